//! A call for input.

use super::Versions;
use crate::diagnostic::Span;
use crate::disclosure::PublicText;
use crate::manuscript::moment::{Date, Instant};
use crate::manuscript::words::{CallKind, Group, Id, Lang, Region};

pub struct Call {
    pub path: String,
    pub span: Span,
    pub versions: Versions,
    pub opens: Instant,
    pub closes: Instant,
    pub kind: CallKind,
    pub cycle: u32,
    pub audience: Option<PublicText>,
    pub how: How,
    pub decided_by: Option<PublicText>,
    pub next: Option<PublicText>,
    pub outcome: Option<Outcome>,
    /// Contributions whose authors agreed to be shown.
    pub contributions: Vec<Contribution>,
    /// How many there are in all, the others included.
    pub received: usize,
    pub tags: Vec<PublicText>,
}

pub struct How {
    pub email: Option<PublicText>,
    pub form: Option<PublicText>,
    pub languages: Vec<Lang>,
    pub text: Option<PublicText>,
}

pub struct Outcome {
    pub due: Option<Date>,
    pub published: Option<Date>,
    pub text: Option<PublicText>,
    /// Path of the meeting's source under `content/`, without ending.
    pub meeting: Option<(String, Span)>,
}

pub struct Contribution {
    pub id: Id,
    pub from: PublicText,
    pub group: Option<Group>,
    pub region: Option<Region>,
    pub language: Option<Lang>,
    pub date: Option<Date>,
    /// As authors wrote it, and where; [`trace`](crate::site::trace) finds what it names.
    pub led_to: Vec<(PublicText, Span)>,
}
