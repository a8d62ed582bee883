//! Nationalities and bodies beside a noun for a person: "the Swiss colleague", "una abogada colombiana", "the lady from UNESCO".
//!
//! In: words. Out: yes or no, and more doubtful words in languages that write nationalities small. Must never: take a
//! thing of a country ("the Swiss proposal") for somebody.

use std::sync::LazyLock;

use regex::Regex;

use super::doubt::Why;
use super::token::Token;
use super::usage::{says, states};
use super::vocabulary::{Vocabulary, is_nation, is_person, is_place, is_region};

/// Articles before one person, in the languages that write nationalities small.
const ARTICLES: &[&str] =
    &["le", "la", "l", "un", "une", "el", "una", "les", "los", "las", "des", "notre", "nuestro", "nuestra"];

/// What makes a thing of a noun for a person: "UNESCO member states", "the ITU expert group".
const THINGS_AFTER: &[&str] = &[
    "state",
    "states",
    "country",
    "countries",
    "organization",
    "organizations",
    "organisation",
    "organisations",
    "group",
    "groups",
    "meeting",
    "meetings",
    "list",
    "network",
    "networks",
    "programme",
    "program",
    "service",
    "services",
    "body",
    "bodies",
    "base",
    "fee",
    "fees",
    "economies",
    "institutions",
    "panel",
    "panels",
    "committee",
    "companies",
    "rights",
    "general",
    "centred",
    "report",
    "reports",
    "training",
    "exchange",
    "registry",
    "registrar",
    "code",
    "platform",
    "platforms",
    "and",
    "or",
];

/// Words that stand between a name and a noun without being part of what that noun is called.
const JOINTS: &[&str] = &[
    "in", "of", "for", "to", "and", "or", "on", "at", "by", "with", "a", "an", "the", "as", "is", "was", "who", "that",
    "de", "du", "des", "et", "y", "o", "en", "para", "pour", "por", "par", "que", "qui", "и", "в", "на", "с", "для",
];

/// How far a noun for a person reaches that follows: "the UNESCO lady", "an ICANN board member", "the Swiss colleague".
pub fn person_after(rest: &str) -> Option<usize> {
    let rest = rest.strip_prefix(' ')?;
    let mut at = 1;
    let mut words = rest.split(' ');
    for _ in 0..2 {
        let word = words.next()?;
        let noun = word.trim_end_matches(|c: char| !c.is_alphanumeric());
        // "African" is a noun for a person, but not in "EU African affairs".
        if noun.starts_with(char::is_lowercase) && is_person(noun) && !is_region(noun) && noun != "human" {
            let next = words.next().unwrap_or_default();
            let next = next.trim_end_matches(|c: char| !c.is_alphanumeric());
            return (noun.len() < word.len() || !THINGS_AFTER.contains(&next)).then_some(at + noun.len());
        }
        let plain = noun.len() == word.len() && noun.starts_with(char::is_lowercase);
        if !plain || JOINTS.contains(&noun) || says(noun) {
            return None;
        }
        at += word.len() + 1;
    }
    None
}

/// Where a noun for a person begins that a name belongs to: "the lady from UNESCO", "le collègue de l'UNESCO".
pub fn person_before(flat: &str, at: usize) -> Option<usize> {
    static OF: LazyLock<Option<Regex>> = LazyLock::new(|| {
        Regex::new(r"(?:\b(?:[Tt]he|[Aa]n?|[Oo]ne|[Oo]ur|[Nn]otre|[Ll][ea]|[Uu]ne?|[Ee]l|[Uu]na?|[Nn]uestr[oa]) |\b[Ll]['’])?\b(\p{L}[\p{L}-]+) (?:(?:from|of|at|with)(?: the)? |(?:de|del|chez|para)(?: la| el| las| los)? |(?:du|des) |d['’]|de l['’]|(?:из|от) )$").ok()
    });
    let window = flat[..at].char_indices().rev().nth(60).map_or(0, |(at, _)| at);
    // The pattern is for the end of the text; most ends have none of its last words.
    let end = flat[window..at].ends_with([' ', '\'', '’']);
    let found = OF.as_ref().filter(|_| end)?.captures(&flat[window..at])?;
    let noun = found.get(1)?.as_str();
    (is_person(&noun.to_lowercase()) && !is_region(noun)).then(|| window + found.get(0).map_or(0, |m| m.start()))
}

/// Whether a word for one of a nation, with a capital, is one here: "the Swiss said no", "un Belge".
pub fn is_one_of_a_nation(flat: &str, tokens: &[Token<'_>], i: usize, vocabulary: &Vocabulary) -> bool {
    let token = &tokens[i];
    if !is_nation(&token.lower) {
        return false;
    }
    let before = i.checked_sub(1).map_or("", |at| tokens[at].lower.as_ref());
    let article = ["the", "a", "an", "one", "our", "that", "this"].contains(&before);
    let noun = !vocabulary.is_english_only()
        && ARTICLES.contains(&before)
        && token.text.starts_with(char::is_uppercase)
        && !is_place(&token.lower);
    person_after(&flat[token.range.end..]).is_some()
        || noun
        || article && (states(tokens, i) || of_several(tokens, i) || acts(tokens, i))
}

fn acts(tokens: &[Token<'_>], i: usize) -> bool {
    tokens.get(i + 1).is_some_and(|n| n.gap == " " && ["left", "was", "is", "had"].contains(&n.lower.as_ref()))
}

/// Whether a nation stands for several: "the French were silent".
pub fn of_several(tokens: &[Token<'_>], i: usize) -> bool {
    let the = i.checked_sub(1).is_some_and(|at| ["the", "les", "los", "las"].contains(&tokens[at].lower.as_ref()));
    let plural = tokens.get(i + 1).is_some_and(|n| {
        n.gap == " " && (says(&n.lower) || ["were", "are", "have", "had", "ont", "sont"].contains(&n.lower.as_ref()))
    });
    the && plural && is_nation(tokens[i].lower.strip_suffix('s').unwrap_or(&tokens[i].lower))
}

/// Nationalities in small letters after a noun for a person, and those that speak: "un membre suisse", "el colombiano dijo".
pub fn small_nations(tokens: &[Token<'_>], vocabulary: &Vocabulary, why: &mut [Option<Why>]) {
    if vocabulary.is_english_only() {
        return;
    }
    for i in 1..tokens.len() {
        let (token, before) = (&tokens[i], &tokens[i - 1]);
        let latin = |t: &Token<'_>| t.text.starts_with(|c: char| c.is_lowercase() && c < '\u{250}');
        let small = token.open && token.gap == " " && token.text.len() > 3 && latin(token);
        if !small || !is_nation(&token.lower) {
            continue;
        }
        if before.open && is_person(&before.lower) {
            why[i - 1].get_or_insert(Why::Name);
            why[i].get_or_insert(Why::Name);
        } else if ARTICLES.contains(&before.lower.as_ref()) && states(tokens, i) {
            why[i].get_or_insert(Why::Name);
        }
    }
}
