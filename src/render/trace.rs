//! Links along the trace, as they stand on a page.

use super::maker::{Maker, rule_key};
use crate::disclosure::PublicText;
use crate::site::route::Route;
use crate::site::trace::{Station, decision};
use crate::view::{Key, Label, TraceLink, Traced, TracedDecision};

/// The kinds of a station, in the order in which a page shows them.
const KINDS: &[&str] = &[
    "call",
    "contribution",
    "theme",
    "round",
    "session",
    "workshop",
    "group",
    "briefing",
    "issue",
    "recommendation",
    "decision",
];

fn kind(station: Station) -> &'static str {
    match station {
        Station::Call(_) => "call",
        Station::Contribution(..) => "contribution",
        Station::Theme(..) | Station::SubTheme(..) => "theme",
        Station::Round(..) => "round",
        Station::MainSession(..) => "session",
        Station::Workshop(..) => "workshop",
        Station::Group(_) => "group",
        Station::Briefing(_) => "briefing",
        Station::Issue(_) => "issue",
        Station::Recommendation(_) => "recommendation",
        Station::Decision(..) => "decision",
    }
}

impl Maker<'_> {
    /// A link to a station. Titles of what is not protected stand as they are; a decision is called by its number and its
    /// meeting, which is marked where it is protected.
    pub fn trace_link(&self, from: &Route, station: Station) -> Option<TraceLink> {
        let site = self.site;
        let link = |route: &Route, anchor: &str, text: Option<&PublicText>| TraceLink {
            href: if anchor.is_empty() { self.href(from, route) } else { self.href_at(from, route, anchor) },
            label: self.numbered(station),
            text: text.cloned(),
            rule: Key::default(),
            note: None,
            foreign: self.prefix().map(|_| self.foreign(site.default_lang())),
        };
        let in_version = |mut link: TraceLink, versions| {
            let (version, foreign) = self.version(versions);
            link.text = Some(version.title.clone());
            link.foreign = foreign;
            link
        };
        let in_programme = |p: usize| site.work.programmes.get(p);
        Some(match station {
            Station::Call(c) => {
                let call = site.calls.get(c)?;
                in_version(link(&call.route, "", None), &call.record.versions)
            }
            Station::Contribution(c, n) => {
                let call = site.calls.get(c)?;
                let contribution = call.record.contributions.get(n)?;
                // Nobody says in which language a name is.
                TraceLink { foreign: None, ..link(&call.route, contribution.id.as_str(), Some(&contribution.from)) }
            }
            Station::Theme(p, t) => {
                let theme = in_programme(p)?.record.themes.get(t)?;
                link(&in_programme(p)?.route, theme.id.as_str(), Some(&theme.title))
            }
            Station::SubTheme(p, t, s) => {
                let (id, title) = in_programme(p)?.record.themes.get(t)?.sub_themes.get(s)?;
                link(&in_programme(p)?.route, id.as_str(), Some(title))
            }
            Station::Round(p, r) => {
                let round = in_programme(p)?.record.rounds.get(r)?;
                link(&in_programme(p)?.route, round.id.as_str(), Some(&round.title))
            }
            Station::MainSession(p, s) => {
                let session = in_programme(p)?.record.main_sessions.get(s)?;
                link(&in_programme(p)?.route, session.id.as_str(), Some(&session.title))
            }
            Station::Workshop(p, w) => {
                let workshop = in_programme(p)?.record.workshops.get(w)?;
                link(&in_programme(p)?.route, workshop.id.as_str(), Some(&workshop.title))
            }
            Station::Group(i) => {
                let group = site.work.groups.get(i)?;
                in_version(link(&group.route, "", None), &group.record.versions)
            }
            Station::Briefing(i) => {
                let briefing = site.work.briefings.get(i)?;
                let mut link = in_version(link(&briefing.route, "", None), &briefing.record.versions);
                if !site.is_approved(&briefing.record) {
                    link.note = Some(self.t("briefing-unapproved"));
                }
                link
            }
            Station::Issue(i) => {
                let issue = site.work.issues.get(i)?;
                in_version(link(&issue.route, "", None), &issue.record.versions)
            }
            Station::Recommendation(i) => {
                let recommendation = site.work.recommendations.get(i)?;
                link(&Route::page("recommendations"), recommendation.id.as_str(), Some(&recommendation.text))
            }
            Station::Decision(m, d) => {
                let (meeting, id) = decision(site, m, d)?;
                let mut link = in_version(link(&meeting.route, id.as_str(), None), &meeting.record.versions);
                link.label =
                    Label::of(self.strings.with("decision-number", &[("number", &id.as_str().to_uppercase())]));
                link.rule = rule_key(meeting.record.strictest.protects());
                link
            }
        })
    }

    /// "Theme 2": what a station is called where its title must not stand.
    fn numbered(&self, station: Station) -> Label {
        let n = match station {
            Station::Call(_) | Station::Group(_) | Station::Briefing(_) | Station::Issue(_) => {
                return self.t(&format!("trace-{}", kind(station)));
            }
            Station::SubTheme(_, t, _) | Station::Theme(_, t) => t,
            Station::Contribution(_, n)
            | Station::Round(_, n)
            | Station::MainSession(_, n)
            | Station::Workshop(_, n)
            | Station::Recommendation(n)
            | Station::Decision(_, n) => n,
        };
        Label::of(self.strings.count(&format!("trace-{}-number", kind(station)), n + 1))
    }

    /// Stations as links, grouped by their kind.
    pub fn traced(&self, from: &Route, stations: impl Iterator<Item = Station>) -> Vec<Traced> {
        let stations: Vec<Station> = stations.collect();
        let group = |wanted: &&'static str| {
            let of_kind = stations.iter().filter(|s| kind(**s) == *wanted);
            let links: Vec<TraceLink> = of_kind.filter_map(|s| self.trace_link(from, *s)).collect();
            (!links.is_empty()).then(|| Traced { label: self.t(&format!("trace-{wanted}")), links })
        };
        KINDS.iter().filter_map(group).collect()
    }

    /// The decisions of a meeting that something led to. On the page of a protected meeting titles are left out: names may
    /// stand in them, which nobody could tell from names of participants.
    pub fn traced_decisions(&self, from: &Route, m: usize) -> Vec<TracedDecision> {
        let Some(meeting) = self.site.meetings.get(m) else { return Vec::new() };
        let protected = meeting.record.strictest.protects();
        let one = |(d, decision): (usize, &crate::publication::meeting::Decision)| {
            let links = self.site.trace.back(Station::Decision(m, d)).filter_map(|s| self.trace_link(from, s));
            let links: Vec<TraceLink> = links
                .map(|mut link| {
                    link.text = link.text.filter(|_| !protected);
                    link
                })
                .collect();
            (!links.is_empty()).then(|| TracedDecision {
                number: Key::of(decision.id.as_str().to_uppercase()),
                href: self.href_at(from, &meeting.route, decision.id.as_str()),
                links,
            })
        };
        meeting.record.decisions.iter().enumerate().filter_map(one).collect()
    }
}
