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

use walkdir::WalkDir;

use super::manifest::Plan;
use super::{At, Trouble};

/// Everything foreign in a folder, parents before children.
pub(super) struct Foreign {
    root: PathBuf,
    entries: Vec<(PathBuf, Metadata)>,
}

/// Walks `root`; a folder that is not there holds nothing.
pub(super) fn survey(root: &Path, ours: &HashSet<String>) -> Result<Foreign, Trouble> {
    // A folder is ours as long as it leads to a file of ours.
    let our_dirs: HashSet<&Path> = ours.iter().flat_map(|name| Path::new(name).ancestors().skip(1)).collect();
    let mut entries = Vec::new();
    for entry in WalkDir::new(root).min_depth(1) {
        let entry = match entry {
            Ok(entry) => entry,
            // Gone since its folder was read, or no output yet.
            Err(error) if error.io_error().is_some_and(is_missing) => continue,
            Err(error) => {
                let path = error.path().unwrap_or(root).to_path_buf();
                return Err(error).at(&path);
            }
        };
        let Ok(relative) = entry.path().strip_prefix(root) else {
            continue;
        };
        let kind = entry.file_type();
        let is_ours = if kind.is_dir() {
            our_dirs.contains(relative)
        } else {
            kind.is_file() && relative.to_str().is_some_and(|name| ours.contains(name))
        };
        if !is_ours {
            match fs::symlink_metadata(entry.path()) {
                Ok(meta) => entries.push((relative.to_path_buf(), meta)),
                Err(error) if is_missing(&error) => {}
                Err(error) => return Err(error).at(entry.path()),
            }
        }
    }
    Ok(Foreign { root: root.to_path_buf(), entries })
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
    pub fn rescue(&self, ours: &HashSet<String>, plan: &Plan<'_>, old: &Path, out: &Path) -> Result<(), Trouble> {
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
