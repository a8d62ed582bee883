//! How a text is cut into words for the index.
//!
//! In: published text. Out: words without case, marks and variants of letters; scripts without spaces as pairs of
//! characters. The script of the search page (`search.js`) does the same with what a reader types: whoever changes one
//! changes the other, and `tests/cases/search/` holds both to the same words. Must never: depend on a language.

use unicode_normalization::UnicodeNormalization;

/// Calls `word` with each word of a text: as it is looked for, and in small letters as the stemmer needs it.
pub fn words(text: &str, mut word: impl FnMut(&str, &str)) {
    let mut cut = Cut::default();
    let mut at = 0;
    while at < text.len() {
        let rest = &text[at..];
        let length = rest.bytes().take_while(u8::is_ascii).count();
        if length > 0 {
            // Most text is plain; a letter before a mark belongs to the mark.
            let plain = if length == rest.len() { length } else { last_gap(rest, length) };
            ascii(&rest[..plain], &mut cut, &mut word);
            at += plain;
            if plain > 0 {
                continue;
            }
        }
        let end = rest.find(|c: char| c.is_ascii() && !c.is_ascii_alphanumeric() && c != '\'').unwrap_or(rest.len());
        let end = if end == 0 { 1 } else { end };
        other(&rest[..end], &mut cut, &mut word);
        at += end;
    }
    cut.end(&mut word);
}

/// The last place before `length` at which no word goes on.
fn last_gap(text: &str, length: usize) -> usize {
    let open = |b: &u8| b.is_ascii_alphanumeric() || *b == b'\'';
    length - text.as_bytes()[..length].iter().rev().take_while(|b| open(b)).count()
}

fn ascii(text: &str, cut: &mut Cut, word: &mut impl FnMut(&str, &str)) {
    for b in text.bytes() {
        if b.is_ascii_alphanumeric() {
            let c = b.to_ascii_lowercase() as char;
            cut.folded.push(c);
            cut.small.push(c);
        } else if b == b'\'' {
            cut.apostrophe(word);
        } else {
            cut.end(word);
        }
    }
}

fn other(text: &str, cut: &mut Cut, word: &mut impl FnMut(&str, &str)) {
    let small = text.nfkc().collect::<String>().to_lowercase();
    for c in small.chars() {
        if is_joined(c) {
            if cut.run.is_empty() {
                cut.end(word);
            }
            cut.run.push(c);
            continue;
        }
        if !cut.run.is_empty() {
            cut.end(word);
        }
        if matches!(c, '\'' | '’' | 'ʼ' | '＇') {
            cut.apostrophe(word);
        } else if c.is_alphanumeric() || is_mark(c) || is_sign(c) {
            cut.small.push(c);
            fold(c, &mut cut.folded);
        } else if !is_invisible(c) {
            cut.end(word);
        }
    }
}

/// A word while it is read.
#[derive(Default)]
struct Cut {
    folded: String,
    small: String,
    /// Characters of a script without spaces.
    run: String,
    /// Whether an apostrophe stands before the word.
    joined: bool,
}

impl Cut {
    /// `l'accès` is `accès`, and `group's` is `group`: what stands alone beside an apostrophe is no word.
    fn apostrophe(&mut self, word: &mut impl FnMut(&str, &str)) {
        if self.folded.chars().count() <= 2 {
            self.folded.clear();
            self.small.clear();
        } else {
            self.end(word);
        }
        self.joined = true;
    }

    fn end(&mut self, word: &mut impl FnMut(&str, &str)) {
        if !self.run.is_empty() {
            self.pairs(word);
        }
        let alone = self.joined && self.folded.chars().count() == 1;
        if !self.folded.is_empty() && !alone {
            // Korean is put together again.
            if self.folded.is_ascii() {
                word(&self.folded, &self.small);
            } else {
                word(&self.folded.nfc().collect::<String>(), &self.small);
            }
        }
        self.folded.clear();
        self.small.clear();
        self.joined = false;
    }

    fn pairs(&mut self, word: &mut impl FnMut(&str, &str)) {
        let run = std::mem::take(&mut self.run);
        let starts: Vec<usize> = run.char_indices().map(|(i, _)| i).chain([run.len()]).collect();
        if starts.len() == 2 {
            word(&run, &run);
        }
        for three in starts.windows(3) {
            let pair = &run[three[0]..three[2]];
            word(pair, pair);
        }
    }
}

/// Letters without marks, and one letter for its variants.
fn fold(c: char, out: &mut String) {
    for c in std::iter::once(c).nfkd() {
        match c {
            c if is_mark(c) || is_invisible(c) => {}
            'ß' => out.push_str("ss"),
            'æ' => out.push_str("ae"),
            'œ' => out.push_str("oe"),
            'þ' => out.push_str("th"),
            'ø' => out.push('o'),
            'đ' | 'ð' => out.push('d'),
            'ł' => out.push('l'),
            'ı' => out.push('i'),
            'ς' => out.push('σ'),
            'ى' | 'ی' => out.push('ي'),
            'ة' => out.push('ه'),
            'ک' => out.push('ك'),
            c => out.push(c),
        }
    }
}

/// Han, kana, and scripts of South-East Asia: no spaces between words.
fn is_joined(c: char) -> bool {
    matches!(u32::from(c), 0x3005..=0x3007 | 0x3041..=0x30fa | 0x30fc..=0x30ff | 0x3400..=0x4dbf | 0x4e00..=0x9fff | 0xf900..=0xfaff
        | 0x2_0000..=0x3_ffff | 0x0e00..=0x0eff | 0x1000..=0x109f | 0x1780..=0x17ff)
}

/// Marks that people leave out when they type: accents, Hebrew points, Arabic vowels and the tatweel.
fn is_mark(c: char) -> bool {
    matches!(u32::from(c), 0x300..=0x36f | 0x483..=0x487 | 0x591..=0x5c7 | 0x610..=0x61a | 0x640 | 0x64b..=0x65f
        | 0x670 | 0x6d6..=0x6ed)
}

/// Signs that belong to the letters of Indian scripts.
fn is_sign(c: char) -> bool {
    matches!(u32::from(c), 0x900..=0xdff) && unicode_normalization::char::is_combining_mark(c)
}

fn is_invisible(c: char) -> bool {
    matches!(u32::from(c), 0xad | 0x200b..=0x200f | 0x202a..=0x202e | 0x2060..=0x2064 | 0xfe00..=0xfe0f | 0xfeff)
}
