//! `rulebook.yaml`: the Terms of Reference as data.
//!
//! In: the file, or the one that is built in. Out: rules with their place, their versions, and the check that applies. Must
//! never: hold a limit in code: a limit is data of a version, so that changing it leaves the past as it was.

use super::decode::{Decode, Located, Words, choice, record, wrong};
use super::moment::Date;
use super::node::{self, Node, Value};
use super::shape::Shape;
use super::words::{Id, Lang};
use crate::diagnostic::{Diagnostic, Problems, SourceId, Span, say};
use crate::disclosure::Attributed;

/// The rulebook of a site that has none of its own: the Terms of Reference of the group that this program was written for.
pub const BUILT_IN: &str = include_str!("../../content/rulebook.yaml");

record! {
    pub struct Rulebook ("a rulebook") {
        reasons: list Reason,
        rules: required Vec<Rule>,
    }
}

record! {
    /// Why a rule cannot be checked; rules name it by its id.
    pub struct Reason ("a reason") {
        id: required Located<Id>,
        text: required Localized,
    }
}

record! {
    pub struct Rule ("a rule") {
        id: required Located<Id>,
        heading: required Heading,
        sentence: required Located<u32>,
        check: optional Check,
        cannot_be_checked: optional Located<Id>,
        versions: required Vec<Version>,
    }
}

record! {
    /// A wording with its limits, from a day on.
    pub struct Version ("a version") {
        from: required Located<Date>,
        text: required Localized,
        share: optional Located<Fraction>,
        years: optional Located<u32>,
        least: optional Located<u32>,
        most: optional Located<u32>,
        days: optional Located<u32>,
    }
}

choice! {
    /// The headings of the Terms of Reference. Their sentences are counted from one, each item of a list as one.
    pub enum Heading {
        Opening = "opening",
        MemberResponsibilities = "member-responsibilities",
        GroupProcedures = "group-procedures",
        DurationOfTerm = "duration-of-term",
        Notes = "notes",
    }
}

choice! {
    /// What can be compared with the record. Each is a module of [`rulebook::checks`](crate::rulebook).
    pub enum Check {
        Announced = "announced",
        Yearly = "yearly",
        Term = "term",
        Evaluation = "evaluation",
        Rotation = "rotation",
        Exception = "exception",
        Audit = "audit",
        Agenda = "agenda",
        Openness = "openness",
        Access = "access",
        Consensus = "consensus",
        Physical = "physical",
        Virtual = "virtual",
        Annual = "annual",
        Outreach = "outreach",
        Calls = "calls",
        Input = "input",
        Explained = "explained",
        Summaries = "summaries",
        Improvements = "improvements",
        Funds = "funds",
        Liaisons = "liaisons",
        Issues = "issues",
        Briefings = "briefings",
        Workshops = "workshops",
        MainSessions = "main-sessions",
        Linkages = "linkages",
        Panels = "panels",
    }
}

impl Check {
    /// The limits that a version of the rule must give.
    pub fn limits(self) -> &'static [&'static str] {
        match self {
            Check::Rotation | Check::Openness => &["share"],
            Check::Term => &["years"],
            Check::Physical => &["least", "most"],
            Check::Virtual
            | Check::Annual
            | Check::Outreach
            | Check::Calls
            | Check::Input
            | Check::Improvements
            | Check::Funds
            | Check::Liaisons
            | Check::Issues
            | Check::Briefings
            | Check::Workshops
            | Check::MainSessions
            | Check::Linkages
            | Check::Panels => &["least"],
            Check::Summaries => &["days"],
            Check::Announced
            | Check::Yearly
            | Check::Evaluation
            | Check::Exception
            | Check::Audit
            | Check::Agenda
            | Check::Access
            | Check::Consensus
            | Check::Explained => &[],
        }
    }
}

/// A part of a whole that a rule asks for, written `1/3`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fraction {
    pub part: u32,
    pub whole: u32,
}

impl Decode for Located<Fraction> {
    fn decode(node: Node, problems: &mut Problems) -> Option<Self> {
        let parsed = match &node.value {
            Value::Text(text) => text.split_once('/').and_then(|(part, whole)| {
                let (part, whole): (u32, u32) = (part.trim().parse().ok()?, whole.trim().parse().ok()?);
                (whole > 0 && part <= whole).then_some(Fraction { part, whole })
            }),
            _ => None,
        };
        match parsed {
            Some(value) => Some(Located { value, span: node.span }),
            None => wrong(&node, "a fraction such as `1/3`", problems),
        }
    }

    fn shape() -> Shape {
        Shape::Form(r"^\s*\d+\s*/\s*\d+\s*$")
    }
}

/// A text in one or more languages.
pub struct Localized {
    pub texts: Vec<(Lang, Attributed<Words>)>,
}

impl Decode for Localized {
    fn decode(node: Node, problems: &mut Problems) -> Option<Self> {
        let Value::Map(entries) = node.value else {
            return wrong(&node, "a text per language, such as `{ en: \"…\", fr: \"…\" }`", problems);
        };
        let mut texts = Vec::with_capacity(entries.len());
        for (key, value) in entries {
            let Some(lang) = Lang::parse(&key.name) else {
                problems.push(
                    Diagnostic::error("language", key.span, say("This is not a language tag."))
                        .help(say("A text stands under its language: `en: \"…\"`.")),
                );
                continue;
            };
            if let Some(text) = Attributed::<Words>::decode(value, problems) {
                texts.push((lang, text));
            }
        }
        Some(Localized { texts })
    }

    fn shape() -> Shape {
        Shape::PerLanguage
    }
}

/// Reads a rulebook and checks what holds within it.
pub fn decode(node: Node, problems: &mut Problems) -> Option<Rulebook> {
    let book = Rulebook::decode(node, problems)?;
    let mut ids = std::collections::HashMap::new();
    let all = book.rules.iter().map(|r| ("rule", &r.id)).chain(book.reasons.iter().map(|r| ("reason", &r.id)));
    for (kind, id) in all {
        let Some(first) = ids.insert((kind, &id.value), id.span) else { continue };
        for here in [first, id.span] {
            let message = say("The id ").quote(id.value.as_str()).say(" stands twice in this rulebook.");
            problems.push(Diagnostic::error("rule-twice", here, message).help(say("An id is given once, for ever.")));
        }
    }
    book.rules.iter().for_each(|rule| check_rule(rule, &book.reasons, problems));
    Some(book)
}

fn check_rule(rule: &Rule, reasons: &[Reason], problems: &mut Problems) {
    if rule.check.is_some() == rule.cannot_be_checked.is_some() {
        let message = say("A rule has either a check or a reason why it cannot be checked.");
        problems.push(
            Diagnostic::error("rule-check", rule.id.span, message)
                .help(say("Write `check: …` or `cannot_be_checked: …`, one of them.")),
        );
    }
    if let Some(id) = &rule.cannot_be_checked
        && !reasons.iter().any(|r| r.id.value == id.value)
    {
        let message = say("There is no reason ").quote(id.value.as_str()).say(" in this rulebook.");
        let diagnostic = Diagnostic::error("rule-reason", id.span, message);
        problems.push(diagnostic.help(say("Give it under `reasons:`, with an `id` and a `text`.")));
    }
    if rule.versions.is_empty() {
        let message = say("This rule has no version.");
        problems.push(
            Diagnostic::error("rule-version", rule.id.span, message)
                .help(say("Give one: `{ from: 2014-02-01, text: … }`.")),
        );
    }
    for pair in rule.versions.windows(2) {
        if pair[1].from.value <= pair[0].from.value {
            let message = say("This version does not begin after the one above it.");
            problems.push(
                Diagnostic::error("rule-version", pair[1].from.span, message).help(say("Put the newest version last.")),
            );
        }
    }
    let wanted = rule.check.map(Check::limits).unwrap_or_default();
    for version in &rule.versions {
        if version.text.texts.is_empty() {
            let message = say("This version has no text.");
            problems.push(
                Diagnostic::error("rule-version", version.from.span, message).help(say("Add `text: { en: \"…\" }`.")),
            );
        }
        let given: [(&'static str, Option<Span>); 5] = [
            ("share", version.share.as_ref().map(|l| l.span)),
            ("years", version.years.as_ref().map(|l| l.span)),
            ("least", version.least.as_ref().map(|l| l.span)),
            ("most", version.most.as_ref().map(|l| l.span)),
            ("days", version.days.as_ref().map(|l| l.span)),
        ];
        for (name, span) in given {
            let place = match (span, wanted.contains(&name)) {
                (Some(span), false) => span,
                (None, true) => version.from.span,
                _ => continue,
            };
            let message = if span.is_some() {
                say("The check of this rule has no limit `").say(name).say("`.")
            } else {
                say("The check of this rule needs the limit `").say(name).say("`.")
            };
            let help = if wanted.is_empty() {
                say("It has no limits at all.")
            } else {
                say("Its limits are ").one_of(wanted).say(".")
            };
            problems.push(Diagnostic::error("rule-limit", place, message).help(help));
        }
        if let (Some(least), Some(most)) = (&version.least, &version.most)
            && least.value > most.value
        {
            problems.push(
                Diagnostic::error("rule-limit", least.span, say("The least is more than the most."))
                    .help(say("Exchange the two numbers.")),
            );
        }
    }
}

/// The built-in rulebook.
pub fn built_in() -> Option<Rulebook> {
    let node = node::parse(BUILT_IN, SourceId(0), 0).ok()?;
    decode(node, &mut Problems::default())
}
