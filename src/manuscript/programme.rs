//! `programme/YYYY.yaml`: the programme of an annual meeting, as the group develops it (ToR: "Develop the detailed programme
//! for the annual IGF meetings", "Select workshops", "Establish linkages between workshops and main sessions").
//!
//! In: a YAML tree. Out: a [`Programme`] whose sums add up and whose ids are unique. Must never: decide who is named.

use std::collections::BTreeSet;

use super::decode::{Decode, Located, Words, choice, record};
use super::moment::{Date, Moment};
use super::node::{Node, Value};
use super::words::Id;
use crate::diagnostic::{Diagnostic, Problems, Span, say};
use crate::disclosure::Attributed;

record! {
    pub struct Programme ("a programme") {
        cycle: required Located<u32>,
        title: required Attributed<Words>,
        summary: optional Attributed<Words>,
        place: optional Attributed<Words>,
        starts: optional Located<Date>,
        ends: optional Located<Date>,
        themes: list Theme,
        rounds: list Round,
        main_sessions: list Session,
        workshops: list Workshop,
        milestones: list Milestone,
    }
}

record! {
    pub struct Theme ("a theme") {
        id: required Located<Id>,
        title: required Attributed<Words>,
        summary: optional Attributed<Words>,
        sub_themes: list SubTheme,
        calls: list Words,
        decision: optional Words,
    }
}

record! {
    pub struct SubTheme ("a sub-theme") {
        id: required Located<Id>,
        title: required Attributed<Words>,
    }
}

record! {
    /// A round of proposals. Before it is decided only `received` is known.
    pub struct Round ("a round") {
        id: required Located<Id>,
        title: required Attributed<Words>,
        received: required Located<u32>,
        accepted: optional Located<u32>,
        merged: optional Located<u32>,
        declined: optional Located<u32>,
        by_theme: list Share,
        call: optional Words,
        decision: optional Words,
    }
}

record! {
    pub struct Share ("the figures of a theme") {
        theme: required Words,
        received: required Located<u32>,
        accepted: optional Located<u32>,
        merged: optional Located<u32>,
        declined: optional Located<u32>,
    }
}

record! {
    pub struct Session ("a main session") {
        id: required Located<Id>,
        title: required Attributed<Words>,
        summary: optional Attributed<Words>,
        theme: optional Words,
        starts: optional Located<Moment>,
        panel: list Panellist,
        calls: list Words,
        decision: optional Words,
    }
}

record! {
    pub struct Workshop ("a workshop") {
        id: required Located<Id>,
        title: required Attributed<Words>,
        theme: optional Words,
        reports_to: optional Words,
        minutes: optional Located<u32>,
        starts: optional Located<Moment>,
        panel: list Panellist,
        decision: optional Words,
    }
}

choice! {
    pub enum Role {
        Moderator = "moderator",
        Speaker = "speaker",
    }
}

record! {
    /// Somebody on a panel of the annual meeting, which is public. Without `agreed: true` they are counted only.
    pub struct Panellist ("a panellist") {
        role: required Role,
        member: optional Attributed<Located<Id>>,
        name: optional Attributed<Words>,
        affiliation: optional Attributed<Words>,
        agreed: optional Located<bool>,
    }
}

impl Panellist {
    /// Whether they agreed to be named.
    pub fn may_be_named(&self) -> bool {
        self.agreed.as_ref().is_some_and(|a| a.value)
    }
}

record! {
    pub struct Milestone ("a milestone") {
        date: required Located<Date>,
        text: required Attributed<Words>,
        done: optional Located<Date>,
        call: optional Words,
        meeting: optional Words,
    }
}

/// Reads a programme and checks what holds within it.
pub fn decode(node: Node, problems: &mut Problems) -> Option<Programme> {
    declare_open(&node, problems);
    let programme = Programme::decode(node, problems)?;
    for round in &programme.rounds {
        let whole = Figures::of(&round.received, [&round.accepted, &round.merged, &round.declined]);
        whole.check(round.received.span, problems);
        let shares: Vec<Figures> = round
            .by_theme
            .iter()
            .map(|s| {
                let figures = Figures::of(&s.received, [&s.accepted, &s.merged, &s.declined]);
                figures.check(s.received.span, problems);
                figures
            })
            .collect();
        if !shares.is_empty() {
            whole.check_shares(&shares, round.received.span, problems);
        }
    }
    check_ids(&programme, problems);
    check_panels(&programme, problems);
    Some(programme)
}

/// Messages may show all of a programme but panellists who did not agree to be named.
fn declare_open(node: &Node, problems: &mut Problems) {
    let mut hidden = Vec::new();
    find_unnamed(node, false, &mut hidden);
    hidden.sort_unstable();
    let mut from = 0;
    for (start, end) in hidden {
        problems.open.push(Span { source: node.span.source, start: from, end: start });
        from = end;
    }
    problems.open.push(Span { source: node.span.source, start: from, end: u32::MAX });
}

fn find_unnamed(node: &Node, in_panel: bool, hidden: &mut Vec<(u32, u32)>) {
    match &node.value {
        Value::List(items) => items.iter().for_each(|item| find_unnamed(item, in_panel, hidden)),
        Value::Map(entries) => {
            let agreed = entries.iter().any(|(k, v)| k.name == "agreed" && matches!(v.value, Value::Bool(true)));
            for (key, value) in entries {
                if in_panel && !agreed && key.name != "role" {
                    hidden.push((value.span.start, value.span.end));
                }
                find_unnamed(value, key.name == "panel", hidden);
            }
        }
        _ => {}
    }
}

/// Received, and what became of it: accepted, merged, declined.
struct Figures {
    received: u64,
    became: [Option<u64>; 3],
}

impl Figures {
    fn of(received: &Located<u32>, became: [&Option<Located<u32>>; 3]) -> Self {
        let became = became.map(|n| n.as_ref().map(|n| u64::from(n.value)));
        Figures { received: u64::from(received.value), became }
    }

    fn check(&self, span: Span, problems: &mut Problems) {
        if self.became.iter().all(Option::is_none) {
            return;
        }
        let sum: u64 = self.became.iter().flatten().sum();
        if sum != self.received {
            let message = say("Received are ")
                .count(number(self.received))
                .say(", but accepted, merged and declined are ")
                .count(number(sum))
                .say(" together.");
            problems.push(
                Diagnostic::error("round-sums", span, message)
                    .help(say("Correct the figures; before the round is decided give `received` alone.")),
            );
        }
    }

    fn check_shares(&self, shares: &[Figures], span: Span, problems: &mut Problems) {
        let columns: [(&'static str, u64, u64); 4] = [
            ("received", self.received, shares.iter().map(|s| s.received).sum()),
            column("accepted", self, shares, 0),
            column("merged", self, shares, 1),
            column("declined", self, shares, 2),
        ];
        for (name, whole, sum) in columns {
            if whole != sum {
                let message = say("The themes have ")
                    .count(number(sum))
                    .say(" `")
                    .say(name)
                    .say("` together, and the round has ")
                    .count(number(whole))
                    .say(".");
                problems.push(
                    Diagnostic::error("round-sums", span, message)
                        .help(say("Correct the figures under `by_theme`, or those of the round.")),
                );
            }
        }
    }
}

fn column(name: &'static str, whole: &Figures, shares: &[Figures], i: usize) -> (&'static str, u64, u64) {
    (name, whole.became[i].unwrap_or_default(), shares.iter().filter_map(|s| s.became[i]).sum())
}

fn number(n: u64) -> usize {
    usize::try_from(n).unwrap_or(usize::MAX)
}

/// Ids are anchors of one page, so each may stand once.
fn check_ids(programme: &Programme, problems: &mut Problems) {
    let sub_themes = programme.themes.iter().flat_map(|t| &t.sub_themes).map(|s| &s.id);
    let ids = programme.themes.iter().map(|t| &t.id).chain(sub_themes);
    let ids = ids.chain(programme.rounds.iter().map(|r| &r.id)).chain(programme.main_sessions.iter().map(|s| &s.id));
    let mut seen = BTreeSet::from(["main"]);
    for id in ids.chain(programme.workshops.iter().map(|w| &w.id)) {
        if !seen.insert(id.value.as_str()) {
            let message = say("The id ").quote(id.value.as_str()).say(" is taken in this programme.");
            problems.push(
                Diagnostic::error("id-twice", id.span, message)
                    .help(say("Give each theme, round, session and workshop an id of its own.")),
            );
        }
    }
}

fn check_panels(programme: &Programme, problems: &mut Problems) {
    let panels = programme.main_sessions.iter().map(|s| &s.panel);
    for panellist in panels.chain(programme.workshops.iter().map(|w| &w.panel)).flatten() {
        if panellist.member.is_some() == panellist.name.is_some() {
            problems.push(
                Diagnostic::error(
                    "panellist",
                    panellist.span,
                    say("A panellist is either a `member`, by id, or has a `name`."),
                )
                .help(say("Write `member: …` for a member of the group, else `name: …`."))
                .seal(),
            );
        }
    }
}
