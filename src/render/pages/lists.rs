//! Home, meetings by year, decisions by year.

use super::{Made, Maker, Origin, Part};
use crate::disclosure::PublicText;
use crate::manuscript::moment::year;
use crate::render::maker::Head;
use crate::site::people::counts;
use crate::site::route::Route;
use crate::site::{CallState, Site};
use crate::view::{Decisions, Home, Key, Label, MeetingList, NavLink, YearOfDecisions, YearOfMeetings};

/// Years that the first page of a list shows at most; each older one has a page of its own.
const YEARS_SHOWN: usize = 5;
/// When the shown years hold more entries than this, only the newest is shown.
const ENTRIES_SHOWN: usize = 150;

/// The years of a list, the newest first: those on its first page, and those with a page of their own.
pub struct Years {
    pub shown: Vec<u32>,
    pub apart: Vec<u32>,
}

impl Years {
    fn of(entries: impl Iterator<Item = (u32, usize)>) -> Self {
        let mut counts: Vec<(u32, usize)> = Vec::new();
        for (year, n) in entries.filter(|(_, n)| *n > 0) {
            match counts.last_mut() {
                Some((last, count)) if *last == year => *count += n,
                _ => counts.push((year, n)),
            }
        }
        let many = counts.iter().take(YEARS_SHOWN).map(|(_, n)| n).sum::<usize>() > ENTRIES_SHOWN;
        let mut shown: Vec<u32> = counts.into_iter().map(|(year, _)| year).collect();
        let apart = shown.split_off(shown.len().min(if many { 1 } else { YEARS_SHOWN }));
        Years { shown, apart }
    }
}

/// Years with meetings that are over; those to come stand on the first page.
pub fn meeting_years(site: &Site) -> Years {
    Years::of(site.meetings.iter().filter(|m| site.is_over(&m.record)).map(|m| (year_of(&m.record), 1)))
}

/// Years with decisions.
pub fn decision_years(site: &Site) -> Years {
    Years::of(site.meetings.iter().map(|m| (year_of(&m.record), m.record.decisions.len())))
}

fn year_of(meeting: &crate::publication::meeting::Meeting) -> u32 {
    year(meeting.starts.date())
}

pub fn home(maker: &Maker<'_>) -> Made {
    let site = maker.site;
    let route = Route::page("");
    let upcoming = site.meetings.iter().rev().filter(|m| !site.is_over(&m.record));
    let lately = site.meetings.iter().filter(|m| site.is_over(&m.record)).take(5);
    let mut open: Vec<_> =
        site.calls.iter().filter(|c| CallState::of(&c.record, site.as_of) == CallState::Open).collect();
    open.reverse();
    let cycle = site.current_cycle();
    let composition = cycle.map(|cycle| {
        let rows = counts(&site.rosters[cycle.roster]).groups.into_iter();
        let rows = rows.map(|(group, n)| (maker.t(&format!("group-{}", group.word())), n)).collect();
        let mut composition = maker.composition("caption-by-group", "head-group", rows);
        for (bar, group) in composition.rows.iter_mut().zip(crate::manuscript::words::Group::ALL) {
            bar.href = Some(maker.href_at(&route, &Route::page("members"), group.word()));
        }
        composition
    });
    let page = Home {
        next: upcoming.take(3).map(|m| maker.meeting_item(&route, m)).collect(),
        open: open.into_iter().map(|c| maker.call_item(&route, c)).collect(),
        lately: lately.map(|m| maker.meeting_item(&route, m)).collect(),
        composition,
        members: cycle.map_or(0, crate::site::people::Cycle::total),
        cycle: cycle.map(|c| NavLink {
            href: maker.href(&route, &Site::cycle_route(c.year)),
            label: Label::of(c.year.to_string()),
            current: false,
        }),
        roster: maker.href(&route, &Route::page("members")),
        meetings: maker.href(&route, &Route::page("meetings")),
        calls: maker.href(&route, &Route::page("calls")),
        decisions: maker.href(&route, &Route::page("decisions")),
        overdue: maker.href(&route, &Route::page("overdue")),
    };
    let head = Head {
        route: &route,
        label: String::new(),
        title: PublicText::default(),
        description: PublicText::default(),
        protected: false,
        section: "",
        trail: Vec::new(),
        original: None,
        versions: None,
        index: true,
    };
    maker.page("home.html", &head, &page, super::lists_sessions(site))
}

pub fn meetings(maker: &Maker<'_>, only: Option<u32>) -> Made {
    let site = maker.site;
    let route = list_route("meetings", only);
    let all_years = meeting_years(site);
    let years: Vec<YearOfMeetings> = on_this_page(&all_years, only)
        .into_iter()
        .map(|year| YearOfMeetings {
            year,
            anchor: Key::of(format!("y{year}")),
            meetings: site
                .meetings
                .iter()
                .filter(|m| year_of(&m.record) == year && (only.is_some() || site.is_over(&m.record)))
                .map(|m| maker.meeting_item(&route, m))
                .collect(),
        })
        .filter(|y| !y.meetings.is_empty())
        .collect();
    let upcoming = site.meetings.iter().rev().filter(|m| only.is_none() && !site.is_over(&m.record));
    let page = MeetingList {
        upcoming: upcoming.map(|m| maker.meeting_item(&route, m)).collect(),
        years,
        total: site.meetings.len(),
        with_summary: site.meetings.iter().filter(|m| Site::has_summary(&m.record)).count(),
        first_year: all_years.apart.last().or(all_years.shown.last()).copied(),
        other_years: other_years(maker, "meetings", &all_years, only, &route),
        only_year: only,
    };
    let head = head(maker, &route, "nav-meetings", "meetings", only.is_some());
    maker.page("meetings.html", &head, &page, super::lists_sessions(site))
}

pub fn decisions(maker: &Maker<'_>, only: Option<u32>) -> Made {
    let site = maker.site;
    let route = list_route("decisions", only);
    let all_years = decision_years(site);
    let years = on_this_page(&all_years, only).into_iter().map(|year| YearOfDecisions {
        year,
        anchor: Key::of(format!("y{year}")),
        decisions: site
            .meetings
            .iter()
            .filter(|m| year_of(&m.record) == year)
            .flat_map(|m| m.record.decisions.iter().map(|d| maker.decision(&route, m, d, true)))
            .collect(),
    });
    let page = Decisions {
        years: years.collect(),
        total: site.meetings.iter().map(|m| m.record.decisions.len()).sum(),
        csv: maker.href_file(&route, "data/decisions.csv"),
        other_years: other_years(maker, "decisions", &all_years, only, &route),
        only_year: only,
    };
    let head = head(maker, &route, "nav-decisions", "decisions", only.is_some());
    maker.page("decisions.html", &head, &page, super::lists_sessions(site))
}

fn list_route(folder: &str, only: Option<u32>) -> Route {
    match only {
        Some(year) => Route::page(&format!("{folder}/{year}")),
        None => Route::page(folder),
    }
}

fn on_this_page(years: &Years, only: Option<u32>) -> Vec<u32> {
    match only {
        Some(year) => vec![year],
        None => years.shown.clone(),
    }
}

/// Links to the years that have a page of their own, and back to the first page.
fn other_years(maker: &Maker<'_>, folder: &str, all: &Years, only: Option<u32>, from: &Route) -> Vec<NavLink> {
    let first = Route::page(folder);
    let mut links: Vec<NavLink> = Vec::new();
    if only.is_some() {
        links.extend(all.shown.iter().map(|year| NavLink {
            href: maker.href_at(from, &first, &format!("y{year}")),
            label: Label::of(year.to_string()),
            current: false,
        }));
    }
    links.extend(all.apart.iter().map(|year| NavLink {
        href: maker.href(from, &list_route(folder, Some(*year))),
        label: Label::of(year.to_string()),
        current: only == Some(*year),
    }));
    links
}

/// The head of a page that lists records.
pub fn head<'p>(maker: &Maker<'_>, route: &'p Route, key: &str, section: &'p str, below: bool) -> Head<'p> {
    let mut trail = vec![(Route::page(""), maker.strings.get("nav-home"))];
    if below {
        trail.push((Route::page(section), maker.strings.get(key)));
    }
    Head {
        route,
        label: maker.strings.get(key),
        title: PublicText::default(),
        description: PublicText::default(),
        protected: false,
        section,
        trail,
        original: None,
        versions: None,
        index: true,
    }
}

/// The head of a record's own page, below the list of its section; `section` is empty for a page of the site's own.
pub fn record_head<'p>(
    maker: &Maker<'_>,
    route: &'p Route,
    section: &'p str,
    title: &PublicText,
    description: Option<&PublicText>,
) -> Head<'p> {
    let mut head = head(maker, route, &format!("nav-{section}"), section, !section.is_empty());
    head.label = String::new();
    head.title = title.clone();
    head.description = description.cloned().unwrap_or_default();
    head
}

/// A page that says nothing of any session.
pub fn no_sessions() -> Origin {
    Origin { sessions: Vec::new(), part: Part::Marked }
}
