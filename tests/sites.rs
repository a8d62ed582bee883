//! Small whole sites with the whole output they give: `tests/sites/<name>/content` and `expected`.
//!
//! Each has a bare theme of its own, so that the expected pages are short and a change of the default theme does not
//! touch them. `BLESS=1 cargo test --test sites` writes what came out; look at the diff before you commit it. A site that
//! must be refused has `expected.txt` in place of `expected/`, with what was said.

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
use std::process::Command;

fn tree(root: &Path) -> BTreeMap<String, String> {
    let mut files = BTreeMap::new();
    for entry in walkdir::WalkDir::new(root).into_iter().map(Result::unwrap).filter(|e| e.file_type().is_file()) {
        let path = entry.path().strip_prefix(root).unwrap().to_str().unwrap().to_owned();
        // The theme's own files are not what these sites are about.
        if !path.starts_with("static/") && path != ".glasshouse-manifest" {
            files.insert(path, String::from_utf8(fs::read(entry.path()).unwrap()).unwrap());
        }
    }
    files
}

#[test]
fn whole_sites_give_the_expected_output() {
    let sites = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sites");
    let bless = std::env::var_os("BLESS").is_some();
    let mut wrong = Vec::new();
    let mut seen = 0;
    for site in fs::read_dir(sites).unwrap().map(|e| e.unwrap().path()) {
        seen += 1;
        let out = tempfile::tempdir().unwrap();
        let public = out.path().join("public");
        let output = Command::new(env!("CARGO_BIN_EXE_glasshouse"))
            .args(["build", ".", "--as-of", "2026-06-15T12:00:00Z", "--out"])
            .arg(&public)
            .current_dir(&site)
            .output()
            .unwrap();
        if site.join("expected.txt").exists() {
            let said = String::from_utf8(output.stderr).unwrap();
            if bless {
                fs::write(site.join("expected.txt"), said).unwrap();
            } else if said != fs::read_to_string(site.join("expected.txt")).unwrap() || output.status.code() != Some(1)
            {
                wrong.push(format!("{}: said\n{said}", site.display()));
            }
            continue;
        }
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        let actual = tree(&public);
        let expected = site.join("expected");
        if bless {
            let _ = fs::remove_dir_all(&expected);
            for (path, text) in actual {
                let path = expected.join(path);
                fs::create_dir_all(path.parent().unwrap()).unwrap();
                fs::write(path, text).unwrap();
            }
            continue;
        }
        let expected = tree(&expected);
        for path in expected.keys().chain(actual.keys()) {
            if expected.get(path) != actual.get(path) {
                wrong.push(format!("{}: {path}\n- {:?}\n+ {:?}", site.display(), expected.get(path), actual.get(path)));
            }
        }
    }
    assert!(seen >= 2, "the sites were not found");
    assert!(wrong.is_empty(), "{}\nBLESS=1 writes what came out.", wrong.join("\n"));
}
