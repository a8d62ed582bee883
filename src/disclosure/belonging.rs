//! Words that say where somebody belongs: a country, a nationality, a body, a company, an office, what one is by trade.
//!
//! In: words or phrases, as written. Out: what they can say of a person. Must never: decide whether they do.

use std::sync::LazyLock;

use rustc_hash::FxHashSet;

use super::vocabulary::{
    is_acronym, is_body, is_company, is_nation, is_office, is_person, is_place, is_region, is_title, list,
};
use super::{arabic, chinese};

/// What a phrase beside a name is made of, in small letters and as written.
pub struct Phrase<'t> {
    pub words: Vec<(&'t str, String)>,
}

impl<'t> Phrase<'t> {
    pub fn of(text: &'t str) -> Self {
        let signs = |c: char| !c.is_alphanumeric();
        let words = text.split([' ', '\u{a0}', '/', '\n', '\'', '’']).flat_map(|w| {
            // "Dubois-Marchand" stays whole, "ex-ICANN" does not.
            match w.split_once('-') {
                Some((ex @ ("ex" | "Ex" | "non" | "pro"), rest)) => vec![ex, rest],
                _ => vec![w],
            }
        });
        let words = words.map(|w| w.trim_matches(signs)).filter(|w| !w.is_empty());
        Phrase { words: words.map(|w| (w, w.to_lowercase())).collect() }
    }

    pub fn starts_with(&self, of: &[&str]) -> bool {
        self.words.first().is_some_and(|(_, w)| of.contains(&w.as_str()))
    }

    /// Whether some word says where one belongs.
    pub fn tells(&self) -> bool {
        self.words.iter().any(|(written, small)| tells(written, small))
    }

    /// Whether all words do, but for those that join them.
    pub fn only_tells(&self) -> bool {
        let all = |(written, small): &(&str, String)| tells(written, small) || JOINING.contains(&small.as_str());
        self.tells() && self.words.iter().all(all)
    }

    /// Whether all words have capitals, but for those that join them: the name of something.
    pub fn is_a_name(&self) -> bool {
        let capital = |w: &str| w.starts_with(char::is_uppercase);
        self.words.first().is_some_and(|(w, _)| capital(w))
            && self.words.iter().all(|(w, s)| capital(w) || JOINING.contains(&s.as_str()))
            && !self.is_an_event()
    }

    /// Whether it calls somebody by trade or office: "lawyer at Orange", "a Swiss engineer", "head of policy". What comes after
    /// a preposition is somebody else.
    pub fn is_a_person(&self) -> bool {
        let head = self.words.iter().take_while(|(_, w)| !PREPOSITIONS.contains(&w.as_str()));
        head.take(4).any(|(_, w)| is_a_calling(w))
    }

    /// Whether a verb makes a sentence of it.
    pub fn states(&self) -> bool {
        self.words.iter().any(|(_, w)| STATES.contains(&w.as_str()))
    }

    /// Whether it begins like a place in a programme: "Annex 2", "Option B", "Workshop 12", "IGF 2025", "Friday's panel".
    pub fn is_an_event(&self) -> bool {
        let first = self.words.first().map(|(_, w)| w.trim_end_matches("'s").trim_end_matches("’s"));
        first.is_some_and(|w| EVENTS.contains(&w) || w.starts_with(|c: char| c.is_ascii_digit()))
            || self.words.iter().any(|(w, _)| w.len() < 5 && w.bytes().all(|b| b.is_ascii_digit()))
    }
}

/// Whether a word in small letters is a trade or an office.
pub fn is_a_calling(small: &str) -> bool {
    is_person(small) || is_title(small) || is_office(small) || CALLINGS.contains(&small)
}

/// Whether a word says where one belongs.
pub fn tells(written: &str, small: &str) -> bool {
    let capital = written.starts_with(|c: char| c.is_alphabetic() && !c.is_lowercase());
    is_nationality(small)
        || is_country(written)
        || capital && (is_place(small) || is_region(small) || is_body(small) || is_company(small))
        || is_acronym(written) && is_body(small)
}

/// Whether a word says of which country somebody is.
pub fn is_nationality(word: &str) -> bool {
    static LIST: LazyLock<FxHashSet<&'static str>> =
        LazyLock::new(|| list(include_str!("words/nationalities.txt")).collect());
    if word.is_ascii() || is_nation(word) {
        return is_nation(word);
    }
    let bare = word.strip_prefix("ال").unwrap_or(word);
    let mut ends = bare.char_indices().rev().map(|(at, _)| at).take(4).filter(|at| *at >= 3);
    LIST.contains(bare) || ends.any(|at| LIST.contains(&bare[..at]))
}

/// Whether a phrase is the name of a country in Arabic or Chinese.
pub fn is_country(phrase: &str) -> bool {
    !phrase.is_ascii() && (chinese::is_country(phrase) || arabic::is_country(phrase))
}

/// Words that stand between those of a name.
pub const JOINING: &[&str] =
    &["of", "the", "and", "for", "de", "du", "des", "la", "le", "del", "et", "y", "e", "и", "&", "both", "los", "las"];

/// Articles before one person.
pub const ARTICLES: &[&str] = &["a", "an", "the", "un", "une", "el", "la", "le", "l", "una"];

/// Words after which somebody's house, country or trade may stand.
pub const PREPOSITIONS: &[&str] = &[
    "of",
    "from",
    "at",
    "with",
    "for",
    "in",
    "representing",
    "de",
    "du",
    "des",
    "del",
    "en",
    "chez",
    "pour",
    "par",
    "para",
    "por",
    "con",
    "avec",
    "из",
    "от",
    "в",
    "во",
    "с",
    "при",
    "من",
    "في",
    "لدى",
    "عن",
    "on",
    "to",
    "about",
    "sur",
    "sobre",
    "о",
    "об",
];

/// Trades and offices that the lists do not have as nouns for a person.
const CALLINGS: &[&str] = &[
    "head",
    "chief",
    "ceo",
    "cto",
    "cfo",
    "coo",
    "vp",
    "vice-president",
    "employee",
    "staffer",
    "intern",
    "owner",
    "lady",
    "gentleman",
    "woman",
    "guy",
    "lead",
    "avocat",
    "avocate",
    "juriste",
    "ingénieur",
    "ingénieure",
    "directeur",
    "directrice",
    "chercheur",
    "chercheuse",
    "professeur",
    "professeure",
    "médecin",
    "journaliste",
    "militant",
    "militante",
    "fonctionnaire",
    "conseiller",
    "conseillère",
    "responsable",
    "fondateur",
    "fondatrice",
    "étudiant",
    "étudiante",
    "abogado",
    "abogada",
    "ingeniero",
    "ingeniera",
    "directora",
    "investigador",
    "investigadora",
    "profesor",
    "profesora",
    "médico",
    "médica",
    "periodista",
    "activista",
    "funcionario",
    "funcionaria",
    "asesor",
    "asesora",
    "jefe",
    "jefa",
    "fundador",
    "fundadora",
    "estudiante",
    "experto",
    "experta",
    "юрист",
    "адвокат",
    "инженер",
    "директор",
    "учёный",
    "ученый",
    "профессор",
    "врач",
    "журналист",
    "журналистка",
    "активист",
    "активистка",
    "чиновник",
    "советник",
    "глава",
    "основатель",
    "студент",
    "студентка",
    "эксперт",
    "сотрудник",
    "сотрудница",
    "محام",
    "محامي",
    "محامية",
    "المحامي",
    "المحامية",
    "مهندس",
    "مهندسة",
    "المهندس",
    "المهندسة",
    "مدير",
    "مديرة",
    "المدير",
    "المديرة",
    "خبير",
    "خبيرة",
    "الخبير",
    "الخبيرة",
    "باحث",
    "باحثة",
    "الباحث",
    "الباحثة",
    "أستاذ",
    "أستاذة",
    "صحفي",
    "صحفية",
    "الصحفي",
    "الصحفية",
    "ناشط",
    "ناشطة",
    "موظف",
    "موظفة",
];

const STATES: &[&str] = &[
    "is",
    "are",
    "was",
    "were",
    "has",
    "have",
    "had",
    "will",
    "would",
    "should",
    "must",
    "can",
    "could",
    "may",
    "said",
    "says",
    "agreed",
    "asked",
    "proposed",
    "est",
    "sont",
    "était",
    "ont",
    "doit",
    "es",
    "son",
    "fue",
    "era",
    "ha",
    "debe",
    "был",
    "была",
    "было",
    "были",
    "будет",
];

/// What begins like a name and is a place in a programme, or a day.
const EVENTS: &[&str] = &[
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
    "igf",
    "mag",
    "wsis",
    "workshop",
    "workshops",
    "session",
    "sessions",
    "option",
    "options",
    "annex",
    "agenda",
    "item",
    "items",
    "table",
    "figure",
    "slide",
    "slides",
    "day",
    "days",
    "track",
    "theme",
    "article",
    "paragraph",
    "section",
    "part",
    "chapter",
    "round",
    "phase",
    "step",
    "question",
    "questions",
    "point",
    "points",
    "note",
    "page",
    "line",
    "group",
    "panel",
    "forum",
    "main",
    "open",
    "plenary",
    "room",
    "hall",
    "time",
    "yes",
    "no",
    "none",
    "other",
    "first",
    "second",
    "third",
    "last",
    "next",
    "see",
    "ipv6",
    "ipv4",
    "dns",
    "ai",
    "q1",
    "q2",
    "q3",
    "q4",
    "document",
    "decision",
    "action",
    "proposal",
    "draft",
    "version",
    "séance",
    "atelier",
    "sesión",
    "taller",
    "opción",
    "anexo",
    "annexe",
    "punto",
];
