//! YAML as a tree in which every value knows its place.
//!
//! In: the YAML of a file or of a front matter. Out: a [`Node`], or one problem. The only module that knows the YAML
//! library. Must never: expand aliases, accept a second document, or take more than [`MAX_NODES`] values.
//!
//! A tree of our own, and not `#[derive(Deserialize)]` on the records, because serde stops at the first mistake and
//! forgets where a value stood; a contributor should see all mistakes of a file in one run.

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_yaml::{Location, Spanned};

use crate::diagnostic::{Diagnostic, SourceId, Span, say};

const MAX_DEPTH: usize = 16;
/// A roster of 40 members has some 800 values; a hostile file has millions.
const MAX_NODES: usize = 50_000;

/// A YAML value and its place.
#[derive(Debug)]
pub struct Node {
    pub span: Span,
    pub value: Value,
}

#[derive(Debug)]
pub enum Value {
    Null,
    Bool(bool),
    /// As written: `007` stays `007`.
    Number(String),
    Text(String),
    List(Vec<Node>),
    Map(Vec<(Key, Node)>),
}

/// A key of a mapping and its place.
#[derive(Debug)]
pub struct Key {
    pub span: Span,
    pub name: String,
}

impl Value {
    /// What it is, for a message.
    pub fn kind(&self) -> &'static str {
        match self {
            Value::Null => "nothing",
            Value::Bool(_) => "yes or no",
            Value::Number(_) => "a number",
            Value::Text(_) => "a text",
            Value::List(_) => "a list",
            Value::Map(_) => "a group of keys",
        }
    }
}

/// Parses the YAML in `text`, which stands at byte `offset` of the source.
///
/// # Errors
/// One problem with its place; a YAML parser cannot go on after a mistake in the syntax.
pub fn parse(text: &str, source: SourceId, offset: usize) -> Result<Node, Box<Diagnostic>> {
    let options = serde_yaml::options! {
        strict_booleans: true,
        with_snippet: false,
        leading_zero_numbers_as_strings: true,
        underscored_numbers_as_strings: true,
        budget: serde_yaml::budget! {
            max_depth: MAX_DEPTH,
            max_nodes: MAX_NODES,
            max_anchors: 0,
            max_aliases: 0,
            max_documents: 1,
        },
    };
    let raw: Spanned<Raw> = serde_yaml::from_str_with_options(text, options).map_err(|error| {
        let at = error.location().map_or(0, |l| byte_offset(text, &l));
        let at = (offset + at).min(offset + text.len());
        let text = error.without_snippet().to_string();
        // The place is ours to say, and the options of the library are not the author's.
        let text = text.split(" at line ").next().and_then(|t| t.split(", set ").next()).unwrap_or_default();
        let message = say("This is not valid YAML: ").quote(text);
        Box::new(Diagnostic::error("yaml", Span::new(source, at, at + 1), message).help(say(
            "Put text with a colon, a `#` or a quotation mark in double quotes; indent with spaces; use each key once.",
        )))
    })?;
    Ok(Place { text, source, offset }.node(raw))
}

/// A value as the library gives it, children with their locations.
enum Raw {
    Null,
    Bool(bool),
    Number,
    Text(String),
    List(Vec<Spanned<Raw>>),
    Map(Vec<(Spanned<String>, Spanned<Raw>)>),
}

impl<'de> Deserialize<'de> for Raw {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(RawVisitor)
    }
}

struct RawVisitor;

impl<'de> Visitor<'de> for RawVisitor {
    type Value = Raw;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("a value")
    }

    fn visit_unit<E>(self) -> Result<Raw, E> {
        Ok(Raw::Null)
    }

    fn visit_none<E>(self) -> Result<Raw, E> {
        Ok(Raw::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Raw, E> {
        Ok(Raw::Bool(value))
    }

    fn visit_i64<E>(self, _: i64) -> Result<Raw, E> {
        Ok(Raw::Number)
    }

    fn visit_u64<E>(self, _: u64) -> Result<Raw, E> {
        Ok(Raw::Number)
    }

    fn visit_i128<E>(self, _: i128) -> Result<Raw, E> {
        Ok(Raw::Number)
    }

    fn visit_u128<E>(self, _: u128) -> Result<Raw, E> {
        Ok(Raw::Number)
    }

    fn visit_f64<E>(self, _: f64) -> Result<Raw, E> {
        Ok(Raw::Number)
    }

    fn visit_str<E>(self, value: &str) -> Result<Raw, E> {
        Ok(Raw::Text(value.to_owned()))
    }

    fn visit_string<E>(self, value: String) -> Result<Raw, E> {
        Ok(Raw::Text(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Raw, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = seq.next_element()? {
            items.push(item);
        }
        Ok(Raw::List(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Raw, A::Error> {
        let mut entries = Vec::new();
        while let Some(entry) = map.next_entry()? {
            entries.push(entry);
        }
        Ok(Raw::Map(entries))
    }
}

struct Place<'t> {
    text: &'t str,
    source: SourceId,
    offset: usize,
}

impl Place<'_> {
    fn node(&self, raw: Spanned<Raw>) -> Node {
        let range = self.range(&raw.referenced);
        let span = Span::new(self.source, self.offset + range.start, self.offset + range.end);
        let value = match raw.value {
            Raw::Null => Value::Null,
            Raw::Bool(b) => Value::Bool(b),
            Raw::Number => Value::Number(self.text[range].trim().to_owned()),
            Raw::Text(text) => Value::Text(text),
            Raw::List(items) => Value::List(items.into_iter().map(|item| self.node(item)).collect()),
            Raw::Map(entries) => Value::Map(entries.into_iter().map(|(k, v)| (self.key(k), self.node(v))).collect()),
        };
        Node { span, value }
    }

    fn key(&self, key: Spanned<String>) -> Key {
        let range = self.range(&key.referenced);
        Key { span: Span::new(self.source, self.offset + range.start, self.offset + range.end), name: key.value }
    }

    fn range(&self, location: &Location) -> std::ops::Range<usize> {
        let start = byte_offset(self.text, location);
        let length = location.span().byte_len().and_then(|n| usize::try_from(n).ok()).unwrap_or(0);
        let end = self.text.floor_char_boundary((start + length).min(self.text.len()));
        start..end.max(start)
    }
}

/// The library gives bytes where it has them and line and column always.
fn byte_offset(text: &str, location: &Location) -> usize {
    if let Some(at) = location.span().byte_offset().and_then(|n| usize::try_from(n).ok())
        && at <= text.len()
    {
        return text.floor_char_boundary(at);
    }
    let line = usize::try_from(location.line()).unwrap_or(1).saturating_sub(1);
    let column = usize::try_from(location.column()).unwrap_or(1).saturating_sub(1);
    let start = text.split_inclusive('\n').take(line).map(str::len).sum::<usize>().min(text.len());
    let within = text[start..].char_indices().nth(column).map_or(text.len() - start, |(i, _)| i);
    start + within
}
