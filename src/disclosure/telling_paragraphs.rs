//! Links that say what a paragraph does not: to the page of a member, to the record of a closed session.
//!
//! In: what is published as written. Out: an error where words and links together say who was in a closed session. Must
//! never: take who speaks for somebody who is spoken of.

use pulldown_cmark::{Event, Tag};

use super::closed_words::speaks_of_closed_session;
use super::cross_record::{Guests, names_somebody, problem};
use super::identities::Session;
use super::run::{Piece, Pieces, Run, is_inline};
use super::turn::{labels, without};
use crate::diagnostic::Problems;
use crate::manuscript::prose::Events;

/// Reports the paragraphs of a text on the record that tell by their links.
pub fn check(session: &Session<'_>, guests: &Guests, events: &Events, problems: &mut Problems) {
    for block in events.split(|(event, _)| !is_inline(event)) {
        let links: Vec<&str> = block
            .iter()
            .filter_map(|(event, _)| match event {
                Event::Start(Tag::Link { dest_url, .. }) => Some(&**dest_url),
                _ => None,
            })
            .collect();
        let to_member = links.iter().any(|link| leads_to_member(link));
        let to_closed = links.iter().any(|link| guests.is_closed(link));
        if !to_member && !to_closed {
            continue;
        }
        let pieces: Pieces = block.iter().map(|(event, span)| (Piece::Event(event.clone()), *span)).collect();
        let run = Run::new(pieces);
        let labels = labels(&run);
        let said = without(&run.flat, labels.iter().map(|label| &label.range));
        let closed = to_closed || speaks_of_closed_session(&said);
        let named = to_member || names_somebody(session, guests, &said);
        if closed && named {
            problems.list.extend(run.span(&(0..run.flat.len())).map(problem));
        }
    }
}

/// The page of a member, or their place in a roster's file.
pub fn leads_to_member(link: &str) -> bool {
    let path = format!("/{link}");
    path.contains("/members/") || path.contains("/rosters/") && path.contains('#')
}
