//! Dates and instants as authors write them.
//!
//! A date is `2026-02-09`. An instant needs a time *and* a zone: `2026-04-15T23:59:00Z`, `2026-04-15T23:59+02:00` or
//! `2026-04-15T23:59[Africa/Lagos]`. Nothing here depends on the clock, the locale or the zone of the machine.

use jiff::civil;
use jiff::tz::TimeZone;
use jiff::{Timestamp, Zoned};

use super::decode::{Decode, Located, Words};
use super::node::Node;
use super::shape::{self, Shape};
use crate::diagnostic::{Diagnostic, Problems, Wording, say};

/// A day of the calendar.
pub type Date = civil::Date;

/// A point in time, with the zone it was written in.
pub type Instant = Zoned;

/// A day, or a point in time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Moment {
    Day(Date),
    At(Instant),
}

impl Moment {
    /// The day it falls on where it was written.
    pub fn date(&self) -> Date {
        match self {
            Moment::Day(date) => *date,
            Moment::At(instant) => instant.date(),
        }
    }

    /// The point in time at which it begins; a day begins at midnight UTC.
    pub fn begins(&self) -> Timestamp {
        match self {
            Moment::Day(date) => midnight(*date),
            Moment::At(instant) => instant.timestamp(),
        }
    }

    /// The point in time at which it is over; a day is over when the next begins.
    pub fn is_over(&self) -> Timestamp {
        match self {
            Moment::Day(date) => midnight(date.tomorrow().unwrap_or(*date)),
            Moment::At(instant) => instant.timestamp(),
        }
    }
}

/// The year of a date, of which those before the first are none of ours.
pub fn year(date: Date) -> u32 {
    u32::try_from(date.year()).unwrap_or_default()
}

/// Midnight UTC of a day.
pub fn midnight(date: Date) -> Timestamp {
    date.to_zoned(TimeZone::UTC).map(|z| z.timestamp()).unwrap_or_default()
}

/// Reads a date, `2026-02-09` and nothing else.
pub fn parse_date(text: &str) -> Option<Date> {
    if text.len() != 10 || !text.bytes().all(|b| b.is_ascii_digit() || b == b'-') {
        return None;
    }
    text.parse().ok()
}

/// Reads an instant.
///
/// # Errors
/// What is wrong and what to write instead.
pub fn parse_instant(text: &str) -> Result<Instant, (Wording, Wording)> {
    let form = || say("Write it like `2026-04-15T23:59:00Z` or `2026-04-15T23:59[Africa/Lagos]`.");
    let (local, zone) = split_zone(text);
    let Ok(local) = local.parse::<civil::DateTime>() else {
        return Err((say("This is not a date with a time."), form()));
    };
    if !text.contains(['T', 't', ' ']) {
        return Err((say("This needs a time and a zone."), form()));
    }
    let Some(zone) = zone else {
        return Err((say("This time has no zone, so nobody can know when it is."), form()));
    };
    let zone = match zone {
        "Z" | "z" => TimeZone::UTC,
        name if name.starts_with(['+', '-']) => {
            let Ok(zoned) = format!("{local}{name}[{name}]").parse::<Zoned>() else {
                return Err((say("This offset is not valid."), form()));
            };
            zoned.time_zone().clone()
        }
        name => TimeZone::get(name)
            .map_err(|_| (say("There is no time zone of this name."), say("Names are like `Europe/Zurich`.")))?,
    };
    zone.to_ambiguous_zoned(local).unambiguous().map_err(|_| {
        let message = say("In this zone the clocks change then, so this time does not exist or happens twice.");
        (message, say("Write it in UTC, with a `Z` at the end."))
    })
}

fn split_zone(text: &str) -> (&str, Option<&str>) {
    if let Some(local) = text.strip_suffix(['Z', 'z']) {
        return (local, Some("Z"));
    }
    if let Some((local, zone)) = text.split_once('[') {
        // `2026-04-15T23:59+01:00[Africa/Lagos]`: the name decides.
        let local = local.find('T').and_then(|t| local[t..].find(['+', '-']).map(|i| &local[..t + i])).unwrap_or(local);
        return (local, zone.strip_suffix(']'));
    }
    match text.find('T').and_then(|t| text[t..].find(['+', '-']).map(|i| t + i)) {
        Some(at) => (&text[..at], Some(&text[at..])),
        None => (text, None),
    }
}

impl Decode for Located<Date> {
    fn decode(node: Node, problems: &mut Problems) -> Option<Self> {
        let words = Words::decode(node, problems)?;
        let date = parse_date(&words.value);
        if date.is_none() {
            problems.push(
                Diagnostic::error("date", words.span, say("This is not a date of the calendar."))
                    .help(say("Write year, month and day: `2026-02-09`.")),
            );
        }
        date.map(|value| Located { value, span: words.span })
    }

    fn shape() -> Shape {
        Shape::Form(shape::DATE)
    }
}

impl Decode for Located<Instant> {
    fn decode(node: Node, problems: &mut Problems) -> Option<Self> {
        let words = Words::decode(node, problems)?;
        match parse_instant(&words.value) {
            Ok(value) => Some(Located { value, span: words.span }),
            Err((message, help)) => {
                problems.push(Diagnostic::error("instant", words.span, message).help(help));
                None
            }
        }
    }

    fn shape() -> Shape {
        Shape::Form(shape::INSTANT)
    }
}

impl Decode for Located<Moment> {
    fn decode(node: Node, problems: &mut Problems) -> Option<Self> {
        let words = Words::decode(node, problems)?;
        if let Some(date) = parse_date(&words.value) {
            return Some(Located { value: Moment::Day(date), span: words.span });
        }
        match parse_instant(&words.value) {
            Ok(instant) => Some(Located { value: Moment::At(instant), span: words.span }),
            Err((message, help)) => {
                problems.push(Diagnostic::error("instant", words.span, message).help(help));
                None
            }
        }
    }

    fn shape() -> Shape {
        Shape::Form(shape::MOMENT)
    }
}
