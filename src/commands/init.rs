//! `glasshouse init`

#![expect(clippy::disallowed_methods, reason = "writes the files of a new site, never those of a built one")]

use std::fs;
use std::io::Write;
use std::path::PathBuf;

use clap::Args;
use include_dir::{Dir, include_dir};

use super::End;

/// A small site that builds. A folder `dot` stands for hidden files, which packaging tends to lose.
static STARTER: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/src/commands/starter");

#[derive(Args)]
pub struct Init {
    /// A folder that does not exist yet or is empty
    dir: PathBuf,
}

impl Init {
    pub fn run(self) -> End {
        if self.dir.read_dir().is_ok_and(|mut entries| entries.next().is_some()) {
            eprintln!("{} is not empty. Give a new folder.", self.dir.display());
            return End::WrongUsage;
        }
        let mut files = Vec::new();
        collect(&STARTER, &mut files);
        for (path, bytes) in files {
            let path = self.dir.join(path.strip_prefix("dot/").map_or_else(|| path.clone(), |p| format!(".{p}")));
            let written = path.parent().map_or(Ok(()), fs::create_dir_all).and_then(|()| {
                // Never over a file that appeared in the meantime.
                let mut file = fs::OpenOptions::new().write(true).create_new(true).open(&path)?;
                file.write_all(bytes)
            });
            if let Err(error) = written {
                eprintln!("{} cannot be written: {error}.", path.display());
                return End::InputOutput;
            }
        }
        println!("A new site is in {0}. Build it: glasshouse build {0}", self.dir.display());
        End::Done
    }
}

fn collect<'d>(dir: &'d Dir<'d>, files: &mut Vec<(String, &'d [u8])>) {
    for file in dir.files() {
        files.push((file.path().to_string_lossy().replace('\\', "/"), file.contents()));
    }
    dir.dirs().for_each(|d| collect(d, files));
}
