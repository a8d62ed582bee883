//! What templates may see.
//!
//! In: the site, one language, one page. Out: structures that are [`Publishable`]. Must never: hold a `String`. A
//! template sees text that went through the disclosure room ([`PublicText`], [`Html`]), words of the interface
//! ([`Label`]), addresses ([`Href`]), times and numbers, and structures made of these.

mod account;
mod cycle;
mod pages;
mod register;
mod rules;
mod search;
mod work;

pub use account::*;
pub use cycle::*;
pub use pages::*;
pub use register::*;
pub use rules::*;
pub use search::*;
pub use work::*;

use serde::Serialize;

use crate::disclosure::PublicText;

mod sealed {
    pub trait Sealed {}
}

/// What a template may be given.
#[diagnostic::on_unimplemented(
    message = "`{Self}` may not reach a template",
    label = "not public data",
    note = "text of a record is `PublicText` or `Html`, words of the interface are `Label`, addresses are `Href`; \
            structures are declared with `publishable!`"
)]
pub trait Publishable: sealed::Sealed + Serialize {}

macro_rules! leaf {
    ($($ty:ty),* $(,)?) => { $( impl sealed::Sealed for $ty {} impl Publishable for $ty {} )* };
}

/// HTML of a record, with its links resolved for one page.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Html(String);

/// A word or sentence of the interface.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Label(String);

/// An address: relative to the page, or absolute.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Href(String);

/// A short word of the program: an anchor, an id, a class, a language tag.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Key(String);

/// A point in time: for machines and for people.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Time {
    iso: String,
    text: String,
}

/// A picture of figures, made of numbers and words of the interface.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Drawing(String);

impl Drawing {
    /// An SVG that [`render::chart`](crate::render::chart) made.
    pub(crate) fn of(svg: String) -> Self {
        Drawing(svg)
    }
}

impl Html {
    /// Resolves the links of a [`Markup`](crate::disclosure::Markup).
    pub fn of(
        markup: &crate::disclosure::Markup,
        resolve: impl FnMut(&crate::disclosure::Link) -> Option<String>,
    ) -> Self {
        let mut html = String::new();
        markup.resolve(resolve, &mut html);
        Html(html)
    }
}

impl Label {
    /// A message of the interface.
    pub fn of(text: String) -> Self {
        Label(text)
    }
}

impl Href {
    /// An address that [`site`](crate::site) made.
    pub(crate) fn of(address: String) -> Self {
        Href(address)
    }
}

impl Key {
    pub(crate) fn of(key: impl Into<String>) -> Self {
        Key(key.into())
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Time {
    pub(crate) fn of(iso: String, text: String) -> Self {
        Time { iso, text }
    }

    /// For people.
    pub(crate) fn words(&self) -> &str {
        &self.text
    }

    /// The same point in time in other words.
    pub(crate) fn reading(self, text: String) -> Self {
        Time { iso: self.iso, text }
    }
}

leaf!(PublicText, Html, Drawing, Label, Href, Key, Time, bool, u32, usize);

impl<T: Publishable> sealed::Sealed for Option<T> {}
impl<T: Publishable> Publishable for Option<T> {}
impl<T: Publishable> sealed::Sealed for Vec<T> {}
impl<T: Publishable> Publishable for Vec<T> {}

/// Declares a structure for templates; each field must itself be publishable.
macro_rules! publishable {
    ($( $(#[$meta:meta])* pub struct $name:ident { $( $(#[$fmeta:meta])* $field:ident: $ty:ty, )* } )*) => { $(
        $(#[$meta])*
        #[derive(Clone, Debug, Default, serde::Serialize)]
        pub struct $name { $( $(#[$fmeta])* pub $field: $ty, )* }
        impl $crate::view::sealed::Sealed for $name {}
        impl $crate::view::Publishable for $name {}
        const _: fn() = || {
            fn needs<T: $crate::view::Publishable>() {}
            $( needs::<$ty>(); )*
        };
    )* };
}
use publishable;
