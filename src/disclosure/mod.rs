//! The locked room: the one door from what authors wrote to what may be published.
//!
//! In: a [`Manuscript`]. Out: a [`Publication`], and [`Secrets`] for the audit. This is the only module that opens
//! [`Attributed`] and the only one that makes [`PublicText`] and [`Markup`]. It copies out and never deletes: each record
//! is taken apart without `..`, so that a new field does not compile until somebody decides what becomes of it. Must
//! never: touch a disk, a clock or a log.

mod address;
mod attributed;
mod copy_meeting;
mod copy_records;
mod fold;
mod identities;
mod markup;
mod neutral;
mod public_text;
mod redact;
mod run;
pub mod scrub;
mod secrets;
mod turn;

pub use attributed::Attributed;
pub use neutral::Neutral;
pub use public_text::{Link, Markup, PublicText, Target};
pub use secrets::Secrets;

use std::collections::BTreeMap;

use rayon::prelude::*;

use self::identities::{Identities, Session};
use self::markup::Numbers;
use self::redact::Redactor;
use crate::diagnostic::Problems;
use crate::manuscript::decode::Words;
use crate::manuscript::prose::Prose;
use crate::manuscript::translation::Translation;
use crate::manuscript::words::{Lang, Rule, Unknown};
use crate::manuscript::{Fates, Manuscript, site::SiteFile};
use crate::publication::{Attachment, Publication, Version, Versions, prose, site};
use crate::source::SourceTree;

/// What every record needs to be disclosed.
struct Room<'a> {
    identities: &'a Identities,
    unknown: Unknown,
    neutral: &'a BTreeMap<Lang, Neutral>,
    default_lang: &'a Lang,
    /// Texts of `.csv` files, by path.
    tables: &'a BTreeMap<&'a str, &'a str>,
}

/// Discloses a manuscript. `neutral` has the phrases of each language of the site; of `tree` only tables of figures are
/// looked at, to see that they name nobody.
pub fn disclose(
    manuscript: Manuscript,
    neutral: &BTreeMap<Lang, Neutral>,
    tree: &SourceTree,
    problems: &mut Problems,
) -> (Publication, Secrets, Fates) {
    let Manuscript { site, rosters, meetings, calls, outreach, pages, attachments, fates, next_scheduled } = manuscript;
    let chatham = site.chatham_house.as_ref();
    let entities = chatham.map(|c| c.public_entities.as_slice()).unwrap_or_default();
    let unknown = chatham.and_then(|c| c.unknown).unwrap_or(Unknown::Stop);
    let identities = Identities::new(&rosters, entities);
    let site = disclose_site(site);
    let tables: BTreeMap<&str, &str> = attachments
        .iter()
        .filter(|(_, path)| path.ends_with(".csv"))
        .filter_map(|(id, path)| Some((path.as_str(), std::str::from_utf8(tree.get(*id)?.bytes()).ok()?)))
        .collect();
    let room = Room { identities: &identities, unknown, neutral, default_lang: &site.languages[0], tables: &tables };

    let disclosed: Vec<_> = meetings
        .into_par_iter()
        .map(|meeting| {
            let mut problems = Problems::default();
            let (meeting, secrets) = room.meeting(meeting, &mut problems);
            (meeting, secrets, problems)
        })
        .collect();
    let mut secrets = Secrets::new(identities.written.clone());
    let mut public_meetings = Vec::with_capacity(disclosed.len());
    for (meeting, session, more) in disclosed {
        secrets.add(&meeting.path, session);
        public_meetings.push(meeting);
        problems.append(more);
    }
    let attachments = attachments.iter().map(|(id, source)| Attachment { source: source.clone(), id: *id }).collect();
    let publication = Publication {
        rosters: rosters.into_iter().map(copy_records::roster).collect(),
        meetings: public_meetings,
        calls: calls.into_iter().map(|c| room.call(c, problems)).collect(),
        outreach: outreach.into_iter().map(|o| room.outreach(o, problems)).collect(),
        pages: pages.into_iter().map(|p| room.page(p, problems)).collect(),
        attachments,
        next_scheduled,
        site,
    };
    (publication, secrets, fates)
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
            body: "an organization".to_owned(),
        });
        self.neutral.get(lang).unwrap_or(&FALLBACK)
    }

    fn redactor<'s>(&'s self, session: &'s Session<'s>, rule: Rule, lang: &Lang) -> Redactor<'s> {
        Redactor { session, rule, unknown: self.unknown, neutral: self.neutral(lang) }
    }

    /// Discloses one text under a rule.
    fn text(
        &self,
        words: Attributed<Words>,
        session: &Session<'_>,
        rule: Rule,
        lang: &Lang,
        problems: &mut Problems,
    ) -> PublicText {
        let words = words.unseal("the redactor decides what of it may be seen");
        PublicText::new(self.redactor(session, rule, lang).text(&words.value, words.span, problems))
    }

    /// Discloses a body, each section under its own rule.
    fn prose(
        &self,
        source: Prose,
        folder: &str,
        session: &Session<'_>,
        lang: &Lang,
        problems: &mut Problems,
    ) -> prose::Prose {
        let because = "the redactor decides what of it may be seen";
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
            let redactor = self.redactor(session, section.rule, lang);
            let heading = section.heading.map(|heading| {
                let pieces = redactor.pieces(&heading.unseal(because), problems);
                let html = markup::markup(pieces, folder, &mut numbers, problems);
                let text = markup::plain_text(&html.html);
                let anchor = numbers.anchor(crate::site::slug::anchor(&text));
                prose::Heading { text: PublicText::new(text), anchor, span: section.span }
            });
            let pieces = redactor.pieces(&section.body.unseal(because), problems);
            let blocks = markup::blocks(pieces, folder, &mut numbers, problems);
            sections.push(prose::Section { level: section.level, rule: section.rule, heading, blocks });
        }
        let wanted: Vec<(u32, String)> = numbers.notes().into_iter().map(|(n, l)| (n, l.to_owned())).collect();
        let mut notes = Vec::new();
        for (number, label) in wanted {
            let Some((rule, body)) = footnotes.remove(&label) else { continue };
            let pieces = self.redactor(session, rule, lang).pieces(&body.unseal(because), problems);
            let markup = markup::markup(pieces, folder, &mut numbers, problems);
            notes.push(prose::Note { number, rule, markup });
        }
        prose::Prose { sections, notes }
    }

    /// Discloses what a record says in each language.
    fn versions(
        &self,
        original: (Attributed<Words>, Option<Attributed<Words>>, Prose),
        translations: Vec<Translation>,
        folder: &str,
        how: (&Session<'_>, Rule),
        problems: &mut Problems,
    ) -> Versions {
        let (session, rule) = how;
        let (title, summary, body) = original;
        let lang = self.default_lang;
        let original = Version {
            title: self.text(title, session, rule, lang, problems),
            summary: summary.map(|s| self.text(s, session, rule, lang, problems)),
            prose: self.prose(body, folder, session, lang, problems),
        };
        let mut versions = BTreeMap::new();
        for translation in translations {
            let Translation { lang, front, prose } = translation;
            // A translation may be stricter than its original; its own words are held to the stricter.
            let rule = prose.sections.iter().map(|s| s.rule).fold(rule, Ord::max);
            let version = Version {
                title: match front.title {
                    Some(title) => self.text(title, session, rule, &lang, problems),
                    None => original.title.clone(),
                },
                summary: match front.summary {
                    Some(summary) => Some(self.text(summary, session, rule, &lang, problems)),
                    None => original.summary.clone(),
                },
                prose: self.prose(prose, folder, session, &lang, problems),
            };
            versions.insert(lang, version);
        }
        Versions { original, translations: versions }
    }
}

/// The folder of a source file, under `content/`.
fn folder(path: &str) -> &str {
    path.rsplit_once('/').map_or("", |(folder, _)| folder)
}
