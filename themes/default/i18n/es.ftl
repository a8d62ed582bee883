# Words of the interface. A message that is missing here is shown in English.
language-name = Español

## Words put in the place of names (reviewed by native speakers; the same for everybody)
neutral-person = una persona participante
neutral-organization = una organización
neutral-people = varias personas participantes
neutral-organizations = varias organizaciones

## Dates and numbers
month-1 = enero
month-2 = febrero
month-3 = marzo
month-4 = abril
month-5 = mayo
month-6 = junio
month-7 = julio
month-8 = agosto
month-9 = septiembre
month-10 = octubre
month-11 = noviembre
month-12 = diciembre
date = { $day } de { $month } de { $year }
date-time = { $date }, { $time }
instant = { $date }, { $time } { $zone }
instant-zoned = { $date }, { $time } { $zone } ({ $utc } UTC)
from-to = { $from } – { $to }
decimal-separator = ,
percent = { $value } %

## Frame
skip = Ir al contenido
languages = Idiomas
language = Idioma
sections = Secciones
trail = Está aquí
about-site = Acerca de este sitio
nav-home = Inicio
nav-meetings = Reuniones
nav-calls = Convocatorias
nav-decisions = Decisiones
nav-members = Miembros
nav-outreach = Difusión
nav-rules = Reglas
nav-search = Buscar
nav-subscribe = Suscribirse
nav-data = Datos abiertos
nav-statement = La regla de Chatham House
built = Elaborado a partir de los documentos al
may-change = Esta página puede cambiar el
not-translated = Este texto aún no está traducido. Se muestra en { $language }.
suggest-change = Proponer un cambio en esta página
years = Años
topics = Temas
notes = Notas
note-back = Volver a la llamada de la nota { $n }
what-this-means = Qué significa

## The three rules
rule-on-the-record = Público
rule-chatham-house = Regla de Chatham House
rule-private = Sesión privada
rule-sentence-on-the-record = Lo que se dijo y quién lo dijo.
rule-sentence-chatham-house = Lo que se dijo se publica aquí. Quién lo dijo y quién participó, no.
rule-sentence-private = Esta parte se celebró en privado. Nada de ella se publica.
three-marks = Las tres marcas

## Home
home-title = El registro público del Grupo Asesor Multisectorial
home-lede = Qué hace el grupo que prepara el Foro para la Gobernanza de Internet, qué decide y cómo participar.
home-next = Próximas reuniones
home-next-none = No hay ninguna reunión anunciada. Cada una aparece aquí en cuanto se fija su fecha.
home-input = Abierto a sus contribuciones
home-input-none = No hay ninguna convocatoria abierta. Las cerradas muestran qué pasó con las contribuciones.
home-lately = Dicho y decidido últimamente
home-lately-none = Aún no se ha publicado nada. Aquí aparecerán los resúmenes.
home-who = Quiénes son
home-read = Cómo leer este registro
all-meetings = Todas las reuniones
all-calls = Todas las convocatorias
all-decisions = Todas las decisiones
all-members = { $n ->
    [one] El único miembro
   *[other] Los { $n } miembros
}
cycle-in-figures = El ciclo { $year } en cifras

## Meetings
meetings-none = Aún no se ha registrado ninguna reunión. Aparecen aquí en cuanto se fija su fecha.
meetings-lede = Reuniones: { $n }, la próxima primero. Con resumen publicado: { $summaries }.
to-come = Próximamente
kind-in-person = Reunión presencial
kind-virtual = Reunión virtual
kind-hybrid = Reunión híbrida
kind-annual-igf = Reunión durante el Foro anual
kind-working-group = Grupo de trabajo
access-open-participation = Abierta: todas las personas pueden participar
access-open-observation = Abierta a la observación
access-closed = Cerrada
access-undecided = Aún no se ha decidido si la reunión es abierta.
access = Acceso
access-decided = Decidido el
access-late = Decidido el primer día o después.
days-before = { $n ->
    [one] un día antes
   *[other] { $n } días antes
}
reason = Motivo
how-to-observe = Cómo participar
rule = Regla
status = Estado
status-draft = Borrador
status-approved = Aprobado
status-corrected = Corregido
draft-sentence = Este resumen no está aprobado. Su redacción puede cambiar.
upcoming-sentence = Después de la reunión se publicará aquí un resumen.
calendar-link = Añadirla a su calendario
summary-withheld = El resumen no se publica.
days-without-summary = { $n ->
    [0] No se ha publicado ningún resumen. La reunión terminó hoy.
    [one] No se ha publicado ningún resumen. La reunión fue hace un día.
   *[other] No se ha publicado ningún resumen. La reunión fue hace { $n } días.
}
written-by = Redacción
written-human = Una persona
written-ai-assisted = Una persona, con ayuda de una máquina
when = Cuándo
where = Dónde
attendance = Participantes
attendance-count = { $n ->
    [one] Una persona
   *[other] { $n } personas
}
attendance-protected = No se publica: parte de la reunión se celebró bajo la regla de Chatham House.
mode-in-person = en la sala
mode-remote = en línea
mode-apologies = se excusó
mandate = Mandato (Agenda de Túnez)
contents = Contenido
paragraph-number = Párrafo { $n }
decision-number = Decisión { $number }
decision-method = Método
decision-objections = Objeciones
decision-item = Punto del orden del día
decision-unexplained = { $n ->
    [0] Aún no se ha explicado en palabras sencillas. La decisión es de hoy.
    [one] Aún no se ha explicado en palabras sencillas. La decisión es de hace un día.
   *[other] Aún no se ha explicado en palabras sencillas. La decisión es de hace { $n } días.
}
method-rough-consensus = Consenso aproximado
method-consensus = Consenso
actions = Medidas
action = Medida
owner = Responsable
due = Plazo
state = Estado
action-done = Hecho:
action-open = Pendiente
action-not-reported = Plazo vencido, sin noticia
agenda = Orden del día
agenda-proposed = Propuesto
agenda-pre-approved = Aprobado previamente
agenda-adopted = Adoptado
agenda-late = El primer día o después; los términos de referencia lo piden antes.
documents = Documentos
withheld = No publicado
corrections = Correcciones
cite-title = Cómo citar
cite = { $site }, «{ $title }», resumen, { $date }, { $status }. { $address }
cite-paragraph = Para un solo párrafo, añada su número al texto y su ancla a la dirección.
around-meetings = Reunión anterior y siguiente
previous-meeting = Reunión anterior
next-meeting = Reunión siguiente

## Decisions
decisions-lede = El grupo busca un consenso aproximado. No vota, y la voz de cada miembro vale lo mismo.
decisions-none = Aún no se ha registrado ninguna decisión.
as-csv = Estas cifras en CSV

## Calls
calls-lede = Qué pregunta el grupo al público, hasta cuándo y qué pasó con las respuestas.
calls-open = Abiertas
calls-open-none = No hay ninguna convocatoria abierta. Cada nueva convocatoria aparece aquí con su plazo.
calls-upcoming = Próximas
calls-waiting = Cerradas, a la espera del resultado
calls-done = Con resultado publicado
call-kind-workshops = Convocatoria de talleres
call-kind-themes = Convocatoria de temas
call-kind-nominations = Convocatoria de candidaturas
call-kind-comments = Convocatoria de comentarios
call-kind-taking-stock = Balance
state-upcoming = Próxima
state-open = Abierta
state-closed = Cerrada
state-outcome = Resultado publicado
call-opens = Apertura
call-closes = Cierre
call-closed = Cerrada
call-is-upcoming = Esta convocatoria aún no está abierta.
call-is-open = Esta convocatoria está abierta.
call-is-closed = Esta convocatoria está cerrada.
call-has-outcome = El resultado de esta convocatoria está publicado.
call-opens-on = Se abre el
call-closes-on = Se cierra el
call-closed-on = Se cerró el
outcome-due = El resultado se espera el
outcome-overdue-since = El resultado se prometió para el
outcome-published = Se publicó el
open-form = Abrir el formulario
form = Formulario
call-audience = Quién puede responder
call-how = Cómo
call-decided-by = Quién decide
call-next = Qué pasa después
call-next-none = Aún no se ha dicho.
call-outcome = Resultado
outcome-meeting = Decidido en
outcome-meeting-to-come = Se decidirá en
contributions = Contribuciones
contributions-none = Aún no se ha recibido ninguna contribución.
contributions-received = Contribuciones recibidas: { $n }.
contributions-counted = Solo contadas, por falta de acuerdo para publicarlas: { $n }.
from = De
led-to = Qué resultó
not-yet-linked = Aún sin enlazar
calendar = Calendario
calendar-deadlines = Plazos en iCalendar
deadline-of = Plazo: { $title }

## Members
members-lede = Miembros del ciclo { $year }: { $n }. Actúan a título personal.
members-none = Aún no se ha publicado ninguna lista.
appointed-on = Fecha de nombramiento:
appointed = Nombramiento
announcement = anuncio
cycles = Ciclos
cycle = Ciclo
member-now = Miembro
member-former = Fue miembro
group-government = Gobiernos
group-private-sector = Sector privado
group-civil-society = Sociedad civil
group-technical-community = Comunidad técnica
group-intergovernmental = Organizaciones intergubernamentales
region-africa = África
region-asia-pacific = Asia y el Pacífico
region-eastern-europe = Europa Oriental
region-latin-america-caribbean = América Latina y el Caribe
region-western-europe-others = Europa Occidental y otros Estados
gender-female = Mujeres
gender-male = Hombres
gender-non-binary = No binario
gender-other = Otro
gender-not-stated = No indicado
office-chair = Presidencia
office-host-country = País anfitrión
head-group = Grupo
head-region = Región
head-gender = Género
head-share = Proporción
head-members = Miembros
head-new = Nuevos
head-third = Se alcanza un tercio
name = Nombre
country = País
affiliation = Afiliación
office = Cargo
contact = Contacto
links = Enlaces
remark = Nota
terms = Mandatos
consecutive-year = Año consecutivo
year-of-service = Año
final-year = Último año ordinario
new-member = De nueva incorporación
extension = Prórroga
extension-unexplained = Más allá del tercer año; sin motivo publicado.
left-on = Se retiró el
evaluation = Evaluación
own-words = En sus propias palabras
member-record = En sesiones públicas
member-record-none = Ninguna reunión pública registra a este miembro.
member-record-sentence = Solo figuran las reuniones públicas de principio a fin. Nada indica aquí quién participó en una sesión bajo la regla de Chatham House.

## Cycles
cycle-title = El ciclo { $year }
cycle-lede = Miembros: { $n }.
figure-members = miembros
figure-new = nuevos en este ciclo
figure-rotation = de renovación; se pide { $least }
figure-meetings = reuniones
composition = Composición
caption-by-group = Miembros por grupo
caption-by-region = Miembros por región
caption-by-gender = Miembros por género, según su propia declaración
rotation = Renovación
rotation-first = primer ciclo de este sitio
below-third = No, menos de un tercio
yes = Sí
joined-left = Quién entró y quién salió
joined = Entraron: { $n }
departed = Salieron: { $n }
roster = Lista
around-cycles = Otros ciclos
previous-cycle = Ciclo anterior
next-cycle = Ciclo siguiente

## Outreach
outreach-lede = Textos para compartir en su red, su idioma y su región.
outreach-none = Aún no hay material.
initiative = Iniciativa

## Rules
rules-lede = Qué piden los términos de referencia al grupo y qué muestra el registro.
tor-title = Términos de referencia
result-holds = Se cumple
result-fails = No se cumple
result-open = Pendiente
evidence = Pruebas
evidence-of = Pruebas: { $rule }
statement-promised-title = Qué promete este sitio
statement-promised = Cuando una reunión, o parte de ella, se celebra bajo la regla de Chatham House, este sitio publica lo que se dijo. Ninguna página, canal, calendario ni archivo indica la identidad o la afiliación de quien habló o participó, y ninguna cifra las cuenta.
statement-how-title = Cómo se cumple
statement-how = El programa que elabora este sitio quita el nombre de quien habla y sustituye cada nombre y afiliación de sus listas por las mismas palabras impersonales en todos los casos. Todo lo que pueda ser el nombre de alguien que ninguna lista conoce, o que solo convenga a una persona, detiene la publicación o se sustituye. Un resumen se aprueba solo cuando alguien ha leído el texto ya depurado. Después, otra parte del programa, que trabaja de otro modo, vuelve a leer los archivos terminados. Si encuentra un nombre, no se publica nada.
statement-not-title = Qué no puede prometer
statement-not = El estilo, la experiencia y el conocimiento interno pueden delatar a alguien, igual que las grabaciones, las copias en otros sitios y lo que publican las propias personas participantes. Un nombre que es también una palabra corriente, o que se transcribió mal, puede escapar al programa; de eso responden quien escribe el resumen y quien lo aprueba.
statement-measured-title = Qué resultados da
statement-measured = Medido en 72 actas y transcripciones reales en ocho idiomas, con las que se desarrolló el programa: con las personas participantes en una lista, aún se leía un nombre en 2 de ellas; sin nadie en ninguna lista y con la duda sustituida, en 2; cuando la duda detenía la publicación, en ninguna. Otros textos pueden dar peores resultados.
statement-report-title = Si encuentra un nombre
statement-report = Avise de inmediato a la secretaría y no comparta la página. El texto se corrige y se publica de nuevo.

## Find, subscribe, missing pages
search-lede = Todo este sitio se alcanza también desde estas listas.
search-browse = Explorar
browse-meetings = Reuniones por año
browse-calls = Convocatorias por estado
browse-decisions = Decisiones
browse-members = Miembros por grupo
browse-outreach = Material de difusión
browse-rules = Reglas
browse-count = Entradas: { $n }
subscribe-lede = Entérese de los cambios, sin cuenta y sin dar su dirección.
subscribe-feeds = Canales y calendarios
subscribe-what = Contenido
subscribe-how = Cómo usarlos
subscribe-how-feed = Un canal es una dirección para un lector de noticias. Copie el enlace y péguelo en su lector o en un programa de correo que lea canales.
subscribe-how-calendar = Un calendario también es una dirección. Elija «suscribirse a un calendario» en el suyo y pegue el enlace: reuniones y plazos aparecen en su hora local y se mantienen al día.
data-lede = Los datos en tablas, para comprobar y reutilizar.
feed-all = Todo
feed-meetings = Reuniones y resúmenes
feed-calls = Convocatorias
feed-decisions = Decisiones
feed-outreach = Difusión
data-members = Miembros por ciclo
data-meetings = Reuniones
data-calls = Convocatorias
data-decisions = Decisiones
data-rotation = Renovación
not-found-title = Esta página no existe
not-found-sentence = La dirección puede estar mal escrita, o la página se movió.

## Languages
lang-en = inglés
lang-fr = francés
lang-es = español
lang-ru = ruso
lang-ar = árabe
lang-zh = chino
lang-pt = portugués
lang-de = alemán
lang-ko = coreano
lang-ja = japonés
lang-pl = polaco
lang-sw = suajili
lang-hi = hindi
lang-id = indonesio
lang-it = italiano
lang-nl = neerlandés
lang-tr = turco
lang-uk = ucraniano
lang-vi = vietnamita
lang-qu = quechua
lang-fj = fiyiano
lang-wo = wólof
lang-kk = kazajo
lang-ig = igbo
lang-ht = criollo haitiano
lang-tn = setsuana
lang-sl = esloveno
lang-eu = euskera
lang-am = amárico
lang-yua = maya yucateco

## Countries
country-AL = Albania
country-AM = Armenia
country-AR = Argentina
country-AT = Austria
country-AU = Australia
country-AZ = Azerbaiyán
country-BB = Barbados
country-BE = Bélgica
country-BF = Burkina Faso
country-BR = Brasil
country-BW = Botswana
country-CA = Canadá
country-CL = Chile
country-CN = China
country-CO = Colombia
country-CZ = Chequia
country-DE = Alemania
country-DJ = Djibouti
country-DZ = Argelia
country-EE = Estonia
country-ES = España
country-ET = Etiopía
country-FI = Finlandia
country-FJ = Fiji
country-GE = Georgia
country-GH = Ghana
country-GR = Grecia
country-GT = Guatemala
country-GY = Guyana
country-HT = Haití
country-ID = Indonesia
country-IE = Irlanda
country-IL = Israel
country-IN = India
country-IS = Islandia
country-IT = Italia
country-JO = Jordania
country-JP = Japón
country-KE = Kenya
country-KR = República de Corea
country-KW = Kuwait
country-KZ = Kazajstán
country-LK = Sri Lanka
country-LT = Lituania
country-MA = Marruecos
country-MG = Madagascar
country-ML = Malí
country-MN = Mongolia
country-MX = México
country-NG = Nigeria
country-NL = Países Bajos
country-NO = Noruega
country-NP = Nepal
country-NZ = Nueva Zelandia
country-PE = Perú
country-PH = Filipinas
country-PK = Pakistán
country-PL = Polonia
country-RO = Rumania
country-RS = Serbia
country-RU = Federación de Rusia
country-RW = Rwanda
country-SA = Arabia Saudita
country-SE = Suecia
country-SI = Eslovenia
country-SN = Senegal
country-TH = Tailandia
country-TJ = Tayikistán
country-TN = Túnez
country-TO = Tonga
country-TR = Türkiye
country-TT = Trinidad y Tabago
country-TZ = República Unida de Tanzanía
country-UA = Ucrania
country-UY = Uruguay
country-VE = Venezuela
country-VN = Viet Nam
country-WS = Samoa
country-ZA = Sudáfrica
country-ZW = Zimbabwe

## Punctuation between parts of a line (theme)
comma = {", "}
stop = .
colon = {": "}

## Translations that are older than their original (theme)
translation-older = { $n ->
    [one] Un párrafo de { $total } ha cambiado
   *[other] { $n } párrafos de { $total } han cambiado
} desde esta traducción.
read-original = Leer el original
## What is overdue; openness and timeliness
nav-overdue = Lo que está atrasado
nav-timeliness = Apertura y plazos
overdue-lede = { $n ->
    [0] Nada está atrasado.
    [one] Una cosa que el grupo debe al público está atrasada.
   *[other] { $n } cosas que el grupo debe al público están atrasadas.
}
overdue-none-of-these = Ninguno.
overdue-summary = Resúmenes
overdue-summary-sentence = Un resumen debe publicarse en los { $days } días que siguen al final de una reunión.
overdue-summary-since = La reunión terminó el
overdue-outcome = Resultados de las convocatorias
overdue-outcome-sentence = La convocatoria decía para cuándo se publicaría su resultado.
overdue-outcome-since = Prometido para el
overdue-action = Medidas
overdue-action-sentence = El plazo ha pasado y nadie ha comunicado que la medida se haya cumplido.
overdue-action-since = Plazo:
overdue-explanation = Explicaciones de las decisiones
overdue-explanation-sentence = Una decisión debe explicarse con palabras sencillas en 30 días.
overdue-explanation-since = Decidido el
overdue-agenda = Órdenes del día
overdue-agenda-sentence = Reuniones de este ciclo que empezaron sin un orden del día aprobado antes.
overdue-agenda-since = La reunión empezó el
overdue-more = { $n ->
    [one] Otra más está en la tabla.
   *[other] Otras { $n } están en la tabla.
}
days-ago = { $n ->
    [0] hoy
    [one] hace un día
   *[other] hace { $n } días
}
days-after = { $n ->
    [one] un día después
   *[other] { $n } días después
}
on-first-day = el primer día
on-last-day = el último día
timeliness-lede = A qué reuniones pudo asistir el público, con cuánta antelación se conoció el orden del día y cuánto tardó el resumen.
head-meetings = Reuniones celebradas
head-open = Abiertas
head-undecided = Sin decidir
head-in-time = Acceso decidido a tiempo
head-agenda-median = Orden del día: días antes, mediana
head-summary-median = Resumen: días después, mediana
head-meeting = Reunión
head-agenda-approved = Orden del día preaprobado
head-summary-approved = Resumen aprobado
median-sentence = Solo cuentan las reuniones que ya han empezado. La mediana es el valor del medio: la mitad de las reuniones lo hizo mejor y la otra mitad, peor. Las de los grupos de trabajo también cuentan.
no-date-on-record = no consta ninguna fecha
not-yet-published = aún sin publicar
data-overdue = Lo que está atrasado
data-timeliness = Plazos por reunión
data-openness = Apertura y plazos por ciclo
access-too-late = decidido demasiado tarde
access-not-on-record = No consta ninguna decisión sobre el acceso.
## Search
search-field = Buscar en los textos de este sitio
search-button = Buscar
search-no-script = La búsqueda necesita JavaScript. Sin él, las listas de abajo llevan a todo el contenido del sitio.
search-results = { $n ->
    [one] Un resultado.
   *[other] { $n } resultados.
}
search-none = Ningún texto contiene todas estas palabras. Pruebe con menos palabras o con otras, o use las listas de abajo.
search-some = Ningún texto contiene todas estas palabras. Estos contienen algunas.
search-instead = Se muestra en su lugar:
search-first = Solo se leyeron los 30 primeros textos con estas palabras para buscar la frase.
search-broken = No se pudo cargar el índice de este sitio. Inténtelo de nuevo o use las listas de abajo.
search-offline = Parece que no hay conexión. La búsqueda seguirá cuando vuelva a estar conectado.
search-loading = Buscando …
search-more = Más resultados
search-narrow = Acotar los resultados
search-kind = Tipo
search-all = Todos
topics-none = Ningún documento tiene aún un tema.
topics-lede = Los documentos más recientes de cada tema. Los anteriores están en las listas por año:
search-members-by-cycle = Miembros por ciclo
search-kind-meeting = Reuniones
search-kind-decision = Decisiones
search-kind-call = Convocatorias
search-kind-member = Miembros
search-kind-outreach = Difusión
search-kind-page = Páginas

## Agendas that changed, decisions and what became of them
agenda-added-pre-approval = añadido en la preaprobación
agenda-removed-pre-approval = retirado en la preaprobación
agenda-added-adoption = añadido en la adopción
agenda-removed-adoption = retirado en la adopción
agenda-unchanged = No consta ningún cambio desde la propuesta.
decision-outcome = Resultado
what-was-corrected = Qué se corrigió
cite-part = { $site }, «{ $title }», { $date }, { $part }. { $address }
## The group's work: programme and contributions
nav-work = Trabajo
work-lede = Lo que el grupo prepara y sigue entre sus reuniones.
programme-of = Programa de { $year }
programme-about = Temas, rondas de propuestas, sesiones principales, talleres e hitos de la reunión anual.
themes = Temas
rounds = Rondas de propuestas
main-sessions = Sesiones principales
workshops = Talleres
milestones = Hitos
other-programmes = Otros programas
round-received = Recibidas
round-accepted = Aceptadas
round-merged = Fusionadas
round-declined = Rechazadas
round-open = Esta ronda aún no se ha decidido.
all-themes = Todos los temas
workshops-shown = Aquí figuran { $n } de los { $of } talleres aceptados.
minutes = { $n ->
    [one] Un minuto
   *[other] { $n } minutos
}
role-moderator = moderación
role-speaker = ponencia
panel-unnamed = { $n ->
    [one] Otra persona del panel no se nombra aquí.
   *[other] Otras { $n } personas del panel no se nombran aquí.
}
trace-call = Convocatoria
trace-contribution = Contribuciones
trace-theme = Tema
trace-round = Ronda de propuestas
trace-session = Sesión principal
trace-workshop = Talleres
trace-decision = Decisión
trace-meeting = Reunión
trace-theme-number = Tema { $n }
trace-round-number = Ronda { $n }
trace-session-number = Sesión principal { $n }
trace-workshop-number = Taller { $n }
trace-contribution-number = Contribución { $n }
trace-decision-number = Decisión { $n }
what-came-of-it = Qué resultó
decisions-trace = En qué se basan estas decisiones
contributions-about = Lo que se envió, convocatoria por convocatoria, y adónde fue.
contributions-lede = Cada contribución cuya autoría aceptó mostrarla, con el tema, la sesión y la decisión a que llevó.
contributions-unlinked = { $n ->
    [0] Las { $of } están enlazadas con su resultado.
    [one] Una de { $of } aún no está enlazada con nada.
   *[other] { $n } de { $of } aún no están enlazadas con nada.
}
outcomes-overdue = Resultados atrasados
data-programme = Programa: temas, sesiones, talleres
data-rounds = Rondas de propuestas
data-panels = Paneles
data-contributions = Contribuciones
data-trace = Qué llevó a qué

## The group's work: working groups, briefings, issues, recommendations, ideas
nav-working-groups = Grupos de trabajo
working-groups-lede = Sus mandatos, quién los facilita y quién mantiene el contacto con quién.
kind-working-groups = Grupo de trabajo
co-facilitators = Cofacilitación
liaisons = Enlaces
liaison = A cargo de
liaisons-vacant = { $n ->
    [one] Un puesto vacante
   *[other] { $n } puestos vacantes
}
vacant = Vacante
vacant-since = Vacante; el mandato terminó el { $date }
term-from = Desde
term-until = Hasta
group-established = Creación
group-closed = Cierre
nav-briefings = Notas informativas
briefings-lede = Materiales informativos equilibrados sobre las cuestiones de la reunión anual.
kind-briefings = Nota informativa
briefing-unapproved = No aprobada
briefing-unapproved-sentence = El grupo no ha aprobado este texto. Puede cambiar y no habla en nombre del grupo.
briefing-approved = Aprobada
briefing-prepared-by = Preparada por
nav-issues = Cuestiones emergentes
issues-lede = Lo que alguien pensó que debía tratarse, y qué fue de ello.
kind-issues = Cuestión emergente
issue-identified = Detectada
issue-discussed = En debate
issue-taken-up = Asumida
issue-closed = Cerrada
nav-recommendations = Recomendaciones
recommendations-lede = Lo que recomendó el Grupo de Trabajo sobre Mejoras, cómo va y qué lo demuestra.
progress-open = Pendiente
progress-in-progress = En curso
progress-done = Cumplida
progress-declined = Descartada
done-without-evidence = Se da por cumplida; nada lo demuestra aún
nav-fundraising = Ideas para el fondo fiduciario
fundraising-lede = Ideas de contribución al fondo que pueden publicarse.
trace-group = Grupo de trabajo
trace-briefing = Nota informativa
trace-issue = Cuestión emergente
trace-recommendation = Recomendación
trace-recommendation-number = Recomendación { $n }
retracted = Retirado
retracted-on = Este texto se retiró el { $date }.
feed-briefings = Notas informativas y cuestiones emergentes
data-working-groups = Grupos de trabajo
data-liaisons = Enlaces
data-briefings = Notas informativas
data-issues = Cuestiones emergentes
data-recommendations = Recomendaciones
data-fundraising = Ideas para el fondo

## Communities; corrections and retractions
nav-communities = Comunidades
communities-lede = Lo que cada comunidad necesita saber: las decisiones y sus razones, las convocatorias abiertas, quién la integra.
community-count = { $n ->
    [one] Un miembro
   *[other] { $n } miembros
}
community-lede = Qué se decidió y por qué, qué se pregunta y qué se puede difundir.
community-decisions = Decisiones explicadas
community-calls = Convocatorias
community-contributions = Lo que llegó de esta comunidad
community-members = Miembros
community-outreach = Para difundir
nav-corrections = Correcciones y retiradas
corrections-lede = Lo que se corrigió, lo que se retiró y lo que se reserva, cada cosa con su razón.
retractions = Retiradas
register-none = Nada hasta ahora.
status-retracted = Retirado
data-corrections = Correcciones, retiradas, reservas
## A wholly private meeting (theme)
attendance-private = No se publica: la reunión fue privada.

## Passing it on
share-title = Difundir
share-lede = Textos para copiar, correos para enviar e imágenes de las convocatorias abiertas y de los últimos resúmenes. Nada de aquí comunica a nadie que los ha usado.
share-open = Mostrar texto, correo e imagen
share-text = Texto corto, 280 caracteres como máximo
share-mail = Correo
share-write = Abrir en su programa de correo
share-subject = Asunto
share-card = Imagen para compartir (SVG)
share-summary = Resumen de la reunión
share-until = Abierta hasta el { $date }
share-closed = Cerrada el { $date }
outreach-material = Materiales
all-of-them = Todo
## Rosters over cycles: rotation, changes, attendance, cadence
evaluation-renewed = renovado
evaluation-not-renewed = no renovado
evaluation-extended = prorrogado
re-nominated = Candidatura presentada de nuevo.
activity = { $n ->
    [one] Una reunión pública con lista
   *[other] { $n } reuniones públicas con lista
}: en la sala { $room }, en línea { $online }, excusas { $apologies }, en la lista sin decir cómo { $unstated }, sin constancia { $missing }.
not-recorded = sin constancia
no-list = No se ha publicado ninguna lista de asistencia.
head-meeting = Reunión
attendance-record = Asistencia registrada
attendance-record-sentence = Miembros de este ciclo en reuniones públicas de principio a fin. Sin constancia no significa ausente. No se cuenta nada de ninguna otra reunión.
group-extension = Los mandatos de todo el grupo se prorrogaron para este ciclo:
cycles-title = El grupo a lo largo de los ciclos
cycles-lede = Cómo se compone el grupo, qué parte cambia, y con qué frecuencia y apertura se reúne.
all-cycles = Todos los ciclos en cifras
one-third = un tercio
n-of = { $n } de { $of }
share-reached = se alcanza { $least }
share-below = menos de { $least }
rotation-all = { $n ->
    [one] Es nuevo { $n } de { $of } miembros:
   *[other] Son nuevos { $n } de { $of } miembros:
}
rotation-without-office = Sin los puestos ligados a un cargo, { $n } de { $of }:
rotation-reason = Motivo publicado:
rotation-no-reason = No se ha publicado ningún motivo.
rotation-unknown = El ciclo anterior no está en este sitio.
rotation-counted = Se cuenta quién es nuevo entre todos los miembros del ciclo. La presidencia y el país anfitrión cambian con el cargo; por eso la proporción se da también sin los puestos ligados a un cargo.
head-new-of = Nuevos, del total
head-without-office = Sin cargos
total = Total
regrouped = { $n ->
    [one] Uno cambió de grupo
   *[other] { $n } cambiaron de grupo
}
compared-with = Comparado con
compare-lede = Elija un ciclo y otro posterior para ver quién entró y quién salió entre ambos.
changes-title = De { $from } a { $to }: quién entró y quién salió
changes-lede = { $before } miembros entonces, { $after } después. { $n ->
    [0] Nadie está en ambos ciclos.
    [one] Uno está en ambos ciclos.
   *[other] { $n } están en ambos ciclos.
}
cadence = Reuniones del grupo
cadence-physical = Presenciales
cadence-online = En línea
cadence-annual = En el Foro anual
cadence-note-physical = { $n ->
    [0] Ninguna reunión presencial; se prevén de { $least } a { $most } al año.
    [one] Una reunión presencial; se prevén de { $least } a { $most } al año.
   *[other] { $n } reuniones presenciales; se prevén de { $least } a { $most } al año.
}
cadence-note-annual = No consta ninguna reunión oficial durante el Foro anual.
cycle-closed = El ciclo ha terminado.
cycle-running = El ciclo no ha terminado; estas son las reuniones hasta ahora.
openness = Apertura de las reuniones
open-participation = Participación abierta a todos
open-observation = Abierta a observadores
open-undecided = Sin decidir
data-composition = Composición
data-changes = Quién entró y quién salió
data-attendance = Asistencia registrada
data-cadence = Reuniones por ciclo

## The rulebook and its results
rules-of-cycle = Las reglas en el ciclo { $year }
rules-count = En el ciclo { $year }, reglas que se cumplen: { $holds }; que no se cumplen: { $fails }; pendientes: { $open }.
rules-unchecked = No comprobables: { $n }; cada una dice por qué.
result-unchecked = No se puede comprobar
tor-opening = Preámbulo y requisitos
tor-member-responsibilities = Responsabilidades de los miembros
tor-group-procedures = Procedimientos y responsabilidades del grupo
tor-duration-of-term = Duración del mandato
tor-notes = Notas
tor-sentence = Frase { $n }
rule-versions = Versiones anteriores
rule-from = Desde el
data-rules = Reglas y resultados
finding-none = Todavía no hay nada que comprobar.
finding-no-decision = Ninguna decisión se tomó en público; las tomadas bajo la regla de Chatham House no se cuentan.
finding-announced = { $n ->
    [0] A la lista le falta la fecha o el anuncio.
   *[other] La lista tiene su fecha y su anuncio.
}
finding-yearly = { $n ->
    [0] La lista no tiene fecha de nombramiento.
   *[other] La lista tiene su propia fecha de nombramiento.
}
finding-term = Miembros con más de { $years } años seguidos sin motivo publicado: { $n }.
finding-evaluation = Miembros renovados con evaluación registrada: { $n } de { $of }.
finding-rotation = Miembros nuevos: { $n } de { $of }, { $percent }.
finding-exception = Miembros que siguen más tiempo con nueva candidatura: { $n } de { $of }.
finding-audit = El programa que crea este sitio no encontró ningún nombre conocido en lo que se publica de esas sesiones. Si encuentra uno, no se publica nada.
finding-agenda = Órdenes del día registrados y aprobados antes de la reunión: { $n } de { $of }.
finding-openness = Reuniones abiertas: { $n } de { $of }, { $percent }.
finding-access = Reuniones para las que se decidió a tiempo: { $n } de { $of }.
finding-consensus = Decisiones públicas tomadas por consenso: { $n } de { $of }.
finding-physical = Reuniones presenciales: { $n }.
finding-virtual = Reuniones en línea: { $n }.
finding-annual = Reuniones oficiales durante el Foro anual: { $n }.
finding-outreach = Materiales de divulgación: { $n }.
finding-calls = Convocatorias de aportaciones: { $n }.
finding-input = Convocatorias de temas o talleres: { $n }.
finding-explained = Decisiones públicas explicadas en palabras sencillas: { $n } de { $of }.
finding-summaries = Reuniones sin resumen desde hace más de { $days } días: { $n }.
finding-improvements = Recomendaciones iniciadas o cumplidas este año, con pruebas: { $n }.
finding-funds = Ideas para el fondo: { $n }.
finding-liaisons = Enlaces en funciones este año: { $n }.
finding-issues = Cuestiones nuevas señaladas: { $n }.
finding-briefings = Documentos informativos aprobados: { $n }.
finding-workshops = Rondas de selección de talleres decididas: { $n }.
finding-main-sessions = Sesiones principales en el programa: { $n }.
finding-linkages = Talleres vinculados a una sesión principal: { $n }.
finding-panels = Sesiones y talleres con panel: { $n }.

## Charts
chart-description = Las cifras están en la tabla siguiente.
chart-months = Cada marca es una reunión; los meses van numerados del 1 al 12. Los días están en la tabla siguiente.
chart-days = Cada marca es una reunión: a la izquierda los días antes, a la derecha los días después. Lo más lejano está en el borde; más allá de una línea discontinua es tarde. Los días están en la tabla siguiente.
chart-days-title = Días antes y después de las reuniones de { $year }
chart-access = Acceso decidido
chart-table = Las cifras en una tabla
head-kind = Tipo
