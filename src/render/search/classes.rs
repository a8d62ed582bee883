//! Words that are forms of one, with what is written of them together.
//!
//! In: the [`Postings`] of a language. Out: classes in order, each a line of a shard. A reader's word finds its class by
//! any of its forms, so that no stemmer goes to the browser. Must never: depend on the order of threads.

use std::collections::BTreeSet;

use pagefind_stem::Stemmer;
use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};

use super::code;
use super::corpus::{Doc, Place};
use super::forms::{stemmer, within_arabic};
use super::postings::{Hit, Postings, Word, in_script_order};
use crate::manuscript::words::Lang;

/// One line of the index.
pub struct Class {
    /// In the order of the index; each with the protected sessions that it stands in.
    pub forms: Vec<Form>,
    pub postings: String,
}

#[derive(Clone)]
pub struct Form {
    pub word: String,
    pub sessions: Box<[u32]>,
}

/// Puts the forms of one word together.
pub fn classes(lang: &Lang, docs: &[Doc<'_>], postings: &Postings) -> Vec<Class> {
    let words = &postings.words;
    let known: FxHashMap<&str, usize> = words.iter().enumerate().map(|(i, w)| (w.folded.as_str(), i)).collect();
    let stems = stems(lang, words);
    let mut together: FxHashMap<&str, Vec<usize>> = FxHashMap::default();
    for (i, (stem, _)) in stems.iter().enumerate() {
        together.entry(stem).or_default().push(i);
    }
    let mut groups: Vec<Vec<usize>> = together.into_values().collect();
    // The words of a group are in order; the first of them names it.
    groups.par_sort_unstable();
    let average = postings.lengths.iter().map(|l| u64::from(*l)).sum::<u64>() / postings.lengths.len().max(1) as u64;
    let weigh = Weigh { lengths: &postings.lengths, average: average.max(1) };
    let mut classes: Vec<Class> = groups
        .into_par_iter()
        .map(|group| {
            let mut forms: Vec<Form> = group.iter().map(|i| form(&words[*i], docs)).collect();
            // The word within may stand nowhere alone, and is what a reader types.
            let within: BTreeSet<&str> = group.iter().filter_map(|i| stems[*i].1).collect();
            for word in within.into_iter().filter(|w| !known.contains_key(w)) {
                let inside = |i: &&usize| stems[**i].1 == Some(word);
                let mut sessions: Vec<u32> =
                    group.iter().filter(inside).flat_map(|i| form(&words[*i], docs).sessions.into_vec()).collect();
                sessions.sort_unstable();
                sessions.dedup();
                forms.push(Form { word: word.to_owned(), sessions: sessions.into() });
            }
            forms.sort_unstable_by(|a, b| in_script_order(&a.word, &b.word));
            let mut signs = String::new();
            code::postings(merged(&group, words).iter().map(|hit| (hit.doc, weigh.level(*hit))), &mut signs);
            Class { forms, postings: signs }
        })
        .collect();
    classes.par_sort_unstable_by(|a, b| in_script_order(&a.forms[0].word, &b.forms[0].word));
    classes
}

/// A stem, and the word within an Arabic one.
type Stem<'w> = (String, Option<&'w str>);

fn stems<'w>(lang: &Lang, words: &'w [Word]) -> Vec<Stem<'w>> {
    let all = |stem: &(dyn Fn(&Stemmer, &'w Word) -> Stem<'w> + Sync)| match stemmer(lang) {
        // A stemmer is not shared between threads.
        Some(_) => words
            .par_chunks(1024)
            .flat_map_iter(|words| {
                let stemmer = stemmer(lang);
                words.iter().filter_map(move |word| stemmer.as_ref().map(|s| stem(s, word)))
            })
            .collect(),
        None => words.iter().map(|w| (w.folded.clone(), None)).collect::<Vec<_>>(),
    };
    if lang.as_str().split('-').next() != Some("ar") {
        return all(&|s, word| (s.stem(&word.small).into_owned(), None));
    }
    let known: FxHashSet<String> =
        all(&|s, word| (s.stem(&word.folded).into_owned(), None)).into_iter().map(|(stem, _)| stem).collect();
    all(&|s, word| {
        let bare =
            |w: &str| ["ات", "ون", "ين", "ان"].iter().any(|end| w.strip_suffix(end).is_some_and(|w| known.contains(w)));
        let within = within_arabic(&word.folded, |w| known.contains(s.stem(w).as_ref()) || bare(w));
        (s.stem(within.unwrap_or(&word.folded)).into_owned(), within)
    })
}

fn form(word: &Word, docs: &[Doc<'_>]) -> Form {
    let sessions = word.hits.iter().filter(|h| h.protected).filter_map(|h| docs[h.doc as usize].session);
    let mut sessions: Vec<u32> = sessions.collect();
    sessions.sort_unstable();
    sessions.dedup();
    Form { word: word.folded.clone(), sessions: sessions.into() }
}

/// The documents of all words of a group, in order, each once.
fn merged(group: &[usize], words: &[Word]) -> Vec<Hit> {
    if let [one] = group {
        return words[*one].hits.clone();
    }
    let mut all: Vec<Hit> = group.iter().flat_map(|i| words[*i].hits.iter().copied()).collect();
    all.sort_by_key(|h| h.doc);
    all.dedup_by(|next, hit| {
        let same = next.doc == hit.doc;
        if same {
            hit.times = hit.times.saturating_add(next.times);
            hit.place = hit.place.max(next.place);
        }
        same
    });
    all
}

struct Weigh<'p> {
    lengths: &'p [u32],
    average: u64,
}

impl Weigh<'_> {
    /// How much a document is about a word, of [`code::LEVELS`]: a title before a heading, a heading before the text,
    /// and in the text as in Okapi BM25 (`k1` = 1.2, `b` = 0.75), in whole numbers, which are the same on every machine.
    fn level(&self, hit: Hit) -> u32 {
        match hit.place {
            Place::Title => 7,
            Place::Heading => 6,
            Place::Text => {
                let length = u64::from(self.lengths.get(hit.doc as usize).copied().unwrap_or_default());
                let times = u64::from(hit.times) * 1000;
                let least = 1200 * (self.average + 3 * length) / (4 * self.average);
                u32::try_from(times * 6 / (times + least)).unwrap_or_default().min(5)
            }
        }
    }
}
