//! A first look: whether any of some pieces stands in a text, so that slower patterns can be left out.
//!
//! In: pieces of words. Out: yes or no. Must never: be taken for the answer itself.

use aho_corasick::{AhoCorasick, AhoCorasickKind, MatchKind};

/// Pieces of words as one automaton, with longer words in which they mean nothing: "onsul", but not in "consultation".
pub struct Hints {
    all: Option<AhoCorasick>,
    pieces: usize,
}

impl Hints {
    pub fn new(pieces: impl IntoIterator<Item = impl AsRef<[u8]>>) -> Self {
        Self::but(pieces, &[])
    }

    /// The same, but not inside of some words.
    pub fn but(pieces: impl IntoIterator<Item = impl AsRef<[u8]>>, but: &[&str]) -> Self {
        let mut all: Vec<Vec<u8>> = pieces.into_iter().map(|piece| piece.as_ref().to_vec()).collect();
        let pieces = all.len();
        all.extend(but.iter().map(|word| word.as_bytes().to_vec()));
        // Made once, used on every paragraph.
        let made =
            AhoCorasick::builder().kind(Some(AhoCorasickKind::DFA)).match_kind(MatchKind::LeftmostLongest).build(all);
        Hints { all: made.ok(), pieces }
    }

    /// Whether one of the pieces stands in the text. When in doubt, one does.
    pub fn is_match(&self, text: &str) -> bool {
        let Some(all) = &self.all else { return true };
        all.find_iter(text).any(|found| found.pattern().as_usize() < self.pieces)
    }
}
