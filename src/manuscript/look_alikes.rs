//! Rules in the manner of other programs: `::: private`, `{: .private}`, `<div class="private">`.
//!
//! In: the text of a body as written. Out: an error for each line that seems to state a rule and does not. Must never: take
//! one of them for a rule.

use super::words::Rule;
use crate::diagnostic::{Diagnostic, Problems, Span, say};

/// A word that somebody who means a rule would write.
fn is_meant(text: &str) -> bool {
    let text = text.to_lowercase();
    text.contains("chatham") || Rule::WORDS.iter().any(|word| text.contains(word))
}

/// Reports what looks like a rule. `at` gives the place of a range of the text.
pub fn check(text: &str, at: &impl Fn(std::ops::Range<usize>) -> Span, problems: &mut Problems) {
    let mut report = |range: std::ops::Range<usize>| {
        let message = say("This looks like a rule and is none.");
        let help = say("A rule stands at the end of a heading, like this: `## Title {.chatham-house}`.");
        problems.push(Diagnostic::error("rule-form", at(range), message).help(help).seal());
    };
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let words = line.trim();
        let begins = [":::", "{:", "{class=", "{ class="].iter().any(|sign| words.starts_with(sign));
        if begins && is_meant(words) {
            report(start..start + line.trim_end().len());
        }
        start += line.len();
    }
    for (start, _) in text.match_indices('<') {
        let rest = &text[start..];
        let Some(end) = rest.find('>').filter(|_| rest[1..].starts_with(|c: char| c.is_ascii_alphabetic())) else {
            continue;
        };
        let tag = &rest[..end];
        let lower = tag.to_lowercase();
        if !tag.contains("\n\n") && ["class", "id", "data-"].iter().any(|a| lower.contains(a)) && is_meant(tag) {
            report(start..start + end + 1);
        }
    }
}
