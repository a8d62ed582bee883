//! `theme.toml`: what a theme is called, and what its pages may weigh.
//!
//! In: the file's text. Out: a [`Budget`]. Must never: make up a number for one that is wrong.

use serde::Deserialize;

use crate::diagnostic::{Diagnostic, Place, Problems, say};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ThemeFile {
    #[serde(rename = "name")]
    _name: String,
    #[serde(rename = "version")]
    _version: String,
    budget: Budget,
}

/// What pages may weigh, in bytes, compressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Budget {
    /// An ordinary page with its stylesheet and script.
    pub page_bytes: usize,
}

/// Reads `theme.toml`. `None` when it is wrong, which is a problem then.
pub fn read(text: &str, path: &str, problems: &mut Problems) -> Option<Budget> {
    match toml::from_str::<ThemeFile>(text) {
        Ok(file) => Some(file.budget),
        Err(error) => {
            let before = error.span().and_then(|s| text.get(..s.start)).unwrap_or_default();
            let line = u32::try_from(before.matches('\n').count() + 1).unwrap_or(0);
            let place = Place::Path { path: path.to_owned(), line, column: 1 };
            let message = say("This file is not a description of a theme: ").quote(error.message()).say(".");
            problems.push(Diagnostic::error("theme-file", place, message).help(say(
                "It holds `name` and `version`, and under `[budget]` the number `page_bytes`. Without the file, the \
                 default theme's holds.",
            )));
            None
        }
    }
}
