//! `glasshouse translated`

use std::path::PathBuf;

use clap::Args;

use super::{End, front_matter, report};
use crate::manuscript::made_from::MadeFrom;
use crate::manuscript::words::Lang;
use crate::publication::{Publication, Versions};

#[derive(Args)]
pub struct Translated {
    /// Translations, such as content/meetings/2026-03-18-virtual-meeting-ii.fr.md
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
    /// The folder that holds `content/` (default: the one FILE stands in)
    #[arg(long, value_name = "DIR")]
    site: Option<PathBuf>,
}

impl Translated {
    pub fn run(self) -> End {
        let mut root = None;
        let mut paths = Vec::new();
        for file in &self.files {
            let (its, path) = match front_matter::locate(file, self.site.as_deref()) {
                Ok(located) => located,
                Err(end) => return end,
            };
            if root.get_or_insert_with(|| its.clone()) != &its {
                eprintln!("{} is of another site. Name files of one site at a time.", file.display());
                return End::WrongUsage;
            }
            paths.push(path);
        }
        let root = root.unwrap_or_default();
        // A translation may be made while the record is still a draft.
        let untold = "What is published can be told only when the content has no errors. Nothing was changed.";
        let disclosed = match report::disclosed(&root, true, report::now(), untold) {
            Ok(disclosed) => disclosed,
            Err(end) => return end,
        };
        let mut changes = Vec::new();
        for (file, path) in self.files.iter().zip(&paths) {
            let Some(versions) = original(&disclosed.publication, path) else {
                eprintln!("{} is no translation of a record of this site. Nothing was changed.", file.display());
                return End::WrongUsage;
            };
            let of = MadeFrom::of(versions.original.prose.paragraphs());
            changes.push((root.join("content").join(path), format!("\"{}\"", of.written())));
        }
        for (file, value) in changes {
            if let Err(error) = front_matter::write(&file, "of", &["summary", "title"], &value) {
                eprintln!("{} cannot be written: {error}. It was not changed.", file.display());
                return End::InputOutput;
            }
            println!("{}", file.display());
        }
        End::Done
    }
}

/// What the record says of which `path`, below `content/`, is a translation.
fn original<'p>(publication: &'p Publication, path: &str) -> Option<&'p Versions> {
    let (stem, lang) = path.strip_suffix(".md")?.rsplit_once('.')?;
    let lang = Lang::parse(lang)?;
    let source = format!("{stem}.md");
    let meetings = publication.meetings.iter().map(|r| (&r.path, &r.versions));
    let calls = publication.calls.iter().map(|r| (&r.path, &r.versions));
    let outreach = publication.outreach.iter().map(|r| (&r.path, &r.versions));
    let pages = publication.pages.iter().map(|r| (&r.path, &r.versions));
    let mut records = meetings.chain(calls).chain(outreach).chain(pages);
    records.find(|(of, versions)| **of == source && versions.translations.contains_key(&lang)).map(|(_, v)| v)
}
