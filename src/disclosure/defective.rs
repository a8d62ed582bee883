//! What the room would do with a [`Defect`]. Compiled for tests of the library only.

use pulldown_cmark::{Event, Tag, TagEnd};

use super::names::Kind;
use super::public_text::{Markup, PublicText};
use super::run::{Piece, Pieces};
use crate::defects::{Defect, on};
use crate::manuscript::meeting::Front;
use crate::manuscript::prose::Events;
use crate::publication::Version;
use crate::publication::meeting::Meeting;
use crate::publication::prose::Block;

const BECAUSE: &str = "a defect shows it";

/// What a meeting would tell.
pub struct Raw {
    participants: usize,
    reviewer: Option<String>,
    owners: Vec<Option<String>>,
    files: Vec<Option<String>>,
}

impl Raw {
    pub fn of(front: &Front) -> Self {
        let reviewer = front.provenance.as_ref().and_then(|p| p.reviewed_by.as_ref());
        Raw {
            participants: front.participants.len(),
            reviewer: reviewer.map(|r| r.reveal(BECAUSE).value.clone()),
            owners: front.actions.iter().map(|a| a.owner.as_ref().map(|o| o.reveal(BECAUSE).value.clone())).collect(),
            files: front.documents.iter().map(|d| d.file.as_ref().map(|f| f.value.clone())).collect(),
        }
    }
}

pub fn meeting(mut meeting: Meeting, raw: Raw) -> Meeting {
    if on(Defect::ParticipantsCounted) {
        meeting.tags.push(PublicText::new(format!("{} voices", raw.participants)));
    }
    if on(Defect::ReviewerPublished) {
        meeting.tags.extend(raw.reviewer.map(PublicText::new));
    }
    if on(Defect::OwnerKept) {
        for (action, owner) in meeting.actions.iter_mut().zip(raw.owners) {
            action.owner = owner.map(PublicText::new);
        }
    }
    if on(Defect::WithheldFileNamed) {
        for (document, file) in meeting.documents.iter_mut().zip(raw.files) {
            document.title = file.map_or_else(|| document.title.clone(), PublicText::new);
        }
    }
    meeting
}

pub fn summary(version: Version, raw: Option<String>) -> Version {
    if on(Defect::SummaryUnredacted) { Version { summary: raw.map(PublicText::new), ..version } } else { version }
}

/// The events as they are, or with the descriptions of images as they are.
pub fn pieces(pieces: Pieces, events: &Events) -> Pieces {
    let as_written = || events.iter().map(|(e, s)| (Piece::Event(e.clone()), *s));
    if on(Defect::RedactorOff) {
        return as_written().collect();
    }
    if !on(Defect::AltUnredacted) {
        return pieces;
    }
    let starts = |p: &Piece| matches!(p, Piece::Event(Event::Start(Tag::Image { .. })));
    let ends = |p: &Piece| matches!(p, Piece::Event(Event::End(TagEnd::Image)));
    let mut raw = as_written();
    let (mut out, mut inside) = (Pieces::new(), false);
    for (piece, span) in pieces {
        inside = inside && !ends(&piece);
        let start = starts(&piece);
        if !inside {
            out.push((piece, span));
        }
        if start {
            inside = true;
            out.extend(raw.by_ref().skip_while(|(p, _)| !starts(p)).skip(1).take_while(|(p, _)| !ends(p)));
        }
    }
    out
}

/// The text of events as it was written.
pub fn text(events: &Events) -> String {
    events.iter().map(|(e, _)| if let Event::Text(t) | Event::Code(t) = e { &**t } else { " " }).collect()
}

/// Turns in another order, or joined.
pub fn turns(events: Events) -> Events {
    if !on(Defect::TurnsSorted) && !on(Defect::TurnsMerged) {
        return events;
    }
    let (mut blocks, mut depth): (Vec<Events>, usize) = (vec![Events::new()], 0);
    for (event, span) in events {
        match &event {
            Event::Start(_) => depth += 1,
            Event::End(_) => depth = depth.saturating_sub(1),
            _ => {}
        }
        if let Some(block) = blocks.last_mut() {
            block.push((event, span));
        }
        if depth == 0 {
            blocks.push(Events::new());
        }
    }
    let label = |block: &Events| {
        let paragraph = matches!(block.first(), Some((Event::Start(Tag::Paragraph), _)));
        let written = text(block);
        written.split_once(':').filter(|(name, _)| paragraph && name.len() < 60).map(|(name, _)| name.to_owned())
    };
    if on(Defect::TurnsSorted) {
        let at: Vec<usize> = (0..blocks.len()).filter(|i| label(&blocks[*i]).is_some()).collect();
        let mut sorted: Vec<Events> = at.iter().map(|i| blocks[*i].clone()).collect();
        sorted.sort_by_key(label);
        at.into_iter().zip(sorted).for_each(|(i, block)| blocks[i] = block);
    } else {
        for i in 1..blocks.len() {
            if label(&blocks[i]).is_some() && label(&blocks[i]) == label(&blocks[i - 1]) {
                // The second loses its paragraph, and with it the number of one.
                let taken = std::mem::take(&mut blocks[i]);
                let span = taken[0].1;
                blocks[i - 1].pop();
                blocks[i - 1].push((Event::HardBreak, span));
                blocks[i - 1].extend(taken.into_iter().skip(1));
            }
        }
    }
    blocks.into_iter().flatten().collect()
}

pub fn blocks(mut blocks: Vec<Block>, raw: &Events) -> Vec<Block> {
    let written = text(raw);
    if on(Defect::WordsCounted) {
        let html = format!("<p>{} words</p>", written.split_whitespace().count());
        blocks.push(Block { anchor: "words".to_owned(), number: 0, markup: Markup { html, links: Vec::new() } });
    }
    if on(Defect::ParagraphHashed) {
        let hash = blake3::hash(written.as_bytes()).to_hex();
        for block in &mut blocks {
            block.anchor = format!("{}-{}", block.anchor, &hash[..6]);
        }
    }
    blocks
}

pub fn anchor(redacted: String, raw: &Events) -> String {
    if on(Defect::HeadingAnchorUnredacted) { crate::site::slug::anchor(&text(raw)) } else { redacted }
}

/// The words in the place of a name.
pub fn replacement(text: String, flat: &str, name: std::ops::Range<usize>, kind: Kind) -> String {
    let name = &flat[name];
    if on(Defect::ReplacementNumbered) {
        let hash = blake3::hash(name.to_lowercase().as_bytes());
        return format!("{text} {}", hash.as_bytes()[0] % 9);
    }
    if on(Defect::ReplacementAsLong) {
        return text + &"·".repeat(name.chars().count());
    }
    if on(Defect::ReplacementByScript) && !name.chars().any(|c| c.is_ascii_alphabetic()) {
        return text + " from abroad";
    }
    if on(Defect::ReplacementByCase) && name.chars().filter(|c| c.is_uppercase()).count() > 5 {
        return text.to_uppercase();
    }
    if on(Defect::ReplacementByGender) && (name.starts_with("Ms.") || name.starts_with("Mr.")) {
        return format!("{text} ({})", if name.starts_with("Ms.") { "she" } else { "he" });
    }
    if on(Defect::AffiliationKept) && kind == Kind::Body {
        return name.to_owned();
    }
    text
}
