//! Text that may be published. Only the disclosure room makes it.
//!
//! Holding a [`PublicText`] or a [`Markup`] *is* the proof that it went through the room: the constructors are not
//! visible outside of it.

use serde::Serialize;

use crate::diagnostic::{SourceId, Span};
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

/// HTML that may be published, with the places of links that only a page can resolve.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Markup {
    pub(in crate::disclosure) html: String,
    pub(in crate::disclosure) links: Vec<Link>,
}

/// A link around bytes `at..end` of a [`Markup`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    pub at: usize,
    pub end: usize,
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

    /// Sets the places of its links to none.
    pub(crate) fn forget_places(&mut self) {
        self.links.iter_mut().for_each(|l| l.span = Span::start_of(SourceId(0)));
    }

    /// Whether it is one or more paragraphs, and not a list, a table or a quotation.
    pub fn is_paragraph(&self) -> bool {
        self.html.starts_with("<p>") || self.html.starts_with("<p ")
    }

    /// The HTML with its links. A link that `resolve` has no address for leaves its words.
    pub fn resolve(&self, mut resolve: impl FnMut(&Link) -> Option<String>, out: &mut String) {
        // Links do not nest and stand in order (CommonMark 6.3).
        let mut from = 0;
        for link in &self.links {
            if link.at < from {
                continue;
            }
            let end = link.end.min(self.html.len());
            out.push_str(&self.html[from..link.at]);
            let address = resolve(link);
            if let Some(address) = &address {
                out.push_str("<a href=\"");
                out.push_str(address);
                out.push_str("\">");
            }
            out.push_str(&self.html[link.at..end]);
            if address.is_some() {
                out.push_str("</a>");
            }
            from = end;
        }
        out.push_str(&self.html[from..]);
    }
}
