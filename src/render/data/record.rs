//! Tables of the figures on rosters and meetings: the same numbers as on the pages of the cycles.
//!
//! Must never: count anybody at a meeting with a protected part.

use serde_json::{Value, json};

use super::{Table, absolute, text};
use crate::site::Site;
use crate::site::people::{Term, counts};
use crate::site::rotation::Share;

fn percent(share: Share) -> Value {
    json!(f64::from(share.per_mille()) / 10.0)
}

fn public(rows: Vec<Vec<Value>>) -> Vec<(Vec<Value>, Option<String>)> {
    rows.into_iter().map(|row| (row, None)).collect()
}

/// One row per cycle whose cycle before is known.
pub fn rotation(site: &Site) -> Table {
    let rows = site.cycles.iter().filter_map(|c| {
        let r = site.rotation(c)?;
        let roster = &site.rosters[c.roster];
        let reason = roster.rotation_reason.as_ref().or(roster.extension.as_ref());
        let mut row = vec![json!(c.year), json!(r.all.of), json!(r.all.n), json!(r.departed.n)];
        let least = site.rulebook.least_rotation(c.year);
        let reaches = |share: Share| least.map_or(Value::Null, |least| json!(share.reaches(least)));
        row.extend([text(least.map(|l| format!("{}/{}", l.part, l.whole)))]);
        row.extend([percent(r.all), reaches(r.all)]);
        row.extend([json!(r.without_office.of), json!(r.without_office.n), percent(r.without_office)]);
        row.extend([reaches(r.without_office), text(reason.map(|r| r.as_str()))]);
        Some(row)
    });
    Table {
        columns: &[
            "cycle",
            "members",
            "new",
            "left",
            "least",
            "new_percent",
            "reached",
            "members_without_office",
            "new_without_office",
            "new_percent_without_office",
            "reached_without_office",
            "reason",
        ],
        rows: public(rows.collect()),
    }
}

/// One row per cycle, attribute and value; the rows of one attribute add up to the members of the cycle.
pub fn composition(site: &Site) -> Table {
    let rows = site.cycles.iter().flat_map(|c| {
        let counts = counts(&site.rosters[c.roster]);
        let row = |by: &str, value: &str, n: u32| vec![json!(c.year), json!(by), json!(value), json!(n)];
        let groups = counts.groups.iter().map(|(g, n)| row("group", g.word(), *n));
        let regions = counts.regions.iter().map(|(r, n)| row("region", r.word(), *n));
        let genders = counts.genders.iter().map(|(g, n)| row("gender", g.map_or("not-stated", |g| g.word()), *n));
        groups.chain(regions).chain(genders).collect::<Vec<_>>()
    });
    Table { columns: &["cycle", "by", "value", "members"], rows: public(rows.collect()) }
}

/// One row per person who joined, left or changed group between two cycles, for any two.
pub fn changes(site: &Site) -> Table {
    let mut rows = Vec::new();
    for (i, from) in site.cycles.iter().enumerate() {
        for (j, to) in site.cycles.iter().enumerate().skip(i + 1) {
            let changes = site.changes(i, j);
            let mut push = |change: &str, term: Term| {
                let m = site.member(term);
                let mut row = vec![json!(from.year), json!(to.year), json!(change), json!(m.id.as_str())];
                row.extend([json!(m.name.as_str()), json!(m.group.word())]);
                rows.push(row);
            };
            changes.joined.iter().for_each(|t| push("joined", *t));
            changes.left.iter().for_each(|t| push("left", *t));
            changes.regrouped.iter().for_each(|(_, t)| push("changed-group", *t));
        }
    }
    Table { columns: &["from", "to", "change", "id", "name", "group"], rows: public(rows) }
}

/// One row per meeting that was on the record throughout; counts are empty where no list was published.
pub fn attendance(site: &Site) -> Table {
    let rows = site.cycles.iter().flat_map(|c| {
        site.meetings_on_record(c.year).map(|placed| {
            let m = &placed.record;
            let listed = !m.attendance.is_empty();
            let modes = site.attendance(m, &c.members);
            let n = |n: u32| if listed { json!(n) } else { Value::Null };
            let mut row = vec![json!(c.year), json!(absolute(site, &placed.route)), json!(m.starts.date().to_string())];
            row.extend([json!(listed), n(modes.in_person), n(modes.remote), n(modes.apologies)]);
            row.extend([n(modes.mode_not_stated), n(modes.not_recorded)]);
            row
        })
    });
    Table {
        columns: &[
            "cycle",
            "url",
            "date",
            "list_published",
            "in_person",
            "remote",
            "apologies",
            "mode_not_stated",
            "not_recorded",
        ],
        rows: public(rows.collect()),
    }
}

/// One row per cycle: meetings of the group so far, by kind and by access.
pub fn cadence(site: &Site) -> Table {
    let rows = site.cycles.iter().map(|c| {
        let (cadence, openness) = (site.cadence(c.year), site.openness(c.year));
        let mut row = vec![json!(c.year), json!(cadence.physical), json!(cadence.online), json!(cadence.annual)];
        row.extend([json!(cadence.closed), json!(openness.participation), json!(openness.observation)]);
        row.extend([json!(openness.closed), json!(openness.undecided)]);
        row
    });
    Table {
        columns: &[
            "cycle",
            "physical",
            "online",
            "during_annual_forum",
            "cycle_closed",
            "open_participation",
            "open_observation",
            "closed",
            "access_undecided",
        ],
        rows: public(rows.collect()),
    }
}

/// One row per cycle and rule that can be checked in it, with the figure.
pub fn rules(site: &Site) -> Table {
    let rows = site.cycles.iter().flat_map(|c| {
        crate::rulebook::applied(site, c).filter_map(|a| {
            let (check, finding) = a.checked?;
            let limits = a.version.limits;
            let figures =
                [("years", limits.years), ("least", limits.least), ("most", limits.most), ("days", limits.days)];
            let mut asked: Vec<String> = limits.share.iter().map(|s| format!("share {}/{}", s.part, s.whole)).collect();
            asked.extend(figures.iter().filter_map(|(name, n)| Some(format!("{name} {}", (*n)?))));
            let result = match finding.holds {
                None => "open",
                Some(true) => "holds",
                Some(false) => "does not hold",
            };
            let mut row = vec![json!(c.year), json!(a.rule.id.as_str()), json!(a.rule.heading.word())];
            row.extend([json!(a.rule.sentence), json!(a.version.from.to_string()), json!(check.word())]);
            row.extend([json!(asked.join(" ")), json!(result), json!(finding.n)]);
            row.push(if finding.of > 0 { json!(finding.of) } else { Value::Null });
            Some(row)
        })
    });
    Table {
        columns: &["cycle", "rule", "heading", "sentence", "version", "check", "limits", "result", "n", "of"],
        rows: public(rows.collect()),
    }
}
