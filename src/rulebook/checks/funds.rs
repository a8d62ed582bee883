//! Member responsibilities, 11: new contributions to the trust fund. At least `least` published ideas dated in the year of
//! the cycle. What is not published counts nowhere, or the figure would tell of it.

use crate::manuscript::moment::year;
use crate::publication::rulebook::Limits;
use crate::rulebook::{Finding, recorded};
use crate::site::Site;
use crate::site::people::Cycle;
use crate::site::route::Route;

pub fn find(site: &Site, cycle: &Cycle, limits: &Limits) -> Finding {
    let years = site.work.ideas.iter().filter_map(|i| i.date).map(year);
    recorded(years, site, cycle, limits, Route::page("fundraising"))
}
