//! Copies the programme of an annual meeting out of its envelopes.
//!
//! Its panels are public: whoever agreed is named here, whatever protected session they were in as well, since nothing here
//! says so. Who did not agree is counted.

use super::cross_record;
use super::identities::Session;
use super::together::{self, Text};
use super::{Attributed, PublicText, Room, open_text};
use crate::diagnostic::Problems;
use crate::manuscript::decode::{Located, Words};
use crate::manuscript::programme as source;
use crate::manuscript::tracker;
use crate::manuscript::work as source_work;
use crate::publication::programme::{
    Figures, Milestone, Panel, Panellist, Programme, Reference, Round, Session as MainSession, Theme, Workshop,
};
use crate::publication::work::Work;

const PUBLIC: &str = "the programme of the annual meeting is published as written";

impl Room<'_> {
    pub(super) fn work(&self, work: source_work::Work, problems: &mut Problems) -> Work {
        let source_work::Work { programmes, groups, briefings, issues, recommendations, fundraising } = work;
        let recommendations = recommendations.map(|tracker| {
            let tracker::Recommendations { span: _, source: _, recommendations } = tracker;
            recommendations
        });
        // Whoever brought an idea decides whether it is published. Nothing counts the others.
        let ideas = fundraising.map(|fundraising| {
            let tracker::Fundraising { span: _, ideas } = fundraising;
            ideas.into_iter().filter(tracker::Idea::may_be_shown).collect::<Vec<_>>()
        });
        let programmes =
            programmes.into_iter().map(|(path, programme)| self.programme(path, programme, problems)).collect();
        Work {
            programmes,
            groups: groups.into_iter().map(|g| self.working_group(g, problems)).collect(),
            briefings: briefings.into_iter().map(|b| self.briefing(b, problems)).collect(),
            issues: issues.into_iter().map(|i| self.issue(i, problems)).collect(),
            recommendations: recommendations.into_iter().flatten().map(|r| self.recommendation(r, problems)).collect(),
            ideas: ideas.into_iter().flatten().map(|i| self.idea(i, problems)).collect(),
        }
    }

    fn programme(&self, path: String, programme: source::Programme, problems: &mut Problems) -> Programme {
        let source::Programme {
            span,
            cycle,
            title,
            summary,
            place,
            starts,
            ends,
            themes,
            rounds,
            main_sessions,
            workshops,
            milestones,
        } = programme;
        let session = Session::open(self.identities);
        let copy = Copy { room: self, session: &session };
        Programme {
            path,
            span,
            cycle: cycle.value,
            title: copy.text(title, problems),
            summary: summary.map(|s| copy.text(s, problems)),
            place: place.map(|p| copy.text(p, problems)),
            starts: starts.map(|d| d.value),
            ends: ends.map(|d| d.value),
            themes: themes.into_iter().map(|t| copy.theme(t, problems)).collect(),
            rounds: rounds.into_iter().map(|r| copy.round(r, problems)).collect(),
            main_sessions: main_sessions.into_iter().map(|s| copy.main_session(s, problems)).collect(),
            workshops: workshops.into_iter().map(|w| copy.workshop(w, problems)).collect(),
            milestones: milestones.into_iter().map(|m| copy.milestone(m, problems)).collect(),
        }
    }
}

struct Copy<'a> {
    room: &'a Room<'a>,
    session: &'a Session<'a>,
}

impl Copy<'_> {
    /// A text that stands by itself: it must not name somebody and speak of a closed session.
    fn text(&self, words: Attributed<Words>, problems: &mut Problems) -> PublicText {
        cross_record::check_text(self.session, self.room.guests, &words, problems);
        open_text(words, PUBLIC)
    }

    /// A text that stands beside the names of a panel: speaking of a closed session is enough to tell.
    fn beside(&self, words: Attributed<Words>, panel: &[source::Panellist], problems: &mut Problems) -> PublicText {
        if panel.iter().any(source::Panellist::may_be_named) {
            cross_record::check_named(self.room.guests, &words, problems);
            return open_text(words, PUBLIC);
        }
        self.text(words, problems)
    }

    /// Checks what stands together; see [`together::check`].
    fn together(&self, reference: Option<&Words>, texts: (&[Text<'_>], &[Text<'_>]), problems: &mut Problems) {
        let leads = together::leads(self.room.guests, reference);
        together::check(self.session, self.room.guests, leads, texts, problems);
    }

    fn theme(&self, theme: source::Theme, problems: &mut Problems) -> Theme {
        let source::Theme { span: _, id, title, summary, sub_themes, calls, decision } = theme;
        let mut titles = vec![Some(&title)];
        titles.extend(sub_themes.iter().map(|sub| Some(&sub.title)));
        self.together(decision.as_ref(), (&titles, &[summary.as_ref()]), problems);
        let sub_theme = |sub: source::SubTheme, problems: &mut Problems| {
            let source::SubTheme { span: _, id, title } = sub;
            (id.value, self.text(title, problems))
        };
        Theme {
            id: id.value,
            title: self.text(title, problems),
            summary: summary.map(|s| self.text(s, problems)),
            sub_themes: sub_themes.into_iter().map(|s| sub_theme(s, problems)).collect(),
            calls: calls.into_iter().map(reference).collect(),
            decision: decision.map(reference),
        }
    }

    fn round(&self, round: source::Round, problems: &mut Problems) -> Round {
        let source::Round { span: _, id, title, received, accepted, merged, declined, by_theme, call, decision } =
            round;
        let share = |share: source::Share| {
            let source::Share { span: _, theme, received, accepted, merged, declined } = share;
            (reference(theme), figures(&received, [accepted, merged, declined]))
        };
        Round {
            id: id.value,
            title: self.text(title, problems),
            figures: figures(&received, [accepted, merged, declined]),
            by_theme: by_theme.into_iter().map(share).collect(),
            call: call.map(reference),
            decision: decision.map(reference),
        }
    }

    fn main_session(&self, session: source::Session, problems: &mut Problems) -> MainSession {
        let source::Session { span: _, id, title, summary, theme, starts, panel, calls, decision } = session;
        self.together(decision.as_ref(), (&[Some(&title)], &[summary.as_ref()]), problems);
        MainSession {
            id: id.value,
            title: self.beside(title, &panel, problems),
            summary: summary.map(|s| self.beside(s, &panel, problems)),
            theme: theme.map(reference),
            starts: starts.map(|s| s.value),
            panel: self.panel(panel, problems),
            calls: calls.into_iter().map(reference).collect(),
            decision: decision.map(reference),
        }
    }

    fn workshop(&self, workshop: source::Workshop, problems: &mut Problems) -> Workshop {
        let source::Workshop { span: _, id, title, theme, reports_to, minutes, starts, panel, decision } = workshop;
        Workshop {
            id: id.value,
            title: self.beside(title, &panel, problems),
            theme: theme.map(reference),
            reports_to: reports_to.map(reference),
            minutes: minutes.map(|m| m.value),
            starts: starts.map(|s| s.value),
            panel: self.panel(panel, problems),
            decision: decision.map(reference),
        }
    }

    fn panel(&self, panel: Vec<source::Panellist>, problems: &mut Problems) -> Panel {
        let mut out = Panel::default();
        for panellist in panel {
            if !panellist.may_be_named() {
                out.unnamed += 1;
                continue;
            }
            let source::Panellist { span: _, role, member, name, affiliation, agreed: _ } = panellist;
            for words in name.iter().chain(&affiliation) {
                cross_record::check_named(self.room.guests, words, problems);
            }
            let because = "the panellist agreed: `agreed: true`";
            let affiliation = affiliation.map(|a| open_text(a, because));
            let (member, name) = match (member, name) {
                (Some(id), _) => {
                    let id = id.unseal(because);
                    self.room.identities.check(&id, false, problems);
                    let name = self.room.identities.member(&id.value).map(|known| known.name.clone());
                    (Some(id.value), PublicText::new(name.unwrap_or_default()))
                }
                (None, name) => (None, name.map(|n| open_text(n, because)).unwrap_or_default()),
            };
            out.named.push(Panellist { role, member, name, affiliation });
        }
        out
    }

    fn milestone(&self, milestone: source::Milestone, problems: &mut Problems) -> Milestone {
        let source::Milestone { span: _, date, text, done, call, meeting } = milestone;
        self.together(meeting.as_ref(), (&[], &[Some(&text)]), problems);
        Milestone {
            date: date.value,
            text: self.text(text, problems),
            done: done.map(|d| d.value),
            call: call.map(reference),
            meeting: meeting.map(reference),
        }
    }
}

fn reference(words: Words) -> Reference {
    (words.value, words.span)
}

fn figures(received: &Located<u32>, became: [Option<Located<u32>>; 3]) -> Figures {
    let known = became.iter().any(Option::is_some);
    let became = became.map(|n| n.map_or(0, |n| n.value));
    Figures { received: received.value, decided: known.then_some(became) }
}
