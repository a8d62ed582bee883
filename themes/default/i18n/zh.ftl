# Words of the interface, Chinese. A message that is missing here is shown in English.

language-name = 中文

## Words put in the place of names (reviewed by native speakers; the same for everybody)
neutral-person = 有与会者
neutral-organization = 某机构
neutral-people = 多位与会者
neutral-organizations = 若干机构

## Dates and numbers
month-1 = 1月
month-2 = 2月
month-3 = 3月
month-4 = 4月
month-5 = 5月
month-6 = 6月
month-7 = 7月
month-8 = 8月
month-9 = 9月
month-10 = 10月
month-11 = 11月
month-12 = 12月
date = { $year }年{ $month }{ $day }日
date-time = { $date }{ $time }
instant = { $date }{ $time }（{ $zone }）
instant-zoned = { $date }{ $time }（{ $zone }；UTC { $utc }）
from-to = { $from }至{ $to }
decimal-separator = .
percent = { $value }%

## Frame
skip = 跳到正文
languages = 语言
language = 语言
sections = 栏目
trail = 当前位置
about-site = 关于本网站
nav-home = 首页
nav-meetings = 会议
nav-calls = 意见征集
nav-decisions = 决定
nav-members = 成员
nav-outreach = 外联
nav-rules = 规则
nav-search = 搜索
nav-subscribe = 订阅
nav-data = 开放数据
nav-statement = 查塔姆研究所规则
built = 本页所据记录截至
may-change = 本页可能变动的时间：
not-translated = 本文尚未翻译，现以{ $language }显示。
suggest-change = 建议修改本页
years = 年份
topics = 主题
notes = 注释
note-back = 返回注释 { $n } 的位置
what-this-means = 这意味着什么

## The three rules
rule-on-the-record = 公开记录
rule-chatham-house = 查塔姆研究所规则
rule-private = 非公开会议
rule-sentence-on-the-record = 公布说了什么，也公布是谁说的。
rule-sentence-chatham-house = 这里公布说了什么，但不公布是谁说的，也不公布谁参加了。
rule-sentence-private = 这一部分不公开举行，内容概不公布。
three-marks = 三种标记

## Home
home-title = 多利益攸关方咨询小组公开记录
home-lede = 筹备互联网治理论坛的小组做些什么，决定了什么，以及如何参与。
home-next = 近期会议
home-next-none = 目前没有已宣布的会议。会议日期一经确定，即在此列出。
home-input = 正在征集意见
home-input-none = 目前没有开放的征集。已截止的征集会说明意见的去向。
home-lately = 最近的讨论和决定
home-lately-none = 尚未公布任何内容。会议纪要将在此公布。
home-who = 小组成员
home-read = 如何阅读这份记录
all-meetings = 全部会议
all-calls = 全部意见征集
all-decisions = 全部决定
all-members = 全部 { $n } 名成员
cycle-in-figures = { $year } 年周期数据

## Meetings
meetings-none = 尚无会议记录。会议日期一经确定，即在此列出。
meetings-lede = 共 { $n } 次会议，即将举行的在前；其中 { $summaries } 次已公布纪要。
to-come = 即将举行
kind-in-person = 现场会议
kind-virtual = 线上会议
kind-hybrid = 混合会议
kind-annual-igf = 年度论坛期间的会议
kind-working-group = 工作组
access-open-participation = 开放：人人均可参加
access-open-observation = 开放旁听
access-closed = 不开放
access-undecided = 尚未决定会议是否开放。
access = 开放程度
access-decided = 决定于
access-late = 在会议首日或之后才决定。
days-before = 会前 { $n } 天
reason = 理由
how-to-observe = 如何参加
rule = 规则
status = 状态
status-draft = 草稿
status-approved = 已核准
status-corrected = 已更正
draft-sentence = 本纪要尚未核准，文字可能改动。
upcoming-sentence = 会后将在此公布纪要。
calendar-link = 加入您的日历
summary-withheld = 纪要不予公布。
days-without-summary = { $n ->
    [0] 尚未公布纪要。会议于今天结束。
   *[other] 尚未公布纪要。会议于 { $n } 天前举行。
}
written-by = 撰写方式
written-human = 人工撰写
written-ai-assisted = 人工撰写，机器辅助
when = 时间
where = 地点
attendance = 参加者
attendance-count = { $n } 人
attendance-protected = 不公布：本次会议有一部分适用查塔姆研究所规则。
mode-in-person = 现场
mode-remote = 线上
mode-apologies = 请假
mandate = 任务授权（突尼斯议程）
contents = 目录
paragraph-number = 第 { $n } 段
decision-number = 决定 { $number }
decision-method = 决定方式
decision-objections = 反对意见
decision-item = 议程项目
decision-unexplained = { $n ->
    [0] 尚未用通俗语言说明。该决定于今天作出。
   *[other] 尚未用通俗语言说明。该决定于 { $n } 天前作出。
}
method-rough-consensus = 大致协商一致
method-consensus = 协商一致
actions = 待办事项
action = 事项
owner = 负责者
due = 期限
state = 状态
action-done = 完成于
action-open = 未完成
action-not-reported = 期限已过，尚未报告完成
agenda = 议程
agenda-proposed = 提出
agenda-pre-approved = 预先核准
agenda-adopted = 通过
agenda-late = 在会议首日或之后；职权范围要求在此之前。
documents = 文件
withheld = 不予公布
corrections = 更正
cite-title = 引用格式
cite = { $site }，《{ $title }》，简要记录，{ $date }，{ $status }。{ $address }
cite-paragraph = 引用单个段落时，请在引文中加上段落编号，并在网址后加上该段的锚点。
around-meetings = 上一次和下一次会议
previous-meeting = 上一次会议
next-meeting = 下一次会议

## Decisions
decisions-lede = 小组力求大致协商一致，不进行表决，每位成员的意见同等重要。
decisions-none = 尚无决定记录。
as-csv = 这些数据的 CSV 文件

## Calls
calls-lede = 小组向公众征集什么，何时截止，以及答复的去向。
calls-open = 正在征集
calls-open-none = 目前没有开放的征集。新的征集及其截止时间会在此公布。
calls-upcoming = 即将开放
calls-waiting = 已截止，结果待公布
calls-done = 结果已公布
call-kind-workshops = 研讨会征集
call-kind-themes = 主题征集
call-kind-nominations = 提名征集
call-kind-comments = 评论意见征集
call-kind-taking-stock = 总结
state-upcoming = 即将开放
state-open = 开放
state-closed = 已截止
state-outcome = 结果已公布
call-opens = 开放时间
call-closes = 截止时间
call-closed = 截止于
call-is-upcoming = 本征集尚未开放。
call-is-open = 本征集正在进行。
call-is-closed = 本征集已截止。
call-has-outcome = 本征集已有结果。
call-opens-on = 开放时间：
call-closes-on = 截止时间：
call-closed-on = 截止于
outcome-due = 结果预定公布于
outcome-overdue-since = 结果原定公布于
outcome-published = 公布于
open-form = 打开表格
form = 表格
call-audience = 征集对象
call-how = 答复方式
call-decided-by = 决定者
call-next = 后续安排
call-next-none = 尚未说明。
call-outcome = 结果
outcome-meeting = 作出决定的会议：
outcome-meeting-to-come = 将作出决定的会议：
contributions = 意见
contributions-none = 尚未收到意见。
contributions-received = 共收到 { $n } 份意见。
contributions-counted = 其中 { $n } 份只计数、不展示，因为作者未同意展示。
from = 来自
led-to = 去向
not-yet-linked = 尚未关联
calendar = 日历
calendar-deadlines = 截止日期（iCalendar）
deadline-of = 截止日期：{ $title }

## Members
members-lede = { $year } 年周期共 { $n } 名成员，均以个人身份任职。
members-none = 尚未公布成员名单。
appointed-on = 任命于
appointed = 任命日期
announcement = 公告
cycles = 周期
cycle = 周期
member-now = 现任成员
member-former = 前成员
group-government = 政府
group-private-sector = 私营部门
group-civil-society = 民间社会
group-technical-community = 技术界
group-intergovernmental = 政府间组织
region-africa = 非洲
region-asia-pacific = 亚洲及太平洋
region-eastern-europe = 东欧
region-latin-america-caribbean = 拉丁美洲和加勒比
region-western-europe-others = 西欧和其他国家
gender-female = 女
gender-male = 男
gender-non-binary = 非二元性别
gender-other = 其他
gender-not-stated = 未说明
office-chair = 主席
office-host-country = 东道国
head-group = 群体
head-region = 区域
head-gender = 性别
head-share = 比例
head-members = 成员
head-new = 新成员
head-third = 是否达到三分之一
name = 姓名
country = 国家
affiliation = 所属机构
office = 职务
contact = 联系方式
links = 链接
remark = 备注
terms = 任期
consecutive-year = 连续任职年数
year-of-service = 任职年数
final-year = 常规任期最后一年
new-member = 新成员
extension = 延期
extension-unexplained = 任职超过三年；未公布理由。
left-on = 离任于
evaluation = 评价
own-words = 本人自述
member-record = 公开记录的会议
member-record-none = 没有公开记录的会议列出该成员。
member-record-sentence = 这里只列出全程公开记录的会议。任何人是否参加过适用查塔姆研究所规则的会议，在此均无从得知。

## Cycles
cycle-title = { $year } 年周期
cycle-lede = 共 { $n } 名成员。
figure-members = 成员
figure-new = 本周期新成员
figure-rotation = 轮换率；要求达到{ $least }
figure-meetings = 会议
composition = 组成
caption-by-group = 按利益攸关方群体分列的成员
caption-by-region = 按区域分列的成员
caption-by-gender = 按性别分列的成员（性别由本人申报）
rotation = 轮换
rotation-first = 本网站的第一个周期
below-third = 否，不足三分之一
yes = 是
joined-left = 新任和离任成员
joined = { $n } 人新任
departed = { $n } 人离任
roster = 成员名单
around-cycles = 其他周期
previous-cycle = 上一周期
next-cycle = 下一周期

## Outreach
outreach-lede = 供您在自己的网络、语言和地区中传播的文字。
outreach-none = 尚无外联材料。
initiative = 倡议

## Rules
rules-lede = 职权范围对小组的要求，以及记录所反映的情况。
tor-title = 职权范围
result-holds = 符合
result-fails = 不符合
result-open = 待定
evidence = 依据
evidence-of = 依据：{ $rule }
statement-promised-title = 本网站的承诺
statement-promised = 会议或会议的一部分适用查塔姆研究所规则时，本网站公布所说的内容。本网站的任何网页、订阅源、日历或文件都不透露任何发言者或参加者的身份或所属机构，任何数字也不将他们计算在内。
statement-how-title = 如何履行承诺
statement-how = 生成本网站的程序删去发言者的姓名，并将其名单上的每个姓名和所属机构替换为对所有人都相同、不指明任何人的词语。凡可能是任何名单上都没有的人的姓名，或者只可能指某一个人的词语，都会使生成中止或被替换。只有在有人读过去除姓名后的文本之后，纪要才会获得批准。随后，程序中以另一种方式工作的第二部分再次检读成品文件。如果发现姓名，则不公布任何内容。
statement-not-title = 无法承诺的事项
statement-not = 文风、专长和内情可能暴露某人的身份，录音录像、别处的副本和参加者自己发布的内容也是如此。姓名如果同时是普通词语，或者被误听误记为普通词语，程序可能会漏掉；对此由纪要撰写者和批准者负责。
statement-measured-title = 效果如何
statement-measured = 用开发本程序时所用的八种语言的72份真实会议记录和文字稿测得：参加者列入名单时，其中2份仍可读到姓名；无人列入名单而存疑之处被替换时，为2份；存疑即中止生成时，没有一份可读到姓名。用于其他文本，结果可能较差。
statement-report-title = 如果您发现姓名
statement-report = 请立即告知秘书处，不要转发该页。随后文本将予更正并重新公布。

## Find, subscribe, missing pages
search-lede = 本网站的全部内容也可通过以下列表找到。
search-browse = 浏览
browse-meetings = 按年份查看会议
browse-calls = 按状态查看意见征集
browse-decisions = 决定
browse-members = 按群体查看成员
browse-outreach = 外联材料
browse-rules = 规则
browse-count = { $n } 项
subscribe-lede = 无需账户，也无需提供地址，即可获知更新。
subscribe-feeds = 订阅源和日历
subscribe-what = 内容
subscribe-how = 使用方法
subscribe-how-feed = 订阅源是供新闻阅读器使用的网址。请复制链接，粘贴到阅读器或可读取订阅源的邮件程序中。
subscribe-how-calendar = 日历也是一个网址。请在您的日历中选择“订阅日历”并粘贴链接：会议和截止日期便会按您所在的时区显示，并保持更新。
data-lede = 以表格形式提供的记录，供核查和再利用。
feed-all = 全部内容
feed-meetings = 会议和纪要
feed-calls = 意见征集
feed-decisions = 决定
feed-outreach = 外联
data-members = 各周期成员
data-meetings = 会议
data-calls = 意见征集
data-decisions = 决定
data-rotation = 轮换
not-found-title = 页面不存在
not-found-sentence = 网址可能有误，或者页面已移至别处。

## Languages
lang-en = 英文
lang-fr = 法文
lang-es = 西班牙文
lang-ru = 俄文
lang-ar = 阿拉伯文
lang-zh = 中文
lang-pt = 葡萄牙文
lang-de = 德文
lang-ko = 韩文
lang-ja = 日文
lang-pl = 波兰文
lang-sw = 斯瓦希里文
lang-hi = 印地文
lang-id = 印度尼西亚文
lang-it = 意大利文
lang-nl = 荷兰文
lang-tr = 土耳其文
lang-uk = 乌克兰文
lang-vi = 越南文
lang-qu = 克丘亚文
lang-fj = 斐济文
lang-wo = 沃洛夫文
lang-kk = 哈萨克文
lang-ig = 伊博文
lang-ht = 海地克里奥尔文
lang-tn = 茨瓦纳文
lang-sl = 斯洛文尼亚文
lang-eu = 巴斯克文
lang-am = 阿姆哈拉文
lang-yua = 尤卡坦玛雅文

## Countries
country-AL = 阿尔巴尼亚
country-AM = 亚美尼亚
country-AR = 阿根廷
country-AT = 奥地利
country-AU = 澳大利亚
country-AZ = 阿塞拜疆
country-BB = 巴巴多斯
country-BE = 比利时
country-BF = 布基纳法索
country-BR = 巴西
country-BW = 博茨瓦纳
country-CA = 加拿大
country-CL = 智利
country-CN = 中国
country-CO = 哥伦比亚
country-CZ = 捷克
country-DE = 德国
country-DJ = 吉布提
country-DZ = 阿尔及利亚
country-EE = 爱沙尼亚
country-ES = 西班牙
country-ET = 埃塞俄比亚
country-FI = 芬兰
country-FJ = 斐济
country-GE = 格鲁吉亚
country-GH = 加纳
country-GR = 希腊
country-GT = 危地马拉
country-GY = 圭亚那
country-HT = 海地
country-ID = 印度尼西亚
country-IE = 爱尔兰
country-IL = 以色列
country-IN = 印度
country-IS = 冰岛
country-IT = 意大利
country-JO = 约旦
country-JP = 日本
country-KE = 肯尼亚
country-KR = 大韩民国
country-KW = 科威特
country-KZ = 哈萨克斯坦
country-LK = 斯里兰卡
country-LT = 立陶宛
country-MA = 摩洛哥
country-MG = 马达加斯加
country-ML = 马里
country-MN = 蒙古
country-MX = 墨西哥
country-NG = 尼日利亚
country-NL = 荷兰王国
country-NO = 挪威
country-NP = 尼泊尔
country-NZ = 新西兰
country-PE = 秘鲁
country-PH = 菲律宾
country-PK = 巴基斯坦
country-PL = 波兰
country-RO = 罗马尼亚
country-RS = 塞尔维亚
country-RU = 俄罗斯联邦
country-RW = 卢旺达
country-SA = 沙特阿拉伯
country-SE = 瑞典
country-SI = 斯洛文尼亚
country-SN = 塞内加尔
country-TH = 泰国
country-TJ = 塔吉克斯坦
country-TN = 突尼斯
country-TO = 汤加
country-TR = 土耳其
country-TT = 特立尼达和多巴哥
country-TZ = 坦桑尼亚联合共和国
country-UA = 乌克兰
country-UY = 乌拉圭
country-VE = 委内瑞拉玻利瓦尔共和国
country-VN = 越南
country-WS = 萨摩亚
country-ZA = 南非
country-ZW = 津巴布韦

## Punctuation between parts of a line (theme)
comma = {"、"}
stop = 。
colon = {"："}

## Translations that are older than their original (theme)
translation-older = 本译文完成后，原文 { $total } 段中有 { $n } 段已经改动。
read-original = 阅读原文
## What is overdue; openness and timeliness
nav-overdue = 逾期事项
nav-timeliness = 公开与及时
overdue-lede = { $n ->
    [0] 没有逾期事项。
   *[other] 小组应向公众交代的事项中有 { $n } 项逾期。
}
overdue-none-of-these = 无。
overdue-summary = 会议摘要
overdue-summary-sentence = 会议结束后 { $days } 天内应公布摘要。
overdue-summary-since = 会议结束于
overdue-outcome = 征集结果
overdue-outcome-sentence = 征集时说明了公布结果的日期。
overdue-outcome-since = 承诺日期：
overdue-action = 待办事项
overdue-action-sentence = 期限已过，尚无完成的报告。
overdue-action-since = 期限：
overdue-explanation = 决定的说明
overdue-explanation-sentence = 决定应在 30 天内以通俗的文字加以说明。
overdue-explanation-since = 决定日期：
overdue-agenda = 议程
overdue-agenda-sentence = 本周期中开会前没有批准议程的会议。
overdue-agenda-since = 会议开始于
overdue-more = 表格中还有 { $n } 项。
days-ago = { $n ->
    [0] 今天
   *[other] { $n } 天前
}
days-after = { $n } 天后
on-first-day = 会议首日
on-last-day = 会议末日
timeliness-lede = 哪些会议外界可以参加，议程提前多久公布，摘要多久之后公布。
head-meetings = 已举行的会议
head-open = 公开
head-undecided = 未决定
head-in-time = 及时决定是否公开
head-agenda-median = 议程：提前天数（中位数）
head-summary-median = 摘要：之后天数（中位数）
head-meeting = 会议
head-agenda-approved = 议程预先批准
head-summary-approved = 摘要批准
median-sentence = 只统计已经开始的会议。中位数是居中的数值：一半会议更好，一半更差。工作组会议也计算在内。
no-date-on-record = 无日期记录
not-yet-published = 尚未公布
data-overdue = 逾期事项
data-timeliness = 各次会议的及时情况
data-openness = 各周期的公开与及时情况
access-too-late = 决定过晚
access-not-on-record = 没有关于是否公开的决定记录。
## Search
search-field = 在本网站的文本中搜索
search-button = 搜索
search-no-script = 搜索需要 JavaScript。没有它时，下面的列表可通往本网站的全部内容。
search-results = { $n } 条结果。
search-none = 没有文本包含所有这些词。请减少词语、换用其他词语，或使用下面的列表。
search-some = 没有文本包含所有这些词。以下文本包含其中一部分。
search-instead = 改为显示：
search-first = 只在包含这些词的前 30 篇文本中查找了该短语。
search-broken = 无法加载本网站的索引。请重试，或使用下面的列表。
search-offline = 您似乎处于离线状态。恢复连接后将继续搜索。
search-loading = 正在搜索……
search-more = 更多结果
search-narrow = 缩小结果范围
search-kind = 类型
search-all = 全部
topics-none = 尚无记录标有主题。
topics-lede = 每个主题的最新记录。较早的记录见按年份的列表：
search-members-by-cycle = 按周期查看成员
search-kind-meeting = 会议
search-kind-decision = 决定
search-kind-call = 意见征集
search-kind-member = 成员
search-kind-outreach = 外联
search-kind-page = 页面

## Agendas that changed, decisions and what became of them
agenda-added-pre-approval = 预先批准时增加
agenda-removed-pre-approval = 预先批准时删除
agenda-added-adoption = 通过时增加
agenda-removed-adoption = 通过时删除
agenda-unchanged = 提出之后没有改动的记录。
decision-outcome = 结果
what-was-corrected = 更正了什么
cite-part = { $site }，《{ $title }》，{ $date }，{ $part }。{ $address }
## The group's work: programme and contributions
nav-work = 工作
work-lede = 工作组在两次会议之间筹备和跟进的事项。
programme-of = { $year } 年议程
programme-about = 年会的主题、提案征集轮次、主会议、研讨会和时间节点。
themes = 主题
rounds = 提案轮次
main-sessions = 主会议
workshops = 研讨会
milestones = 时间节点
other-programmes = 其他议程
round-received = 收到
round-accepted = 采纳
round-merged = 合并
round-declined = 未采纳
round-open = 本轮尚未作出决定。
all-themes = 全部主题
workshops-shown = 此处列出 { $of } 个已采纳研讨会中的 { $n } 个。
minutes = { $n } 分钟
role-moderator = 主持
role-speaker = 发言
panel-unnamed = 另有 { $n } 位参加讨论者未在此列名。
trace-call = 意见征集
trace-contribution = 意见
trace-theme = 主题
trace-round = 提案轮次
trace-session = 主会议
trace-workshop = 研讨会
trace-decision = 决定
trace-meeting = 会议
trace-theme-number = 主题 { $n }
trace-round-number = 第 { $n } 轮
trace-session-number = 主会议 { $n }
trace-workshop-number = 研讨会 { $n }
trace-contribution-number = 意见 { $n }
trace-decision-number = 决定 { $n }
what-came-of-it = 后续结果
decisions-trace = 这些决定的依据
contributions-about = 按征集列出收到的意见及其去向。
contributions-lede = 作者同意公开的每份意见，以及由此形成的主题、会议和决定。
contributions-unlinked = { $n ->
    [0] 全部 { $of } 份均已关联到后续结果。
   *[other] { $of } 份中有 { $n } 份尚未关联。
}
outcomes-overdue = 逾期未公布的结果
data-programme = 议程：主题、会议、研讨会
data-rounds = 提案轮次
data-panels = 讨论小组
data-contributions = 意见
data-trace = 意见与结果的关联

## The group's work: working groups, briefings, issues, recommendations, ideas
nav-working-groups = 工作小组
working-groups-lede = 各小组的章程、协调人以及联络人。
kind-working-groups = 工作小组
co-facilitators = 共同协调人
liaisons = 联络职位
liaison = 担任者
liaisons-vacant = { $n } 个职位空缺
vacant = 空缺
vacant-since = 空缺；任期已于 { $date } 结束
term-from = 起始
term-until = 截止
group-established = 成立
group-closed = 已结束
nav-briefings = 简报
briefings-lede = 关于年会议题的中立简报材料。
kind-briefings = 简报
briefing-unapproved = 未经批准
briefing-unapproved-sentence = 工作组尚未批准本文。内容可能变动，不代表工作组。
briefing-approved = 批准日期
briefing-prepared-by = 编写
nav-issues = 新兴议题
issues-lede = 有人认为应当讨论的问题及其后续。
kind-issues = 新兴议题
issue-identified = 已识别
issue-discussed = 讨论中
issue-taken-up = 已采纳
issue-closed = 已结束
nav-recommendations = 建议
recommendations-lede = 改进工作组的建议、进展及其依据。
progress-open = 未开始
progress-in-progress = 进行中
progress-done = 已完成
progress-declined = 未采纳
done-without-evidence = 据称已完成，尚无依据
nav-fundraising = 信托基金筹资设想
fundraising-lede = 可以公布的信托基金筹资设想。
trace-group = 工作小组
trace-briefing = 简报
trace-issue = 新兴议题
trace-recommendation = 建议
trace-recommendation-number = 建议 { $n }
retracted = 已撤回
retracted-on = 本文已于 { $date } 撤回。
feed-briefings = 简报与新兴议题
data-working-groups = 工作小组
data-liaisons = 联络职位
data-briefings = 简报
data-issues = 新兴议题
data-recommendations = 建议
data-fundraising = 筹资设想

## Communities; corrections and retractions
nav-communities = 利益攸关方群体
communities-lede = 各群体需要了解的内容：决定及理由、正在进行的征集、来自该群体的成员。
community-count = { $n } 名成员
community-lede = 已作出的决定及理由、正在征求的意见，以及可供传播的材料。
community-decisions = 决定及说明
community-calls = 意见征集
community-contributions = 来自该群体的意见
community-members = 成员
community-outreach = 供传播
nav-corrections = 更正与撤回
corrections-lede = 已更正、已撤回和未予公布的内容，各附理由。
retractions = 撤回
register-none = 目前没有。
status-retracted = 已撤回
data-corrections = 更正、撤回与未公布
## A wholly private meeting (theme)
attendance-private = 不公布：本次会议为非公开会议。

## Passing it on
share-title = 转发分享
share-lede = 可以复制的文字、可以发送的邮件和图片，用于开放中的意见征集和最新的摘要。这里不会向任何人报告您的使用。
share-open = 显示文字、邮件和图片
share-text = 短文，最多 280 个字符
share-mail = 邮件
share-write = 用您的邮件程序打开
share-subject = 主题
share-card = 分享图片（SVG）
share-summary = 会议摘要
share-until = 开放至 { $date }
share-closed = 截止于 { $date }
outreach-material = 材料
all-of-them = 全部
## Rosters over cycles: rotation, changes, attendance, cadence
evaluation-renewed = 续任
evaluation-not-renewed = 未续任
evaluation-extended = 例外延任
re-nominated = 已再次获得提名。
activity = { $n } 次有名单的公开会议：到场 { $room }，在线 { $online }，请假 { $apologies }，在名单上但未注明方式 { $unstated }，未记录 { $missing }。
not-recorded = 未记录
no-list = 未公布出席名单。
head-meeting = 会议
attendance-record = 公开记录的出席情况
attendance-record-sentence = 本届成员在全程公开记录的会议上的出席情况。“未记录”不等于缺席。其他会议一概不作统计。
group-extension = 本届整个小组的任期均获延长：
cycles-title = 历届小组
cycles-lede = 小组的构成、更替的比例，以及开会的次数与开放程度。
all-cycles = 历届数据
one-third = 三分之一
n-of = { $n }/{ $of }
share-reached = 达到{ $least }
share-below = 不足{ $least }
rotation-all = { $of } 名成员中有 { $n } 名新成员：
rotation-without-office = 不计因职务而任的席位，{ $of } 名中有 { $n } 名：
rotation-reason = 已公布的原因：
rotation-no-reason = 未公布原因。
rotation-unknown = 本站没有上一届的名单。
rotation-counted = 计算的是新成员占该届全体成员的比例。主席和东道国席位随职务更换，因此另给出不计此类席位的比例。
head-new-of = 新成员/全体
head-without-office = 不计职务席位
total = 合计
regrouped = { $n } 名成员更换了所属群体
compared-with = 相比
compare-lede = 选择一届和更晚的一届，查看其间谁加入、谁离开。
changes-title = 从 { $from } 年到 { $to } 年：谁加入，谁离开
changes-lede = 当时 { $before } 名成员，后来 { $after } 名。{ $n ->
    [0] 没有人同在两届。
   *[other] 有 { $n } 人同在两届。
}
cadence = 小组会议
cadence-physical = 现场会议
cadence-online = 线上会议
cadence-annual = 年度论坛期间
cadence-note-physical = { $n ->
    [0] 没有现场会议；按规定每年 { $least } 到 { $most } 次。
   *[other] 现场会议 { $n } 次；按规定每年 { $least } 到 { $most } 次。
}
cadence-note-annual = 没有年度论坛期间正式会议的记录。
cycle-closed = 本届已结束。
cycle-running = 本届尚未结束；以下为迄今的会议。
openness = 会议的开放程度
open-participation = 人人可参加
open-observation = 对观察员开放
open-undecided = 未决定
data-composition = 构成
data-changes = 谁加入、谁离开
data-attendance = 公开记录的出席情况
data-cadence = 各届会议

## The rulebook and its results
rules-of-cycle = { $year } 届的规则
rules-count = { $year } 届：符合 { $holds } 条，不符合 { $fails } 条，待定 { $open } 条。
rules-unchecked = 无法核查 { $n } 条，均注明原因。
result-unchecked = 无法核查
tor-opening = 序言与资格
tor-member-responsibilities = 成员职责
tor-group-procedures = 小组的程序与职责
tor-duration-of-term = 任期
tor-notes = 注释
tor-sentence = 第 { $n } 句
rule-versions = 以前的版本
rule-from = 自
data-rules = 规则与结果
finding-none = 目前尚无可核查的内容。
finding-no-decision = 没有公开记录的决定；按查塔姆研究所规则作出的决定不计算在内。
finding-announced = { $n ->
    [0] 名单缺少日期或公告。
   *[other] 名单有日期和公告。
}
finding-yearly = { $n ->
    [0] 名单没有任命日期。
   *[other] 名单有各自的任命日期。
}
finding-term = 连续任职超过 { $years } 年且未公布理由的成员：{ $n }。
finding-evaluation = 续任并有评估记录的成员：{ $n }/{ $of }。
finding-rotation = 新成员：{ $n }/{ $of }，{ $percent }。
finding-exception = 任职更久且再次获提名的成员：{ $n }/{ $of }。
finding-audit = 生成本站的程序在此类会议的公布内容中未发现任何已列名字。一旦发现，便不公布任何内容。
finding-agenda = 有记录且会前核准的议程：{ $n }/{ $of }。
finding-openness = 开放的会议：{ $n }/{ $of }，{ $percent }。
finding-access = 及时作出此项决定的会议：{ $n }/{ $of }。
finding-consensus = 公开记录中以协商一致作出的决定：{ $n }/{ $of }。
finding-physical = 现场会议：{ $n }。
finding-virtual = 线上会议：{ $n }。
finding-annual = 年度论坛期间的正式会议：{ $n }。
finding-outreach = 外联材料：{ $n }。
finding-calls = 征求意见：{ $n }。
finding-input = 征集主题或研讨会：{ $n }。
finding-explained = 公开记录中已用浅显文字解释的决定：{ $n }/{ $of }。
finding-summaries = 超过 { $days } 天没有摘要的会议：{ $n }。
finding-improvements = 本年度开始或完成且有证据的建议：{ $n }。
finding-funds = 信托基金设想：{ $n }。
finding-liaisons = 本年度在任联络人：{ $n }。
finding-issues = 提出的新问题：{ $n }。
finding-briefings = 已核准的简报材料：{ $n }。
finding-workshops = 已作出决定的研讨会遴选：{ $n }。
finding-main-sessions = 方案中的主要会议：{ $n }。
finding-linkages = 与主要会议相联系的研讨会：{ $n }。
finding-panels = 设有专题讨论的会议和研讨会：{ $n }。

## Charts
chart-description = 数字见下表。
chart-months = 每个标记是一次会议；月份以 1 至 12 标出。日期见下表。
chart-days = 每个标记是一次会议：左边是会前天数，右边是会后天数。更远的标在边缘；越过虚线即为延迟。天数见下表。
chart-days-title = { $year } 年会议之前和之后的天数
chart-access = 准入决定
chart-table = 以表格显示数据
head-kind = 类型
