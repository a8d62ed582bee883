//! Duration of term, 4: rotated each year by at least `share`, of all seats.

use crate::publication::rulebook::Limits;
use crate::rulebook::Finding;
use crate::site::Site;
use crate::site::people::Cycle;

pub fn find(site: &Site, cycle: &Cycle, limits: &Limits) -> Finding {
    let (page, anchor) = (Site::cycle_route(cycle.year), Some("rotation"));
    let Some(rotation) = site.rotation(cycle) else { return Finding { holds: None, n: 0, of: 0, page, anchor } };
    let holds = limits.share.map(|share| rotation.all.reaches(share));
    Finding { holds, n: rotation.all.n, of: rotation.all.of, page, anchor }
}
