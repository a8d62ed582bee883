//! How often the group met, and how openly.
//!
//! In: dates, kinds and access decisions of meetings, which are public under every rule. Out: [`Cadence`] and
//! [`Openness`] of a cycle. Must never: look at what took place in a meeting, or count a meeting that has not begun.
//!
//! ToR, Group Procedures: "physically meet officially twice to three times a year between the annual meetings", "hold
//! virtual MAG meetings", "holds an official meeting during the annual IGF meeting", "most MAG meetings have been open".
//! Meetings of working groups are none of the group.

use super::people::{Cycle, count};
use super::{Placed, Site};
use crate::manuscript::moment::midnight;
use crate::manuscript::words::{AccessValue, MeetingKind};
use crate::publication::meeting::Meeting;

/// Meetings of a cycle that have begun.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cadence {
    /// In person or hybrid, between the annual meetings.
    pub physical: u32,
    pub online: u32,
    /// During the annual Forum.
    pub annual: u32,
    /// No further meeting of the cycle is to come: the next cycle or the next year has begun.
    pub closed: bool,
    /// Whether what is missing counts: the cycle is closed, and the record of meetings had begun.
    pub judged: bool,
}

/// Meetings of a cycle that have begun, by what was decided on access.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Openness {
    pub participation: u32,
    pub observation: u32,
    pub closed: u32,
    pub undecided: u32,
}

impl Openness {
    pub fn total(&self) -> u32 {
        self.participation + self.observation + self.closed + self.undecided
    }
}

impl Site {
    /// Meetings of the group in a cycle that have begun, the earliest first.
    pub fn group_meetings(&self, year: u32) -> impl Iterator<Item = &Placed<Meeting>> {
        let held = move |m: &&Placed<Meeting>| {
            m.record.cycle == year
                && m.record.kind != MeetingKind::WorkingGroup
                && m.record.starts.begins() <= self.as_of
        };
        self.meetings.iter().rev().filter(held)
    }

    pub fn cadence(&self, year: u32) -> Cadence {
        let of =
            |kinds: &[MeetingKind]| count(self.group_meetings(year).filter(|m| kinds.contains(&m.record.kind)).count());
        Cadence {
            physical: of(&[MeetingKind::InPerson, MeetingKind::Hybrid]),
            online: of(&[MeetingKind::Virtual]),
            annual: of(&[MeetingKind::AnnualIgf]),
            closed: self.is_closed(year),
            judged: self.is_closed(year) && self.meetings.iter().any(|m| m.record.cycle <= year),
        }
    }

    pub fn openness(&self, year: u32) -> Openness {
        let mut openness = Openness::default();
        for meeting in self.group_meetings(year) {
            let n = match meeting.record.access.as_ref().map(|a| a.value) {
                Some(AccessValue::OpenParticipation) => &mut openness.participation,
                Some(AccessValue::OpenObservation) => &mut openness.observation,
                Some(AccessValue::Closed) => &mut openness.closed,
                None => &mut openness.undecided,
            };
            *n += 1;
        }
        openness
    }

    /// Whether a cycle is over: its year has ended, or the members of a later one have been appointed.
    pub fn is_closed(&self, year: u32) -> bool {
        let appointed = |c: &Cycle| self.rosters[c.roster].appointed.is_some_and(|a| midnight(a) <= self.as_of);
        i64::from(self.today().year()) > i64::from(year) || self.cycles.iter().any(|c| c.year > year && appointed(c))
    }
}
