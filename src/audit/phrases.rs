//! Names as words, and how they are found in text.
//!
//! In: names and texts. Out: whether a name stands in a text. Must never: be used by the redactor, which matches in another
//! way.

use std::collections::HashSet;

use rustc_hash::FxHashMap;
use unicode_normalization::UnicodeNormalization;

/// Names as sequences of words, by their first word.
#[derive(Clone, Default)]
pub(super) struct Phrases<'n>(FxHashMap<&'n str, Vec<&'n str>>);

/// The words of names, without those that are words of the interface.
pub(super) fn sought(names: &[String], furniture: &Furniture) -> Vec<String> {
    names.iter().map(|n| words(n)).filter(|n| !n.is_empty() && !furniture.holds(n)).collect()
}

impl<'n> Phrases<'n> {
    /// Adds names that [`sought`] made.
    pub(super) fn add(&mut self, names: &'n [String]) {
        for name in names {
            let first = name.split(' ').next().unwrap_or_default();
            self.0.entry(first).or_default().push(name);
        }
    }

    /// Adds the names of another.
    pub(super) fn extend(&mut self, other: &Phrases<'n>) {
        for (first, names) in &other.0 {
            self.0.entry(first).or_default().extend(names);
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether one of the names stands in `text`, which [`words`] made. `beginnings` are those of these names, and others.
    pub(super) fn stand_in(&self, text: &str, beginnings: &Beginnings, public: &[String]) -> bool {
        let mut at = 0;
        // Words are short: this is quicker than `split`.
        let words = text.as_bytes().split(|byte| *byte == b' ');
        words.into_iter().any(|word| {
            let start = at;
            at += word.len() + 1;
            beginnings.has(word)
                && self.0.get(&text[start..start + word.len()]).is_some_and(|names| {
                    names
                        .iter()
                        .any(|name| begins_with(&text[start..], name) && !covered(text, start, name.len(), public))
                })
        })
    }
}

/// How names begin: most words are told from all names by that.
pub(super) struct Beginnings(Vec<bool>);

impl Beginnings {
    pub(super) fn of<'n>(phrases: impl Iterator<Item = &'n Phrases<'n>>) -> Self {
        let mut beginnings = vec![false; 1 << 16];
        phrases.flat_map(|p| p.0.keys()).for_each(|word| beginnings[Self::place(word.as_bytes())] = true);
        Beginnings(beginnings)
    }

    /// Whether a word of `text`, which [`words`] made, may begin a name.
    pub(super) fn any_in(&self, text: &str) -> bool {
        text.split(' ').any(|word| self.has(word.as_bytes()))
    }

    fn has(&self, word: &[u8]) -> bool {
        self.0[Self::place(word)]
    }

    /// A number below 2¹⁶ of the first four bytes.
    fn place(word: &[u8]) -> usize {
        let first = word.iter().take(4).fold(0_u32, |first, byte| first << 8 | u32::from(*byte));
        (first.wrapping_mul(0x9e37_79b1) >> 16) as usize
    }
}

/// The words of the interface and of the site's title and address.
pub(super) struct Furniture {
    messages: Vec<String>,
    words: HashSet<String>,
}

impl Furniture {
    pub(super) fn new<'f>(messages: impl Iterator<Item = &'f str>) -> Self {
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
pub(super) fn words(text: &str) -> String {
    if text.is_ascii() {
        return ascii_words(text);
    }
    let mut words = Words { out: String::with_capacity(text.len()), pause: false };
    for c in text.chars() {
        if c.is_ascii() {
            words.take_ascii(c);
        } else if "™®©℠²³¹⁰⁴⁵⁶⁷⁸⁹₀₁₂₃₄₅₆₇₈₉ªº\u{115f}\u{1160}\u{3164}\u{ffa0}\u{2800}".contains(c)
        {
            words.pause = true;
        } else {
            let lower = std::iter::once(c).nfkd().flat_map(char::to_lowercase).flat_map(|c| std::iter::once(c).nfkd());
            lower.for_each(|c| words.take(c));
        }
    }
    words.out
}

/// The same for the most common texts, where a byte is a letter.
fn ascii_words(text: &str) -> String {
    let mut out = Vec::with_capacity(text.len());
    let mut pause = false;
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() {
            if pause && !out.is_empty() {
                out.push(b' ');
            }
            out.push(byte.to_ascii_lowercase());
            pause = false;
        } else {
            pause = true;
        }
    }
    String::from_utf8(out).unwrap_or_default()
}

struct Words {
    out: String,
    /// Whether the next letter begins a word.
    pause: bool,
}

impl Words {
    fn take_ascii(&mut self, c: char) {
        if !c.is_ascii_alphanumeric() {
            self.pause = true;
            return;
        }
        if self.pause && !self.out.is_empty() {
            self.out.push(' ');
        }
        self.out.push(c.to_ascii_lowercase());
        self.pause = false;
    }

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
    // And scripts whose words take letters on that are not the name's: Hebrew, those of India, Georgian, Korean.
    (0x5d0..0x5eb).contains(&n)
        || (0x900..0xe00).contains(&n)
        || (0x10a0..0x1200).contains(&n)
        || (0x3040..0xa000).contains(&n)
        || (0xf900..0xfb00).contains(&n)
        || (0x2_0000..0x4_0000).contains(&n)
}

fn is_ignorable(c: char) -> bool {
    unicode_normalization::char::is_combining_mark(c)
        || matches!(u32::from(c), 0xad | 0x61c | 0x640 | 0x180e | 0x200b..=0x200f | 0x202a..=0x202e | 0x2060..=0x206f | 0xfe00..=0xfe0f | 0xfeff | 0x34f | 0xe_0000..=0xe_0fff)
}
