# Words of the interface. A message that is missing here is shown in English.
language-name = Français

## Words put in the place of names (reviewed by native speakers; the same for everybody)
neutral-person = une personne participante
neutral-organization = une organisation
neutral-people = plusieurs personnes participantes
neutral-organizations = plusieurs organisations

## Dates and numbers
month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre
date = { $day } { $month } { $year }
date-time = { $date }, { $time }
instant = { $date }, { $time } { $zone }
instant-zoned = { $date }, { $time } { $zone } ({ $utc } UTC)
from-to = { $from } – { $to }
decimal-separator = ,
percent = { $value } %

## Frame
skip = Aller au contenu
languages = Langues
language = Langue
sections = Rubriques
trail = Vous êtes ici
about-site = À propos de ce site
nav-home = Accueil
nav-meetings = Réunions
nav-calls = Appels à contributions
nav-decisions = Décisions
nav-members = Membres
nav-outreach = Sensibilisation
nav-rules = Règles
nav-search = Rechercher
nav-subscribe = S’abonner
nav-data = Données ouvertes
nav-statement = La règle de Chatham House
built = Établi d’après les documents au
may-change = Cette page peut changer le
not-translated = Ce texte n’est pas encore traduit. Il est présenté en { $language }.
suggest-change = Proposer une modification de cette page
years = Années
topics = Sujets
notes = Notes
note-back = Retour à l’appel de la note { $n }
what-this-means = Ce que cela signifie

## The three rules
rule-on-the-record = Public
rule-chatham-house = Règle de Chatham House
rule-private = Séance privée
rule-sentence-on-the-record = Ce qui a été dit, et par qui.
rule-sentence-chatham-house = Ce qui a été dit est publié ici. Qui l’a dit, et qui était présent, ne l’est pas.
rule-sentence-private = Cette partie s’est tenue en privé. Rien n’en est publié.
three-marks = Les trois marques

## Home
home-title = Les documents publics du Groupe consultatif multipartite
home-lede = Ce que fait le groupe qui prépare le Forum sur la gouvernance de l’Internet, ce qu’il décide et comment participer.
home-next = Prochaines réunions
home-next-none = Aucune réunion n’est annoncée. Chacune paraît ici dès que sa date est fixée.
home-input = Vos contributions sont attendues
home-input-none = Aucun appel n’est ouvert. Les appels clos montrent ce que sont devenues les contributions.
home-lately = Dit et décidé récemment
home-lately-none = Rien n’est encore publié. Les comptes rendus paraîtront ici.
home-who = Qui sont-ils
home-read = Comment lire ces documents
all-meetings = Toutes les réunions
all-calls = Tous les appels
all-decisions = Toutes les décisions
all-members = { $n ->
    [one] L’unique membre
   *[other] Les { $n } membres
}
cycle-in-figures = Le cycle { $year } en chiffres

## Meetings
meetings-none = Aucune réunion n’est encore enregistrée. Elles paraissent ici dès que leur date est fixée.
meetings-lede = Réunions : { $n }, la prochaine en tête. Avec compte rendu publié : { $summaries }.
to-come = À venir
kind-in-person = Réunion en personne
kind-virtual = Réunion en ligne
kind-hybrid = Réunion hybride
kind-annual-igf = Réunion pendant le Forum annuel
kind-working-group = Groupe de travail
access-open-participation = Ouvert : participation libre
access-open-observation = Ouvert à l’observation
access-closed = Fermé
access-undecided = Il n’est pas encore décidé si la réunion est ouverte.
access = Accès
access-decided = Décidé le
access-late = Décidé le premier jour ou après.
days-before = { $n ->
    [one] un jour avant
   *[other] { $n } jours avant
}
reason = Raison
how-to-observe = Comment participer
rule = Règle
status = État
status-draft = Projet
status-approved = Approuvé
status-corrected = Corrigé
draft-sentence = Ce compte rendu n’est pas approuvé. Son texte peut changer.
upcoming-sentence = Un compte rendu sera publié ici après la réunion.
calendar-link = L’ajouter à votre agenda
summary-withheld = Le compte rendu n’est pas publié.
days-without-summary = { $n ->
    [0] Aucun compte rendu n’est publié. La réunion s’est terminée aujourd’hui.
    [one] Aucun compte rendu n’est publié. La réunion a eu lieu il y a un jour.
   *[other] Aucun compte rendu n’est publié. La réunion a eu lieu il y a { $n } jours.
}
written-by = Rédaction
written-human = Une personne
written-ai-assisted = Une personne, avec l’aide d’une machine
when = Quand
where = Où
attendance = Participation
attendance-count = { $n ->
    [one] Une personne
   *[other] { $n } personnes
}
attendance-protected = Non publiée : une partie de la réunion s’est tenue sous la règle de Chatham House.
mode-in-person = sur place
mode-remote = en ligne
mode-apologies = absence excusée
mandate = Mandat (Agenda de Tunis)
contents = Sommaire
paragraph-number = Paragraphe { $n }
decision-number = Décision { $number }
decision-method = Méthode
decision-objections = Objections
decision-item = Point de l’ordre du jour
decision-unexplained = { $n ->
    [0] Pas encore expliquée en mots simples. La décision date d’aujourd’hui.
    [one] Pas encore expliquée en mots simples. La décision date d’un jour.
   *[other] Pas encore expliquée en mots simples. La décision date de { $n } jours.
}
method-rough-consensus = Consensus approximatif
method-consensus = Consensus
actions = Suites à donner
action = Action
owner = Responsable
due = Échéance
state = État
action-done = Fait :
action-open = En cours
action-not-reported = Échéance passée, sans nouvelle
agenda = Ordre du jour
agenda-proposed = Proposé
agenda-pre-approved = Préapprouvé
agenda-adopted = Adopté
agenda-late = Le premier jour ou après ; le mandat le demande avant.
documents = Documents
withheld = Non publié
corrections = Corrections
cite-title = Citer ainsi
cite = { $site }, « { $title } », compte rendu, { $date }, { $status }. { $address }
cite-paragraph = Pour un seul paragraphe, ajoutez son numéro au texte et son ancre à l’adresse.
around-meetings = Réunions précédente et suivante
previous-meeting = Réunion précédente
next-meeting = Réunion suivante

## Decisions
decisions-lede = Le groupe cherche un consensus approximatif. Il ne vote pas, et chaque membre a une voix égale.
decisions-none = Aucune décision n’est encore enregistrée.
as-csv = Ces chiffres en CSV

## Calls
calls-lede = Ce que le groupe demande au public, jusqu’à quand, et ce que sont devenues les réponses.
calls-open = Ouverts
calls-open-none = Aucun appel n’est ouvert. Chaque nouvel appel paraît ici avec sa date limite.
calls-upcoming = Bientôt ouverts
calls-waiting = Clos, résultat attendu
calls-done = Résultat publié
call-kind-workshops = Appel à ateliers
call-kind-themes = Appel à thèmes
call-kind-nominations = Appel à candidatures
call-kind-comments = Appel à commentaires
call-kind-taking-stock = Bilan
state-upcoming = À venir
state-open = Ouvert
state-closed = Clos
state-outcome = Résultat publié
call-opens = Ouverture
call-closes = Clôture
call-closed = Clos
call-is-upcoming = Cet appel n’est pas encore ouvert.
call-is-open = Cet appel est ouvert.
call-is-closed = Cet appel est clos.
call-has-outcome = Le résultat de cet appel est publié.
call-opens-on = Ouverture le
call-closes-on = Clôture le
call-closed-on = Clôture intervenue le
outcome-due = Le résultat est attendu le
outcome-overdue-since = Le résultat était promis pour le
outcome-published = Il a paru le
open-form = Ouvrir le formulaire
form = Formulaire
call-audience = Qui peut répondre
call-how = Comment
call-decided-by = Qui décide
call-next = Et ensuite
call-next-none = Pas encore indiqué.
call-outcome = Résultat
outcome-meeting = Décidé à la réunion
outcome-meeting-to-come = À décider à la réunion
contributions = Contributions
contributions-none = Aucune contribution n’a encore été reçue.
contributions-received = Contributions reçues : { $n }.
contributions-counted = Comptées seulement, faute d’accord pour la publication : { $n }.
from = De
led-to = Suite donnée
not-yet-linked = Pas encore reliée
calendar = Agenda
calendar-deadlines = Échéances en iCalendar
deadline-of = Échéance : { $title }

## Members
members-lede = Membres du cycle { $year } : { $n }. Chaque membre siège à titre personnel.
members-none = Aucune liste n’est encore publiée.
appointed-on = Date de nomination :
appointed = Nomination
announcement = annonce
cycles = Cycles
cycle = Cycle
member-now = Membre
member-former = A été membre
group-government = Gouvernements
group-private-sector = Secteur privé
group-civil-society = Société civile
group-technical-community = Communauté technique
group-intergovernmental = Organisations intergouvernementales
region-africa = Afrique
region-asia-pacific = Asie et Pacifique
region-eastern-europe = Europe orientale
region-latin-america-caribbean = Amérique latine et Caraïbes
region-western-europe-others = Europe occidentale et autres États
gender-female = Femmes
gender-male = Hommes
gender-non-binary = Non binaire
gender-other = Autre
gender-not-stated = Non indiqué
office-chair = Présidence
office-host-country = Pays hôte
head-group = Groupe
head-region = Région
head-gender = Genre
head-share = Part
head-members = Membres
head-new = Nouveaux
head-third = Un tiers atteint
name = Nom
country = Pays
affiliation = Affiliation
office = Fonction
contact = Contact
links = Liens
remark = Remarque
terms = Mandats
consecutive-year = Année consécutive
year-of-service = Année
final-year = Dernière année ordinaire
new-member = Nouveau mandat
extension = Prolongation
extension-unexplained = Au-delà de la troisième année ; aucune raison publiée.
left-on = Départ le
evaluation = Évaluation
own-words = Dans ses propres mots
member-record = En séance publique
member-record-none = Aucune réunion publique ne mentionne ce membre.
member-record-sentence = Seules figurent les réunions entièrement publiques. Rien n’indique ici qui a participé à une séance tenue sous la règle de Chatham House.

## Cycles
cycle-title = Le cycle { $year }
cycle-lede = Membres : { $n }.
figure-members = membres
figure-new = nouveaux dans ce cycle
figure-rotation = de renouvellement ; il est demandé { $least }
figure-meetings = réunions
composition = Composition
caption-by-group = Membres par groupe
caption-by-region = Membres par région
caption-by-gender = Membres par genre, selon leur déclaration
rotation = Renouvellement
rotation-first = premier cycle de ce site
below-third = Non, moins d’un tiers
yes = Oui
joined-left = Arrivées et départs
joined = Arrivées : { $n }
departed = Départs : { $n }
roster = Liste
around-cycles = Autres cycles
previous-cycle = Cycle précédent
next-cycle = Cycle suivant

## Outreach
outreach-lede = Des textes à transmettre dans votre réseau, votre langue et votre région.
outreach-none = Il n’y a pas encore de matériel.
initiative = Initiative

## Rules
rules-lede = Ce que le mandat demande au groupe, et ce que montrent les documents.
tor-title = Mandat
result-holds = Respecté
result-fails = Non respecté
result-open = En attente
evidence = Preuves
evidence-of = Preuves : { $rule }
statement-promised-title = Ce que ce site promet
statement-promised = Quand une réunion, ou une partie de celle-ci, se tient sous la règle de Chatham House, ce site publie ce qui a été dit. Aucune page, aucun flux, aucun calendrier ni fichier n’indique l’identité ou l’affiliation de qui a parlé ou participé, et aucun chiffre ne les compte.
statement-how-title = Comment la promesse est tenue
statement-how = Le programme qui établit ce site retire le nom des personnes qui parlent et remplace chaque nom et affiliation de ses listes par les mêmes mots impersonnels pour tout le monde. Tout ce qui peut être le nom d’une personne qu’aucune liste ne connaît, ou ne désigner qu’une seule personne, arrête la publication ou est remplacé. Un compte rendu n’est approuvé que si quelqu’un a lu le texte expurgé. Les fichiers terminés sont ensuite relus par une seconde partie du programme, qui travaille autrement. Si elle trouve un nom, rien n’est publié.
statement-not-title = Ce qu’il ne peut pas promettre
statement-not = Le style, les compétences et les connaissances internes peuvent trahir quelqu’un, de même que des enregistrements, des copies ailleurs et ce que les personnes participantes publient elles-mêmes. Un nom qui est aussi un mot courant, ou qui a été mal transcrit, peut échapper au programme ; qui rédige et qui approuve le compte rendu en répond.
statement-measured-title = Ce que valent ces garanties
statement-measured = Mesuré sur 72 comptes rendus et transcriptions réels en huit langues, avec lesquels le programme a été mis au point : quand les personnes participantes étaient sur une liste, un nom restait lisible dans 2 d’entre eux ; quand personne ne l’était et que le doute était remplacé, dans 2 ; quand le doute arrêtait la publication, dans aucun. D’autres textes peuvent donner de moins bons résultats.
statement-report-title = Si vous trouvez un nom
statement-report = Prévenez tout de suite le secrétariat et ne transmettez pas la page. Le texte est alors corrigé et publié de nouveau.

## Find, subscribe, missing pages
search-lede = Tout ce site est également accessible par ces listes.
search-browse = Parcourir
browse-meetings = Réunions par année
browse-calls = Appels selon leur état
browse-decisions = Décisions
browse-members = Membres par groupe
browse-outreach = Matériel de sensibilisation
browse-rules = Règles
browse-count = Entrées : { $n }
subscribe-lede = Suivez les changements, sans compte et sans donner votre adresse.
subscribe-feeds = Flux et calendriers
subscribe-what = Contenu
subscribe-how = Mode d’emploi
subscribe-how-feed = Un flux est une adresse pour un lecteur d’actualités. Copiez le lien et collez-le dans votre lecteur ou dans une messagerie qui lit les flux.
subscribe-how-calendar = Un calendrier est aussi une adresse. Choisissez « s’abonner à un calendrier » dans le vôtre et collez le lien : réunions et échéances y paraissent à votre heure et restent à jour.
data-lede = Les données en tableaux, pour vérifier et réutiliser.
feed-all = Tout
feed-meetings = Réunions et comptes rendus
feed-calls = Appels à contributions
feed-decisions = Décisions
feed-outreach = Sensibilisation
data-members = Membres par cycle
data-meetings = Réunions
data-calls = Appels à contributions
data-decisions = Décisions
data-rotation = Renouvellement
not-found-title = Cette page n’existe pas
not-found-sentence = L’adresse est peut-être mal écrite, ou la page a été déplacée.

## Languages
lang-en = anglais
lang-fr = français
lang-es = espagnol
lang-ru = russe
lang-ar = arabe
lang-zh = chinois
lang-pt = portugais
lang-de = allemand
lang-ko = coréen
lang-ja = japonais
lang-pl = polonais
lang-sw = swahili
lang-hi = hindi
lang-id = indonésien
lang-it = italien
lang-nl = néerlandais
lang-tr = turc
lang-uk = ukrainien
lang-vi = vietnamien
lang-qu = quechua
lang-fj = fidjien
lang-wo = wolof
lang-kk = kazakh
lang-ig = igbo
lang-ht = créole haïtien
lang-tn = tswana
lang-sl = slovène
lang-eu = basque
lang-am = amharique
lang-yua = maya yucatèque

## Countries
country-AL = Albanie
country-AM = Arménie
country-AR = Argentine
country-AT = Autriche
country-AU = Australie
country-AZ = Azerbaïdjan
country-BB = Barbade
country-BE = Belgique
country-BF = Burkina Faso
country-BR = Brésil
country-BW = Botswana
country-CA = Canada
country-CL = Chili
country-CN = Chine
country-CO = Colombie
country-CZ = Tchéquie
country-DE = Allemagne
country-DJ = Djibouti
country-DZ = Algérie
country-EE = Estonie
country-ES = Espagne
country-ET = Éthiopie
country-FI = Finlande
country-FJ = Fidji
country-GE = Géorgie
country-GH = Ghana
country-GR = Grèce
country-GT = Guatemala
country-GY = Guyana
country-HT = Haïti
country-ID = Indonésie
country-IE = Irlande
country-IL = Israël
country-IN = Inde
country-IS = Islande
country-IT = Italie
country-JO = Jordanie
country-JP = Japon
country-KE = Kenya
country-KR = République de Corée
country-KW = Koweït
country-KZ = Kazakhstan
country-LK = Sri Lanka
country-LT = Lituanie
country-MA = Maroc
country-MG = Madagascar
country-ML = Mali
country-MN = Mongolie
country-MX = Mexique
country-NG = Nigéria
country-NL = Pays-Bas
country-NO = Norvège
country-NP = Népal
country-NZ = Nouvelle-Zélande
country-PE = Pérou
country-PH = Philippines
country-PK = Pakistan
country-PL = Pologne
country-RO = Roumanie
country-RS = Serbie
country-RU = Fédération de Russie
country-RW = Rwanda
country-SA = Arabie saoudite
country-SE = Suède
country-SI = Slovénie
country-SN = Sénégal
country-TH = Thaïlande
country-TJ = Tadjikistan
country-TN = Tunisie
country-TO = Tonga
country-TR = Türkiye
country-TT = Trinité-et-Tobago
country-TZ = République-Unie de Tanzanie
country-UA = Ukraine
country-UY = Uruguay
country-VE = Venezuela
country-VN = Viet Nam
country-WS = Samoa
country-ZA = Afrique du Sud
country-ZW = Zimbabwe

## Punctuation between parts of a line (theme)
comma = {", "}
stop = .
colon = {" : "}

## Translations that are older than their original (theme)
translation-older = { $n ->
    [one] Un paragraphe sur { $total } a changé
   *[other] { $n } paragraphes sur { $total } ont changé
} depuis cette traduction.
read-original = Lire l’original
## What is overdue; openness and timeliness
nav-overdue = Ce qui est en retard
nav-timeliness = Ouverture et délais
overdue-lede = { $n ->
    [0] Rien n’est en retard.
    [one] Une chose que le groupe doit au public est en retard.
   *[other] { $n } choses que le groupe doit au public sont en retard.
}
overdue-none-of-these = Aucun.
overdue-summary = Comptes rendus
overdue-summary-sentence = Un compte rendu est dû dans les { $days } jours qui suivent la fin d’une réunion.
overdue-summary-since = La réunion a pris fin le
overdue-outcome = Résultats des appels
overdue-outcome-sentence = L’appel indiquait la date à laquelle son résultat serait publié.
overdue-outcome-since = Promis pour le
overdue-action = Suites à donner
overdue-action-sentence = L’échéance est passée et personne n’a signalé que c’était fait.
overdue-action-since = Échéance :
overdue-explanation = Explications des décisions
overdue-explanation-sentence = Une décision doit être expliquée en mots simples dans les 30 jours.
overdue-explanation-since = Décidé le
overdue-agenda = Ordres du jour
overdue-agenda-sentence = Réunions de ce cycle qui ont commencé sans ordre du jour approuvé auparavant.
overdue-agenda-since = La réunion a commencé le
overdue-more = { $n ->
    [one] Une autre se trouve dans le tableau.
   *[other] { $n } autres se trouvent dans le tableau.
}
days-ago = { $n ->
    [0] aujourd’hui
    [one] il y a un jour
   *[other] il y a { $n } jours
}
days-after = { $n ->
    [one] un jour après
   *[other] { $n } jours après
}
on-first-day = le premier jour
on-last-day = le dernier jour
timeliness-lede = À quelles réunions le public a pu assister, combien de temps avant l’ordre du jour était connu, et combien de temps après le compte rendu est venu.
head-meetings = Réunions tenues
head-open = Ouvertes
head-undecided = Non décidé
head-in-time = Accès décidé à temps
head-agenda-median = Ordre du jour : jours avant, médiane
head-summary-median = Compte rendu : jours après, médiane
head-meeting = Réunion
head-agenda-approved = Ordre du jour préapprouvé
head-summary-approved = Compte rendu approuvé
median-sentence = Seules comptent les réunions qui ont commencé. La médiane est la valeur du milieu : une moitié des réunions a fait mieux, l’autre moins bien. Celles des groupes de travail comptent aussi.
no-date-on-record = aucune date connue
not-yet-published = pas encore publié
data-overdue = Ce qui est en retard
data-timeliness = Délais par réunion
data-openness = Ouverture et délais par cycle
access-too-late = décidé trop tard
access-not-on-record = Aucune décision sur l’accès n’est connue.
## Search
search-field = Rechercher dans les textes de ce site
search-button = Rechercher
search-no-script = La recherche a besoin de JavaScript. Sans lui, les listes ci-dessous mènent à tout ce que contient ce site.
search-results = { $n ->
    [one] { $n } résultat.
   *[other] { $n } résultats.
}
search-none = Aucun texte ne contient tous ces mots. Essayez avec moins de mots ou d’autres mots, ou parcourez les listes ci-dessous.
search-some = Aucun texte ne contient tous ces mots. Ceux-ci en contiennent une partie.
search-instead = Affiché à la place :
search-first = Seuls les 30 premiers textes contenant ces mots ont été lus pour y chercher l’expression.
search-broken = L’index de ce site n’a pas pu être chargé. Réessayez, ou parcourez les listes ci-dessous.
search-offline = Vous semblez être hors ligne. La recherche reprendra dès que vous serez de nouveau connecté.
search-loading = Recherche en cours …
search-more = Autres résultats
search-narrow = Affiner les résultats
search-kind = Type
search-all = Tous
topics-none = Aucun document n’a encore de sujet.
topics-lede = Les documents les plus récents de chaque sujet. Les plus anciens sont dans les listes par année :
search-members-by-cycle = Membres par cycle
search-kind-meeting = Réunions
search-kind-decision = Décisions
search-kind-call = Appels à contributions
search-kind-member = Membres
search-kind-outreach = Sensibilisation
search-kind-page = Pages

## Agendas that changed, decisions and what became of them
agenda-added-pre-approval = ajouté à la préapprobation
agenda-removed-pre-approval = retiré à la préapprobation
agenda-added-adoption = ajouté à l’adoption
agenda-removed-adoption = retiré à l’adoption
agenda-unchanged = Aucun changement n’est connu depuis la proposition.
decision-outcome = Suite
what-was-corrected = Ce qui a été corrigé
cite-part = { $site }, « { $title } », { $date }, { $part }. { $address }
## The group's work: programme and contributions
nav-work = Travaux
work-lede = Ce que le groupe prépare et suit entre ses réunions.
programme-of = Programme de { $year }
programme-about = Thèmes, séries de propositions, séances principales, ateliers et étapes de la réunion annuelle.
themes = Thèmes
rounds = Séries de propositions
main-sessions = Séances principales
workshops = Ateliers
milestones = Étapes
other-programmes = Autres programmes
round-received = Reçues
round-accepted = Acceptées
round-merged = Fusionnées
round-declined = Refusées
round-open = Cette série n’a pas encore fait l’objet d’une décision.
all-themes = Tous les thèmes
workshops-shown = { $n } des { $of } ateliers acceptés figurent ici.
minutes = { $n ->
    [one] { $n } minute
   *[other] { $n } minutes
}
role-moderator = modération
role-speaker = intervention
panel-unnamed = { $n ->
    [one] { $n } autre personne du panel n’est pas nommée ici.
   *[other] { $n } autres personnes du panel ne sont pas nommées ici.
}
trace-call = Appel à contributions
trace-contribution = Contributions
trace-theme = Thème
trace-round = Série de propositions
trace-session = Séance principale
trace-workshop = Ateliers
trace-decision = Décision
trace-meeting = Réunion
trace-theme-number = Thème { $n }
trace-round-number = Série { $n }
trace-session-number = Séance principale { $n }
trace-workshop-number = Atelier { $n }
trace-contribution-number = Contribution { $n }
trace-decision-number = Décision { $n }
what-came-of-it = Ce qui en est résulté
decisions-trace = Ce sur quoi reposent ces décisions
contributions-about = Ce qui a été envoyé, appel par appel, et ce qu’il en est advenu.
contributions-lede = Chaque contribution que son auteur a accepté de montrer, avec le thème, la séance et la décision auxquels elle a mené.
contributions-unlinked = { $n ->
    [0] Les { $of } sont reliées à ce qui en est résulté.
    [one] { $n } sur { $of } n’est encore reliée à rien.
   *[other] { $n } sur { $of } ne sont encore reliées à rien.
}
outcomes-overdue = Résultats en retard
data-programme = Programme : thèmes, séances, ateliers
data-rounds = Séries de propositions
data-panels = Panels
data-contributions = Contributions
data-trace = Ce qui a mené à quoi

## The group's work: working groups, briefings, issues, recommendations, ideas
nav-working-groups = Groupes de travail
working-groups-lede = Leurs mandats, qui les anime et qui assure la liaison avec qui.
kind-working-groups = Groupe de travail
co-facilitators = Cofacilitation
liaisons = Liaisons
liaison = Assurée par
liaisons-vacant = { $n ->
    [one] { $n } poste vacant
   *[other] { $n } postes vacants
}
vacant = Vacant
vacant-since = Vacant ; le mandat a pris fin le { $date }
term-from = Depuis le
term-until = Jusqu’au
group-established = Création
group-closed = Clôture
nav-briefings = Notes d’information
briefings-lede = Des documents d’information équilibrés sur les questions qu’aborde la réunion annuelle.
kind-briefings = Note d’information
briefing-unapproved = Non approuvée
briefing-unapproved-sentence = Le groupe n’a pas approuvé ce texte. Il peut changer et n’engage pas le groupe.
briefing-approved = Approuvée
briefing-prepared-by = Préparée par
nav-issues = Questions émergentes
issues-lede = Ce qui, selon certains, devait être discuté, et ce qu’il en est advenu.
kind-issues = Question émergente
issue-identified = Repérée
issue-discussed = En discussion
issue-taken-up = Reprise
issue-closed = Close
nav-recommendations = Recommandations
recommendations-lede = Ce que le Groupe de travail sur les améliorations a recommandé, où l’on en est, et ce qui le montre.
progress-open = À faire
progress-in-progress = En cours
progress-done = Réalisée
progress-declined = Écartée
done-without-evidence = Dite réalisée ; rien ne le montre encore
nav-fundraising = Idées pour le fonds d’affectation
fundraising-lede = Idées de contributions au fonds qui peuvent être publiées.
trace-group = Groupe de travail
trace-briefing = Note d’information
trace-issue = Question émergente
trace-recommendation = Recommandation
trace-recommendation-number = Recommandation { $n }
retracted = Retiré
retracted-on = Ce texte a été retiré le { $date }.
feed-briefings = Notes d’information et questions émergentes
data-working-groups = Groupes de travail
data-liaisons = Liaisons
data-briefings = Notes d’information
data-issues = Questions émergentes
data-recommendations = Recommandations
data-fundraising = Idées pour le fonds

## Communities; corrections and retractions
nav-communities = Communautés
communities-lede = Ce que chaque communauté doit savoir : les décisions et leurs raisons, les appels ouverts, qui y siège.
community-count = { $n ->
    [one] { $n } membre
   *[other] { $n } membres
}
community-lede = Ce qui a été décidé et pourquoi, ce qui est demandé, et ce que l’on peut transmettre.
community-decisions = Décisions expliquées
community-calls = Appels à contributions
community-contributions = Ce qui est venu de cette communauté
community-members = Membres
community-outreach = À transmettre
nav-corrections = Corrections et retraits
corrections-lede = Ce qui a été corrigé, retiré ou retenu, chaque fois avec la raison.
retractions = Retraits
register-none = Rien jusqu’ici.
status-retracted = Retiré
data-corrections = Corrections, retraits, documents retenus
## A wholly private meeting (theme)
attendance-private = Non publiée : la réunion était privée.

## Passing it on
share-title = Faire connaître
share-lede = Textes à copier, courriels à envoyer et images pour les appels ouverts et les derniers comptes rendus. Rien ici ne signale à quiconque que vous les utilisez.
share-open = Montrer le texte, le courriel et l’image
share-text = Texte court, 280 caractères au plus
share-mail = Courriel
share-write = Ouvrir dans votre messagerie
share-subject = Objet
share-card = Image à partager (SVG)
share-summary = Compte rendu
share-until = Ouvert jusqu’au { $date }
share-closed = Clos le { $date }
outreach-material = Documents
all-of-them = Tout
## Rosters over cycles: rotation, changes, attendance, cadence
evaluation-renewed = mandat renouvelé
evaluation-not-renewed = mandat non renouvelé
evaluation-extended = mandat prolongé
re-nominated = Nouvelle candidature présentée.
activity = { $n ->
    [one] Une réunion publique avec liste de présence
   *[other] { $n } réunions publiques avec liste de présence
} : en salle { $room }, en ligne { $online }, excusé { $apologies }, mode non précisé { $unstated }, non consigné { $missing }.
not-recorded = non consigné
no-list = Aucune liste de présence n’a été publiée.
head-meeting = Réunion
attendance-record = Présence consignée
attendance-record-sentence = Membres de ce cycle aux réunions entièrement publiques. Non consigné ne veut pas dire absent. Rien n’est compté d’aucune autre réunion.
group-extension = Les mandats de tout le groupe ont été prolongés pour ce cycle :
cycles-title = Le groupe au fil des cycles
cycles-lede = Comment le groupe est composé, quelle part en change, combien de fois il se réunit et avec quelle ouverture.
all-cycles = Tous les cycles en chiffres
one-third = un tiers
n-of = { $n } sur { $of }
share-reached = { $least } atteint
share-below = moins d’{ $least }
rotation-all = { $n ->
    [one] { $n } membre sur { $of } est nouveau :
   *[other] { $n } membres sur { $of } sont nouveaux :
}
rotation-without-office = Sans les sièges liés à une fonction, { $n } sur { $of } :
rotation-reason = Raison publiée :
rotation-no-reason = Aucune raison n’a été publiée.
rotation-unknown = Le cycle précédent ne figure pas sur ce site.
rotation-counted = On compte les nouveaux membres parmi tous les membres du cycle. La présidence et le pays hôte changent avec la fonction ; la part est donc aussi donnée sans les sièges liés à une fonction.
head-new-of = Nouveaux, sur tous
head-without-office = Sans fonctions
total = Total
regrouped = { $n ->
    [one] Un a changé de groupe
   *[other] { $n } ont changé de groupe
}
compared-with = Comparé à
compare-lede = Choisissez un cycle et un cycle suivant pour voir qui est arrivé et qui est parti entre les deux.
changes-title = De { $from } à { $to } : arrivées et départs
changes-lede = { $before } membres alors, { $after } ensuite. { $n ->
    [0] Personne ne figure dans les deux cycles.
    [one] Une personne figure dans les deux cycles.
   *[other] { $n } figurent dans les deux cycles.
}
cadence = Réunions du groupe
cadence-physical = En personne
cadence-online = En ligne
cadence-annual = Au Forum annuel
cadence-note-physical = { $n ->
    [0] Aucune réunion en personne ; { $least } à { $most } par an sont prévues.
    [one] Une réunion en personne ; { $least } à { $most } par an sont prévues.
   *[other] { $n } réunions en personne ; { $least } à { $most } par an sont prévues.
}
cadence-note-annual = Aucune réunion officielle pendant le Forum annuel n’est consignée.
cycle-closed = Le cycle est terminé.
cycle-running = Le cycle n’est pas terminé ; voici les réunions à ce jour.
openness = Ouverture des réunions
open-participation = Participation ouverte à tous
open-observation = Ouverte aux observateurs
open-undecided = Non décidé
data-composition = Composition
data-changes = Arrivées et départs
data-attendance = Présence consignée
data-cadence = Réunions par cycle

## The rulebook and its results
rules-of-cycle = Les règles dans le cycle { $year }
rules-count = Dans le cycle { $year }, règles respectées : { $holds } ; non respectées : { $fails } ; en attente : { $open }.
rules-unchecked = Non vérifiables : { $n } ; chacune dit pourquoi.
result-unchecked = Non vérifiable
tor-opening = Préambule et qualifications
tor-member-responsibilities = Responsabilités des membres
tor-group-procedures = Procédures et responsabilités du groupe
tor-duration-of-term = Durée du mandat
tor-notes = Notes
tor-sentence = Phrase { $n }
rule-versions = Versions antérieures
rule-from = À partir du
data-rules = Règles et résultats
finding-none = Il n’y a encore rien à vérifier.
finding-no-decision = Aucune décision n’a été prise publiquement ; celles prises sous la règle de Chatham House ne sont pas comptées.
finding-announced = { $n ->
    [0] Il manque à la liste sa date ou son annonce.
   *[other] La liste a sa date et son annonce.
}
finding-yearly = { $n ->
    [0] La liste n’a pas de date de nomination.
   *[other] La liste a sa propre date de nomination.
}
finding-term = Membres au-delà de { $years } ans de suite sans raison publiée : { $n }.
finding-evaluation = Membres renouvelés dont l’évaluation est consignée : { $n } sur { $of }.
finding-rotation = Nouveaux membres : { $n } sur { $of }, { $percent }.
finding-exception = Membres restant plus longtemps après une nouvelle candidature : { $n } sur { $of }.
finding-audit = Le programme qui produit ce site n’a trouvé aucun nom connu dans ce qui est publié de ces séances. S’il en trouve un, rien n’est publié.
finding-agenda = Ordres du jour consignés et approuvés avant la réunion : { $n } sur { $of }.
finding-openness = Réunions ouvertes : { $n } sur { $of }, { $percent }.
finding-access = Réunions pour lesquelles cela a été décidé à temps : { $n } sur { $of }.
finding-consensus = Décisions publiques prises par consensus : { $n } sur { $of }.
finding-physical = Réunions en personne : { $n }.
finding-virtual = Réunions en ligne : { $n }.
finding-annual = Réunions officielles pendant le Forum annuel : { $n }.
finding-outreach = Documents de communication : { $n }.
finding-calls = Appels à contributions : { $n }.
finding-input = Appels à thèmes ou à ateliers : { $n }.
finding-explained = Décisions publiques expliquées en mots simples : { $n } sur { $of }.
finding-summaries = Réunions sans compte rendu depuis plus de { $days } jours : { $n }.
finding-improvements = Recommandations engagées ou réalisées cette année, preuve à l’appui : { $n }.
finding-funds = Idées pour le fonds : { $n }.
finding-liaisons = Agents de liaison en fonction cette année : { $n }.
finding-issues = Questions nouvelles signalées : { $n }.
finding-briefings = Documents d’information approuvés : { $n }.
finding-workshops = Sélections d’ateliers décidées : { $n }.
finding-main-sessions = Séances principales au programme : { $n }.
finding-linkages = Ateliers rattachés à une séance principale : { $n }.
finding-panels = Séances et ateliers avec table ronde : { $n }.

## Charts
chart-description = Les chiffres figurent dans le tableau ci-dessous.
chart-months = Chaque marque est une réunion ; les mois sont numérotés de 1 à 12. Les jours figurent dans le tableau ci-dessous.
chart-days = Chaque marque est une réunion : à gauche les jours avant, à droite les jours après. Ce qui est plus éloigné est au bord ; au-delà d’un trait interrompu, c’est un retard. Les jours figurent dans le tableau ci-dessous.
chart-days-title = Jours avant et après les réunions de { $year }
chart-access = Accès décidé
chart-table = Les chiffres en tableau
head-kind = Type
