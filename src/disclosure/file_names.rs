//! Names of files that name somebody: the site never shows them, but messages would.
//!
//! In: the paths of the source tree. Out: warnings, and which files' paths messages mask. Must never: print such a path.

use super::cross_record::Guests;
use super::identities::{Identities, Session};
use crate::diagnostic::{Diagnostic, Problems, Span, say};
use crate::source::SourceTree;

/// Seals the paths in which a member's or a guest's name stands, or a long word of one.
pub fn seal(tree: &SourceTree, identities: &Identities, guests: &Guests, problems: &mut Problems) {
    let members = Session::open(identities);
    for (id, file) in tree.iter().filter(|(_, f)| f.is_protected()) {
        let words = file.path.replace(|c: char| !c.is_alphanumeric(), " ");
        let member = members.find_anywhere(&words).iter().any(|f| f.range.len() > 3);
        if member || guests.stand_in_path(&words) {
            problems.sealed_files.push(id);
            let message = say("The name of this file holds the name of somebody who may have taken part.");
            problems.push(Diagnostic::warning("file-name-names", Span::start_of(id), message).help(say(
                "The site does not show it and messages mask it, but the repository does not: rename the file, by date and kind.",
            )));
        }
    }
}
