//! What can be found: every record, in each language it is written in.
//!
//! In: a [`Site`]. Out: documents, the newest first, with their texts and where those stand. Must never: take a text from
//! anywhere but the publication, or call a text public that comes from a protected session.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};

use jiff::civil::Date;
use rayon::prelude::*;

use super::plain;
use crate::disclosure::PublicText;
use crate::manuscript::words::{Group, Lang, Rule};
use crate::publication::call::Call;
use crate::publication::meeting::Meeting;
use crate::publication::page::Outreach;
use crate::publication::prose::Prose;
use crate::publication::{Version, Versions};
use crate::render::items::item_anchor;
use crate::site::people::Person;
use crate::site::route::Route;
use crate::site::{Placed, Site};

/// What a document is: the letter that the index has for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Meeting,
    Decision,
    Call,
    Member,
    Outreach,
    Page,
}

impl Kind {
    pub const ALL: [Kind; 6] = [Kind::Meeting, Kind::Decision, Kind::Call, Kind::Member, Kind::Outreach, Kind::Page];

    pub fn letter(self) -> char {
        match self {
            Kind::Meeting => 'm',
            Kind::Decision => 'd',
            Kind::Call => 'c',
            Kind::Member => 'p',
            Kind::Outreach => 'o',
            Kind::Page => 't',
        }
    }

    /// As it stands in addresses.
    pub fn word(self) -> &'static str {
        match self {
            Kind::Meeting => "meeting",
            Kind::Decision => "decision",
            Kind::Call => "call",
            Kind::Member => "member",
            Kind::Outreach => "outreach",
            Kind::Page => "page",
        }
    }

    /// The message that names it.
    pub fn message(self) -> &'static str {
        match self {
            Kind::Meeting => "search-kind-meeting",
            Kind::Decision => "search-kind-decision",
            Kind::Call => "search-kind-call",
            Kind::Member => "search-kind-member",
            Kind::Outreach => "search-kind-outreach",
            Kind::Page => "search-kind-page",
        }
    }
}

/// Something to be found.
pub struct Doc<'s> {
    pub kind: Kind,
    /// Its page in the default language, and where on it.
    pub route: Route,
    pub anchor: &'s str,
    pub title: &'s str,
    pub date: Option<Date>,
    pub cycle: Option<u32>,
    /// Stakeholder groups, one bit each.
    pub groups: u32,
    pub topics: &'s [PublicText],
    /// Languages it is translated to, one bit each, by their place in `site.yaml`.
    pub translated: u32,
    /// The number of the protected session that its front matter comes from.
    pub session: Option<u32>,
    pub fields: Vec<Field<'s>>,
}

/// A stretch of text. The first of a document is its title.
pub struct Field<'s> {
    pub place: Place,
    /// Where it stands on the page: empty when it has no anchor.
    pub anchor: Cow<'s, str>,
    pub text: Cow<'s, str>,
    /// Whether it comes from a protected session.
    pub protected: bool,
}

/// How much a place says about what the document is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    Text,
    Heading,
    Title,
}

/// The documents of each language, and the protected sessions that they may come from.
pub struct Corpus<'s> {
    pub docs: BTreeMap<&'s Lang, Vec<Doc<'s>>>,
    pub sessions: Vec<String>,
}

/// Gathers all documents.
pub fn gather(site: &Site) -> Corpus<'_> {
    let protected = site.meetings.iter().filter(|m| m.record.strictest.protects());
    let sessions: Vec<String> = protected.map(|m| m.record.path.clone()).collect();
    let numbers: HashMap<&str, u32> = sessions.iter().map(String::as_str).zip(0..).collect();
    let from_meetings: Vec<Vec<(&Lang, Doc<'_>)>> =
        site.meetings.par_iter().map(|m| meeting(site, m, numbers.get(m.record.path.as_str()).copied())).collect();
    let mut all: Vec<(&Lang, Doc<'_>)> = from_meetings.into_iter().flatten().collect();
    all.extend(site.calls.iter().flat_map(|c| call(site, c)));
    all.extend(site.outreach.iter().flat_map(|o| outreach(site, o)));
    all.extend(site.pages.iter().flat_map(|p| versions(site, Kind::Page, &p.route, &p.record.versions)));
    all.extend(site.people.values().filter_map(|p| member(site, p)).map(|doc| (site.default_lang(), doc)));
    let mut docs: BTreeMap<&Lang, Vec<Doc<'_>>> = site.about.languages.iter().map(|l| (l, Vec::new())).collect();
    for (lang, doc) in all {
        docs.entry(lang).or_default().push(doc);
    }
    for docs in docs.values_mut() {
        // Stable: what has one date stays in the order of the site.
        docs.sort_by_key(|d| std::cmp::Reverse(d.date));
    }
    Corpus { docs, sessions }
}

fn field<'s>(place: Place, anchor: &'s str, text: &'s PublicText) -> Field<'s> {
    Field { place, anchor: Cow::Borrowed(anchor), text: Cow::Borrowed(text.as_str()), protected: false }
}

/// Adds texts that stand at one place.
fn add<'s>(doc: &mut Doc<'s>, anchor: &'s str, texts: impl IntoIterator<Item = &'s PublicText>) {
    doc.fields.extend(texts.into_iter().map(|t| field(Place::Text, anchor, t)));
}

/// A record in each of its languages: title, summary and body. The original comes first.
fn versions<'s>(site: &'s Site, kind: Kind, route: &'s Route, versions: &'s Versions) -> Vec<(&'s Lang, Doc<'s>)> {
    let bits = site.about.languages.iter().zip(0u32..31).filter(|(l, _)| versions.translations.contains_key(*l));
    let translated = bits.map(|(_, bit)| 1 << bit).sum();
    let one = |version: &'s Version| {
        let mut doc = Doc {
            kind,
            route: route.clone(),
            anchor: "",
            title: version.title.as_str(),
            date: None,
            cycle: None,
            groups: 0,
            topics: &[],
            translated: 0,
            session: None,
            fields: vec![field(Place::Title, "", &version.title)],
        };
        add(&mut doc, "", &version.summary);
        body(&mut doc, &version.prose);
        doc
    };
    let mut original = one(&versions.original);
    original.translated = translated;
    let mut all = vec![(site.default_lang(), original)];
    all.extend(versions.translations.iter().map(|(lang, version)| (lang, one(version))));
    all
}

fn body<'s>(doc: &mut Doc<'s>, prose: &'s Prose) {
    for section in &prose.sections {
        let protected = section.rule.protects();
        if let Some(heading) = &section.heading {
            doc.fields.push(Field { protected, ..field(Place::Heading, &heading.anchor, &heading.text) });
        }
        doc.fields.extend(section.blocks.iter().map(|block| Field {
            place: Place::Text,
            anchor: Cow::Borrowed(block.anchor.as_str()),
            text: Cow::Owned(plain::text(&block.markup)),
            protected,
        }));
    }
    doc.fields.extend(prose.notes.iter().map(|note| Field {
        place: Place::Text,
        anchor: Cow::Owned(format!("note-{}", note.number)),
        text: Cow::Owned(plain::text(&note.markup)),
        protected: note.rule.protects(),
    }));
}

fn meeting<'s>(site: &'s Site, placed: &'s Placed<Meeting>, session: Option<u32>) -> Vec<(&'s Lang, Doc<'s>)> {
    let record = &placed.record;
    let mut all = versions(site, Kind::Meeting, &placed.route, &record.versions);
    for (_, doc) in &mut all {
        doc.date = Some(record.starts.date());
        doc.cycle = Some(record.cycle);
        doc.topics = &record.tags;
        doc.session = session;
        // The page of a private meeting has no parts.
        doc.fields.retain(|f| f.anchor.is_empty() || record.rule != Rule::Private);
        // Title and summary speak of the whole meeting.
        doc.fields.iter_mut().filter(|f| f.anchor.is_empty()).for_each(|f| f.protected = session.is_some());
    }
    let Some((lang, original)) = all.first_mut() else { return all };
    let from = original.fields.len();
    add(original, "", record.place.iter().chain(&record.number).chain(&record.join).chain(&record.withheld));
    add(original, "", record.tags.iter().chain(&record.mandate));
    for (i, action) in record.actions.iter().enumerate() {
        let texts = std::iter::once(&action.text).chain(&action.owner);
        original.fields.extend(
            texts.map(|text| Field { anchor: Cow::Owned(format!("a{}", i + 1)), ..field(Place::Text, "", text) }),
        );
    }
    for item in record.agenda.iter().flat_map(|a| &a.items) {
        let anchor = item_anchor(item.id.as_str()).as_str().to_owned();
        original.fields.push(Field { anchor: Cow::Owned(anchor), ..field(Place::Text, "", &item.title) });
    }
    add(original, "documents", record.documents.iter().map(|d| &d.title));
    add(original, "corrections", record.corrections.iter().map(|(_, text)| text));
    add(original, "attendance", record.attendance.iter().map(|a| &a.name));
    original.fields[from..].iter_mut().for_each(|f| f.protected = session.is_some());

    let lang = *lang;
    let decided = record.ends.as_ref().unwrap_or(&record.starts).date();
    for decision in &record.decisions {
        let anchor = decision.id.as_str();
        let mut doc = Doc {
            kind: Kind::Decision,
            route: placed.route.clone(),
            anchor,
            title: decision.text.as_str(),
            date: Some(decided),
            cycle: Some(record.cycle),
            groups: 0,
            topics: &record.tags,
            translated: 0,
            session,
            fields: vec![field(Place::Title, anchor, &decision.text)],
        };
        add(&mut doc, anchor, decision.explained.iter().chain(&decision.objections).chain(&decision.outcome));
        doc.fields.iter_mut().for_each(|f| f.protected = session.is_some());
        all.push((lang, doc));
    }
    all
}

fn call<'s>(site: &'s Site, placed: &'s Placed<Call>) -> Vec<(&'s Lang, Doc<'s>)> {
    let record = &placed.record;
    let mut all = versions(site, Kind::Call, &placed.route, &record.versions);
    for (_, doc) in &mut all {
        doc.date = Some(record.closes.date());
        doc.cycle = Some(record.cycle);
        doc.topics = &record.tags;
        doc.groups = record.contributions.iter().filter_map(|c| c.group).map(bit).fold(0, |all, one| all | one);
    }
    let Some((_, original)) = all.first_mut() else { return all };
    add(original, "", record.audience.iter().chain(&record.how.text).chain(&record.decided_by).chain(&record.next));
    add(original, "", record.outcome.iter().flat_map(|o| &o.text));
    add(original, "", &record.tags);
    for contribution in &record.contributions {
        let anchor = contribution.id.as_str();
        // Not what it led to: that may name the file of a protected meeting.
        add(original, anchor, std::iter::once(&contribution.from));
    }
    all
}

fn outreach<'s>(site: &'s Site, placed: &'s Placed<Outreach>) -> Vec<(&'s Lang, Doc<'s>)> {
    let record = &placed.record;
    let mut all = versions(site, Kind::Outreach, &placed.route, &record.versions);
    for (_, doc) in &mut all {
        doc.date = record.date;
        doc.cycle = record.date.and_then(|d| u32::try_from(d.year()).ok());
        doc.topics = &record.tags;
    }
    if let Some((_, original)) = all.first_mut() {
        add(original, "", record.initiative.iter().chain(&record.tags));
    }
    all
}

/// A person, by the newest term. Rosters are public.
fn member<'s>(site: &'s Site, person: &'s Person) -> Option<Doc<'s>> {
    let term = *person.terms.first()?;
    let newest = site.member(term);
    let profile = person.terms.iter().find_map(|t| site.member(*t).profile.as_ref());
    let mut doc = Doc {
        kind: Kind::Member,
        route: Site::person_route(&newest.id),
        anchor: "",
        title: newest.name.as_str(),
        date: None,
        cycle: Some(site.rosters[term.roster].cycle),
        groups: bit(newest.group),
        topics: profile.map_or(&[], |p| &p.topics),
        translated: 0,
        session: None,
        fields: vec![field(Place::Title, "", &newest.name)],
    };
    add(&mut doc, "", newest.affiliation.iter().chain(&newest.office));
    if let Some(profile) = profile {
        add(&mut doc, "", profile.statement.iter().chain(&profile.topics));
    }
    Some(doc)
}

fn bit(group: Group) -> u32 {
    Group::ALL.iter().zip(0u32..).find(|(g, _)| **g == group).map_or(0, |(_, bit)| 1 << bit)
}
