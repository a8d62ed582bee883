//! The inline text of one paragraph, heading or table cell as a reader sees it: one string, whatever markup splits it.
//!
//! In: the inline events of one block. Out: the flat text with a map back, and [`splice`](Run::splice), which puts
//! pieces in the place of ranges. Must never: join text across blocks.

use std::ops::Range;

use pulldown_cmark::{CowStr, Event, Tag, TagEnd};

use crate::diagnostic::Span;
use crate::manuscript::words::Id;

/// What a text is made of between parsing and HTML.
#[derive(Clone, Debug)]
pub enum Piece {
    Event(Event<'static>),
    /// A mention of a member, on the record.
    Member {
        id: Id,
        name: String,
    },
    /// Who speaks, on the record.
    Speaker {
        id: Option<Id>,
        label: String,
    },
}

/// A piece and its place.
pub type Pieces = Vec<(Piece, Span)>;

/// One run of inline pieces.
pub struct Run {
    pub(super) pieces: Pieces,
    /// What a reader sees, markup left out.
    pub flat: String,
    /// Which piece each part of `flat` comes from.
    pub(super) parts: Vec<(usize, Range<usize>)>,
    /// Parts of `flat` that are strong.
    pub strong: Vec<Range<usize>>,
    /// Where lines start in `flat`.
    pub lines: Vec<usize>,
}

impl Run {
    pub fn new(pieces: Pieces) -> Self {
        let mut run =
            Run { pieces: Vec::new(), flat: String::new(), parts: Vec::new(), strong: Vec::new(), lines: vec![0] };
        let mut strong_from = None;
        for (i, (piece, _)) in pieces.iter().enumerate() {
            let from = run.flat.len();
            match piece {
                Piece::Event(Event::Text(text) | Event::Code(text)) => run.flat.push_str(text),
                Piece::Event(Event::SoftBreak | Event::HardBreak) => {
                    run.flat.push(' ');
                    run.lines.push(run.flat.len());
                }
                Piece::Event(Event::Start(Tag::Strong)) => strong_from = Some(from),
                Piece::Event(Event::End(TagEnd::Strong)) => {
                    run.strong.extend(strong_from.take().map(|start| start..from));
                }
                _ => {}
            }
            if run.flat.len() > from {
                run.parts.push((i, from..run.flat.len()));
            }
        }
        run.pieces = pieces;
        run
    }

    /// The source position of a range of `flat`, as near as the parser tells.
    pub fn span(&self, range: &Range<usize>) -> Option<Span> {
        let (i, part) = self.parts.iter().find(|(_, part)| range.start < part.end)?;
        let (_, span) = &self.pieces[*i];
        let offset = u32::try_from(range.start.saturating_sub(part.start)).unwrap_or(0);
        let start = span.start.saturating_add(offset).min(span.end);
        let length = u32::try_from(range.len()).unwrap_or(0);
        Some(Span { source: span.source, start, end: start.saturating_add(length).min(span.end).max(start) })
    }

    /// Puts each replacement in the place of its range. Ranges are in order and do not overlap.
    pub fn splice(self, edits: Vec<(Range<usize>, Vec<Piece>)>) -> Pieces {
        if edits.is_empty() {
            return self.pieces;
        }
        let mut out = Pieces::with_capacity(self.pieces.len() + edits.len());
        let mut parts = self.parts.into_iter().peekable();
        let mut edits: Vec<(Range<usize>, Option<Vec<Piece>>)> =
            edits.into_iter().map(|(range, with)| (range, Some(with))).collect();
        for (i, (piece, span)) in self.pieces.into_iter().enumerate() {
            let Some((_, part)) = parts.next_if(|(p, _)| *p == i) else {
                out.push((piece, span));
                continue;
            };
            let touched = edits.iter().any(|(range, _)| range.start < part.end && part.start < range.end);
            if !touched {
                out.push((piece, span));
                continue;
            }
            let mut at = part.start;
            for (range, with) in &mut edits {
                if range.end <= at || range.start >= part.end {
                    continue;
                }
                let kept = at..range.start.max(at);
                push_kept(&mut out, &piece, &self.flat[kept], span);
                if let Some(with) = with.take() {
                    out.extend(with.into_iter().map(|piece| (piece, span)));
                }
                at = range.end.min(part.end);
            }
            push_kept(&mut out, &piece, &self.flat[at..part.end], span);
        }
        drop_empty_markup(out)
    }
}

fn push_kept(out: &mut Pieces, piece: &Piece, text: &str, span: Span) {
    if text.is_empty() {
        return;
    }
    let text = CowStr::from(text.to_owned());
    out.push(match piece {
        Piece::Event(Event::Code(_)) => (Piece::Event(Event::Code(text)), span),
        _ => (Piece::Event(Event::Text(text)), span),
    });
}

/// Emphasis around nothing is left over when its words went.
fn drop_empty_markup(pieces: Pieces) -> Pieces {
    let mut out = Pieces::with_capacity(pieces.len());
    for (piece, span) in pieces {
        let closes_empty = matches!(
            (&piece, out.last()),
            (
                Piece::Event(Event::End(TagEnd::Strong | TagEnd::Emphasis | TagEnd::Strikethrough | TagEnd::Link)),
                Some((Piece::Event(Event::Start(_)), _))
            )
        );
        if closes_empty {
            out.pop();
        } else {
            out.push((piece, span));
        }
    }
    out
}

/// Whether an event stands within a line of text.
pub fn is_inline(event: &Event<'_>) -> bool {
    match event {
        Event::Start(tag) => {
            matches!(tag, Tag::Emphasis | Tag::Strong | Tag::Strikethrough | Tag::Link { .. } | Tag::Image { .. })
        }
        Event::End(tag) => {
            matches!(tag, TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough | TagEnd::Link | TagEnd::Image)
        }
        Event::Rule => false,
        _ => true,
    }
}
