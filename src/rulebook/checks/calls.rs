//! Member responsibilities, 8: comments of the community. At least `least` calls for input in the cycle.

use crate::publication::rulebook::Limits;
use crate::rulebook::{Finding, at_least};
use crate::site::Site;
use crate::site::people::Cycle;
use crate::site::route::Route;

pub fn find(site: &Site, cycle: &Cycle, limits: &Limits) -> Finding {
    let n = site.calls.iter().filter(|c| c.record.cycle == cycle.year).count();
    at_least(n, limits, site.is_closed(cycle.year), Route::page("calls"), None)
}
