//! The rules of the group and what the record shows of them.

use super::{Foreign, Href, Key, Label, NavLink, PublicText, Time, publishable};

publishable! {
    /// A text of the rulebook; `foreign` when it is not in the page's language.
    pub struct RuleText { text: PublicText, foreign: Option<Foreign>, }

    /// A version of a rule that no longer holds, or not yet.
    pub struct OtherVersion { from: Time, wording: RuleText, }

    pub struct RuleItem {
        anchor: Key,
        wording: RuleText,
        /// Where its sentence stands, in words.
        place: Label,
        /// `holds`, `fails`, `open` or `unchecked`.
        result: Key,
        /// The figure, or nothing.
        evidence: Label,
        /// Why it cannot be checked.
        reason: Option<RuleText>,
        href: Option<Href>,
        versions: Vec<OtherVersion>,
    }

    pub struct RulesUnder { anchor: Key, label: Label, rules: Vec<RuleItem>, }

    pub struct Rules {
        cycle: Option<u32>,
        /// Only what was checked, on the page of one cycle.
        only: bool,
        headings: Vec<RulesUnder>,
        holds: u32,
        fails: u32,
        open: u32,
        unchecked: u32,
        cycles: Vec<NavLink>,
        files: Vec<NavLink>,
    }
}
