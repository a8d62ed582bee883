//! The words put in the place of names: impersonal, constant, the same for everybody.
//!
//! In: what was found and the text around it. Out: the phrase of the language, with the capital it needs. Must never:
//! depend on who it was, number people, or link one statement to another.

use std::ops::Range;

use pulldown_cmark::{CowStr, Event};

use super::names::Kind;
use super::run::Piece;

/// The phrases of one language, from the theme's `i18n/`.
#[derive(Clone, Debug)]
pub struct Neutral {
    pub person: String,
    /// For a list of people, so that nobody counts them.
    pub people: String,
    pub body: String,
    pub bodies: String,
}

impl Neutral {
    /// The edit that replaces `range` of `flat`.
    pub fn replace(&self, flat: &str, range: Range<usize>, kind: Kind) -> (Range<usize>, Vec<Piece>) {
        let phrase = match kind {
            Kind::Aside => return (with_blank(flat, range), Vec::new()),
            Kind::Pronoun => impersonal(&flat[range.clone()]),
            Kind::Body => &self.body,
            Kind::Bodies => &self.bodies,
            Kind::People => &self.people,
            Kind::Person | Kind::Part => &self.person,
        };
        // "Several participants's".
        let (kind, phrase) = match kind {
            Kind::Person | Kind::Part if phrase.starts_with("un") && after_plural(&flat[..range.start]) => {
                (Kind::People, &*self.people)
            }
            kind => (kind, phrase),
        };
        let rest = &flat[range.end..];
        let of_many = matches!(kind, Kind::People | Kind::Bodies) && phrase.ends_with('s');
        let possessive = ["'s", "’s"].into_iter().find(|s| of_many && rest.starts_with(s));
        let range = range.start..range.end + possessive.map_or(0, str::len);
        let (range, contracted) = match kind {
            Kind::Pronoun => (range, ""),
            _ => with_article(flat, range, phrase),
        };
        let phrase = format!("{contracted}{phrase}{}", possessive.map_or("", |s| s.trim_end_matches('s')));
        let before = flat[..range.start].trim_end_matches(|c: char| c.is_whitespace() || "\"'“«(*_".contains(c));
        let begins = before.chars().next_back().is_none_or(|c| ".!?:。！？؟".contains(c));
        let text = if begins { capitalised(&phrase) } else { phrase };
        #[cfg(test)]
        let text = super::defective::replacement(text, flat, range.clone(), kind);
        (range, vec![Piece::Event(Event::Text(CowStr::from(text)))])
    }
}

/// Whether an article of several stands before: "les Kényans", "los kenianos".
fn after_plural(before: &str) -> bool {
    let word = before.strip_suffix(' ').and_then(|before| before.rsplit(|c: char| !c.is_alphabetic()).next());
    word.is_some_and(|word| ["les", "los", "las"].iter().any(|plural| word.eq_ignore_ascii_case(plural)))
}

/// A pronoun that says nothing of men and women.
fn impersonal(pronoun: &str) -> &'static str {
    match pronoun.to_lowercase().as_str() {
        "he" | "she" => "they",
        "him" => "them",
        "hers" => "theirs",
        "himself" | "herself" => "themselves",
        // "Her" is both; after a verb it reads a little worse.
        _ => "their",
    }
}

/// Takes along one blank, so that none is left over twice.
fn with_blank(flat: &str, range: Range<usize>) -> Range<usize> {
    let end = if flat[range.end..].starts_with(' ') { range.end + 1 } else { range.end };
    range.start..end
}

/// The article before a name belongs to it, since the phrase brings its own: "the Fjord Registry" becomes "an
/// organization", "du Dr Diop" becomes "d'une personne participante". Also what replaces a preposition that held the article.
fn with_article<'p>(flat: &str, range: Range<usize>, phrase: &str) -> (Range<usize>, &'p str) {
    let articles: &[(&str, &str)] = match phrase.split(' ').next() {
        Some("a" | "an") => &[("the ", ""), ("a ", ""), ("an ", ""), ("our ", "")],
        Some("une") => &[
            ("de la ", "d'"),
            ("de l'", "d'"),
            ("de l’", "d’"),
            ("du ", "d'"),
            ("de ", "d'"),
            ("d'", "d'"),
            ("d’", "d’"),
            ("au ", "à "),
            ("le ", ""),
            ("la ", ""),
            ("l'", ""),
            ("l’", ""),
            ("un ", ""),
            ("une ", ""),
            ("notre ", ""),
            ("cette ", ""),
            ("ce ", ""),
        ],
        Some("several") => &[("the ", ""), ("our ", "")],
        Some("plusieurs") => &[
            ("de la ", "de "),
            ("de l'", "de "),
            ("de l’", "de "),
            ("des ", "de "),
            ("aux ", "à "),
            ("les ", ""),
            ("nos ", ""),
            ("ces ", ""),
            ("du ", "de "),
            ("d'", "de "),
            ("d’", "de "),
            ("au ", "à "),
            ("le ", ""),
            ("la ", ""),
            ("l'", ""),
            ("l’", ""),
        ],
        Some("una" | "varias") => &[
            ("del ", "de "),
            ("al ", "a "),
            ("el ", ""),
            ("la ", ""),
            ("los ", ""),
            ("las ", ""),
            ("un ", ""),
            ("una ", ""),
            ("nuestro ", ""),
            ("nuestra ", ""),
            ("nuestros ", ""),
            ("nuestras ", ""),
        ],
        _ => &[],
    };
    let before = &flat[..range.start];
    let found = articles.iter().find_map(|(article, instead)| {
        let start = before.len().checked_sub(article.len()).filter(|s| before.is_char_boundary(*s))?;
        let alone = before[..start].chars().next_back().is_none_or(|c| !c.is_alphanumeric());
        (alone && before[start..].to_lowercase() == *article).then_some((start, *instead))
    });
    match found {
        Some((start, instead)) => (start..range.end, instead),
        None => (range, ""),
    }
}

fn capitalised(phrase: &str) -> String {
    let mut chars = phrase.chars();
    chars.next().map(|first| first.to_uppercase().chain(chars).collect()).unwrap_or_default()
}
