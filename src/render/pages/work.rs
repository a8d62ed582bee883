//! The landing page of the group's work, and the register of contributions.

use super::{Made, Maker, communities, corrections, lists_sessions, papers};
use crate::render::pages::lists::{head, no_sessions};
use crate::site::route::Route;
use crate::site::trace::Station;
use crate::site::{CallState, Site};
use crate::view::{CallOfContributions, ContributionRow, Contributions, Key, Label, NavLink, Register, WorkPage};

/// Every register that this site has something for.
pub fn work(maker: &Maker<'_>) -> Made {
    let site = maker.site;
    let route = Route::page("work");
    let register =
        |to: &Route, label: Label, about: &str| Register { href: maker.href(&route, to), label, about: maker.t(about) };
    let mut registers = Vec::new();
    for placed in &site.work.programmes {
        let year = placed.record.cycle.to_string();
        let label = Label::of(maker.strings.with("programme-of", &[("year", &year)]));
        registers.push(register(&placed.route, label, "programme-about"));
    }
    if !contribution_years(site).is_empty() {
        registers.push(register(&Route::page("contributions"), maker.t("contributions"), "contributions-about"));
    }
    for (_, folder) in papers::registers(site) {
        let (label, about) = (format!("nav-{folder}"), format!("{folder}-lede"));
        registers.push(register(&Route::page(folder), maker.t(&label), &about));
    }
    let more = [("communities", communities::exist(site)), ("corrections", corrections::exist(site))];
    for (folder, _) in more.into_iter().filter(|(_, exist)| *exist) {
        let (label, about) = (format!("nav-{folder}"), format!("{folder}-lede"));
        registers.push(register(&Route::page(folder), maker.t(&label), &about));
    }
    registers.push(register(&Route::page("outreach"), maker.t("nav-outreach"), "outreach-lede"));
    let head = head(maker, &route, "nav-work", "work", false);
    maker.page("work.html", &head, &WorkPage { registers }, no_sessions())
}

/// Cycles in which a call received something, the newest first.
pub fn contribution_years(site: &Site) -> Vec<u32> {
    let mut years: Vec<u32> = site.calls.iter().filter(|c| c.record.received > 0).map(|c| c.record.cycle).collect();
    years.sort_unstable_by(|a, b| b.cmp(a));
    years.dedup();
    years
}

/// The page of a year's contributions; the newest year stands at the folder itself.
pub fn contributions_route(site: &Site, year: u32) -> Route {
    if contribution_years(site).first() == Some(&year) {
        Route::page("contributions")
    } else {
        Route::page(&format!("contributions/{year}"))
    }
}

pub fn contributions(maker: &Maker<'_>, year: u32) -> Made {
    let site = maker.site;
    let route = contributions_route(site, year);
    let newest = route == Route::page("contributions");
    let calls = site.calls.iter().enumerate().filter(|(_, c)| c.record.cycle == year && c.record.received > 0);
    let calls: Vec<CallOfContributions> = calls.map(|(c, _)| call(maker, &route, c)).collect();
    let rows = || calls.iter().flat_map(|c| &c.rows);
    // ToR, B13: what became of an input is owed by the date that was promised.
    let late = site.calls.iter().filter(|c| {
        let due = c.record.outcome.as_ref().and_then(|o| o.due);
        newest && CallState::of(&c.record, site.as_of) == CallState::Closed && due.is_some_and(|d| d < site.today())
    });
    let others = contribution_years(site).into_iter().map(|other| NavLink {
        href: maker.href(&route, &contributions_route(site, other)),
        label: Label::of(other.to_string()),
        current: other == year,
    });
    let page = Contributions {
        overdue: late.map(|c| maker.call_item(&route, c)).collect(),
        year: Some(year),
        unlinked: rows().filter(|r| r.led_to.is_empty()).count(),
        shown: rows().count(),
        others: others.collect(),
        csv: maker.href_file(&route, "data/contributions.csv"),
        calls,
    };
    let mut head = head(maker, &route, "nav-work", "work", true);
    head.label = maker.strings.get("contributions");
    maker.page("contributions.html", &head, &page, lists_sessions(site))
}

fn call(maker: &Maker<'_>, route: &Route, c: usize) -> CallOfContributions {
    let site = maker.site;
    let placed = &site.calls[c];
    let rows = (0..placed.record.contributions.len()).map(|n| contribution_row(maker, route, c, n));
    CallOfContributions {
        anchor: Key::of(format!("call-{c}")),
        href: maker.href(route, &placed.route),
        title: maker.version(&placed.record.versions).0.title.clone(),
        received: placed.record.received,
        counted_only: placed.record.received - placed.record.contributions.len(),
        rows: rows.collect(),
    }
}

pub fn contribution_row(maker: &Maker<'_>, from: &Route, c: usize, n: usize) -> ContributionRow {
    let site = maker.site;
    let placed = &site.calls[c];
    let contribution = &placed.record.contributions[n];
    let here = Station::Contribution(c, n);
    ContributionRow {
        href: maker.href_at(from, &placed.route, contribution.id.as_str()),
        from: contribution.from.clone(),
        group: contribution.group.map(|g| maker.t(&format!("group-{}", g.word()))),
        led_to: site.trace.onward(here).filter_map(|s| maker.trace_link(from, s)).collect(),
        decisions: site.trace.decisions(here).into_iter().filter_map(|s| maker.trace_link(from, s)).collect(),
    }
}
