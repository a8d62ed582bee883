//! Words that speak and have no article, as only people and bodies do: "Then Burke asked for time", "Summer objected".
//!
//! In: the words around them. Out: yes or no. Must never: take the plural or the whole of something for one person.

use super::token::Token;
use super::usage::{ARTICLES, BEFORE_PEOPLE, MANY, is_adverb, states};
use super::vocabulary::{Vocabulary, is_label, is_place, is_region, is_title};

/// Whether a word with a capital inside a sentence speaks and has no article: "Then Burke asked for time". A thing has one.
pub fn says_without_article(tokens: &[Token<'_>], i: usize, vocabulary: &Vocabulary) -> bool {
    let token = &tokens[i];
    let Some(before) = i.checked_sub(1).map(|b| &tokens[b]) else { return false };
    let leads = before.text.starts_with(char::is_lowercase) || before.begins && BEFORE_PEOPLE.contains(&&*before.lower);
    vocabulary.is_english()
        && !token.begins
        && token.gap == " "
        && leads
        && token.text.chars().skip(1).all(char::is_lowercase)
        && !ARTICLES.contains(&&*before.lower)
        && !MANY.contains(&&*token.lower)
        && !["of", "for", "and", "or", "in", "on", "at", "since", "until", "during", "by"].contains(&&*before.lower)
        && states(tokens, i)
}

/// Verbs of speech that hardly a thing does: "research shows", but "Summer objected".
const SPOKE: &[&str] = &[
    "said",
    "says",
    "asked",
    "asks",
    "objected",
    "objects",
    "replied",
    "replies",
    "thanked",
    "agreed",
    "agrees",
    "disagreed",
    "disagrees",
    "noted",
    "proposed",
    "proposes",
    "explained",
    "explains",
    "answered",
    "answers",
    "added",
    "intervened",
    "seconded",
    "volunteered",
    "apologised",
    "apologized",
    "commented",
    "responded",
    "insisted",
    "complained",
    "dit",
    "demande",
    "propose",
    "répond",
    "explique",
    "précise",
    "rappelle",
    "ajoute",
    "remercie",
    "intervient",
    "refuse",
    "s'oppose",
    "estime",
    "insiste",
    "demandé",
    "proposé",
    "remercié",
    "objecte",
    "souligne",
    "dijo",
    "preguntó",
    "propuso",
    "propone",
    "respondió",
    "explicó",
    "recordó",
    "indicó",
    "señaló",
    "añadió",
    "agregó",
    "pidió",
    "objetó",
    "opinó",
    "agradeció",
    "insistió",
    "protestó",
    "intervino",
];

/// Words that begin sentences, speak and are nobody in particular.
const NOBODY: &[&str] = &[
    "internet",
    "whoever",
    "whatever",
    "anything",
    "consensus",
    "status",
    "campus",
    "census",
    "focus",
    "virus",
    "surplus",
    "it",
    "he",
    "she",
    "they",
    "we",
    "i",
    "you",
    "one",
    "some",
    "many",
    "most",
    "several",
    "others",
    "another",
    "both",
    "all",
    "none",
    "each",
    "everyone",
    "everybody",
    "someone",
    "somebody",
    "nobody",
    "anyone",
    "anybody",
    "no-one",
    "nothing",
    "this",
    "that",
    "these",
    "those",
    "who",
    "which",
    "what",
    "there",
    "few",
    "two",
    "three",
    "four",
    "five",
    "six",
    "people",
    "staff",
    "management",
    "government",
    "parliament",
    "congress",
    "industry",
    "academia",
    "business",
    "research",
    "evidence",
    "feedback",
    "and",
    "but",
    "or",
    "also",
    "then",
    "so",
    "not",
    "never",
    "please",
    "as",
    "when",
    "if",
    "text",
    "half",
    "room",
    "online",
    "audience",
    "public",
    "press",
    "law",
    "civil",
    "society",
    "youth",
    "police",
    "council",
    "chat",
    "paragraph",
    "article",
    "section",
    "yes",
    "no",
    "hence",
    "thus",
    "just",
    "more",
    "less",
    "everything",
    "il",
    "elle",
    "on",
    "nous",
    "vous",
    "ils",
    "elles",
    "je",
    "tu",
    "cela",
    "ceci",
    "ça",
    "qui",
    "personne",
    "chacun",
    "chacune",
    "rien",
    "tout",
    "quelqu'un",
    "un",
    "une",
    "certains",
    "plusieurs",
    "beaucoup",
    "aucun",
    "aucune",
    "autre",
    "l'un",
    "l'une",
    "ce",
    "c'est",
    "y",
    "ne",
    "le",
    "la",
    "les",
    "et",
    "mais",
    "ou",
    "se",
    "alguien",
    "nadie",
    "uno",
    "una",
    "él",
    "ella",
    "esto",
    "eso",
    "ello",
    "quien",
    "que",
    "lo",
    "nos",
    "me",
    "te",
    "todo",
    "nada",
    "cada",
    "otro",
    "otra",
    "así",
    "también",
    "además",
    "luego",
    "como",
    "cuando",
    "usted",
];

/// Whether an ordinary word in the singular begins a sentence, has no article and speaks: "Summer objected", "Noir intervient".
pub fn begins_and_speaks(tokens: &[Token<'_>], i: usize, vocabulary: &Vocabulary) -> bool {
    let token = &tokens[i];
    let spoke = |t: &Token<'_>| t.gap == " " && SPOKE.contains(&t.lower.as_ref());
    if !token.begins {
        return false;
    }
    let verb = tokens.get(i + 1).is_some_and(|next| {
        let helps = next.gap == " "
            && (["a", "ha", "strongly", "then", "also"].contains(&&*next.lower) || is_adverb(&next.lower));
        spoke(next) || helps && tokens.get(i + 2).is_some_and(spoke)
    });
    verb && vocabulary.is_known()
        && token.text.chars().skip(1).all(char::is_lowercase)
        && (!token.lower.ends_with('s') || token.lower.ends_with("us"))
        && !is_a_kind(&token.lower)
        && !NOBODY.contains(&token.lower.as_ref())
        && !MANY.contains(&token.lower.as_ref())
        && !is_label(&token.lower)
        && !is_title(&token.lower)
        && !is_place(&token.lower)
        && !is_region(&token.lower)
}

/// Whether a word is called by its ending something that is done, or how.
fn is_a_kind(lower: &str) -> bool {
    lower.chars().count() > 4
        && [
            "ing", "tion", "sion", "ment", "ness", "ity", "ance", "ence", "ship", "ly", "age", "ism", "ure", "mente",
            "ción",
        ]
        .iter()
        .any(|end| lower.ends_with(end))
}
