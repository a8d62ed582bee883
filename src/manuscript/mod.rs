//! What authors wrote, parsed and typed.
//!
//! In: a [`SourceTree`]. Out: a [`Manuscript`], its problems and what became of each file. Everything that may say who
//! somebody is stands inside [`Attributed`](crate::disclosure::Attributed). Must never: open such an envelope, keep the
//! text of a private part, or ignore a file in silence.

pub mod briefing;
pub mod call;
pub mod decode;
mod front_matter;
pub mod html;
pub mod layout;
mod look_alikes;
pub mod made_from;
pub mod mandate;
pub mod meeting;
pub mod moment;
pub(crate) mod node;
pub mod page;
pub mod programme;
pub mod prose;
pub mod retraction;
pub mod roster;
pub mod rulebook;
pub mod shape;
pub mod site;
pub mod tracker;
pub mod translation;
pub mod words;
pub mod work;
pub mod working_group;

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use rayon::prelude::*;

use self::decode::Decode;
use self::prose::Prose;
use self::translation::Translation;
use self::words::{Lang, Rule};
use crate::defects::{self, Defect};
use crate::diagnostic::{Diagnostic, Place, Problems, SourceId, Span, say};
use crate::source::SourceTree;

/// Every record of a site.
pub struct Manuscript {
    pub site: site::SiteFile,
    pub rosters: Vec<roster::Roster>,
    /// `None`: the built-in one holds.
    pub rulebook: Option<rulebook::Rulebook>,
    pub meetings: Vec<meeting::Meeting>,
    pub calls: Vec<call::Call>,
    pub outreach: Vec<page::Outreach>,
    pub pages: Vec<page::Page>,
    pub work: work::Work,
    /// Files that are no records, by path.
    pub attachments: Vec<(SourceId, String)>,
    pub fates: Fates,
    /// When the next scheduled record is to be published.
    pub next_scheduled: Option<Timestamp>,
    /// Meetings that are not published yet, for the names that only they know.
    pub drafts: Vec<meeting::Meeting>,
}

/// What became of a source file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fate {
    Published,
    Draft,
    Scheduled,
    Withheld,
    Private,
    /// No record names it, or no kind of record knows it.
    Unused,
}

/// What became of each source file. The counts add up to the files read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fates(BTreeMap<SourceId, Fate>);

impl Fates {
    pub fn set(&mut self, source: SourceId, fate: Fate) {
        self.0.insert(source, fate);
    }

    pub fn count(&self, fate: Fate) -> usize {
        self.0.values().filter(|f| **f == fate).count()
    }

    pub fn total(&self) -> usize {
        self.0.len()
    }
}

/// What the outside decides about a build.
#[derive(Clone, Debug)]
pub struct Moments {
    /// "Today".
    pub as_of: Timestamp,
    /// Whether drafts are shown.
    pub drafts: bool,
}

/// The files of one readable record.
struct Files {
    original: SourceId,
    translations: Vec<(Lang, SourceId)>,
}

/// One record parsed, with its problems and the fates of its files.
struct Parsed<T> {
    record: Option<T>,
    problems: Problems,
    fates: Vec<(SourceId, Fate)>,
    scheduled: Option<Timestamp>,
}

/// Parses the whole tree. `None` when `site.yaml` is not usable; the problems say why.
pub fn parse(tree: &SourceTree, moments: &Moments, problems: &mut Problems) -> Option<Manuscript> {
    let site = parse_site(tree, problems)?;
    let chatham = site.chatham_house.as_ref();
    let default_rule = chatham.and_then(|c| c.default_rule.as_ref()).map_or(Rule::ChathamHouse, |r| r.value);
    let languages: Vec<Lang> = site.languages.iter().map(|l| l.value.clone()).collect();
    let mut fates = Fates::default();
    let mut next = None;
    if let Some(id) = tree.find("site.yaml") {
        fates.set(id, Fate::Published);
    }
    let reader = Reader { tree, languages: &languages, moments, default_rule };

    let rulebook = reader.single("rulebook.yaml", rulebook::decode, &mut fates, problems);
    let rosters = reader.lists("rosters", roster::decode, &mut fates, &mut next, problems);
    let read = reader.records("meetings", Reader::meeting, &mut fates, &mut next, problems);
    let (drafts, meetings): (Vec<_>, Vec<_>) = read.into_iter().partition(|(is_draft, _)| *is_draft);
    let [drafts, meetings] = [drafts, meetings].map(|list| list.into_iter().map(|(_, m)| m).collect::<Vec<_>>());
    let calls = reader.records("calls", Reader::call, &mut fates, &mut next, problems);
    let outreach = reader.records("outreach", Reader::outreach, &mut fates, &mut next, problems);
    let pages = reader.records("pages", Reader::page, &mut fates, &mut next, problems);
    let work = reader.work(&mut fates, &mut next, problems);

    let mut attachments = Vec::new();
    for (id, file) in tree.iter() {
        if fates.0.contains_key(&id) {
            continue;
        }
        fates.set(id, Fate::Unused);
        let known = |d: &Diagnostic| matches!(&d.place, Place::Source(span) if span.source == id);
        if problems.list.iter().any(known) {
            continue;
        }
        if file.text().is_some() {
            let message = say("Nothing reads this file.");
            problems.push(
                Diagnostic::warning("unread-file", Span::start_of(id), message)
                    .help(say("Records stand in the folders ").one_of(crate::source::FOLDERS).say(".")),
            );
        } else {
            attachments.push((id, file.path.clone()));
        }
    }
    check_across(&rosters, &meetings, problems);
    Some(Manuscript {
        site,
        rosters,
        rulebook,
        meetings,
        calls,
        outreach,
        pages,
        work,
        attachments,
        fates,
        next_scheduled: next,
        drafts,
    })
}

fn parse_site(tree: &SourceTree, problems: &mut Problems) -> Option<site::SiteFile> {
    let Some(id) = tree.find("site.yaml") else {
        let place = Place::Path { path: "content/site.yaml".to_owned(), line: 0, column: 0 };
        problems.push(
            Diagnostic::error("no-site", place, say("There is no site here: `content/site.yaml` is missing."))
                .help(say("Run `glasshouse init DIR` for a new site, or give the folder that holds `content/`.")),
        );
        return None;
    };
    let text = tree.get(id)?.text()?;
    match node::parse(text, id, 0) {
        Ok(node) => site::decode(node, problems),
        Err(problem) => {
            problems.push(*problem);
            None
        }
    }
}

struct Reader<'a> {
    tree: &'a SourceTree,
    languages: &'a [Lang],
    moments: &'a Moments,
    default_rule: Rule,
}

impl Reader<'_> {
    /// Reads the list-like records of a folder.
    fn lists<T: Send>(
        &self,
        folder: &str,
        decode: impl Fn(node::Node, &mut Problems) -> Option<T> + Sync,
        fates: &mut Fates,
        next: &mut Option<Timestamp>,
        problems: &mut Problems,
    ) -> Vec<T> {
        let ids: Vec<(SourceId, &str)> = self
            .tree
            .under(folder)
            .filter(|(_, f)| f.path.ends_with(".yaml"))
            .filter_map(|(id, f)| Some((id, f.text()?)))
            .collect();
        let parsed = ids.into_par_iter().map(|(id, text)| {
            let mut problems = Problems::default();
            let record = match node::parse(text, id, 0) {
                Ok(node) => decode(node, &mut problems),
                Err(problem) => {
                    problems.push(*problem);
                    None
                }
            };
            Parsed { record, problems, fates: vec![(id, Fate::Published)], scheduled: None }
        });
        gather(parsed.collect(), fates, next, problems)
    }

    /// Reads the readable records of a folder.
    fn records<T: Send>(
        &self,
        folder: &str,
        read: impl Fn(&Self, &Files) -> Parsed<T> + Sync,
        fates: &mut Fates,
        next: &mut Option<Timestamp>,
        problems: &mut Problems,
    ) -> Vec<T> {
        let files = self.group(folder, problems);
        let parsed = files.par_iter().map(|f| read(self, f)).collect();
        gather(parsed, fates, next, problems)
    }

    /// Finds originals and their translations: `x.md` and `x.fr.md`, or `x/index.md` and `x/index.fr.md`.
    fn group(&self, folder: &str, problems: &mut Problems) -> Vec<Files> {
        let mut records: BTreeMap<String, Files> = BTreeMap::new();
        let mut translations = Vec::new();
        for (id, file) in self.tree.under(folder) {
            let Some(stem) = file.path.strip_suffix(".md") else { continue };
            if let Some((base, lang)) = stem.rsplit_once('.').and_then(|(b, l)| Some((b, Lang::parse(l)?))) {
                translations.push((base.to_owned(), lang, id));
            } else {
                let files = Files { original: id, translations: Vec::new() };
                records.insert(stem.to_owned(), files);
            }
        }
        for (base, lang, id) in translations {
            let at = Span::start_of(id);
            if !self.languages.contains(&lang) {
                let message = say("The site has no language ").quote(lang.as_str()).say(".");
                problems.push(
                    Diagnostic::error("language-unknown", at, message)
                        .help(say("Add it to `languages:` in `site.yaml`, or rename this file.")),
                );
            } else if let Some(record) = records.get_mut(&base) {
                record.translations.push((lang, id));
            } else {
                problems.push(
                    Diagnostic::error("translation-alone", at, say("There is no original for this translation."))
                        .help(say("The original has the same name without the language.")),
                );
            }
        }
        records.into_values().collect()
    }

    /// With whether it is a draft that is not shown.
    fn meeting(&self, files: &Files) -> Parsed<(bool, meeting::Meeting)> {
        let mut problems = Problems::default();
        let mut out = Parsed { record: None, problems: Problems::default(), fates: Vec::new(), scheduled: None };
        let mut fate = Fate::Published;
        if let Some((node, offset, body)) = self.split(files.original, &mut problems) {
            let front = meeting::decode(node, &mut problems);
            // The body of a meeting whose front matter is wrong is looked at all the same, under the strictest default,
            // so that all mistakes are named in one run.
            let rule = front.as_ref().and_then(|f| f.rule).unwrap_or(self.default_rule);
            let mut prose = prose::parse(body, files.original, offset, rule, &mut problems);
            let translations = self.translations(files, rule, &mut prose, &mut problems);
            if front.is_some() {
                Self::declare_open(files, offset, rule, &prose, &translations, &mut problems);
            }
            if let Some(front) = front {
                fate = match () {
                    () if flag(front.draft.as_ref()) && !self.moments.drafts && !defects::on(Defect::DraftShown) => {
                        Fate::Draft
                    }
                    () if front.withheld.is_some() => Fate::Withheld,
                    () if rule == Rule::Private => Fate::Private,
                    () => Fate::Published,
                };
                let path = self.path(files.original);
                let meeting = meeting::Meeting { path, front, rule, prose, translations };
                if meeting.strictest().protects() {
                    meeting::refuse_recordings(&meeting.front, &mut problems);
                }
                out.record = Some((fate == Fate::Draft, meeting));
            }
        }
        out.fates = files.all().map(|id| (id, fate)).collect();
        out.problems = problems;
        out
    }

    /// What excerpts of a meeting may show, now that every part and every translation is known: sections on the record, and
    /// the front matter if there is nothing else.
    fn declare_open(
        files: &Files,
        front_matter: usize,
        rule: Rule,
        prose: &Prose,
        translations: &[Translation],
        problems: &mut Problems,
    ) {
        if rule == Rule::Private {
            return;
        }
        let bodies: Vec<&Prose> = std::iter::once(prose).chain(translations.iter().map(|t| &t.prose)).collect();
        let open = bodies.iter().flat_map(|p| &p.sections).filter(|s| s.rule == Rule::OnTheRecord);
        problems.open.extend(open.map(|s| s.span));
        if rule == Rule::OnTheRecord && !bodies.iter().any(|p| p.protects()) {
            problems.open.push(Span::new(files.original, 0, front_matter));
        }
    }

    fn call(&self, files: &Files) -> Parsed<call::Call> {
        self.open_record(files, call::decode, |path, front, prose, translations| {
            let (draft, publish) = (flag(front.draft.as_ref()), front.publish.as_ref().map(|p| p.value.timestamp()));
            (draft, publish, call::Call { path, front, prose, translations })
        })
    }

    fn outreach(&self, files: &Files) -> Parsed<page::Outreach> {
        self.open_record(files, page::OutreachFront::decode, |path, front, prose, translations| {
            let (draft, publish) = (flag(front.draft.as_ref()), front.publish.as_ref().map(|p| p.value.timestamp()));
            (draft, publish, page::Outreach { path, front, prose, translations })
        })
    }

    fn page(&self, files: &Files) -> Parsed<page::Page> {
        self.open_record(files, page::Front::decode, |path, front, prose, translations| {
            let (draft, publish) = (flag(front.draft.as_ref()), front.publish.as_ref().map(|p| p.value.timestamp()));
            (draft, publish, page::Page { path, front, prose, translations })
        })
    }

    /// Reads a record that is always on the record.
    fn open_record<F, T>(
        &self,
        files: &Files,
        decode: impl Fn(node::Node, &mut Problems) -> Option<F>,
        make: impl Fn(String, F, Prose, Vec<Translation>) -> (bool, Option<Timestamp>, T),
    ) -> Parsed<T> {
        let mut problems = Problems::default();
        let (mut record, mut fate, mut scheduled) = (None, Fate::Published, None);
        if let Some((node, offset, body)) = self.split(files.original, &mut problems)
            && let Some(front) = decode(node, &mut problems)
        {
            let mut prose = prose::parse(body, files.original, offset, Rule::OnTheRecord, &mut problems);
            let translations = self.translations(files, Rule::OnTheRecord, &mut prose, &mut problems);
            let (draft, publish, built) = make(self.path(files.original), front, prose, translations);
            if draft && !self.moments.drafts {
                fate = Fate::Draft;
            } else if publish.is_some_and(|p| p > self.moments.as_of) {
                fate = Fate::Scheduled;
                scheduled = publish;
            } else {
                record = Some(built);
            }
        }
        Parsed { record, problems, fates: files.all().map(|id| (id, fate)).collect(), scheduled }
    }

    /// Reads the translations of a record and holds all its languages to the strictest rule of each section.
    fn translations(
        &self,
        files: &Files,
        rule: Rule,
        original: &mut Prose,
        problems: &mut Problems,
    ) -> Vec<Translation> {
        let (mut translations, mut starts) = (Vec::new(), Vec::new());
        for (lang, id) in &files.translations {
            if let Some((node, offset, body)) = self.split(*id, problems)
                && let Some(front) = translation::decode(node, problems)
            {
                let prose = prose::parse(body, *id, offset, rule, problems);
                translations.push(Translation { lang: lang.clone(), front, prose });
                starts.push(Span::start_of(*id));
            }
        }
        translation::align(original, &mut translations, &starts, problems);
        translations
    }

    fn split(&self, id: SourceId, problems: &mut Problems) -> Option<(node::Node, usize, &str)> {
        front_matter::split(self.tree.get(id)?.text()?, id, problems)
    }

    fn path(&self, id: SourceId) -> String {
        self.tree.get(id).map(|f| f.path.clone()).unwrap_or_default()
    }
}

impl Files {
    fn all(&self) -> impl Iterator<Item = SourceId> {
        std::iter::once(self.original).chain(self.translations.iter().map(|(_, id)| *id))
    }
}

fn flag(value: Option<&decode::Located<bool>>) -> bool {
    value.is_some_and(|v| v.value)
}

fn gather<T>(
    parsed: Vec<Parsed<T>>,
    fates: &mut Fates,
    next: &mut Option<Timestamp>,
    problems: &mut Problems,
) -> Vec<T> {
    let mut records = Vec::with_capacity(parsed.len());
    for one in parsed {
        problems.append(one.problems);
        for (id, fate) in one.fates {
            fates.set(id, fate);
        }
        *next = [*next, one.scheduled].into_iter().flatten().min();
        records.extend(one.record);
    }
    records
}

/// What holds between records and needs nobody's name.
fn check_across(rosters: &[roster::Roster], meetings: &[meeting::Meeting], problems: &mut Problems) {
    let mut cycles = BTreeMap::new();
    for roster in rosters {
        let Some(first) = cycles.insert(roster.cycle.value, roster.cycle.span) else { continue };
        for here in [first, roster.cycle.span] {
            let message = say("There are two rosters for the cycle ").count(roster.cycle.value as usize).say(".");
            problems.push(Diagnostic::error("cycle-twice", here, message).help(say("Keep one file per cycle.")));
        }
    }
    let mut numbers = BTreeSet::new();
    for meeting in meetings {
        let Some(number) = &meeting.front.number else { continue };
        let cycle = meeting.front.cycle();
        if !numbers.insert((cycle, number.value.clone())) {
            problems.push(
                Diagnostic::error("number-twice", number.span, say("Two meetings of this cycle have this number."))
                    .help(say("Give each meeting of a cycle a number of its own.")),
            );
        }
    }
}
