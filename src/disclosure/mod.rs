//! The locked room: the one door from what authors wrote to what may be published.
//!
//! In: a [`Manuscript`]. Out: a [`Publication`], and [`Secrets`] for the audit. This is the only module that opens
//! [`Attributed`] and the only one that makes [`PublicText`] and [`Markup`]. It copies out and never deletes: each record
//! is taken apart without `..`, so that a new field does not compile until somebody decides what becomes of it. Must
//! never: touch a disk, a clock or a log.

mod address;
mod alone;
mod apposition;
mod arabic;
mod attributed;
mod before_name;
mod belonging;
mod body_words;
mod broken;
mod chinese;
mod closed_addresses;
mod closed_beside;
mod closed_sections;
mod closed_words;
mod clues;
mod contacts;
mod context;
mod copy_meeting;
mod copy_papers;
mod copy_programme;
mod copy_records;
mod copy_rulebook;
mod cross_record;
#[cfg(test)]
mod defective;
mod diminutives;
mod doubt;
mod file_names;
mod fold;
mod held;
mod held_dates;
mod hints;
mod identities;
mod join;
mod markup;
mod names;
mod nations;
mod neighbours;
mod neutral;
mod offices;
mod outside;
mod own_country;
mod public_text;
mod rare;
mod reach;
mod redact;
mod rows;
mod run;
mod russian;
mod says_closed;
pub mod scrub;
mod secrets;
mod telling_paragraphs;
mod there_words;
mod together;
mod token;
mod topics;
mod turn;
mod usage;
mod verbs;
mod vocabulary;
mod word_table;

pub use attributed::Attributed;
pub use closed_words::speaks_of_closed_session;
pub use neutral::Neutral;
pub use public_text::{Link, Markup, PublicText, Target};
pub use secrets::Secrets;

use std::collections::BTreeMap;

use rayon::prelude::*;

use self::context::Context;
use self::cross_record::Guests;
use self::identities::{Identities, Session};
use self::markup::Numbers;
use self::redact::Redactor;
use crate::defects::{self, Defect};
use crate::diagnostic::Problems;
use crate::manuscript::decode::Words;
use crate::manuscript::meeting::{Guest, Meeting, Participant};
use crate::manuscript::prose::Prose;
use crate::manuscript::translation::{Front, Translation};
use crate::manuscript::words::{Lang, Rule, Unknown};
use crate::manuscript::{Fates, Manuscript, site::SiteFile};
use crate::publication::{Attachment, Publication, Version, Versions, prose, site};
use crate::source::SourceTree;

/// What every record needs to be disclosed.
struct Room<'a> {
    identities: &'a Identities,
    unknown: Unknown,
    offices: &'a [String],
    neutral: &'a BTreeMap<Lang, Neutral>,
    default_lang: &'a Lang,
    /// People and bodies that only protected meetings name.
    guests: &'a Guests,
    /// Texts of `.csv` files, by path.
    tables: &'a BTreeMap<&'a str, &'a str>,
}

/// How one version of a record is read: whose names must not come out, and what its whole text tells about its parts.
struct Reading<'a> {
    session: &'a Session<'a>,
    lang: &'a Lang,
    context: Context,
}

impl<'a> Reading<'a> {
    /// `front` are texts of the front matter, which tell the language when the body is short.
    fn new(session: &'a Session<'a>, lang: &'a Lang, prose: &Prose, front: &[&Attributed<Words>]) -> Self {
        let front = front.iter().map(|words| words.reveal("to tell names from words").value.as_str());
        Reading { session, lang, context: Context::of(prose, front, lang) }
    }
}

/// Discloses a manuscript. `neutral` has the phrases of each language of the site; of `tree` only tables of figures are
/// looked at, to see that they name nobody.
pub fn disclose(
    manuscript: Manuscript,
    neutral: &BTreeMap<Lang, Neutral>,
    tree: &SourceTree,
    problems: &mut Problems,
) -> (Publication, Secrets, Fates) {
    let Manuscript {
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
        next_scheduled,
        drafts,
    } = manuscript;
    let chatham = site.chatham_house.as_ref();
    let entities = chatham.map(|c| c.public_entities.as_slice()).unwrap_or_default();
    let unknown = chatham.and_then(|c| c.unknown).unwrap_or(Unknown::Stop);
    let offices: Vec<String> = chatham.iter().flat_map(|c| &c.offices).map(|o| o.value.to_lowercase()).collect();
    let (identities, guests) = rayon::join(
        || Identities::new(&rosters, guests_of(&meetings), entities),
        || Guests::of(meetings.iter().chain(&drafts)),
    );
    file_names::seal(tree, &identities, &guests, problems);
    let tables: BTreeMap<&str, &str> = attachments
        .iter()
        .filter(|(_, path)| path.ends_with(".csv"))
        .filter_map(|(id, path)| Some((path.as_str(), std::str::from_utf8(tree.get(*id)?.bytes()).ok()?)))
        .collect();
    let room = Room {
        identities: &identities,
        unknown,
        offices: &offices,
        neutral,
        default_lang: &site.languages[0].value,
        guests: &guests,
        tables: &tables,
    };

    let disclosed = each(meetings, problems, |meeting, problems| room.meeting(meeting, problems));
    let mut secrets = Secrets::new(identities.written.clone());
    let mut public_meetings = Vec::with_capacity(disclosed.len());
    for (meeting, session) in disclosed {
        secrets.add(&meeting.path, session);
        public_meetings.push(meeting);
    }
    let attachments = attachments.iter().map(|(id, source)| Attachment { source: source.clone(), id: *id }).collect();
    let publication = Publication {
        rosters: rosters.into_iter().map(|r| copy_records::roster(r, room.guests, problems)).collect(),
        rulebook: copy_rulebook::rulebook(rulebook, &Session::open(&identities), room.guests, problems),
        meetings: public_meetings,
        calls: each(calls, problems, |c, problems| room.call(c, problems)),
        outreach: outreach.into_iter().map(|o| room.outreach(o, problems)).collect(),
        pages: pages.into_iter().map(|p| room.page(p, problems)).collect(),
        work: room.work(work, problems),
        attachments,
        next_scheduled,
        site: disclose_site(site),
    };
    (publication, secrets, fates)
}

/// Records, in parallel; their problems in the order of the records.
fn each<T: Send, U: Send>(
    records: Vec<T>,
    problems: &mut Problems,
    disclosed: impl Fn(T, &mut Problems) -> U + Sync,
) -> Vec<U> {
    let one = |record| {
        let mut problems = Problems::default();
        (disclosed(record, &mut problems), problems)
    };
    let (records, more): (Vec<U>, Vec<Problems>) = records.into_par_iter().map(one).unzip();
    for more in more {
        problems.append(more);
    }
    records
}

/// The guests of all meetings.
fn guests_of(meetings: &[Meeting]) -> impl Iterator<Item = &Guest> {
    meetings.iter().flat_map(|m| &m.front.participants).filter_map(|p| {
        match p.reveal("to know which names must not come out") {
            Participant::Guest(guest) => Some(guest),
            Participant::Member(_) => None,
        }
    })
}

fn disclose_site(site: SiteFile) -> site::Site {
    let SiteFile { span: _, title, base_url, languages, theme: _, repository, chatham_house: _ } = site;
    site::Site {
        title: open_text(title, "the site's title is public"),
        base_url: base_url.value,
        languages: languages.into_iter().map(|l| l.value).collect(),
        repository: repository.map(|r| r.value),
    }
}

/// Takes a text out that is public by its nature.
fn open_text(words: Attributed<Words>, because: &'static str) -> PublicText {
    PublicText::new(words.unseal(because).value)
}

impl Room<'_> {
    fn neutral(&self, lang: &Lang) -> &Neutral {
        static FALLBACK: std::sync::LazyLock<Neutral> = std::sync::LazyLock::new(|| Neutral {
            person: "a participant".to_owned(),
            people: "several participants".to_owned(),
            body: "an organization".to_owned(),
            bodies: "several organizations".to_owned(),
        });
        self.neutral.get(lang).unwrap_or(&FALLBACK)
    }

    fn redactor<'s>(&'s self, reading: &'s Reading<'s>, rule: Rule) -> Redactor<'s> {
        let Reading { session, lang, context } = reading;
        let off = defects::on(Defect::TranslationUnredacted) && *lang != self.default_lang;
        let rule = if off { Rule::OnTheRecord } else { rule };
        Redactor {
            session,
            rule,
            unknown: self.unknown,
            offices: self.offices,
            neutral: self.neutral(lang),
            context,
            guests: self.guests,
            vocabulary: &context.vocabulary,
        }
    }

    /// Discloses one text of the front matter under a rule.
    fn text(&self, words: Attributed<Words>, reading: &Reading<'_>, rule: Rule, problems: &mut Problems) -> PublicText {
        let words = words.unseal("the redactor decides what of it may be seen");
        if defects::on(Defect::RedactorOff) {
            return PublicText::new(words.value);
        }
        PublicText::new(self.redactor(reading, rule).in_front().text(&words.value, words.span, problems))
    }

    /// Discloses a body, each section under its own rule.
    fn prose(&self, source: Prose, folder: &str, reading: &Reading<'_>, problems: &mut Problems) -> prose::Prose {
        let because = "the redactor decides what of it may be seen";
        let around = telling_paragraphs::Around::of(&source);
        let mut numbers = Numbers::default();
        let mut footnotes: BTreeMap<String, _> = BTreeMap::new();
        for footnote in source.footnotes {
            let label = footnote.label.unseal(because);
            if footnote.rule == Rule::Private {
                numbers.drop_note(&label);
            } else {
                footnotes.insert(label, (footnote.rule, footnote.body));
            }
        }
        let mut sections = Vec::with_capacity(source.sections.len());
        for section in source.sections {
            let redactor = self.redactor(reading, section.rule);
            if section.rule == Rule::OnTheRecord {
                for events in section.heading.iter().chain([&section.body]) {
                    telling_paragraphs::check(reading.session, self.guests, &around, events.reveal(because), problems);
                }
            }
            let heading = section.heading.map(|heading| {
                let heading = heading.unseal(because);
                #[cfg(test)]
                let raw = heading.clone();
                let pieces = redactor.pieces(heading, problems);
                #[cfg(test)]
                let pieces = defective::pieces(pieces, &raw);
                let html = markup::markup(pieces, folder, &mut numbers, problems);
                let text = markup::plain_text(&html.html);
                let anchor = crate::site::slug::anchor(&text);
                #[cfg(test)]
                let anchor = defective::anchor(anchor, &raw);
                let anchor = numbers.anchor(anchor);
                prose::Heading { text: PublicText::new(text), anchor, span: section.span }
            });
            let body = section.body.unseal(because);
            #[cfg(test)]
            let body = defective::turns(body);
            #[cfg(test)]
            let raw = body.clone();
            let pieces = redactor.pieces(body, problems);
            #[cfg(test)]
            let pieces = defective::pieces(pieces, &raw);
            let blocks = markup::blocks(pieces, folder, &mut numbers, problems);
            #[cfg(test)]
            let blocks = defective::blocks(blocks, &raw);
            sections.push(prose::Section { level: section.level, rule: section.rule, heading, blocks });
        }
        let wanted: Vec<(u32, String)> = numbers.notes().into_iter().map(|(n, l)| (n, l.to_owned())).collect();
        let mut notes = Vec::new();
        for (number, label) in wanted {
            let Some((rule, body)) = footnotes.remove(&label) else { continue };
            let body = body.unseal(because);
            if rule == Rule::OnTheRecord {
                telling_paragraphs::check(reading.session, self.guests, &around, &body, problems);
            }
            #[cfg(test)]
            let raw = body.clone();
            let pieces = self.redactor(reading, rule).pieces(body, problems);
            #[cfg(test)]
            let pieces = defective::pieces(pieces, &raw);
            let markup = markup::markup(pieces, folder, &mut numbers, problems);
            notes.push(prose::Note { number, rule, markup });
        }
        prose::Prose { sections, notes }
    }

    /// Discloses what a record says in each language. `beside` says what the rest of the record does.
    fn versions(
        &self,
        original: (Attributed<Words>, Option<Attributed<Words>>, Prose),
        translations: Vec<Translation>,
        folder: &str,
        how: (&Reading<'_>, Rule),
        beside: Beside,
        problems: &mut Problems,
    ) -> Versions {
        let (reading, rule) = how;
        let (title, summary, body) = original;
        // The title of a protected meeting speaks of its protected parts, too.
        let is_closed = |title: &Attributed<Words>| {
            rule == Rule::OnTheRecord
                && speaks_of_closed_session(&title.reveal("who is named under it was there").value)
        };
        let names = |title: &Attributed<Words>| {
            rule == Rule::OnTheRecord && together::names(reading.session, self.guests, title)
        };
        let above = Beside { closed: beside.closed || is_closed(&title), named: beside.named || names(&title) };
        if rule == Rule::OnTheRecord {
            together::check(
                reading.session,
                self.guests,
                beside.closed,
                (&[Some(&title)], &[summary.as_ref()]),
                problems,
            );
        }
        closed_sections::check(reading.session, self.guests, &body, above, problems);
        #[cfg(test)]
        let raw = summary.as_ref().map(|s| s.reveal("a defect shows it").value.clone());
        let original = Version {
            title: self.text(title, reading, rule, problems),
            summary: summary.map(|s| self.text(s, reading, rule, problems)),
            prose: self.prose(body, folder, reading, problems),
            of: None,
        };
        #[cfg(test)]
        let original = defective::summary(original, raw);
        let mut versions = BTreeMap::new();
        for translation in translations {
            let Translation { lang, front, prose } = translation;
            let Front { title, summary, of } = front;
            // A translation may be stricter than its original; its own words are held to the stricter.
            let rule = prose.sections.iter().map(|s| s.rule).fold(rule, Ord::max);
            let texts: Vec<&Attributed<Words>> = title.iter().chain(&summary).collect();
            let above = Beside {
                closed: above.closed || title.as_ref().is_some_and(is_closed),
                named: above.named || title.as_ref().is_some_and(names),
            };
            closed_sections::check(reading.session, self.guests, &prose, above, problems);
            let reading = Reading::new(reading.session, &lang, &prose, &texts);
            let version = Version {
                title: match title {
                    Some(title) => self.text(title, &reading, rule, problems),
                    None => original.title.clone(),
                },
                summary: match summary {
                    Some(summary) => Some(self.text(summary, &reading, rule, problems)),
                    None => original.summary.clone(),
                },
                prose: self.prose(prose, folder, &reading, problems),
                of,
            };
            versions.insert(lang.clone(), version);
        }
        Versions { original, translations: versions }
    }
}

/// What stands beside the texts of a record on its page.
#[derive(Clone, Copy, Default)]
struct Beside {
    /// It speaks of a closed session, or leads to one.
    closed: bool,
    /// It names somebody whom the texts are about.
    named: bool,
}

/// The folder of a source file, under `content/`.
fn folder(path: &str) -> &str {
    path.rsplit_once('/').map_or("", |(folder, _)| folder)
}
