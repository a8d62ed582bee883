//! What the group works on beside its meetings: programmes, working groups, briefings, issues, recommendations, ideas.
//!
//! In: the folders and files of these kinds. Out: [`Work`]. Must never: open what is sealed.

use jiff::Timestamp;

use super::briefing::{Briefing, BriefingFront, Issue, IssueFront};
use super::decode::Decode;
use super::programme::{self, Programme};
use super::prose::Prose;
use super::tracker::{self, Fundraising, Recommendations};
use super::working_group::{self, WorkingGroup};
use super::{Fate, Fates, Files, Parsed, Reader, flag, node};
use crate::diagnostic::{Diagnostic, Problems, say};

/// Records of the group's work.
#[derive(Default)]
pub struct Work {
    pub programmes: Vec<(String, Programme)>,
    pub groups: Vec<WorkingGroup>,
    pub briefings: Vec<Briefing>,
    pub issues: Vec<Issue>,
    pub recommendations: Option<Recommendations>,
    pub fundraising: Option<Fundraising>,
}

impl Reader<'_> {
    pub(super) fn work(&self, fates: &mut Fates, next: &mut Option<Timestamp>, problems: &mut Problems) -> Work {
        let mut work = Work {
            groups: self.records("working-groups", Reader::group_file, fates, next, problems),
            briefings: self.records("briefings", Reader::briefing, fates, next, problems),
            issues: self.records("issues", Reader::issue, fates, next, problems),
            recommendations: self.single("recommendations.yaml", tracker::decode, fates, problems),
            fundraising: self.single("fundraising.yaml", tracker::decode_ideas, fates, problems),
            programmes: Vec::new(),
        };
        if let Some(ideas) = &work.fundraising
            && !ideas.ideas.iter().any(tracker::Idea::may_be_shown)
            && let Some(id) = self.tree.find("fundraising.yaml")
        {
            fates.set(id, Fate::Withheld);
        }
        for programme in self.lists("programme", programme::decode, fates, next, problems) {
            let cycle = &programme.cycle;
            if work.programmes.iter().any(|(_, p)| p.cycle.value == cycle.value) {
                problems.push(
                    Diagnostic::error("cycle-twice", cycle.span, say("There are two programmes for this cycle."))
                        .help(say("Keep one file per cycle.")),
                );
            }
            work.programmes.push((self.path(cycle.span.source), programme));
        }
        work
    }

    /// Reads a list that exists once.
    pub(super) fn single<T>(
        &self,
        path: &str,
        decode: impl Fn(node::Node, &mut Problems) -> Option<T>,
        fates: &mut Fates,
        problems: &mut Problems,
    ) -> Option<T> {
        let id = self.tree.find(path)?;
        fates.set(id, Fate::Published);
        match node::parse(self.tree.get(id)?.text()?, id, 0) {
            Ok(node) => decode(node, problems),
            Err(problem) => {
                problems.push(*problem);
                None
            }
        }
    }

    fn group_file(&self, files: &Files) -> Parsed<WorkingGroup> {
        self.open_record(files, working_group::decode, |path, mut front, mut prose, mut translations| {
            if front.retracted.is_some() {
                (front.summary, front.decision, prose) = (None, None, Prose::default());
                (front.co_facilitators, front.liaisons) = (Vec::new(), Vec::new());
                (front.mandate, front.tags) = (Vec::new(), Vec::new());
                translations.clear();
            }
            let (draft, publish) = (flag(front.draft.as_ref()), front.publish.as_ref().map(|p| p.value.timestamp()));
            (draft, publish, WorkingGroup { path, front, prose, translations })
        })
    }

    fn briefing(&self, files: &Files) -> Parsed<Briefing> {
        self.open_record(files, BriefingFront::decode, |path, mut front, mut prose, mut translations| {
            if front.retracted.is_some() {
                (front.summary, front.decision, prose) = (None, None, Prose::default());
                (front.prepared_by, front.approved) = (None, None);
                (front.mandate, front.tags) = (Vec::new(), Vec::new());
                translations.clear();
            }
            let (draft, publish) = (flag(front.draft.as_ref()), front.publish.as_ref().map(|p| p.value.timestamp()));
            (draft, publish, Briefing { path, front, prose, translations })
        })
    }

    fn issue(&self, files: &Files) -> Parsed<Issue> {
        self.open_record(files, IssueFront::decode, |path, mut front, mut prose, mut translations| {
            if front.retracted.is_some() {
                (front.summary, front.led_to, prose) = (None, Vec::new(), Prose::default());
                (front.mandate, front.tags) = (Vec::new(), Vec::new());
                translations.clear();
            }
            let (draft, publish) = (flag(front.draft.as_ref()), front.publish.as_ref().map(|p| p.value.timestamp()));
            (draft, publish, Issue { path, front, prose, translations })
        })
    }
}
