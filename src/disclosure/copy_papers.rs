//! Copies working groups, briefings, issues, recommendations and ideas out of their envelopes. They are public; each text
//! is looked at for what it says of closed sessions, and their bodies as any public body is.

use super::cross_record;
use super::identities::Session;
use super::together::{self, Text};
use super::{Attributed, Beside, PublicText, Room, folder, open_text};
use crate::diagnostic::Problems;
use crate::manuscript::decode::{Located, Words};
use crate::manuscript::mandate::Paragraph;
use crate::manuscript::moment::year;
use crate::manuscript::words::Rule;
use crate::manuscript::{briefing, retraction, tracker, working_group};
use crate::publication::Versions;
use crate::publication::papers::{Briefing, Idea, Issue, Recommendation, Retraction, Term, WorkingGroup};
use crate::publication::programme::Reference;

const PUBLIC: &str = "papers of the group are published as written";

impl Room<'_> {
    /// A text that stands by itself.
    fn open(&self, words: Attributed<Words>, problems: &mut Problems) -> PublicText {
        cross_record::check_text(&Session::open(self.identities), self.guests, &words, problems);
        open_text(words, PUBLIC)
    }

    fn open_all(&self, words: Vec<Attributed<Words>>, problems: &mut Problems) -> Vec<PublicText> {
        words.into_iter().map(|w| self.open(w, problems)).collect()
    }

    pub(super) fn retraction(&self, retraction: retraction::Retraction, problems: &mut Problems) -> Retraction {
        let retraction::Retraction { span: _, date, reason } = retraction;
        Retraction { date: date.value, reason: self.open(reason, problems) }
    }

    /// What a public record says in each language.
    fn open_versions(
        &self,
        original: (Attributed<Words>, Option<Attributed<Words>>, crate::manuscript::prose::Prose),
        translations: Vec<crate::manuscript::translation::Translation>,
        path: &str,
        beside: Beside,
        problems: &mut Problems,
    ) -> Versions {
        let session = Session::open(self.identities);
        let reading = self.open_reading(&session);
        self.versions(original, translations, folder(path), (&reading, Rule::OnTheRecord), beside, problems)
    }

    /// Checks what stands together in a record; see [`together::check`].
    fn together(&self, leads: bool, texts: (&[Text<'_>], &[Text<'_>]), problems: &mut Problems) {
        together::check(&Session::open(self.identities), self.guests, leads, texts, problems);
    }

    pub(super) fn working_group(&self, group: working_group::WorkingGroup, problems: &mut Problems) -> WorkingGroup {
        let working_group::WorkingGroup { path, front, prose, translations } = group;
        let working_group::Front {
            span,
            title,
            summary,
            established,
            closed,
            decision,
            co_facilitators,
            liaisons,
            mandate,
            tags,
            draft: _,
            publish: _,
            retracted,
        } = front;
        let leads = together::leads(self.guests, &decision);
        let held = co_facilitators.iter().chain(&liaisons).any(|t| t.member.is_some() || t.name.is_some());
        if held {
            for words in std::iter::once(&title).chain(&summary) {
                cross_record::check_named(self.guests, words, problems);
            }
        }
        let reason = retracted.as_ref().map(|r| &r.reason);
        self.together(leads, (&[], &[reason]), problems);
        WorkingGroup {
            span,
            versions: self.open_versions(
                (title, summary, prose),
                translations,
                &path,
                Beside { closed: leads, named: false },
                problems,
            ),
            established: established.map(|d| d.value),
            closed: closed.map(|d| d.value),
            decision: decision.map(reference),
            co_facilitators: co_facilitators.into_iter().map(|t| self.term(t, problems)).collect(),
            liaisons: liaisons.into_iter().map(|t| self.term(t, problems)).collect(),
            mandate: paragraphs(mandate),
            tags: self.open_all(tags, problems),
            retracted: retracted.map(|r| self.retraction(r, problems)),
            path,
        }
    }

    fn term(&self, term: working_group::Term, problems: &mut Problems) -> Term {
        let working_group::Term { span: _, to, region, member, name, from, until } = term;
        let because = "co-facilitators and liaisons hold a public office";
        // What stands beside a name must not speak of a closed session at all.
        for words in to.iter().chain(&name) {
            cross_record::check_named(self.guests, words, problems);
        }
        let holder = match (member, name) {
            (Some(id), _) => {
                let id = id.unseal(because);
                self.identities.check(&id, false, problems);
                let name = self.identities.member(&id.value).map(|known| known.name.clone());
                Some((PublicText::new(name.unwrap_or_default()), Some(id.value)))
            }
            (None, name) => name.map(|n| (open_text(n, because), None)),
        };
        let [from, until] = [from, until].map(|d| d.map(|d| d.value));
        Term { to: to.map(|t| open_text(t, because)), region, holder, from, until }
    }

    pub(super) fn briefing(&self, briefing: briefing::Briefing, problems: &mut Problems) -> Briefing {
        let briefing::Briefing { path, front, prose, translations } = briefing;
        let briefing::BriefingFront {
            span,
            title,
            date,
            summary,
            approved,
            prepared_by,
            decision,
            mandate,
            tags,
            draft: _,
            publish: _,
            retracted,
        } = front;
        let mut named = false;
        if let Some(author) = &prepared_by {
            cross_record::check_named(self.guests, author, problems);
            named = together::names(&Session::open(self.identities), self.guests, author);
        }
        if named {
            for words in std::iter::once(&title).chain(&summary) {
                cross_record::check_named(self.guests, words, problems);
            }
        }
        let closed = together::leads(self.guests, &decision);
        Briefing {
            span,
            versions: self.open_versions(
                (title, summary, prose),
                translations,
                &path,
                Beside { closed, named },
                problems,
            ),
            date: date.value,
            approved: approved.map(|d| d.value),
            prepared_by: prepared_by.map(|p| open_text(p, PUBLIC)),
            decision: decision.map(reference),
            mandate: paragraphs(mandate),
            tags: self.open_all(tags, problems),
            retracted: retracted.map(|r| self.retraction(r, problems)),
            path,
        }
    }

    pub(super) fn issue(&self, issue: briefing::Issue, problems: &mut Problems) -> Issue {
        let briefing::Issue { path, front, prose, translations } = issue;
        let briefing::IssueFront {
            span,
            title,
            date,
            summary,
            state,
            cycle,
            led_to,
            mandate,
            tags,
            draft: _,
            publish: _,
            retracted,
        } = front;
        let year = year(date.value);
        let beside = Beside { closed: together::leads(self.guests, &led_to), named: false };
        Issue {
            span,
            versions: self.open_versions((title, summary, prose), translations, &path, beside, problems),
            date: date.value,
            state: state.unwrap_or(briefing::IssueState::Identified),
            cycle: cycle.map_or(year, |c| c.value),
            led_to: led_to.into_iter().map(reference).collect(),
            mandate: paragraphs(mandate),
            tags: self.open_all(tags, problems),
            retracted: retracted.map(|r| self.retraction(r, problems)),
            path,
        }
    }

    pub(super) fn recommendation(
        &self,
        recommendation: tracker::Recommendation,
        problems: &mut Problems,
    ) -> Recommendation {
        let tracker::Recommendation { span: _, id, text, progress, date, note, evidence, decision, mandate } =
            recommendation;
        let leads = together::leads(self.guests, &decision);
        let mut texts = vec![Some(&text), note.as_ref()];
        texts.extend(evidence.iter().map(Some));
        self.together(leads, (&[], &texts), problems);
        Recommendation {
            id: id.value,
            text: self.open(text, problems),
            progress,
            date: date.map(|d| d.value),
            note: note.map(|n| self.open(n, problems)),
            evidence: self.open_all(evidence, problems),
            decision: decision.map(reference),
            mandate: paragraphs(mandate),
        }
    }

    pub(super) fn idea(&self, idea: tracker::Idea, problems: &mut Problems) -> Idea {
        let tracker::Idea { span: _, id, title, summary, date, publish: _ } = idea;
        self.together(false, (&[Some(&title)], &[summary.as_ref()]), problems);
        Idea {
            id: id.value,
            title: self.open(title, problems),
            summary: summary.map(|s| self.open(s, problems)),
            date: date.map(|d| d.value),
        }
    }
}

fn reference(words: Words) -> Reference {
    (words.value, words.span)
}

fn paragraphs(mandate: Vec<Located<Paragraph>>) -> Vec<PublicText> {
    mandate.into_iter().map(|p| PublicText::new(p.value.as_str().to_owned())).collect()
}
