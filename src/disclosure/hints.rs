//! A first look: whether any of some pieces stands in a text, so that slower patterns can be left out.
//!
//! In: pieces of words. Out: yes or no. Must never: be taken for the answer itself.

use aho_corasick::{AhoCorasick, AhoCorasickKind};

/// Pieces of words as one automaton.
pub struct Hints(Option<AhoCorasick>);

impl Hints {
    pub fn new(pieces: impl Iterator<Item = impl AsRef<[u8]>>) -> Self {
        // Made once, used on every paragraph.
        Hints(AhoCorasick::builder().kind(Some(AhoCorasickKind::DFA)).build(pieces).ok())
    }

    /// Whether one of the pieces stands in the text. When in doubt, one does.
    pub fn is_match(&self, text: &str) -> bool {
        self.0.as_ref().is_none_or(|pieces| pieces.is_match(text))
    }
}
