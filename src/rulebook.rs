//! Rules of the Terms of Reference that the records can answer.
//!
//! In: the site. Out: one result per rule, with the figure and the page that is its evidence. Must never: count what
//! took place in a session under the Rule; what is counted here are rosters and the dates of meetings.

use crate::manuscript::words::MeetingKind;
use crate::site::people::{Cycle, REGULAR_YEARS, count};
use crate::site::route::Route;
use crate::site::{Placed, Site};

/// The result of a rule.
pub struct RuleResult {
    /// The key of its words, `tor-<rule>` in the theme's `i18n/`.
    pub rule: &'static str,
    /// `None`: nothing to check yet.
    pub holds: Option<bool>,
    pub n: u32,
    pub of: u32,
    pub year: Option<u32>,
    pub page: Option<Route>,
}

/// Days after which a summary is overdue.
const SUMMARY_DAYS: u32 = 30;

/// Every rule, in the order of the Terms of Reference.
pub fn results(site: &Site) -> Vec<RuleResult> {
    let Some(cycle) = site.current_cycle() else {
        let open = |rule| RuleResult { rule, holds: None, n: 0, of: 0, year: None, page: None };
        return ["agenda", "access", "cadence", "summary", "term", "rotation"].into_iter().map(open).collect();
    };
    let begun: Vec<&Placed<_>> = site
        .meetings
        .iter()
        .filter(|m| m.record.cycle == cycle.year && m.record.starts.begins() <= site.as_of)
        .collect();
    let start = |m: &Placed<crate::publication::meeting::Meeting>| m.record.starts.date();

    // Group Procedures: "pre-approved agendas prepared … prior to each meeting".
    let with_agenda: Vec<_> =
        begun.iter().filter_map(|m| Some((start(m), m.record.agenda.as_ref()?.pre_approved))).collect();
    let agenda = with_agenda.iter().filter(|(s, d)| d.is_some_and(|d| d < *s)).count();
    // Group Procedures: "decide prior to each meeting whether to open or close".
    let access = begun
        .iter()
        .filter(|m| m.record.access.as_ref().is_some_and(|a| a.decided.is_some_and(|d| d < start(m))))
        .count();
    // Group Procedures: "physically meet officially twice to three times a year".
    let physical =
        begun.iter().filter(|m| matches!(m.record.kind, MeetingKind::InPerson | MeetingKind::Hybrid)).count();
    let closed_cycle = site.cycles.iter().any(|c| c.year > cycle.year);
    let overdue =
        site.meetings.iter().filter(|m| site.days_without_summary(&m.record).is_some_and(|d| d > SUMMARY_DAYS));
    let overdue = overdue.count();
    // Duration of term: one year, renewable twice; longer only "exceptionally", with its reason.
    let long = cycle.members.iter().filter(|t| t.year > REGULAR_YEARS);
    let unexplained = long.filter(|t| site.member(**t).extension.is_none()).count();

    let meetings = Some(Route::page("meetings"));
    let this_cycle = Some(Site::cycle_route(cycle.year));
    let ratio = |rule, n: usize, of: usize, page: &Option<Route>| RuleResult {
        rule,
        holds: (of > 0).then_some(n == of),
        n: count(n),
        of: count(of),
        year: Some(cycle.year),
        page: page.clone(),
    };
    vec![
        ratio("agenda", agenda, with_agenda.len(), &meetings),
        ratio("access", access, begun.len(), &meetings),
        RuleResult {
            holds: if physical > 3 {
                Some(false)
            } else if physical >= 2 {
                Some(true)
            } else {
                closed_cycle.then_some(false)
            },
            ..ratio("cadence", physical, 3, &this_cycle)
        },
        RuleResult { holds: Some(overdue == 0), ..ratio("summary", overdue, site.meetings.len(), &meetings) },
        RuleResult { holds: Some(unexplained == 0), ..ratio("term", unexplained, cycle.members.len(), &this_cycle) },
        rotation(cycle),
    ]
}

/// Duration of term: "rotated by at least one-third each year".
fn rotation(cycle: &Cycle) -> RuleResult {
    RuleResult {
        rule: "rotation",
        holds: cycle.has_previous.then(|| cycle.reaches_one_third()),
        n: cycle.new_members(),
        of: cycle.total(),
        year: Some(cycle.year),
        page: Some(Site::cycle_route(cycle.year)),
    }
}
