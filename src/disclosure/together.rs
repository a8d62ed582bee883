//! Texts of one public record that a reader sees together: the title names somebody, the summary says "in the closed session".
//!
//! In: the texts of a record that is published as written, and whether the record names a protected meeting. Out: an error at
//! each text that names somebody. Must never: report what tells by itself; that is reported where the text is copied.

use super::Attributed;
use super::closed_words::speaks_of_closed_session;
use super::cross_record::{Guests, names_somebody, problem, tells};
use super::identities::Session;
use crate::diagnostic::Problems;
use crate::manuscript::decode::Words;

const BECAUSE: &str = "a public record must not say who was in a closed session";

/// A text of the record, if it has that key.
pub type Text<'w> = Option<&'w Attributed<Words>>;

/// Checks the texts of a record. `leads`: whether a key of it (`decision`, `meeting`, `led_to`) leads to a protected meeting.
/// Then its statements must name nobody; a title may, for it is what the record is about: "Access by the Lagoon Collective".
pub fn check(
    session: &Session<'_>,
    guests: &Guests,
    leads: bool,
    (titles, statements): (&[Text<'_>], &[Text<'_>]),
    problems: &mut Problems,
) {
    let mut texts = titles.iter().chain(statements).flatten().map(|words| words.reveal(BECAUSE));
    let told = texts.any(|words| speaks_of_closed_session(&words.value));
    let titles = titles.iter().filter(|_| told);
    let statements = statements.iter().filter(|_| told || leads);
    for words in titles.chain(statements).flatten().map(|words| words.reveal(BECAUSE)) {
        let flat = words.value.replace("[@", "\u{1}@");
        if names_somebody(session, guests, &flat) && !tells(session, guests, &flat) {
            problems.push(problem(words.span));
        }
    }
}

/// Whether a text names somebody.
pub fn names(session: &Session<'_>, guests: &Guests, words: &Attributed<Words>) -> bool {
    names_somebody(session, guests, &words.reveal(BECAUSE).value.replace("[@", "\u{1}@"))
}

/// Whether one of these references leads to a meeting that is closed as a whole.
pub fn leads<'w>(guests: &Guests, references: impl IntoIterator<Item = &'w Words>) -> bool {
    references.into_iter().any(|words| guests.is_wholly_closed(&words.value))
}
