//! `glasshouse scrub` as people and git call it, and what `check --public-source` says.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::disallowed_methods,
    reason = "a test reads, writes and fails loudly"
)]

use std::fs;
use std::io::Write;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use tempfile::TempDir;

const PROGRAM: &str = env!("CARGO_BIN_EXE_glasshouse");
const MEETING: &str = "content/meetings/2026-03-18-x.md";

fn site(files: &[(&str, &str)]) -> TempDir {
    let dir = TempDir::new().unwrap();
    let base = [
        ("content/site.yaml", "title: Portal\nbase_url: https://portal.example.org/mag/\nlanguages: [en, fr]\n"),
        (
            "content/rosters/2026.yaml",
            "cycle: 2026\nappointed: 2025-12-01\nsource: https://example.org/\nmembers:\n  - { id: zubeida-quarshie, name: Zubeida \
             Quarshie, group: government, region: africa, affiliation: Volta Spectrum Board }\n",
        ),
    ];
    for (path, text) in base.iter().chain(files) {
        write(dir.path(), path, text.as_bytes());
    }
    dir
}

fn write(root: &Path, path: &str, bytes: &[u8]) {
    let path = root.join(path);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, bytes).unwrap();
}

fn meeting(extra: &str, body: &str) -> String {
    format!(
        "---\ntitle: Virtual Meeting II\nstarts: 2026-03-18T12:00:00Z\nkind: virtual\naccess: {{ value: open-observation, decided: \
         2026-03-01 }}\n{extra}---\n{body}"
    )
}

fn run(dir: &Path, program: &str, args: &[&str], input: &[u8]) -> Output {
    let path = format!("{}:{}", Path::new(PROGRAM).parent().unwrap().display(), std::env::var("PATH").unwrap());
    let mut child = Command::new(program)
        .args(args)
        .current_dir(dir)
        .env("PATH", path)
        .env_remove("CI")
        // No settings of whoever runs the tests.
        .envs([("HOME", "/nowhere"), ("GIT_CONFIG_NOSYSTEM", "1"), ("GIT_CONFIG_GLOBAL", "/dev/null")])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // A program that does not read its input may be gone before it is written.
    let _ = child.stdin.take().unwrap().write_all(input);
    child.wait_with_output().unwrap()
}

fn scrub(dir: &Path, args: &[&str], input: &[u8]) -> Output {
    run(dir, PROGRAM, &[&["scrub"], args].concat(), input)
}

fn code(output: &Output) -> i32 {
    output.status.code().unwrap_or(-1)
}

fn said(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

#[test]
fn a_file_is_rewritten_in_its_place() {
    let text = meeting(
        "participants: [ { name: Ingrid Solheim } ] # who\n",
        "\nIngrid Solheim: Agreed,\nsays Zubeida Quarshie.\n\n## Open {.on-the-record}\n\nIngrid Solheim spoke.\n",
    );
    for (mark, ends) in [("", "\n"), ("\u{feff}", "\r\n")] {
        let bytes = format!("{mark}{}", text.replace('\n', ends));
        let dir = site(&[(MEETING, &bytes)]);
        let file = dir.path().join(MEETING);
        fs::set_permissions(&file, fs::Permissions::from_mode(0o640)).unwrap();

        let check = scrub(dir.path(), &["--check", MEETING], b"");
        assert_eq!(code(&check), 1);
        assert!(said(&check).contains("attributed-source") && said(&check).contains(":6:"), "{}", said(&check));
        assert!(!said(&check).to_lowercase().contains("solheim") && !said(&check).contains("Quarshie"));
        assert_eq!(fs::read_to_string(&file).unwrap(), bytes);

        let output = scrub(dir.path(), &[MEETING], b"");
        assert_eq!(code(&output), 0, "{}", said(&output));
        let wanted = meeting(
            "participants: []\n",
            "\nAgreed,\nsays a participant.\n\n## Open {.on-the-record}\n\nIngrid Solheim spoke.\n",
        );
        assert_eq!(fs::read_to_string(&file).unwrap(), format!("{mark}{}", wanted.replace('\n', ends)));
        assert_eq!(fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o640);
        assert_eq!(code(&scrub(dir.path(), &["--check", MEETING], b"")), 0);
        // From elsewhere, and with nothing left to do.
        let root = dir.path().to_str().unwrap();
        let again = scrub(Path::new("/"), &["--site", root, file.to_str().unwrap()], b"");
        assert_eq!((code(&again), said(&again).as_str()), (0, ""));
        assert_eq!(fs::read_dir(file.parent().unwrap()).unwrap().count(), 1, "a file was left behind");
    }
}

#[test]
fn standard_input_goes_to_standard_output() {
    let text = meeting("", "\nZubeida Quarshie: Agreed.\n");
    let dir = site(&[(MEETING, "What is on the disk is not asked for.")]);
    for (site, path) in [(".", MEETING), (dir.path().to_str().unwrap(), MEETING)] {
        let output = scrub(dir.path(), &["--site", site, "--path", path], text.as_bytes());
        assert_eq!(String::from_utf8(output.stdout).unwrap(), meeting("", "\nAgreed.\n"));
        assert_eq!(output.status.code(), Some(0));
        let output = scrub(dir.path(), &["--check", "--site", site, "--path", path], text.as_bytes());
        assert_eq!((output.status.code(), output.stdout.as_slice()), (Some(1), &b""[..]));
    }
    let outside = dir.path().parent().unwrap();
    let root = dir.path().to_str().unwrap();
    let name = format!("{}/{MEETING}", dir.path().file_name().unwrap().to_str().unwrap());
    assert_eq!(
        scrub(outside, &["--site", root, "--path", &name], text.as_bytes()).stdout,
        meeting("", "\nAgreed.\n").as_bytes()
    );
    assert_eq!(
        scrub(outside, &["--site", root, "--path", MEETING], text.as_bytes()).stdout,
        meeting("", "\nAgreed.\n").as_bytes()
    );
    // Whatever is no meeting passes as it is; what may be one and is not in this site does not.
    let bytes = b"\xff\xfe Zubeida Quarshie\r\n";
    for path in ["content/meetings/x.pdf", "content/rosters/2026.yaml", "content/pages/x.md", "README.md", "no/such/x"]
    {
        let output = scrub(dir.path(), &["--path", path], bytes);
        assert_eq!((output.status.code(), output.stdout.as_slice()), (Some(0), &bytes[..]), "{path}");
    }
    for path in [MEETING, "portal/content/meetings/x.md"] {
        let output = scrub(dir.path(), &["--path", path], bytes);
        assert!(!output.status.success() && output.stdout.is_empty(), "{path}: {}", said(&output));
    }
}

#[test]
fn in_doubt_nothing_is_written() {
    let doubtful = meeting("", "\nZubeida Quarshie: Agreed. Quarshie, too.\n");
    let other = meeting("", "\nZubeida Quarshie: Agreed.\n").replace("03-18", "03-19");
    let dir = site(&[(MEETING, &doubtful), ("content/meetings/y.md", &other)]);
    let output = scrub(dir.path(), &[MEETING, "content/meetings/y.md"], b"");
    assert_eq!(code(&output), 1);
    assert!(said(&output).contains("name-part") && !said(&output).contains("Quarshie"), "{}", said(&output));
    assert_eq!(fs::read_to_string(dir.path().join(MEETING)).unwrap(), doubtful);
    assert!(!fs::read_to_string(dir.path().join("content/meetings/y.md")).unwrap().contains("Quarshie"));
    assert_eq!(code(&scrub(dir.path(), &["--path", MEETING], doubtful.as_bytes())), 1);
    // Wrong usage.
    for args in [&[][..], &["content/meetings/none.md"], &["../x.md"], &["--path", MEETING, MEETING]] {
        assert_eq!(code(&scrub(dir.path(), args, b"")), 2, "{args:?}");
    }
    assert_eq!(code(&scrub(dir.path(), &["--site", "nowhere", MEETING], b"")), 3);
}

#[test]
fn a_translation_is_not_left_without_the_names_of_its_original() {
    let original = meeting("participants: [ { name: Ingrid Solheim } ]\n", "\nIngrid Solheim: Agreed.\n");
    let translation = "---\ntitle: Réunion\n---\n\nIngrid Solheim: D’accord.\n";
    let french = "content/meetings/2026-03-18-x.fr.md";
    let dir = site(&[(MEETING, &original), (french, translation)]);
    let output = scrub(dir.path(), &[MEETING], b"");
    assert_eq!(code(&output), 1);
    assert!(said(&output).contains("scrub-together"), "{}", said(&output));
    assert_eq!(fs::read_to_string(dir.path().join(MEETING)).unwrap(), original);
    assert_eq!(code(&scrub(dir.path(), &[MEETING, french], b"")), 0);
    assert_eq!(fs::read_to_string(dir.path().join(french)).unwrap(), "---\ntitle: Réunion\n---\n\nD’accord.\n");
    assert!(!fs::read_to_string(dir.path().join(MEETING)).unwrap().contains("Solheim"));
}

#[test]
fn public_sources_must_not_tell_more_than_the_site() {
    let protected = meeting(
        "documents: [ { title: A, file: a.csv }, { title: B, withheld: later, file: b.csv } ]\n",
        "\nZubeida Quarshie: Agreed.\n",
    );
    let dir = site(&[
        (MEETING, &protected),
        ("content/meetings/a.csv", "x,y\n1,2\n"),
        ("content/meetings/b.csv", "x,y\n1,2\n"),
        ("content/meetings/c.txt", "Zubeida Quarshie\n"),
        ("content/meeting/2026-03-19-y.md", "---\ntitle: X\n---\n\nZubeida Quarshie: Agreed.\n"),
        ("content/pages/picture.png", "x"),
        (
            "content/meetings/open.md",
            &meeting("rule: on-the-record\n", "\nZubeida Quarshie: Hello.\n").replace("03-18", "03-20"),
        ),
    ]);
    let root = dir.path().to_str().unwrap();
    let check = |more: &[&str]| run(dir.path(), PROGRAM, &[&["check", root, "--format", "json"], more].concat(), b"");
    assert_eq!(code(&check(&[])), 0, "{}", said(&check(&[])));
    let output = check(&["--public-source"]);
    assert_eq!(code(&output), 1);
    let lines: Vec<String> = String::from_utf8(output.stdout)
        .unwrap()
        .lines()
        .map(|l| serde_json::from_str::<serde_json::Value>(l).unwrap())
        .filter(|l| l["severity"] == "error")
        .map(|l| format!("{} {}:{}", l["code"].as_str().unwrap(), l["path"].as_str().unwrap(), l["line"]))
        .collect();
    assert_eq!(
        lines,
        [
            "attributed-file content/meeting/2026-03-19-y.md:1",
            "attributed-source content/meetings/2026-03-18-x.md:9",
            "attributed-file content/meetings/b.csv:1",
            "attributed-file content/meetings/c.txt:1"
        ]
    );
    assert_eq!(code(&scrub(dir.path(), &[MEETING], b"")), 0);
    for path in ["content/meetings/b.csv", "content/meetings/c.txt", "content/meeting/2026-03-19-y.md"] {
        fs::remove_file(dir.path().join(path)).unwrap();
    }
    assert_eq!(code(&check(&["--public-source"])), 0, "{}", said(&check(&["--public-source"])));
}

fn git(root: &Path, args: &[&str]) -> Output {
    let who = ["-c", "user.name=Test", "-c", "user.email=test@example.org"];
    run(root, "git", &[&who[..], args].concat(), b"")
}

#[test]
fn git_keeps_no_names_and_refuses_a_commit_with_some() {
    let dir = TempDir::new().unwrap();
    let init = run(dir.path(), PROGRAM, &["init", "portal"], b"");
    assert_eq!(code(&init), 0);
    let root = dir.path().join("portal");
    assert!(git(&root, &["init", "-q"]).status.success());
    // The commands that `init` prints.
    let told = said(&init);
    let commands: Vec<&str> = told.lines().filter_map(|l| l.strip_prefix("  git ")).collect();
    assert_eq!(commands.len(), 3, "{told}");
    for command in &commands {
        assert!(run(&root, "sh", &["-c", &format!("git {command}")], b"").status.success());
        assert!(fs::read_to_string(root.join("README.md")).unwrap().contains(command));
    }

    let started = "content/meetings/2026-02-09-first-meeting.md";
    let text = meeting("", "\nBogdan Marculescu (Carpathian Exchange Point): Agreed.\n").replace("03-18", "03-20");
    let odd = "content/meetings/2026 an \u{e9}t\u{e9}.md";
    write(&root, odd, text.as_bytes());
    let added = git(&root, &["add", "-A"]);
    assert!(added.status.success(), "{}", said(&added));
    let kept = said(&git(&root, &["show", &format!(":{started}")]));
    assert!(kept.contains("Summaries should be out") && kept.contains("[@leilani-tavita]"), "{kept}");
    assert!(!kept.contains("Marculescu") && !kept.contains("Carpathian"), "{kept}");
    assert!(!said(&git(&root, &["show", &format!(":{odd}")])).contains("Marculescu"));
    assert_eq!(fs::read_to_string(root.join(odd)).unwrap(), text);
    assert!(fs::read_to_string(root.join(started)).unwrap().contains("Marculescu"));
    let commit = git(&root, &["commit", "-qm", "Start"]);
    assert!(commit.status.success(), "{}", said(&commit));
    assert_eq!(said(&git(&root, &["status", "--short"])), "");

    // Without the filter the hook stands alone. Only these files: git may read others again, which the filter had changed.
    assert!(git(&root, &["config", "--unset", "filter.glasshouse.clean"]).status.success());
    assert!(git(&root, &["config", "filter.glasshouse.required", "false"]).status.success());
    write(&root, odd, format!("{text}\nOne more line.\n").as_bytes());
    write(&root, "content/pages/more.md", b"---\ntitle: More\n---\n\nBogdan Marculescu wrote this page.\n");
    assert!(git(&root, &["add", odd, "content/pages"]).status.success());
    let commit = git(&root, &["commit", "-qm", "More"]);
    assert!(!commit.status.success(), "the hook let a name through");
    assert!(said(&commit).contains("attributed-source") && !said(&commit).contains("Marculescu"), "{}", said(&commit));
    assert_eq!(code(&scrub(&root, &[odd], b"")), 0);
    // Notes beside the meetings are no meeting, and tell all the same.
    let notes = "content/meetings/2026-02-09-notes.txt";
    write(&root, notes, b"Bogdan Marculescu was there.\n");
    assert!(git(&root, &["add", odd, notes]).status.success());
    let commit = git(&root, &["commit", "-qm", "Notes"]);
    assert!(!commit.status.success(), "the hook let notes through");
    assert!(said(&commit).contains("attributed-file") && !said(&commit).contains("Marculescu"), "{}", said(&commit));
    assert!(git(&root, &["rm", "-qf", notes]).status.success());
    assert!(git(&root, &["add", odd, "content/pages"]).status.success());
    let commit = git(&root, &["commit", "-qm", "More"]);
    assert!(commit.status.success(), "{}", said(&commit));
}
