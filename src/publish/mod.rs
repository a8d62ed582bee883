//! Publishing: the only place of the program that writes the site.
//!
//! Comes in: every file of the finished site, in memory, and the folder it belongs in.
//! Goes out: that folder, holding exactly these files, a manifest of their hashes, and whatever
//! was there that is not ours. A [`Receipt`] says what was written.
//!
//! Must never:
//! - show a mixture of two sites, or none, whenever the process is killed: the new site is built
//!   in a stage beside `out` and the two folders change places in one system call;
//! - delete or change a file that is not ours, that is, not listed in the old manifest as a plain
//!   file: such files, links and folders are carried into the stage before the exchange;
//! - delete a folder that does not bear the mark of a stage;
//! - touch the old site before the new one is complete.
//!
//! A file of ours that somebody edited by hand is still ours and is replaced.
//!
//! Known limits. A kill is not a power cut: nothing is forced onto the disk, which would cost many
//! times the build. Where the file system cannot exchange two folders, two renames do it, and a kill
//! between them leaves no site at `out` until the next run, which puts the old one back first.
//! What others write into `out` during the last milliseconds before the exchange is moved over
//! after it (`Receipt::left_behind` names the old folder if that failed); if the process is killed in exactly that moment, too, it is lost. A program whose
//! working folder is `out` stands in the old folder afterwards. Folders that are not ours keep
//! mode and, where we may set it, owner; their access lists and times are not kept.

#![expect(clippy::disallowed_methods, reason = "this module is where writing happens")]

mod foreign;
mod manifest;
mod stage;

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

use manifest::Plan;
use stage::{Place, Stage};

/// One file of the finished site.
#[derive(Debug, Clone, Copy)]
pub struct File<'a> {
    /// Relative, with `/` between the segments.
    pub path: &'a str,
    pub bytes: &'a [u8],
}

/// What was published; the manifest itself is not counted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Receipt {
    pub files: usize,
    pub bytes: u64,
    /// BLAKE3 of the manifest's lines: one value that two mirrors can compare.
    pub root_hash: String,
    /// Stages beside `out` that could not be removed, or that hold something foreign which came
    /// too late to be carried over. The new site stands all the same.
    pub left_behind: Vec<PathBuf>,
}

/// Why nothing was published.
#[derive(Debug)]
pub enum Trouble {
    /// The system refused.
    Io { path: PathBuf, error: io::Error },
    /// Something that we did not write stands where the site has to go.
    NotOurs { path: PathBuf },
    /// A path of the site that no host could serve, or two that cannot both exist.
    BadPath { path: String, why: &'static str },
    /// A folder that must not be replaced as a whole.
    BadOut { path: PathBuf, why: &'static str },
    /// Another run publishes to the same folder.
    Busy { path: PathBuf },
    /// The file system cannot exchange folders, and neither rename nor its undoing succeeded.
    Stranded { out: PathBuf, old: PathBuf, error: io::Error },
}

/// Replaces the site in `out` by `files`, whole or not at all.
///
/// The caller makes sure that `out` holds no sources (content, themes) and that no two paths
/// differ only in case or Unicode normalisation.
///
/// # Errors
/// Every [`Trouble`] but `Stranded` leaves the old site in place, and no stage beside it.
pub fn publish(files: &[File<'_>], out: &Path) -> Result<Receipt, Trouble> {
    let plan = Plan::new(files)?;
    let place = Place::find(out)?;
    let (mut stage, mut left_behind) = Stage::open(&place)?;
    let old = place.inspect()?;
    let ours = manifest::read(&place.out)?;

    let root_hash = stage.fill(&plan, old.as_ref())?;
    // Asked after the long work: the answer has to be that of the moment of the exchange.
    let foreign = foreign::survey(&place.out, &ours)?;
    foreign.refuse_collision(&plan)?;
    foreign.carry(&stage.new_site())?;

    let replaced = stage.swap(&place.out, old.is_some())?;
    // The new site stands; from here on nothing is an error any more.
    if let Some(replaced) = replaced
        && foreign.rescue(&ours, &plan, &replaced, &place.out).is_err()
    {
        stage.keep_unmarked();
    }
    left_behind.extend(stage.close());
    Ok(Receipt {
        files: plan.files.len(),
        bytes: plan.files.iter().map(|file| file.bytes.len() as u64).sum(),
        root_hash,
        left_behind,
    })
}

impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const SAFE: &str = "Nothing was published; the old output stands untouched.";
        match self {
            Self::Io { path, error } => {
                let remedy = remedy(error.kind());
                write!(f, "{}: {error}. {remedy} {SAFE}", path.display())
            }
            Self::NotOurs { path } => write!(
                f,
                "{} is in the way: glasshouse did not write it, or cannot tell because {} is missing or damaged. \
                 Move it away, or choose another folder with --out. {SAFE}",
                path.display(),
                manifest::NAME
            ),
            Self::BadPath { path, why } => write!(
                f,
                "The site has a file {path:?} that cannot be published: {why}. Rename what it is made from. {SAFE}"
            ),
            Self::BadOut { path, why } => write!(
                f,
                "{} cannot be the output folder: {why}. Choose another folder with --out. {SAFE}",
                path.display()
            ),
            Self::Busy { path } => write!(
                f,
                "Another build is publishing to {} right now. Wait for it to end, then build again. {SAFE}",
                path.display()
            ),
            Self::Stranded { out, old, error } => write!(
                f,
                "{}: {error}. The old site could not be put back and is now in {}. \
                 Build again, which puts it back first, or move it back by hand.",
                out.display(),
                old.display()
            ),
        }
    }
}

impl std::error::Error for Trouble {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Io { error, .. } | Self::Stranded { error, .. } => Some(error),
            _ => None,
        }
    }
}

fn remedy(kind: io::ErrorKind) -> &'static str {
    use io::ErrorKind as Kind;
    match kind {
        Kind::StorageFull | Kind::QuotaExceeded => {
            "Free some space (old and new site need room side by side), or choose another folder with --out."
        }
        Kind::PermissionDenied | Kind::ReadOnlyFilesystem => {
            "Make the folder and the one above it writable, or choose another folder with --out."
        }
        Kind::CrossesDevices | Kind::ResourceBusy => {
            "A mounted folder cannot be replaced: choose a folder inside it with --out."
        }
        _ => "Remove the cause, or choose another folder with --out.",
    }
}

/// Names the path that an error of the system is about.
trait At<T> {
    fn at(self, path: &Path) -> Result<T, Trouble>;
}

impl<T, E: Into<io::Error>> At<T> for Result<T, E> {
    fn at(self, path: &Path) -> Result<T, Trouble> {
        self.map_err(|error| Trouble::Io { path: path.to_path_buf(), error: error.into() })
    }
}
