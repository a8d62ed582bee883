//! The search: what it weighs, and that its index is the same whatever made it.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::disallowed_methods,
    reason = "a test reads, writes and fails loudly"
)]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use glasshouse::pipeline::{Options, build};
use glasshouse::source::SourceTree;
use glasshouse::theme::Files;

/// The reader's script, compressed as a host sends it.
const LIGHT: usize = 8 << 10;

#[test]
fn the_script_is_light() {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("themes/default/static/search.js");
    let sent = miniz_oxide::deflate::compress_to_vec(&fs::read(script).unwrap(), 9).len() + 18;
    assert!(sent <= LIGHT, "search.js is {sent} bytes, compressed; {LIGHT} are allowed");
}

fn index(threads: usize) -> BTreeMap<String, Vec<u8>> {
    let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
    pool.install(|| {
        let (tree, problems) = SourceTree::read(Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap();
        let options = Options { as_of: "2026-06-15T12:00:00Z".parse().unwrap(), drafts: false, base_url: None };
        let rendition = build(&tree, |_| Files::new(), &options, problems, &|_| {}).rendition.unwrap();
        let files = rendition.iter().filter(|(path, _)| path.starts_with("search/index/"));
        files.map(|(path, bytes)| (path.to_owned(), bytes.to_vec())).collect()
    })
}

#[test]
fn the_index_does_not_depend_on_the_number_of_threads() {
    let one = index(1);
    assert!(one.len() > 30, "{:?}", one.keys());
    let many = index(5);
    let differ: Vec<&String> = one.keys().chain(many.keys()).filter(|path| one.get(*path) != many.get(*path)).collect();
    assert!(differ.is_empty(), "{differ:?}");
}
