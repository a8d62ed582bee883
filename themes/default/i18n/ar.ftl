# Words of the interface. A message that is missing here is shown in English.
language-name = العربية

## Words put in the place of names (reviewed by native speakers; the same for everybody)
neutral-person = إحدى المداخلات
neutral-organization = إحدى الجهات

## Dates and numbers
month-1 = كانون الثاني/يناير
month-2 = شباط/فبراير
month-3 = آذار/مارس
month-4 = نيسان/أبريل
month-5 = أيار/مايو
month-6 = حزيران/يونيو
month-7 = تموز/يوليو
month-8 = آب/أغسطس
month-9 = أيلول/سبتمبر
month-10 = تشرين الأول/أكتوبر
month-11 = تشرين الثاني/نوفمبر
month-12 = كانون الأول/ديسمبر
date = { $day } { $month } { $year }
date-time = { $date }، { $time }
instant = { $date }، { $time } { $zone }
instant-zoned = { $date }، { $time } { $zone } ({ $utc } UTC)
from-to = { $from } – { $to }
decimal-separator = ,
percent = { $value } في المائة

## Frame
skip = انتقل إلى المحتوى
languages = اللغات
language = اللغة
sections = الأقسام
trail = موقعك الآن
about-site = عن هذا الموقع
nav-home = الرئيسية
nav-meetings = الاجتماعات
nav-calls = الدعوات إلى المساهمة
nav-decisions = القرارات
nav-members = الأعضاء
nav-outreach = التوعية
nav-rules = القواعد
nav-search = البحث
nav-subscribe = الاشتراك
nav-data = البيانات المفتوحة
nav-statement = قاعدة تشاتام هاوس
built = أُعدّت هذه الصفحة من السجل حتى
may-change = قد تتغير هذه الصفحة في
not-translated = لم يُترجم هذا النص بعد، وهو معروض بلغته الأصلية: { $language }.
suggest-change = اقترح تعديلا على هذه الصفحة
years = السنوات
topics = المواضيع
notes = الحواشي
note-back = عودة إلى موضع الحاشية { $n }
what-this-means = ما معنى ذلك

## The three rules
rule-on-the-record = علني
rule-chatham-house = قاعدة تشاتام هاوس
rule-private = جلسة خاصة
rule-sentence-on-the-record = ما قيل ومن قاله.
rule-sentence-chatham-house = ما قيل منشور هنا. أما من قاله ومن شارك فلا يُنشر.
rule-sentence-private = عُقد هذا الجزء في جلسة خاصة، ولا يُنشر منه شيء.
three-marks = العلامات الثلاث

## Home
home-title = السجل العام للفريق الاستشاري المتعدد أصحاب المصلحة
home-lede = ماذا يفعل الفريق الذي يعدّ منتدى إدارة الإنترنت، وماذا يقرر، وكيف يمكن المشاركة.
home-next = الاجتماعات المقبلة
home-next-none = لم يُعلن عن أي اجتماع. يظهر كل اجتماع هنا فور تحديد موعده.
home-input = باب المساهمة مفتوح
home-input-none = لا توجد دعوة مفتوحة الآن. وتبيّن الدعوات المغلقة ما آلت إليه المساهمات.
home-lately = ما قيل وتقرر حديثا
home-lately-none = لم يُنشر شيء بعد. ستظهر هنا محاضر الاجتماعات.
home-who = من هم
home-read = كيف يُقرأ هذا السجل
all-meetings = كل الاجتماعات
all-calls = كل الدعوات
all-decisions = كل القرارات
all-members = { $n ->
    [one] العضو الوحيد
    [two] العضوان
    [few] الأعضاء جميعا ({ $n })
   *[other] الأعضاء جميعا ({ $n })
}
cycle-in-figures = دورة { $year } بالأرقام

## Meetings
meetings-none = لم يُسجَّل أي اجتماع بعد. تظهر الاجتماعات هنا فور تحديد مواعيدها.
meetings-lede = عدد الاجتماعات: { $n }، المقبل أولا. ما نُشر محضره: { $summaries }.
to-come = قادم
kind-in-person = اجتماع حضوري
kind-virtual = اجتماع عبر الإنترنت
kind-hybrid = اجتماع مختلط
kind-annual-igf = اجتماع خلال المنتدى السنوي
kind-working-group = فريق عامل
access-open-participation = مفتوح للمشاركة
access-open-observation = مفتوح للمراقبين
access-closed = مغلق
access-undecided = لم يتقرر بعد هل الاجتماع مفتوح.
access = الحضور
access-decided = تقرر في
access-late = تقرر في اليوم الأول أو بعده.
days-before = { $n ->
    [one] قبل يوم واحد
    [two] قبل يومين
    [few] قبل { $n } أيام
   *[other] قبل { $n } يوما
}
reason = السبب
how-to-observe = كيفية المشاركة
rule = القاعدة
status = الحالة
status-draft = مسودة
status-approved = معتمد
status-corrected = مصحح
draft-sentence = لم يُعتمد هذا المحضر، وقد يتغير نصه.
upcoming-sentence = سيُنشر المحضر هنا بعد الاجتماع.
calendar-link = أضفه إلى تقويمك
summary-withheld = المحضر محجوب.
days-without-summary = { $n ->
    [0] لم يُنشر المحضر. انتهى الاجتماع اليوم.
    [one] لم يُنشر المحضر. عُقد الاجتماع قبل يوم واحد.
    [two] لم يُنشر المحضر. عُقد الاجتماع قبل يومين.
    [few] لم يُنشر المحضر. عُقد الاجتماع قبل { $n } أيام.
   *[other] لم يُنشر المحضر. عُقد الاجتماع قبل { $n } يوما.
}
written-by = كتابة
written-human = شخص
written-ai-assisted = شخص بمساعدة آلة
when = الموعد
where = المكان
attendance = المشاركون
attendance-count = { $n ->
    [one] شخص واحد
    [two] شخصان
    [few] { $n } أشخاص
   *[other] { $n } شخصا
}
attendance-protected = لا يُنشر: عُقد جزء من الاجتماع وفق قاعدة تشاتام هاوس.
mode-in-person = حضوريا
mode-remote = عن بعد
mode-apologies = اعتذر
mandate = الولاية (جدول أعمال تونس)
contents = المحتويات
paragraph-number = الفقرة { $n }
decision-number = القرار { $number }
decision-method = الطريقة
decision-objections = الاعتراضات
decision-item = بند جدول الأعمال
decision-unexplained = { $n ->
    [0] لم يُشرح بعد بكلمات بسيطة. اتُّخذ القرار اليوم.
    [one] لم يُشرح بعد بكلمات بسيطة. اتُّخذ القرار قبل يوم واحد.
    [two] لم يُشرح بعد بكلمات بسيطة. اتُّخذ القرار قبل يومين.
    [few] لم يُشرح بعد بكلمات بسيطة. اتُّخذ القرار قبل { $n } أيام.
   *[other] لم يُشرح بعد بكلمات بسيطة. اتُّخذ القرار قبل { $n } يوما.
}
method-rough-consensus = توافق تقريبي في الآراء
method-consensus = توافق في الآراء
actions = الإجراءات
action = الإجراء
owner = الجهة المسؤولة
due = الموعد النهائي
state = الحالة
action-done = أُنجز في
action-open = قيد التنفيذ
action-not-reported = انقضى الموعد دون إفادة
agenda = جدول الأعمال
agenda-proposed = مقترح
agenda-pre-approved = معتمد مبدئيا
agenda-adopted = معتمد
agenda-late = في اليوم الأول أو بعده؛ والاختصاصات تطلبه قبله.
agenda-added = أضيف عند الاعتماد
documents = الوثائق
withheld = محجوب
corrections = التصويبات
cite-title = طريقة الاستشهاد
cite = { $site }، «{ $title }»، محضر موجز، { $date }، { $status }. { $address }
cite-paragraph = للاستشهاد بفقرة واحدة أضف رقمها إلى النص ومرساتها إلى العنوان.
around-meetings = الاجتماع السابق والتالي
previous-meeting = الاجتماع السابق
next-meeting = الاجتماع التالي

## Decisions
decisions-lede = يسعى الفريق إلى توافق تقريبي في الآراء. وهو لا يصوّت، ولكل عضو رأي متساو.
decisions-none = لم يُسجَّل أي قرار بعد.
as-csv = هذه الأرقام بصيغة CSV

## Calls
calls-lede = ما يسأل عنه الفريق الجمهور، وإلى متى، وما آلت إليه الإجابات.
calls-open = مفتوحة الآن
calls-open-none = لا توجد دعوة مفتوحة الآن.
calls-upcoming = تُفتح قريبا
calls-waiting = مغلقة بانتظار النتيجة
calls-done = نُشرت نتيجتها
call-kind-workshops = دعوة إلى اقتراح حلقات عمل
call-kind-themes = دعوة إلى اقتراح مواضيع
call-kind-nominations = دعوة إلى الترشيح
call-kind-comments = دعوة إلى التعليق
call-kind-taking-stock = تقييم الحصيلة
state-upcoming = قادمة
state-open = مفتوحة
state-closed = مغلقة
state-outcome = نُشرت النتيجة
call-opens = تُفتح
call-closes = تُغلق
call-closed = أُغلقت
call-is-upcoming = لم تُفتح هذه الدعوة بعد.
call-is-open = هذه الدعوة مفتوحة.
call-is-closed = هذه الدعوة مغلقة.
call-has-outcome = نُشرت نتيجة هذه الدعوة.
call-opens-on = تُفتح في
call-closes-on = تُغلق في
call-closed-on = أُغلقت في
outcome-due = تصدر النتيجة في
outcome-overdue-since = كان الموعد الموعود للنتيجة
outcome-published = نُشرت في
open-form = افتح الاستمارة
form = الاستمارة
call-audience = من يمكنه الإجابة
call-how = الطريقة
call-decided-by = صاحب القرار
call-next = الخطوة التالية
call-next-none = لم يُذكر بعد.
call-outcome = النتيجة
outcome-meeting = تقرر في اجتماع
contributions = المساهمات
contributions-none = لم ترد أي مساهمة بعد.
contributions-received = عدد المساهمات الواردة: { $n }.
contributions-counted = ما أُحصي فقط لعدم الموافقة على النشر: { $n }.
from = من
led-to = ما آلت إليه
not-yet-linked = لم تُربط بعد
calendar = التقويم
calendar-deadlines = المواعيد بصيغة iCalendar
deadline-of = الموعد النهائي: { $title }

## Members
members-lede = عدد أعضاء دورة { $year }: { $n }. وهم يعملون بصفتهم الشخصية.
members-none = لم تُنشر أي قائمة بعد.
appointed-on = تاريخ التعيين:
appointed = التعيين
announcement = الإعلان
cycles = الدورات
cycle = الدورة
member-now = عضو حالي
member-former = عضو سابق
group-government = الحكومات
group-private-sector = القطاع الخاص
group-civil-society = المجتمع المدني
group-technical-community = الأوساط التقنية
group-intergovernmental = المنظمات الحكومية الدولية
region-africa = أفريقيا
region-asia-pacific = آسيا والمحيط الهادئ
region-eastern-europe = أوروبا الشرقية
region-latin-america-caribbean = أمريكا اللاتينية ومنطقة البحر الكاريبي
region-western-europe-others = أوروبا الغربية ودول أخرى
gender-female = إناث
gender-male = ذكور
gender-non-binary = غير ثنائي
gender-other = غير ذلك
gender-not-stated = غير مذكور
office-chair = الرئاسة
office-host-country = البلد المضيف
head-group = الفئة
head-region = المنطقة
head-gender = النوع الاجتماعي
head-share = النسبة
head-members = الأعضاء
head-new = الجدد
head-third = بلوغ الثلث
name = الاسم
country = البلد
affiliation = الجهة
office = المنصب
contact = الاتصال
links = الروابط
remark = ملاحظة
terms = فترات العضوية
consecutive-year = السنة المتتالية
year-of-service = السنة
final-year = السنة العادية الأخيرة
new-member = عضوية جديدة
extension = تمديد
extension-unexplained = ما بعد السنة الثالثة دون سبب منشور.
left-on = انتهت العضوية في
evaluation = التقييم
own-words = بكلماته
member-record = في الاجتماعات العلنية
member-record-none = لا يرد هذا العضو في أي اجتماع علني.
member-record-sentence = لا تُدرج إلا الاجتماعات العلنية بكاملها. ولا شيء هنا يدل على المشاركة في جلسة وفق قاعدة تشاتام هاوس.

## Cycles
cycle-title = دورة { $year }
cycle-lede = عدد الأعضاء: { $n }.
figure-members = عضوا
figure-new = جدد في هذه الدورة
figure-rotation = التجديد؛ المطلوب الثلث
figure-meetings = اجتماعات
composition = التكوين
caption-by-group = الأعضاء حسب الفئة
caption-by-region = الأعضاء حسب المنطقة
caption-by-gender = الأعضاء حسب النوع الاجتماعي كما صرحوا به
rotation = التجديد
rotation-first = أول دورة في هذا الموقع
below-third = لا، أقل من الثلث
yes = نعم
joined-left = من انضم ومن غادر
joined = المنضمون: { $n }
departed = المغادرون: { $n }
roster = القائمة
around-cycles = دورات أخرى
previous-cycle = الدورة السابقة
next-cycle = الدورة التالية

## Outreach
outreach-lede = نصوص لنشرها في شبكتك وبلغتك وفي منطقتك.
outreach-none = لا توجد مواد بعد.
initiative = المبادرة

## Rules
rules-lede = ما تطلبه الاختصاصات من الفريق، وما يبيّنه السجل.
tor-title = الاختصاصات
tor-agenda = يسير كل اجتماع وفق جدول أعمال معتمد قبل بدايته.
tor-agenda-holds = دورة { $year }: اعتُمدت كل جداول الأعمال المسجلة ({ $of }) قبل الاجتماع.
tor-agenda-fails = دورة { $year }: جداول الأعمال المعتمدة قبل الاجتماع: { $n } من { $of }.
tor-access = قبل كل اجتماع يقرر الفريق هل هو مفتوح أم مغلق.
tor-access-holds = دورة { $year }: تقرر ذلك في الوقت المناسب لكل الاجتماعات المعقودة ({ $of }).
tor-access-fails = دورة { $year }: تقرر ذلك في الوقت المناسب في { $n } من { $of } اجتماعات.
tor-cadence = يجتمع الفريق حضوريا مرتين أو ثلاث مرات في السنة، إضافة إلى اجتماعه خلال المنتدى السنوي.
tor-cadence-holds = دورة { $year }: الاجتماعات الحضورية حتى الآن: { $n }.
tor-cadence-fails = دورة { $year }: الاجتماعات الحضورية: { $n }.
tor-summary = يُنشر ما ناقشه كل اجتماع. ويطلب هذا الموقع المحضر خلال 30 يوما.
tor-summary-holds = لا يوجد محضر متأخر.
tor-summary-fails = المحاضر المتأخرة: { $n }.
tor-term = مدة العضوية سنة قابلة للتجديد مرتين؛ وما زاد استثناء له سبب.
tor-term-holds = كل أعضاء دورة { $year } ضمن ثلاث سنوات متتالية أو لهم سبب منشور.
tor-term-fails = أعضاء دورة { $year } الأطول مدة دون سبب منشور: { $n }.
tor-rotation = يتغير ثلث الفريق على الأقل كل سنة.
tor-rotation-holds = الأعضاء الجدد في دورة { $year }: { $n } من { $of }.
tor-rotation-fails = الأعضاء الجدد في دورة { $year }: { $n } فقط من { $of }.
tor-open = لا شيء للتحقق منه بعد.
result-holds = مستوفى
result-fails = غير مستوفى
result-open = معلق
evidence = الدليل
evidence-of = الدليل: { $rule }
statement-promised-title = ما يعد به هذا الموقع
statement-promised = عندما يُعقد اجتماع أو جزء منه وفق قاعدة تشاتام هاوس، ينشر هذا الموقع ما قيل. ولا تذكر أي صفحة أو موجز أو تقويم أو ملف هوية من تكلم أو شارك ولا جهته، ولا يحصيهم أي رقم.
statement-how-title = كيف يُوفى بذلك
statement-how = البرنامج الذي يُعدّ هذا الموقع يحذف أسماء المتكلمين، ويستبدل كل اسم وجهة في قوائمه بالعبارات غير الشخصية نفسها للجميع. ويوقف النشر أي جزء من اسم كهذا، وكذلك متكلم لا تعرفه أي قائمة. ثم يقرأ جزء ثان من البرنامج، يعمل بطريقة أخرى، الملفات الجاهزة مرة أخرى. فإن وجد اسما لم يُنشر شيء.
statement-not-title = ما لا يمكن الوعد به
statement-not = قد يكشف الأسلوب والخبرة والمعرفة الداخلية هوية شخص ما، وكذلك التسجيلات والنسخ في مواقع أخرى وما ينشره المشاركون بأنفسهم. ولا يتعرف البرنامج في هذه النسخة على اسم شخص أو جهة في وسط جملة إذا لم يكن في قوائمه؛ ويتحمل كاتب المحضر مسؤولية ذلك.
statement-report-title = إذا وجدت اسما
statement-report = أبلغ الأمانة فورا ولا تنشر الصفحة. عندئذ يُصحح النص ويُنشر من جديد.

## Find, subscribe, missing pages
search-lede = يمكن بلوغ كل ما في هذا الموقع من هذه القوائم. أما البحث في النص فليس جزءا من هذه النسخة بعد.
search-browse = تصفح
browse-meetings = الاجتماعات حسب السنة
browse-calls = الدعوات حسب الحالة
browse-decisions = القرارات
browse-members = الأعضاء حسب الفئة
browse-outreach = مواد التوعية
browse-rules = القواعد
browse-count = عدد المواد: { $n }
subscribe-lede = اعرف كل جديد دون حساب ودون إعطاء عنوانك.
subscribe-feeds = الموجزات والتقاويم
subscribe-what = المحتوى
subscribe-how = طريقة الاستعمال
subscribe-how-feed = الموجز عنوان لقارئ الأخبار. انسخ الرابط وألصقه في القارئ أو في برنامج بريد يقرأ الموجزات.
subscribe-how-calendar = التقويم عنوان أيضا. اختر «الاشتراك في تقويم» في تقويمك وألصق الرابط، فتظهر الاجتماعات والمواعيد بتوقيتك وتبقى محدثة.
data-lede = السجلات في جداول للتحقق وإعادة الاستخدام.
feed-all = كل شيء
feed-meetings = الاجتماعات والمحاضر
feed-calls = الدعوات إلى المساهمة
feed-decisions = القرارات
feed-outreach = التوعية
data-members = الأعضاء حسب الدورة
data-meetings = الاجتماعات
data-calls = الدعوات إلى المساهمة
data-decisions = القرارات
data-rotation = التجديد
not-found-title = هذه الصفحة غير موجودة
not-found-sentence = قد يكون العنوان مكتوبا خطأ، أو نُقلت الصفحة.

## Languages
lang-en = الإنكليزية
lang-fr = الفرنسية
lang-es = الإسبانية
lang-ru = الروسية
lang-ar = العربية
lang-zh = الصينية
lang-pt = البرتغالية
lang-de = الألمانية
lang-ko = الكورية
lang-ja = اليابانية
lang-pl = البولندية
lang-sw = السواحيلية
lang-hi = الهندية
lang-id = الإندونيسية
lang-it = الإيطالية
lang-nl = الهولندية
lang-tr = التركية
lang-uk = الأوكرانية
lang-vi = الفيتنامية
lang-qu = الكيتشوا
lang-fj = الفيجية
lang-wo = الولوفية
lang-kk = الكازاخية
lang-ig = الإيغبو
lang-ht = الكريولية الهايتية
lang-tn = التسوانية
lang-sl = السلوفينية
lang-eu = الباسكية
lang-am = الأمهرية
lang-yua = المايا اليوكاتيكية

## Countries
country-AL = ألبانيا
country-AM = أرمينيا
country-AR = الأرجنتين
country-AT = النمسا
country-AU = أستراليا
country-AZ = أذربيجان
country-BB = بربادوس
country-BE = بلجيكا
country-BF = بوركينا فاسو
country-BR = البرازيل
country-BW = بوتسوانا
country-CA = كندا
country-CL = شيلي
country-CN = الصين
country-CO = كولومبيا
country-CZ = تشيكيا
country-DE = ألمانيا
country-DJ = جيبوتي
country-DZ = الجزائر
country-EE = إستونيا
country-ES = إسبانيا
country-ET = إثيوبيا
country-FI = فنلندا
country-FJ = فيجي
country-GE = جورجيا
country-GH = غانا
country-GR = اليونان
country-GT = غواتيمالا
country-GY = غيانا
country-HT = هايتي
country-ID = إندونيسيا
country-IE = أيرلندا
country-IL = إسرائيل
country-IN = الهند
country-IS = آيسلندا
country-IT = إيطاليا
country-JO = الأردن
country-JP = اليابان
country-KE = كينيا
country-KR = جمهورية كوريا
country-KW = الكويت
country-KZ = كازاخستان
country-LK = سري لانكا
country-LT = ليتوانيا
country-MA = المغرب
country-MG = مدغشقر
country-ML = مالي
country-MN = منغوليا
country-MX = المكسيك
country-NG = نيجيريا
country-NL = هولندا
country-NO = النرويج
country-NP = نيبال
country-NZ = نيوزيلندا
country-PE = بيرو
country-PH = الفلبين
country-PK = باكستان
country-PL = بولندا
country-RO = رومانيا
country-RS = صربيا
country-RU = الاتحاد الروسي
country-RW = رواندا
country-SA = المملكة العربية السعودية
country-SE = السويد
country-SI = سلوفينيا
country-SN = السنغال
country-TH = تايلند
country-TJ = طاجيكستان
country-TN = تونس
country-TO = تونغا
country-TR = تركيا
country-TT = ترينيداد وتوباغو
country-TZ = جمهورية تنزانيا المتحدة
country-UA = أوكرانيا
country-UY = أوروغواي
country-VE = فنزويلا
country-VN = فييت نام
country-WS = ساموا
country-ZA = جنوب أفريقيا
country-ZW = زمبابوي
