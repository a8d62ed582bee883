//! What the group owes the public and has not given yet.
//!
//! In: the planned site and "today". Out: every debt with the day since which it is owed, the oldest first. Must never:
//! list anything of a wholly private meeting, or a thing whose withholding has a published reason.

use jiff::Timestamp;
use jiff::civil::Date;

use super::timeliness::last_day;
use super::{CallState, Site, next_midnight};
use crate::manuscript::words::Rule;
use crate::publication::meeting::Meeting;

/// Days after a decision within which it is to be explained in plain words (ToR: "Explain … to the respective
/// stakeholder communities").
const EXPLANATION_DAYS: u32 = 30;

/// What is owed. Ordered as the register lists it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Debt {
    /// A meeting has no summary when the days of the rulebook have passed.
    Summary { meeting: usize },
    /// A call was to have an outcome by a day that has passed.
    Outcome { call: usize },
    /// An action is past its day and not reported as done.
    Action { meeting: usize, action: usize },
    /// A decision is not explained more than [`EXPLANATION_DAYS`] after it was taken.
    Explanation { meeting: usize, decision: usize },
    /// A meeting of this cycle began without an agenda approved before. (Those of earlier cycles stand in the figures
    /// of their cycle: nobody can make up for them.)
    Agenda { meeting: usize },
}

impl Debt {
    /// The kinds, by their words.
    pub const WORDS: &'static [&'static str] = &["summary", "outcome", "action", "explanation", "agenda"];

    pub fn word(self) -> &'static str {
        match self {
            Debt::Summary { .. } => "summary",
            Debt::Outcome { .. } => "outcome",
            Debt::Action { .. } => "action",
            Debt::Explanation { .. } => "explanation",
            Debt::Agenda { .. } => "agenda",
        }
    }
}

/// A debt and its age.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Overdue {
    pub debt: Debt,
    /// The day from which the age is counted: the end of the meeting, the promised day, the day of the decision.
    pub since: Date,
    /// Whole days from then to today.
    pub days: u32,
}

impl Site {
    /// Everything overdue, by kind and the oldest first.
    pub fn overdue(&self) -> Vec<Overdue> {
        let mut list = Vec::new();
        let cycle = self.current_cycle().map(|c| c.year);
        let mut owe = |debt: Debt, since: Date, more_than: u32| {
            if let Some(days) = self.days_since(since).filter(|d| *d > more_than) {
                list.push(Overdue { debt, since, days });
            }
        };
        for (i, placed) in self.meetings.iter().enumerate() {
            let m = &placed.record;
            let (meeting, ended) = (i, last_day(m));
            if let (Some(_), Some(most)) = (self.days_without_summary(m), self.rulebook.summary_days(m.cycle)) {
                owe(Debt::Summary { meeting }, ended, most);
            }
            for (action, a) in m.actions.iter().enumerate() {
                if let (Some(due), None) = (a.due, a.done) {
                    owe(Debt::Action { meeting, action }, due, 0);
                }
            }
            for (decision, _) in m.decisions.iter().enumerate().filter(|(_, d)| d.explained.is_none()) {
                owe(Debt::Explanation { meeting, decision }, ended, EXPLANATION_DAYS);
            }
            // The agenda of a wholly private meeting, or of a retracted one, is not published, so that none can be missed.
            if m.rule != Rule::Private
                && m.retracted.is_none()
                && Some(m.cycle) == cycle
                && m.starts.begins() <= self.as_of
                && is_agenda_late(m)
            {
                owe(Debt::Agenda { meeting }, m.starts.date(), 0);
            }
        }
        for (call, placed) in self.calls.iter().enumerate() {
            let due = placed.record.outcome.as_ref().and_then(|o| o.due);
            if let (CallState::Closed, Some(due)) = (CallState::of(&placed.record, self.as_of), due) {
                owe(Debt::Outcome { call }, due, 0);
            }
        }
        let kind = |o: &Overdue| Debt::WORDS.iter().position(|w| *w == o.debt.word());
        list.sort_by_key(|o| (kind(o), o.since, o.debt));
        list
    }

    /// When the agenda of a meeting becomes overdue. (Where a summary or an explanation is missing, the pages change daily.)
    pub(super) fn agenda_overdue_from(meeting: &Meeting) -> Option<Timestamp> {
        let owed = meeting.rule != Rule::Private && meeting.retracted.is_none() && is_agenda_late(meeting);
        owed.then(|| next_midnight(meeting.starts.date()))
    }
}

/// Whether the agenda was not approved before the first day (ToR: "pre-approved agendas").
fn is_agenda_late(meeting: &Meeting) -> bool {
    let approved = meeting.agenda.as_ref().and_then(|a| a.pre_approved);
    approved.is_none_or(|d| d >= meeting.starts.date())
}
