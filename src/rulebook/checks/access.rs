//! Group procedures, 4: before each meeting it is decided whether it is open. Decided on a day before the first.

use crate::rulebook::{Finding, all};
use crate::site::Site;
use crate::site::people::Cycle;
use crate::site::route::Route;

pub fn find(site: &Site, cycle: &Cycle) -> Finding {
    let begun: Vec<_> = site.group_meetings(cycle.year).map(|m| &m.record).collect();
    let decided = |m: &crate::publication::meeting::Meeting| m.access.as_ref().and_then(|a| a.decided);
    let in_time = begun.iter().filter(|m| decided(m).is_some_and(|d| d < m.starts.date())).count();
    all(in_time, begun.len(), Route::page("meetings"), None)
}
