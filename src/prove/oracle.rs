//! The second oracle: looks for planted names in finished bytes.
//!
//! In: bytes, and names that stand nowhere else. Out: whether one of them can be read there. Must never: use the audit's
//! code or the redactor's; it may be slower and simpler than both.

use unicode_normalization::UnicodeNormalization;

use super::cast::Person;

/// Letters by which people are known who are on no roster. A very short name would be found by accident.
pub fn canaries<'p>(people: impl Iterator<Item = &'p Person>) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    for person in people.filter(|p| p.id.is_none()) {
        let last = person.name.rsplit(' ').next().unwrap_or_default();
        let words = [letters(&person.name), letters(last), letters(&person.body)];
        let long = |w: &String| w.chars().count() >= if w.is_ascii() { 8 } else { 3 };
        out.extend(words.into_iter().filter(long));
    }
    out.sort();
    out.dedup();
    out
}

/// Whether one of the names stands in the bytes, as they are or decoded.
pub fn finds(bytes: &[u8], canaries: &[String]) -> bool {
    let raw = String::from_utf8_lossy(bytes);
    let decoded = decode(&raw);
    [letters(&raw), letters(&decoded), letters(&without_tags(&decoded))]
        .iter()
        .any(|text| canaries.iter().any(|c| text.contains(c.as_str())))
}

/// Letters and digits in small letters, without marks, blanks and whatever else stands between them.
pub fn letters(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if c.is_ascii() {
            if c.is_ascii_alphanumeric() {
                out.push(c.to_ascii_lowercase());
            }
        } else {
            out.extend(std::iter::once(c).nfkd().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase));
        }
    }
    out
}

/// Entities, percent signs and the escapes of JSON.
fn decode(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(['&', '%', '\\']) {
        bytes.extend_from_slice(&rest.as_bytes()[..at]);
        rest = &rest[at..];
        let (decoded, length) = escape(rest);
        bytes.extend_from_slice(&decoded);
        rest = &rest[length..];
    }
    bytes.extend_from_slice(rest.as_bytes());
    String::from_utf8_lossy(&bytes).into_owned()
}

/// What the escape at the start of `text` stands for, and how long it is.
fn escape(text: &str) -> (Vec<u8>, usize) {
    let as_is = || (text.as_bytes()[..1].to_vec(), 1);
    let code = |n: u32, length: usize| (char::from_u32(n).unwrap_or(' ').to_string().into_bytes(), length);
    if let Some(hex) = text.strip_prefix("\\u").and_then(|t| t.get(..4)) {
        return u32::from_str_radix(hex, 16).map_or_else(|_| as_is(), |n| code(n, 6));
    }
    if text.starts_with('\\') {
        return (vec![b' '], 1);
    }
    if let Some(hex) = text.strip_prefix('%') {
        let byte = hex.get(..2).and_then(|h| u8::from_str_radix(h, 16).ok());
        return byte.map_or_else(as_is, |b| (vec![b], 3));
    }
    let Some(end) = text.find(';').filter(|i| *i < 12) else { return as_is() };
    let name = &text[1..end];
    let number = name.strip_prefix("#x").or(name.strip_prefix("#X")).map(|h| u32::from_str_radix(h, 16));
    match number.or(name.strip_prefix('#').map(str::parse)) {
        Some(Ok(n)) => code(n, end + 1),
        // None of the named ones is a letter that a planted name has.
        _ => (vec![b' '], end + 1),
    }
}

fn without_tags(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut inside = false;
    for c in text.chars() {
        match c {
            '<' => inside = true,
            '>' => inside = false,
            c if !inside => out.push(c),
            _ => {}
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{finds, letters};

    #[test]
    fn a_name_is_found_however_it_is_written() {
        let canary = [letters("Vexalond Brulvomirv")];
        for text in [
            "Vexalond Brulvomirv",
            "<b>Vexa</b>lond&nbsp;Brulvo&#109;irv",
            "vexalond%20brulvomirv",
            "{\"x\":\"Vexalond\\u0020Brulv\\u006fmirv\"}",
            "SUMMARY:Vexalond Bru\r\n lvomirv",
            "<img alt=\"VEXALOND-BRULVOMIRV\">",
            "Véxalond Brulvo\u{ad}mirv",
        ] {
            assert!(finds(text.as_bytes(), &canary), "{text}");
        }
        assert!(!finds(b"Vexalond and Brulvomirv", &canary));
    }
}
