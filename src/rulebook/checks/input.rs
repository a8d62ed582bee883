//! Group procedures, 9: the programme takes inputs into account. At least `least` calls for themes or workshops.

use crate::manuscript::words::CallKind;
use crate::publication::rulebook::Limits;
use crate::rulebook::{Finding, recorded};
use crate::site::Site;
use crate::site::people::Cycle;
use crate::site::route::Route;

pub fn find(site: &Site, cycle: &Cycle, limits: &Limits) -> Finding {
    let asks = |kind: CallKind| matches!(kind, CallKind::Themes | CallKind::Workshops);
    let years = site.calls.iter().filter(|c| asks(c.record.kind)).map(|c| c.record.cycle);
    recorded(years, site, cycle, limits, Route::page("calls"))
}
