//! The plan of the website: which pages there are, in which order, and how they refer to each other.
//!
//! In: a [`Publication`] and the instant "today". Out: a [`Site`]. Must never: know how a page looks, or change a text.

pub mod attendance;
pub mod cadence;
pub mod changes;
pub mod links;
pub mod overdue;
pub mod people;
pub mod rotation;
pub mod route;
pub mod slug;
pub mod timeliness;
pub mod trace;
pub mod work;

use std::collections::{BTreeMap, HashMap, HashSet};

use jiff::tz::TimeZone;
use jiff::{Timestamp, civil};

use self::people::{Cycle, Person};
use self::route::Route;
use crate::defects::{self, Defect};
use crate::diagnostic::{Diagnostic, Problems, Span, say};
use crate::disclosure::PublicText;
use crate::manuscript::moment::midnight;
use crate::manuscript::words::{Id, Lang, Rule};
use crate::publication::call::Call;
use crate::publication::meeting::Meeting;
use crate::publication::page::{Outreach, Page};
use crate::publication::roster::{Member, Roster};
use crate::publication::rulebook::Rulebook;
use crate::publication::{Attachment, Publication, prose::Prose, site};

/// A record and its page.
pub struct Placed<T> {
    pub record: T,
    pub route: Route,
}

/// The website, planned.
pub struct Site {
    pub about: site::Site,
    pub as_of: Timestamp,
    /// In order of their cycles.
    pub rosters: Vec<Roster>,
    pub rulebook: Rulebook,
    /// In order of their cycles.
    pub cycles: Vec<Cycle>,
    pub people: BTreeMap<Id, Person>,
    /// The newest first.
    pub meetings: Vec<Placed<Meeting>>,
    /// By deadline, the latest first.
    pub calls: Vec<Placed<Call>>,
    pub outreach: Vec<Placed<Outreach>>,
    pub pages: Vec<Placed<Page>>,
    pub work: work::Work,
    /// What led to what.
    pub trace: trace::Trace,
    /// Files to copy: their number in the source tree and where they go.
    pub attachments: Vec<(crate::diagnostic::SourceId, Route, bool)>,
    /// Pages and files by the path of their source.
    pub by_source: HashMap<String, Route>,
    /// When the wording of any page changes next.
    pub next_change: Option<Timestamp>,
    /// Links that lead nowhere: their words stay, without a link.
    pub dead_links: HashSet<Span>,
}

/// State of a call at an instant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum CallState {
    Open,
    Upcoming,
    Closed,
    Outcome,
}

impl CallState {
    pub fn word(self) -> &'static str {
        match self {
            CallState::Open => "open",
            CallState::Upcoming => "upcoming",
            CallState::Closed => "closed",
            CallState::Outcome => "outcome",
        }
    }

    pub fn of(call: &Call, as_of: Timestamp) -> Self {
        if as_of < call.opens.timestamp() {
            CallState::Upcoming
        } else if as_of < call.closes.timestamp() {
            CallState::Open
        } else if call.outcome.as_ref().is_some_and(|o| o.published.is_some_and(|p| midnight(p) <= as_of)) {
            CallState::Outcome
        } else {
            CallState::Closed
        }
    }
}

/// Plans the site.
pub fn plan(publication: Publication, as_of: Timestamp, problems: &mut Problems) -> Site {
    let Publication {
        site: about,
        mut rosters,
        rulebook,
        meetings,
        calls,
        outreach,
        pages,
        work,
        attachments,
        next_scheduled,
    } = publication;
    rosters.sort_by_key(|r| r.cycle);
    let (people, cycles) = people::follow(&rosters);
    people::check(&rosters, &cycles, &rulebook, problems);

    let mut places = Places::default();
    let mut meetings = places.meetings(meetings, problems);
    let mut calls = places.records(calls, "calls", |c| (&c.path, c.span), problems);
    let mut outreach = places.records(outreach, "outreach", |o| (&o.path, o.span), problems);
    let pages = places.records(pages, "", |p| (&p.path, p.span), problems);
    let work = work::Work::place(work, &mut places, problems);
    // Never by the name of the file: it may tell who wrote it.
    meetings.sort_by(|a, b| (b.record.starts.begins(), &a.route).cmp(&(a.record.starts.begins(), &b.route)));
    calls.sort_by(|a, b| {
        (b.record.closes.timestamp(), &a.record.path).cmp(&(a.record.closes.timestamp(), &b.record.path))
    });
    outreach.sort_by(|a, b| (b.record.date, &a.record.path).cmp(&(a.record.date, &b.record.path)));
    for roster in &rosters {
        places.by_source.insert(format!("rosters/{}.yaml", roster.cycle), Site::cycle_route(roster.cycle));
    }
    let attachments = places.attachments(&attachments, &meetings, problems);

    let mut site = Site {
        about,
        as_of,
        rosters,
        rulebook,
        cycles,
        people,
        meetings,
        calls,
        outreach,
        pages,
        work,
        trace: trace::Trace::default(),
        attachments,
        by_source: places.by_source,
        next_change: None,
        dead_links: HashSet::new(),
    };
    site.next_change = site.find_next_change(next_scheduled);
    site.dead_links = links::check(&site, problems);
    site.trace = trace::follow(&site, problems);
    site
}

/// Addresses while they are given out.
#[derive(Default)]
struct Places {
    /// Addresses in lower case: some disks and hosts do not tell case apart.
    taken: HashMap<String, Span>,
    by_source: HashMap<String, Route>,
}

/// First folders of addresses that pages of one's own may not take.
const RESERVED: &[&str] = &[
    "members",
    "meetings",
    "calls",
    "decisions",
    "programme",
    "working-groups",
    "work",
    "contributions",
    "recommendations",
    "fundraising",
    "corrections",
    "communities",
    "outreach",
    "briefings",
    "issues",
    "overdue",
    "rules",
    "timeliness",
    "search",
    "topics",
    "subscribe",
    "feeds",
    "calendar",
    "data",
    "static",
    "index.html",
];

/// Endings of files that may stand beside a meeting's page: none that a browser runs.
const FILES: &[&str] =
    &["pdf", "csv", "txt", "odt", "ods", "odp", "docx", "xlsx", "pptx", "png", "jpg", "jpeg", "webp"];

impl Places {
    fn take(&mut self, folder: &str, source: &str, span: Span, problems: &mut Problems) -> Route {
        let route = Route::page(folder);
        if let Some(other) = self.taken.insert(folder.to_lowercase(), span) {
            for (here, _) in [(span, other), (other, span)] {
                let message = say("Two records have the same address, ").quote(folder).say(".");
                problems.push(
                    Diagnostic::error("same-address", here, message)
                        .help(say("Change the title or the date of one of them.")),
                );
            }
        }
        self.by_source.insert(source.to_owned(), route.clone());
        route
    }

    /// A meeting's address is its date and its title after redaction, never the name of its file.
    fn meetings(&mut self, meetings: Vec<Meeting>, problems: &mut Problems) -> Vec<Placed<Meeting>> {
        let place = |meeting: Meeting| {
            let title = slug::page(meeting.versions.original.title.as_str());
            let title = if defects::on(Defect::AddressFromFile) { slug::page(&meeting.path) } else { title };
            let date = meeting.starts.date();
            let folder = if title.is_empty() { format!("meetings/{date}") } else { format!("meetings/{date}-{title}") };
            let route = self.take(&folder, &meeting.path, meeting.span, problems);
            Placed { record: meeting, route }
        };
        meetings.into_iter().map(place).collect()
    }

    /// Other records are public, so that their file may name the address.
    fn records<T>(
        &mut self,
        records: Vec<T>,
        folder: &str,
        of: impl Fn(&T) -> (&String, Span),
        problems: &mut Problems,
    ) -> Vec<Placed<T>> {
        let place = |record: T| {
            let (path, span) = of(&record);
            let stem = path.strip_suffix(".md").unwrap_or(path);
            let stem = stem.strip_suffix("/index").unwrap_or(stem);
            let name = slug::page(stem.rsplit('/').next().unwrap_or_default());
            if folder.is_empty() && (RESERVED.contains(&name.as_str()) || Lang::parse(&name).is_some()) {
                let message = say("The address ").quote(name.clone()).say(" belongs to the site.");
                problems.push(
                    Diagnostic::error("reserved-address", span, message).help(say("Give the file another name.")),
                );
            }
            let folder = if folder.is_empty() { name } else { format!("{folder}/{name}") };
            let (path, span) = (path.clone(), span);
            let route = self.take(&folder, &path, span, problems);
            Placed { record, route }
        };
        records.into_iter().map(place).collect()
    }

    /// Copies only what the front matter of a meeting names.
    fn attachments(
        &mut self,
        attachments: &[Attachment],
        meetings: &[Placed<Meeting>],
        problems: &mut Problems,
    ) -> Vec<(crate::diagnostic::SourceId, Route, bool)> {
        use crate::publication::meeting::Kept;
        let mut out = Vec::new();
        let by_path: HashMap<&str, &Attachment> = attachments.iter().map(|a| (a.source.as_str(), a)).collect();
        for meeting in meetings {
            let folder = meeting.route.pretty().trim_end_matches('/').to_owned();
            for (i, document) in meeting.record.documents.iter().enumerate() {
                let Kept::File(path) = &document.kept else { continue };
                let Some(attachment) = by_path.get(path.as_str()) else {
                    let message = say("The file ").quote(path.clone()).say(" is not there.");
                    problems.push(
                        Diagnostic::error("missing-file", meeting.record.span, message)
                            .help(say("Put it beside the record, or correct its name under `documents:`.")),
                    );
                    continue;
                };
                let ending = path.rsplit_once('.').map_or("", |(_, e)| e).to_ascii_lowercase();
                if !FILES.contains(&ending.as_str()) {
                    let message = say("Files of this type are not published.");
                    problems.push(
                        Diagnostic::error("file-type", meeting.record.span, message)
                            .help(say("Allowed are ").one_of(FILES).say(".")),
                    );
                    continue;
                }
                let mut name = slug::page(document.title.as_str());
                if name.is_empty()
                    || out
                        .iter()
                        .any(|(_, r, _): &(_, Route, _)| *r == Route::file(format!("{folder}/{name}.{ending}")))
                {
                    let numbered = if name.is_empty() { "document".to_owned() } else { name };
                    name = format!("{numbered}-{}", i + 1);
                }
                // The name of the file comes from the published title, not from the author's disk.
                let route = Route::file(format!("{folder}/{name}.{ending}"));
                self.by_source.insert(path.clone(), route.clone());
                out.push((attachment.id, route, meeting.record.strictest.protects()));
            }
        }
        out
    }
}

impl Site {
    pub fn default_lang(&self) -> &Lang {
        &self.about.languages[0]
    }

    /// The folder of a language: none for the default.
    pub fn prefix<'l>(&self, lang: &'l Lang) -> Option<&'l Lang> {
        (lang != self.default_lang()).then_some(lang)
    }

    pub fn member(&self, term: people::Term) -> &Member {
        &self.rosters[term.roster].members[term.member]
    }

    /// The newest cycle that has begun, or the newest of all.
    pub fn current_cycle(&self) -> Option<&Cycle> {
        let begun = |c: &&Cycle| self.rosters[c.roster].appointed.is_none_or(|a| midnight(a) <= self.as_of);
        self.cycles.iter().rev().find(begun).or(self.cycles.last())
    }

    /// Today, in UTC.
    pub fn today(&self) -> civil::Date {
        self.as_of.to_zoned(TimeZone::UTC).date()
    }

    /// Whole days from a date to today; `None` when it is to come.
    pub fn days_since(&self, date: civil::Date) -> Option<u32> {
        let days = (self.today() - date).get_days();
        u32::try_from(days).ok()
    }

    pub fn is_over(&self, meeting: &Meeting) -> bool {
        meeting.ends.as_ref().unwrap_or(&meeting.starts).is_over() <= self.as_of
    }

    pub fn has_summary(meeting: &Meeting) -> bool {
        !meeting.versions.original.prose.is_empty() || meeting.versions.original.summary.is_some()
    }

    /// Whole days since the end of a meeting whose summary is missing without a reason.
    pub fn days_without_summary(&self, meeting: &Meeting) -> Option<u32> {
        let missing = self.is_over(meeting)
            && !Self::has_summary(meeting)
            && meeting.withheld.is_none()
            && meeting.retracted.is_none()
            && meeting.rule != Rule::Private;
        let last_day = meeting.ends.as_ref().unwrap_or(&meeting.starts).date();
        if missing { self.days_since(last_day) } else { None }
    }

    /// Why a member serves beyond the regular years: a reason of their own, or that of the whole group.
    pub fn reason(&self, term: people::Term) -> Option<&PublicText> {
        let own = self.member(term).extension.as_ref().map(|e| &e.reason);
        own.or_else(|| self.rosters[term.roster].extension.as_ref().filter(|_| self.is_beyond(term)))
    }

    /// Whether a member serves longer than the rulebook has it regularly.
    pub fn is_beyond(&self, term: people::Term) -> bool {
        self.rulebook.regular_years(self.rosters[term.roster].cycle).is_some_and(|years| term.year > years)
    }

    /// The page of the rules, with what a cycle shows of them.
    pub fn rules_route(year: u32) -> Route {
        Route::page(&format!("rules/{year}"))
    }

    /// The page of a person.
    pub fn person_route(id: &Id) -> Route {
        Route::page(&format!("members/{}", id.as_str()))
    }

    /// The page of all cycles.
    pub fn cycles_route() -> Route {
        Route::page("members/cycles")
    }

    pub fn cycle_route(year: u32) -> Route {
        Route::page(&format!("members/cycles/{year}"))
    }

    fn find_next_change(&self, scheduled: Option<Timestamp>) -> Option<Timestamp> {
        let mut instants: Vec<Timestamp> = scheduled.into_iter().collect();
        let mut daily = false;
        for Placed { record, .. } in &self.meetings {
            instants.push(record.starts.begins());
            instants.push(record.ends.as_ref().unwrap_or(&record.starts).is_over());
            // "The meeting was 47 days ago" is another sentence tomorrow.
            daily |= self.days_without_summary(record).is_some();
            daily |= record.decisions.iter().any(|d| d.explained.is_none());
            instants.extend(record.actions.iter().filter_map(|a| a.due).map(next_midnight));
            instants.extend(Self::agenda_overdue_from(record));
        }
        for Placed { record, .. } in &self.calls {
            instants.extend([record.opens.timestamp(), record.closes.timestamp()]);
            if let Some(outcome) = &record.outcome {
                instants.extend(outcome.due.map(next_midnight));
                instants.extend(outcome.published.map(midnight));
            }
        }
        instants.extend(self.work.changes());
        instants.extend(self.rosters.iter().filter_map(|r| r.appointed).map(midnight));
        // A cycle that its year closes is held to its rules in full.
        let year_after = |c: &Cycle| civil::Date::new(i16::try_from(c.year).ok()?.checked_add(1)?, 1, 1).ok();
        instants.extend(self.cycles.iter().filter_map(year_after).map(midnight));
        if daily || !self.overdue().is_empty() {
            instants.push(next_midnight(self.today()));
        }
        instants.into_iter().filter(|i| *i > self.as_of).min()
    }

    /// Every body of the site with its page, for the links in it.
    pub fn bodies(&self) -> impl Iterator<Item = (&Route, &Prose)> {
        let meetings = self.meetings.iter().map(|m| (&m.route, &m.record.versions));
        let calls = self.calls.iter().map(|c| (&c.route, &c.record.versions));
        let outreach = self.outreach.iter().map(|o| (&o.route, &o.record.versions));
        let pages = self.pages.iter().map(|p| (&p.route, &p.record.versions));
        let groups = self.work.groups.iter().map(|g| (&g.route, &g.record.versions));
        let briefings = self.work.briefings.iter().map(|b| (&b.route, &b.record.versions));
        let issues = self.work.issues.iter().map(|i| (&i.route, &i.record.versions));
        let papers = groups.chain(briefings).chain(issues);
        meetings
            .chain(calls)
            .chain(outreach)
            .chain(pages)
            .chain(papers)
            .flat_map(|(r, v)| v.all().map(move |v| (r, &v.prose)))
    }
}

fn next_midnight(date: civil::Date) -> Timestamp {
    midnight(date.tomorrow().unwrap_or(date))
}
