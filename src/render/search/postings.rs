//! Which documents hold a word, and how much of each is about it.
//!
//! In: documents of one language. Out: their vocabulary in order, each word with its documents. Made in parallel, in time
//! linear in the text; the result does not depend on how many threads made it. Must never: count a text that is not
//! published.

use rayon::prelude::*;
use rustc_hash::FxHashMap;

use super::corpus::{Doc, Place};
use super::fold;

/// A document that holds a word.
#[derive(Clone, Copy, Debug)]
pub struct Hit {
    pub doc: u32,
    /// How often, in the text; at most [`u16::MAX`].
    pub times: u16,
    /// The best place that it stands at.
    pub place: Place,
    /// Whether one of the places is in a protected session.
    pub protected: bool,
}

/// A word, folded.
pub struct Word {
    pub folded: String,
    /// As the stemmer needs it: the first in order of those that fold to the same.
    pub small: String,
    /// In order of the documents.
    pub hits: Vec<Hit>,
}

pub struct Postings {
    /// In the order in which JavaScript compares strings.
    pub words: Vec<Word>,
    /// Words of each document.
    pub lengths: Vec<u32>,
}

/// Documents are read in so many parts, whatever the number of threads.
const PARTS: usize = 16;

/// Reads all documents of a language.
pub fn read(docs: &[Doc<'_>]) -> Postings {
    let size = docs.len().div_ceil(PARTS).max(1);
    let parts: Vec<Part> = docs.par_chunks(size).enumerate().map(|(i, docs)| Part::read(docs, i * size)).collect();
    let lengths = parts.iter().flat_map(|p| p.lengths.iter().copied()).collect();

    let mut places: FxHashMap<&str, Vec<(usize, usize)>> = FxHashMap::default();
    for (i, part) in parts.iter().enumerate() {
        for (word, n) in &part.numbers {
            places.entry(word).or_default().push((i, *n as usize));
        }
    }
    let mut vocabulary: Vec<(&str, Vec<(usize, usize)>)> = places.into_iter().collect();
    vocabulary.par_sort_unstable_by(|a, b| in_script_order(a.0, b.0));
    let word = |(folded, places): (&str, Vec<(usize, usize)>)| Word {
        folded: folded.to_owned(),
        small: places.iter().map(|(i, n)| parts[*i].small[*n].as_str()).min().unwrap_or(folded).to_owned(),
        hits: places.iter().flat_map(|(i, n)| parts[*i].hits[*n].iter().copied()).collect(),
    };
    Postings { words: vocabulary.into_par_iter().map(word).collect(), lengths }
}

/// As JavaScript compares strings: by units of UTF-16.
pub fn in_script_order(a: &str, b: &str) -> std::cmp::Ordering {
    if a.is_ascii() && b.is_ascii() { a.cmp(b) } else { a.encode_utf16().cmp(b.encode_utf16()) }
}

/// A part of the documents.
#[derive(Default)]
struct Part {
    numbers: FxHashMap<String, u32>,
    small: Vec<String>,
    hits: Vec<Vec<Hit>>,
    lengths: Vec<u32>,
}

impl Part {
    fn read(docs: &[Doc<'_>], from: usize) -> Self {
        let mut part = Part::default();
        for (doc, number) in docs.iter().zip(from..) {
            let number = u32::try_from(number).unwrap_or(u32::MAX);
            let mut length = 0;
            for field in &doc.fields {
                fold::words(&field.text, |folded, small| {
                    length += 1;
                    part.take(folded, small, number, field.place, field.protected);
                });
            }
            part.lengths.push(length);
        }
        part
    }

    fn take(&mut self, folded: &str, small: &str, doc: u32, place: Place, protected: bool) {
        let n = if let Some(n) = self.numbers.get(folded) {
            *n as usize
        } else {
            let n = self.small.len();
            self.numbers.insert(folded.to_owned(), u32::try_from(n).unwrap_or(u32::MAX));
            self.small.push(small.to_owned());
            self.hits.push(Vec::new());
            n
        };
        if small < self.small[n].as_str() {
            small.clone_into(&mut self.small[n]);
        }
        let hits = &mut self.hits[n];
        match hits.last_mut() {
            Some(hit) if hit.doc == doc => {
                hit.times = hit.times.saturating_add(1);
                hit.place = hit.place.max(place);
                hit.protected |= protected;
            }
            _ => hits.push(Hit { doc, times: 1, place, protected }),
        }
    }
}
