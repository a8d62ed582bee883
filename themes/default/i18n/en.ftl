# Words of the interface, English. Other languages fall back to this file, message by message.

language-name = English

## Words put in the place of names (reviewed by native speakers; the same for everybody)
neutral-person = a participant
neutral-organization = an organization
neutral-people = several participants
neutral-organizations = several organizations

## Dates and numbers
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
date = { $day } { $month } { $year }
date-time = { $date }, { $time }
instant = { $date }, { $time } { $zone }
instant-zoned = { $date }, { $time } { $zone } ({ $utc } UTC)
from-to = { $from } – { $to }
decimal-separator = .
percent = { $value } %

## Frame
skip = Skip to the content
languages = Languages
language = Language
sections = Sections
trail = You are here
about-site = About this site
nav-home = Home
nav-meetings = Meetings
nav-calls = Calls for input
nav-decisions = Decisions
nav-members = Members
nav-outreach = Outreach
nav-rules = Rules
nav-search = Find
nav-subscribe = Subscribe
nav-data = Open data
nav-statement = The Chatham House Rule
built = Built from the record as of
may-change = This page may change on
not-translated = This text has not been translated yet. It is shown in { $language }.
suggest-change = Suggest a change to this page
years = Years
topics = Topics
notes = Notes
note-back = Back to the place of note { $n }
what-this-means = What this means

## The three rules
rule-on-the-record = On the record
rule-chatham-house = Chatham House Rule
rule-private = Private session
rule-sentence-on-the-record = What was said, and who said it.
rule-sentence-chatham-house = What was said is published here. Who said it, and who took part, is not.
rule-sentence-private = This part was held in private. Nothing of it is published.
three-marks = The three marks

## Home
home-title = The public record of the Multistakeholder Advisory Group
home-lede = What the group that prepares the Internet Governance Forum does, what it decides, and how to take part.
home-next = Next meetings
home-next-none = No meeting has been announced. Each one appears here as soon as its date is set.
home-input = Open for your input
home-input-none = No call is open now. Closed calls show what became of the input.
home-lately = Said and decided lately
home-lately-none = Nothing has been published yet. Summaries of meetings will appear here.
home-who = Who they are
home-read = How to read this record
all-meetings = All meetings
all-calls = All calls for input
all-decisions = All decisions
all-members = { $n ->
    [one] The one member
   *[other] All { $n } members
}
cycle-in-figures = The { $year } cycle in figures

## Meetings
meetings-none = No meeting has been recorded yet. Meetings appear here as soon as their date is set.
meetings-lede = { $n ->
    [one] One meeting
   *[other] { $n } meetings
}, the next one first; { $summaries ->
    [one] one has
   *[other] { $summaries } have
} a published summary.
to-come = To come
kind-in-person = In-person meeting
kind-virtual = Virtual meeting
kind-hybrid = Hybrid meeting
kind-annual-igf = Meeting during the annual Forum
kind-working-group = Working group
access-open-participation = Open: everybody may take part
access-open-observation = Open to observers
access-closed = Closed
access-undecided = Whether the meeting is open has not been decided.
access = Access
access-decided = Decided
access-late = Decided on or after the first day.
days-before = { $n ->
    [one] one day before
   *[other] { $n } days before
}
reason = Reason
how-to-observe = How to take part
rule = Rule
status = Status
status-draft = Draft
status-approved = Approved
status-corrected = Corrected
draft-sentence = This summary has not been approved. Its wording may change.
upcoming-sentence = A summary will be published here after the meeting.
calendar-link = Put it into your calendar
summary-withheld = The summary is withheld.
days-without-summary = { $n ->
    [0] No summary has been published. The meeting ended today.
    [one] No summary has been published. The meeting was one day ago.
   *[other] No summary has been published. The meeting was { $n } days ago.
}
written-by = Written by
written-human = A person
written-ai-assisted = A person with a machine’s help
when = When
where = Where
attendance = Who took part
attendance-count = { $n ->
    [one] One person
   *[other] { $n } people
}
attendance-protected = Not published: part of this meeting is under the Chatham House Rule.
mode-in-person = in the room
mode-remote = online
mode-apologies = sent apologies
mandate = Mandate (Tunis Agenda)
contents = Contents
paragraph-number = Paragraph { $n }
decision-number = Decision { $number }
decision-method = Method
decision-objections = Objections
decision-item = Agenda item
decision-unexplained = { $n ->
    [0] Not yet explained in plain words. The decision was taken today.
    [one] Not yet explained in plain words. The decision was taken one day ago.
   *[other] Not yet explained in plain words. The decision was taken { $n } days ago.
}
method-rough-consensus = Rough consensus
method-consensus = Consensus
actions = Actions
action = Action
owner = Who does it
due = Due
state = State
action-done = Done
action-open = Open
action-not-reported = Due date passed, not reported as done
agenda = Agenda
agenda-proposed = Proposed
agenda-pre-approved = Pre-approved
agenda-adopted = Adopted
agenda-late = On or after the first day; the Terms of Reference ask for it before.
documents = Documents
withheld = Withheld
corrections = Corrections
cite-title = Cite as
cite = { $site }, “{ $title }”, summary record, { $date }, { $status }. { $address }
cite-paragraph = For one paragraph, add its number to the text and its anchor to the address.
around-meetings = Previous and next meeting
previous-meeting = Previous meeting
next-meeting = Next meeting

## Decisions
decisions-lede = The group seeks a rough consensus. It does not vote, and every member has an equal say.
decisions-none = No decision has been recorded yet.
as-csv = These figures as CSV

## Calls
calls-lede = What the group asks the public, until when, and what became of the answers.
calls-open = Open now
calls-open-none = No call is open now. Each new one appears here with its deadline.
calls-upcoming = Opening soon
calls-waiting = Closed, outcome to come
calls-done = Outcome published
call-kind-workshops = Call for workshops
call-kind-themes = Call for themes
call-kind-nominations = Call for nominations
call-kind-comments = Call for comments
call-kind-taking-stock = Taking stock
state-upcoming = Upcoming
state-open = Open
state-closed = Closed
state-outcome = Outcome published
call-opens = Opens
call-closes = Closes
call-closed = Closed
call-is-upcoming = This call is not open yet.
call-is-open = This call is open.
call-is-closed = This call is closed.
call-has-outcome = This call has an outcome.
call-opens-on = It opens on
call-closes-on = It closes on
call-closed-on = It closed on
outcome-due = The outcome is due on
outcome-overdue-since = The outcome was promised for
outcome-published = It was published on
open-form = Open the form
form = Form
call-audience = Who may answer
call-how = How
call-decided-by = Who decides
call-next = What happens next
call-next-none = Not said yet.
call-outcome = Outcome
outcome-meeting = Decided at
outcome-meeting-to-come = To be decided at
contributions = Contributions
contributions-none = No contribution has been received yet.
contributions-received = { $n ->
    [one] One contribution was received.
   *[other] { $n } contributions were received.
}
contributions-counted = { $n ->
    [one] One of them is counted only, because its author did not agree to be shown.
   *[other] { $n } of them are counted only, because their authors did not agree to be shown.
}
from = From
led-to = Where it went
not-yet-linked = Not yet linked
calendar = Calendar
calendar-deadlines = Deadlines as iCalendar
deadline-of = Deadline: { $title }

## Members
members-lede = { $n ->
    [one] The one member
   *[other] The { $n } members
} of the { $year } cycle. They serve in their personal capacity.
members-none = No roster has been published yet.
appointed-on = Appointed on
appointed = Appointed
announcement = announcement
cycles = Cycles
cycle = Cycle
member-now = Member
member-former = Former member
group-government = Government
group-private-sector = Private sector
group-civil-society = Civil society
group-technical-community = Technical community
group-intergovernmental = Intergovernmental organizations
region-africa = Africa
region-asia-pacific = Asia and the Pacific
region-eastern-europe = Eastern Europe
region-latin-america-caribbean = Latin America and the Caribbean
region-western-europe-others = Western Europe and others
gender-female = Female
gender-male = Male
gender-non-binary = Non-binary
gender-other = Other
gender-not-stated = Not stated
office-chair = Chair
office-host-country = Host country
head-group = Group
head-region = Region
head-gender = Gender
head-share = Share
head-members = Members
head-new = New
head-third = One third reached
name = Name
country = Country
affiliation = Affiliation
office = Office
contact = Contact
links = Links
remark = Note
terms = Terms
consecutive-year = Consecutive year
year-of-service = Year
final-year = Final regular year
new-member = New
extension = Extension
extension-unexplained = Beyond the third year; no reason has been published.
left-on = Left on
evaluation = Evaluation
own-words = In their own words
member-record = On the record
member-record-none = No meeting on the record lists this member.
member-record-sentence = Only meetings that were on the record throughout are listed. Nothing here says whether somebody took part in a session under the Chatham House Rule.

## Cycles
cycle-title = The { $year } cycle
cycle-lede = { $n ->
    [one] One member.
   *[other] { $n } members.
}
figure-members = members
figure-new = new in this cycle
figure-rotation = rotation; { $least } is asked for
figure-meetings = meetings
composition = Composition
caption-by-group = Members by stakeholder group
caption-by-region = Members by region
caption-by-gender = Members by gender, as declared by themselves
rotation = Rotation
rotation-first = first cycle on this site
below-third = No, below one third
yes = Yes
joined-left = Who joined and who left
joined = { $n ->
    [one] One joined
   *[other] { $n } joined
}
departed = { $n ->
    [one] One left
   *[other] { $n } left
}
roster = Roster
around-cycles = Other cycles
previous-cycle = Previous cycle
next-cycle = Next cycle

## Outreach
outreach-lede = Texts to pass on, in your own network, language and region.
outreach-none = There is no outreach material yet.
initiative = Initiative

## Rules
rules-lede = What the Terms of Reference ask of the group, and what the record shows.
tor-title = Terms of Reference
result-holds = Holds
result-fails = Does not hold
result-open = Open
evidence = Evidence
evidence-of = Evidence: { $rule }
statement-promised-title = What this site promises
statement-promised = When a meeting, or a part of it, is held under the Chatham House Rule, this site publishes what was said. No page, feed, calendar or file of it states the identity or the affiliation of anybody who spoke or took part, and no figure counts them.
statement-how-title = How it is kept
statement-how = The program that builds this site takes out the names of speakers, and replaces every name and affiliation on its lists by the same impersonal words for everybody. Whatever may be the name of somebody whom no list knows, or may fit one person only, stops the build or is replaced. A summary is approved only when somebody has read the redacted text. The finished files are then read once more, by a second part of the program that works in another way. If it finds a name, nothing is published.
statement-not-title = What it cannot promise
statement-not = Style, expertise and inside knowledge can give somebody away, and so can recordings, copies elsewhere and what participants post themselves. A name that is an ordinary word, or that was misheard as one, can be missed; whoever writes and whoever approves a summary answers for that.
statement-measured-title = How well it works
statement-measured = Measured on 72 real minutes and transcripts in eight languages, with which the program was developed: where the participants were listed, a name could still be read in 2 of them; where nobody was listed and doubt was replaced, in 2; where doubt stopped the build, in none. Other texts may do worse.
statement-report-title = If you find a name
statement-report = Tell the secretariat at once, and do not pass the page on. The text is then corrected and published again.

## Find, subscribe, missing pages
search-lede = Everything on this site can also be reached from these lists.
search-browse = Browse
browse-meetings = Meetings by year
browse-calls = Calls for input by state
browse-decisions = Decisions
browse-members = Members by group
browse-outreach = Outreach material
browse-rules = Rules
browse-count = { $n ->
    [one] one entry
   *[other] { $n } entries
}
subscribe-lede = Be told when something changes, without an account and without giving your address.
subscribe-feeds = Feeds and calendars
subscribe-what = What
subscribe-how = How to use them
subscribe-how-feed = A feed is an address for a news reader. Copy the link and paste it into your reader, or into a mail program that reads feeds.
subscribe-how-calendar = A calendar is an address too. Choose “subscribe to calendar” in your calendar and paste the link: meetings and deadlines then appear in your own time zone and stay up to date.
data-lede = The records as tables, to check and to reuse.
feed-all = Everything
feed-meetings = Meetings and summaries
feed-calls = Calls for input
feed-decisions = Decisions
feed-outreach = Outreach
data-members = Members by cycle
data-meetings = Meetings
data-calls = Calls for input
data-decisions = Decisions
data-rotation = Rotation
not-found-title = This page does not exist
not-found-sentence = The address may be misspelt, or the page may have moved.

## Languages
lang-en = English
lang-fr = French
lang-es = Spanish
lang-ru = Russian
lang-ar = Arabic
lang-zh = Chinese
lang-pt = Portuguese
lang-de = German
lang-ko = Korean
lang-ja = Japanese
lang-pl = Polish
lang-sw = Swahili
lang-hi = Hindi
lang-id = Indonesian
lang-it = Italian
lang-nl = Dutch
lang-tr = Turkish
lang-uk = Ukrainian
lang-vi = Vietnamese
lang-qu = Quechua
lang-fj = Fijian
lang-wo = Wolof
lang-kk = Kazakh
lang-ig = Igbo
lang-ht = Haitian Creole
lang-tn = Tswana
lang-sl = Slovenian
lang-eu = Basque
lang-am = Amharic
lang-yua = Yucatec Maya

## Countries
country-AL = Albania
country-AM = Armenia
country-AR = Argentina
country-AT = Austria
country-AU = Australia
country-AZ = Azerbaijan
country-BB = Barbados
country-BE = Belgium
country-BF = Burkina Faso
country-BR = Brazil
country-BW = Botswana
country-CA = Canada
country-CL = Chile
country-CN = China
country-CO = Colombia
country-CZ = Czechia
country-DE = Germany
country-DJ = Djibouti
country-DZ = Algeria
country-EE = Estonia
country-ES = Spain
country-ET = Ethiopia
country-FI = Finland
country-FJ = Fiji
country-GE = Georgia
country-GH = Ghana
country-GR = Greece
country-GT = Guatemala
country-GY = Guyana
country-HT = Haiti
country-ID = Indonesia
country-IE = Ireland
country-IL = Israel
country-IN = India
country-IS = Iceland
country-IT = Italy
country-JO = Jordan
country-JP = Japan
country-KE = Kenya
country-KR = Republic of Korea
country-KW = Kuwait
country-KZ = Kazakhstan
country-LK = Sri Lanka
country-LT = Lithuania
country-MA = Morocco
country-MG = Madagascar
country-ML = Mali
country-MN = Mongolia
country-MX = Mexico
country-NG = Nigeria
country-NL = Netherlands
country-NO = Norway
country-NP = Nepal
country-NZ = New Zealand
country-PE = Peru
country-PH = Philippines
country-PK = Pakistan
country-PL = Poland
country-RO = Romania
country-RS = Serbia
country-RU = Russian Federation
country-RW = Rwanda
country-SA = Saudi Arabia
country-SE = Sweden
country-SI = Slovenia
country-SN = Senegal
country-TH = Thailand
country-TJ = Tajikistan
country-TN = Tunisia
country-TO = Tonga
country-TR = Türkiye
country-TT = Trinidad and Tobago
country-TZ = United Republic of Tanzania
country-UA = Ukraine
country-UY = Uruguay
country-VE = Venezuela
country-VN = Viet Nam
country-WS = Samoa
country-ZA = South Africa
country-ZW = Zimbabwe

## Punctuation between parts of a line (theme)
comma = {", "}
stop = .
colon = {": "}

## Translations that are older than their original (theme)
translation-older = { $n ->
    [one] One of { $total } paragraphs has
   *[other] { $n } of { $total } paragraphs have
} changed since this translation.
read-original = Read the original
## What is overdue; openness and timeliness
nav-overdue = What is overdue
nav-timeliness = Openness and timeliness
overdue-lede = { $n ->
    [0] Nothing is overdue.
    [one] One thing that the group owes the public is overdue.
   *[other] { $n } things that the group owes the public are overdue.
}
overdue-none-of-these = None.
overdue-summary = Summaries
overdue-summary-sentence = A summary is due within { $days } days of the end of a meeting.
overdue-summary-since = The meeting ended on
overdue-outcome = Outcomes of calls
overdue-outcome-sentence = The call said by when its outcome would be published.
overdue-outcome-since = Promised for
overdue-action = Actions
overdue-action-sentence = The due date has passed, and nobody has reported the action as done.
overdue-action-since = Due on
overdue-explanation = Explanations of decisions
overdue-explanation-sentence = A decision is to be explained in plain words within 30 days.
overdue-explanation-since = Decided on
overdue-agenda = Agendas
overdue-agenda-sentence = Meetings of this cycle that began without an agenda approved before.
overdue-agenda-since = The meeting began on
overdue-more = { $n ->
    [one] One more is in the table.
   *[other] { $n } more are in the table.
}
days-ago = { $n ->
    [0] today
    [one] one day ago
   *[other] { $n } days ago
}
days-after = { $n ->
    [one] one day after
   *[other] { $n } days after
}
on-first-day = on the first day
on-last-day = on the last day
timeliness-lede = Which meetings outsiders could attend, how early the agenda was known, and how late the summary came.
head-meetings = Meetings held
head-open = Open
head-undecided = Not decided
head-in-time = Access decided in time
head-agenda-median = Agenda: days before, median
head-summary-median = Summary: days after, median
head-meeting = Meeting
head-agenda-approved = Agenda pre-approved
head-summary-approved = Summary approved
median-sentence = Only meetings that have begun count. The median is the middle value: half of the meetings did better, half did worse. Meetings of working groups count too.
no-date-on-record = no date on record
not-yet-published = not yet published
data-overdue = What is overdue
data-timeliness = Timeliness by meeting
data-openness = Openness and timeliness by cycle
access-too-late = decided too late
access-not-on-record = No decision on access is on record.
## Search
search-field = Search in the texts of this site
search-button = Find
search-no-script = Searching needs JavaScript. Without it, the lists below lead to everything on this site.
search-results = { $n ->
    [one] One result.
   *[other] { $n } results.
}
search-none = Nothing holds all of these words. Try fewer or other words, or the lists below.
search-some = No text holds all of these words. These hold some of them.
search-instead = Shown instead:
search-first = Only the first 30 texts with these words were read for the phrase.
search-broken = The index of this site could not be loaded. Try again, or use the lists below.
search-offline = You seem to be offline. The search goes on when you are connected again.
search-loading = Searching …
search-more = More results
search-narrow = Narrow the results
search-kind = Kind
search-all = All
topics-none = No record has a topic yet.
topics-lede = The newest records of each topic. Older ones are in the lists by year:
search-members-by-cycle = Members by cycle
search-kind-meeting = Meetings
search-kind-decision = Decisions
search-kind-call = Calls for input
search-kind-member = Members
search-kind-outreach = Outreach
search-kind-page = Pages

## Agendas that changed, decisions and what became of them
agenda-added-pre-approval = added at pre-approval
agenda-removed-pre-approval = removed at pre-approval
agenda-added-adoption = added at adoption
agenda-removed-adoption = removed at adoption
agenda-unchanged = No change after the proposal is on record.
decision-outcome = Outcome
what-was-corrected = What was corrected
cite-part = { $site }, “{ $title }”, { $date }, { $part }. { $address }
## The group's work: programme and contributions
nav-work = Work
work-lede = What the group prepares and looks after between its meetings.
programme-of = Programme of { $year }
programme-about = Themes, rounds of proposals, main sessions, workshops and milestones of the annual meeting.
themes = Themes
rounds = Rounds of proposals
main-sessions = Main sessions
workshops = Workshops
milestones = Milestones
other-programmes = Other programmes
round-received = Received
round-accepted = Accepted
round-merged = Merged
round-declined = Declined
round-open = This round has not been decided yet.
all-themes = All themes
workshops-shown = Listed here are { $n } of { $of } accepted workshops.
minutes = { $n ->
    [one] One minute
   *[other] { $n } minutes
}
role-moderator = moderator
role-speaker = speaker
panel-unnamed = { $n ->
    [one] One more person on the panel is not named here.
   *[other] { $n } more people on the panel are not named here.
}
trace-call = Call for input
trace-contribution = Contributions
trace-theme = Theme
trace-round = Round of proposals
trace-session = Main session
trace-workshop = Workshops
trace-decision = Decision
trace-meeting = Meeting
trace-theme-number = Theme { $n }
trace-round-number = Round { $n }
trace-session-number = Main session { $n }
trace-workshop-number = Workshop { $n }
trace-contribution-number = Contribution { $n }
trace-decision-number = Decision { $n }
what-came-of-it = What came of it
decisions-trace = What these decisions rest on
contributions-about = What was sent in, call by call, and where it went.
contributions-lede = Every contribution that its author agreed to show, with the theme, the session and the decision that it led to.
contributions-unlinked = { $n ->
    [0] All { $of } are linked to what they led to.
    [one] One of { $of } is not yet linked to anything.
   *[other] { $n } of { $of } are not yet linked to anything.
}
outcomes-overdue = Outcomes overdue
data-programme = Programme: themes, sessions, workshops
data-rounds = Rounds of proposals
data-panels = Panels
data-contributions = Contributions
data-trace = What led to what

## The group's work: working groups, briefings, issues, recommendations, ideas
nav-working-groups = Working groups
working-groups-lede = Their charters, who facilitates them, and who keeps in touch with whom.
kind-working-groups = Working group
co-facilitators = Co-facilitators
liaisons = Liaisons
liaison = Held by
liaisons-vacant = { $n ->
    [one] One is vacant
   *[other] { $n } are vacant
}
vacant = Vacant
vacant-since = Vacant; the term ended on { $date }
term-from = Since
term-until = Until
group-established = Established
group-closed = Closed
nav-briefings = Briefings
briefings-lede = Balanced briefing materials on issues that the annual meeting takes up.
kind-briefings = Briefing
briefing-unapproved = Not approved
briefing-unapproved-sentence = The group has not approved this text. It may change and does not speak for the group.
briefing-approved = Approved
briefing-prepared-by = Prepared by
nav-issues = Emerging issues
issues-lede = What somebody thought should be discussed, and what became of it.
kind-issues = Emerging issue
issue-identified = Identified
issue-discussed = Under discussion
issue-taken-up = Taken up
issue-closed = Closed
nav-recommendations = Recommendations
recommendations-lede = What the Working Group on Improvements recommended, how far it is, and what shows it.
progress-open = Open
progress-in-progress = In progress
progress-done = Done
progress-declined = Declined
done-without-evidence = Said to be done; nothing shows it yet
nav-fundraising = Ideas for the trust fund
fundraising-lede = Ideas for contributions to the trust fund that may be published.
trace-group = Working group
trace-briefing = Briefing
trace-issue = Emerging issue
trace-recommendation = Recommendation
trace-recommendation-number = Recommendation { $n }
retracted = Retracted
retracted-on = This text was taken back on { $date }.
feed-briefings = Briefings and emerging issues
data-working-groups = Working groups
data-liaisons = Liaisons
data-briefings = Briefings
data-issues = Emerging issues
data-recommendations = Recommendations
data-fundraising = Ideas for the trust fund

## Communities; corrections and retractions
nav-communities = Communities
communities-lede = What each stakeholder community needs to know: decisions and their reasons, open calls, who sits there for it.
community-count = { $n ->
    [one] One member
   *[other] { $n } members
}
community-lede = What was decided and why, what is asked, and what can be passed on.
community-decisions = Decisions, explained
community-calls = Calls for input
community-contributions = What came from this community
community-members = Members
community-outreach = To pass on
nav-corrections = Corrections and retractions
corrections-lede = What was corrected, what was taken back, and what is withheld, each with its reason.
retractions = Retractions
register-none = Nothing so far.
status-retracted = Retracted
data-corrections = Corrections, retractions, withheld
## A wholly private meeting (theme)
attendance-private = Not published: the meeting was private.

## Passing it on
share-title = Pass it on
share-lede = Texts to copy, mails to send and pictures for open calls and the newest summaries. Nothing here reports to anybody that you used it.
share-open = Show text, mail and picture
share-text = Short text, at most 280 characters
share-mail = Mail
share-write = Open it in your mail program
share-subject = Subject
share-card = Picture to share (SVG)
share-summary = Summary record
share-until = Open until { $date }
share-closed = Closed on { $date }
outreach-material = Material
all-of-them = All
## Rosters over cycles: rotation, changes, attendance, cadence
evaluation-renewed = renewed
evaluation-not-renewed = not renewed
evaluation-extended = extended
re-nominated = Nominated again.
activity = { $n ->
    [one] One meeting on the record with a list
   *[other] { $n } meetings on the record with a list
}: in the room { $room }, online { $online }, apologies { $apologies }, listed without saying how { $unstated }, not recorded { $missing }.
not-recorded = not recorded
no-list = No list of who was there has been published.
head-meeting = Meeting
attendance-record = Attendance on the record
attendance-record-sentence = Members of this cycle at meetings that were on the record throughout. Not recorded does not mean absent. Nothing is counted of any other meeting.
group-extension = The terms of the whole group were extended for this cycle:
cycles-title = The group over the cycles
cycles-lede = How the group is composed, how much of it changes, and how often and how openly it meets.
all-cycles = All cycles in figures
one-third = one third
n-of = { $n } of { $of }
share-reached = { $least } reached
share-below = below { $least }
rotation-all = { $n ->
    [one] One of { $of } members is new:
   *[other] { $n } of { $of } members are new:
}
rotation-without-office = Without the seats held by office, { $n } of { $of }:
rotation-reason = Reason published:
rotation-no-reason = No reason has been published.
rotation-unknown = The cycle before is not on this site.
rotation-counted = Counted is who is new, of all members of the cycle. The chair and the host country change with the office, so the share is also given without seats held by office.
head-new-of = New, of all
head-without-office = Without offices
total = Total
regrouped = { $n ->
    [one] One changed group
   *[other] { $n } changed group
}
compared-with = Compared with
compare-lede = Choose a cycle and a later one, to see who joined and who left between them.
changes-title = From { $from } to { $to }: who joined, who left
changes-lede = { $before } members then, { $after } later. { $n ->
    [0] Nobody is in both cycles.
    [one] One is in both cycles.
   *[other] { $n } are in both cycles.
}
cadence = Meetings of the group
cadence-physical = In person
cadence-online = Online
cadence-annual = At the annual Forum
cadence-note-physical = { $n ->
    [0] No meeting in person; { $least } to { $most } a year are foreseen.
    [one] One meeting in person; { $least } to { $most } a year are foreseen.
   *[other] { $n } meetings in person; { $least } to { $most } a year are foreseen.
}
cadence-note-annual = No official meeting during the annual Forum is on record.
cycle-closed = The cycle is over.
cycle-running = The cycle is not over; these are the meetings so far.
openness = Openness of the meetings
open-participation = Everybody may take part
open-observation = Open to observers
open-undecided = Not decided
data-composition = Composition
data-changes = Who joined and left
data-attendance = Attendance on the record
data-cadence = Meetings per cycle

## The rulebook and its results
rules-of-cycle = The rules in the { $year } cycle
rules-count = In the { $year } cycle, rules that hold: { $holds }; that do not: { $fails }; open: { $open }.
rules-unchecked = Cannot be checked: { $n }; each says why.
result-unchecked = Cannot be checked
tor-opening = Opening and qualifications
tor-member-responsibilities = Responsibilities of members
tor-group-procedures = Procedures and responsibilities of the group
tor-duration-of-term = Duration of term
tor-notes = Notes
tor-sentence = Sentence { $n }
rule-versions = Earlier versions
rule-from = From
data-rules = Rules and results
finding-none = There is nothing to check yet.
finding-no-decision = No decision was taken on the record; decisions under the Chatham House Rule are not counted.
finding-announced = { $n ->
    [0] The roster lacks its date or its announcement.
   *[other] The roster has its date and its announcement.
}
finding-yearly = { $n ->
    [0] The roster has no date of appointment.
   *[other] The roster has a date of appointment of its own.
}
finding-term = Members beyond { $years } years in a row without a published reason: { $n }.
finding-evaluation = Members who were renewed and have an evaluation on record: { $n } of { $of }.
finding-rotation = New members: { $n } of { $of }, { $percent }.
finding-exception = Members serving longer who were nominated again: { $n } of { $of }.
finding-audit = The program that builds this site found no listed name in what is published of such sessions. If it finds one, nothing is published.
finding-agenda = Agendas on record approved before the meeting: { $n } of { $of }.
finding-openness = Open meetings: { $n } of { $of }, { $percent }.
finding-access = Meetings for which this was decided in time: { $n } of { $of }.
finding-consensus = Decisions on the record that were found by consensus: { $n } of { $of }.
finding-physical = Meetings in person: { $n }.
finding-virtual = Meetings online: { $n }.
finding-annual = Official meetings during the annual Forum: { $n }.
finding-outreach = Items of outreach material: { $n }.
finding-calls = Calls for input: { $n }.
finding-input = Calls for themes or workshops: { $n }.
finding-explained = Decisions on the record that are explained in plain words: { $n } of { $of }.
finding-summaries = Meetings without a summary for more than { $days } days: { $n }.
finding-improvements = Recommendations begun, or shown to be done, this year: { $n }.
finding-funds = Ideas for the trust fund: { $n }.
finding-liaisons = Liaisons who served this year: { $n }.
finding-issues = Emerging issues raised: { $n }.
finding-briefings = Briefings approved: { $n }.
finding-workshops = Rounds of workshop selection decided: { $n }.
finding-main-sessions = Main sessions in the programme: { $n }.
finding-linkages = Workshops that report to a main session: { $n }.
finding-panels = Sessions and workshops with a panel: { $n }.

## Charts
chart-description = The figures stand in the table below.
chart-months = Each mark is a meeting; the months are numbered from 1 to 12. The days stand in the table below.
chart-days = Each mark is a meeting: on the left days before it, on the right days after it. What is farther away stands at the edge; beyond a broken line it is late. The days stand in the table below.
chart-days-title = Days before and after the meetings of { $year }
chart-access = Access decided
chart-table = The figures as a table
head-kind = Kind
