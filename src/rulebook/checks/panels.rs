//! Group procedures, 15: panels. At least `least` sessions and workshops with a panel, whether its members agreed to be named or
//! not.

use super::programme;
use crate::publication::rulebook::Limits;
use crate::rulebook::Finding;
use crate::site::Site;
use crate::site::people::Cycle;

pub fn find(site: &Site, cycle: &Cycle, limits: &Limits) -> Finding {
    programme::find(site, cycle, limits, |p| {
        let panels = p.main_sessions.iter().map(|s| &s.panel).chain(p.workshops.iter().map(|w| &w.panel));
        panels.filter(|p| !p.named.is_empty() || p.unnamed > 0).count()
    })
}
