//! The edits of a redaction, carried back to the source.
//!
//! In: the events of a heading, a section or a footnote under the Rule, and the text they were read from. Out: edits of
//! that text after which it reads as the page would. Where the text of an event is its piece of the source, byte for
//! byte, only the words change; where it is not (entities, code), the event is written anew. Must never: decide what
//! goes; the redactor does.

use std::ops::Range;

use pulldown_cmark::{Event, LinkType, Tag, TagEnd};

use super::edit::{self, Edits};
use crate::diagnostic::{Problems, Span};
use crate::disclosure::redact::{Redactor, shown};
use crate::disclosure::run::{Piece, Pieces, Run, is_inline};
use crate::manuscript::prose::Events;

/// A file while its body is edited.
pub struct Source<'t> {
    pub text: &'t str,
    /// The same as the Markdown parser got it, byte for byte as long.
    pub prepared: &'t str,
    /// Where the body starts.
    pub body: usize,
}

/// Redacts events in the source they came from.
pub fn redact(
    redactor: &Redactor<'_>,
    source: &Source<'_>,
    events: &Events,
    edits: &mut Edits,
    problems: &mut Problems,
) {
    let mut run = Pieces::new();
    let mut named = false;
    let mut in_code = false;
    for (event, span) in events {
        let was_in_code = in_code;
        match event {
            Event::Start(Tag::CodeBlock(_)) => in_code = true,
            Event::End(TagEnd::CodeBlock) => in_code = false,
            _ => {}
        }
        if is_inline(event) || in_code && matches!(event, Event::Text(_)) {
            run.push((Piece::Event(event.clone()), *span));
        } else if !run.is_empty() {
            Line::new(redactor, source, std::mem::take(&mut run), was_in_code).write(&mut named, edits, problems);
        }
    }
    if !run.is_empty() {
        Line::new(redactor, source, run, in_code).write(&mut named, edits, problems);
    }
}

struct Line<'a> {
    redactor: &'a Redactor<'a>,
    source: &'a Source<'a>,
    run: Run,
    in_code: bool,
    /// Pieces of markup that have nothing left in them.
    emptied: Vec<bool>,
}

/// What becomes of a stretch of text: it stays, or something is put there.
enum Stretch {
    Kept(Range<usize>),
    Put { range: Range<usize>, words: Option<String> },
}

impl<'a> Line<'a> {
    fn new(redactor: &'a Redactor<'a>, source: &'a Source<'a>, pieces: Pieces, in_code: bool) -> Self {
        let emptied = vec![false; pieces.len()];
        Line { redactor, source, run: Run::new(pieces), in_code, emptied }
    }

    fn write(mut self, named: &mut bool, edits: &mut Edits, problems: &mut Problems) {
        let found = self.redactor.protected(&self.run, named, problems);
        let changed = !found.is_empty();
        let labels: Vec<Range<usize>> =
            found.iter().filter(|(_, with)| with.is_empty()).map(|(range, _)| range.clone()).collect();
        let mut found: Vec<(Range<usize>, Option<String>)> =
            found.into_iter().map(|(range, with)| (range, Some(with.iter().map(words).collect()))).collect();
        let mut parts = self.run.parts.iter().peekable();
        // Markup that is open, and whether something stands after it: what `Run::splice` drops is dropped here.
        let mut last_start: Vec<Option<usize>> = Vec::new();
        for (i, (piece, span)) in self.run.pieces.iter().enumerate() {
            let Piece::Event(event) = piece else { continue };
            if let Some((_, part)) = parts.next_if(|(p, _)| *p == i) {
                let stretches = stretches(part, &mut found);
                let left = stretches.iter().any(|s| match s {
                    Stretch::Kept(_) => true,
                    Stretch::Put { words, .. } => words.as_ref().is_some_and(|w| !w.is_empty()),
                });
                if left {
                    last_start.push(None);
                }
                if stretches.iter().any(|s| matches!(s, Stretch::Put { .. })) {
                    self.part(i, event, *span, part, stretches, edits);
                }
                continue;
            }
            match event {
                Event::Start(_) => last_start.push(Some(i)),
                Event::End(TagEnd::Strong | TagEnd::Emphasis | TagEnd::Strikethrough | TagEnd::Link)
                    if changed && matches!(last_start.last(), Some(Some(_))) =>
                {
                    if let Some(Some(start)) = last_start.pop() {
                        self.emptied[start] = true;
                        edits.delete(self.run.pieces[start].1.range());
                    }
                }
                _ => last_start.push(None),
            }
        }
        self.links(edits);
        if !self.in_code {
            for label in &labels {
                self.keep_from_beginning(label, edits);
            }
        }
    }

    /// Keeps what follows a label that went from beginning a list, a heading or the like.
    fn keep_from_beginning(&self, label: &Range<usize>, edits: &mut Edits) {
        let Some(start) = self.kept_after(label.end).filter(|_| self.run.lines.contains(&label.start)) else { return };
        if let Some(at) = edit::escape_at(&self.source.text[start..]) {
            edits.replace(start + at..start + at, "\\");
        }
    }

    /// Writes one event of text of which something changes.
    fn part(
        &self,
        i: usize,
        event: &Event<'_>,
        span: Span,
        part: &Range<usize>,
        stretches: Vec<Stretch>,
        edits: &mut Edits,
    ) {
        let span = span.range();
        let exact = match event {
            Event::Text(text) => self.source.prepared.get(span.clone()) == Some(&**text),
            Event::SoftBreak | Event::HardBreak => true,
            _ => false,
        };
        if !exact {
            let flat = &self.run.flat;
            let mut anew = String::new();
            for stretch in stretches {
                match stretch {
                    Stretch::Kept(kept) if matches!(event, Event::Code(_)) => {
                        anew.push_str(&edit::code(&shown(&flat[kept])));
                    }
                    Stretch::Kept(kept) => anew.push_str(&edit::markdown(&shown(&flat[kept]))),
                    Stretch::Put { words, .. } => anew.push_str(&edit::markdown(&words.unwrap_or_default())),
                }
            }
            edits.replace(span, anew);
            return;
        }
        for stretch in stretches {
            let Stretch::Put { range, words } = stretch else { continue };
            let mut from = span.start + range.start - part.start;
            let mut to = span.start + range.end - part.start;
            if range.start == part.start && self.is_escaped(i, from) {
                from -= 1;
            }
            // What follows a line end that goes moves up, and leaves the indent or the `>` of its line behind.
            if range.end == part.end && self.run.flat[range.clone()].ends_with(['\n', ' ']) {
                let breaks = matches!(event, Event::SoftBreak | Event::HardBreak);
                if breaks || self.in_code && self.run.flat[range.clone()].ends_with('\n') {
                    to = self.next_start(i).unwrap_or(span.end).max(span.end);
                }
            }
            let words = words.unwrap_or_default();
            let words = if self.in_code { words } else { edit::markdown(&words) };
            edits.replace(from..to, words);
        }
    }

    /// Where the source of the first text stands that comes after `at` of the flat text.
    fn kept_after(&self, at: usize) -> Option<usize> {
        let (i, part) = self.run.parts.iter().find(|(_, part)| at < part.end)?;
        let (Piece::Event(event), span) = &self.run.pieces[*i] else { return None };
        let offset = if matches!(event, Event::Text(_)) { at.saturating_sub(part.start) } else { 0 };
        let start = (span.start as usize + offset).min(span.end as usize);
        // Markup that begins there begins the line.
        let opens = self.run.pieces[..*i].iter().rev().take_while(|(p, _)| matches!(p, Piece::Event(Event::Start(_))));
        let opens = opens.zip((0..*i).rev()).filter(|(_, at)| !self.emptied[*at]).map(|((_, span), _)| span.start);
        Some(if offset == 0 { opens.last().map_or(start, |s| s as usize) } else { start })
    }

    /// Whether the character at `at`, with which piece `i` begins, has a `\` before it.
    fn is_escaped(&self, i: usize, at: usize) -> bool {
        let before = i.checked_sub(1).map(|p| &self.run.pieces[p]);
        let adjoins = |(piece, span): &(Piece, Span)| {
            matches!(piece, Piece::Event(Event::Text(_) | Event::Code(_))) && span.end as usize == at
        };
        self.source.text[self.source.body..at].ends_with('\\') && !before.is_some_and(adjoins)
    }

    /// Where the source of the next piece starts, if it begins there.
    fn next_start(&self, i: usize) -> Option<usize> {
        let (piece, span) = self.run.pieces.get(i + 1)?;
        let Piece::Event(event) = piece else { return None };
        if matches!(event, Event::End(_)) {
            return None;
        }
        let start = span.start as usize;
        Some(if self.is_escaped(i + 1, start) { start - 1 } else { start })
    }

    /// Links and images whose addresses name somebody keep their words only; titles of links are shown nowhere.
    fn links(&self, edits: &mut Edits) {
        let mut open: Vec<usize> = Vec::new();
        for (i, (piece, _)) in self.run.pieces.iter().enumerate() {
            match piece {
                Piece::Event(Event::Start(Tag::Link { .. } | Tag::Image { .. })) => open.push(i),
                Piece::Event(Event::End(TagEnd::Link | TagEnd::Image)) => {
                    if let Some(start) = open.pop().filter(|start| !self.emptied[*start]) {
                        self.link(start, i, edits);
                    }
                }
                _ => {}
            }
        }
    }

    fn link(&self, start: usize, end: usize, edits: &mut Edits) {
        let (piece, span) = &self.run.pieces[start];
        let span = span.range();
        let (kind, address, title, signs) = match piece {
            Piece::Event(Event::Start(Tag::Link { link_type, dest_url, title, .. })) => (link_type, dest_url, title, 1),
            Piece::Event(Event::Start(Tag::Image { link_type, dest_url, title, .. })) => {
                (link_type, dest_url, title, 2)
            }
            _ => return,
        };
        let inner = if end > start + 1 { self.run.pieces[end - 1].1.end as usize } else { span.start + signs };
        let image_tells = signs == 2 && self.redactor.tells(title);
        if self.redactor.drops(address) || image_tells {
            edits.delete(span.start..span.start + signs);
            edits.delete(inner..span.end);
        } else if !title.is_empty() && *kind == LinkType::Inline {
            let close = &self.source.text[inner..span.end];
            let lead =
                close.len() - close.trim_start_matches(|c: char| c == ']' || c == '(' || c.is_whitespace()).len();
            let address = &close[lead..];
            let length = if address.starts_with('<') {
                address.find('>').map_or(address.len(), |i| i + 1)
            } else {
                address.find(char::is_whitespace).unwrap_or(address.len())
            };
            edits.replace(inner + lead + length..span.end, ")");
        }
    }
}

/// Cuts a part of the flat text into what stays and what is put, as `Run::splice` does.
fn stretches(part: &Range<usize>, found: &mut [(Range<usize>, Option<String>)]) -> Vec<Stretch> {
    let mut out = Vec::new();
    let mut at = part.start;
    for (range, words) in found {
        if range.end <= at || range.start >= part.end {
            continue;
        }
        let start = range.start.max(at);
        if at < start {
            out.push(Stretch::Kept(at..start));
        }
        let end = range.end.min(part.end);
        out.push(Stretch::Put { range: start..end, words: words.take() });
        at = end;
    }
    if at < part.end {
        out.push(Stretch::Kept(at..part.end));
    }
    out
}

fn words(piece: &Piece) -> String {
    match piece {
        Piece::Event(Event::Text(text)) => text.to_string(),
        _ => String::new(),
    }
}
