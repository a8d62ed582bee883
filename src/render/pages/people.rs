//! Members now, a person over the cycles, a cycle with its figures.

use super::{Made, Maker};
use crate::manuscript::words::{Group, Id};
use crate::render::pages::calls::is_web_address;
use crate::render::pages::lists::{head, no_sessions, record_head};
use crate::site::people::{Cycle, Person, REGULAR_YEARS, counts};
use crate::site::route::Route;
use crate::site::{Placed, Site};
use crate::view::{Composition, CyclePage, GroupOfMembers, Key, Label, MemberPage, Members, NavLink, Rotation, Term};

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
    };
    maker.page("members.html", &head(maker, &route, "nav-members", "members", false), &page, no_sessions())
}

fn cycle_link(maker: &Maker<'_>, from: &Route, cycle: &Cycle) -> NavLink {
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
            final_year: t.year == REGULAR_YEARS,
            extension: member.extension.clone(),
            left: member.left.map(|d| maker.date(d)),
            evaluation: member.evaluation.as_ref().map(|(outcome, _)| outcome.clone()),
            office: member.office.clone(),
        }
    };
    person.terms.iter().map(term).collect()
}

pub fn cycle(maker: &Maker<'_>, i: usize) -> Made {
    let site = maker.site;
    let cycle = &site.cycles[i];
    let roster = &site.rosters[cycle.roster];
    let route = Site::cycle_route(cycle.year);
    let rotation = cycle.has_previous.then(|| rotation(maker, &route, cycle));
    let rotations = site.cycles.iter().rev().map(|c| self::rotation(maker, &route, c));
    let link = |i: Option<usize>| site.cycles.get(i?).map(|c| cycle_link(maker, &route, c));
    let page = CyclePage {
        cycle: cycle.year,
        total: cycle.total(),
        appointed: roster.appointed.map(|d| maker.date(d)),
        source: roster.source.clone().filter(is_web_address),
        rotation,
        rotations: rotations.collect(),
        compositions: compositions(maker, cycle),
        joined: cycle.joined.iter().map(|t| maker.member_item(&route, *t)).collect(),
        departed: cycle.departed.iter().map(|t| maker.member_item(&route, *t)).collect(),
        roster: cycle.members.iter().map(|t| maker.member_item(&route, *t)).collect(),
        meetings: site
            .meetings
            .iter()
            .filter(|m| m.record.cycle == cycle.year)
            .map(|m| maker.meeting_item(&route, m))
            .collect(),
        previous: link(i.checked_sub(1)),
        next: link(Some(i + 1)),
        csv: maker.href_file(&route, "data/members.csv"),
    };
    let mut head = head(maker, &route, "nav-members", "members", true);
    head.label = maker.strings.with("cycle-title", &[("year", &cycle.year.to_string())]);
    maker.page("cycle.html", &head, &page, super::lists_sessions(site))
}

fn rotation(maker: &Maker<'_>, from: &Route, cycle: &Cycle) -> Rotation {
    Rotation {
        cycle: cycle.year,
        href: maker.href(from, &Site::cycle_route(cycle.year)),
        members: cycle.total(),
        new: cycle.new_members(),
        percent: Label::of(percent(maker, cycle)),
        reached: cycle.reaches_one_third(),
        first: !cycle.has_previous,
    }
}

/// The share of new members, with one decimal.
pub fn percent(maker: &Maker<'_>, cycle: &Cycle) -> String {
    let mille = cycle.per_mille();
    let separator =
        if maker.strings.has("decimal-separator") { maker.strings.get("decimal-separator") } else { ".".to_owned() };
    maker.strings.with("percent", &[("value", &format!("{}{separator}{}", mille / 10, mille % 10))])
}

fn compositions(maker: &Maker<'_>, cycle: &Cycle) -> Vec<Composition> {
    let counts = counts(&maker.site.rosters[cycle.roster]);
    let group = |g: &Group| maker.t(&format!("group-{}", g.word()));
    let groups = counts.groups.iter().map(|(g, n)| (group(g), *n)).collect();
    let regions = counts.regions.iter().map(|(r, n)| (maker.t(&format!("region-{}", r.word())), *n)).collect();
    let genders =
        counts.genders.iter().map(|(g, n)| (maker.t(&format!("gender-{}", g.map_or("not-stated", |g| g.word()))), *n));
    vec![
        maker.composition("caption-by-group", "head-group", groups),
        maker.composition("caption-by-region", "head-region", regions),
        maker.composition("caption-by-gender", "head-gender", genders.collect()),
    ]
}
