//! The parts of a body and their rules, found by looking at headings.
//!
//! In: a body and the rule of its record. Out: where each part ends and what holds there. Must never: use the parser of
//! the records, so that a part which that takes for public is found to be protected here.

use std::ops::Range;

use crate::manuscript::words::Rule;

/// The text under one heading, up to the next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// 0 for the text before the first heading.
    pub level: usize,
    pub rule: Rule,
    pub range: Range<usize>,
}

/// The rule that a word names.
pub fn rule(word: &str) -> Option<Rule> {
    [Rule::OnTheRecord, Rule::ChathamHouse, Rule::Private].into_iter().find(|r| r.word() == word)
}

/// Cuts a body.
pub fn parts(body: &str, whole: Rule) -> Vec<Part> {
    let mut parts = vec![Part { level: 0, rule: whole, range: 0..body.len() }];
    let mut open: Vec<(usize, Rule)> = Vec::new();
    let (mut at, mut fence) = (0, None);
    for line in body.split_inclusive('\n') {
        let text = line.trim_end();
        let mark = ["```", "~~~"].into_iter().find(|m| text.trim_start().starts_with(m));
        match (fence, mark) {
            (None, Some(mark)) => fence = Some(mark),
            (Some(open), Some(mark)) if open == mark => fence = None,
            _ => {}
        }
        let level = text.len() - text.trim_start_matches('#').len();
        if fence.is_none() && (1..=6).contains(&level) && text[level..].starts_with(' ') {
            if let Some(last) = parts.last_mut() {
                last.range.end = at;
            }
            open.retain(|(l, _)| *l < level);
            let own = text.rsplit_once("{.").and_then(|(_, r)| rule(r.trim_end_matches('}').trim()));
            let rule = own.unwrap_or_else(|| open.last().map_or(whole, |(_, rule)| *rule));
            open.push((level, rule));
            parts.push(Part { level, rule, range: at..body.len() });
        }
        at += line.len();
    }
    parts
}
