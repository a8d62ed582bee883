//! What is wrong, where, and what to do about it.
//!
//! In: a code, a place and a [`Wording`] from any stage. Out: [`Problems`], the collection a stage hands on, and
//! [`Resolved`], one problem ready to print. Must never: put text from a protected place into words that are
//! printed. That is why a [`Wording`] is built from string literals, and everything that comes out of a file goes
//! in through [`Wording::quote`], which the printer masks.

mod github;
mod human;
mod json;
mod resolve;
mod sarif;

pub use resolve::{Resolved, masked_path, path_of, resolve};

use std::io::{self, Write};

/// Number of a file in the [`SourceTree`](crate::source::SourceTree).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SourceId(pub u32);

/// A piece of a source file, in bytes of its normalised text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    pub source: SourceId,
    pub start: u32,
    pub end: u32,
}

impl Span {
    /// A span over `start..end`; offsets beyond 4 GiB saturate (no source is that long).
    pub fn new(source: SourceId, start: usize, end: usize) -> Self {
        let narrow = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        Span { source, start: narrow(start), end: narrow(end.max(start)) }
    }

    /// The very beginning of a file.
    pub fn start_of(source: SourceId) -> Self {
        Span { source, start: 0, end: 0 }
    }

    /// The same place as byte offsets.
    pub fn range(self) -> std::ops::Range<usize> {
        self.start as usize..self.end as usize
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    Error,
    Warning,
}

impl Severity {
    pub fn name(self) -> &'static str {
        match self {
            Severity::Error => "error",
            Severity::Warning => "warning",
        }
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Piece {
    Plain(&'static str),
    Quoted(String),
    Count(usize),
}

/// Words of a message: literals that anybody may read, and quotations that a protected place masks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wording(Vec<Piece>);

/// Starts a [`Wording`].
pub fn say(words: &'static str) -> Wording {
    Wording(vec![Piece::Plain(words)])
}

impl Wording {
    #[must_use]
    pub fn say(mut self, words: &'static str) -> Self {
        self.0.push(Piece::Plain(words));
        self
    }

    /// Something taken from a file. Masked when the place is protected.
    #[must_use]
    pub fn quote(mut self, text: impl Into<String>) -> Self {
        self.0.push(Piece::Quoted(text.into()));
        self
    }

    /// A number that follows from the program or from public data, never one that counts people.
    #[must_use]
    pub fn count(mut self, n: usize) -> Self {
        self.0.push(Piece::Count(n));
        self
    }

    /// Literals in a row: `` `a`, `b` or `c` ``.
    #[must_use]
    pub fn one_of(mut self, choices: &[&'static str]) -> Self {
        for (i, choice) in choices.iter().enumerate() {
            let before = match i {
                0 => "`",
                _ if i + 1 == choices.len() => "` or `",
                _ => "`, `",
            };
            self.0.push(Piece::Plain(before));
            self.0.push(Piece::Plain(choice));
        }
        self.0.push(Piece::Plain(if choices.is_empty() { "" } else { "`" }));
        self
    }

    fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    fn print(&self, masked: bool) -> String {
        let mut out = String::new();
        for piece in &self.0 {
            match piece {
                Piece::Plain(words) => out.push_str(words),
                Piece::Count(n) => out.push_str(&n.to_string()),
                Piece::Quoted(_) if masked => out.push_str(resolve::MASK),
                Piece::Quoted(text) => {
                    out.push('`');
                    out.extend(text.chars().map(|c| if c.is_control() { ' ' } else { c }));
                    out.push('`');
                }
            }
        }
        out
    }
}

/// Where a problem is: in a source file, in a file of the theme or the output, or nowhere in particular.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    Source(Span),
    Path { path: String, line: u32, column: u32 },
    Nowhere,
}

impl From<Span> for Place {
    fn from(span: Span) -> Self {
        Place::Source(span)
    }
}

/// One problem.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    pub severity: Severity,
    /// Stable, in kebab case; documented in the manual.
    pub code: &'static str,
    pub place: Place,
    pub message: Wording,
    pub help: Wording,
    /// Mask the excerpt and the quotations wherever this is.
    pub sealed: bool,
}

impl Diagnostic {
    pub fn error(code: &'static str, place: impl Into<Place>, message: Wording) -> Self {
        let (severity, place) = (Severity::Error, place.into());
        Diagnostic { severity, code, place, message, help: Wording::default(), sealed: false }
    }

    pub fn warning(code: &'static str, place: impl Into<Place>, message: Wording) -> Self {
        Diagnostic { severity: Severity::Warning, ..Self::error(code, place, message) }
    }

    /// What to do instead.
    #[must_use]
    pub fn help(mut self, help: Wording) -> Self {
        self.help = help;
        self
    }

    /// Masks excerpt and quotations even where the file is public.
    #[must_use]
    pub fn seal(mut self) -> Self {
        self.sealed = true;
        self
    }
}

/// What a stage found: problems, and the places of protected files that may be shown in an excerpt.
#[derive(Debug, Default)]
pub struct Problems {
    pub list: Vec<Diagnostic>,
    /// Spans of protected files that are known to hold nothing protected. Everything else in such a file is masked.
    pub open: Vec<Span>,
    /// Files whose very name tells of somebody: messages mask it.
    pub sealed_files: Vec<SourceId>,
}

impl Problems {
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.list.push(diagnostic);
    }

    pub fn append(&mut self, mut other: Problems) {
        self.list.append(&mut other.list);
        self.open.append(&mut other.open);
        self.sealed_files.append(&mut other.sealed_files);
    }

    pub fn has_errors(&self) -> bool {
        self.errors() > 0
    }

    pub fn errors(&self) -> usize {
        self.list.iter().filter(|d| d.severity == Severity::Error).count()
    }

    /// Same order in every run, whatever thread found what first.
    pub fn sort(&mut self) {
        self.list.sort_by(|a, b| (&a.place, a.severity, a.code).cmp(&(&b.place, b.severity, b.code)));
        self.list.dedup();
        self.open.sort();
    }
}

/// How diagnostics are printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum Format {
    Human,
    Json,
    Github,
    Sarif,
}

/// Prints resolved problems: for people to `err`, for machines to `out`.
///
/// # Errors
/// When writing to the stream fails.
pub fn print(
    problems: &[Resolved],
    format: Format,
    colour: bool,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> io::Result<()> {
    match format {
        Format::Human => human::print(problems, colour, err),
        Format::Json => json::print(problems, out),
        Format::Github => github::print(problems, out),
        Format::Sarif => sarif::print(problems, out),
    }
}
