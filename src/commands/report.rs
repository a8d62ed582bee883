//! Reading a site for a command, and printing what was found.

use std::io::{self, IsTerminal, Write, stderr, stdout};
use std::path::Path;
use std::time::Duration;

use indicatif::{ProgressBar, ProgressStyle};

use super::{Common, End, may_reveal};
use crate::diagnostic::{self, Format, Problems, Resolved, path_of, resolve};
use crate::manuscript::{Fate, Fates};
use crate::pipeline::{self, Disclosed, Options, Outcome, Stage};
use crate::source::{self, SourceTree};
use crate::theme::Files;

/// A site taken through the pipeline, with what is needed to print its problems.
pub struct Ran {
    pub tree: SourceTree,
    pub outcome: Outcome,
    pub as_of: jiff::Timestamp,
}

/// Reads and builds the site in `root`, in memory.
pub fn run(root: &Path, common: &Common, quiet: bool) -> Result<Ran, End> {
    if common.reveal && !may_reveal(true) {
        eprintln!("--reveal shows protected text: it works on a terminal only, and never with CI set.");
        return Err(End::WrongUsage);
    }
    let as_of = common.as_of.unwrap_or_else(now);
    let options = Options { as_of, drafts: common.drafts, base_url: common.base_url.clone() };
    let (tree, outcome) = read(root, quiet, |tree, themes, problems, progress| {
        pipeline::build(tree, themes, &options, problems, progress)
    })?;
    Ok(Ran { tree, outcome, as_of })
}

/// The files that the site puts over a theme, by the theme's name.
type Themes<'t> = &'t mut dyn FnMut(&str) -> Files;

/// Reads the site in `root` and does something with it, with progress on a terminal.
pub fn read<T>(
    root: &Path,
    quiet: bool,
    work: impl FnOnce(&SourceTree, Themes<'_>, Problems, &(dyn Fn(Stage) + Sync)) -> T,
) -> Result<(SourceTree, T), End> {
    if !root.join("content").is_dir() {
        eprintln!(
            "There is no folder `content` in {}. Run `glasshouse init DIR` for a new site, or give the folder of yours.",
            root.display()
        );
        return Err(End::InputOutput);
    }
    let bar = progress(quiet);
    bar.set_message("Reading");
    let (tree, problems) = SourceTree::read(root).map_err(|error| {
        bar.finish_and_clear();
        eprintln!("The content cannot be read: {error}. The old output stands untouched.");
        End::InputOutput
    })?;
    let mut unreadable = None;
    let mut themes = |name: &str| {
        theme_files(root, name).unwrap_or_else(|error| {
            unreadable = Some(error);
            Files::new()
        })
    };
    let done = work(&tree, &mut themes, problems, &|stage| {
        bar.set_message(match stage {
            Stage::Parse => "Parsing",
            Stage::Disclose => "Disclosing",
            Stage::Plan => "Planning",
            Stage::Render => "Rendering",
            Stage::Audit => "Auditing",
        });
    });
    bar.finish_and_clear();
    if let Some(error) = unreadable {
        eprintln!("The theme cannot be read: {error}. The old output stands untouched.");
        return Err(End::InputOutput);
    }
    Ok((tree, done))
}

/// Reads the site in `root` as far as what is published of it, drafts included. Where that cannot be told, the problems
/// are printed and then `untold`.
pub fn disclosed(root: &Path, quiet: bool, as_of: jiff::Timestamp, untold: &str) -> Result<Disclosed, End> {
    let options = Options { as_of, drafts: true, base_url: None };
    let mut problems = Problems::default();
    let (tree, disclosed) = read(root, quiet, |tree, themes, first, progress| {
        problems.append(first);
        pipeline::disclose(tree, themes, &options, &mut problems, progress)
    })?;
    disclosed.filter(|_| !problems.has_errors()).ok_or_else(|| {
        print(&problems, &tree, Format::Human, false, &[]);
        eprintln!("{untold}");
        End::ContentErrors
    })
}

/// The files that a site puts over the default theme.
pub fn theme_files(root: &Path, name: &str) -> io::Result<Files> {
    let safe = !name.contains(['/', '\\']) && !name.starts_with('.');
    if safe { source::read_theme(&root.join("themes").join(name)) } else { Ok(Files::new()) }
}

#[expect(clippy::disallowed_methods, reason = "the command line is where the clock is read; every stage gets `as_of`")]
pub fn now() -> jiff::Timestamp {
    let now = jiff::Timestamp::now();
    // Fractions of a second help nobody.
    jiff::Timestamp::from_second(now.as_second()).unwrap_or(now)
}

/// A spinner on a terminal, nothing anywhere else.
pub fn progress(quiet: bool) -> ProgressBar {
    if quiet || !stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let bar = ProgressBar::new_spinner();
    if let Ok(style) = ProgressStyle::with_template("{spinner} {msg} {elapsed}") {
        bar.set_style(style);
    }
    bar.enable_steady_tick(Duration::from_millis(120));
    bar
}

/// Prints the problems, `only` those of the named files when there are some.
pub fn print(problems: &Problems, tree: &SourceTree, format: Format, reveal: bool, only: &[String]) {
    let mut resolved = resolve(problems, tree, may_reveal(reveal));
    if !only.is_empty() {
        let mut chosen = problems.list.iter().map(|d| only.contains(&path_of(d, tree)));
        resolved.retain(|_| chosen.next().unwrap_or(true));
    }
    print_resolved(&resolved, format);
}

/// Prints problems that are resolved, and for people how many there are.
pub fn print_resolved(resolved: &[Resolved], format: Format) {
    let colour = stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none();
    // A reader that went away is no reason to fail.
    let _ = diagnostic::print(resolved, format, colour, &mut stdout().lock(), &mut stderr().lock());
    if format == Format::Human {
        let errors = resolved.iter().filter(|r| r.severity == diagnostic::Severity::Error).count();
        let warnings = resolved.len() - errors;
        if errors + warnings > 0 {
            let _ = writeln!(stderr(), "{}, {}.", counted(errors, "error"), counted(warnings, "warning"));
        }
    }
}

pub fn counted(n: usize, what: &str) -> String {
    format!("{n} {what}{}", if n == 1 { "" } else { "s" })
}

/// What became of the files read; the counts add up.
pub fn ledger(fates: &Fates) -> String {
    let count = |fate| fates.count(fate);
    format!(
        "{} read: {} published, {} draft, {} scheduled, {} withheld, {} private, {} not used",
        counted(fates.total(), "source file"),
        count(Fate::Published),
        count(Fate::Draft),
        count(Fate::Scheduled),
        count(Fate::Withheld),
        count(Fate::Private),
        count(Fate::Unused),
    )
}
