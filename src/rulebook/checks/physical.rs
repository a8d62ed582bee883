//! Group procedures, 6: `least` to `most` official meetings in person between the annual meetings.

use crate::publication::rulebook::Limits;
use crate::rulebook::Finding;
use crate::site::Site;
use crate::site::people::Cycle;

pub fn find(site: &Site, cycle: &Cycle, limits: &Limits) -> Finding {
    let cadence = site.cadence(cycle.year);
    let (n, least, most) = (cadence.physical, limits.least.unwrap_or(0), limits.most.unwrap_or(u32::MAX));
    // While the cycle runs, and before the record of meetings begins, too few is nothing yet.
    let holds = if n < least && !cadence.judged { None } else { Some((least..=most).contains(&n)) };
    Finding { holds, n, of: 0, page: Site::cycle_route(cycle.year), anchor: Some("cadence") }
}
