//! Tables of the group's work. A table that would have no row is left out.

use serde_json::{Value, json};

use super::{Table, absolute, moment, text};
use crate::manuscript::moment::Moment;
use crate::publication::programme::{Figures, Panel};
use crate::site::route::Route;
use crate::site::trace::{Station, decision};
use crate::site::{Placed, Site};

/// Tables of this site, by their names.
pub fn tables(site: &Site) -> Vec<(&'static str, Table)> {
    let all = [
        ("programme", programme(site)),
        ("rounds", rounds(site)),
        ("panels", panels(site)),
        ("contributions", contributions(site)),
        ("trace", trace(site)),
    ];
    let corrections = ("corrections", super::corrections::table(site));
    all.into_iter()
        .chain(super::papers::tables(site))
        .chain([corrections])
        .filter(|(_, table)| !table.rows.is_empty())
        .collect()
}

/// The address of a station, and the protected session that it names.
fn address(site: &Site, station: Station) -> Option<(String, Option<String>)> {
    let programme = |p: usize, id: &str| {
        let placed = site.work.programmes.get(p)?;
        Some((format!("{}#{id}", absolute(site, &placed.route)), None))
    };
    let of = |p: usize| site.work.programmes.get(p).map(|p| &p.record);
    match station {
        Station::Call(c) => site.calls.get(c).map(|c| (absolute(site, &c.route), None)),
        Station::Contribution(c, n) => {
            let call = site.calls.get(c)?;
            let id = call.record.contributions.get(n)?.id.as_str();
            Some((format!("{}#{id}", absolute(site, &call.route)), None))
        }
        Station::Theme(p, t) => programme(p, of(p)?.themes.get(t)?.id.as_str()),
        Station::SubTheme(p, t, s) => programme(p, of(p)?.themes.get(t)?.sub_themes.get(s)?.0.as_str()),
        Station::Round(p, r) => programme(p, of(p)?.rounds.get(r)?.id.as_str()),
        Station::MainSession(p, s) => programme(p, of(p)?.main_sessions.get(s)?.id.as_str()),
        Station::Workshop(p, w) => programme(p, of(p)?.workshops.get(w)?.id.as_str()),
        Station::Group(i) => site.work.groups.get(i).map(|g| (absolute(site, &g.route), None)),
        Station::Briefing(i) => site.work.briefings.get(i).map(|b| (absolute(site, &b.route), None)),
        Station::Issue(i) => site.work.issues.get(i).map(|i| (absolute(site, &i.route), None)),
        Station::Recommendation(i) => {
            let page = absolute(site, &Route::page("recommendations"));
            Some((format!("{page}#{}", site.work.recommendations.get(i)?.id.as_str()), None))
        }
        Station::Decision(m, d) => {
            let (meeting, id) = decision(site, m, d)?;
            let session = meeting.record.strictest.protects().then(|| meeting.record.path.clone());
            Some((format!("{}#{}", absolute(site, &meeting.route), id.as_str()), session))
        }
    }
}

fn programme(site: &Site) -> Table {
    let mut rows = Vec::new();
    for (p, Placed { record, .. }) in site.work.programmes.iter().enumerate() {
        let mut row = |kind: &str, station: Station, title: &str, theme: Option<&str>, starts: Option<&Moment>| {
            let url = address(site, station).map(|(address, _)| address);
            let row =
                vec![json!(record.cycle), json!(kind), text(url), json!(title), text(theme), text(starts.map(moment))];
            rows.push((row, None));
        };
        for (t, theme) in record.themes.iter().enumerate() {
            row("theme", Station::Theme(p, t), theme.title.as_str(), None, None);
            for (s, (_, title)) in theme.sub_themes.iter().enumerate() {
                row("sub-theme", Station::SubTheme(p, t, s), title.as_str(), Some(theme.id.as_str()), None);
            }
        }
        for (s, session) in record.main_sessions.iter().enumerate() {
            let theme = session.theme.as_ref().map(|(t, _)| t.as_str());
            row("main-session", Station::MainSession(p, s), session.title.as_str(), theme, session.starts.as_ref());
        }
        for (w, workshop) in record.workshops.iter().enumerate() {
            let theme = workshop.theme.as_ref().map(|(t, _)| t.as_str());
            row("workshop", Station::Workshop(p, w), workshop.title.as_str(), theme, workshop.starts.as_ref());
        }
    }
    Table { columns: &["cycle", "kind", "url", "title", "theme", "starts"], rows }
}

fn rounds(site: &Site) -> Table {
    let mut rows = Vec::new();
    for (p, Placed { record, .. }) in site.work.programmes.iter().enumerate() {
        for (r, round) in record.rounds.iter().enumerate() {
            let mut row = |theme: Option<&str>, figures: Figures| {
                let decided = |i: usize| figures.decided.map_or(Value::Null, |d| json!(d[i]));
                let url = address(site, Station::Round(p, r)).map(|(address, _)| address);
                let row = vec![
                    json!(record.cycle),
                    text(url),
                    json!(round.title.as_str()),
                    text(theme),
                    json!(figures.received),
                    decided(0),
                    decided(1),
                    decided(2),
                ];
                rows.push((row, None));
            };
            row(None, round.figures);
            round.by_theme.iter().for_each(|((theme, _), figures)| row(Some(theme), *figures));
        }
    }
    Table { columns: &["cycle", "url", "round", "theme", "received", "accepted", "merged", "declined"], rows }
}

fn panels(site: &Site) -> Table {
    let mut rows = Vec::new();
    for (p, Placed { record, .. }) in site.work.programmes.iter().enumerate() {
        let mut add = |station: Station, title: &str, panel: &Panel| {
            for panellist in &panel.named {
                let row = vec![
                    json!(record.cycle),
                    text(address(site, station).map(|(address, _)| address)),
                    json!(title),
                    json!(panellist.role.word()),
                    json!(panellist.name.as_str()),
                    text(panellist.member.as_ref().map(|m| m.as_str())),
                    text(panellist.affiliation.as_ref().map(|a| a.as_str())),
                ];
                rows.push((row, None));
            }
        };
        for (s, session) in record.main_sessions.iter().enumerate() {
            add(Station::MainSession(p, s), session.title.as_str(), &session.panel);
        }
        for (w, workshop) in record.workshops.iter().enumerate() {
            add(Station::Workshop(p, w), workshop.title.as_str(), &workshop.panel);
        }
    }
    Table { columns: &["cycle", "url", "session", "role", "name", "member", "affiliation"], rows }
}

/// Contributions whose authors agreed; the others are figures of `calls`.
fn contributions(site: &Site) -> Table {
    let mut rows = Vec::new();
    for (c, Placed { record, .. }) in site.calls.iter().enumerate() {
        for (n, contribution) in record.contributions.iter().enumerate() {
            let here = Station::Contribution(c, n);
            let row = vec![
                json!(record.cycle),
                text(address(site, here).map(|(address, _)| address)),
                json!(record.versions.original.title.as_str()),
                json!(contribution.from.as_str()),
                text(contribution.group.map(|g| g.word())),
                text(contribution.region.map(|r| r.word())),
                text(contribution.language.as_ref().map(|l| l.as_str())),
                text(contribution.date.map(|d| d.to_string())),
                json!(site.trace.onward(here).next().is_some()),
            ];
            rows.push((row, None));
        }
    }
    Table { columns: &["cycle", "url", "call", "from", "group", "region", "language", "date", "linked"], rows }
}

/// What led to what, as addresses and nothing else: a row that names a protected session holds no other text.
fn trace(site: &Site) -> Table {
    let rows = site.trace.all().filter_map(|(from, to)| {
        let ((from, _), (to, session)) = (address(site, from)?, address(site, to)?);
        Some((vec![json!(from), json!(to)], session))
    });
    Table { columns: &["from", "to"], rows: rows.collect() }
}
