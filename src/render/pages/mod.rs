//! One job per page.

mod account;
mod calls;
mod communities;
mod corrections;
mod cycles;
mod drawings;
mod lists;
mod meetings;
mod outreach;
mod papers;
mod people;
mod programme;
mod rules;
mod search;
mod texts;
mod topics;
mod work;

pub use self::corrections::retractions;
use super::maker::Maker;
use super::{Made, Origin, Part};
use crate::manuscript::words::{Group, Id};
use crate::site::Site;
use crate::site::route::Route;

/// A page to make.
pub enum Job {
    Home,
    Meetings(Option<u32>),
    Meeting(usize),
    Calls,
    Call(usize),
    Members,
    Member(Id),
    Cycle(usize),
    Cycles,
    Changes(usize, usize),
    Decisions(Option<u32>),
    Overdue,
    Timeliness(Option<u32>),
    OutreachList(Option<outreach::Filter>),
    Outreach(usize),
    Page(usize),
    Programme(usize),
    Contributions(u32),
    Paper(papers::Paper),
    Communities,
    Community(Group),
    Corrections,
    Work,
    Rules(Option<usize>),
    Search,
    Topics,
    Subscribe,
    NotFound,
}

/// Every page of one language.
pub fn jobs(site: &Site) -> Vec<Job> {
    let mut jobs = vec![
        Job::Home,
        Job::Meetings(None),
        Job::Calls,
        Job::Members,
        Job::Cycles,
        Job::Decisions(None),
        Job::Overdue,
        Job::Timeliness(None),
        Job::OutreachList(None),
        Job::Work,
        Job::Rules(None),
        Job::Search,
        Job::Topics,
        Job::Subscribe,
        Job::NotFound,
    ];
    jobs.extend(lists::meeting_years(site).apart.into_iter().map(|y| Job::Meetings(Some(y))));
    jobs.extend(lists::decision_years(site).apart.into_iter().map(|y| Job::Decisions(Some(y))));
    jobs.extend(account::earlier_cycles(site).map(|y| Job::Timeliness(Some(y))));
    jobs.extend((0..site.meetings.len()).map(Job::Meeting));
    jobs.extend((0..site.calls.len()).map(Job::Call));
    jobs.extend(site.people.keys().cloned().map(Job::Member));
    jobs.extend((0..site.cycles.len()).map(Job::Cycle));
    jobs.extend((0..site.cycles.len()).map(|i| Job::Rules(Some(i))));
    let later = |i: usize| (i + 1..site.cycles.len()).map(move |j| Job::Changes(i, j));
    jobs.extend((0..site.cycles.len()).flat_map(later));
    jobs.extend((0..site.outreach.len()).map(Job::Outreach));
    jobs.extend(outreach::filters(site).into_iter().map(|f| Job::OutreachList(Some(f))));
    jobs.extend((0..site.pages.len()).map(Job::Page));
    jobs.extend((0..site.work.programmes.len()).map(Job::Programme));
    jobs.extend(papers::jobs(site).into_iter().map(Job::Paper));
    if communities::exist(site) {
        jobs.push(Job::Communities);
        jobs.extend(Group::ALL.iter().map(|group| Job::Community(*group)));
    }
    if corrections::exist(site) {
        jobs.push(Job::Corrections);
    }
    jobs.extend(work::contribution_years(site).into_iter().map(Job::Contributions));
    jobs
}

/// Makes one page.
pub fn make(maker: &Maker<'_>, job: &Job) -> Made {
    match job {
        Job::Home => lists::home(maker),
        Job::Meetings(year) => lists::meetings(maker, *year),
        Job::Meeting(i) => meetings::meeting(maker, *i),
        Job::Calls => calls::list(maker),
        Job::Call(i) => calls::call(maker, *i),
        Job::Members => people::members(maker),
        Job::Member(id) => people::member(maker, id),
        Job::Cycle(i) => cycles::cycle(maker, *i),
        Job::Cycles => cycles::overview(maker),
        Job::Changes(i, j) => cycles::changes(maker, *i, *j),
        Job::Decisions(year) => lists::decisions(maker, *year),
        Job::Overdue => account::overdue(maker),
        Job::Timeliness(cycle) => account::timeliness(maker, *cycle),
        Job::OutreachList(filter) => outreach::list(maker, filter.as_ref()),
        Job::Outreach(i) => texts::outreach(maker, &maker.site.outreach[*i]),
        Job::Page(i) => texts::page(maker, &maker.site.pages[*i]),
        Job::Programme(i) => programme::programme(maker, *i),
        Job::Contributions(year) => work::contributions(maker, *year),
        Job::Paper(paper) => papers::make(maker, *paper),
        Job::Communities => communities::list(maker),
        Job::Community(group) => communities::community(maker, *group),
        Job::Corrections => corrections::corrections(maker),
        Job::Work => work::work(maker),
        Job::Rules(only) => rules::rules(maker, *only),
        Job::Search => search::search(maker),
        Job::Topics => topics::page(maker),
        Job::Subscribe => texts::subscribe(maker),
        Job::NotFound => texts::not_found(maker),
    }
}

/// A page that may list every protected session: each piece of one is marked.
fn lists_sessions(site: &Site) -> Origin {
    let protected = site.meetings.iter().filter(|m| m.record.strictest.protects());
    Origin { sessions: protected.map(|m| m.record.path.clone()).collect(), part: Part::Marked }
}

/// Pages of the group's work, for the sitemap.
pub fn work_routes(site: &Site) -> Vec<Route> {
    let years = work::contribution_years(site);
    let years = years.into_iter().map(|year| work::contributions_route(site, year));
    let work = &site.work;
    let papers = papers::registers(site).into_iter().map(|(_, folder)| Route::page(folder));
    let papers = papers.chain(work.groups.iter().map(|g| g.route.clone()));
    let papers = papers.chain(work.briefings.iter().map(|b| b.route.clone()));
    let papers = papers.chain(work.issues.iter().map(|i| i.route.clone()));
    let mut routes: Vec<Route> = work.programmes.iter().map(|p| p.route.clone()).chain(years).chain(papers).collect();
    if communities::exist(site) {
        routes.push(Route::page("communities"));
        routes.extend(Group::ALL.iter().map(|group| communities::route(*group)));
    }
    if corrections::exist(site) {
        routes.push(Route::page("corrections"));
    }
    routes
}
