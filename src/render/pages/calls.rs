//! Calls for input: the list by state, and the page of a call.

use super::{Made, Maker, lists_sessions};
use crate::disclosure::PublicText;
use crate::publication::call::Call;
use crate::publication::meeting::Meeting;
use crate::render::maker::body;
use crate::render::pages::lists::{head, no_sessions, record_head};
use crate::site::route::Route;
use crate::site::trace::{Station, destination};
use crate::site::{CallState, Placed, links};
use crate::view::{CallItem, CallList, CallPage, Contribution, Key, NavText};

pub fn list(maker: &Maker<'_>) -> Made {
    let route = Route::page("calls");
    let of = |state: CallState| -> Vec<CallItem> {
        let site = maker.site;
        let calls = site.calls.iter().filter(|c| CallState::of(&c.record, site.as_of) == state);
        calls.map(|c| maker.call_item(&route, c)).collect()
    };
    let soonest_first = |mut items: Vec<CallItem>| {
        items.reverse();
        items
    };
    let page = CallList {
        open: soonest_first(of(CallState::Open)),
        upcoming: soonest_first(of(CallState::Upcoming)),
        waiting: of(CallState::Closed),
        done: of(CallState::Outcome),
    };
    maker.page("calls.html", &head(maker, &route, "nav-calls", "calls", false), &page, no_sessions())
}

pub fn call(maker: &Maker<'_>, c: usize) -> Made {
    let placed = &maker.site.calls[c];
    let (record, route) = (&placed.record, &placed.route);
    let (version, foreign) = maker.version(&record.versions);
    let (sections, notes) = body(maker, route, &version.prose);
    let outcome = record.outcome.as_ref();
    let page = CallPage {
        item: maker.call_item(route, placed),
        cycle: record.cycle,
        email: record.how.email.clone(),
        form: record.how.form.clone().filter(is_web_address),
        how: record.how.text.clone(),
        decided_by: record.decided_by.clone(),
        after: record.next.clone(),
        outcome_due: outcome.and_then(|o| o.due).map(|d| maker.date(d)),
        outcome_published: outcome.and_then(|o| o.published).map(|d| maker.date(d)),
        outcome: outcome.and_then(|o| o.text.clone()),
        outcome_meeting: outcome.and_then(|o| o.meeting.as_ref()).and_then(|(name, _)| meeting(maker, route, name)),
        outcome_to_come: outcome
            .and_then(|o| decided_at(maker, &o.meeting.as_ref()?.0))
            .is_some_and(|placed| !maker.site.is_over(&placed.record)),
        sections,
        notes,
        contributions: (0..record.contributions.len()).map(|n| contribution(maker, (c, n), placed)).collect(),
        received: record.received,
        counted_only: record.received - record.contributions.len(),
        share: maker.share_call(placed),
        traced: maker.traced(route, maker.site.trace.onward(Station::Call(c))),
        calendar: maker.href(route, &Route::file("calendar/calls.ics")),
        tags: record.tags.clone(),
        suggest: maker.suggest(&record.path),
    };
    let mut head = record_head(maker, route, "calls", &version.title, version.summary.as_ref());
    head.original = foreign;
    head.versions = Some(&record.versions);
    // A call may name the session that decided its outcome, and those whose decisions it led to.
    maker.page("call.html", &head, &page, lists_sessions(maker.site))
}

/// A link that is put into a page's markup leads to the web and nowhere else.
pub fn is_web_address(text: &PublicText) -> bool {
    text.as_str().starts_with("https://") || text.as_str().starts_with("http://")
}

fn decided_at<'a>(maker: &Maker<'a>, name: &str) -> Option<&'a Placed<Meeting>> {
    let route = links::meeting_route(maker.site, name)?;
    maker.site.meetings.iter().find(|m| m.route == *route)
}

fn meeting(maker: &Maker<'_>, from: &Route, name: &str) -> Option<NavText> {
    let placed = decided_at(maker, name)?;
    Some(maker.nav_text(from, &placed.route, &placed.record.versions, placed.record.strictest.protects()))
}

fn contribution(maker: &Maker<'_>, (c, n): (usize, usize), placed: &Placed<Call>) -> Contribution {
    let trace = &maker.site.trace;
    let contribution = &placed.record.contributions[n];
    let here = Station::Contribution(c, n);
    let unresolved = contribution.led_to.iter().map(|(name, _)| name);
    let unresolved = unresolved.filter(|name| destination(maker.site, placed.record.cycle, name.as_str()).is_none());
    Contribution {
        anchor: Key::of(contribution.id.as_str()),
        from: contribution.from.clone(),
        group: contribution.group.map(|g| maker.t(&format!("group-{}", g.word()))),
        region: contribution.region.map(|r| maker.t(&format!("region-{}", r.word()))),
        language: contribution.language.as_ref().map(|l| maker.language(l)),
        date: contribution.date.map(|d| maker.date(d)),
        led_to: trace.onward(here).filter_map(|s| maker.trace_link(&placed.route, s)).collect(),
        unresolved: unresolved.cloned().collect(),
    }
}
