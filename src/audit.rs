//! The second lock: reads the finished bytes as a reader would, and looks for every protected name.
//!
//! In: a [`Rendition<Unaudited>`] and the [`Secrets`]. Out: a [`Rendition<Audited>`], or every leak. It shares no code with
//! the redactor's matcher: it decodes what was written, cuts it into words and looks up sequences of words. Must never:
//! let a type of file pass that it cannot read, or print what it found.

use std::collections::{HashMap, HashSet};
use std::ops::Range;

use rayon::prelude::*;
use unicode_normalization::UnicodeNormalization;

use crate::diagnostic::{Diagnostic, Place, Problems, Wording, say};
use crate::disclosure::Secrets;
use crate::render::{Artifact, Audited, Part, Rendition, Unaudited};

/// Audits every file. `furniture` are the words of the interface, which stand on every page: a name that is one of them,
/// such as an organization called "Portal", cannot be told from it here, and is the redactor's alone.
///
/// # Errors
/// One problem per file in which a protected name stands, or that cannot be read.
pub fn audit<'f>(
    rendition: Rendition<Unaudited>,
    secrets: &Secrets,
    furniture: impl Iterator<Item = &'f str>,
) -> Result<Rendition<Audited>, Problems> {
    let furniture = Furniture::new(furniture);
    let mut everybody = Phrases::default();
    everybody.add(secrets.everybody(), &furniture);
    let wanted = Wanted { secrets, everybody, furniture };
    let files: Vec<_> = rendition.files.iter().collect();
    let leaks: Vec<Diagnostic> =
        files.par_iter().filter_map(|(route, artifact)| check(route.as_str(), artifact, &wanted)).collect();
    if leaks.is_empty() {
        return Ok(rendition.passed());
    }
    let mut problems = Problems::default();
    problems.list.extend(leaks);
    Err(problems)
}

/// What is looked for.
struct Wanted<'s> {
    secrets: &'s Secrets,
    everybody: Phrases,
    furniture: Furniture,
}

fn check(path: &str, artifact: &Artifact, wanted: &Wanted<'_>) -> Option<Diagnostic> {
    let leak = |message| {
        let place = Place::Path { path: path.to_owned(), line: 0, column: 0 };
        Diagnostic::error("leak", place, message)
    };
    let sessions = &artifact.origin.sessions;
    let protects_nothing = sessions.is_empty() || artifact.origin.part == Part::Ranges(Vec::new());
    let Some(kind) = Kind::of(path) else {
        if protects_nothing && Kind::is_sealed_file(path) {
            return None;
        }
        return Some(
            leak(say("The audit cannot read this type of file.")).help(say("Publish it in a form that can be read.")),
        );
    };
    if protects_nothing {
        return None;
    }
    let Ok(text) = std::str::from_utf8(&artifact.bytes) else {
        return Some(leak(say("This file is not UTF-8 text.")).help(say("Publish it as UTF-8.")));
    };
    let mut guests = Phrases::default();
    let mut public: Vec<String> = Vec::new();
    for session in sessions {
        if let Some((names, mentions)) = wanted.secrets.session(session) {
            guests.add(names, &wanted.furniture);
            public.extend(mentions.iter().map(|m| words(m)));
        }
    }
    let regions: Vec<Range<usize>> = match &artifact.origin.part {
        Part::Ranges(ranges) => ranges.clone(),
        Part::Whole => std::iter::once(0..text.len()).collect(),
        Part::Marked => outermost(marked(text, false)),
        Part::Main => outermost(marked(text, true)),
    };
    let stands = |reading: &str| {
        let words = words(reading);
        wanted.everybody.stand_in(&words, &public) || guests.stand_in(&words, &public)
    };
    if path.contains("meetings/") && stands(path) {
        // The address itself tells, so it is not printed.
        let message = say("The address of a session's page holds a protected name or affiliation.");
        return Some(Diagnostic::error("leak", Place::Nowhere, message).help(defect()));
    }
    let found = regions.into_iter().any(|region| {
        let Some(region) = text.get(region) else { return true };
        kind.readings(region).iter().any(|reading| stands(reading))
    });
    found.then(|| {
        leak(say("A protected name or affiliation stands in this file, in what comes from a session under the Rule."))
            .help(defect())
    })
}

/// What to do about a leak.
fn defect() -> Wording {
    say(
        "This is a defect of the program or of the theme: nothing was published. Report it with the name of the file, and \
         without the name of the person.",
    )
}

/// How a file is read.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Markup,
    Plain,
    Json,
}

impl Kind {
    fn of(path: &str) -> Option<Self> {
        let name = path.rsplit('/').next().unwrap_or(path);
        if name == "_headers" || name == "_redirects" {
            return Some(Kind::Plain);
        }
        match name.rsplit_once('.')?.1 {
            "html" | "atom" | "xml" | "svg" => Some(Kind::Markup),
            "css" | "js" | "txt" | "csv" | "ics" => Some(Kind::Plain),
            "json" => Some(Kind::Json),
            _ => None,
        }
    }

    /// Files that are published only for sessions on the record, and are not opened.
    fn is_sealed_file(path: &str) -> bool {
        let ending = path.rsplit_once('.').map_or("", |(_, e)| e);
        matches!(ending, "pdf" | "png" | "jpg" | "jpeg" | "webp" | "odt" | "ods" | "docx" | "xlsx" | "pptx" | "zip")
    }

    /// The text of a region, and the text of it once more with addresses decoded.
    fn readings(self, region: &str) -> Vec<String> {
        let decoded = match self {
            Kind::Markup => {
                let (loose, tight) = without_tags(region);
                let mut out = vec![entities(&loose), entities(&attributes(region))];
                // A name may be split by a tag in the middle of a word.
                out.extend(tight.map(|t| entities(&t)));
                out
            }
            Kind::Plain => vec![region.to_owned(), region.replace("\r\n ", "")],
            Kind::Json => vec![json_escapes(region)],
        };
        let mut all = Vec::with_capacity(decoded.len() * 2);
        for text in decoded {
            if text.contains('%') {
                all.push(percent(&text));
            }
            all.push(text);
        }
        all
    }
}

/// Names as sequences of words, by their first word.
#[derive(Default)]
struct Phrases(HashMap<String, Vec<String>>);

impl Phrases {
    fn add(&mut self, names: &[String], furniture: &Furniture) {
        for name in names.iter().map(|n| words(n)).filter(|n| !furniture.holds(n)) {
            if let Some(first) = name.split(' ').next().filter(|w| !w.is_empty()) {
                self.0.entry(first.to_owned()).or_default().push(name);
            }
        }
    }

    /// Whether one of the names stands in `text`, which [`words`] made.
    fn stand_in(&self, text: &str, public: &[String]) -> bool {
        let mut at = 0;
        text.split(' ').any(|word| {
            let start = at;
            at += word.len() + 1;
            self.0.get(word).is_some_and(|names| {
                names.iter().any(|name| begins_with(&text[start..], name) && !covered(text, start, name.len(), public))
            })
        })
    }
}

/// The words of the interface and of the site's title and address.
struct Furniture {
    messages: Vec<String>,
    words: HashSet<String>,
}

impl Furniture {
    fn new<'f>(messages: impl Iterator<Item = &'f str>) -> Self {
        let messages: Vec<String> = messages.map(words).collect();
        let words = messages.iter().flat_map(|m| m.split(' ')).map(str::to_owned).collect();
        Furniture { messages, words }
    }

    /// Whether a name stands in the interface as it is.
    fn holds(&self, name: &str) -> bool {
        name.split(' ').all(|word| self.words.contains(word))
            && self.messages.iter().any(|m| {
                m.match_indices(name).any(|(at, _)| (at == 0 || m[..at].ends_with(' ')) && begins_with(&m[at..], name))
            })
    }
}

/// Whether `text` begins with these words, whole.
fn begins_with(text: &str, words: &str) -> bool {
    text.strip_prefix(words).is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
}

/// Whether the words at `start` are part of a phrase that was declared public.
fn covered(text: &str, start: usize, length: usize, public: &[String]) -> bool {
    public.iter().any(|phrase| {
        text.match_indices(phrase.as_str()).any(|(at, _)| {
            let whole = (at == 0 || text[..at].ends_with(' ')) && begins_with(&text[at..], phrase);
            whole && at <= start && start + length <= at + phrase.len()
        })
    })
}

/// The words of a text, as somebody would hear them read, with one space between them: compatibility forms, without
/// case, marks and invisible characters. A script without spaces is cut into single characters.
fn words(text: &str) -> String {
    let mut words = Words { out: String::with_capacity(text.len()), pause: false };
    for c in text.chars() {
        if c.is_ascii() {
            words.take(c.to_ascii_lowercase());
        } else {
            let lower = std::iter::once(c).nfkd().flat_map(char::to_lowercase).flat_map(|c| std::iter::once(c).nfkd());
            lower.for_each(|c| words.take(c));
        }
    }
    words.out
}

struct Words {
    out: String,
    /// Whether the next letter begins a word.
    pause: bool,
}

impl Words {
    fn take(&mut self, c: char) {
        let alone = is_ideograph(c);
        if c.is_alphanumeric() {
            if (self.pause || alone) && !self.out.is_empty() {
                self.out.push(' ');
            }
            self.out.push(c);
            self.pause = alone;
        } else if !is_ignorable(c) {
            self.pause = true;
        }
    }
}

fn is_ideograph(c: char) -> bool {
    let n = u32::from(c);
    (0x3040..0xa000).contains(&n) || (0xf900..0xfb00).contains(&n) || (0x2_0000..0x4_0000).contains(&n)
}

fn is_ignorable(c: char) -> bool {
    unicode_normalization::char::is_combining_mark(c)
        || matches!(u32::from(c), 0xad | 0x61c | 0x640 | 0x180e | 0x200b..=0x200f | 0x202a..=0x202e | 0x2060..=0x206f | 0xfe00..=0xfe0f | 0xfeff)
}

/// Byte ranges of the elements marked as protected; with `main` also the whole of `<main>` and the marked head.
fn marked(html: &str, main: bool) -> Vec<Range<usize>> {
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
            let marks = tag.contains("data-rule=\"chatham-house\"") || main && name == "main";
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
    for (j, c) in html[i..].char_indices() {
        match (quote, c) {
            (None, '>') => return i + j + 1,
            (None, '"' | '\'') => quote = Some(c),
            (Some(q), c) if q == c => quote = None,
            _ => {}
        }
    }
    html.len()
}

/// The text of a piece of HTML with a space for each tag; and without, where a tag stands in the middle of a word.
fn without_tags(html: &str) -> (String, Option<String>) {
    let mut loose = String::with_capacity(html.len());
    let mut splits = false;
    let mut at = 0;
    let letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    while let Some(i) = html[at..].find('<').map(|i| at + i) {
        loose.push_str(&html[at..i]);
        loose.push(' ');
        at = tag_end(html, i);
        splits |= letter(html[..i].chars().next_back()) && letter(html[at..].chars().next());
    }
    loose.push_str(&html[at..]);
    if !splits {
        return (loose, None);
    }
    let mut tight = String::with_capacity(loose.len());
    at = 0;
    while let Some(i) = html[at..].find('<').map(|i| at + i) {
        tight.push_str(&html[at..i]);
        at = tag_end(html, i);
    }
    tight.push_str(&html[at..]);
    (loose, Some(tight))
}

/// Ranges that are not inside another.
fn outermost(mut ranges: Vec<Range<usize>>) -> Vec<Range<usize>> {
    ranges.sort_by_key(|r| (r.start, std::cmp::Reverse(r.end)));
    let mut end = 0;
    ranges.retain(|r| {
        let outer = r.end > end;
        end = end.max(r.end);
        outer
    });
    ranges
}

/// The values of all attributes.
fn attributes(html: &str) -> String {
    let mut out = String::new();
    let mut at = 0;
    while let Some(i) = html[at..].find('<').map(|i| at + i) {
        let end = tag_end(html, i);
        for value in html[i..end].split('"').skip(1).step_by(2) {
            out.push_str(value);
            out.push('\n');
        }
        at = end;
    }
    out
}

fn entities(text: &str) -> String {
    if !text.contains('&') {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
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
