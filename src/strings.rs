//! The words of the interface in one language, with its plurals, dates and numbers.
//!
//! In: a Fluent file of the theme, `i18n/<lang>.ftl`, and the default language's to fall back on. Out: text. Must never:
//! hold anything of a record.

use std::collections::HashMap;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use jiff::civil::Date;

use crate::diagnostic::{Diagnostic, Place, Problems, say};
use crate::disclosure::Neutral;
use crate::manuscript::moment::Instant;
use crate::manuscript::words::Lang;

/// The words of one language.
pub struct Strings {
    pub lang: Lang,
    bundle: FluentBundle<FluentResource>,
    /// Messages without variables, formatted once.
    plain: HashMap<String, String>,
    /// The words of the language to fall back on, where this one lacks a message.
    fallback: Option<std::sync::Arc<Strings>>,
}

impl Strings {
    /// Parses a file. Mistakes in it are problems of the theme.
    pub fn parse(
        lang: &Lang,
        text: &str,
        path: &str,
        fallback: Option<std::sync::Arc<Strings>>,
        problems: &mut Problems,
    ) -> Self {
        let resource = match FluentResource::try_new(text.to_owned()) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                for error in errors {
                    let at = error.slice.as_ref().map_or(error.pos.start, |s| s.start);
                    let line = text.get(..at).unwrap_or_default().matches('\n').count() + 1;
                    let place =
                        Place::Path { path: path.to_owned(), line: u32::try_from(line).unwrap_or(0), column: 1 };
                    problems.push(
                        Diagnostic::error("strings", place, say("This is not a valid Fluent message."))
                            .help(say("A message is `key = text`; continued lines are indented.")),
                    );
                }
                resource
            }
        };
        let ids: Vec<String> = resource
            .entries()
            .filter_map(|e| match e {
                fluent_syntax::ast::Entry::Message(m) => Some(m.id.name.to_owned()),
                _ => None,
            })
            .collect();
        let tag = lang.as_str().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        // Isolation marks are wrong in attributes, feeds and data; templates isolate names with `<bdi>`.
        bundle.set_use_isolating(false);
        bundle.add_resource_overriding(resource);
        let mut strings = Strings { lang: lang.clone(), bundle, plain: HashMap::new(), fallback };
        for id in ids {
            let mut errors = Vec::new();
            if let Some(pattern) = strings.bundle.get_message(&id).and_then(|m| m.value()) {
                let text = strings.bundle.format_pattern(pattern, None, &mut errors).into_owned();
                if errors.is_empty() {
                    strings.plain.insert(id, text);
                }
            }
        }
        strings
    }

    /// Whether there is a message of this key.
    pub fn has(&self, key: &str) -> bool {
        self.bundle.has_message(key) || self.fallback.as_ref().is_some_and(|f| f.has(key))
    }

    /// A message without variables. The key itself when there is none, so that a gap is seen and not hidden.
    pub fn get(&self, key: &str) -> String {
        match self.plain.get(key) {
            Some(text) => text.clone(),
            None => self.format(key, &FluentArgs::new()),
        }
    }

    /// A message with variables.
    pub fn format(&self, key: &str, args: &FluentArgs<'_>) -> String {
        if let Some(pattern) = self.bundle.get_message(key).and_then(|m| m.value()) {
            let mut errors = Vec::new();
            return self.bundle.format_pattern(pattern, Some(args), &mut errors).into_owned();
        }
        self.fallback.as_ref().map_or_else(|| key.to_owned(), |f| f.format(key, args))
    }

    /// A message with one number.
    pub fn count(&self, key: &str, n: usize) -> String {
        let mut args = FluentArgs::new();
        args.set("n", FluentValue::from(n));
        self.format(key, &args)
    }

    /// A message with texts.
    pub fn with(&self, key: &str, pairs: &[(&'static str, &str)]) -> String {
        let mut args = FluentArgs::new();
        for (name, value) in pairs {
            args.set(*name, FluentValue::from((*value).to_owned()));
        }
        self.format(key, &args)
    }

    /// "9 February 2026".
    pub fn date(&self, date: Date) -> String {
        let (day, year) = (date.day().to_string(), date.year().to_string());
        let month = self.get(&format!("month-{}", date.month()));
        self.with("date", &[("day", &day), ("month", &month), ("year", &year)])
    }

    /// "9–11 February 2026", or both dates in full.
    pub fn dates(&self, from: Date, to: Date) -> String {
        if from == to {
            return self.date(from);
        }
        if (from.year(), from.month()) != (to.year(), to.month()) {
            return self.with("from-to", &[("from", &self.date(from)), ("to", &self.date(to))]);
        }
        let days = format!("{}–{}", from.day(), to.day());
        let month = self.get(&format!("month-{}", from.month()));
        self.with("date", &[("day", &days), ("month", &month), ("year", &from.year().to_string())])
    }

    /// "15 April 2026, 23:59 UTC"; in another zone with the time in UTC as well.
    pub fn instant(&self, instant: &Instant) -> String {
        self.hours(instant, instant)
    }

    /// "18 March 2026, 12:00–14:00 UTC"; instants on two days in full.
    pub fn hours(&self, from: &Instant, to: &Instant) -> String {
        if from.date() != to.date() || from.time_zone() != to.time_zone() {
            return self.with("from-to", &[("from", &self.instant(from)), ("to", &self.instant(to))]);
        }
        let date = self.date(from.date());
        let zone = zone_name(from);
        let clock = clocks(from, to);
        if zone == "UTC" {
            return self.with("instant", &[("date", &date), ("time", &clock), ("zone", "UTC")]);
        }
        let utc = |i: &Instant| i.with_time_zone(jiff::tz::TimeZone::UTC);
        let (from_utc, to_utc) = (utc(from), utc(to));
        let mut in_utc = clocks(&from_utc, &to_utc);
        if from_utc.date() != from.date() {
            in_utc = self.with("date-time", &[("date", &self.date(from_utc.date())), ("time", &in_utc)]);
        }
        self.with("instant-zoned", &[("date", &date), ("time", &clock), ("zone", &zone), ("utc", &in_utc)])
    }

    /// Every message without variables.
    pub fn messages(&self) -> impl Iterator<Item = &str> {
        self.plain.values().map(String::as_str)
    }

    /// The phrases that stand for names in this language.
    pub fn neutral(&self) -> Neutral {
        Neutral {
            person: self.get("neutral-person"),
            people: self.get("neutral-people"),
            body: self.get("neutral-organization"),
            bodies: self.get("neutral-organizations"),
        }
    }
}

/// The name of an instant's zone, or its offset.
pub fn zone_name(instant: &Instant) -> String {
    match instant.time_zone().iana_name() {
        Some("Etc/UTC" | "UTC") => "UTC".to_owned(),
        Some(name) => name.to_owned(),
        None if instant.offset().is_zero() => "UTC".to_owned(),
        None => instant.offset().to_string(),
    }
}

/// "12:00" or "12:00–14:00".
fn clocks(from: &Instant, to: &Instant) -> String {
    let clock = |i: &Instant| format!("{:02}:{:02}", i.hour(), i.minute());
    if from == to { clock(from) } else { format!("{}–{}", clock(from), clock(to)) }
}
