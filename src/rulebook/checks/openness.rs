//! Group procedures, 3: most meetings are open. More than `share` of those that have begun, for observers or for all.

use crate::publication::rulebook::Limits;
use crate::rulebook::Finding;
use crate::site::Site;
use crate::site::people::Cycle;

pub fn find(site: &Site, cycle: &Cycle, limits: &Limits) -> Finding {
    let openness = site.openness(cycle.year);
    let (n, of) = (openness.participation + openness.observation, openness.total());
    let more = |share: crate::manuscript::rulebook::Fraction| {
        u64::from(n) * u64::from(share.whole) > u64::from(of) * u64::from(share.part)
    };
    let holds = limits.share.filter(|_| of > 0).map(more);
    Finding { holds, n, of, page: Site::cycles_route(), anchor: Some("openness") }
}
