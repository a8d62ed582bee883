//! A body that may be published.

use crate::diagnostic::{SourceId, Span};
use crate::disclosure::{Markup, PublicText};
use crate::manuscript::words::Rule;

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Prose {
    pub sections: Vec<Section>,
    pub notes: Vec<Note>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    /// 0 for the text before the first heading, else 1 to 6.
    pub level: u8,
    pub rule: Rule,
    pub heading: Option<Heading>,
    /// Empty when the rule is private.
    pub blocks: Vec<Block>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heading {
    pub text: PublicText,
    pub anchor: String,
    pub span: Span,
}

/// A paragraph, list, table or quotation, with its number in the body and its permanent anchor.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block {
    /// Made from the published text of this block alone, so that edits elsewhere do not move it.
    pub anchor: String,
    pub number: u32,
    pub markup: Markup,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    pub number: u32,
    pub rule: Rule,
    pub markup: Markup,
}

impl Prose {
    pub fn is_empty(&self) -> bool {
        self.sections.iter().all(|s| s.heading.is_none() && s.blocks.is_empty())
    }

    /// Sets all places to none, so that two bodies can be compared for what they say.
    pub(super) fn forget_places(&mut self) {
        for section in &mut self.sections {
            if let Some(heading) = &mut section.heading {
                heading.span = Span::start_of(SourceId(0));
            }
            section.blocks.iter_mut().for_each(|b| b.markup.forget_places());
        }
        self.notes.iter_mut().for_each(|n| n.markup.forget_places());
    }

    /// The anchors of its paragraphs, lists, tables and quotations.
    pub fn paragraphs(&self) -> impl Iterator<Item = &str> {
        self.sections.iter().flat_map(|s| s.blocks.iter().map(|b| b.anchor.as_str()))
    }

    /// Every anchor that a link may name.
    pub fn anchors(&self) -> impl Iterator<Item = &str> {
        self.sections
            .iter()
            .flat_map(|s| s.heading.iter().map(|h| h.anchor.as_str()).chain(s.blocks.iter().map(|b| b.anchor.as_str())))
    }
}
