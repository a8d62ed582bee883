//! Forms of names, and where they stand in text.
//!
//! In: names as they are written on a list. Out: [`Names`], an automaton over all their forms. Must never: know whose name
//! it is.

use std::collections::BTreeMap;

use aho_corasick::AhoCorasick;

use super::fold::folded;

/// What a piece of text gives away.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// The name of a person, whole.
    Person,
    /// The name of an organization that somebody belongs to.
    Body,
    /// One word of the name of a person: doubtful alone.
    Part,
    /// A pronoun that leads back to a person and says "he" or "she".
    Pronoun,
    /// What somebody says of their own house; the sentence does without it.
    Aside,
}

/// A found name, in bytes of the text that was searched.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    pub range: std::ops::Range<usize>,
    pub kind: Kind,
}

/// A set of names as one automaton.
#[derive(Default)]
pub struct Names {
    automaton: Option<AhoCorasick>,
    kinds: Vec<Kind>,
}

#[derive(Default)]
pub struct NamesDraft(BTreeMap<String, Kind>);

impl NamesDraft {
    pub fn add(&mut self, name: &str, kind: Kind) {
        let name = folded(name);
        if name.chars().count() >= 2 {
            // "To" and the article become one in Arabic.
            if let Some(rest) = name.strip_prefix("ال") {
                self.insert(format!("لل{rest}"), kind);
            }
            // "Павел", but "Павла": the last vowel comes and goes.
            if let Some(short) = without_last_vowel(&name) {
                self.insert(short, kind);
            }
            self.insert(name, kind);
        }
    }

    fn insert(&mut self, name: String, kind: Kind) {
        self.0.entry(name).and_modify(|k| *k = (*k).min(kind)).or_insert(kind);
    }

    /// All forms of a person's name that are certain, and its words, which alone are doubtful.
    pub fn person(&mut self, name: &str) {
        self.add(name, Kind::Person);
        let words: Vec<&str> = name.split_whitespace().collect();
        if let [first, .., last] = words[..] {
            let rest = words[..words.len() - 1].join(" ");
            self.add(&format!("{last} {rest}"), Kind::Person);
            self.add(&format!("{first} {last}"), Kind::Person);
            // As it stands in handles and file names.
            self.add(&words.concat(), Kind::Person);
            if let Some(initial) = first.chars().next() {
                self.add(&format!("{initial} {last}"), Kind::Person);
            }
        }
        self.chinese(name);
        for word in words.iter().flat_map(|w| std::iter::once(*w).chain(w.split(['-', '‐', '–']))) {
            let word = word.trim_matches(|c: char| !c.is_alphanumeric());
            if word.chars().filter(|c| c.is_alphabetic()).count() >= 2 && !PARTICLES.contains(&&*word.to_lowercase()) {
                self.add(word, Kind::Part);
            }
        }
    }

    /// A Chinese name is often cited without its first character, the family's, or by that and a title.
    pub fn chinese(&mut self, name: &str) {
        let characters: Vec<char> = name.chars().filter(|c| !c.is_whitespace()).collect();
        if !(2..=4).contains(&characters.len()) || !characters.iter().all(|c| is_unspaced(*c)) {
            return;
        }
        let family = if characters.len() == 4 { 2 } else { 1 };
        let joined = |part: &[char]| part.iter().collect::<String>();
        if characters.len() > family + 1 {
            self.add(&joined(&characters[family..]), Kind::Part);
        }
        for title in CHINESE_TITLES {
            self.add(&format!("{}{title}", joined(&characters[..family])), Kind::Person);
        }
    }

    /// All forms of the name of an organization: whole, without what stands in brackets, that alone, and run together.
    pub fn body(&mut self, name: &str) {
        for form in body_forms(name) {
            self.add(&form, Kind::Body);
            // "Nordic Coast Digital Forum" is also called "Nordic Coast Digital".
            let words: Vec<&str> = form.split_whitespace().collect();
            if words.len() >= 3 {
                self.add(&words[..words.len() - 1].join(" "), Kind::Part);
            }
            let joined: String = form.split_whitespace().collect();
            if joined.chars().count() >= 8 {
                self.add(&joined, Kind::Body);
            }
        }
    }

    pub fn build(self) -> Names {
        let (patterns, kinds): (Vec<String>, Vec<Kind>) = self.0.into_iter().unzip();
        let automaton = if patterns.is_empty() { None } else { AhoCorasick::new(&patterns).ok() };
        Names { automaton, kinds }
    }
}

impl Names {
    /// Every occurrence that stands on its own, in bytes of the folded text.
    pub fn occurrences(&self, text: &str) -> Vec<Found> {
        let Some(automaton) = &self.automaton else { return Vec::new() };
        automaton
            .find_overlapping_iter(text)
            .filter_map(|m| Some(Found { range: alone(text, m.range())?, kind: self.kinds[m.pattern().as_usize()] }))
            .collect()
    }
}

/// A Russian name in the cases that lose the vowel before its last letter.
fn without_last_vowel(name: &str) -> Option<String> {
    let mut letters: Vec<char> = name.chars().collect();
    let last = letters.pop()?;
    let vowel = letters.pop()?;
    let fleeting = matches!(vowel, 'е' | 'о') && matches!(last, 'л' | 'к' | 'ц' | 'в' | 'н') && letters.len() >= 2;
    fleeting.then(|| letters.into_iter().chain([last]).collect())
}

/// "Pearl River Forum (PRF)" is also "Pearl River Forum" and "PRF".
pub fn body_forms(name: &str) -> Vec<String> {
    let mut forms = vec![name.to_owned()];
    if let Some((before, rest)) = name.split_once(['(', '（']) {
        let inside = rest.trim_end_matches([')', '）', ' ']);
        forms.extend(
            [before.trim().to_owned(), inside.trim().to_owned()].into_iter().filter(|f| f.chars().count() >= 2),
        );
    }
    forms
}

/// The range of a name, with a plural ending if it has one, when no other letters continue the word on either side.
fn alone(text: &str, range: std::ops::Range<usize>) -> Option<std::ops::Range<usize>> {
    if stands_alone(text, range.clone()) {
        return Some(range);
    }
    let name = &text[range.clone()];
    // "The Okafors".
    if name.len() >= 4
        && name.is_ascii()
        && text[range.end..].starts_with('s')
        && stands_alone(text, range.start..range.end + 1)
    {
        return Some(range.start..range.end + 1);
    }
    // Conjunctions, prepositions and the article are written together with the word in Arabic.
    if name.starts_with(is_arabic) {
        let before = &text[..range.start];
        let word = before.trim_end_matches(is_arabic).len();
        let prefix = &before[word..];
        let known = prefix.trim_start_matches(['و', 'ف', 'ب', 'ل', 'ك']);
        if prefix.chars().count() <= 4 && (known.is_empty() || known == "ال") && stands_alone(text, word..range.end) {
            return Some(range);
        }
    }
    None
}

fn is_arabic(c: char) -> bool {
    matches!(c, '\u{620}'..='\u{64a}' | '\u{671}'..='\u{6d3}')
}

/// Words within names that are nobody's.
pub const PARTICLES: &[&str] = &[
    "de", "da", "do", "dos", "das", "del", "della", "di", "du", "des", "la", "las", "le", "les", "los", "van", "von",
    "der", "den", "ter", "ten", "bin", "ibn", "bint", "abu", "al", "el", "ul", "y", "e", "und", "and", "of", "the",
    "jr", "sr",
];

/// Titles that follow the family name in Chinese.
const CHINESE_TITLES: &[&str] = &[
    "先生", "女士", "小姐", "博士", "教授", "老师", "主席", "主任", "部长", "司长", "处长", "大使", "委员", "代表",
    "总",
];

/// Whether no letter continues the word on either side. Scripts that put no spaces need no boundary.
pub fn stands_alone(text: &str, range: std::ops::Range<usize>) -> bool {
    let joins = |a: Option<char>, b: Option<char>| match (a, b) {
        (Some(a), Some(b)) => a.is_alphanumeric() && b.is_alphanumeric() && !is_unspaced(a) && !is_unspaced(b),
        _ => false,
    };
    let before = joins(text[..range.start].chars().next_back(), text[range.start..].chars().next());
    let after = joins(text[..range.end].chars().next_back(), text[range.end..].chars().next());
    !before && !after
}

pub fn is_unspaced(c: char) -> bool {
    matches!(c, '\u{e00}'..='\u{eff}' | '\u{2e80}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}' | '\u{f900}'..='\u{faff}'
        | '\u{20000}'..='\u{3ffff}')
}
