//! The manifest: which files of a folder are ours, and what they hold.
//!
//! Comes in: the files to publish, or a folder published earlier. Goes out: a validated [`Plan`],
//! the manifest's text, the names that are ours. Must never: call a file ours on the word of a
//! manifest that is damaged; depend on anything but paths and bytes.
//!
//! The format, which is public (anybody may verify a mirror with it):
//!
//! ```text
//! glasshouse-manifest 1 <BLAKE3 of everything after this line>
//! <BLAKE3 of the file>  <path>
//! ```
//!
//! sorted by the bytes of the path; `tail -n +2 .glasshouse-manifest | b3sum --check` reads it.

use std::collections::HashSet;
use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use super::{At, File, Trouble};

pub(super) const NAME: &str = ".glasshouse-manifest";
const FORMAT: &str = "glasshouse-manifest 1 ";
const HASH: usize = 64;

/// The files to write, sorted, known to have valid paths that can all exist together.
pub(super) struct Plan<'a> {
    pub files: Vec<File<'a>>,
    /// Every file, the manifest included.
    pub names: HashSet<&'a str>,
    /// Every folder that a file needs, at any depth.
    pub dirs: HashSet<&'a str>,
}

impl<'a> Plan<'a> {
    pub fn new(files: &[File<'a>]) -> Result<Self, Trouble> {
        let bad = |path: &str, why| Trouble::BadPath { path: path.to_owned(), why };
        let mut files = files.to_vec();
        files.sort_unstable_by_key(|file| file.path);
        let mut names = HashSet::from([NAME]);
        let mut dirs = HashSet::new();
        for File { path, .. } in &files {
            if let Some(why) = fault(path) {
                return Err(bad(path, why));
            }
            if !names.insert(path) {
                return Err(bad(path, "two files have this path, or it is the manifest's"));
            }
            dirs.extend(above(path));
        }
        // The sorted list, not the set: the same path is named in every run.
        match files.iter().find(|file| dirs.contains(file.path)) {
            Some(file) => Err(bad(file.path, "it is a file and a folder at once")),
            None if dirs.contains(NAME) => Err(bad(NAME, "it is the manifest's")),
            None => Ok(Self { files, names, dirs }),
        }
    }

    /// The manifest and its root hash; `hashes` are those of `files`, in their order.
    pub fn manifest(&self, hashes: &[blake3::Hash]) -> (String, String) {
        let mut lines = String::new();
        for (file, hash) in self.files.iter().zip(hashes) {
            lines.extend([hash.to_hex().as_str(), "  ", file.path, "\n"]);
        }
        let root = blake3::hash(lines.as_bytes()).to_hex().to_string();
        (format!("{FORMAT}{root}\n{lines}"), root)
    }
}

/// The folders that lead to a path.
fn above(path: &str) -> impl Iterator<Item = &str> {
    path.match_indices('/').filter_map(|(end, _)| path.get(..end))
}

/// Why a path cannot be published, if so.
fn fault(path: &str) -> Option<&'static str> {
    if path.starts_with('/') {
        Some("it is absolute")
    } else if path.contains('\\') {
        Some("it contains a backslash")
    } else if path.contains(char::is_control) {
        // NUL ends a path for the system, a line break ends a line of the manifest.
        Some("it contains a control character")
    } else {
        path.split('/').find_map(|segment| match segment {
            "" => Some("a part of it is empty"),
            "." | ".." => Some("it contains . or .."),
            _ => None,
        })
    }
}

/// What an earlier run wrote.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Ours {
    /// The manifest included.
    pub files: HashSet<String>,
    /// A folder is ours as long as it leads to a file of ours.
    pub dirs: HashSet<String>,
}

/// What is ours in `out`: nothing if it has no manifest.
pub(super) fn read(out: &Path) -> Result<Ours, Trouble> {
    let path = out.join(NAME);
    match fs::symlink_metadata(&path) {
        Ok(meta) if meta.is_file() => {}
        // A link or a folder of that name is not ours and stops the run as a collision.
        Ok(_) => return Ok(Ours::default()),
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Ours::default()),
        Err(error) => return Err(error).at(&path),
    }
    let bytes = fs::read(&path).at(&path)?;
    parse(&bytes).ok_or(Trouble::NotOurs { path })
}

/// `None` unless the manifest is whole: half a list would turn our files into somebody else's, and
/// a line added by hand somebody else's into ours.
fn parse(bytes: &[u8]) -> Option<Ours> {
    let (head, lines) = str::from_utf8(bytes).ok()?.split_once('\n')?;
    let root = head.strip_prefix(FORMAT)?;
    if blake3::hash(lines.as_bytes()).to_hex().as_str() != root {
        return None;
    }
    let mut ours = Ours::default();
    ours.files.insert(NAME.to_owned());
    for line in lines.lines() {
        let path = line.get(HASH..)?.strip_prefix("  ")?;
        if fault(path).is_some() {
            return None;
        }
        ours.dirs.extend(above(path).map(str::to_owned));
        ours.files.insert(path.to_owned());
    }
    Some(ours)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text() -> String {
        let files = [File { path: "b/c", bytes: b"1" }, File { path: "a", bytes: b"2" }];
        let plan = Plan::new(&files).expect("valid");
        let hashes: Vec<_> = plan.files.iter().map(|file| blake3::hash(file.bytes)).collect();
        plan.manifest(&hashes).0
    }

    #[test]
    fn reads_what_it_wrote() {
        let ours = parse(text().as_bytes()).expect("whole");
        assert_eq!(ours.files, [NAME, "a", "b/c"].map(str::to_owned).into());
        assert_eq!(ours.dirs, ["b".to_owned()].into());
    }

    #[test]
    fn damage_anywhere_is_noticed() {
        let text = text();
        for cut in 0..text.len() {
            assert!(parse(&text.as_bytes()[..cut]).is_none(), "cut at {cut}");
            let mut bytes = text.clone().into_bytes();
            bytes[cut] ^= 1;
            assert!(parse(&bytes).is_none(), "changed at {cut}");
        }
    }

    #[test]
    fn a_path_that_leaves_the_folder_is_not_believed() {
        let lines = format!("{}  ../secret\n", "0".repeat(HASH));
        let root = blake3::hash(lines.as_bytes()).to_hex();
        assert!(parse(format!("{FORMAT}{root}\n{lines}").as_bytes()).is_none());
    }
}
