//! Text that may be published. Only the disclosure room makes it.
//!
//! Holding a [`PublicText`] or a [`Markup`] *is* the proof that it went through the room: the constructors are not
//! visible outside of it.

use serde::Serialize;

use crate::diagnostic::Span;
use crate::manuscript::words::Id;

/// Plain text that may be published.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct PublicText(String);

impl PublicText {
    pub(in crate::disclosure) fn new(text: String) -> Self {
        PublicText(text)
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// HTML that may be published, with slots for the addresses that only a page can resolve.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Markup {
    pub(in crate::disclosure) html: String,
    pub(in crate::disclosure) links: Vec<Link>,
}

/// An address that stands at byte `at` of a [`Markup`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    pub at: usize,
    pub target: Target,
    pub span: Span,
}

/// Where a link leads within the site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// A source file, by its path under `content/`, and an anchor in it.
    Source {
        path: String,
        anchor: Option<String>,
    },
    /// A path of the site, `/calls/…/`, and an anchor in it.
    Path {
        path: String,
        anchor: Option<String>,
    },
    /// An anchor of the same page.
    Anchor(String),
    Member(Id),
}

impl Markup {
    pub fn links(&self) -> &[Link] {
        &self.links
    }

    pub fn is_empty(&self) -> bool {
        self.html.is_empty()
    }

    /// Whether it is one or more paragraphs, and not a list, a table or a quotation.
    pub fn is_paragraph(&self) -> bool {
        self.html.starts_with("<p>") || self.html.starts_with("<p ")
    }

    /// The HTML with each slot filled by `resolve`.
    pub fn resolve(&self, mut resolve: impl FnMut(&Target) -> String, out: &mut String) {
        let mut from = 0;
        for link in &self.links {
            out.push_str(&self.html[from..link.at]);
            out.push_str(&resolve(&link.target));
            from = link.at;
        }
        out.push_str(&self.html[from..]);
    }
}
