//! The way of a source file that shall hold no protected identity any more.
//!
//! In: a [`SourceTree`] and the path of one file. Out: what must change in the files of that meeting, or what is in its
//! way. The result is parsed and disclosed again: it gives the same page, there is nothing left to scrub in it, and no
//! name stands in it where a reader would not see it. Else nothing is given out. Must never: look at other meetings.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use rayon::prelude::*;

use crate::diagnostic::{Diagnostic, Place, Problems, Severity, SourceId, Span, say};
use crate::disclosure;
use crate::disclosure::scrub::{Edit, apply, edits, left_over, origin};
use crate::manuscript::words::{Lang, Rule};
use crate::manuscript::{self, Manuscript, Moments};
use crate::publication::meeting::Meeting;
use crate::source::SourceTree;
use crate::theme::{self, Files};

/// What came of a scrub.
pub struct Scrub {
    /// The files that were looked at. Problems speak of these.
    pub tree: SourceTree,
    pub problems: Problems,
    /// What must change, by path; empty when there are errors.
    pub files: BTreeMap<String, Vec<Edit>>,
}

/// The name that a meeting's original and its translations share: `meetings/x` of `meetings/x.fr.md`. `None` for any other
/// file.
pub fn record(path: &str) -> Option<&str> {
    let stem = path.strip_suffix(".md").filter(|_| path.starts_with("meetings/"))?;
    match stem.rsplit_once('.') {
        Some((base, lang)) if Lang::parse(lang).is_some() => Some(base),
        _ => Some(stem),
    }
}

/// Whether a file is needed to scrub the meeting of that name.
pub fn needs(name: &str, path: &str) -> bool {
    let beside = path.starts_with("meetings/") && !path.ends_with(".md");
    path == "site.yaml" || path.starts_with("rosters/") || beside || record(path) == Some(name)
}

/// Scrubs the meeting that shares `name`, a result of [`record`].
pub fn scrub(tree: &SourceTree, theme_files: impl FnOnce(&str) -> Files, name: &str, mut problems: Problems) -> Scrub {
    let tree = tree.part(|path| needs(name, path), &BTreeMap::new());
    let files = changes(&tree, theme_files, &mut problems).filter(|_| !problems.has_errors()).unwrap_or_default();
    problems.sort();
    Scrub { tree, problems, files }
}

fn changes(
    tree: &SourceTree,
    theme_files: impl FnOnce(&str) -> Files,
    problems: &mut Problems,
) -> Option<BTreeMap<String, Vec<Edit>>> {
    let before = parse(tree, problems)?;
    let languages: Vec<Lang> = before.site.languages.iter().map(|l| l.value.clone()).collect();
    let name = before.site.theme.as_ref().map_or("default", |t| t.value.as_str()).to_owned();
    let neutral = theme::neutral(theme_files(&name), &name, &languages, problems);
    let found: BTreeMap<SourceId, Vec<Edit>> = edits(&before, &neutral, tree, problems);
    let again = parse(tree, &mut Problems::default())?;
    let page = disclosure::disclose(before, &neutral, tree, problems).0.meetings;
    if problems.has_errors() {
        return None;
    }

    let mut changed = BTreeMap::new();
    let mut files = BTreeMap::new();
    for (id, edits) in found.into_iter().filter(|(_, edits)| !edits.is_empty()) {
        let file = tree.get(id)?;
        changed.insert(file.path.clone(), apply(file.text()?, &edits));
        files.insert(file.path.clone(), edits);
    }
    if files.is_empty() {
        return Some(files);
    }
    let scrubbed = tree.part(|_| true, &changed);
    let mut second = Problems::default();
    let after = parse(&scrubbed, &mut second)?;
    left_over(&again, &after, &scrubbed, &mut second);
    let more = edits(&after, &neutral, &scrubbed, &mut second);
    let new_page = disclosure::disclose(after, &neutral, &scrubbed, &mut second).0.meetings;
    // What is wrong now was right before, so it is the scrub that cannot say it otherwise.
    for left in second.list.into_iter().filter(|d| d.severity == Severity::Error) {
        let Place::Source(span) = left.place else { continue };
        let edits = scrubbed.get(span.source).and_then(|f| files.get(&f.path)).map_or(&[][..], |e| e);
        let at = origin(edits, span.start as usize);
        let place = Span::new(span.source, at, at + 1);
        problems.push(match left.code {
            "scrub-left" => Diagnostic { place: place.into(), ..left },
            _ => cannot(place),
        });
    }
    if !problems.has_errors() && (more.values().any(|edits| !edits.is_empty()) || !same(page, new_page)) {
        for path in files.keys() {
            if let Some(id) = tree.find(path) {
                problems.push(cannot(Span::start_of(id)));
            }
        }
    }
    Some(files)
}

fn cannot(place: Span) -> Diagnostic {
    let message = say("This cannot be rewritten without names so that the page stays the same.");
    let help = say(
        "Look where a name, a tag or a comment is all there is of a line, of an entry of a list or of a value, or where a sign of \
         Markdown comes to begin the line; write that without the name.",
    );
    Diagnostic::error("scrub-form", place, message).help(help).seal()
}

/// The bytes of a file with the edits of its text: its byte order mark and the ends of its lines stay.
pub fn patch(bytes: &[u8], edits: &[Edit]) -> Vec<u8> {
    let mark = if bytes.starts_with(b"\xef\xbb\xbf") { 3 } else { 0 };
    // Where each byte of the text stands in the file; the text ends every line with one `\n`.
    let mut places = Vec::with_capacity(bytes.len() + 1);
    let mut at = mark;
    while at < bytes.len() {
        places.push(at);
        at += if bytes[at..].starts_with(b"\r\n") { 2 } else { 1 };
    }
    places.push(bytes.len());
    let line_end = if bytes.windows(2).any(|w| w == b"\r\n") { "\r\n" } else { "\n" };
    let mut out = Vec::with_capacity(bytes.len());
    let mut from = 0;
    for edit in edits {
        out.extend_from_slice(&bytes[from..places[edit.range.start]]);
        out.extend_from_slice(edit.with.replace('\n', line_end).as_bytes());
        from = places[edit.range.end];
    }
    out.extend_from_slice(&bytes[from..]);
    out
}

/// Says of each file that needs a scrub that it does, at the first place. `tree` holds the files.
pub fn attributed(files: &BTreeMap<String, Vec<Edit>>, tree: &SourceTree, problems: &mut Problems) {
    for (path, edits) in files {
        let Some((id, first)) = tree.find(path).zip(edits.first()) else { continue };
        let message = say("This source tells who spoke or took part, or what is private.");
        let help = say(
            "Keep protected sources in a private repository, or run `glasshouse scrub FILE` before the first commit. A force-push \
             removes nothing from a repository that others have seen.",
        );
        let place = Span::new(id, first.range.start, first.range.end);
        problems.push(Diagnostic::error("attributed-source", place, message).help(help).seal());
    }
}

/// What is wrong with the sources of a whole site if anybody may read them.
pub fn public_source(tree: &SourceTree, theme_files: &(dyn Fn(&str) -> Files + Sync), problems: &mut Problems) {
    let names: BTreeSet<&str> = tree.iter().filter_map(|(_, f)| record(&f.path)).collect();
    let scrubs = names.into_par_iter().map(|name| scrub(tree, theme_files, name, Problems::default()));
    for scrub in scrubs.collect::<Vec<_>>() {
        attributed(&scrub.files, tree, problems);
        for problem in scrub.problems.list.into_iter().filter(|d| d.severity == Severity::Error) {
            // The same file has another number among all files.
            let place = match problem.place {
                Place::Source(span) => scrub
                    .tree
                    .get(span.source)
                    .and_then(|f| tree.find(&f.path))
                    .map_or(Place::Nowhere, |source| Place::Source(Span { source, ..span })),
                place => place,
            };
            problems.push(Diagnostic { place, ..problem });
        }
    }
    let published: BTreeSet<String> = parse(tree, &mut Problems::default())
        .map(|manuscript| manuscript.meetings.iter().flat_map(published_files).collect())
        .unwrap_or_default();
    for (id, file) in tree.iter().filter(|(_, f)| record(&f.path).is_none() && f.is_protected()) {
        // A text in no folder that anything reads may be a meeting in the wrong place.
        let beside = file.path.starts_with("meetings/");
        if (beside || file.text().is_some()) && !published.contains(&file.path) {
            let message = say("This file is not published, and whoever reads the sources reads it.");
            let help = say(
                "Name it under `documents:` of its meeting, move it where it is read, or take it out of the repository.",
            );
            problems.push(Diagnostic::error("attributed-file", Span::start_of(id), message).help(help).seal());
        }
    }
    problems.sort();
}

/// The files that a meeting names and publishes, by path.
fn published_files(meeting: &manuscript::meeting::Meeting) -> Vec<String> {
    let folder = meeting.path.rsplit_once('/').map_or("", |(folder, _)| folder);
    let shown = meeting.front.documents.iter().filter(|d| d.withheld.is_none() && meeting.rule != Rule::Private);
    shown.filter_map(|d| d.file.as_ref()).map(|file| format!("{folder}/{}", file.value)).collect()
}

fn parse(tree: &SourceTree, problems: &mut Problems) -> Option<Manuscript> {
    // A draft may be pushed as well as any other file.
    manuscript::parse(tree, &Moments { as_of: Timestamp::UNIX_EPOCH, drafts: true }, problems)
}

fn same(one: Vec<Meeting>, two: Vec<Meeting>) -> bool {
    one.len() == two.len() && one.into_iter().zip(two).all(|(a, b)| a.reads_like(b))
}

#[cfg(test)]
mod tests {
    use super::{Edit, needs, patch, record};

    #[test]
    fn bytes_that_are_not_edited_stay() {
        let edit = |range, with: &str| Edit { range, with: with.to_owned() };
        let edits = [edit(0..2, "xx\n"), edit(3..4, ""), edit(5..6, "")];
        assert_eq!(patch(b"ab\ncd\ne\n", &edits), b"xx\n\nde\n");
        assert_eq!(patch(b"\xef\xbb\xbfab\r\ncd\r\ne\r\n", &edits), b"\xef\xbb\xbfxx\r\n\r\nde\r\n");
        assert_eq!(patch(b"ab\rcd\re\r\n", &[edit(3..4, "")]), b"ab\rd\re\r\n");
    }

    #[test]
    fn an_original_and_its_translations_share_a_name() {
        assert_eq!(record("meetings/x.md"), Some("meetings/x"));
        assert_eq!(record("meetings/x.pt-br.md"), Some("meetings/x"));
        assert_eq!(record("meetings/2026-v1.2.md"), Some("meetings/2026-v1.2"));
        assert_eq!(record("meetings/x/index.fr.md"), Some("meetings/x/index"));
        assert_eq!(record("pages/x.md"), None);
        assert!(needs("meetings/x", "meetings/x.fr.md") && needs("meetings/x", "meetings/a.csv"));
        assert!(!needs("meetings/x", "meetings/y.md") && !needs("meetings/x", "pages/x.md"));
    }
}
