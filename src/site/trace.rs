//! What led to what: contribution → theme → session → decision, both ways (ToR: "taking into account inputs of relevant
//! Internet governance stakeholders", "Establish linkages between workshops and main sessions").
//!
//! In: the names that records give each other. Out: a [`Trace`], or an error for a name that leads nowhere. Contributions
//! without consent are not in a [`Site`], so nothing leads from them. Must never: suggest the file of a protected meeting,
//! whose name may tell of somebody.

use std::collections::HashMap;

use super::links::meeting_route;
use super::route::Route;
use super::{Placed, Site};
use crate::diagnostic::{Diagnostic, Problems, Span, say};
use crate::manuscript::decode::nearest_of;
use crate::manuscript::words::Id;
use crate::publication::programme::{Programme, Reference};

/// A thing that leads to another, by its place in the lists of a [`Site`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Station {
    Call(usize),
    Contribution(usize, usize),
    Theme(usize, usize),
    SubTheme(usize, usize, usize),
    Round(usize, usize),
    MainSession(usize, usize),
    Workshop(usize, usize),
    Group(usize),
    Briefing(usize),
    Issue(usize),
    Recommendation(usize),
    Decision(usize, usize),
}

/// Everything that led to something.
#[derive(Default)]
pub struct Trace {
    /// From and to, in order.
    onward: Vec<(Station, Station)>,
    /// To and from, in order.
    back: Vec<(Station, Station)>,
}

impl Trace {
    /// What something led to.
    pub fn onward(&self, from: Station) -> impl Iterator<Item = Station> {
        row(&self.onward, from)
    }

    /// What led to something.
    pub fn back(&self, to: Station) -> impl Iterator<Item = Station> {
        row(&self.back, to)
    }

    /// Every link, from and to.
    pub fn all(&self) -> impl Iterator<Item = (Station, Station)> {
        self.onward.iter().copied()
    }

    /// Both, what came before first.
    pub fn around(&self, station: Station) -> impl Iterator<Item = Station> {
        self.back(station).chain(self.onward(station))
    }

    /// Decisions that something led to, by whatever way.
    pub fn decisions(&self, from: Station) -> Vec<Station> {
        let (mut seen, mut next) = (vec![from], 0);
        while let Some(station) = seen.get(next).copied() {
            next += 1;
            for to in self.onward(station) {
                if !seen.contains(&to) {
                    seen.push(to);
                }
            }
        }
        let mut decisions: Vec<Station> = seen.into_iter().filter(|s| matches!(s, Station::Decision(..))).collect();
        decisions.sort_unstable();
        decisions
    }
}

fn row(edges: &[(Station, Station)], of: Station) -> impl Iterator<Item = Station> {
    let start = edges.partition_point(|(from, _)| *from < of);
    edges[start..].iter().take_while(move |(from, _)| *from == of).map(|(_, to)| *to)
}

/// Follows every name.
pub fn follow(site: &Site, problems: &mut Problems) -> Trace {
    let mut reader = Reader {
        site,
        calls: site.calls.iter().enumerate().map(|(i, c)| (c.record.path.as_str(), i)).collect(),
        meetings: site.meetings.iter().enumerate().map(|(i, m)| (&m.route, i)).collect(),
        edges: Vec::new(),
        problems,
    };
    for (p, placed) in site.work.programmes.iter().enumerate() {
        reader.programme(p, &placed.record);
    }
    for (c, placed) in site.calls.iter().enumerate() {
        for (n, contribution) in placed.record.contributions.iter().enumerate() {
            for (name, span) in &contribution.led_to {
                let to = reader.destination(placed.record.cycle, name.as_str(), *span);
                reader.edges.extend(to.map(|to| (Station::Contribution(c, n), to)));
            }
        }
    }
    reader.papers();
    let mut onward = reader.edges;
    onward.sort_unstable();
    onward.dedup();
    let mut back: Vec<_> = onward.iter().map(|(from, to)| (*to, *from)).collect();
    back.sort_unstable();
    Trace { onward, back }
}

/// What `led_to` names, for a page that shows it.
pub fn destination(site: &Site, cycle: u32, name: &str) -> Option<Station> {
    if let Some((meeting, decision)) = name.split_once('#') {
        let route = meeting_route(site, meeting)?;
        let m = site.meetings.iter().position(|m| m.route == *route)?;
        let d = site.meetings[m].record.decisions.iter().position(|d| d.id.as_str() == decision)?;
        return Some(Station::Decision(m, d));
    }
    let (cycle, id) = in_cycle(cycle, name);
    let p = site.work.programmes.iter().position(|p| p.record.cycle == cycle)?;
    stations(p, &site.work.programmes[p].record).find(|(i, _)| i.as_str() == id).map(|(_, station)| station)
}

/// `2027/theme-1` is of another cycle's programme.
fn in_cycle(cycle: u32, name: &str) -> (u32, &str) {
    let other = name.split_once('/').and_then(|(year, id)| Some((year.parse().ok()?, id)));
    other.unwrap_or((cycle, name))
}

/// Everything in a programme that has an id.
pub fn stations(p: usize, programme: &Programme) -> impl Iterator<Item = (&Id, Station)> {
    let themes = programme.themes.iter().enumerate().flat_map(move |(t, theme)| {
        let subs = theme.sub_themes.iter().enumerate().map(move |(s, (id, _))| (id, Station::SubTheme(p, t, s)));
        std::iter::once((&theme.id, Station::Theme(p, t))).chain(subs)
    });
    let rounds = programme.rounds.iter().enumerate().map(move |(i, r)| (&r.id, Station::Round(p, i)));
    let sessions = programme.main_sessions.iter().enumerate().map(move |(i, s)| (&s.id, Station::MainSession(p, i)));
    let workshops = programme.workshops.iter().enumerate().map(move |(i, w)| (&w.id, Station::Workshop(p, i)));
    themes.chain(rounds).chain(sessions).chain(workshops)
}

struct Reader<'a> {
    site: &'a Site,
    /// By the path of their source.
    calls: HashMap<&'a str, usize>,
    meetings: HashMap<&'a Route, usize>,
    edges: Vec<(Station, Station)>,
    problems: &'a mut Problems,
}

impl Reader<'_> {
    fn programme(&mut self, p: usize, programme: &Programme) {
        let is_theme = |s: Station| matches!(s, Station::Theme(..) | Station::SubTheme(..));
        let is_session = |s: Station| matches!(s, Station::MainSession(..));
        for (t, theme) in programme.themes.iter().enumerate() {
            let here = Station::Theme(p, t);
            self.asked_in(&theme.calls, here);
            self.decided(here, theme.decision.as_ref());
        }
        for (i, round) in programme.rounds.iter().enumerate() {
            let here = Station::Round(p, i);
            self.asked_in(round.call.iter(), here);
            self.decided(here, round.decision.as_ref());
            for (theme, _) in &round.by_theme {
                self.within(p, programme, theme, is_theme);
            }
        }
        for (i, session) in programme.main_sessions.iter().enumerate() {
            let here = Station::MainSession(p, i);
            self.asked_in(&session.calls, here);
            self.decided(here, session.decision.as_ref());
            let theme = session.theme.as_ref().and_then(|t| self.within(p, programme, t, is_theme));
            self.edges.extend(theme.map(|t| (t, here)));
        }
        for (i, workshop) in programme.workshops.iter().enumerate() {
            let here = Station::Workshop(p, i);
            self.decided(here, workshop.decision.as_ref());
            let theme = workshop.theme.as_ref().and_then(|t| self.within(p, programme, t, is_theme));
            self.edges.extend(theme.map(|t| (t, here)));
            let session = workshop.reports_to.as_ref().and_then(|s| self.within(p, programme, s, is_session));
            self.edges.extend(session.map(|s| (here, s)));
        }
        for milestone in &programme.milestones {
            if let Some(call) = &milestone.call {
                self.call(call);
            }
            if let Some((name, span)) = &milestone.meeting {
                self.meeting(name, *span);
            }
        }
    }

    fn papers(&mut self) {
        let work = &self.site.work;
        for (i, group) in work.groups.iter().enumerate() {
            self.decided(Station::Group(i), group.record.decision.as_ref());
        }
        for (i, briefing) in work.briefings.iter().enumerate() {
            self.decided(Station::Briefing(i), briefing.record.decision.as_ref());
        }
        for (i, recommendation) in work.recommendations.iter().enumerate() {
            self.decided(Station::Recommendation(i), recommendation.decision.as_ref());
        }
        for (i, issue) in work.issues.iter().enumerate() {
            for (name, span) in &issue.record.led_to {
                let to = self.destination(issue.record.cycle, name, *span);
                self.edges.extend(to.map(|to| (Station::Issue(i), to)));
            }
        }
    }

    fn asked_in<'r>(&mut self, calls: impl IntoIterator<Item = &'r Reference>, to: Station) {
        for call in calls {
            let from = self.call(call);
            self.edges.extend(from.map(|from| (from, to)));
        }
    }

    fn decided(&mut self, from: Station, decision: Option<&Reference>) {
        let to = decision.and_then(|(name, span)| self.decision(name, *span));
        self.edges.extend(to.map(|to| (from, to)));
    }

    fn call(&mut self, (name, span): &Reference) -> Option<Station> {
        let path = format!("calls/{}.md", name.trim_end_matches(".md"));
        let found = self.calls.get(path.as_str()).copied();
        if found.is_none() {
            let names = self.calls.keys().filter_map(|p| p.strip_prefix("calls/")?.strip_suffix(".md"));
            let help = match nearest(name, names) {
                Some(near) => say("Did you mean ").quote(near).say("?"),
                None => say("Write the name of its file in `calls/`, without the ending."),
            };
            let message = say("There is no call ").quote(name.clone()).say(".");
            self.problems.push(Diagnostic::error("unknown-call", *span, message).help(help));
        }
        found.map(Station::Call)
    }

    fn meeting(&mut self, name: &str, span: Span) -> Option<usize> {
        let found = meeting_route(self.site, name).and_then(|route| self.meetings.get(route)).copied();
        if found.is_none() {
            let open = self.site.meetings.iter().filter(|m| !m.record.strictest.protects());
            let names = open.filter_map(|m| m.record.path.strip_prefix("meetings/")?.strip_suffix(".md"));
            let help = match nearest(name, names) {
                Some(near) => say("Did you mean ").quote(near).say("?"),
                None => say("Write the name of its file in `meetings/`, without the ending."),
            };
            let message = say("There is no meeting ").quote(name).say(".");
            self.problems.push(Diagnostic::error("unknown-meeting", span, message).help(help));
        }
        found
    }

    fn decision(&mut self, name: &str, span: Span) -> Option<Station> {
        let Some((meeting, id)) = name.split_once('#') else {
            let message = say("This does not name a decision.");
            self.problems.push(
                Diagnostic::error("unknown-decision", span, message)
                    .help(say("Write the file of its meeting and its id: `2026-05-20-second-consultations#d1`.")),
            );
            return None;
        };
        let m = self.meeting(meeting, span)?;
        let decisions = &self.site.meetings[m].record.decisions;
        let found = decisions.iter().position(|d| d.id.as_str() == id);
        if found.is_none() {
            let help = match nearest(id, decisions.iter().map(|d| d.id.as_str())) {
                Some(near) => say("Did you mean ").quote(near).say("?"),
                None => say("Ids of decisions stand under `decisions:` of the meeting."),
            };
            let message = say("That meeting has no decision ").quote(id).say(".");
            self.problems.push(Diagnostic::error("unknown-decision", span, message).help(help));
        }
        found.map(|d| Station::Decision(m, d))
    }

    /// Something of the same programme.
    fn within(
        &mut self,
        p: usize,
        programme: &Programme,
        (name, span): &Reference,
        fits: impl Fn(Station) -> bool,
    ) -> Option<Station> {
        let known: Vec<(&Id, Station)> = stations(p, programme).filter(|(_, s)| fits(*s)).collect();
        let found = known.iter().find(|(id, _)| id.as_str() == name).map(|(_, station)| *station);
        if found.is_none() {
            self.unknown_id(name, *span, known.iter().map(|(id, _)| id.as_str()));
        }
        found
    }

    fn unknown_id<'k>(&mut self, name: &str, span: Span, known: impl Iterator<Item = &'k str>) {
        let help = match nearest(name, known) {
            Some(near) => say("Did you mean ").quote(near).say("?"),
            None => say("Ids of themes, sessions and workshops stand in the programme."),
        };
        let message = say("The programme has no ").quote(name).say(" to link to.");
        self.problems.push(Diagnostic::error("unknown-id", span, message).help(help));
    }

    /// Where a contribution went: a decision, or something in the programme of its cycle or of the one it names.
    fn destination(&mut self, cycle: u32, name: &str, span: Span) -> Option<Station> {
        if name.contains('#') {
            return self.decision(name, span);
        }
        let (cycle, id) = in_cycle(cycle, name);
        let programmes = &self.site.work.programmes;
        let Some((p, placed)) = programmes.iter().enumerate().find(|(_, p)| p.record.cycle == cycle) else {
            let message = say("There is no programme of ").count(cycle as usize).say(" to link this to.");
            self.problems.push(
                Diagnostic::warning("no-programme", span, message)
                    .help(say("Add `programme/").say("YYYY.yaml`; until then the id is shown as it stands.")),
            );
            return None;
        };
        let found = stations(p, &placed.record).find(|(i, _)| i.as_str() == id).map(|(_, station)| station);
        if found.is_none() {
            self.unknown_id(id, span, stations(p, &placed.record).map(|(i, _)| i.as_str()));
        }
        found
    }
}

fn nearest<'k>(name: &str, known: impl IntoIterator<Item = &'k str>) -> Option<&'k str> {
    let mut known: Vec<&str> = known.into_iter().collect();
    known.sort_unstable();
    nearest_of(name, known)
}

/// The record of a decision.
pub fn decision(site: &Site, m: usize, d: usize) -> Option<(&Placed<crate::publication::meeting::Meeting>, &Id)> {
    let placed = site.meetings.get(m)?;
    Some((placed, &placed.record.decisions.get(d)?.id))
}
