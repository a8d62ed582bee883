//! The only place that reads.
//!
//! In: the folder of a site. Out: a [`SourceTree`], every file of `content/` and of the theme in memory, in the order
//! of their paths. Must never: follow a link out of the folder, interpret a file, or say anything of its text.

#![expect(clippy::disallowed_methods, reason = "this module is where reading happens")]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{fs, io};

use rayon::prelude::*;

use crate::diagnostic::{Diagnostic, Place, Problems, SourceId, Span, say};

/// A text longer than this is refused: no summary is, and a hostile file must not take the machine.
const LONGEST_TEXT: u64 = 16 << 20;
/// The same for an attachment.
const LONGEST_ATTACHMENT: u64 = 64 << 20;

/// Where records stand, below `content/`.
pub const FOLDERS: &[&str] =
    &["rosters", "meetings", "calls", "programme", "working-groups", "outreach", "briefings", "issues", "pages"];

/// One file of `content/`.
#[derive(Clone, Debug)]
pub struct SourceFile {
    /// Relative to `content/`, with `/`.
    pub path: String,
    content: Content,
}

#[derive(Clone, Debug)]
enum Content {
    /// UTF-8, without byte order mark, lines ended by `\n`.
    Text(String),
    Bytes(Vec<u8>),
}

impl SourceFile {
    pub fn text(&self) -> Option<&str> {
        match &self.content {
            Content::Text(text) => Some(text),
            Content::Bytes(_) => None,
        }
    }

    pub fn bytes(&self) -> &[u8] {
        match &self.content {
            Content::Text(text) => text.as_bytes(),
            Content::Bytes(bytes) => bytes,
        }
    }

    /// Whether excerpts of this file are masked unless a stage declares them open.
    pub fn is_protected(&self) -> bool {
        // What stands in no known place may be a meeting in the wrong folder.
        let public = ["rosters/", "calls/", "working-groups/", "outreach/", "briefings/", "issues/", "pages/"];
        !["site.yaml", "rulebook.yaml", "recommendations.yaml"].contains(&self.path.as_str())
            && !public.iter().any(|p| self.path.starts_with(p))
    }
}

/// All files of a site's `content/`, sorted by path. A [`SourceId`] is an index into it.
#[derive(Debug, Default)]
pub struct SourceTree {
    files: Vec<SourceFile>,
}

impl SourceTree {
    /// A tree from texts in memory, for tests, fuzzing and experiments.
    pub fn from_texts<P: Into<String>, T: Into<String>>(texts: impl IntoIterator<Item = (P, T)>) -> (Self, Problems) {
        let mut files: Vec<(String, Vec<u8>)> =
            texts.into_iter().map(|(path, text)| (path.into(), text.into().into_bytes())).collect();
        files.sort();
        Self::assemble(files)
    }

    /// A tree from files in memory.
    pub fn from_files(files: BTreeMap<String, Vec<u8>>) -> (Self, Problems) {
        Self::assemble(files.into_iter().collect())
    }

    fn assemble(files: Vec<(String, Vec<u8>)>) -> (Self, Problems) {
        let mut problems = Problems::default();
        let read = files.into_iter().enumerate().map(|(i, (path, bytes))| {
            let id = SourceId(u32::try_from(i).unwrap_or(u32::MAX));
            let content = if is_text(&path) { normalise(bytes, id, &mut problems) } else { Content::Bytes(bytes) };
            SourceFile { path, content }
        });
        let files = read.collect();
        (SourceTree { files }, problems)
    }

    /// Reads `root/content`.
    ///
    /// # Errors
    /// When the folder or a file of it cannot be read (exit code 3).
    pub fn read(root: &Path) -> io::Result<(Self, Problems)> {
        Self::read_some(root, &|_| true, BTreeMap::new())
    }

    /// Reads those files of `root/content` that are wanted, but for some whose bytes are given.
    ///
    /// # Errors
    /// As [`SourceTree::read`].
    pub fn read_some(
        root: &Path,
        wanted: &dyn Fn(&str) -> bool,
        given: BTreeMap<String, Vec<u8>>,
    ) -> io::Result<(Self, Problems)> {
        let content = root.join("content");
        let mut problems = Problems::default();
        let mut paths: Vec<(String, PathBuf)> = Vec::new();
        let walk = walkdir::WalkDir::new(&content).follow_links(false).max_depth(16);
        for entry in walk.into_iter().filter_entry(|e| e.depth() == 0 || !is_hidden(e.file_name())) {
            let entry = entry?;
            if entry.file_type().is_dir() {
                continue;
            }
            let relative = entry.path().strip_prefix(&content).unwrap_or(entry.path());
            let place = |path: &Path| Place::Path { path: content_path(path), line: 0, column: 0 };
            let Some(path) = relative.to_str().map(|p| p.replace(std::path::MAIN_SEPARATOR, "/")) else {
                problems.push(
                    Diagnostic::error("file-name", place(relative), say("The name of this file is not valid Unicode."))
                        .help(say("Rename it.")),
                );
                continue;
            };
            if !wanted(&path) || given.contains_key(&path) {
                continue;
            }
            if !entry.file_type().is_file() {
                problems.push(
                    Diagnostic::error(
                        "not-a-file",
                        place(relative),
                        say("Links and special files are not read: they could lead out of the folder."),
                    )
                    .help(say("Put the file itself here.")),
                );
                continue;
            }
            let limit = if is_text(&path) { LONGEST_TEXT } else { LONGEST_ATTACHMENT };
            if entry.metadata()?.len() > limit {
                problems.push(
                    Diagnostic::error("too-long", place(relative), say("This file is too long to be read."))
                        .help(say("A text may have 16 MiB, an attachment 64 MiB.")),
                );
                continue;
            }
            paths.push((path, entry.into_path()));
        }
        paths.sort();
        let mut files = paths
            .into_par_iter()
            .map(|(path, full)| fs::read(full).map(|bytes| (path, bytes)))
            .collect::<io::Result<Vec<_>>>()?;
        files.extend(given);
        files.sort_by(|(a, _), (b, _)| a.cmp(b));
        let (tree, more) = Self::assemble(files);
        problems.append(more);
        Ok((tree, problems))
    }

    /// The wanted files of this tree, some of them with another text.
    #[must_use]
    pub fn part(&self, wanted: impl Fn(&str) -> bool, changed: &BTreeMap<String, String>) -> Self {
        let kept = self.files.iter().filter(|f| wanted(&f.path)).map(|file| match changed.get(&file.path) {
            Some(text) => SourceFile { path: file.path.clone(), content: Content::Text(text.clone()) },
            None => file.clone(),
        });
        SourceTree { files: kept.collect() }
    }

    pub fn get(&self, id: SourceId) -> Option<&SourceFile> {
        self.files.get(id.0 as usize)
    }

    pub fn find(&self, path: &str) -> Option<SourceId> {
        let found = self.files.binary_search_by(|f| f.path.as_str().cmp(path)).ok()?;
        u32::try_from(found).ok().map(SourceId)
    }

    pub fn len(&self) -> usize {
        self.files.len()
    }

    pub fn is_empty(&self) -> bool {
        self.files.is_empty()
    }

    pub fn iter(&self) -> impl Iterator<Item = (SourceId, &SourceFile)> {
        self.files.iter().enumerate().map(|(i, f)| (SourceId(u32::try_from(i).unwrap_or(u32::MAX)), f))
    }

    /// The files whose path starts with `folder` and a slash.
    pub fn under<'a>(&'a self, folder: &str) -> impl Iterator<Item = (SourceId, &'a SourceFile)> {
        let prefix = format!("{folder}/");
        let from = self.files.partition_point(|f| f.path.as_str() < prefix.as_str());
        let count = self.files[from..].iter().take_while(|f| f.path.starts_with(&prefix)).count();
        self.iter().skip(from).take(count)
    }
}

/// The files that a site puts over the default theme: path in the theme's folder → bytes.
///
/// # Errors
/// When the folder exists and cannot be read.
pub fn read_theme(folder: &Path) -> io::Result<BTreeMap<String, Vec<u8>>> {
    let mut files = BTreeMap::new();
    if !folder.is_dir() {
        return Ok(files);
    }
    for entry in walkdir::WalkDir::new(folder).follow_links(false).max_depth(8) {
        let entry = entry?;
        if entry.file_type().is_file() && !is_hidden(entry.file_name()) {
            let relative = entry.path().strip_prefix(folder).unwrap_or(entry.path());
            let path = relative.to_string_lossy().replace(std::path::MAIN_SEPARATOR, "/");
            files.insert(path, fs::read(entry.path())?);
        }
    }
    Ok(files)
}

fn content_path(path: &Path) -> String {
    format!("content/{}", path.to_string_lossy().replace(std::path::MAIN_SEPARATOR, "/"))
}

fn is_hidden(name: &std::ffi::OsStr) -> bool {
    name.as_encoded_bytes().starts_with(b".")
}

fn is_text(path: &str) -> bool {
    let ending = path.rsplit_once('.').map(|(_, e)| e);
    matches!(ending, Some("md" | "yaml" | "yml"))
}

/// Editors differ in line ends and byte order marks; everything after this line sees one form.
fn normalise(bytes: Vec<u8>, id: SourceId, problems: &mut Problems) -> Content {
    let text = match String::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => {
            let good = error.utf8_error().valid_up_to();
            let text = String::from_utf8_lossy(error.as_bytes()).into_owned();
            problems.push(
                Diagnostic::error("not-utf8", Span::new(id, good, good), say("This file is not UTF-8 text."))
                    .help(say("Save it as UTF-8.")),
            );
            text
        }
    };
    let text = match text.strip_prefix('\u{feff}') {
        Some(rest) => rest.to_owned(),
        None => text,
    };
    let text = if text.contains('\r') { text.replace("\r\n", "\n").replace('\r', "\n") } else { text };
    let control = |c: char| c.is_control() && c != '\n' && c != '\t';
    if let Some(at) = text.find(control) {
        problems.push(
            Diagnostic::error(
                "control-character",
                Span::new(id, at, at + 1),
                say("There is a control character here."),
            )
            .help(say("Delete it; it is invisible, so retype the line if need be.")),
        );
        return Content::Text(text.replace(control, " "));
    }
    Content::Text(text)
}
