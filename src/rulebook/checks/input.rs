//! Group procedures, 9: the programme takes inputs into account. At least `least` calls for themes or workshops.

use crate::manuscript::words::CallKind;
use crate::publication::rulebook::Limits;
use crate::rulebook::{Finding, at_least};
use crate::site::Site;
use crate::site::people::Cycle;
use crate::site::route::Route;

pub fn find(site: &Site, cycle: &Cycle, limits: &Limits) -> Finding {
    let asks = |kind: CallKind| matches!(kind, CallKind::Themes | CallKind::Workshops);
    let n = site.calls.iter().filter(|c| c.record.cycle == cycle.year && asks(c.record.kind)).count();
    at_least(n, limits, site.is_closed(cycle.year), Route::page("calls"), None)
}
