//! When the name of a country or a town is a topic: "in Kenya", "held in Tunis and Kyoto", "Estonia is seen as a model".
//!
//! In: the words around it. Out: yes or no. Must never: take what a delegation says or wants for a thing that is spoken of.

use std::ops::Range;

use super::russian::is_cyrillic;
use super::token::Token;
use super::usage::{is_adverb, is_and, known_word};
use super::vocabulary::{Vocabulary, is_city, is_person, is_place, is_region, speaks};

/// What stands before a place that something is in, comes from or is about.
const PREPOSITIONS: &[&str] = &[
    "in",
    "within",
    "across",
    "throughout",
    "outside",
    "inside",
    "near",
    "into",
    "to",
    "of",
    "around",
    "beyond",
    "en",
    "au",
    "aux",
    "à",
    "de",
    "du",
    "del",
];

/// The same before a town.
const BEFORE_TOWNS: &[&str] = &["at", "a", "hasta", "desde", "entre", "в", "во", "под", "из", "до", "с"];

/// Whether the name of a country is a topic where it stands: "in Kenya", "the cables of Kenya", "Gaborone, Botswana". In
/// languages whose prepositions are not known here, it is one unless something says otherwise.
pub fn is_topic(tokens: &[Token<'_>], i: usize, vocabulary: &Vocabulary) -> bool {
    !vocabulary.is_english()
        || tokens[i].text.starts_with(is_cyrillic)
        || after_preposition(tokens, i, vocabulary)
        || is_spoken_of(tokens, i)
}

/// Whether the name of a town is one. It is somebody's home as easily as a place, so there must be a preposition.
pub fn is_a_meeting_place(tokens: &[Token<'_>], i: usize, vocabulary: &Vocabulary) -> bool {
    let token = &tokens[i];
    // "In Paris Adeyemi spoke".
    let named = tokens.get(i + 1).is_some_and(|n| {
        n.gap == " "
            && n.text.starts_with(char::is_uppercase)
            && !is_city(&n.lower)
            && !known_word(&n.lower, vocabulary)
    });
    is_city(&token.lower) && !named && after_preposition(tokens, i, vocabulary)
}

fn after_preposition(tokens: &[Token<'_>], i: usize, vocabulary: &Vocabulary) -> bool {
    let somewhere = |lower: &str| is_place(lower) || is_city(lower);
    let of_a_town = is_city(&tokens[i].lower);
    let mut at = i;
    while let Some(before) = at.checked_sub(1).map(|b| &tokens[b]) {
        let gap = tokens[at].gap.trim();
        let link = gap.is_empty()
            && (is_and(&before.lower)
                || ["or", "the", "both", "all", "most", "southern", "northern", "eastern", "western"]
                    .contains(&before.lower.as_ref()));
        let preposition =
            PREPOSITIONS.contains(&before.lower.as_ref()) || of_a_town && BEFORE_TOWNS.contains(&before.lower.as_ref());
        if gap.is_empty() && preposition {
            return true;
        }
        let capital = before.text.starts_with(char::is_uppercase);
        // "Gaborone, Botswana" and "Kenya, Uganda"; "Adeyemi, Nigeria" is somebody.
        if gap == "," && capital && !is_place(&before.lower) && !(of_a_town && is_city(&before.lower)) {
            let known = is_city(&before.lower) && before.begins
                || !before.open
                || known_word(&before.lower, vocabulary)
                || is_a_town(tokens, at - 1);
            return !before.settled && known;
        }
        let part = gap == "-" && is_city(&before.lower);
        let beside = (gap.is_empty() || gap == ",")
            && capital
            && (somewhere(&before.lower)
                || is_region(&before.lower)
                || ["new", "la", "le", "el", "los"].contains(&before.lower.as_ref()));
        if !(link || part || beside) {
            return false;
        }
        at -= 1;
    }
    false
}

/// Where the list of countries begins that one is in: "ministries of Kenya and Fiji".
pub fn first_of_list(tokens: &[Token<'_>], i: usize) -> usize {
    let mut first = i;
    let mut at = i;
    while at > 0 && matches!(tokens[at].gap, " " | ", ") && !tokens[at].begins {
        at -= 1;
        if is_place(&tokens[at].lower) {
            first = at;
        } else if !is_and(&tokens[at].lower) && &*tokens[at].lower != "the" {
            break;
        }
    }
    first
}

/// Nouns that say that a country spoke, after its possessive: "Kenya's proposal".
const SAID: &[&str] = &[
    "proposal",
    "proposals",
    "position",
    "statement",
    "intervention",
    "request",
    "objection",
    "objections",
    "comment",
    "comments",
    "view",
    "views",
    "support",
    "point",
    "points",
    "concern",
    "concerns",
    "question",
    "questions",
    "suggestion",
    "suggestions",
    "remark",
    "remarks",
    "reply",
    "answer",
    "amendment",
    "offer",
    "words",
    "opinion",
    "reservation",
    "reservations",
    "opposition",
    "draft",
    "text",
    "paper",
    "mission",
    "government",
    "ministry",
    "turn",
    "vote",
    "wish",
    "delegates",
    "delegation",
    "delegations",
    "representatives",
    "colleagues",
    "team",
    "staff",
    "people",
    "seat",
];

/// What somebody is or has who wills something: "Kenya is against", "Kenya has doubts".
const WILLS: &[&str] = &[
    "against",
    "favour",
    "favor",
    "for",
    "convinced",
    "happy",
    "willing",
    "ready",
    "opposed",
    "absent",
    "present",
    "silent",
    "concerned",
    "worried",
    "unhappy",
    "disappointed",
    "afraid",
    "sure",
    "grateful",
    "surprised",
    "reluctant",
    "keen",
    "interested",
    "view",
    "opinion",
    "able",
    "prepared",
    "concerns",
    "concern",
    "reservations",
    "doubts",
    "objection",
    "objections",
    "question",
    "questions",
    "difficulty",
    "difficulties",
    "clear",
    "pleased",
    "satisfied",
    "inclined",
    "glad",
    "angry",
    "sorry",
    "wrong",
    "right",
    "asked",
    "invited",
    "thanked",
    "requested",
    "elected",
    "appointed",
    "tasked",
    "nominated",
    "chosen",
    "to",
    "the",
    "floor",
    "here",
    "speaking",
    "next",
    "first",
    "late",
    "sceptical",
    "skeptical",
    "gone",
    "come",
    "met",
    "left",
    "given",
    "named",
];

/// What things are said to be by others, after "is" and "was".
const SPOKEN_OF: &[&str] = &[
    "said",
    "seen",
    "known",
    "described",
    "mentioned",
    "cited",
    "considered",
    "regarded",
    "reported",
    "praised",
    "used",
    "shown",
    "compared",
    "discussed",
    "studied",
];

/// Things that are in a language: "French interpretation".
const IN_A_LANGUAGE: &[&str] = &[
    "interpretation",
    "language",
    "translation",
    "translations",
    "version",
    "versions",
    "channel",
    "subtitles",
    "captions",
    "captioning",
    "transcript",
    "transcripts",
];

/// Whether something is said of a country, or of what is its own: "Estonia is often seen as a model", "Tonga's cable".
fn is_spoken_of(tokens: &[Token<'_>], i: usize) -> bool {
    let next = |at: usize| tokens.get(at).filter(|t| t.gap.trim().is_empty() && !t.begins);
    if next(i + 1).is_some_and(|n| IN_A_LANGUAGE.contains(&n.lower.as_ref())) {
        return true;
    }
    let mut at = i + 1;
    // "Rwanda, Ghana and Senegal".
    while tokens.get(at).is_some_and(|t| {
        let listed = ["", ","].contains(&t.gap.trim()) && !t.begins;
        listed && (is_place(&t.lower) || is_and(&t.lower) || &*t.lower == "the")
    }) {
        at += 1;
    }
    let Some(word) = tokens.get(at) else { return false };
    if &*word.text == "s" && ["'", "’"].contains(&word.gap) {
        // As far as the noun: "Kenya's second proposal".
        let thing = (at + 1..at + 4).map_while(next).filter(|t| t.text.starts_with(char::is_lowercase));
        let words: Vec<&str> = thing.map(|t| t.lower.as_ref()).collect();
        return !words.is_empty()
            && !words.iter().any(|w| SAID.contains(w) || is_person(w))
            && !words.first().is_some_and(|w| speaks(w));
    }
    if !["is", "are", "was", "were", "has", "have"].contains(&word.lower.as_ref()) || !word.gap.trim().is_empty() {
        return false;
    }
    let has = word.lower.starts_with("ha");
    let rest: Vec<&str> = (at + 1..at + 7).map_while(next).map(|t| t.lower.as_ref()).collect();
    let Some(first) = rest.iter().find(|w| !is_adverb(w)) else { return false };
    if !has && SPOKEN_OF.contains(first) {
        return true;
    }
    let acting = first.ends_with("ing") || has && (first.ends_with("ed") || first.ends_with("en") || speaks(first));
    // "Is a small market" and "has good cables", but "is the only one".
    !acting && !rest.iter().take(4).any(|w| WILLS.contains(w))
}

/// Whether what follows a country is said of one who wills: "le Maroc est contre", "Kenya was against".
pub fn wills(tokens: &[Token<'_>], i: usize) -> bool {
    let word =
        |at: usize| tokens.get(at).filter(|t| t.gap.trim().is_empty() && !t.begins).map_or("", |t| t.lower.as_ref());
    let is =
        ["is", "was", "are", "were", "est", "était", "n'est", "n'était", "es", "era", "está", "estaba", "был", "была"];
    let against =
        ["against", "opposed", "contre", "opposé", "opposée", "d'accord", "favorable", "contra", "acuerdo", "против"];
    let at = if word(i + 1) == "no" { i + 2 } else { i + 1 };
    // "Кения против" has no verb.
    if word(at) == "против" {
        return true;
    }
    is.contains(&word(at)) && (at + 1..at + 4).any(|n| against.contains(&word(n)))
}

/// "Members from Africa": a region is not one person's when there are several.
pub fn of_a_region(flat: &str, range: &Range<usize>) -> bool {
    let before = flat[..range.start].to_lowercase();
    ["members", "representatives", "participants", "delegates", "speakers", "experts", "colleagues", "people"]
        .iter()
        .any(|several| {
            ["from", "from the", "of", "of the"].iter().any(|of| before.ends_with(&format!("{several} {of} ")))
        })
}

/// "In Gaborone, Botswana".
pub fn is_a_town(tokens: &[Token<'_>], i: usize) -> bool {
    let word = |back: usize| i.checked_sub(back).map(|b| tokens[b].lower.as_ref()).unwrap_or_default();
    // "Given to Adeyemi, Nigeria" is somebody.
    let goes = [
        "travel",
        "travelled",
        "travels",
        "trip",
        "flight",
        "flights",
        "move",
        "moved",
        "moves",
        "go",
        "goes",
        "went",
        "come",
        "invitation",
        "invited",
        "visit",
        "journey",
        "return",
        "returned",
    ]
    .contains(&word(2));
    let inside = tokens[i].gap == " " && (["in", "at", "near"].contains(&word(1)) || word(1) == "to" && goes);
    inside && tokens.get(i + 1).is_some_and(|n| n.gap == ", " && is_place(&n.lower))
}
