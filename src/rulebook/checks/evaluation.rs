//! Duration of term, 3: renewal follows a yearly evaluation. Of those who serve in the next cycle too, all have one on
//! record; its outcome and date, nothing more.

use crate::manuscript::words::Id;
use crate::rulebook::{Finding, all};
use crate::site::Site;
use crate::site::people::Cycle;

pub fn find(site: &Site, cycle: &Cycle) -> Finding {
    let next = site.cycles.iter().find(|c| cycle.year.checked_add(1) == Some(c.year));
    let stays = |id: &Id| next.is_some_and(|c| c.members.iter().any(|t| site.member(*t).id == *id));
    let renewed: Vec<_> = cycle.members.iter().map(|t| site.member(*t)).filter(|m| stays(&m.id)).collect();
    let evaluated = renewed.iter().filter(|m| m.evaluation.is_some()).count();
    all(evaluated, renewed.len(), Site::cycle_route(cycle.year), Some("roster"))
}
