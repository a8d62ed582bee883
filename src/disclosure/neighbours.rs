//! Words that are doubtful because of those beside them: the rest of a name, the other items of a list.
//!
//! In: words, and which of them are doubtful. Out: more of them. Must never: take a doubt back.

use super::doubt::Why;
use super::names::PARTICLES;
use super::token::{Token, is_initial};
use super::usage::{is_and, known_word};
use super::vocabulary::{Vocabulary, is_acronym, is_name, is_place, is_roll, is_title, speaks};

/// Words beside a name that belong to it: "Barbara Smith", "Petrus van Wyk", "J. Doe".
pub fn extend(tokens: &[Token<'_>], names: &[bool], vocabulary: &Vocabulary, why: &mut [Option<Why>]) {
    let near = |gap: &str| gap == " " || gap == "\u{a0}" || gap == "-" || gap == "'" || gap == "’" || gap == "_";
    let capital = |t: &Token<'_>| t.text.starts_with(char::is_uppercase) && t.open && t.text != "I";
    let camel = |t: &Token<'_>| t.text.chars().skip(1).any(char::is_uppercase);
    // "And" and "the" stand between names, not within one.
    let joins = |t: &Token<'_>| {
        t.open
            && PARTICLES.contains(&t.lower.as_ref())
            && !["and", "und", "y", "e", "of", "the"].contains(&t.lower.as_ref())
    };
    for i in 1..tokens.len() {
        let initial = why[i - 1] == Some(Why::Initials) && is_initial(&tokens[i - 1].text);
        if initial && tokens[i].gap.starts_with(['.', '\'', '’']) && capital(&tokens[i]) && why[i].is_none() {
            why[i] = Some(Why::Name);
        }
    }
    for i in (0..tokens.len()).filter(|i| names[*i] && !camel(&tokens[*i])) {
        // Forward: one word with a capital, across particles.
        let mut next = i + 1;
        while next < tokens.len() && near(tokens[next].gap) && joins(&tokens[next]) {
            next += 1;
        }
        let follows = next < tokens.len() && near(tokens[next].gap) && capital(&tokens[next]) && !tokens[next].begins;
        if follows && !is_acronym(&tokens[next].text) && why[next].is_none() {
            why[i + 1..=next].iter_mut().for_each(|w| *w = Some(Why::Name));
        } else if next > i + 1 && next < tokens.len() && names[next] {
            why[i + 1..next].iter_mut().for_each(|w| *w = Some(Why::Name));
        }
        // Backward: a given name that is a word, initials, the letter before an apostrophe.
        let mut before = i;
        while before > 0 {
            let token = &tokens[before - 1];
            let gap = tokens[before].gap;
            let initial = token.text.chars().count() == 1
                && capital(token)
                && (gap == "." || gap == ". " || near(gap))
                && !is_a_word(token, gap);
            let given = near(gap)
                && capital(token)
                && (is_name(&token.lower)
                    || is_place(&tokens[before].lower)
                        && (is_place(&token.lower) || BEFORE_PLACES.contains(&token.lower.as_ref()))
                    || !token.begins
                        && token.text.chars().count() > 1
                        && !is_title(&token.lower)
                        && vocabulary.is_known()
                        && gap == "-");
            if why[before - 1].is_some() || !(initial || given) {
                break;
            }
            why[before - 1] = Some(Why::Name);
            before -= 1;
        }
    }
}

/// Whether a letter that begins a sentence is a word: "A", "В Кении", "À Kyoto".
fn is_a_word(token: &Token<'_>, gap: &str) -> bool {
    const WORDS: &[&str] = &["А", "В", "И", "К", "О", "С", "У", "Я", "À", "Y", "Ó", "E", "O"];
    ["A", "I"].contains(&token.text.as_ref()) || token.begins && gap == " " && WORDS.contains(&token.text.as_ref())
}

/// Words in small letters that stand in one list with doubtful ones: "Josh, lcnr, scottmcm".
pub fn lists(tokens: &[Token<'_>], vocabulary: &Vocabulary, why: &mut [Option<Why>]) {
    for i in 1..tokens.len() {
        let token = &tokens[i];
        let listed = [",", "/", "&"].contains(&token.gap.trim()) && why[i - 1].is_some();
        let unknown = token.open
            && token.text.starts_with(char::is_lowercase)
            && token.text.chars().count() > 2
            && !known_word(&token.lower, vocabulary);
        if listed && unknown && vocabulary.is_known() && why[i].is_none() {
            why[i] = Some(Why::Handle);
        }
    }
}

/// Words with capitals that end a list of people: "a certain name, Hall and Burke agreed". The last has a verb of speech
/// after it, or nothing.
pub fn lists_of_words(tokens: &[Token<'_>], why: &mut [Option<Why>]) {
    let item = |t: &Token<'_>| {
        t.open
            && t.text.starts_with(char::is_uppercase)
            && !t.begins
            && !is_acronym(&t.text)
            && !is_place(&t.lower)
            && !is_title(&t.lower)
    };
    for start in 0..tokens.len() {
        if !(tokens[start].settled || why[start] == Some(Why::Name)) {
            continue;
        }
        let mut found = Vec::new();
        let mut at = start + 1;
        let mut ended = false;
        while at < tokens.len() && !ended {
            let and = is_and(&tokens[at].lower) && matches!(tokens[at].gap, " " | ", ");
            let next = if and { at + 1 } else { at };
            let listed = and || tokens[at].gap == ", ";
            let Some(token) = tokens.get(next).filter(|_| listed && (!and || tokens[next].gap == " ")) else { break };
            if !(item(token) || token.settled || why[next] == Some(Why::Name)) {
                break;
            }
            found.push(next);
            ended = and;
            at = next + 1;
        }
        let after = tokens.get(at).is_none_or(|t| t.begins || t.gap == " " && speaks(&t.lower));
        if ended && after {
            for n in found {
                if tokens[n].open && why[n].is_none() {
                    why[n] = Some(Why::Name);
                }
            }
        }
    }
}

/// The items of a list of people, whatever words they are: "Others: simulacrum, lcnr".
pub fn roll_calls(tokens: &[Token<'_>], why: &mut [Option<Why>]) {
    for i in 1..tokens.len() {
        let calls = tokens[i].gap.trim_start_matches(['*', '_', ')']).starts_with(':') && is_roll(&tokens[i - 1].lower);
        if !calls {
            continue;
        }
        let items = (i + 1..tokens.len())
            .find(|n| tokens[*n].begins || tokens[*n].gap.contains(['\n', ':', ';']))
            .unwrap_or(tokens.len());
        let short = (i + 1..items).filter(|n| matches!(tokens[*n].gap.trim(), "," | "،")).count() + 1;
        // "Participants: 14 in the room" counts them.
        if tokens[i..items].iter().any(|t| t.text.starts_with(|c: char| c.is_ascii_digit())) {
            continue;
        }
        // "Others: several participants" names nobody.
        if tokens[i..items].iter().any(|t| is_roll(&t.lower)) {
            continue;
        }
        // At most three words an item: a sentence after "Present:" is none.
        if items - i > short * 3 || short == 1 && items - i > 2 {
            continue;
        }
        for (token, why) in tokens[i..items].iter().zip(&mut why[i..items]) {
            if token.open
                && token.text.chars().any(char::is_alphabetic)
                && why.is_none()
                && !["and", "none", "all", "n", "a"].contains(&token.lower.as_ref())
            {
                *why = Some(Why::Name);
            }
        }
    }
}

/// What the names of countries begin with.
const BEFORE_PLACES: &[&str] = &[
    "new",
    "united",
    "south",
    "north",
    "saudi",
    "papua",
    "sri",
    "costa",
    "el",
    "great",
    "burkina",
    "sierra",
    "san",
    "viet",
    "cabo",
    "equatorial",
];
