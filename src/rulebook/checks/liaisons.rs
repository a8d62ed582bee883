//! Member responsibilities, 12: contact with outside bodies and initiatives. At least `least` liaisons who served in the year of
//! the cycle. Offices are public; a vacant one is not counted.

use crate::manuscript::moment::year;
use crate::publication::papers::Term;
use crate::publication::rulebook::Limits;
use crate::rulebook::{Finding, recorded};
use crate::site::Site;
use crate::site::people::Cycle;
use crate::site::route::Route;
use jiff::civil::Date;

pub fn find(site: &Site, cycle: &Cycle, limits: &Limits) -> Finding {
    let groups = site.work.groups.iter().map(|g| &g.record).filter(|g| g.retracted.is_none());
    let held = groups.flat_map(|g| &g.liaisons).filter(|t| t.holder.is_some());
    let years = held.flat_map(|t| served(t, site.today()));
    recorded(years, site, cycle, limits, Route::page("working-groups"))
}

/// The years of a term as far as they have begun; none where it has no first day.
fn served(term: &Term, today: Date) -> impl Iterator<Item = u32> + Clone + use<> {
    let until = term.until.map_or(today, |u| u.min(today));
    let years = term.from.filter(|f| *f <= until).map(|f| year(f)..=year(until));
    years.into_iter().flatten()
}
