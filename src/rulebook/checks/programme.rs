//! What the checks of the programme share: a cycle without a programme on record is not judged.

use crate::publication::programme::Programme;
use crate::publication::rulebook::Limits;
use crate::rulebook::{Finding, at_least};
use crate::site::Site;
use crate::site::people::Cycle;

pub fn find(site: &Site, cycle: &Cycle, limits: &Limits, count: impl Fn(&Programme) -> usize) -> Finding {
    match site.work.programmes.iter().find(|p| p.record.cycle == cycle.year) {
        Some(placed) => at_least(count(&placed.record), limits, site.is_closed(cycle.year), placed.route.clone(), None),
        None => Finding { holds: None, n: 0, of: 0, page: Site::cycle_route(cycle.year), anchor: None },
    }
}
