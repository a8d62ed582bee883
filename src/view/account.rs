//! What is overdue, and how open and timely the meetings were.

use super::{Href, Key, Label, PublicText, Time, publishable};

publishable! {
    /// Texts and a picture to pass a record on.
    pub struct Share {
        text: Label,
        subject: Label,
        body: Label,
        mailto: Href,
        card: Href,
        rule: Key,
    }

    /// A value by which a list is narrowed, and how many entries have it.
    pub struct Facet { href: Href, label: Label, count: usize, current: bool, }

    pub struct Facets { label: Label, facets: Vec<Facet>, }

    /// An action that follows up a decision.
    pub struct FollowUp { href: Href, text: PublicText, state: Label, overdue: bool, }

    /// Something that is owed.
    pub struct Owed {
        href: Href,
        /// Of the meeting or the call.
        title: PublicText,
        /// Of the action or the decision.
        text: Option<PublicText>,
        owner: Option<PublicText>,
        since: Time,
        age: Label,
        rule: Key,
        /// Whether the title is in another language than the page.
        foreign: Option<super::Foreign>,
    }

    /// Debts of one kind; `more` are left out here and stand in the table.
    pub struct Debts { anchor: Key, label: Label, sentence: Label, none: Label, owed: Vec<Owed>, total: u32, more: u32, }

    pub struct OverduePage { debts: Vec<Debts>, total: u32, csv: Href, json: Href, }

    /// Figures of a cycle.
    pub struct CycleFigures {
        year: u32,
        href: Href,
        current: bool,
        meetings: u32,
        open: u32,
        percent: Label,
        closed: u32,
        undecided: u32,
        in_time: u32,
        agenda: Option<Label>,
        summary: Option<Label>,
    }

    /// Days of one meeting, in words.
    pub struct MeetingDays {
        href: Href,
        title: PublicText,
        rule: Key,
        foreign: Option<super::Foreign>,
        agenda: Option<Label>,
        agenda_late: bool,
        access: Option<Label>,
        access_value: Option<Label>,
        access_late: bool,
        summary: Option<Label>,
        summary_late: bool,
        /// What stands in place of the days: a draft, withheld, not published.
        summary_state: Option<Label>,
    }

    pub struct TimelinessPage { cycles: Vec<CycleFigures>, year: Option<u32>, only: bool, drawing: Option<super::Drawing>, meetings: Vec<MeetingDays>, files: Vec<super::DataFile>, }
}
