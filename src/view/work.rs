//! Pages of the group's work: the landing page, programmes, the register of contributions.

use super::{CallItem, Foreign, Href, Key, Label, NavLink, PublicText, Time, publishable};

publishable! {
    /// A link along the trace. `text` is the title, where it may stand; `rule` marks one of a protected session.
    pub struct TraceLink { href: Href, label: Label, text: Option<PublicText>, rule: Key, foreign: Option<Foreign>, note: Option<Label>, }

    /// Links of one kind.
    pub struct Traced { label: Label, links: Vec<TraceLink>, }

    /// A decision of a meeting, and what came before it.
    pub struct TracedDecision { number: Key, href: Href, links: Vec<TraceLink>, }

    /// One register on the landing page.
    pub struct Register { href: Href, label: Label, about: Label, }

    pub struct WorkPage { registers: Vec<Register>, }

    pub struct SubTheme { anchor: Key, title: PublicText, traced: Vec<Traced>, }

    pub struct Theme {
        anchor: Key,
        number: Label,
        title: PublicText,
        summary: Option<PublicText>,
        sub_themes: Vec<SubTheme>,
        traced: Vec<Traced>,
    }

    /// A row of figures of a round; `decided` is false while only `received` is known.
    pub struct RoundRow { href: Option<Href>, label: PublicText, received: u32, decided: bool, accepted: u32, merged: u32, declined: u32, }

    pub struct Round { anchor: Key, title: PublicText, total: RoundRow, themes: Vec<RoundRow>, traced: Vec<Traced>, }

    pub struct Panellist { role: Label, name: PublicText, href: Option<Href>, affiliation: Option<PublicText>, }

    pub struct ProgrammeSession {
        anchor: Key,
        title: PublicText,
        summary: Option<PublicText>,
        when: Option<Time>,
        minutes: Option<u32>,
        panel: Vec<Panellist>,
        unnamed: usize,
        traced: Vec<Traced>,
    }

    pub struct Milestone { when: Time, text: PublicText, done: Option<Time>, late: bool, links: Vec<TraceLink>, }

    pub struct ProgrammePage {
        title: PublicText,
        summary: Option<PublicText>,
        cycle: u32,
        cycle_href: Option<Href>,
        place: Option<PublicText>,
        when: Option<Time>,
        themes: Vec<Theme>,
        rounds: Vec<Round>,
        sessions: Vec<ProgrammeSession>,
        workshops: Vec<ProgrammeSession>,
        /// Workshops that the rounds accepted, when more than are listed.
        accepted: Option<u32>,
        milestones: Vec<Milestone>,
        others: Vec<NavLink>,
        csv: Href,
    }

    pub struct ContributionRow { href: Href, from: PublicText, group: Option<Label>, led_to: Vec<TraceLink>, decisions: Vec<TraceLink>, }

    pub struct CallOfContributions {
        anchor: Key,
        href: Href,
        title: PublicText,
        received: usize,
        counted_only: usize,
        rows: Vec<ContributionRow>,
    }

    pub struct Contributions {
        overdue: Vec<CallItem>,
        year: Option<u32>,
        calls: Vec<CallOfContributions>,
        unlinked: usize,
        shown: usize,
        others: Vec<NavLink>,
        csv: Href,
    }
}
