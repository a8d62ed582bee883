//! Known leaks, kept as defects that a test can switch on.
//!
//! A test that cannot fail is worth nothing: with each of these the experiment (`prove/`) must find something, and with
//! [`Defect::RedactorOff`] the audit alone must stop every planted name. In: a test. Out: whether the code at a place
//! misbehaves. Must never: exist outside of tests of the library; everywhere else [`on`] is `false` when compiled.

/// A leak that somebody could write (`chatham-house.md`, 4).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(not(test), allow(dead_code, reason = "most of them are named in code that only tests have"))]
pub enum Defect {
    /// A number follows from how many took part.
    ParticipantsCounted,
    /// Attendance of a protected meeting is shown on it and on the members' pages.
    AttendanceShown,
    /// The reviewer is published.
    ReviewerPublished,
    /// The owner of an action is published as written.
    OwnerKept,
    /// A withheld document is called by its file.
    WithheldFileNamed,
    /// The summary goes to lists and feeds as written.
    SummaryUnredacted,
    /// A translation is published as written.
    TranslationUnredacted,
    /// The anchor of a heading is made before its redaction.
    HeadingAnchorUnredacted,
    /// The description of an image is published as written.
    AltUnredacted,
    /// The address of a link is kept although it names somebody.
    LinkAddressKept,
    /// A comment is text.
    CommentKept,
    /// Turns are put in order of their speakers.
    TurnsSorted,
    /// Turns of one speaker are joined.
    TurnsMerged,
    /// Words are counted before the redaction.
    WordsCounted,
    /// The anchor of a paragraph is a hash of what was written.
    ParagraphHashed,
    /// The words in place of a name are numbered by person.
    ReplacementNumbered,
    /// They are as long as the name.
    ReplacementAsLong,
    /// They are others for a name in another script.
    ReplacementByScript,
    /// They take over the capitals of the name.
    ReplacementByCase,
    /// They follow from the title before a name, and so from a gender.
    ReplacementByGender,
    /// An affiliation stays.
    AffiliationKept,
    /// The address of a meeting is the name of its file.
    AddressFromFile,
    /// A private part is read and published like any other.
    PrivateKept,
    /// A draft is published.
    DraftShown,
    /// Excerpts of protected places are printed.
    MessageUnmasked,
    /// The redactor returns what it was given.
    RedactorOff,
}

/// Whether the code at this place is to misbehave.
#[cfg(not(test))]
#[inline]
pub const fn on(_: Defect) -> bool {
    false
}

#[cfg(test)]
pub use switch::{on, with};

#[cfg(test)]
mod switch {
    use std::sync::Mutex;
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::Defect;

    /// One defect at a time; a test that builds a site holds this even when it wants none.
    static LOCK: Mutex<()> = Mutex::new(());
    static ACTIVE: AtomicUsize = AtomicUsize::new(0);

    pub fn on(defect: Defect) -> bool {
        ACTIVE.load(Ordering::SeqCst) == defect as usize + 1
    }

    /// Switches off again, whatever happens.
    struct Off;

    impl Drop for Off {
        fn drop(&mut self) {
            ACTIVE.store(0, Ordering::SeqCst);
        }
    }

    /// Runs something with a defect, or with none.
    pub fn with<T>(defect: Option<Defect>, run: impl FnOnce() -> T) -> T {
        let _held = LOCK.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        let _off = Off;
        ACTIVE.store(defect.map_or(0, |d| d as usize + 1), Ordering::SeqCst);
        run()
    }

    impl Defect {
        pub const ALL: &'static [Defect] = &[
            Defect::ParticipantsCounted,
            Defect::AttendanceShown,
            Defect::ReviewerPublished,
            Defect::OwnerKept,
            Defect::WithheldFileNamed,
            Defect::SummaryUnredacted,
            Defect::TranslationUnredacted,
            Defect::HeadingAnchorUnredacted,
            Defect::AltUnredacted,
            Defect::LinkAddressKept,
            Defect::CommentKept,
            Defect::TurnsSorted,
            Defect::TurnsMerged,
            Defect::WordsCounted,
            Defect::ParagraphHashed,
            Defect::ReplacementNumbered,
            Defect::ReplacementAsLong,
            Defect::ReplacementByScript,
            Defect::ReplacementByCase,
            Defect::ReplacementByGender,
            Defect::AffiliationKept,
            Defect::AddressFromFile,
            Defect::PrivateKept,
            Defect::DraftShown,
            Defect::MessageUnmasked,
            Defect::RedactorOff,
        ];
    }
}
