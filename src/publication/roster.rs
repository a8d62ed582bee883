//! Who sits on the group in a cycle. Rosters are public.

use crate::diagnostic::Span;
use crate::disclosure::PublicText;
use crate::manuscript::moment::Date;
use crate::manuscript::roster::Country;
use crate::manuscript::words::{Gender, Group, Id, Lang, Region};

#[derive(Debug)]
pub struct Roster {
    pub cycle: u32,
    pub appointed: Option<Date>,
    pub source: Option<PublicText>,
    pub members: Vec<Member>,
    pub span: Span,
}

#[derive(Debug)]
pub struct Member {
    pub id: Id,
    pub name: PublicText,
    pub group: Group,
    pub region: Region,
    pub country: Option<Country>,
    pub affiliation: Option<PublicText>,
    pub gender: Option<Gender>,
    pub office: Option<PublicText>,
    /// The reason why the member serves beyond the third consecutive year.
    pub extension: Option<PublicText>,
    pub left: Option<Date>,
    pub evaluation: Option<(PublicText, Option<Date>)>,
    pub profile: Option<Profile>,
    pub email: Option<PublicText>,
}

#[derive(Debug)]
pub struct Profile {
    pub statement: Option<PublicText>,
    pub topics: Vec<PublicText>,
    pub languages: Vec<Lang>,
    pub links: Vec<PublicText>,
}
