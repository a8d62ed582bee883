//! Who sits on the group in a cycle. Rosters are public.

use crate::diagnostic::Span;
use crate::disclosure::PublicText;
use crate::manuscript::moment::Date;
use crate::manuscript::roster::{Country, EvaluationOutcome};
use crate::manuscript::words::{Gender, Group, Id, Lang, Region};

#[derive(Debug)]
pub struct Roster {
    pub cycle: u32,
    pub appointed: Option<Date>,
    pub source: Option<PublicText>,
    /// Why the terms of the whole group were extended.
    pub extension: Option<PublicText>,
    /// Why fewer members changed than the Terms of Reference ask for.
    pub rotation_reason: Option<PublicText>,
    pub members: Vec<Member>,
    pub span: Span,
}

#[derive(Debug)]
pub struct Member {
    pub id: Id,
    /// Where the id stands, for messages.
    pub span: Span,
    pub name: PublicText,
    pub group: Group,
    pub region: Region,
    pub country: Option<Country>,
    pub affiliation: Option<PublicText>,
    pub gender: Option<Gender>,
    pub office: Option<PublicText>,
    /// The reason why the member serves beyond the third consecutive year.
    pub extension: Option<Extension>,
    pub left: Option<Date>,
    pub evaluation: Option<(EvaluationOutcome, Option<Date>)>,
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

#[derive(Clone, Debug)]
pub struct Extension {
    pub reason: PublicText,
    /// Whether the member was nominated again, as the Terms of Reference ask.
    pub re_nominated: bool,
}
