//! A title that says "closed session" over words that are on the record.
//!
//! In: a meeting, before it is copied out. Out: an error where nobody stated that the part is on the record: the rule was
//! more likely forgotten. Must never: decide what the rule is.

use std::collections::BTreeSet;

use super::closed_sections::text_of;
use super::closed_words::speaks_of_closed_session;
use super::fold::folded_exactly;
use crate::diagnostic::{Diagnostic, Problems, Span, say};
use crate::manuscript::meeting::Meeting;
use crate::manuscript::words::Rule;

const BECAUSE: &str = "to see whether a rule was forgotten";

/// Whether a title or a heading speaks of a closed session. Above a part, "Chatham House" is the Rule and seldom the institute.
fn heads_closed_session(words: &str) -> bool {
    speaks_of_closed_session(words) || folded_exactly(words).contains("chatham house")
}

/// Checks the title and the headings of a meeting, in every language.
pub fn check(meeting: &Meeting, problems: &mut Problems) {
    if meeting.front.withheld.is_some() {
        return;
    }
    let sections = &meeting.prose.sections;
    let meant = !sections.is_empty() && sections.iter().all(|s| s.stated);
    if meeting.strictest() == Rule::OnTheRecord && !meant {
        let titles = std::iter::once(&meeting.front.title)
            .chain(meeting.translations.iter().filter_map(|t| t.front.title.as_ref()))
            .map(|title| title.reveal(BECAUSE));
        for title in titles.filter(|title| heads_closed_session(&title.value)) {
            let message = say("This title speaks of a closed session, and the whole meeting is on the record.");
            let help = say(
                "Add `rule: chatham-house` or `rule: private`; or `{.on-the-record}` to every heading, if it is meant.",
            );
            problems.push(Diagnostic::error("says-closed", title.span, message).help(help).seal());
        }
    }
    let bodies: Vec<_> = std::iter::once(&meeting.prose).chain(meeting.translations.iter().map(|t| &t.prose)).collect();
    // What the original states holds for its translations.
    let stated: BTreeSet<usize> =
        bodies.iter().flat_map(|p| &p.sections).filter(|s| s.stated).map(|s| s.number).collect();
    for section in bodies.iter().flat_map(|p| &p.sections) {
        let Some(heading) = &section.heading else { continue };
        if section.rule != Rule::OnTheRecord || stated.contains(&section.number) {
            continue;
        }
        let words: String = heading.reveal(BECAUSE).iter().filter_map(|(event, _)| text_of(event)).collect();
        if heads_closed_session(&words) {
            let message = say("This heading speaks of a closed session, and the part under it is on the record.");
            let help = say("Add `{.chatham-house}`, `{.private}`, or `{.on-the-record}` if it is meant.");
            let place = Span { end: section.after_heading, ..section.span };
            problems.push(Diagnostic::error("says-closed", place, message).help(help).seal());
        }
    }
}
