//! The same records as in [`manuscript`](crate::manuscript), with public data only.
//!
//! Made by [`disclosure`](crate::disclosure) alone: whoever holds one of these holds the proof that its text went
//! through the room. Must never: hold who spoke, took part or wrote in a session under the Rule.

pub mod call;
pub mod meeting;
pub mod page;
pub mod papers;
pub mod programme;
pub mod prose;
pub mod roster;
pub mod rulebook;
pub mod site;
pub mod work;

use std::collections::BTreeMap;

use crate::disclosure::PublicText;
use crate::manuscript::made_from::MadeFrom;
use crate::manuscript::words::Lang;

/// Everything that may be published.
pub struct Publication {
    pub site: site::Site,
    pub rosters: Vec<roster::Roster>,
    pub rulebook: rulebook::Rulebook,
    pub meetings: Vec<meeting::Meeting>,
    pub calls: Vec<call::Call>,
    pub outreach: Vec<page::Outreach>,
    pub pages: Vec<page::Page>,
    pub work: work::Work,
    pub attachments: Vec<Attachment>,
    /// When the next scheduled record is to be published.
    pub next_scheduled: Option<jiff::Timestamp>,
}

/// A file beside a record that its front matter names.
pub struct Attachment {
    /// Path of the source under `content/`.
    pub source: String,
    pub id: crate::diagnostic::SourceId,
}

/// What a record says in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Version {
    pub title: PublicText,
    pub summary: Option<PublicText>,
    pub prose: prose::Prose,
    /// Of a translation: the paragraphs of the original that it was made from, where its file says so.
    pub of: Option<MadeFrom>,
}

/// What a record says in each language that it exists in.
#[derive(PartialEq, Eq)]
pub struct Versions {
    pub original: Version,
    pub translations: BTreeMap<Lang, Version>,
}

impl Versions {
    /// The version in `lang`, or the original and `false`.
    pub fn in_lang(&self, lang: &Lang) -> (&Version, bool) {
        match self.translations.get(lang) {
            Some(version) => (version, true),
            None => (&self.original, false),
        }
    }

    /// How many paragraphs of the original the version in `lang` was not made from, and how many there are. `None` when
    /// the version is the original, its file does not say, or nothing has changed. Made of what is published alone.
    pub fn changed_since(&self, lang: &Lang) -> Option<(usize, usize)> {
        let of = self.translations.get(lang)?.of.as_ref()?;
        let anchors = || self.original.prose.paragraphs();
        let changed = anchors().filter(|a| !of.holds(a)).count();
        (changed > 0).then(|| (changed, anchors().count()))
    }

    pub fn all(&self) -> impl Iterator<Item = &Version> {
        std::iter::once(&self.original).chain(self.translations.values())
    }
}
