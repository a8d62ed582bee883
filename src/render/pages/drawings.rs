//! The drawings of the pages of cycles and of timeliness.

use super::Maker;
use super::cycles::{decimal, fraction};
use crate::manuscript::words::{Group, MeetingKind, Region};
use crate::render::chart::{About, Away, Column, Dot, Row, Shape, calendar, columns, days, rows};
use crate::site::people::{Cycle, counts};
use crate::site::timeliness::Days;
use crate::view::Drawing;

fn about<'a>(maker: &Maker<'_>, id: &'a str, title: &'a str, description: &'a str) -> About<'a> {
    About { id, title, description, rtl: maker.lang.is_rtl() }
}

/// The rotation of every cycle, the oldest first, with the line that the rulebook asks for.
pub fn rotation(maker: &Maker<'_>) -> Drawing {
    let site = maker.site;
    let series: Vec<Column> = site
        .cycles
        .iter()
        .map(|c| {
            let change = site.rotation(c);
            Column {
                label: c.year.to_string(),
                share: change.map(|r| r.all.per_mille()),
                value: change.map(|r| format!("{}%", decimal(maker, r.all))).unwrap_or_default(),
                ring: change.map(|r| r.without_office.per_mille()),
                // Compared without rounding in the tables; here a thousandth is less than a pixel.
                least: site.rulebook.least_rotation(c.year).map(|f| f.part * 1000 / f.whole),
            }
        })
        .collect();
    let least = site.cycles.iter().rev().find_map(|c| site.rulebook.least_rotation(c.year));
    let line = least.map(|l| fraction(maker, l)).unwrap_or_default();
    let strings = &maker.strings;
    let names = [
        strings.with("share-reached", &[("least", &line)]),
        strings.with("share-below", &[("least", &line)]),
        strings.get("head-without-office"),
    ];
    let (title, description) = (strings.get("rotation"), strings.get("chart-description"));
    let names = names.each_ref().map(|n| n.as_str());
    columns(&about(maker, "chart-rotation", &title, &description), &series, &line, names)
}

/// Composition of every cycle by group or by region, the newest first.
pub fn composition(maker: &Maker<'_>, by_region: bool) -> Drawing {
    let site = maker.site;
    let row = |c: &Cycle| {
        let counts = counts(&site.rosters[c.roster]);
        let parts = if by_region {
            counts.regions.iter().map(|(_, n)| *n).collect()
        } else {
            counts.groups.iter().map(|(_, n)| *n).collect()
        };
        Row { label: c.year.to_string(), parts }
    };
    let list: Vec<Row> = site.cycles.iter().rev().map(row).collect();
    let names: Vec<String> = if by_region {
        Region::ALL.iter().map(|r| maker.strings.get(&format!("region-{}", r.word()))).collect()
    } else {
        Group::ALL.iter().map(|g| maker.strings.get(&format!("group-{}", g.word()))).collect()
    };
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let (id, title) =
        if by_region { ("chart-region", "caption-by-region") } else { ("chart-group", "caption-by-group") };
    let (title, description) = (maker.strings.get(title), maker.strings.get("chart-description"));
    rows(&about(maker, id, &title, &description), &list, &names)
}

/// How open the meetings of every cycle were, the newest first.
pub fn openness(maker: &Maker<'_>) -> Drawing {
    let list: Vec<Row> = maker
        .site
        .cycles
        .iter()
        .rev()
        .map(|c| {
            let o = maker.site.openness(c.year);
            Row { label: c.year.to_string(), parts: vec![o.participation, o.observation, o.closed, o.undecided] }
        })
        .collect();
    let names = ["open-participation", "open-observation", "access-closed", "open-undecided"];
    let names = names.map(|key| maker.strings.get(key));
    let (title, description) = (maker.strings.get("openness"), maker.strings.get("chart-description"));
    rows(&about(maker, "chart-openness", &title, &description), &list, &names.each_ref().map(|n| n.as_str()))
}

/// The meetings of the group in a cycle so far, by day.
pub fn cadence(maker: &Maker<'_>, cycle: &Cycle) -> Drawing {
    let dots: Vec<Dot> = maker
        .site
        .group_meetings(cycle.year)
        .filter_map(|m| {
            let row = match m.record.kind {
                MeetingKind::InPerson | MeetingKind::Hybrid => 0,
                MeetingKind::Virtual => 1,
                MeetingKind::AnnualIgf => 2,
                MeetingKind::WorkingGroup => return None,
            };
            Some(Dot { date: m.record.starts.date(), row })
        })
        .collect();
    let names = ["cadence-physical", "cadence-online", "cadence-annual"].map(|key| maker.strings.get(key));
    let kinds =
        [(names[0].as_str(), Shape::Square), (names[1].as_str(), Shape::Ring), (names[2].as_str(), Shape::Diamond)];
    let (title, description) = (maker.strings.get("cadence"), maker.strings.get("chart-months"));
    calendar(&about(maker, "chart-cadence", &title, &description), cycle.year, &kinds, &dots)
}

/// How many days before the meetings of a cycle their agendas and the decisions on access came, and how many after them
/// their summaries.
pub fn timeliness(maker: &Maker<'_>, year: u32, of: &[Days]) -> Drawing {
    let before = |row: usize, days: Option<i32>| days.map(|d| Away { row, days: -d });
    let marks: Vec<Away> = of
        .iter()
        .flat_map(|d| {
            let summary = d.summary.map(|days| Away { row: 2, days });
            [before(0, d.agenda), before(1, d.access), summary]
        })
        .flatten()
        .collect();
    let names = ["head-agenda-approved", "chart-access", "head-summary-approved"];
    let names = names.map(|key| maker.strings.get(key));
    let late = maker.site.rulebook.summary_days(year);
    let kinds = [
        (names[0].as_str(), Shape::Square, Some(0)),
        (names[1].as_str(), Shape::Diamond, Some(0)),
        (names[2].as_str(), Shape::Ring, late),
    ];
    let title = maker.strings.with("chart-days-title", &[("year", &year.to_string())]);
    let description = maker.strings.get("chart-description");
    days(&about(maker, "chart-timeliness", &title, &description), &kinds, &marks)
}
