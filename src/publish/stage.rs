//! The stage: a folder beside the output where the new site is made, and the exchange.
//!
//! ```text
//! parent/public/                       what the world sees
//! parent/.glasshouse-<hash>-<pid>-<n>/ the stage; the hash is that of the output's name
//!        ├── this-is-a-glasshouse-stage   the mark, locked as long as its run lives
//!        ├── new/                     the new site, and the old one after the exchange
//!        └── old/                     the old site, only where folders cannot be exchanged
//! ```
//!
//! Comes in: a plan and a place. Goes out: the new site at that place. Must never: leave a stage
//! behind unless killed, remove a folder without the mark, or a stage whose run still lives.

use std::fs::{self, Metadata, Permissions, TryLockError};
use std::io::{self, ErrorKind, Write};
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;

use rayon::prelude::*;
use rustix::fs::{Access, access};
use rustix::io::Errno;

use super::foreign::like;
use super::manifest::{self, Plan};
use super::{At, Trouble};

const MARK: &str = "this-is-a-glasshouse-stage";
const MARK_TEXT: &str = "glasshouse-stage 1\n\
    A build makes its site here. If none is running, it was killed, and the next one to the same\n\
    folder removes this.\n";
const NEW: &str = "new";
const OLD: &str = "old";

/// Where to publish, as absolute paths without links.
pub(super) struct Place {
    parent: PathBuf,
    pub out: PathBuf,
}

impl Place {
    pub fn find(out: &Path) -> Result<Self, Trouble> {
        let bad = |why| Trouble::BadOut { path: out.to_path_buf(), why };
        // Without a name, as in `/`, `.` and `..`, there is nothing that could change its place.
        let name = out.file_name().ok_or_else(|| bad("it has no name of its own"))?;
        let parent = match out.parent() {
            Some(parent) if parent != Path::new("") => parent,
            _ => Path::new("."),
        };
        // Before anything is created; a parent that is not there is nobody's home.
        if let (Ok(parent), Some(Ok(home))) =
            (parent.canonicalize(), std::env::home_dir().map(|home| home.canonicalize()))
            && home.starts_with(parent.join(name))
        {
            return Err(bad("it is, or contains, your home folder"));
        }
        fs::create_dir_all(parent).at(parent)?;
        let parent = parent.canonicalize().at(parent)?;
        Ok(Self { out: parent.join(name), parent })
    }

    /// What is known about the old output, if there is one. Refuses what cannot be replaced.
    pub fn inspect(&self) -> Result<Option<Metadata>, Trouble> {
        let meta = match fs::symlink_metadata(&self.out) {
            Ok(meta) => meta,
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(error).at(&self.out),
        };
        let bad = |why| Err(Trouble::BadOut { path: self.out.clone(), why });
        if meta.is_symlink() {
            return bad("it is a symbolic link");
        }
        if !meta.is_dir() {
            return bad("it is not a folder");
        }
        if meta.dev() != fs::metadata(&self.parent).at(&self.parent)?.dev() {
            return bad("it is a mounted file system; a folder inside it will do");
        }
        // The exchange would fail, too, but only after the long work.
        access(&self.out, Access::READ_OK | Access::WRITE_OK | Access::EXEC_OK).at(&self.out)?;
        Ok(Some(meta))
    }

    /// How the stages of this output begin, and of no other.
    fn prefix(&self) -> String {
        let name = self.out.file_name().unwrap_or_default();
        let hash = blake3::hash(name.as_encoded_bytes()).to_hex();
        format!(".glasshouse-{}-", hash.as_str().get(..16).unwrap_or_default())
    }
}

/// A stage of this run: marked, locked, and removed when dropped.
pub(super) struct Stage {
    home: PathBuf,
    keep: bool,
    /// Holds the lock; the system lets go of it however the process ends.
    _mark: fs::File,
}

impl Stage {
    /// Takes the lock, clears what killed runs left, and makes a stage. Also returns the
    /// leftovers that could not be removed.
    pub fn open(place: &Place) -> Result<(Self, Vec<PathBuf>), Trouble> {
        // The parent is locked for a moment only, so that no two runs look for each other's
        // stages and create their own at the same time; sites beside each other may be published
        // at once. It is not the output that is locked, because it changes its place.
        let guard = lock_parent(place)?;
        let mut leftovers = Vec::new();
        for entry in fs::read_dir(&place.parent).at(&place.parent)? {
            let entry = entry.at(&place.parent)?;
            let named = entry.file_name().to_string_lossy().starts_with(&place.prefix());
            if !named || !entry.file_type().is_ok_and(|kind| kind.is_dir()) {
                continue;
            }
            match claim(&entry.path())? {
                Claim::Leftover(mark) => leftovers.push((entry.path(), mark)),
                Claim::Alive => {
                    return Err(Trouble::Busy { path: place.out.clone() });
                }
                Claim::NotMarked => {}
            }
        }
        let stage = Self::create(place)?;
        drop(guard);

        let mut left_behind = Vec::new();
        for (home, _mark) in leftovers {
            put_back(&home, &place.out)?;
            if clear(&home).is_err() {
                left_behind.push(home);
            }
        }
        Ok((stage, left_behind))
    }

    fn create(place: &Place) -> Result<Self, Trouble> {
        let mut number = 0_u32;
        let home = loop {
            let name = format!("{}{}-{number}", place.prefix(), std::process::id());
            let home = place.parent.join(name);
            match fs::create_dir(&home) {
                Ok(()) => break home,
                Err(error) if error.kind() == ErrorKind::AlreadyExists => number += 1,
                Err(error) => return Err(error).at(&place.parent),
            }
        };
        let marked = || {
            let mut mark = fs::File::create_new(home.join(MARK))?;
            mark.try_lock()?;
            mark.write_all(MARK_TEXT.as_bytes())?;
            Ok::<_, io::Error>(mark)
        };
        match marked() {
            Ok(mark) => Ok(Self { home, keep: false, _mark: mark }),
            Err(error) => {
                let _ = clear(&home);
                Err(error).at(&home)
            }
        }
    }

    pub fn new_site(&self) -> PathBuf {
        self.home.join(NEW)
    }

    /// Writes the new site and its manifest, and returns the root hash. The new folder is made
    /// like the old one, first, so that files inherit its group where the mode says so.
    pub fn fill(&self, plan: &Plan<'_>, old: Option<&Metadata>) -> Result<String, Trouble> {
        let site = self.new_site();
        fs::create_dir(&site).at(&site)?;
        if let Some(meta) = old {
            like(&site, meta).at(&site)?;
        }
        let mut dirs: Vec<&str> = plan.dirs.iter().copied().collect();
        dirs.sort_unstable();
        for dir in dirs {
            let path = site.join(dir);
            fs::create_dir(&path).at(&path)?;
        }
        let hashes = plan
            .files
            .par_iter()
            .map(|file| {
                write_new(&site.join(file.path), file.bytes)?;
                Ok(blake3::hash(file.bytes))
            })
            .collect::<Result<Vec<_>, Trouble>>()?;
        let (text, root) = plan.manifest(&hashes);
        write_new(&site.join(manifest::NAME), text.as_bytes())?;
        Ok(root)
    }

    /// Puts the new site in place of the old one; returns where the old one is now.
    pub fn swap(&mut self, out: &Path, replaces: bool) -> Result<Option<PathBuf>, Trouble> {
        let new = self.new_site();
        if !replaces {
            fs::rename(&new, out).at(out)?;
            return Ok(None);
        }
        match exchange(&new, out) {
            Ok(()) => Ok(Some(new)),
            Err(Errno::NOSYS | Errno::INVAL | Errno::OPNOTSUPP) => self.swap_in_two(out).map(Some),
            Err(error) => Err(error).at(out),
        }
    }

    /// The window: between the two renames there is nothing at `out`. A run that is killed there
    /// leaves both sites in its stage, and the next one calls [`put_back`].
    fn swap_in_two(&mut self, out: &Path) -> Result<PathBuf, Trouble> {
        let old = self.home.join(OLD);
        fs::rename(out, &old).at(out)?;
        let Err(error) = fs::rename(self.new_site(), out) else {
            return Ok(old);
        };
        if fs::rename(&old, out).is_ok() {
            return Err(error).at(out);
        }
        self.keep = true;
        Err(Trouble::Stranded { out: out.to_path_buf(), old, error })
    }

    /// The stage holds something foreign: nobody may remove it but a person.
    pub fn keep_unmarked(&mut self) {
        self.keep = true;
        let _ = fs::remove_file(self.home.join(MARK));
    }

    /// Removes the stage; returns its path if that is not possible.
    pub fn close(mut self) -> Option<PathBuf> {
        let keep = self.keep;
        self.keep = true; // whatever happens now, dropping need not try again
        (keep || clear(&self.home).is_err()).then(|| self.home.clone())
    }
}

impl Drop for Stage {
    fn drop(&mut self) {
        if !self.keep {
            let _ = clear(&self.home);
        }
    }
}

fn write_new(path: &Path, bytes: &[u8]) -> Result<(), Trouble> {
    fs::File::create_new(path).and_then(|mut file| file.write_all(bytes)).at(path)
}

#[cfg(any(target_os = "linux", target_os = "android", target_vendor = "apple"))]
fn exchange(a: &Path, b: &Path) -> Result<(), Errno> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    renameat_with(CWD, a, CWD, b, RenameFlags::EXCHANGE)
}

#[cfg(not(any(target_os = "linux", target_os = "android", target_vendor = "apple")))]
fn exchange(_: &Path, _: &Path) -> Result<(), Errno> {
    Err(Errno::NOSYS)
}

fn lock_parent(place: &Place) -> Result<fs::File, Trouble> {
    let parent = fs::File::open(&place.parent).at(&place.parent)?;
    // Another run holds it for milliseconds; a run that is stopped in them should not stop us.
    for _ in 0..500 {
        match parent.try_lock() {
            Ok(()) => return Ok(parent),
            Err(TryLockError::WouldBlock) => thread::sleep(Duration::from_millis(10)),
            Err(TryLockError::Error(error)) => return Err(error).at(&place.parent),
        }
    }
    Err(Trouble::Busy { path: place.out.clone() })
}

enum Claim {
    /// Marked, and its run is dead: ours to remove. Locked as long as the file is held.
    Leftover(fs::File),
    Alive,
    NotMarked,
}

/// Whose folder is it that is named like a stage? Called with the parent locked. What cannot be
/// looked at is an error: it could be the stage of another user's run that lives.
fn claim(home: &Path) -> Result<Claim, Trouble> {
    let path = home.join(MARK);
    match fs::symlink_metadata(&path) {
        Ok(meta) if meta.is_file() => {}
        Err(error) if error.kind() != ErrorKind::NotFound => return Err(error).at(home),
        _ => {
            // Killed before the mark was made, or after it was removed: empty, or not a stage.
            // This removes the folder only if it is empty.
            let _ = fs::remove_dir(home);
            return Ok(Claim::NotMarked);
        }
    }
    // Network file systems lock only what is open for writing; another user's mark is not.
    let open = fs::File::options().read(true).write(true).open(&path);
    let mark = match open.or_else(|_| fs::File::open(&path)) {
        Ok(mark) => mark,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Claim::NotMarked),
        Err(error) => return Err(error).at(&path),
    };
    match mark.try_lock() {
        Ok(()) if is_stage(home) => Ok(Claim::Leftover(mark)),
        Ok(()) => Ok(Claim::NotMarked),
        Err(TryLockError::WouldBlock) => Ok(Claim::Alive),
        Err(TryLockError::Error(error)) => Err(error).at(&path),
    }
}

/// The mark has its text and nothing lies there that no stage has. An empty mark alone belongs to
/// a run that was killed while it wrote it.
fn is_stage(home: &Path) -> bool {
    let Ok(entries) = fs::read_dir(home) else {
        return false;
    };
    let (mut known, mut more) = (true, false);
    for entry in entries {
        let name = entry.map(|entry| entry.file_name()).unwrap_or_default();
        known &= [MARK, NEW, OLD].iter().any(|part| name == *part);
        more |= name != MARK;
    }
    let text = fs::read(home.join(MARK)).unwrap_or_default();
    known && (text == MARK_TEXT.as_bytes() || (text.is_empty() && !more))
}

/// A run was killed between two renames: its old site goes back to where it was. If something
/// else stands there by now, a person has to choose.
fn put_back(home: &Path, out: &Path) -> Result<(), Trouble> {
    let (new, old) = (home.join(NEW), home.join(OLD));
    let there = |path: &Path| fs::symlink_metadata(path).is_ok();
    match (there(&new) && there(&old), there(out)) {
        (false, _) => Ok(()),
        (true, false) => fs::rename(&old, out).at(out),
        (true, true) => Err(Trouble::NotOurs { path: old }),
    }
}

/// Removes a stage, the mark last, so that a kill in between leaves it recognisable.
fn clear(home: &Path) -> io::Result<()> {
    remove_tree(&home.join(NEW))?;
    remove_tree(&home.join(OLD))?;
    found(fs::remove_file(home.join(MARK)))?;
    found(fs::remove_dir(home))
}

/// Does not follow links.
fn remove_tree(path: &Path) -> io::Result<()> {
    // Only to save time: most of the work in parallel. What fails here is tried again below.
    let inner: Vec<PathBuf> = folders(path).iter().flat_map(|folder| folders(folder)).collect();
    inner.par_iter().for_each(|folder| {
        let _ = fs::remove_dir_all(folder);
    });
    match found(fs::remove_dir_all(path)) {
        Err(error) if error.kind() == ErrorKind::PermissionDenied => {}
        done => return done,
    }
    // Opens folders that are closed to writing: carried folders keep their mode, and these are
    // only the old places of what they held.
    for entry in walkdir::WalkDir::new(path).into_iter().flatten() {
        if entry.file_type().is_dir() {
            let _ = fs::set_permissions(entry.path(), Permissions::from_mode(0o700));
        }
    }
    found(fs::remove_dir_all(path))
}

fn folders(path: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(path).into_iter().flatten().flatten();
    entries.filter(|entry| entry.file_type().is_ok_and(|kind| kind.is_dir())).map(|entry| entry.path()).collect()
}

/// What is gone already need not be removed.
fn found(done: io::Result<()>) -> io::Result<()> {
    done.or_else(|error| if error.kind() == ErrorKind::NotFound { Ok(()) } else { Err(error) })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A place with an old site, and a stage with a new one.
    fn ready() -> (tempfile::TempDir, Place, Stage) {
        let dir = tempfile::tempdir().expect("temporary folder");
        let out = dir.path().join("public");
        fs::create_dir(&out).expect("folder");
        fs::write(out.join("site"), "old").expect("file");
        let place = Place::find(&out).expect("place");
        let (stage, _) = Stage::open(&place).expect("stage");
        fs::create_dir(stage.new_site()).expect("folder");
        fs::write(stage.new_site().join("site"), "new").expect("file");
        (dir, place, stage)
    }

    fn site(place: &Place) -> String {
        fs::read_to_string(place.out.join("site")).expect("site")
    }

    #[test]
    fn two_renames_do_what_an_exchange_does() {
        let (dir, place, mut stage) = ready();
        let old = stage.swap_in_two(&place.out).expect("swap");
        assert_eq!((site(&place).as_str(), old.join("site").exists()), ("new", true));
        assert_eq!(stage.close(), None);
        assert_eq!(fs::read_dir(dir.path()).expect("folder").count(), 1);
    }

    #[test]
    fn a_second_rename_that_fails_is_undone() {
        let (_dir, place, mut stage) = ready();
        fs::remove_dir_all(stage.new_site()).expect("remove");
        assert!(matches!(stage.swap_in_two(&place.out), Err(Trouble::Io { .. })));
        assert_eq!(site(&place), "old");
    }

    #[test]
    fn a_person_decides_when_something_new_stands_in_the_window() {
        let (_dir, place, stage) = ready();
        fs::rename(&place.out, stage.home.join(OLD)).expect("rename");
        let home = stage.home.clone();
        fs::create_dir(&place.out).expect("folder");
        assert!(matches!(put_back(&home, &place.out), Err(Trouble::NotOurs { .. })));
        fs::remove_dir(&place.out).expect("remove");
        put_back(&home, &place.out).expect("nothing stands there");
        assert_eq!(site(&place), "old");
    }
}
