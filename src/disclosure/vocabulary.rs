//! Which words are certainly no names: the ordinary words of a language.
//!
//! In: the text of a record. Out: a [`Vocabulary`] of the languages that it is written in. The words come from the word
//! lists of `random_word`, from `words/more.txt` and from nothing that an author of a protected text could add to. Must
//! never: hold a word because a roster or a protected text does.

use std::borrow::Cow;
use std::sync::LazyLock;

use rustc_hash::{FxHashMap, FxHashSet};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::fold::folded;
use super::russian::is_cyrillic;
use super::word_table;
use crate::manuscript::words::Lang;

/// A language that has a word list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Listed {
    English,
    French,
    Spanish,
    Russian,
}

/// The languages that share a script and must be told apart.
const LATIN: [Listed; 3] = [Listed::English, Listed::French, Listed::Spanish];

/// Which of [`LATIN`] a sign belongs to.
fn signs() -> &'static FxHashMap<&'static str, Vec<usize>> {
    static SIGNS: LazyLock<FxHashMap<&'static str, Vec<usize>>> = LazyLock::new(|| {
        let mut signs: FxHashMap<&'static str, Vec<usize>> = FxHashMap::default();
        for (i, listed) in LATIN.iter().enumerate() {
            listed.signs().iter().for_each(|sign| signs.entry(sign).or_default().push(i));
        }
        signs
    });
    &SIGNS
}

impl Listed {
    const ALL: [Listed; 4] = [Listed::English, Listed::French, Listed::Spanish, Listed::Russian];

    fn code(self) -> &'static str {
        match self {
            Listed::English => "en",
            Listed::French => "fr",
            Listed::Spanish => "es",
            Listed::Russian => "ru",
        }
    }

    /// Words that every text of the language has, to tell those apart that share a script.
    fn signs(self) -> &'static [&'static str] {
        match self {
            Listed::English => &[
                "the", "and", "of", "to", "in", "is", "that", "it", "for", "was", "on", "are", "with", "be", "this",
                "have", "from", "not", "we", "you", "by", "at", "or", "an", "will",
            ],
            Listed::French => &[
                "le", "la", "les", "des", "et", "du", "une", "un", "est", "que", "dans", "pour", "qui", "sur", "au",
                "par", "pas", "avec", "ont", "sont", "il", "elle", "nous", "ce", "aux",
            ],
            Listed::Spanish => &[
                "el", "los", "las", "y", "del", "una", "un", "que", "en", "por", "para", "con", "se", "su", "al", "lo",
                "como", "más", "pero", "es", "fue", "sus", "ha", "esta", "este",
            ],
            Listed::Russian => &[],
        }
    }

    fn has(self, word: &str) -> bool {
        // The Spanish list has no accents.
        let plain = match self {
            Listed::Spanish if !word.is_ascii() => Cow::Owned(without_accents(word)),
            _ => Cow::Borrowed(word),
        };
        let has = |table| word_table::contains(table, &plain);
        has(self.table()) || self == Listed::Russian && word_table::contains(RUSSIAN_STEMS, &folded(word))
    }

    /// Its word list.
    fn table(self) -> &'static [u8] {
        match self {
            Listed::English => include_bytes!(concat!(env!("OUT_DIR"), "/en.words")),
            Listed::French => include_bytes!(concat!(env!("OUT_DIR"), "/fr.words")),
            Listed::Spanish => include_bytes!(concat!(env!("OUT_DIR"), "/es.words")),
            Listed::Russian => include_bytes!(concat!(env!("OUT_DIR"), "/ru.words")),
        }
    }
}

/// Russian words without their endings, since the list does not decline every one.
const RUSSIAN_STEMS: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/ru-stems.words"));

/// Ordinary words.
#[derive(Clone, Debug, Default)]
pub struct Vocabulary(Vec<Listed>);

impl Vocabulary {
    /// The vocabulary for a text. What is too short to tell is taken to be in `lang`, and foreign words in other scripts to
    /// be English. A language without a list has no words but those of `words/more.txt`.
    pub fn of(text: &str, lang: &Lang) -> Self {
        let mut counts = [0_usize; LATIN.len()];
        let (mut latin, mut cyrillic) = (0_usize, 0_usize);
        for word in text.split(|c: char| !c.is_alphanumeric()).filter(|w| w.starts_with(char::is_lowercase)) {
            if word.starts_with(is_cyrillic) {
                cyrillic += 1;
                continue;
            }
            latin += 1;
            // The longest sign has four letters, one of them with an accent.
            let of = if word.len() <= 5 { signs().get(word).map_or(&[][..], |of| of) } else { &[] };
            for i in of {
                counts[*i] += 1;
            }
        }
        // Letters of scripts without capitals.
        let others = if text.is_ascii() {
            0
        } else {
            text.chars()
                .filter(|c| !c.is_ascii() && c.is_alphabetic() && !c.is_lowercase() && !c.is_uppercase())
                .count()
        };
        let most = counts.iter().copied().max().unwrap_or_default();
        let mut listed = Vec::new();
        if latin < 20 && most == 0 || others + cyrillic > 4 * latin {
            listed.push(LATIN.into_iter().find(|l| lang.as_str().starts_with(l.code())).unwrap_or(Listed::English));
        } else {
            // One word in twelve is such a sign in any text that is written in the language.
            let spoken = |count: usize| count > 0 && count * 12 >= latin && count * 2 >= most;
            listed.extend(LATIN.into_iter().zip(counts).filter(|(_, count)| spoken(*count)).map(|(listed, _)| listed));
        }
        if cyrillic > 0 {
            listed.push(Listed::Russian);
        }
        Vocabulary(listed)
    }

    /// The same, and the language that the record says it is in: for titles and other short texts.
    pub fn with(&self, lang: &Lang) -> Self {
        let mut listed = self.0.clone();
        listed.extend(Listed::ALL.into_iter().filter(|l| lang.as_str().starts_with(l.code()) && !self.0.contains(l)));
        Vocabulary(listed)
    }

    /// Whether a word, in small letters, is an ordinary word.
    pub fn has(&self, word: &str) -> bool {
        static MORE: LazyLock<FxHashSet<&'static str>> = LazyLock::new(|| entries(include_str!("words/more.txt")));
        MORE.contains(word) || self.0.iter().any(|listed| listed.has(word))
    }

    /// Whether the language of the text has a word list at all.
    pub fn is_known(&self) -> bool {
        !self.0.is_empty()
    }

    /// Whether the text is in English, among others.
    pub fn is_english(&self) -> bool {
        self.0.contains(&Listed::English)
    }

    /// Whether the text is in English and no other language.
    pub fn is_english_only(&self) -> bool {
        self.0 == [Listed::English]
    }

    /// Whether the text is in Russian, among others.
    pub fn is_russian(&self) -> bool {
        self.0.contains(&Listed::Russian)
    }
}

/// Whether a word, folded or in small letters, is an ordinary one in any language that has a list.
pub fn is_ordinary(word: &str) -> bool {
    Listed::ALL.iter().any(|listed| listed.has(word))
}

fn without_accents(word: &str) -> String {
    let tilde = '\u{303}';
    word.nfd().filter(|c| *c == tilde || !is_combining_mark(*c)).nfc().collect()
}

/// What a word is looked up by. Most are folded already.
fn key(word: &str) -> Cow<'_, str> {
    if word.bytes().all(|b| b.is_ascii_lowercase()) { Cow::Borrowed(word) } else { Cow::Owned(folded(word)) }
}

/// Declares what a word list says of a word. Russian words are known in every case.
macro_rules! lists {
    ($($(#[$doc:meta])* $name:ident: $file:literal;)*) => { $(
        $(#[$doc])*
        pub fn $name(word: &str) -> bool {
            static LIST: LazyLock<FxHashSet<String>> =
                LazyLock::new(|| entries(include_str!(concat!("words/", $file))).into_iter().map(folded).collect());
            LIST.contains(key(word).as_ref())
        }
    )* };
}

lists! {
    /// Whether a word is also the name of many people.
    is_name: "names.txt";
    /// Whether such a name begins sentences as a word.
    begins_sentences: "names-too.txt";
    /// Whether a word belongs to the name of a country or a region.
    is_place: "places.txt";
    /// Whether a word belongs to the name of a town where the forum meets, or of a capital.
    is_city: "cities.txt";
    /// Whether a word is what one of a nation is called.
    is_nation: "nations.txt";
    /// Whether a word belongs to the name of a region or a language.
    is_region: "regions.txt";
    /// Whether a word stands before the names of people.
    is_title: "titles.txt";
    /// Whether a word is an office, which names nobody after a form of address.
    is_office: "offices.txt";
    /// Whether a word starts lines that are nobody's words.
    is_label: "labels.txt";
    /// Whether a word has a capital inside Russian sentences and names nobody.
    is_capital: "ru-capitals.txt";
    /// Whether letters stand for a body whose delegates may be in the room.
    is_body: "bodies.txt";
    /// Whether a word starts a list of people.
    is_roll: "roll.txt";
    /// Whether a word is a given name in Arabic.
    is_arabic_name: "arabic-names.txt";
    /// Whether a word is the name of a company, too.
    is_company: "companies.txt";
    /// Whether a word is a noun for one person: "lawyer", "member".
    is_person: "people.txt";
    /// Whether a word after a name says that somebody speaks or acts.
    speaks: "speech.txt";
}

/// Whether letters, in their own case, stand for a thing.
pub fn is_acronym(word: &str) -> bool {
    static ACRONYMS: LazyLock<FxHashSet<&'static str>> = LazyLock::new(|| entries(include_str!("words/acronyms.txt")));
    ACRONYMS.contains(word)
}

/// Phrases of this field that name nobody who could be in the room, as they are written.
pub fn phrases() -> impl Iterator<Item = &'static str> {
    include_str!("words/phrases.txt").lines().filter(|line| !line.starts_with('#') && !line.is_empty())
}

/// The words of a word list.
pub fn list(text: &'static str) -> impl Iterator<Item = &'static str> {
    text.lines().filter(|line| !line.starts_with('#')).flat_map(str::split_whitespace)
}

fn entries(text: &'static str) -> FxHashSet<&'static str> {
    list(text).collect()
}

#[cfg(test)]
mod tests {
    use super::super::fold::folded;
    use super::{Listed, RUSSIAN_STEMS, word_table};

    #[test]
    fn the_tables_hold_their_lists_and_nothing_else() {
        use random_word::Lang;
        for (list, lang) in Listed::ALL.into_iter().zip([Lang::En, Lang::Fr, Lang::Es, Lang::Ru]) {
            let words = random_word::all(lang);
            assert!(words.len() > 10_000);
            for word in words {
                assert!(word_table::contains(list.table(), word), "{word}");
                let reversed: String = word.chars().rev().chain("xqz".chars()).collect();
                assert!(!word_table::contains(list.table(), &reversed), "{reversed}");
            }
        }
        // What `build.rs` folds is what `fold.rs` folds.
        for word in random_word::all(Lang::Ru).iter().filter(|w| w.chars().all(char::is_alphabetic)) {
            assert!(word_table::contains(RUSSIAN_STEMS, &folded(word)), "{word}");
        }
        assert!(!word_table::contains(&[], "a"));
    }
}
