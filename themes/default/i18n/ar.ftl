# Words of the interface, Arabic. A message that is missing here is shown in English.

language-name = العربية

## Words put in the place of names (reviewed by native speakers; the same for everybody)
neutral-person = إحدى المداخلات
neutral-organization = إحدى الجهات
neutral-people = عدد من المداخلات
neutral-organizations = عدد من الجهات

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
# The zone and the hours are written from left to right. A mark ("\u200F") on either side of such a run keeps what
# follows it, mostly the day of a second date, from being drawn into it.
instant = { $date }، { $time } { $zone }{"\u200F"}
instant-zoned = { $date }، { $time } { $zone } {"\u200F"}({ $utc } UTC){"\u200F"}
from-to = { $from } {"\u200F"}–{"\u200F"} { $to }
decimal-separator = ,
percent = { $value } في المائة

## Frame
skip = الانتقال إلى المحتوى
languages = اللغات
language = اللغة
sections = الأقسام
trail = موقعك الآن
about-site = عن هذا الموقع
nav-home = الصفحة الرئيسية
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
built = أُعدّت هذه الصفحة من السجل كما كان في
may-change = قد تتغير هذه الصفحة في
not-translated = لم يُترجم هذا النص بعد. وهو معروض باللغة { $language }.
suggest-change = اقتراح تعديل على هذه الصفحة
years = السنوات
topics = المواضيع
notes = الحواشي
note-back = العودة إلى موضع الحاشية { $n }
what-this-means = ما معنى ذلك

## The three rules
rule-on-the-record = علني
rule-chatham-house = قاعدة تشاتام هاوس
rule-private = جلسة خاصة
rule-sentence-on-the-record = يُنشر ما قيل ومن قاله.
rule-sentence-chatham-house = يُنشر هنا ما قيل. ولا يُنشر من قاله ولا من شارك.
rule-sentence-private = عُقد هذا الجزء في جلسة خاصة. ولا يُنشر منه شيء.
three-marks = العلامات الثلاث

## Home
home-title = السجل العلني للفريق الاستشاري المتعدد أصحاب المصلحة
home-lede = ما يفعله الفريق الذي يُعدّ لمنتدى حوكمة الإنترنت، وما يقرره، وكيفية المشاركة.
home-next = الاجتماعات المقبلة
home-next-none = لم يُعلن عن أي اجتماع. ويظهر كل اجتماع هنا فور تحديد موعده.
home-input = باب المساهمة مفتوح
home-input-none = لا توجد دعوة مفتوحة الآن. وتبيّن الدعوات المغلقة ما آلت إليه المساهمات.
home-lately = أحدث ما قيل وما تقرر
home-lately-none = لم يُنشر شيء بعد. وستظهر ملخصات الاجتماعات هنا.
home-who = من هم الأعضاء
home-read = كيف يُقرأ هذا السجل
all-meetings = جميع الاجتماعات
all-calls = جميع الدعوات إلى المساهمة
all-decisions = جميع القرارات
all-members = { $n ->
    [zero] جميع الأعضاء
    [one] العضو الوحيد
    [two] العضوان كلاهما
    [few] جميع الأعضاء الـ { $n }
    [many] جميع الأعضاء الـ { $n }
   *[other] جميع الأعضاء الـ { $n }
}
cycle-in-figures = دورة { $year } بالأرقام

## Meetings
meetings-none = لم يُسجَّل أي اجتماع بعد. وتظهر الاجتماعات هنا فور تحديد مواعيدها.
meetings-lede = { $n ->
    [zero] لا اجتماعات
    [one] اجتماع واحد
    [two] اجتماعان
    [few] { $n } اجتماعات
    [many] { $n } اجتماعاً
   *[other] { $n } اجتماع
}، المقبل أولاً؛ { $summaries ->
    [zero] ولم يُنشر أي ملخص
    [one] ونُشر ملخص واحد
    [two] ونُشر ملخصان
    [few] ونُشرت { $summaries } ملخصات
    [many] ونُشر { $summaries } ملخصاً
   *[other] ونُشر { $summaries } ملخص
}.
to-come = اجتماعات مقبلة
kind-in-person = اجتماع حضوري
kind-virtual = اجتماع افتراضي
kind-hybrid = اجتماع مختلط
kind-annual-igf = اجتماع أثناء المنتدى السنوي
kind-working-group = فريق عامل
access-open-participation = مفتوح: يمكن للجميع المشاركة
access-open-observation = مفتوح للمراقبين
access-closed = مغلق
access-undecided = لم يتقرر بعد هل الاجتماع مفتوح أم مغلق.
access = إمكانية الحضور
access-decided = تقرر ذلك في
access-late = تقرر ذلك في اليوم الأول أو بعده.
days-before = { $n ->
    [zero] في يوم الاجتماع
    [one] قبل الاجتماع بيوم واحد
    [two] قبل الاجتماع بيومين
    [few] قبل الاجتماع بـ { $n } أيام
    [many] قبل الاجتماع بـ { $n } يوماً
   *[other] قبل الاجتماع بـ { $n } يوم
}
reason = السبب
how-to-observe = كيفية المشاركة
rule = القاعدة
status = الحالة
status-draft = مسودة
status-approved = معتمد
status-corrected = مصوَّب
draft-sentence = لم يُعتمد هذا الملخص. وقد تتغير صياغته.
upcoming-sentence = سيُنشر ملخص هنا بعد الاجتماع.
calendar-link = إضافة إلى تقويمك
summary-withheld = الملخص محجوب.
days-without-summary = { $n ->
    [zero] لم يُنشر أي ملخص. وقد انتهى الاجتماع اليوم.
    [one] لم يُنشر أي ملخص. وقد عُقد الاجتماع قبل يوم واحد.
    [two] لم يُنشر أي ملخص. وقد عُقد الاجتماع قبل يومين.
    [few] لم يُنشر أي ملخص. وقد عُقد الاجتماع قبل { $n } أيام.
    [many] لم يُنشر أي ملخص. وقد عُقد الاجتماع قبل { $n } يوماً.
   *[other] لم يُنشر أي ملخص. وقد عُقد الاجتماع قبل { $n } يوم.
}
written-by = كاتب الملخص
written-human = شخص
written-ai-assisted = شخص بمساعدة آلة
when = الموعد
where = المكان
attendance = المشاركون
attendance-count = { $n ->
    [zero] لا أحد
    [one] شخص واحد
    [two] شخصان
    [few] { $n } أشخاص
    [many] { $n } شخصاً
   *[other] { $n } شخص
}
attendance-protected = غير منشور: جزء من هذا الاجتماع مشمول بقاعدة تشاتام هاوس.
mode-in-person = في القاعة
mode-remote = عبر الإنترنت
mode-apologies = اعتذار عن عدم الحضور
mandate = الولاية (جدول أعمال تونس)
contents = المحتويات
paragraph-number = الفقرة { $n }
decision-number = القرار { $number }
decision-method = طريقة اتخاذ القرار
decision-objections = الاعتراضات
decision-item = بند جدول الأعمال
decision-unexplained = { $n ->
    [zero] لم يُشرح بعد بعبارات بسيطة. وقد اتُّخذ القرار اليوم.
    [one] لم يُشرح بعد بعبارات بسيطة. وقد اتُّخذ القرار قبل يوم واحد.
    [two] لم يُشرح بعد بعبارات بسيطة. وقد اتُّخذ القرار قبل يومين.
    [few] لم يُشرح بعد بعبارات بسيطة. وقد اتُّخذ القرار قبل { $n } أيام.
    [many] لم يُشرح بعد بعبارات بسيطة. وقد اتُّخذ القرار قبل { $n } يوماً.
   *[other] لم يُشرح بعد بعبارات بسيطة. وقد اتُّخذ القرار قبل { $n } يوم.
}
method-rough-consensus = توافق تقريبي في الآراء
method-consensus = توافق الآراء
actions = الإجراءات
action = الإجراء
owner = المكلَّف بالتنفيذ
due = الموعد النهائي
state = الحالة
action-done = أُنجز في
action-open = قيد التنفيذ
action-not-reported = انقضى الموعد النهائي ولم يُبلَّغ عن الإنجاز
agenda = جدول الأعمال
agenda-proposed = اقتُرح في
agenda-pre-approved = أُقرّ مبدئياً في
agenda-adopted = اعتُمد في
agenda-late = في اليوم الأول أو بعده؛ والاختصاصات تشترط ذلك قبله.
documents = الوثائق
withheld = محجوب
corrections = التصويبات
cite-title = صيغة الاستشهاد
cite = { $site }، «{ $title }»، محضر موجز، { $date }، { $status }. { $address }
cite-paragraph = للاستشهاد بفقرة واحدة، يُضاف رقمها إلى النص وعلامتها المرجعية إلى العنوان.
around-meetings = الاجتماع السابق والاجتماع التالي
previous-meeting = الاجتماع السابق
next-meeting = الاجتماع التالي

## Decisions
decisions-lede = يسعى الفريق إلى توافق تقريبي في الآراء. وهو لا يصوّت، ولآراء جميع الأعضاء الوزن نفسه.
decisions-none = لم يُسجَّل أي قرار بعد.
as-csv = هذه الأرقام بصيغة CSV

## Calls
calls-lede = ما يسأل الفريق الجمهور عنه، وإلى متى، وما آلت إليه الأجوبة.
calls-open = مفتوحة الآن
calls-open-none = لا توجد دعوة مفتوحة الآن. تظهر هنا كل دعوة جديدة مع موعدها النهائي.
calls-upcoming = تُفتح قريباً
calls-waiting = أُغلقت ولم تصدر نتيجتها بعد
calls-done = نُشرت نتيجتها
call-kind-workshops = دعوة إلى تقديم حلقات عمل
call-kind-themes = دعوة إلى اقتراح مواضيع
call-kind-nominations = دعوة إلى الترشيح
call-kind-comments = دعوة إلى التعليق
call-kind-taking-stock = تقييم الحصيلة
state-upcoming = مقبلة
state-open = مفتوحة
state-closed = مغلقة
state-outcome = نُشرت نتيجتها
call-opens = تاريخ الفتح
call-closes = تاريخ الإغلاق
call-closed = أُغلقت في
call-is-upcoming = لم تُفتح هذه الدعوة بعد.
call-is-open = هذه الدعوة مفتوحة.
call-is-closed = هذه الدعوة مغلقة.
call-has-outcome = صدرت نتيجة هذه الدعوة.
call-opens-on = وتُفتح في
call-closes-on = وتُغلق في
call-closed-on = وقد أُغلقت في
outcome-due = ومن المقرر أن تصدر النتيجة في
outcome-overdue-since = كان من المقرر أن تصدر النتيجة في
outcome-published = وقد نُشرت في
open-form = فتح الاستمارة
form = الاستمارة
call-audience = من يمكنه الرد
call-how = كيفية الرد
call-decided-by = من يقرر
call-next = ما يحدث بعد ذلك
call-next-none = لم يُذكر بعد.
call-outcome = النتيجة
outcome-meeting = تقررت في
outcome-meeting-to-come = يُبت فيها في
contributions = المساهمات
contributions-none = لم ترد أي مساهمة بعد.
contributions-received = { $n ->
    [zero] لم ترد أي مساهمة.
    [one] وردت مساهمة واحدة.
    [two] وردت مساهمتان.
    [few] وردت { $n } مساهمات.
    [many] وردت { $n } مساهمة.
   *[other] وردت { $n } مساهمة.
}
contributions-counted = { $n ->
    [zero] وجميعها معروضة.
    [one] واحدة منها تُحسب ولا تُعرض، لأن صاحبها لم يوافق على عرضها.
    [two] اثنتان منها تُحسبان ولا تُعرضان، لأن صاحبيهما لم يوافقا على عرضهما.
    [few] { $n } منها تُحسب ولا تُعرض، لأن أصحابها لم يوافقوا على عرضها.
    [many] { $n } منها تُحسب ولا تُعرض، لأن أصحابها لم يوافقوا على عرضها.
   *[other] { $n } منها تُحسب ولا تُعرض، لأن أصحابها لم يوافقوا على عرضها.
}
from = من
led-to = ما آلت إليه
not-yet-linked = لم تُربط بعد
calendar = التقويم
calendar-deadlines = المواعيد النهائية بصيغة iCalendar
deadline-of = الموعد النهائي: { $title }

## Members
members-lede = { $n ->
    [zero] لا أعضاء في دورة { $year }.
    [one] العضو الوحيد في دورة { $year }.
    [two] العضوان في دورة { $year }.
    [few] الأعضاء الـ { $n } في دورة { $year }.
    [many] الأعضاء الـ { $n } في دورة { $year }.
   *[other] الأعضاء الـ { $n } في دورة { $year }.
} يعمل الأعضاء بصفتهم الشخصية.
members-none = لم تُنشر أي قائمة بالأعضاء بعد.
appointed-on = تاريخ التعيين:
appointed = تاريخ التعيين
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
head-group = المجموعة
head-region = المنطقة
head-gender = نوع الجنس
head-share = النسبة
head-members = الأعضاء
head-new = الجدد
head-third = بلوغ الثلث
name = الاسم
country = البلد
affiliation = جهة الانتماء
office = المنصب
contact = الاتصال
links = الروابط
remark = ملاحظة
terms = فترات العضوية
consecutive-year = السنة المتتالية
year-of-service = سنة العضوية
final-year = السنة العادية الأخيرة
new-member = عضوية جديدة
extension = تمديد
extension-unexplained = ما بعد السنة الثالثة؛ ولم يُنشر أي سبب.
left-on = انتهت العضوية في
evaluation = التقييم
own-words = بكلمات العضو
member-record = في الاجتماعات العلنية
member-record-none = لا يرد اسم هذا العضو في أي اجتماع علني.
member-record-sentence = لا تُدرج هنا إلا الاجتماعات التي كانت علنية بكاملها. ولا شيء هنا يدل على مشاركة أحد أو عدم مشاركته في جلسة مشمولة بقاعدة تشاتام هاوس.

## Cycles
cycle-title = دورة { $year }
cycle-lede = { $n ->
    [zero] لا أعضاء.
    [one] عضو واحد.
    [two] عضوان.
    [few] { $n } أعضاء.
    [many] { $n } عضواً.
   *[other] { $n } عضو.
}
figure-members = الأعضاء
figure-new = الجدد في هذه الدورة
figure-rotation = التناوب؛ والمطلوب { $least }
figure-meetings = الاجتماعات
composition = التكوين
caption-by-group = الأعضاء حسب مجموعة أصحاب المصلحة
caption-by-region = الأعضاء حسب المنطقة
caption-by-gender = الأعضاء حسب نوع الجنس، كما صرّحوا به
rotation = التناوب
rotation-first = أول دورة في هذا الموقع
below-third = لا، أقل من الثلث
yes = نعم
joined-left = من انضم ومن غادر
joined = { $n ->
    [zero] لم ينضم أحد
    [one] انضم عضو واحد
    [two] انضم عضوان
    [few] انضم { $n } أعضاء
    [many] انضم { $n } عضواً
   *[other] انضم { $n } عضو
}
departed = { $n ->
    [zero] لم يغادر أحد
    [one] غادر عضو واحد
    [two] غادر عضوان
    [few] غادر { $n } أعضاء
    [many] غادر { $n } عضواً
   *[other] غادر { $n } عضو
}
roster = قائمة الأعضاء
around-cycles = دورات أخرى
previous-cycle = الدورة السابقة
next-cycle = الدورة التالية

## Outreach
outreach-lede = نصوص لنشرها في شبكتك وبلغتك وفي منطقتك.
outreach-none = لا توجد مواد توعية بعد.
initiative = المبادرة

## Rules
rules-lede = ما تشترطه الاختصاصات على الفريق، وما يبيّنه السجل.
tor-title = الاختصاصات
result-holds = مستوفى
result-fails = غير مستوفى
result-open = لم يُبتّ فيه
evidence = الدليل
evidence-of = الدليل: { $rule }
statement-promised-title = ما يتعهد به هذا الموقع
statement-promised = عندما يُعقد اجتماع أو جزء منه بموجب قاعدة تشاتام هاوس، ينشر هذا الموقع ما قيل. ولا تذكر أي صفحة من صفحاته ولا أي موجز أو تقويم أو ملف هوية أي شخص تكلم أو شارك ولا جهة انتمائه، ولا يُحصى هؤلاء في أي رقم.
statement-how-title = كيف يفي بتعهده
statement-how = يحذف البرنامج الذي يبني هذا الموقع أسماء المتكلمين، ويستعيض عن كل اسم وكل جهة انتماء في قوائمه بعبارات لا تدل على أحد، هي نفسها للجميع. وكل ما قد يكون اسماً لشخص لا يرد في أي قائمة، أو قد لا ينطبق إلا على شخص واحد، يوقف البناء أو يُستعاض عنه. ولا يُعتمد ملخص إلا بعد أن يقرأ شخص ما النص بعد حذف الأسماء منه. ثم يقرأ جزء ثانٍ من البرنامج، يعمل بطريقة أخرى، الملفات الجاهزة مرة أخرى. فإن وجد اسماً، لم يُنشر شيء.
statement-not-title = ما لا يمكنه التعهد به
statement-not = قد يكشف الأسلوب أو الخبرة أو الاطلاع الداخلي هوية شخص ما، وكذلك التسجيلات والنسخ الموجودة في أماكن أخرى وما ينشره المشاركون بأنفسهم. وقد يفوت البرنامجَ اسمٌ هو كلمة عادية أو دُوِّن خطأً على أنه كلمة؛ ويتحمل المسؤولية عن ذلك كاتب الملخص ومن يعتمده.
statement-measured-title = مدى نجاحه
statement-measured = جرى القياس على 72 محضراً وتفريغاً حقيقياً بثماني لغات، وهي النصوص التي طُوِّر البرنامج بها: حين كان المشاركون مدرجين في قائمة، ظل اسم مقروءاً في اثنين منها؛ وحين لم يكن أحد مدرجاً واستُعيض عن كل مشكوك فيه، في اثنين؛ وحين كان الشك يوقف البناء، لم يُقرأ اسم في أي منها. وقد تكون النتائج أسوأ في نصوص أخرى.
statement-report-title = إذا وجدت اسماً
statement-report = أبلغ الأمانة فوراً، ولا ترسل الصفحة إلى أحد. وعندئذ يُصوَّب النص ويُنشر من جديد.

## Find, subscribe, missing pages
search-lede = يمكن أيضاً الوصول إلى كل ما في هذا الموقع من هذه القوائم.
search-browse = التصفح
browse-meetings = الاجتماعات حسب السنة
browse-calls = الدعوات إلى المساهمة حسب الحالة
browse-decisions = القرارات
browse-members = الأعضاء حسب المجموعة
browse-outreach = مواد التوعية
browse-rules = القواعد
browse-count = { $n ->
    [zero] لا مداخل
    [one] مدخل واحد
    [two] مدخلان
    [few] { $n } مداخل
    [many] { $n } مدخلاً
   *[other] { $n } مدخل
}
subscribe-lede = إشعار بكل تغيير، دون حساب ودون إعطاء عنوانك.
subscribe-feeds = الموجزات والتقاويم
subscribe-what = المحتوى
subscribe-how = كيفية استخدامها
subscribe-how-feed = الموجز عنوان لقارئ الأخبار. انسخ الرابط وألصقه في القارئ أو في برنامج بريد يقرأ الموجزات.
subscribe-how-calendar = التقويم عنوان أيضاً. اختر «الاشتراك في تقويم» في تقويمك وألصق الرابط: فتظهر الاجتماعات والمواعيد النهائية بتوقيت منطقتك وتبقى محدّثة.
data-lede = السجلات في جداول، للتحقق منها وإعادة استخدامها.
feed-all = كل شيء
feed-meetings = الاجتماعات والملخصات
feed-calls = الدعوات إلى المساهمة
feed-decisions = القرارات
feed-outreach = التوعية
data-members = الأعضاء حسب الدورة
data-meetings = الاجتماعات
data-calls = الدعوات إلى المساهمة
data-decisions = القرارات
data-rotation = التناوب
not-found-title = هذه الصفحة غير موجودة
not-found-sentence = ربما كان في العنوان خطأ، أو نُقلت الصفحة.

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
lang-vi = الفييتنامية
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
country-NL = مملكة هولندا
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
country-VE = فنزويلا (جمهورية - البوليفارية)
country-VN = فييت نام
country-WS = ساموا
country-ZA = جنوب أفريقيا
country-ZW = زمبابوي

## Punctuation between parts of a line (theme)
comma = {"، "}
stop = .
colon = {": "}

## Translations that are older than their original (theme)
translation-older = { $n ->
    [one] تغيّرت فقرة واحدة
    [two] تغيّرت فقرتان
    [few] تغيّرت { $n } فقرات
   *[other] تغيّرت { $n } فقرة
} من أصل { $total } بعد إنجاز هذه الترجمة.
read-original = قراءة النص الأصلي
## What is overdue; openness and timeliness
nav-overdue = ما تأخّر
nav-timeliness = الانفتاح والمواعيد
overdue-lede = { $n ->
    [0] لا شيء متأخّر.
    [one] أمر واحد مستحقّ للجمهور على الفريق تأخّر.
    [two] أمران مستحقّان للجمهور على الفريق تأخّرا.
    [few] { $n } أمور مستحقّة للجمهور على الفريق تأخّرت.
    [many] { $n } أمرًا مستحقًّا للجمهور على الفريق تأخّرت.
   *[other] { $n } أمر مستحقّ للجمهور على الفريق تأخّرت.
}
overdue-none-of-these = لا شيء.
overdue-summary = الملخصات
overdue-summary-sentence = يُنشر الملخص خلال { $days } يومًا من انتهاء الاجتماع.
overdue-summary-since = انتهى الاجتماع في
overdue-outcome = نتائج الدعوات
overdue-outcome-sentence = حدّدت الدعوة موعد نشر نتيجتها.
overdue-outcome-since = الموعد الموعود
overdue-action = الإجراءات
overdue-action-sentence = مضى الموعد ولم يُبلَّغ عن إنجاز الإجراء.
overdue-action-since = الموعد
overdue-explanation = شرح القرارات
overdue-explanation-sentence = يُشرح القرار بكلمات بسيطة خلال 30 يومًا.
overdue-explanation-since = اتُّخذ القرار في
overdue-agenda = جداول الأعمال
overdue-agenda-sentence = اجتماعات هذه الدورة التي بدأت دون جدول أعمال معتمد مسبقًا.
overdue-agenda-since = بدأ الاجتماع في
overdue-more = { $n ->
    [one] هناك أمر آخر في الجدول.
    [two] هناك أمران آخران في الجدول.
    [few] هناك { $n } أمور أخرى في الجدول.
    [many] هناك { $n } أمرًا آخر في الجدول.
   *[other] هناك { $n } أمر آخر في الجدول.
}
days-ago = { $n ->
    [0] اليوم
    [one] قبل يوم واحد
    [two] قبل يومين
    [few] قبل { $n } أيام
    [many] قبل { $n } يومًا
   *[other] قبل { $n } يوم
}
days-after = { $n ->
    [one] بعد يوم واحد
    [two] بعد يومين
    [few] بعد { $n } أيام
    [many] بعد { $n } يومًا
   *[other] بعد { $n } يوم
}
on-first-day = في اليوم الأول
on-last-day = في اليوم الأخير
timeliness-lede = أيّ الاجتماعات أمكن للجمهور حضورها، وكم سبقها جدول الأعمال، ومتى نُشر الملخص بعدها.
head-meetings = اجتماعات عُقدت
head-open = مفتوحة
head-undecided = لم يُتّخذ قرار
head-in-time = تقرّر الحضور في حينه
head-agenda-median = جدول الأعمال: الأيام قبلُ، الوسيط
head-summary-median = الملخص: الأيام بعدُ، الوسيط
head-meeting = الاجتماع
head-agenda-approved = الاعتماد المسبق لجدول الأعمال
head-summary-approved = اعتماد الملخص
median-sentence = لا تُحتسب إلا الاجتماعات التي بدأت. والوسيط هو القيمة الوسطى: نصف الاجتماعات كان أفضل ونصفها كان أسوأ. وتُحتسب اجتماعات أفرقة العمل أيضاً.
no-date-on-record = لا تاريخ في السجل
not-yet-published = لم يُنشر بعد
data-overdue = ما تأخّر
data-timeliness = المواعيد بحسب الاجتماع
data-openness = الانفتاح والمواعيد بحسب الدورة
access-too-late = تقرّر متأخّرًا
access-not-on-record = لا قرار مسجَّل بشأن الحضور.
## Search
search-field = البحث في نصوص هذا الموقع
search-button = بحث
search-no-script = يحتاج البحث إلى JavaScript. ومن دونه تؤدي القوائم أدناه إلى كل ما في هذا الموقع.
search-results = { $n ->
    [zero] لا نتائج.
    [one] نتيجة واحدة.
    [two] نتيجتان.
    [few] { $n } نتائج.
    [many] { $n } نتيجة.
   *[other] { $n } نتيجة.
}
search-none = لا يوجد نص يضم كل هذه الكلمات. جرّب كلمات أقل أو كلمات أخرى، أو استعمل القوائم أدناه.
search-some = لا يوجد نص يضم كل هذه الكلمات. هذه النصوص تضم بعضها.
search-instead = المعروض بدلاً من ذلك:
search-first = لم تُقرأ بحثاً عن العبارة إلا أول 30 نصاً تضم هذه الكلمات.
search-broken = تعذّر تحميل فهرس هذا الموقع. حاول مرة أخرى أو استعمل القوائم أدناه.
search-offline = يبدو أنك غير متصل بالشبكة. سيُستأنف البحث عند عودة الاتصال.
search-loading = جارٍ البحث …
search-more = نتائج أخرى
search-narrow = تضييق النتائج
search-kind = النوع
search-all = الكل
topics-none = لا يوجد بعد أي سجل له موضوع.
topics-lede = أحدث السجلات في كل موضوع. أما الأقدم فموجودة في القوائم حسب السنة:
search-members-by-cycle = الأعضاء حسب الدورة
search-kind-meeting = الاجتماعات
search-kind-decision = القرارات
search-kind-call = الدعوات إلى المساهمة
search-kind-member = الأعضاء
search-kind-outreach = التوعية
search-kind-page = الصفحات

## Agendas that changed, decisions and what became of them
agenda-added-pre-approval = أُضيف عند الاعتماد المسبق
agenda-removed-pre-approval = حُذف عند الاعتماد المسبق
agenda-added-adoption = أُضيف عند الإقرار
agenda-removed-adoption = حُذف عند الإقرار
agenda-unchanged = لا تغيير مسجَّل بعد الاقتراح.
decision-outcome = النتيجة
what-was-corrected = ما صُحِّح
cite-part = { $site }، «{ $title }»، { $date }، { $part }. { $address }
## The group's work: programme and contributions
nav-work = العمل
work-lede = ما تعدّه المجموعة وتتابعه بين اجتماعاتها.
programme-of = برنامج { $year }
programme-about = مواضيع الاجتماع السنوي وجولات المقترحات والجلسات الرئيسية وورش العمل والمراحل.
themes = المواضيع
rounds = جولات المقترحات
main-sessions = الجلسات الرئيسية
workshops = ورش العمل
milestones = المراحل
other-programmes = برامج أخرى
round-received = وردت
round-accepted = قُبلت
round-merged = دُمجت
round-declined = رُفضت
round-open = لم يُبتّ في هذه الجولة بعد.
all-themes = جميع المواضيع
workshops-shown = الورش المدرجة هنا: { $n } من أصل { $of } مقبولة.
minutes = { $n ->
    [zero] { $n } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $n } دقائق
    [many] { $n } دقيقة
   *[other] { $n } دقيقة
}
role-moderator = إدارة الجلسة
role-speaker = متحدث أو متحدثة
panel-unnamed = { $n ->
    [zero] لا أحد آخر في حلقة النقاش.
    [one] شخص آخر في حلقة النقاش لا يُذكر اسمه هنا.
    [two] شخصان آخران في حلقة النقاش لا يُذكر اسماهما هنا.
    [few] { $n } أشخاص آخرين في حلقة النقاش لا تُذكر أسماؤهم هنا.
    [many] { $n } شخصا آخر في حلقة النقاش لا تُذكر أسماؤهم هنا.
   *[other] { $n } شخص آخر في حلقة النقاش لا تُذكر أسماؤهم هنا.
}
trace-call = دعوة إلى الإسهام
trace-contribution = الإسهامات
trace-theme = الموضوع
trace-round = جولة المقترحات
trace-session = الجلسة الرئيسية
trace-workshop = ورش العمل
trace-decision = القرار
trace-meeting = الاجتماع
trace-theme-number = الموضوع { $n }
trace-round-number = الجولة { $n }
trace-session-number = الجلسة الرئيسية { $n }
trace-workshop-number = ورشة العمل { $n }
trace-contribution-number = الإسهام { $n }
trace-decision-number = القرار { $n }
what-came-of-it = ما الذي نتج عنها
decisions-trace = ما تستند إليه هذه القرارات
contributions-about = ما ورد في كل دعوة، وإلى أين انتهى.
contributions-lede = كل إسهام وافق صاحبه على إظهاره، مع الموضوع والجلسة والقرار التي أفضى إليها.
contributions-unlinked = { $n ->
    [0] جميعها مرتبطة بما أفضت إليه، وعددها { $of }.
    [one] إسهام واحد من أصل { $of } لم يُربط بشيء بعد.
    [two] إسهامان من أصل { $of } لم يُربطا بشيء بعد.
    [few] { $n } إسهامات من أصل { $of } لم تُربط بشيء بعد.
    [many] { $n } إسهاما من أصل { $of } لم تُربط بشيء بعد.
   *[other] { $n } إسهام من أصل { $of } لم تُربط بشيء بعد.
}
outcomes-overdue = نتائج متأخرة
data-programme = البرنامج: المواضيع والجلسات والورش
data-rounds = جولات المقترحات
data-panels = حلقات النقاش
data-contributions = الإسهامات
data-trace = ما أفضى إلى ماذا

## The group's work: working groups, briefings, issues, recommendations, ideas
nav-working-groups = أفرقة العمل
working-groups-lede = ولاياتها، ومن ييسّر عملها، ومن يتولى الاتصال بمن.
kind-working-groups = فريق عمل
co-facilitators = الميسّرون المشاركون
liaisons = جهات الاتصال
liaison = يتولاها
liaisons-vacant = { $n ->
    [zero] لا مناصب شاغرة
    [one] منصب واحد شاغر
    [two] منصبان شاغران
    [few] { $n } مناصب شاغرة
    [many] { $n } منصبا شاغرا
   *[other] { $n } منصب شاغر
}
vacant = شاغر
vacant-since = شاغر؛ انتهت المدة في { $date }
term-from = منذ
term-until = حتى
group-established = أُنشئ في
group-closed = انتهى عمله
nav-briefings = مذكرات إعلامية
briefings-lede = مواد إعلامية متوازنة عن القضايا التي يتناولها الاجتماع السنوي.
kind-briefings = مذكرة إعلامية
briefing-unapproved = غير معتمدة
briefing-unapproved-sentence = لم تعتمد المجموعة هذا النص. وقد يتغير، ولا يعبّر عن المجموعة.
briefing-approved = اعتُمدت في
briefing-prepared-by = أعدّها
nav-issues = قضايا ناشئة
issues-lede = ما رُئي أنه ينبغي مناقشته، وما آل إليه.
kind-issues = قضية ناشئة
issue-identified = مرصودة
issue-discussed = قيد النقاش
issue-taken-up = أُخذ بها
issue-closed = مغلقة
nav-recommendations = التوصيات
recommendations-lede = ما أوصى به الفريق العامل المعني بالتحسينات، وإلى أين وصل تنفيذه، وما يثبت ذلك.
progress-open = لم يبدأ
progress-in-progress = قيد التنفيذ
progress-done = أُنجزت
progress-declined = لم يؤخذ بها
done-without-evidence = يقال إنها أُنجزت؛ ولا شيء يثبت ذلك بعد
nav-fundraising = أفكار للصندوق الاستئماني
fundraising-lede = أفكار للمساهمة في الصندوق يجوز نشرها.
trace-group = فريق عمل
trace-briefing = مذكرة إعلامية
trace-issue = قضية ناشئة
trace-recommendation = التوصية
trace-recommendation-number = التوصية { $n }
retracted = مسحوب
retracted-on = سُحب هذا النص في { $date }.
feed-briefings = المذكرات الإعلامية والقضايا الناشئة
data-working-groups = أفرقة العمل
data-liaisons = جهات الاتصال
data-briefings = مذكرات إعلامية
data-issues = قضايا ناشئة
data-recommendations = التوصيات
data-fundraising = أفكار للصندوق

## Communities; corrections and retractions
nav-communities = الجماعات
communities-lede = ما تحتاج كل جماعة إلى معرفته: القرارات وأسبابها، والدعوات المفتوحة، ومن يشغل مقاعدها.
community-count = { $n ->
    [zero] لا أعضاء
    [one] عضو واحد
    [two] عضوان
    [few] { $n } أعضاء
    [many] { $n } عضوا
   *[other] { $n } عضو
}
community-lede = ما تقرر ولماذا، وما المطلوب، وما يمكن نقله إلى الآخرين.
community-decisions = قرارات مشروحة
community-calls = دعوات إلى الإسهام
community-contributions = ما ورد من هذه الجماعة
community-members = الأعضاء
community-outreach = للنشر
nav-corrections = التصويبات والسحب
corrections-lede = ما صُوّب وما سُحب وما حُجب، ومع كلٍّ سببه.
retractions = المسحوب
register-none = لا شيء حتى الآن.
status-retracted = مسحوب
data-corrections = التصويبات والسحب والمحجوب
## A wholly private meeting (theme)
attendance-private = غير منشور: كان الاجتماع خاصاً.

## Passing it on
share-title = انشرها
share-lede = نصوص للنسخ ورسائل وصور للدعوات المفتوحة وأحدث الملخصات. لا شيء هنا يُعلم أحدًا بأنك استخدمتها.
share-open = إظهار النص والرسالة والصورة
share-text = نص قصير، 280 حرفًا على الأكثر
share-mail = رسالة بريد
share-write = افتحها في برنامج بريدك
share-subject = الموضوع
share-card = صورة للمشاركة (SVG)
share-summary = ملخص الاجتماع
share-until = مفتوحة حتى { $date }
share-closed = أُغلقت في { $date }
outreach-material = المواد
all-of-them = الكل
## Rosters over cycles: rotation, changes, attendance, cadence
evaluation-renewed = جُدِّدت الولاية
evaluation-not-renewed = لم تُجدَّد الولاية
evaluation-extended = مُدِّدت استثناءً
re-nominated = أُعيد الترشيح.
activity = { $n ->
    [zero] لا اجتماعات مسجلة لها قائمة حضور
    [one] اجتماع مسجل واحد له قائمة حضور
    [two] اجتماعان مسجلان لهما قائمة حضور
    [few] { $n } اجتماعات مسجلة لها قائمة حضور
    [many] { $n } اجتماعاً مسجلاً لها قائمة حضور
   *[other] { $n } اجتماع مسجل لها قائمة حضور
}: في القاعة { $room }، عبر الإنترنت { $online }، اعتذار { $apologies }، في القائمة دون ذكر الطريقة { $unstated }، غير مدوَّن { $missing }.
not-recorded = غير مدوَّن
no-list = لم تُنشر قائمة بالحاضرين.
head-meeting = الاجتماع
attendance-record = الحضور المدوَّن
attendance-record-sentence = أعضاء هذه الدورة في الاجتماعات التي كانت مسجلة كلها. «غير مدوَّن» لا يعني «غائب». ولا يُحصى شيء من أي اجتماع آخر.
group-extension = مُدِّدت ولايات أعضاء الفريق كلهم لهذه الدورة:
cycles-title = الفريق عبر الدورات
cycles-lede = ممّن يتألف الفريق، وكم يتغير منه، وكم مرة يجتمع وبأي قدر من الانفتاح.
all-cycles = كل الدورات بالأرقام
one-third = الثلث
n-of = { $n } من { $of }
share-reached = بلغت { $least }
share-below = أقل من { $least }
rotation-all = الأعضاء الجدد { $n } من { $of }:
rotation-without-office = دون المقاعد المرتبطة بمنصب، { $n } من { $of }:
rotation-reason = السبب المنشور:
rotation-no-reason = لم يُنشر أي سبب.
rotation-unknown = الدورة السابقة ليست في هذا الموقع.
rotation-counted = يُحسب الجدد من جميع أعضاء الدورة. يتغير الرئيس والبلد المضيف بتغير المنصب، لذلك تُذكر النسبة أيضاً دون المقاعد المرتبطة بمنصب.
head-new-of = الجدد من الجميع
head-without-office = دون المناصب
total = المجموع
regrouped = { $n ->
    [zero] لم يغيّر أحد مجموعته
    [one] عضو واحد غيّر مجموعته
    [two] عضوان غيّرا مجموعتهما
    [few] { $n } أعضاء غيّروا مجموعاتهم
    [many] { $n } عضواً غيّروا مجموعاتهم
   *[other] { $n } عضو غيّروا مجموعاتهم
}
compared-with = مقارنةً مع
compare-lede = اختر دورة ودورة لاحقة لترى من انضم ومن غادر بينهما.
changes-title = من { $from } إلى { $to }: من انضم ومن غادر
changes-lede = عدد الأعضاء آنذاك { $before }، ولاحقاً { $after }. { $n ->
    [zero] لا أحد في الدورتين معاً.
    [one] عضو واحد في الدورتين معاً.
    [two] عضوان في الدورتين معاً.
    [few] { $n } أعضاء في الدورتين معاً.
    [many] { $n } عضواً في الدورتين معاً.
   *[other] { $n } عضو في الدورتين معاً.
}
cadence = اجتماعات الفريق
cadence-physical = حضورياً
cadence-online = عبر الإنترنت
cadence-annual = في المنتدى السنوي
cadence-note-physical = { $n ->
    [zero] لم يُعقد أي اجتماع حضوري؛ والمنتظر من { $least } إلى { $most } في السنة.
    [one] عُقد اجتماع حضوري واحد؛ والمنتظر من { $least } إلى { $most } في السنة.
    [two] عُقد اجتماعان حضوريان؛ والمنتظر من { $least } إلى { $most } في السنة.
    [few] عُقدت { $n } اجتماعات حضورية؛ والمنتظر من { $least } إلى { $most } في السنة.
    [many] عُقد { $n } اجتماعاً حضورياً؛ والمنتظر من { $least } إلى { $most } في السنة.
   *[other] عُقد { $n } اجتماع حضوري؛ والمنتظر من { $least } إلى { $most } في السنة.
}
cadence-note-annual = لا يرد في السجل اجتماع رسمي أثناء المنتدى السنوي.
cycle-closed = انتهت الدورة.
cycle-running = لم تنته الدورة؛ هذه هي الاجتماعات حتى الآن.
openness = انفتاح الاجتماعات
open-participation = المشاركة مفتوحة للجميع
open-observation = مفتوح للمراقبين
open-undecided = لم يُقرَّر
data-composition = التكوين
data-changes = من انضم ومن غادر
data-attendance = الحضور المدوَّن
data-cadence = الاجتماعات بحسب الدورة

## The rulebook and its results
rules-of-cycle = القواعد في دورة { $year }
rules-count = في دورة { $year }: قواعد مستوفاة { $holds }، غير مستوفاة { $fails }، لم يُبتّ فيها { $open }.
rules-unchecked = لا يمكن التحقق من { $n }؛ ويُذكر السبب عند كل منها.
result-unchecked = لا يمكن التحقق
tor-opening = التمهيد والمؤهلات
tor-member-responsibilities = مسؤوليات الأعضاء
tor-group-procedures = إجراءات الفريق ومسؤولياته
tor-duration-of-term = مدة الولاية
tor-notes = الحواشي
tor-sentence = الجملة { $n }
rule-versions = صيغ سابقة
rule-from = اعتباراً من
data-rules = القواعد ونتائجها
finding-none = لا شيء يُتحقق منه بعد.
finding-no-decision = لم يُتخذ قرار علني؛ والقرارات المتخذة في ظل قاعدة تشاتام هاوس لا تُحتسب.
finding-announced = { $n ->
    [0] ينقص القائمة تاريخها أو إعلانها.
   *[other] للقائمة تاريخها وإعلانها.
}
finding-yearly = { $n ->
    [0] ليس للقائمة تاريخ تعيين.
   *[other] للقائمة تاريخ تعيين خاص بها.
}
finding-term = أعضاء تجاوزوا { $years } سنوات متتالية دون سبب منشور: { $n }.
finding-evaluation = أعضاء جُددت ولايتهم ولهم تقييم مدوَّن: { $n } من { $of }.
finding-rotation = الأعضاء الجدد: { $n } من { $of }، { $percent }.
finding-exception = أعضاء خدموا مدة أطول بترشيح جديد: { $n } من { $of }.
finding-audit = لم يجد البرنامج الذي يبني هذا الموقع أي اسم معروف فيما يُنشر عن هذه الجلسات. وإن وجد اسماً فلا يُنشر شيء.
finding-agenda = جداول الأعمال المدوَّنة التي أُقرّت قبل الاجتماع: { $n } من { $of }.
finding-openness = الاجتماعات المفتوحة: { $n } من { $of }، { $percent }.
finding-access = اجتماعات تقرر ذلك بشأنها في حينه: { $n } من { $of }.
finding-consensus = القرارات المسجلة المتخذة بالتوافق: { $n } من { $of }.
finding-physical = الاجتماعات الحضورية: { $n }.
finding-virtual = الاجتماعات عبر الإنترنت: { $n }.
finding-annual = الاجتماعات الرسمية أثناء المنتدى السنوي: { $n }.
finding-outreach = مواد التوعية: { $n }.
finding-calls = دعوات المساهمة: { $n }.
finding-input = دعوات المحاور أو ورش العمل: { $n }.
finding-explained = القرارات المسجلة المشروحة بكلمات بسيطة: { $n } من { $of }.
finding-summaries = اجتماعات بلا ملخص منذ أكثر من { $days } يوماً: { $n }.
finding-improvements = توصيات بدأ تنفيذها أو اكتمل هذه السنة، مع الدليل: { $n }.
finding-funds = أفكار لصندوق المنتدى: { $n }.
finding-liaisons = مسؤولو الاتصال العاملون هذه السنة: { $n }.
finding-issues = قضايا ناشئة مطروحة: { $n }.
finding-briefings = إحاطات معتمدة: { $n }.
finding-workshops = جولات اختيار ورش العمل التي بُتّ فيها: { $n }.
finding-main-sessions = الجلسات الرئيسية في البرنامج: { $n }.
finding-linkages = ورش العمل المرتبطة بجلسة رئيسية: { $n }.
finding-panels = جلسات وورش فيها حلقة نقاش: { $n }.

## Charts
chart-description = الأرقام في الجدول أدناه.
chart-months = كل علامة اجتماع، والأشهر مرقمة من 1 إلى 12. والأيام في الجدول أدناه.
chart-days = كل علامة اجتماع: إلى اليسار الأيام قبله، وإلى اليمين الأيام بعده. وما كان أبعد فعند الحافة، وما تجاوز الخط المتقطع فمتأخر. والأيام في الجدول أدناه.
chart-days-title = الأيام قبل اجتماعات { $year } وبعدها
chart-access = قرار الدخول
chart-table = الأرقام في جدول
head-kind = النوع
