//! Atom feeds (RFC 4287).
//!
//! In: the site in one language. Out: one feed per section, which exists even when empty. Ids are permanent: the
//! absolute address of the page. `updated` comes from dates of the record, never from a file.

use super::maker::Maker;
use super::{Artifact, Origin, Part};
use crate::disclosure::PublicText;
use crate::manuscript::moment::midnight;
use crate::publication::papers::Retraction;
use crate::site::route::Route;
use crate::site::{CallState, Site};

struct Entry {
    id: String,
    title: PublicText,
    summary: Option<PublicText>,
    updated: jiff::Timestamp,
    /// The source of the protected session that it comes from.
    session: Option<String>,
    /// What must not be overlooked: not approved, or retracted.
    label: Option<String>,
}

/// The feeds of a language.
pub fn all(maker: &Maker<'_>) -> Vec<(Route, Artifact)> {
    let meetings = meetings(maker);
    let calls = calls(maker);
    let decisions = decisions(maker);
    let outreach = outreach(maker);
    let papers = papers(maker);
    let mut everything: Vec<&Entry> =
        [&meetings, &calls, &decisions, &outreach, &papers].into_iter().flatten().collect();
    everything.sort_by(|a, b| (b.updated, &a.id).cmp(&(a.updated, &b.id)));
    vec![
        write(maker, "all", everything.into_iter()),
        write(maker, "meetings", meetings.iter()),
        write(maker, "calls", calls.iter()),
        write(maker, "decisions", decisions.iter()),
        write(maker, "outreach", outreach.iter()),
        write(maker, "briefings", papers.iter()),
    ]
}

/// The most that a feed holds; older entries are on the pages.
const LONGEST: usize = 50;

fn meetings(maker: &Maker<'_>) -> Vec<Entry> {
    let site = maker.site;
    let newest = site.meetings.iter().filter(|m| m.record.starts.begins() <= site.as_of || m.record.agenda.is_some());
    newest
        .take(LONGEST)
        .map(|placed| {
            let meeting = &placed.record;
            let (version, _) = maker.version(&meeting.versions);
            let retracted = meeting.retracted.as_ref();
            let dates = meeting.corrections.iter().map(|(d, _)| midnight(*d));
            let dates = dates
                .chain(meeting.approved.map(midnight))
                .chain(retracted.map(|r| midnight(r.date)))
                .chain([meeting.starts.begins()]);
            let known = dates.filter(|d| *d <= site.as_of).max();
            let proposed = meeting.agenda.as_ref().and_then(|a| a.proposed).map(midnight).filter(|d| *d <= site.as_of);
            Entry {
                id: maker.absolute(&placed.route),
                title: version.title.clone(),
                summary: retracted.map_or_else(|| version.summary.clone(), |r| Some(r.reason.clone())),
                updated: known.or(proposed).unwrap_or(site.as_of),
                session: meeting.strictest.protects().then(|| meeting.path.clone()),
                label: retracted.map(|_| maker.strings.get("retracted")),
            }
        })
        .collect()
}

fn calls(maker: &Maker<'_>) -> Vec<Entry> {
    let site = maker.site;
    let entries = site.calls.iter().filter(|c| CallState::of(&c.record, site.as_of) != CallState::Upcoming);
    let mut entries: Vec<Entry> = entries
        .map(|placed| {
            let call = &placed.record;
            let (version, _) = maker.version(&call.versions);
            let published = call.outcome.as_ref().and_then(|o| o.published).map(midnight).filter(|d| *d <= site.as_of);
            Entry {
                id: maker.absolute(&placed.route),
                title: version.title.clone(),
                summary: version.summary.clone(),
                updated: published.unwrap_or(call.opens.timestamp()),
                session: None,
                label: None,
            }
        })
        .collect();
    entries.sort_by(|a, b| (b.updated, &a.id).cmp(&(a.updated, &b.id)));
    entries.truncate(LONGEST);
    entries
}

fn decisions(maker: &Maker<'_>) -> Vec<Entry> {
    let all = maker.site.meetings.iter().flat_map(|m| m.record.decisions.iter().map(move |d| (m, d)));
    all.take(LONGEST)
        .map(|(placed, decision)| Entry {
            id: format!("{}#{}", maker.absolute(&placed.route), decision.id.as_str()),
            title: decision.text.clone(),
            summary: decision.explained.clone(),
            updated: midnight(placed.record.ends.as_ref().unwrap_or(&placed.record.starts).date()),
            session: placed.record.strictest.protects().then(|| placed.record.path.clone()),
            label: None,
        })
        .collect()
}

fn outreach(maker: &Maker<'_>) -> Vec<Entry> {
    let dated = maker.site.outreach.iter().filter_map(|o| Some((o, o.record.date?)));
    dated
        .take(LONGEST)
        .map(|(placed, date)| {
            let (version, _) = maker.version(&placed.record.versions);
            Entry {
                id: maker.absolute(&placed.route),
                title: version.title.clone(),
                summary: version.summary.clone(),
                updated: midnight(date),
                session: None,
                label: None,
            }
        })
        .collect()
}

/// Briefings and emerging issues.
fn papers(maker: &Maker<'_>) -> Vec<Entry> {
    let work = &maker.site.work;
    let entry = |route: &Route, versions, date, retracted: Option<&Retraction>, label: Option<&str>| {
        let (version, _) = maker.version(versions);
        Entry {
            id: maker.absolute(route),
            title: version.title.clone(),
            summary: retracted.map_or_else(|| version.summary.clone(), |r| Some(r.reason.clone())),
            updated: midnight(retracted.map_or(date, |r| r.date)),
            session: None,
            label: retracted.map(|_| "retracted").or(label).map(|key| maker.strings.get(key)),
        }
    };
    let briefings = work.briefings.iter().map(|placed| {
        let b = &placed.record;
        // A feed reader shows titles only.
        let label = (!maker.site.is_approved(b)).then_some("briefing-unapproved");
        entry(&placed.route, &b.versions, b.date, b.retracted.as_ref(), label)
    });
    let issues = work.issues.iter().map(|placed| {
        let i = &placed.record;
        entry(&placed.route, &i.versions, i.date, i.retracted.as_ref(), None)
    });
    let mut entries: Vec<Entry> = briefings.chain(issues).collect();
    entries.sort_by(|a, b| (b.updated, &a.id).cmp(&(a.updated, &b.id)));
    entries.truncate(LONGEST);
    entries
}

fn write<'e>(maker: &Maker<'_>, name: &str, entries: impl Iterator<Item = &'e Entry>) -> (Route, Artifact) {
    let site: &Site = maker.site;
    let route = Route::file(format!("feeds/{name}.atom"));
    let address = format!("{}{}", site.about.base_url.as_str(), maker.here(&route).as_str());
    let entries: Vec<&Entry> = entries.take(LONGEST).collect();
    let updated = entries.iter().map(|e| e.updated).max().unwrap_or(site.as_of);
    let mut xml = String::from("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
    xml.push_str(&format!("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{}\">\n", maker.lang.as_str()));
    element(
        &mut xml,
        "title",
        &format!("{} – {}", site.about.title.as_str(), maker.strings.get(&format!("feed-{name}"))),
    );
    element(&mut xml, "id", &address);
    element(&mut xml, "updated", &updated.to_string());
    xml.push_str(&format!("<link rel=\"self\" type=\"application/atom+xml\" href=\"{}\"/>\n", escaped(&address)));
    xml.push_str(&format!(
        "<link rel=\"alternate\" type=\"text/html\" href=\"{}\"/>\n",
        escaped(&maker.absolute(&Route::page("")))
    ));
    // The publisher is the site; no person is ever an author here.
    xml.push_str("<author>");
    element(&mut xml, "name", site.about.title.as_str());
    xml.push_str("</author>\n");
    let (mut ranges, mut sessions) = (Vec::new(), Vec::new());
    for entry in entries {
        let from = xml.len();
        xml.push_str("<entry>\n");
        let title = entry.title.as_str();
        let title = entry.label.as_ref().map_or_else(|| title.to_owned(), |label| format!("{label}: {title}"));
        element(&mut xml, "title", &title);
        element(&mut xml, "id", &entry.id);
        xml.push_str(&format!("<link rel=\"alternate\" type=\"text/html\" href=\"{}\"/>\n", escaped(&entry.id)));
        element(&mut xml, "updated", &entry.updated.to_string());
        if let Some(summary) = &entry.summary {
            element(&mut xml, "summary", summary.as_str());
        }
        xml.push_str("</entry>\n");
        if let Some(session) = &entry.session {
            ranges.push(from..xml.len());
            sessions.push(session.clone());
        }
    }
    xml.push_str("</feed>\n");
    let origin = Origin { sessions, part: Part::Ranges(ranges) };
    (maker.here(&route), Artifact { bytes: xml.into_bytes(), origin })
}

fn element(xml: &mut String, name: &str, text: &str) {
    xml.push_str(&format!("<{name}>{}</{name}>\n", escaped(text)));
}

/// Escapes text for XML and drops what XML 1.0 cannot hold.
pub fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            c if c.is_control() && c != '\n' && c != '\t' => {}
            c => out.push(c),
        }
    }
    out
}
