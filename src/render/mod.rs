//! From the plan to the finished bytes.
//!
//! In: a [`Site`] and a [`Theme`]. Out: a [`Rendition<Unaudited>`], every file of the website in memory. Must never:
//! write, or take text from anywhere but the site.

mod calendar;
pub mod chart;
mod data;
mod extras;
mod feed;
mod items;
mod maker;
mod pages;
pub mod search;
mod share;
mod trace;
mod weight;

use std::collections::BTreeMap;
use std::marker::PhantomData;
use std::ops::Range;
use std::sync::Arc;

use rayon::prelude::*;

pub use self::feed::escaped;
use self::maker::Maker;
use crate::diagnostic::{Diagnostic, Problems};
use crate::site::Site;
use crate::site::route::Route;
use crate::source::SourceTree;
use crate::theme::Theme;

/// A rendition that nobody has checked.
pub enum Unaudited {}

/// A rendition in which the audit found nothing.
pub enum Audited {}

/// Every file of the website. Only [`audit`](crate::audit) turns it into a `Rendition<Audited>`, and only that can be
/// published.
pub struct Rendition<State> {
    pub(crate) files: BTreeMap<Route, Artifact>,
    state: PhantomData<State>,
}

/// One finished file.
pub struct Artifact {
    pub bytes: Vec<u8>,
    pub origin: Origin,
}

/// Which protected sessions a file derives from, and where.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Origin {
    /// Sources of protected sessions that the file says something of.
    pub sessions: Vec<String>,
    pub part: Part,
}

/// Which part of a file comes from protected sessions.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Part {
    /// In HTML: the elements that are marked `data-rule="chatham-house"`.
    #[default]
    Marked,
    /// In HTML: all that stands in `<main>`, and the head.
    Main,
    /// In other files: these byte ranges.
    Ranges(Vec<Range<usize>>),
    /// All of it.
    Whole,
    /// In other files, when each part comes from sessions of its own.
    Each(Each),
}

/// Parts of a file with the sessions of each, as numbers in a list that many files share.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Each {
    pub sessions: Arc<[String]>,
    pub parts: Vec<(Range<usize>, Box<[u32]>)>,
}

impl Artifact {
    /// A file that says nothing of a protected session.
    pub fn public(bytes: impl Into<Vec<u8>>) -> Self {
        let origin = Origin { sessions: Vec::new(), part: Part::Ranges(Vec::new()) };
        Artifact { bytes: bytes.into(), origin }
    }
}

impl<State> Rendition<State> {
    pub fn len(&self) -> usize {
        self.files.len()
    }

    pub fn is_empty(&self) -> bool {
        self.files.is_empty()
    }

    /// Files in the order of their paths.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.files.iter().map(|(route, artifact)| (route.as_str(), artifact.bytes.as_slice()))
    }
}

impl Rendition<Unaudited> {
    /// A rendition from finished files, for the tests of the audit.
    pub fn of(files: impl IntoIterator<Item = (Route, Artifact)>) -> Self {
        Rendition { files: files.into_iter().collect(), state: PhantomData }
    }

    /// The audit found nothing.
    pub(crate) fn passed(self) -> Rendition<Audited> {
        Rendition { files: self.files, state: PhantomData }
    }
}

type Made = Result<(Route, Artifact), Box<Diagnostic>>;

/// Renders everything. Problems are those of templates.
pub fn render(site: &Site, theme: &Theme, tree: &SourceTree, problems: &mut Problems) -> Option<Rendition<Unaudited>> {
    // What an index needs while it is made is free again for the pages.
    let mut files: BTreeMap<Route, Artifact> = search::all(site).into_iter().collect();
    for lang in &site.about.languages {
        let maker = Maker::new(site, theme, lang);
        let jobs = pages::jobs(site);
        let made: Vec<Made> = jobs.into_par_iter().map(|job| pages::make(&maker, &job)).collect();
        let finished: Vec<_> = made.iter().filter_map(|one| one.as_ref().ok()).collect();
        weight::check(&finished, lang, theme, problems);
        for one in made {
            match one {
                Ok((route, artifact)) => {
                    files.insert(route, artifact);
                }
                Err(problem) => problems.push(*problem),
            }
        }
        files.extend(feed::all(&maker));
        files.extend(calendar::all(&maker));
        files.extend(extras::per_language(&maker));
        files.extend(share::cards(&maker));
    }
    files.extend(data::all(site));
    files.extend(extras::all(site));
    for (path, bytes) in &theme.assets {
        files.insert(Route::file(path.clone()), Artifact::public(bytes.clone()));
    }
    for (id, route, protected) in &site.attachments {
        let Some(file) = tree.get(*id) else { continue };
        let part = if *protected { Part::Whole } else { Part::Ranges(Vec::new()) };
        let sessions =
            if *protected { site.meetings.iter().map(|m| m.record.path.clone()).collect() } else { Vec::new() };
        files.insert(route.clone(), Artifact { bytes: file.bytes().to_vec(), origin: Origin { sessions, part } });
    }
    (!problems.has_errors()).then_some(Rendition { files, state: PhantomData })
}
