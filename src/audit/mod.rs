//! The second lock: reads the finished bytes as a reader would, and looks for every protected name.
//!
//! In: a [`Rendition<Unaudited>`] and the [`Secrets`]. Out: a [`Rendition<Audited>`], or every leak. It shares no code with
//! the redactor's matcher: it decodes what was written, cuts it into words and looks up sequences of words. Must never:
//! let a type of file pass that it cannot read, or print what it found.

mod each;
mod phrases;
mod reading;

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};
use std::ops::Range;

use rayon::prelude::*;

use self::phrases::{Beginnings, Furniture, Phrases, sought, words};
use self::reading::{Kind, marked, outermost};
use crate::diagnostic::{Diagnostic, Place, Problems, Wording, say};
use crate::disclosure::Secrets;
use crate::render::{Artifact, Audited, Part, Rendition, Unaudited};

/// Audits every file. `furniture` are the words of the interface, which stand on every page: a name that is one of them,
/// such as an organization called "Portal", cannot be told from it here, and is the redactor's alone.
///
/// # Errors
/// One problem per file in which a protected name stands, or that cannot be read.
pub fn audit<'f>(
    rendition: Rendition<Unaudited>,
    secrets: &Secrets,
    furniture: impl Iterator<Item = &'f str>,
) -> Result<Rendition<Audited>, Problems> {
    let furniture = Furniture::new(furniture);
    let everybody = sought(secrets.everybody(), &furniture);
    let known: HashSet<&String> = everybody.iter().collect();
    let sessions: HashMap<&str, (Vec<String>, Vec<String>)> = secrets
        .sessions()
        .par_iter()
        .map(|(session, names, public)| {
            let mut guests = sought(names, &furniture);
            guests.retain(|name| !known.contains(name));
            (*session, (guests, public.iter().map(|m| words(m)).collect()))
        })
        .collect();
    let phrases = |names| {
        let mut phrases = Phrases::default();
        phrases.add(names);
        phrases
    };
    let everybody = phrases(&everybody);
    let sessions: HashMap<&str, (Phrases<'_>, &[String])> =
        sessions.par_iter().map(|(session, (names, public))| (*session, (phrases(names), public.as_slice()))).collect();
    let beginnings = Beginnings::of(sessions.values().map(|(guests, _)| guests).chain([&everybody]));
    let wanted = Wanted { everybody, sessions, beginnings };
    let files: Vec<_> = rendition.files.iter().collect();
    let leaks: Vec<Diagnostic> =
        files.par_iter().filter_map(|(route, artifact)| check(route.as_str(), artifact, &wanted)).collect();
    if leaks.is_empty() {
        return Ok(rendition.passed());
    }
    let mut problems = Problems::default();
    problems.list.extend(leaks);
    Err(problems)
}

/// What is looked for.
struct Wanted<'s> {
    everybody: Phrases<'s>,
    /// Guests of a protected session, and the phrases it declared public, as words.
    sessions: HashMap<&'s str, (Phrases<'s>, &'s [String])>,
    /// Of all of these names.
    beginnings: Beginnings,
}

fn check(path: &str, artifact: &Artifact, wanted: &Wanted<'_>) -> Option<Diagnostic> {
    let leak = |message| {
        let place = Place::Path { path: path.to_owned(), line: 0, column: 0 };
        Diagnostic::error("leak", place, message)
    };
    let sessions = &artifact.origin.sessions;
    let protects_nothing = match &artifact.origin.part {
        Part::Each(each) => each.parts.is_empty(),
        part => sessions.is_empty() || *part == Part::Ranges(Vec::new()),
    };
    let Some(kind) = Kind::of(path) else {
        if protects_nothing && Kind::is_sealed_file(path) {
            return None;
        }
        return Some(
            leak(say("The audit cannot read this type of file.")).help(say("Publish it in a form that can be read.")),
        );
    };
    if protects_nothing {
        return None;
    }
    let Ok(text) = std::str::from_utf8(&artifact.bytes) else {
        return Some(leak(say("This file is not UTF-8 text.")).help(say("Publish it as UTF-8.")));
    };
    if let Part::Each(each) = &artifact.origin.part {
        return each::stands(text, kind, each, wanted).then(|| leak(stands_in_file()).help(defect()));
    }
    let known: Vec<_> = sessions.iter().filter_map(|session| wanted.sessions.get(session.as_str())).collect();
    // Most pages are of one session.
    let (guests, public) = if let [(guests, public)] = known[..] {
        (Cow::Borrowed(guests), Cow::Borrowed(*public))
    } else {
        let mut guests = Phrases::default();
        for (names, _) in &known {
            guests.extend(names);
        }
        (Cow::Owned(guests), known.iter().flat_map(|(_, public)| public.iter().cloned()).collect())
    };
    let regions: Vec<Range<usize>> = match &artifact.origin.part {
        Part::Ranges(ranges) => ranges.clone(),
        Part::Whole => std::iter::once(0..text.len()).collect(),
        Part::Marked => outermost(marked(text, false)),
        Part::Main => outermost(marked(text, true)),
        Part::Each(each) => each.parts.iter().map(|(range, _)| range.clone()).collect(),
    };
    let stands = |reading: &str| {
        let words = words(reading);
        let stand = |names: &Phrases<'_>| names.stand_in(&words, &wanted.beginnings, &public);
        stand(&wanted.everybody) || !guests.is_empty() && stand(&guests)
    };
    if path.contains("meetings/") && stands(path) {
        // The address itself tells, so it is not printed.
        let message = say("The address of a session's page holds a protected name or affiliation.");
        return Some(Diagnostic::error("leak", Place::Nowhere, message).help(defect()));
    }
    let found = regions.into_iter().any(|region| {
        let Some(region) = text.get(region) else { return true };
        kind.readings(region).iter().any(|reading| stands(reading))
    });
    found.then(|| leak(stands_in_file()).help(defect()))
}

fn stands_in_file() -> Wording {
    say("A protected name or affiliation stands in this file, in what comes from a session under the Rule.")
}

/// What to do about a leak.
fn defect() -> Wording {
    say(
        "This is a defect of the program or of the theme: nothing was published. Report it with the name of the file, and \
         without the name of the person.",
    )
}
