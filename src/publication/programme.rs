//! The programme of an annual meeting. Panels are public; who did not agree to be named is a number.

use crate::diagnostic::Span;
use crate::disclosure::PublicText;
use crate::manuscript::moment::{Date, Moment};
use crate::manuscript::programme::Role;
use crate::manuscript::words::Id;

/// The name of another record, as an author wrote it, and where.
pub type Reference = (String, Span);

pub struct Programme {
    pub path: String,
    pub span: Span,
    pub cycle: u32,
    pub title: PublicText,
    pub summary: Option<PublicText>,
    pub place: Option<PublicText>,
    pub starts: Option<Date>,
    pub ends: Option<Date>,
    pub themes: Vec<Theme>,
    pub rounds: Vec<Round>,
    pub main_sessions: Vec<Session>,
    pub workshops: Vec<Workshop>,
    pub milestones: Vec<Milestone>,
}

pub struct Theme {
    pub id: Id,
    pub title: PublicText,
    pub summary: Option<PublicText>,
    pub sub_themes: Vec<(Id, PublicText)>,
    pub calls: Vec<Reference>,
    pub decision: Option<Reference>,
}

/// Received, accepted, merged, declined; the last three are known once the round is decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Figures {
    pub received: u32,
    pub decided: Option<[u32; 3]>,
}

pub struct Round {
    pub id: Id,
    pub title: PublicText,
    pub figures: Figures,
    pub by_theme: Vec<(Reference, Figures)>,
    pub call: Option<Reference>,
    pub decision: Option<Reference>,
}

pub struct Session {
    pub id: Id,
    pub title: PublicText,
    pub summary: Option<PublicText>,
    pub theme: Option<Reference>,
    pub starts: Option<Moment>,
    pub panel: Panel,
    pub calls: Vec<Reference>,
    pub decision: Option<Reference>,
}

pub struct Workshop {
    pub id: Id,
    pub title: PublicText,
    pub theme: Option<Reference>,
    pub reports_to: Option<Reference>,
    pub minutes: Option<u32>,
    pub starts: Option<Moment>,
    pub panel: Panel,
    pub decision: Option<Reference>,
}

#[derive(Default)]
pub struct Panel {
    /// Those who agreed to be named.
    pub named: Vec<Panellist>,
    /// How many did not.
    pub unnamed: usize,
}

pub struct Panellist {
    pub role: Role,
    pub member: Option<Id>,
    pub name: PublicText,
    pub affiliation: Option<PublicText>,
}

pub struct Milestone {
    pub date: Date,
    pub text: PublicText,
    pub done: Option<Date>,
    pub call: Option<Reference>,
    pub meeting: Option<Reference>,
}
