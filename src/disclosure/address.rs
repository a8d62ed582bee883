//! Addresses in text: what a link means, and where handles and e-mail addresses stand.

use std::ops::Range;

use super::names::is_unspaced;
use super::public_text::Target;
use crate::manuscript::prose::MENTION;

/// Where a link leads.
pub enum Address {
    Inside(Target),
    Outside,
    Refused,
}

/// What an address of an author means. `folder` is the folder of the source under `content/`.
pub fn classify(address: &str, folder: &str) -> Address {
    let (path, anchor) = match address.split_once('#') {
        Some((path, anchor)) => (path, Some(anchor.to_owned())),
        None => (address, None),
    };
    if path.is_empty() {
        return anchor.map_or(Address::Refused, |a| Address::Inside(Target::Anchor(a)));
    }
    if let Some((scheme, _)) = address.split_once(':')
        && !scheme.contains(['/', '.'])
    {
        let known = ["http", "https", "mailto", "tel"].contains(&scheme.to_ascii_lowercase().as_str());
        return if known { Address::Outside } else { Address::Refused };
    }
    if path.starts_with("//") || path.contains('\\') {
        return Address::Refused;
    }
    if path.starts_with('/') {
        return Address::Inside(Target::Path { path: path.to_owned(), anchor });
    }
    let mut parts: Vec<&str> = folder.split('/').filter(|p| !p.is_empty()).collect();
    for part in path.split('/') {
        match part {
            ".." if parts.pop().is_none() => return Address::Refused,
            "" | "." | ".." => {}
            part => parts.push(part),
        }
    }
    Address::Inside(Target::Source { path: parts.join("/"), anchor })
}

/// An address without percent signs, also where they were written twice.
pub fn decode(address: &str) -> String {
    let mut decoded = decode_once(address);
    for _ in 0..4 {
        let again = decode_once(&decoded);
        if again == decoded {
            break;
        }
        decoded = again;
    }
    decoded
}

fn decode_once(address: &str) -> String {
    let bytes = address.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let code = address.get(at + 1..at + 3).filter(|_| bytes[at] == b'%');
        let code = code.and_then(|hex| u8::from_str_radix(hex, 16).ok());
        out.push(code.unwrap_or(bytes[at]));
        at += if code.is_some() { 3 } else { 1 };
    }
    String::from_utf8_lossy(&out).into_owned()
}

/// Every `@handle`, e-mail address and web address that stands in the text as it is, in bytes of the flat text.
pub fn addresses(flat: &str) -> Vec<Range<usize>> {
    if !has_any(flat, *b"@/") {
        return Vec::new();
    }
    let word = |c: char| c.is_alphanumeric() || "_-.+".contains(c);
    let mut ranges: Vec<Range<usize>> = Vec::new();
    for (at, _) in flat.match_indices('@') {
        let before = flat[..at].trim_end_matches(word);
        let after = flat[at + 1..].trim_start_matches(word);
        let end = flat.len() - after.len();
        // A full stop or hyphen at the end belongs to the sentence.
        let end = at + 1 + flat[at + 1..end].trim_end_matches(['.', '-', '+']).len();
        let inside = ranges.last().is_some_and(|r| r.end > at) || flat[..at].ends_with(MENTION);
        if end > at + 2 && !inside {
            ranges.push(before.len()..end);
        }
    }
    for scheme in ["https://", "http://"] {
        for (at, _) in flat.match_indices(scheme) {
            // Where no blanks are written, a sentence goes on without one.
            let ends = |c: char| c.is_whitespace() || "<>\"，。；：、！？）】」』《》".contains(c) || is_unspaced(c);
            let end = flat[at..].find(ends).map_or(flat.len(), |i| at + i);
            ranges.push(at..at + without_end_of_sentence(&flat[at..end]).len());
        }
    }
    ranges.sort_by_key(|r| (r.start, std::cmp::Reverse(r.end)));
    let mut last = 0;
    ranges.retain(|r| {
        let apart = r.start >= last;
        last = last.max(r.end);
        apart
    });
    ranges
}

/// Every `example.org` and `example.org/paper` that stands in the text as it is, in bytes of the flat text.
pub fn domains(flat: &str) -> impl Iterator<Item = Range<usize>> + '_ {
    let inside = |c: char| c.is_alphanumeric() || "-_.~/%?=&#".contains(c);
    let mut last = 0;
    flat.match_indices('.').filter_map(move |(dot, _)| {
        if dot < last || !flat[dot + 1..].starts_with(|c: char| c.is_ascii_lowercase()) {
            return None;
        }
        let start = flat[..dot].trim_end_matches(inside).len();
        let end = dot + flat[dot..].find(|c| !inside(c)).unwrap_or(flat.len() - dot);
        let end = start + flat[start..end].trim_end_matches(['.', '?', '/']).len();
        last = end;
        (start < dot && dot + 1 < end).then_some(start..end)
    })
}

/// Whether one of two signs stands in a text; most have none. All bytes are looked at, for that is done many at a time.
pub fn has_any(text: &str, [a, b]: [u8; 2]) -> bool {
    text.bytes().filter(|byte| *byte == a || *byte == b).count() > 0
}

/// A full stop or a bracket at the end belongs to the sentence.
fn without_end_of_sentence(address: &str) -> &str {
    let mut rest = address;
    loop {
        let shorter = rest.trim_end_matches(['.', ',', ';', ':', '!', '?', '"', '\'', '”', '»']);
        let shorter = if shorter.contains('(') { shorter } else { shorter.trim_end_matches(')') };
        if shorter.len() == rest.len() {
            return rest;
        }
        rest = shorter;
    }
}
