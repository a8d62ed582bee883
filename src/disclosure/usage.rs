//! How a word is used: as a name, as a word, as a month, as the letters of something.
//!
//! In: the words around it. Out: yes or no. Must never: look a name up; it knows none.

use std::collections::BTreeSet;
use std::ops::Range;

use super::nations::person_after;
use super::token::{Token, is_initial};
use super::vocabulary::{Vocabulary, is_name, is_ordinary, is_place, is_title, speaks};

const ELISIONS: &[&str] =
    &["l", "d", "qu", "n", "s", "j", "m", "t", "c", "jusqu", "lorsqu", "puisqu", "quelqu", "presqu", "entr", "aujourd"];

/// Whether a word is ordinary, also with an ending that the lists leave out.
pub fn known_word(lower: &str, vocabulary: &Vocabulary) -> bool {
    let has = |word: &str| vocabulary.has(word);
    has(lower)
        || is_abstract(lower)
        || ["ся", "сь"].iter().any(|end| lower.strip_suffix(end).is_some_and(has))
        || ["n't", "'s", "'t", "'re", "'ve", "'ll", "'d", "'m", "'"]
            .iter()
            .any(|end| lower.strip_suffix(end).is_some_and(has))
        || !vocabulary.is_english_only()
            && lower.split_once('\'').is_some_and(|(article, rest)| ELISIONS.contains(&article) && has(rest))
        || ["ly", "ness", "able", "wide", "less"]
            .iter()
            .any(|end| lower.strip_suffix(end).is_some_and(|w| w.len() > 3 && has(w)))
        || ["non", "re", "pre", "co", "un", "multi", "inter", "sub", "over", "under", "cyber", "micro", "post"]
            .iter()
            .any(|start| lower.strip_prefix(start).is_some_and(|w| w.len() > 3 && has(w)))
}

/// Whether a word is called by its ending what something is like, as no name is.
pub fn is_abstract(lower: &str) -> bool {
    ["bility", "bilité", "bilidad", "isation", "ization", "ización", "ификация"].iter().any(|end| lower.ends_with(end))
}

pub const MONTHS: &[&str] = &["may", "april", "june", "august"];

/// Whether a word that is a name, too, stands for a month or a country: "3 May", "in May", "the Chad national IGF".
pub fn is_no_person(flat: &str, range: &Range<usize>) -> bool {
    let word = flat[range.clone()].to_lowercase();
    let rest: String = flat[range.end..].chars().take(40).collect();
    MONTHS.contains(&word.as_str()) && is_a_date(flat, range, &[])
        || ["chad", "jordan", "georgia"].contains(&word.as_str()) && rest.contains("national IGF")
}

/// "3 May", "in May", and with some of the other prepositions also "by May", which may be somebody.
pub fn is_a_date(flat: &str, range: &Range<usize>, others: &[&str]) -> bool {
    let before =
        flat[..range.start].trim_end().rsplit(|c: char| !c.is_alphanumeric()).next().unwrap_or_default().to_lowercase();
    let after = flat[range.end..].trim_start();
    let prepositions = [
        "in", "of", "until", "since", "before", "after", "during", "early", "late", "mid", "end", "this", "next",
        "last", "every", "through", "between",
    ];
    after.starts_with(|c: char| c.is_ascii_digit())
        || before.starts_with(|c: char| c.is_ascii_digit())
        || prepositions.contains(&before.as_str())
        || others.contains(&before.as_str())
}

/// Whether what follows a name says that it stands for somebody: a verb of speech, a possessive, "to draft", the end.
pub fn acts_after(rest: &str) -> bool {
    let rest = rest.trim_start_matches(['*', '_']);
    let next = rest.trim_start();
    if next.is_empty()
        || rest.starts_with("'s")
        || rest.starts_with("’s")
        || next.starts_with([',', ':', ')', '|', '/', '–', '—', '-', '.'])
    {
        return true;
    }
    let mut words = next.split(|c: char| !c.is_alphanumeric() && c != '\'' && c != '’').filter(|w| !w.is_empty());
    // "Young then asked", "Rose strongly objected".
    let word = words.find(|word| !is_adverb(&word.to_lowercase())).unwrap_or_default();
    let lower = word.to_lowercase().replace('’', "'");
    let done = lower.len() > 4 && lower.ends_with("ed");
    done || DOES.contains(&lower.as_str())
        || speaks(&lower)
        || word.starts_with(char::is_uppercase)
        || lower == "to"
        || PEOPLE.contains(&lower.as_str())
}

/// Whether what follows a word says of a thing what is said of nobody: "Hope was expressed", "Price-wise", "Young people".
pub fn is_a_thing(after: &str) -> bool {
    const DONE: &[&str] = &[
        "expressed",
        "needed",
        "raised",
        "placed",
        "put",
        "set",
        "lost",
        "fixed",
        "paid",
        "based",
        "due",
        "low",
        "high",
        "lower",
        "higher",
        "key",
        "important",
        "essential",
    ];
    let words: Vec<&str> = after.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).take(2).collect();
    let joined = after.strip_prefix('-').is_some_and(|rest| rest.starts_with(char::is_lowercase));
    joined
        || words.first() == Some(&"people")
        || words.first().is_some_and(|w| ["is", "was", "are", "were"].contains(w))
            && words.get(1).is_some_and(|w| DONE.contains(w))
}

/// A word between who acts and the verb.
pub fn is_adverb(lower: &str) -> bool {
    lower.len() > 4 && lower.ends_with("ly")
        || ["then", "again", "also", "just", "never", "always", "often", "still", "already", "later", "now", "too"]
            .contains(&lower)
}

/// What people do whom no verb of speech follows, and hardly a thing.
const DOES: &[&str] = &[
    "cannot",
    "can't",
    "couldn't",
    "doesn't",
    "didn't",
    "won't",
    "wouldn't",
    "hasn't",
    "hadn't",
    "saw",
    "sees",
    "knew",
    "knows",
    "came",
    "comes",
    "went",
    "goes",
    "got",
    "gets",
    "kept",
    "keeps",
    "brought",
    "felt",
    "feels",
    "found",
    "meant",
    "sat",
    "sent",
    "sends",
    "stood",
    "understood",
    "understands",
    "made",
    "makes",
    "met",
];

/// Whether a word in small letters stands where notes name people: "owner: jane", "jane said no", "thanks jane", "| jane |".
pub fn named_in_haste(before: &str, after: &str) -> bool {
    let (before, after) = (
        before.trim_end_matches([' ', '*', '_', '`', '(', '"', '“']),
        after.trim_start_matches([' ', '*', '_', '`', ')']),
    );
    let word = |text: &str| text.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default().to_lowercase();
    let last = before.rsplit(|c: char| !c.is_alphanumeric()).next().unwrap_or_default().to_lowercase();
    let next = word(after);
    let begins = before.is_empty() || before.ends_with(['.', ':', '!', '?', '—', '–', '-', '|', '/', ';', '>']);
    let ends = after.is_empty() || after.starts_with(['.', ',', ';', ':', '|', '/']);
    let speaks_next = speaks(&next)
        && !HELPERS.contains(&next.as_str())
        && (begins || after.starts_with(|c: char| c.is_alphabetic()));
    let article = ["the", "a", "an", "this", "that", "our", "its", "each", "le", "la", "el", "un", "une", "una"]
        .contains(&last.as_str());
    begins && (ends || ["to", "a", "ha"].contains(&next.as_str()))
        || speaks_next && !article
        || ["thanks", "by", "owner", "cc", "gracias", "merci", "par", "por"].contains(&last.as_str())
}

/// The same for a body that is also a topic: "UNESCO proposed", "UNESCO's delegate", but "UNESCO's Recommendation".
pub fn stands_for_people(rest: &str) -> bool {
    let own = rest.strip_prefix("'s").or_else(|| rest.strip_prefix("’s")).unwrap_or(rest);
    let mut words = own.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty());
    let next = words.find(|word| !is_adverb(word) && !BETWEEN.contains(word)).unwrap_or_default();
    own.starts_with(' ')
        && (says(next) && own.len() == rest.len() || PEOPLE.contains(&next) || person_after(own).is_some())
}

/// Whether a word with a capital stands for people by what is beside it: "from Harbour", "Harbour said".
pub fn acts_for_somebody(before: &str, after: &str) -> bool {
    let last = before.trim_end().rsplit(|c: char| !c.is_alphanumeric()).next().unwrap_or_default().to_lowercase();
    let next = after.trim_start().split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
    before.ends_with(' ') && ["from", "at", "by", "representing", "chez", "por", "par"].contains(&last.as_str())
        || after.starts_with(' ') && says(next)
}

/// Whether a word is a verb of speech, and nothing that a thing does.
pub fn says(word: &str) -> bool {
    speaks(word) && !HELPERS.contains(&word)
}

/// Whether a verb of speech follows: "China proposed".
pub fn acts(tokens: &[Token<'_>], i: usize) -> bool {
    tokens.get(i + 1).is_some_and(|next| next.gap.trim().is_empty() && speaks(&next.lower))
}

/// Who stands for a body.
const PEOPLE: &[&str] =
    &["delegate", "delegates", "delegation", "representative", "colleague", "colleagues", "staff", "people", "team"];

/// Words after a name that may also follow a thing.
const HELPERS: &[&str] = &[
    "and", "who", "also", "just", "is", "was", "has", "had", "will", "would", "could", "can", "does", "did", "a",
    "est", "ha", "va", "left", "joins", "joined", "moved", "read", "needs", "needed", "took", "takes", "like", "likes",
    "calls", "called",
];

/// The same for what may also just be: "Kenya is large", "Africa and Asia".
pub fn states(tokens: &[Token<'_>], i: usize) -> bool {
    // "La France a dit", "Kenya has also proposed", but "Kenya was mentioned".
    let between =
        |t: &Token<'_>| t.gap.trim().is_empty() && (BETWEEN.contains(&t.lower.as_ref()) || is_adverb(&t.lower));
    let mut at = i + 1;
    // "Le Brésil et la France s'y opposent".
    while at + 1 < tokens.len() && at < i + 8 && is_and(&tokens[at].lower) {
        let article = ["the", "la", "le", "les", "el"].contains(&&*tokens[at + 1].lower);
        let place = at + if article { 2 } else { 1 };
        if !tokens.get(place).is_some_and(|t| is_place(&t.lower)) {
            break;
        }
        at = place + 1;
    }
    let verb = (at..tokens.len()).find(|n| *n > at + 2 || !between(&tokens[*n]));
    verb.is_some_and(|n| tokens[n].gap.trim().is_empty() && says(&tokens[n].lower))
}

/// Whether a word joins the items of a list.
pub fn is_and(word: &str) -> bool {
    ["and", "et", "y", "e", "и"].contains(&word)
}

/// What stands between who speaks and the verb of speech.
const BETWEEN: &[&str] = &[
    "has",
    "had",
    "have",
    "also",
    "then",
    "would",
    "could",
    "will",
    "not",
    "never",
    "strongly",
    "again",
    "a",
    "ont",
    "avait",
    "va",
    "n'a",
    "pas",
    "aussi",
    "déjà",
    "également",
    "ha",
    "han",
    "había",
    "también",
    "ya",
    "no",
    "se",
    "y",
    "s'y",
    "не",
    "также",
    "уже",
];

/// Whether the word after says that this one acts: "Will said", "Mark, can you", "Rose noted".
pub fn speaks_next(tokens: &[Token<'_>], i: usize) -> bool {
    let Some(next) = tokens.get(i + 1) else { return true };
    let gap = next.gap.trim();
    gap.starts_with([',', ':', '-', '–', '—', ')', '/']) && gap != ")." || acts(tokens, i)
}

/// Whether neighbours are all in capitals: then capitals say nothing.
pub fn shouted(tokens: &[Token<'_>], i: usize) -> bool {
    let loud = |t: &Token<'_>, gap: &str| {
        gap.trim().is_empty()
            && t.text.chars().count() > 4
            && t.text.chars().all(|c| c.is_uppercase() || !c.is_alphabetic())
    };
    i.checked_sub(1).is_some_and(|b| loud(&tokens[b], tokens[i].gap))
        || tokens.get(i + 1).is_some_and(|n| loud(n, n.gap))
}

/// Whether a single capital is the initial of a name: "J. Doe", "M.T.", "H Doe".
pub fn initial(tokens: &[Token<'_>], i: usize) -> bool {
    let token = &tokens[i];
    let capital = |t: &Token<'_>| t.text.starts_with(char::is_uppercase);
    let single = |t: &Token<'_>| is_initial(&t.text);
    let next = tokens.get(i + 1);
    let before = i.checked_sub(1).map(|i| &tokens[i]);
    // "U.S.", "U.N.", "Q.E.D.": two single capitals without a space are initials unless they stand for a thing.
    let dotted = |a: &Token<'_>, b: &Token<'_>| b.gap == "." && single(a) && single(b);
    let thing = |a: &Token<'_>, b: &Token<'_>| {
        ["us", "un", "uk", "eu", "am", "pm", "ps", "ok", "he"].contains(&format!("{}{}", a.lower, b.lower).as_str())
    };
    next.is_some_and(|n| dotted(token, n) && !thing(token, n))
        || before.is_some_and(|b| dotted(b, token) && !thing(b, token))
        || next.is_some_and(|n| {
            n.gap.starts_with(". ")
                && capital(n)
                && (!["A", "I"].contains(&token.text.as_ref()) || (!n.open || single(n)) && token.begins)
        })
        || before.is_some_and(|b| token.gap.starts_with(". ") && single(b))
        || ["O", "M", "N"].contains(&&*token.text) && next.is_some_and(|n| (n.gap == "'" || n.gap == "’") && capital(n))
        || next.is_some_and(|n| n.gap == ". " && says(&n.lower) && !["A", "I"].contains(&&*token.text))
}

/// Whether letters that stand for a participant are written small or apart where one speaks: "as jd said", "J D said".
pub fn initials_in_haste(tokens: &[Token<'_>], i: usize, initials: &BTreeSet<String>, vocabulary: &Vocabulary) -> bool {
    let token = &tokens[i];
    if token.text.len() > 3 || initials.is_empty() {
        return false;
    }
    let single = |t: &Token<'_>| t.text.chars().count() == 1 && t.text.chars().all(char::is_alphabetic);
    let pair = |a: &Token<'_>, b: &Token<'_>| {
        let letters = format!("{}{}", a.text, b.text);
        let apart = [" ", "-", "/"].contains(&b.gap) && letters.chars().all(char::is_uppercase) || b.gap == ".";
        apart
            && !["eg", "ie", "am", "pm", "ps", "cf"].contains(&letters.as_str())
            && initials.contains(&letters.to_uppercase())
    };
    if single(token) {
        let next = tokens.get(i + 1).filter(|n| single(n));
        let before = i.checked_sub(1).map(|b| &tokens[b]).filter(|b| single(b));
        return next.is_some_and(|n| pair(token, n)) || before.is_some_and(|b| pair(b, token));
    }
    let small = token.text.chars().all(char::is_lowercase);
    let says = tokens.get(i + 1).is_some_and(|n| n.gap == " " && says(&n.lower));
    let other = SHORT.contains(&&*token.lower) || is_ordinary(&token.lower);
    small && initials.contains(&token.text.to_uppercase()) && (!other || says && !vocabulary.has(&token.lower))
}

/// Short forms in small letters that are nobody's initials.
const SHORT: &[&str] = &[
    "ad", "am", "approx", "bc", "ca", "cc", "cf", "cm", "co", "de", "dr", "ed", "eg", "en", "es", "etc", "fr", "ft",
    "gb", "ha", "hz", "id", "ie", "ii", "iii", "in", "io", "kb", "kg", "km", "lb", "mb", "min", "mm", "mr", "ms",
    "mrs", "nb", "no", "nr", "ok", "op", "org", "oz", "pc", "pdf", "pm", "pp", "ps", "re", "ru", "sec", "st", "th",
    "tv", "uk", "un", "us", "vs", "wg", "www", "zh", "ar",
];

/// Whether somebody says that they agree with this one, thank it or support it: a name that is also a word.
pub fn is_agreed_with(tokens: &[Token<'_>], i: usize) -> bool {
    let word = |back: usize| i.checked_sub(back).map(|b| tokens[b].lower.as_ref()).unwrap_or_default();
    let agrees = match word(1) {
        "with" => ["agree", "agrees", "agreed", "disagree", "disagrees", "disagreed"].contains(&word(2)),
        "to" => ["thanks", "reply", "replying", "respond", "responding"].contains(&word(2)),
        before => ["thank", "thanks", "thanked", "echoed", "seconded"].contains(&before),
    };
    let token = &tokens[i];
    let one = tokens.get(i + 1).is_none_or(|n| n.gap != " " || n.text.starts_with(char::is_lowercase));
    agrees
        && one
        && token.gap == " "
        && token.text.chars().skip(1).all(char::is_lowercase)
        && !MANY.contains(&&*token.lower)
}

/// Whether two ordinary words with capitals speak, as only a body does: "Access Now asked".
pub fn is_a_body_of_words(tokens: &[Token<'_>], i: usize) -> bool {
    let token = &tokens[i];
    let pair = |a: &Token<'_>, b: &Token<'_>| {
        let capital = |t: &Token<'_>| t.text.starts_with(char::is_uppercase) && t.open;
        b.gap == " "
            && capital(a)
            && capital(b)
            && a.text.len() > 1
            && !BEFORE_PEOPLE.contains(&&*a.lower)
            && !MANY.contains(&&*b.lower)
    };
    let said = |at: usize| tokens.get(at + 1).is_some_and(|n| n.gap == " " && says(&n.lower));
    // "Chapter Three says".
    let numbered = |at: usize| {
        PARTS.contains(&&*tokens[at].lower) && tokens.get(at + 1).is_some_and(|n| NUMBERS.contains(&&*n.lower))
    };
    if numbered(i) || i.checked_sub(1).is_some_and(numbered) {
        return false;
    }
    // "The Working Group said": what has an article is spoken of as a thing.
    let article =
        |at: usize| at.checked_sub(1).is_some_and(|b| tokens[at].gap == " " && ARTICLES.contains(&&*tokens[b].lower));
    let first = tokens.get(i + 1).is_some_and(|n| pair(token, n)) && said(i + 1) && !article(i);
    let second = i.checked_sub(1).is_some_and(|b| pair(&tokens[b], token) && !article(b)) && said(i);
    first || second
}

/// Parts of a text or of a plan, which have numbers.
const PARTS: &[&str] = &[
    "chapter",
    "article",
    "section",
    "paragraph",
    "annex",
    "appendix",
    "part",
    "table",
    "figure",
    "principle",
    "goal",
    "phase",
    "question",
    "item",
    "clause",
    "option",
    "rule",
    "page",
    "step",
    "track",
    "target",
    "note",
    "point",
    "recommendation",
];

const NUMBERS: &[&str] =
    &["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

/// Programs that a meeting is held with, which ask for things: "Then Zoom asked for a password".
const TOOLS: &[&str] = &["zoom", "webex", "etherpad", "teams", "skype", "jitsi", "outlook", "windows"];

/// Whether a program asks for something.
pub fn is_a_tool(tokens: &[Token<'_>], i: usize) -> bool {
    let word = |n: usize| tokens.get(i + n).map_or("", |t| t.lower.as_ref());
    TOOLS.contains(&&*tokens[i].lower)
        && ["asked", "asks", "requested", "requests"].contains(&word(1))
        && word(2) == "for"
}

pub const ARTICLES: &[&str] =
    &["the", "a", "an", "this", "that", "our", "its", "each", "every", "both", "all", "some", "most"];

/// Words that begin sentences and may stand before another capital.
pub const BEFORE_PEOPLE: &[&str] = &[
    "the",
    "this",
    "that",
    "these",
    "those",
    "some",
    "many",
    "most",
    "all",
    "both",
    "two",
    "three",
    "several",
    "other",
    "then",
    "when",
    "while",
    "as",
    "and",
    "but",
    "however",
    "yesterday",
    "today",
    "our",
    "their",
    "new",
    "few",
    "if",
    "after",
    "before",
];

/// Words with capitals that stand for several people, or for nobody in particular.
pub const MANY: &[&str] = &[
    "members",
    "member",
    "participants",
    "speakers",
    "group",
    "groups",
    "forum",
    "forums",
    "committee",
    "secretariat",
    "team",
    "teams",
    "panel",
    "coalitions",
    "coalition",
    "nations",
    "states",
    "governments",
    "session",
    "workshop",
    "meeting",
    "option",
    "everyone",
    "everybody",
    "all",
    "colleagues",
    "stakeholders",
    "initiatives",
];

/// Whether the word before has a capital.
pub fn capital_before(tokens: &[Token<'_>], i: usize) -> bool {
    i.checked_sub(1).is_some_and(|i| tokens[i].text.starts_with(char::is_uppercase))
}

/// Whether a form of address stands before: "Ms. Doe".
pub fn after_title(tokens: &[Token<'_>], i: usize) -> bool {
    let token = &tokens[i];
    let Some(before) = i.checked_sub(1).map(|i| &tokens[i]) else { return false };
    let near = matches!(token.gap, " " | ". " | "." | "\u{a0}" | ".\u{a0}" | " \u{a0}" | "  ");
    let handle = is_name(&token.lower) && before.text.chars().count() > 4;
    let named = handle
        || token.text.starts_with(char::is_uppercase)
        || !token.text.chars().any(|c| c.is_uppercase() || c.is_lowercase());
    let title = is_title(&before.lower)
        && (before.text.starts_with(char::is_uppercase)
            || before.lower.starts_with(['d', 's', 'г'])
            || !before.text.is_ascii());
    // "For the minister. The group" is the end of a sentence.
    let ended = token.gap.starts_with('.') && before.text.chars().count() > 5;
    near && !ended && named && title && !["m", "general", "major", "sister", "brother"].contains(&before.lower.as_ref())
        || token.gap == ". " && before.text == "M" && named
}

/// Whether people stand where this word does: at the start, before a verb of speech, after "by" or "thanks".
pub fn where_people_stand(tokens: &[Token<'_>], i: usize) -> bool {
    let token = &tokens[i];
    let before = i.checked_sub(1).map(|i| tokens[i].lower.as_ref()).unwrap_or_default();
    let next = tokens.get(i + 1).filter(|n| n.gap.trim().is_empty()).map(|n| n.lower.as_ref()).unwrap_or_default();
    token.begins
        || token.text.chars().any(char::is_numeric)
        || ["by", "thanks", "cc", "ask", "asked", "ping", "owner", "per", "speaker", "member", "councilmember", "and"]
            .contains(&before)
            && token.gap.trim().is_empty()
            && (before != "and" || i < 2 || tokens[i - 2].text.chars().next().is_some_and(char::is_uppercase))
        || speaks(next)
            && !["is", "was", "can", "will", "has", "had", "a", "and", "could", "would", "does", "who", "also"]
                .contains(&next)
        || ["posted", "willing", "pushed", "volunteers", "to"].contains(&next)
        || ["--", "—", "->"].contains(&token.gap.trim()) && tokens.get(i + 1).is_some_and(|n| n.gap.starts_with(','))
}
