//! Names of pages and anchors, made from published text.
//!
//! In: text that went through the disclosure room. Out: a word for an address. Must never: be made from a file's name.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Longest slug in bytes; a longer one is cut at a word.
const LONGEST: usize = 72;

/// An ASCII slug for a page's address. May be empty, when the text has no letter that ASCII can show.
pub fn page(text: &str) -> String {
    let plain: String = text.nfkd().filter(|c| !is_combining_mark(*c)).collect();
    cut(&join(&plain, |c| c.is_ascii_alphanumeric()))
}

/// An anchor for a heading; letters of every script may stand in it.
pub fn anchor(text: &str) -> String {
    let slug = cut(&join(text, char::is_alphanumeric));
    if slug.is_empty() { "section".to_owned() } else { slug }
}

fn join(text: &str, keep: impl Fn(char) -> bool) -> String {
    let mut out = String::new();
    for c in text.chars().flat_map(char::to_lowercase) {
        if keep(c) {
            out.push(c);
        } else if !out.is_empty() && !out.ends_with('-') && c != '\'' && c != '’' {
            out.push('-');
        }
    }
    out.truncate(out.trim_end_matches('-').len());
    out
}

fn cut(slug: &str) -> String {
    if slug.len() <= LONGEST {
        return slug.to_owned();
    }
    let head = &slug[..slug.floor_char_boundary(LONGEST)];
    head.rfind('-').map_or(head, |i| &head[..i]).to_owned()
}

#[cfg(test)]
mod tests {
    use super::{anchor, page};

    #[test]
    fn slugs() {
        assert_eq!(page("First Open Consultations & MAG Meeting"), "first-open-consultations-mag-meeting");
        assert_eq!(page("Élection d’été"), "election-dete");
        assert_eq!(page("开放磋商"), "");
        assert_eq!(anchor("开放磋商"), "开放磋商");
        assert_eq!(anchor("?!"), "section");
    }
}
