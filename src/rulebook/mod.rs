//! The Terms of Reference compared with the record.
//!
//! In: the site with its rulebook. Out: for each rule in force in a cycle a [`Finding`], with the figure and the page that is
//! its evidence. Must never: count what took place in a session under the Rule, or know a limit (limits are data of the
//! rulebook). What is counted are rosters, dates, decisions on access, and what was on the record throughout.

mod checks;

use crate::manuscript::rulebook::Check;
use crate::publication::rulebook::{How, Limits, Rule, Version};
use crate::site::Site;
use crate::site::people::Cycle;
use crate::site::route::Route;

/// What the record shows of a rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// `None`: nothing to check yet.
    pub holds: Option<bool>,
    /// `n` of `of`; `of` is 0 for a plain count.
    pub n: u32,
    pub of: u32,
    /// The page that shows it, with an anchor in it.
    pub page: Route,
    pub anchor: Option<&'static str>,
}

/// A rule as it holds in a cycle.
pub struct Applied<'s> {
    pub rule: &'s Rule,
    pub version: &'s Version,
    /// `None` where the rule cannot be checked.
    pub checked: Option<(Check, Finding)>,
}

/// Every rule in force in a cycle, in the order of the rulebook.
pub fn applied<'s>(site: &'s Site, cycle: &'s Cycle) -> impl Iterator<Item = Applied<'s>> {
    site.rulebook.rules.iter().filter_map(move |rule| {
        let version = rule.in_cycle(cycle.year)?;
        let checked = match &rule.how {
            How::Check(check) => Some((*check, checks::find(*check, site, cycle, &version.limits))),
            How::Cannot(_) => None,
        };
        Some(Applied { rule, version, checked })
    })
}

/// `n` of `of` must be all of them; nothing to check when there are none.
fn all(n: usize, of: usize, page: Route, anchor: Option<&'static str>) -> Finding {
    let (n, of) = (crate::site::people::count(n), crate::site::people::count(of));
    Finding { holds: (of > 0).then_some(n == of), n, of, page, anchor }
}

/// Records of a cycle must be at least the limit. A cycle before the first record of the kind is not judged: the record of it
/// begins later.
fn recorded(
    years: impl Iterator<Item = u32> + Clone,
    site: &Site,
    cycle: &Cycle,
    limits: &Limits,
    page: Route,
) -> Finding {
    let n = years.clone().filter(|y| *y == cycle.year).count();
    let first = years.min();
    let closed = first.is_some_and(|first| first <= cycle.year) && site.is_closed(cycle.year);
    // The page of a kind is there when it has records.
    at_least(n, limits, closed, if first.is_some() { page } else { Site::cycle_route(cycle.year) }, None)
}

/// `n` must be at least the limit; while the cycle runs, too few is nothing yet.
fn at_least(n: usize, limits: &Limits, closed: bool, page: Route, anchor: Option<&'static str>) -> Finding {
    let n = crate::site::people::count(n);
    let enough = n >= limits.least.unwrap_or(1);
    Finding { holds: (enough || closed).then_some(enough), n, of: 0, page, anchor }
}
