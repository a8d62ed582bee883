//! The country that somebody says they speak from: "here in Tonga", "as a regulator in Peru", "chez nous, au Togo".
//!
//! In: words, one of which belongs to a country or a town. Out: where the place begins, with its preposition. Must never:
//! take the place of a meeting for it.

use super::token::Token;
use super::vocabulary::{is_city, is_person, is_place};

/// Words right before "in Tonga".
const HERE: &[&str] = &[
    "here",
    "we're",
    "i'm",
    "am",
    "back",
    "home",
    "we",
    "us",
    "aquí",
    "acá",
    "ici",
    "nous",
    "nosotros",
    "nosotras",
    "здесь",
    "нас",
    "мы",
];

/// Words that begin what is said after "In Tonga".
const WE: &[&str] = &[
    "we", "our", "i", "my", "nous", "notre", "nos", "je", "mon", "ma", "nosotros", "nosotras", "nuestro", "nuestra",
    "mi", "мы", "наш", "наша", "мой", "моя",
];

/// What follows when a place is only where a meeting was: "In Kyoto we met", "In Kyoto, our last forum".
const MEETINGS: &[&str] = &[
    "met",
    "meet",
    "gathered",
    "held",
    "will",
    "discussed",
    "last",
    "first",
    "next",
    "annual",
    "forum",
    "meeting",
    "session",
];

/// The token of the preposition, where the place that ends at `i` is somebody's own.
pub fn own_country(tokens: &[Token<'_>], i: usize) -> Option<usize> {
    let place = |t: &Token<'_>| is_place(&t.lower) || is_city(&t.lower);
    let more = tokens.get(i + 1).is_some_and(|n| n.gap == " " && n.text.starts_with(char::is_uppercase) && place(n));
    if more {
        return None;
    }
    let within = |t: &Token<'_>| {
        t.text.starts_with(char::is_uppercase) && (place(t) || &*t.lower == "new")
            || ["the", "la", "las", "los", "el", "les"].contains(&t.lower.as_ref())
    };
    let mut at = i.checked_sub(1)?;
    while at > 0 && tokens[at + 1].gap == " " && within(&tokens[at]) {
        at -= 1;
    }
    let preposition = &tokens[at];
    let inside = ["in", "from", "at", "en", "au", "aux", "à", "в", "во"].contains(&preposition.lower.as_ref());
    if !inside || tokens[at + 1].gap != " " {
        return None;
    }
    let back = |n: usize| {
        let word = at.checked_sub(n).map(|at| &tokens[at])?;
        (at + 1 - n..=at)
            .all(|t| !tokens[t].begins && matches!(tokens[t].gap, " " | ", "))
            .then_some(word.lower.as_ref())
    };
    let after = |n: usize| tokens.get(i + n).filter(|t| !t.begins).map_or("", |t| t.lower.as_ref());
    let we_are = back(1) == Some("are") && back(2) == Some("we");
    let here = we_are || back(1).is_some_and(|word| HERE.contains(&word));
    // Spanish needs no pronoun: "en Colombia lo hacemos".
    let we = preposition.begins
        && (WE.contains(&after(1)) && !MEETINGS.contains(&after(2))
            || &*preposition.lower == "en" && (1..=3).any(|n| after(n).ends_with("mos")));
    // "As a regulator in Peru", "I used to be a senior official in Peru".
    let person = back(1).is_some_and(is_person);
    let am = ["as", "be", "am", "was", "been", "i'm"];
    let as_one = person && (2..=5).any(|n| back(n).is_some_and(|word| am.contains(&word)));
    (here || we || as_one).then_some(at)
}
