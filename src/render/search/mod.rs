//! The search index: for each language of the texts a folder `search/index/<lang>/` of small scripts, which the search
//! page loads as it needs them.
//!
//! In: a [`Site`]. Out: artifacts.
//!
//! - `m.js`: how many documents, what kind and cycle each is, the first word of each shard;
//! - `f.js`: topics and the documents of each;
//! - `w<n>.js`: words and the documents of each, see [`shards`];
//! - `d<n>.js` and `t<n>.js`: titles and texts, see [`records`].
//!
//! Scripts and not JSON, for a page opened from a disk may load nothing else. Each names the version of its index, so
//! that files of two builds are not mixed. Must never: read anything but the site, or hold a word of a protected session
//! without saying so.

mod classes;
mod code;
pub mod corpus;
mod facets;
pub mod fold;
mod forms;
mod plain;
mod postings;
mod records;
mod shards;

use std::sync::Arc;

use rayon::prelude::*;

use self::corpus::{Corpus, Doc};
use self::shards::Body;
use super::{Artifact, Each, Origin, Part};
use crate::manuscript::words::Lang;
use crate::site::Site;
use crate::site::route::Route;

/// Where the index lies.
pub const FOLDER: &str = "search/index";

/// All files of the index.
pub fn all(site: &Site) -> Vec<(Route, Artifact)> {
    let Corpus { docs, sessions } = corpus::gather(site);
    let sessions: Arc<[String]> = sessions.into();
    let languages: Vec<(&Lang, Vec<Doc<'_>>)> = docs.into_iter().collect();
    languages.par_iter().flat_map(|(lang, docs)| language(lang, docs, &sessions)).collect()
}

fn language(lang: &Lang, docs: &[Doc<'_>], sessions: &Arc<[String]>) -> Vec<(Route, Artifact)> {
    let starts = records::text_files(docs);
    let (shards, titles) =
        rayon::join(|| shards::shards(&classes::classes(lang, docs, &postings::read(docs))), || records::titles(docs));
    let about = facets::about(docs, &shards.firsts, &starts);
    let topics = facets::topics(docs);

    let mut hash = blake3::Hasher::new();
    for body in shards.bodies.iter().chain(&titles).chain([&about, &topics]) {
        hash.update(body.text.as_bytes());
    }
    let version = &hash.finalize().to_hex()[..10];
    let named = |name: String, body: Body| {
        let route = Route::file(format!("{FOLDER}/{}/{name}.js", lang.as_str()));
        (route, artifact(&name, version, body, sessions))
    };
    let mut files: Vec<(Route, Artifact)> = Vec::new();
    files.extend([named("m".to_owned(), about), named("f".to_owned(), topics)]);
    files.extend(shards.bodies.into_iter().enumerate().map(|(n, b)| named(format!("w{n}"), b)));
    files.extend(titles.into_iter().enumerate().map(|(n, b)| named(format!("d{n}"), b)));
    let texts: Vec<(Route, Artifact)> = starts
        .par_iter()
        .enumerate()
        .map(|(n, from)| {
            let to = starts.get(n + 1).copied().unwrap_or(docs.len());
            named(format!("t{n}"), records::texts(&docs[*from..to]))
        })
        .collect();
    files.extend(texts);
    files
}

/// `glasshouse("w3","version",…)`.
fn artifact(name: &str, version: &str, body: Body, sessions: &Arc<[String]>) -> Artifact {
    let start = format!("glasshouse(\"{name}\",\"{version}\",");
    let mut bytes = Vec::with_capacity(start.len() + body.text.len() + 2);
    bytes.extend_from_slice(start.as_bytes());
    bytes.extend_from_slice(body.text.as_bytes());
    bytes.extend_from_slice(b")\n");
    let moved =
        |(range, of): (std::ops::Range<usize>, Box<[u32]>)| (range.start + start.len()..range.end + start.len(), of);
    let each = Each { sessions: sessions.clone(), parts: body.parts.into_iter().map(moved).collect() };
    Artifact { bytes, origin: Origin { sessions: Vec::new(), part: Part::Each(each) } }
}
