//! `glasshouse attest`

use std::io::{BufRead, IsTerminal, Write, stdin, stdout};
use std::path::PathBuf;

use clap::Args;

use super::{End, front_matter, new, parse_as_of, report};
use crate::attestation;
use crate::publication::meeting::Meeting;

#[derive(Args)]
pub struct Attest {
    /// The source of the meeting, such as content/meetings/2026-03-18-virtual-meeting-ii.md
    file: PathBuf,
    /// The folder that holds `content/` (default: the one FILE stands in)
    #[arg(long, value_name = "DIR")]
    site: Option<PathBuf>,
    /// The day it was read (default: today)
    #[arg(long, value_name = "INSTANT", value_parser = parse_as_of)]
    as_of: Option<jiff::Timestamp>,
    /// Do not ask: the redacted text was read, and names nobody
    #[arg(long)]
    yes: bool,
}

impl Attest {
    pub fn run(self) -> End {
        let (root, path) = match front_matter::locate(&self.file, self.site.as_deref()) {
            Ok(located) => located,
            Err(end) => return end,
        };
        let asks = stdin().is_terminal() && stdout().is_terminal();
        if !asks && !self.yes {
            eprintln!(
                "Nobody can be asked here. Read the redacted text on a terminal, or on the built page; then add --yes."
            );
            return End::WrongUsage;
        }
        // A draft is read before it is approved, so drafts are always looked at.
        let untold = "What is redacted can be told only when the content has no errors. Nothing was attested.";
        let as_of = self.as_of.unwrap_or_else(report::now);
        let disclosed = match report::disclosed(&root, self.yes, as_of, untold) {
            Ok(disclosed) => disclosed,
            Err(end) => return end,
        };
        let Some(meeting) = disclosed.publication.meetings.iter().find(|m| m.path == path) else {
            eprintln!(
                "{} is no meeting of this site. A translation is attested with its original.",
                self.file.display()
            );
            return End::WrongUsage;
        };
        if !attestation::is_needed(meeting) {
            eprintln!("Nothing of this meeting is published under the Rule: there is nothing to attest.");
            return End::WrongUsage;
        }
        if asks && !self.yes && !asked(meeting) {
            eprintln!("Nothing was attested.");
            return End::ContentErrors;
        }
        let date = self.as_of.map_or_else(new::today, |at| at.to_zoned(jiff::tz::TimeZone::UTC).date());
        let full = root.join("content").join(&path);
        let value = format!("{{ date: {date}, hash: \"{}\" }}", attestation::fingerprint(meeting));
        match front_matter::write(&full, "attested", &["status"], &value) {
            Ok(()) => {
                println!("Attested: {}", full.display());
                End::Done
            }
            Err(error) => {
                eprintln!("{} cannot be written: {error}. Nothing was changed.", full.display());
                End::InputOutput
            }
        }
    }
}

/// Shows what the public will read, and asks.
fn asked(meeting: &Meeting) -> bool {
    let mut out = stdout().lock();
    let _ = write!(out, "{}\nHave you read it, and does it name nobody? Type yes: ", attestation::redacted(meeting));
    let _ = out.flush();
    let mut answer = String::new();
    stdin().lock().read_line(&mut answer).is_ok() && answer.trim() == "yes"
}
