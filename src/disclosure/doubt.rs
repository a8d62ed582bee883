//! Words that may name somebody whom no list knows: what is not certainly an ordinary word.
//!
//! In: the flat text of a run, its context, and what in it is public or already known for a name. Out: [`Doubt`]s, in
//! order. Must never: decide what becomes of them.

use std::collections::BTreeSet;
use std::ops::Range;

use super::alone::{begins_and_speaks, says_without_article};
use super::arabic;
use super::clues::{acts_before, delegation};
use super::context::Context;
use super::fold::{Folded, mixes_scripts};
use super::names::{Kind, is_unspaced};
use super::nations::{is_one_of_a_nation, of_several, small_nations};
use super::neighbours::{extend, lists, lists_of_words, roll_calls};
use super::own_country::own_country;
use super::russian::is_cyrillic;
use super::token::{Token, is_initial, tokens};
use super::topics::{first_of_list, is_a_meeting_place, is_a_town, is_topic, of_a_region, wills};
use super::usage::{
    MONTHS, acts, after_title, capital_before, initial, initials_in_haste, is_a_body_of_words, is_a_date, is_a_thing,
    is_a_tool, is_agreed_with, known_word, shouted, speaks_next, stands_for_people, states, where_people_stand,
};
use super::verbs::is_verb;
use super::vocabulary::{
    Vocabulary, begins_sentences, is_acronym, is_body, is_capital, is_city, is_company, is_name, is_office, is_place,
    is_region, is_title,
};

/// A doubtful piece of text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Doubt {
    pub range: Range<usize>,
    pub kind: Kind,
    pub why: Why,
}

/// What is doubtful about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// A word with a capital that is no ordinary word, or that is also a name.
    Name,
    /// Capitals that may stand for a person or a body.
    Initials,
    /// A word in small letters that is in no word list and stands where people do: a handle, a name in haste.
    Handle,
    /// An office that one person holds.
    Office,
    /// Words that fit one person only.
    Unique,
    /// "He" and "she" after a name.
    Pronoun,
}

/// What is known of a text before its words are doubted.
pub struct Known<'a> {
    pub folded: &'a Folded,
    pub context: &'a Context,
    pub vocabulary: &'a Vocabulary,
    /// Names that were found, and labels.
    pub settled: &'a [Range<usize>],
    /// Phrases that may stand.
    pub public: &'a [Range<usize>],
    /// Letters that stand for participants.
    pub initials: &'a BTreeSet<String>,
    /// Whether words in small letters are doubted, too.
    pub handles: bool,
    /// Whether the paragraph before named somebody.
    pub named: bool,
}

/// Finds what is doubtful in a text.
pub fn doubts(flat: &str, known: &Known<'_>) -> Vec<Doubt> {
    let Known { folded, context, vocabulary, settled, public, handles, .. } = *known;
    let mut tokens = tokens(flat);
    for token in &mut tokens {
        let covers = |r: &Range<usize>| r.start <= token.range.start && token.range.end <= r.end;
        let touches = |r: &Range<usize>| r.start < token.range.end && token.range.start < r.end;
        token.settled = settled.iter().any(touches);
        token.open = !token.settled && !public.iter().any(covers);
    }
    let mut learned = learned(flat, folded, context, public);
    learned.retain(|l| !settled.iter().any(|s| s.start <= l.start && l.end <= s.end));
    let mut why: Vec<Option<Why>> = (0..tokens.len())
        .map(|i| {
            let taught = learned.iter().any(|r| r.start < tokens[i].range.end && tokens[i].range.start < r.end);
            if !tokens[i].open {
                None
            } else if taught && !ordinary_use(&tokens, i, vocabulary) {
                Some(Why::Name)
            } else {
                judge(flat, &tokens, i, known)
            }
        })
        .collect();
    let names: Vec<bool> =
        tokens.iter().zip(&why).map(|(token, why)| *why == Some(Why::Name) || token.settled).collect();
    extend(&tokens, &names, vocabulary, &mut why);
    if handles {
        lists(&tokens, vocabulary, &mut why);
    }
    lists_of_words(&tokens, &mut why);
    roll_calls(&tokens, &mut why);
    small_nations(&tokens, vocabulary, &mut why);
    let mut out: Vec<Doubt> = tokens
        .iter()
        .zip(why)
        .enumerate()
        .filter_map(|(i, (token, why))| {
            let (why, mut range) = (why?, token.range.clone());
            if why == Why::Unique {
                // "In Tonga, ", but only the place of "as a regulator in Peru, I": the comma is the clause's.
                let at = own_country(&tokens, i).unwrap_or(i);
                let apart = tokens[at].begins || tokens[at].gap.starts_with(',');
                let comma = usize::from(apart && flat[range.end..].starts_with(", "));
                // Before a comma or a full stop, the blank goes that leads to it.
                let blank = !apart && tokens[at].gap == " " && !flat[range.end..].starts_with(' ');
                let start = tokens[at].range.start - usize::from(blank);
                return Some(Doubt { range: start..range.end + comma, kind: Kind::Aside, why });
            }
            let kind = if of_several(&tokens, i) { Kind::People } else { Kind::Person };
            // The full stop of "M.T. said" goes with the letters.
            let rest = flat[range.end..].strip_prefix(". ");
            let letter = is_initial(&token.text) || why == Why::Initials && token.text.len() == 1;
            if letter && rest.is_some_and(|r| r.starts_with(char::is_lowercase)) {
                range.end += 1;
            }
            Some(Doubt { range, kind, why })
        })
        .collect();
    // Names in a script without spaces are no tokens of their own.
    let unspaced = learned.into_iter().filter(|r| flat[r.clone()].chars().any(is_unspaced));
    out.extend(unspaced.map(|range| Doubt { range, kind: Kind::Person, why: Why::Name }));
    out.sort_by_key(|d| d.range.start);
    out
}

/// Where the names that labels taught stand.
fn learned(flat: &str, folded: &Folded, context: &Context, public: &[Range<usize>]) -> Vec<Range<usize>> {
    let found = context.learned.read(&folded.text).names.into_iter().map(|f| folded.original(f.range, flat));
    found.filter(|r| !public.iter().any(|p| p.start <= r.start && r.end <= p.end)).collect()
}

/// Whether a word that is also the name of a speaker is used as a word here.
fn ordinary_use(tokens: &[Token<'_>], i: usize, vocabulary: &Vocabulary) -> bool {
    let token = &tokens[i];
    let small = token.text.starts_with(char::is_lowercase);
    let word = vocabulary.has(&token.lower);
    word && (small || token.begins && !speaks_next(tokens, i)) || is_acronym(&token.text) && token.text.len() <= 2
}

fn judge(flat: &str, tokens: &[Token<'_>], i: usize, known: &Known<'_>) -> Option<Why> {
    let Known { vocabulary, handles, initials, .. } = *known;
    let token = &tokens[i];
    if initials_in_haste(tokens, i, initials, vocabulary) {
        return Some(Why::Initials);
    }
    // Most words, and nothing below would doubt them.
    if !handles && token.text.bytes().all(|b| b.is_ascii_lowercase()) && !capital_before(tokens, i) {
        return None;
    }
    let letters = token.text.chars().filter(|c| c.is_alphabetic()).count();
    if mixes_scripts(&token.text) {
        return Some(Why::Name);
    }
    let capitals = token.text.chars().filter(|c| c.is_uppercase()).count();
    let uncased = letters == 0 || capitals == 0 && !token.text.chars().any(char::is_lowercase);
    if uncased {
        let main = i.checked_sub(1).is_some_and(|b| arabic::is_main(flat, tokens[b].range.start));
        return (after_title(tokens, i) && !main && !arabic::is_no_name(&token.text)).then_some(Why::Name);
    }
    if capitals == 0 && capital_before(tokens, i) && is_name(&token.lower) && after_title(tokens, i) {
        return Some(Why::Name);
    }
    if capitals == 0 {
        if !handles {
            return None;
        }
        let handle = letters >= 3 && vocabulary.is_known() && where_people_stand(tokens, i);
        return (handle && !known_word(&token.lower, vocabulary)).then_some(Why::Handle);
    }
    if letters == 1 {
        return (initial(tokens, i) || after_title(tokens, i)).then_some(Why::Initials);
    }
    if is_title(&token.lower) && token.text.chars().skip(1).all(char::is_lowercase) && !is_name(&token.lower) {
        return None;
    }
    if after_title(tokens, i) && !is_title(&token.lower) && !is_office(&token.lower) {
        return Some(Why::Name);
    }
    // Letters that stand for a thing and for a participant, too: "PR to draft it".
    let stands_for = initials.contains(token.text.as_ref());
    let next = tokens.get(i + 1).map_or("", |n| n.lower.as_ref());
    if stands_for && (token.begins || next == "to" || acts(tokens, i)) {
        return Some(Why::Initials);
    }
    let speaks_for = || {
        let label = token.range.start == 0 && tokens.get(i + 1).is_some_and(|n| n.gap.starts_with(": "));
        label
            || states(tokens, i)
            || wills(tokens, i)
            || stands_for_people(&flat[token.range.end..])
            || acts_before(&flat[..token.range.start])
            || delegation(flat, token.range.clone()) != token.range
    };
    if is_body(&token.lower) && !token.text.chars().any(char::is_lowercase) && speaks_for() {
        return Some(Why::Name);
    }
    let plural = token.text.strip_suffix('s').unwrap_or(&token.text);
    if is_acronym(&token.text) || is_acronym(plural) {
        return None;
    }
    let all_capitals = !token.text.chars().any(char::is_lowercase);
    if all_capitals && letters <= 4 && !shouted(tokens, i) && !token.text.chars().any(|c| c.is_numeric()) {
        let spoken = token.begins && known_word(&token.lower, vocabulary) && letters > 3;
        return (!spoken).then_some(Why::Initials);
    }
    // A figure in a word makes it a designation: "H2", "T20"; longer ones may be handles.
    if token.text.chars().any(char::is_numeric) && letters <= 3 {
        return None;
    }
    if is_one_of_a_nation(flat, tokens, i, vocabulary) {
        return Some(Why::Name);
    }
    if is_region(&token.lower) && !is_name(&token.lower) {
        return (speaks_for() && !of_a_region(flat, &token.range)).then_some(Why::Name);
    }
    if is_place(&token.lower) && !is_name(&token.lower) {
        if own_country(tokens, i).is_some() {
            return Some(Why::Unique);
        }
        let joined = || acts_before(&flat[..tokens[first_of_list(tokens, i)].range.start]);
        let meant = speaks_for() || joined() || !is_topic(tokens, i, vocabulary);
        return meant.then_some(Why::Name);
    }
    if is_city(&token.lower) && !is_name(&token.lower) {
        if own_country(tokens, i).is_some() {
            return Some(Why::Unique);
        }
        if speaks_for() {
            return Some(Why::Name);
        }
        if is_a_meeting_place(tokens, i, vocabulary) {
            return None;
        }
    }
    if is_a_tool(tokens, i) {
        return None;
    }
    if is_company(&token.lower) && speaks_for() {
        return Some(Why::Name);
    }
    let cyrillic = token.text.starts_with(is_cyrillic);
    if cyrillic && (is_capital(&token.lower) || token.begins && is_verb(&token.lower, |word| vocabulary.has(word))) {
        return None;
    }
    if !known_word(&token.lower, vocabulary) {
        return (!is_a_town(tokens, i)).then_some(Why::Name);
    }
    if cyrillic && vocabulary.is_russian() && !token.begins {
        // A title begins with a capital: "«Укрепление доверия»".
        return (!token.gap.ends_with(['«', '„', '“'])).then_some(Why::Name);
    }
    if token.begins && is_a_thing(&flat[token.range.end..]) {
        return None;
    }
    let speaks = says_without_article(tokens, i, vocabulary) || begins_and_speaks(tokens, i, vocabulary);
    if is_agreed_with(tokens, i) || is_a_body_of_words(tokens, i) || speaks {
        return Some(Why::Name);
    }
    let name = is_name(&token.lower);
    if MONTHS.contains(&&*token.lower) {
        let meant = speaks_next(tokens, i) && !is_a_date(flat, &token.range, &["by", "from", "to", "and", "for", "on"]);
        return meant.then_some(Why::Name);
    }
    // "Mark Hill agreed": a given name before another capital.
    let named = tokens
        .get(i + 1)
        .is_some_and(|n| n.gap == " " && n.open && n.text.starts_with(char::is_uppercase) && !is_acronym(&n.text));
    let meant = !token.begins || !begins_sentences(&token.lower) || speaks_next(tokens, i) || named || wills(tokens, i);
    (name && meant).then_some(Why::Name)
}
