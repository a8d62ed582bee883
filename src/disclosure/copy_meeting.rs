//! Copies a meeting out of its envelopes.

use super::identities::Session;
use super::redact::Redactor;
use super::secrets::SessionSecrets;
use super::together::{self, Text};
use super::{Attributed, Beside, PublicText, Reading, Room, folder};
use crate::defects::{self, Defect};
use crate::diagnostic::{Diagnostic, Problems, SourceId, Span, Wording, say};
use crate::manuscript::decode::{Located, Words};
use crate::manuscript::meeting as source;
use crate::manuscript::moment::Date;
use crate::manuscript::retraction;
use crate::manuscript::words::{Id, Rule, Status, Unknown};
use crate::publication::meeting::{
    Access, Action, Agenda, AgendaItem, Attendee, Decision, Document, Kept, Meeting, Mode,
};
use crate::publication::papers::Retraction;

/// One meeting while it is copied: its names, the rule that its front matter is held to, and the language.
struct Copy<'a> {
    room: &'a Room<'a>,
    reading: &'a Reading<'a>,
    rule: Rule,
}

impl Copy<'_> {
    fn text(&self, words: Attributed<Words>, problems: &mut Problems) -> PublicText {
        self.room.text(words, self.reading, self.rule, problems)
    }

    fn maybe(&self, words: Option<Attributed<Words>>, problems: &mut Problems) -> Option<PublicText> {
        words.map(|w| self.text(w, problems))
    }

    fn all(&self, words: Vec<Attributed<Words>>, problems: &mut Problems) -> Vec<PublicText> {
        words.into_iter().map(|w| self.text(w, problems)).collect()
    }
}

impl Room<'_> {
    /// Discloses a meeting. Its front matter speaks of the whole meeting, so it is held to the strictest rule of any part.
    pub(super) fn meeting(
        &self,
        meeting: source::Meeting,
        problems: &mut Problems,
    ) -> (Meeting, Option<SessionSecrets>) {
        let strictest = meeting.strictest();
        super::says_closed::check(&meeting, problems);
        let source::Meeting { path, front, rule, prose, translations } = meeting;
        let session = Session::new(self.identities, &front, strictest.protects(), problems);
        let cycle = front.cycle();
        #[cfg(test)]
        let raw = super::defective::Raw::of(&front);
        let source::Front {
            span,
            title,
            starts,
            kind,
            ends,
            cycle: _,
            number,
            place,
            rule: _,
            access,
            join,
            status,
            approved,
            attested,
            provenance,
            summary,
            agenda,
            participants,
            attendance,
            public_mentions: _,
            decisions,
            actions,
            documents,
            corrections,
            mandate,
            tags,
            transcript: _,
            recording: _,
            withheld,
            retracted,
            draft: _,
        } = front;
        // Of a wholly private meeting nothing is published but that it was held.
        let private = rule == Rule::Private;
        // Of a retracted one its stub stays, with the reason.
        let gone = private || retracted.is_some();
        let silent = gone || withheld.is_some();
        let (prose, translations, summary) = if silent { Default::default() } else { (prose, translations, summary) };
        let texts: Vec<&Attributed<Words>> = std::iter::once(&title).chain(&summary).collect();
        let reading = Reading::new(&session, self.default_lang, &prose, &texts);
        let copy = Copy { room: self, reading: &reading, rule: strictest };
        let how = (&reading, strictest);
        let versions =
            self.versions((title, summary, prose), translations, folder(&path), how, Beside::default(), problems);
        let hidden = strictest.protects() && !defects::on(Defect::AttendanceShown);
        let attendance =
            if hidden || gone { Vec::new() } else { attendees(&session, participants, attendance, problems) };
        let published = Meeting {
            span,
            versions,
            starts: starts.value,
            ends: ends.map(|e| e.value),
            cycle,
            kind,
            number: number.filter(|_| !private).map(|n| copy.text(Attributed::seal(n), problems)),
            place: copy.maybe(place.filter(|_| !private), problems),
            rule,
            strictest,
            access: access.map(|a| copy.access(a, private, problems)),
            join: copy.maybe(join.filter(|_| !gone), problems),
            status_span: status.as_ref().map_or(span, |s| s.span),
            status: status
                .filter(|_| retracted.is_none())
                .map_or(if retracted.is_some() { Status::Retracted } else { Status::Draft }, |s| s.value),
            approved: approved.filter(|_| retracted.is_none()).map(|a| a.value),
            attested: attested.map(|a| {
                let source::Attested { span: _, date: _, hash } = a;
                hash.value
            }),
            written_by: provenance.map(|p| {
                // Who reviewed it is not published: on a protected session that person was in the room.
                let source::Provenance { span: _, written_by, reviewed_by: _ } = p;
                written_by
            }),
            agenda: agenda.filter(|_| !gone).map(|a| copy.agenda(a, problems)),
            attendance,
            decisions: keep(decisions, !silent, |d| copy.decision(d, problems)),
            actions: keep(actions, !silent, |a| copy.action(a, problems)),
            documents: keep(documents, !gone, |d| copy.document(d, folder(&path), problems)),
            corrections: keep(corrections, !silent, |c| {
                let source::Correction { span: _, date, text } = c;
                (date.value, copy.text(text, problems))
            }),
            mandate: keep(mandate, !gone, |m| copy.text(Attributed::seal(m), problems)),
            tags: if gone { Vec::new() } else { copy.tags(tags, problems) },
            withheld: copy.maybe(withheld.filter(|_| retracted.is_none()), problems),
            retracted: retracted.map(|r| {
                let retraction::Retraction { span: _, date, reason } = r;
                Retraction { date: date.value, reason: copy.text(reason, problems) }
            }),
            path,
        };
        #[cfg(test)]
        let published = super::defective::meeting(published, raw);
        let secrets = strictest
            .protects()
            .then(|| SessionSecrets { mentions: session.mentions().cloned().collect(), guests: session.written });
        (published, secrets)
    }
}

fn keep<T, U>(list: Vec<T>, keep: bool, copy: impl FnMut(T) -> U) -> Vec<U> {
    if keep { list.into_iter().map(copy).collect() } else { Vec::new() }
}

fn date(date: Option<Located<Date>>) -> Option<Date> {
    date.map(|d| d.value)
}

impl Copy<'_> {
    fn access(&self, access: source::Access, private: bool, problems: &mut Problems) -> Access {
        let source::Access { span: _, value, decided, place, reason } = access;
        Access {
            value,
            decided: date(decided),
            place: self.maybe(place.filter(|_| !private), problems),
            reason: self.maybe(reason.filter(|_| !private), problems),
        }
    }

    fn agenda(&self, agenda: source::Agenda, problems: &mut Problems) -> Agenda {
        let source::Agenda { span: _, proposed, pre_approved, adopted, items } = agenda;
        let items = items.into_iter().map(|item| {
            let source::AgendaItem { span: _, id, title, added_at, removed_at } = item;
            self.check_id(&id.value, id.span, say("Number it: `1`, `2`."), problems);
            AgendaItem {
                id: self.text(Attributed::seal(id), problems),
                title: self.text(title, problems),
                added: added_at,
                removed: removed_at,
            }
        });
        let items = items.collect();
        Agenda { proposed: date(proposed), pre_approved: date(pre_approved), adopted: date(adopted), items }
    }

    fn decision(&self, decision: source::Decision, problems: &mut Problems) -> Decision {
        let source::Decision { span: _, id, text, method, explained, objections, item, outcome } = decision;
        self.check_id(id.value.as_str(), id.span, say("Number it: `d1`, `d2`."), problems);
        let mut texts = vec![Some(&text), explained.as_ref(), outcome.as_ref()];
        texts.extend(objections.iter().map(Some));
        self.together(&texts, problems);
        Decision {
            id: id.value,
            text: self.text(text, problems),
            method,
            explained: self.maybe(explained, problems),
            objections: self.all(objections, problems),
            item: item.map(|i| self.text(Attributed::seal(i), problems)),
            outcome: self.maybe(outcome, problems),
        }
    }

    /// A tag that hides somebody is left out.
    fn tags(&self, tags: Vec<Attributed<Words>>, problems: &mut Problems) -> Vec<PublicText> {
        let mut kept = Vec::with_capacity(tags.len());
        for tag in tags {
            let words = tag.reveal("to see whether a tag names somebody");
            let hides = self.reading.session.hides_in_tag(&words.value, &self.reading.context.front);
            if !self.rule.protects() || !hides {
                kept.push(self.text(tag, problems));
            } else if self.room.unknown == Unknown::Stop {
                let message = say("This tag may be part of the name of a participant or of an organization.");
                let help = say("Use another word; or, if it is no name, add it to `public_mentions` with the reason.");
                problems.push(Diagnostic::error("name-part", words.span, message).help(help).seal());
            }
        }
        kept
    }

    /// Whether a file is a table of figures that names nobody: no name, no part of one, no address.
    fn is_harmless(&self, file: &str, folder: &str) -> bool {
        let text = self.room.tables.get(format!("{folder}/{file}").as_str());
        // Every doubt counts, and none is reported: the file is refused as a whole.
        let redactor = Redactor { unknown: Unknown::Redact, ..self.room.redactor(self.reading, self.rule).in_front() };
        let stays = |cell: &str| {
            let cell = cell.trim().trim_matches('"');
            redactor.text(cell, Span::start_of(SourceId(0)), &mut Problems::default()) == cell
        };
        text.is_some_and(|text| {
            self.reading.session.find_anywhere(text).is_empty()
                && !text.contains('@')
                && text.split([',', ';', '\t', '\n', '|']).all(stays)
        })
    }

    /// On the record, what stands together must not tell who was in a closed session.
    fn together(&self, texts: &[Text<'_>], problems: &mut Problems) {
        if !self.rule.protects() {
            together::check(self.reading.session, self.room.guests, false, (&[], texts), problems);
        }
    }

    /// An id stands in addresses and anchors, where nothing can be replaced.
    fn check_id(&self, id: &str, span: Span, instead: Wording, problems: &mut Problems) {
        let session = self.reading.session;
        if self.rule.protects() && session.tells_in_id(id) {
            let message = say("This id names a participant.");
            problems.push(Diagnostic::error("id-names", span, message).help(instead).seal());
        }
    }

    fn action(&self, action: source::Action, problems: &mut Problems) -> Action {
        let source::Action { span: _, text, owner, decision, due, done } = action;
        self.together(&[Some(&text), owner.as_ref()], problems);
        Action {
            text: self.text(text, problems),
            owner: self.maybe(owner, problems),
            // The id of a decision of this meeting, which was checked for names where it is given.
            decision: decision.map(|d| d.value),
            due: date(due),
            done: date(done),
        }
    }

    fn document(&self, document: source::Document, folder: &str, problems: &mut Problems) -> Document {
        let source::Document { span: _, title, file, withheld } = document;
        self.together(&[Some(&title), withheld.as_ref()], problems);
        let kept = match (file, withheld) {
            (_, Some(reason)) => Kept::Withheld(self.text(reason, problems)),
            // A file of a protected session may name its author in a hundred places; it is refused until attested.
            (Some(file), None) if self.rule.protects() && !self.is_harmless(&file.value, folder) => {
                refuse_file(&file, problems);
                Kept::Nothing
            }
            (Some(file), None) => Kept::File(format!("{folder}/{}", file.value)),
            (None, None) => Kept::Nothing,
        };
        Document { title: self.text(title, problems), kept }
    }
}

fn refuse_file(file: &Words, problems: &mut Problems) {
    let message = if file.value.ends_with(".csv") {
        say("This table of a protected session may name somebody.")
    } else {
        say("A file of a protected session is refused: its properties may tell who wrote it.")
    };
    problems.push(
        Diagnostic::error("protected-file", file.span, message)
            .help(say(
                "Publish its text in the summary, or figures as `.csv` in which nobody is named; or use `withheld: …`.",
            ))
            .seal(),
    );
}

/// Who took part in a meeting that was on the record throughout.
fn attendees(
    session: &Session<'_>,
    participants: Vec<Attributed<source::Participant>>,
    attendance: Option<source::Attendance>,
    problems: &mut Problems,
) -> Vec<Attendee> {
    let because = "the whole meeting was on the record";
    let mut out = Vec::new();
    let mut member = |id: Located<Id>, mode: Option<Mode>, problems: &mut Problems| {
        session.identities.check(&id, false, problems);
        let name = session.identities.member(&id.value).map_or_else(String::new, |k| k.name.clone());
        if !out.iter().any(|a: &Attendee| a.member.as_ref() == Some(&id.value)) {
            out.push(Attendee { member: Some(id.value), name: PublicText::new(name), mode });
        }
    };
    if let Some(source::Attendance { span: _, in_person, remote, apologies }) = attendance {
        for (list, mode) in [(in_person, Mode::InPerson), (remote, Mode::Remote), (apologies, Mode::Apologies)] {
            for id in list {
                member(id.unseal(because), Some(mode), problems);
            }
        }
    }
    let mut guests = Vec::new();
    for participant in participants {
        match participant.unseal(because) {
            source::Participant::Member(id) => member(id, None, problems),
            source::Participant::Guest(guest) => guests.push(guest),
        }
    }
    for guest in guests {
        let name = match guest.affiliation {
            Some(body) => format!("{} ({})", guest.name.value, body.value),
            None => guest.name.value,
        };
        out.push(Attendee { member: None, name: PublicText::new(name), mode: None });
    }
    out
}
