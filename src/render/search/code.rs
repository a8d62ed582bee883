//! Numbers as signs.
//!
//! In: numbers. Out: short strings of signs and digits, for files that are read as text. Never a letter: by chance it would
//! spell somebody's name, and the audit reads these files. `search.js` has the other direction.

/// Signs that end a number.
const LAST: &[u8; 20] = b"0123456789!#'()*+,-~";
/// Signs before the last.
const MORE: &[u8; 13] = b"./;=?@[]^_{|}";

/// Writes a number: the smaller, the shorter.
pub fn number(mut n: u32, out: &mut String) {
    let mut signs = [0u8; 10];
    let mut at = signs.len() - 1;
    signs[at] = LAST[(n % 20) as usize];
    n /= 20;
    while n > 0 {
        n -= 1;
        at -= 1;
        signs[at] = MORE[(n % 13) as usize];
        n /= 13;
    }
    out.extend(signs[at..].iter().map(|b| *b as char));
}

/// Levels of weight; a place in the list of documents is written with one.
pub const LEVELS: u32 = 8;

/// Writes documents in order with a level each: gaps, so that most are one or two signs.
pub fn postings(docs: impl Iterator<Item = (u32, u32)>, out: &mut String) {
    let mut next = 0;
    for (doc, level) in docs {
        number((doc - next) * LEVELS + level, out);
        next = doc + 1;
    }
}

#[cfg(test)]
mod tests {
    use super::{LAST, MORE, number};

    fn read(signs: &str) -> u32 {
        let mut n = 0;
        for b in signs.bytes() {
            if let Some(d) = MORE.iter().position(|m| *m == b) {
                n = n * 13 + u32::try_from(d).unwrap_or_default() + 1;
            } else {
                n = n * 20 + u32::try_from(LAST.iter().position(|l| *l == b).unwrap_or(99)).unwrap_or_default();
            }
        }
        n
    }

    #[test]
    fn numbers_come_back_and_hold_no_letter() {
        for n in (0..10_000).chain([123_456, u32::MAX / 20]) {
            let mut out = String::new();
            number(n, &mut out);
            assert_eq!(read(&out), n, "{out}");
            assert!(!out.contains(|c: char| c.is_alphabetic() || "\"\\`$:<>&% ".contains(c)), "{out}");
        }
        let length = |n| {
            let mut out = String::new();
            number(n, &mut out);
            out.len()
        };
        assert_eq!((length(19), length(20), length(279), length(280)), (1, 2, 2, 3));
    }
}
