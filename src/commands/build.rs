//! `glasshouse build`

use std::path::{Path, PathBuf};

use clap::Args;

use super::{BuildFormat, Common, End, folder, report};
use crate::publish::{self, File};

#[derive(Args)]
pub struct Build {
    /// The folder that holds `content/` (default: here)
    dir: Option<PathBuf>,
    /// The folder to write (default: DIR/public)
    #[arg(long, value_name = "FOLDER")]
    out: Option<PathBuf>,
    #[command(flatten)]
    common: Common,
    /// Print problems only
    #[arg(long)]
    quiet: bool,
    #[arg(long, value_enum, default_value = "human")]
    format: BuildFormat,
}

impl Build {
    pub fn run(self) -> End {
        let root = folder(self.dir);
        let out = self.out.unwrap_or_else(|| root.join("public"));
        if let Some(why) = overlaps(&root, &out) {
            eprintln!("{} cannot be the output folder: {why}. Choose another with --out.", out.display());
            return End::WrongUsage;
        }
        let ran = match report::run(&root, &self.common, self.quiet) {
            Ok(ran) => ran,
            Err(end) => return end,
        };
        report::print(&ran.outcome.problems, &ran.tree, self.format.into(), self.common.reveal, &[]);
        let Some(rendition) = &ran.outcome.rendition else {
            if self.format == BuildFormat::Human {
                eprintln!("Nothing was published; the old output stands untouched.");
            }
            return End::ContentErrors;
        };
        let files: Vec<File<'_>> = rendition.iter().map(|(path, bytes)| File { path, bytes }).collect();
        let receipt = match publish::publish(&files, &out) {
            Ok(receipt) => receipt,
            Err(trouble) => {
                eprintln!("{trouble}");
                return End::InputOutput;
            }
        };
        for stage in &receipt.left_behind {
            eprintln!("The new site stands. {} could not be removed; delete it by hand.", stage.display());
        }
        if !self.quiet && self.format == BuildFormat::Human {
            let as_of = if self.common.as_of.is_some() { "" } else { " (now; --as-of sets another)" };
            println!("{}", report::ledger(&ran.outcome.fates));
            println!("{} files, {} in {}", receipt.files, size(receipt.bytes), out.display());
            println!("as of {}{as_of}, hash {}", ran.as_of, &receipt.root_hash[..receipt.root_hash.len().min(16)]);
        }
        End::Done
    }
}

fn size(bytes: u64) -> String {
    match bytes {
        0..1_000_000 => format!("{} KB", bytes.div_ceil(1000)),
        _ => format!("{}.{} MB", bytes / 1_000_000, bytes % 1_000_000 / 100_000),
    }
}

/// The output must not hold the sources, nor lie among them.
#[expect(clippy::disallowed_methods, reason = "compares two folders of the command line before anything is read")]
fn overlaps(root: &Path, out: &Path) -> Option<&'static str> {
    let whole = |path: &Path| {
        let absolute = std::path::absolute(path).ok()?;
        // What does not exist yet has an ancestor that does.
        let existing = absolute.ancestors().find_map(|a| Some((a, a.canonicalize().ok()?)))?;
        Some(existing.1.join(absolute.strip_prefix(existing.0).ok()?))
    };
    let (root, out) = (whole(root)?, whole(out)?);
    if root.starts_with(&out) {
        return Some("it holds the sources");
    }
    let sources = [root.join("content"), root.join("themes")];
    sources.iter().any(|s| out.starts_with(s)).then_some("it lies among the sources")
}
