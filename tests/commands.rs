//! The program as people and machines call it.

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

use tempfile::TempDir;

const AS_OF: &str = "2026-06-15T12:00:00Z";

fn glasshouse(args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_glasshouse")).args(args).env_remove("CI").output().unwrap()
}

fn code(output: &Output) -> i32 {
    output.status.code().unwrap_or(-1)
}

fn text(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

fn site(files: &[(&str, &str)]) -> TempDir {
    let dir = TempDir::new().unwrap();
    let base = [
        ("content/site.yaml", "title: Portal\nbase_url: https://portal.example.org/mag/\nlanguages: [en, ar]\n"),
        (
            "content/rosters/2026.yaml",
            "cycle: 2026\nappointed: 2025-12-01\nsource: https://example.org/\nmembers:\n  - { id: zubeida-quarshie, name: Zubeida \
             Quarshie, group: government, region: africa, affiliation: Volta Spectrum Board }\n",
        ),
    ];
    for (path, text) in base.iter().chain(files) {
        let path = dir.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    dir
}

fn meeting(extra: &str, body: &str) -> String {
    format!(
        "---\ntitle: Virtual Meeting II\nstarts: 2026-03-18T12:00:00Z\nkind: virtual\naccess: {{ value: open-observation, decided: \
         2026-03-01 }}\n{extra}---\n{body}"
    )
}

fn build(dir: &Path, more: &[&str]) -> Output {
    let mut args = vec!["build", dir.to_str().unwrap(), "--as-of", AS_OF];
    args.extend(more);
    glasshouse(&args)
}

fn tree(root: &Path) -> BTreeMap<String, Vec<u8>> {
    walkdir::WalkDir::new(root)
        .into_iter()
        .map(Result::unwrap)
        .filter(|e| e.file_type().is_file())
        .map(|e| (e.path().strip_prefix(root).unwrap().to_str().unwrap().to_owned(), fs::read(e.path()).unwrap()))
        .collect()
}

#[test]
fn exit_codes_are_those_of_the_contract() {
    let good = site(&[]);
    assert_eq!(code(&build(good.path(), &[])), 0);
    let bad = site(&[("content/meetings/2026-03-18-x.md", &meeting("kind: virtuel\n", ""))]);
    assert_eq!(code(&build(bad.path(), &[])), 1);
    assert_eq!(code(&glasshouse(&["check", bad.path().to_str().unwrap()])), 1);
    assert_eq!(code(&glasshouse(&["build", "--no-such-flag"])), 2);
    assert_eq!(code(&build(good.path(), &["--as-of", "yesterday"])), 2);
    assert_eq!(code(&build(Path::new("/no/such/folder"), &[])), 3);
    assert_eq!(code(&glasshouse(&[])), 0);
    assert!(text(&glasshouse(&[])).contains("Usage"));
    assert_eq!(code(&glasshouse(&["--version"])), 0);
}

#[test]
fn a_refused_build_leaves_the_old_site_and_files_that_are_not_ours() {
    let dir = site(&[]);
    fs::create_dir_all(dir.path().join("public")).unwrap();
    fs::write(dir.path().join("public/CNAME"), "portal.example.org").unwrap();
    assert_eq!(code(&build(dir.path(), &[])), 0);
    let old = tree(&dir.path().join("public"));
    assert!(old.contains_key("CNAME"));
    fs::create_dir_all(dir.path().join("content/meetings")).unwrap();
    fs::write(dir.path().join("content/meetings/x.md"), meeting("", "\nQuarshie said so.\n")).unwrap();
    assert_eq!(code(&build(dir.path(), &[])), 1);
    assert_eq!(tree(&dir.path().join("public")), old);
}

#[test]
fn the_output_is_never_put_among_the_sources() {
    let dir = site(&[]);
    for out in [".", "content", "content/pages/out", "themes/x"] {
        let out = dir.path().join(out);
        assert_eq!(code(&build(dir.path(), &["--out", out.to_str().unwrap()])), 2, "{}", out.display());
    }
    assert!(dir.path().join("content/site.yaml").exists());
}

#[test]
fn the_same_input_gives_the_same_bytes_whatever_the_machine() {
    let body = "\n**Zubeida Quarshie (Volta Spectrum Board):** One.\n\n## Two {.on-the-record}\n\n[@zubeida-quarshie]: Three.\n";
    let files = [("content/meetings/2026-03-18-x.md", meeting("", body))];
    let files: Vec<(&str, &str)> = files.iter().map(|(p, t)| (*p, t.as_str())).collect();
    let mut seen: Option<BTreeMap<String, Vec<u8>>> = None;
    for (zone, locale, threads) in
        [("UTC", "C", "1"), ("Pacific/Kiritimati", "ar_EG.UTF-8", "2"), ("Pacific/Pago_Pago", "tr_TR.UTF-8", "7")]
    {
        let dir = site(&files);
        let output = Command::new(env!("CARGO_BIN_EXE_glasshouse"))
            .args(["build", ".", "--as-of", AS_OF])
            .current_dir(dir.path())
            .envs([("TZ", zone), ("LANG", locale), ("LC_ALL", locale), ("RAYON_NUM_THREADS", threads)])
            .output()
            .unwrap();
        assert_eq!(code(&output), 0, "{}", text(&output));
        let built = tree(&dir.path().join("public"));
        match &seen {
            None => seen = Some(built),
            Some(first) => assert!(*first == built, "another site under {zone}, {locale}, {threads} threads"),
        }
    }
}

#[test]
fn what_is_protected_is_in_no_message_of_any_format() {
    let canary = "Xanthippe Zyrqoth";
    let extra = format!(
        "participants:\n  - {{ name: {canary}, affiliation: Qwybble Institute, afiliation: {canary} }}\n  - {canary}\ntags: [ {canary}: 1 ]\n{canary}: 1\n"
    );
    let body = format!(
        "\n# {canary} {{.{canary}}}\n\n{canary}: I agree with Zyrqoth.\n\n[{canary}](javascript:{canary}) ![{canary}](x.png) <{canary}>\n\n\
         [a](../{canary}.md) [b](#{canary})\n"
    );
    let file = meeting(&extra, &body);
    let broken = file.replace("kind:", "\tkind:");
    for content in [file.as_str(), broken.as_str()] {
        let dir = site(&[("content/meetings/2026-03-18-x.md", content)]);
        let root = dir.path().to_str().unwrap();
        for format in ["human", "json", "github", "sarif"] {
            let output = glasshouse(&["check", root, "--format", format, "--as-of", AS_OF]);
            assert_eq!(code(&output), 1);
            let said = text(&output);
            for word in ["Xanthippe", "Zyrqoth", "Qwybble"] {
                assert!(!said.contains(word), "{format} says {word}:\n{said}");
            }
        }
        // Revealing is for a terminal, and this is none.
        assert_eq!(code(&glasshouse(&["check", root, "--reveal"])), 2);
    }
}

#[test]
fn machines_get_one_object_a_line() {
    let dir = site(&[("content/meetings/2026-03-18-x.md", &meeting("kinde: x\nstatus: final\n", ""))]);
    let output = build(dir.path(), &["--format", "json"]);
    let lines: Vec<serde_json::Value> =
        String::from_utf8(output.stdout).unwrap().lines().map(|l| serde_json::from_str(l).unwrap()).collect();
    assert_eq!(lines.len(), 2);
    for line in lines {
        for key in ["severity", "code", "path", "line", "column", "message", "help"] {
            assert!(line.get(key).is_some(), "{key} is missing in {line}");
        }
        assert_eq!(line["path"], "content/meetings/2026-03-18-x.md");
    }
}

#[test]
fn the_ledger_adds_up_to_the_files_read() {
    let dir = site(&[
        ("content/meetings/2026-03-18-x.md", &meeting("rule: private\n", "")),
        (
            "content/meetings/2026-03-19-y.md",
            &meeting("withheld: Under review\nagenda: { pre_approved: 2026-03-01 }\n", "").replace("03-18", "03-19"),
        ),
        ("content/pages/a.md", "---\ntitle: A\ndraft: true\n---\n"),
        ("content/pages/b.md", "---\ntitle: B\npublish: 2027-01-01T00:00:00Z\n---\n"),
        ("content/pages/c.md", "---\ntitle: C\n---\n"),
        ("content/pages/c.ar.md", "---\ntitle: C\n---\n"),
        ("content/notes.md", "What is this?\n"),
        ("content/pages/left.pdf", "%PDF"),
    ]);
    let output = build(dir.path(), &[]);
    let said = text(&output);
    assert!(
        said.contains("10 source files read: 4 published, 1 draft, 1 scheduled, 1 withheld, 1 private, 2 not used"),
        "{said}"
    );
    assert!(!dir.path().join("public/a/index.html").exists());
    assert!(!dir.path().join("public/b/index.html").exists());
    let next = fs::read_to_string(dir.path().join("public/next-change.json")).unwrap();
    assert!(next.contains("2027-01-01T00:00:00Z"), "{next}");
    assert_eq!(code(&build(dir.path(), &["--drafts"])), 0);
    assert!(dir.path().join("public/a/index.html").exists());
}

#[test]
fn a_new_site_builds_and_a_new_record_passes() {
    let dir = TempDir::new().unwrap();
    let root = dir.path().join("portal");
    let root = root.to_str().unwrap();
    assert_eq!(code(&glasshouse(&["init", root])), 0);
    assert_eq!(code(&glasshouse(&["init", root])), 2);
    for kind in ["meeting", "call", "member", "outreach", "page"] {
        let output = glasshouse(&["new", kind, root, "--title", "Ngozi Falana: \"x\"", "--date", "2026-03-18"]);
        assert_eq!(code(&output), 0, "{}", text(&output));
        // Not a second time over the first.
        let again = glasshouse(&["new", kind, root, "--title", "Ngozi Falana: \"x\"", "--date", "2026-03-18"]);
        assert_eq!(code(&again), if kind == "member" { 0 } else { 3 });
        if kind == "member" {
            assert_eq!(code(&glasshouse(&["check", root])), 1, "the same member twice");
            let roster = Path::new(root).join("content/rosters/2026.yaml");
            let text = fs::read_to_string(&roster).unwrap();
            let once = text[..text.rfind("  - id:").unwrap()].to_owned();
            fs::write(roster, once).unwrap();
        }
    }
    let output = glasshouse(&["check", root, "--as-of", AS_OF]);
    assert_eq!(code(&output), 0, "{}", text(&output));
    let output = glasshouse(&["build", root, "--as-of", AS_OF]);
    assert_eq!(code(&output), 0, "{}", text(&output));
}

#[test]
fn a_site_may_replace_one_file_of_the_theme() {
    let dir = site(&[("themes/default/templates/404.html", "<p>{{ frame.site }} {{ t(key=\"nav-home\") }}</p>")]);
    assert_eq!(code(&build(dir.path(), &[])), 0);
    assert_eq!(fs::read_to_string(dir.path().join("public/404.html")).unwrap(), "<p>Portal Home</p>");
    assert!(dir.path().join("public/meetings/index.html").exists());
    fs::write(dir.path().join("themes/default/templates/404.html"), "<p>{{ frame.nothing }}</p>").unwrap();
    let output = build(dir.path(), &[]);
    assert_eq!(code(&output), 1);
    let said = text(&output);
    assert!(said.contains("404.html") && said.contains("nothing"), "{said}");
    fs::write(dir.path().join("themes/default/templates/404.html"), "<p>{{ t(key=\"nothing\") }}</p>").unwrap();
    assert!(text(&build(dir.path(), &[])).contains("nothing"));
}

#[test]
fn the_audit_alone_stops_a_name_in_what_comes_from_a_protected_session() {
    let forms = [
        "Zubeida Quarshie",
        "ZUBEIDA\u{a0}QUARSHIE",
        "Zu<b>bei</b>da Quarshie",
        "Zubeida&nbsp;Quar&shy;shie",
        "&#90;ubeida &#x51;uarshie",
        "<a href=\"https://example.org/Zubeida%20Quarshie\">x</a>",
        "<i title=\"Volta Spectrum Board\">x</i>",
        "Zube\u{301}ida Quarshie",
    ];
    for form in forms {
        let theme = format!("<main id=\"main\"><p data-rule=\"chatham-house\">{form}</p></main>");
        let dir = site(&[
            ("content/meetings/2026-03-18-x.md", &meeting("", "\nText.\n")),
            ("themes/default/templates/meeting.html", &theme),
        ]);
        let output = build(dir.path(), &[]);
        let said = text(&output);
        assert_eq!(code(&output), 1, "{form} got through:\n{said}");
        assert!(said.contains("error[leak]") && !said.to_lowercase().contains("quarshie"), "{said}");
        assert!(!dir.path().join("public").exists());
    }
    // The same on the record is nobody's secret.
    let dir = site(&[
        ("content/meetings/2026-03-18-x.md", &meeting("rule: on-the-record\n", "\nText.\n")),
        ("themes/default/templates/meeting.html", "<main id=\"main\"><p>Zubeida Quarshie</p></main>"),
    ]);
    assert_eq!(code(&build(dir.path(), &[])), 0);
}

#[test]
fn hostile_content_leads_nowhere() {
    let dir =
        site(&[("content/pages/x.md", "---\ntitle: <script>alert(1)</script>\n---\n\n<img src=x onerror=alert(1)>\n")]);
    std::os::unix::fs::symlink("/etc/passwd", dir.path().join("content/pages/passwd.md")).unwrap();
    let output = build(dir.path(), &[]);
    assert_eq!(code(&output), 1);
    assert!(text(&output).contains("not-a-file") && !text(&output).contains("root:"));
    fs::remove_file(dir.path().join("content/pages/passwd.md")).unwrap();
    assert_eq!(code(&build(dir.path(), &[])), 0);
    for (path, bytes) in tree(&dir.path().join("public")) {
        let page = String::from_utf8_lossy(&bytes).to_lowercase();
        assert!(!page.contains("<script>alert") && !page.contains("<img"), "{path}");
    }
}

#[test]
fn killing_a_build_leaves_one_whole_site() {
    let pages: Vec<(String, String)> = (0..400)
        .map(|i| (format!("content/pages/p{i}.md"), format!("---\ntitle: Page {i}\n---\n\nText {i}.\n")))
        .collect();
    let files: Vec<(&str, &str)> = pages.iter().map(|(p, t)| (p.as_str(), t.as_str())).collect();
    let dir = site(&files);
    assert_eq!(code(&build(dir.path(), &[])), 0);
    let public = dir.path().join("public");
    let old = tree(&public);
    fs::write(
        dir.path().join("content/site.yaml"),
        "title: Other\nbase_url: https://x.example/\nlanguages: [en, ar]\n",
    )
    .unwrap();
    let whole = dir.path().join("whole");
    assert_eq!(code(&build(dir.path(), &["--out", whole.to_str().unwrap()])), 0);
    let new = tree(&whole);
    for i in 0..12_u64 {
        let mut child = Command::new(env!("CARGO_BIN_EXE_glasshouse"))
            .args(["build", dir.path().to_str().unwrap(), "--as-of", AS_OF, "--quiet"])
            .spawn()
            .unwrap();
        std::thread::sleep(std::time::Duration::from_millis(20 + i * 60));
        let _ = child.kill();
        child.wait().unwrap();
        let now = tree(&public);
        assert!(now == old || now == new, "a mixture after {i}");
    }
}

#[test]
fn a_file_that_is_none_of_the_sources_is_wrong_usage() {
    let dir = site(&[("content/pages/x.md", "---\ntitle: X\n---\n\nText.\n")]);
    let root = dir.path().to_str().unwrap();
    let output = glasshouse(&["check", root, "nope.md"]);
    assert_eq!(code(&output), 2, "{}", text(&output));
    assert!(text(&output).contains("nope.md is not among the sources"), "{}", text(&output));
    assert_eq!(code(&glasshouse(&["check", root, "content/pages/x.md"])), 0);
    let none = glasshouse(&["prove", root, "--trials", "0"]);
    assert_eq!(code(&none), 2, "{}", text(&none));
}
