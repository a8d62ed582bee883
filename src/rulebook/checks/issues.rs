//! Member responsibilities, 13: emerging issues. At least `least` of them raised in the cycle and not retracted.

use crate::publication::rulebook::Limits;
use crate::rulebook::{Finding, recorded};
use crate::site::Site;
use crate::site::people::Cycle;
use crate::site::route::Route;

pub fn find(site: &Site, cycle: &Cycle, limits: &Limits) -> Finding {
    let issues = site.work.issues.iter().map(|i| &i.record).filter(|i| i.retracted.is_none());
    let years = issues.map(|i| i.cycle);
    recorded(years, site, cycle, limits, Route::page("issues"))
}
