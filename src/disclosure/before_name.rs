//! What stands before a name and says who that is: "ICANN's Doe", "the ICANN lawyer Doe", "中国的张伟".
//!
//! In: flat text and where a participant was found. Out: the longer range. Must never: go back past the clause.

use std::ops::Range;

use super::belonging::{JOINING, PREPOSITIONS, Phrase, is_country, is_nationality};

/// "来自中国的张伟", "ICANN's Doe", "the ICANN lawyer Doe", "ICANN (Doe)", "ICANN, represented by Doe".
pub fn before(flat: &str, name: Range<usize>) -> Range<usize> {
    let text = &flat[..name.start];
    if let Some(rest) = text.strip_suffix('的') {
        return before_of(rest).map_or(name.clone(), |at| at..name.end);
    }
    if text.ends_with(|c: char| c > '\u{2e80}')
        && let Some(of) = text.rfind('的').filter(|of| text[*of..].chars().count() <= 5)
    {
        // "上海的律师张伟".
        return before_of(&text[..of]).map_or(name.clone(), |at| at..name.end);
    }
    if let Some(body) = text.strip_suffix(" (")
        && flat[name.end..].starts_with(')')
        && let Some(start) = last_name(body)
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

/// Where "from somewhere" begins that ends a text before "的": "来自中国", "中国", "上海".
fn before_of(rest: &str) -> Option<usize> {
    let from = ["来自", "來自"].into_iter().filter_map(|from| rest.rfind(from)).max();
    let near = |at: &usize| rest[*at..].chars().count() <= 12 && rest[*at..].chars().all(char::is_alphanumeric);
    from.filter(near).or_else(|| {
        let starts: Vec<usize> = rest.char_indices().rev().map(|(at, _)| at).take(10).collect();
        let known = |at: &&usize| is_country(&rest[**at..]);
        let clause = |at: &&usize| {
            rest[..**at].chars().next_back().is_none_or(|c| !c.is_alphanumeric()) && rest[**at..].chars().count() <= 4
        };
        starts.iter().rev().find(known).or_else(|| starts.iter().find(clause)).copied()
    })
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
    // "The" begins the sentence.
    let article = text[start..].strip_prefix("The ").map_or(start, |_| start);
    (phrase.tells() || phrase.words.len() > 1).then_some(article)
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
        let joins =
            phrase.words.iter().any(|(_, w)| PREPOSITIONS.contains(&w.as_str()) || JOINING[1..].contains(&w.as_str()));
        let article = phrase.starts_with(&["the", "la", "le", "el"]);
        (article || !joins) && phrase.tells() && phrase.is_a_person()
    };
    starts.iter().find(fits).copied()
}
