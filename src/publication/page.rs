//! Pages that are nothing but a text, and material for outreach.

use super::Versions;
use crate::diagnostic::Span;
use crate::disclosure::PublicText;
use crate::manuscript::moment::Date;
use crate::manuscript::words::{Lang, Region};

pub struct Page {
    pub path: String,
    pub span: Span,
    pub versions: Versions,
}

pub struct Outreach {
    pub path: String,
    pub span: Span,
    pub versions: Versions,
    pub date: Option<Date>,
    pub region: Option<Region>,
    pub languages: Vec<Lang>,
    pub initiative: Option<PublicText>,
    pub links: Vec<PublicText>,
    pub tags: Vec<PublicText>,
}
