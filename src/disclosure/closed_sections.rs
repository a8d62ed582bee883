//! Names that stand under words for a closed session: below a heading, in a list or a table, after a colon.
//!
//! In: a body, of which the parts on the record are published as written. Out: an error at each name that a heading, the
//! head or caption of a table, or the words before a list put into a closed session. Must never: take who speaks in a
//! paragraph of the record for somebody who is spoken of.

use pulldown_cmark::{Event, Tag, TagEnd};

use super::Beside;
use super::closed_words::speaks_of_closed_session;
use super::cross_record::{Guests, names_somebody, problem};
use super::identities::Session;
use super::run::{Piece, Pieces, Run, is_inline};
use super::telling_paragraphs::leads_to_member;
use super::there_words::tells_who_was_there;
use super::turn::{labels, without};
use crate::diagnostic::Problems;
use crate::manuscript::prose::{Events, Prose};
use crate::manuscript::words::Rule;

const BECAUSE: &str = "a public text must not say who was in a closed session";

/// Checks a body. `title`: whether its title speaks of a closed session, or names somebody.
pub(super) fn check(session: &Session<'_>, guests: &Guests, prose: &Prose, title: Beside, problems: &mut Problems) {
    let mut above: Vec<(u8, Beside)> = Vec::new();
    for section in &prose.sections {
        above.retain(|(level, _)| *level < section.level);
        if let Some(heading) = &section.heading {
            let words: String = heading.reveal(BECAUSE).iter().filter_map(|(event, _)| text_of(event)).collect();
            let closed = speaks_of_closed_session(&words);
            let named = section.rule == Rule::OnTheRecord && names_somebody(session, guests, &words);
            above.push((section.level, Beside { closed, named }));
        }
        if section.rule == Rule::OnTheRecord {
            let closed = title.closed || above.iter().any(|(_, it)| it.closed);
            let named = title.named || above.iter().any(|(_, it)| it.named);
            Walk { session, guests, closed, named, boxes: Vec::new(), lead: Lead::None, row: None }
                .through(section.body.reveal(BECAUSE), problems);
        }
    }
}

/// The words of an event.
pub fn text_of<'e>(event: &'e Event<'_>) -> Option<&'e str> {
    match event {
        Event::Text(text) | Event::Code(text) => Some(text),
        Event::SoftBreak | Event::HardBreak => Some(" "),
        _ => None,
    }
}

/// What the block before says of the one that follows.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Lead {
    None,
    /// It speaks of a closed session: a list or a table after it is of that.
    Closed,
    /// It ends with a colon, too: whatever follows is of that.
    Announced,
}

/// The way through the blocks of a section.
struct Walk<'a> {
    session: &'a Session<'a>,
    guests: &'a Guests,
    /// Whether all of the section stands under such words.
    closed: bool,
    /// Whether all of it stands under a name.
    named: bool,
    /// Whether each list, table and quotation around this place.
    boxes: Vec<bool>,
    lead: Lead,
    /// The cells of the row so far.
    row: Option<Vec<Run>>,
}

impl Walk<'_> {
    fn through(mut self, events: &Events, problems: &mut Problems) {
        let mut pieces = Pieces::new();
        let mut in_head = false;
        for (event, span) in events {
            if is_inline(event) {
                pieces.push((Piece::Event(event.clone()), *span));
                continue;
            }
            if !pieces.is_empty() {
                self.block(Run::new(std::mem::take(&mut pieces)), in_head, problems);
            }
            match event {
                Event::Start(Tag::List(_) | Tag::Table(_) | Tag::BlockQuote(_) | Tag::CodeBlock(_)) => {
                    let inside = self.is_inside() || self.lead != Lead::None;
                    self.boxes.push(inside);
                }
                Event::End(TagEnd::List(_) | TagEnd::Table | TagEnd::BlockQuote(_) | TagEnd::CodeBlock) => {
                    self.boxes.pop();
                    self.lead = Lead::None;
                }
                Event::End(TagEnd::Item) => self.lead = Lead::None,
                Event::Start(Tag::TableHead) => in_head = true,
                Event::End(TagEnd::TableHead) => in_head = false,
                Event::Start(Tag::TableRow) => self.row = Some(Vec::new()),
                Event::End(TagEnd::TableRow) => self.end_of_row(problems),
                _ => {}
            }
        }
        if !pieces.is_empty() {
            self.block(Run::new(pieces), in_head, problems);
        }
    }

    fn is_inside(&self) -> bool {
        self.closed || self.boxes.last() == Some(&true)
    }

    /// A paragraph, the words of an item, a cell.
    fn block(&mut self, run: Run, in_head: bool, problems: &mut Problems) {
        let flat = run.flat.as_str();
        let speaks = speaks_of_closed_session(flat);
        if in_head {
            // One such column makes the whole table one.
            if let (true, Some(inside)) = (speaks, self.boxes.last_mut()) {
                *inside = true;
            }
            return;
        }
        let told = self.lead == Lead::Announced || self.lead == Lead::Closed && tells_who_was_there(flat);
        if self.is_inside() || told {
            self.report(&run, problems);
        } else if self.named && speaks && !names_somebody(self.session, self.guests, flat) {
            // Who is meant stands above.
            problems.list.extend(run.span(&(0..run.flat.len())).map(problem));
        }
        if let Some(row) = &mut self.row {
            row.push(run);
            return;
        }
        let announces = flat.trim_end().ends_with([':', '：']);
        self.lead = match (speaks, announces) {
            (false, _) => Lead::None,
            (true, false) => Lead::Closed,
            (true, true) => Lead::Announced,
        };
    }

    /// "| Closed session | Jane Doe |": the cells of a row tell together.
    fn end_of_row(&mut self, problems: &mut Problems) {
        let Some(row) = self.row.take() else { return };
        if !self.is_inside() && row.iter().any(|run| speaks_of_closed_session(&run.flat)) {
            for run in &row {
                self.report(run, problems);
            }
        }
    }

    fn report(&self, run: &Run, problems: &mut Problems) {
        let labels = labels(run);
        // In a list or a table a name before a colon is whom the line is about.
        let said = if self.boxes.is_empty() {
            without(&run.flat, labels.iter().map(|label| &label.range))
        } else {
            run.flat.as_str().into()
        };
        // What tells by itself was reported as such.
        if speaks_of_closed_session(&said) && names_somebody(self.session, self.guests, &said) {
            return;
        }
        let linked = run.pieces.iter().any(|(piece, _)| match piece {
            Piece::Event(Event::Start(Tag::Link { dest_url, .. })) => leads_to_member(dest_url),
            _ => false,
        });
        if linked || names_somebody(self.session, self.guests, &said) {
            problems.list.extend(run.span(&(0..run.flat.len())).map(problem));
        }
    }
}
