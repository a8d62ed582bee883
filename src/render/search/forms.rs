//! Which words are forms of one.
//!
//! In: a word and its language. Out: its stem, and for Arabic the word without what is written together with it. Must
//! never: be needed by the reader's browser, which finds a form by its letters.

use pagefind_stem::{Algorithm, Stemmer};

use crate::manuscript::words::Lang;

/// The stemmer of a language; none where the crate has none, and words stay as they are.
pub fn stemmer(lang: &Lang) -> Option<Stemmer> {
    let algorithm = match lang.as_str().split('-').next().unwrap_or_default() {
        "ar" => Algorithm::Arabic,
        "de" => Algorithm::German,
        "en" => Algorithm::English,
        "es" => Algorithm::Spanish,
        "fr" => Algorithm::French,
        "hi" => Algorithm::Hindi,
        "id" => Algorithm::Indonesian,
        "it" => Algorithm::Italian,
        "nl" => Algorithm::Dutch,
        "pl" => Algorithm::Polish,
        "pt" => Algorithm::Portuguese,
        "ru" => Algorithm::Russian,
        "sv" => Algorithm::Swedish,
        "tr" => Algorithm::Turkish,
        _ => return None,
    };
    Some(Stemmer::create(algorithm))
}

/// The word within an Arabic one: without "and", "in", "for", "as", "so", "will" and the article, in the order in which
/// they are written together. `None` when there is nothing before it. A single letter may be the word's own, so that it
/// goes only when `known` has what remains.
pub fn within_arabic(word: &str, known: impl Fn(&str) -> bool) -> Option<&str> {
    let long = |rest: &&str| rest.chars().count() >= 3;
    let bare = word.strip_prefix(['و', 'ف']).filter(long);
    for start in [Some(word), bare].into_iter().flatten() {
        for article in ["ال", "بال", "كال", "لل"] {
            if let Some(rest) = start.strip_prefix(article).filter(long) {
                return Some(rest);
            }
        }
    }
    [Some(word), bare]
        .into_iter()
        .flatten()
        .filter_map(|start| start.strip_prefix(['ب', 'ل', 'ك', 'س', 'و', 'ف']).filter(long))
        .find(|rest| known(rest))
}

#[cfg(test)]
mod tests {
    use super::within_arabic;

    #[test]
    fn what_is_written_together_with_an_arabic_word() {
        let known = |w: &str| ["اجتماع", "وزاره"].contains(&w);
        for (word, within) in [
            ("الاجتماع", Some("اجتماع")),
            ("والاجتماع", Some("اجتماع")),
            ("بالاجتماع", Some("اجتماع")),
            ("فبالاجتماع", Some("اجتماع")),
            ("للاجتماع", Some("اجتماع")),
            ("كالاجتماع", Some("اجتماع")),
            ("واجتماع", Some("اجتماع")),
            ("لاجتماع", Some("اجتماع")),
            ("والوزاره", Some("وزاره")),
            ("كتاب", None),
            ("وزاره", None),
            ("الي", None),
        ] {
            assert_eq!(within_arabic(word, known), within, "{word}");
        }
    }
}
