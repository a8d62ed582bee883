//! Group procedures, 7: an official meeting during the annual Forum.

use crate::publication::rulebook::Limits;
use crate::rulebook::{Finding, at_least};
use crate::site::Site;
use crate::site::people::Cycle;

pub fn find(site: &Site, cycle: &Cycle, limits: &Limits) -> Finding {
    let cadence = site.cadence(cycle.year);
    at_least(cadence.annual as usize, limits, cadence.judged, Site::cycle_route(cycle.year), Some("cadence"))
}
