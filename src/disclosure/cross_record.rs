//! What is public must not say who was in a session that is not: "as Jane said in the closed session".
//!
//! In: a paragraph that is published as written. Out: an error where it names a person or a body and speaks of a closed
//! session. Must never: change a text.

use std::collections::BTreeSet;
use std::ops::Range;

use aho_corasick::AhoCorasick;

use super::Attributed;
use super::closed_addresses::ClosedAddresses;
use super::closed_words::speaks_of_closed_session;
use super::fold::{fold, folded};
use super::held::Held;
use super::identities::Session;
use super::join::ends_with_title;
use super::names::{Found, GENERIC, Kind, letters_of};
use super::redact::mentions;
use super::usage::stands_for_people;
use super::vocabulary::{Vocabulary, is_acronym, is_body, is_place, speaks};
use crate::diagnostic::{Diagnostic, Problems, Span, say};
use crate::manuscript::decode::Words;
use crate::manuscript::meeting::{Meeting, Participant};
use crate::manuscript::words::Lang;

const BECAUSE: &str = "a public text must not say who was in a closed session";

/// People and bodies that only the source of a protected meeting names, folded.
#[derive(Default)]
pub struct Guests {
    names: Option<AhoCorasick>,
    /// Single words of people's names, long enough to be told from others.
    words: BTreeSet<String>,
    /// The same, to find them in the words of a path.
    pieces: Option<AhoCorasick>,
    /// The first words of their bodies' names, unless many bodies share them.
    bodies: BTreeSet<String>,
    /// Letters that stand for participants and for the bodies of guests, in capitals.
    letters: BTreeSet<String>,
    /// Meetings that have a protected part, by the name of their file.
    closed: BTreeSet<String>,
    /// Those of them of which nothing is on the record, or whose own rule protects.
    wholly_closed: BTreeSet<String>,
    /// Their published addresses.
    addresses: ClosedAddresses,
    /// The same by their dates and titles.
    held: Held,
}

impl Guests {
    pub fn of<'m>(meetings: impl IntoIterator<Item = &'m Meeting> + Clone) -> Self {
        let held = Held::of(meetings.clone());
        let mut guests = Guests { held, addresses: ClosedAddresses::of(meetings.clone()), ..Guests::default() };
        let mut names = BTreeSet::new();
        for meeting in meetings.into_iter().filter(|m| m.strictest().protects()) {
            guests.closed.insert(file_name(&meeting.path).to_owned());
            if meeting.rule.protects() || meeting.prose.sections.iter().all(|s| s.rule.protects()) {
                guests.wholly_closed.insert(file_name(&meeting.path).to_owned());
            }
            for participant in &meeting.front.participants {
                let guest = match participant.reveal(BECAUSE) {
                    Participant::Guest(guest) => guest,
                    Participant::Member(id) => {
                        // An id is made of the name.
                        guests.letters.extend(letters_of(&id.value.as_str().replace('-', " ")));
                        continue;
                    }
                };
                for name in std::iter::once(&guest.name).chain(&guest.also_known_as) {
                    let name = folded(&name.value);
                    guests.words.extend(name.split(' ').filter(|w| w.chars().count() > 3).map(str::to_owned));
                    names.insert(name);
                }
                guests.letters.extend(letters_of(&guest.name.value));
                for body in guest.affiliation.iter().chain(&guest.affiliation_also_known_as) {
                    let name = folded(&body.value);
                    guests.letters.extend(letters_of(&body.value));
                    guests.bodies.extend(name.split_once(' ').map(|(first, _)| first.to_owned()));
                    names.insert(name);
                }
            }
        }
        let is_number = |letters: &str| letters.chars().all(|c| "IVX".contains(c));
        guests.letters.retain(|letters| !is_acronym(letters) && !is_body(letters) && !is_number(letters));
        guests.bodies.retain(|word| word.chars().count() > 3 && !GENERIC.contains(&word.as_str()) && !is_place(word));
        names.retain(|n| n.chars().count() > 2);
        guests.names = AhoCorasick::new(&names).ok();
        guests.pieces = AhoCorasick::new(&guests.words).ok();
        guests
    }

    /// Whether a link leads to the record of a meeting that has a protected part, by its source or its published address.
    pub fn is_closed(&self, link: &str) -> bool {
        self.closed.contains(file_of(link)) || self.addresses.have(link)
    }

    /// Whether a reference leads to a meeting that is closed as a whole. One to a meeting of two kinds of parts does not say
    /// to which.
    pub fn is_wholly_closed(&self, reference: &str) -> bool {
        self.wholly_closed.contains(file_of(reference))
    }

    /// Whether one of them stands in a folded text.
    fn stand_in(&self, text: &str) -> bool {
        stands(self.names.as_ref(), text)
    }

    /// Whether a capital word that is no ordinary one is a word of one's name.
    fn stand_by_a_word(&self, flat: &str, vocabulary: &Vocabulary) -> bool {
        let words = flat.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.starts_with(char::is_lowercase));
        words.into_iter().any(|word| {
            let lower = word.to_lowercase();
            self.words.contains(&folded(word)) && !vocabulary.has(&lower) && !is_place(&lower)
        })
    }

    /// Whether the letters of a participant stand in a text, or the first word of a body for its people: "AO spoke", "the
    /// Lagoon people".
    fn stand_by_letters(&self, flat: &str) -> bool {
        // In a text of capitals every "IS" is a word.
        if !flat.contains(char::is_lowercase) {
            return false;
        }
        let without_stops = flat.replace('.', "");
        let mut rest = without_stops.as_str();
        while let Some(at) = rest.find(char::is_uppercase) {
            // Inside a word nothing begins.
            let begins = !rest[..at].ends_with(char::is_alphanumeric);
            let word = &rest[at..];
            let (word, after) = word.split_at(word.find(|c: char| !c.is_alphanumeric()).unwrap_or(word.len()));
            rest = after;
            if begins
                && (self.letters.contains(word) || self.bodies.contains(&folded(word)) && stands_for_people(after))
            {
                return true;
            }
        }
        false
    }

    /// Whether one of them, or a word of a name, stands in the words of a path.
    pub fn stand_in_path(&self, words: &str) -> bool {
        let text = fold(words).text;
        stands(self.names.as_ref(), &text) || stands(self.pieces.as_ref(), &text)
    }
}

/// The name of the file that a link or a reference leads to.
fn file_of(link: &str) -> &str {
    file_name(link.split(['#', '?']).next().unwrap_or_default())
}

/// The name of a record's file, whatever its folder, language and ending.
fn file_name(path: &str) -> &str {
    let path = path.trim_end_matches('/');
    let stem = path.strip_suffix(".md").unwrap_or(path);
    let stem = stem.rsplit_once('.').filter(|(_, lang)| Lang::parse(lang).is_some()).map_or(stem, |(stem, _)| stem);
    let stem = stem.strip_suffix("/index").unwrap_or(stem);
    stem.rsplit('/').next().unwrap_or(stem)
}

fn stands(names: Option<&AhoCorasick>, text: &str) -> bool {
    names.is_some_and(|names| names.find_overlapping_iter(text).any(|found| is_word(text, found.range())))
}

/// Whether no letter goes on before or after. Where no spaces are written, every place is as good.
pub fn is_word(text: &str, range: Range<usize>) -> bool {
    let continues = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() && !matches!(c, '\u{2e80}'..='\u{d7af}'));
    !continues(text[..range.start].chars().next_back()) && !continues(text[range.end..].chars().next())
}

/// Whether a text names somebody and speaks of a closed session, or says of a protected meeting that somebody was there.
pub fn tells(session: &Session<'_>, guests: &Guests, flat: &str) -> bool {
    (speaks_of_closed_session(flat) || guests.held.takes_place_in(flat, session.date))
        && names_somebody(session, guests, flat)
}

/// Whether a text names somebody, by a single word of their name as well.
pub fn names_somebody(session: &Session<'_>, guests: &Guests, flat: &str) -> bool {
    if !mentions(flat).is_empty() || guests.stand_in(&fold(flat).text) || guests.stand_by_letters(flat) {
        return true;
    }
    // What is too short to tell is taken to be English, and foreign words for names: that stops too much rather than too
    // little.
    let vocabulary = Lang::parse("en").map(|lang| Vocabulary::of(flat, &lang)).unwrap_or_default();
    let is_meant = |found: &Found| {
        let words = flat[found.range.clone()].split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty());
        let ordinary = |word: &str| {
            let word = word.to_lowercase();
            vocabulary.has(&word) || is_place(&word)
        };
        let next = flat[found.range.end..].split_whitespace().next().unwrap_or_default();
        let mut words = words.peekable();
        words.peek().is_some_and(|w| !w.starts_with(char::is_lowercase))
            && (!words.all(ordinary) || ends_with_title(&flat[..found.range.start]) || speaks(&next.to_lowercase()))
    };
    session.find(flat, &vocabulary).iter().any(|found| found.kind != Kind::Part || is_meant(found))
        || guests.stand_by_a_word(flat, &vocabulary)
}

/// Reports a text of a record that is published as written.
pub fn check_text(session: &Session<'_>, guests: &Guests, words: &Attributed<Words>, problems: &mut Problems) {
    let span = words.reveal(BECAUSE).span;
    if tells(session, guests, &words.reveal(BECAUSE).value.replace("[@", "\u{1}@")) {
        problems.push(problem(span));
    }
}

/// The same for a text on the page of a member, whom the page names.
pub fn check_named(guests: &Guests, words: &Attributed<Words>, problems: &mut Problems) {
    let words = words.reveal(BECAUSE);
    if speaks_of_closed_session(&words.value) || guests.held.takes_place_in(&words.value, None) {
        problems.push(problem(words.span));
    }
}

/// What is wrong with such a text.
pub fn problem(span: Span) -> Diagnostic {
    let message = say("This names a person or an organization and speaks of a closed session: it tells who was there.");
    Diagnostic::error("names-closed-session", span, message)
        .help(say("Leave out the name; or speak of the session in a paragraph of its own, without names."))
        .seal()
}
