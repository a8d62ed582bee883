//! Forms of names, and where they stand in text.
//!
//! In: names as they are written on a list. Out: [`Names`], an automaton over all their forms. Must never: know whose name
//! it is.

use std::collections::BTreeMap;

use aho_corasick::{AhoCorasick, AhoCorasickKind};

use super::diminutives::diminutives;
use super::fold::folded;
use super::russian::is_cyrillic;

/// What a piece of text gives away.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// The name of a person, whole.
    Person,
    /// The name of an organization that somebody belongs to.
    Body,
    /// One word of the name of a person: doubtful alone.
    Part,
    /// A list of people.
    People,
    /// A list of organizations.
    Bodies,
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

/// What stands in a text, in bytes of the folded text.
#[derive(Debug, Default)]
pub struct Seen {
    /// Every occurrence of a name that stands on its own.
    pub names: Vec<Found>,
    /// Words that a name of five letters or more is only a piece of: "jokafor".
    pub words: Vec<std::ops::Range<usize>>,
    /// Phrases that may stand.
    pub phrases: Vec<std::ops::Range<usize>>,
}

/// A set of names, and of phrases that may stand, as one automaton: a text is read once for both.
#[derive(Default)]
pub struct Names {
    automaton: Option<AhoCorasick>,
    meanings: Vec<Meaning>,
}

/// What a sequence of letters is.
#[derive(Clone, Copy, Default)]
struct Meaning {
    name: Option<Kind>,
    phrase: bool,
}

#[derive(Default)]
pub struct NamesDraft(BTreeMap<String, Meaning>);

impl NamesDraft {
    /// Adds a name as it is written.
    pub fn add(&mut self, name: &str, kind: Kind) {
        for spelling in spellings(name) {
            let meaning = self.0.entry(spelling).or_default();
            meaning.name = Some(meaning.name.map_or(kind, |known| known.min(kind)));
        }
    }

    /// Adds a phrase that may stand.
    pub fn phrase(&mut self, phrase: &str) {
        for spelling in spellings(phrase) {
            self.0.entry(spelling).or_default().phrase = true;
        }
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
        // "محمد بن سالم" is also called "محمد سالم".
        let named: Vec<&str> = words.iter().copied().filter(|w| !PARTICLES.contains(&&*w.to_lowercase())).collect();
        if named.len() >= 2 && named.len() < words.len() {
            self.add(&named.join(" "), Kind::Person);
        }
        for short in words.first().into_iter().flat_map(|first| diminutives(first)) {
            self.add(short, Kind::Part);
        }
        // "عبد الرحمن" is also written as one word.
        for pair in words.windows(2).filter(|pair| pair[0].starts_with(is_arabic)) {
            self.add(&pair.concat(), Kind::Part);
        }
        let ends = [words.first(), words.last()];
        for word in words.iter().flat_map(|w| std::iter::once(*w).chain(w.split(['-', '‐', '–', '·', '•', '\'', '’'])))
        {
            let bare = word.trim_matches(|c: char| !c.is_alphanumeric());
            // "Al Doe" is an Al; the "de" of "Ana de Doe" is nobody's.
            let own = ends.contains(&Some(&word)) || !PARTICLES.contains(&&*bare.to_lowercase());
            if bare.chars().filter(|c| c.is_alphabetic()).count() >= 2 && own {
                self.add(bare, Kind::Part);
            }
        }
    }

    /// A Chinese name is often cited without its first character, the family's, or by that and a title.
    pub fn chinese(&mut self, name: &str) {
        let characters: Vec<char> = name.chars().filter(|c| !c.is_whitespace()).collect();
        if !(2..=4).contains(&characters.len()) || !characters.iter().all(|c| is_unspaced(*c)) {
            return;
        }
        let two = COMPOUND_FAMILIES.iter().any(|f| name.starts_with(f));
        let family = if characters.len() == 4 || two { 2 } else { 1 };
        let joined = |part: &[char]| part.iter().collect::<String>();
        if characters.len() > family + 1 {
            self.add(&joined(&characters[family..]), Kind::Part);
        }
        for title in CHINESE_TITLES {
            self.add(&format!("{}{title}", joined(&characters[..family])), Kind::Person);
        }
        // These are also the first characters of other words.
        for title in ["董", "处", "局", "科"] {
            self.add(&format!("{}{title}", joined(&characters[..family])), Kind::Part);
        }
        for title in JAPANESE_TITLES {
            for family in 1..=2.min(characters.len() - 1) {
                self.add(&format!("{}{title}", joined(&characters[..family])), Kind::Person);
            }
        }
        for familiar in ["老", "小", "阿"] {
            self.add(&format!("{familiar}{}", joined(&characters[..family])), Kind::Part);
        }
    }

    /// All forms of the name of an organization: whole, without what stands in brackets, that alone, and run together.
    pub fn body(&mut self, name: &str) {
        for form in body_forms(name) {
            self.add(&form, Kind::Body);
            if let Some(short) = short_in_chinese(&form) {
                self.add(&short, Kind::Part);
            }
            self.add(&form.replace('&', "and"), Kind::Body);
            self.add(&form.replace(" and ", " & "), Kind::Body);
            // "Nordic Coast Digital Forum" is also called "Nordic Coast Digital".
            let mut words: Vec<&str> = form.split_whitespace().collect();
            if words.len() >= 2
                && words.last().is_some_and(|w| LEGAL_FORMS.contains(&&*w.replace('.', "").to_lowercase()))
            {
                words.pop();
                self.add(&words.join(" "), Kind::Body);
            } else if words.len() >= 3 || words.len() == 2 && !GENERIC.contains(&&*words[0].to_lowercase()) {
                self.add(&words[..words.len() - 1].join(" "), Kind::Part);
            }
            let joined: String = form.split_whitespace().collect();
            if joined.chars().count() >= 8 {
                self.add(&joined, Kind::Body);
            }
        }
    }

    pub fn build(self) -> Names {
        // One text is searched for them: what is quick to make is quicker in all.
        self.built(AhoCorasickKind::ContiguousNFA)
    }

    /// The same for names that every text of a site is searched for: slower to make, faster to use.
    pub fn build_for_all(self) -> Names {
        self.built(AhoCorasickKind::DFA)
    }

    fn built(self, kind: AhoCorasickKind) -> Names {
        if self.0.is_empty() {
            return Names::default();
        }
        let (patterns, meanings): (Vec<String>, Vec<Meaning>) = self.0.into_iter().unzip();
        let automaton = AhoCorasick::builder().kind(Some(kind)).build(&patterns);
        Names { automaton: automaton.or_else(|_| AhoCorasick::new(&patterns)).ok(), meanings }
    }
}

impl Names {
    /// Reads a folded text.
    pub fn read(&self, text: &str) -> Seen {
        let mut seen = Seen::default();
        for found in self.automaton.iter().flat_map(|automaton| automaton.find_overlapping_iter(text)) {
            let Meaning { name, phrase } = self.meanings[found.pattern().as_usize()];
            let range = found.range();
            if let Some(range) = alone(text, range.clone()) {
                if phrase {
                    seen.phrases.push(range.clone());
                }
                seen.names.extend(name.map(|kind| Found { range, kind }));
            } else if name.is_some() && range.len() >= 5 && text[range.clone()].bytes().all(|b| b.is_ascii_lowercase())
            {
                seen.words.push(whole_word(text, &range));
            }
        }
        seen
    }
}

/// A name, folded, as it stands in texts.
fn spellings(name: &str) -> Vec<String> {
    let name = folded(name);
    if name.chars().count() < 2 {
        return Vec::new();
    }
    // "To" and the article become one in Arabic.
    let with_to = name.strip_prefix("ال").map(|rest| format!("لل{rest}"));
    // "Павел", but "Павла": the last vowel comes and goes.
    let short = without_last_vowel(&name);
    with_to.into_iter().chain(short).chain([name]).collect()
}

/// The word that a range is a piece of.
fn whole_word(text: &str, range: &std::ops::Range<usize>) -> std::ops::Range<usize> {
    let letter = |c: char| c.is_alphanumeric();
    let end = text[range.end..].find(|c| !letter(c)).map_or(text.len(), |i| range.end + i);
    text[..range.start].trim_end_matches(letter).len()..end
}

/// A Russian name in the cases that lose the vowel before its last letter.
fn without_last_vowel(name: &str) -> Option<String> {
    let mut letters: Vec<char> = name.chars().collect();
    let last = letters.pop()?;
    let vowel = letters.pop()?;
    let stem: String = letters.iter().collect();
    match (vowel, last, letters.len()) {
        // "Лев", "Льва"; "Соловей", "Соловья"; "Заяц", "Зайца".
        ('е', 'в', 1) | ('е', 'и', 2..) if is_cyrillic(letters[0]) => {
            return Some(if last == 'и' { format!("{stem}ь") } else { format!("{stem}ьв") });
        }
        ('я', 'ц', 2..) => return Some(format!("{stem}иц")),
        _ => {}
    }
    // Georgian: "ბერიძე", but "ბერიძის".
    if matches!(last, 'ე' | 'ა') && letters.len() >= 3 && takes_endings(vowel) {
        return Some(format!("{stem}{vowel}"));
    }
    let fleeting = matches!(vowel, 'е' | 'о') && matches!(last, 'л' | 'к' | 'ц' | 'в' | 'н') && letters.len() >= 2;
    fleeting.then(|| letters.into_iter().chain([last]).collect())
}

/// "Pearl River Forum (PRF)" is also "Pearl River Forum" and "PRF". What says of what kind somebody is names no body.
pub fn body_forms(name: &str) -> Vec<String> {
    if KINDS.contains(&folded(name).as_str()) {
        return Vec::new();
    }
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
    "jr", "sr", "بن", "ابن", "بنت", "آل", "أبو", "ابو",
];

/// First words of the names of bodies that are words of every text in this field.
pub const GENERIC: &[&str] = &[
    "internet",
    "global",
    "digital",
    "open",
    "international",
    "national",
    "world",
    "european",
    "african",
    "asian",
    "pacific",
    "united",
    "public",
    "civil",
    "private",
    "regional",
    "technical",
    "free",
    "the",
    "computer",
    "media",
    "data",
    "web",
    "access",
    "community",
    "law",
    "human",
    "youth",
    "economic",
    "research",
    "university",
    "ministry",
    "federal",
    "central",
    "state",
    "city",
    "government",
    "policy",
    "rights",
];

/// "北京大学" is called "北大": its first character and the one that says what it is.
fn short_in_chinese(name: &str) -> Option<String> {
    let characters: Vec<char> = name.chars().collect();
    if characters.len() < 4 || !characters.iter().all(|c| is_unspaced(*c)) {
        return None;
    }
    // Of "大学" and "协会" the first character says it, of "研究院" the last.
    let back =
        if ["大学", "大學", "协会", "協會", "公司"].iter().any(|end| name.ends_with(end)) { 2 } else { 1 };
    Some([characters[0], characters[characters.len() - back]].iter().collect())
}

/// What a company is by law, at the end of its name.
const LEGAL_FORMS: &[&str] =
    &["inc", "sa", "ltd", "limited", "llc", "gmbh", "ag", "corp", "corporation", "plc", "bv", "ab", "oy", "srl", "co"];

/// Family names of two characters.
const COMPOUND_FAMILIES: &[&str] = &[
    "欧阳", "司马", "上官", "诸葛", "东方", "皇甫", "尉迟", "公孙", "令狐", "慕容", "司徒", "夏侯", "端木", "歐陽",
    "司馬", "諸葛", "東方",
];

/// Titles that follow the family name in Chinese.
pub const CHINESE_TITLES: &[&str] = &[
    "某某",
    "某",
    "院士",
    "姐",
    "哥",
    "院长",
    "秘书长",
    "律师",
    "工程师",
    "工",
    "理事",
    "理事长",
    "会长",
    "总监",
    "经理",
    "校长",
    "所长",
    "局长",
    "书记",
    "副主任",
    "副主席",
    "先生",
    "女士",
    "小姐",
    "博士",
    "教授",
    "老师",
    "主席",
    "主任",
    "部长",
    "司长",
    "处长",
    "大使",
    "委员",
    "代表",
    "总",
];

/// Titles that follow the family name in Japanese, folded or not.
const JAPANESE_TITLES: &[&str] = &["さん", "氏", "様", "君", "議長", "委員", "代表", "教授", "先生", "博士"];

/// What people write when they stand for no organization.
const KINDS: &[&str] = &[
    "government",
    "independent",
    "civil society",
    "private sector",
    "technical community",
    "academia",
    "individual",
    "none",
    "self",
    "consultant",
    "freelance",
    "n a",
    "intergovernmental organization",
    "youth",
    "retired",
    "observer",
    "secretariat",
];

/// The letters that a body is called by: "NIST" for "National Institute of Standards and Technology".
pub fn letters_of(name: &str) -> Option<String> {
    let small = ["of", "and", "the", "for", "de", "la", "du", "des", "del", "y", "et", "en", "on", "in", "to"];
    let words = name.split(['(', '（']).next()?.split_whitespace().filter(|w| !small.contains(&&*w.to_lowercase()));
    let letters: String =
        words.filter_map(|w| w.chars().next()).filter(|c| c.is_alphabetic()).flat_map(char::to_uppercase).collect();
    (letters.chars().count() >= 2).then_some(letters)
}

/// Whether no letter continues the word on either side. Scripts that put no spaces need no boundary.
pub fn stands_alone(text: &str, range: std::ops::Range<usize>) -> bool {
    let joins = |a: Option<char>, b: Option<char>| match (a, b) {
        (Some(a), Some(b)) if takes_endings(a) && takes_endings(b) => text[range.clone()].chars().count() < 3,
        (Some(a), Some(b)) => a.is_alphanumeric() && b.is_alphanumeric() && !is_unspaced(a) && !is_unspaced(b),
        _ => false,
    };
    let before = joins(text[..range.start].chars().next_back(), text[range.start..].chars().next());
    let after = joins(text[..range.end].chars().next_back(), text[range.end..].chars().next());
    !before && !after
}

/// Scripts whose languages write cases, particles and prefixes together with a name: Hebrew, those of India, Georgian.
fn takes_endings(c: char) -> bool {
    matches!(c, '\u{5d0}'..='\u{5ea}' | '\u{900}'..='\u{dff}' | '\u{10a0}'..='\u{10ff}')
}

pub fn is_unspaced(c: char) -> bool {
    // Folding takes Korean syllables apart into the letters of the second range.
    matches!(c, '\u{e00}'..='\u{eff}' | '\u{1100}'..='\u{11ff}' | '\u{2e80}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}' | '\u{f900}'..='\u{faff}'
        | '\u{20000}'..='\u{3ffff}')
}
