//! What stands beside a certain name and says who that is: a country, a house, an office, a flag, "-san".
//!
//! In: flat text and where a participant was found. Out: the longer range, which goes as one. Must never: take along what
//! is said, or go past the end of the sentence.

use std::ops::Range;

use super::usage::MONTHS;
use super::vocabulary::{is_acronym, is_office, is_person, is_place, is_region, is_title};

/// A bracket, or the words between two commas, is at most so long, in bytes.
const LONGEST: usize = 90;

/// Capitals after "from" and "of" that are no house.
const WHEN: &[&str] = &[
    "january",
    "february",
    "march",
    "july",
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
];

/// The name with everything beside it that tells of the person.
pub fn with_apposition(flat: &str, name: Range<usize>) -> Range<usize> {
    let mut range = before(flat, name);
    // "Doe (Kenya), a lawyer, ..." has two.
    for _ in 0..3 {
        let rest = &flat[range.end..];
        let taken = honorific(rest)
            .or_else(|| relative(rest))
            .or_else(|| flag(rest))
            .or_else(|| bracket(rest))
            .or_else(|| house(rest))
            .or_else(|| between_commas(rest));
        match taken {
            Some(length) => range.end += length,
            None => break,
        }
    }
    range
}

/// "来自中国的张伟".
fn before(flat: &str, name: Range<usize>) -> Range<usize> {
    let text = &flat[..name.start];
    let Some(rest) = text.strip_suffix('的') else { return name };
    let from = ["来自", "來自"].into_iter().filter_map(|from| rest.rfind(from)).max();
    match from {
        Some(at) if rest[at..].chars().count() <= 12 && rest[at..].chars().all(char::is_alphanumeric) => at..name.end,
        _ => name,
    }
}

/// "Tanaka-san".
fn honorific(rest: &str) -> Option<usize> {
    let found = ["-san", "-sama", "-sensei", "-ji", "-jan", "-bey", "-hanim", " Sahib", "さん", "先生", "女士", "小姐"];
    let found = found.into_iter().find(|h| rest.starts_with(h))?;
    ends_word(&rest[found.len()..]).then_some(found.len())
}

/// "Tanaka's wife".
fn relative(rest: &str) -> Option<usize> {
    let after = rest.strip_prefix("'s ").or_else(|| rest.strip_prefix("’s "))?;
    let words =
        ["wife", "husband", "partner", "daughter", "son", "mother", "father", "sister", "brother", "boss", "employer"];
    let word = words.into_iter().find(|word| after.starts_with(word) && ends_word(&after[word.len()..]))?;
    Some(rest.len() - after.len() + word.len())
}

fn flag(rest: &str) -> Option<usize> {
    let flags = rest.trim_start_matches(' ').trim_start_matches(is_flag);
    let length = rest.len() - flags.len();
    rest[..length].contains(is_flag).then_some(length)
}

/// Whether a character is a letter of a flag.
pub fn is_flag(c: char) -> bool {
    matches!(c, '\u{1f1e6}'..='\u{1f1ff}')
}

/// "(Kenya)", "(WHO, Geneva)", "（中国）", "(she/her)"; but "(by video)" says nothing of who it is.
fn bracket(rest: &str) -> Option<usize> {
    let open = rest.trim_start_matches(' ');
    let (inner, close) = match open.chars().next()? {
        '(' => (&open[1..], ')'),
        '（' => (&open['（'.len_utf8()..], '）'),
        '[' => (&open[1..], ']'),
        _ => return None,
    };
    let end = inner.find(close)?;
    let inside = inner[..end].trim();
    let first = inside.split_whitespace().next()?;
    let named = first.starts_with(|c: char| c.is_alphabetic() && !c.is_lowercase())
        || [
            "of",
            "from",
            "for",
            "representing",
            "the",
            "de",
            "du",
            "del",
            "от",
            "من",
            "she/her",
            "he/him",
            "they/them",
        ]
        .contains(&first.trim_end_matches([',', ';']));
    let short = end <= LONGEST && !inside.contains(['(', '（', '\n']);
    let closing = close.len_utf8();
    (named && short).then_some(rest.len() - inner.len() + end + closing)
}

/// "of Orange", "from the European Commission".
fn house(rest: &str) -> Option<usize> {
    let after = rest.strip_prefix(' ')?;
    let prepositions = ["of", "from", "representing", "at", "du", "de la", "de l'", "de l’", "del", "de", "из", "от"];
    let after = prepositions.into_iter().find_map(|word| {
        let after = after.strip_prefix(word)?;
        if word.ends_with(['\'', '’']) { Some(after) } else { after.strip_prefix(' ') }
    })?;
    let after = after.strip_prefix("the ").unwrap_or(after);
    let mut end = 0;
    let mut at = 0;
    for word in after.split(' ').take(8) {
        let bare = word.trim_end_matches(|c: char| !c.is_alphanumeric());
        let lower = bare.to_lowercase();
        let capital = bare.starts_with(char::is_uppercase);
        if end == 0 && (MONTHS.contains(&lower.as_str()) || WHEN.contains(&lower.as_str())) {
            return None;
        }
        let links =
            ["of", "the", "and", "for", "de", "du", "des", "la", "del", "&"].contains(&lower.as_str()) || word == "&";
        if capital {
            end = at + bare.len();
        }
        if !(capital || links && end > 0) || bare.len() < word.len() {
            break;
        }
        at += word.len() + 1;
    }
    (end > 0).then(|| rest.len() - after.len() + end)
}

/// ", Kenya,", ", ISOC,", ", a Japanese engineer,", ", who works at Amazon,".
fn between_commas(rest: &str) -> Option<usize> {
    let mark = [", ", "، ", "，"].into_iter().find(|mark| rest.starts_with(mark))?;
    let after = &rest[mark.len()..];
    let end = after.find([',', '،', '，', '.', ';', ':', ')', '\n', '。', '!', '?', '|']).unwrap_or(after.len());
    let inside = after[..end].trim_end();
    if inside.is_empty() || end > LONGEST {
        return None;
    }
    let closing = after[end..].chars().next().filter(|c| matches!(c, ',' | '،' | '，')).map_or(0, char::len_utf8);
    let whole = mark.len() + inside.len() + if inside.len() == end { closing } else { 0 };
    let words: Vec<String> = inside.split([' ', '-']).map(str::to_lowercase).collect();
    let a_place = words.iter().all(|w| is_place(w) || is_region(w) || ["of", "the", "and"].contains(&w.as_str()))
        && inside.starts_with(|c: char| c.is_alphabetic() && !c.is_lowercase());
    if a_place || words.len() == 1 && is_acronym(inside) {
        return Some(whole);
    }
    let starts = |of: &[&str]| of.contains(&words[0].as_str());
    let states = words
        .iter()
        .any(|w| ["is", "are", "was", "were", "has", "have", "will", "est", "es", "fue"].contains(&w.as_str()));
    let kind = words.iter().any(|w| is_person(w) || is_title(w) || is_office(w));
    let an_office = starts(&["a", "an", "the", "our", "un", "une", "le", "la", "el", "una"]) && kind && !states;
    let who = words.len() > 2
        && starts(&["who", "qui", "quien", "which"])
        && [
            "works",
            "worked",
            "represents",
            "represented",
            "comes",
            "came",
            "leads",
            "led",
            "runs",
            "heads",
            "travaille",
            "trabaja",
            "représente",
            "representa",
        ]
        .contains(&words[1].as_str());
    ((an_office || who) && closing > 0 && words.len() <= 12).then_some(whole)
}

fn ends_word(rest: &str) -> bool {
    rest.chars().next().is_none_or(|c| !c.is_alphanumeric() && c != '-')
}

#[cfg(test)]
mod tests {
    use super::with_apposition;

    fn taken(text: &str) -> &str {
        let name = if text.contains("Doe") { "Doe" } else { "张伟" };
        let at = text.find(name).unwrap_or_default();
        &text[with_apposition(text, at..at + name.len())]
    }

    #[test]
    fn what_tells_of_the_person_goes_along() {
        for (text, expected) in [
            ("Doe, Nigeria, agreed.", "Doe, Nigeria,"),
            ("- Doe, Japan", "Doe, Japan"),
            ("Doe (WHO, Geneva) agreed", "Doe (WHO, Geneva)"),
            ("Doe of Orange agreed", "Doe of Orange"),
            ("Doe of the European Commission agreed", "Doe of the European Commission"),
            ("Doe, a Japanese engineer, agreed", "Doe, a Japanese engineer,"),
            ("Doe, who works at Amazon, agreed", "Doe, who works at Amazon,"),
            ("Doe \u{1f1f3}\u{1f1ec} agreed", "Doe \u{1f1f3}\u{1f1ec}"),
            ("Doe-san agreed", "Doe-san"),
            ("Doe's wife agreed", "Doe's wife"),
            ("张伟（中国）表示", "张伟（中国）"),
            ("来自中国的张伟表示", "来自中国的张伟"),
            ("会上，来自中国的张伟表示", "来自中国的张伟"),
        ] {
            assert_eq!(taken(text), expected);
        }
    }

    #[test]
    fn what_is_said_stays() {
        for text in [
            "Doe agreed.",
            "Doe, the draft is ready, and so on",
            "Doe (by video) agreed",
            "Doe of course agreed",
            "Doe at May meetings",
            "Doe, you may go on.",
            "Doe's wide plan",
        ] {
            assert_eq!(taken(text), "Doe", "{text}");
        }
    }
}
