//! `recommendations.yaml`: the tracker of the Working Group on Improvements; `fundraising.yaml`: ideas for the trust fund
//! (ToR: "guided by the recommendations of the Working Groups on Improvements to the IGF", "Actively explore new
//! fundraising opportunities").
//!
//! In: a YAML tree. Out: the entries, with a warning where something is done and nothing shows it. Must never: show an idea
//! that does not say `publish: true`, in a message either.

use super::decode::{Decode, Located, Words, choice, record};
use super::mandate::Paragraph;
use super::moment::Date;
use super::node::Node;
use super::words::Id;
use crate::diagnostic::{Diagnostic, Problems, Span, say};
use crate::disclosure::Attributed;

record! {
    pub struct Recommendations ("the tracker of recommendations") {
        source: optional Attributed<Words>,
        recommendations: required Vec<Recommendation>,
    }
}

choice! {
    pub enum Progress {
        Open = "open",
        InProgress = "in-progress",
        Done = "done",
        Declined = "declined",
    }
}

record! {
    pub struct Recommendation ("a recommendation") {
        id: required Located<Id>,
        text: required Attributed<Words>,
        progress: required Progress,
        date: optional Located<Date>,
        note: optional Attributed<Words>,
        evidence: list Attributed<Words>,
        decision: optional Words,
        mandate: list Located<Paragraph>,
    }
}

/// Reads the tracker and checks what holds within it.
pub fn decode(node: Node, problems: &mut Problems) -> Option<Recommendations> {
    let tracker = Recommendations::decode(node, problems)?;
    unique(tracker.recommendations.iter().map(|r| &r.id), problems);
    for one in &tracker.recommendations {
        if one.progress == Progress::Done && one.evidence.is_empty() && one.decision.is_none() {
            problems.push(
                Diagnostic::warning(
                    "done-without-evidence",
                    one.id.span,
                    say("This recommendation is done, and nothing shows it."),
                )
                .help(say("Add `evidence: [ https://… ]` or `decision: file#d1`; the page says so until then.")),
            );
        }
    }
    Some(tracker)
}

fn unique<'i>(ids: impl Iterator<Item = &'i Located<Id>>, problems: &mut Problems) {
    let mut seen = std::collections::BTreeSet::from(["main"]);
    for id in ids {
        if !seen.insert(id.value.as_str()) {
            problems.push(
                Diagnostic::error("id-twice", id.span, say("This id stands twice."))
                    .help(say("Give each entry an id of its own.")),
            );
        }
    }
}

record! {
    pub struct Fundraising ("the list of fundraising ideas") {
        ideas: required Vec<Idea>,
    }
}

record! {
    pub struct Idea ("an idea") {
        id: required Located<Id>,
        title: required Attributed<Words>,
        summary: optional Attributed<Words>,
        date: optional Located<Date>,
        publish: optional Located<bool>,
    }
}

impl Idea {
    /// Whether whoever brought it agreed to publish it. Without it, it is not even counted.
    pub fn may_be_shown(&self) -> bool {
        self.publish.as_ref().is_some_and(|p| p.value)
    }
}

/// Reads the ideas. Messages show those lines only that are published anyway.
pub fn decode_ideas(node: Node, problems: &mut Problems) -> Option<Fundraising> {
    let fundraising = Fundraising::decode(node, problems)?;
    unique(fundraising.ideas.iter().filter(|i| i.may_be_shown()).map(|i| &i.id), problems);
    for idea in fundraising.ideas.iter().filter(|i| i.may_be_shown()) {
        problems.open.push(Span { ..idea.id.span });
    }
    Some(fundraising)
}
