//! Who must not be named, and how their names are found.
//!
//! In: the rosters of every cycle and the participants of a session. Out: [`Session`], which finds names, affiliations
//! and parts of names in text. Must never: leave the disclosure room.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::body_words::BodyWords;
use super::clues::acts_before;
use super::fold::{Folded, fold, folded, folded_exactly};
use super::names::{Found, Kind, Names, NamesDraft, Seen, body_forms, is_unspaced, letters_of};
use super::rare::{Rare, joined};
use super::russian::is_cyrillic;
use super::usage::{acts_after, is_a_thing, known_word, named_in_haste, stands_for_people};
use super::vocabulary::{Vocabulary, is_body, is_ordinary};
use crate::diagnostic::{Diagnostic, Problems, say};
use crate::manuscript::decode::{Located, Words, nearest_of};
use crate::manuscript::meeting::{Front, Guest, Participant};
use crate::manuscript::moment::Date;
use crate::manuscript::roster::Roster;
use crate::manuscript::words::Id;

/// A member as the site knows them.
pub struct Known {
    pub name: String,
    /// The letters of the name.
    letters: Option<String>,
    bodies: Vec<Affiliation>,
}

/// An organization that somebody belongs to, in all that a session wants to know of it.
struct Affiliation {
    /// As written: whole, without brackets, and what stands in them.
    forms: Vec<String>,
    folded: Vec<String>,
    letters: Option<String>,
}

impl Affiliation {
    fn of(name: &str) -> Self {
        let forms = body_forms(name);
        Affiliation { folded: forms.iter().map(|f| folded(f)).collect(), letters: letters_of(name), forms }
    }
}

/// Everybody on any roster.
pub struct Identities {
    people: BTreeMap<Id, Known>,
    /// Ids by folded name.
    by_name: BTreeMap<String, Id>,
    /// With phrases that may stand: the site's `public_entities` and those of the field.
    names: Names,
    /// Words of people's names that nothing else is.
    rare: Rare,
    /// All forms as written, for the audit.
    pub written: Vec<String>,
    entities: BTreeSet<String>,
}

impl Identities {
    /// `guests` are those of every meeting: who took part in one may be named in another.
    pub fn new<'g>(rosters: &[Roster], guests: impl Iterator<Item = &'g Guest>, public_entities: &[Words]) -> Self {
        let because = "to know which names must not come out";
        let mut draft = NamesDraft::default();
        let mut written = BTreeSet::new();
        let mut called = Vec::new();
        let mut people: BTreeMap<Id, Known> = BTreeMap::new();
        for member in rosters.iter().flat_map(|r| &r.members) {
            let name = &member.name.reveal(because).value;
            let known = people.entry(member.id.value.clone()).or_insert_with(|| Known {
                name: String::new(),
                letters: None,
                bodies: Vec::new(),
            });
            // The last roster says how somebody is called; whom they belonged to stays.
            known.name.clone_from(name);
            known.letters = letters_of(name);
            // The id is the address of the member's page.
            let id = member.id.value.as_str();
            draft.add(id, if id.contains('-') { Kind::Person } else { Kind::Part });
            if id.contains('-') {
                written.insert(id.to_owned());
            }
            for form in std::iter::once(name).chain(member.also_known_as.iter().map(|n| &n.reveal(because).value)) {
                draft.person(form);
                called.push(form.as_str());
                written.insert(form.clone());
            }
            let bodies = member.affiliation.iter().chain(&member.affiliation_also_known_as);
            for body in bodies.map(|b| &b.reveal(because).value) {
                draft.body(body);
                written.extend(body_forms(body));
                known.bodies.push(Affiliation::of(body));
            }
            if let Some(contact) = &member.contact {
                draft.add(&contact.email.reveal(because).value, Kind::Person);
                written.insert(contact.email.reveal(because).value.clone());
            }
        }
        for guest in guests {
            // In other meetings only the whole: a guest called Rich does not make a name of every "rich".
            for name in
                std::iter::once(&guest.name).chain(&guest.also_known_as).filter(|n| n.value.trim().contains(' '))
            {
                draft.add(&name.value, Kind::Person);
            }
            for body in guest.affiliation.iter().chain(&guest.affiliation_also_known_as) {
                body_forms(&body.value)
                    .iter()
                    .filter(|f| f.trim().contains(' '))
                    .for_each(|f| draft.add(f, Kind::Body));
            }
        }
        let entities: BTreeSet<String> = public_entities.iter().map(|e| folded(&e.value)).collect();
        for entity in public_entities {
            draft.phrase(&entity.value);
        }
        for phrase in super::vocabulary::phrases() {
            draft.phrase(phrase);
        }
        let field: BTreeSet<String> = super::vocabulary::phrases().map(folded).collect();
        written.retain(|w| !entities.contains(&folded(w)) && !field.contains(&folded(w)));
        let mut by_name = BTreeMap::new();
        for (id, known) in &people {
            by_name.entry(folded_exactly(&known.name)).or_insert_with(|| id.clone());
        }
        let written = written.into_iter().collect();
        Identities { people, by_name, names: draft.build_for_all(), rare: Rare::for_all(called), written, entities }
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

    /// Whether an organization is on the site's `public_entities`.
    fn is_entity(&self, body: &Affiliation) -> bool {
        body.folded.iter().any(|form| self.entities.contains(form))
    }

    /// The member of exactly this name.
    pub fn by_name(&self, name: &str) -> Option<&Id> {
        self.by_name.get(&folded_exactly(name))
    }
}

/// The names that must not come out of one session: everybody's, and its guests'.
pub struct Session<'a> {
    pub identities: &'a Identities,
    /// With the phrases that the meeting declared public.
    guests: Names,
    mentions: BTreeSet<String>,
    /// Folded affiliations of participants: never a topic in their own session.
    own: BTreeSet<String>,
    /// Pieces of the same.
    pub bodies: BodyWords,
    /// Words of guests' names, and of the same, that nothing else is.
    rare: Rare,
    /// Letters that stand for participants and their bodies.
    pub initials: BTreeSet<String>,
    /// When it was.
    pub date: Option<Date>,
    /// Guests' names, and the affiliations of all participants, as written, for the audit.
    pub written: Vec<String>,
}

/// What a session sees in a text, in bytes of that text.
pub struct Look {
    pub folded: Folded,
    pub found: Vec<Found>,
    pub public: Vec<Range<usize>>,
}

impl<'a> Session<'a> {
    /// Gathers the names of a meeting and checks its participants.
    pub fn new(identities: &'a Identities, front: &Front, sealed: bool, problems: &mut Problems) -> Self {
        let because = "to know which names must not come out";
        let mut draft = NamesDraft::default();
        let mut written = Vec::new();
        let mut own = BTreeSet::new();
        let mut bodies = BodyWords::default();
        let mut called = Vec::new();
        let mut initials = BTreeSet::new();
        for participant in &front.participants {
            match participant.reveal(because) {
                Participant::Member(id) => {
                    identities.check(id, sealed, problems);
                    let Some(known) = identities.member(&id.value) else { continue };
                    if sealed && known.bodies.iter().any(|body| identities.is_entity(body)) {
                        clash(id.span, problems);
                    }
                    initials.extend(known.letters.clone());
                    for body in &known.bodies {
                        own.extend(body.folded.iter().cloned());
                        body.forms.iter().take(1).for_each(|name| bodies.add(name));
                        called.extend(body.forms.iter().map(String::as_str));
                        initials.extend(body.letters.clone());
                        // Even a phrase of the field is looked for where its own people were.
                        written.extend(body.forms.iter().cloned());
                    }
                }
                Participant::Guest(guest) => {
                    add_guest(guest, &mut draft, &mut written);
                    initials.extend(letters_of(&guest.name.value));
                    called.extend(std::iter::once(&guest.name).chain(&guest.also_known_as).map(|n| n.value.as_str()));
                    for name in guest.affiliation.iter().chain(&guest.affiliation_also_known_as) {
                        let body = Affiliation::of(&name.value);
                        if sealed && identities.is_entity(&body) {
                            clash(name.span, problems);
                        }
                        own.extend(body.folded);
                        bodies.add(&name.value);
                        called.push(name.value.as_str());
                        initials.extend(body.letters);
                    }
                }
            }
        }
        let mut mentions = BTreeSet::new();
        for mention in front.public_mentions.iter().map(|m| &m.text.reveal("it is declared public").value) {
            draft.phrase(mention);
            mentions.insert(folded(mention));
        }
        written.retain(|w| !mentions.contains(&folded(w)));
        let date = Some(front.starts.value.date());
        let rare = Rare::of(called);
        Session { identities, guests: draft.build(), mentions, own, bodies, rare, initials, date, written }
    }

    /// The session of a record that is public.
    pub fn open(identities: &'a Identities) -> Self {
        Session {
            identities,
            guests: Names::default(),
            mentions: BTreeSet::new(),
            own: BTreeSet::new(),
            bodies: BodyWords::default(),
            rare: Rare::default(),
            initials: BTreeSet::new(),
            date: None,
            written: Vec::new(),
        }
    }

    /// The declared public mentions, folded.
    pub fn mentions(&self) -> impl Iterator<Item = &String> {
        self.mentions.iter()
    }

    /// Reads a text: every name in it, longest first where they overlap, in order, and the phrases that may stand. Those
    /// hide a name that they cover whole; they open no door for a longer or shorter one.
    pub fn look(&self, text: &str, vocabulary: &Vocabulary) -> Look {
        let folded = fold(text);
        let Seen { names: mut found, words, phrases: public } = self.read(&folded.text);
        found.retain(|f| f.kind != Kind::Part || is_name_like(text, &folded, &f.range, vocabulary));
        let unknown =
            words.into_iter().filter(|range| vocabulary.is_known() && !vocabulary.has(&folded.text[range.clone()]));
        found.extend(unknown.map(|range| Found { range, kind: Kind::Part }));
        found.extend(self.rare(text, &folded, vocabulary, &public));
        found.sort_by_key(|f| (std::cmp::Reverse(f.range.len()), f.kind, f.range.start));
        let mut kept: Vec<Found> = Vec::new();
        for f in found {
            if kept.iter().all(|k| f.range.end <= k.range.start || k.range.end <= f.range.start) {
                kept.push(f);
            }
        }
        kept.sort_by_key(|f| f.range.start);
        let found = kept.into_iter().map(|f| Found { range: folded.original(f.range, text), kind: f.kind }).collect();
        // "UNESCO: we agree" is somebody's label.
        let label = |range: &Range<usize>| {
            let line = text[..range.start].trim_end_matches([' ', '*']);
            is_body(&text[range.clone()])
                && (line.is_empty() || line.ends_with('\n'))
                && text[range.end..].trim_start_matches('*').starts_with(':')
        };
        let public = public.into_iter().map(|range| folded.original(range, text)).filter(|r| !label(r)).collect();
        Look { folded, found, public }
    }

    /// Words that only a name has, in small letters, in pieces and misspelt.
    fn rare(&self, text: &str, folded: &Folded, vocabulary: &Vocabulary, public: &[Range<usize>]) -> Vec<Found> {
        let known = |word: &str| !vocabulary.is_known() || known_word(word, vocabulary) || is_ordinary(word);
        let mut ranges = Vec::new();
        let joined = joined(&folded.text);
        for rare in [&self.identities.rare, &self.rare] {
            ranges.extend(rare.find(&joined, folded, text));
            ranges.extend(rare.misspelt(&folded.text, known));
        }
        ranges.retain(|r| !public.iter().any(|p| p.start <= r.start && r.end <= p.end));
        ranges.into_iter().map(|range| Found { range, kind: Kind::Part }).collect()
    }

    /// Whether a word is one that only a name has.
    pub fn is_rare(&self, word: &str) -> bool {
        let word = folded(word);
        self.identities.rare.has(&word) || self.rare.has(&word)
    }

    /// Whether such a word stands in the words of an address.
    pub fn tells_in_address(&self, words: &str) -> bool {
        let words = folded(words);
        self.identities.rare.stand_in_address(&words) || self.rare.stand_in_address(&words)
    }

    /// Whether an address, decoded, is made of the pieces of such a word, or has the letters of a participant's body in a
    /// label of its host.
    pub fn is_in_pieces(&self, address: &str) -> bool {
        let address = address.to_lowercase();
        let host =
            address.split_once("//").map_or("", |(_, rest)| rest).split(['/', '?', '#']).next().unwrap_or_default();
        let letters = |label: &str| {
            let letters = label.trim_end_matches(|c: char| c.is_ascii_digit());
            letters.len() > 3 && self.own.contains(letters) && !is_ordinary(letters)
        };
        self.identities.rare.in_pieces_of_address(&address)
            || self.rare.in_pieces_of_address(&address)
            || host.split(['.', '-']).any(letters)
    }

    /// Every name in the text.
    pub fn find(&self, text: &str, vocabulary: &Vocabulary) -> Vec<Found> {
        self.look(text, vocabulary).found
    }

    /// Every name and every word of one, whatever its case and place.
    pub fn find_anywhere(&self, text: &str) -> Vec<Found> {
        let mut found = self.read(&fold(text).text).names;
        found.retain(|f| f.range.len() > 2);
        found
    }

    /// Whether a short text holds a name or a piece of a participant's affiliation, whatever its case.
    pub fn tells_in_any_case(&self, text: &str) -> bool {
        !self.find_anywhere(text).is_empty() || !self.is_public(text) && self.bodies.stand_in(text)
    }

    /// Whether an id does, or a misspelt or cut piece of a name stands in it, or somebody's initials: `aokafor-text`.
    pub fn tells_in_id(&self, id: &str) -> bool {
        let folded = folded(id);
        let misspelt = |rare: &Rare| rare.misspelt(&folded, is_ordinary).next().is_some();
        let initials =
            |piece: &str| piece.len() > 1 && self.initials.contains(&piece.to_uppercase()) && !is_ordinary(piece);
        self.tells_in_any_case(id)
            || self.tells_in_address(id)
            || misspelt(&self.identities.rare)
            || misspelt(&self.rare)
            || folded.split(|c: char| !c.is_alphanumeric()).any(initials)
    }

    /// Whether a tag does so where the redactor would let it stand. Tags are written without capitals, by which the
    /// redactor knows a single word of a name.
    pub fn hides_in_tag(&self, tag: &str, vocabulary: &Vocabulary) -> bool {
        self.find(tag, vocabulary).is_empty() && self.tells_in_any_case(tag)
    }

    /// Whether the whole text is a phrase that the site or the meeting declared public.
    pub fn is_public(&self, text: &str) -> bool {
        let text = folded(text);
        self.identities.entities.contains(&text) || self.mentions.contains(&text)
    }

    /// Reads a folded text: names without those that a public phrase covers whole.
    fn read(&self, text: &str) -> Seen {
        let mut seen = self.identities.names.read(text);
        let guests = self.guests.read(text);
        seen.names.extend(guests.names);
        seen.words.extend(guests.words);
        seen.phrases.extend(guests.phrases);
        seen.phrases.retain(|range| !self.own.contains(&text[range.clone()]) && !speaks_for_itself(text, range));
        let Seen { names, phrases, .. } = &mut seen;
        names.retain(|f| !phrases.iter().any(|p| p.start <= f.range.start && f.range.end <= p.end));
        seen
    }
}

/// Adds the names and the affiliation of a guest.
fn add_guest(guest: &Guest, draft: &mut NamesDraft, written: &mut Vec<String>) {
    for name in std::iter::once(&guest.name).chain(&guest.also_known_as) {
        draft.person(&name.value);
        written.push(name.value.clone());
    }
    for body in guest.affiliation.iter().chain(&guest.affiliation_also_known_as) {
        draft.body(&body.value);
        written.extend(body_forms(&body.value));
    }
}

fn clash(span: crate::diagnostic::Span, problems: &mut Problems) {
    let message = say("An organization on `public_entities` is the affiliation of a participant of this session.");
    let help = say("Take it off `public_entities`, and allow single phrases under `public_mentions` with a reason.");
    problems.push(Diagnostic::error("public-entity-present", span, message).help(help).seal());
}

/// Whether a word of a name is meant as one: it starts with a capital, is in a script that has none, or is no other word. A
/// word of two letters that begins a sentence is one only before a colon: "He said" is no member called He.
fn is_name_like(text: &str, folded: &Folded, range: &Range<usize>, vocabulary: &Vocabulary) -> bool {
    let original = folded.original(range.clone(), text);
    let word = &text[original.clone()];
    if word.chars().next().is_none_or(char::is_lowercase) {
        let alone = word.chars().count() > 2 && vocabulary.is_known() && !vocabulary.has(word);
        return alone || named_in_haste(&text[..original.start], &text[original.end..]);
    }
    if word.chars().any(is_unspaced) {
        return true;
    }
    let before = text[..original.start].trim_end();
    let begins =
        !super::join::ends_with_title(before) && before.chars().next_back().is_none_or(|c| ".!?:;\"“«(".contains(c));
    // The Russian word list holds names, and Russian sentences begin with whom something was done to.
    if word.starts_with(is_cyrillic) && word.chars().count() > 2 {
        return true;
    }
    let lower = word.to_lowercase();
    let after = &text[original.end..];
    let label = after.trim_start_matches('*').starts_with(':');
    if !begins || label {
        return true;
    }
    // "He said" is no member called He, and "Young people asked" is no member called Young.
    let short = word.chars().filter(|c| c.is_alphabetic()).count() < 3;
    if !short {
        !vocabulary.has(&lower) || acts_after(after) && !is_a_thing(after)
    } else if FUNCTION_WORDS.contains(&lower.as_str()) {
        !PRONOUNS.contains(&lower.as_str()) && acts_after(after)
    } else {
        true
    }
}

/// Those of them after which verbs stand.
const PRONOUNS: &[&str] = &[
    "he", "we", "it", "yo", "tu", "il", "on", "ce", "se", "lo", "te", "он", "мы", "вы", "то", "es", "is", "as", "so",
    "si",
];

/// Words of two letters that begin sentences.
const FUNCTION_WORDS: &[&str] = &[
    "he", "we", "me", "my", "it", "is", "in", "an", "so", "no", "do", "to", "on", "or", "as", "at", "by", "if", "of",
    "up", "us", "am", "be", "la", "le", "un", "en", "el", "de", "du", "al", "se", "es", "su", "si", "yo", "tu", "ya",
    "lo", "te", "il", "on", "ce", "et", "ou", "au", "он", "мы", "вы", "не", "на", "по", "до", "из", "за", "от", "об",
    "то", "же", "ни", "ли",
];

/// Whether a phrase stands for people: "ITU said", "a colleague from UNESCO". In folded text.
fn speaks_for_itself(text: &str, phrase: &Range<usize>) -> bool {
    let one = text[phrase.clone()].split(' ').count() <= 2;
    let mut words = text[..phrase.start].trim_end().rsplit(' ');
    let before = words.next().unwrap_or_default();
    let employed = ["work", "works", "working", "worked"].contains(&words.next().unwrap_or_default());
    let rest = &text[phrase.end..];
    let meant = stands_for_people(rest)
        || acts_before(&text[..phrase.start])
        || ["from", "behalf"].contains(&before)
        || employed && ["for", "at"].contains(&before);
    is_body(&text[phrase.clone()]) && meant || one && before == "from" && acts_after(rest)
}
