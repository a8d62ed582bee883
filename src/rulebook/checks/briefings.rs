//! Member responsibilities, 14: balanced briefing material. At least `least` briefings approved in the year of the cycle and
//! not retracted.

use crate::manuscript::moment::year;
use crate::publication::rulebook::Limits;
use crate::rulebook::{Finding, recorded};
use crate::site::Site;
use crate::site::people::Cycle;
use crate::site::route::Route;

pub fn find(site: &Site, cycle: &Cycle, limits: &Limits) -> Finding {
    let briefings = site.work.briefings.iter().map(|b| &b.record);
    let kept = briefings.filter(|b| site.is_approved(b) && b.retracted.is_none());
    let years = kept.filter_map(|b| b.approved).map(year);
    recorded(years, site, cycle, limits, Route::page("briefings"))
}
