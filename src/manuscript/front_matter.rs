//! The YAML between two `---` lines, and the body after it.
//!
//! In: the text of a Markdown file. Out: the parsed front matter and where the body starts. Must never: mistake a rule
//! in the body for front matter.

use super::node::{self, Node};
use crate::diagnostic::{Diagnostic, Problems, SourceId, Span, say};

/// Splits a readable record. `None` when there is no usable front matter; the problem has been reported.
pub fn split<'t>(text: &'t str, source: SourceId, problems: &mut Problems) -> Option<(Node, usize, &'t str)> {
    let start = if let Some(rest) = text.strip_prefix("---\n") {
        text.len() - rest.len()
    } else {
        problems.push(
            Diagnostic::error("no-front-matter", Span::start_of(source), say("This file does not start with `---`."))
                .help(say("Start it with front matter; `glasshouse new` writes a file to begin with.")),
        );
        return None;
    };
    let Some((end, body)) = closing_line(text, start) else {
        problems.push(
            Diagnostic::error(
                "front-matter-open",
                Span::new(source, 0, 3),
                say("The front matter that starts here never ends."),
            )
            .help(say("Put a line with nothing but `---` after it.")),
        );
        return None;
    };
    match node::parse(&text[start..end], source, start) {
        Ok(node) => Some((node, body, &text[body..])),
        Err(problem) => {
            problems.push(*problem);
            None
        }
    }
}

/// The place of the closing `---` and of the line after it.
fn closing_line(text: &str, start: usize) -> Option<(usize, usize)> {
    let mut at = start;
    for line in text[start..].split_inclusive('\n') {
        if line.trim_end() == "---" {
            return Some((at, at + line.len()));
        }
        at += line.len();
    }
    None
}
