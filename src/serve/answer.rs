//! What is answered to a request. A pure function: nothing is read, so that no path can lead out of the site.

use super::Shown;

/// A request, as far as it matters.
pub struct Asked<'a> {
    pub method: &'a str,
    /// Path and query, as sent.
    pub target: &'a str,
    pub host: Option<&'a str>,
}

/// An answer. `HEAD` has the body of `GET`; the server leaves it out.
#[derive(Debug, PartialEq, Eq)]
pub struct Answer {
    pub status: u16,
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
}

/// Where the preview's own two files stand: no address of a site begins like this.
const OWN: &str = "/-/";

/// Asks for the version and loads the page again when it is another.
const SCRIPT: &str = "\"use strict\";\n\
    let seen;\n\
    async function look() {\n  \
      try {\n    \
        const now = await (await fetch(\"/-/version\", { cache: \"no-store\" })).text();\n    \
        if (seen !== undefined && seen !== now) location.reload();\n    \
        seen = now;\n  \
      } catch { /* The preview was stopped; it may come back. */ }\n  \
      setTimeout(look, 500);\n\
    }\n\
    look();\n";

/// While there is no rendition whose `_headers` say more.
const HEADERS: &[(&str, &str)] = &[
    (
        "Content-Security-Policy",
        "default-src 'none'; script-src 'self'; connect-src 'self'; base-uri 'none'; frame-ancestors 'none'",
    ),
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "no-referrer"),
];

/// Answers a request to `port` of the loopback address.
pub fn answer(shown: &Shown, asked: &Asked<'_>, port: u16) -> Answer {
    // A page elsewhere may have its name point here; only a request by a name of this machine is answered.
    if !asked.host.is_some_and(|host| is_this_machine(host, port)) {
        return plain(403, "This preview answers on this machine only, as localhost or 127.0.0.1.\n");
    }
    if !matches!(asked.method, "GET" | "HEAD") {
        return plain(405, "A preview is read only.\n");
    }
    let path = asked.target.split(['?', '#']).next().unwrap_or_default();
    match path.strip_prefix(OWN) {
        Some("version") => return own("text/plain; charset=utf-8", shown.version.to_string()),
        Some("reload.js") => return own("text/javascript; charset=utf-8", SCRIPT.to_owned()),
        _ => {}
    }
    let files = match &shown.what {
        Ok(files) => files,
        Err(page) => return with_headers(500, "text/html; charset=utf-8", page.clone().into_bytes(), own_headers()),
    };
    let headers = public_headers(files.get("_headers").map(Vec::as_slice).unwrap_or_default());
    let Some(path) = decoded(path).and_then(|p| p.strip_prefix(&shown.mount).map(str::to_owned)) else {
        if path == "/" {
            let mut answer = plain(302, "");
            answer.headers.push(("Location".to_owned(), shown.mount.clone()));
            return answer;
        }
        return missing(files, headers);
    };
    let file = if path.is_empty() || path.ends_with('/') { format!("{path}index.html") } else { path.clone() };
    match files.get(&file) {
        Some(bytes) => with_headers(200, kind(&file), page(&file, bytes), headers),
        None if files.contains_key(&format!("{path}/index.html")) => {
            let mut answer = plain(302, "");
            answer.headers.push(("Location".to_owned(), format!("{}{path}/", shown.mount)));
            answer
        }
        None => missing(files, headers),
    }
}

fn is_this_machine(host: &str, port: u16) -> bool {
    let name = host.strip_suffix(&format!(":{port}")).unwrap_or(host);
    ["localhost", "127.0.0.1", "[::1]"].contains(&name.to_ascii_lowercase().as_str())
}

/// The site's own page for what is missing.
fn missing(files: &std::collections::BTreeMap<String, Vec<u8>>, headers: Vec<(String, String)>) -> Answer {
    match files.get("404.html") {
        Some(bytes) => with_headers(404, "text/html; charset=utf-8", page("404.html", bytes), headers),
        None => plain(404, "There is nothing here.\n"),
    }
}

/// The bytes as they would be published; a page gets the line that loads it again.
fn page(path: &str, bytes: &[u8]) -> Vec<u8> {
    const END: &[u8] = b"</body>";
    if !path.ends_with(".html") {
        return bytes.to_vec();
    }
    let at = bytes.windows(END.len()).rposition(|w| w == END).unwrap_or(bytes.len());
    [&bytes[..at], b"<script src=\"/-/reload.js\" defer></script>\n", &bytes[at..]].concat()
}

/// A path without `%`: `None` when it is no text. What it names is looked up, never opened.
fn decoded(path: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.as_bytes();
    while let Some((&first, tail)) = rest.split_first() {
        if first == b'%' {
            let digits = std::str::from_utf8(tail.get(..2)?).ok()?;
            bytes.push(u8::from_str_radix(digits, 16).ok()?);
            rest = &tail[2..];
        } else {
            bytes.push(first);
            rest = tail;
        }
    }
    String::from_utf8(bytes).ok()
}

/// What a host would send with every file, as the site's `_headers` tells it.
fn public_headers(file: &[u8]) -> Vec<(String, String)> {
    let text = String::from_utf8_lossy(file);
    let lines = text.lines().skip_while(|l| *l != "/*").skip(1).take_while(|l| l.starts_with(' '));
    let pairs = lines.filter_map(|l| l.trim().split_once(": ")).map(|(n, v)| (n.to_owned(), v.to_owned()));
    let headers: Vec<_> = pairs.collect();
    if headers.is_empty() { own_headers() } else { headers }
}

fn own_headers() -> Vec<(String, String)> {
    HEADERS.iter().map(|(n, v)| ((*n).to_owned(), (*v).to_owned())).collect()
}

fn own(kind: &str, body: String) -> Answer {
    with_headers(200, kind, body.into_bytes(), own_headers())
}

fn plain(status: u16, body: &str) -> Answer {
    with_headers(status, "text/plain; charset=utf-8", body.as_bytes().to_vec(), own_headers())
}

fn with_headers(status: u16, kind: &str, body: Vec<u8>, mut headers: Vec<(String, String)>) -> Answer {
    headers.push(("Content-Type".to_owned(), kind.to_owned()));
    headers.push(("Cache-Control".to_owned(), "no-store".to_owned()));
    Answer { status, headers, body }
}

fn kind(path: &str) -> &'static str {
    match path.rsplit_once('.').map_or("", |(_, ending)| ending) {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "json" | "webmanifest" => "application/json",
        "atom" => "application/atom+xml; charset=utf-8",
        "xml" => "application/xml; charset=utf-8",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "webp" => "image/webp",
        "pdf" => "application/pdf",
        "ics" => "text/calendar; charset=utf-8",
        "csv" => "text/csv; charset=utf-8",
        "txt" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}
