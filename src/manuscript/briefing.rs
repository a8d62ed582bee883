//! `briefings/*.md` and `issues/*.md` (ToR: "Prepare or approve, as necessary, balanced briefing materials", "Identify
//! emerging Internet governance issues").

use super::decode::{Located, Words, choice, record};
use super::mandate::Paragraph;
use super::moment::{Date, Instant};
use super::prose::Prose;
use super::retraction::Retraction;
use super::translation::Translation;
use crate::disclosure::Attributed;

/// A briefing. Without `approved` it is labelled as not approved wherever it stands.
pub struct Briefing {
    pub path: String,
    pub front: BriefingFront,
    pub prose: Prose,
    pub translations: Vec<Translation>,
}

record! {
    pub struct BriefingFront ("a briefing") {
        title: required Attributed<Words>,
        date: required Located<Date>,
        summary: optional Attributed<Words>,
        approved: optional Located<Date>,
        prepared_by: optional Attributed<Words>,
        decision: optional Words,
        mandate: list Located<Paragraph>,
        tags: list Attributed<Words>,
        draft: optional Located<bool>,
        publish: optional Located<Instant>,
        retracted: optional Retraction,
    }
}

choice! {
    /// What became of an issue.
    pub enum IssueState {
        Identified = "identified",
        Discussed = "discussed",
        TakenUp = "taken-up",
        Closed = "closed",
    }
}

/// An emerging issue.
pub struct Issue {
    pub path: String,
    pub front: IssueFront,
    pub prose: Prose,
    pub translations: Vec<Translation>,
}

record! {
    pub struct IssueFront ("an issue") {
        title: required Attributed<Words>,
        date: required Located<Date>,
        summary: optional Attributed<Words>,
        state: optional IssueState,
        cycle: optional Located<u32>,
        led_to: list Words,
        mandate: list Located<Paragraph>,
        tags: list Attributed<Words>,
        draft: optional Located<bool>,
        publish: optional Located<Instant>,
        retracted: optional Retraction,
    }
}
