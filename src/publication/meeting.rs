//! A meeting, without anybody whom the Rule protects.

use super::Versions;
use super::papers::Retraction;
use crate::diagnostic::{SourceId, Span};
use crate::disclosure::PublicText;
use crate::manuscript::meeting::{Method, Stage};
use crate::manuscript::moment::{Date, Moment};
use crate::manuscript::words::{AccessValue, Fingerprint, Id, MeetingKind, Rule, Status, WrittenBy};

#[derive(PartialEq, Eq)]
pub struct Meeting {
    /// Path of the source, for links to it.
    pub path: String,
    pub span: Span,
    pub versions: Versions,
    pub starts: Moment,
    pub ends: Option<Moment>,
    pub cycle: u32,
    pub kind: MeetingKind,
    pub number: Option<PublicText>,
    pub place: Option<PublicText>,
    /// The meeting's own rule.
    pub rule: Rule,
    /// The strictest among the meeting's and its parts'.
    pub strictest: Rule,
    pub access: Option<Access>,
    pub join: Option<PublicText>,
    pub status: Status,
    /// Where the status stands, for messages.
    pub status_span: Span,
    pub approved: Option<Date>,
    /// The hash of the redacted text that somebody read.
    pub attested: Option<Fingerprint>,
    pub written_by: Option<WrittenBy>,
    pub agenda: Option<Agenda>,
    /// Who took part. Empty unless every part was on the record.
    pub attendance: Vec<Attendee>,
    pub decisions: Vec<Decision>,
    pub actions: Vec<Action>,
    pub documents: Vec<Document>,
    pub corrections: Vec<(Date, PublicText)>,
    pub mandate: Vec<PublicText>,
    pub tags: Vec<PublicText>,
    /// Why there is no summary.
    pub withheld: Option<PublicText>,
    /// When and why it was taken back; then there is nothing else.
    pub retracted: Option<Retraction>,
}

impl Meeting {
    /// Whether a page of this and of the other would be the same, wherever in its source a thing stands.
    pub fn reads_like(mut self, mut other: Self) -> bool {
        for meeting in [&mut self, &mut other] {
            meeting.span = Span::start_of(SourceId(0));
            meeting.status_span = meeting.span;
            let versions = &mut meeting.versions;
            for version in std::iter::once(&mut versions.original).chain(versions.translations.values_mut()) {
                version.prose.forget_places();
            }
        }
        self == other
    }
}

#[derive(PartialEq, Eq)]
pub struct Access {
    pub value: AccessValue,
    pub decided: Option<Date>,
    pub place: Option<PublicText>,
    pub reason: Option<PublicText>,
}

#[derive(PartialEq, Eq)]
pub struct Agenda {
    pub proposed: Option<Date>,
    pub pre_approved: Option<Date>,
    pub adopted: Option<Date>,
    pub items: Vec<AgendaItem>,
}

#[derive(PartialEq, Eq)]
pub struct AgendaItem {
    pub id: PublicText,
    pub title: PublicText,
    /// At which step it came in after the proposal.
    pub added: Option<Stage>,
    /// At which step it was taken out.
    pub removed: Option<Stage>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Mode {
    InPerson,
    Remote,
    Apologies,
}

/// Somebody who took part in a meeting on the record.
#[derive(PartialEq, Eq)]
pub struct Attendee {
    pub member: Option<Id>,
    pub name: PublicText,
    pub mode: Option<Mode>,
}

#[derive(PartialEq, Eq)]
pub struct Decision {
    pub id: Id,
    pub text: PublicText,
    pub method: Option<Method>,
    pub explained: Option<PublicText>,
    pub objections: Vec<PublicText>,
    pub item: Option<PublicText>,
    /// What became of it.
    pub outcome: Option<PublicText>,
}

#[derive(PartialEq, Eq)]
pub struct Action {
    pub text: PublicText,
    pub owner: Option<PublicText>,
    /// The decision that it follows up.
    pub decision: Option<Id>,
    pub due: Option<Date>,
    pub done: Option<Date>,
}

#[derive(PartialEq, Eq)]
pub struct Document {
    pub title: PublicText,
    pub kept: Kept,
}

#[derive(PartialEq, Eq)]
pub enum Kept {
    /// A file of the site, by the path of its source.
    File(String),
    Withheld(PublicText),
    Nothing,
}
