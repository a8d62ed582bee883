//! The command line.
//!
//! In: arguments. Out: what a person or a machine reads, and the exit code: 0 done, 1 the content has errors, 2 wrong
//! usage, 3 reading or writing failed. Must never: print what comes from a protected place, not even in a panic.

mod attest;
mod build;
mod check;
mod front_matter;
mod init;
mod new;
mod prove;
mod report;
mod schema;
mod scrub;
mod serve;
mod translated;

use std::ffi::OsString;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, CommandFactory, Parser, Subcommand};

use crate::diagnostic::Format;
use crate::manuscript::moment::{midnight, parse_date, parse_instant};
use crate::manuscript::site::BaseUrl;

/// Turns the record of a group that meets under the Chatham House Rule into a public website.
#[derive(Parser)]
#[command(name = "glasshouse", version, max_term_width = 100, after_help = EXAMPLES)]
struct Cli {
    #[command(subcommand)]
    command: Option<Command>,
}

const EXAMPLES: &str = "Exit codes: 0 done, 1 the content has errors, 2 wrong usage, 3 reading or writing failed.\n\
    \n\
    A new site:   glasshouse init portal && glasshouse build portal\n\
    A new record: glasshouse new meeting portal --title \"Virtual Meeting II\" --date 2026-03-18";

#[derive(Subcommand)]
enum Command {
    /// Builds DIR/content into DIR/public, if everything holds
    Build(build::Build),
    /// Says all that is wrong with the content, writes nothing
    Check(check::Check),
    /// Builds the site again and again with its protected facts exchanged, and compares every byte
    Prove(prove::Prove),
    /// Shows on this machine what the public would see, and again whenever a file changes
    Serve(serve::Serve),
    /// Prints the JSON Schema of a kind of record, for editors and forms
    Schema(schema::Schema),
    /// Writes a new record that already passes `check`
    New(new::New),
    /// Records that a person read the redacted text of a protected meeting
    Attest(attest::Attest),
    /// Records that translations are of their originals as they stand
    Translated(translated::Translated),
    /// Starts a new site in DIR
    Init(init::Init),
    /// Rewrites meetings so that their sources name nobody who is protected
    Scrub(scrub::Scrub),
}

/// What decides about a build.
#[derive(Args)]
struct Common {
    /// "Today": an instant such as 2026-06-15T12:00:00Z, or a date (default: now)
    #[arg(long, value_name = "INSTANT", value_parser = parse_as_of)]
    as_of: Option<jiff::Timestamp>,
    /// The address of the site, in place of `base_url` in site.yaml
    #[arg(long, value_name = "URL", value_parser = parse_base_url)]
    base_url: Option<BaseUrl>,
    /// Show records with `draft: true`
    #[arg(long)]
    drafts: bool,
    /// Show protected text in messages; only on a terminal, never with CI set
    #[arg(long)]
    reveal: bool,
}

fn parse_as_of(text: &str) -> Result<jiff::Timestamp, String> {
    if let Some(date) = parse_date(text) {
        return Ok(midnight(date));
    }
    parse_instant(text)
        .map(|instant| instant.timestamp())
        .map_err(|_| "write an instant like 2026-06-15T12:00:00Z, or a date like 2026-06-15".to_owned())
}

fn parse_base_url(text: &str) -> Result<BaseUrl, String> {
    BaseUrl::parse(text).ok_or_else(|| "write a whole address like https://portal.example.org/mag/".to_owned())
}

/// How a command ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    Done,
    ContentErrors,
    WrongUsage,
    InputOutput,
}

impl From<End> for ExitCode {
    fn from(end: End) -> Self {
        ExitCode::from(match end {
            End::Done => 0,
            End::ContentErrors => 1,
            End::WrongUsage => 2,
            End::InputOutput => 3,
        })
    }
}

/// Runs the program.
pub fn run(args: impl IntoIterator<Item = OsString>) -> ExitCode {
    // The message of a panic could hold anything; its place holds nothing.
    std::panic::set_hook(Box::new(|info| {
        let place = info.location().map_or_else(String::new, |l| format!(" at {}:{}", l.file(), l.line()));
        eprintln!("glasshouse met a defect of its own{place}. Nothing was published. Please report this line.");
    }));
    let cli = match Cli::try_parse_from(args) {
        Ok(cli) => cli,
        Err(error) => {
            // Help and version are errors to the parser and none to anybody else.
            let failed = error.use_stderr();
            let _ = error.print();
            return if failed { End::WrongUsage.into() } else { End::Done.into() };
        }
    };
    let end = match cli.command {
        None => {
            let _ = Cli::command().print_help();
            End::Done
        }
        Some(Command::Build(build)) => build.run(),
        Some(Command::Check(check)) => check.run(),
        Some(Command::Prove(prove)) => prove.run(),
        Some(Command::Serve(serve)) => serve.run(),
        Some(Command::Schema(schema)) => schema.run(),
        Some(Command::New(new)) => new.run(),
        Some(Command::Attest(attest)) => attest.run(),
        Some(Command::Translated(translated)) => translated.run(),
        Some(Command::Init(init)) => init.run(),
        Some(Command::Scrub(scrub)) => scrub.run(),
    };
    end.into()
}

/// The folder of a site: the one given, or the current one.
fn folder(dir: Option<PathBuf>) -> PathBuf {
    dir.unwrap_or_else(|| PathBuf::from("."))
}

/// Whether `--reveal` is allowed here. A log that others read must never hold what it shows.
fn may_reveal(asked: bool) -> bool {
    use std::io::IsTerminal;
    asked && std::env::var_os("CI").is_none() && std::io::stderr().is_terminal()
}

/// Formats that a build prints.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
enum BuildFormat {
    Human,
    Json,
}

impl From<BuildFormat> for Format {
    fn from(format: BuildFormat) -> Self {
        match format {
            BuildFormat::Human => Format::Human,
            BuildFormat::Json => Format::Json,
        }
    }
}
