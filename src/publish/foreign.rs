//! What is in the output folder and not ours: `.git`, `CNAME`, a link, a folder somebody made.
//!
//! Comes in: the folder and the names that are ours. Goes out: the same things at the same paths
//! in the new site. Must never: follow a link, delete or change anything, or let a file of the
//! site take the place of something foreign.

use std::collections::{HashMap, HashSet};
use std::fs::{self, Metadata};
use std::io::{self, ErrorKind};
use std::os::unix::fs::{MetadataExt, chown, symlink};
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use super::manifest::{Ours, Plan};
use super::{At, Trouble};

/// Everything foreign in a folder, parents before children.
pub(super) struct Foreign {
    root: PathBuf,
    entries: Vec<Entry>,
}

/// Reads everything under `root`; a folder that is not there holds nothing.
pub(super) fn survey(root: &Path, ours: &Ours) -> Result<Foreign, Trouble> {
    let mut entries = Vec::new();
    // Level by level: folders in parallel, and no depth of folders can exhaust the stack.
    let mut level = vec![PathBuf::new()];
    while !level.is_empty() {
        let read = level.par_iter().map(|folder| read_folder(root, folder, ours));
        let read = read.collect::<Result<Vec<_>, _>>()?;
        level.clear();
        for (foreign, below) in read {
            entries.extend(foreign);
            level.extend(below);
        }
    }
    entries.sort_unstable_by(|(a, _), (b, _)| a.cmp(b));
    Ok(Foreign { root: root.to_path_buf(), entries })
}

type Entry = (PathBuf, Metadata);

/// What is foreign in one folder, and the folders in it, foreign or not.
fn read_folder(root: &Path, folder: &Path, ours: &Ours) -> Result<(Vec<Entry>, Vec<PathBuf>), Trouble> {
    let (mut foreign, mut below) = (Vec::new(), Vec::new());
    let here = root.join(folder);
    let entries = match fs::read_dir(&here) {
        Ok(entries) => entries,
        // No output yet, or taken away just now.
        Err(error) if is_missing(&error) => return Ok((foreign, below)),
        Err(error) => return Err(error).at(&here),
    };
    for entry in entries {
        let entry = entry.at(&here)?;
        let path = folder.join(entry.file_name());
        let kind = entry.file_type().at(&entry.path())?;
        let listed = |names: &HashSet<String>| path.to_str().is_some_and(|name| names.contains(name));
        let is_ours = (kind.is_dir() && listed(&ours.dirs)) || (kind.is_file() && listed(&ours.files));
        if kind.is_dir() {
            below.push(path.clone());
        }
        if !is_ours {
            match fs::symlink_metadata(entry.path()) {
                Ok(meta) => foreign.push((path, meta)),
                Err(error) if is_missing(&error) => {}
                Err(error) => return Err(error).at(&entry.path()),
            }
        }
    }
    Ok((foreign, below))
}

fn is_missing(error: &io::Error) -> bool {
    error.kind() == ErrorKind::NotFound
}

impl Foreign {
    /// Refuses when a file of the site needs the place of something foreign.
    pub fn refuse_collision(&self, plan: &Plan<'_>) -> Result<(), Trouble> {
        let taken = |path: &Path| path.to_str().is_some_and(|name| plan.names.contains(name));
        let folder = |path: &Path| path.to_str().is_some_and(|name| plan.dirs.contains(name));
        let hit =
            self.entries.iter().find(|(path, meta)| path.ancestors().any(taken) || (!meta.is_dir() && folder(path)));
        match hit {
            Some((path, _)) => Err(Trouble::NotOurs { path: self.root.join(path) }),
            None => Ok(()),
        }
    }

    /// Puts everything foreign into `site`, too: files as further names of the same file, so that
    /// nothing is copied and nothing about them changes; links and folders made anew.
    pub fn carry(&self, site: &Path) -> Result<(), Trouble> {
        for (path, meta) in &self.entries {
            let (from, to) = (self.root.join(path), site.join(path));
            if meta.is_dir() {
                fs::create_dir_all(&to).at(&from)?;
                continue;
            }
            if let Some(parent) = to.parent() {
                fs::create_dir_all(parent).at(&from)?;
            }
            let done = if meta.is_symlink() {
                fs::read_link(&from).and_then(|target| symlink(target, &to))
            } else {
                link(&from, &to, meta)
            };
            match done {
                // Somebody took it away just now.
                Err(error) if is_missing(&error) && fs::symlink_metadata(&from).is_err() => {}
                done => done.at(&from)?,
            }
        }
        // Children first, and after all is in place: a folder may be closed to writing.
        for (path, meta) in self.entries.iter().rev().filter(|(_, meta)| meta.is_dir()) {
            like(&site.join(path), meta).at(&self.root.join(path))?;
        }
        Ok(())
    }

    /// Moves to `out` what appeared in the replaced folder `old` after it was surveyed. An error
    /// means that `old` still holds something foreign that `out` does not.
    pub fn rescue(&self, ours: &Ours, plan: &Plan<'_>, old: &Path, out: &Path) -> Result<(), Trouble> {
        let carried: HashMap<&Path, &Metadata> =
            self.entries.iter().map(|(path, meta)| (path.as_path(), meta)).collect();
        let late = survey(old, ours)?;
        late.refuse_collision(plan)?;
        for (path, meta) in &late.entries {
            if carried.get(path.as_path()).is_some_and(|before| same(before, meta)) {
                continue;
            }
            let (from, to) = (old.join(path), out.join(path));
            if meta.is_dir() {
                fs::create_dir_all(&to).at(&to)?;
                like(&to, meta).at(&to)?;
            } else {
                if let Some(parent) = to.parent() {
                    fs::create_dir_all(parent).at(parent)?;
                }
                // Replaces at most the older state of the same foreign path.
                fs::rename(&from, &to).at(&to)?;
            }
        }
        Ok(())
    }
}

fn same(a: &Metadata, b: &Metadata) -> bool {
    let id = |meta: &Metadata| (meta.ino(), meta.len(), meta.mtime(), meta.mtime_nsec());
    (a.is_dir() && b.is_dir()) || id(a) == id(b)
}

/// A second name for the file; a copy where the file system has no second names (FAT), or the
/// system does not let us give them, provided that the copy has the same owner.
fn link(from: &Path, to: &Path, meta: &Metadata) -> io::Result<()> {
    let Err(error) = fs::hard_link(from, to) else {
        return Ok(());
    };
    let may_copy =
        matches!(error.kind(), ErrorKind::PermissionDenied | ErrorKind::Unsupported | ErrorKind::TooManyLinks);
    // Opening a pipe or a device could wait for ever.
    if !may_copy || !meta.is_file() {
        return Err(error);
    }
    fs::copy(from, to)?;
    let copy = fs::File::open(to)?;
    copy.set_modified(meta.modified()?)?;
    if owner(&copy.metadata()?) == owner(meta) { Ok(()) } else { Err(error) }
}

fn owner(meta: &Metadata) -> (u32, u32) {
    (meta.uid(), meta.gid())
}

/// Gives a folder the owner, where we may, and the mode of another.
pub(super) fn like(folder: &Path, meta: &Metadata) -> io::Result<()> {
    if owner(&fs::metadata(folder)?) != owner(meta) {
        // Only the administrator can give folders away; others publish as themselves.
        let _ = chown(folder, Some(meta.uid()), Some(meta.gid())).or_else(|_| chown(folder, None, Some(meta.gid())));
    }
    fs::set_permissions(folder, meta.permissions())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::publish::File;

    /// Old and new site, with what is foreign carried over.
    fn exchanged() -> (tempfile::TempDir, PathBuf, PathBuf, Foreign) {
        let dir = tempfile::tempdir().expect("temporary folder");
        let (old, out) = (dir.path().join("old"), dir.path().join("out"));
        fs::create_dir_all(old.join("git")).expect("folder");
        fs::create_dir(&out).expect("folder");
        fs::write(old.join("git/head"), "1").expect("file");
        fs::write(old.join("git/index"), "1").expect("file");
        fs::write(out.join("index.html"), "new").expect("file");
        let foreign = survey(&old, &Ours::default()).expect("survey");
        foreign.carry(&out).expect("carry");
        (dir, old, out, foreign)
    }

    fn plan() -> Plan<'static> {
        Plan::new(&[File { path: "index.html", bytes: b"new" }]).expect("valid")
    }

    #[test]
    fn what_came_too_late_is_moved_over() {
        let (_dir, old, out, foreign) = exchanged();
        fs::create_dir_all(old.join("late/empty")).expect("folder");
        fs::write(old.join("late/x"), "2").expect("file");
        symlink("x", old.join("late/link")).expect("link");
        fs::write(old.join("git/index.tmp"), "newer").expect("file");
        fs::rename(old.join("git/index.tmp"), old.join("git/index")).expect("rename");
        foreign.rescue(&Ours::default(), &plan(), &old, &out).expect("rescue");
        let read = |name| fs::read_to_string(out.join(name)).expect(name);
        assert_eq!(["late/x", "late/link", "git/index", "git/head"].map(read), ["2", "2", "newer", "1"]);
        assert!(out.join("late/empty").is_dir());
    }

    #[test]
    fn what_came_too_late_never_replaces_a_file_of_the_site() {
        let (_dir, old, out, foreign) = exchanged();
        fs::write(old.join("index.html"), "late").expect("file");
        assert!(foreign.rescue(&Ours::default(), &plan(), &old, &out).is_err());
        assert_eq!(fs::read(out.join("index.html")).expect("file"), b"new");
        assert_eq!(fs::read(old.join("index.html")).expect("file"), b"late");
    }
}
