//! `glasshouse prove`, and what of a build no pair in memory can show: times of files, commits, an earlier output.

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
use std::process::{Command, Output};
use std::time::{Duration, SystemTime};

use tempfile::TempDir;

const AS_OF: &str = "2026-06-15T12:00:00Z";

fn glasshouse(args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_glasshouse")).args(args).args(["--as-of", AS_OF]).output().unwrap()
}

fn text(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

fn site(meeting: &str) -> TempDir {
    let dir = TempDir::new().unwrap();
    let member = |id: &str, name: &str, body: &str| {
        format!("  - {{ id: {id}, name: {name}, group: government, region: africa, affiliation: {body} }}\n")
    };
    let files = [
        ("site.yaml", "title: Portal\nbase_url: https://portal.example.org/mag/\nlanguages: [en, fr]\n".to_owned()),
        (
            "rosters/2026.yaml",
            "cycle: 2026\nappointed: 2025-12-01\nsource: https://example.org/\nmembers:\n".to_owned()
                + &member("zubeida-quarshie", "Zubeida Quarshie", "Volta Spectrum Board")
                + &member("oluchi-bemvinda", "Oluchi Bemvinda", "Lagoon Registry")
                + &member("tarmo-kallasvee", "Tarmo Kallasvee", "Baltic Peering Trust"),
        ),
        ("meetings/2026-03-18-virtual.md", meeting.to_owned()),
    ];
    for (path, text) in files {
        let path = dir.path().join("content").join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    dir
}

fn meeting(rule: &str) -> String {
    format!(
        "---\ntitle: Virtual Meeting II\nstarts: 2026-03-18T12:00:00Z\nkind: virtual\naccess: {{ value: open-observation, decided: \
         2026-03-01 }}\nrule: {rule}\nparticipants: [ zubeida-quarshie, {{ name: Ingrid Solheim, affiliation: Fjord Registry }} ]\n\
         ---\n\n## Rooms\n\n[@zubeida-quarshie]: the rooms are small.\n\n**Ingrid Solheim (Fjord Registry):** they are not.\n"
    )
}

#[test]
fn a_small_site_holds_and_the_report_names_nobody() {
    let dir = site(&meeting("chatham-house"));
    let output = glasshouse(&["prove", dir.path().to_str().unwrap(), "--trials", "3", "--seed", "7"]);
    let said = text(&output);
    assert_eq!(output.status.code(), Some(0), "{said}");
    for operator in ["rename", "one-for-all", "translation", "file-name", "public"] {
        assert!(said.contains(operator), "{said}");
    }
    for name in ["Quarshie", "quarshie", "Solheim", "Fjord", "virtual"] {
        assert!(!said.contains(name), "{said}");
    }
}

#[test]
fn the_same_seed_gives_the_same_report_and_machines_can_read_it() {
    let dir = site(&meeting("chatham-house"));
    let args = ["prove", dir.path().to_str().unwrap(), "--trials", "2", "--seed", "5", "--format", "json"];
    let (one, two) = (glasshouse(&args), glasshouse(&args));
    assert_eq!(one.stdout, two.stdout);
    let rows: Vec<serde_json::Value> =
        String::from_utf8(one.stdout).unwrap().lines().map(|l| serde_json::from_str(l).unwrap()).collect();
    assert!(rows.len() >= 18, "{rows:?}");
    for row in &rows {
        let sum = ["equal", "refused", "failed"].iter().map(|k| row[*k].as_u64().unwrap()).sum::<u64>();
        assert_eq!(row["trials"].as_u64().unwrap(), sum, "{row}");
        assert_eq!(row["failed"], 0, "{row}");
    }
    let equal = rows.iter().filter(|r| r["equal"].as_u64() > Some(0)).count();
    assert!(equal >= 18, "next to nothing was compared: {rows:?}");
}

#[test]
fn a_site_without_protected_sessions_has_nothing_to_prove() {
    let dir = site(&meeting("on-the-record"));
    let output = glasshouse(&["prove", dir.path().to_str().unwrap(), "--trials", "1"]);
    assert_eq!(output.status.code(), Some(0));
    assert!(text(&output).contains("nothing to prove"), "{}", text(&output));
}

#[test]
fn a_site_that_does_not_build_is_not_experimented_with() {
    let dir = site(&meeting("chatham-hose"));
    let output = glasshouse(&["prove", dir.path().to_str().unwrap(), "--trials", "1"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(text(&output).contains("Only a site that builds"), "{}", text(&output));
}

#[test]
fn the_sample_site_holds() {
    let output = glasshouse(&["prove", env!("CARGO_MANIFEST_DIR"), "--trials", "1", "--seed", "3"]);
    let said = text(&output);
    assert_eq!(output.status.code(), Some(0), "{said}");
}

fn published(dir: &Path) -> BTreeMap<String, Vec<u8>> {
    let out = dir.join("public");
    let output = glasshouse(&["build", dir.to_str().unwrap()]);
    assert!(output.status.success(), "{}", text(&output));
    walkdir::WalkDir::new(&out)
        .into_iter()
        .map(Result::unwrap)
        .filter(|e| e.file_type().is_file())
        .map(|e| (e.path().strip_prefix(&out).unwrap().to_str().unwrap().to_owned(), fs::read(e.path()).unwrap()))
        .collect()
}

fn copied(from: &Path) -> TempDir {
    let to = TempDir::new().unwrap();
    for entry in walkdir::WalkDir::new(from).into_iter().map(Result::unwrap).filter(|e| e.file_type().is_file()) {
        let path = to.path().join(entry.path().strip_prefix(from).unwrap());
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::copy(entry.path(), path).unwrap();
    }
    to
}

#[test]
fn an_earlier_output_leaves_no_trace() {
    let dir = site(&meeting("on-the-record"));
    let other = copied(dir.path());
    // One site had the meeting on the record before, the other a meeting of another name.
    let before = published(dir.path());
    let path = |dir: &Path| dir.join("content/meetings/2026-03-18-virtual.md");
    fs::write(path(other.path()), meeting("chatham-house").replace("Virtual Meeting II", "Meeting of Tarmo Kallasvee"))
        .unwrap();
    let others = published(other.path());
    assert_ne!(before, others);
    for dir in [dir.path(), other.path()] {
        fs::write(path(dir), meeting("chatham-house")).unwrap();
    }
    assert_eq!(published(dir.path()), published(other.path()));
}

#[test]
fn times_of_files_and_commits_leave_no_trace() {
    let dir = site(&meeting("chatham-house"));
    let other = copied(dir.path());
    let before = published(dir.path());
    for entry in walkdir::WalkDir::new(other.path()).into_iter().map(Result::unwrap).filter(|e| e.file_type().is_file())
    {
        let long_ago = SystemTime::now() - Duration::from_secs(40_000_000);
        fs::File::options().write(true).open(entry.path()).unwrap().set_modified(long_ago).unwrap();
    }
    let git = |args: &[&str]| {
        let done = Command::new("git")
            .args(["-c", "user.name=Tarmo Kallasvee", "-c", "user.email=tarmo@example.org"])
            .args(args)
            .current_dir(other.path())
            .output()
            .unwrap();
        assert!(done.status.success(), "{}", text(&done));
    };
    git(&["init", "-q"]);
    git(&["add", "content"]);
    git(&["commit", "-qm", "Summary by Tarmo Kallasvee"]);
    assert_eq!(before, published(other.path()));
}
