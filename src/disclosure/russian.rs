//! Russian words without their endings.
//!
//! In: a folded word. Out: its stem, by which a name and a word are known in every case. Must never: need anything of the
//! crate; `build.rs` includes this file.

/// Endings of Russian nouns, adjectives and surnames, longest first. Folding has made "и" of "й".
const ENDINGS: &[&str] = &[
    "иями", "ого", "его", "ому", "ему", "ыми", "ими", "ами", "ями", "иеи", "иям", "ием", "иях", "ах", "ях", "ым", "им",
    "ои", "еи", "ом", "ем", "ая", "яя", "ую", "юю", "ые", "ие", "ых", "их", "ыи", "ии", "ия", "ию", "ою", "ею", "ам",
    "ям", "ое", "ее", "а", "я", "о", "е", "у", "ю", "ы", "и", "ь",
];

/// A folded word without its ending.
pub fn stem(word: &str) -> &str {
    let long_enough = |stem: &&str| stem.chars().count() >= 2;
    ENDINGS.iter().find_map(|ending| word.strip_suffix(ending).filter(long_enough)).unwrap_or(word)
}

pub fn is_cyrillic(c: char) -> bool {
    matches!(c, '\u{400}'..='\u{52f}')
}
