//! One structure per kind of page, and the parts they share.

use super::work::{TraceLink, Traced, TracedDecision};
use super::{Href, Html, Key, Label, Modes, PublicText, Time, publishable};

publishable! {
    /// A link with words of the interface.
    pub struct NavLink { href: Href, label: Label, current: bool, }

    /// A link to the same page in another language.
    pub struct LanguageLink { lang: Key, name: Label, rtl: bool, href: Href, absolute: Href, current: bool, }

    /// What stands around every page.
    pub struct Frame {
        lang: Key,
        rtl: bool,
        /// The kind of page: its template.
        kind: Key,
        site: PublicText,
        /// Title of the page: a record's or the interface's.
        title: PublicText,
        label: Label,
        description: PublicText,
        /// `chatham-house` when title and description come from a protected session, else empty.
        rule: Key,
        canonical: Href,
        home: Href,
        stylesheet: Href,
        script: Href,
        search: Href,
        opensearch: Href,
        /// The statement of the Rule.
        statement: Href,
        feed: Href,
        languages: Vec<LanguageLink>,
        sections: Vec<NavLink>,
        footer: Vec<NavLink>,
        /// Pages of the site's own.
        pages: Vec<NavText>,
        trail: Vec<NavLink>,
        built: Time,
        changes: Option<Time>,
        /// When the record is shown in the original's language: that language's tag, and whether it is right to left.
        original: Option<Foreign>,
        /// When the original has changed since this translation.
        stale: Option<Stale>,
        index: bool,
    }

    /// How many paragraphs of an original have changed since its translation.
    pub struct Stale { changed: usize, total: usize, original: Href, }

    /// A language that is not the page's.
    pub struct Foreign { lang: Key, rtl: bool, name: Label, }

    /// A meeting in a list.
    pub struct MeetingItem {
        href: Href,
        title: PublicText,
        summary: Option<PublicText>,
        when: Time,
        place: Option<PublicText>,
        kind: Label,
        access: Option<Label>,
        /// It was decided on or after the first day.
        access_late: bool,
        join: Option<PublicText>,
        /// The rules of its parts, strictest last: `on-the-record`, `chatham-house`, `private`.
        rules: Vec<Key>,
        /// `chatham-house` when what stands here comes from a protected session, else empty.
        rule: Key,
        status: Key,
        /// Whether it is to come.
        upcoming: bool,
        has_summary: bool,
        /// Days since the end, when it is over and has no summary.
        days_without_summary: Option<u32>,
        withheld: bool,
        foreign: Option<Foreign>,
    }

    /// A call in a list.
    pub struct CallItem {
        href: Href,
        title: PublicText,
        summary: Option<PublicText>,
        state: Key,
        kind: Label,
        opens: Time,
        closes: Time,
        audience: Option<PublicText>,
        languages: Vec<Label>,
        outcome_due: Option<Time>,
        overdue: bool,
        foreign: Option<Foreign>,
    }

    /// One row of a composition: `share` is a percentage of the longest bar.
    pub struct Bar { label: Label, count: u32, share: u32, href: Option<Href>, }

    /// A composition by one attribute.
    pub struct Composition { caption: Label, head: Label, rows: Vec<Bar>, total: u32, }

    pub struct Home {
        next: Vec<MeetingItem>,
        open: Vec<CallItem>,
        lately: Vec<MeetingItem>,
        composition: Option<Composition>,
        members: u32,
        cycle: Option<NavLink>,
        roster: Href,
        meetings: Href,
        calls: Href,
        decisions: Href,
        overdue: Href,
    }

    pub struct YearOfMeetings { year: u32, anchor: Key, meetings: Vec<MeetingItem>, }

    pub struct MeetingList { upcoming: Vec<MeetingItem>, years: Vec<YearOfMeetings>, total: usize, with_summary: usize, first_year: Option<u32>, other_years: Vec<NavLink>, only_year: Option<u32>, }

    /// A section of a body.
    pub struct Section {
        level: u32,
        rule: Key,
        heading: Option<PublicText>,
        anchor: Key,
        blocks: Vec<Block>,
        /// Whether the rule is stated here: the first section, or another rule than the section before.
        states_rule: bool,
    }

    pub struct Block { anchor: Key, number: u32, html: Html, paragraph: bool, }

    pub struct Note { number: u32, rule: Key, html: Html, }

    pub struct Contents { anchor: Key, title: PublicText, rule: Key, }

    pub struct Decision {
        anchor: Key,
        number: Key,
        href: Href,
        text: PublicText,
        method: Option<Label>,
        explained: Option<PublicText>,
        objections: Vec<PublicText>,
        item: Option<PublicText>,
        item_anchor: Option<Key>,
        days_unexplained: Option<u32>,
        outcome: Option<PublicText>,
        follow_up: Vec<super::FollowUp>,
        /// Of the meeting's summary.
        status: Key,
        cite: Label,
        rule: Key,
        meeting: Option<NavText>,
        date: Option<Time>,
    }

    /// A link with the text of a record.
    pub struct NavText { href: Href, text: PublicText, rule: Key, foreign: Option<Foreign>, }

    pub struct Action {
        anchor: Key,
        number: Key,
        text: PublicText,
        owner: Option<PublicText>,
        due: Option<Time>,
        done: Option<Time>,
        overdue: bool,
        rule: Key,
    }

    pub struct AgendaItem { anchor: Key, id: PublicText, title: PublicText, added: Option<Label>, removed: Option<Label>, }

    pub struct Agenda {
        proposed: Option<Time>,
        pre_approved: Option<Time>,
        adopted: Option<Time>,
        /// Pre-approval came on or after the first day.
        late: bool,
        items: Vec<AgendaItem>,
        /// It was adopted, and no item is recorded as added or removed.
        unchanged: bool,
    }

    pub struct Access {
        value: Label,
        decided: Option<Time>,
        place: Option<PublicText>,
        reason: Option<PublicText>,
        /// Whole days between the decision and the start.
        days_before: Option<u32>,
        /// The decision came on or after the first day.
        late: bool,
    }

    pub struct Attendee { name: PublicText, href: Option<Href>, mode: Option<Label>, }

    pub struct Document { title: PublicText, href: Option<Href>, withheld: Option<PublicText>, }

    pub struct Correction { date: Time, text: PublicText, }

    pub struct MeetingPage {
        title: PublicText,
        summary: Option<PublicText>,
        item: MeetingItem,
        cycle: u32,
        cycle_href: Option<Href>,
        number: Option<PublicText>,
        when: Time,
        access: Option<Access>,
        approved: Option<Time>,
        written_by: Option<Label>,
        /// The meeting's front matter comes from a protected session.
        rule: Key,
        wholly_private: bool,
        withheld: Option<PublicText>,
        retracted: Option<Correction>,
        sections: Vec<Section>,
        notes: Vec<Note>,
        contents: Vec<Contents>,
        decisions: Vec<Decision>,
        /// What led to them.
        traced: Vec<TracedDecision>,
        actions: Vec<Action>,
        agenda: Option<Agenda>,
        documents: Vec<Document>,
        corrections: Vec<Correction>,
        attendance: Vec<Attendee>,
        tags: Vec<PublicText>,
        mandate: Vec<PublicText>,
        cite: Label,
        /// The first paragraph, as an example.
        cite_paragraph: Option<Label>,
        share: Option<super::Share>,
        /// When it was corrected last.
        corrected: Option<Time>,
        canonical: Href,
        calendar: Href,
        previous: Option<NavText>,
        next: Option<NavText>,
        suggest: Option<Href>,
    }

    pub struct CallList { open: Vec<CallItem>, upcoming: Vec<CallItem>, waiting: Vec<CallItem>, done: Vec<CallItem>, }

    pub struct Contribution {
        anchor: Key,
        from: PublicText,
        group: Option<Label>,
        region: Option<Label>,
        language: Option<Label>,
        date: Option<Time>,
        led_to: Vec<TraceLink>,
        /// Ids of a programme that is not there yet.
        unresolved: Vec<PublicText>,
    }

    pub struct CallPage {
        item: CallItem,
        cycle: u32,
        email: Option<PublicText>,
        form: Option<PublicText>,
        how: Option<PublicText>,
        decided_by: Option<PublicText>,
        after: Option<PublicText>,
        outcome_due: Option<Time>,
        outcome_published: Option<Time>,
        outcome: Option<PublicText>,
        outcome_meeting: Option<NavText>,
        /// The meeting is not over.
        outcome_to_come: bool,
        sections: Vec<Section>,
        notes: Vec<Note>,
        contributions: Vec<Contribution>,
        received: usize,
        counted_only: usize,
        share: super::Share,
        /// What the call led to.
        traced: Vec<Traced>,
        calendar: Href,
        tags: Vec<PublicText>,
        suggest: Option<Href>,
    }

    /// A member in a roster.
    pub struct MemberItem {
        href: Href,
        name: PublicText,
        affiliation: Option<PublicText>,
        group: Label,
        region: Label,
        office: Option<PublicText>,
        /// Consecutive year of service.
        year: u32,
        new: bool,
        final_year: bool,
        extension: Option<PublicText>,
        /// Beyond the regular years without a published reason.
        unexplained: bool,
        left: Option<Time>,
    }

    pub struct GroupOfMembers { anchor: Key, label: Label, members: Vec<MemberItem>, }

    pub struct Members {
        cycle: Option<u32>,
        total: u32,
        appointed: Option<Time>,
        source: Option<PublicText>,
        groups: Vec<GroupOfMembers>,
        cycles: Vec<NavLink>,
        overview: Href,
    }

    pub struct Term {
        cycle: u32,
        href: Href,
        year: u32,
        appointed: Option<Time>,
        group: Label,
        final_year: bool,
        extension: Option<PublicText>,
        re_nominated: bool,
        /// Beyond the regular years without a published reason.
        unexplained: bool,
        left: Option<Time>,
        evaluation: Option<Label>,
        evaluated: Option<Time>,
        office: Option<PublicText>,
        /// At meetings on the record with a list of who was there.
        modes: Option<Modes>,
    }

    pub struct MemberPage {
        name: PublicText,
        group: Label,
        group_href: Href,
        region: Label,
        country: Option<Label>,
        affiliation: Option<PublicText>,
        office: Option<PublicText>,
        serves_now: bool,
        languages: Vec<Label>,
        email: Option<PublicText>,
        statement: Option<PublicText>,
        topics: Vec<PublicText>,
        links: Vec<PublicText>,
        terms: Vec<Term>,
        meetings: Vec<MeetingItem>,
    }

    pub struct YearOfDecisions { year: u32, anchor: Key, decisions: Vec<Decision>, }

    pub struct Decisions { years: Vec<YearOfDecisions>, total: usize, csv: Href, other_years: Vec<NavLink>, only_year: Option<u32>, }

    pub struct OutreachItem {
        href: Href,
        title: PublicText,
        summary: Option<PublicText>,
        date: Option<Time>,
        region: Option<Label>,
        languages: Vec<Label>,
        initiative: Option<PublicText>,
        foreign: Option<Foreign>,
    }

    pub struct OutreachList {
        items: Vec<OutreachItem>,
        facets: Vec<super::Facets>,
        /// What the list is narrowed to.
        only: Option<Label>,
        all: Href,
        /// Open calls and the newest summaries.
        pass_on: Vec<NavText>,
    }

    pub struct OutreachPage { item: OutreachItem, links: Vec<PublicText>, tags: Vec<PublicText>, sections: Vec<Section>, notes: Vec<Note>, suggest: Option<Href>, }

    pub struct TextPage { title: PublicText, summary: Option<PublicText>, sections: Vec<Section>, notes: Vec<Note>, suggest: Option<Href>, }


    pub struct Feed { label: Label, atom: Href, calendar: Option<Href>, }

    pub struct DataFile { label: Label, csv: Href, json: Href, }

    pub struct Subscribe { feeds: Vec<Feed>, data: Vec<DataFile>, }

    pub struct NotFound { home: Href, search: Href, }
}
