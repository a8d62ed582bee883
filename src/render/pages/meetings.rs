//! The page of a meeting.

use super::{Made, Maker, Origin, Part};
use crate::manuscript::moment::{Date, Moment};
use crate::manuscript::words::{Rule, Status};
use crate::publication::meeting::{self as public, Kept, Meeting, Mode};
use crate::render::items::item_anchor;
use crate::render::maker::{body, rule_key};
use crate::render::pages::lists::record_head;
use crate::site::Site;
use crate::site::route::Route;
use crate::view::{
    Access, Agenda, AgendaItem, Attendee, Contents, Correction, Document, Key, Label, MeetingPage, Section,
};

pub fn meeting(maker: &Maker<'_>, i: usize) -> Made {
    let site = maker.site;
    let placed = &site.meetings[i];
    let (record, route) = (&placed.record, &placed.route);
    let protected = record.strictest.protects();
    let (version, foreign) = maker.version(&record.versions);
    let (sections, notes) = body(maker, route, &version.prose);
    let neighbour = |i: Option<usize>| {
        let other = site.meetings.get(i?)?;
        Some(maker.nav_text(route, &other.route, &other.record.versions, other.record.strictest.protects()))
    };
    let cycle_known = site.cycles.iter().any(|c| c.year == record.cycle);
    let page = MeetingPage {
        title: version.title.clone(),
        summary: version.summary.clone(),
        item: maker.meeting_item(route, placed),
        cycle: record.cycle,
        cycle_href: cycle_known.then(|| maker.href(route, &Site::cycle_route(record.cycle))),
        number: record.number.clone(),
        when: maker.moment(&record.starts).reading(when(maker, record)),
        access: record.access.as_ref().map(|a| access(maker, record, a)),
        approved: record.approved.map(|a| maker.date(a)),
        written_by: record.written_by.map(|w| maker.t(&format!("written-{}", w.word()))),
        rule: rule_key(protected),
        wholly_private: record.rule == Rule::Private,
        withheld: record.withheld.clone(),
        retracted: record.retracted.as_ref().map(|r| Correction { date: maker.date(r.date), text: r.reason.clone() }),
        contents: contents(&sections),
        sections,
        notes,
        decisions: record.decisions.iter().map(|d| maker.decision(route, placed, d, false)).collect(),
        traced: maker.traced_decisions(route, i),
        actions: record.actions.iter().enumerate().map(|(i, a)| maker.action(record, i, a)).collect(),
        agenda: record.agenda.as_ref().map(|a| agenda(maker, record.starts.date(), a)),
        documents: record.documents.iter().map(|d| document(maker, route, d)).collect(),
        corrections: record
            .corrections
            .iter()
            .map(|(date, text)| Correction { date: maker.date(*date), text: text.clone() })
            .collect(),
        attendance: record.attendance.iter().map(|a| attendee(maker, route, a)).collect(),
        tags: record.tags.clone(),
        mandate: record.mandate.clone(),
        share: maker.share_meeting(placed),
        cite_paragraph: version.prose.sections.iter().flat_map(|s| &s.blocks).next().map(|block| {
            let part = maker.strings.count("paragraph-number", block.number as usize);
            Label::of(maker.cite_part(placed, &part, &block.anchor))
        }),
        corrected: record.corrections.iter().map(|(date, _)| *date).max().map(|d| maker.date(d)),
        cite: Label::of(cite(maker, record, version.title.as_str(), route)),
        canonical: crate::view::Href::of(maker.absolute(route)),
        calendar: maker.href(route, &Route::file("calendar/meetings.ics")),
        previous: neighbour(Some(i + 1)),
        next: neighbour(i.checked_sub(1)),
        // A protected session's file tells who wrote and when; nothing leads there.
        suggest: if protected { None } else { maker.suggest(&record.path) },
    };
    let mut head = record_head(maker, route, "meetings", &version.title, version.summary.as_ref());
    head.protected = protected;
    head.original = foreign;
    head.versions = Some(&record.versions);
    maker.page("meeting.html", &head, &page, origin(site, i))
}

/// What the audit is told: the page's own session, and those of its neighbours, whose titles stand here.
fn origin(site: &Site, i: usize) -> Origin {
    let around = [i.checked_sub(1), Some(i), Some(i + 1)].into_iter().flatten();
    let sessions = around
        .filter_map(|i| site.meetings.get(i))
        .filter(|m| m.record.strictest.protects())
        .map(|m| m.record.path.clone());
    let record = &site.meetings[i].record;
    let all_protected = record.strictest.protects()
        && record.versions.all().all(|v| v.prose.sections.iter().all(|s| s.rule.protects()));
    let part = if all_protected && record.rule.protects() { Part::Main } else { Part::Marked };
    Origin { sessions: sessions.collect(), part }
}

/// From the start to the end, as short as it can be said.
fn when(maker: &Maker<'_>, meeting: &Meeting) -> String {
    let ends = meeting.ends.as_ref().unwrap_or(&meeting.starts);
    match (&meeting.starts, ends) {
        (Moment::At(from), Moment::At(to)) => maker.strings.hours(from, to),
        (from, to) => maker.strings.dates(from.date(), to.date()),
    }
}

fn contents(sections: &[Section]) -> Vec<Contents> {
    let with_heading = sections.iter().filter(|s| s.level <= 2);
    with_heading
        .filter_map(|s| {
            let title = s.heading.clone()?;
            let protected = s.rule != Key::of(Rule::OnTheRecord.word());
            Some(Contents { anchor: s.anchor.clone(), title, rule: rule_key(protected) })
        })
        .collect()
}

fn access(maker: &Maker<'_>, meeting: &Meeting, access: &public::Access) -> Access {
    let start = meeting.starts.date();
    let days = access.decided.map(|decided| (start - decided).get_days());
    Access {
        value: maker.t(&format!("access-{}", access.value.word())),
        decided: access.decided.map(|d| maker.date(d)),
        place: access.place.clone(),
        reason: access.reason.clone(),
        days_before: days.and_then(|d| u32::try_from(d).ok()).filter(|d| *d > 0),
        late: days.is_some_and(|d| d <= 0),
    }
}

fn agenda(maker: &Maker<'_>, start: Date, agenda: &public::Agenda) -> Agenda {
    let items = agenda.items.iter().map(|item| AgendaItem {
        anchor: item_anchor(item.id.as_str()),
        id: item.id.clone(),
        title: item.title.clone(),
        added: item.added.map(|s| maker.t(&format!("agenda-added-{}", s.word()))),
        removed: item.removed.map(|s| maker.t(&format!("agenda-removed-{}", s.word()))),
    });
    Agenda {
        proposed: agenda.proposed.map(|d| maker.date(d)),
        pre_approved: agenda.pre_approved.map(|d| maker.date(d)),
        adopted: agenda.adopted.map(|d| maker.date(d)),
        // ToR, Group Procedures: agendas are pre-approved "prior to each meeting".
        late: agenda.pre_approved.is_some_and(|d| d >= start),
        items: items.collect(),
        unchanged: agenda.adopted.is_some()
            && !agenda.items.is_empty()
            && agenda.items.iter().all(|i| i.added.is_none() && i.removed.is_none()),
    }
}

fn document(maker: &Maker<'_>, from: &Route, document: &public::Document) -> Document {
    let (href, withheld) = match &document.kept {
        Kept::File(path) => (maker.site.by_source.get(path).map(|r| maker.href_file(from, r.as_str())), None),
        Kept::Withheld(reason) => (None, Some(reason.clone())),
        Kept::Nothing => (None, None),
    };
    Document { title: document.title.clone(), href, withheld }
}

fn attendee(maker: &Maker<'_>, from: &Route, attendee: &public::Attendee) -> Attendee {
    let mode = attendee.mode.map(|m| match m {
        Mode::InPerson => "mode-in-person",
        Mode::Remote => "mode-remote",
        Mode::Apologies => "mode-apologies",
    });
    Attendee {
        name: attendee.name.clone(),
        href: attendee.member.as_ref().map(|id| maker.href(from, &Site::person_route(id))),
        mode: mode.map(|key| maker.t(key)),
    }
}

fn cite(maker: &Maker<'_>, meeting: &Meeting, title: &str, route: &Route) -> String {
    let status = match (meeting.status, meeting.approved) {
        (Status::Draft, _) | (_, None) => maker.strings.get(&format!("status-{}", meeting.status.word())),
        (status, Some(date)) => {
            format!("{} {}", maker.strings.get(&format!("status-{}", status.word())), maker.strings.date(date))
        }
    };
    maker.strings.with(
        "cite",
        &[
            ("site", maker.site.about.title.as_str()),
            ("title", title),
            ("date", &maker.strings.date(meeting.starts.date())),
            ("status", &status),
            ("address", &maker.absolute(route)),
        ],
    )
}
