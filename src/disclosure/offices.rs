//! Who is told by an office in small letters, or by being the only one of a kind: "the minister", "посол", "the sole
//! engineer", "our youngest member".
//!
//! In: the flat text of a run, and the offices that the site lets be named. Out: doubtful ranges. Must never: take a kind
//! of people ("ministers") for one of them.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use super::doubt::{Doubt, Why};
use super::hints::Hints;
use super::names::Kind;
use super::vocabulary::{is_person, is_title};
use crate::manuscript::prose::MENTION;

/// Offices that one person at a time holds, in English, after an article or a form of address. `noun` is what
/// `offices` of the site may name.
const ENGLISH: &str = r"(?x)
    \b(?:[Tt]he|[Oo]ur|[Mm]y|[Tt]heir|[Ii]ts|[Yy]our|[Hh]is|[Hh]er|[Mm]adam|[Mm]r\.?|[Mm]s\.?|[Mm]rs\.?|[Hh]onou?rable|[Hh]on\.)\ 
    (?:(?:\p{Ll}[\p{L}-]*|\p{Lu}\p{L}+an|Foreign|Prime|Honou?rable|Digital|Finance|Deputy)\ ){0,2}?
    (?P<noun>(?i:ambassador|(?:vice-?)?minister|mayor(?:ess)?|governor|president|vice-president|director(?:-general)?|chief\ executive(?:\ officer)?
      |commissioner|senator|professor|head\ of\ (?:delegation|mission|the\ delegation)|permanent\ representative|special\ envoy|envoy|consul(?:\ general)?
      |rector|dean|chancellor|treasurer|ombudsman|ombudsperson|spokesperson|spokeswoman|spokesman|co-?founder|chief\ scientist
      |undersecretary|permanent\ secretary|secretary\ of\ state|attorney\ general|city\ manager|lead\ researcher) | CEO | CTO)\b
    (?:\ (?:of|for)\ (?:the\ )?(?:\p{Lu}[\p{L}-]+(?:\ (?:(?:and|of)\ )?\p{Lu}[\p{L}-]+)*
        |(?:(?:digital|foreign|internal|social|youth|home|economic|legal|public|higher|information|rural)\ )?(?:affairs|economy|justice|finance|education
          |health|defen[cs]e|trade|transport|energy|agriculture|fisheries|tourism|environment|culture|communications?|telecommunications|technology
          |science|innovation|infrastructure|planning|labou?r|transformation|development|ICT)(?:\ and\ \p{L}+)?))?
";

/// The same in French and Spanish; "du" and "al" hold an article that the words put in place bring with them.
const ROMANCE: &str = r"(?x)
    (?:\b(?:[Ll][ea]|[Nn]otre|[Mm]on|[Mm]a|[Ss]on|[Ss]a|[Ee]l|[Nn]uestr[oa]|[Ss]eñora?|[Ss]ra?\.|[Mm]onsieur|[Mm]adame|M\.|Mme|[Mm]onsieur\ le|[Mm]adame\ la)\ 
      |\b[Ll]['’]|\b(?P<of>[Dd]u|[Aa]u|[Dd]el|[Aa]l)\ )
    (?:vice-|vice)?
    (?P<noun>(?i:ministre|ambassadeur|ambassadrice|maire|gouverneure?|directeur|directrice|députée?|sénateur|sénatrice|commissaire|préfète?|PDG
      |recteur|rectrice|doyenne?|trésorière?|trésorier|porte-parole|consule?|cheff?e?\ de\ (?:la\ )?délégation|secrétaire\ d['’]État
      |ministr[oa]|embajadora?|alcalde(?:sa)?|gobernadora?|directora?|senadora?|diputad[oa]|comisionad[oa]|rectora?|decan[oa]|tesorer[oa]|portavoz
      |cónsul|canciller|jef[ea]\ de\ (?:la\ )?delegación|secretari[oa]\ de\ Estado))\b
    (?:\ (?:ejecutiv[oa]|general|exécutif|exécutive|générale?))?
    (?:\ (?:des|du|de\ la|de\ las|de\ los|del)\ \p{L}+|\ de\ l['’]\p{L}+|\ d['’]\p{Lu}\p{L}+|\ de\ \p{Lu}\p{L}+(?:\ y\ \p{Lu}\p{L}+)?
      |\ de\ (?:comunicaciones|telecomunicaciones|hacienda|educación|salud|justicia|economía|cultura|turismo|transporte|energía|relaciones\ exteriores))?
";

/// Russian has no articles; the dative plural of none of these looks like a singular.
const RUSSIAN: &str = r"(?x)
    \b(?:[Зз]аместител(?:ь|я|ю|ем|е)\ )?
    (?P<noun>(?i:(?:премьер-|вице-)?(?:министр|президент|губернатор)(?:а|у|ом|е)?|мэр(?:а|у|ом|е)?|директор(?:а|у|ом|е)?|сенатор(?:а|у|ом|е)?
      |комиссар(?:а|у|ом|е)?|ректор(?:а|у|ом|е)?|декан(?:а|у|ом|е)?|казначе(?:й|я|ю|ем|е)|консул(?:а|у|ом|е)?|посол|посла|послу|послом
      |госсекретар(?:ь|я|ю|ем|е)|пресс-секретар(?:ь|я|ю|ем|е)
      |(?:глав(?:а|ы|е|у|ой)|руководител(?:ь|я|ю|ем|е))\ делегации))\b
    (?:\ (?:связи|юстиции|финансов|образования|здравоохранения|обороны|транспорта|энергетики|культуры|экономики|иностранных\ дел
      |внутренних\ дел|цифрового\ развития|\p{Lu}\p{L}+))?
";

/// Arabic: with the article, and as the first word of a construct.
const ARABIC: &str = r"(?x)
    (?P<noun>(?:ال|\bلل)(?:سفيرة?|وزيرة?|مديرة?|عمدة|قنصل|عميدة?|سيناتور|مفوضة?)\b(?:\ (?:التنفيذية?|العامة?))?
      |\b(?:وزيرة?|سفيرة?|محافظ|عمدة)\ (?:ال)?\p{Arabic}+ | \b(?:رئيسة?)\ الوفد)
";

/// Chinese: the office, with what it is of where that is plain.
const CHINESE: &str = r"(?x)
    (?:外交|财政|財政|司法|教育|卫生|衛生|国防|國防|商务|商務|交通|能源|农业|農業|科技|通信|数字|數位|内政|內政|环境|環境|文化|信息|技术|技術|产业|發展|发展|经济|經濟){0,3}
    (?P<noun>副?(?:大使|部[长長]|局[长長]|司[长長]|市[长長]|省[长長]|[总總]统|[总總]統|[总總]理|[总總]裁|首席[执執]行官|校[长長]|所[长長]|[处處][长長]|董事[长長]
      |理事[长長]|主任|院[长長]|[参參][赞贊]|公使))
";

/// What after a Chinese office makes several of one, or a thing.
const NO_OFFICE_AFTER: &[char] = &['们', '們', '级', '级', '級', '馆', '館', '会', '會', '制', '职', '職', '委'];
const SEVERAL_BEFORE: &[&str] = &["各国", "各國", "各", "多位", "几位", "幾位", "两位", "兩位", "历任", "歷任"];

/// Before the noun: there is one such person. The group is what follows, up to three words.
const ONLY: &[&str] = &[
    r"\b(?:[Tt]he|[Oo]ur|[Tt]heir|[Ii]ts|[Mm]y|['’]s) (?:only|sole|lone|youngest|oldest|eldest|newest|longest-serving|most (?:senior|junior)) (\p{L}[\p{L}-]*(?: \p{Ll}[\p{L}-]*){0,2})",
    r"(?:\b(?:[Ll]e|[Ll]a|[Nn]otre|[Ll]eur) |\b[Ll]['’])(?:seule?|unique|plus (?:jeune|âgée?|ancienne?)) (\p{Ll}[\p{L}-]*(?: \p{Ll}[\p{L}-]*)?)",
    r"\b(?:[Ee]l|[Ll]a) (?:único|única) (\p{Ll}[\p{L}-]*(?: \p{Ll}[\p{L}-]*)?)",
    r"\b(?:[Ее]динственн|[Сс]ам(?:ый|ая|ого|ой|ому|ым|ую) (?:молод|стар|юн|опытн)|[Сс]тарейш)\p{Ll}+ (\p{Ll}+(?: \p{Ll}+)?)",
];

/// Around the noun or after it.
const ONLY_AFTER: &[&str] = &[
    r"\b(?:[Ll]e|[Ll]a|[Ll]['’]) ?(\p{Ll}+) l[ea] plus (?:jeune|âgée?|ancienne?)\b",
    r"\b(?:[Ee]l|[Ll]a|[Nn]uestr[oa]) (\p{Ll}+) más (?:joven|antigu[oa]|veteran[oa])\b",
    r"\b(?:[وفب]?ال)(\p{Arabic}+) (?:الوحيدة?|الأصغر|الأكبر) ?",
];

/// Where the noun needs no look: words that stand for people only.
const ONLY_WHOLE: &[&str] = &[
    r"\b[Ll][ea] (?:plus jeune|plus âgée?|benjamine?|doyenne?) (?:d['’]entre nous|du groupe)\b",
    r"أصغر (?:ال)?أعضاء\b|أصغر عضوة?\b",
    r"(?:唯一|仅有|僅有|最年轻|最年輕|最年长|最年長|最资深|最資深)的?(?:一[位名])?\p{Han}{0,4}?(?:律师|律師|工程师|工程師|成员|成員|委员|委員|代表|女性|男性|学者|學者|教授|医生|醫生|记者|記者|法官|专家|專家|[与與]会者|[与與]會者)",
];

/// Pieces of words that the patterns cannot do without.
const HINTS: &[&str] = &[
    "mbassad",
    "inist",
    "ayor",
    "overnor",
    "resident",
    "irector",
    "hief ",
    "HIEF",
    "ommissioner",
    "enator",
    "rofessor",
    "ead of",
    "ermanent",
    "nvoy",
    "onsul",
    "ector",
    "ean",
    "hancellor",
    "reasurer",
    "mbuds",
    "pokes",
    "ounder",
    "ecretary of",
    "ttorney",
    "ity manager",
    "ity Manager",
    "ead researcher",
    "CEO",
    "CTO",
    " maire",
    " Maire",
    "ouverneu",
    "irect",
    "éput",
    "énat",
    "préfe",
    "Préfe",
    "oyen",
    "résor",
    "orte-par",
    "élégation",
    "ecrétaire",
    "écrétaire",
    "PDG",
    "mbajad",
    "lcald",
    "obernad",
    "enador",
    "iputad",
    "omision",
    "decan",
    "esorer",
    "ortavoz",
    "ónsul",
    "anciller",
    "elegación",
    "ecretari",
    "инистр",
    "резидент",
    "убернатор",
    "мэр",
    "Мэр",
    "иректор",
    "енатор",
    "омиссар",
    "ектор",
    "екан",
    "азначе",
    "онсул",
    "осол",
    "осла",
    "ослу",
    "ослом",
    "секретар",
    "елегации",
    "سفير",
    "وزير",
    "مدير",
    "عمدة",
    "قنصل",
    "عميد",
    "سيناتور",
    "مفوض",
    "محافظ",
    "رئيس",
    "大使",
    "部长",
    "部長",
    "局",
    "司长",
    "司長",
    "市长",
    "市長",
    "省长",
    "省長",
    "总",
    "總",
    "首席",
    "校长",
    "校長",
    "所长",
    "所長",
    "处",
    "處",
    "董事",
    "理事",
    "主任",
    "院长",
    "院長",
    "参赞",
    "參贊",
    "公使",
];

/// Pieces without which nobody is the only one of a kind.
const ONLY_HINTS: &[&str] = &[
    " only ",
    " sole ",
    " lone ",
    "oungest",
    "ldest",
    "ewest",
    "ongest-",
    "most senior",
    "most junior",
    "seul",
    "unique",
    "plus jeune",
    "plus âg",
    "plus ancien",
    "enjamin",
    "únic",
    "más joven",
    "más antigu",
    "más veteran",
    "динственн",
    "Сам",
    "сам",
    "тарейш",
    "الوحيد",
    "الأصغر",
    "الأكبر",
    "أصغر",
    "唯一",
    "仅有",
    "僅有",
    "最年",
    "最资深",
    "最資深",
];

/// Words of minutes that hold such a piece and no office. None is the beginning of a word that is one.
const NO_OFFICES: &[&str] = &[
    "consult",
    "Consult",
    "administ",
    "Administ",
    "secretariat",
    "Secretariat",
    "secrétariat",
    "Secrétariat",
    "secretaría",
    "Secretaría",
    "секретариат",
    "Секретариат",
    "direct ",
    "directly",
    "direction",
    "directory",
    "directories",
    "ocean",
    "mean",
    "lean",
    "clean",
    "uropean",
    "sector",
    "vector",
    "protector",
    "residents",
    "répond",
];

fn patterns(table: &[&str]) -> Vec<Regex> {
    table.iter().filter_map(|pattern| Regex::new(pattern).ok()).collect()
}

/// Finds the offices and the only ones of a run. `allowed` are the offices that the site lets be named.
pub fn offices(flat: &str, allowed: &[String]) -> Vec<Doubt> {
    static HINTED: LazyLock<Hints> = LazyLock::new(|| Hints::but(HINTS, NO_OFFICES));
    static ONLY_HINTED: LazyLock<Hints> = LazyLock::new(|| Hints::new(ONLY_HINTS));
    static OFFICES: LazyLock<Vec<Regex>> = LazyLock::new(|| patterns(&[ENGLISH, ROMANCE, RUSSIAN, ARABIC]));
    static HAN: LazyLock<Vec<Regex>> = LazyLock::new(|| patterns(&[CHINESE]));
    let mut out = Vec::new();
    if ONLY_HINTED.is_match(flat) {
        only(flat, &mut out);
    }
    if !HINTED.is_match(flat) {
        return out;
    }
    // Russian and Arabic have letters of their own.
    let latin = if flat.is_ascii() { 2 } else { OFFICES.len() };
    for pattern in OFFICES.iter().take(latin) {
        for found in pattern.captures_iter(flat) {
            let (Some(whole), Some(noun)) = (found.get(0), found.name("noun")) else { continue };
            let start = if found.name("of").is_some() { noun.start() } else { whole.start() };
            // "The Ambassador Doe" is a title, which goes with the name.
            let before_name = noun.as_str().is_ascii()
                && is_title(&noun.as_str().to_lowercase())
                && flat[whole.end()..].strip_prefix(' ').is_some_and(|rest| {
                    rest.starts_with(|c: char| c == MENTION || c.is_alphabetic() && !c.is_lowercase())
                });
            if !before_name && !allowed.contains(&noun.as_str().to_lowercase()) {
                out.push(Doubt { range: start..whole.end(), kind: Kind::Person, why: Why::Office });
            }
        }
    }
    for pattern in HAN.iter().filter(|_| !flat.is_ascii()) {
        for found in pattern.captures_iter(flat) {
            let (Some(whole), Some(noun)) = (found.get(0), found.name("noun")) else { continue };
            let several = SEVERAL_BEFORE.iter().any(|s| flat[..whole.start()].ends_with(s));
            let other = flat[whole.end()..].starts_with(NO_OFFICE_AFTER);
            if !several && !other && !allowed.iter().any(|a| a == noun.as_str()) {
                out.push(Doubt { range: whole.range(), kind: Kind::Person, why: Why::Office });
            }
        }
    }
    out
}

/// "The only practising lawyer from Suva": as far as the noun for a person, and where that person is from.
fn only(flat: &str, out: &mut Vec<Doubt>) {
    static BEFORE: LazyLock<Vec<Regex>> = LazyLock::new(|| patterns(ONLY));
    static AROUND: LazyLock<Vec<Regex>> = LazyLock::new(|| patterns(ONLY_AFTER));
    static WHOLE: LazyLock<Vec<Regex>> = LazyLock::new(|| patterns(ONLY_WHOLE));
    let mut push = |range: Range<usize>| out.push(Doubt { range, kind: Kind::Person, why: Why::Unique });
    for found in BEFORE.iter().flat_map(|pattern| pattern.captures_iter(flat)) {
        let (Some(whole), Some(words)) = (found.get(0), found.get(1)) else { continue };
        if let Some(end) = end_of_person(words.as_str()) {
            let end = words.start() + end;
            // A possessive belongs to the word before.
            let skipped = whole.as_str().len() - whole.as_str().trim_start_matches(['\'', '’']).len();
            let start = whole.start() + if skipped > 0 { whole.as_str().find(' ').map_or(0, |i| i + 1) } else { 0 };
            push(start..end + from_where(&flat[end..]));
        }
    }
    for found in AROUND.iter().flat_map(|pattern| pattern.captures_iter(flat)) {
        if let (Some(whole), Some(noun)) = (found.get(0), found.get(1))
            && is_person(noun.as_str())
        {
            push(whole.start()..whole.start() + whole.as_str().trim_end().len());
        }
    }
    WHOLE.iter().flat_map(|pattern| pattern.find_iter(flat)).for_each(|found| push(found.range()));
}

/// Words that end a noun with its adjectives.
const JOINTS: &[&str] = &[
    "in", "of", "for", "with", "to", "by", "on", "at", "that", "who", "which", "and", "or", "from", "is", "was",
    "between", "de", "du", "des", "del", "en", "para", "pour", "par", "por", "qui", "que", "et", "y", "à", "a", "и",
    "в", "на", "с", "для", "от", "из",
];

/// Where the first noun for a person ends.
fn end_of_person(words: &str) -> Option<usize> {
    let mut at = 0;
    for word in words.split_inclusive(' ') {
        let noun = word.trim_end().to_lowercase();
        // "The only meeting in person" is no person.
        if JOINTS.contains(&noun.as_str()) {
            return None;
        }
        let last = noun.rsplit('-').next().unwrap_or_default();
        if is_person(&noun) || is_person(last) {
            return Some(at + word.trim_end().len());
        }
        at += word.len();
    }
    None
}

/// How far " from the Pacific", " de la région" goes.
fn from_where(rest: &str) -> usize {
    static FROM: LazyLock<Option<Regex>> = LazyLock::new(|| {
        Regex::new(r"^ (?:(?:from|in|on) (?:the |our |this )?\p{L}+|d(?:e|el|u|e la|es) \p{L}+|d(?:e l)?['’]\p{L}+|от \p{L}+|из \p{L}+)").ok()
    });
    FROM.as_ref().and_then(|from| from.find(rest)).map_or(0, |found| found.end())
}

#[cfg(test)]
mod tests {
    use super::offices;

    fn found(text: &str) -> Vec<&str> {
        offices(text, &[]).into_iter().map(|d| &text[d.range]).collect()
    }

    #[test]
    fn every_pattern_is_one() {
        let tables = [super::ONLY, super::ONLY_AFTER, super::ONLY_WHOLE];
        let offices = [super::ENGLISH, super::ROMANCE, super::RUSSIAN, super::ARABIC, super::CHINESE];
        for pattern in offices.iter().chain(tables.iter().copied().flatten()) {
            assert!(regex::Regex::new(pattern).is_ok(), "{pattern}");
        }
    }

    #[test]
    fn offices_of_one_person_are_found() {
        for (text, whom) in [
            ("Then the ambassador spoke.", "the ambassador"),
            ("Our digital minister agreed.", "Our digital minister"),
            ("It was the minister for digital affairs.", "the minister for digital affairs"),
            ("I thank the Honourable Minister of Justice and Lands.", "the Honourable Minister of Justice and Lands"),
            ("The former prime minister of Fiji objected.", "The former prime minister of Fiji"),
            ("the Brazilian ambassador", "the Brazilian ambassador"),
            ("so did the mayor", "the mayor"),
            ("and our CEO", "our CEO"),
            ("La ministre a parlé.", "La ministre"),
            ("l’ambassadrice a dit", "l’ambassadrice"),
            ("l'avis du ministre des télécommunications", "ministre des télécommunications"),
            ("El embajador pidió", "El embajador"),
            ("la directora general", "la directora general"),
            ("dijo al alcalde", "alcalde"),
            ("Затем министр связи сказал", "министр связи"),
            ("со слов посла", "посла"),
            ("قال السفير إن", "السفير"),
            ("والوزيرة وافقت", "الوزيرة"),
            ("وزير الاتصالات قال", "وزير الاتصالات"),
            ("大使表示", "大使"),
            ("外交部长认为", "外交部长"),
            ("處長說", "處長"),
        ] {
            assert_eq!(found(text), [whom], "{text}");
        }
    }

    #[test]
    fn the_only_one_of_a_kind_is_found() {
        for (text, whom) in [
            ("said the only lawyer in the room", "the only lawyer in the room"),
            ("Our youngest member agreed", "Our youngest member"),
            ("the sole network engineer from Suva asked", "the sole network engineer from Suva"),
            ("the group's oldest delegate", "oldest delegate"),
            ("la seule juriste du groupe", "la seule juriste du groupe"),
            ("notre plus jeune membre", "notre plus jeune membre"),
            ("le membre le plus jeune", "le membre le plus jeune"),
            ("la única ingeniera", "la única ingeniera"),
            ("nuestro miembro más joven", "nuestro miembro más joven"),
            ("единственный юрист", "единственный юрист"),
            ("самая молодая участница", "самая молодая участница"),
            ("المحامية الوحيدة قالت", "المحامية الوحيدة"),
            ("最年轻的成员说", "最年轻的成员"),
            ("唯一的律师", "唯一的律师"),
        ] {
            assert_eq!(found(text), [whom], "{text}");
        }
    }

    #[test]
    fn kinds_and_things_stay() {
        for text in [
            "Ministers and ambassadors were invited.",
            "a meeting of ministers",
            "at ministerial level",
            "the ministry",
            "a minister may ask",
            "the Ambassador Doe",
            "the only question is when",
            "our newest version",
            "It is the only meeting in person this year.",
            "the oldest network",
            "la seule question",
            "la dirección de la red",
            "el único camino",
            "после заседания",
            "министерство связи",
            "единственный вопрос",
            "самый важный вопрос",
            "الوزارة والسفارة",
            "السؤال الوحيد",
            "大使馆发言",
            "部长级会议",
            "各国部长",
            "唯一的问题",
        ] {
            assert!(found(text).is_empty(), "{text}: {:?}", found(text));
        }
        assert!(offices("The minister agreed.", &["minister".to_owned()]).is_empty());
    }
}
