//! From attributed text to text that may be published.
//!
//! In: pieces of text, the rule they were held under and the names of the session. Out: the pieces with every certain
//! attribution replaced by constant, impersonal words, or, on the record, with mentions and speakers made explicit.
//! What is doubtful is reported. Must never: print what it found.

use std::borrow::Cow;
use std::ops::Range;

use pulldown_cmark::{CowStr, Event, Tag, TagEnd};

use super::apposition::with_apposition;
use super::belonging::Phrase;
use super::clues::clues;
use super::context::Context;
use super::cross_record::{self, Guests};
use super::doubt::{Doubt, Known, Why, doubts};
use super::identities::{Look, Session};
use super::join::merge;
use super::names::Kind;
use super::neutral::Neutral;
use super::offices::offices;
use super::rows::Rows;
use super::run::{Piece, Pieces, Run, is_inline};
use super::turn::{Form, Label, Speaks, labels, without};
use super::usage::is_no_person;
use super::vocabulary::Vocabulary;
use crate::diagnostic::{Diagnostic, Problems, Span, Wording, say};
use crate::manuscript::decode::Located;
use crate::manuscript::html::{LESS, NOTHING};
use crate::manuscript::prose::{Events, MENTION, TURN};
use crate::manuscript::words::{Id, Rule, Unknown};

/// Everything that decides how a text is disclosed.
pub struct Redactor<'a> {
    pub session: &'a Session<'a>,
    pub rule: Rule,
    pub unknown: Unknown,
    pub neutral: &'a Neutral,
    pub context: &'a Context,
    pub vocabulary: &'a Vocabulary,
    /// Offices that may be named.
    pub offices: &'a [String],
    pub guests: &'a Guests,
}

pub(super) type Edit = (Range<usize>, Vec<Piece>);

impl Redactor<'_> {
    /// Discloses the events of a body, a heading or a footnote.
    pub fn pieces(&self, events: Events, problems: &mut Problems) -> Pieces {
        let mut out = Pieces::with_capacity(events.len());
        let mut run = Pieces::new();
        let mut named = false;
        let mut in_code = false;
        let mut rows = Rows::default();
        for (event, span) in events {
            match &event {
                Event::Start(Tag::CodeBlock(_)) => in_code = true,
                Event::End(TagEnd::CodeBlock) => in_code = false,
                Event::Start(Tag::Table(_)) => rows = Rows::default(),
                _ => {}
            }
            if is_inline(&event) || in_code && matches!(event, Event::Text(_)) {
                run.push((Piece::Event(event), span));
                continue;
            }
            let (from, cell) = (out.len(), matches!(event, Event::End(TagEnd::TableCell)) && self.rule.protects());
            let source = if cell { run.iter().map(|(piece, _)| plain(piece)).collect() } else { String::new() };
            self.flush(&mut run, &mut out, &mut named, problems);
            match event {
                Event::End(TagEnd::TableCell) if cell => rows.cell(from..out.len(), source),
                Event::End(TagEnd::TableHead) => rows.head(),
                Event::End(TagEnd::TableRow) => rows.row(&mut out, |out, place| self.is_a_person(&out[place.clone()])),
                _ => {}
            }
            out.push((Piece::Event(event), span));
        }
        self.flush(&mut run, &mut out, &mut named, problems);
        if self.rule.protects() { self.without_telling_links(out, problems) } else { out }
    }

    /// Discloses a plain text.
    pub fn text(&self, text: &str, span: Span, problems: &mut Problems) -> String {
        let prepared = text.replace("[@", "\u{1}@");
        let mut run = vec![(Piece::Event(Event::Text(CowStr::from(prepared))), span)];
        let mut out = Pieces::new();
        self.flush(&mut run, &mut out, &mut false, problems);
        out.into_iter().map(|(piece, _)| plain(&piece)).collect::<String>().trim().to_owned()
    }

    /// Whether all that is left of some text is that it was a person.
    pub(super) fn is_a_person(&self, pieces: &[(Piece, Span)]) -> bool {
        let text: String = pieces.iter().map(|(piece, _)| plain(piece)).collect();
        let text = text.trim().trim_end_matches([',', '.', ':']).to_lowercase();
        text == self.neutral.person.to_lowercase() || text == self.neutral.people.to_lowercase()
    }

    fn flush(&self, run: &mut Pieces, out: &mut Pieces, named: &mut bool, problems: &mut Problems) {
        if run.is_empty() {
            return;
        }
        let run = Run::new(std::mem::take(run));
        let edits =
            if self.rule.protects() { self.protected(&run, named, problems) } else { self.open(&run, problems) };
        out.extend(run.splice(edits));
    }

    /// On the record: mentions become links, turns show their speaker.
    fn open(&self, run: &Run, problems: &mut Problems) -> Vec<Edit> {
        let mut edits: Vec<Edit> = Vec::new();
        for label in labels(run) {
            let (name, inner) = label.parts();
            let id = match label.form {
                Form::Mention => Id::parse(name),
                _ => self.session.identities.by_name(name).cloned(),
            };
            let is_turn = match label.form {
                Form::Marked | Form::Mention => true,
                Form::Plain { strong } => id.is_some() || strong && inner.is_some(),
            };
            if is_turn {
                if let (Form::Mention, Some(id), Some(span)) = (label.form, &id, run.span(&label.range)) {
                    self.session.identities.check(&Located { value: id.clone(), span }, false, problems);
                }
                let known = id.as_ref().and_then(|id| self.session.identities.member(id));
                let shown = match (label.form, known) {
                    (Form::Mention, Some(known)) => known.name.clone(),
                    _ => label.name.clone(),
                };
                edits.push((label.range.clone(), vec![Piece::Speaker { id, label: shown }]));
            }
        }
        // A chair who opens a meeting says what will be closed; who speaks here is no secret, who is spoken of may be.
        let said = without(&run.flat, edits.iter().map(|(label, _)| label));
        if cross_record::tells(self.session, self.guests, &said) {
            problems.list.extend(run.span(&(0..run.flat.len())).map(cross_record::problem));
        }
        for (range, id) in mentions(&run.flat) {
            if edits.iter().any(|(r, _)| r.start <= range.start && range.end <= r.end) {
                continue;
            }
            let span = run.span(&range);
            if let Some(span) = span {
                self.session.identities.check(&Located { value: id.clone(), span }, false, problems);
            }
            let name = self.session.identities.member(&id).map_or_else(|| id.as_str().to_owned(), |k| k.name.clone());
            edits.push((range, vec![Piece::Member { id, name }]));
        }
        edits.sort_by_key(|(range, _)| range.start);
        edits
    }

    /// Under the Rule: labels go, mentions, names and affiliations become impersonal, doubt is reported. `named`: whether the
    /// run before named somebody, to whom "she" may lead back; then, whether this one did.
    pub(super) fn protected(&self, run: &Run, named: &mut bool, problems: &mut Problems) -> Vec<Edit> {
        let mut removed: Vec<Range<usize>> = Vec::new();
        for label in labels(run) {
            if self.is_certain(&label) {
                removed.push(label.range.clone());
            } else if self.context.speaks(&label.name) == Speaks::Somebody && !self.session.is_public(&label.name) {
                let message = say("This line starts like the words of a speaker whom no list knows.");
                self.doubt("unknown-speaker", run, &label.range, message, problems);
                removed.push(label.range.clone());
            }
        }
        let mut hits: Vec<(Range<usize>, Kind)> = Vec::new();
        let addresses = self.reached(run, &mut removed, &mut hits, problems);
        self.broken_words(run, &mut hits, problems);
        // Months and countries that are names, too.
        let mut words: Vec<Range<usize>> = Vec::new();
        let Look { folded, found, mut public } = self.session.look(&run.flat, self.vocabulary);
        for found in found {
            if found.kind == Kind::Part {
                if removed.iter().chain(&addresses).any(|r| r.start <= found.range.start && found.range.end <= r.end) {
                    continue;
                }
                if is_no_person(&run.flat, &found.range) {
                    words.push(found.range);
                    continue;
                }
                let message = say("This may be part of the name of a participant.");
                self.doubt("name-part", run, &found.range, message, problems);
                hits.push((found.range, Kind::Person));
            } else {
                hits.push((found.range, found.kind));
            }
        }
        extend(&run.flat, &mut hits, 0, &addresses);
        let settled: Vec<Range<usize>> = removed.iter().chain(hits.iter().map(|(range, _)| range)).cloned().collect();
        public.extend(words.iter().cloned());
        public.extend(addresses);
        let known = Known {
            folded: &folded,
            context: self.context,
            vocabulary: self.vocabulary,
            settled: &settled,
            public: &public,
            initials: &self.session.initials,
            // Every new term would be one.
            handles: self.unknown == Unknown::Redact,
            named: *named,
        };
        let (mut said, certain, mut described) = (0, hits.len(), Vec::new());
        for doubt in self.doubts(run, &known) {
            let (code, message) = match doubt.why {
                Why::Name | Why::Handle => {
                    ("unknown-name", say("This may be the name of somebody, or of an organization."))
                }
                Why::Initials => {
                    ("unknown-initials", say("These letters may stand for somebody, or for an organization."))
                }
                Why::Office => ("unique-office", say("One person holds this office.")),
                Why::Unique => ("unique-person", say("This may fit one participant only.")),
                Why::Pronoun => ("pronoun", say("This says whether a participant is a man or a woman.")),
            };
            // The words of one name are one thing to say.
            let goes_on =
                matches!(run.flat.get(said..doubt.range.start), None | Some("" | " " | "-" | ". " | "." | "'" | "’"));
            if said == 0 || !goes_on {
                self.doubt(code, run, &doubt.range, message, problems);
            }
            said = said.max(doubt.range.end);
            let calls = |text| {
                let phrase = Phrase::of(text);
                phrase.tells() && phrase.is_a_person()
            };
            if matches!(doubt.why, Why::Unique | Why::Office) || calls(&run.flat[doubt.range.clone()]) {
                described.push(doubt.range.clone());
            }
            hits.push((doubt.range, doubt.kind));
        }
        extend(&run.flat, &mut hits, certain, &described);
        *named = hits.iter().any(|(_, kind)| matches!(kind, Kind::Person | Kind::Part | Kind::Pronoun))
            || !removed.is_empty();
        hits.retain(|(range, _)| !removed.iter().any(|r| r.start <= range.start && range.end <= r.end));
        let mut edits: Vec<Edit> = removed.into_iter().map(|range| (range, Vec::new())).collect();
        for (range, kind) in merge(&run.flat, hits) {
            edits.push(self.neutral.replace(&run.flat, range, kind));
        }
        edits.sort_by_key(|(range, _)| range.start);
        edits
    }

    /// What is doubtful in a run, clues after words.
    fn doubts(&self, run: &Run, known: &Known<'_>) -> Vec<Doubt> {
        let Known { settled, public, .. } = *known;
        let mut found = doubts(&run.flat, known);
        let before = known.named.then_some(0..0);
        let people = found.iter().map(|d| d.range.clone()).chain(settled.iter().cloned()).chain(before);
        let people: Vec<Range<usize>> = people.collect();
        let covered = |d: &Doubt| public.iter().any(|p| p.start <= d.range.start && d.range.end <= p.end);
        let settled = |d: &Doubt| settled.iter().any(|s| s.start < d.range.end && d.range.start < s.end);
        let clues = clues(&run.flat, self.offices, &people).into_iter().chain(offices(&run.flat, self.offices));
        let mut clues: Vec<Doubt> = clues.collect();
        self.session.bodies.doubts(&run.flat, &mut clues);
        let certain = known.settled;
        let left = clues.into_iter().flat_map(|d| match d.why {
            // What is certain in a list of names leaves the others.
            Why::Name if d.kind == Kind::Person && settled(&d) => apart(&run.flat, &d, certain),
            _ if settled(&d) => Vec::new(),
            _ => vec![d],
        });
        found.extend(left.filter(|d| !covered(d)));
        found.sort_by_key(|d| (d.range.start, std::cmp::Reverse(d.range.end)));
        found
    }

    /// Whether a tag is left out because somebody hides in it. Where doubt stops a build, it is reported instead.
    pub fn hides_in_tag(&self, tag: &str) -> bool {
        self.rule.protects() && self.unknown == Unknown::Redact && self.session.hides_in_tag(tag, &self.context.front)
    }

    /// The same redactor for a short text of the front matter.
    pub fn in_front(self) -> Self {
        Redactor { vocabulary: &self.context.front, ..self }
    }

    /// Whether the label of a line certainly says who speaks.
    fn is_certain(&self, label: &Label) -> bool {
        let (name, inner) = label.parts();
        let known = self.names_somebody(name) && inner.is_none_or(|i| i.split_whitespace().count() <= 8);
        match label.form {
            Form::Marked | Form::Mention => true,
            Form::Plain { strong } => known || strong && inner.is_some(),
        }
    }

    /// Whether a label is a known name and next to nothing else: "Amara Okafor", "Ms. Amara Okafor, LDRC", "Chair Okafor".
    /// A sentence with a name in it and a colon at its end is no label.
    fn names_somebody(&self, label: &str) -> bool {
        let found = self.session.find(label, self.vocabulary);
        let outside = |at: usize| !found.iter().any(|f| f.range.contains(&at));
        let mut rest = String::with_capacity(label.len());
        rest.extend(label.char_indices().map(|(at, c)| if outside(at) { c } else { ' ' }));
        let left_over = rest.split_whitespace().filter(|w| w.contains(char::is_alphanumeric)).count();
        !found.is_empty() && left_over <= 2
    }

    pub(super) fn doubt(
        &self,
        code: &'static str,
        run: &Run,
        range: &Range<usize>,
        message: Wording,
        problems: &mut Problems,
    ) {
        if self.unknown == Unknown::Redact {
            return;
        }
        if let Some(span) = run.span(range) {
            let help = match code {
                "unique-office" => say(
                    "Write \"a participant\"; or, if this office may always be named, add it to `offices` in site.yaml; or \
                     allow this phrase under `public_mentions` with the reason.",
                ),
                "pronoun" => say("Write \"they\"; or name nobody before it."),
                "unique-person" => say(
                    "Say it so that it fits more than one person; or allow this phrase under `public_mentions` with the reason.",
                ),
                _ => say(
                    "Rewrite it without the name; or write the whole name of a listed participant, which is replaced; or, if \
                     it may be named, add it to `public_mentions` with the reason, or, if it is a topic, to \
                     `public_entities` in site.yaml.",
                ),
            };
            problems.push(Diagnostic::error(code, span, message).help(help).seal());
        }
    }
}

/// Takes along what stands beside people, from number `from` on, but nobody else. `no_names`: addresses, and
/// what tells of people without their names.
fn extend(flat: &str, hits: &mut [(Range<usize>, Kind)], from: usize, no_names: &[Range<usize>]) {
    let called = |(range, kind): &&(Range<usize>, Kind)| *kind == Kind::Person && !no_names.contains(range);
    let people: Vec<Range<usize>> = hits.iter().filter(called).map(|(range, _)| range.clone()).collect();
    for (range, kind) in &mut hits[from..] {
        if *kind != Kind::Person || no_names.contains(range) {
            continue;
        }
        let longer = with_apposition(flat, range.clone());
        let others = people.iter().filter(|p| *p != range && (p.start < range.start || range.end < p.end));
        if others.into_iter().all(|p| p.end <= longer.start || longer.end <= p.start) {
            *range = longer;
        }
    }
}

/// What of a doubtful range is not certain yet.
fn apart(flat: &str, doubt: &Doubt, certain: &[Range<usize>]) -> Vec<Doubt> {
    let mut left = vec![doubt.range.clone()];
    for range in certain {
        let cut = |r: Range<usize>| [r.start..r.end.min(range.start), r.start.max(range.end)..r.end];
        left = left.into_iter().flat_map(cut).filter(|r| r.start < r.end).collect();
    }
    let trimmed = left.into_iter().map(|r| {
        let text = flat[r.clone()].trim_start_matches(|c: char| !c.is_alphanumeric());
        let start = r.end - text.len();
        start..start + text.trim_end_matches(|c: char| !c.is_alphanumeric()).len()
    });
    // "And the" is nobody.
    let kept = trimmed.filter(|r| flat[r.clone()].contains(|c: char| c.is_alphabetic() && !c.is_lowercase()));
    kept.map(|range| Doubt { range, kind: doubt.kind, why: doubt.why }).collect()
}

/// Text without the signs of its preparation: what is left of a mention or a `<` shows as it was written.
pub fn shown(text: &str) -> Cow<'_, str> {
    if !text.contains(is_sign) {
        return Cow::Borrowed(text);
    }
    let written = text.chars().map(|c| match c {
        MENTION => '[',
        LESS => '<',
        c => c,
    });
    written.filter(|c| !is_sign(*c)).collect::<String>().into()
}

/// The text of a piece without markup.
fn plain(piece: &Piece) -> String {
    match piece {
        Piece::Event(Event::Text(text) | Event::Code(text)) => shown(text).into_owned(),
        Piece::Member { name, .. } => name.clone(),
        Piece::Speaker { label, .. } => format!("{label}: "),
        Piece::Event(_) => " ".to_owned(),
    }
}

/// Every `[@id]`, in bytes of the flat text.
pub fn mentions(flat: &str) -> Vec<(Range<usize>, Id)> {
    flat.match_indices(MENTION)
        .filter_map(|(at, sign)| {
            let rest = flat[at + sign.len()..].strip_prefix('@')?;
            let close = rest.find(']')?;
            Some((at..at + sign.len() + 1 + close + 1, Id::parse(&rest[..close])?))
        })
        .collect()
}

/// Leftover signs of the preparation never reach a page.
pub fn is_sign(c: char) -> bool {
    matches!(c, MENTION | TURN | LESS | NOTHING)
}
