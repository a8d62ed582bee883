//! `glasshouse attest`

#![expect(clippy::disallowed_methods, reason = "rewrites one line of one source file, never one of a built site")]

use std::fs;
use std::io::{self, BufRead, IsTerminal, Write, stdin, stdout};
use std::path::{Path, PathBuf};

use clap::Args;

use super::check::site_path;
use super::{End, new, parse_as_of, report};
use crate::attestation;
use crate::diagnostic::{Format, Problems};
use crate::manuscript::moment::Date;
use crate::pipeline::{self, Options};
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
        let Some((root, path)) = self.locate() else {
            eprintln!(
                "{} does not stand in a folder `content`. Give the folder that holds it with --site.",
                self.file.display()
            );
            return End::WrongUsage;
        };
        let asks = stdin().is_terminal() && stdout().is_terminal();
        if !asks && !self.yes {
            eprintln!(
                "Nobody can be asked here. Read the redacted text on a terminal, or on the built page; then add --yes."
            );
            return End::WrongUsage;
        }
        // A draft is read before it is approved, so drafts are always looked at.
        let options = Options { as_of: self.as_of.unwrap_or_else(report::now), drafts: true, base_url: None };
        let mut problems = Problems::default();
        let read = report::read(&root, self.yes, |tree, themes, first, progress| {
            problems.append(first);
            pipeline::disclose(tree, themes, &options, &mut problems, progress)
        });
        let (tree, disclosed) = match read {
            Ok(read) => read,
            Err(end) => return end,
        };
        let Some(disclosed) = disclosed.filter(|_| !problems.has_errors()) else {
            report::print(&problems, &tree, Format::Human, false, &[]);
            eprintln!("What is redacted can be told only when the content has no errors. Nothing was attested.");
            return End::ContentErrors;
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
        match write(&full, date, meeting) {
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

    /// The folder of the site, and the path of the file below `content/`.
    fn locate(&self) -> Option<(PathBuf, String)> {
        if let Some(root) = &self.site {
            let path = site_path(&self.file.to_string_lossy());
            return Some((root.clone(), path.strip_prefix("content/")?.to_owned()));
        }
        let file = std::path::absolute(&self.file).ok()?;
        let content = file.ancestors().find(|a| a.ends_with("content") && a.join("site.yaml").is_file())?;
        let path = file.strip_prefix(content).ok()?.to_str()?.replace(std::path::MAIN_SEPARATOR, "/");
        Some((content.parent()?.to_owned(), path))
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

/// Puts the attestation into the file; a failure half-way leaves the file as it was.
fn write(path: &Path, date: Date, meeting: &Meeting) -> io::Result<()> {
    let text = fs::read_to_string(path)?;
    let value = format!("{{ date: {date}, hash: \"{}\" }}", attestation::fingerprint(meeting));
    let text = insert(&text, &value).ok_or_else(|| io::Error::other("its front matter cannot be found"))?;
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    // Names that begin with a dot are not read as content.
    let beside = path.with_file_name(format!(".{name}.attest"));
    let written = fs::OpenOptions::new().write(true).create_new(true).open(&beside).and_then(|mut file| {
        file.write_all(text.as_bytes())?;
        file.set_permissions(fs::metadata(path)?.permissions())
    });
    let done = written.and_then(|()| fs::rename(&beside, path));
    if done.is_err() {
        let _ = fs::remove_file(&beside);
    }
    done
}

/// The text with `attested` in its front matter: in the place of the old one, else below `status`, else at the end. All
/// other bytes stay as they are.
fn insert(text: &str, value: &str) -> Option<String> {
    let lines: Vec<&str> = text.split_inclusive('\n').collect();
    if lines.first()?.trim_start_matches('\u{feff}').trim_end() != "---" {
        return None;
    }
    let close = 1 + lines[1..].iter().position(|l| l.trim_end() == "---")?;
    let front = &lines[1..close];
    // Keys of the record stand as far in as the first of them.
    let first = front.iter().find(|l| !l.trim().is_empty() && !l.trim_start().starts_with('#'))?;
    let indent = &first[..first.len() - first.trim_start().len()];
    let is = |line: &str, key: &str| {
        line.strip_prefix(indent).and_then(|l| l.strip_prefix(key)).is_some_and(|l| l.trim_start().starts_with(':'))
    };
    let place = |key| front.iter().position(|l| is(l, key)).map(|i| i + 1);
    let ending = if first.ends_with("\r\n") { "\r\n" } else { "\n" };
    let line = format!("{indent}attested: {value}{ending}");
    let (keep, skip) = match (place("attested"), place("status")) {
        (Some(old), _) => {
            // What stands further in, below the key, is its value.
            let deeper = |l: &&&str| l.len() - l.trim_start_matches(' ').len() > indent.len();
            (old, old + 1 + lines[old + 1..close].iter().take_while(deeper).count())
        }
        (None, Some(status)) => (status + 1, status + 1),
        (None, None) => (close, close),
    };
    Some([&lines[..keep].concat(), line.as_str(), &lines[skip..].concat()].concat())
}

#[cfg(test)]
mod tests {
    use super::insert;

    #[test]
    fn one_line_is_put_in_and_all_other_bytes_stay() {
        let value = "{ x: 1 }";
        for (text, wanted) in [
            (
                "---\na: 1\nstatus: approved # yes\nb: 2\n---\nstatus: x\n",
                "---\na: 1\nstatus: approved # yes\nattested: { x: 1 }\nb: 2\n---\nstatus: x\n",
            ),
            (
                "\u{feff}---\r\nstatus: draft\r\n---\r\nx",
                "\u{feff}---\r\nstatus: draft\r\nattested: { x: 1 }\r\n---\r\nx",
            ),
            ("---\na: 1\n---\n", "---\na: 1\nattested: { x: 1 }\n---\n"),
            ("---\nattested: { old: 1 }\nstatus: approved\n---\n", "---\nattested: { x: 1 }\nstatus: approved\n---\n"),
            (
                "---\nattested:\n  date: 1\n  hash: 2\nstatus: approved\n---\n",
                "---\nattested: { x: 1 }\nstatus: approved\n---\n",
            ),
            (
                "---\n # a\n a:\n  status: no\n status: draft\n---\n",
                "---\n # a\n a:\n  status: no\n status: draft\n attested: { x: 1 }\n---\n",
            ),
        ] {
            assert_eq!(insert(text, value).as_deref(), Some(wanted));
        }
        assert_eq!(insert("no front matter\n", value), None);
    }
}
