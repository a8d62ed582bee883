//! `cargo bench --bench search [-- FOLDER]`: what the search costs, at 1,000 and at 10,000 summaries of 6.4 KB.
//!
//! Words are drawn as in texts, a few very often and most hardly ever. Printed are the time to make the index, its size,
//! and what a reader loads: script, list of shards, shards of the words, titles and the page of the first result, each
//! compressed. With a folder the pages are written there, and `node tests/browser/pagefind.mjs FOLDER` says what Pagefind
//! makes of the same.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::disallowed_methods,
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a benchmark reads, writes, rounds and fails loudly"
)]

use std::collections::{BTreeMap, HashMap};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::time::Instant;

use glasshouse::diagnostic::Problems;
use glasshouse::pipeline::{self, Options};
use glasshouse::render::search;
use glasshouse::site;
use glasshouse::source::SourceTree;
use glasshouse::theme::Files;

fn main() {
    let folder = std::env::args().skip(1).find(|a| !a.starts_with("--"));
    for meetings in [1_000, 10_000] {
        measure(meetings, folder.as_deref());
    }
}

fn sent(bytes: &[u8]) -> usize {
    miniz_oxide::deflate::compress_to_vec(bytes, 6).len() + 18
}

fn measure(meetings: usize, folder: Option<&str>) {
    let words = vocabulary();
    let options = Options { as_of: "2027-06-15T12:00:00Z".parse().expect("an instant"), drafts: false, base_url: None };
    let texts = generate(meetings, &words);
    let bytes: usize = texts.iter().map(|(_, t)| t.len()).sum();

    let (tree, mut problems) = SourceTree::from_texts(texts.clone());
    let disclosed = pipeline::disclose(&tree, |_| Files::new(), &options, &mut problems, &|_| {}).expect("a site");
    let site = site::plan(disclosed.publication, options.as_of, &mut problems);
    let mut times: Vec<f64> = (0..5)
        .map(|_| {
            let started = Instant::now();
            let files = search::all(&site);
            let time = started.elapsed().as_secs_f64();
            assert!(!files.is_empty());
            time
        })
        .collect();
    times.sort_by(f64::total_cmp);
    drop(site);

    let (tree, _) = SourceTree::from_texts(texts);
    let outcome = pipeline::build(&tree, |_| Files::new(), &options, Problems::default(), &|_| {});
    for problem in glasshouse::diagnostic::resolve(&outcome.problems, &tree, false).iter().take(5) {
        println!("{} {}:{} {}", problem.code, problem.path, problem.line, problem.message);
    }
    let rendition = outcome.rendition.expect("the build failed");
    let files: HashMap<&str, &[u8]> = rendition.iter().collect();
    let index: BTreeMap<&str, usize> =
        files.iter().filter(|(p, _)| p.starts_with(search::FOLDER)).map(|(p, b)| (*p, b.len())).collect();
    let of = |kind: char| {
        let start = format!("{}/en/{kind}", search::FOLDER);
        let chosen: Vec<&str> = index.keys().filter(|p| p.starts_with(&start)).copied().collect();
        let packed: Vec<usize> = chosen.iter().map(|p| sent(files[p])).collect();
        let raw: usize = chosen.iter().map(|p| index[p]).sum();
        format!(
            "{kind} {} files, {} KB, compressed {} KB, the largest {:.1} KB",
            chosen.len(),
            raw / 1000,
            packed.iter().sum::<usize>() / 1000,
            packed.iter().max().copied().unwrap_or_default() as f64 / 1000.0
        )
    };
    println!("{meetings} summaries, {} MB of sources", bytes / 1_000_000);
    println!("  index   {:.2} s (median of 5; best {:.2} s), {} files", times[2], times[0], index.len());
    for kind in ['m', 'f', 'w', 'd', 't'] {
        println!("          {}", of(kind));
    }
    queries(&files, &words);
    if let Some(folder) = folder {
        write(&Path::new(folder).join(meetings.to_string()), &files);
    }
}

/// What a reader loads for words of many frequencies.
fn queries(files: &HashMap<&str, &[u8]>, words: &[String]) {
    let file = |name: &str| files.get(format!("{}/en/{name}.js", search::FOLDER).as_str()).copied();
    let about = String::from_utf8_lossy(file("m").expect("m.js")).into_owned();
    let json = about.split_once(",{").map(|(_, json)| format!("{{{}", json.trim_end().trim_end_matches(')')));
    let about: serde_json::Value = serde_json::from_str(&json.expect("an object")).expect("JSON");
    let firsts: Vec<&str> = about["words"].as_array().expect("words").iter().filter_map(|w| w.as_str()).collect();
    let shard = |word: &str| firsts.partition_point(|f| *f <= word).saturating_sub(1);
    let script = files.iter().find(|(p, _)| p.starts_with("static/search.")).map_or(0, |(_, b)| sent(b));
    let titles = sent(file("d0").expect("titles"));
    let page = {
        let mut sizes: Vec<usize> = files
            .iter()
            .filter(|(p, _)| p.starts_with("meetings/") && p.len() > 30)
            .take(200)
            .map(|(_, b)| sent(b))
            .collect();
        sizes.sort_unstable();
        sizes[sizes.len() / 2]
    };
    let base = script + sent(file("m").expect("m.js"));
    let cost = |asked: &[&str]| -> usize {
        let mut shards: Vec<usize> = asked.iter().map(|w| shard(w)).collect();
        shards.dedup();
        shards.iter().filter_map(|n| file(&format!("w{n}"))).map(sent).sum::<usize>() + titles + page
    };
    for (name, number) in [("one word", 1), ("two words", 2)] {
        let mut costs: Vec<usize> = (0..200)
            .map(|i| {
                let asked: Vec<&str> = (0..number).map(|k| words[(i * (7 + 31 * k)) % 4000].as_str()).collect();
                cost(&asked)
            })
            .collect();
        costs.sort_unstable();
        println!(
            "  {name:<9} to the first result {:.1} KB (worst {:.1}); a later query {:.1} KB (worst {:.1})",
            (base + costs[100]) as f64 / 1000.0,
            (base + costs[199]) as f64 / 1000.0,
            costs[100] as f64 / 1000.0,
            costs[199] as f64 / 1000.0
        );
    }
    println!("            script {script}, list {}, titles {titles}, page {page} bytes", base - script);
}

fn write(folder: &Path, files: &HashMap<&str, &[u8]>) {
    for (path, bytes) in files.iter().filter(|(p, _)| !p.starts_with(search::FOLDER)) {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("folder");
        fs::write(path, bytes).expect("write");
    }
}

/// A small generator of numbers, the same on every machine.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, below: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % below
    }

    /// A rank by Zipf's law: the logarithm of ranks is even.
    fn rank(&mut self, below: usize) -> usize {
        let even = self.roll(1 << 20) as f64 / f64::from(1 << 20);
        ((below as f64).powf(even) - 1.0) as usize
    }
}

/// 40,000 words of one to four syllables, the frequent ones short.
fn vocabulary() -> Vec<String> {
    const STARTS: &[&str] = &[
        "b", "br", "c", "d", "f", "g", "gl", "h", "k", "l", "m", "n", "p", "pr", "r", "s", "st", "t", "tr", "v", "w",
        "",
    ];
    const MIDDLES: &[&str] = &["a", "e", "i", "o", "u", "ai", "ou", "ea"];
    const ENDS: &[&str] = &["n", "r", "s", "t", "l", "m", "d", ""];
    let mut dice = Dice(11);
    let mut words: Vec<String> = Vec::new();
    let mut seen = std::collections::HashSet::new();
    while words.len() < 40_000 {
        let mut word = String::new();
        for _ in 0..=words.len().max(1).ilog10().min(3) {
            for part in [STARTS, MIDDLES, ENDS] {
                word.push_str(part[dice.roll(part.len())]);
            }
        }
        if word.len() > 1 && seen.insert(word.clone()) {
            words.push(word);
        }
    }
    words
}

fn generate(meetings: usize, words: &[String]) -> Vec<(String, String)> {
    let mut dice = Dice(7);
    let mut texts = vec![
        ("site.yaml".to_owned(), "title: Bench\nbase_url: https://example.org/\nlanguages: [en]\n".to_owned()),
        (
            "rosters/2026.yaml".to_owned(),
            "cycle: 2026\nappointed: 2025-12-01\nsource: https://example.org/\nmembers:\n  - { id: quibrelle-zanthorpe, name: Quibrelle Zanthorpe, group: government, region: africa }\n".to_owned(),
        ),
    ];
    for i in 0..meetings {
        let (year, month, day) = (2007 + i % 20, 1 + i / 20 % 12, 1 + i / 240 % 28);
        let topic = &words[100 + dice.rank(60)];
        let mut text = format!(
            "---\ntitle: Meeting number {i} on {} {}\nstarts: {year}-{month:02}-{day:02}T10:00:00Z\nkind: virtual\nrule: {}\naccess: {{ \
             value: open-observation, decided: {year}-01-01 }}\nstatus: draft\nsummary: What was discussed.\ntags: [{topic}]\nparticipants: [ \
             quibrelle-zanthorpe ]\n---\n",
            words[dice.rank(words.len())],
            words[dice.rank(words.len())],
            if i % 3 == 0 { "on-the-record" } else { "chatham-house" },
        );
        while text.len() < 6400 {
            if dice.roll(6) == 0 {
                let _ = write!(text, "\n## on {}\n", words[dice.rank(words.len())]);
            }
            text.push_str("\nit was");
            for _ in 0..60 + dice.roll(60) {
                text.push(' ');
                text.push_str(&words[dice.rank(words.len())]);
            }
            text.push_str(".\n");
        }
        texts.push((format!("meetings/{year}-{month:02}-{day:02}-meeting-{i}.md"), text));
    }
    texts
}
