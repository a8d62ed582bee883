//! The body of a meeting, without who said what.
//!
//! In: a body and the text it was read from. Out: edits of that text. Must never: touch a byte of a part on the record,
//! but for the mark of a note that is private.

use std::collections::BTreeSet;
use std::ops::Range;

use pulldown_cmark::Event;

use super::edit::{self, Edits};
use super::run::{self, Source};
use crate::diagnostic::Problems;
use crate::disclosure::redact::Redactor;
use crate::manuscript::prose::{Prose, Section};
use crate::manuscript::words::Rule;

const BECAUSE: &str = "the redactor decides what of it may be seen";

/// A stretch of a body and the rule that holds there.
pub struct Stretch {
    pub range: Range<usize>,
    pub rule: Rule,
}

/// Every stretch of a body, in order. What is in no section was dropped as private, but for what stands before the first
/// heading and is not text: there the rule of the record holds.
pub fn stretches(prose: &Prose, body: Range<usize>, base: Rule) -> Vec<Stretch> {
    let mut out = Vec::new();
    let mut at = body.start;
    let mut rule = base;
    for Section { number: _, level: _, rule: own, stated: _, span, after_heading: _, heading: _, body: _ } in
        &prose.sections
    {
        let span = span.range();
        out.push(Stretch { range: at..span.start, rule });
        out.push(Stretch { range: span.clone(), rule: *own });
        at = span.end;
        rule = Rule::Private;
    }
    out.push(Stretch { range: at..body.end, rule });
    out.retain(|s| !s.range.is_empty());
    out
}

/// Edits a body, each part under its rule.
pub fn body<'r>(
    prose: &Prose,
    base: Rule,
    source: &Source<'_>,
    redactor: impl Fn(Rule) -> Redactor<'r>,
    edits: &mut Edits,
    problems: &mut Problems,
) {
    let text = source.text;
    for stretch in stretches(prose, source.body..text.len(), base) {
        match stretch.rule {
            Rule::OnTheRecord => {}
            Rule::ChathamHouse => without_tags(&stretch.range, source, edits),
            Rule::Private => {
                let section = prose.sections.iter().find(|s| s.span.range() == stretch.range);
                let heading = section.map_or(stretch.range.start, |s| s.after_heading as usize);
                without_tags(&(stretch.range.start..heading), source, edits);
                let dropped = heading..stretch.range.end;
                if !text[dropped.clone()].trim().is_empty() {
                    // An empty line keeps the next heading apart.
                    let apart = section.is_some() && dropped.end < text.len();
                    edits.replace(dropped, if apart { "\n" } else { "" });
                }
            }
        }
    }
    for section in &prose.sections {
        let parts = section.heading.iter().map(|h| h.reveal(BECAUSE)).chain([section.body.reveal(BECAUSE)]);
        if section.rule.protects() {
            for events in parts {
                run::redact(&redactor(section.rule), source, events, edits, problems);
            }
        }
    }
    let mut private = BTreeSet::new();
    for note in &prose.footnotes {
        match note.rule {
            Rule::OnTheRecord => {}
            Rule::ChathamHouse => {
                without_tags(&note.span.range(), source, edits);
                run::redact(&redactor(note.rule), source, note.body.reveal(BECAUSE), edits, problems);
            }
            Rule::Private => {
                private.insert(note.label.reveal("to find its marks").as_str());
                edits.delete(note.span.range());
            }
        }
    }
    let events = prose.sections.iter().flat_map(|s| s.heading.iter().chain([&s.body]));
    let events = events.chain(prose.footnotes.iter().map(|n| &n.body)).flat_map(|e| e.reveal(BECAUSE));
    for (event, span) in events {
        if let Event::FootnoteReference(label) = event
            && private.contains(&**label)
        {
            let with = edit::instead(text, source.body, &span.range(), "");
            edits.replace(span.range(), with);
        }
    }
    for span in &prose.unreferenced {
        let at = |s: &&Section| s.span.range().contains(&(span.start as usize));
        if prose.sections.iter().find(at).map_or(base, |s| s.rule).protects() {
            edits.delete(span.range());
        }
    }
}

/// Takes tags and comments out of a stretch.
fn without_tags(range: &Range<usize>, source: &Source<'_>, edits: &mut Edits) {
    let (text, read) = (source.text.as_bytes(), source.prepared.as_bytes());
    let hidden = |at: usize| read[at] == 4 || read[at] == b' ' && text[at] == b'<';
    let mut at = range.start;
    while at < range.end {
        if !hidden(at) {
            at += 1;
            continue;
        }
        let start = at;
        while at < range.end && hidden(at) && (at == start || text[at] != b'<' || read[at] != b' ') {
            at += 1;
        }
        let blank = if read[start] == b' ' { " " } else { "" };
        let with = edit::instead(source.text, source.body, &(start..at), blank);
        // A placeholder stays, so that a second scrub finds nothing to do.
        if source.text[start..at] != with {
            edits.replace(start..at, with);
        }
    }
}
