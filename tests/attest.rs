//! A protected summary is approved only when somebody read what is published of it.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::disallowed_methods,
    reason = "a test reads, writes and fails loudly"
)]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use tempfile::TempDir;

const AS_OF: &str = "2026-06-15T12:00:00Z";

const MEETING: &str = "\
---
title: Virtual Meeting II
starts: 2026-03-18T12:00:00Z
kind: virtual
place: Online
rule: chatham-house
access: { value: open-observation, decided: 2026-03-01, where: at the meeting before, reason: usual }
join: By telephone
status: approved
approved: 2026-04-01
summary: The budget was discussed.
agenda: { items: [ { id: 1, title: Costs } ] }
participants: [ zubeida-quarshie, { name: Tarquin Lindqvist, affiliation: Skerry Networks } ]
decisions: [ { id: d1, text: \"Rooms are shared.\", explained: \"To save money.\", objections: [ \"They are small.\" ] } ]
actions: [ { text: Ask for prices, owner: the bureau } ]
documents: [ { title: Price list, withheld: not yet public } ]
corrections: [ { date: 2026-04-02, text: \"A figure was wrong.\" } ]
mandate: [ 72c ]
tags: [ money ]
---

**Zubeida Quarshie:** The rooms cost too much.[^1]

| Room | Price |
| --- | --- |
| small | 20 |

See [the list](https://example.org/list).

## Venue

Tarquin Lindqvist offered a hall.

[^1]: As in every year.
";

const TRANSLATION: &str =
    "---\ntitle: Réunion virtuelle II\nsummary: Le budget.\n---\n\nLes salles coûtent cher.\n\n## Lieu\n\nUne salle.\n";

fn glasshouse(args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_glasshouse")).args(args).env_remove("CI").output().unwrap()
}

fn text(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

fn site() -> (TempDir, PathBuf) {
    let dir = TempDir::new().unwrap();
    let files = [
        ("site.yaml", "title: Portal\nbase_url: https://portal.example.org/mag/\nlanguages: [en, fr]\n"),
        (
            "rosters/2026.yaml",
            "cycle: 2026\nappointed: 2025-12-01\nsource: https://example.org/\nmembers:\n  - { id: zubeida-quarshie, name: Zubeida \
             Quarshie, group: government, region: africa, affiliation: Volta Spectrum Board }\n  - { id: oluchi-bemvinda, name: Oluchi \
             Bemvinda, group: government, region: africa }\n",
        ),
        ("meetings/a.md", MEETING),
        ("meetings/a.fr.md", TRANSLATION),
    ];
    for (path, text) in files {
        let path = dir.path().join("content").join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    let meeting = dir.path().join("content/meetings/a.md");
    (dir, meeting)
}

fn attest(meeting: &Path) -> Output {
    glasshouse(&["attest", meeting.to_str().unwrap(), "--yes", "--as-of", AS_OF])
}

/// The codes of the errors that `check` finds.
fn errors(root: &Path) -> Vec<String> {
    let output = glasshouse(&["check", root.to_str().unwrap(), "--format", "json", "--as-of", AS_OF]);
    let lines = String::from_utf8(output.stdout).unwrap();
    let lines = lines.lines().map(|l| serde_json::from_str::<serde_json::Value>(l).unwrap());
    lines
        .filter(|l| l["severity"] == "error")
        .map(|l| format!("{} {}", l["code"].as_str().unwrap(), l["line"]))
        .collect()
}

#[test]
fn an_approved_protected_summary_needs_to_be_attested() {
    let (dir, meeting) = site();
    assert_eq!(errors(dir.path()), ["unattested 9"]);
    let output = attest(&meeting);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output));
    let now = fs::read_to_string(&meeting).unwrap();
    let line = now.lines().find(|l| l.starts_with("attested: { date: 2026-06-15, hash: \"b3:")).unwrap();
    assert_eq!(now.replace(&format!("{line}\n"), ""), MEETING, "other bytes changed");
    assert_eq!(errors(dir.path()), [""; 0]);
    // A second time changes nothing.
    assert_eq!(attest(&meeting).status.code(), Some(0));
    assert_eq!(fs::read_to_string(&meeting).unwrap(), now);
    for status in ["approved", "corrected"] {
        fs::write(&meeting, MEETING.replace("approved\n", &format!("{status}\n"))).unwrap();
        assert_eq!(errors(dir.path()), ["unattested 9"], "{status}");
    }
    for (from, to) in [
        ("status: approved", "status: draft"),
        ("rule: chatham-house", "rule: on-the-record"),
        ("rule: chatham-house", "rule: private"),
    ] {
        fs::write(&meeting, MEETING.replace(from, to)).unwrap();
        assert_eq!(errors(dir.path()), [""; 0], "{to}");
    }
    // One protected part is enough.
    let mixed =
        MEETING.replace("rule: chatham-house", "rule: on-the-record").replace("## Venue", "## Venue {.private}");
    fs::write(&meeting, mixed).unwrap();
    assert_eq!(errors(dir.path()), ["unattested 9"]);
}

#[test]
fn who_spoke_does_not_end_an_attestation() {
    let (dir, meeting) = site();
    attest(&meeting);
    let attested = fs::read_to_string(&meeting).unwrap();
    for (from, to) in [
        ("**Zubeida Quarshie:** ", "**Oluchi Bemvinda (Volta Spectrum Board):** "),
        ("**Zubeida Quarshie:** ", ""),
        ("Tarquin Lindqvist offered", "Ms. Zubeida Quarshie offered"),
        ("[ zubeida-quarshie, {", "[ oluchi-bemvinda, zubeida-quarshie, {"),
        ("approved: 2026-04-01", "approved: 2026-04-09"),
        ("status: approved", "status: corrected"),
    ] {
        let changed = attested.replace(from, to);
        assert!(changed != attested, "{from} is not there");
        fs::write(&meeting, &changed).unwrap();
        assert_eq!(errors(dir.path()), [""; 0], "{to}");
    }
    // Nor does the name of the file.
    fs::write(&meeting, &attested).unwrap();
    fs::rename(&meeting, meeting.with_file_name("quarshie.md")).unwrap();
    fs::rename(meeting.with_file_name("a.fr.md"), meeting.with_file_name("quarshie.fr.md")).unwrap();
    assert_eq!(errors(dir.path()), [""; 0]);
}

#[test]
fn any_other_word_does() {
    let (dir, meeting) = site();
    attest(&meeting);
    let attested = fs::read_to_string(&meeting).unwrap();
    for word in [
        "Virtual",
        "Online",
        "before",
        "usual",
        "telephone",
        "budget",
        "Costs",
        "shared",
        "money.",
        "small.\"",
        "prices",
        "bureau",
        "list,",
        "public",
        "figure",
        "money ]",
        "much",
        "Price |",
        "20 |",
        "the list]",
        "org/list",
        "Venue",
        "offered",
        "every",
    ] {
        let other = attested.replacen(word, &word.replacen(char::is_alphanumeric, "x", 1), 1);
        assert!(other != attested, "{word} is not there");
        fs::write(&meeting, other).unwrap();
        assert_eq!(errors(dir.path()), ["unattested 9"], "{word}");
    }
    fs::write(&meeting, attested.replacen("72c", "72d", 1)).unwrap();
    assert_eq!(errors(dir.path()), ["unattested 9"], "the mandate");
    // A part is on the record when every language says so.
    let translation = meeting.with_file_name("a.fr.md");
    fs::write(&meeting, attested.replace("## Venue", "## Venue {.on-the-record}")).unwrap();
    assert_eq!(errors(dir.path()), [""; 0]);
    fs::write(&translation, TRANSLATION.replace("## Lieu", "## Lieu {.on-the-record}")).unwrap();
    assert_eq!(errors(dir.path()), ["unattested 9"]);
    fs::write(&translation, TRANSLATION).unwrap();
    fs::write(&meeting, &attested).unwrap();
    for word in ["virtuelle", "budget", "cher", "Lieu", "Une"] {
        fs::write(&translation, TRANSLATION.replace(word, "autre")).unwrap();
        assert_eq!(errors(dir.path()), ["unattested 9"], "{word}");
    }
    fs::remove_file(&translation).unwrap();
    assert_eq!(errors(dir.path()), ["unattested 9"], "a language that goes");
}

#[test]
fn nothing_is_attested_that_nobody_can_have_read() {
    let (dir, meeting) = site();
    let path = meeting.to_str().unwrap();
    // Nobody can be asked without a terminal.
    assert_eq!(glasshouse(&["attest", path]).status.code(), Some(2));
    // A translation is no meeting, and neither is a roster.
    assert_eq!(attest(&meeting.with_file_name("a.fr.md")).status.code(), Some(2));
    assert_eq!(attest(&dir.path().join("content/rosters/2026.yaml")).status.code(), Some(2));
    assert_eq!(fs::read_to_string(&meeting).unwrap(), MEETING);
    // What is doubtful is not redacted yet.
    fs::write(&meeting, MEETING.replace("As in", "Quarshie said so, as in")).unwrap();
    let output = attest(&meeting);
    assert_eq!(output.status.code(), Some(1));
    assert!(!text(&output).contains("Quarshie"), "{}", text(&output));
    assert!(!fs::read_to_string(&meeting).unwrap().contains("attested"));
    // Neither is there anything to read of a meeting on the record.
    fs::write(&meeting, MEETING.replace("chatham-house", "on-the-record")).unwrap();
    assert_eq!(attest(&meeting).status.code(), Some(2));
    // A draft can be read before it is approved.
    fs::write(&meeting, MEETING.replace("status: approved", "status: draft\ndraft: true")).unwrap();
    assert_eq!(attest(&meeting).status.code(), Some(0));
    // What is no hash of ours is said so.
    fs::write(&meeting, MEETING.replace("status:", "attested: { date: 2026-01-01, hash: Quarshie }\nstatus:")).unwrap();
    assert_eq!(errors(dir.path()), ["attested-hash 9", "unattested 10"]);
}
