//! Member responsibilities, 8: comments of the community. At least `least` calls for input in the cycle.

use crate::publication::rulebook::Limits;
use crate::rulebook::{Finding, recorded};
use crate::site::Site;
use crate::site::people::Cycle;
use crate::site::route::Route;

pub fn find(site: &Site, cycle: &Cycle, limits: &Limits) -> Finding {
    let years = site.calls.iter().map(|c| c.record.cycle);
    recorded(years, site, cycle, limits, Route::page("calls"))
}
