//! Pieces of the names of bodies that give one away: its letters, its first word, two words of it in a tag.
//!
//! In: the affiliations of a session's participants. Out: doubtful ranges; whether a tag or an id holds
//! a piece. Must never: take a word of every text of this field for one body's.

use std::collections::BTreeSet;

use super::doubt::{Doubt, Why};
use super::fold::folded;
use super::names::{GENERIC, Kind, body_forms};
use super::usage::acts_for_somebody;
use super::vocabulary::{is_ordinary, is_place, is_region};

/// Pieces of the names of some bodies.
#[derive(Default)]
pub struct BodyWords {
    /// Their first words, folded, unless many bodies share them.
    first: BTreeSet<String>,
    /// Capitals that stand for them, with and without "of" and "for".
    letters: BTreeSet<String>,
    /// Their words in pairs, folded.
    pairs: BTreeSet<String>,
    /// Words that are in no word list, folded.
    rare: BTreeSet<String>,
}

impl BodyWords {
    pub fn add(&mut self, name: &str) {
        for form in body_forms(name) {
            let whole = folded(&form);
            let words: Vec<&str> = whole.split(' ').collect();
            let named: Vec<&str> = words.iter().copied().filter(|w| !SMALL.contains(w)).collect();
            if named.len() < 2 {
                continue;
            }
            self.first.extend(named.first().filter(|w| is_telling(w)).map(|w| (*w).to_owned()));
            for words in [&words, &named] {
                let letters: String =
                    words.iter().filter_map(|w| w.chars().next()).flat_map(char::to_uppercase).collect();
                if letters.chars().count() >= 3 && letters.chars().all(char::is_alphabetic) {
                    self.letters.insert(letters);
                }
            }
            let pairs = named.windows(2).filter(|pair| pair.iter().any(|w| !is_generic(w)));
            self.pairs.extend(pairs.map(|pair| pair.join(" ")));
            self.rare.extend(named.iter().filter(|w| is_telling(w) && !is_ordinary(w)).map(|w| (*w).to_owned()));
        }
    }

    /// Where a text says the letters of a body, or its first word with a capital where somebody speaks or is from.
    pub fn doubts(&self, flat: &str, out: &mut Vec<Doubt>) {
        if self.first.is_empty() && self.letters.is_empty() {
            return;
        }
        let mut at = 0;
        for word in flat.split(|c: char| !c.is_alphanumeric()) {
            let range = at..at + word.len();
            at = range.end + flat[range.end..].chars().next().map_or(0, char::len_utf8);
            if !word.starts_with(char::is_uppercase) {
                continue;
            }
            let why = if self.letters.contains(word) {
                Why::Initials
            } else if word.chars().nth(1).is_some_and(char::is_lowercase)
                && self.first.contains(&folded(word))
                && acts_for_somebody(&flat[..range.start], &flat[range.end..])
            {
                Why::Name
            } else {
                continue;
            };
            out.push(Doubt { range, kind: Kind::Body, why });
        }
    }

    /// Whether a tag or an id holds two words of a body, one that is no ordinary word, or its letters in any case.
    pub fn stand_in(&self, short: &str) -> bool {
        let words = folded(short);
        let words: Vec<&str> = words.split(' ').filter(|w| !SMALL.contains(w)).collect();
        words.windows(2).any(|pair| self.pairs.contains(&pair.join(" ")))
            || words.iter().any(|word| self.letters.contains(&word.to_uppercase()) || self.rare.contains(*word))
    }
}

/// Whether a word is one of the names of many bodies.
fn is_generic(word: &str) -> bool {
    GENERIC.contains(&word) || MORE.contains(&word)
}

/// Whether a word may tell one body from others.
fn is_telling(word: &str) -> bool {
    word.chars().count() >= 4
        && word.chars().all(char::is_alphabetic)
        && !is_generic(word)
        && !is_place(word)
        && !is_region(word)
}

/// Words within names of bodies that are in no abbreviation.
const SMALL: &[&str] = &[
    "of", "and", "the", "for", "on", "in", "at", "to", "de", "la", "le", "les", "du", "des", "del", "de la", "y", "et",
    "en", "e", "el", "los", "las", "pour", "para", "a",
];

/// More words of the names of many bodies, folded, beside those that [`GENERIC`] has. A tag may be made of them.
const MORE: &[&str] = &[
    "communities",
    "network",
    "networks",
    "institute",
    "centre",
    "center",
    "association",
    "foundation",
    "society",
    "registry",
    "forum",
    "council",
    "agency",
    "authority",
    "department",
    "office",
    "group",
    "union",
    "alliance",
    "coalition",
    "initiative",
    "project",
    "programme",
    "program",
    "lab",
    "labs",
    "laboratory",
    "school",
    "college",
    "academy",
    "bank",
    "company",
    "committee",
    "commission",
    "organization",
    "organisation",
    "federation",
    "women",
    "children",
    "rural",
    "local",
    "governance",
    "security",
    "safety",
    "privacy",
    "education",
    "health",
    "science",
    "technology",
    "technologies",
    "information",
    "communication",
    "communications",
    "telecommunication",
    "telecommunications",
    "accessibility",
    "disability",
    "development",
    "innovation",
    "infrastructure",
    "connectivity",
    "language",
    "languages",
    "culture",
    "knowledge",
    "library",
    "libraries",
    "justice",
    "consumer",
    "consumers",
    "standards",
    "domain",
    "names",
    "name",
    "services",
    "service",
    "systems",
    "exchange",
    "operators",
    "users",
    "user",
    "online",
    "cyber",
    "cybersecurity",
    "trust",
    "studies",
    "affairs",
    "economy",
    "finance",
    "trade",
    "environment",
    "climate",
    "energy",
    "legal",
    "social",
    "general",
    "first",
    "north",
    "south",
    "east",
    "west",
    "northern",
    "southern",
    "eastern",
    "western",
    "ministere",
    "universite",
    "institut",
    "fondation",
    "reseau",
    "agence",
    "conseil",
    "ministerio",
    "universidad",
    "instituto",
    "fundacion",
    "agencia",
    "consejo",
    "asociacion",
    "centro",
    "red",
    "droits",
    "derechos",
    "numerique",
    "numeriques",
    "digitales",
    "mujeres",
    "femmes",
    "jeunesse",
    "juventud",
];

#[cfg(test)]
mod tests {
    use super::BodyWords;

    fn of(names: &[&str]) -> BodyWords {
        let mut bodies = BodyWords::default();
        for name in names {
            bodies.add(name);
        }
        bodies
    }

    #[test]
    fn letters_and_first_words_tell() {
        let bodies = of(&["Harbour Institute of Standards", "Digital Rights Centre"]);
        let found = |text: &str| {
            let mut out = Vec::new();
            bodies.doubts(text, &mut out);
            out.into_iter().map(|d| text[d.range].to_owned()).collect::<Vec<_>>()
        };
        assert_eq!(found("HIS and HIOS and DRC"), ["HIS", "HIOS", "DRC"]);
        assert_eq!(found("Harbour said so."), ["Harbour"]);
        assert_eq!(found("somebody from Harbour asked"), ["Harbour"]);
        assert!(found("The Harbour is deep. his harbour").is_empty());
        assert!(found("Digital said so.").is_empty());
    }

    #[test]
    fn tags_of_many_words_are_topics() {
        let bodies = of(&["Lagos Digital Rights Centre", "Harbour Light Foundation", "Quilbrex Maps Foundation"]);
        assert!(bodies.stand_in("harbour-light"));
        assert!(bodies.stand_in("ldrc"));
        assert!(bodies.stand_in("lagos digital"));
        assert!(!bodies.stand_in("digital-rights"));
        assert!(!bodies.stand_in("rights centre"));
        assert!(bodies.stand_in("quilbrex"));
        assert!(!bodies.stand_in("light"));
    }
}
