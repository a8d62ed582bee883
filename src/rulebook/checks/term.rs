//! Duration of term, 3: renewable twice. Nobody serves more than `years` years in a row without a published reason.

use crate::publication::rulebook::Limits;
use crate::rulebook::Finding;
use crate::site::Site;
use crate::site::people::{Cycle, count};

pub fn find(site: &Site, cycle: &Cycle, limits: &Limits) -> Finding {
    let long = cycle.members.iter().filter(|t| limits.years.is_some_and(|years| t.year > years));
    let n = count(long.filter(|t| site.reason(**t).is_none()).count());
    let page = Site::cycle_route(cycle.year);
    Finding { holds: Some(n == 0), n, of: count(cycle.members.len()), page, anchor: Some("roster") }
}
