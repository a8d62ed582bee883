//! `pages/*.md` and `outreach/*.md`: pages that are nothing but a text, and material for outreach.

use super::decode::{Located, Words, record};
use super::moment::{Date, Instant};
use super::prose::Prose;
use super::translation::Translation;
use super::words::{Lang, Region};
use crate::disclosure::Attributed;

/// A page of its own.
pub struct Page {
    pub path: String,
    pub front: Front,
    pub prose: Prose,
    pub translations: Vec<Translation>,
}

record! {
    pub struct Front ("a page") {
        title: required Attributed<Words>,
        summary: optional Attributed<Words>,
        draft: optional Located<bool>,
        publish: optional Located<Instant>,
    }
}

/// Outreach material (ToR: "Engage in outreach activities to the wider community").
pub struct Outreach {
    pub path: String,
    pub front: OutreachFront,
    pub prose: Prose,
    pub translations: Vec<Translation>,
}

record! {
    pub struct OutreachFront ("outreach material") {
        title: required Attributed<Words>,
        date: optional Located<Date>,
        summary: optional Attributed<Words>,
        region: optional Region,
        languages: list Located<Lang>,
        initiative: optional Attributed<Words>,
        links: list Attributed<Words>,
        tags: list Attributed<Words>,
        draft: optional Located<bool>,
        publish: optional Located<Instant>,
    }
}
