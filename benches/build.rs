//! `cargo bench --bench build [-- MEETINGS [ROUNDS]]`: a whole build against the floor, taken in turns.
//!
//! The floor reads the same files, parses their Markdown and writes as many bytes in a constant layout, on two threads.
//! Printed are medians and ratios; nothing is asserted, for machines are noisy.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::disallowed_methods,
    reason = "a test reads, writes and fails loudly"
)]

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Mutex;
use std::time::{Duration, Instant};

use glasshouse::pipeline::{self, Options, Stage};
use glasshouse::source::SourceTree;
use glasshouse::theme::Files;
use rayon::prelude::*;

fn main() {
    let numbers: Vec<usize> = std::env::args().skip(1).filter_map(|a| a.parse().ok()).collect();
    let meetings = numbers.first().copied().unwrap_or(10_000);
    let rounds = numbers.get(1).copied().unwrap_or(5);
    let disk = if Path::new("/dev/shm").is_dir() { Path::new("/dev/shm") } else { Path::new("/tmp") };
    let dir = tempfile::tempdir_in(disk).expect("temporary folder");
    let bytes = generate(dir.path(), meetings, "chatham-house");
    println!("{meetings} meetings, {} MB of sources, {rounds} rounds in {}", bytes / 1_000_000, disk.display());

    let (mut builds, mut floors, mut memory) = (Vec::new(), Vec::new(), 0);
    for _ in 0..rounds {
        let (time, peak) = build(dir.path());
        builds.push(time);
        memory = memory.max(peak);
        floors.push(floor(dir.path()));
    }
    let (build, floor) = (median(builds), median(floors));
    println!(
        "build  {:.2} s, peak {} MiB, {} KiB a meeting",
        build.as_secs_f64(),
        memory / 1024,
        memory / meetings as u64
    );
    println!("floor  {:.2} s", floor.as_secs_f64());
    println!("ratio  {:.1}", build.as_secs_f64() / floor.as_secs_f64());
    let protected = stages(dir.path());
    println!("stages {}", shares(&protected));
    // The same texts, had everything been on the record: what disclosing them takes longer is redaction.
    let open = tempfile::tempdir_in(disk).expect("temporary folder");
    generate(open.path(), meetings, "on-the-record");
    let (with, without) = (took(&protected, "disclose"), took(&stages(open.path()), "disclose"));
    let rule = with.saturating_sub(without) + took(&protected, "audit");
    println!("redaction and audit {:.0} % of the build", rule.as_secs_f64() / build.as_secs_f64() * 100.0);
}

/// What each stage of a build in memory took: writing is not in it.
type Stages = Vec<(&'static str, Duration)>;

fn took(stages: &Stages, name: &str) -> Duration {
    stages.iter().filter(|(stage, _)| *stage == name).map(|(_, took)| *took).sum()
}

fn whole(stages: &Stages) -> Duration {
    stages.iter().map(|(_, took)| *took).sum()
}

fn shares(stages: &Stages) -> String {
    let whole = whole(stages).as_secs_f64();
    let shares = stages.iter().map(|(name, took)| format!("{name} {:.0} %", took.as_secs_f64() / whole * 100.0));
    shares.collect::<Vec<_>>().join(", ")
}

/// The fastest of three builds.
fn stages(root: &Path) -> Stages {
    (0..3).map(|_| one_build(root)).min_by_key(whole).expect("three builds")
}

fn one_build(root: &Path) -> Stages {
    let moments: Mutex<Vec<(&'static str, Instant)>> = Mutex::new(vec![("read", Instant::now())]);
    let (tree, problems) = SourceTree::read(root).expect("the sources can be read");
    let as_of = "2026-06-15T12:00:00Z".parse().expect("an instant");
    let options = Options { as_of, drafts: false, base_url: None };
    let outcome = pipeline::build(&tree, |_| Files::new(), &options, problems, &|stage| {
        let name = match stage {
            Stage::Parse => "parse",
            Stage::Disclose => "disclose",
            Stage::Plan => "plan",
            Stage::Render => "render",
            Stage::Audit => "audit",
        };
        moments.lock().expect("one thread reports").push((name, Instant::now()));
    });
    assert!(outcome.rendition.is_some(), "the build failed");
    let mut moments = moments.into_inner().expect("one thread reports");
    moments.push(("", Instant::now()));
    moments.windows(2).map(|two| (two[0].0, two[1].1.duration_since(two[0].1))).collect()
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times[times.len() / 2]
}

/// Runs the program; wall time and peak memory in KiB.
fn build(root: &Path) -> (Duration, u64) {
    let started = Instant::now();
    let mut child = Command::new(env!("CARGO_BIN_EXE_glasshouse"))
        .args(["build", "--quiet", "--as-of", "2026-06-15T12:00:00Z"])
        .arg(root)
        .spawn()
        .expect("glasshouse");
    let status = PathBuf::from(format!("/proc/{}/status", child.id()));
    let mut peak = 0;
    while child.try_wait().expect("wait").is_none() {
        let text = fs::read_to_string(&status).unwrap_or_default();
        let hwm = text.lines().find_map(|l| l.strip_prefix("VmHWM:")?.trim().strip_suffix(" kB")?.trim().parse().ok());
        peak = peak.max(hwm.unwrap_or(0));
        std::thread::sleep(Duration::from_millis(5));
    }
    assert!(child.wait().expect("wait").success(), "the build failed");
    (started.elapsed(), peak)
}

fn floor(root: &Path) -> Duration {
    let out = root.join("floor");
    let started = Instant::now();
    let files: Vec<PathBuf> =
        fs::read_dir(root.join("content/meetings")).expect("meetings").map(|e| e.expect("entry").path()).collect();
    fs::create_dir_all(&out).expect("folder");
    let pool = rayon::ThreadPoolBuilder::new().num_threads(2).build().expect("threads");
    pool.install(|| {
        files.par_iter().for_each(|file| {
            let text = fs::read_to_string(file).expect("read");
            let events = pulldown_cmark::Parser::new(&text).count();
            let page = format!("<!doctype html><title>{events}</title><main>{text}</main>{}", " ".repeat(8 << 10));
            let folder = out.join(file.file_stem().expect("name"));
            fs::create_dir_all(&folder).expect("folder");
            fs::write(folder.join("index.html"), page).expect("write");
        });
    });
    let time = started.elapsed();
    fs::remove_dir_all(&out).expect("remove");
    time
}

/// A small generator of numbers, the same on every machine.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, below: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % below
    }
}

const WORDS: &[&str] = &[
    "the",
    "programme",
    "was",
    "discussed",
    "and",
    "several",
    "members",
    "asked",
    "whether",
    "captions",
    "for",
    "remote",
    "hubs",
    "could",
    "be",
    "planned",
    "from",
    "start",
    "it",
    "argued",
    "that",
    "fewer",
    "sessions",
    "would",
    "give",
    "more",
    "time",
    "to",
    "each",
    "of",
    "them",
    "secretariat",
    "will",
    "report",
    "on",
    "costs",
    "themes",
    "workshops",
    "reviewers",
    "criteria",
    "language",
    "access",
    "rural",
    "networks",
    "policy",
    "summary",
    "published",
    "within",
    "thirty",
    "days",
];

/// Writes a site; two thirds of its meetings are held under `rule`. The size of its sources in bytes.
fn generate(root: &Path, meetings: usize, rule: &str) -> u64 {
    let content = root.join("content");
    for folder in ["meetings", "calls", "rosters"] {
        fs::create_dir_all(content.join(folder)).expect("folder");
    }
    let mut dice = Dice(7);
    let mut total = 0;
    let mut put = |path: String, text: String| {
        total += text.len() as u64;
        fs::write(content.join(path), text).expect("write");
    };
    put("site.yaml".to_owned(), "title: Bench\nbase_url: https://example.org/\nlanguages: [en]\n".to_owned());
    for cycle in 2007..2027 {
        let mut text =
            format!("cycle: {cycle}\nappointed: {}-12-01\nsource: https://example.org/\nmembers:\n", cycle - 1);
        for i in 0..40 {
            let n = (cycle - 2007) * 13 + i;
            let _ = write!(
                text,
                "  - id: member-{n}\n    name: {}\n    group: civil-society\n    region: africa\n    affiliation: Body{n} Institute\n",
                name(n)
            );
        }
        put(format!("rosters/{cycle}.yaml"), text);
    }
    for i in 0..meetings {
        let (year, month, day) = (2007 + i % 20, 1 + i / 20 % 12, 1 + i / 240 % 28);
        let mut text = format!(
            "---\ntitle: Meeting number {i}\nstarts: {year}-{month:02}-{day:02}T10:00:00Z\nkind: virtual\nrule: {}\naccess: {{ value: \
             open-observation, decided: {year}-01-01 }}\nstatus: draft\nsummary: What was discussed.\nparticipants: [ member-{}, \
             member-{} ]\n---\n",
            if i % 3 == 0 { "on-the-record" } else { rule },
            i % 280,
            (i + 7) % 280
        );
        while text.len() < 6400 {
            if dice.roll(6) == 0 {
                let _ = write!(text, "\n## Section {}\n", dice.roll(900));
            }
            text.push('\n');
            if dice.roll(4) == 0 {
                let _ = write!(text, "**{}:** ", name(dice.roll(280)));
            }
            for _ in 0..60 + dice.roll(60) {
                text.push_str(WORDS[dice.roll(WORDS.len())]);
                text.push(' ');
            }
            text.push_str("end.\n");
        }
        put(format!("meetings/{year}-{month:02}-{day:02}-meeting-{i}.md"), text);
    }
    for i in 0..meetings / 10 {
        let year = 2007 + i % 20;
        put(
            format!("calls/{year}-call-{i}.md"),
            format!(
                "---\ntitle: Call {i}\nopens: {year}-01-01T00:00:00Z\ncloses: {year}-02-01T00:00:00Z\nkind: comments\nhow: {{ email: \
                 a@example.org }}\nnext: The group decides.\n---\n\nSay what you think.\n"
            ),
        );
    }
    total
}

/// A name of two words that no text has by chance.
fn name(n: usize) -> String {
    const SYLLABLES: &[&str] = &[
        "Ba", "Ke", "Mi", "Tho", "Ru", "Zan", "Wel", "Pori", "Quin", "Shu", "Dra", "Vel", "Nyo", "Fas", "Jor", "Lim",
        "Gro",
    ];
    let k = SYLLABLES.len();
    format!(
        "{}{} {}{}{}",
        SYLLABLES[n % k],
        SYLLABLES[n / k % k].to_lowercase(),
        SYLLABLES[n * 7 % k],
        SYLLABLES[n / k % k].to_lowercase(),
        SYLLABLES[n * 3 % k].to_lowercase()
    )
}
