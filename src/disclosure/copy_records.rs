//! Copies rosters, calls, outreach and pages out of their envelopes. They are public; their mentions become links.

use super::context::Context;
use super::cross_record::{self, Guests};
use super::identities::Session;
use super::{Attributed, Beside, PublicText, Reading, Room, folder, open_text, together};
use crate::diagnostic::Problems;
use crate::manuscript::decode::Words;
use crate::manuscript::moment::year;
use crate::manuscript::words::Rule;
use crate::manuscript::{call, page, roster as source};
use crate::publication::{self, call as public_call, page as public_page};

const PUBLIC: &str = "rosters, calls, outreach and pages are published as written";

fn maybe(words: Option<Attributed<Words>>) -> Option<PublicText> {
    words.map(|w| open_text(w, PUBLIC))
}

fn all(words: Vec<Attributed<Words>>) -> Vec<PublicText> {
    words.into_iter().map(|w| open_text(w, PUBLIC)).collect()
}

pub(super) fn roster(roster: source::Roster, guests: &Guests, problems: &mut Problems) -> publication::roster::Roster {
    let source::Roster { span, cycle, appointed, source, extension, rotation, members } = roster;
    let reasons = extension.iter().map(|e| &e.reason).chain(rotation.iter().map(|r| &r.reason));
    reasons.for_each(|reason| cross_record::check_named(guests, reason, problems));
    for member in &members {
        // The page is the member's: whoever is spoken of there is named.
        let statement = member.profile.as_ref().and_then(|p| p.statement.as_ref());
        let extension = member.extension.as_ref().map(|e| &e.reason);
        let profile = member.profile.iter().flat_map(|p| p.topics.iter().chain(&p.links));
        for text in statement.into_iter().chain(extension).chain(profile) {
            cross_record::check_named(guests, text, problems);
        }
    }
    publication::roster::Roster {
        cycle: cycle.value,
        appointed: appointed.map(|a| a.value),
        source: maybe(source),
        extension: extension.map(|e| self::extension(e).reason),
        rotation_reason: rotation.map(|r| {
            let source::RotationNote { span: _, reason } = r;
            open_text(reason, PUBLIC)
        }),
        members: members.into_iter().map(member).collect(),
        span,
    }
}

fn extension(extension: source::Extension) -> publication::roster::Extension {
    let source::Extension { span: _, reason, re_nominated } = extension;
    publication::roster::Extension {
        reason: open_text(reason, PUBLIC),
        re_nominated: re_nominated.is_some_and(|r| r.value),
    }
}

fn member(member: source::Member) -> publication::roster::Member {
    let source::Member {
        span: _,
        id,
        name,
        // Other spellings are for finding, not for showing: some are misspellings.
        also_known_as: _,
        group,
        region,
        country,
        affiliation,
        affiliation_also_known_as: _,
        gender,
        office,
        extension,
        left,
        evaluation,
        profile,
        contact,
    } = member;
    publication::roster::Member {
        id: id.value,
        span: id.span,
        name: open_text(name, PUBLIC),
        group,
        region,
        country: country.map(|c| c.value),
        affiliation: maybe(affiliation),
        gender,
        office: office.map(|o| PublicText::new(o.value)),
        extension: extension.map(self::extension),
        left: left.map(|l| l.value),
        evaluation: evaluation.map(|e| {
            let source::Evaluation { outcome, date } = e;
            (outcome, date.map(|d| d.value))
        }),
        profile: profile.map(|p| {
            let source::Profile { span: _, statement, topics, languages, links } = p;
            publication::roster::Profile {
                statement: maybe(statement),
                topics: all(topics),
                languages: languages.into_iter().map(|l| l.value).collect(),
                links: all(links),
            }
        }),
        email: contact.map(|c| {
            let source::Contact { email } = c;
            open_text(email, "the member agreed: `public: true`")
        }),
    }
}

impl Room<'_> {
    /// How a public record is read: nothing in it is doubtful.
    pub(super) fn open_reading<'s>(&'s self, session: &'s Session<'s>) -> Reading<'s> {
        Reading { session, lang: self.default_lang, context: Context::default() }
    }

    pub(super) fn call(&self, call: call::Call, problems: &mut Problems) -> public_call::Call {
        let call::Call { path, front, prose, translations } = call;
        let call::Front {
            span,
            title,
            opens,
            closes,
            kind,
            how,
            cycle,
            audience,
            summary,
            decided_by,
            next,
            outcome,
            contributions,
            tags,
            draft: _,
            publish: _,
        } = front;
        let session = Session::open(self.identities);
        let outcome_text = outcome.as_ref().and_then(|o| o.text.as_ref());
        for words in [&audience, &decided_by, &next, &how.text].into_iter().flatten().chain(outcome_text).chain(&tags) {
            cross_record::check_text(&session, self.guests, words, problems);
        }
        if let Some(outcome) = &outcome {
            let leads = together::leads(self.guests, &outcome.meeting);
            let texts = [outcome.text.as_ref(), decided_by.as_ref(), next.as_ref()];
            together::check(&session, self.guests, leads, (&[], &texts), problems);
        }
        for shown in contributions.iter().filter(|c| c.may_be_shown()) {
            cross_record::check_named(self.guests, &shown.from, problems);
        }
        let reading = self.open_reading(&session);
        let versions = self.versions(
            (title, summary, prose),
            translations,
            folder(&path),
            (&reading, Rule::OnTheRecord),
            Beside::default(),
            problems,
        );
        let received = contributions.len();
        let year = year(opens.value.date());
        public_call::Call {
            span,
            versions,
            opens: opens.value,
            closes: closes.value,
            kind,
            cycle: cycle.map_or(year, |c| c.value),
            audience: maybe(audience),
            how: how_to(how),
            decided_by: maybe(decided_by),
            next: maybe(next),
            outcome: outcome.map(|o| {
                let call::Outcome { span: _, due, published, text, meeting } = o;
                public_call::Outcome {
                    due: due.map(|d| d.value),
                    published: published.map(|p| p.value),
                    text: maybe(text),
                    meeting: meeting.map(|m| (m.value, m.span)),
                }
            }),
            // Without consent a contribution is counted and nothing else.
            contributions: contributions
                .into_iter()
                .filter(call::Contribution::may_be_shown)
                .map(contribution)
                .collect(),
            received,
            tags: all(tags),
            path,
        }
    }

    pub(super) fn outreach(&self, outreach: page::Outreach, problems: &mut Problems) -> public_page::Outreach {
        let page::Outreach { path, front, prose, translations } = outreach;
        let page::OutreachFront {
            span,
            title,
            date,
            summary,
            region,
            languages,
            initiative,
            links,
            tags,
            draft: _,
            publish: _,
        } = front;
        let session = Session::open(self.identities);
        for words in initiative.iter().chain(&tags) {
            cross_record::check_text(&session, self.guests, words, problems);
        }
        let reading = self.open_reading(&session);
        let how = (&reading, Rule::OnTheRecord);
        let versions =
            self.versions((title, summary, prose), translations, folder(&path), how, Beside::default(), problems);
        public_page::Outreach {
            span,
            versions,
            date: date.map(|d| d.value),
            region,
            languages: languages.into_iter().map(|l| l.value).collect(),
            initiative: maybe(initiative),
            links: all(links),
            tags: all(tags),
            path,
        }
    }

    pub(super) fn page(&self, page: page::Page, problems: &mut Problems) -> public_page::Page {
        let page::Page { path, front, prose, translations } = page;
        let page::Front { span, title, summary, draft: _, publish: _ } = front;
        let session = Session::open(self.identities);
        let reading = self.open_reading(&session);
        let how = (&reading, Rule::OnTheRecord);
        let versions =
            self.versions((title, summary, prose), translations, folder(&path), how, Beside::default(), problems);
        public_page::Page { path, span, versions }
    }
}

fn how_to(how: call::How) -> public_call::How {
    let call::How { span: _, email, form, languages, text } = how;
    public_call::How {
        email: maybe(email),
        form: maybe(form),
        languages: languages.into_iter().map(|l| l.value).collect(),
        text: maybe(text),
    }
}

fn contribution(contribution: call::Contribution) -> public_call::Contribution {
    let call::Contribution { span: _, id, from, group, region, language, date, file: _, consent: _, led_to } =
        contribution;
    public_call::Contribution {
        id: id.value,
        from: open_text(from, "the contributor agreed: `consent: true`"),
        group,
        region,
        language: language.map(|l| l.value),
        date: date.map(|d| d.value),
        led_to: led_to.into_iter().map(|l| (PublicText::new(l.value), l.span)).collect(),
    }
}
