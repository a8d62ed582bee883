//! `working-groups/*.md`: charter, public offices and liaisons (ToR: "participate in dedicated thematic working groups",
//! "Liaise with external bodies including national and regional IGF initiatives").
//!
//! In: front matter. Out: a [`Front`] whose terms end after they begin. Must never: decide who is named.

use super::decode::{Decode, Located, Words, record};
use super::mandate::Paragraph;
use super::moment::{Date, Instant};
use super::node::Node;
use super::prose::Prose;
use super::retraction::Retraction;
use super::translation::Translation;
use super::words::{Id, Region};
use crate::diagnostic::{Diagnostic, Problems, say};
use crate::disclosure::Attributed;

pub struct WorkingGroup {
    pub path: String,
    pub front: Front,
    pub prose: Prose,
    pub translations: Vec<Translation>,
}

record! {
    pub struct Front ("a working group") {
        title: required Attributed<Words>,
        summary: optional Attributed<Words>,
        established: optional Located<Date>,
        closed: optional Located<Date>,
        decision: optional Words,
        co_facilitators: list Term,
        liaisons: list Term,
        mandate: list Located<Paragraph>,
        tags: list Attributed<Words>,
        draft: optional Located<bool>,
        publish: optional Located<Instant>,
        retracted: optional Retraction,
    }
}

record! {
    /// A term in a public office. Without `member` and `name`, and after `until`, the office is vacant.
    pub struct Term ("a term") {
        /// Of a liaison: the initiative or group.
        to: optional Attributed<Words>,
        region: optional Region,
        member: optional Attributed<Located<Id>>,
        name: optional Attributed<Words>,
        from: optional Located<Date>,
        until: optional Located<Date>,
    }
}

/// Reads the front matter of a working group and checks what holds within it.
pub fn decode(node: Node, problems: &mut Problems) -> Option<Front> {
    let front = Front::decode(node, problems)?;
    for term in front.co_facilitators.iter().chain(&front.liaisons) {
        if let (Some(from), Some(until)) = (&term.from, &term.until)
            && until.value < from.value
        {
            problems.push(
                Diagnostic::error("term-ends-first", until.span, say("This term ends before it begins."))
                    .help(say("Check `from` and `until`.")),
            );
        }
        if term.member.is_some() && term.name.is_some() {
            problems.push(
                Diagnostic::error("member-and-name", term.span, say("This has both a `member` and a `name`."))
                    .help(say("Write `member: …` for a member of the group, else `name: …`.")),
            );
        }
    }
    for liaison in &front.liaisons {
        if liaison.to.is_none() {
            problems.push(
                Diagnostic::error("missing-key", liaison.span, say("The key `to` is missing: a liaison needs it."))
                    .help(say("Name the initiative or the group: `to: …`.")),
            );
        }
    }
    Some(front)
}
