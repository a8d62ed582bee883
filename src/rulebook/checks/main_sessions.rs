//! Group procedures, 12: main sessions. At least `least` of them in the programme.

use super::programme;
use crate::publication::rulebook::Limits;
use crate::rulebook::Finding;
use crate::site::Site;
use crate::site::people::Cycle;

pub fn find(site: &Site, cycle: &Cycle, limits: &Limits) -> Finding {
    programme::find(site, cycle, limits, |p| p.main_sessions.len())
}
