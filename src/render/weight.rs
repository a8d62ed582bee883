//! What an ordinary page weighs on its way to a reader.
//!
//! In: the finished pages, and the [`Budget`](crate::theme::budget::Budget) of the theme. Out: a problem when a theme is
//! too heavy. Must never: name a page, or blame a record for being long.
//!
//! A long summary makes a heavy page, and nobody shall shorten a record to publish it. So the budget holds for the page in
//! the middle of a language, by length: when that is above it, it is the theme's doing.

use miniz_oxide::deflate::compress_to_vec;

use super::Artifact;
use crate::diagnostic::{Diagnostic, Place, Problems, say};
use crate::manuscript::words::Lang;
use crate::site::route::Route;
use crate::theme::Theme;

/// What gzip adds around a compressed file.
const WRAPPING: usize = 18;

/// The level that hosts use unless told otherwise.
const LEVEL: u8 = 6;

/// Bytes of a file as a host sends it.
fn sent(bytes: &[u8]) -> usize {
    compress_to_vec(bytes, LEVEL).len() + WRAPPING
}

/// Checks the pages of one language.
pub fn check(pages: &[&(Route, Artifact)], lang: &Lang, theme: &Theme, problems: &mut Problems) {
    let Some(budget) = theme.budget else { return };
    let mut by_length: Vec<&[u8]> = pages.iter().map(|(_, page)| page.bytes.as_slice()).collect();
    by_length.sort_by_key(|bytes| bytes.len());
    let Some(middle) = by_length.get(by_length.len() / 2) else { return };
    let weight = sent(middle) + theme.with_every_page().map(sent).sum::<usize>();
    if weight <= budget.page_bytes {
        return;
    }
    let place = Place::Path { path: "themes".to_owned(), line: 0, column: 0 };
    let message = say("The theme is too heavy: a page of middling length in ")
        .quote(lang.as_str())
        .say(" takes ")
        .count(weight)
        .say(" bytes, compressed and with its stylesheet, and ")
        .count(budget.page_bytes)
        .say(" are allowed.");
    problems.push(Diagnostic::error("page-weight", place, message).help(say(
        "Make the templates or the stylesheet of the theme lighter, or give it another `page_bytes` in its `theme.toml`.",
    )));
}
