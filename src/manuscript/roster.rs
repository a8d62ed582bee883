//! `rosters/YYYY.yaml`: who sits on the group in a cycle (ToR: "appointed for a term of one year").

use super::decode::{Decode, Located, Words, choice, nearest, record, wrong};
use super::moment::Date;
use super::node::{Node, Value};
use super::shape::Shape;
use super::words::{Gender, Group, Id, Lang, Region};
use crate::diagnostic::{Diagnostic, Problems, say};
use crate::disclosure::Attributed;

record! {
    pub struct Roster ("a roster") {
        cycle: required Located<u32>,
        appointed: optional Located<Date>,
        source: optional Attributed<Words>,
        extension: optional Extension,
        rotation: optional RotationNote,
        members: required Vec<Member>,
    }
}

record! {
    /// Why fewer members changed than the Terms of Reference ask for.
    pub struct RotationNote ("`rotation`") {
        reason: required Attributed<Words>,
    }
}

record! {
    pub struct Member ("a member") {
        id: required Located<Id>,
        name: required Attributed<Words>,
        also_known_as: list Attributed<Words>,
        group: required Group,
        region: required Region,
        country: optional Located<Country>,
        affiliation: optional Attributed<Words>,
        affiliation_also_known_as: list Attributed<Words>,
        gender: optional Gender,
        office: optional Words,
        extension: optional Extension,
        left: optional Located<Date>,
        evaluation: optional Evaluation,
        profile: optional Profile,
        contact: optional Contact,
    }
}

record! {
    /// Of one member, or of the whole group in its roster (ToR: "Exceptionally, MAG members can serve for a longer period").
    pub struct Extension ("an extension") {
        reason: required Attributed<Words>,
        re_nominated: optional Located<bool>,
    }
}

record! {
    pub struct Profile ("a profile") {
        statement: optional Attributed<Words>,
        topics: list Attributed<Words>,
        languages: list Located<Lang>,
        links: list Attributed<Words>,
    }
}

choice! {
    /// What a yearly evaluation led to. A closed set, so that no comment about a person can stand in it.
    pub enum EvaluationOutcome {
        Renewed = "renewed",
        NotRenewed = "not-renewed",
        Extended = "extended",
    }
}

/// Outcome and date of a yearly evaluation. Scores and comments are refused.
pub struct Evaluation {
    pub outcome: EvaluationOutcome,
    pub date: Option<Located<Date>>,
}

record! {
    struct EvaluationFields ("an evaluation") {
        outcome: required EvaluationOutcome,
        date: optional Located<Date>,
    }
}

impl Decode for Evaluation {
    fn decode(node: Node, problems: &mut Problems) -> Option<Self> {
        if let Value::Map(entries) = &node.value {
            for (key, _) in entries {
                let refused = ["score", "scores", "comment", "comments", "grade", "notes"];
                if nearest(&key.name, &refused).is_some() {
                    let message = say("An evaluation is published with its outcome and date only.");
                    problems.push(
                        Diagnostic::error("evaluation-detail", key.span, message)
                            .help(say("Delete this line; scores and comments about a person do not belong here."))
                            .seal(),
                    );
                    return None;
                }
            }
        }
        let before = problems.list.len();
        let fields = EvaluationFields::decode(node, problems);
        // What stands in place of an outcome may be a comment on a person.
        problems.list[before..].iter_mut().for_each(|d| d.sealed = true);
        let fields = fields?;
        let _ = fields.span;
        Some(Evaluation { outcome: fields.outcome, date: fields.date })
    }

    fn shape() -> Shape {
        EvaluationFields::shape()
    }
}

/// A way to reach a member. Exists only when it may be published.
pub struct Contact {
    pub email: Attributed<Words>,
}

record! {
    struct ContactFields ("a contact") {
        email: required Attributed<Words>,
        public: optional Located<bool>,
    }
}

impl Decode for Contact {
    fn decode(node: Node, problems: &mut Problems) -> Option<Self> {
        let fields = ContactFields::decode(node, problems)?;
        if fields.public.is_some_and(|p| p.value) {
            return Some(Contact { email: fields.email });
        }
        let message = say("A contact without `public: true` must not be in the site's sources.");
        problems.push(
            Diagnostic::error("contact-not-public", fields.span, message)
                .help(say("Add `public: true` if the member agreed, else delete the contact."))
                .seal(),
        );
        None
    }

    fn shape() -> Shape {
        ContactFields::shape()
    }
}

/// ISO 3166-1 alpha-2.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Country([u8; 2]);

impl Country {
    pub fn code(self) -> String {
        self.0.iter().map(|b| char::from(*b)).collect()
    }
}

impl Decode for Located<Country> {
    fn decode(node: Node, problems: &mut Problems) -> Option<Self> {
        match &node.value {
            Value::Text(text) if text.len() == 2 && text.bytes().all(|b| b.is_ascii_uppercase()) => {
                let bytes = text.as_bytes();
                Some(Located { value: Country([bytes[0], bytes[1]]), span: node.span })
            }
            // `country: NO` is the trap that YAML 1.1 made famous; here `NO` arrives as text, so it is caught above.
            _ => wrong(&node, "a country's two capital letters, such as `NG`", problems),
        }
    }

    fn shape() -> Shape {
        Shape::Form("^[A-Z]{2}$")
    }
}

/// Reads a roster and checks what holds within it.
pub fn decode(node: Node, problems: &mut Problems) -> Option<Roster> {
    let roster = Roster::decode(node, problems)?;
    if roster.appointed.is_none() || roster.source.is_none() {
        let message = say("This roster does not say when it was appointed and where that was announced.");
        problems.push(
            Diagnostic::warning("roster-source", roster.cycle.span, message)
                .help(say("Add `appointed: 2025-12-01` and `source: https://…`.")),
        );
    }
    let mut seen = std::collections::HashMap::new();
    for member in &roster.members {
        // Both lines are named: either may be the wrong one.
        let Some(first) = seen.insert(&member.id.value, member.id.span) else { continue };
        for here in [first, member.id.span] {
            let message = say("The member ").quote(member.id.value.as_str()).say(" stands twice in this roster.");
            problems.push(
                Diagnostic::error("member-twice", here, message)
                    .help(say("Delete one entry, or give the second person an id of their own.")),
            );
        }
    }
    Some(roster)
}
