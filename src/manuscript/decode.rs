//! From a YAML tree to a record with a closed schema.
//!
//! In: a `Node`. Out: a typed record and *all* its problems. `record!` declares a record and its keys once;
//! `choice!` declares a closed set of words. Must never: ignore a key, or print a value of a protected file (values
//! go through [`Wording::quote`](crate::diagnostic::Wording::quote)).

use super::node::{Node, Value};
use super::shape::Shape;
use crate::diagnostic::{Diagnostic, Problems, Span, say};
use crate::disclosure::Attributed;

/// A value and its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Located<T> {
    pub value: T,
    pub span: Span,
}

/// Authored text and its place. Records keep it inside [`Attributed`] unless it cannot speak of a person.
pub type Words = Located<String>;

/// Something that can be read from a YAML value.
pub trait Decode: Sized {
    /// Reads it, or says what is wrong and returns `None`.
    fn decode(node: Node, problems: &mut Problems) -> Option<Self>;

    /// What it reads, for editors.
    fn shape() -> Shape;
}

/// Reports a value of the wrong kind.
pub fn wrong<T>(node: &Node, wanted: &'static str, problems: &mut Problems) -> Option<T> {
    let message = say("This should be ").say(wanted).say(", and is ").say(node.value.kind()).say(".");
    let help = match node.value {
        Value::Bool(_) => say("Put the word in double quotes if it is meant as a text."),
        Value::Null => say("Write a value after the colon, or leave the key out."),
        _ => say("Compare with a file that `glasshouse new` writes."),
    };
    problems.push(Diagnostic::error("wrong-kind", node.span, message).help(help));
    None
}

impl Decode for Words {
    fn decode(node: Node, problems: &mut Problems) -> Option<Self> {
        match node.value {
            Value::Text(value) if value.contains(|c: char| c.is_control() && c != '\n' && c != '\t') => {
                problems.push(
                    Diagnostic::error(
                        "control-character",
                        node.span,
                        say("There is a control character in this text."),
                    )
                    .help(say("Delete it; `\\x00` and its like have no place in a record.")),
                );
                None
            }
            // A number is a text too where a text is wanted: `title: 2026`.
            Value::Text(value) | Value::Number(value) if !value.trim().is_empty() => {
                Some(Located { value: value.trim().to_owned(), span: node.span })
            }
            Value::Text(_) => wrong(&Node { span: node.span, value: Value::Null }, "a text", problems),
            _ => wrong(&node, "a text", problems),
        }
    }

    fn shape() -> Shape {
        Shape::Text
    }
}

impl Decode for Located<bool> {
    fn decode(node: Node, problems: &mut Problems) -> Option<Self> {
        match node.value {
            Value::Bool(value) => Some(Located { value, span: node.span }),
            _ => wrong(&node, "`true` or `false`", problems),
        }
    }

    fn shape() -> Shape {
        Shape::Flag
    }
}

impl Decode for Located<u32> {
    fn decode(node: Node, problems: &mut Problems) -> Option<Self> {
        match &node.value {
            Value::Number(text) if text.parse::<u32>().is_ok() => {
                Some(Located { value: text.parse().unwrap_or_default(), span: node.span })
            }
            _ => wrong(&node, "a whole number", problems),
        }
    }

    fn shape() -> Shape {
        Shape::Whole
    }
}

impl<T: Decode> Decode for Vec<T> {
    fn decode(node: Node, problems: &mut Problems) -> Option<Self> {
        match node.value {
            Value::List(items) => Some(items.into_iter().filter_map(|item| T::decode(item, problems)).collect()),
            Value::Null => Some(Vec::new()),
            _ => wrong(&node, "a list", problems),
        }
    }

    fn shape() -> Shape {
        Shape::List(Box::new(T::shape()))
    }
}

impl<T: Decode> Decode for Attributed<T> {
    fn decode(node: Node, problems: &mut Problems) -> Option<Self> {
        T::decode(node, problems).map(Attributed::seal)
    }

    fn shape() -> Shape {
        T::shape()
    }
}

/// The entries of a mapping while a record takes its keys from it.
pub struct Fields {
    pub span: Span,
    entries: Vec<(super::node::Key, Node)>,
    what: &'static str,
}

impl Fields {
    /// Opens a mapping; `what` names the record in messages, with its article.
    pub fn open(node: Node, what: &'static str, problems: &mut Problems) -> Option<Self> {
        match node.value {
            Value::Map(entries) => Some(Fields { span: node.span, entries, what }),
            _ => wrong(&node, what, problems),
        }
    }

    /// Takes a value that may be absent.
    pub fn optional<T: Decode>(&mut self, key: &'static str, problems: &mut Problems) -> Option<T> {
        let at = self.entries.iter().position(|(k, _)| k.name == key)?;
        let (_, node) = self.entries.remove(at);
        T::decode(node, problems)
    }

    /// Takes a value that must be there.
    pub fn required<T: Decode>(&mut self, key: &'static str, problems: &mut Problems) -> Option<T> {
        if self.entries.iter().any(|(k, _)| k.name == key) {
            return self.optional(key, problems);
        }
        let at = Span { end: self.span.start.saturating_add(1).min(self.span.end), ..self.span };
        let message = say("The key `").say(key).say("` is missing: ").say(self.what).say(" needs it.");
        problems.push(Diagnostic::error("missing-key", at, message).help(say("Add `").say(key).say(": …`.")));
        None
    }

    /// Ends the record: what is left over is unknown.
    pub fn close(self, known: &[&'static str], problems: &mut Problems) {
        for (key, _) in self.entries {
            let message = say("There is no key ").quote(&key.name).say(" in ").say(self.what).say(".");
            let diagnostic = Diagnostic::error("unknown-key", key.span, message);
            let help = match nearest(&key.name, known) {
                Some(near) => {
                    // A misspelt key of ours names nobody, so it may be shown.
                    problems.open.push(key.span);
                    say("Did you mean `").say(near).say("`?")
                }
                None => say("Known here are ").one_of(known).say("."),
            };
            problems.push(diagnostic.help(help));
        }
    }
}

/// The known word that is closest to `word`, if it is close enough to be a slip of the hand.
pub fn nearest(word: &str, known: &[&'static str]) -> Option<&'static str> {
    nearest_of(word, known.iter().copied())
}

/// [`nearest`] among words that are not known when the program is compiled.
pub fn nearest_of<'k>(word: &str, known: impl IntoIterator<Item = &'k str>) -> Option<&'k str> {
    let plain = |s: &str| s.to_lowercase().replace(['_', ' '], "-");
    let word = plain(word);
    known
        .into_iter()
        .map(|k| (strsim::osa_distance(&word, &plain(k)), k))
        .filter(|(distance, k)| *distance <= 1 + k.len() / 5)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, k)| k)
}

/// Declares a record: its keys, which are required, and the type of each. `Option` fields are `optional`, `Vec` fields
/// are `list`.
macro_rules! record {
    (
        $(#[$meta:meta])*
        $vis:vis struct $name:ident ($what:literal) {
            $( $(#[$fmeta:meta])* $field:ident $(as $key:literal)? : $mode:ident $ty:ty, )*
        }
    ) => {
        $(#[$meta])*
        $vis struct $name {
            /// Where the record stands.
            pub span: $crate::diagnostic::Span,
            $( $(#[$fmeta])* pub $field: record!(@type $mode $ty), )*
        }

        impl $name {
            /// The keys of this record.
            pub const KEYS: &'static [&'static str] = &[ $( record!(@key $field $($key)?) ),* ];
        }

        impl $crate::manuscript::decode::Decode for $name {
            fn decode(
                node: $crate::manuscript::node::Node,
                problems: &mut $crate::diagnostic::Problems,
            ) -> Option<Self> {
                let mut fields = $crate::manuscript::decode::Fields::open(node, $what, problems)?;
                let span = fields.span;
                $( let $field = record!(@take $mode $ty, fields, record!(@key $field $($key)?), problems); )*
                fields.close(Self::KEYS, problems);
                Some($name { span, $( $field: record!(@keep $mode $field), )* })
            }

            fn shape() -> $crate::manuscript::shape::Shape {
                $crate::manuscript::shape::Shape::Record($what, vec![ $( $crate::manuscript::shape::Field {
                    key: record!(@key $field $($key)?),
                    required: record!(@required $mode),
                    shape: record!(@shape $mode $ty),
                } ),* ])
            }
        }
    };
    (@key $field:ident) => { stringify!($field) };
    (@key $field:ident $key:literal) => { $key };
    (@type required $ty:ty) => { $ty };
    (@type optional $ty:ty) => { Option<$ty> };
    (@type list $ty:ty) => { Vec<$ty> };
    (@take required $ty:ty, $fields:ident, $key:expr, $problems:ident) => { $fields.required::<$ty>($key, $problems) };
    (@take optional $ty:ty, $fields:ident, $key:expr, $problems:ident) => { $fields.optional::<$ty>($key, $problems) };
    (@take list $ty:ty, $fields:ident, $key:expr, $problems:ident) => {
        $fields.optional::<Vec<$ty>>($key, $problems).unwrap_or_default()
    };
    (@required required) => { true };
    (@required $other:ident) => { false };
    (@shape list $ty:ty) => { <Vec<$ty> as $crate::manuscript::decode::Decode>::shape() };
    (@shape $other:ident $ty:ty) => { <$ty as $crate::manuscript::decode::Decode>::shape() };
    (@keep required $field:ident) => { $field? };
    (@keep optional $field:ident) => { $field };
    (@keep list $field:ident) => { $field };
}

/// Declares a closed set of words.
macro_rules! choice {
    (
        $(#[$meta:meta])*
        $vis:vis enum $name:ident { $( $(#[$vmeta:meta])* $variant:ident = $word:literal, )* }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        $vis enum $name { $( $(#[$vmeta])* $variant, )* }

        impl $name {
            /// Every word of the set, as written in a file.
            pub const WORDS: &'static [&'static str] = &[ $( $word ),* ];
            /// Every value of the set.
            pub const ALL: &'static [Self] = &[ $( $name::$variant ),* ];

            /// As written in a file.
            pub fn word(self) -> &'static str {
                match self { $( $name::$variant => $word, )* }
            }

            /// The value of a word.
            pub fn of(word: &str) -> Option<Self> {
                match word { $( $word => Some($name::$variant), )* _ => None }
            }
        }

        impl $crate::manuscript::decode::Decode for $name {
            fn decode(
                node: $crate::manuscript::node::Node,
                problems: &mut $crate::diagnostic::Problems,
            ) -> Option<Self> {
                let word = <$crate::manuscript::decode::Words as $crate::manuscript::decode::Decode>::decode(
                    node, problems,
                )?;
                let found = Self::of(&word.value);
                if found.is_none() {
                    $crate::manuscript::decode::not_a_choice(&word, Self::WORDS, problems);
                }
                found
            }

            fn shape() -> $crate::manuscript::shape::Shape {
                $crate::manuscript::shape::Shape::OneOf(Self::WORDS)
            }
        }
    };
}

/// Reports a word that is not in a closed set.
pub fn not_a_choice(word: &Words, words: &'static [&'static str], problems: &mut Problems) {
    let message = say("Here may stand only ").one_of(words).say(", not ").quote(&word.value).say(".");
    let help = match nearest(&word.value, words) {
        Some(near) => say("Did you mean `").say(near).say("`?"),
        None => say("Choose one of them."),
    };
    problems.push(Diagnostic::error("unknown-word", word.span, message).help(help));
}

pub(crate) use {choice, record};
