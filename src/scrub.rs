//! The way of a source file that shall hold no protected identity any more.
//!
//! In: a [`SourceTree`] and the path of one file. Out: what must change in the files of that meeting, or what is in its
//! way. The result is parsed and disclosed again: it gives the same page, there is nothing left to scrub in it, and no
//! name stands in it where a reader would not see it. Else nothing is given out. Must never: look at other meetings.

use std::collections::BTreeMap;

use jiff::Timestamp;

use crate::diagnostic::{Diagnostic, Place, Problems, Severity, SourceId, Span, say};
use crate::disclosure;
use crate::disclosure::scrub::{Edit, apply, edits, left_over, origin};
use crate::manuscript::words::Lang;
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

fn parse(tree: &SourceTree, problems: &mut Problems) -> Option<Manuscript> {
    // A draft may be pushed as well as any other file.
    manuscript::parse(tree, &Moments { as_of: Timestamp::UNIX_EPOCH, drafts: true }, problems)
}

fn same(one: Vec<Meeting>, two: Vec<Meeting>) -> bool {
    one.len() == two.len() && one.into_iter().zip(two).all(|(a, b)| a.reads_like(b))
}
