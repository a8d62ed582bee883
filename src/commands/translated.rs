//! `glasshouse translated`

use std::path::PathBuf;

use clap::Args;

use super::{End, front_matter, report};
use crate::diagnostic::{Format, Problems};
use crate::manuscript::made_from::MadeFrom;
use crate::manuscript::words::Lang;
use crate::pipeline::{self, Options};
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
            let Some((its, path)) = front_matter::locate(file, self.site.as_deref()) else {
                eprintln!(
                    "{} does not stand in a folder `content`. Give the folder that holds it with --site.",
                    file.display()
                );
                return End::WrongUsage;
            };
            if root.get_or_insert_with(|| its.clone()) != &its {
                eprintln!("{} is of another site. Name files of one site at a time.", file.display());
                return End::WrongUsage;
            }
            paths.push(path);
        }
        let root = root.unwrap_or_default();
        // A translation may be made while the record is still a draft.
        let options = Options { as_of: report::now(), drafts: true, base_url: None };
        let mut problems = Problems::default();
        let read = report::read(&root, true, |tree, themes, first, progress| {
            problems.append(first);
            pipeline::disclose(tree, themes, &options, &mut problems, progress)
        });
        let (tree, disclosed) = match read {
            Ok(read) => read,
            Err(end) => return end,
        };
        let Some(disclosed) = disclosed.filter(|_| !problems.has_errors()) else {
            report::print(&problems, &tree, Format::Human, false, &[]);
            eprintln!("What is published can be told only when the content has no errors. Nothing was changed.");
            return End::ContentErrors;
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
