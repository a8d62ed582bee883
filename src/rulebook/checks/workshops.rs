//! Group procedures, 10: workshops are selected. At least `least` rounds of the programme are decided.

use super::programme;
use crate::publication::rulebook::Limits;
use crate::rulebook::Finding;
use crate::site::Site;
use crate::site::people::Cycle;

pub fn find(site: &Site, cycle: &Cycle, limits: &Limits) -> Finding {
    programme::find(site, cycle, limits, |p| p.rounds.iter().filter(|r| r.figures.decided.is_some()).count())
}
