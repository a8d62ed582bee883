//! What stands together in a text and is one thing to a reader: a name with its titles, its brackets, its affiliation.
//!
//! In: flat text and what was found in it. Out: longer ranges. Must never: find anything itself.

use std::ops::Range;

use super::clues::delegation;
use super::names::Kind;
use super::vocabulary::is_title;

/// Joins names that stand together for one: "Ms. Jane Doe (LDRC)", "Jane Doe of the LDRC".
pub fn merge(flat: &str, mut hits: Vec<(Range<usize>, Kind)>) -> Vec<(Range<usize>, Kind)> {
    for (range, kind) in &mut hits {
        if *kind == Kind::Person {
            range.start = before_titles(flat, range.start);
            *range = delegation(flat, range.clone());
        }
    }
    hits.sort_by_key(|(range, _)| (range.start, std::cmp::Reverse(range.end)));
    let mut merged: Vec<(Range<usize>, Kind)> = Vec::new();
    for (range, kind) in hits {
        if let Some((last, last_kind)) = merged.last_mut() {
            if range.start < last.end {
                last.end = last.end.max(range.end);
                continue;
            }
            let between = flat[last.end..range.start].trim();
            let joins =
                matches!(between, "(" | "," | "of" | "of the" | "from" | "from the" | "de" | "–" | "-" | "" | "/");
            let initials = between == "." && flat[last.clone()].chars().filter(|c| c.is_alphabetic()).count() <= 2;
            // "A-O", "M'Bow".
            let letter = flat[last.clone()].chars().count() == 1;
            let initials = initials || letter && matches!(between, "-" | "/" | "'" | "’");
            let one = (between.is_empty() || initials) && *last_kind == kind && kind != Kind::Pronoun;
            if joins && *last_kind == Kind::Person && kind == Kind::Body || one {
                last.end = range.end;
                // The bracket or comma that ends the apposition goes with it.
                let closing = if between == "(" { ')' } else { ',' };
                if (between == "(" || between == ",") && flat[range.end..].starts_with(closing) {
                    last.end += 1;
                }
                continue;
            }
        }
        merged.push((range, kind));
    }
    lists(flat, &merged)
}

/// Makes one thing of a list of names, so that nobody counts them: "A, B and C". Two names with a comma between them may
/// belong to different clauses.
fn lists(flat: &str, merged: &[(Range<usize>, Kind)]) -> Vec<(Range<usize>, Kind)> {
    let mut out: Vec<(Range<usize>, Kind)> = Vec::with_capacity(merged.len());
    let mut at = 0;
    while let Some((first, kind)) = merged.get(at) {
        let many = match kind {
            Kind::Person | Kind::Part => Some(Kind::People),
            Kind::Body => Some(Kind::Bodies),
            _ => None,
        };
        let same = |other: Kind| (other == Kind::Body) == (*kind == Kind::Body) && other < Kind::People;
        let mut end = at + 1;
        let mut conjunction = false;
        while let Some((next, other)) = merged.get(end).filter(|_| many.is_some()) {
            let Some(link) = link(&flat[merged[end - 1].0.end..next.start]).filter(|_| same(*other)) else { break };
            end += 1;
            conjunction |= link == Link::And;
            // "A, B and C" has an end; "A / B / C" goes on.
            if link == Link::And && flat[merged[end - 2].0.end..merged[end - 1].0.start].trim() != "/" {
                break;
            }
        }
        let items = end - at;
        match many {
            Some(many) if items > 2 || items == 2 && conjunction => {
                out.push((counted(flat, first.start..merged[end - 1].0.end), many));
            }
            _ => {
                out.push((first.clone(), *kind));
                end = at + 1;
            }
        }
        at = end;
    }
    out
}

/// A list with the words before it that count its items, and with the bracket that it closes: "both A and B", "three
/// members (A, B and C)".
fn counted(flat: &str, list: Range<usize>) -> Range<usize> {
    const COUNTS: &[&str] = &[
        "both",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "deux",
        "trois",
        "quatre",
        "cinq",
        "les deux",
        "dos",
        "tres",
        "cuatro",
        "cinco",
        "два",
        "две",
        "три",
        "четыре",
        "пять",
    ];
    let before = flat[..list.start].trim_end();
    let word = before.rsplit(char::is_whitespace).next().unwrap_or_default();
    let number = !word.is_empty() && word.bytes().all(|b| b.is_ascii_digit()) && word.len() < 3;
    let counts = number || COUNTS.contains(&word.to_lowercase().as_str());
    let start = if counts && before.len() < list.start { before.len() - word.len() } else { list.start };
    let open = flat[start..list.end].matches('(').count() > flat[start..list.end].matches(')').count();
    let end = if open && flat[list.end..].starts_with(')') { list.end + 1 } else { list.end };
    start..end
}

/// What stands between the items of a list.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Link {
    Comma,
    And,
}

fn link(between: &str) -> Option<Link> {
    let words = between.trim();
    let and = words.strip_prefix([',', '،']).map_or(words, str::trim_start);
    let and = ["the", "la", "le", "el"].iter().find_map(|article| and.strip_suffix(article)).map_or(and, str::trim_end);
    match and {
        "and" | "&" | "/" | "et" | "y" | "e" | "и" | "و" | "和" | "与" | "與" | "及" | "以及" | "as well as"
        | "ainsi que" | "así como" | "а также" => Some(Link::And),
        "" if words.starts_with([',', '،']) => Some(Link::Comma),
        "、" | "，" | ";" | "؛" => Some(Link::Comma),
        _ => None,
    }
}

/// Whether the last word of a text is a title, such as "Ms."
pub fn ends_with_title(text: &str) -> bool {
    before_titles(text, text.len()) < text.len()
}

const HIGH: &[&str] =
    &["excellency", "highness", "majesty", "honour", "honor", "grace", "holiness", "excellence", "excelencia"];

/// Titles with a capital, of which most are words for other things as well.
const RANKS: &[&str] = &[
    "queen",
    "king",
    "prince",
    "princess",
    "princesse",
    "príncipe",
    "princesa",
    "mother",
    "chief",
    "rear",
    "vice",
    "admiral",
    "chancellor",
    "vice-president",
    "vice-chair",
    "president-elect",
    "sor",
    "soeur",
    "sœur",
    "frère",
    "hermana",
    "hermano",
    "brigadier",
    "sergeant",
    "lieutenant",
    "marshal",
    "baron",
    "baroness",
    "duke",
    "duchess",
    "count",
    "countess",
    "misses",
    "mesdames",
    "messieurs",
    "engineer",
    "eng",
    "eng.",
    "ing.",
    "dra.",
    "dr.",
    "hajj",
    "hajja",
    "emeritus",
    "laureate",
];

/// The start of the titles before a name, if there are any: "H.E. Mr. Doe".
fn before_titles(flat: &str, start: usize) -> usize {
    let before = flat[..start].trim_end();
    let word =
        before.rfind(char::is_whitespace).map_or(0, |i| i + before[i..].chars().next().map_or(1, char::len_utf8));
    let title = before[word..].trim_start_matches(['(', '"', '“', '«']);
    let word = before.len() - title.len();
    let courtesy = matches!(title, "H.E." | "M." | "S.E." | "S.E.M.");
    // "The mayor. Mama Doe" is the end of one sentence and the start of the next; "Prof. Doe" is not.
    let ended = title.ends_with('.') && title.chars().count() > 5;
    let lower = title.to_lowercase();
    // "Her Excellency": the pronoun is the title's.
    if HIGH.contains(&lower.as_str()) {
        let (rest, own) = flat[..word].trim_end().rsplit_once(' ').unwrap_or(("", flat[..word].trim_end()));
        let own_start = if rest.is_empty() { 0 } else { rest.len() + 1 };
        let owned = ["her", "his", "your", "their", "son", "sa", "su"].contains(&own.to_lowercase().as_str());
        return before_titles(flat, if owned { own_start } else { word });
    }
    let rank = RANKS.contains(&lower.as_str()) && title.starts_with(char::is_uppercase);
    if word == start || ended || !(courtesy || rank || is_title(&lower)) {
        return start;
    }
    // "Mr and Mrs Doe" are one title.
    let rest = flat[..word].trim_end();
    let and = [" and", " et", " y", " &"].into_iter().find_map(|and| rest.strip_suffix(and));
    match and.map(|rest| (rest.len(), before_titles(flat, rest.len()))) {
        Some((other, from)) if from < other => from,
        _ => before_titles(flat, word),
    }
}

/// Takes along one blank, so that none is left over twice or at an end.
pub fn with_blank(flat: &str, range: Range<usize>) -> Range<usize> {
    let (before, after) = (&flat[..range.start], &flat[range.end..]);
    if before.ends_with('(') && after.starts_with(')') {
        return with_blank(flat, range.start - 1..range.end + 1);
    }
    if (before.is_empty() || before.ends_with(' ')) && after.starts_with(' ') {
        range.start..range.end + 1
    } else if before.ends_with(' ') {
        range.start - 1..range.end
    } else {
        range
    }
}
