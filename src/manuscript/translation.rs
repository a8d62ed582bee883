//! `<name>.<lang>.md`: a translation. It carries title, summary and body; everything else comes from the original.

use super::decode::{Fields, Words};
use super::node::Node;
use super::prose::Prose;
use super::words::{Lang, Rule};
use crate::diagnostic::{Diagnostic, Problems, Span, say};
use crate::disclosure::Attributed;

pub struct Translation {
    pub lang: Lang,
    pub front: Front,
    pub prose: Prose,
}

/// Title and summary of a translation.
pub struct Front {
    pub title: Option<Attributed<Words>>,
    pub summary: Option<Attributed<Words>>,
}

/// Reads the front matter of a translation of any readable record.
pub fn decode(node: Node, problems: &mut Problems) -> Option<Front> {
    let mut fields = Fields::open(node, "a translation", problems)?;
    let title = fields.optional("title", problems);
    let summary = fields.optional("summary", problems);
    fields.close(&["title", "summary"], problems);
    Some(Front { title, summary })
}

/// Holds each section of a translation to the stricter of its own rule and the original's. A translation whose sections
/// do not line up is an error: nobody could say which rule holds where.
pub fn align(original: &Prose, translation: &mut Prose, at: Span, problems: &mut Problems) {
    if translation.sections.is_empty() {
        return;
    }
    let shape = |p: &Prose| p.sections.iter().map(|s| s.level).collect::<Vec<_>>();
    if shape(original) != shape(translation) {
        let message = say("The sections of this translation do not line up with the original's.");
        problems.push(
            Diagnostic::error("translation-sections", at, message)
                .help(say("Give it the same headings, in the same order and of the same levels.")),
        );
        return;
    }
    for (ours, theirs) in translation.sections.iter_mut().zip(&original.sections) {
        ours.rule = ours.rule.max(theirs.rule);
        if ours.rule == Rule::Private {
            ours.body = Attributed::seal(Vec::new());
        }
    }
    for footnote in &mut translation.footnotes {
        // A section that is not there was dropped, so it was private.
        let rule = |n: &usize| translation.sections.get(*n).map_or(Rule::Private, |s| s.rule);
        footnote.rule = footnote.sections.iter().map(rule).fold(footnote.rule, Ord::max);
        if footnote.rule == Rule::Private {
            footnote.body = Attributed::seal(Vec::new());
        }
    }
}
