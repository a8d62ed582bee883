//! Duration of term, 1: who is selected is announced. The roster gives the date of the appointment and its source.

use crate::rulebook::{Finding, all};
use crate::site::Site;
use crate::site::people::Cycle;

pub fn find(site: &Site, cycle: &Cycle) -> Finding {
    let roster = &site.rosters[cycle.roster];
    let announced = roster.appointed.is_some() && roster.source.is_some();
    all(usize::from(announced), 1, Site::cycle_route(cycle.year), None)
}
