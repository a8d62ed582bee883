//! Member responsibilities, 7: outreach. At least `least` items of outreach material dated in the year of the cycle.

use crate::manuscript::moment::year;
use crate::publication::rulebook::Limits;
use crate::rulebook::{Finding, recorded};
use crate::site::Site;
use crate::site::people::Cycle;
use crate::site::route::Route;

pub fn find(site: &Site, cycle: &Cycle, limits: &Limits) -> Finding {
    let years = site.outreach.iter().filter_map(|o| o.record.date).map(year);
    recorded(years, site, cycle, limits, Route::page("outreach"))
}
