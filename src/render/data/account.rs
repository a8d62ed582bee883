//! Tables of what is overdue, and of openness and timeliness.
//!
//! In: the site. Out: tables with the rows of the pages. Must never: have a column that a protected session would fill.

use serde_json::{Value, json};

use super::{Table, absolute, text};
use crate::site::Site;
use crate::site::overdue::Debt;
use crate::site::timeliness::Median;

/// One row for each thing that is owed.
pub fn overdue(site: &Site) -> Table {
    let rows = site.overdue().into_iter().map(|owed| {
        let meeting = |i: usize, anchor: String, what: Option<&str>| {
            let placed = &site.meetings[i];
            let session = placed.record.strictest.protects().then(|| placed.record.path.clone());
            let title = placed.record.versions.original.title.as_str().to_owned();
            (format!("{}{anchor}", absolute(site, &placed.route)), title, what.map(str::to_owned), session)
        };
        let (url, title, what, session) = match owed.debt {
            Debt::Summary { meeting: i } | Debt::Agenda { meeting: i } => meeting(i, String::new(), None),
            Debt::Action { meeting: i, action } => {
                let text = site.meetings[i].record.actions[action].text.as_str();
                meeting(i, format!("#a{}", action + 1), Some(text))
            }
            Debt::Explanation { meeting: i, decision } => {
                let decision = &site.meetings[i].record.decisions[decision];
                meeting(i, format!("#{}", decision.id.as_str()), Some(decision.text.as_str()))
            }
            Debt::Outcome { call } => {
                let placed = &site.calls[call];
                let title = placed.record.versions.original.title.as_str().to_owned();
                (absolute(site, &placed.route), title, None, None)
            }
        };
        let row = vec![
            json!(owed.debt.word()),
            json!(url),
            json!(title),
            text(what),
            json!(owed.since.to_string()),
            json!(owed.days),
        ];
        (row, session)
    });
    Table { columns: &["what", "url", "title", "text", "since", "days"], rows: rows.collect() }
}

/// One row for each meeting that has begun.
pub fn timeliness(site: &Site) -> Table {
    let rows = (0..site.meetings.len()).filter_map(|i| site.days(i)).map(|days| {
        let placed = &site.meetings[days.meeting];
        let m = &placed.record;
        let row = vec![
            json!(absolute(site, &placed.route)),
            json!(m.versions.original.title.as_str()),
            json!(m.cycle),
            json!(m.starts.date().to_string()),
            json!(days.agenda),
            text(m.access.as_ref().map(|a| a.value.word())),
            json!(days.access),
            json!(days.summary),
        ];
        (row, m.strictest.protects().then(|| m.path.clone()))
    });
    Table {
        columns: &[
            "url",
            "title",
            "cycle",
            "starts",
            "agenda_days_before",
            "access",
            "access_days_before",
            "summary_days_after",
        ],
        rows: rows.collect(),
    }
}

/// One row for each cycle.
pub fn openness(site: &Site) -> Table {
    let rows = site.cycle_figures().into_iter().map(|c| {
        let row = vec![
            json!(c.year),
            json!(c.meetings),
            json!(c.participation),
            json!(c.observation),
            json!(c.closed),
            json!(c.undecided),
            json!(f64::from(c.open_per_mille()) / 10.0),
            json!(c.in_time),
            median(c.agenda),
            median(c.summary),
        ];
        (row, None)
    });
    Table {
        columns: &[
            "cycle",
            "meetings",
            "open_participation",
            "open_observation",
            "closed",
            "undecided",
            "open_percent",
            "access_decided_in_time",
            "agenda_days_before_median",
            "summary_days_after_median",
        ],
        rows: rows.collect(),
    }
}

fn median(median: Option<Median>) -> Value {
    match median {
        None => Value::Null,
        Some(m) if m.halves % 2 == 0 => json!(m.halves / 2),
        Some(m) => json!(f64::from(m.halves) / 2.0),
    }
}
