//! `of:` of a translation: the paragraphs of the original that it was made from.
//!
//! In: the value in its front matter, which `glasshouse translated` writes. Out: [`MadeFrom`]. Must never: hold anything
//! but hashes of published text. They are the anchors of the original's page, so whoever reads them here learns nothing
//! that the page does not say.

use std::collections::BTreeSet;

use super::decode::{Decode, Words};
use super::node::Node;
use super::shape::Shape;
use crate::diagnostic::{Diagnostic, Problems, say};

/// Hexadecimal digits of the hash of a paragraph, as its anchor has them.
pub const DIGITS: usize = 8;

/// The hashes of the paragraphs that a translation was made from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MadeFrom(BTreeSet<String>);

impl MadeFrom {
    /// From anchors of paragraphs, `p-` and eight digits. What follows them tells equal paragraphs apart.
    pub fn of<'a>(anchors: impl IntoIterator<Item = &'a str>) -> Self {
        let hashes = anchors.into_iter().filter_map(|a| a.strip_prefix("p-")?.get(..DIGITS));
        MadeFrom(hashes.map(str::to_owned).collect())
    }

    /// Whether the translation was made from this one.
    pub fn holds(&self, anchor: &str) -> bool {
        anchor.strip_prefix("p-").and_then(|a| a.get(..DIGITS)).is_some_and(|hash| self.0.contains(hash))
    }

    /// As it stands in a front matter.
    pub fn written(&self) -> String {
        self.0.iter().map(String::as_str).collect::<Vec<_>>().join(" ")
    }
}

impl Decode for MadeFrom {
    fn decode(node: Node, problems: &mut Problems) -> Option<Self> {
        let words = Words::decode(node, problems)?;
        let is_hash = |w: &str| w.len() == DIGITS && w.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'));
        if words.value.split_whitespace().all(is_hash) {
            return Some(MadeFrom(words.value.split_whitespace().map(str::to_owned).collect()));
        }
        problems.push(
            Diagnostic::error(
                "translation-of",
                words.span,
                say("These are not the hashes of the original's paragraphs."),
            )
            .help(say("Delete `of`, and let `glasshouse translated FILE` write it.")),
        );
        None
    }

    /// A single hash may consist of digits only, which YAML takes for a number.
    fn shape() -> Shape {
        Shape::Either(vec![Shape::Form("^[0-9a-f]{8}(\\s+[0-9a-f]{8})*$"), Shape::Whole])
    }
}
