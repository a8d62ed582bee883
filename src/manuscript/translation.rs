//! `<name>.<lang>.md`: a translation. It carries title, summary and body; everything else comes from the original.

use super::decode::{Decode, Fields, Words};
use super::made_from::MadeFrom;
use super::node::Node;
use super::prose::Prose;
use super::shape::{Field, Shape};
use super::words::{Lang, Rule};
use crate::diagnostic::{Diagnostic, Problems, Span, say};
use crate::disclosure::Attributed;

pub struct Translation {
    pub lang: Lang,
    pub front: Front,
    pub prose: Prose,
}

/// Title and summary of a translation, and what it was made from.
pub struct Front {
    pub title: Option<Attributed<Words>>,
    pub summary: Option<Attributed<Words>>,
    pub of: Option<MadeFrom>,
}

/// What the front matter of a translation looks like.
pub fn shape() -> Shape {
    let field = |key, shape| Field { key, required: false, shape };
    Shape::Record(
        "a translation",
        vec![field("title", Shape::Text), field("summary", Shape::Text), field("of", MadeFrom::shape())],
    )
}

/// Reads the front matter of a translation of any readable record.
pub fn decode(node: Node, problems: &mut Problems) -> Option<Front> {
    let mut fields = Fields::open(node, "a translation", problems)?;
    let title = fields.optional("title", problems);
    let summary = fields.optional("summary", problems);
    let of = fields.optional("of", problems);
    fields.close(&["title", "summary", "of"], problems);
    Some(Front { title, summary, of })
}

/// Holds each section, in every language, to the strictest of its rules in any. A translation whose sections do not line up
/// is an error: nobody could say which rule holds where.
pub fn align(original: &mut Prose, translations: &mut [Translation], at: &[Span], problems: &mut Problems) {
    let mut strictest = rules(original);
    for (translation, at) in translations.iter().zip(at) {
        if translation.prose.shape.is_empty() {
            continue;
        }
        if translation.prose.shape != original.shape {
            let message = say("The sections of this translation do not line up with the original's.");
            problems.push(
                Diagnostic::error("translation-sections", *at, message).help(say(
                    "Give it the same headings, in the same order and of the same levels, private ones too.",
                )),
            );
            continue;
        }
        for (rule, theirs) in strictest.iter_mut().zip(rules(&translation.prose)) {
            *rule = (*rule).max(theirs);
        }
    }
    for prose in std::iter::once(original).chain(translations.iter_mut().map(|t| &mut t.prose)) {
        hold(prose, &strictest);
    }
}

/// The rule of each section of the shape; what was dropped was private.
fn rules(prose: &Prose) -> Vec<Held> {
    let mut rules = vec![Held::Dropped; prose.shape.len()];
    for section in &prose.sections {
        if let Some(rule) = rules.get_mut(section.number) {
            *rule = Held::To(section.rule);
        }
    }
    rules
}

/// What becomes of a section, the strictest last.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Held {
    To(Rule),
    /// Not even its heading is left.
    Dropped,
}

/// Holds a text to the rules of its sections.
fn hold(prose: &mut Prose, strictest: &[Held]) {
    let held = |number: usize| strictest.get(number).copied().unwrap_or(Held::Dropped);
    let mut raised = Vec::with_capacity(prose.sections.len());
    for section in &mut prose.sections {
        let rule = match held(section.number) {
            Held::To(rule) => section.rule.max(rule),
            Held::Dropped => Rule::Private,
        };
        let stricter = rule > section.rule;
        raised.push(stricter.then_some(rule));
        section.rule = rule;
        if stricter && rule == Rule::Private {
            section.body = Attributed::seal(Vec::new());
        }
    }
    for footnote in &mut prose.footnotes {
        let rules = footnote.sections.iter().filter_map(|n| raised.get(*n).copied().flatten());
        footnote.rule = rules.fold(footnote.rule, Ord::max);
        if footnote.rule == Rule::Private {
            footnote.body = Attributed::seal(Vec::new());
        }
    }
    prose.sections.retain(|s| held(s.number) != Held::Dropped);
}
