//! A cycle of the group, two cycles compared, all of them in figures.

use super::{Composition, Drawing, Href, Key, Label, MeetingItem, MemberItem, NavLink, PublicText, Time, publishable};

publishable! {
    /// A share as a reader sees it, held to what the rule asks for.
    pub struct Portion { n: u32, of: u32, percent: Label, reached: bool, }

    /// Rotation into a cycle; `all` is empty when the cycle before is not on the site.
    pub struct Rotation {
        cycle: u32,
        href: Href,
        members: u32,
        all: Option<Portion>,
        without_office: Option<Portion>,
        departed: u32,
        /// What the rule asks for, in words; empty where no rule does.
        least: Option<Label>,
        reason: Option<PublicText>,
    }

    /// Meetings of a cycle so far, by kind, and what the Terms of Reference make of it.
    pub struct Cadence { cycle: u32, href: Href, physical: u32, online: u32, annual: u32, closed: bool, notes: Vec<Label>, }

    pub struct Openness { cycle: u32, href: Href, participation: u32, observation: u32, closed: u32, undecided: u32, total: u32, }

    /// How many took part in each way, at meetings on the record only.
    pub struct Modes { in_person: u32, remote: u32, apologies: u32, mode_not_stated: u32, not_recorded: u32, total: u32, }

    pub struct Attendance { href: Href, title: PublicText, date: Time, modes: Option<Modes>, }

    /// Somebody who sits in another group now.
    pub struct Regrouped { member: MemberItem, from: Label, }

    pub struct CyclePage {
        cycle: u32,
        total: u32,
        appointed: Option<Time>,
        source: Option<PublicText>,
        /// Why the terms of the whole group were extended.
        extension: Option<PublicText>,
        rotation: Rotation,
        compositions: Vec<Composition>,
        joined: Vec<MemberItem>,
        departed: Vec<MemberItem>,
        regrouped: Vec<Regrouped>,
        roster: Vec<MemberItem>,
        cadence: Cadence,
        calendar: Drawing,
        held: Vec<Held>,
        attendance: Vec<Attendance>,
        meetings: Vec<MeetingItem>,
        previous: Option<NavLink>,
        next: Option<NavLink>,
        /// This cycle beside each other one.
        compare: Vec<NavLink>,
        overview: Href,
        files: Vec<NavLink>,
    }

    pub struct ChangesPage {
        earlier: u32,
        later: u32,
        before: u32,
        after: u32,
        stayed: u32,
        joined: Vec<MemberItem>,
        left: Vec<MemberItem>,
        regrouped: Vec<Regrouped>,
        cycles: Vec<NavLink>,
        files: Vec<NavLink>,
    }

    /// One count per cycle or value.
    pub struct Row { label: Label, href: Option<Href>, counts: Vec<u32>, total: u32, }

    pub struct Grid { anchor: Key, caption: Label, heads: Vec<Label>, rows: Vec<Row>, drawing: Drawing, }

    /// A meeting of the group: when, and of which kind.
    pub struct Held { date: Time, kind: Label, }

    /// Links to the comparison of one cycle with each later one.
    pub struct Pairs { cycle: u32, later: Vec<NavLink>, }

    pub struct CyclesPage {
        rotations: Vec<Rotation>,
        rotation: Drawing,
        grids: Vec<Grid>,
        cadences: Vec<Cadence>,
        openness: Vec<Openness>,
        open: Drawing,
        pairs: Vec<Pairs>,
        files: Vec<NavLink>,
    }
}
