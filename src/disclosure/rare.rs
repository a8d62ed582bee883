//! Words that are in a name and in no word list: they give somebody away in small letters, in pieces, misspelt and in an
//! address.
//!
//! In: names of people and of bodies. Out: where such a word stands. Must never: hold a word that may be anything else.

use std::collections::BTreeSet;
use std::ops::Range;

use aho_corasick::{AhoCorasick, AhoCorasickKind};
use rustc_hash::FxHashMap;

use super::fold::{Folded, folded};
use super::russian::is_cyrillic;
use super::vocabulary::{is_acronym, is_ordinary, is_place, is_region};

/// Rare words of some names, folded.
#[derive(Default)]
pub struct Rare {
    words: Vec<String>,
    /// The letters of each word, one bit each.
    letters: Vec<u32>,
    automaton: Option<AhoCorasick>,
    /// Words in ASCII by their first two letters and by their last two: a mistake leaves one of the pairs as it is.
    pairs: FxHashMap<(bool, [u8; 2]), Vec<usize>>,
}

impl Rare {
    /// The rare ones among the words of these names.
    pub fn of<'n>(names: impl IntoIterator<Item = &'n str>) -> Self {
        Self::made(names, AhoCorasickKind::ContiguousNFA)
    }

    /// The same for names that every text of a site is searched for: slower to make, faster to use.
    pub fn for_all<'n>(names: impl IntoIterator<Item = &'n str>) -> Self {
        Self::made(names, AhoCorasickKind::DFA)
    }

    fn made<'n>(names: impl IntoIterator<Item = &'n str>, kind: AhoCorasickKind) -> Self {
        let letter = |c: char| c.is_alphanumeric();
        let mut words = BTreeSet::new();
        for name in names {
            for word in name.split(|c: char| !letter(c) && c != '\'' && c != '’') {
                let word = folded(word);
                // "O'Neill" is also written "ONeill" and "Neill".
                words.extend(word.split('\'').map(str::to_owned));
                words.insert(word.replace('\'', ""));
            }
        }
        let words: Vec<String> = words.into_iter().filter(|w| is_rare(w)).collect();
        let automaton = AhoCorasick::builder().kind(Some(kind)).build(&words).or_else(|_| AhoCorasick::new(&words));
        let automaton = if words.is_empty() { None } else { automaton.ok() };
        let mut pairs: FxHashMap<(bool, [u8; 2]), Vec<usize>> = FxHashMap::default();
        for (i, word) in words.iter().enumerate() {
            for (side, pair) in ends(word).into_iter().flatten() {
                pairs.entry((side, pair)).or_default().push(i);
            }
        }
        let letters = words.iter().map(|word| letters(word)).collect();
        Rare { words, letters, automaton, pairs }
    }

    /// Where one stands in small letters or in pieces, in bytes of the folded text: "okafor", "O k a f o r", "Oka/for", "Sol"
    /// and "heim" on two lines.
    /// `joined` is the text as [`joined`] gives it.
    pub fn find(&self, joined: &str, folded: &Folded, original: &str) -> Vec<Range<usize>> {
        let (Some(automaton), text) = (&self.automaton, folded.text.as_str()) else { return Vec::new() };
        let found: Vec<Range<usize>> = automaton.find_overlapping_iter(joined).map(|f| f.range()).collect();
        if found.is_empty() {
            return Vec::new();
        }
        let places: Vec<usize> = text
            .char_indices()
            .filter(|(_, c)| c.is_alphanumeric())
            .flat_map(|(at, c)| at..at + c.len_utf8())
            .collect();
        let ranges = found.into_iter().map(|f| places[f.start]..places[f.end - 1] + 1);
        ranges.filter(|range| is_small_or_in_pieces(folded, original, range)).collect()
    }

    /// Words in small letters that are next to one of these, in bytes of the folded text. `known` says which words are
    /// others.
    pub fn misspelt<'r>(
        &'r self,
        text: &'r str,
        known: impl Fn(&str) -> bool + 'r,
    ) -> impl Iterator<Item = Range<usize>> + 'r {
        let words = if self.pairs.is_empty() { "" } else { text }.split(|c: char| !c.is_alphanumeric());
        let start = text.as_ptr() as usize;
        // Most words are known, and a look at the list is cheaper than a comparison.
        words.filter(move |word| self.may_be_near(word) && !known(word) && self.is_near(word)).map(move |word| {
            let at = word.as_ptr() as usize - start;
            at..at + word.len()
        })
    }

    /// Rare words that begin or end like this one, and have about as many and about the same letters, with how many mistakes
    /// there may be in them. A mistake changes two letters at most.
    fn candidates<'r>(&'r self, word: &'r str) -> impl Iterator<Item = (&'r str, usize)> {
        let alike = ends(word).into_iter().flatten().flat_map(|key| self.pairs.get(&key).into_iter().flatten());
        alike.filter_map(move |i| {
            let (rare, of_rare) = (self.words[*i].as_str(), self.letters[*i]);
            let allowed = if rare.len() >= 9 { 2 } else { 1 };
            let near = rare.len().abs_diff(word.len()) <= allowed
                && (of_rare ^ letters(word)).count_ones() as usize <= 2 * allowed;
            near.then_some((rare, allowed))
        })
    }

    fn may_be_near(&self, word: &str) -> bool {
        self.candidates(word).next().is_some()
    }

    fn is_near(&self, word: &str) -> bool {
        self.candidates(word).any(|(rare, allowed)| rare != word && strsim::osa_distance(rare, word) <= allowed)
    }

    /// Whether one is cut by signs within a segment of an address, in small letters: "oka-for", "oka for".
    pub fn in_pieces_of_address(&self, address: &str) -> bool {
        let segments = address.split(['/', '?', '#', '&', '=']).filter(|_| !self.words.is_empty());
        segments.into_iter().any(|segment| {
            let whole: String = segment.chars().filter(|c| c.is_alphanumeric()).collect();
            whole.len() < segment.len() && self.has(&whole)
        })
    }

    /// Whether one stands in the words of an address, folded; a long one also within a word.
    pub fn stand_in_address(&self, words: &str) -> bool {
        let letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        self.automaton.iter().flat_map(|automaton| automaton.find_overlapping_iter(words)).any(|found| {
            let (before, after) = (&words[..found.start()], &words[found.end()..]);
            found.range().len() >= 7 || !letter(before.chars().next_back()) || !letter(after.chars().next())
        })
    }

    /// Whether a folded word is one.
    pub fn has(&self, word: &str) -> bool {
        self.words.binary_search_by(|w| w.as_str().cmp(word)).is_ok()
    }
}

/// Whether a folded word is in no list, and in a script that has one.
fn is_rare(word: &str) -> bool {
    let listed = |c: char| c.is_ascii_lowercase() || is_cyrillic(c) || ('\u{df}'..='\u{24f}').contains(&c);
    word.chars().count() >= 5
        && word.chars().all(listed)
        && !is_ordinary(word)
        && !is_place(word)
        && !is_region(word)
        && !is_acronym(word)
}

/// The letters of a word in ASCII, one bit each; figures share one.
fn letters(word: &str) -> u32 {
    let bit = |b: u8| if b.is_ascii_lowercase() { 1u32 << (b - b'a') } else { 1 << 31 };
    word.bytes().map(bit).fold(0, |bits, bit| bits | bit)
}

/// The letters and figures of a text without what stands between them.
pub fn joined(text: &str) -> String {
    if text.is_ascii() {
        // Without a branch: letters and what stands between them take turns all the time.
        let (mut bytes, mut kept) = (vec![0; text.len()], 0);
        for byte in text.bytes() {
            bytes[kept] = byte;
            kept += usize::from(byte.is_ascii_alphanumeric());
        }
        bytes.truncate(kept);
        String::from_utf8(bytes).unwrap_or_default()
    } else {
        text.chars().filter(|c| c.is_alphanumeric()).collect()
    }
}

/// Whether a range begins and ends with words and is one in small letters, or several that make no sense by themselves:
/// "and re" is no Andre.
fn is_small_or_in_pieces(folded: &Folded, original: &str, range: &Range<usize>) -> bool {
    let text = folded.text.as_str();
    let letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    if letter(text[..range.start].chars().next_back()) || letter(text[range.end..].chars().next()) {
        return false;
    }
    let written = &original[folded.original(range.clone(), original)];
    let pieces: Vec<&str> = text[range.clone()].split(|c: char| !c.is_alphanumeric()).collect();
    if pieces.len() < 2 {
        return written.starts_with(char::is_lowercase);
    }
    let single = pieces.iter().all(|p| p.chars().count() == 1);
    let strange = pieces.iter().any(|p| p.chars().count() > 1 && !is_ordinary(p) && !is_place(p));
    // "Tan.aka": nobody writes two words like that.
    let odd = written.chars().all(|c| !c.is_ascii_whitespace() && !",;:-–—\"“”«»()&".contains(c));
    single || strange || odd
}

/// The first two letters of a word and the last two, if it is long enough to be near a rare one.
fn ends(word: &str) -> Option<[(bool, [u8; 2]); 2]> {
    match word.as_bytes() {
        [a, b, .., y, z] if word.len() >= 5 && word.is_ascii() => Some([(false, [*a, *b]), (true, [*y, *z])]),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::super::fold::fold;
    use super::{Rare, joined};

    fn pieces(rare: &Rare, text: &str) -> Vec<String> {
        let folded = fold(text);
        rare.find(&joined(&folded.text), &folded, text)
            .into_iter()
            .map(|r| text[folded.original(r, text)].to_owned())
            .collect()
    }

    #[test]
    fn pieces_are_put_together() {
        let rare = Rare::of(["Jane Okafor", "Ingrid Solheim", "André Paul", "Kenji Tanaka"]);
        for (text, found) in [
            ("by O k a f o r, then", "O k a f o r"),
            ("by Oka/for, then", "Oka/for"),
            ("by Sol heim, then", "Sol heim"),
            ("by S-o-l-h-e-i-m, then", "S-o-l-h-e-i-m"),
            ("by Oka\u{2800}for, then", "Oka\u{2800}for"),
            ("by Tan.aka, then", "Tan.aka"),
            ("by okafor, then", "okafor"),
        ] {
            assert_eq!(pieces(&rare, text), [found], "{text}");
        }
        for text in ["it ends and re-opens", "a solheimer", "Okafor said", "Then. And re."] {
            assert!(pieces(&rare, text).is_empty(), "{text}");
        }
    }

    #[test]
    fn mistakes_are_near() {
        let rare = Rare::of(["Jane Okafor", "Adaeze Nwachukwuma"]);
        let near = |text| rare.misspelt(text, |_| false).map(|r| text[r].to_owned()).collect::<Vec<_>>();
        assert_eq!(near("then okaffor and okafro and 0kafor"), ["okaffor", "okafro", "0kafor"]);
        assert_eq!(near("nwachukuwma nwachukwma"), ["nwachukuwma", "nwachukwma"]);
        assert!(near("okafor okapi jane offer").is_empty());
        assert_eq!(rare.misspelt("okaffor", |w| w == "okaffor").count(), 0);
    }
}
