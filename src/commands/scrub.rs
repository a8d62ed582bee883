//! `glasshouse scrub`

#![expect(clippy::disallowed_methods, reason = "rewrites source files in place, never those of a built site")]

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use clap::Args;

use super::{End, folder, report};
use crate::diagnostic::{Diagnostic, Format, Problems, Severity, Span, resolve, say};
use crate::scrub;
use crate::source::SourceTree;

#[derive(Args)]
pub struct Scrub {
    /// Files of meetings, which are rewritten
    #[arg(required_unless_present = "path")]
    files: Vec<PathBuf>,
    /// The folder that holds `content/` (default: here)
    #[arg(long, value_name = "DIR")]
    site: Option<PathBuf>,
    /// The path of what comes on standard input; it goes to standard output, as a clean filter of git wants it
    #[arg(long, conflicts_with = "files")]
    path: Option<PathBuf>,
    /// Write nothing; say which files need it
    #[arg(long)]
    check: bool,
}

impl Scrub {
    pub fn run(self) -> End {
        let root = folder(self.site);
        if !root.join("content").is_dir() {
            eprintln!("There is no folder `content` in {}. Give the folder of the site with --site.", root.display());
            return End::InputOutput;
        }
        match self.path {
            Some(path) => stream(&root, &path, self.check),
            None => in_place(&root, &self.files, self.check),
        }
    }
}

/// Standard input to standard output.
fn stream(root: &Path, path: &Path, check: bool) -> End {
    let mut bytes = Vec::new();
    if let Err(error) = io::stdin().lock().read_to_end(&mut bytes) {
        eprintln!("Standard input cannot be read: {error}.");
        return End::InputOutput;
    }
    let Some(path) = within(root, path).or_else(|| (!looks_like_a_meeting(path)).then(String::new)) else {
        eprintln!(
            "{} is not in the `content` of {}. Give the folder of the site with --site.",
            path.display(),
            root.display()
        );
        return End::WrongUsage;
    };
    let mut out = bytes;
    if let Some(name) = scrub::record(&path) {
        let scrubbed = match run(root, name, BTreeMap::from([(path.clone(), out.clone())])) {
            Ok(scrubbed) => scrubbed,
            Err(end) => return end,
        };
        let needed: BTreeMap<_, _> = scrubbed.files.into_iter().filter(|(p, _)| *p == path).collect();
        if check && !needed.is_empty() {
            let mut problems = Problems::default();
            scrub::attributed(&needed, &scrubbed.tree, &mut problems);
            return print(&problems, &scrubbed.tree);
        }
        if let Some(edits) = needed.get(&path) {
            out = scrub::patch(&out, edits);
        }
    }
    if !check && let Err(error) = io::stdout().lock().write_all(&out) {
        eprintln!("Standard output cannot be written: {error}.");
        return End::InputOutput;
    }
    End::Done
}

/// Files, each in its place.
fn in_place(root: &Path, files: &[PathBuf], check: bool) -> End {
    let mut meetings: BTreeMap<String, BTreeMap<String, Vec<u8>>> = BTreeMap::new();
    let mut places: BTreeMap<String, &Path> = BTreeMap::new();
    for file in files {
        let is_file = file.symlink_metadata().is_ok_and(|m| m.is_file());
        let Some(path) = within(root, file).filter(|_| is_file) else {
            eprintln!(
                "{} is no file in the `content` of {}. Give files of one site, and its folder with --site.",
                file.display(),
                root.display()
            );
            return End::WrongUsage;
        };
        if let Some(name) = scrub::record(&path) {
            let bytes = match fs::read(file) {
                Ok(bytes) => bytes,
                Err(error) => {
                    eprintln!("{} cannot be read: {error}.", file.display());
                    return End::InputOutput;
                }
            };
            meetings.entry(name.to_owned()).or_default().insert(path.clone(), bytes);
            places.insert(path, file);
        }
    }
    let mut end = End::Done;
    // A translation needs the names that its original holds, so everything is known before the first file is written.
    let mut changes = Vec::new();
    for (name, asked) in &meetings {
        let scrubbed = match run(root, name, asked.clone()) {
            Ok(scrubbed) => scrubbed,
            Err(End::ContentErrors) => {
                end = End::ContentErrors;
                continue;
            }
            Err(other) => return other,
        };
        let (needed, others): (BTreeMap<_, _>, BTreeMap<_, _>) =
            scrubbed.files.into_iter().partition(|(path, _)| asked.contains_key(path));
        let mut problems = Problems::default();
        if check {
            scrub::attributed(&needed, &scrubbed.tree, &mut problems);
        } else if needed.contains_key(&format!("{name}.md")) {
            for path in others.keys() {
                problems.list.extend(scrubbed.tree.find(path).map(|id| together(Span::start_of(id))));
            }
        }
        if !problems.list.is_empty() {
            end = print(&problems, &scrubbed.tree);
        } else if !check {
            changes.extend(needed.into_iter().map(|(path, edits)| {
                let bytes = asked.get(&path).map_or(&[][..], |b| b);
                (path, scrub::patch(bytes, &edits))
            }));
        }
    }
    for (path, bytes) in changes {
        let Some(file) = places.get(&path) else { continue };
        if let Err(error) = rewrite(file, &bytes) {
            eprintln!("{} cannot be rewritten: {error}.", file.display());
            return End::InputOutput;
        }
        eprintln!("{} is scrubbed.", file.display());
    }
    end
}

fn together(place: Span) -> Diagnostic {
    let message = say("This translation needs to be scrubbed together with its original.");
    let help = say("Who took part stands in the original only: give both files at once.");
    Diagnostic::error("scrub-together", place, message).help(help).seal()
}

/// Scrubs one meeting in memory, and prints what is in the way.
fn run(root: &Path, name: &str, given: BTreeMap<String, Vec<u8>>) -> Result<scrub::Scrub, End> {
    let failed = |error: io::Error| {
        eprintln!("The content cannot be read: {error}.");
        End::InputOutput
    };
    let (tree, problems) = SourceTree::read_some(root, &|path| scrub::needs(name, path), given).map_err(failed)?;
    let mut unreadable = None;
    let themes = |theme: &str| {
        report::theme_files(root, theme).unwrap_or_else(|error| {
            unreadable = Some(error);
            BTreeMap::new()
        })
    };
    let scrubbed = scrub::scrub(&tree, themes, name, problems);
    match unreadable {
        Some(error) => Err(failed(error)),
        None if scrubbed.problems.has_errors() => Err(print(&scrubbed.problems, &scrubbed.tree)),
        None => Ok(scrubbed),
    }
}

/// Prints the errors.
fn print(problems: &Problems, tree: &SourceTree) -> End {
    let mut resolved = resolve(problems, tree, false);
    resolved.retain(|r| r.severity == Severity::Error);
    report::print_resolved(&resolved, Format::Human);
    End::ContentErrors
}

/// The path of a file under `content/`. It is given from where we are, or from the folder of the site.
fn within(root: &Path, file: &Path) -> Option<String> {
    let whole = |path: &Path| {
        let name = path.file_name()?;
        let parent = path.parent().filter(|p| !p.as_os_str().is_empty()).unwrap_or(Path::new("."));
        // The folder may be gone from the disk while git still knows the file.
        let parent = parent.canonicalize().or_else(|_| std::path::absolute(parent)).ok()?;
        Some(parent.join(name))
    };
    let content = root.join("content");
    let content = content.canonicalize().ok()?;
    let under = |path: PathBuf| {
        let path = whole(&path)?.strip_prefix(&content).ok()?.to_str()?.replace(std::path::MAIN_SEPARATOR, "/");
        Some(path).filter(|p| !p.is_empty())
    };
    under(file.to_owned()).or_else(|| under(root.join(file)))
}

/// Whether a path that leads nowhere in the site may be a meeting of it all the same, given from the wrong folder.
fn looks_like_a_meeting(path: &Path) -> bool {
    path.extension().is_some_and(|e| e == "md") && path.components().any(|c| c.as_os_str() == "meetings")
}

/// Puts a new file in the place of the old one, with its mode.
fn rewrite(file: &Path, bytes: &[u8]) -> io::Result<()> {
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    let new = file.with_file_name(format!(".{name}.glasshouse-{}", std::process::id()));
    let written = fs::OpenOptions::new().write(true).create_new(true).open(&new).and_then(|mut out| {
        out.write_all(bytes)?;
        out.set_permissions(fs::metadata(file)?.permissions())?;
        out.sync_all()
    });
    let moved = written.and_then(|()| fs::rename(&new, file));
    if moved.is_err() {
        let _ = fs::remove_file(&new);
    }
    moved
}
