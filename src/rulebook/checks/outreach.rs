//! Member responsibilities, 7: outreach. At least `least` items of outreach material dated in the year of the cycle.

use crate::publication::rulebook::Limits;
use crate::rulebook::{Finding, at_least};
use crate::site::Site;
use crate::site::people::Cycle;
use crate::site::route::Route;

pub fn find(site: &Site, cycle: &Cycle, limits: &Limits) -> Finding {
    let dated = |date: jiff::civil::Date| u32::try_from(date.year()) == Ok(cycle.year);
    let n = site.outreach.iter().filter(|o| o.record.date.is_some_and(dated)).count();
    at_least(n, limits, site.is_closed(cycle.year), Route::page("outreach"), None)
}
