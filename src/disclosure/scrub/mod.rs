//! The source of a meeting, rewritten so that it holds no protected identity any more.
//!
//! In: the one meeting of a [`Manuscript`] and its files. Out: edits of these files, after which they give the same page
//! as before. The decisions are the redactor's; this writes them into the source. It copies nothing out and shows
//! nothing. Must never: touch what is on the record.

mod body;
mod edit;
mod front;
mod run;

use std::collections::BTreeMap;

pub use self::edit::{Edit, apply, origin};

use self::edit::Edits;
use self::run::Source;
use super::cross_record::Guests;
use super::identities::{Identities, Session};
use super::names::Kind;
use super::neutral::Neutral;
use super::redact::Redactor;
use super::vocabulary::Vocabulary;
use super::{Manuscript, Reading, Room};
use crate::diagnostic::{Diagnostic, Problems, SourceId, Span, say};
use crate::manuscript::layout::Layout;
use crate::manuscript::meeting::Meeting;
use crate::manuscript::prose;
use crate::manuscript::translation::Translation;
use crate::manuscript::words::{Lang, Rule, Unknown};
use crate::source::SourceTree;

/// What must be changed in the files of the meetings of a manuscript, by file.
pub fn edits(
    manuscript: &Manuscript,
    neutral: &BTreeMap<Lang, Neutral>,
    tree: &SourceTree,
    problems: &mut Problems,
) -> BTreeMap<SourceId, Vec<Edit>> {
    let chatham = manuscript.site.chatham_house.as_ref();
    let identities = identities(manuscript);
    let offices: Vec<String> = chatham.iter().flat_map(|c| &c.offices).map(|o| o.value.to_lowercase()).collect();
    let guests = Guests::of(&manuscript.meetings);
    let room = Room {
        identities: &identities,
        offices: &offices,
        guests: &guests,
        unknown: chatham.and_then(|c| c.unknown).unwrap_or(Unknown::Stop),
        neutral,
        default_lang: &manuscript.site.languages[0].value,
        tables: &BTreeMap::new(),
    };
    let mut out = BTreeMap::new();
    for meeting in manuscript.meetings.iter().filter(|m| m.strictest().protects()) {
        let session = Session::new(&identities, &meeting.front, true, &mut Problems::default());
        for (translation, id) in files(meeting, tree) {
            check_name(id, tree, &session, problems);
            if let Some(edits) = room.file(meeting, &session, translation, id, tree, problems) {
                out.insert(id, edits);
            }
        }
    }
    out
}

/// Places in the files of `after` where a name of `before` still stands: in the address of a definition, the label of a
/// note or wherever else no reader would see it.
pub fn left_over(before: &Manuscript, after: &Manuscript, tree: &SourceTree, problems: &mut Problems) {
    let identities = identities(before);
    for (known, meeting) in before.meetings.iter().zip(&after.meetings) {
        let session = Session::new(&identities, &known.front, true, &mut Problems::default());
        for (translation, id) in files(meeting, tree) {
            let Some(text) = tree.get(id).and_then(|f| f.text()) else { continue };
            let Some(layout) = Layout::of(text, id) else { continue };
            let prose = translation.map_or(&meeting.prose, |t| &t.prose);
            let mut open: Vec<Span> = front::public_mentions(&meeting.front);
            let stretches = body::stretches(prose, layout.body..text.len(), meeting.rule);
            let mut watched = vec![layout.yaml.clone()];
            watched.extend(stretches.into_iter().filter(|s| s.rule.protects()).map(|s| s.range));
            watched.extend(prose.footnotes.iter().filter(|n| n.rule.protects()).map(|n| n.span.range()));
            open.retain(|s| s.source == id);
            for range in watched {
                for found in session
                    .find(&text[range.clone()], &Vocabulary::default())
                    .into_iter()
                    .filter(|f| f.kind != Kind::Part || session.is_rare(&text[range.clone()][f.range.clone()]))
                {
                    let span = Span::new(id, range.start + found.range.start, range.start + found.range.end);
                    if open.iter().any(|o| o.start <= span.start && span.end <= o.end) {
                        continue;
                    }
                    let message = say("A name stands here where no reader sees it, and where scrub does not rewrite.");
                    let help = say(
                        "Look at the address of a link definition, the label of a footnote, the language of a code block, an id \
                         or the name of a file, and write it without the name.",
                    );
                    problems.push(Diagnostic::error("scrub-left", span, message).help(help).seal());
                }
            }
        }
    }
}

fn identities(manuscript: &Manuscript) -> Identities {
    let chatham = manuscript.site.chatham_house.as_ref();
    Identities::new(
        &manuscript.rosters,
        super::guests_of(&manuscript.meetings),
        chatham.map(|c| c.public_entities.as_slice()).unwrap_or_default(),
    )
}

/// The original and the translations of a meeting.
fn files<'m>(meeting: &'m Meeting, tree: &SourceTree) -> Vec<(Option<&'m Translation>, SourceId)> {
    let stem = meeting.path.trim_end_matches(".md");
    let original = tree.find(&meeting.path).map(|id| (None, id));
    let translations = meeting.translations.iter().filter_map(|t| {
        let id = tree.find(&format!("{stem}.{}.md", t.lang.as_str()))?;
        Some((Some(t), id))
    });
    original.into_iter().chain(translations).collect()
}

/// The name of a file is seen by everybody who sees that there is one.
fn check_name(id: SourceId, tree: &SourceTree, session: &Session<'_>, problems: &mut Problems) {
    let path = tree.get(id).map(|f| f.path.replace('/', " ")).unwrap_or_default();
    if session.find(&path, &Vocabulary::default()).iter().any(|f| f.kind != Kind::Part) {
        let message = say("The name of this file names a participant.");
        problems
            .push(Diagnostic::error("file-names", Span::start_of(id), message).help(say("Rename the file.")).seal());
    }
}

impl Room<'_> {
    fn file(
        &self,
        meeting: &Meeting,
        session: &Session<'_>,
        translation: Option<&Translation>,
        id: SourceId,
        tree: &SourceTree,
        problems: &mut Problems,
    ) -> Option<Vec<Edit>> {
        let text = tree.get(id)?.text()?;
        let Some(layout) = Layout::of(text, id) else {
            let message = say("The entries of this front matter do not each begin a line.");
            problems.push(
                Diagnostic::error("scrub-form", Span::start_of(id), message)
                    .help(say("Write one entry a line, `title: …`, without braces around them all.")),
            );
            return None;
        };
        let strictest = meeting.strictest();
        let lang = translation.map_or(self.default_lang, |t| &t.lang);
        let (prose, texts) = match translation {
            None => (
                &meeting.prose,
                std::iter::once(&meeting.front.title).chain(&meeting.front.summary).collect::<Vec<_>>(),
            ),
            Some(t) => (&t.prose, t.front.title.iter().chain(&t.front.summary).collect()),
        };
        let reading = Reading::new(session, lang, prose, &texts);
        let redactor = |rule: Rule| -> Redactor<'_> { self.redactor(&reading, rule) };
        let in_front = redactor(strictest).in_front();
        let mut edits = Edits::default();
        layout.comments.iter().for_each(|c| edits.delete(c.clone()));
        match translation {
            None => front::front(&meeting.front, meeting.rule, &in_front, &layout, &mut edits, problems),
            Some(translation) => {
                for text in [&translation.front.title, &translation.front.summary].into_iter().flatten() {
                    let words = text.reveal("the redactor decides what of it may be seen");
                    front::redact(words, &in_front, &layout, &mut edits, problems);
                }
                if meeting.rule == Rule::Private {
                    let summary = layout.entries.iter().filter(|(key, _)| key == "summary");
                    summary.for_each(|(_, lines)| edits.delete(lines.clone()));
                }
            }
        }
        if meeting.rule == Rule::Private {
            // Nothing of it is published, whatever its headings say.
            edits.delete(layout.body..text.len());
        } else {
            let nowhere = |_| Span::start_of(id);
            let read = prose::prepared(&text[layout.body..], &nowhere, &mut Problems::default());
            let prepared = format!("{}{read}", &text[..layout.body]);
            let source = Source { text, prepared: &prepared, body: layout.body };
            body::body(prose, meeting.rule, &source, redactor, &mut edits, problems);
        }
        Some(edits.finish(text))
    }
}
