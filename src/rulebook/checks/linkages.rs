//! Group procedures, 13: workshops are linked with main sessions. At least `least` workshops report to one.

use super::programme;
use crate::publication::rulebook::Limits;
use crate::rulebook::Finding;
use crate::site::Site;
use crate::site::people::Cycle;

pub fn find(site: &Site, cycle: &Cycle, limits: &Limits) -> Finding {
    programme::find(site, cycle, limits, |p| p.workshops.iter().filter(|w| w.reports_to.is_some()).count())
}
