//! A first look: whether any of some pieces stands in a text, so that slower patterns can be left out.
//!
//! In: pieces of words. Out: yes or no. Must never: be taken for the answer itself.

use aho_corasick::{AhoCorasick, AhoCorasickKind, MatchKind};

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

/// Pieces of words, and longer words in which they mean nothing: "onsul", but not in "consultation".
pub struct HintsBut {
    all: Option<AhoCorasick>,
    pieces: usize,
}

impl HintsBut {
    pub fn new(pieces: &[&str], but: &[&str]) -> Self {
        let all = AhoCorasick::builder()
            .kind(Some(AhoCorasickKind::DFA))
            .match_kind(MatchKind::LeftmostLongest)
            .build(pieces.iter().chain(but));
        HintsBut { all: all.ok(), pieces: pieces.len() }
    }

    /// Whether one of the pieces stands in the text outside of these words. When in doubt, one does.
    pub fn is_match(&self, text: &str) -> bool {
        let Some(all) = &self.all else { return true };
        all.find_iter(text).any(|found| found.pattern().as_usize() < self.pieces)
    }
}
