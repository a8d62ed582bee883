//! `glasshouse check`

use std::path::PathBuf;

use clap::Args;

use super::{Common, End, folder, report};
use crate::diagnostic::{Format, Severity, path_of};
use crate::scrub;

#[derive(Args)]
pub struct Check {
    /// The folder that holds `content/` (default: here)
    dir: Option<PathBuf>,
    /// Report only what is wrong with these files, such as content/meetings/2026-03-18-virtual-meeting-ii.md
    files: Vec<String>,
    /// Refuse sources that tell what the site does not: anybody can read them
    #[arg(long)]
    public_source: bool,
    #[command(flatten)]
    common: Common,
    #[arg(long, value_enum, default_value = "human")]
    format: Format,
}

impl Check {
    pub fn run(self) -> End {
        let root = folder(self.dir);
        let mut ran = match report::run(&root, &self.common, self.format != Format::Human) {
            Ok(ran) => ran,
            Err(end) => return end,
        };
        if self.public_source {
            let themes = |name: &str| report::theme_files(&root, name).unwrap_or_default();
            scrub::public_source(&ran.tree, &themes, &mut ran.outcome.problems);
        }
        let only: Vec<String> = self.files.iter().map(|f| site_path(f)).collect();
        for (file, path) in self.files.iter().zip(&only) {
            if ran.tree.find(path.trim_start_matches("content/")).is_none() {
                eprintln!("{file} is not among the sources of this site.");
                return End::WrongUsage;
            }
        }
        report::print(&ran.outcome.problems, &ran.tree, self.format, self.common.reveal, &only);
        let problems = &ran.outcome.problems;
        if self.format == Format::Human && problems.list.is_empty() {
            println!("No problems. {}", report::ledger(&ran.outcome.fates));
        }
        let errors = if only.is_empty() {
            problems.has_errors()
        } else {
            problems.list.iter().any(|d| d.severity == Severity::Error && only.contains(&path_of(d, &ran.tree)))
        };
        if errors { End::ContentErrors } else { End::Done }
    }
}

/// The path of a file as problems name it: from `content/` on.
pub(super) fn site_path(file: &str) -> String {
    let file = file.replace('\\', "/");
    match file.find("content/") {
        Some(at) => file[at..].to_owned(),
        None => format!("content/{file}"),
    }
}
