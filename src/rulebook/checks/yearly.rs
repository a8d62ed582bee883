//! Duration of term, 2: a term lasts one year. Each cycle has a roster with a date of appointment of its own.

use crate::rulebook::{Finding, all};
use crate::site::Site;
use crate::site::people::Cycle;

pub fn find(site: &Site, cycle: &Cycle) -> Finding {
    let appointed = site.rosters[cycle.roster].appointed.is_some();
    all(usize::from(appointed), 1, Site::cycle_route(cycle.year), None)
}
