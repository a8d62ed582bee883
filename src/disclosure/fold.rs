//! One canonical form for text that a reader would take for the same, with a map back.
//!
//! In: text. Out: text without case, accents, invisible characters and typographic variants, and for each of its bytes
//! the byte of the original it came from. Must never: be shared with the audit, which has its own.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::manuscript::html::NOTHING;

/// Folded text and the way back.
#[derive(Debug, Default)]
pub struct Folded {
    pub text: String,
    /// For each byte of `text` the start of the character it came from; one more for the end.
    origins: Vec<u32>,
}

impl Folded {
    /// The range of the original that became `range`.
    pub fn original(&self, range: std::ops::Range<usize>, original: &str) -> std::ops::Range<usize> {
        let start = self.origins[range.start] as usize;
        let last = if range.end > range.start { self.origins[range.end - 1] as usize } else { start };
        let mut end = last + original[last..].chars().next().map_or(0, char::len_utf8);
        // Marks and invisible characters after the last letter belong to it.
        for c in original[end..].chars() {
            if !is_combining_mark(c) && !is_invisible(c) {
                break;
            }
            end += c.len_utf8();
        }
        start..end
    }
}

/// Folds text.
pub fn fold(text: &str) -> Folded {
    let mut out = Folded { text: String::with_capacity(text.len()), origins: Vec::with_capacity(text.len() + 1) };
    for (at, c) in text.char_indices() {
        let at = u32::try_from(at).unwrap_or(u32::MAX);
        if c.is_ascii() && c != NOTHING {
            push(&mut out, c.to_ascii_lowercase(), at);
        } else if is_mark(c) {
            push(&mut out, ' ', at);
        } else if !is_invisible(c) {
            for d in std::iter::once(c).nfkd().filter(|d| !is_combining_mark(*d)) {
                for lower in d.to_lowercase() {
                    push(&mut out, lower, at);
                }
            }
        }
    }
    out.origins.push(u32::try_from(text.len()).unwrap_or(u32::MAX));
    out
}

/// Folds a pattern.
pub fn folded(text: &str) -> String {
    fold(text).text.trim().to_owned()
}

fn push(out: &mut Folded, c: char, at: u32) {
    let mut simple = |c: char| {
        if c == ' ' && out.text.ends_with(' ') {
            return;
        }
        out.text.push(c);
        out.origins.extend(std::iter::repeat_n(at, c.len_utf8()));
    };
    match c {
        c if c.is_whitespace() => simple(' '),
        '\u{2018}' | '\u{2019}' | '\u{2bc}' | '\u{60}' | '\u{b4}' => simple('\''),
        // What joins the words of a name in an address, a handle or a list is as good as a space.
        '\u{2010}'..='\u{2015}' | '\u{2212}' => simple(' '),
        c if c.is_ascii_punctuation() && c != '\'' => simple(' '),
        'ø' => simple('o'),
        'ł' => simple('l'),
        'đ' | 'ð' => simple('d'),
        'ı' => simple('i'),
        'ß' => ['s', 's'].into_iter().for_each(simple),
        'æ' => ['a', 'e'].into_iter().for_each(simple),
        'œ' => ['o', 'e'].into_iter().for_each(simple),
        'þ' => ['t', 'h'].into_iter().for_each(simple),
        c => simple(c),
    }
}

/// Trademarks and raised figures, which Unicode would turn into letters and digits of the word before; and blanks that it
/// counts as letters.
fn is_mark(c: char) -> bool {
    matches!(c, '™' | '®' | '©' | '℠' | '²' | '³' | '¹' | '⁰'..='⁹' | '₀'..='₉' | 'ª' | 'º' | '\u{115f}' | '\u{1160}' | '\u{3164}' | '\u{ffa0}' | '\u{2800}')
}

/// Zero-width, bidirectional and soft-hyphen characters, and the Arabic lengthening stroke.
pub fn is_invisible(c: char) -> bool {
    matches!(c, NOTHING | '\u{34f}' | '\u{17b4}' | '\u{17b5}' | '\u{e0000}'..='\u{e0fff}' | '\u{ad}' | '\u{61c}' | '\u{640}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::{fold, folded};

    #[test]
    fn a_reader_would_take_these_for_the_same() {
        assert_eq!(folded("Élodie  N’GUESSAN"), "elodie n'guessan");
        assert_eq!(folded("Jo\u{ad}rg\u{200b} \u{a0}Ｓtraße"), "jorg strasse");
    }

    #[test]
    fn the_way_back_takes_marks_along() {
        let text = "x E\u{301}lodie\u{301} y";
        let folded = fold(text);
        let at = folded.text.find("elodie").unwrap();
        assert_eq!(&text[folded.original(at..at + 6, text)], "E\u{301}lodie\u{301}");
    }
}
