//! Who must not be named, and how their names are found.
//!
//! In: the rosters of every cycle and the participants of a session. Out: [`Session`], which finds names, affiliations
//! and parts of names in text. Must never: leave the disclosure room.

use std::collections::{BTreeMap, BTreeSet};

use aho_corasick::AhoCorasick;

use super::fold::{Folded, fold, folded};
use crate::diagnostic::{Diagnostic, Problems, say};
use crate::manuscript::decode::{Located, Words, nearest_of};
use crate::manuscript::meeting::{Front, Participant};
use crate::manuscript::roster::Roster;
use crate::manuscript::words::Id;

/// What a piece of text gives away.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// The name of a person, whole.
    Person,
    /// The name of an organization that somebody belongs to.
    Body,
    /// One word of the name of a person: doubtful alone.
    Part,
}

/// A found name, in bytes of the text that was searched.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    pub range: std::ops::Range<usize>,
    pub kind: Kind,
}

/// A set of names as one automaton.
struct Names {
    automaton: Option<AhoCorasick>,
    kinds: Vec<Kind>,
}

#[derive(Default)]
struct NamesDraft(BTreeMap<String, Kind>);

impl NamesDraft {
    fn add(&mut self, name: &str, kind: Kind) {
        let name = folded(name);
        if name.chars().count() >= 2 {
            self.0.entry(name).and_modify(|k| *k = (*k).min(kind)).or_insert(kind);
        }
    }

    /// All forms of a person's name that are certain, and its words, which alone are doubtful.
    fn person(&mut self, name: &str) {
        self.add(name, Kind::Person);
        let words: Vec<&str> = name.split_whitespace().collect();
        if let [first, .., last] = words[..] {
            let rest = words[..words.len() - 1].join(" ");
            self.add(&format!("{last} {rest}"), Kind::Person);
            self.add(&format!("{first} {last}"), Kind::Person);
            // As it stands in handles and file names.
            self.add(&words.concat(), Kind::Person);
            if let Some(initial) = first.chars().next() {
                self.add(&format!("{initial} {last}"), Kind::Person);
            }
        }
        // A Chinese name is often cited without its first character, the family's.
        let ideographs: Vec<char> = name.chars().collect();
        if ideographs.len() == 3 && ideographs.iter().all(|c| is_unspaced(*c)) {
            self.add(&name[ideographs[0].len_utf8()..], Kind::Part);
        }
        for word in words.iter().flat_map(|w| std::iter::once(*w).chain(w.split(['-', '‐', '–']))) {
            if word.chars().filter(|c| c.is_alphabetic()).count() >= 2 {
                self.add(word.trim_matches(|c: char| !c.is_alphanumeric()), Kind::Part);
            }
        }
    }

    /// All forms of the name of an organization: whole, without what stands in brackets, that alone, and run together.
    fn body(&mut self, name: &str) {
        for form in body_forms(name) {
            self.add(&form, Kind::Body);
            let joined: String = form.split_whitespace().collect();
            if joined.chars().count() >= 8 {
                self.add(&joined, Kind::Body);
            }
        }
    }

    fn build(self) -> Names {
        let (patterns, kinds): (Vec<String>, Vec<Kind>) = self.0.into_iter().unzip();
        let automaton = if patterns.is_empty() { None } else { AhoCorasick::new(&patterns).ok() };
        Names { automaton, kinds }
    }
}

impl Names {
    /// Every occurrence that stands on its own, in bytes of the folded text.
    fn occurrences(&self, text: &str) -> Vec<Found> {
        let Some(automaton) = &self.automaton else { return Vec::new() };
        automaton
            .find_overlapping_iter(text)
            .filter(|m| stands_alone(text, m.range()))
            .map(|m| Found { range: m.range(), kind: self.kinds[m.pattern().as_usize()] })
            .collect()
    }
}

/// "Pearl River Forum (PRF)" is also "Pearl River Forum" and "PRF".
fn body_forms(name: &str) -> Vec<String> {
    let mut forms = vec![name.to_owned()];
    if let Some((before, rest)) = name.split_once(['(', '（']) {
        let inside = rest.trim_end_matches([')', '）', ' ']);
        forms.extend(
            [before.trim().to_owned(), inside.trim().to_owned()].into_iter().filter(|f| f.chars().count() >= 2),
        );
    }
    forms
}

/// Whether no letter continues the word on either side. Scripts that put no spaces need no boundary.
fn stands_alone(text: &str, range: std::ops::Range<usize>) -> bool {
    let joins = |a: Option<char>, b: Option<char>| match (a, b) {
        (Some(a), Some(b)) => a.is_alphanumeric() && b.is_alphanumeric() && !is_unspaced(a) && !is_unspaced(b),
        _ => false,
    };
    let before = joins(text[..range.start].chars().next_back(), text[range.start..].chars().next());
    let after = joins(text[..range.end].chars().next_back(), text[range.end..].chars().next());
    !before && !after
}

fn is_unspaced(c: char) -> bool {
    matches!(c, '\u{e00}'..='\u{eff}' | '\u{2e80}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}' | '\u{f900}'..='\u{faff}'
        | '\u{20000}'..='\u{3ffff}')
}

/// A member as the site knows them.
pub struct Known {
    pub name: String,
}

/// Everybody on any roster.
pub struct Identities {
    people: BTreeMap<Id, Known>,
    /// Ids by folded name.
    by_name: BTreeMap<String, Id>,
    names: Names,
    affiliations: BTreeMap<Id, Vec<String>>,
    /// All forms as written, for the audit.
    pub written: Vec<String>,
    entities: BTreeSet<String>,
}

impl Identities {
    pub fn new(rosters: &[Roster], public_entities: &[Words]) -> Self {
        let because = "to know which names must not come out";
        let mut draft = NamesDraft::default();
        let mut written = BTreeSet::new();
        let mut people = BTreeMap::new();
        let mut affiliations: BTreeMap<Id, Vec<String>> = BTreeMap::new();
        for member in rosters.iter().flat_map(|r| &r.members) {
            let name = &member.name.reveal(because).value;
            people.insert(member.id.value.clone(), Known { name: name.clone() });
            // The id is the address of the member's page.
            let id = member.id.value.as_str();
            draft.add(id, if id.contains('-') { Kind::Person } else { Kind::Part });
            if id.contains('-') {
                written.insert(id.to_owned());
            }
            for form in std::iter::once(name).chain(member.also_known_as.iter().map(|n| &n.reveal(because).value)) {
                draft.person(form);
                written.insert(form.clone());
            }
            let bodies = member.affiliation.iter().chain(&member.affiliation_also_known_as);
            for body in bodies.map(|b| &b.reveal(because).value) {
                draft.body(body);
                written.extend(body_forms(body));
                affiliations.entry(member.id.value.clone()).or_default().push(folded(body));
            }
            if let Some(contact) = &member.contact {
                draft.add(&contact.email.reveal(because).value, Kind::Person);
                written.insert(contact.email.reveal(because).value.clone());
            }
        }
        let entities: BTreeSet<String> = public_entities.iter().map(|e| folded(&e.value)).collect();
        written.retain(|w| !entities.contains(&folded(w)));
        let mut by_name = BTreeMap::new();
        for (id, known) in &people {
            by_name.entry(folded(&known.name)).or_insert_with(|| id.clone());
        }
        let written = written.into_iter().collect();
        Identities { people, by_name, names: draft.build(), affiliations, written, entities }
    }

    pub fn member(&self, id: &Id) -> Option<&Known> {
        self.people.get(id)
    }

    /// Reports an id that is on no roster. `seal` when even that it stands here is protected.
    pub fn check(&self, id: &Located<Id>, seal: bool, problems: &mut Problems) {
        if self.people.contains_key(&id.value) {
            return;
        }
        let message = say("No roster has the member ").quote(id.value.as_str()).say(".");
        let help = match nearest_of(id.value.as_str(), self.people.keys().map(Id::as_str)) {
            Some(near) => say("Did you mean ").quote(near).say("?"),
            None => say("Ids stand in `rosters/`; a guest is written `{ name: …, affiliation: … }`."),
        };
        let diagnostic = Diagnostic::error("unknown-member", id.span, message).help(help);
        problems.push(if seal { diagnostic.seal() } else { diagnostic });
    }

    /// The member of exactly this name.
    pub fn by_name(&self, name: &str) -> Option<&Id> {
        self.by_name.get(&folded(name))
    }
}

/// The names that must not come out of one session: everybody's, and its guests'.
pub struct Session<'a> {
    pub identities: &'a Identities,
    guests: Names,
    mentions: BTreeSet<String>,
    /// Guests' names and affiliations as written, for the audit.
    pub written: Vec<String>,
}

impl<'a> Session<'a> {
    /// Gathers the names of a meeting and checks its participants.
    pub fn new(identities: &'a Identities, front: &Front, sealed: bool, problems: &mut Problems) -> Self {
        let because = "to know which names must not come out";
        let mut draft = NamesDraft::default();
        let mut written = Vec::new();
        for participant in &front.participants {
            match participant.reveal(because) {
                Participant::Member(id) => {
                    identities.check(id, sealed, problems);
                    let own = identities.affiliations.get(&id.value);
                    if sealed && own.is_some_and(|own| own.iter().any(|a| identities.entities.contains(a))) {
                        clash(id.span, problems);
                    }
                }
                Participant::Guest(guest) => {
                    for name in std::iter::once(&guest.name).chain(&guest.also_known_as) {
                        draft.person(&name.value);
                        written.push(name.value.clone());
                    }
                    for body in guest.affiliation.iter().chain(&guest.affiliation_also_known_as) {
                        if sealed && identities.entities.contains(&folded(&body.value)) {
                            clash(body.span, problems);
                        }
                        draft.body(&body.value);
                        written.extend(body_forms(&body.value));
                    }
                }
            }
        }
        let mentions = front.public_mentions.iter().map(|m| folded(&m.text.reveal("it is declared public").value));
        let mentions: BTreeSet<String> = mentions.collect();
        written.retain(|w| !mentions.contains(&folded(w)));
        Session { identities, guests: draft.build(), mentions, written }
    }

    /// The session of a record that is public.
    pub fn open(identities: &'a Identities) -> Self {
        Session { identities, guests: NamesDraft::default().build(), mentions: BTreeSet::new(), written: Vec::new() }
    }

    /// The declared public mentions, folded.
    pub fn mentions(&self) -> impl Iterator<Item = &String> {
        self.mentions.iter()
    }

    /// Every name and every word of one, in bytes of the folded text, without what a public phrase covers whole.
    fn occurrences(&self, folded: &Folded) -> Vec<Found> {
        let mut found = self.identities.names.occurrences(&folded.text);
        found.extend(self.guests.occurrences(&folded.text));
        let public = self.public_phrases(&folded.text);
        found.retain(|f| !public.iter().any(|p| p.start <= f.range.start && f.range.end <= p.end));
        found
    }

    /// Every name in the text, longest first where they overlap, in order. Phrases that the site or the meeting declared
    /// public are left out when they cover a name whole; they open no door for a longer or shorter one.
    pub fn find(&self, text: &str) -> Vec<Found> {
        let folded = fold(text);
        let mut found = self.occurrences(&folded);
        found.retain(|f| f.kind != Kind::Part || is_name_like(text, &folded, &f.range));
        found.sort_by_key(|f| (std::cmp::Reverse(f.range.len()), f.kind, f.range.start));
        let mut kept: Vec<Found> = Vec::new();
        for f in found {
            if kept.iter().all(|k| f.range.end <= k.range.start || k.range.end <= f.range.start) {
                kept.push(f);
            }
        }
        kept.sort_by_key(|f| f.range.start);
        kept.into_iter().map(|f| Found { range: folded.original(f.range, text), kind: f.kind }).collect()
    }

    /// Every name and every word of one, whatever its case and place.
    pub fn find_anywhere(&self, text: &str) -> Vec<Found> {
        let mut found = self.occurrences(&fold(text));
        found.retain(|f| f.range.len() > 2);
        found
    }

    /// Whether the whole text is a phrase that the site or the meeting declared public.
    pub fn is_public(&self, text: &str) -> bool {
        let text = folded(text);
        self.identities.entities.contains(&text) || self.mentions.contains(&text)
    }

    fn public_phrases(&self, text: &str) -> Vec<std::ops::Range<usize>> {
        let mut ranges = Vec::new();
        for phrase in self.identities.entities.iter().chain(&self.mentions).filter(|p| !p.is_empty()) {
            for (at, _) in text.match_indices(phrase.as_str()) {
                if stands_alone(text, at..at + phrase.len()) {
                    ranges.push(at..at + phrase.len());
                }
            }
        }
        ranges
    }
}

fn clash(span: crate::diagnostic::Span, problems: &mut Problems) {
    let message = say("An organization on `public_entities` is the affiliation of a participant of this session.");
    let help = say("Take it off `public_entities`, and allow single phrases under `public_mentions` with a reason.");
    problems.push(Diagnostic::error("public-entity-present", span, message).help(help).seal());
}

/// Whether a word of a name is meant as one: it starts with a capital or is in a script that has none. A word of two letters
/// that begins a sentence is one only before a colon: "He said" is no member called He.
fn is_name_like(text: &str, folded: &Folded, range: &std::ops::Range<usize>) -> bool {
    let original = folded.original(range.clone(), text);
    if text[original.clone()].chars().next().is_none_or(char::is_lowercase) {
        return false;
    }
    let short = text[original.clone()].chars().filter(|c| c.is_alphabetic()).count() < 3;
    if !short || text[original.clone()].chars().any(is_unspaced) {
        return true;
    }
    let before = text[..original.start].trim_end();
    let begins =
        !super::redact::ends_with_title(before) && before.chars().next_back().is_none_or(|c| ".!?:;\"“«(".contains(c));
    !begins || text[original.end..].trim_start_matches('*').starts_with(':')
}
