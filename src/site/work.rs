//! Pages of the group's work.

use super::route::Route;
use super::{Placed, Places, Site, midnight, next_midnight};
use crate::diagnostic::Problems;
use crate::disclosure::PublicText;
use crate::manuscript::tracker::Progress;
use crate::manuscript::words::Id;
use crate::publication::papers::{Briefing, Idea, Issue, Recommendation, Term, WorkingGroup};
use crate::publication::programme::Programme;
use crate::publication::work as public;

/// Records of the group's work with their pages.
#[derive(Default)]
pub struct Work {
    /// The newest cycle first.
    pub programmes: Vec<Placed<Programme>>,
    /// In order of their addresses.
    pub groups: Vec<Placed<WorkingGroup>>,
    /// The newest first.
    pub briefings: Vec<Placed<Briefing>>,
    /// The newest first.
    pub issues: Vec<Placed<Issue>>,
    pub recommendations: Vec<Recommendation>,
    pub ideas: Vec<Idea>,
}

impl Work {
    pub(super) fn place(work: public::Work, places: &mut Places, problems: &mut Problems) -> Self {
        let public::Work { mut programmes, groups, briefings, issues, recommendations, ideas } = work;
        programmes.sort_by_key(|p| std::cmp::Reverse(p.cycle));
        let programmes = programmes.into_iter().map(|record| {
            let route = places.take(&format!("programme/{}", record.cycle), &record.path, record.span, problems);
            Placed { record, route }
        });
        let programmes = programmes.collect();
        let mut groups = places.records(groups, "working-groups", |g| (&g.path, g.span), problems);
        let mut briefings = places.records(briefings, "briefings", |b| (&b.path, b.span), problems);
        let mut issues = places.records(issues, "issues", |i| (&i.path, i.span), problems);
        groups.sort_by(|a, b| a.route.cmp(&b.route));
        briefings.sort_by(|a, b| (b.record.date, &a.route).cmp(&(a.record.date, &b.route)));
        issues.sort_by(|a, b| (b.record.date, &a.route).cmp(&(a.record.date, &b.route)));
        let lists = [
            ("working-groups", "working-groups", groups.is_empty()),
            ("briefings", "briefings", briefings.is_empty()),
            ("issues", "issues", issues.is_empty()),
            ("recommendations.yaml", "recommendations", recommendations.is_empty()),
            ("fundraising.yaml", "fundraising", ideas.is_empty()),
        ];
        for (source, folder, _) in lists.into_iter().filter(|(.., empty)| !empty) {
            places.by_source.insert(source.to_owned(), Route::page(folder));
        }
        Work { programmes, groups, briefings, issues, recommendations, ideas }
    }

    /// When the wording of these pages changes.
    pub(super) fn changes(&self) -> Vec<jiff::Timestamp> {
        let milestones = self.programmes.iter().flat_map(|p| &p.record.milestones).map(|m| next_midnight(m.date));
        let groups = self.groups.iter().map(|g| &g.record);
        let terms = groups.flat_map(|g| g.co_facilitators.iter().chain(&g.liaisons));
        let terms = terms.flat_map(|t| t.from.map(midnight).into_iter().chain(t.until.map(next_midnight)));
        let closed = self.groups.iter().filter_map(|g| g.record.closed).map(midnight);
        let approved = self.briefings.iter().filter_map(|b| b.record.approved).map(midnight);
        milestones.chain(terms).chain(closed).chain(approved).collect()
    }
}

impl Site {
    /// Who holds an office today. Nobody before the term begins and after it ended: the office is vacant.
    pub fn holder<'t>(&self, term: &'t Term) -> Option<&'t (PublicText, Option<Id>)> {
        let today = self.today();
        let runs = term.from.is_none_or(|f| f <= today) && term.until.is_none_or(|u| u >= today);
        term.holder.as_ref().filter(|_| runs)
    }

    /// ToR: "Prepare or approve, as necessary, balanced briefing materials".
    pub fn is_approved(&self, briefing: &Briefing) -> bool {
        briefing.approved.is_some_and(|a| a <= self.today())
    }

    /// Whether a recommendation is said to be done and nothing shows it.
    pub fn is_unproven(recommendation: &Recommendation) -> bool {
        recommendation.progress == Progress::Done
            && recommendation.evidence.is_empty()
            && recommendation.decision.is_none()
    }
}
