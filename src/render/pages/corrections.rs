//! The register of corrections, retractions and what is withheld.

use super::{Made, Maker, lists_sessions};
use crate::publication::Versions;
use crate::publication::meeting::Kept;
use crate::publication::papers::Retraction;
use crate::render::maker::rule_key;
use crate::render::pages::lists::head;
use crate::render::pages::papers::table_link;
use crate::site::Site;
use crate::site::route::Route;
use crate::view::{Key, RegisterEntry, RegisterGroup, RegisterPage};

/// Every retracted record: its page, what it says, the retraction, and whether it comes from a protected session.
pub fn retractions(site: &Site) -> Vec<(&Route, &Versions, &Retraction, Option<&str>)> {
    let meetings = site.meetings.iter().filter_map(|m| {
        let session = m.record.strictest.protects().then_some(m.record.path.as_str());
        Some((&m.route, &m.record.versions, m.record.retracted.as_ref()?, session))
    });
    let work = &site.work;
    let groups =
        work.groups.iter().filter_map(|g| Some((&g.route, &g.record.versions, g.record.retracted.as_ref()?, None)));
    let briefings =
        work.briefings.iter().filter_map(|b| Some((&b.route, &b.record.versions, b.record.retracted.as_ref()?, None)));
    let issues =
        work.issues.iter().filter_map(|i| Some((&i.route, &i.record.versions, i.record.retracted.as_ref()?, None)));
    let mut all: Vec<_> = meetings.chain(groups).chain(briefings).chain(issues).collect();
    all.sort_by(|a, b| (b.2.date, a.0).cmp(&(a.2.date, b.0)));
    all
}

pub fn corrections(maker: &Maker<'_>) -> Made {
    let site = maker.site;
    let route = Route::page("corrections");
    let lang = || maker.prefix().map(|_| maker.foreign(site.default_lang()));
    let entry = |to: &Route, versions: &Versions, protected: bool| {
        let (version, foreign) = maker.version(versions);
        RegisterEntry {
            href: Some(maker.href(&route, to)),
            title: version.title.clone(),
            foreign,
            rule: rule_key(protected),
            summary_lang: lang(),
            ..RegisterEntry::default()
        }
    };
    let mut corrected = Vec::new();
    let mut withheld = Vec::new();
    for placed in &site.meetings {
        let (record, protected) = (&placed.record, placed.record.strictest.protects());
        for (date, text) in &record.corrections {
            let entry = entry(&placed.route, &record.versions, protected);
            let (when, summary) = (Some(maker.date(*date)), Some(text.clone()));
            // Wherever a summary is listed, its status stands beside it.
            let state = Some(maker.t(&format!("status-{}", record.status.word())));
            corrected.push((*date, RegisterEntry { summary, when, state, ..entry }));
        }
        if let Some(reason) = &record.withheld {
            let entry = entry(&placed.route, &record.versions, protected);
            withheld.push(RegisterEntry {
                label: Some(maker.t("summary-withheld")),
                summary: Some(reason.clone()),
                ..entry
            });
        }
        for document in &record.documents {
            let Kept::Withheld(reason) = &document.kept else { continue };
            let entry = entry(&placed.route, &record.versions, protected);
            withheld.push(RegisterEntry {
                title: document.title.clone(),
                foreign: lang(),
                summary: Some(reason.clone()),
                ..entry
            });
        }
    }
    corrected.sort_by_key(|(date, _)| std::cmp::Reverse(*date));
    let retracted = retractions(site).into_iter().map(|(to, versions, retraction, session)| RegisterEntry {
        when: Some(maker.date(retraction.date)),
        summary: Some(retraction.reason.clone()),
        ..entry(to, versions, session.is_some())
    });
    let group = |anchor: &str, key: &str, entries: Vec<RegisterEntry>| RegisterGroup {
        anchor: Key::of(anchor),
        label: maker.t(key),
        entries,
        none: Some(maker.t("register-none")),
        ..RegisterGroup::default()
    };
    let page = RegisterPage {
        label: maker.t("nav-corrections"),
        lede: maker.t("corrections-lede"),
        groups: vec![
            group("corrections", "corrections", corrected.into_iter().map(|(_, entry)| entry).collect()),
            group("retractions", "retractions", retracted.collect()),
            group("withheld", "withheld", withheld),
        ],
        csv: vec![table_link(maker, &route, "corrections")],
    };
    let mut head = head(maker, &route, "nav-work", "work", true);
    head.label = maker.strings.get("nav-corrections");
    maker.page("register.html", &head, &page, lists_sessions(site))
}

/// Whether there is anything to register.
pub fn exist(site: &Site) -> bool {
    let of_meeting = |m: &crate::publication::meeting::Meeting| {
        !m.corrections.is_empty()
            || m.withheld.is_some()
            || m.documents.iter().any(|d| matches!(d.kept, Kept::Withheld(_)))
    };
    site.meetings.iter().any(|m| of_meeting(&m.record)) || !retractions(site).is_empty()
}
