# Words of the interface. A message that is missing here is shown in English.
language-name = Русский

## Words put in the place of names (reviewed by native speakers; the same for everybody)
neutral-person = участник обсуждения
neutral-organization = одна из организаций
neutral-people = несколько участников обсуждения
neutral-organizations = несколько организаций

## Dates and numbers
month-1 = января
month-2 = февраля
month-3 = марта
month-4 = апреля
month-5 = мая
month-6 = июня
month-7 = июля
month-8 = августа
month-9 = сентября
month-10 = октября
month-11 = ноября
month-12 = декабря
date = { $day } { $month } { $year } года
date-time = { $date }, { $time }
instant = { $date }, { $time } { $zone }
instant-zoned = { $date }, { $time } { $zone } ({ $utc } UTC)
from-to = { $from } – { $to }
decimal-separator = ,
percent = { $value } %

## Frame
skip = Перейти к содержанию
languages = Языки
language = Язык
sections = Разделы
trail = Вы здесь
about-site = Об этом сайте
nav-home = Главная
nav-meetings = Заседания
nav-calls = Приглашения к участию
nav-decisions = Решения
nav-members = Члены группы
nav-outreach = Информационная работа
nav-rules = Правила
nav-search = Найти
nav-subscribe = Подписаться
nav-data = Открытые данные
nav-statement = Правило Чатем-Хаус
built = Составлено по документам на
may-change = Эта страница может измениться
not-translated = Этот текст ещё не переведён. Язык оригинала: { $language }.
suggest-change = Предложить правку этой страницы
years = Годы
topics = Темы
notes = Примечания
note-back = Назад к ссылке на примечание { $n }
what-this-means = Что это значит

## The three rules
rule-on-the-record = Открыто
rule-chatham-house = Правило Чатем-Хаус
rule-private = Закрытая часть
rule-sentence-on-the-record = Что было сказано и кем.
rule-sentence-chatham-house = Что было сказано, опубликовано здесь. Кто это сказал и кто участвовал, не публикуется.
rule-sentence-private = Эта часть была закрытой. Ничто из неё не публикуется.
three-marks = Три обозначения

## Home
home-title = Открытые документы Многосторонней консультативной группы
home-lede = Что делает группа, которая готовит Форум по управлению использованием Интернета, что она решает и как участвовать.
home-next = Ближайшие заседания
home-next-none = Заседаний не объявлено. Каждое появляется здесь, как только назначена дата.
home-input = Ждём вашего мнения
home-input-none = Сейчас открытых приглашений нет. По закрытым видно, что стало с ответами.
home-lately = Недавно сказано и решено
home-lately-none = Пока ничего не опубликовано. Здесь появятся отчёты.
home-who = Кто они
home-read = Как читать эти документы
all-meetings = Все заседания
all-calls = Все приглашения
all-decisions = Все решения
all-members = { $n ->
    [one] Весь состав: { $n } член
    [few] Весь состав: { $n } члена
   *[other] Весь состав: { $n } членов
}
cycle-in-figures = Цикл { $year } в цифрах

## Meetings
meetings-none = Заседаний пока нет. Они появляются здесь, как только назначена дата.
meetings-lede = Заседаний: { $n }, ближайшее первым. С опубликованным отчётом: { $summaries }.
to-come = Предстоит
kind-in-person = Очное заседание
kind-virtual = Онлайн-заседание
kind-hybrid = Смешанное заседание
kind-annual-igf = Заседание во время ежегодного Форума
kind-working-group = Рабочая группа
access-open-participation = Открыто для участия
access-open-observation = Открыто для наблюдателей
access-closed = Закрыто
access-undecided = Ещё не решено, будет ли заседание открытым.
access = Доступ
access-decided = Решение принято
access-late = Решение принято в первый день или позже.
days-before = { $n ->
    [one] за { $n } день
    [few] за { $n } дня
   *[other] за { $n } дней
}
reason = Причина
how-to-observe = Как участвовать
rule = Правило
status = Статус
status-draft = Проект
status-approved = Утверждено
status-corrected = Исправлено
draft-sentence = Этот отчёт не утверждён. Его текст может измениться.
upcoming-sentence = После заседания здесь будет опубликован отчёт.
calendar-link = Добавить в календарь
summary-withheld = Отчёт не публикуется.
days-without-summary = { $n ->
    [0] Отчёт не опубликован. Заседание закончилось сегодня.
    [one] Отчёт не опубликован. Заседание было { $n } день назад.
    [few] Отчёт не опубликован. Заседание было { $n } дня назад.
   *[other] Отчёт не опубликован. Заседание было { $n } дней назад.
}
written-by = Составлено
written-human = Человек
written-ai-assisted = Человек с помощью машины
when = Когда
where = Где
attendance = Кто участвовал
attendance-count = { $n ->
    [one] { $n } человек
    [few] { $n } человека
   *[other] { $n } человек
}
attendance-protected = Не публикуется: часть заседания прошла по правилу Чатем-Хаус.
mode-in-person = в зале
mode-remote = онлайн
mode-apologies = с извинениями отсутствует
mandate = Мандат (Тунисская программа)
contents = Содержание
paragraph-number = Пункт { $n }
decision-number = Решение { $number }
decision-method = Способ
decision-objections = Возражения
decision-item = Пункт повестки дня
decision-unexplained = { $n ->
    [0] Пока не объяснено простыми словами. Решение принято сегодня.
    [one] Пока не объяснено простыми словами. Решение принято { $n } день назад.
    [few] Пока не объяснено простыми словами. Решение принято { $n } дня назад.
   *[other] Пока не объяснено простыми словами. Решение принято { $n } дней назад.
}
method-rough-consensus = Примерный консенсус
method-consensus = Консенсус
actions = Поручения
action = Поручение
owner = Кто выполняет
due = Срок
state = Состояние
action-done = Выполнено:
action-open = В работе
action-not-reported = Срок прошёл, отчёта нет
agenda = Повестка дня
agenda-proposed = Предложена
agenda-pre-approved = Предварительно одобрена
agenda-adopted = Принята
agenda-late = В первый день или позже; по кругу ведения это делается заранее.
documents = Документы
withheld = Не публикуется
corrections = Исправления
cite-title = Как цитировать
cite = { $site }, «{ $title }», отчёт, { $date }, { $status }. { $address }
cite-paragraph = Для одного пункта добавьте его номер к тексту и якорь к адресу.
around-meetings = Предыдущее и следующее заседания
previous-meeting = Предыдущее заседание
next-meeting = Следующее заседание

## Decisions
decisions-lede = Группа стремится к примерному консенсусу. Она не голосует, и голос каждого имеет равный вес.
decisions-none = Решений пока нет.
as-csv = Эти данные в CSV

## Calls
calls-lede = О чём группа спрашивает общественность, до какого срока и что стало с ответами.
calls-open = Открыты
calls-open-none = Открытых приглашений нет. Каждое новое появится здесь вместе со сроком.
calls-upcoming = Скоро откроются
calls-waiting = Закрыты, ожидается итог
calls-done = Итог опубликован
call-kind-workshops = Приглашение предлагать семинары
call-kind-themes = Приглашение предлагать темы
call-kind-nominations = Приглашение выдвигать кандидатуры
call-kind-comments = Приглашение прислать замечания
call-kind-taking-stock = Подведение итогов
state-upcoming = Скоро
state-open = Открыто
state-closed = Закрыто
state-outcome = Итог опубликован
call-opens = Открытие
call-closes = Закрытие
call-closed = Закрыто
call-is-upcoming = Это приглашение ещё не открыто.
call-is-open = Это приглашение открыто.
call-is-closed = Это приглашение закрыто.
call-has-outcome = Итог этого приглашения опубликован.
call-opens-on = Открывается
call-closes-on = Закрывается
call-closed-on = Закрылось
outcome-due = Итог ожидается
outcome-overdue-since = Итог был обещан к
outcome-published = Опубликован
open-form = Открыть форму
form = Форма
call-audience = Кто может ответить
call-how = Как
call-decided-by = Кто решает
call-next = Что дальше
call-next-none = Пока не сказано.
call-outcome = Итог
outcome-meeting = Решено на заседании
outcome-meeting-to-come = Будет решено на заседании
contributions = Ответы
contributions-none = Ответов пока нет.
contributions-received = Получено ответов: { $n }.
contributions-counted = Только учтены, без согласия на публикацию: { $n }.
from = От
led-to = К чему привело
not-yet-linked = Пока не связано
calendar = Календарь
calendar-deadlines = Сроки в iCalendar
deadline-of = Срок: { $title }

## Members
members-lede = Членов группы в цикле { $year }: { $n }. Они действуют в личном качестве.
members-none = Список пока не опубликован.
appointed-on = Дата назначения:
appointed = Назначение
announcement = объявление
cycles = Циклы
cycle = Цикл
member-now = Член группы
member-former = Состоял(а) в группе
group-government = Правительства
group-private-sector = Частный сектор
group-civil-society = Гражданское общество
group-technical-community = Техническое сообщество
group-intergovernmental = Межправительственные организации
region-africa = Африка
region-asia-pacific = Азия и Тихий океан
region-eastern-europe = Восточная Европа
region-latin-america-caribbean = Латинская Америка и Карибский бассейн
region-western-europe-others = Западная Европа и другие государства
gender-female = Женщины
gender-male = Мужчины
gender-non-binary = Небинарные
gender-other = Другое
gender-not-stated = Не указано
office-chair = Председатель
office-host-country = Принимающая страна
head-group = Группа
head-region = Регион
head-gender = Пол
head-share = Доля
head-members = Членов
head-new = Новых
head-third = Треть достигнута
name = Имя
country = Страна
affiliation = Организация
office = Должность
contact = Контакт
links = Ссылки
remark = Примечание
terms = Сроки
consecutive-year = Год подряд
year-of-service = Год
final-year = Последний обычный год
new-member = Новый член
extension = Продление
extension-unexplained = Сверх трёх лет; причина не опубликована.
left-on = Выбытие:
evaluation = Оценка
own-words = Своими словами
member-record = На открытых заседаниях
member-record-none = Ни одно открытое заседание не упоминает этого члена.
member-record-sentence = Указаны только полностью открытые заседания. Ничто здесь не говорит об участии в части, прошедшей по правилу Чатем-Хаус.

## Cycles
cycle-title = Цикл { $year }
cycle-lede = Членов: { $n }.
figure-members = членов
figure-new = новых в этом цикле
figure-rotation = обновление; требуется { $least }
figure-meetings = заседаний
composition = Состав
caption-by-group = Члены по группам
caption-by-region = Члены по регионам
caption-by-gender = Члены по полу, по собственному указанию
rotation = Обновление
rotation-first = первый цикл на этом сайте
below-third = Нет, менее трети
yes = Да
joined-left = Кто пришёл и кто ушёл
joined = Пришли: { $n }
departed = Ушли: { $n }
roster = Список
around-cycles = Другие циклы
previous-cycle = Предыдущий цикл
next-cycle = Следующий цикл

## Outreach
outreach-lede = Тексты, которые можно передать дальше в своей сети, на своём языке и в своём регионе.
outreach-none = Материалов пока нет.
initiative = Инициатива

## Rules
rules-lede = Что предписывает группе круг ведения и что показывают документы.
tor-title = Круг ведения
result-holds = Соблюдается
result-fails = Не соблюдается
result-open = Открыто
evidence = Подтверждение
evidence-of = Подтверждение: { $rule }
statement-promised-title = Что обещает этот сайт
statement-promised = Когда заседание или его часть проходит по правилу Чатем-Хаус, этот сайт публикует сказанное. Ни одна страница, лента, календарь или файл не называет имени или организации тех, кто говорил или участвовал, и ни одно число их не считает.
statement-how-title = Как это соблюдается
statement-how = Программа, создающая этот сайт, убирает имена выступающих и заменяет каждое имя и организацию из своих списков одними и теми же безличными словами. Всё, что может быть именем человека, которого нет ни в одном списке, или подходит только одному человеку, останавливает публикацию или заменяется. Отчёт утверждается, только если кто-то прочёл обезличенный текст. Готовые файлы затем читает вторая часть программы, устроенная иначе. Если она находит имя, ничего не публикуется.
statement-not-title = Чего он обещать не может
statement-not = Выдать человека могут стиль, опыт и внутреннее знание, а также записи, копии в других местах и то, что участники публикуют сами. Имя, которое является обычным словом или было ошибочно записано как слово, программа может не заметить; за это отвечают составитель отчёта и тот, кто его утверждает.
statement-measured-title = Насколько это надёжно
statement-measured = Проверено на 72 настоящих протоколах и стенограммах на восьми языках, на которых программа и разрабатывалась: когда участники были в списке, имя оставалось читаемым в 2 из них; когда в списках не было никого, а сомнительное заменялось, — в 2; когда сомнение останавливало публикацию — ни в одном. На других текстах результат может быть хуже.
statement-report-title = Если вы нашли имя
statement-report = Сразу сообщите секретариату и не передавайте страницу дальше. Текст будет исправлен и опубликован заново.

## Find, subscribe, missing pages
search-lede = Всё на этом сайте доступно и из этих списков.
search-browse = Обзор
browse-meetings = Заседания по годам
browse-calls = Приглашения по состоянию
browse-decisions = Решения
browse-members = Члены по группам
browse-outreach = Информационные материалы
browse-rules = Правила
browse-count = Записей: { $n }
subscribe-lede = Узнавайте об изменениях без учётной записи и без указания адреса.
subscribe-feeds = Ленты и календари
subscribe-what = Что
subscribe-how = Как пользоваться
subscribe-how-feed = Лента — это адрес для программы чтения новостей. Скопируйте ссылку и вставьте её в такую программу или в почту, которая читает ленты.
subscribe-how-calendar = Календарь — тоже адрес. Выберите в своём календаре «подписаться» и вставьте ссылку: заседания и сроки появятся в вашем часовом поясе и будут обновляться.
data-lede = Данные в таблицах, чтобы проверять и использовать.
feed-all = Всё
feed-meetings = Заседания и отчёты
feed-calls = Приглашения к участию
feed-decisions = Решения
feed-outreach = Информационная работа
data-members = Члены по циклам
data-meetings = Заседания
data-calls = Приглашения к участию
data-decisions = Решения
data-rotation = Обновление
not-found-title = Такой страницы нет
not-found-sentence = Возможно, в адресе ошибка или страница переехала.

## Languages
lang-en = английский
lang-fr = французский
lang-es = испанский
lang-ru = русский
lang-ar = арабский
lang-zh = китайский
lang-pt = португальский
lang-de = немецкий
lang-ko = корейский
lang-ja = японский
lang-pl = польский
lang-sw = суахили
lang-hi = хинди
lang-id = индонезийский
lang-it = итальянский
lang-nl = нидерландский
lang-tr = турецкий
lang-uk = украинский
lang-vi = вьетнамский
lang-qu = кечуа
lang-fj = фиджийский
lang-wo = волоф
lang-kk = казахский
lang-ig = игбо
lang-ht = гаитянский креольский
lang-tn = тсвана
lang-sl = словенский
lang-eu = баскский
lang-am = амхарский
lang-yua = юкатекский майя

## Countries
country-AL = Албания
country-AM = Армения
country-AR = Аргентина
country-AT = Австрия
country-AU = Австралия
country-AZ = Азербайджан
country-BB = Барбадос
country-BE = Бельгия
country-BF = Буркина-Фасо
country-BR = Бразилия
country-BW = Ботсвана
country-CA = Канада
country-CL = Чили
country-CN = Китай
country-CO = Колумбия
country-CZ = Чехия
country-DE = Германия
country-DJ = Джибути
country-DZ = Алжир
country-EE = Эстония
country-ES = Испания
country-ET = Эфиопия
country-FI = Финляндия
country-FJ = Фиджи
country-GE = Грузия
country-GH = Гана
country-GR = Греция
country-GT = Гватемала
country-GY = Гайана
country-HT = Гаити
country-ID = Индонезия
country-IE = Ирландия
country-IL = Израиль
country-IN = Индия
country-IS = Исландия
country-IT = Италия
country-JO = Иордания
country-JP = Япония
country-KE = Кения
country-KR = Республика Корея
country-KW = Кувейт
country-KZ = Казахстан
country-LK = Шри-Ланка
country-LT = Литва
country-MA = Марокко
country-MG = Мадагаскар
country-ML = Мали
country-MN = Монголия
country-MX = Мексика
country-NG = Нигерия
country-NL = Нидерланды
country-NO = Норвегия
country-NP = Непал
country-NZ = Новая Зеландия
country-PE = Перу
country-PH = Филиппины
country-PK = Пакистан
country-PL = Польша
country-RO = Румыния
country-RS = Сербия
country-RU = Российская Федерация
country-RW = Руанда
country-SA = Саудовская Аравия
country-SE = Швеция
country-SI = Словения
country-SN = Сенегал
country-TH = Таиланд
country-TJ = Таджикистан
country-TN = Тунис
country-TO = Тонга
country-TR = Турция
country-TT = Тринидад и Тобаго
country-TZ = Объединённая Республика Танзания
country-UA = Украина
country-UY = Уругвай
country-VE = Венесуэла
country-VN = Вьетнам
country-WS = Самоа
country-ZA = Южная Африка
country-ZW = Зимбабве

## Punctuation between parts of a line (theme)
comma = {", "}
stop = .
colon = {": "}

## Translations that are older than their original (theme)
translation-older = После этого перевода { $n ->
    [one] изменился { $n } абзац
    [few] изменились { $n } абзаца
   *[other] изменились { $n } абзацев
} из { $total }.
read-original = Читать оригинал
## What is overdue; openness and timeliness
nav-overdue = Что просрочено
nav-timeliness = Открытость и сроки
overdue-lede = { $n ->
    [0] Ничего не просрочено.
    [one] Группа задержала { $n } обязательство перед обществом.
    [few] Группа задержала { $n } обязательства перед обществом.
   *[other] Группа задержала { $n } обязательств перед обществом.
}
overdue-none-of-these = Нет.
overdue-summary = Отчёты
overdue-summary-sentence = Отчёт публикуется в течение { $days } дней после окончания заседания.
overdue-summary-since = Заседание закончилось
overdue-outcome = Итоги приглашений к участию
overdue-outcome-sentence = В приглашении было сказано, к какому дню будут опубликованы итоги.
overdue-outcome-since = Обещано к дате
overdue-action = Поручения
overdue-action-sentence = Срок прошёл, и никто не сообщил о выполнении.
overdue-action-since = Срок:
overdue-explanation = Пояснения к решениям
overdue-explanation-sentence = Решение объясняется простыми словами в течение 30 дней.
overdue-explanation-since = Решено
overdue-agenda = Повестки дня
overdue-agenda-sentence = Заседания этого цикла, которые начались без заранее одобренной повестки дня.
overdue-agenda-since = Заседание началось
overdue-more = { $n ->
    [one] Ещё { $n } запись есть в таблице.
    [few] Ещё { $n } записи есть в таблице.
   *[other] Ещё { $n } записей есть в таблице.
}
days-ago = { $n ->
    [0] сегодня
    [one] { $n } день назад
    [few] { $n } дня назад
   *[other] { $n } дней назад
}
days-after = { $n ->
    [one] через { $n } день
    [few] через { $n } дня
   *[other] через { $n } дней
}
on-first-day = в первый день
on-last-day = в последний день
timeliness-lede = На каких заседаниях могла присутствовать публика, насколько заранее была известна повестка дня и как скоро появился отчёт.
head-meetings = Проведено заседаний
head-open = Открытых
head-undecided = Не решено
head-in-time = Доступ решён вовремя
head-agenda-median = Повестка: за сколько дней, медиана
head-summary-median = Отчёт: через сколько дней, медиана
head-meeting = Заседание
head-agenda-approved = Повестка предварительно одобрена
head-summary-approved = Отчёт утверждён
median-sentence = Учитываются только начавшиеся заседания. Медиана — среднее по порядку значение: у половины заседаний срок лучше, у половины хуже. Заседания рабочих групп тоже учитываются.
no-date-on-record = дата неизвестна
not-yet-published = ещё не опубликован
data-overdue = Что просрочено
data-timeliness = Сроки по заседаниям
data-openness = Открытость и сроки по циклам
access-too-late = решено слишком поздно
access-not-on-record = Решение о доступе не зафиксировано.
## Search
search-field = Поиск по текстам этого сайта
search-button = Найти
search-no-script = Для поиска нужен JavaScript. Без него ко всему содержанию сайта ведут списки ниже.
search-results = { $n ->
    [one] { $n } результат.
    [few] { $n } результата.
    [many] { $n } результатов.
   *[other] { $n } результата.
}
search-none = Ни один текст не содержит всех этих слов. Попробуйте меньше слов или другие слова либо списки ниже.
search-some = Ни один текст не содержит всех этих слов. В этих есть некоторые из них.
search-instead = Показано вместо этого:
search-first = Фраза искалась только в первых 30 текстах с этими словами.
search-broken = Не удалось загрузить указатель этого сайта. Попробуйте ещё раз или воспользуйтесь списками ниже.
search-offline = Похоже, нет соединения с сетью. Поиск продолжится, когда оно восстановится.
search-loading = Идёт поиск …
search-more = Ещё результаты
search-narrow = Уточнить результаты
search-kind = Вид
search-all = Все
topics-none = Ни у одной записи пока нет темы.
topics-lede = Самые новые записи по каждой теме. Более ранние — в списках по годам:
search-members-by-cycle = Члены по циклам
search-kind-meeting = Заседания
search-kind-decision = Решения
search-kind-call = Приглашения
search-kind-member = Члены
search-kind-outreach = Информационные материалы
search-kind-page = Страницы

## Agendas that changed, decisions and what became of them
agenda-added-pre-approval = добавлено при предварительном одобрении
agenda-removed-pre-approval = снято при предварительном одобрении
agenda-added-adoption = добавлено при утверждении
agenda-removed-adoption = снято при утверждении
agenda-unchanged = Изменений после предложения не зафиксировано.
decision-outcome = Итог
what-was-corrected = Что исправлено
cite-part = { $site }, «{ $title }», { $date }, { $part }. { $address }
## The group's work: programme and contributions
nav-work = Работа
work-lede = Что группа готовит и чем занимается между заседаниями.
programme-of = Программа { $year } года
programme-about = Темы, раунды заявок, основные сессии, семинары и этапы подготовки ежегодного форума.
themes = Темы
rounds = Раунды заявок
main-sessions = Основные сессии
workshops = Семинары
milestones = Этапы
other-programmes = Другие программы
round-received = Получено
round-accepted = Принято
round-merged = Объединено
round-declined = Отклонено
round-open = По этому раунду решение ещё не принято.
all-themes = Все темы
workshops-shown = Здесь указано семинаров: { $n } из { $of } принятых.
minutes = { $n ->
    [one] { $n } минута
    [few] { $n } минуты
    [many] { $n } минут
   *[other] { $n } минуты
}
role-moderator = ведение сессии
role-speaker = выступление
panel-unnamed = { $n ->
    [one] Ещё { $n } участник панели здесь не назван.
    [few] Ещё { $n } участника панели здесь не названы.
    [many] Ещё { $n } участников панели здесь не названы.
   *[other] Ещё { $n } участника панели здесь не названы.
}
trace-call = Приглашение к участию
trace-contribution = Материалы
trace-theme = Тема
trace-round = Раунд заявок
trace-session = Основная сессия
trace-workshop = Семинары
trace-decision = Решение
trace-meeting = Заседание
trace-theme-number = Тема { $n }
trace-round-number = Раунд { $n }
trace-session-number = Основная сессия { $n }
trace-workshop-number = Семинар { $n }
trace-contribution-number = Материал { $n }
trace-decision-number = Решение { $n }
what-came-of-it = Что из этого вышло
decisions-trace = На чём основаны эти решения
contributions-about = Что было прислано по каждому приглашению и что с этим стало.
contributions-lede = Каждый материал, автор которого согласился на показ, с темой, сессией и решением, к которым он привёл.
contributions-unlinked = { $n ->
    [0] Все { $of } связаны с тем, к чему привели.
    [one] Пока ни с чем не связано: { $n } из { $of }.
    [few] Пока ни с чем не связано: { $n } из { $of }.
    [many] Пока ни с чем не связано: { $n } из { $of }.
   *[other] Пока ни с чем не связано: { $n } из { $of }.
}
outcomes-overdue = Просроченные итоги
data-programme = Программа: темы, сессии, семинары
data-rounds = Раунды заявок
data-panels = Панели
data-contributions = Материалы
data-trace = Что к чему привело

## The group's work: working groups, briefings, issues, recommendations, ideas
nav-working-groups = Рабочие группы
working-groups-lede = Их задачи, кто их ведёт и кто с кем поддерживает связь.
kind-working-groups = Рабочая группа
co-facilitators = Сокоординаторы
liaisons = Представители для связи
liaison = Кто назначен
liaisons-vacant = { $n ->
    [one] Вакантно: { $n }
    [few] Вакантно: { $n }
    [many] Вакантно: { $n }
   *[other] Вакантно: { $n }
}
vacant = Вакантно
vacant-since = Вакантно; срок истёк { $date }
term-from = С
term-until = До
group-established = Создана
group-closed = Завершена
nav-briefings = Справки
briefings-lede = Взвешенные справочные материалы по вопросам ежегодного форума.
kind-briefings = Справка
briefing-unapproved = Не утверждено
briefing-unapproved-sentence = Группа не утвердила этот текст. Он может измениться и не выражает позицию группы.
briefing-approved = Утверждена
briefing-prepared-by = Подготовили
nav-issues = Новые вопросы
issues-lede = Что предлагалось обсудить и что из этого вышло.
kind-issues = Новый вопрос
issue-identified = Выявлен
issue-discussed = Обсуждается
issue-taken-up = Принят в работу
issue-closed = Закрыт
nav-recommendations = Рекомендации
recommendations-lede = Что рекомендовала Рабочая группа по улучшениям, что сделано и чем это подтверждается.
progress-open = Не начато
progress-in-progress = Выполняется
progress-done = Выполнено
progress-declined = Отклонено
done-without-evidence = Указано как выполненное; подтверждения пока нет
nav-fundraising = Идеи для целевого фонда
fundraising-lede = Идеи взносов в целевой фонд, которые можно публиковать.
trace-group = Рабочая группа
trace-briefing = Справка
trace-issue = Новый вопрос
trace-recommendation = Рекомендация
trace-recommendation-number = Рекомендация { $n }
retracted = Отозвано
retracted-on = Этот текст отозван { $date }.
feed-briefings = Справки и новые вопросы
data-working-groups = Рабочие группы
data-liaisons = Представители для связи
data-briefings = Справки
data-issues = Новые вопросы
data-recommendations = Рекомендации
data-fundraising = Идеи для фонда

## Communities; corrections and retractions
nav-communities = Сообщества
communities-lede = Что нужно знать каждому сообществу: решения и их причины, открытые приглашения, кто его представляет.
community-count = { $n ->
    [one] { $n } член группы
    [few] { $n } члена группы
    [many] { $n } членов группы
   *[other] { $n } члена группы
}
community-lede = Что решено и почему, о чём спрашивают и что можно передать дальше.
community-decisions = Решения с объяснениями
community-calls = Приглашения к участию
community-contributions = Что пришло от этого сообщества
community-members = Члены
community-outreach = Передать дальше
nav-corrections = Исправления и отзывы
corrections-lede = Что исправлено, отозвано и не опубликовано, с указанием причины.
retractions = Отозванное
register-none = Пока ничего.
status-retracted = Отозвано
data-corrections = Исправления, отзывы, неопубликованное
## A wholly private meeting (theme)
attendance-private = Не публикуется: заседание было закрытым.

## Passing it on
share-title = Рассказать другим
share-lede = Тексты для копирования, письма и картинки к открытым приглашениям и новым отчётам. Никому не сообщается, что вы ими воспользовались.
share-open = Показать текст, письмо и картинку
share-text = Короткий текст, не более 280 знаков
share-mail = Письмо
share-write = Открыть в почтовой программе
share-subject = Тема
share-card = Картинка (SVG)
share-summary = Отчёт о заседании
share-until = Открыто до { $date }
share-closed = Закрыто { $date }
outreach-material = Материалы
all-of-them = Все
## Rosters over cycles: rotation, changes, attendance, cadence
evaluation-renewed = срок продлён
evaluation-not-renewed = срок не продлён
evaluation-extended = продлён в порядке исключения
re-nominated = Кандидатура выдвинута повторно.
activity = { $n ->
    [one] { $n } открытое заседание со списком
    [few] { $n } открытых заседания со списком
   *[many] { $n } открытых заседаний со списком
}: в зале { $room }, онлайн { $online }, с извинениями { $apologies }, в списке без указания как { $unstated }, не отмечено { $missing }.
not-recorded = не отмечено
no-list = Список присутствовавших не опубликован.
head-meeting = Заседание
attendance-record = Участие по открытым записям
attendance-record-sentence = Члены этого цикла на заседаниях, которые были полностью открытыми. «Не отмечено» не значит «отсутствовал». О других заседаниях ничего не подсчитывается.
group-extension = Сроки полномочий всей группы были продлены на этот цикл:
cycles-title = Группа по циклам
cycles-lede = Каков состав группы, какая её часть меняется, как часто и насколько открыто она собирается.
all-cycles = Все циклы в цифрах
one-third = одна треть
n-of = { $n } из { $of }
share-reached = достигнуто: { $least }
share-below = меньше, чем { $least }
rotation-all = Новых членов: { $n } из { $of },
rotation-without-office = Без мест, связанных с должностью: { $n } из { $of },
rotation-reason = Опубликованная причина:
rotation-no-reason = Причина не опубликована.
rotation-unknown = Предыдущего цикла на этом сайте нет.
rotation-counted = Считается, сколько новых среди всех членов цикла. Председатель и страна-организатор меняются вместе с должностью, поэтому доля даётся и без таких мест.
head-new-of = Новые из всех
head-without-office = Без должностей
total = Всего
regrouped = { $n ->
    [one] { $n } человек сменил группу
    [few] { $n } человека сменили группу
   *[many] { $n } человек сменили группу
}
compared-with = В сравнении с
compare-lede = Выберите цикл и более поздний, чтобы увидеть, кто пришёл и кто ушёл между ними.
changes-title = С { $from } по { $to } год: кто пришёл и кто ушёл
changes-lede = Тогда { $before } членов, позже { $after }. { $n ->
    [0] Ни один человек не входит в оба цикла.
    [one] В обоих циклах { $n } человек.
    [few] В обоих циклах { $n } человека.
   *[many] В обоих циклах { $n } человек.
}
cadence = Заседания группы
cadence-physical = Очные
cadence-online = Онлайн
cadence-annual = На ежегодном Форуме
cadence-note-physical = { $n ->
    [0] Очных заседаний не было; предусмотрено от { $least } до { $most } в год.
    [one] Состоялось { $n } очное заседание; предусмотрено от { $least } до { $most } в год.
    [few] Состоялось { $n } очных заседания; предусмотрено от { $least } до { $most } в год.
   *[many] Состоялось { $n } очных заседаний; предусмотрено от { $least } до { $most } в год.
}
cadence-note-annual = Официального заседания во время ежегодного Форума в записях нет.
cycle-closed = Цикл завершён.
cycle-running = Цикл не завершён; здесь заседания на сегодня.
openness = Открытость заседаний
open-participation = Участвовать могут все
open-observation = Открыто для наблюдателей
open-undecided = Не решено
data-composition = Состав
data-changes = Кто пришёл и кто ушёл
data-attendance = Участие по открытым записям
data-cadence = Заседания по циклам

## The rulebook and its results
rules-of-cycle = Правила в цикле { $year } года
rules-count = В цикле { $year } года правил соблюдается: { $holds }, не соблюдается: { $fails }, открыто: { $open }.
rules-unchecked = Нельзя проверить: { $n }; у каждого сказано почему.
result-unchecked = Нельзя проверить
tor-opening = Вступление и требования
tor-member-responsibilities = Обязанности членов
tor-group-procedures = Порядок работы и обязанности группы
tor-duration-of-term = Срок полномочий
tor-notes = Примечания
tor-sentence = Предложение { $n }
rule-versions = Прежние редакции
rule-from = С
data-rules = Правила и результаты
finding-none = Проверять пока нечего.
finding-no-decision = Открытых решений не было; принятые по Правилу Чатем-Хаус не считаются.
finding-announced = { $n ->
    [0] В списке нет даты или объявления.
   *[other] В списке есть дата и объявление.
}
finding-yearly = { $n ->
    [0] В списке нет даты назначения.
   *[other] В списке есть своя дата назначения.
}
finding-term = Членов группы дольше { $years } лет подряд без опубликованной причины: { $n }.
finding-evaluation = Членов с продлённым сроком, чья оценка есть в записях: { $n } из { $of }.
finding-rotation = Новых членов: { $n } из { $of }, { $percent }.
finding-exception = Членов, которые служат дольше после нового выдвижения: { $n } из { $of }.
finding-audit = Программа, которая строит этот сайт, не нашла ни одного известного имени в том, что публикуется о таких заседаниях. Если найдёт, не публикуется ничего.
finding-agenda = Повесток в записях, одобренных до заседания: { $n } из { $of }.
finding-openness = Открытых заседаний: { $n } из { $of }, { $percent }.
finding-access = Заседаний, по которым это решено вовремя: { $n } из { $of }.
finding-consensus = Открытых решений, принятых по согласию: { $n } из { $of }.
finding-physical = Очных заседаний: { $n }.
finding-virtual = Заседаний онлайн: { $n }.
finding-annual = Официальных заседаний во время ежегодного Форума: { $n }.
finding-outreach = Информационных материалов: { $n }.
finding-calls = Призывов к участию: { $n }.
finding-input = Призывов предлагать темы или семинары: { $n }.
finding-explained = Открытых решений, объяснённых простыми словами: { $n } из { $of }.
finding-summaries = Заседаний без записи дольше { $days } дней: { $n }.
finding-improvements = Рекомендаций, начатых или выполненных в этом году, с подтверждением: { $n }.
finding-funds = Идей для фонда: { $n }.
finding-liaisons = Связных, работавших в этом году: { $n }.
finding-issues = Новых вопросов: { $n }.
finding-briefings = Одобренных справок: { $n }.
finding-workshops = Решённых отборов семинаров: { $n }.
finding-main-sessions = Основных сессий в программе: { $n }.
finding-linkages = Семинаров, связанных с основной сессией: { $n }.
finding-panels = Сессий и семинаров с дискуссией: { $n }.

## Charts
chart-description = Цифры приведены в таблице ниже.
chart-months = Каждая отметка — заседание; месяцы пронумерованы от 1 до 12. Дни приведены в таблице ниже.
chart-days = Каждая отметка — заседание: слева дни до него, справа дни после. Более далёкое стоит у края; за прерывистой линией — опоздание. Дни приведены в таблице ниже.
chart-days-title = Дни до и после заседаний { $year } года
chart-access = Решение о доступе
chart-table = Цифры в таблице
head-kind = Вид
