//! A page per stakeholder community: who sits there for it, what was decided and why, what is asked, what to pass on (ToR:
//! "Explain recommendations and decisions made by the MAG to the respective stakeholder communities").
//!
//! Decisions and calls are the same for every community: nothing here follows from who took part in a session.

use super::{Made, Maker, lists_sessions};
use crate::manuscript::words::Group;
use crate::render::pages::lists::head;
use crate::render::pages::work::contribution_row;
use crate::site::people::counts;
use crate::site::route::Route;
use crate::site::{CallState, Placed, Site};
use crate::view::{CommunityPage, FactValue, Label, RegisterEntry, RegisterGroup, RegisterPage};

/// Entries that a community's page shows of each list.
const SHOWN: usize = 8;

pub fn route(group: Group) -> Route {
    Route::page(&format!("communities/{}", group.word()))
}

/// There are communities where somebody sits for them.
pub fn exist(site: &Site) -> bool {
    site.current_cycle().is_some()
}

pub fn list(maker: &Maker<'_>) -> Made {
    let from = Route::page("communities");
    let members = maker.site.current_cycle().map(|cycle| counts(&maker.site.rosters[cycle.roster]).groups);
    let entries = members.into_iter().flatten().map(|(group, n)| RegisterEntry {
        href: Some(maker.href(&from, &route(group))),
        name: Some(maker.t(&format!("group-{}", group.word()))),
        state: Some(Label::of(maker.strings.count("community-count", n as usize))),
        ..RegisterEntry::default()
    });
    let page = RegisterPage {
        label: maker.t("nav-communities"),
        lede: maker.t("communities-lede"),
        groups: vec![RegisterGroup { entries: entries.collect(), ..RegisterGroup::default() }],
        csv: Vec::new(),
    };
    let mut head = head(maker, &from, "nav-work", "work", true);
    head.label = maker.strings.get("nav-communities");
    maker.page("register.html", &head, &page, lists_sessions(maker.site))
}

pub fn community(maker: &Maker<'_>, group: Group) -> Made {
    let site = maker.site;
    let from = route(group);
    let link = |folder: &str, key: &str| FactValue {
        words: maker.t(key),
        href: Some(maker.href(&from, &Route::page(folder))),
        ..FactValue::default()
    };
    let members = site.current_cycle().into_iter().flat_map(|cycle| &cycle.members);
    let members = members.filter(|term| site.member(**term).group == group).map(|term| maker.member_item(&from, *term));
    let decisions = site.meetings.iter().flat_map(|m| m.record.decisions.iter().map(move |d| (m, d)));
    let decisions = decisions.filter(|(_, d)| d.explained.is_some()).take(SHOWN);
    let state = |c: &&Placed<_>| CallState::of(&c.record, site.as_of);
    let open = site.calls.iter().rev().filter(|c| state(c) == CallState::Open);
    let done = site.calls.iter().filter(|c| state(c) == CallState::Outcome).take(SHOWN / 2);
    let contributions = site.calls.iter().enumerate().flat_map(|(c, placed)| {
        let of_group = placed.record.contributions.iter().enumerate().filter(|(_, n)| n.group == Some(group));
        of_group.map(move |(n, _)| (c, n))
    });
    let page = CommunityPage {
        name: maker.t(&format!("group-{}", group.word())),
        members: members.collect(),
        decisions: decisions.map(|(m, d)| maker.decision(&from, m, d, true)).collect(),
        calls: open.chain(done).map(|c| maker.call_item(&from, c)).collect(),
        contributions: contributions.take(SHOWN).map(|(c, n)| contribution_row(maker, &from, c, n)).collect(),
        outreach: site.outreach.iter().take(SHOWN / 2).map(|o| maker.outreach_item(&from, o)).collect(),
        roster: link("members", "nav-members"),
        all_decisions: link("decisions", "all-decisions"),
        all_calls: link("calls", "all-calls"),
        all_contributions: link("contributions", "contributions"),
        all_outreach: link("outreach", "nav-outreach"),
    };
    let mut head = head(maker, &from, "nav-work", "work", true);
    head.label = maker.strings.get(&format!("group-{}", group.word()));
    head.trail.push((Route::page("communities"), maker.strings.get("nav-communities")));
    maker.page("community.html", &head, &page, lists_sessions(site))
}
