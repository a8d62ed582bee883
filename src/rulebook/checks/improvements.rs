//! Member responsibilities, 3: recommendations of the Working Group on Improvements. At least `least` of them begun or done in the
//! year of the cycle; one that is said to be done and that nothing shows is not counted.

use crate::manuscript::moment::year;
use crate::manuscript::tracker::Progress;
use crate::publication::papers::Recommendation;
use crate::publication::rulebook::Limits;
use crate::rulebook::{Finding, recorded};
use crate::site::Site;
use crate::site::people::Cycle;
use crate::site::route::Route;

pub fn find(site: &Site, cycle: &Cycle, limits: &Limits) -> Finding {
    let begun =
        |r: &&Recommendation| matches!(r.progress, Progress::InProgress | Progress::Done) && !Site::is_unproven(r);
    let years = site.work.recommendations.iter().filter(begun).filter_map(|r| r.date).map(year);
    recorded(years, site, cycle, limits, Route::page("recommendations"))
}
