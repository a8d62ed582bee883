//! What a whole text tells about its parts: its language, and who is a speaker in it although no list knows them.
//!
//! In: the protected parts of one version of a record. Out: [`Context`]. Must never: be kept longer than the record.

use std::collections::HashMap;

use pulldown_cmark::Event;

use super::names::{Kind, Names, NamesDraft};
use super::redact::is_sign;
use super::turn::{Speaks, line_label};
use super::vocabulary::Vocabulary;
use crate::manuscript::prose::{Events, Prose};
use crate::manuscript::words::Lang;

/// Everything that the redactor knows of a text beyond the line it reads.
#[derive(Default)]
pub struct Context {
    pub vocabulary: Vocabulary,
    /// The same and the language of the record, for short texts.
    pub front: Vocabulary,
    /// Names of speakers that only their labels give.
    pub learned: Names,
    /// How often each label starts a line.
    labels: HashMap<String, usize>,
}

impl Context {
    /// Reads the protected parts of a body and the texts of the front matter.
    pub fn of<'t>(prose: &Prose, front: impl Iterator<Item = &'t str>, lang: &Lang) -> Self {
        let because = "to tell names from words";
        let mut text = String::new();
        for part in front {
            text.push_str(part);
            text.push('\n');
        }
        for section in prose.sections.iter().filter(|s| s.rule.protects()) {
            for events in section.heading.iter().chain([&section.body]) {
                lines(events.reveal(because), &mut text);
            }
        }
        for footnote in prose.footnotes.iter().filter(|f| f.rule.protects()) {
            lines(footnote.body.reveal(because), &mut text);
        }
        Self::read(&text, lang)
    }

    fn read(text: &str, lang: &Lang) -> Self {
        let vocabulary = Vocabulary::of(text, lang);
        let mut context = Context { front: vocabulary.with(lang), vocabulary, ..Context::default() };
        let labels: Vec<&str> = text.lines().filter_map(line_label).collect();
        for label in &labels {
            *context.labels.entry((*label).to_owned()).or_default() += 1;
        }
        let mut draft = NamesDraft::default();
        for label in labels {
            if context.speaks(label) == Speaks::Somebody {
                draft.label(label);
            }
        }
        context.learned = draft.build();
        context
    }

    /// Whether the label of a line names somebody.
    pub fn speaks(&self, label: &str) -> Speaks {
        super::turn::speaks(label, &self.vocabulary, self.labels.get(label).copied().unwrap_or_default())
    }
}

impl NamesDraft {
    /// The names in the label of a speaker, each word of which is as doubtful as the whole.
    fn label(&mut self, label: &str) {
        let name = label.split(['(', '（', '[', ',', '，']).next().unwrap_or(label).trim();
        for one in name.split([' ', '/', '&', '_']) {
            let word = one.trim_matches(|c: char| !c.is_alphanumeric());
            if word.chars().count() >= 2 && !super::vocabulary::is_title(&word.to_lowercase()) {
                self.add(word, Kind::Part);
            }
        }
        let characters: Vec<char> = name.chars().collect();
        if (2..=4).contains(&characters.len()) && characters.iter().all(|c| super::names::is_unspaced(*c)) {
            self.add(name, Kind::Part);
            self.chinese(name);
        }
    }
}

/// The text of events as a reader sees it, one line for each line of the source.
fn lines(events: &Events, out: &mut String) {
    for (event, _) in events {
        match event {
            Event::Text(text) | Event::Code(text) => {
                if text.contains(is_sign) {
                    out.extend(text.chars().filter(|c| !is_sign(*c)));
                } else {
                    out.push_str(text);
                }
            }
            Event::Start(
                pulldown_cmark::Tag::Emphasis | pulldown_cmark::Tag::Strong | pulldown_cmark::Tag::Link { .. },
            )
            | Event::End(
                pulldown_cmark::TagEnd::Emphasis | pulldown_cmark::TagEnd::Strong | pulldown_cmark::TagEnd::Link,
            ) => {}
            _ => out.push('\n'),
        }
    }
    out.push('\n');
}
