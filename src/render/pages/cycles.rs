//! A cycle with its figures, two cycles compared, all cycles in figures.
//!
//! A cycle's page says nothing of a later cycle but that it exists, so that what is decided for the future leaves the past
//! as it was published.

use super::people::{cycle_link, modes};
use super::{Made, Maker, drawings};
use crate::manuscript::rulebook::{Check, Fraction};
use crate::manuscript::words::{Gender, Group, Region};
use crate::publication::meeting::Meeting;
use crate::render::pages::calls::is_web_address;
use crate::render::pages::lists::{head, no_sessions};
use crate::site::Site;
use crate::site::changes::Changes;
use crate::site::people::{Cycle, counts};
use crate::site::rotation;
use crate::site::route::Route;
use crate::view::{
    Attendance, Cadence, ChangesPage, Composition, CyclePage, CyclesPage, Grid, Held, Key, Label, NavLink, Openness,
    Pairs, Portion, Regrouped, Rotation, Row,
};

pub fn cycle(maker: &Maker<'_>, i: usize) -> Made {
    let site = maker.site;
    let cycle = &site.cycles[i];
    let roster = &site.rosters[cycle.roster];
    let route = Site::cycle_route(cycle.year);
    let link = |i: Option<usize>| site.cycles.get(i?).map(|c| cycle_link(maker, &route, c));
    let before = i.checked_sub(1).filter(|_| cycle.has_previous);
    let page = CyclePage {
        cycle: cycle.year,
        total: cycle.total(),
        appointed: roster.appointed.map(|d| maker.date(d)),
        source: roster.source.clone().filter(is_web_address),
        extension: roster.extension.clone(),
        rotation: rotation(maker, &route, cycle),
        compositions: compositions(maker, cycle),
        joined: cycle.joined.iter().map(|t| maker.member_item(&route, *t)).collect(),
        departed: cycle.departed.iter().map(|t| maker.member_item(&route, *t)).collect(),
        regrouped: before.map(|b| regrouped(maker, &route, &site.changes(b, i))).unwrap_or_default(),
        roster: cycle.members.iter().map(|t| maker.member_item(&route, *t)).collect(),
        cadence: cadence(maker, &route, cycle),
        calendar: drawings::cadence(maker, cycle),
        held: site.group_meetings(cycle.year).map(|m| held(maker, &m.record)).collect(),
        attendance: attendance(maker, &route, cycle),
        meetings: site
            .meetings
            .iter()
            .filter(|m| m.record.cycle == cycle.year)
            .map(|m| maker.meeting_item(&route, m))
            .collect(),
        previous: link(i.checked_sub(1)),
        next: link(Some(i + 1)),
        compare: compare(maker, &route, i),
        overview: maker.href(&route, &Site::cycles_route()),
        files: files(maker, &route, &["members", "composition", "attendance"]),
    };
    let mut head = head(maker, &route, "nav-members", "members", true);
    head.trail.push((Site::cycles_route(), maker.strings.get("cycles")));
    head.label = maker.strings.with("cycle-title", &[("year", &cycle.year.to_string())]);
    maker.page("cycle.html", &head, &page, super::lists_sessions(site))
}

/// Two cycles beside each other, given by their places.
pub fn changes(maker: &Maker<'_>, earlier: usize, later: usize) -> Made {
    let site = maker.site;
    let (from, to) = (&site.cycles[earlier], &site.cycles[later]);
    let route = Site::changes_route(from.year, to.year);
    let changes = site.changes(earlier, later);
    let page = ChangesPage {
        earlier: from.year,
        later: to.year,
        before: from.total(),
        after: to.total(),
        stayed: changes.stayed,
        joined: changes.joined.iter().map(|t| maker.member_item(&route, *t)).collect(),
        left: changes.left.iter().map(|t| maker.member_item(&route, *t)).collect(),
        regrouped: regrouped(maker, &route, &changes),
        cycles: [from, to].into_iter().map(|c| cycle_link(maker, &route, c)).collect(),
        files: files(maker, &route, &["changes"]),
    };
    let mut head = head(maker, &route, "nav-members", "members", true);
    head.trail.push((Site::cycles_route(), maker.strings.get("cycles")));
    let years = [("from", from.year.to_string()), ("to", to.year.to_string())];
    head.label = maker.strings.with("changes-title", &years.each_ref().map(|(k, v)| (*k, v.as_str())));
    maker.page("changes.html", &head, &page, no_sessions())
}

/// All cycles in figures.
pub fn overview(maker: &Maker<'_>) -> Made {
    let site = maker.site;
    let route = Site::cycles_route();
    let newest = || site.cycles.iter().rev();
    let page = CyclesPage {
        rotation: drawings::rotation(maker),
        rotations: newest().map(|c| rotation(maker, &route, c)).collect(),
        grids: grids(maker, &route),
        cadences: newest().map(|c| cadence(maker, &route, c)).collect(),
        open: drawings::openness(maker),
        openness: newest().map(|c| openness(maker, &route, c)).collect(),
        pairs: (0..site.cycles.len())
            .map(|i| Pairs {
                cycle: site.cycles[i].year,
                later: (i + 1..site.cycles.len()).map(|j| pair(maker, &route, i, j, site.cycles[j].year)).collect(),
            })
            .filter(|p| !p.later.is_empty())
            .collect(),
        files: files(maker, &route, &["rotation", "composition", "cadence", "changes"]),
    };
    let mut head = head(maker, &route, "nav-members", "members", true);
    head.label = maker.strings.get("cycles-title");
    // Dates, kinds and access of meetings are public under every rule; nothing else of a session stands here.
    maker.page("cycles.html", &head, &page, no_sessions())
}

fn rotation(maker: &Maker<'_>, from: &Route, cycle: &Cycle) -> Rotation {
    let site = maker.site;
    let roster = &site.rosters[cycle.roster];
    let change = site.rotation(cycle);
    let least = site.rulebook.least_rotation(cycle.year);
    let share = |s: rotation::Share| Portion {
        n: s.n,
        of: s.of,
        percent: Label::of(percent(maker, s)),
        reached: least.is_none_or(|least| s.reaches(least)),
    };
    Rotation {
        cycle: cycle.year,
        href: maker.href(from, &Site::cycle_route(cycle.year)),
        members: cycle.total(),
        all: change.map(|r| share(r.all)),
        without_office: change.map(|r| share(r.without_office)),
        departed: change.map_or(0, |r| r.departed.n),
        least: least.map(|least| Label::of(fraction(maker, least))),
        reason: roster.rotation_reason.clone().or_else(|| roster.extension.clone()),
    }
}

/// "one third", or in digits what has no words.
pub fn fraction(maker: &Maker<'_>, of: Fraction) -> String {
    if (of.part, of.whole) == (1, 3) { maker.strings.get("one-third") } else { format!("{}/{}", of.part, of.whole) }
}

/// A share with one decimal and its sign or word.
pub fn percent(maker: &Maker<'_>, share: rotation::Share) -> String {
    maker.strings.with("percent", &[("value", &decimal(maker, share))])
}

/// A share in percent with one decimal, bare.
pub fn decimal(maker: &Maker<'_>, share: rotation::Share) -> String {
    let mille = share.per_mille();
    let separator =
        if maker.strings.has("decimal-separator") { maker.strings.get("decimal-separator") } else { ".".to_owned() };
    format!("{}{separator}{}", mille / 10, mille % 10)
}

fn compositions(maker: &Maker<'_>, cycle: &Cycle) -> Vec<Composition> {
    let counts = counts(&maker.site.rosters[cycle.roster]);
    let groups = counts.groups.iter().map(|(g, n)| (group(maker, *g), *n)).collect();
    let regions = counts.regions.iter().map(|(r, n)| (region(maker, *r), *n)).collect();
    let genders = counts.genders.iter().map(|(g, n)| (gender(maker, *g), *n));
    vec![
        maker.composition("caption-by-group", "head-group", groups),
        maker.composition("caption-by-region", "head-region", regions),
        maker.composition("caption-by-gender", "head-gender", genders.collect()),
    ]
}

fn group(maker: &Maker<'_>, group: Group) -> Label {
    maker.t(&format!("group-{}", group.word()))
}

fn region(maker: &Maker<'_>, region: Region) -> Label {
    maker.t(&format!("region-{}", region.word()))
}

fn gender(maker: &Maker<'_>, gender: Option<Gender>) -> Label {
    maker.t(&format!("gender-{}", gender.map_or("not-stated", |g| g.word())))
}

/// Composition of every cycle: a row per cycle, a column per group or region.
fn grids(maker: &Maker<'_>, from: &Route) -> Vec<Grid> {
    let site = maker.site;
    let grid = |anchor: &str, caption: &str, heads: Vec<Label>, of: &dyn Fn(&Cycle) -> Vec<u32>| Grid {
        drawing: drawings::composition(maker, anchor == "by-region"),
        anchor: Key::of(anchor),
        caption: maker.t(caption),
        heads,
        rows: site
            .cycles
            .iter()
            .rev()
            .map(|c| Row {
                label: Label::of(c.year.to_string()),
                href: Some(maker.href(from, &Site::cycle_route(c.year))),
                counts: of(c),
                total: c.total(),
            })
            .collect(),
    };
    let of = |c: &Cycle| counts(&site.rosters[c.roster]);
    vec![
        grid("by-group", "caption-by-group", Group::ALL.iter().map(|g| group(maker, *g)).collect(), &|c| {
            of(c).groups.iter().map(|(_, n)| *n).collect()
        }),
        grid("by-region", "caption-by-region", Region::ALL.iter().map(|r| region(maker, *r)).collect(), &|c| {
            of(c).regions.iter().map(|(_, n)| *n).collect()
        }),
    ]
}

fn cadence(maker: &Maker<'_>, from: &Route, cycle: &Cycle) -> Cadence {
    let found = maker.site.cadence(cycle.year);
    let mut notes = Vec::new();
    let limits = |check| maker.site.rulebook.limits(check, cycle.year);
    if let Some((least, most)) = limits(Check::Physical).and_then(|l| Some((l.least?, l.most?)))
        && (found.physical > most || (found.judged && found.physical < least))
    {
        let mut args = fluent_bundle::FluentArgs::new();
        args.set("n", found.physical);
        args.set("least", least);
        args.set("most", most);
        notes.push(Label::of(maker.strings.format("cadence-note-physical", &args)));
    }
    if found.judged && limits(Check::Annual).and_then(|l| l.least).is_some_and(|least| found.annual < least) {
        notes.push(maker.t("cadence-note-annual"));
    }
    Cadence {
        cycle: cycle.year,
        href: maker.href(from, &Site::cycle_route(cycle.year)),
        physical: found.physical,
        online: found.online,
        annual: found.annual,
        closed: found.closed,
        notes,
    }
}

fn held(maker: &Maker<'_>, meeting: &Meeting) -> Held {
    let kind = maker.t(&format!("kind-{}", meeting.kind.word()));
    Held { date: maker.date(meeting.starts.date()), kind }
}

fn openness(maker: &Maker<'_>, from: &Route, cycle: &Cycle) -> Openness {
    let found = maker.site.openness(cycle.year);
    Openness {
        cycle: cycle.year,
        href: maker.href(from, &Site::cycle_route(cycle.year)),
        participation: found.participation,
        observation: found.observation,
        closed: found.closed,
        undecided: found.undecided,
        total: found.total(),
    }
}

fn attendance(maker: &Maker<'_>, from: &Route, cycle: &Cycle) -> Vec<Attendance> {
    let site = maker.site;
    let rows = site.meetings_on_record(cycle.year).map(|placed| {
        let (version, _) = maker.version(&placed.record.versions);
        let listed = !placed.record.attendance.is_empty();
        Attendance {
            href: maker.href(from, &placed.route),
            title: version.title.clone(),
            date: maker.date(placed.record.starts.date()),
            modes: listed.then(|| modes(site.attendance(&placed.record, &cycle.members))),
        }
    });
    rows.collect()
}

fn regrouped(maker: &Maker<'_>, from: &Route, changes: &Changes) -> Vec<Regrouped> {
    let one = |(before, after): &(crate::site::people::Term, crate::site::people::Term)| Regrouped {
        member: maker.member_item(from, *after),
        from: group(maker, maker.site.member(*before).group),
    };
    changes.regrouped.iter().map(one).collect()
}

/// This cycle beside each earlier one. Later ones link here from their own pages.
fn compare(maker: &Maker<'_>, from: &Route, i: usize) -> Vec<NavLink> {
    (0..i).rev().map(|j| pair(maker, from, j, i, maker.site.cycles[j].year)).collect()
}

fn pair(maker: &Maker<'_>, from: &Route, earlier: usize, later: usize, label: u32) -> NavLink {
    let cycles = &maker.site.cycles;
    let route = Site::changes_route(cycles[earlier].year, cycles[later].year);
    NavLink { href: maker.href(from, &route), label: Label::of(label.to_string()), current: false }
}

/// Links to tables of the open data.
pub fn files(maker: &Maker<'_>, from: &Route, tables: &[&str]) -> Vec<NavLink> {
    let link = |table: &&str| NavLink {
        href: maker.href_file(from, &format!("data/{table}.csv")),
        label: maker.t(&format!("data-{table}")),
        current: false,
    };
    tables.iter().map(link).collect()
}
