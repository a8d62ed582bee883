//! iCalendar files (RFC 5545).
//!
//! In: the site in one language. Out: meetings, and the deadlines of calls. Must never: have an ORGANIZER or ATTENDEE.

use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::maker::Maker;
use super::{Artifact, Origin, Part};
use crate::manuscript::moment::Moment;
use crate::site::route::Route;

struct Event {
    uid: String,
    url: String,
    title: String,
    description: String,
    place: Option<String>,
    start: String,
    end: Option<String>,
    session: Option<String>,
}

/// The calendars of a language.
pub fn all(maker: &Maker<'_>) -> Vec<(Route, Artifact)> {
    let meetings = meetings(maker);
    let calls = deadlines(maker);
    vec![
        write(maker, "all", meetings.iter().chain(&calls)),
        write(maker, "meetings", meetings.iter()),
        write(maker, "calls", calls.iter()),
    ]
}

fn meetings(maker: &Maker<'_>) -> Vec<Event> {
    let site = maker.site;
    // Past meetings are on the pages; a calendar that grows without end serves nobody.
    let recent = |m: &&crate::site::Placed<crate::publication::meeting::Meeting>| {
        site.days_since(m.record.starts.date()).is_none_or(|d| d <= 400)
    };
    let events = site.meetings.iter().rev().filter(recent).map(|placed| {
        let meeting = &placed.record;
        let (version, _) = maker.version(&meeting.versions);
        let end = meeting.ends.as_ref().map(|e| match e {
            // The end of an all-day event is the day after (RFC 5545, 3.6.1).
            Moment::Day(d) => stamp(&Moment::Day(d.tomorrow().unwrap_or(*d))),
            at @ Moment::At(_) => stamp(at),
        });
        let access = meeting.access.as_ref().map(|a| maker.strings.get(&format!("access-{}", a.value.word())));
        let join = meeting.join.as_ref().map(|j| j.as_str().to_owned());
        Event {
            uid: uid(site.about.base_url.as_str(), placed.route.pretty()),
            url: maker.absolute(&placed.route),
            title: version.title.as_str().to_owned(),
            description: access.into_iter().chain(join).collect::<Vec<_>>().join(". "),
            place: meeting.place.as_ref().map(|p| p.as_str().to_owned()),
            start: stamp(&meeting.starts),
            end,
            session: meeting.strictest.protects().then(|| meeting.path.clone()),
        }
    });
    events.collect()
}

fn deadlines(maker: &Maker<'_>) -> Vec<Event> {
    let site = maker.site;
    let events = site.calls.iter().rev().map(|placed| {
        let call = &placed.record;
        let (version, _) = maker.version(&call.versions);
        let deadline = Moment::At(call.closes.clone());
        Event {
            uid: uid(site.about.base_url.as_str(), placed.route.pretty()),
            url: maker.absolute(&placed.route),
            title: maker.strings.with("deadline-of", &[("title", version.title.as_str())]),
            description: maker.strings.instant(&call.closes),
            place: None,
            start: stamp(&deadline),
            end: None,
            session: None,
        }
    });
    events.collect()
}

/// Permanent, and the same in every language: made from the address, which is made from published text.
fn uid(base: &str, path: &str) -> String {
    let host = base.split("://").nth(1).and_then(|r| r.split('/').next()).unwrap_or("localhost");
    format!("{}@{host}", path.trim_end_matches('/').replace('/', "-"))
}

fn stamp(moment: &Moment) -> String {
    match moment {
        Moment::Day(date) => format!(";VALUE=DATE:{}", date.strftime("%Y%m%d")),
        Moment::At(instant) => format!(":{}", utc(instant.timestamp())),
    }
}

fn utc(at: Timestamp) -> String {
    at.to_zoned(TimeZone::UTC).strftime("%Y%m%dT%H%M%SZ").to_string()
}

fn write<'e>(maker: &Maker<'_>, name: &str, events: impl Iterator<Item = &'e Event>) -> (Route, Artifact) {
    let mut out = String::new();
    line(&mut out, "BEGIN:VCALENDAR");
    line(&mut out, "VERSION:2.0");
    line(&mut out, "PRODID:-//glasshouse//EN");
    line(&mut out, &format!("X-WR-CALNAME:{}", text(maker.site.about.title.as_str())));
    let (mut ranges, mut sessions) = (Vec::new(), Vec::new());
    for event in events {
        let from = out.len();
        line(&mut out, "BEGIN:VEVENT");
        line(&mut out, &format!("UID:{}", event.uid));
        // DTSTAMP is when the calendar was made; "today" is the one clock there is.
        line(&mut out, &format!("DTSTAMP:{}", utc(maker.site.as_of)));
        line(&mut out, &format!("DTSTART{}", event.start));
        if let Some(end) = &event.end {
            line(&mut out, &format!("DTEND{end}"));
        }
        line(&mut out, &format!("SUMMARY:{}", text(&event.title)));
        if !event.description.is_empty() {
            line(&mut out, &format!("DESCRIPTION:{}", text(&event.description)));
        }
        if let Some(place) = &event.place {
            line(&mut out, &format!("LOCATION:{}", text(place)));
        }
        line(&mut out, &format!("URL:{}", event.url));
        line(&mut out, "END:VEVENT");
        if let Some(session) = &event.session {
            ranges.push(from..out.len());
            sessions.push(session.clone());
        }
    }
    line(&mut out, "END:VCALENDAR");
    let origin = Origin { sessions, part: Part::Ranges(ranges) };
    (maker.here(&Route::file(format!("calendar/{name}.ics"))), Artifact { bytes: out.into_bytes(), origin })
}

/// Folds a line at 75 octets (RFC 5545, 3.1).
fn line(out: &mut String, text: &str) {
    let mut width = 0;
    for c in text.chars() {
        if width + c.len_utf8() > 75 {
            out.push_str("\r\n ");
            width = 1;
        }
        out.push(c);
        width += c.len_utf8();
    }
    out.push_str("\r\n");
}

/// Escapes a text value (RFC 5545, 3.3.11).
fn text(value: &str) -> String {
    value.replace('\\', "\\\\").replace(';', "\\;").replace(',', "\\,").replace('\n', "\\n")
}
