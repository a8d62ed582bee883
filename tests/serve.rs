//! The preview: what it shows, when it changes, and what it never serves.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::disallowed_methods,
    reason = "a test reads, writes and fails loudly"
)]

use std::collections::BTreeMap;
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use tempfile::TempDir;

const SITE: &str = "title: Portal\nbase_url: https://portal.example.org/mag/\nlanguages: [en]\n";

const PAGE: &str = "---\ntitle: About\n---\n\nThe first words.\n";

const MEETING: &str = "---\n\
    title: Virtual Meeting\n\
    starts: 2026-02-09\n\
    kind: virtual\n\
    rule: chatham-house\n\
    access: { value: open-observation, decided: 2026-01-20 }\n\
    participants: [ { name: Ingrid Solheim, affiliation: Fjord Registry } ]\n\
    ---\n\n\
    **Ingrid Solheim (Fjord Registry):** The rooms are too small.\n";

struct Preview {
    dir: TempDir,
    child: Child,
    address: String,
    mount: String,
}

impl Drop for Preview {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Preview {
    fn start() -> Self {
        let dir = TempDir::new().unwrap();
        let content = dir.path().join("content");
        for folder in ["meetings", "pages"] {
            fs::create_dir_all(content.join(folder)).unwrap();
        }
        fs::write(content.join("site.yaml"), SITE).unwrap();
        fs::write(content.join("pages/about.md"), PAGE).unwrap();
        fs::write(content.join("meetings/2026-02-09-solheim.md"), MEETING).unwrap();
        fs::write(dir.path().join("secret.txt"), "not for anybody").unwrap();
        let mut child = Command::new(env!("CARGO_BIN_EXE_glasshouse"))
            .args(["serve", "--port", "0", "--as-of", "2026-06-15T12:00:00Z"])
            .arg(dir.path())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let url = line.trim().rsplit("http://").next().unwrap().to_owned();
        let (address, path) = url.split_once('/').unwrap();
        assert!(address.starts_with("127.0.0.1:"), "{line}");
        Preview { address: address.to_owned(), mount: format!("/{path}"), dir, child }
    }

    fn write(&self, path: &str, text: &str) {
        fs::write(self.dir.path().join("content").join(path), text).unwrap();
    }

    /// Status, headers and body.
    fn ask(&self, method: &str, path: &str, host: &str) -> (u16, BTreeMap<String, String>, String) {
        let mut stream = TcpStream::connect(&self.address).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
        let host = if host.is_empty() { String::new() } else { format!("Host: {host}\r\n") };
        write!(stream, "{method} {path} HTTP/1.1\r\n{host}Connection: close\r\n\r\n").unwrap();
        let mut bytes = Vec::new();
        stream.read_to_end(&mut bytes).unwrap();
        let text = String::from_utf8(bytes).unwrap();
        let (head, body) = text.split_once("\r\n\r\n").unwrap();
        let mut lines = head.lines();
        let status = lines.next().unwrap().split(' ').nth(1).unwrap().parse().unwrap();
        let headers = lines.filter_map(|l| l.split_once(": ")).map(|(n, v)| (n.to_lowercase(), v.to_owned()));
        (status, headers.collect(), body.to_owned())
    }

    fn get(&self, path: &str) -> (u16, BTreeMap<String, String>, String) {
        self.ask("GET", path, &self.address)
    }

    fn page(&self, path: &str) -> (u16, String) {
        let (status, _, body) = self.get(&format!("{}{path}", self.mount));
        (status, body)
    }

    /// Waits until the preview has another version than `old`.
    fn changed(&self, old: &str) -> String {
        let start = Instant::now();
        loop {
            let now = self.get("/-/version").2;
            if now != old {
                return now;
            }
            assert!(start.elapsed() < Duration::from_mins(1), "the preview did not change");
            std::thread::sleep(Duration::from_millis(50));
        }
    }

    /// Waits until a page satisfies a condition: one change may be built in two steps.
    fn until(&self, path: &str, wanted: impl Fn(u16, &str) -> bool) -> String {
        let start = Instant::now();
        loop {
            let (status, body) = self.page(path);
            if wanted(status, &body) {
                return body;
            }
            assert!(start.elapsed() < Duration::from_mins(1), "{path} is still\n{body}");
            std::thread::sleep(Duration::from_millis(50));
        }
    }
}

/// The published bytes of a site.
fn built(root: &Path) -> BTreeMap<String, Vec<u8>> {
    let out = TempDir::new().unwrap();
    let public = out.path().join("public");
    let output = Command::new(env!("CARGO_BIN_EXE_glasshouse"))
        .args(["build", "--as-of", "2026-06-15T12:00:00Z", "--quiet", "--out"])
        .args([&public, root])
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let files = walkdir::WalkDir::new(&public).into_iter().map(Result::unwrap).filter(|e| e.file_type().is_file());
    files
        .map(|e| (e.path().strip_prefix(&public).unwrap().to_str().unwrap().to_owned(), fs::read(e.path()).unwrap()))
        .filter(|(path, _)| path != ".glasshouse-manifest")
        .collect()
}

#[test]
fn it_shows_the_bytes_of_a_build_and_nothing_else() {
    let preview = Preview::start();
    assert_eq!(preview.mount, "/mag/");
    let line = "<script src=\"/-/reload.js\" defer></script>\n";
    let built = built(preview.dir.path());
    assert!(built.len() > 20);
    for (path, bytes) in &built {
        let (status, headers, body) = preview.get(&format!("/mag/{path}"));
        assert_eq!(status, 200, "{path}");
        assert_eq!(body.replacen(line, "", 1).as_bytes(), bytes, "{path}");
        assert_eq!(body.contains(line), path.ends_with(".html"), "{path}");
        assert!(headers["content-security-policy"].starts_with("default-src 'none'"), "{path}");
        assert_eq!(headers["x-content-type-options"], "nosniff");
        assert_eq!(headers["cache-control"], "no-store");
        assert!(!body.contains("Solheim") && !body.contains("Fjord"), "{path}");
    }
    assert_eq!(preview.get("/").1["location"], "/mag/");
    assert_eq!(preview.get("/mag/about").1["location"], "/mag/about/");
    assert!(preview.page("about/").1.contains("The first words."));
    assert_eq!(preview.ask("HEAD", "/mag/about/", &preview.address).2, "");

    for path in [
        "/mag/../secret.txt",
        "/mag/%2e%2e/secret.txt",
        "/mag/..%2fsecret.txt",
        "/mag/%2e%2e%2fsecret.txt",
        "/mag/....//secret.txt",
        "/secret.txt",
        "/mag//etc/passwd",
        "//etc/passwd",
        "/mag/about/../../../secret.txt",
        "/mag/content/site.yaml",
        "/mag/meetings/2026-02-09-solheim.md",
        "/mag/%ff%fe",
        "/mag/%",
        "/mag/about\\index.html",
    ] {
        let (status, _, body) = preview.get(path);
        assert_eq!(status, 404, "{path}");
        assert!(!body.contains("not for anybody") && !body.contains("root:") && !body.contains("base_url"), "{path}");
    }
}

#[test]
fn it_answers_this_machine_only() {
    let preview = Preview::start();
    let port = preview.address.rsplit(':').next().unwrap();
    for host in
        [format!("localhost:{port}"), "localhost".to_owned(), format!("LOCALHOST:{port}"), "127.0.0.1".to_owned()]
    {
        assert_eq!(preview.ask("GET", "/mag/", &host).0, 200, "{host}");
    }
    for host in [
        "portal.example.org".to_owned(),
        format!("portal.example.org:{port}"),
        "localhost.example.org".to_owned(),
        format!("127.0.0.1.example.org:{port}"),
        "localhost:1".to_owned(),
        "192.168.0.1".to_owned(),
        String::new(),
    ] {
        let (status, _, body) = preview.ask("GET", "/mag/", &host);
        assert!(matches!(status, 400 | 403), "{host}: {status}");
        assert!(!body.contains("Portal"), "{host}");
        assert!(!matches!(preview.ask("GET", "/-/version", &host).0, 200), "{host}");
    }
    for method in ["POST", "PUT", "DELETE", "OPTIONS"] {
        assert_eq!(preview.ask(method, "/mag/", &preview.address).0, 405, "{method}");
    }
}

#[test]
fn it_follows_the_sources_and_shows_what_is_wrong_without_names() {
    let preview = Preview::start();
    let first = preview.get("/-/version").2;
    assert!(preview.get("/-/reload.js").2.contains("/-/version"));

    preview.write("pages/about.md", &PAGE.replace("first", "second"));
    let second = preview.changed(&first);
    preview.until("about/", |_, body| body.contains("The second words."));

    // An unknown speaker stops the build; the page says so and names nobody.
    preview.write(
        "meetings/2026-02-09-solheim.md",
        &MEETING.replace("The rooms", "Ms. Doe of Plain Networks says the rooms"),
    );
    preview.changed(&second);
    let shown = preview.until("about/", |status, _| status == 500);
    assert!(shown.contains("Nothing would be published") && shown.contains("/-/reload.js"), "{shown}");
    assert!(shown.contains("▒▒▒"), "{shown}");
    for name in ["Solheim", "solheim", "Ingrid", "Fjord", "Doe", "Plain Networks", "second words"] {
        assert!(!shown.contains(name), "{name} in\n{shown}");
    }
    let (status, headers, body) = preview.get("/mag/feeds/all.atom");
    assert_eq!((status, body.contains("Portal")), (500, false));
    assert!(headers["content-security-policy"].starts_with("default-src 'none'"));

    preview.write("meetings/2026-02-09-solheim.md", MEETING);
    preview.until("about/", |status, body| status == 200 && body.contains("The second words."));

    // A new file, and one that goes.
    preview.write("pages/more.md", "---\ntitle: More\n---\n\nOf it.\n");
    preview.until("more/", |status, body| status == 200 && body.contains("Of it."));
    fs::remove_file(preview.dir.path().join("content/pages/more.md")).unwrap();
    preview.until("more/", |status, _| status == 404);

    // Reading is no change.
    std::thread::sleep(Duration::from_millis(500));
    let quiet = preview.get("/-/version").2;
    for file in ["site.yaml", "pages/about.md"] {
        fs::read(preview.dir.path().join("content").join(file)).unwrap();
    }
    std::thread::sleep(Duration::from_millis(500));
    assert_eq!(preview.get("/-/version").2, quiet);
}
