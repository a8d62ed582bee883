//! Group procedures, 1: agendas are approved before the meeting. Meetings that have begun and whose agenda is on record.

use crate::rulebook::{Finding, all};
use crate::site::Site;
use crate::site::people::Cycle;
use crate::site::route::Route;

pub fn find(site: &Site, cycle: &Cycle) -> Finding {
    let begun = site.group_meetings(cycle.year);
    let days: Vec<_> =
        begun.filter_map(|m| Some((m.record.agenda.as_ref()?.pre_approved, m.record.starts.date()))).collect();
    let in_time = days.iter().filter(|(approved, starts)| approved.is_some_and(|a| a < *starts)).count();
    all(in_time, days.len(), Route::page("meetings"), None)
}
