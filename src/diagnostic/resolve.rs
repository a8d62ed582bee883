//! From a place in bytes to path, line, column and excerpt, masked.
//!
//! Must never: show a character of a protected file that no stage declared open, unless told to reveal.

use super::{Diagnostic, Place, Problems, Severity, Span};
use crate::defects::{self, Defect};
use crate::disclosure::speaks_of_closed_session;
use crate::source::{SourceFile, SourceTree};

/// Stands for any masked text, whatever its length, so that not even the length is told.
pub const MASK: &str = "▒▒▒";

/// A problem as a reader sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Resolved {
    pub severity: Severity,
    pub code: &'static str,
    /// Relative to the site's folder, with `/`.
    pub path: String,
    /// From 1; 0 when the problem is not in a file.
    pub line: u32,
    /// From 1, in characters.
    pub column: u32,
    pub message: String,
    pub help: String,
    pub excerpt: Option<Excerpt>,
}

/// The line of the problem and the part of it that is meant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Excerpt {
    pub line: String,
    /// Byte range in `line`.
    pub marked: std::ops::Range<usize>,
    /// Whether it is the whole line, with nothing masked.
    pub whole: bool,
}

/// Resolves and masks all problems; `reveal` shows what is protected and is for a person at a terminal only.
pub fn resolve(problems: &Problems, tree: &SourceTree, reveal: bool) -> Vec<Resolved> {
    problems.list.iter().map(|d| one(d, problems, tree, reveal)).collect()
}

fn one(diagnostic: &Diagnostic, problems: &Problems, tree: &SourceTree, reveal: bool) -> Resolved {
    let reveal = reveal || defects::on(Defect::MessageUnmasked);
    let mut resolved = Resolved {
        severity: diagnostic.severity,
        code: diagnostic.code,
        path: String::new(),
        line: 0,
        column: 0,
        message: String::new(),
        help: String::new(),
        excerpt: None,
    };
    let mut masked = diagnostic.sealed && !reveal;
    match &diagnostic.place {
        Place::Nowhere => {}
        Place::Path { path, line, column } => {
            resolved.path.clone_from(path);
            (resolved.line, resolved.column) = (*line, *column);
        }
        Place::Source(span) => {
            if let Some(file) = tree.get(span.source) {
                let sealed = problems.sealed_files.contains(&span.source) && !reveal;
                resolved.path = if sealed { masked_path(&file.path) } else { format!("content/{}", file.path) };
                let text = file.text().unwrap_or_default();
                let start = floor_boundary(text, span.start as usize);
                let line_start = text[..start].rfind('\n').map_or(0, |i| i + 1);
                let line_end = text[start..].find('\n').map_or(text.len(), |i| start + i);
                let newlines = text[..start].matches('\n').count();
                resolved.line = u32::try_from(newlines + 1).unwrap_or(u32::MAX);
                let column = text[line_start..start].chars().count() + 1;
                resolved.column = u32::try_from(column).unwrap_or(u32::MAX);
                let end = floor_boundary(text, span.end as usize).clamp(start, line_end);
                let public = is_public(file, text, &text[line_start..line_end]);
                let open = |from: usize, to: usize| reveal || public || is_open(problems, *span, from, to);
                masked = masked || !open(span.start as usize, span.end as usize);
                let hide_all = diagnostic.sealed && !reveal;
                resolved.excerpt =
                    Some(excerpt(text, line_start..line_end, start..end, |a, b| !hide_all && open(a, b)));
            }
        }
    }
    resolved.message = diagnostic.message.print(masked);
    if !diagnostic.help.is_empty() {
        resolved.help = diagnostic.help.print(masked);
    }
    resolved
}

/// The path of a file under `content/` whose name tells of somebody, with its first folder and its ending only.
pub fn masked_path(path: &str) -> String {
    let folder = path.split_once('/').map_or("", |(folder, _)| folder);
    let known = crate::source::FOLDERS.iter().find(|f| **f == folder).map_or(String::new(), |f| format!("{f}/"));
    let ending = path.rsplit_once('.').map_or("", |(_, e)| e);
    let ending = ["md", "yaml", "yml"].iter().find(|e| **e == ending).map_or(String::new(), |e| format!(".{e}"));
    format!("content/{known}{MASK}{ending}")
}

/// The path of a problem's file as it is, relative to the site's folder; for choosing, not for printing.
pub fn path_of(diagnostic: &Diagnostic, tree: &SourceTree) -> String {
    match &diagnostic.place {
        Place::Nowhere => String::new(),
        Place::Path { path, .. } => path.clone(),
        Place::Source(span) => tree.get(span.source).map(|f| format!("content/{}", f.path)).unwrap_or_default(),
    }
}

/// Whether a line may be shown because its file is public: unless what the file says was taken back, or the line speaks of
/// a closed session, which would be refused if it could be read.
fn is_public(file: &SourceFile, text: &str, line: &str) -> bool {
    !file.is_protected() && !text.lines().any(|l| l.starts_with("retracted:")) && !speaks_of_closed_session(line)
}

/// Whether bytes `from..to` of a protected file lie inside a span that some stage declared open.
fn is_open(problems: &Problems, at: Span, from: usize, to: usize) -> bool {
    problems.open.iter().any(|open| open.source == at.source && open.start as usize <= from && to <= open.end as usize)
}

/// Longest excerpt in bytes; a line of megabytes is no help to anybody.
const LONGEST: usize = 160;

fn excerpt(
    text: &str,
    line: std::ops::Range<usize>,
    mark: std::ops::Range<usize>,
    open: impl Fn(usize, usize) -> bool,
) -> Excerpt {
    let from = if mark.start - line.start > LONGEST { floor_boundary(text, mark.start - 40) } else { line.start };
    let to = floor_boundary(text, line.end.min(from + 2 * LONGEST));
    let (mut out, mut marked, mut hidden) = (String::new(), None, false);
    let mut partial = false;
    for (i, c) in text[from..to].char_indices() {
        let at = from + i;
        if at >= mark.start && marked.is_none() {
            marked = Some(out.len());
        }
        if open(at, at + c.len_utf8()) {
            out.push(if c.is_control() { ' ' } else { c });
            hidden = false;
        } else if !hidden {
            out.push_str(MASK);
            (hidden, partial) = (true, true);
        }
    }
    let start = marked.unwrap_or(out.len());
    let end = mark_end(&out, start, mark.end - mark.start);
    let whole = from == line.start && to == line.end && !partial;
    Excerpt {
        line: out.trim_end().to_owned(),
        marked: start.min(out.trim_end().len())..end.min(out.trim_end().len()),
        whole,
    }
}

fn mark_end(line: &str, start: usize, length: usize) -> usize {
    let mut end = (start + length.max(1)).min(line.len());
    while !line.is_char_boundary(end) {
        end += 1;
    }
    end.max(start)
}

fn floor_boundary(text: &str, at: usize) -> usize {
    text.floor_char_boundary(at.min(text.len()))
}
