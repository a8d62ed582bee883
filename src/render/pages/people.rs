//! Members now, and a person over the cycles.

use super::{Made, Maker};
use crate::manuscript::words::{Group, Id};
use crate::render::pages::calls::is_web_address;
use crate::render::pages::lists::{head, no_sessions, record_head};
use crate::site::attendance::ByMode;
use crate::site::people::{Cycle, Person};
use crate::site::route::Route;
use crate::site::{Placed, Site};
use crate::view::{GroupOfMembers, Key, Label, MemberPage, Members, Modes, NavLink, Term};

pub fn members(maker: &Maker<'_>) -> Made {
    let site = maker.site;
    let route = Route::page("members");
    let cycle = site.current_cycle();
    let roster = cycle.map(|c| &site.rosters[c.roster]);
    let groups = Group::ALL.iter().map(|group| GroupOfMembers {
        anchor: Key::of(group.word()),
        label: maker.t(&format!("group-{}", group.word())),
        members: cycle
            .into_iter()
            .flat_map(|c| &c.members)
            .filter(|t| site.member(**t).group == *group)
            .map(|t| maker.member_item(&route, *t))
            .collect(),
    });
    let page = Members {
        cycle: cycle.map(|c| c.year),
        total: cycle.map_or(0, Cycle::total),
        appointed: roster.and_then(|r| r.appointed).map(|d| maker.date(d)),
        source: roster.and_then(|r| r.source.clone()).filter(is_web_address),
        groups: groups.filter(|g| !g.members.is_empty()).collect(),
        cycles: site.cycles.iter().rev().map(|c| cycle_link(maker, &route, c)).collect(),
        overview: maker.href(&route, &Site::cycles_route()),
    };
    maker.page("members.html", &head(maker, &route, "nav-members", "members", false), &page, no_sessions())
}

/// A link to a cycle, with its year.
pub fn cycle_link(maker: &Maker<'_>, from: &Route, cycle: &Cycle) -> NavLink {
    let current = maker.site.current_cycle().is_some_and(|c| c.year == cycle.year);
    NavLink {
        href: maker.href(from, &Site::cycle_route(cycle.year)),
        label: Label::of(cycle.year.to_string()),
        current,
    }
}

pub fn member(maker: &Maker<'_>, id: &Id) -> Made {
    let site = maker.site;
    let route = Site::person_route(id);
    let person = &site.people[id];
    let newest = site.member(person.terms[0]);
    let current = site.current_cycle();
    let group = maker.t(&format!("group-{}", newest.group.word()));
    let profile = person.terms.iter().find_map(|t| site.member(*t).profile.as_ref());
    let country = newest.country.map(|c| {
        let key = format!("country-{}", c.code());
        if maker.strings.has(&key) { maker.t(&key) } else { Label::of(c.code()) }
    });
    let page = MemberPage {
        name: newest.name.clone(),
        group,
        group_href: maker.href_at(&route, &Route::page("members"), newest.group.word()),
        region: maker.t(&format!("region-{}", newest.region.word())),
        country,
        affiliation: newest.affiliation.clone(),
        office: newest.office.clone(),
        serves_now: current.is_some_and(|c| person.terms[0].roster == c.roster) && newest.left.is_none(),
        languages: profile.map(|p| p.languages.iter().map(|l| maker.language(l)).collect()).unwrap_or_default(),
        email: newest.email.clone(),
        statement: profile.and_then(|p| p.statement.clone()),
        topics: profile.map(|p| p.topics.clone()).unwrap_or_default(),
        links: profile.map(|p| p.links.iter().filter(|l| is_web_address(l)).cloned().collect()).unwrap_or_default(),
        terms: terms(maker, &route, person),
        meetings: on_the_record(site, id).map(|m| maker.meeting_item(&route, m)).collect(),
    };
    let head = record_head(maker, &route, "members", &newest.name, newest.affiliation.as_ref());
    maker.page("member.html", &head, &page, no_sessions())
}

/// Meetings on the record throughout at which the member is recorded. Nothing of a protected session moves this list:
/// the attendance of one never got past the disclosure room.
fn on_the_record<'s>(
    site: &'s Site,
    id: &'s Id,
) -> impl Iterator<Item = &'s Placed<crate::publication::meeting::Meeting>> {
    site.meetings.iter().filter(move |m| m.record.attendance.iter().any(|a| a.member.as_ref() == Some(id)))
}

/// Counts by mode, for a page.
pub fn modes(of: ByMode) -> Modes {
    let ByMode { in_person, remote, apologies, mode_not_stated, not_recorded } = of;
    Modes { in_person, remote, apologies, mode_not_stated, not_recorded, total: of.total() }
}

fn terms(maker: &Maker<'_>, from: &Route, person: &Person) -> Vec<Term> {
    let site = maker.site;
    let term = |t: &crate::site::people::Term| {
        let member = site.member(*t);
        let roster = &site.rosters[t.roster];
        Term {
            cycle: roster.cycle,
            href: maker.href(from, &Site::cycle_route(roster.cycle)),
            year: t.year,
            appointed: roster.appointed.map(|d| maker.date(d)),
            group: maker.t(&format!("group-{}", member.group.word())),
            final_year: maker.is_final(*t),
            extension: site.reason(*t).cloned(),
            re_nominated: member.extension.as_ref().is_some_and(|e| e.re_nominated),
            unexplained: site.is_beyond(*t) && site.reason(*t).is_none(),
            left: member.left.map(|d| maker.date(d)),
            evaluation: member.evaluation.map(|(outcome, _)| maker.t(&format!("evaluation-{}", outcome.word()))),
            evaluated: member.evaluation.and_then(|(_, date)| date).map(|d| maker.date(d)),
            office: member.office.clone(),
            modes: Some(modes(site.activity(person, *t))).filter(|m| m.total > 0),
        }
    };
    person.terms.iter().map(term).collect()
}
