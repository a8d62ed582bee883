//! One canonical form for text that a reader would take for the same, with a map back.
//!
//! In: text. Out: text without case, accents, invisible characters and typographic variants, and for each of its bytes
//! the byte of the original it came from. Must never: be shared with the audit, which has its own.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::names::is_unspaced;
use super::russian::{self, is_cyrillic};
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
        // Marks and invisible characters after the last letter belong to it, and so does the ending of a Russian word.
        let declined = original[last..].starts_with(is_cyrillic);
        for c in original[end..].chars() {
            let belongs = is_combining_mark(c) || is_invisible(c) || declined && is_cyrillic(c);
            if !belongs {
                break;
            }
            end += c.len_utf8();
        }
        start..end
    }
}

/// Folds text: also the case endings of Russian words, so that a name is found however it is declined.
pub fn fold(text: &str) -> Folded {
    let mut out = letters(text);
    if out.text.chars().any(is_cyrillic) {
        out = without_endings(&out);
    }
    out
}

/// Folds a pattern.
pub fn folded(text: &str) -> String {
    fold(text).text.trim().to_owned()
}

/// Folds a name that must be told from others: Russian endings stay.
pub fn folded_exactly(text: &str) -> String {
    letters(text).text.trim().to_owned()
}

fn letters(text: &str) -> Folded {
    if text.is_ascii() && !text.contains(NOTHING) {
        return ascii_letters(text);
    }
    let mut out = Folded { text: String::with_capacity(text.len()), origins: Vec::with_capacity(text.len() + 1) };
    let lookalikes = if text.is_ascii() { Vec::new() } else { mixed_words(text) };
    for (at, c) in text.char_indices() {
        let place = u32::try_from(at).unwrap_or(u32::MAX);
        if c.is_ascii() && c != NOTHING && lookalikes.is_empty() {
            push(&mut out, c.to_ascii_lowercase(), place);
        } else if is_mark(c) {
            push(&mut out, ' ', place);
        } else if !is_invisible(c) {
            let word = lookalikes.iter().find(|(range, _)| range.contains(&at));
            let c = word.map_or(c, |(_, script)| lookalike(c, *script));
            for d in std::iter::once(c).nfkd().filter(|d| !is_combining_mark(*d)) {
                for lower in d.to_lowercase() {
                    push(&mut out, lower, place);
                }
            }
        }
    }
    out.origins.push(u32::try_from(text.len()).unwrap_or(u32::MAX));
    out
}

/// What each letter of ASCII is folded to.
const ASCII: [u8; 128] = {
    let mut table = [0; 128];
    let mut byte = 0_u8;
    while byte < 128 {
        table[byte as usize] = match byte {
            b'\'' | b'`' => b'\'',
            _ if byte.is_ascii_whitespace() || byte.is_ascii_punctuation() => b' ',
            _ => byte.to_ascii_lowercase(),
        };
        byte += 1;
    }
    table
};

/// The same for the most common texts, where a byte is a letter.
fn ascii_letters(text: &str) -> Folded {
    let mut letters = Vec::with_capacity(text.len());
    let mut origins = Vec::with_capacity(text.len() + 1);
    let mut blank = false;
    for (at, byte) in (0_u32..).zip(text.bytes()) {
        let letter = ASCII[usize::from(byte & 0x7f)];
        let is_blank = letter == b' ';
        if !(is_blank && blank) {
            letters.push(letter);
            origins.push(at);
        }
        blank = is_blank;
    }
    origins.push(u32::try_from(text.len()).unwrap_or(u32::MAX));
    Folded { text: String::from_utf8(letters).unwrap_or_default(), origins }
}

/// Takes the case ending off each Russian word. "Соколову" and "Соколовым" are both "соколов".
fn without_endings(folded: &Folded) -> Folded {
    let mut out = Folded { text: String::with_capacity(folded.text.len()), origins: Vec::new() };
    let mut rest = folded.text.as_str();
    while !rest.is_empty() {
        let at = folded.text.len() - rest.len();
        let word = rest.find(|c: char| !is_cyrillic(c)).unwrap_or(rest.len());
        let (kept, end) = if word == 0 {
            let other = rest.find(is_cyrillic).unwrap_or(rest.len());
            (other, other)
        } else {
            (russian::stem(&rest[..word]).len(), word)
        };
        out.text.push_str(&rest[..kept]);
        out.origins.extend_from_slice(&folded.origins[at..at + kept]);
        rest = &rest[end..];
    }
    out.origins.extend(folded.origins.last());
    out
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Script {
    Latin,
    Cyrillic,
}

/// Words that mix scripts to look like another word, and the script that they pretend to be in.
fn mixed_words(text: &str) -> Vec<(std::ops::Range<usize>, Script)> {
    let mut words = Vec::new();
    let mut from = None;
    for (at, c) in text.char_indices().chain([(text.len(), ' ')]) {
        let inside = c.is_alphabetic() || is_combining_mark(c) || is_invisible(c);
        match (from, inside) {
            (None, true) => from = Some(at),
            (Some(start), false) => {
                from = None;
                let word = &text[start..at];
                let latin = word.chars().any(|c| matches!(c, 'a'..='z' | 'A'..='Z' | '\u{c0}'..='\u{24f}'));
                let other = word.chars().any(|c| is_cyrillic(c) || is_greek(c));
                if latin && other {
                    let own = word.chars().any(|c| is_cyrillic(c) && lookalike(c, Script::Latin) == c);
                    words.push((start..at, if own { Script::Cyrillic } else { Script::Latin }));
                }
            }
            _ => {}
        }
    }
    words
}

/// Whether a word mixes letters of scripts that nobody mixes.
pub fn mixes_scripts(word: &str) -> bool {
    !word.is_ascii() && !mixed_words(word).is_empty()
}

fn is_greek(c: char) -> bool {
    matches!(c, '\u{370}'..='\u{3ff}')
}

/// Letters that look the same in Latin, in Cyrillic and in Greek (Unicode Technical Standard 39).
const LOOKALIKES: &[(char, &str)] = &[
    ('a', "аα"),
    ('A', "АΑ"),
    ('B', "ВΒ"),
    ('c', "с"),
    ('C', "С"),
    ('d', "ԁ"),
    ('e', "е"),
    ('E', "ЕΕ"),
    ('g', "ԍ"),
    ('h', "һ"),
    ('H', "НΗ"),
    ('i', "іι"),
    ('I', "ІΙ"),
    ('j', "ј"),
    ('J', "Ј"),
    ('k', "кκ"),
    ('K', "КΚ"),
    ('l', "ӏ"),
    ('m', "м"),
    ('M', "МΜ"),
    ('n', "п"),
    ('N', "Ν"),
    ('o', "оο"),
    ('O', "ОΟ"),
    ('p', "рρ"),
    ('P', "РΡ"),
    ('q', "ԛ"),
    ('s', "ѕ"),
    ('S', "Ѕ"),
    ('t', "тτ"),
    ('T', "ТΤ"),
    ('v', "ѵν"),
    ('w', "ԝω"),
    ('x', "хχ"),
    ('X', "ХΧ"),
    ('y', "уγ"),
    ('Y', "УΥ"),
    ('Z', "Ζ"),
];

fn lookalike(c: char, script: Script) -> char {
    let found = match script {
        Script::Latin => LOOKALIKES.iter().find(|(_, others)| others.contains(c)).map(|(latin, _)| *latin),
        Script::Cyrillic => LOOKALIKES
            .iter()
            .find(|(latin, _)| *latin == c)
            .and_then(|(_, others)| others.chars().find(|o| is_cyrillic(*o))),
    };
    found.unwrap_or(c)
}

/// Traditional characters and their simplified forms, in lines of two halves.
fn simplified(c: char) -> char {
    static TABLE: std::sync::LazyLock<std::collections::HashMap<char, char>> = std::sync::LazyLock::new(|| {
        let halves = include_str!("words/han.txt").lines().filter_map(|line| line.split_once(' '));
        halves.flat_map(|(traditional, simple)| traditional.chars().zip(simple.chars())).collect()
    });
    if matches!(c, '\u{4e00}'..='\u{9fff}') { TABLE.get(&c).copied().unwrap_or(c) } else { c }
}

fn push(out: &mut Folded, c: char, at: u32) {
    let mut simple = |c: char| {
        if c == ' ' && out.text.ends_with(' ') {
            return;
        }
        // Blanks between characters of a script that has none say nothing.
        if is_unspaced(c) && out.text.ends_with(' ') && out.text.trim_end().ends_with(is_unspaced) {
            out.text.pop();
            out.origins.pop();
        }
        out.text.push(c);
        out.origins.extend(std::iter::repeat_n(at, c.len_utf8()));
    };
    match c {
        c if c.is_whitespace() => simple(' '),
        '\u{2018}' | '\u{2019}' | '\u{2bc}' | '\u{60}' | '\u{b4}' => simple('\''),
        // What joins the words of a name in an address, a handle or a list is as good as a space.
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '·' | '•' | '・' | '‧' | '･' => simple(' '),
        c if c.is_ascii_punctuation() && c != '\'' => simple(' '),
        'ø' => simple('o'),
        'ł' => simple('l'),
        'đ' | 'ð' => simple('d'),
        'ı' => simple('i'),
        'ß' => ['s', 's'].into_iter().for_each(simple),
        'æ' => ['a', 'e'].into_iter().for_each(simple),
        'œ' => ['o', 'e'].into_iter().for_each(simple),
        'þ' => ['t', 'h'].into_iter().for_each(simple),
        'ɢ' | 'ɪ' | 'ɴ' | 'ʀ' | 'ʏ' | 'ʙ' | 'ʜ' | 'ʟ' | '\u{1d00}'..='\u{1d22}' | 'ꜰ' | 'ꜱ' => {
            simple(small_capital(c));
        }
        // Letters of Arabic that are written for each other at the end of a word, and their Persian forms.
        'ى' | 'ی' => simple('ي'),
        'ة' => simple('ه'),
        'ک' => simple('ك'),
        c => simple(simplified(c)),
    }
}

/// The letter that a small capital stands for; Unicode keeps them apart.
fn small_capital(c: char) -> char {
    let pairs = "ɢgɪiɴnʀrʏyʙbʜhʟlᴀaᴄcᴅdᴇeᴊjᴋkᴍmᴏoᴘpᴛtᴜuᴠvᴡwᴢzꜰfꜱs";
    let mut letters = pairs.chars();
    letters.by_ref().find(|small| *small == c).and_then(|_| letters.next()).unwrap_or(c)
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
    use super::{fold, folded, folded_exactly};

    #[test]
    fn a_reader_would_take_these_for_the_same() {
        assert_eq!(folded("Élodie  N’GUESSAN"), "elodie n'guessan");
        assert_eq!(folded("Jo\u{ad}rg\u{200b} \u{a0}Ｓtraße"), "jorg strasse");
        assert_eq!(folded("Lеna Pаrk"), "lena park");
        assert_eq!(folded("陳曉華"), folded("陈晓华"));
        assert_eq!(folded("Ветрову"), folded("Ветров"));
        assert_eq!(folded("Прибрежного центра"), folded("Прибрежный центр"));
        assert_ne!(folded_exactly("Ветрова"), folded_exactly("Ветров"));
    }

    #[test]
    fn the_way_back_takes_marks_along() {
        let text = "x E\u{301}lodie\u{301} y";
        let folded = fold(text);
        let at = folded.text.find("elodie").unwrap();
        assert_eq!(&text[folded.original(at..at + 6, text)], "E\u{301}lodie\u{301}");
    }
}
