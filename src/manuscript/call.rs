//! `calls/*.md`: a call for input, from its opening to its outcome.

use super::decode::{Located, Words, record};
use super::moment::{Date, Instant};
use super::node::Node;
use super::prose::Prose;
use super::translation::Translation;
use super::words::{CallKind, Group, Id, Lang, Region};
use crate::diagnostic::{Diagnostic, Problems, say};
use crate::disclosure::Attributed;

/// A call with its body and its translations.
pub struct Call {
    pub path: String,
    pub front: Front,
    pub prose: Prose,
    pub translations: Vec<Translation>,
}

record! {
    pub struct Front ("a call") {
        title: required Attributed<Words>,
        opens: required Located<Instant>,
        closes: required Located<Instant>,
        kind: required CallKind,
        how: required How,
        cycle: optional Located<u32>,
        audience: optional Attributed<Words>,
        summary: optional Attributed<Words>,
        decided_by: optional Attributed<Words>,
        next: optional Attributed<Words>,
        outcome: optional Outcome,
        contributions: list Contribution,
        tags: list Attributed<Words>,
        draft: optional Located<bool>,
        publish: optional Located<Instant>,
    }
}

record! {
    pub struct How ("`how`") {
        email: optional Attributed<Words>,
        form: optional Attributed<Words>,
        languages: list Located<Lang>,
        text: optional Attributed<Words>,
    }
}

record! {
    pub struct Outcome ("an outcome") {
        due: optional Located<Date>,
        published: optional Located<Date>,
        text: optional Attributed<Words>,
        meeting: optional Words,
    }
}

record! {
    pub struct Contribution ("a contribution") {
        id: required Located<Id>,
        from: required Attributed<Words>,
        group: optional Group,
        region: optional Region,
        language: optional Located<Lang>,
        date: optional Located<Date>,
        file: optional Words,
        consent: optional Located<bool>,
        led_to: list Words,
    }
}

impl Contribution {
    /// Whether the contributor agreed to be shown. Without it the contribution is counted only.
    pub fn may_be_shown(&self) -> bool {
        self.consent.as_ref().is_some_and(|c| c.value)
    }
}

/// Reads the front matter of a call and checks what holds within it.
pub fn decode(node: Node, problems: &mut Problems) -> Option<Front> {
    use super::decode::Decode;
    let front = Front::decode(node, problems)?;
    if front.closes.value <= front.opens.value {
        problems.push(
            Diagnostic::error("closes-before-open", front.closes.span, say("The call closes before it opens."))
                .help(say("Check both instants and their zones.")),
        );
    }
    if front.how.email.is_none() && front.how.form.is_none() && front.how.text.is_none() {
        problems.push(
            Diagnostic::error("no-way-in", front.how.span, say("Nobody can answer: no address is given."))
                .help(say("Add `email: …`, `form: …` or `text: …`.")),
        );
    }
    if front.next.is_none() {
        problems.push(
            Diagnostic::warning(
                "no-next",
                front.closes.span,
                say("The call does not say what happens after the deadline."),
            )
            .help(say("Add `next: …`, with a date.")),
        );
    }
    for (i, contribution) in front.contributions.iter().enumerate() {
        if front.contributions[..i].iter().any(|c| c.id.value == contribution.id.value) {
            problems.push(
                Diagnostic::error(
                    "contribution-twice",
                    contribution.id.span,
                    say("This id stands twice in this call."),
                )
                .help(say("Give each contribution an id of its own.")),
            );
        }
    }
    Some(front)
}
