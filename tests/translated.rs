//! A translation says which paragraphs of its original it was made from, and its page says when they have changed.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::disallowed_methods,
    reason = "a test reads, writes and fails loudly"
)]

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use tempfile::TempDir;

const SITE: &str = "title: Portal\nbase_url: https://portal.example.org/\nlanguages: [en, fr, ru]\n";

const ROSTER: &str = "\
cycle: 2026
appointed: 2025-12-01
source: https://example.org/
members:
  - { id: zubeida-quarshie, name: Zubeida Quarshie, group: government, region: africa, affiliation: Volta Spectrum Board }
  - { id: oluchi-bemvinda, name: Oluchi Bemvinda, group: government, region: africa, affiliation: Lagoon Exchange }
";

const MEETING: &str = "\
---
title: Virtual Meeting II
starts: 2026-03-18T12:00:00Z
kind: virtual
rule: chatham-house
access: { value: open-observation, decided: 2026-03-01 }
status: draft
participants: [ zubeida-quarshie, oluchi-bemvinda ]
---

**Zubeida Quarshie:** The rooms cost too much.

The rooms are shared.

The list of rooms is long.
";

const FRENCH: &str = "---\ntitle: Réunion virtuelle II\nsummary: \"Les salles.\"\n---\n\nLes salles coûtent cher.\n";

fn glasshouse(args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_glasshouse")).args(args).env_remove("CI").output().unwrap()
}

fn site(meeting: &str) -> TempDir {
    let dir = TempDir::new().unwrap();
    for (path, text) in [
        ("site.yaml", SITE),
        ("rosters/2026.yaml", ROSTER),
        ("meetings/2026-03-18-ii.md", meeting),
        ("meetings/2026-03-18-ii.fr.md", FRENCH),
    ] {
        let path = dir.path().join("content").join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    dir
}

fn french(dir: &Path) -> String {
    fs::read_to_string(dir.join("content/meetings/2026-03-18-ii.fr.md")).unwrap()
}

/// Runs the command on the French text and returns what it holds then.
fn translated(dir: &Path) -> String {
    let file = dir.join("content/meetings/2026-03-18-ii.fr.md");
    let output = glasshouse(&["translated", file.to_str().unwrap()]);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    french(dir)
}

fn change(dir: &Path, from: &str, to: &str) {
    let path = dir.join("content/meetings/2026-03-18-ii.md");
    let text = fs::read_to_string(&path).unwrap();
    assert!(text.contains(from), "{from}");
    fs::write(path, text.replace(from, to)).unwrap();
}

fn page(dir: &Path, lang: &str) -> String {
    let output =
        glasshouse(&["build", dir.to_str().unwrap(), "--quiet", "--as-of", "2026-06-15T12:00:00Z", "--drafts"]);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    fs::read_to_string(dir.join("public").join(lang).join("meetings/2026-03-18-virtual-meeting-ii/index.html")).unwrap()
}

#[test]
fn a_page_says_how_much_has_changed_since_its_translation() {
    let dir = site(MEETING);
    assert!(!page(dir.path(), "fr").contains("depuis cette traduction"), "its file does not say what it was made from");
    let written = translated(dir.path());
    assert_eq!(written.lines().filter(|l| l.starts_with("of: ")).count(), 1, "{written}");
    assert_eq!(written.replace(written.lines().nth(3).unwrap(), "").replace("\n\n---", "\n---"), FRENCH);
    assert!(!page(dir.path(), "fr").contains("depuis cette traduction"), "nothing has changed yet");

    change(dir.path(), "The rooms are shared.", "The rooms are shared by all.");
    let one = page(dir.path(), "fr");
    assert!(one.contains("Un paragraphe sur 3 a changé depuis cette traduction."), "{one}");
    assert!(
        one.contains("href=\"../../../meetings/2026-03-18-virtual-meeting-ii/index.html\" hreflang=\"en\""),
        "{one}"
    );
    change(dir.path(), "is long.", "is long.\n\nIt is in order.");
    assert!(page(dir.path(), "fr").contains("2 paragraphes sur 4 ont changé depuis cette traduction."));
    // What has no translation says so, and an original is never older than itself.
    assert!(page(dir.path(), "ru").contains("ещё не переведён"));
    assert!(!page(dir.path(), "").contains("since this translation"));

    translated(dir.path());
    assert!(!page(dir.path(), "fr").contains("depuis cette traduction"));
}

/// What stands in the file are hashes of what the public reads: who spoke does not move them.
#[test]
fn the_file_and_the_notice_know_nothing_of_who_spoke() {
    let one = site(MEETING);
    let other = site(&MEETING.replace("**Zubeida Quarshie:** The", "**Oluchi Bemvinda (Lagoon Exchange):** The"));
    assert_eq!(translated(one.path()), translated(other.path()));
    change(one.path(), "**Zubeida Quarshie:**", "**Oluchi Bemvinda:**");
    assert!(!page(one.path(), "fr").contains("depuis cette traduction"));
}

#[test]
fn what_is_not_a_list_of_hashes_is_refused_and_not_repeated() {
    let dir = site(MEETING);
    let file = dir.path().join("content/meetings/2026-03-18-ii.fr.md");
    fs::write(&file, FRENCH.replace("---\n\nLes", "of: Zubeida Quarshie\n---\n\nLes")).unwrap();
    let output = glasshouse(&["check", dir.path().to_str().unwrap()]);
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(1));
    assert!(said.contains("translation-of") && !said.contains("Quarshie"), "{said}");
}

#[test]
fn a_file_that_is_no_translation_is_wrong_usage() {
    let dir = site(MEETING);
    for file in ["content/meetings/2026-03-18-ii.md", "content/meetings/none.fr.md", "content/site.yaml"] {
        let output = glasshouse(&["translated", dir.path().join(file).to_str().unwrap()]);
        assert_eq!(output.status.code(), Some(2), "{file}");
    }
    assert_eq!(french(dir.path()), FRENCH);
}
