//! Working groups, briefings, issues, recommendations and ideas: their registers and their pages.

use super::{Made, Maker, lists_sessions};
use crate::disclosure::PublicText;
use crate::publication::papers::{Briefing, Idea, Issue, Recommendation, Retraction, Term, WorkingGroup};
use crate::publication::{Version, Versions};
use crate::render::maker::body;
use crate::render::pages::calls::is_web_address;
use crate::render::pages::lists::{head, record_head};
use crate::site::route::Route;
use crate::site::trace::Station;
use crate::site::{Placed, Site};
use crate::view::{Fact, FactValue, Key, Label, PaperPage, RegisterEntry, RegisterGroup, RegisterPage, Time};

/// A register of papers, or one of them.
#[derive(Clone, Copy)]
pub enum Paper {
    Groups,
    Group(usize),
    Briefings,
    Briefing(usize),
    Issues,
    Issue(usize),
    Recommendations,
    Fundraising,
}

/// Every register that this site has something for: its folder and its messages.
pub fn registers(site: &Site) -> Vec<(Paper, &'static str)> {
    let work = &site.work;
    let all = [
        (Paper::Groups, "working-groups", work.groups.is_empty()),
        (Paper::Briefings, "briefings", work.briefings.is_empty()),
        (Paper::Issues, "issues", work.issues.is_empty()),
        (Paper::Recommendations, "recommendations", work.recommendations.is_empty()),
        (Paper::Fundraising, "fundraising", work.ideas.is_empty()),
    ];
    all.into_iter().filter(|(.., empty)| !empty).map(|(paper, folder, _)| (paper, folder)).collect()
}

pub fn jobs(site: &Site) -> Vec<Paper> {
    let mut papers: Vec<Paper> = registers(site).into_iter().map(|(paper, _)| paper).collect();
    papers.extend((0..site.work.groups.len()).map(Paper::Group));
    papers.extend((0..site.work.briefings.len()).map(Paper::Briefing));
    papers.extend((0..site.work.issues.len()).map(Paper::Issue));
    papers
}

pub fn make(maker: &Maker<'_>, paper: Paper) -> Made {
    let work = &maker.site.work;
    match paper {
        Paper::Groups => {
            let entry = |route: &Route, i: usize| group_entry(maker, route, i);
            register(maker, "working-groups", work.groups.len(), &entry, &["working-groups", "liaisons"])
        }
        Paper::Group(i) => group(maker, i),
        Paper::Briefings => {
            let entry = |route: &Route, i: usize| briefing_entry(maker, route, i);
            register(maker, "briefings", work.briefings.len(), &entry, &["briefings"])
        }
        Paper::Briefing(i) => briefing(maker, i),
        Paper::Issues => {
            let entry = |route: &Route, i: usize| issue_entry(maker, route, i);
            register(maker, "issues", work.issues.len(), &entry, &["issues"])
        }
        Paper::Issue(i) => issue(maker, i),
        Paper::Recommendations => {
            let entry = |route: &Route, i: usize| recommendation(maker, route, i, &work.recommendations[i]);
            register(maker, "recommendations", work.recommendations.len(), &entry, &["recommendations"])
        }
        Paper::Fundraising => {
            let entry = |_: &Route, i: usize| idea(maker, &work.ideas[i]);
            register(maker, "fundraising", work.ideas.len(), &entry, &["fundraising"])
        }
    }
}

fn register(
    maker: &Maker<'_>,
    folder: &'static str,
    n: usize,
    entry: &dyn Fn(&Route, usize) -> RegisterEntry,
    tables: &[&str],
) -> Made {
    let route = Route::page(folder);
    let entries = (0..n).map(|i| entry(&route, i)).collect();
    let page = RegisterPage {
        label: maker.t(&format!("nav-{folder}")),
        lede: maker.t(&format!("{folder}-lede")),
        groups: vec![RegisterGroup { entries, ..RegisterGroup::default() }],
        csv: tables.iter().map(|table| table_link(maker, &route, table)).collect(),
    };
    let mut head = head(maker, &route, "nav-work", "work", true);
    head.label = maker.strings.get(&format!("nav-{folder}"));
    maker.page("register.html", &head, &page, lists_sessions(maker.site))
}

/// A link to a table of open data, where the site has it.
pub fn table_link(maker: &Maker<'_>, route: &Route, table: &str) -> FactValue {
    FactValue {
        words: maker.t(&format!("data-{table}")),
        href: Some(maker.href_file(route, &format!("data/{table}.csv"))),
        ..FactValue::default()
    }
}

/// A paper's page, with what all papers share.
fn paper<T>(
    maker: &Maker<'_>,
    placed: &Placed<T>,
    folder: &str,
    (path, versions): (&str, &Versions),
    retracted: Option<&Retraction>,
    fill: impl FnOnce(&mut PaperPage),
) -> Made {
    let route = &placed.route;
    let (version, foreign) = maker.version(versions);
    let (sections, notes) = body(maker, route, &version.prose);
    let mut page = PaperPage {
        kind: maker.t(&format!("kind-{folder}")),
        title: version.title.clone(),
        summary: version.summary.clone(),
        sections,
        notes,
        suggest: maker.suggest(path),
        ..PaperPage::default()
    };
    if let Some(retraction) = retracted {
        page.label = Some(maker.t("retracted"));
        page.sentence =
            Label::of(maker.strings.with("retracted-on", &[("date", &maker.strings.date(retraction.date))]));
        page.reason = Some(retraction.reason.clone());
        // The source still has the text.
        page.suggest = None;
    } else {
        fill(&mut page);
    }
    let mut head = record_head(maker, route, "work", &version.title, version.summary.as_ref());
    head.trail.push((Route::page(folder), maker.strings.get(&format!("nav-{folder}"))));
    head.original = foreign;
    head.versions = Some(versions);
    maker.page("paper.html", &head, &page, lists_sessions(maker.site))
}

fn entry(maker: &Maker<'_>, from: &Route, to: &Route, versions: &Versions, retracted: bool) -> RegisterEntry {
    let (Version { title, summary, .. }, foreign) = maker.version(versions);
    RegisterEntry {
        href: Some(maker.href(from, to)),
        title: title.clone(),
        summary: summary.clone(),
        label: retracted.then(|| maker.t("retracted")),
        foreign,
        ..RegisterEntry::default()
    }
}

pub fn words(words: Label) -> FactValue {
    FactValue { words, ..FactValue::default() }
}

pub fn text(text: &PublicText) -> FactValue {
    FactValue { text: Some(text.clone()), ..FactValue::default() }
}

fn time(time: &Time) -> FactValue {
    words(Label::of(time.words().to_owned()))
}

pub fn fact(maker: &Maker<'_>, key: &str, values: Vec<FactValue>) -> Option<Fact> {
    (!values.is_empty()).then(|| Fact { label: maker.t(key), values })
}

fn mandate(maker: &Maker<'_>, mandate: &[PublicText]) -> Option<Fact> {
    fact(maker, "mandate", mandate.iter().map(text).collect())
}

fn topics(maker: &Maker<'_>, tags: &[PublicText]) -> Option<Fact> {
    fact(maker, "topics", tags.iter().map(text).collect())
}

fn group_entry(maker: &Maker<'_>, from: &Route, i: usize) -> RegisterEntry {
    let placed = &maker.site.work.groups[i];
    let record = &placed.record;
    let mut entry = entry(maker, from, &placed.route, &record.versions, record.retracted.is_some());
    if record.retracted.is_none() {
        let closed = record.closed.filter(|c| *c <= maker.site.today());
        entry.state = closed.map(|_| maker.t("group-closed"));
        entry.when = record.established.map(|d| maker.date(d));
        entry.facts =
            [holders(maker, from, "co-facilitators", &record.co_facilitators), liaisons_vacant(maker, record)]
                .into_iter()
                .flatten()
                .collect();
    }
    entry
}

fn liaisons_vacant(maker: &Maker<'_>, group: &WorkingGroup) -> Option<Fact> {
    let vacant = group.liaisons.iter().filter(|t| maker.site.holder(t).is_none()).count();
    let value = FactValue {
        words: Label::of(maker.strings.count("liaisons-vacant", vacant)),
        attention: true,
        ..FactValue::default()
    };
    fact(maker, "liaisons", if vacant > 0 { vec![value] } else { Vec::new() })
}

/// Who holds an office today, or that it is vacant.
fn holder(maker: &Maker<'_>, from: &Route, term: &Term) -> FactValue {
    if let Some((name, id)) = maker.site.holder(term) {
        let href = id.as_ref().map(|id| maker.href(from, &Site::person_route(id)));
        return FactValue { text: Some(name.clone()), href, ..FactValue::default() };
    }
    let ended = term.until.filter(|u| *u < maker.site.today());
    let words = match ended {
        Some(date) => Label::of(maker.strings.with("vacant-since", &[("date", &maker.strings.date(date))])),
        None => maker.t("vacant"),
    };
    FactValue { words, attention: true, ..FactValue::default() }
}

fn holders(maker: &Maker<'_>, from: &Route, key: &str, terms: &[Term]) -> Option<Fact> {
    fact(maker, key, terms.iter().map(|t| holder(maker, from, t)).collect())
}

fn group(maker: &Maker<'_>, i: usize) -> Made {
    let placed = &maker.site.work.groups[i];
    let (record, route) = (&placed.record, &placed.route);
    let fill = |page: &mut PaperPage| {
        page.when = record.established.map(|d| maker.date(d));
        let closed = record.closed.map(|d| time(&maker.date(d)));
        page.facts = [
            fact(maker, "group-established", record.established.map(|d| time(&maker.date(d))).into_iter().collect()),
            fact(maker, "group-closed", closed.into_iter().collect()),
            holders(maker, route, "co-facilitators", &record.co_facilitators),
            mandate(maker, &record.mandate),
            topics(maker, &record.tags),
        ]
        .into_iter()
        .flatten()
        .collect();
        page.traced = maker.traced(route, maker.site.trace.around(Station::Group(i)));
        let entries = record.liaisons.iter().enumerate().map(|(n, term)| liaison(maker, route, n, term));
        if !record.liaisons.is_empty() {
            page.groups = vec![RegisterGroup {
                anchor: Key::of("p_liaisons"),
                label: maker.t("liaisons"),
                entries: entries.collect(),
                ..RegisterGroup::default()
            }];
        }
    };
    paper(maker, placed, "working-groups", (&record.path, &record.versions), record.retracted.as_ref(), fill)
}

fn liaison(maker: &Maker<'_>, route: &Route, n: usize, term: &Term) -> RegisterEntry {
    let held = maker.site.holder(term).is_some();
    let until = term.until.filter(|_| held).map(|d| time(&maker.date(d)));
    let from = term.from.filter(|_| held).map(|d| time(&maker.date(d)));
    let region = term.region.map(|r| words(maker.t(&format!("region-{}", r.word()))));
    RegisterEntry {
        anchor: Key::of(format!("p_liaison-{}", n + 1)),
        title: term.to.clone().unwrap_or_default(),
        foreign: maker.prefix().map(|_| maker.foreign(maker.site.default_lang())),
        facts: [
            fact(maker, "liaison", vec![holder(maker, route, term)]),
            fact(maker, "head-region", region.into_iter().collect()),
            fact(maker, "term-from", from.into_iter().collect()),
            fact(maker, "term-until", until.into_iter().collect()),
        ]
        .into_iter()
        .flatten()
        .collect(),
        ..RegisterEntry::default()
    }
}

fn briefing_entry(maker: &Maker<'_>, from: &Route, i: usize) -> RegisterEntry {
    let placed = &maker.site.work.briefings[i];
    let record = &placed.record;
    let mut entry = entry(maker, from, &placed.route, &record.versions, record.retracted.is_some());
    entry.when = Some(maker.date(record.date));
    if entry.label.is_none() && !maker.site.is_approved(record) {
        entry.label = Some(maker.t("briefing-unapproved"));
    }
    entry
}

fn briefing(maker: &Maker<'_>, i: usize) -> Made {
    let placed = &maker.site.work.briefings[i];
    let record: &Briefing = &placed.record;
    let fill = |page: &mut PaperPage| {
        page.when = Some(maker.date(record.date));
        if !maker.site.is_approved(record) {
            page.label = Some(maker.t("briefing-unapproved"));
            page.sentence = maker.t("briefing-unapproved-sentence");
        }
        let approved = record.approved.filter(|_| maker.site.is_approved(record)).map(|d| time(&maker.date(d)));
        page.facts = [
            fact(maker, "briefing-approved", approved.into_iter().collect()),
            fact(maker, "briefing-prepared-by", record.prepared_by.iter().map(text).collect()),
            mandate(maker, &record.mandate),
            topics(maker, &record.tags),
        ]
        .into_iter()
        .flatten()
        .collect();
        page.traced = maker.traced(&placed.route, maker.site.trace.around(Station::Briefing(i)));
    };
    paper(maker, placed, "briefings", (&record.path, &record.versions), record.retracted.as_ref(), fill)
}

fn issue_entry(maker: &Maker<'_>, from: &Route, i: usize) -> RegisterEntry {
    let placed = &maker.site.work.issues[i];
    let record = &placed.record;
    let mut entry = entry(maker, from, &placed.route, &record.versions, record.retracted.is_some());
    entry.when = Some(maker.date(record.date));
    entry.state = record.retracted.is_none().then(|| maker.t(&format!("issue-{}", record.state.word())));
    entry
}

fn issue(maker: &Maker<'_>, i: usize) -> Made {
    let placed = &maker.site.work.issues[i];
    let record: &Issue = &placed.record;
    let fill = |page: &mut PaperPage| {
        page.when = Some(maker.date(record.date));
        page.facts = [
            fact(maker, "state", vec![words(maker.t(&format!("issue-{}", record.state.word())))]),
            mandate(maker, &record.mandate),
            topics(maker, &record.tags),
        ]
        .into_iter()
        .flatten()
        .collect();
        page.traced = maker.traced(&placed.route, maker.site.trace.around(Station::Issue(i)));
    };
    paper(maker, placed, "issues", (&record.path, &record.versions), record.retracted.as_ref(), fill)
}

fn recommendation(maker: &Maker<'_>, route: &Route, i: usize, record: &Recommendation) -> RegisterEntry {
    let evidence = record.evidence.iter().map(|e| FactValue {
        text: Some(e.clone()),
        href: is_web_address(e).then(|| crate::view::Href::of(e.as_str().to_owned())),
        ..FactValue::default()
    });
    RegisterEntry {
        anchor: Key::of(record.id.as_str()),
        title: record.text.clone(),
        summary: record.note.clone(),
        when: record.date.map(|d| maker.date(d)),
        state: Some(maker.t(&format!("progress-{}", record.progress.word()))),
        label: Site::is_unproven(record).then(|| maker.t("done-without-evidence")),
        facts: [fact(maker, "evidence", evidence.collect()), mandate(maker, &record.mandate)]
            .into_iter()
            .flatten()
            .collect(),
        traced: maker.traced(route, maker.site.trace.around(Station::Recommendation(i))),
        foreign: maker.prefix().map(|_| maker.foreign(maker.site.default_lang())),
        ..RegisterEntry::default()
    }
}

fn idea(maker: &Maker<'_>, record: &Idea) -> RegisterEntry {
    RegisterEntry {
        anchor: Key::of(record.id.as_str()),
        title: record.title.clone(),
        summary: record.summary.clone(),
        when: record.date.map(|d| maker.date(d)),
        foreign: maker.prefix().map(|_| maker.foreign(maker.site.default_lang())),
        ..RegisterEntry::default()
    }
}
