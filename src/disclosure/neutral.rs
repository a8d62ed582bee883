//! The words put in the place of names: impersonal, constant, the same for everybody.
//!
//! In: what was found and the text around it. Out: the phrase of the language, with the capital it needs. Must never:
//! depend on who it was, number people, or link one statement to another.

use std::ops::Range;

use pulldown_cmark::{CowStr, Event};

use super::identities::Kind;
use super::run::Piece;

/// The phrases of one language, from the theme's `i18n/`.
#[derive(Clone, Debug)]
pub struct Neutral {
    pub person: String,
    pub body: String,
}

impl Neutral {
    /// The edit that replaces `range` of `flat`.
    pub fn replace(&self, flat: &str, range: Range<usize>, kind: Kind) -> (Range<usize>, Vec<Piece>) {
        let phrase = if kind == Kind::Body { &self.body } else { &self.person };
        let range = match article_before(flat, range.start) {
            Some(start) if kind == Kind::Body && phrase.starts_with("an ") => start..range.end,
            _ => range,
        };
        let before = flat[..range.start].trim_end_matches(|c: char| c.is_whitespace() || "\"'“«(*_".contains(c));
        let begins = before.chars().next_back().is_none_or(|c| ".!?:。！？؟".contains(c));
        let text = if begins { capitalised(phrase) } else { phrase.clone() };
        #[cfg(test)]
        let text = super::defective::replacement(text, flat, range.clone(), kind);
        (range, vec![Piece::Event(Event::Text(CowStr::from(text)))])
    }
}

/// The start of an English article before `at`: "the Fjord Registry" becomes "an organization".
fn article_before(flat: &str, at: usize) -> Option<usize> {
    let before = &flat[..at];
    ["the ", "The ", "a ", "an "].iter().find_map(|article| {
        let start = at - before.strip_suffix(article).map(|rest| before.len() - rest.len())?;
        let alone = before[..start].chars().next_back().is_none_or(|c| !c.is_alphanumeric());
        alone.then_some(start)
    })
}

fn capitalised(phrase: &str) -> String {
    let mut chars = phrase.chars();
    chars.next().map(|first| first.to_uppercase().chain(chars).collect()).unwrap_or_default()
}
