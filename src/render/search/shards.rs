//! The words of the index in few small files, by their first letters.
//!
//! In: classes in order. Out: shards, each a stretch of the alphabet: a line `form form:documents` for each class, and
//! `form>first form` where a form belongs to a class of another shard. Must never: leave out which part of a line comes
//! from which protected session.

use std::ops::Range;

use super::classes::{Class, Form};
use super::postings::in_script_order;

/// A file of the index while it is made.
#[derive(Default)]
pub struct Body {
    pub text: String,
    /// Stretches that come from protected sessions.
    pub parts: Vec<(Range<usize>, Box<[u32]>)>,
}

impl Body {
    /// Writes text of these sessions.
    pub fn part(&mut self, sessions: &[u32], write: impl FnOnce(&mut String)) {
        let from = self.text.len();
        write(&mut self.text);
        if !sessions.is_empty() {
            self.parts.push((from..self.text.len(), sessions.into()));
        }
    }
}

pub struct Shards {
    /// The first word of each shard.
    pub firsts: Vec<Form>,
    pub bodies: Vec<Body>,
}

/// Shards of a site in one language are not more than about these.
const MOST: usize = 600;
/// What a shard holds at least, in bytes: some 3 KB compressed.
const LEAST: usize = 6 << 10;

pub fn shards(classes: &[Class]) -> Shards {
    let size = |c: &Class| c.forms.iter().map(|f| f.word.len() + 1).sum::<usize>() + c.postings.len() + 1;
    let full = (classes.iter().map(size).sum::<usize>() / MOST).max(LEAST);
    let mut shards = Shards { firsts: Vec::new(), bodies: Vec::new() };
    let mut starts: Vec<usize> = Vec::new();
    let mut filled = full;
    for (i, class) in classes.iter().enumerate() {
        // A word of very many documents is better alone than with others, who would pay for it.
        if filled + size(class) / 2 >= full {
            shards.firsts.push(class.forms[0].clone());
            starts.push(i);
            filled = 0;
        }
        filled += size(class);
    }
    let mut elsewhere: Vec<Vec<(&Form, &Form)>> = starts.iter().map(|_| Vec::new()).collect();
    for (n, from) in starts.iter().enumerate() {
        let to = starts.get(n + 1).copied().unwrap_or(classes.len());
        for class in &classes[*from..to] {
            let others = class.forms.iter().skip(1).map(|f| (shard_of(&shards.firsts, &f.word), f));
            for (other, form) in others.filter(|(other, _)| *other != n) {
                elsewhere[other].push((form, &class.forms[0]));
            }
        }
    }
    for (n, mut aliases) in elsewhere.into_iter().enumerate() {
        let to = starts.get(n + 1).copied().unwrap_or(classes.len());
        let mut body = Body { text: String::with_capacity(full + full / 4), parts: Vec::new() };
        // No word and no sign of a number means anything within these marks.
        body.text.push('`');
        for class in &classes[starts[n]..to] {
            for (i, form) in class.forms.iter().enumerate() {
                if i > 0 {
                    body.text.push(' ');
                }
                body.part(&form.sessions, |out| out.push_str(&form.word));
            }
            body.text.push(':');
            body.text.push_str(&class.postings);
            body.text.push('\n');
        }
        aliases.sort_by(|a, b| in_script_order(&a.0.word, &b.0.word));
        for (form, first) in aliases {
            body.part(&form.sessions, |out| out.push_str(&form.word));
            body.text.push('>');
            body.part(&first.sessions, |out| out.push_str(&first.word));
            body.text.push('\n');
        }
        body.text.push('`');
        shards.bodies.push(body);
    }
    shards
}

/// The shard that a word belongs to.
fn shard_of(firsts: &[Form], word: &str) -> usize {
    firsts.partition_point(|first| in_script_order(&first.word, word).is_le()).saturating_sub(1)
}
