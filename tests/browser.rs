//! The built sample site in Chromium, by Playwright. `tests/run` installs both.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::disallowed_methods,
    reason = "a test reads, writes and fails loudly"
)]

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};

#[test]
fn the_sample_site_in_a_browser() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let browser = root.join("tests/browser");
    assert!(
        browser.join("node_modules").is_dir(),
        "the browser tests are not installed: run tests/run, which installs Chromium and the node packages"
    );
    let dir = tempfile::tempdir().unwrap();
    let (site, polyglot) = (dir.path().join("public"), dir.path().join("polyglot"));
    for (source, out) in [(root.to_owned(), &site), (browser.join("polyglot"), &polyglot)] {
        let built = Command::new(env!("CARGO_BIN_EXE_glasshouse"))
            .args(["build", source.to_str().unwrap(), "--as-of", "2026-06-15T12:00:00Z", "--quiet", "--out"])
            .arg(out)
            .status()
            .unwrap();
        assert!(built.success());
    }
    let mut server =
        Command::new("node").arg(browser.join("serve.js")).arg(&site).stdout(Stdio::piped()).spawn().unwrap();
    let mut port = String::new();
    BufReader::new(server.stdout.take().unwrap()).read_line(&mut port).unwrap();
    let tests = Command::new("npx")
        .args(["--no-install", "playwright", "test"])
        .current_dir(&browser)
        .env("GLASSHOUSE_URL", format!("http://127.0.0.1:{}/", port.trim()))
        .env("GLASSHOUSE_SITE", &site)
        .env("GLASSHOUSE_POLYGLOT", &polyglot)
        .status();
    let _ = server.kill();
    let _ = server.wait();
    assert!(tests.unwrap().success(), "see Playwright's report above");
}
