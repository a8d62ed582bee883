//! The experiment: two sites that differ in protected facts only must give the same website, byte for byte.
//!
//! In: the files of a site and a seed. Out: for each [`Operator`] whether the pair held. Each trial chooses a small part of
//! the site, plants sentences with known slots, writes it twice with other facts, and takes both through the whole
//! pipeline in memory. Must never: write, or put into a report what would name anybody.

#[cfg(test)]
mod alone;
mod cast;
mod chance;
mod facts;
mod front;
#[cfg(test)]
mod mutants;
mod oracle;
mod parts;
mod plant;
mod world;

pub use facts::Operator;
pub use plant::Texts;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, PoisonError};

use jiff::Timestamp;
use rayon::prelude::*;

use self::chance::Chance;
use self::facts::Facts;
use self::plant::Plan;
use self::world::World;
use crate::diagnostic::{self, Format, Problems, Severity, masked_path, resolve};
use crate::manuscript::Fate;
use crate::manuscript::site::SiteFile;
use crate::manuscript::words::Lang;
use crate::pipeline::{self, Options, Outcome};
use crate::source::SourceTree;
use crate::theme::{Files, Theme};

/// A site to experiment with.
pub struct Site<'a> {
    /// All of `content/`, by path.
    pub files: &'a Texts,
    pub themes: &'a Themes<'a>,
    pub as_of: Timestamp,
}

/// The theme of a site, loaded once for each choice of languages.
pub struct Themes<'a> {
    /// The files of a theme, by its name.
    files: &'a (dyn Fn(&str) -> Files + Sync),
    loaded: Mutex<BTreeMap<Vec<Lang>, Arc<Theme>>>,
}

impl<'a> Themes<'a> {
    pub fn new(files: &'a (dyn Fn(&str) -> Files + Sync)) -> Self {
        Themes { files, loaded: Mutex::default() }
    }

    fn get(&self, site: &SiteFile, problems: &mut Problems) -> Arc<Theme> {
        let languages = site.languages.iter().map(|l| l.value.clone()).collect();
        let mut loaded = self.loaded.lock().unwrap_or_else(PoisonError::into_inner);
        loaded.entry(languages).or_insert_with(|| Arc::new(pipeline::load_theme(site, self.files, problems))).clone()
    }
}

/// How a pair failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum How {
    /// A file of the website differs.
    Bytes,
    /// A file stands in one website only.
    Files,
    /// What was said differs.
    Messages,
    /// The counts of source files differ.
    Ledger,
    /// A planted name can be read in the website.
    Canary,
    /// A planted name can be read in what was said.
    Spoken,
    /// The audit stopped the build, so the redactor had missed a name.
    Audit,
    /// The sites are the same although names were to be published: the experiment sees nothing.
    Blind,
}

impl How {
    pub fn word(self) -> &'static str {
        match self {
            How::Bytes => "bytes",
            How::Files => "files",
            How::Messages => "messages",
            How::Ledger => "ledger",
            How::Canary => "canary",
            How::Spoken => "spoken",
            How::Audit => "audit",
            How::Blind => "blind",
        }
    }
}

/// What became of a pair.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Both sites are the same; for [`Operator::Public`], they differ.
    Held,
    /// One of them was refused, and what was said names nobody. With the codes of the errors.
    Refused(BTreeSet<&'static str>),
    /// The site has nothing that this operator exchanges.
    Idle,
    /// With the path of the first file, where that names nobody.
    Failed(How, Option<String>),
}

/// One site of a pair, built.
struct Built {
    outcome: Outcome,
    /// What was said, without lines and columns, which follow from the author's own text. The path of a planted session
    /// counts as masked, which it is or not by what its file is called.
    messages: Vec<String>,
    /// All that would be printed, in every format, without paths.
    printed: String,
}

fn build(site: &Site<'_>, texts: Texts, facts: &[Facts]) -> Built {
    let (tree, problems) = SourceTree::from_files(texts);
    let options = Options { as_of: site.as_of, drafts: false, base_url: None };
    let outcome = pipeline::build_with(&tree, |s, p| site.themes.get(s, p), &options, problems, &|_| {});
    let resolved = resolve(&outcome.problems, &tree, false);
    let mut messages: Vec<String> = resolved
        .iter()
        .map(|r| {
            let excerpt = r.excerpt.as_ref().map_or("", |e| e.line.as_str());
            let planted = facts.iter().enumerate().any(|(n, facts)| r.path.contains(&plant::stem(facts, n)));
            let path = r.path.strip_prefix("content/").filter(|_| planted).map_or_else(|| r.path.clone(), masked_path);
            format!("{} {} {path} {} {} {excerpt}", r.severity.name(), r.code, r.message, r.help)
        })
        .collect();
    messages.sort();
    let mut printed = Vec::new();
    for format in [Format::Human, Format::Json, Format::Github, Format::Sarif] {
        let mut other = Vec::new();
        // Writing to memory does not fail.
        let _ = diagnostic::print(&resolved, format, false, &mut printed, &mut other);
        printed.append(&mut other);
    }
    let mut printed = String::from_utf8_lossy(&printed).into_owned();
    for path in resolved.iter().map(|r| &r.path).filter(|p| !p.is_empty()) {
        printed = printed.replace(path.as_str(), "");
    }
    Built { outcome, messages, printed }
}

impl Built {
    /// What is wrong with one site alone.
    fn fault(&self, facts: &[Facts], files: bool) -> Option<Verdict> {
        let canaries = oracle::canaries(facts.iter().flat_map(Facts::people));
        if oracle::finds(self.printed.as_bytes(), &canaries) {
            return Some(Verdict::Failed(How::Spoken, None));
        }
        if self.outcome.problems.list.iter().any(|d| d.code == "leak") {
            return Some(Verdict::Failed(How::Audit, None));
        }
        let rendition = self.outcome.rendition.as_ref().filter(|_| files)?;
        let found = |(path, bytes): &(&str, &[u8])| {
            oracle::finds(path.as_bytes(), &canaries) || oracle::finds(bytes, &canaries)
        };
        rendition.iter().find(found).map(|(path, _)| Verdict::Failed(How::Canary, sayable(path, &canaries)))
    }

    fn errors(&self) -> impl Iterator<Item = &'static str> {
        self.outcome.problems.list.iter().filter(|d| d.severity == Severity::Error).map(|d| d.code)
    }

    fn fates(&self) -> [usize; 6] {
        [Fate::Published, Fate::Draft, Fate::Scheduled, Fate::Withheld, Fate::Private, Fate::Unused]
            .map(|fate| self.outcome.fates.count(fate))
    }
}

/// A path that may be printed: a name in it would be told.
fn sayable(path: &str, canaries: &[String]) -> Option<String> {
    (!oracle::finds(path.as_bytes(), canaries)).then(|| path.to_owned())
}

/// One trial: the same choice of sessions and places, and each operator against the same base. `None` when the site has no
/// session under the Rule.
pub fn trial(site: &Site<'_>, seed: u64, operators: &[Operator]) -> Option<Vec<(Operator, Verdict)>> {
    let world = World::choose(site.files, &mut Chance::new(seed, 1))?;
    let mut chance = Chance::new(seed, 2);
    let plan = Plan::new(&mut chance);
    let base: Vec<Facts> = world.sessions.iter().map(|_| Facts::new(&world.members, &mut chance)).collect();
    let built = build(site, world.write(&plan, &base), &base);
    let fault = built.fault(&base, true);
    let one = |operator: Operator| {
        if let Some(fault) = &fault {
            return fault.clone();
        }
        if operator == Operator::Translation && world.sessions.iter().all(|s| s.translation.is_none()) {
            return Verdict::Idle;
        }
        let mut chance = Chance::new(seed, 100 + operator as u64);
        let other: Vec<Facts> = base.iter().map(|f| operator.exchange(f, &world.members, &mut chance)).collect();
        let second = build(site, world.write(&plan, &other), &other);
        compare(operator, &built, &second, &other)
    };
    Some(operators.par_iter().map(|o| (*o, one(*o))).collect())
}

fn compare(operator: Operator, first: &Built, second: &Built, facts: &[Facts]) -> Verdict {
    if let Some(fault) = second.fault(facts, false) {
        return fault;
    }
    let (Some(a), Some(b)) = (&first.outcome.rendition, &second.outcome.rendition) else {
        return Verdict::Refused(first.errors().chain(second.errors()).collect());
    };
    let differing = || a.iter().find(|(path, bytes)| b.iter().all(|(p, other)| p != *path || other != *bytes));
    if operator == Operator::Public {
        let canaries = oracle::canaries(facts.iter().flat_map(|f| &f.slots[4 * 31..4 * 31 + 2]).map(|s| &s.person));
        let seen = canaries.is_empty() || b.iter().any(|(_, bytes)| oracle::finds(bytes, &canaries));
        return if seen && differing().is_some() { Verdict::Held } else { Verdict::Failed(How::Blind, None) };
    }
    if !a.iter().map(|(p, _)| p).eq(b.iter().map(|(p, _)| p)) {
        return Verdict::Failed(How::Files, None);
    }
    let pairs = a.iter().zip(b.iter());
    if let Some(((path, _), _)) = pairs.into_iter().find(|(x, y)| x.1 != y.1) {
        return Verdict::Failed(How::Bytes, Some(path.to_owned()));
    }
    if first.messages != second.messages {
        return Verdict::Failed(How::Messages, None);
    }
    if first.fates() != second.fates() {
        return Verdict::Failed(How::Ledger, None);
    }
    Verdict::Held
}
