//! What a reader would read in finished bytes: HTML without tags, entities, percent signs and JSON escapes decoded.
//!
//! In: the text of a file. Out: readings of it, and the parts that are marked as protected. Must never: be used by the
//! redactor.

use std::borrow::Cow;
use std::ops::Range;

/// How a file is read.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Markup,
    Plain,
    Json,
}

impl Kind {
    pub(super) fn of(path: &str) -> Option<Self> {
        let name = path.rsplit('/').next().unwrap_or(path);
        if name == "_headers" || name == "_redirects" {
            return Some(Kind::Plain);
        }
        match name.rsplit_once('.')?.1 {
            // Its texts are strings of JSON.
            "js" if path.starts_with(crate::render::search::FOLDER) => Some(Kind::Json),
            "html" | "atom" | "xml" | "svg" => Some(Kind::Markup),
            "css" | "js" | "txt" | "csv" | "ics" => Some(Kind::Plain),
            "json" => Some(Kind::Json),
            _ => None,
        }
    }

    /// Files that are published only for sessions on the record, and are not opened.
    pub(super) fn is_sealed_file(path: &str) -> bool {
        let ending = path.rsplit_once('.').map_or("", |(_, e)| e);
        matches!(ending, "pdf" | "png" | "jpg" | "jpeg" | "webp" | "odt" | "ods" | "odp" | "docx" | "xlsx" | "pptx")
    }

    /// The text of a region, and the text of it once more with addresses decoded.
    pub(super) fn readings(self, region: &str) -> Vec<Cow<'_, str>> {
        let decoded: Vec<Cow<'_, str>> = match self {
            Kind::Markup => {
                let Untagged { loose, attributes, tight } = without_tags(region);
                // A name may be split by a tag in the middle of a word.
                [loose, attributes].into_iter().chain(tight).map(entities).map(Cow::Owned).collect()
            }
            Kind::Plain if !region.contains("\r\n ") => vec![region.into()],
            Kind::Plain => vec![region.into(), region.replace("\r\n ", "").into()],
            Kind::Json if !region.contains('\\') => vec![region.into()],
            Kind::Json => vec![json_escapes(region).into()],
        };
        let mut all = Vec::with_capacity(decoded.len() * 2);
        for text in decoded {
            if text.contains('%') {
                all.push(percent(&text).into());
            }
            all.push(text);
        }
        all
    }
}

/// How HTML marks what comes from a session under the Rule.
const MARK: &str = "data-rule=\"chatham-house\"";

/// Byte ranges of the elements marked as protected; with `main` also the whole of `<main>` and the marked head.
pub(super) fn marked(html: &str, main: bool) -> Vec<Range<usize>> {
    let mut ranges = Vec::new();
    let mut open: Vec<(&str, Option<usize>)> = Vec::new();
    let mut at = 0;
    while let Some(i) = html[at..].find('<').map(|i| at + i) {
        let end = tag_end(html, i);
        let tag = &html[i..end];
        at = end;
        let inner = tag.trim_start_matches('<').trim_start_matches('/');
        let name = inner.split(|c: char| c.is_whitespace() || c == '>' || c == '/').next().unwrap_or_default();
        if tag.starts_with("</") {
            if let Some(depth) = open.iter().rposition(|(n, _)| *n == name) {
                for (_, start) in open.drain(depth..) {
                    ranges.extend(start.map(|s| s..end));
                }
            }
        } else if !tag.starts_with("<!") {
            let marks = tag.len() > MARK.len() && tag.contains(MARK) || main && name == "main";
            if is_void(name) || tag.ends_with("/>") {
                if marks {
                    ranges.push(i..end);
                }
            } else {
                open.push((name, marks.then_some(i)));
            }
        }
    }
    // What was never closed lasts to the end.
    ranges.extend(open.into_iter().filter_map(|(_, start)| start.map(|s| s..html.len())));
    ranges
}

fn is_void(name: &str) -> bool {
    matches!(
        name,
        "area" | "base" | "br" | "col" | "embed" | "hr" | "img" | "input" | "link" | "meta" | "source" | "wbr"
    )
}

/// The end of the tag at `i`; a `>` in quotation marks does not end it.
fn tag_end(html: &str, i: usize) -> usize {
    let mut quote = None;
    for (j, byte) in html.bytes().enumerate().skip(i) {
        match (quote, byte) {
            (None, b'>') => return j + 1,
            (None, b'"' | b'\'') => quote = Some(byte),
            (Some(q), byte) if q == byte => quote = None,
            _ => {}
        }
    }
    html.len()
}

/// What a piece of HTML says.
struct Untagged {
    /// Its text, with a space for each tag.
    loose: String,
    /// The values of all attributes.
    attributes: String,
    /// Its text without tags, where one stands in the middle of a word.
    tight: Option<String>,
}

fn without_tags(html: &str) -> Untagged {
    let mut loose = String::with_capacity(html.len());
    let mut attributes = String::new();
    let mut splits = false;
    let mut at = 0;
    let letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    while let Some(i) = html[at..].find('<').map(|i| at + i) {
        loose.push_str(&html[at..i]);
        loose.push(' ');
        at = tag_end(html, i);
        for value in html[i..at].split('"').skip(1).step_by(2) {
            attributes.push_str(value);
            attributes.push('\n');
        }
        splits |= letter(html[..i].chars().next_back()) && letter(html[at..].chars().next());
    }
    loose.push_str(&html[at..]);
    let tight = splits.then(|| {
        let mut tight = String::with_capacity(loose.len());
        let mut at = 0;
        while let Some(i) = html[at..].find('<').map(|i| at + i) {
            tight.push_str(&html[at..i]);
            at = tag_end(html, i);
        }
        tight.push_str(&html[at..]);
        tight
    });
    Untagged { loose, attributes, tight }
}

/// Ranges that are not inside another.
pub(super) fn outermost(mut ranges: Vec<Range<usize>>) -> Vec<Range<usize>> {
    ranges.sort_by_key(|r| (r.start, std::cmp::Reverse(r.end)));
    let mut end = 0;
    ranges.retain(|r| {
        let outer = r.end > end;
        end = end.max(r.end);
        outer
    });
    ranges
}

fn entities(text: String) -> String {
    if !text.contains('&') {
        return text;
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text.as_str();
    while let Some(i) = rest.find('&') {
        out.push_str(&rest[..i]);
        rest = &rest[i..];
        let end = rest.char_indices().take(12).find(|(_, c)| *c == ';').map(|(j, _)| j);
        let decoded = end.and_then(|j| entity(&rest[1..j]).map(|c| (c, j + 1)));
        let (c, length) = decoded.unwrap_or(('&', 1));
        out.push(c);
        rest = &rest[length..];
    }
    out.push_str(rest);
    out
}

fn entity(name: &str) -> Option<char> {
    match name {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        "nbsp" => Some(' '),
        "shy" => Some('\u{ad}'),
        _ => {
            let number = name.strip_prefix('#')?;
            let code = match number.strip_prefix(['x', 'X']) {
                Some(hex) => u32::from_str_radix(hex, 16).ok()?,
                None => number.parse().ok()?,
            };
            char::from_u32(code)
        }
    }
}

fn percent(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut i = 0;
    while i < bytes.len() {
        let code = (bytes[i] == b'%')
            .then(|| text.get(i + 1..i + 3))
            .flatten()
            .and_then(|hex| u8::from_str_radix(hex, 16).ok());
        out.push(code.unwrap_or(bytes[i]));
        i += if code.is_some() { 3 } else { 1 };
    }
    String::from_utf8_lossy(&out).into_owned()
}

fn json_escapes(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars();
    let mut high: Option<u32> = None;
    while let Some(c) = chars.next() {
        if c != '\\' {
            out.push(c);
            continue;
        }
        match chars.next() {
            Some('u') => {
                let hex: String = chars.by_ref().take(4).collect();
                let code = u32::from_str_radix(&hex, 16).unwrap_or(0xfffd);
                match (high.take(), code) {
                    (None, 0xd800..=0xdbff) => high = Some(code),
                    (Some(h), 0xdc00..=0xdfff) => {
                        let joined = 0x1_0000 + ((h - 0xd800) << 10) + (code - 0xdc00);
                        out.push(char::from_u32(joined).unwrap_or('\u{fffd}'));
                    }
                    (_, code) => out.push(char::from_u32(code).unwrap_or('\u{fffd}')),
                }
            }
            Some('n' | 't' | 'r' | 'b' | 'f') => out.push(' '),
            Some(c) => out.push(c),
            None => {}
        }
    }
    out
}
