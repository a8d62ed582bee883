//! Links that say what a paragraph does not: to the page of a member, to the record of a closed session.
//!
//! In: what is published as written. Out: an error where words and links together say who was in a closed session. Must
//! never: take who speaks for somebody who is spoken of.

use std::ops::Range;

use pulldown_cmark::{Event, Tag};

use super::closed_sections::text_of;
use super::closed_words::speaks_of_closed_session;
use super::cross_record::{Guests, is_word, names_somebody, problem};
use super::fold::folded;
use super::identities::Session;
use super::run::{Piece, Pieces, Run, is_inline};
use super::there_words::{spoke, tells_who_was_there};
use super::turn::{labels, without};
use crate::diagnostic::Problems;
use crate::manuscript::prose::{Events, Prose};
use crate::site::slug::anchor;

const BECAUSE: &str = "a part on the record must not point at who was in a protected one";

/// What of a record is protected, for its parts on the record to point at.
#[derive(Default)]
pub struct Around {
    /// Whether anything is.
    protected: bool,
    /// Anchors of headings on the record.
    open: Vec<String>,
    /// Protected headings, folded.
    closed: Vec<String>,
}

impl Around {
    pub fn of(prose: &Prose) -> Self {
        let mut around = Around::default();
        for section in &prose.sections {
            around.protected |= section.rule.protects();
            let Some(heading) = &section.heading else { continue };
            let words: String = heading.reveal(BECAUSE).iter().filter_map(|(event, _)| text_of(event)).collect();
            if section.rule.protects() {
                around.closed.push(folded(&words));
            } else {
                around.open.push(anchor(&words));
            }
        }
        around.closed.retain(|words| words.chars().count() > 3);
        around
    }

    /// Whether a link of the same page leads to a protected part.
    fn leads(&self, link: &str) -> bool {
        self.protected && link.strip_prefix('#').is_some_and(|to| !self.open.iter().any(|open| open == to))
    }

    /// Whether words do: "in the part before", "under Talk", with the heading.
    fn points(&self, said: &str) -> bool {
        if !self.protected {
            return false;
        }
        let flat = folded(said);
        let of_heading = |heading: &String| {
            let quoted = said.split(['"', '“', '”', '„', '«', '»']).skip(1).any(|part| heading == &folded(part));
            quoted || flat.match_indices(heading.as_str()).any(|(at, _)| is_heading(&flat, at..at + heading.len()))
        };
        let elsewhere = |words: &&str| {
            flat.match_indices(*words).any(|(at, _)| {
                // "The previous session of the General Assembly" is no part of this page.
                let after = flat[at + words.len()..].trim_start();
                !after.starts_with("of ") || after.starts_with("of this ") || after.starts_with("of the meeting")
            })
        };
        let acts = || tells_who_was_there(said) || spoke(&flat);
        ELSEWHERE.iter().any(elsewhere)
            || SEE.iter().any(|words| flat.contains(words)) && acts()
            || self.closed.iter().any(of_heading)
    }
}

/// Whether a protected heading that stands in a folded text is meant as one. A single word may be just that: "in Africa".
fn is_heading(said: &str, heading: Range<usize>) -> bool {
    const PARTS: &[&str] = &[
        "agenda",
        "debate",
        "discussion",
        "heading",
        "item",
        "part",
        "partie",
        "point",
        "punto",
        "section",
        "session",
        "seance",
        "sesion",
        "parte",
        "topic",
    ];
    if !is_word(said, heading.clone()) {
        return false;
    }
    let single = !said[heading.clone()].contains(' ');
    let mut before = said[..heading.start].split(' ').rev().filter(|word| !["", "the"].contains(word));
    let (leads, what) = (before.next().unwrap_or_default(), before.next().unwrap_or_default());
    let after = said[heading.end..].split(' ').find(|word| !word.is_empty()).unwrap_or_default();
    let beside = [leads, what, after].iter().any(|word| PARTS.contains(word));
    match leads {
        "under" | "sous" | "bajo" | "item" => true,
        "see" | "in" | "during" | "dans" | "durante" | "en" | "on" => beside || !single,
        _ => [leads, after].iter().any(|word| PARTS.contains(word)),
    }
}

/// Ways to point at another part of a page, folded.
const ELSEWHERE: &[&str] = &[
    "part before",
    "previous part",
    "part above",
    "part below",
    "next part",
    "section before",
    "section above",
    "section below",
    "previous section",
    "next section",
    "session before",
    "previous session",
    "partie precedente",
    "partie suivante",
    "parte anterior",
    "parte siguiente",
];

/// The same, where somebody says something there: "she objected, see above", but not "his address, see below".
const SEE: &[&str] = &["see above", "see below"];

/// Reports the paragraphs of a text on the record that tell by their links, or by pointing at a protected part.
pub fn check(session: &Session<'_>, guests: &Guests, around: &Around, events: &Events, problems: &mut Problems) {
    for block in events.split(|(event, _)| !is_inline(event)) {
        let links: Vec<&str> = block
            .iter()
            .filter_map(|(event, _)| match event {
                Event::Start(Tag::Link { dest_url, .. }) => Some(&**dest_url),
                _ => None,
            })
            .collect();
        let to_member = links.iter().any(|link| leads_to_member(link));
        let to_closed = links.iter().any(|link| guests.is_closed(link) || around.leads(link));
        if !to_member && !to_closed && !around.protected {
            continue;
        }
        let pieces: Pieces = block.iter().map(|(event, span)| (Piece::Event(event.clone()), *span)).collect();
        let run = Run::new(pieces);
        let labels = labels(&run);
        let said = without(&run.flat, labels.iter().map(|label| &label.range));
        let points = around.points(&said);
        if !to_member && !to_closed && !points {
            continue;
        }
        let closed = to_closed || points || speaks_of_closed_session(&said);
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
