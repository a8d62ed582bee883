//! Working groups, briefings, issues, recommendations and ideas, with public data only.

use super::Versions;
use super::programme::Reference;
use crate::diagnostic::Span;
use crate::disclosure::PublicText;
use crate::manuscript::briefing::IssueState;
use crate::manuscript::moment::Date;
use crate::manuscript::tracker::Progress;
use crate::manuscript::words::{Id, Region};

/// When and why a record was taken back.
#[derive(Clone, PartialEq, Eq)]
pub struct Retraction {
    pub date: Date,
    pub reason: PublicText,
}

pub struct WorkingGroup {
    pub path: String,
    pub span: Span,
    pub versions: Versions,
    pub established: Option<Date>,
    pub closed: Option<Date>,
    pub decision: Option<Reference>,
    pub co_facilitators: Vec<Term>,
    pub liaisons: Vec<Term>,
    pub mandate: Vec<PublicText>,
    pub tags: Vec<PublicText>,
    pub retracted: Option<Retraction>,
}

/// A term in a public office.
pub struct Term {
    pub to: Option<PublicText>,
    pub region: Option<Region>,
    /// Who holds it, with their page when they are a member. Nobody when it is vacant.
    pub holder: Option<(PublicText, Option<Id>)>,
    pub from: Option<Date>,
    pub until: Option<Date>,
}

pub struct Briefing {
    pub path: String,
    pub span: Span,
    pub versions: Versions,
    pub date: Date,
    pub approved: Option<Date>,
    pub prepared_by: Option<PublicText>,
    pub decision: Option<Reference>,
    pub mandate: Vec<PublicText>,
    pub tags: Vec<PublicText>,
    pub retracted: Option<Retraction>,
}

pub struct Issue {
    pub path: String,
    pub span: Span,
    pub versions: Versions,
    pub date: Date,
    pub state: IssueState,
    pub cycle: u32,
    pub led_to: Vec<Reference>,
    pub mandate: Vec<PublicText>,
    pub tags: Vec<PublicText>,
    pub retracted: Option<Retraction>,
}

pub struct Recommendation {
    pub id: Id,
    pub text: PublicText,
    pub progress: Progress,
    pub date: Option<Date>,
    pub note: Option<PublicText>,
    pub evidence: Vec<PublicText>,
    pub decision: Option<Reference>,
    pub mandate: Vec<PublicText>,
}

/// An idea that may be published.
pub struct Idea {
    pub id: Id,
    pub title: PublicText,
    pub summary: Option<PublicText>,
    pub date: Option<Date>,
}
