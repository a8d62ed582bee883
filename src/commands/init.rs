//! `glasshouse init`

#![expect(clippy::disallowed_methods, reason = "writes the files of a new site, never those of a built one")]

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use clap::Args;
use include_dir::{Dir, include_dir};

use super::{End, schema};
use crate::manuscript::rulebook::BUILT_IN;
use crate::manuscript::shape::KINDS;

/// A small site that builds. A folder `dot` stands for hidden files, which packaging tends to lose.
static STARTER: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/src/commands/starter");

/// A repository cannot switch these on by itself.
const SWITCH_ON: &str = "  git config core.hooksPath .githooks\n  \
     git config filter.glasshouse.clean \"glasshouse scrub --site . --path %f\"\n  \
     git config filter.glasshouse.required true";

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
        files.push(("content/rulebook.yaml".to_owned(), BUILT_IN.as_bytes()));
        let schemas: Vec<(String, String)> =
            KINDS.iter().map(|(kind, _)| (format!("schema/{kind}.json"), schema::text(kind))).collect();
        files.extend(schemas.iter().map(|(path, text)| (path.clone(), text.as_bytes())));
        for (path, bytes) in files {
            let path = self.dir.join(path.strip_prefix("dot/").map_or_else(|| path.clone(), |p| format!(".{p}")));
            let written = path.parent().map_or(Ok(()), fs::create_dir_all).and_then(|()| {
                // Never over a file that appeared in the meantime.
                let mut file = fs::OpenOptions::new().write(true).create_new(true).open(&path)?;
                file.write_all(bytes)?;
                make_executable(&file, &path)
            });
            if let Err(error) = written {
                eprintln!("{} cannot be written: {error}.", path.display());
                return End::InputOutput;
            }
        }
        println!("A new site is in {0}. Build it: glasshouse build {0}", self.dir.display());
        println!("If others will read its sources, tell git before the first commit, in that folder:\n{SWITCH_ON}");
        End::Done
    }
}

/// git runs hooks that are executable only.
fn make_executable(file: &fs::File, path: &Path) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    if path.parent().is_some_and(|p| p.ends_with(".githooks")) {
        file.set_permissions(fs::Permissions::from_mode(0o755))?;
    }
    Ok(())
}

fn collect<'d>(dir: &'d Dir<'d>, files: &mut Vec<(String, &'d [u8])>) {
    for file in dir.files() {
        files.push((file.path().to_string_lossy().replace('\\', "/"), file.contents()));
    }
    dir.dirs().for_each(|d| collect(d, files));
}
