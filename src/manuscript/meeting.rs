//! `meetings/*.md`: a meeting, what it was held under, what was said and decided.

use super::decode::{Decode, Located, Words, nearest, record, wrong};
use super::moment::{Date, Moment, year};
use super::node::{Key, Node, Value};
use super::prose::Prose;
use super::retraction::Retraction;
use super::shape::Shape;
use super::translation::Translation;
use super::words::{AccessValue, Fingerprint, Id, MeetingKind, Rule, Status, WrittenBy};
use crate::diagnostic::{Diagnostic, Problems, Span, say};
use crate::disclosure::Attributed;

/// A meeting with its body and its translations.
pub struct Meeting {
    /// Path of the source, for links to it.
    pub path: String,
    pub front: Front,
    /// The rule of the meeting: its own, or the site's default.
    pub rule: Rule,
    pub prose: Prose,
    pub translations: Vec<Translation>,
}

impl Meeting {
    /// The strictest rule among the meeting's own and its parts', in any language.
    pub fn strictest(&self) -> Rule {
        let bodies = std::iter::once(&self.prose).chain(self.translations.iter().map(|t| &t.prose));
        bodies.flat_map(|p| &p.sections).map(|s| s.rule).fold(self.rule, Ord::max)
    }
}

record! {
    pub struct Front ("a meeting") {
        title: required Attributed<Words>,
        starts: required Located<Moment>,
        kind: required MeetingKind,
        ends: optional Located<Moment>,
        cycle: optional Located<u32>,
        number: optional Words,
        place: optional Attributed<Words>,
        rule: optional Rule,
        access: optional Access,
        join: optional Attributed<Words>,
        status: optional Located<Status>,
        approved: optional Located<Date>,
        attested: optional Attested,
        provenance: optional Provenance,
        summary: optional Attributed<Words>,
        agenda: optional Agenda,
        participants: list Attributed<Participant>,
        attendance: optional Attendance,
        public_mentions: list Mention,
        decisions: list Decision,
        actions: list Action,
        documents: list Document,
        corrections: list Correction,
        mandate: list Words,
        tags: list Attributed<Words>,
        transcript: optional Words,
        recording: optional Words,
        withheld: optional Attributed<Words>,
        retracted: optional Retraction,
        draft: optional Located<bool>,
    }
}

impl Front {
    /// The cycle it states, or the year it starts in.
    pub fn cycle(&self) -> u32 {
        let year = || year(self.starts.value.date());
        self.cycle.as_ref().map_or_else(year, |cycle| cycle.value)
    }
}

/// Keys whose values cannot speak of a person, so that an excerpt may show them.
const OPEN_KEYS: &[&str] =
    &["starts", "ends", "cycle", "number", "kind", "rule", "access", "status", "approved", "votes", "draft"];

record! {
    pub struct Access ("`access`") {
        value: required AccessValue,
        decided: optional Located<Date>,
        place as "where": optional Attributed<Words>,
        reason: optional Attributed<Words>,
    }
}

record! {
    /// That somebody read the redacted text. Who it was is not recorded: on a protected session that person was in the room.
    pub struct Attested ("`attested`") {
        date: required Located<Date>,
        hash: required Located<Fingerprint>,
    }
}

record! {
    pub struct Provenance ("`provenance`") {
        written_by: required WrittenBy,
        reviewed_by: optional Attributed<Words>,
    }
}

record! {
    pub struct Agenda ("an agenda") {
        proposed: optional Located<Date>,
        pre_approved: optional Located<Date>,
        adopted: optional Located<Date>,
        items: list AgendaItem,
    }
}

record! {
    pub struct AgendaItem ("an item of the agenda") {
        id: required Words,
        title: required Attributed<Words>,
        added_at: optional Stage,
        removed_at: optional Stage,
    }
}

super::decode::choice! {
    /// At which step an agenda was changed.
    pub enum Stage {
        PreApproval = "pre-approval",
        Adoption = "adoption",
    }
}

record! {
    pub struct Attendance ("`attendance`") {
        in_person as "in-person": list Attributed<Located<Id>>,
        remote: list Attributed<Located<Id>>,
        apologies: list Attributed<Located<Id>>,
    }
}

record! {
    pub struct Mention ("a public mention") {
        text: required Attributed<Words>,
        because: required Attributed<Words>,
    }
}

record! {
    pub struct Decision ("a decision") {
        id: required Located<Id>,
        text: required Attributed<Words>,
        method: optional Method,
        explained: optional Attributed<Words>,
        objections: list Attributed<Words>,
        item: optional Words,
        outcome: optional Attributed<Words>,
    }
}

super::decode::choice! {
    /// How a decision was found (ToR: "a rough consensus will be sought").
    pub enum Method {
        RoughConsensus = "rough-consensus",
        Consensus = "consensus",
    }
}

record! {
    pub struct Action ("an action") {
        text: required Attributed<Words>,
        owner: optional Attributed<Words>,
        decision: optional Located<Id>,
        due: optional Located<Date>,
        done: optional Located<Date>,
    }
}

record! {
    pub struct Document ("a document") {
        title: required Attributed<Words>,
        file: optional Words,
        withheld: optional Attributed<Words>,
    }
}

record! {
    pub struct Correction ("a correction") {
        date: required Located<Date>,
        text: required Attributed<Words>,
    }
}

/// Somebody who took part: a member by id, or a guest by name.
pub enum Participant {
    Member(Located<Id>),
    Guest(Guest),
}

record! {
    pub struct Guest ("a participant") {
        name: required Words,
        affiliation: optional Words,
        also_known_as: list Words,
        affiliation_also_known_as: list Words,
    }
}

impl Decode for Participant {
    fn decode(node: Node, problems: &mut Problems) -> Option<Self> {
        match node.value {
            Value::Text(_) => Located::<Id>::decode(node, problems).map(Participant::Member),
            Value::Map(_) => Guest::decode(node, problems).map(Participant::Guest),
            _ => wrong(&node, "a member's id, or `{ name: …, affiliation: … }`", problems),
        }
    }

    fn shape() -> Shape {
        Shape::Either(vec![Located::<Id>::shape(), Guest::shape()])
    }
}

/// Whether a value is so plain that an excerpt may show it: one of our words or a slip of one, a date or a number.
fn is_plain(text: &str) -> bool {
    const ANSWERS: &[&str] = &["yes", "no", "on", "off", "true", "false"];
    let known = [Rule::WORDS, MeetingKind::WORDS, AccessValue::WORDS, Status::WORDS];
    let sign = |b: u8| b.is_ascii_digit() || b"-+:.TZ".contains(&b);
    text.len() <= 40 && text.bytes().all(sign)
        || ANSWERS.contains(&text.to_lowercase().as_str())
        || known.iter().any(|words| words.contains(&text))
        || known.iter().any(|words| nearest(text, words).is_some())
}

/// Reads the front matter of a meeting and checks what holds within it.
pub fn decode(node: Node, problems: &mut Problems) -> Option<Front> {
    declare_open(&node, problems);
    let node = refuse_votes(node, problems);
    let front = Front::decode(node, problems)?;
    if let Some(ends) = &front.ends
        && ends.value.is_over() < front.starts.value.begins()
    {
        problems.push(
            Diagnostic::error("ends-before-start", ends.span, say("The meeting ends before it starts."))
                .help(say("Check both dates and their zones.")),
        );
    }
    for paragraph in &front.mandate {
        super::mandate::check(paragraph, problems);
    }
    if let Some(status) = &front.status
        && (status.value == Status::Retracted) != front.retracted.is_some()
    {
        problems.push(
            Diagnostic::error("retracted", status.span, say("`status: retracted` and `retracted:` belong together."))
                .help(say("Write `status: retracted` and `retracted: { date: 2026-03-01, reason: … }`.")),
        );
    }
    let span = front.starts.span;
    match &front.access {
        None => problems.push(
            Diagnostic::warning("access-undecided", span, say("Whether outsiders may be there is not yet decided."))
                .help(say("Add `access: { value: open-observation, decided: 2026-01-20 }` once it is.")),
        ),
        Some(access) if access.value == AccessValue::Closed && access.reason.is_none() => problems.push(
            Diagnostic::error("closed-without-reason", access.span, say("A closed meeting needs the reason for it."))
                .help(say("Add `reason: …`.")),
        ),
        Some(_) => {}
    }
    check_follow_up(&front, problems);
    if let Some(provenance) = &front.provenance {
        let unreviewed = provenance.written_by == WrittenBy::AiAssisted && provenance.reviewed_by.is_none();
        if unreviewed && front.status.as_ref().is_some_and(|s| s.value != Status::Draft) {
            let message =
                say("A summary written with a machine's help cannot be approved before somebody reviewed it.");
            problems.push(
                Diagnostic::error("unreviewed", provenance.span, message)
                    .help(say("Add `reviewed_by: …`, or set `status: draft`.")),
            );
        }
    }
    Some(front)
}

/// An action may name the decision that it follows up.
fn check_follow_up(front: &Front, problems: &mut Problems) {
    let known = || front.decisions.iter().map(|d| d.id.value.as_str());
    for named in front.actions.iter().filter_map(|a| a.decision.as_ref()) {
        if known().all(|id| id != named.value.as_str()) {
            let message = say("This meeting has no decision ").quote(named.value.as_str()).say(".");
            // An id may name somebody: which one is near is not said.
            let help = say("Write the `id` of one of its `decisions`.");
            problems.push(Diagnostic::error("unknown-decision", named.span, message).help(help));
        }
    }
}

/// Refuses what tells who spoke, wherever any part of a meeting is protected.
pub fn refuse_recordings(front: &Front, problems: &mut Problems) {
    for link in [&front.transcript, &front.recording].into_iter().flatten() {
        let message = say("A transcript or recording of a protected session tells who spoke.");
        problems.push(
            Diagnostic::error("recording", link.span, message)
                .help(say("Delete this line, or hold every part of the meeting on the record.")),
        );
    }
}

/// Of a meeting, and of each of its decisions.
fn refuse_votes(mut node: Node, problems: &mut Problems) -> Node {
    if let Value::Map(entries) = &mut node.value {
        entries.retain(|(key, _)| {
            if key.name == "votes" {
                let message = say("The group does not vote.");
                problems.push(
                    Diagnostic::error("votes", key.span, message)
                        .help(say(
                            "The Terms of Reference say under \u{201c}Group Procedures\u{201d} that a rough consensus is sought and \
                             each member has an equal say. Use `decisions:` with `method: rough-consensus`.",
                        ))
                        .seal(),
                );
            }
            key.name != "votes"
        });
        for (_, decisions) in entries.iter_mut().filter(|(key, _)| key.name == "decisions") {
            if let Value::List(list) = &mut decisions.value {
                let refused = std::mem::take(list).into_iter().map(|decision| refuse_votes(decision, problems));
                *list = refused.collect();
            }
        }
    }
    node
}

fn declare_open(node: &Node, problems: &mut Problems) {
    /// Opens a key and its value, but for texts in it that may speak of a person.
    fn entry(key: &Key, value: &Node, problems: &mut Problems) {
        problems.open.push(key.span);
        match &value.value {
            Value::Map(entries) => {
                entries
                    .iter()
                    .filter(|(k, _)| k.name != "where" && k.name != "reason")
                    .for_each(|(k, n)| entry(k, n, problems));
            }
            // A word of ours or a slip of one, a date, a number; anything else could be a name in the wrong place.
            Value::Text(text) | Value::Number(text) if is_plain(text) => {
                problems.open.push(Span { end: value.span.end, ..key.span });
            }
            _ => {}
        }
    }
    let Value::Map(entries) = &node.value else { return };
    for (key, value) in entries {
        if Front::KEYS.contains(&key.name.as_str()) || OPEN_KEYS.contains(&key.name.as_str()) {
            problems.open.push(key.span);
        }
        if OPEN_KEYS.contains(&key.name.as_str()) {
            entry(key, value, problems);
        }
    }
}
