//! `glasshouse new`

#![expect(clippy::disallowed_methods, reason = "writes one new source file, never one of a built site")]

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};

use super::{End, folder};
use crate::manuscript::moment::{Date, parse_date};
use crate::manuscript::words::{Group, Id, Region};
use crate::site::slug;

#[derive(Args)]
pub struct New {
    kind: Kind,
    /// The folder that holds `content/` (default: here)
    dir: Option<PathBuf>,
    /// The title, or the name of a member
    #[arg(long, default_value = "Untitled")]
    title: String,
    /// The day a meeting starts, a call opens or a member is appointed
    #[arg(long, value_name = "DATE", value_parser = parse_day)]
    date: Option<Date>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Kind {
    Meeting,
    Call,
    Member,
    Outreach,
    Page,
}

fn parse_day(text: &str) -> Result<Date, String> {
    parse_date(text).ok_or_else(|| "write a date like 2026-03-18".to_owned())
}

impl New {
    pub fn run(self) -> End {
        let root = folder(self.dir);
        if !root.join("content").is_dir() {
            eprintln!("There is no folder `content` in {}. Run `glasshouse init DIR` first.", root.display());
            return End::InputOutput;
        }
        let date = self.date.unwrap_or_else(today);
        let title = self.title.replace(['\n', '\r', '"', '\\'], " ");
        let title = title.trim();
        let (file, text) = match self.kind {
            Kind::Member => return member(&root, title, date),
            Kind::Meeting => (format!("meetings/{date}-{}.md", stem(title)), meeting(title, date)),
            Kind::Call => (format!("calls/{}-{}.md", date.year(), stem(title)), call(title, date)),
            Kind::Outreach => (format!("outreach/{}.md", stem(title)), outreach(title, date)),
            Kind::Page => (format!("pages/{}.md", stem(title)), page(title)),
        };
        let path = root.join("content").join(file);
        finish(&path, create(&path, &text))
    }
}

/// A member is an entry of the roster of the cycle.
fn member(root: &Path, name: &str, date: Date) -> End {
    // Members are appointed towards the end of the year before (ToR: a term of one year).
    let cycle = if date.month() >= 11 { date.year() + 1 } else { date.year() };
    let path = root.join(format!("content/rosters/{cycle}.yaml"));
    let id = Id::parse(&slug::page(name)).map_or_else(|| "new-member".to_owned(), |id| id.as_str().to_owned());
    let entry = format!(
        "  - id: {id}\n    name: \"{name}\"\n    group: {}            # {}\n    region: {}          # {}\n",
        Group::CivilSociety.word(),
        Group::WORDS.join(" | "),
        Region::Africa.word(),
        Region::WORDS.join(" | "),
    );
    let written = if path.exists() {
        fs::read_to_string(&path).and_then(|text| {
            let gap = if text.ends_with('\n') { "" } else { "\n" };
            let mut file = fs::OpenOptions::new().append(true).open(&path)?;
            file.write_all(format!("{gap}{entry}").as_bytes())
        })
    } else {
        let head = format!("cycle: {cycle}\nappointed: {date}\nsource: https://example.org/announcement\nmembers:\n");
        create(&path, &format!("{head}{entry}"))
    };
    finish(&path, written)
}

#[expect(clippy::disallowed_methods, reason = "a new record is dated today unless told otherwise")]
pub(super) fn today() -> Date {
    jiff::Timestamp::now().to_zoned(jiff::tz::TimeZone::UTC).date()
}

fn stem(title: &str) -> String {
    let stem = slug::page(title);
    if stem.is_empty() { "untitled".to_owned() } else { stem }
}

fn create(path: &Path, text: &str) -> io::Result<()> {
    path.parent().map_or(Ok(()), fs::create_dir_all)?;
    fs::OpenOptions::new().write(true).create_new(true).open(path)?.write_all(text.as_bytes())
}

fn finish(path: &Path, written: io::Result<()>) -> End {
    match written {
        Ok(()) => {
            println!("{}", path.display());
            End::Done
        }
        Err(error) => {
            eprintln!("{} cannot be written: {error}. Nothing was changed.", path.display());
            End::InputOutput
        }
    }
}

fn meeting(title: &str, date: Date) -> String {
    format!(
        "---\ntitle: \"{title}\"\nstarts: {date}T13:00:00Z\nends: {date}T15:00:00Z\nkind: virtual             # in-person | \
         virtual | hybrid | annual-igf | working-group\nrule: chatham-house       # on-the-record | chatham-house | private\n\
         access: {{ value: open-observation, decided: {decided} }}\nstatus: draft\nparticipants: []\n---\n",
        decided = date.checked_sub(jiff::Span::new().days(21)).unwrap_or(date),
    )
}

fn call(title: &str, date: Date) -> String {
    let closes = date.checked_add(jiff::Span::new().days(45)).unwrap_or(date);
    format!(
        "---\ntitle: \"{title}\"\nopens: {date}T00:00:00Z\ncloses: {closes}T23:59:00Z\nkind: comments            # workshops | \
         themes | nominations | comments | taking-stock\naudience: Everyone\nhow: {{ email: input@example.org, languages: \
         [en] }}\ndecided_by: The group\nnext: What happens after the deadline, and by when\n---\n\n## What is asked\n\nSay \
         what is asked, and how answers will be used.\n"
    )
}

fn outreach(title: &str, date: Date) -> String {
    format!("---\ntitle: \"{title}\"\ndate: {date}\nsummary: One or two sentences.\n---\n\nA text to pass on.\n")
}

fn page(title: &str) -> String {
    format!("---\ntitle: \"{title}\"\n---\n\nThe text of the page.\n")
}
