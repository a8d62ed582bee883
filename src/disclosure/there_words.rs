//! Words that say that somebody was somewhere, spoke there, and that it was a meeting or another place.
//!
//! In: a text that is published as written. Out: what it says, of nobody in particular. Must never: know who was in a session.

use std::ops::Range;
use std::sync::LazyLock;

use super::fold::folded_exactly;

/// Words that say that somebody was there, folded. Nouns such as "participants" are not among them.
const THERE: &[&str] = &[
    "attended",
    "attends",
    "attending",
    "attendees",
    "participated",
    "participates",
    "participating",
    "present",
    "joined",
    "absent",
    "chaired",
    "spoke",
    "heard",
    "presided",
    "intervened",
    "participe",
    "participent",
    "participait",
    "participaient",
    "assiste",
    "assistait",
    "assistaient",
    "preside",
    "participo",
    "participaron",
    "asistio",
    "asistieron",
    "asistentes",
    "intervino",
    "intervinieron",
    "presidio",
];

/// The same as beginnings of words.
const THERE_STARTS: &[&str] = &["участвова", "присутствова", "выступ"];

/// The same where particles stand before words, or no spaces between them.
const THERE_SIGNS: &[&str] = &["حضر", "شارك", "حضور", "مشارك", "出席", "参加", "参与", "与会", "列席", "在场", "发言"];

/// Whether a text says that somebody took part in something.
pub fn tells_who_was_there(text: &str) -> bool {
    let text = folded_exactly(text);
    THERE_SIGNS.iter().any(|sign| text.contains(sign))
        || text
            .split(|c: char| !c.is_alphanumeric())
            .any(|word| THERE.contains(&word) || THERE_STARTS.iter().any(|start| word.starts_with(start)))
        || [
            "took part",
            "take part",
            "takes part",
            "was at",
            "were at",
            "in the room",
            "sat in",
            "pris part",
            "prendre part",
        ]
        .iter()
        .any(|phrase| text.contains(phrase))
}

/// Beginnings of words for a meeting, folded.
const MEETINGS: &[&str] = &[
    "meeting",
    "session",
    "call",
    "consultation",
    "discussion",
    "sitting",
    "seance",
    "reunion",
    "sesion",
    "consulta",
    "discusion",
    "заседан",
    "встреч",
    "сесси",
    "консультац",
    "собран",
    "обсужден",
];

pub fn speaks_of_a_meeting(text: &str) -> bool {
    ["جلس", "اجتماع", "مشاور", "会", "會"].iter().any(|sign| text.contains(sign))
        || text.split(' ').any(|word| MEETINGS.iter().any(|start| word.starts_with(start)))
}

/// Verbs of speech, folded, that nobody does on paper: "said", not "wrote".
const SPOKE: &[&str] = &[
    "said",
    "told",
    "spoke",
    "asked",
    "argued",
    "noted",
    "replied",
    "responded",
    "answered",
    "agreed",
    "disagreed",
    "objected",
    "proposed",
    "suggested",
    "stated",
    "explained",
    "stressed",
    "emphasized",
    "emphasised",
    "mentioned",
    "supported",
    "opposed",
    "insisted",
    "warned",
    "complained",
    "remarked",
    "commented",
    "urged",
    "raised",
    // fr
    "dit",
    "parle",
    "demande",
    "propose",
    "declare",
    "explique",
    "souligne",
    "repondu",
    "objecte",
    "affirme",
    "intervenu",
    "intervenue",
    // es
    "dijo",
    "hablo",
    "pregunto",
    "propuso",
    "declaro",
    "explico",
    "subrayo",
    "respondio",
    "afirmo",
    // ar
    "قال",
    "قالت",
    "تحدث",
    "تحدثت",
    "صرح",
    "صرحت",
    "اقترح",
    "اقترحت",
    "سأل",
    "سألت",
    "أكد",
    "أكدت",
];

/// The same as beginnings of words.
const SPOKE_STARTS: &[&str] =
    &["сказал", "заявил", "отметил", "спросил", "предложил", "ответил", "возразил", "подчеркнул", "говорил"];

/// The same where no spaces are written.
const SPOKE_SIGNS: &[&str] = &["表示", "指出", "强调", "认为", "说道"];

/// Whether a folded text says that somebody spoke.
pub fn spoke(text: &str) -> bool {
    static FOLDED: LazyLock<Vec<String>> = LazyLock::new(|| SPOKE.iter().map(|word| folded_exactly(word)).collect());
    SPOKE_SIGNS.iter().any(|sign| text.contains(sign))
        || text.split(' ').any(|word| {
            let spoken = |word: &str| FOLDED.iter().any(|verb| verb == word);
            // Arabic writes "and" together with its word.
            spoken(word)
                || word.strip_prefix(['و', 'ف']).is_some_and(spoken)
                || SPOKE_STARTS.iter().any(|start| word.starts_with(start))
        })
}

/// Whether a folded text that speaks of no meeting says that something was elsewhere: "at a school", "on her blog".
pub fn was_elsewhere(text: &str) -> bool {
    /// What "at" and "at the" stand before that is no other place.
    const HERE: &[&str] = &[
        "all",
        "beginning",
        "end",
        "first",
        "group",
        "igf",
        "it",
        "last",
        "least",
        "length",
        "mag",
        "midnight",
        "moment",
        "noon",
        "once",
        "one",
        "outset",
        "point",
        "same",
        "start",
        "table",
        "that",
        "this",
        "time",
    ];
    /// Where people say things without a meeting.
    const MEDIA: &[&str] = &[
        "article",
        "blog",
        "column",
        "email",
        "interview",
        "journalists",
        "letter",
        "list",
        "mail",
        "newspaper",
        "paper",
        "podcast",
        "press",
        "radio",
        "television",
        "website",
    ];
    let words: Vec<&str> = text.split(' ').filter(|word| !word.is_empty()).collect();
    let stands_at = |at: usize| {
        let rest = &words[at + 1..];
        let next = rest.iter().find(|word| **word != "the").copied().unwrap_or_default();
        !next.is_empty() && !next.starts_with(|c: char| c.is_ascii_digit()) && !HERE.contains(&next)
    };
    let in_one = |pair: &[&str]| {
        matches!(pair, ["in", "a" | "an" | "another"] | ["dans" | "a", "un" | "une"] | ["en", "un" | "una"])
    };
    (0..words.len()).any(|at| words[at] == "at" && stands_at(at))
        || words.windows(2).any(in_one)
        || words.iter().any(|word| MEDIA.contains(word))
}

/// Whether a folded sentence says "at the meeting" with a date that stands at `date`: "lors de la réunion du 18 mars".
pub fn is_at_meeting_of(text: &str, date: &Range<usize>) -> bool {
    const OF: &[&str] = &["of", "the", "on", "held", "du", "de", "del", "le", "la", "el", "يوم", "من"];
    const ARTICLES: &[&str] = &["the", "our", "la", "le", "de", "el"];
    const AT: &[&str] = &[
        "at",
        "during",
        "in",
        "lors",
        "pendant",
        "durant",
        "dans",
        "en",
        "durante",
        "на",
        "во",
        "время",
        "ходе",
        "في",
        "خلال",
    ];
    let after: String = text[date.end..].chars().take(8).collect();
    if ["会议上", "会上", "會議上", "會上", "会议期间"].iter().any(|at| after.contains(at)) {
        return true;
    }
    let before: Vec<&str> = text[..date.start].split(' ').filter(|word| !word.is_empty()).collect();
    let mut before = before.into_iter().rev().skip_while(|word| OF.contains(word));
    let meeting = before.next().is_some_and(speaks_of_a_meeting);
    let lead: Vec<&str> = before.collect();
    let articles = lead.iter().take_while(|word| ARTICLES.contains(word)).count();
    meeting
        && match lead.get(articles) {
            // "At a meeting", but "à la réunion".
            Some(&"a") => articles > 0 || lead.get(1).is_some_and(|word| AT.contains(word)),
            word => word.is_some_and(|word| AT.contains(word)),
        }
}
