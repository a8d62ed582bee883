//! The search page.

use super::{Foreign, Href, Key, Label, NavLink, PublicText, Time, publishable};

publishable! {
    /// A list that leads to everything of one kind.
    pub struct Browse { href: Href, label: Label, count: Label, }

    /// A language of the site, and the folder of its pages, relative to this page.
    pub struct SearchLanguage { lang: Key, name: Label, home: Href, }

    /// A word for the script: its key and how it is said here.
    pub struct Said { key: Key, label: Label, }

    /// "3 results", for a number of each plural form.
    pub struct Counted { n: u32, label: Label, }

    /// A record in the list of its topic.
    pub struct Tagged { href: Href, title: PublicText, date: Option<Time>, rule: Key, foreign: Option<Foreign>, }

    /// A topic, with its newest records.
    pub struct Topic { anchor: Key, name: PublicText, rule: Key, href: Href, records: Vec<Tagged>, }

    pub struct Topics { topics: Vec<Topic>, meetings: Href, }

    pub struct Search {
        script: Href,
        /// The folder of the index.
        index: Href,
        languages: Vec<SearchLanguage>,
        kinds: Vec<Said>,
        groups: Vec<Said>,
        counts: Vec<Counted>,
        browse: Vec<Browse>,
        years: Vec<NavLink>,
        cycles: Vec<NavLink>,
        topics: Vec<Topic>,
    }
}
