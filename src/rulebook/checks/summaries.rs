//! Member responsibilities, 10: summary records are made known. No meeting of the cycle has been without one for more than
//! `days` days, unless it is withheld with its reason.

use crate::publication::rulebook::Limits;
use crate::rulebook::Finding;
use crate::site::Site;
use crate::site::people::{Cycle, count};
use crate::site::route::Route;

pub fn find(site: &Site, cycle: &Cycle, limits: &Limits) -> Finding {
    let late = |days: u32| limits.days.is_some_and(|most| days > most);
    let meetings = site.meetings.iter().filter(|m| m.record.cycle == cycle.year);
    let n = count(meetings.filter(|m| site.days_without_summary(&m.record).is_some_and(late)).count());
    Finding { holds: Some(n == 0), n, of: 0, page: Route::page("meetings"), anchor: None }
}
