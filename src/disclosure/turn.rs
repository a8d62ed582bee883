//! Speaker turns: who is said to speak, at the start of a line.
//!
//! In: one run of text. Out: its labels. The forms are `**Name (Body):** text`, `Name: text`, `>> NAME: text` and
//! `[@id]: text`. Must never: take an ordinary line such as `Next steps: …` for a turn on the record.

use std::borrow::Cow;
use std::ops::Range;

use super::chinese::is_of_words;
use super::names::{CHINESE_TITLES, PARTICLES, is_unspaced};
use super::run::Run;
use super::usage::is_abstract;
use super::vocabulary::{Vocabulary, is_acronym, is_arabic_name, is_label, is_name, is_title};
use crate::manuscript::html::NOTHING;
use crate::manuscript::prose::{MENTION, TURN};

/// A label at the start of a line.
#[derive(Debug, PartialEq, Eq)]
pub struct Label {
    /// The label with its colon and the blanks after it, in bytes of the flat text.
    pub range: Range<usize>,
    /// Who is named, without markup and colon.
    pub name: String,
    pub form: Form,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// `>> NAME:`: always a turn.
    Marked,
    /// `[@id]:`: always a turn.
    Mention,
    /// `**Name:**` or `Name:`: a turn if the name is known; else it may be an ordinary line.
    Plain { strong: bool },
}

/// The longest label, in bytes; longer is a sentence with a colon in it.
const LONGEST: usize = 160;

/// Finds the labels of a run.
pub fn labels(run: &Run) -> Vec<Label> {
    run.lines.iter().filter_map(|start| label_at(run, *start)).collect()
}

/// A text without some ranges of it, which stand in order: what is said, without who says it.
pub fn without<'f, 'r>(flat: &'f str, ranges: impl DoubleEndedIterator<Item = &'r Range<usize>>) -> Cow<'f, str> {
    let mut said = Cow::Borrowed(flat);
    // A label whose colon ends its line takes the blanks of the next along.
    let mut after = flat.len();
    for range in ranges.rev() {
        let end = range.end.min(after);
        if range.start < end {
            said.to_mut().replace_range(range.start..end, "");
            after = range.start;
        }
    }
    said
}

fn label_at(run: &Run, start: usize) -> Option<Label> {
    let line = &run.flat[start..];
    let lead = line.len() - line.trim_start_matches(|c: char| c.is_whitespace() || c == NOTHING).len();
    let text = &line[lead..];
    let from = start + lead;
    let (form, skip) = if text.starts_with(TURN) {
        (Form::Marked, text.len() - text.trim_start_matches([TURN, ' ']).len())
    } else if text.starts_with(MENTION) {
        let close = text.find(']')?;
        let after = &text[close + 1..];
        let colon = colon_at(after).filter(|i| after[..*i].trim().is_empty())?;
        let end = close + 1 + colon;
        return Some(Label {
            range: start..with_blanks(&run.flat, from + end),
            name: text[MENTION.len_utf8() + 1..close].to_owned(),
            form: Form::Mention,
        });
    } else {
        let strong = run.strong.iter().any(|s| s.start == from || s.start == start);
        (Form::Plain { strong }, 0)
    };
    let rest = &text[skip..];
    let colon = colon_at(rest)?;
    let name = rest[..colon].trim_matches(|c: char| c.is_whitespace() || c == NOTHING);
    if colon > LONGEST || name.is_empty() {
        return None;
    }
    Some(Label { range: start..with_blanks(&run.flat, from + skip + colon), name: name.to_owned(), form })
}

/// Where the first colon is that ends a word.
fn colon_at(text: &str) -> Option<usize> {
    text.char_indices().take_while(|(i, _)| *i <= LONGEST + 4).find_map(|(i, c)| {
        let ends = match c {
            ':' => text[i + 1..].chars().next().is_none_or(char::is_whitespace),
            '：' => true,
            _ => false,
        };
        ends.then_some(i)
    })
}

/// The end of the colon at `at` and of the blanks after it.
fn with_blanks(flat: &str, at: usize) -> usize {
    let after = at + flat[at..].chars().next().map_or(0, char::len_utf8);
    let rest = &flat[after..];
    after + (rest.len() - rest.trim_start().len())
}

impl Label {
    /// The name without what stands in brackets after it, and what stands there.
    pub fn parts(&self) -> (&str, Option<&str>) {
        match self.name.find(['(', '（']) {
            Some(at) => {
                let inner = self.name[at..].trim_matches(['(', ')', '（', '）', ' ']);
                (self.name[..at].trim(), Some(inner))
            }
            None => (self.name.as_str(), None),
        }
    }
}

/// What the label of a line says about who speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Speaks {
    /// A person, an organization or letters that stand for one, as far as anybody can tell.
    Somebody,
    /// An ordinary line: "Next steps:".
    Nobody,
}

/// Judges a label that no list knows and that starts `times` lines of the text. What could be a speaker is one.
pub fn speaks(label: &str, vocabulary: &Vocabulary, times: usize) -> Speaks {
    let name = label.split(['(', '（', '[']).next().unwrap_or(label);
    let words: Vec<&str> = name
        .split(|c: char| c.is_whitespace() || "_/&,，".contains(c))
        .map(|w| w.trim_matches(|c: char| !c.is_alphanumeric()))
        .filter(|w| w.chars().any(char::is_alphabetic))
        .collect();
    let Some(first) = words.first() else { return Speaks::Nobody };
    if words.len() > 6 || is_label(&name.trim().to_lowercase()) {
        return Speaks::Nobody;
    }
    let ordinary = |word: &&str| {
        let lower = word.to_lowercase();
        // "Kick-off", "Sostenibilidad".
        let known = |lower: &str| vocabulary.has(lower) || is_abstract(lower);
        let parts = || lower.split('-').all(|part| part.chars().count() > 1 && known(part) && !is_name(part));
        known(&lower) && !is_name(&lower) || lower.contains('-') && parts() || is_acronym(word) || is_label(&lower)
    };
    let bracket = label.contains(['(', '（']);
    let titled = CHINESE_TITLES.iter().any(|t| first.ends_with(t));
    let shouted =
        words.len() == 1 && first.chars().count() > 2 && first.chars().all(char::is_uppercase) && !is_acronym(first);
    let somebody = if first.chars().all(is_unspaced) {
        words.len() == 1
            && !is_of_words(first)
            && first.chars().count() <= 8
            && (first.chars().count() <= 4 || titled || times > 1)
    } else if first.chars().all(|c| !c.is_lowercase() && !c.is_uppercase()) {
        // A script without capitals: who speaks has a title or speaks again.
        words.len() <= 5 && (is_title(first) || is_arabic_name(first) && words.len() < 5 || times > 1)
    } else if words.iter().all(|w| w.chars().next().is_some_and(|c| c.is_uppercase() || PARTICLES.contains(w))) {
        // Words that are in no list, and words that begin several lines although they are.
        !words.iter().all(ordinary)
            || (times > 1 || bracket || shouted) && !words.iter().any(|w| is_label(&w.to_lowercase()))
            || words.len() > 1 && is_title(&first.to_lowercase())
    } else {
        // Handles, and initials such as "eP".
        words.len() == 1 && !ordinary(first) && (vocabulary.is_known() || times > 1)
            || times > 1 && words.len() <= 3 && !words.iter().all(ordinary)
    };
    if somebody { Speaks::Somebody } else { Speaks::Nobody }
}

/// The label at the start of a line of plain text.
pub fn line_label(line: &str) -> Option<&str> {
    let line = line.trim_start_matches(|c: char| c.is_whitespace() || ">*-•<".contains(c));
    let colon = colon_at(line)?;
    let label = line[..colon].trim_matches(|c: char| c.is_whitespace() || "*_<>".contains(c));
    (!label.is_empty() && colon <= LONGEST).then_some(label)
}
