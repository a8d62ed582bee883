//! Who was there, where that may be said: at meetings that were on the record throughout.
//!
//! In: meetings as the disclosure room gave them, in which a protected meeting has no attendance. Out: counts by mode.
//! Must never: have a row, a total or a denominator that a meeting with any protected part moves.
//!
//! ToR, Individual Member Responsibilities: "Attend up to three MAG meetings per year; if physical presence … is not
//! possible, every effort should be made to participate remotely". Who is on no list is *not recorded*, which is not absent:
//! a list may be incomplete, and most meetings have none.

use super::people::{Person, Term};
use super::{Placed, Site};
use crate::manuscript::words::{Id, Rule};
use crate::publication::meeting::{Attendee, Meeting, Mode};

/// How many took part in each way.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ByMode {
    pub in_person: u32,
    pub remote: u32,
    pub apologies: u32,
    /// Listed, and the list does not say how.
    pub mode_not_stated: u32,
    /// On no list, or the meeting has none.
    pub not_recorded: u32,
}

impl ByMode {
    fn add(&mut self, mode: Option<Mode>) {
        match mode {
            Some(Mode::InPerson) => self.in_person += 1,
            Some(Mode::Remote) => self.remote += 1,
            Some(Mode::Apologies) => self.apologies += 1,
            None => self.mode_not_stated += 1,
        }
    }

    pub fn total(&self) -> u32 {
        self.in_person + self.remote + self.apologies + self.mode_not_stated + self.not_recorded
    }
}

impl Site {
    /// Meetings of a cycle that are over and were on the record throughout, the earliest first.
    pub fn meetings_on_record(&self, year: u32) -> impl Iterator<Item = &Placed<Meeting>> {
        let open = move |m: &&Placed<Meeting>| m.record.strictest == Rule::OnTheRecord && self.is_over(&m.record);
        self.meetings.iter().rev().filter(move |m| m.record.cycle == year).filter(open)
    }

    /// Of the members of a cycle, how many are on record in which way at a meeting on the record.
    pub fn attendance(&self, meeting: &Meeting, members: &[Term]) -> ByMode {
        let mut modes = ByMode::default();
        for term in members.iter().filter(|t| self.served_at(**t, meeting)) {
            match listed(meeting, &self.member(*term).id) {
                Some(entry) => modes.add(entry.mode),
                None => modes.not_recorded += 1,
            }
        }
        modes
    }

    /// The same of one person in one term, over those meetings that have a list.
    pub fn activity(&self, person: &Person, term: Term) -> ByMode {
        let mut modes = ByMode::default();
        let year = self.rosters[term.roster].cycle;
        let with_list = self.meetings_on_record(year).filter(|m| !m.record.attendance.is_empty());
        for meeting in with_list.filter(|m| self.served_at(term, &m.record)) {
            match listed(&meeting.record, &person.id) {
                Some(entry) => modes.add(entry.mode),
                None => modes.not_recorded += 1,
            }
        }
        modes
    }

    /// Whether the term had not ended when the meeting was held.
    fn served_at(&self, term: Term, meeting: &Meeting) -> bool {
        self.member(term).left.is_none_or(|left| meeting.starts.date() < left)
    }
}

/// The person's entry in the list of a meeting.
fn listed<'m>(meeting: &'m Meeting, id: &Id) -> Option<&'m Attendee> {
    meeting.attendance.iter().find(|a| a.member.as_ref() == Some(id))
}
