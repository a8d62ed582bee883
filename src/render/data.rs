//! Open data: the same records as tables, in CSV (RFC 4180) and JSON.
//!
//! In: the site, default language. Out: one table per kind of record, in both forms, with the same rows. Must never:
//! have a column that a protected session would fill.

mod account;
mod corrections;
mod papers;
mod record;
mod work;

use serde_json::{Map, Value, json};

use super::{Artifact, Origin, Part};
use crate::manuscript::moment::Moment;
use crate::publication::meeting::{Decision, Meeting};
use crate::site::route::Route;
use crate::site::{CallState, Site};

/// Names of the tables.
pub const TABLES: &[&str] = &[
    "members",
    "meetings",
    "calls",
    "decisions",
    "rotation",
    "composition",
    "changes",
    "attendance",
    "cadence",
    "rules",
    "overdue",
    "timeliness",
    "openness",
];

pub struct Table {
    pub columns: &'static [&'static str],
    /// Values of each row, and the source of the protected session that it comes from.
    pub rows: Vec<(Vec<Value>, Option<String>)>,
}

/// Names of the tables of a site.
pub fn names(site: &Site) -> Vec<&'static str> {
    TABLES.iter().copied().chain(work::tables(site).into_iter().map(|(name, _)| name)).collect()
}

/// Every table in both forms.
pub fn all(site: &Site) -> Vec<(Route, Artifact)> {
    let tables = [
        members(site),
        meetings(site),
        calls(site),
        decisions(site),
        record::rotation(site),
        record::composition(site),
        record::changes(site),
        record::attendance(site),
        record::cadence(site),
        record::rules(site),
        account::overdue(site),
        account::timeliness(site),
        account::openness(site),
    ];
    let work = work::tables(site);
    let work = work.iter().map(|(name, table)| (name, table));
    TABLES
        .iter()
        .zip(&tables)
        .chain(work)
        .flat_map(|(name, table)| [csv(name, table), json_file(name, table)])
        .collect()
}

pub(super) fn text<T: AsRef<str>>(text: Option<T>) -> Value {
    text.map_or(Value::Null, |t| Value::from(t.as_ref()))
}

fn members(site: &Site) -> Table {
    let rows = site.cycles.iter().flat_map(|cycle| {
        cycle.members.iter().map(|term| {
            let m = site.member(*term);
            let row = vec![
                json!(cycle.year),
                json!(m.id.as_str()),
                json!(m.name.as_str()),
                json!(m.group.word()),
                json!(m.region.word()),
                text(m.country.map(|c| c.code())),
                text(m.affiliation.as_ref().map(|a| a.as_str())),
                text(m.gender.map(|g| g.word())),
                text(m.office.as_ref().map(|o| o.as_str())),
                json!(term.year),
                text(m.extension.as_ref().map(|e| e.reason.as_str())),
                text(m.left.map(|l| l.to_string())),
                text(m.evaluation.map(|(outcome, _)| outcome.word())),
                text(m.evaluation.and_then(|(_, date)| date).map(|d| d.to_string())),
            ];
            (row, None)
        })
    });
    Table {
        columns: &[
            "cycle",
            "id",
            "name",
            "group",
            "region",
            "country",
            "affiliation",
            "gender",
            "office",
            "consecutive_year",
            "extension",
            "left",
            "evaluation",
            "evaluation_date",
        ],
        rows: rows.collect(),
    }
}

fn moment(moment: &Moment) -> String {
    match moment {
        Moment::Day(date) => date.to_string(),
        Moment::At(instant) => super::maker::iso(instant),
    }
}

pub(super) fn absolute(site: &Site, route: &Route) -> String {
    format!("{}{}", site.about.base_url.as_str(), route.pretty())
}

fn meetings(site: &Site) -> Table {
    let rows = site.meetings.iter().map(|placed| {
        let m = &placed.record;
        let row = vec![
            json!(absolute(site, &placed.route)),
            json!(m.versions.original.title.as_str()),
            json!(m.cycle),
            json!(moment(&m.starts)),
            text(m.ends.as_ref().map(moment)),
            json!(m.kind.word()),
            text(m.place.as_ref().map(|p| p.as_str())),
            json!(m.rule.word()),
            text(m.access.as_ref().map(|a| a.value.word())),
            text(m.access.as_ref().and_then(|a| a.decided).map(|d| d.to_string())),
            json!(m.status.word()),
            text(m.approved.map(|a| a.to_string())),
            text(m.versions.original.summary.as_ref().map(|s| s.as_str())),
        ];
        (row, m.strictest.protects().then(|| m.path.clone()))
    });
    Table {
        columns: &[
            "url",
            "title",
            "cycle",
            "starts",
            "ends",
            "kind",
            "place",
            "rule",
            "access",
            "access_decided",
            "status",
            "approved",
            "summary",
        ],
        rows: rows.collect(),
    }
}

fn calls(site: &Site) -> Table {
    let rows = site.calls.iter().map(|placed| {
        let c = &placed.record;
        let outcome = c.outcome.as_ref();
        let row = vec![
            json!(absolute(site, &placed.route)),
            json!(c.versions.original.title.as_str()),
            json!(c.cycle),
            json!(c.kind.word()),
            json!(super::maker::iso(&c.opens)),
            json!(super::maker::iso(&c.closes)),
            json!(CallState::of(c, site.as_of).word()),
            json!(c.received),
            json!(c.contributions.len()),
            text(outcome.and_then(|o| o.due).map(|d| d.to_string())),
            text(outcome.and_then(|o| o.published).map(|d| d.to_string())),
        ];
        (row, None)
    });
    Table {
        columns: &[
            "url",
            "title",
            "cycle",
            "kind",
            "opens",
            "closes",
            "state",
            "contributions_received",
            "contributions_published",
            "outcome_due",
            "outcome_published",
        ],
        rows: rows.collect(),
    }
}

fn decisions(site: &Site) -> Table {
    let rows = site.meetings.iter().flat_map(|placed| {
        placed.record.decisions.iter().map(move |d| {
            let m = &placed.record;
            let objections: Vec<&str> = d.objections.iter().map(|o| o.as_str()).collect();
            let row = vec![
                json!(format!("{}#{}", absolute(site, &placed.route), d.id.as_str())),
                json!(m.cycle),
                json!(m.ends.as_ref().unwrap_or(&m.starts).date().to_string()),
                json!(m.versions.original.title.as_str()),
                json!(d.text.as_str()),
                text(d.method.map(|m| m.word())),
                text(d.explained.as_ref().map(|e| e.as_str())),
                json!(objections.join(" | ")),
                text(d.outcome.as_ref().map(|o| o.as_str())),
                text(m.actions.iter().any(|a| a.decision.as_ref() == Some(&d.id)).then(|| follow_up(m, d))),
            ];
            (row, m.strictest.protects().then(|| m.path.clone()))
        })
    });
    Table {
        columns: &[
            "url",
            "cycle",
            "date",
            "meeting",
            "decision",
            "method",
            "explained",
            "objections",
            "outcome",
            "actions",
        ],
        rows: rows.collect(),
    }
}

/// The actions that follow up a decision.
fn follow_up(meeting: &Meeting, decision: &Decision) -> String {
    let actions = meeting.actions.iter().filter(|a| a.decision.as_ref() == Some(&decision.id));
    actions.map(|a| a.text.as_str()).collect::<Vec<_>>().join(" | ")
}

fn csv(name: &str, table: &Table) -> (Route, Artifact) {
    let mut out = String::new();
    out.push_str(&table.columns.join(","));
    out.push_str("\r\n");
    let (mut ranges, mut sessions) = (Vec::new(), Vec::new());
    for (row, session) in &table.rows {
        let from = out.len();
        let cells: Vec<String> = row.iter().map(cell).collect();
        out.push_str(&cells.join(","));
        out.push_str("\r\n");
        if let Some(session) = session {
            ranges.push(from..out.len());
            sessions.push(session.clone());
        }
    }
    artifact(format!("data/{name}.csv"), out, ranges, sessions)
}

fn cell(value: &Value) -> String {
    let text = match value {
        Value::Null => return String::new(),
        Value::String(text) => text.clone(),
        other => return other.to_string(),
    };
    // A cell that starts like a formula is one to a spreadsheet.
    let text = if text.starts_with(['=', '+', '-', '@']) { format!("'{text}") } else { text };
    if text.contains(['"', ',', '\n', '\r']) { format!("\"{}\"", text.replace('"', "\"\"")) } else { text }
}

fn json_file(name: &str, table: &Table) -> (Route, Artifact) {
    let mut out = String::from("[\n");
    let (mut ranges, mut sessions) = (Vec::new(), Vec::new());
    for (i, (row, session)) in table.rows.iter().enumerate() {
        let object: Map<String, Value> =
            table.columns.iter().map(|c| (*c).to_owned()).zip(row.iter().cloned()).collect();
        let from = out.len();
        out.push_str(&Value::Object(object).to_string());
        if let Some(session) = session {
            ranges.push(from..out.len());
            sessions.push(session.clone());
        }
        out.push_str(if i + 1 == table.rows.len() { "\n" } else { ",\n" });
    }
    out.push_str("]\n");
    artifact(format!("data/{name}.json"), out, ranges, sessions)
}

fn artifact(
    path: String,
    text: String,
    ranges: Vec<std::ops::Range<usize>>,
    sessions: Vec<String>,
) -> (Route, Artifact) {
    let origin = Origin { sessions, part: Part::Ranges(ranges) };
    (Route::file(path), Artifact { bytes: text.into_bytes(), origin })
}
