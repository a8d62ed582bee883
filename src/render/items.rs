//! Records as they stand in lists.

use super::maker::{Maker, rule_key};
use crate::manuscript::words::Rule;
use crate::publication::call::Call;
use crate::publication::meeting::{self, Meeting};
use crate::publication::page::Outreach;
use crate::site::people::Term;
use crate::site::route::Route;
use crate::site::{CallState, Placed, Site};
use crate::view::{
    Action, Bar, CallItem, Composition, Decision, FollowUp, Key, Label, MeetingItem, MemberItem, OutreachItem, Time,
};

impl Maker<'_> {
    pub fn meeting_item(&self, from: &Route, placed: &Placed<Meeting>) -> MeetingItem {
        let meeting = &placed.record;
        let (version, foreign) = self.version(&meeting.versions);
        let over = self.site.is_over(meeting);
        let has_summary = Site::has_summary(meeting);
        MeetingItem {
            href: self.href(from, &placed.route),
            title: version.title.clone(),
            summary: version.summary.clone(),
            when: self.days(meeting),
            place: meeting.place.clone(),
            kind: self.t(&format!("kind-{}", meeting.kind.word())),
            access: meeting.access.as_ref().map(|a| self.t(&format!("access-{}", a.value.word()))),
            access_late: is_access_late(meeting),
            join: meeting.join.clone(),
            rules: rules(meeting).into_iter().map(|r| Key::of(r.word())).collect(),
            rule: rule_key(meeting.strictest.protects()),
            status: Key::of(meeting.status.word()),
            upcoming: !over,
            has_summary,
            days_without_summary: self.site.days_without_summary(meeting),
            withheld: meeting.withheld.is_some(),
            foreign,
        }
    }

    /// The days of a meeting; of a single one also the hours.
    fn days(&self, meeting: &Meeting) -> Time {
        let start = self.moment(&meeting.starts);
        match &meeting.ends {
            Some(ends) if ends.date() != meeting.starts.date() => {
                start.reading(self.strings.dates(meeting.starts.date(), ends.date()))
            }
            _ => start,
        }
    }

    pub fn call_item(&self, from: &Route, placed: &Placed<Call>) -> CallItem {
        let call = &placed.record;
        let (version, foreign) = self.version(&call.versions);
        let state = CallState::of(call, self.site.as_of);
        let due = call.outcome.as_ref().and_then(|o| o.due);
        CallItem {
            href: self.href(from, &placed.route),
            title: version.title.clone(),
            summary: version.summary.clone(),
            state: Key::of(state.word()),
            kind: self.t(&format!("call-kind-{}", call.kind.word())),
            opens: self.instant(&call.opens),
            closes: self.instant(&call.closes),
            audience: call.audience.clone(),
            languages: call.how.languages.iter().map(|l| self.language(l)).collect(),
            outcome_due: due.map(|d| self.date(d)),
            overdue: state == CallState::Closed && due.is_some_and(|d| d < self.site.today()),
            foreign,
        }
    }

    pub fn outreach_item(&self, from: &Route, placed: &Placed<Outreach>) -> OutreachItem {
        let outreach = &placed.record;
        let (version, foreign) = self.version(&outreach.versions);
        OutreachItem {
            href: self.href(from, &placed.route),
            title: version.title.clone(),
            summary: version.summary.clone(),
            date: outreach.date.map(|d| self.date(d)),
            region: outreach.region.map(|r| self.t(&format!("region-{}", r.word()))),
            languages: outreach.languages.iter().map(|l| self.language(l)).collect(),
            initiative: outreach.initiative.clone(),
            foreign,
        }
    }

    pub fn member_item(&self, from: &Route, term: Term) -> MemberItem {
        let member = self.site.member(term);
        let cycle = self.site.cycles.iter().find(|c| c.roster == term.roster);
        MemberItem {
            href: self.href(from, &Site::person_route(&member.id)),
            name: member.name.clone(),
            affiliation: member.affiliation.clone(),
            group: self.t(&format!("group-{}", member.group.word())),
            region: self.t(&format!("region-{}", member.region.word())),
            office: member.office.clone(),
            year: term.year,
            new: cycle.is_some_and(|c| c.has_previous && c.joined.contains(&term)),
            final_year: self.is_final(term),
            extension: self.site.reason(term).cloned(),
            unexplained: self.site.is_beyond(term) && self.site.reason(term).is_none(),
            left: member.left.map(|l| self.date(l)),
        }
    }

    /// Whether it is the last year that the rulebook has regularly.
    pub fn is_final(&self, term: Term) -> bool {
        self.site.rulebook.regular_years(self.site.rosters[term.roster].cycle) == Some(term.year)
    }

    pub fn decision(
        &self,
        from: &Route,
        placed: &Placed<Meeting>,
        decision: &meeting::Decision,
        with_meeting: bool,
    ) -> Decision {
        let meeting = &placed.record;
        let date = meeting.ends.as_ref().unwrap_or(&meeting.starts).date();
        let rule = rule_key(meeting.strictest.protects());
        let item_exists =
            |item: &str| meeting.agenda.as_ref().is_some_and(|a| a.items.iter().any(|i| i.id.as_str() == item));
        Decision {
            anchor: Key::of(decision.id.as_str()),
            number: Key::of(decision.id.as_str().to_uppercase()),
            href: self.href_at(from, &placed.route, decision.id.as_str()),
            text: decision.text.clone(),
            method: decision.method.map(|m| self.t(&format!("method-{}", m.word()))),
            explained: decision.explained.clone(),
            objections: decision.objections.clone(),
            item: decision.item.clone(),
            item_anchor: decision.item.as_ref().filter(|i| item_exists(i.as_str())).map(|i| item_anchor(i.as_str())),
            outcome: decision.outcome.clone(),
            follow_up: self.follow_up(from, placed, decision),
            status: Key::of(meeting.status.word()),
            cite: Label::of(self.cite_decision(placed, decision)),
            days_unexplained: if decision.explained.is_none() { self.site.days_since(date) } else { None },
            meeting: with_meeting
                .then(|| self.nav_text(from, &placed.route, &meeting.versions, meeting.strictest.protects())),
            rule,
            date: with_meeting.then(|| self.date(date)),
        }
    }

    fn follow_up(&self, from: &Route, placed: &Placed<Meeting>, decision: &meeting::Decision) -> Vec<FollowUp> {
        let actions = placed.record.actions.iter().enumerate();
        let actions = actions.filter(|(_, action)| action.decision.as_ref() == Some(&decision.id));
        actions
            .map(|(i, action)| {
                let shown = self.action(&placed.record, i, action);
                let state = match (action.done, shown.overdue) {
                    (Some(done), _) => format!("{} {}", self.strings.get("action-done"), self.strings.date(done)),
                    (None, true) => self.strings.get("action-not-reported"),
                    (None, false) => self.strings.get("action-open"),
                };
                FollowUp {
                    href: self.href_at(from, &placed.route, &format!("a{}", i + 1)),
                    text: shown.text,
                    state: Label::of(state),
                    overdue: shown.overdue,
                }
            })
            .collect()
    }

    fn cite_decision(&self, placed: &Placed<Meeting>, decision: &meeting::Decision) -> String {
        let part = self.strings.with("decision-number", &[("number", &decision.id.as_str().to_uppercase())]);
        self.cite_part(placed, &part, decision.id.as_str())
    }

    /// How to cite one paragraph or decision of a meeting.
    pub fn cite_part(&self, placed: &Placed<Meeting>, part: &str, anchor: &str) -> String {
        let meeting = &placed.record;
        let address = format!("{}#{}", self.absolute(&placed.route), crate::site::links::encode(anchor));
        self.strings.with(
            "cite-part",
            &[
                ("site", self.site.about.title.as_str()),
                ("title", self.version(&meeting.versions).0.title.as_str()),
                ("part", part),
                ("date", &self.strings.date(meeting.starts.date())),
                ("address", &address),
            ],
        )
    }

    pub fn action(&self, meeting: &Meeting, i: usize, action: &meeting::Action) -> Action {
        Action {
            anchor: Key::of(format!("a{}", i + 1)),
            number: Key::of(format!("A{}", i + 1)),
            text: action.text.clone(),
            owner: action.owner.clone(),
            due: action.due.map(|d| self.date(d)),
            done: action.done.map(|d| self.date(d)),
            overdue: action.done.is_none() && action.due.is_some_and(|d| d < self.site.today()),
            rule: rule_key(meeting.strictest.protects()),
        }
    }

    /// A composition as bars; the longest bar is 100 %.
    pub fn composition(&self, caption: &str, head: &str, rows: Vec<(Label, u32)>) -> Composition {
        let longest = rows.iter().map(|(_, n)| *n).max().unwrap_or(1).max(1);
        let total = rows.iter().map(|(_, n)| *n).sum();
        let rows =
            rows.into_iter().map(|(label, count)| Bar { label, count, share: count * 100 / longest, href: None });
        Composition { caption: self.t(caption), head: self.t(head), rows: rows.collect(), total }
    }
}

/// The anchor of an agenda item on its meeting's page.
pub fn item_anchor(id: &str) -> Key {
    let slug = crate::site::slug::page(id);
    // A word that is joined to another is not found by the audit.
    let joint = if slug.starts_with(|c: char| c.is_ascii_digit()) { "" } else { "-" };
    Key::of(format!("item{joint}{slug}"))
}

/// Whether access was decided on or after the first day (ToR: "decide prior to each meeting").
pub fn is_access_late(meeting: &Meeting) -> bool {
    meeting.access.as_ref().and_then(|a| a.decided).is_some_and(|d| d >= meeting.starts.date())
}

/// The rules of a meeting's parts, each once, the strictest last.
pub fn rules(meeting: &Meeting) -> Vec<Rule> {
    let mut rules: Vec<Rule> = meeting.versions.original.prose.sections.iter().map(|s| s.rule).collect();
    if rules.is_empty() || meeting.rule == Rule::Private {
        rules = vec![meeting.rule];
    }
    rules.sort_unstable();
    rules.dedup();
    rules
}
