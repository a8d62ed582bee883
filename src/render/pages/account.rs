//! What is overdue, and how open and timely the meetings of each cycle were.

use super::{Made, Maker, drawings};
use crate::publication::meeting::Meeting;
use crate::render::maker::rule_key;
use crate::render::pages::lists::head;
use crate::site::overdue::{Debt, Overdue};
use crate::site::people::count;
use crate::site::route::Route;
use crate::site::timeliness::{self, Days, Median};
use crate::site::{Placed, Site};
use crate::view::{CycleFigures, DataFile, Debts, Key, Label, MeetingDays, OverduePage, Owed, TimelinessPage};

/// More of one kind would make the page heavy; the table has them all.
const SHOWN: usize = 25;

pub fn overdue(maker: &Maker<'_>) -> Made {
    let route = Route::page("overdue");
    let all = maker.site.overdue();
    let cycle = maker.site.current_cycle().map(|c| c.year);
    let days = cycle.and_then(|year| maker.site.rulebook.summary_days(year)).unwrap_or_default().to_string();
    let debts = Debt::WORDS.iter().map(|word| {
        let of_kind: Vec<&Overdue> = all.iter().filter(|o| o.debt.word() == *word).collect();
        Debts {
            anchor: Key::of(*word),
            label: maker.t(&format!("overdue-{word}")),
            sentence: Label::of(maker.strings.with(&format!("overdue-{word}-sentence"), &[("days", &days)])),
            none: maker.t("overdue-none-of-these"),
            total: count(of_kind.len()),
            more: count(of_kind.len().saturating_sub(SHOWN)),
            owed: of_kind.into_iter().take(SHOWN).map(|o| owed(maker, &route, o)).collect(),
        }
    });
    let page = OverduePage {
        debts: debts.collect(),
        total: count(all.len()),
        csv: maker.href_file(&route, "data/overdue.csv"),
        json: maker.href_file(&route, "data/overdue.json"),
    };
    maker.page(
        "overdue.html",
        &head(maker, &route, "nav-overdue", "overdue", false),
        &page,
        super::lists_sessions(maker.site),
    )
}

fn owed(maker: &Maker<'_>, from: &Route, owed: &Overdue) -> Owed {
    let site = maker.site;
    let of_meeting = |i: usize, anchor: &str| {
        let placed = &site.meetings[i];
        let (version, foreign) = maker.version(&placed.record.versions);
        Owed {
            href: if anchor.is_empty() {
                maker.href(from, &placed.route)
            } else {
                maker.href_at(from, &placed.route, anchor)
            },
            title: version.title.clone(),
            foreign,
            rule: rule_key(placed.record.strictest.protects()),
            ..Owed::default()
        }
    };
    let mut one = match owed.debt {
        Debt::Summary { meeting } | Debt::Agenda { meeting } => of_meeting(meeting, ""),
        Debt::Action { meeting, action } => {
            let record = &site.meetings[meeting].record.actions[action];
            let mut one = of_meeting(meeting, &format!("a{}", action + 1));
            (one.text, one.owner) = (Some(record.text.clone()), record.owner.clone());
            one
        }
        Debt::Explanation { meeting, decision } => {
            let record = &site.meetings[meeting].record.decisions[decision];
            Owed { text: Some(record.text.clone()), ..of_meeting(meeting, record.id.as_str()) }
        }
        Debt::Outcome { call } => {
            let placed = &site.calls[call];
            let (version, foreign) = maker.version(&placed.record.versions);
            Owed { href: maker.href(from, &placed.route), title: version.title.clone(), foreign, ..Owed::default() }
        }
    };
    one.since = maker.date(owed.since);
    one.age = Label::of(maker.strings.count("days-ago", owed.days as usize));
    one
}

/// Cycles with a page of their own: all but the newest.
pub fn earlier_cycles(site: &Site) -> impl Iterator<Item = u32> + use<> {
    let mut years: Vec<u32> = (0..site.meetings.len())
        .filter_map(|i| Some((site.days(i)?, site.meetings[i].record.cycle)).map(|(_, y)| y))
        .collect();
    years.sort_unstable();
    years.dedup();
    years.into_iter().rev().skip(1)
}

fn place(year: Option<u32>) -> Route {
    year.map_or_else(|| Route::page("timeliness"), |y| Route::page(&format!("timeliness/{y}")))
}

pub fn timeliness(maker: &Maker<'_>, only: Option<u32>) -> Made {
    let site = maker.site;
    let route = place(only);
    let figures = site.cycle_figures();
    let newest = figures.first().map(|c| c.year);
    let year = only.or(newest);
    let meetings = (0..site.meetings.len()).filter_map(|i| site.days(i));
    let meetings: Vec<Days> = meetings.filter(|d| Some(site.meetings[d.meeting].record.cycle) == year).collect();
    let file = |name: &str| DataFile {
        label: maker.t(&format!("data-{name}")),
        csv: maker.href_file(&route, &format!("data/{name}.csv")),
        json: maker.href_file(&route, &format!("data/{name}.json")),
    };
    let page = TimelinessPage {
        cycles: figures.iter().map(|c| cycle(maker, &route, c, newest, year)).collect(),
        year,
        only: only.is_some(),
        drawing: year.filter(|_| !meetings.is_empty()).map(|y| drawings::timeliness(maker, y, &meetings)),
        meetings: meetings.iter().map(|d| days(maker, &route, d)).collect(),
        files: vec![file("openness"), file("timeliness")],
    };
    let head = head(maker, &route, "nav-timeliness", "timeliness", only.is_some());
    maker.page("timeliness.html", &head, &page, super::lists_sessions(site))
}

fn cycle(
    maker: &Maker<'_>,
    from: &Route,
    c: &timeliness::CycleFigures,
    newest: Option<u32>,
    shown: Option<u32>,
) -> CycleFigures {
    let per_mille = c.open_per_mille();
    let percent = decimal(maker, !per_mille.is_multiple_of(10), per_mille / 10, per_mille % 10);
    CycleFigures {
        year: c.year,
        href: maker.href(from, &place(Some(c.year).filter(|y| Some(*y) != newest))),
        current: Some(c.year) == shown,
        meetings: c.meetings,
        open: c.participation + c.observation,
        percent: Label::of(maker.strings.with("percent", &[("value", &percent)])),
        closed: c.closed,
        undecided: c.undecided,
        in_time: c.in_time,
        agenda: c.agenda.map(|m| median(maker, m)),
        summary: c.summary.map(|m| median(maker, m)),
    }
}

fn decimal(maker: &Maker<'_>, fraction: bool, whole: u32, tenths: u32) -> String {
    if fraction { format!("{whole}{}{tenths}", maker.strings.get("decimal-separator")) } else { whole.to_string() }
}

fn median(maker: &Maker<'_>, median: Median) -> Label {
    let sign = if median.halves < 0 { "\u{2212}" } else { "" };
    let halves = median.halves.unsigned_abs();
    Label::of(format!("{sign}{}", decimal(maker, halves % 2 == 1, halves / 2, 5)))
}

fn days(maker: &Maker<'_>, from: &Route, days: &Days) -> MeetingDays {
    let placed = &maker.site.meetings[days.meeting];
    let m = &placed.record;
    let (version, foreign) = maker.version(&m.versions);
    let agenda_late = days.agenda.is_none_or(|d| d <= 0)
        && m.retracted.is_none()
        && m.rule != crate::manuscript::words::Rule::Private;
    MeetingDays {
        href: maker.href(from, &placed.route),
        title: version.title.clone(),
        foreign,
        rule: rule_key(m.strictest.protects()),
        agenda: days.agenda.map(|d| before(maker, d)),
        agenda_late,
        access: days.access.map(|d| before(maker, d)),
        access_value: m.access.as_ref().map(|a| maker.t(&format!("access-{}", a.value.word()))),
        access_late: days.access.is_none_or(|d| d <= 0),
        summary: days.summary.map(|d| after(maker, d)),
        summary_late: days
            .summary
            .zip(maker.site.rulebook.summary_days(m.cycle))
            .is_some_and(|(d, most)| i64::from(d) > i64::from(most)),
        summary_state: if days.summary.is_some() { None } else { state(maker, placed) },
    }
}

/// What there is in place of an approved summary.
fn state(maker: &Maker<'_>, placed: &Placed<Meeting>) -> Option<Label> {
    let m = &placed.record;
    if m.rule == crate::manuscript::words::Rule::Private {
        Some(maker.t("rule-private"))
    } else if m.retracted.is_some() {
        Some(maker.t(&format!("status-{}", m.status.word())))
    } else if m.withheld.is_some() {
        Some(maker.t("withheld"))
    } else if Site::has_summary(m) {
        Some(maker.t(&format!("status-{}", m.status.word())))
    } else {
        None
    }
}

/// "13 days before", "on the first day", "one day after".
fn before(maker: &Maker<'_>, days: i32) -> Label {
    let n = days.unsigned_abs() as usize;
    Label::of(match days {
        0 => maker.strings.get("on-first-day"),
        1.. => maker.strings.count("days-before", n),
        _ => maker.strings.count("days-after", n),
    })
}

/// "21 days after", "on the last day".
fn after(maker: &Maker<'_>, days: i32) -> Label {
    let n = days.unsigned_abs() as usize;
    Label::of(match days {
        0 => maker.strings.get("on-last-day"),
        1.. => maker.strings.count("days-after", n),
        _ => maker.strings.count("days-before", n),
    })
}
