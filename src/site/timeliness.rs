//! How early an agenda and how late a summary came, and how open the meetings of a cycle were.
//!
//! In: the planned meetings. Out: days per meeting, figures per cycle. Must never: count what took place in a session;
//! what is counted here are dates and decisions that the front matter of every meeting publishes.

use jiff::civil::Date;

use super::Site;
use crate::manuscript::words::{AccessValue, Rule};
use crate::publication::meeting::Meeting;

/// Days of one meeting that has begun. `None`: no such date is on record, or none is owed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Days {
    /// Its number among the meetings of the site.
    pub meeting: usize,
    /// From the pre-approval of the agenda to the first day; 0 or less is too late (ToR: "prior to each meeting").
    pub agenda: Option<i32>,
    /// From the decision on access to the first day, in the same way.
    pub access: Option<i32>,
    /// From the last day to the approval of the summary.
    pub summary: Option<i32>,
}

/// Figures of the meetings of a cycle that have begun.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct CycleFigures {
    pub year: u32,
    pub meetings: u32,
    /// Everybody may take part.
    pub participation: u32,
    /// Everybody may observe.
    pub observation: u32,
    pub closed: u32,
    /// No decision is on record.
    pub undecided: u32,
    /// Decided before the first day.
    pub in_time: u32,
    /// Median of the days, where there is any.
    pub agenda: Option<Median>,
    pub summary: Option<Median>,
}

/// The middle of some whole numbers; of an even count the mean of the two in the middle. Kept in halves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Median {
    pub halves: i32,
}

impl Median {
    pub fn of(mut days: Vec<i32>) -> Option<Self> {
        days.sort_unstable();
        let upper = *days.get(days.len() / 2)?;
        let lower = *days.get((days.len() - 1) / 2)?;
        Some(Median { halves: lower + upper })
    }
}

impl CycleFigures {
    /// Meetings at which outsiders could be there, of those that took place, per thousand.
    pub fn open_per_mille(&self) -> u32 {
        ((self.participation + self.observation) * 1000 + self.meetings / 2).checked_div(self.meetings).unwrap_or(0)
    }
}

impl Site {
    /// The days of a meeting that has begun.
    pub fn days(&self, i: usize) -> Option<Days> {
        let meeting = &self.meetings.get(i)?.record;
        if meeting.starts.begins() > self.as_of {
            return None;
        }
        let first = meeting.starts.date();
        let days = |from: Date, to: Date| (to - from).get_days();
        // Of a wholly private meeting no summary is published; what was approved of it is nobody's business.
        let summary = meeting.approved.filter(|_| Self::has_summary(meeting) && meeting.rule != Rule::Private);
        Some(Days {
            meeting: i,
            agenda: meeting.agenda.as_ref().and_then(|a| a.pre_approved).map(|d| days(d, first)),
            access: meeting.access.as_ref().and_then(|a| a.decided).map(|d| days(d, first)),
            summary: summary.map(|d| days(last_day(meeting), d)),
        })
    }

    /// Figures of every cycle with a meeting that has begun, the newest first.
    pub fn cycle_figures(&self) -> Vec<CycleFigures> {
        let begun: Vec<(&Meeting, Days)> =
            (0..self.meetings.len()).filter_map(|i| Some((&self.meetings[i].record, self.days(i)?))).collect();
        let mut years: Vec<u32> = begun.iter().map(|(m, _)| m.cycle).collect();
        years.sort_unstable();
        years.dedup();
        let figures = |year: u32| {
            let mut figures = CycleFigures { year, ..CycleFigures::default() };
            let (mut agenda, mut summary) = (Vec::new(), Vec::new());
            for (meeting, days) in begun.iter().filter(|(m, _)| m.cycle == year) {
                figures.meetings += 1;
                match meeting.access.as_ref().map(|a| a.value) {
                    Some(AccessValue::OpenParticipation) => figures.participation += 1,
                    Some(AccessValue::OpenObservation) => figures.observation += 1,
                    Some(AccessValue::Closed) => figures.closed += 1,
                    None => figures.undecided += 1,
                }
                figures.in_time += u32::from(days.access.is_some_and(|d| d > 0));
                agenda.extend(days.agenda);
                summary.extend(days.summary);
            }
            figures.agenda = Median::of(agenda);
            figures.summary = Median::of(summary);
            figures
        };
        years.into_iter().rev().map(figures).collect()
    }
}

/// The last day of a meeting.
pub fn last_day(meeting: &Meeting) -> Date {
    meeting.ends.as_ref().unwrap_or(&meeting.starts).date()
}
