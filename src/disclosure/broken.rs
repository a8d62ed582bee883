//! Words that are broken at the end of a line: "Oka-" and "for", or "Oka" and "for".
//!
//! In: a run. Out: those that are names or may be. Must never: take a word that keeps its hyphen for one without looking.

use std::ops::Range;

use super::names::Kind;
use super::redact::Redactor;
use super::run::Run;
use super::usage::known_word;
use super::vocabulary::{is_place, is_region};
use crate::diagnostic::{Problems, say};

/// The broken words of a run, in order, each as a reader puts it together, and whether a hyphen breaks it.
fn broken_words(run: &Run) -> Vec<(Range<usize>, String, bool)> {
    let flat = run.flat.as_str();
    let hyphen = |c: char| matches!(c, '-' | '\u{2010}' | '\u{ad}');
    let letter =
        |c: char| c.is_alphanumeric() || matches!(c, '\'' | '’') || unicode_normalization::char::is_combining_mark(c);
    let words = run.lines.iter().skip(1).filter_map(|line| {
        let before = flat[..*line].trim_end();
        let hyphened = before.strip_suffix(hyphen);
        let first = hyphened.unwrap_or(before);
        let start = first.rfind(|c| !letter(c)).map_or(0, |i| i + first[i..].chars().next().map_or(1, char::len_utf8));
        let rest = &flat[*line..];
        let length = rest.find(|c| !letter(c)).unwrap_or(rest.len());
        let (head, tail) = (&first[start..], &rest[..length]);
        let capital = head.starts_with(char::is_uppercase) && tail.starts_with(char::is_lowercase);
        let broken = !head.is_empty() && !tail.is_empty() && (hyphened.is_some() || capital);
        broken.then(|| (start..line + length, format!("{head}{tail}"), hyphened.is_some()))
    });
    words.collect()
}

impl Redactor<'_> {
    /// Names that are broken at the end of a line.
    pub fn broken_words(&self, run: &Run, hits: &mut Vec<(Range<usize>, Kind)>, problems: &mut Problems) {
        for (range, word, hyphened) in broken_words(run) {
            if !hyphened {
                // Two words are one only if that is somebody's and nothing else.
                if self.session.is_rare(&word) && !self.session.is_public(&word) {
                    let message = say("This may be a name that is broken at the end of a line.");
                    self.doubt("unknown-name", run, &range, message, problems);
                    hits.push((range, Kind::Person));
                }
                continue;
            }
            let capital = word.starts_with(char::is_uppercase);
            let hyphened = run.flat[range.clone()].to_lowercase().replace(' ', "");
            let known = |word: &str| known_word(word, self.vocabulary) || is_place(word) || is_region(word);
            // "Stake-" and "holder" are one word; the parts of "Asia-Pacific" are judged by themselves.
            let ordinary = known(&word.to_lowercase()) || hyphened.split('-').all(known);
            let named = !self.session.find(&word, self.vocabulary).is_empty();
            if named || capital && !ordinary && self.vocabulary.is_known() && !self.session.is_public(&word) {
                let message = say("This may be a name that a hyphen breaks at the end of a line.");
                self.doubt("unknown-name", run, &range, message, problems);
                hits.push((range, Kind::Person));
            }
        }
    }
}
