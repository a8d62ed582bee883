//! The programme of an annual meeting.

use super::{Made, Maker, lists_sessions};
use crate::disclosure::PublicText;
use crate::publication::programme::{self as public, Figures, Panel, Programme};
use crate::render::pages::lists::record_head;
use crate::site::people::count;
use crate::site::route::Route;
use crate::site::trace::Station;
use crate::site::{Placed, Site, links};
use crate::view::{
    Key, Label, Milestone, NavLink, Panellist, ProgrammePage, ProgrammeSession, Round, RoundRow, SubTheme, Theme, Time,
    TraceLink,
};

pub fn programme(maker: &Maker<'_>, p: usize) -> Made {
    let site = maker.site;
    let Placed { record, route } = &site.work.programmes[p];
    let cycle_known = site.cycles.iter().any(|c| c.year == record.cycle);
    let accepted: u32 = record.rounds.iter().filter_map(|r| r.figures.decided).map(|[accepted, ..]| accepted).sum();
    let others = site.work.programmes.iter().filter(|o| o.record.cycle != record.cycle).map(|o| NavLink {
        href: maker.href(route, &o.route),
        label: Label::of(o.record.cycle.to_string()),
        current: false,
    });
    let page = ProgrammePage {
        title: record.title.clone(),
        summary: record.summary.clone(),
        cycle: record.cycle,
        cycle_href: cycle_known.then(|| maker.href(route, &Site::cycle_route(record.cycle))),
        place: record.place.clone(),
        when: days(maker, record),
        themes: (0..record.themes.len()).map(|t| theme(maker, route, (p, t), &record.themes[t])).collect(),
        rounds: (0..record.rounds.len()).map(|r| round(maker, route, (p, r), record)).collect(),
        sessions: (0..record.main_sessions.len()).map(|s| main_session(maker, route, (p, s), record)).collect(),
        workshops: (0..record.workshops.len()).map(|w| workshop(maker, route, (p, w), record)).collect(),
        accepted: (accepted > count(record.workshops.len())).then_some(accepted),
        milestones: record.milestones.iter().map(|m| milestone(maker, route, m)).collect(),
        others: others.collect(),
        csv: maker.href_file(route, "data/programme.csv"),
    };
    let mut head = record_head(maker, route, "work", &record.title, record.summary.as_ref());
    if maker.lang != site.default_lang() {
        head.original = Some(maker.foreign(site.default_lang()));
    }
    maker.page("programme.html", &head, &page, lists_sessions(site))
}

fn days(maker: &Maker<'_>, programme: &Programme) -> Option<Time> {
    let starts = programme.starts?;
    let time = maker.date(starts);
    Some(match programme.ends {
        Some(ends) => time.reading(maker.strings.dates(starts, ends)),
        None => time,
    })
}

fn theme(maker: &Maker<'_>, route: &Route, (p, t): (usize, usize), theme: &public::Theme) -> Theme {
    let around = |station| maker.traced(route, maker.site.trace.around(station));
    let sub_themes = theme.sub_themes.iter().enumerate().map(|(s, (id, title))| SubTheme {
        anchor: Key::of(id.as_str()),
        title: title.clone(),
        traced: around(Station::SubTheme(p, t, s)),
    });
    Theme {
        anchor: Key::of(theme.id.as_str()),
        number: Label::of(maker.strings.count("trace-theme-number", t + 1)),
        title: theme.title.clone(),
        summary: theme.summary.clone(),
        sub_themes: sub_themes.collect(),
        traced: around(Station::Theme(p, t)),
    }
}

fn round(maker: &Maker<'_>, route: &Route, (p, r): (usize, usize), programme: &Programme) -> Round {
    let round = &programme.rounds[r];
    let row = |label: PublicText, href, figures: Figures| {
        let [accepted, merged, declined] = figures.decided.unwrap_or_default();
        let decided = figures.decided.is_some();
        RoundRow { href, label, received: figures.received, decided, accepted, merged, declined }
    };
    let themes = round.by_theme.iter().map(|((name, _), figures)| {
        let title = crate::site::trace::stations(p, programme).find(|(id, _)| id.as_str() == name);
        let link = title.and_then(|(_, station)| maker.trace_link(route, station));
        let (href, text) = link.map_or((None, None), |l| (Some(l.href), l.text));
        row(text.unwrap_or_default(), href, *figures)
    });
    Round {
        anchor: Key::of(round.id.as_str()),
        title: round.title.clone(),
        total: row(round.title.clone(), None, round.figures),
        themes: themes.collect(),
        traced: maker.traced(route, maker.site.trace.around(Station::Round(p, r))),
    }
}

fn main_session(maker: &Maker<'_>, route: &Route, (p, s): (usize, usize), programme: &Programme) -> ProgrammeSession {
    let session = &programme.main_sessions[s];
    ProgrammeSession {
        anchor: Key::of(session.id.as_str()),
        title: session.title.clone(),
        summary: session.summary.clone(),
        when: session.starts.as_ref().map(|w| maker.moment(w)),
        minutes: None,
        panel: panel(maker, route, &session.panel),
        unnamed: session.panel.unnamed,
        traced: maker.traced(route, maker.site.trace.around(Station::MainSession(p, s))),
    }
}

fn workshop(maker: &Maker<'_>, route: &Route, (p, w): (usize, usize), programme: &Programme) -> ProgrammeSession {
    let workshop = &programme.workshops[w];
    ProgrammeSession {
        anchor: Key::of(workshop.id.as_str()),
        title: workshop.title.clone(),
        summary: None,
        when: workshop.starts.as_ref().map(|w| maker.moment(w)),
        minutes: workshop.minutes,
        panel: panel(maker, route, &workshop.panel),
        unnamed: workshop.panel.unnamed,
        traced: maker.traced(route, maker.site.trace.around(Station::Workshop(p, w))),
    }
}

fn panel(maker: &Maker<'_>, route: &Route, panel: &Panel) -> Vec<Panellist> {
    let one = |p: &public::Panellist| Panellist {
        role: maker.t(&format!("role-{}", p.role.word())),
        name: p.name.clone(),
        href: p.member.as_ref().map(|id| maker.href(route, &Site::person_route(id))),
        affiliation: p.affiliation.clone(),
    };
    panel.named.iter().map(one).collect()
}

fn milestone(maker: &Maker<'_>, route: &Route, milestone: &public::Milestone) -> Milestone {
    let site = maker.site;
    let call = milestone.call.as_ref().and_then(|(name, _)| {
        let path = format!("calls/{}.md", name.trim_end_matches(".md"));
        let c = site.calls.iter().position(|c| c.record.path == path)?;
        maker.trace_link(route, Station::Call(c))
    });
    let meeting = milestone.meeting.as_ref().and_then(|(name, _)| {
        let to = links::meeting_route(site, name)?;
        let placed = site.meetings.iter().find(|m| m.route == *to)?;
        Some(TraceLink {
            href: maker.href(route, to),
            label: maker.t("trace-meeting"),
            text: Some(maker.version(&placed.record.versions).0.title.clone()),
            note: None,
            foreign: maker.version(&placed.record.versions).1,
            rule: crate::render::maker::rule_key(placed.record.strictest.protects()),
        })
    });
    Milestone {
        when: maker.date(milestone.date),
        text: milestone.text.clone(),
        done: milestone.done.map(|d| maker.date(d)),
        late: milestone.done.is_none() && milestone.date < site.today(),
        links: call.into_iter().chain(meeting).collect(),
    }
}
