//! What a record looks like, as data: for editors and forms.
//!
//! In: the declarations of [`record!` and `choice!`](super::decode). Out: a [`Shape`], and a JSON Schema (draft 7, which
//! editors read). Must never: allow what decoding refuses because of its key, its kind or its word.

use serde_json::{Map, Value, json};

use super::decode::Decode;

/// What may stand in a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shape {
    /// Any text; a number is read as one.
    Text,
    /// A text of a form: a regular expression of ECMA 262.
    Form(&'static str),
    Flag,
    /// A whole number from 0.
    Whole,
    /// One of some words.
    OneOf(&'static [&'static str]),
    List(Box<Shape>),
    /// What it is called, with its article, and its keys.
    Record(&'static str, Vec<Field>),
    Either(Vec<Shape>),
    /// A text in each of some languages, by their tags.
    PerLanguage,
}

/// A key of a record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    pub key: &'static str,
    pub required: bool,
    pub shape: Shape,
}

/// `2026-02-09`
pub const DATE: &str = r"^\d{4}-\d{2}-\d{2}$";
/// `2026-04-15T23:59:00Z`, or with an offset or the name of a zone.
pub const INSTANT: &str =
    r"^\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}(:\d{2})?([Zz]|[+-]\d{2}:?\d{2}|([+-]\d{2}:?\d{2})?\[[A-Za-z0-9_+/-]+\])$";
/// A date or an instant.
pub const MOMENT: &str =
    r"^\d{4}-\d{2}-\d{2}([Tt ]\d{2}:\d{2}(:\d{2})?([Zz]|[+-]\d{2}:?\d{2}|([+-]\d{2}:?\d{2})?\[[A-Za-z0-9_+/-]+\]))?$";

/// The tag of a language: `en`, `pt-br`.
pub const LANGUAGE_TAG: &str = "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$";

/// Gives the shape of a kind.
pub type Kind = fn() -> Shape;

/// The kinds of records, by the name that the command line has for them.
pub const KINDS: &[(&str, Kind)] = &[
    ("site", super::site::SiteFile::shape),
    ("roster", super::roster::Roster::shape),
    ("rulebook", super::rulebook::Rulebook::shape),
    ("meeting", super::meeting::Front::shape),
    ("call", super::call::Front::shape),
    ("outreach", super::page::OutreachFront::shape),
    ("page", super::page::Front::shape),
    ("programme", super::programme::Programme::shape),
    ("working-group", super::working_group::Front::shape),
    ("briefing", super::briefing::BriefingFront::shape),
    ("issue", super::briefing::IssueFront::shape),
    ("recommendations", super::tracker::Recommendations::shape),
    ("fundraising", super::tracker::Fundraising::shape),
    ("translation", super::translation::shape),
];

/// The JSON Schema of a kind; `None` when there is no such kind.
pub fn schema(kind: &str) -> Option<Value> {
    let (_, shape) = KINDS.iter().find(|(name, _)| *name == kind)?;
    let mut schema = Map::new();
    schema.insert("$schema".to_owned(), json!("http://json-schema.org/draft-07/schema#"));
    schema.insert("title".to_owned(), json!(kind));
    if let Value::Object(rest) = of(&shape()) {
        schema.extend(rest);
    }
    Some(Value::Object(schema))
}

fn of(shape: &Shape) -> Value {
    match shape {
        Shape::Text => json!({ "type": ["string", "number"] }),
        Shape::Form(pattern) => json!({ "type": "string", "pattern": pattern }),
        Shape::Flag => json!({ "type": "boolean" }),
        Shape::Whole => json!({ "type": "integer", "minimum": 0, "maximum": u32::MAX }),
        Shape::OneOf(words) => json!({ "enum": words }),
        Shape::List(items) => json!({ "type": ["array", "null"], "items": of(items) }),
        Shape::Either(shapes) => json!({ "anyOf": shapes.iter().map(of).collect::<Vec<_>>() }),
        Shape::PerLanguage => json!({
            "type": "object",
            "additionalProperties": false,
            "required": [],
            "minProperties": 1,
            "patternProperties": { LANGUAGE_TAG: of(&Shape::Text) },
        }),
        Shape::Record(what, fields) => {
            let properties: Map<String, Value> = fields.iter().map(|f| (f.key.to_owned(), of(&f.shape))).collect();
            let required: Vec<&str> = fields.iter().filter(|f| f.required).map(|f| f.key).collect();
            json!({
                "description": what.replace('`', ""),
                "type": "object",
                "additionalProperties": false,
                "required": required,
                "properties": properties,
            })
        }
    }
}
