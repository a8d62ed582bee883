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
            conjunction = link == Link::And;
            if conjunction {
                break;
            }
        }
        let items = end - at;
        match many {
            Some(many) if items > 2 || items == 2 && conjunction => {
                out.push((first.start..merged[end - 1].0.end, many));
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
        "and" | "&" | "et" | "y" | "e" | "и" | "و" | "和" | "与" | "與" | "及" => Some(Link::And),
        "" if words.starts_with([',', '،']) => Some(Link::Comma),
        "、" | "，" => Some(Link::Comma),
        _ => None,
    }
}

/// Whether the last word of a text is a title, such as "Ms."
pub fn ends_with_title(text: &str) -> bool {
    before_titles(text, text.len()) < text.len()
}

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
    if word < start && !ended && (courtesy || is_title(&title.to_lowercase())) {
        before_titles(flat, word)
    } else {
        start
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
