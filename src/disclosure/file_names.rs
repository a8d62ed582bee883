//! Names of files that name somebody: the site never shows them, but messages would.
//!
//! In: the paths of the source tree. Out: which files' paths messages mask. Must never: print such a path, or say that there is one:
//! what a build says must not depend on who took part. `scrub` and `check --public-source` say it.

use super::cross_record::Guests;
use super::identities::{Identities, Session};
use crate::diagnostic::Problems;
use crate::source::SourceTree;

/// Seals the paths in which a member's or a guest's name stands, or a long word of one.
pub fn seal(tree: &SourceTree, identities: &Identities, guests: &Guests, problems: &mut Problems) {
    let members = Session::open(identities);
    for (id, file) in tree.iter().filter(|(_, f)| f.is_protected()) {
        let words = file.path.replace(|c: char| !c.is_alphanumeric(), " ");
        let member = members.find_anywhere(&words).iter().any(|f| f.range.len() > 3);
        if member || guests.stand_in_path(&words) {
            problems.sealed_files.push(id);
        }
    }
}
