//! What stands before a name and says who that is: "ICANN's Doe", "the ICANN lawyer Doe", "中国的张伟".
//!
//! In: flat text and where a participant was found. Out: the longer range. Must never: go back past the clause.

use std::ops::Range;

use super::belonging::{ARTICLES, JOINING, Phrase, is_a_calling, is_country, is_nationality, tells};
use super::vocabulary::is_region;

/// "来自中国的张伟", "ICANN's Doe", "the ICANN lawyer Doe", "ICANN (Doe)", "ICANN, represented by Doe".
pub fn before(flat: &str, name: Range<usize>) -> Range<usize> {
    let text = &flat[..name.start];
    if let Some(rest) = text.strip_suffix('的') {
        return before_of(rest, false).map_or(name.clone(), |at| at..name.end);
    }
    if text.ends_with(|c: char| c > '\u{2e80}') {
        // "上海的律师张伟", "中国张伟".
        let of = text.rfind('的').filter(|of| TRADES.contains(&&text[of + '的'.len_utf8()..]));
        let found = of.and_then(|of| before_of(&text[..of], true)).or_else(|| ends_with_country(text));
        return found.map_or(name.clone(), |at| at..name.end);
    }
    if let Some(body) = text.strip_suffix(" (")
        && flat[name.end..].starts_with(')')
        && let Some(start) = last_name(body)
        && Phrase::of(&body[start..]).tells()
        && begins_clause(&body[..start])
    {
        return start..name.end + 1;
    }
    let own = text.strip_suffix("'s ").or_else(|| text.strip_suffix("’s "));
    let shown = text.strip_suffix(", represented by ").or_else(|| text.strip_suffix(" represented by "));
    if let Some(start) = own.or(shown).and_then(last_name) {
        return start..name.end;
    }
    described(text).map_or(name.clone(), |start| start..name.end)
}

/// Whether nothing of the sentence, the item or the cell stands before, but for "The".
fn begins_clause(before: &str) -> bool {
    let signs = ['*', ' ', '-'];
    before.trim_matches(signs).trim_end_matches("The").is_empty()
        || before.trim_end_matches(signs).trim_end_matches("The").trim_end().ends_with(['.', '\n', '|', ';'])
}

/// What stands between "的" and a name, and is somebody.
const TRADES: &[&str] = &[
    "律师",
    "律師",
    "工程师",
    "工程師",
    "代表",
    "同事",
    "教授",
    "部长",
    "部長",
    "大使",
    "主任",
    "记者",
    "記者",
    "学者",
    "學者",
    "专家",
    "專家",
    "朋友",
    "官员",
    "官員",
];

/// Where "from somewhere" begins that ends a text before "的": "来自中国", "中国". Before a trade any town may stand.
fn before_of(rest: &str, trade: bool) -> Option<usize> {
    let from = ["来自", "來自"].into_iter().filter_map(|from| rest.rfind(from)).max();
    let near = |at: &usize| rest[*at..].chars().count() <= 12 && rest[*at..].chars().all(char::is_alphanumeric);
    let town = || {
        let clause = rest.len() - rest.rsplit(|c: char| !c.is_alphanumeric()).next().unwrap_or_default().len();
        (trade && (1..=4).contains(&rest[clause..].chars().count())).then_some(clause)
    };
    from.filter(near).or_else(|| ends_with_country(rest)).or_else(town)
}

/// Where a country begins with which a text ends.
fn ends_with_country(text: &str) -> Option<usize> {
    let starts: Vec<usize> = text.char_indices().rev().map(|(at, _)| at).take(10).collect();
    starts.into_iter().rev().find(|at| is_country(&text[*at..]))
}

/// Where the name of a body or a country begins that ends a text.
fn last_name(text: &str) -> Option<usize> {
    let mut start = None;
    let mut at = text.len();
    for word in text.rsplit(' ').take(6) {
        at -= word.len();
        let capital = word.starts_with(char::is_uppercase) && !word.ends_with(['.', ',', ':', ';']);
        let joins = start.is_some() && JOINING.contains(&word);
        if !(capital || joins) {
            break;
        }
        if capital {
            start = Some(at);
        }
        at = at.saturating_sub(1);
    }
    let start = start?;
    let phrase = Phrase::of(&text[start..]);
    (phrase.tells() || phrase.words.len() > 1).then_some(start)
}

/// Where a description begins that ends a text: "the ICANN lawyer ", "المحامية المصرية ".
fn described(text: &str) -> Option<usize> {
    let text = text.strip_suffix(' ')?;
    let signs = ['.', ',', ';', ':', '(', '\n', '|', '،', '!', '?'];
    let clause = text.len() - text.rsplit(signs).next().unwrap_or_default().len();
    let mut starts: Vec<usize> = Vec::new();
    let mut at = text.len();
    for word in text[clause..].rsplit(' ').take(4) {
        at -= word.len();
        if word.is_empty() {
            break;
        }
        starts.push(at);
        at = at.saturating_sub(1);
    }
    // Nobody's trade without a word that tells: most texts stop here.
    let plain = |c: char| c.is_ascii_lowercase() || c == ' ';
    if starts
        .last()
        .is_none_or(|first| text[*first..].chars().all(plain) && !text[*first..].split(' ').any(is_nationality))
    {
        return None;
    }
    let fits = |start: &&usize| {
        let phrase = Phrase::of(&text[**start..]);
        // Nothing but a trade and where it is from: "The African experts Doe had invited" are others.
        let fit = |(written, small): &(&str, String)| {
            is_a_calling(small) || tells(written, small) || ARTICLES.contains(&small.as_str())
        };
        let last = phrase.words.last().map_or("", |(_, w)| w.as_str());
        let one = is_a_calling(last) || is_nationality(last) && !is_region(last);
        one && phrase.tells() && phrase.words.iter().all(fit)
    };
    starts.iter().rev().find(fits).copied()
}
