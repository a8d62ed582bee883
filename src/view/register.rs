//! Lists and pages of papers: working groups, briefings, issues, recommendations, ideas, communities, corrections.

use super::{CallItem, ContributionRow, Decision, MemberItem, OutreachItem};
use super::{Foreign, Href, Key, Label, Note, PublicText, Section, Time, Traced, publishable};

publishable! {
    /// One value of a fact: words of the interface, a text of a record, or both, with a link.
    pub struct FactValue { words: Label, text: Option<PublicText>, href: Option<Href>, rule: Key, attention: bool, foreign: Option<Foreign>, }

    pub struct Fact { label: Label, values: Vec<FactValue>, }

    /// An entry of a register. `label` says what must not be overlooked, such as that a briefing is not approved.
    pub struct RegisterEntry {
        anchor: Key,
        href: Option<Href>,
        title: PublicText,
        /// In place of a title: words of the interface.
        name: Option<Label>,
        summary: Option<PublicText>,
        /// The language of the summary, when it is another than the title's.
        summary_lang: Option<Foreign>,
        when: Option<Time>,
        state: Option<Label>,
        label: Option<Label>,
        facts: Vec<Fact>,
        traced: Vec<Traced>,
        /// `chatham-house` when it comes from a protected session, else empty.
        rule: Key,
        foreign: Option<Foreign>,
    }

    pub struct RegisterGroup { anchor: Key, label: Label, entries: Vec<RegisterEntry>, none: Option<Label>, more: Option<FactValue>, }

    /// What a stakeholder community needs to know.
    pub struct CommunityPage {
        name: Label,
        members: Vec<MemberItem>,
        decisions: Vec<Decision>,
        calls: Vec<CallItem>,
        contributions: Vec<ContributionRow>,
        outreach: Vec<OutreachItem>,
        roster: FactValue,
        all_decisions: FactValue,
        all_calls: FactValue,
        all_contributions: FactValue,
        all_outreach: FactValue,
    }

    pub struct RegisterPage { label: Label, lede: Label, groups: Vec<RegisterGroup>, csv: Vec<FactValue>, }

    pub struct PaperPage {
        kind: Label,
        title: PublicText,
        summary: Option<PublicText>,
        when: Option<Time>,
        /// What must be read before the text: not approved, or retracted.
        label: Option<Label>,
        sentence: Label,
        reason: Option<PublicText>,
        facts: Vec<Fact>,
        traced: Vec<Traced>,
        groups: Vec<RegisterGroup>,
        sections: Vec<Section>,
        notes: Vec<Note>,
        suggest: Option<Href>,
    }
}
