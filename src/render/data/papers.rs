//! Tables of papers: working groups, liaisons, briefings, issues, recommendations, ideas.

use serde_json::{Value, json};

use super::{Table, absolute, text};
use crate::disclosure::PublicText;
use crate::publication::papers::Retraction;
use crate::site::Site;

pub fn tables(site: &Site) -> [(&'static str, Table); 6] {
    [
        ("working-groups", groups(site)),
        ("liaisons", liaisons(site)),
        ("briefings", briefings(site)),
        ("issues", issues(site)),
        ("recommendations", recommendations(site)),
        ("fundraising", fundraising(site)),
    ]
}

fn summary(summary: Option<&PublicText>) -> Value {
    text(summary.map(PublicText::as_str))
}

fn retracted(retraction: Option<&Retraction>) -> Value {
    text(retraction.map(|r| r.date.to_string()))
}

fn date(date: Option<crate::manuscript::moment::Date>) -> Value {
    text(date.map(|d| d.to_string()))
}

fn joined(texts: &[PublicText]) -> Value {
    json!(texts.iter().map(PublicText::as_str).collect::<Vec<_>>().join(" "))
}

fn groups(site: &Site) -> Table {
    let rows = site.work.groups.iter().map(|placed| {
        let g = &placed.record;
        let holders: Vec<&str> =
            g.co_facilitators.iter().filter_map(|t| site.holder(t)).map(|(name, _)| name.as_str()).collect();
        let holders = if g.retracted.is_some() { String::new() } else { holders.join(" | ") };
        let row = vec![
            json!(absolute(site, &placed.route)),
            json!(g.versions.original.title.as_str()),
            summary(g.versions.original.summary.as_ref()),
            date(g.established),
            date(g.closed),
            json!(holders),
            retracted(g.retracted.as_ref()),
        ];
        (row, None)
    });
    let columns = &["url", "title", "summary", "established", "closed", "co_facilitators", "retracted"];
    Table { columns, rows: rows.collect() }
}

fn liaisons(site: &Site) -> Table {
    let groups = site.work.groups.iter().filter(|g| g.record.retracted.is_none());
    let rows = groups.flat_map(|placed| {
        placed.record.liaisons.iter().map(move |t| {
            let holder = site.holder(t);
            let row = vec![
                json!(absolute(site, &placed.route)),
                summary(t.to.as_ref()),
                text(t.region.map(|r| r.word())),
                json!(if holder.is_some() { "held" } else { "vacant" }),
                text(holder.map(|(name, _)| name.as_str())),
                date(t.from.filter(|_| holder.is_some())),
                date(t.until),
            ];
            (row, None)
        })
    });
    Table { columns: &["group", "to", "region", "state", "liaison", "from", "until"], rows: rows.collect() }
}

fn briefings(site: &Site) -> Table {
    let rows = site.work.briefings.iter().map(|placed| {
        let b = &placed.record;
        let row = vec![
            json!(absolute(site, &placed.route)),
            json!(b.date.to_string()),
            json!(b.versions.original.title.as_str()),
            json!(if site.is_approved(b) { "approved" } else { "not approved" }),
            date(b.approved.filter(|_| site.is_approved(b))),
            summary(b.versions.original.summary.as_ref()),
            retracted(b.retracted.as_ref()),
        ];
        (row, None)
    });
    Table { columns: &["url", "date", "title", "state", "approved", "summary", "retracted"], rows: rows.collect() }
}

fn issues(site: &Site) -> Table {
    let rows = site.work.issues.iter().map(|placed| {
        let i = &placed.record;
        let row = vec![
            json!(absolute(site, &placed.route)),
            json!(i.date.to_string()),
            json!(i.versions.original.title.as_str()),
            json!(i.state.word()),
            summary(i.versions.original.summary.as_ref()),
            joined(&i.mandate),
            retracted(i.retracted.as_ref()),
        ];
        (row, None)
    });
    Table { columns: &["url", "date", "title", "state", "summary", "mandate", "retracted"], rows: rows.collect() }
}

fn recommendations(site: &Site) -> Table {
    let base = absolute(site, &crate::site::route::Route::page("recommendations"));
    let rows = site.work.recommendations.iter().map(|r| {
        let row = vec![
            json!(format!("{base}#{}", r.id.as_str())),
            json!(r.text.as_str()),
            json!(r.progress.word()),
            date(r.date),
            joined(&r.evidence),
            json!(Site::is_unproven(r)),
            joined(&r.mandate),
        ];
        (row, None)
    });
    let columns = &["url", "recommendation", "progress", "date", "evidence", "done_without_evidence", "mandate"];
    Table { columns, rows: rows.collect() }
}

fn fundraising(site: &Site) -> Table {
    let base = absolute(site, &crate::site::route::Route::page("fundraising"));
    let rows = site.work.ideas.iter().map(|i| {
        let row = vec![
            json!(format!("{base}#{}", i.id.as_str())),
            json!(i.title.as_str()),
            summary(i.summary.as_ref()),
            date(i.date),
        ];
        (row, None)
    });
    Table { columns: &["url", "title", "summary", "date"], rows: rows.collect() }
}
