//! Duration of term, 5: longer only on re-nomination and with the reason. Of those who serve longer than the regular years,
//! all have a reason and, where it is their own, were nominated again.

use crate::rulebook::{Finding, all};
use crate::site::Site;
use crate::site::people::Cycle;

pub fn find(site: &Site, cycle: &Cycle) -> Finding {
    let years = site.rulebook.regular_years(cycle.year);
    let long: Vec<_> = cycle.members.iter().filter(|t| years.is_some_and(|years| t.year > years)).collect();
    let own = |t: &crate::site::people::Term| site.member(*t).extension.as_ref().is_some_and(|e| e.re_nominated);
    let group = site.rosters[cycle.roster].extension.is_some();
    let excused = long.iter().filter(|t| group || own(t)).count();
    all(excused, long.len(), Site::cycle_route(cycle.year), Some("roster"))
}
