//! Arabic, which has no capitals: countries and given names beside a verb of speech, and what only looks like an office.
//!
//! In: flat text. Out: doubtful ranges. Must never: take along the verb, which is what was said.

use std::collections::HashSet;
use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use super::doubt::{Doubt, Why};
use super::names::Kind;
use super::vocabulary::{is_arabic_name, list};

/// Delegates, with what they are of; "of" may be "from", and then the next word says it.
const DELEGATE: &str =
    r"(?:مندوبة?|ممثلة?|وفد|سفيرة?)\ (?P<of>\p{Arabic}+)(?:\ (?P<from>\p{Arabic}+))?|المندوبة?\ \p{Arabic}+";

/// What people do who speak. Before or after their name.
const SPEAKS: &[&str] = &[
    "قال",
    "قالت",
    "أضاف",
    "أضافت",
    "ذكر",
    "ذكرت",
    "أكد",
    "أكدت",
    "اعترض",
    "اعترضت",
    "أيد",
    "أيدت",
    "اقترح",
    "اقترحت",
    "طلب",
    "طلبت",
    "رفض",
    "رفضت",
    "وافق",
    "وافقت",
    "أشار",
    "أشارت",
    "شكر",
    "شكرت",
    "سأل",
    "سألت",
    "أعلن",
    "أعلنت",
    "دعا",
    "دعت",
    "رأى",
    "رأت",
    "تعارض",
    "تؤيد",
    "ترى",
    "تقترح",
    "ترفض",
    "يرى",
    "يعارض",
    "يؤيد",
];

/// Nouns that "main" stands after: "السبب الرئيس".
const MAIN: &[&str] = &[
    "السبب",
    "الهدف",
    "الموضوع",
    "المحور",
    "التحدي",
    "العامل",
    "الدور",
    "المكتب",
    "المقر",
    "السؤال",
    "العنصر",
    "الشرط",
    "الخط",
    "المصدر",
    "العائق",
    "الغرض",
    "الأسباب",
    "الأهداف",
    "المحاور",
    "التحديات",
    "القضية",
    "المسألة",
    "الفكرة",
    "النقطة",
    "المشكلة",
    "الجزء",
    "المبدأ",
    "الطريق",
    "الاستنتاج",
];

fn countries() -> &'static HashSet<String> {
    static COUNTRIES: LazyLock<HashSet<String>> =
        LazyLock::new(|| list(include_str!("words/countries-ar.txt")).map(|name| name.replace('_', " ")).collect());
    &COUNTRIES
}

/// Whether a phrase is the name of a country.
pub fn is_country(phrase: &str) -> bool {
    countries().contains(phrase)
}

fn is_arabic(c: char) -> bool {
    ('\u{600}'..='\u{6ff}').contains(&c)
}

/// Delegates, countries that speak, and people who are called by a given name where they speak.
pub fn speakers(flat: &str, out: &mut Vec<Doubt>) {
    static DELEGATES: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(DELEGATE).ok());
    if !flat.contains(is_arabic) {
        return;
    }
    for found in DELEGATES.iter().flat_map(|pattern| pattern.captures_iter(flat)) {
        let (Some(whole), of, from) = (found.get(0), found.name("of"), found.name("from")) else { continue };
        let range = match (of.map(|m| m.as_str()), from) {
            // "A group of students" is none.
            (Some("من" | "عن"), Some(from)) if countries().contains(from.as_str()) => whole.range(),
            (Some("من" | "عن"), _) => continue,
            _ => whole.start()..of.map_or(whole.end(), |of| of.end()),
        };
        out.push(Doubt { range, kind: Kind::Person, why: Why::Unique });
    }
    let words = words(flat);
    for (i, range) in words.iter().enumerate() {
        let word = &flat[range.clone()];
        let called = word == "يا";
        if !called && !SPEAKS.contains(&word.strip_prefix('و').unwrap_or(word)) && !SPEAKS.contains(&word) {
            continue;
        }
        if let Some(name) = name_at(flat, &words, i + 1) {
            out.push(Doubt { range: name, kind: Kind::Person, why: Why::Name });
        } else if !called && let Some(country) = country_beside(flat, &words, i) {
            out.push(Doubt { range: country, kind: Kind::Person, why: Why::Unique });
        }
    }
}

fn words(flat: &str) -> Vec<Range<usize>> {
    let mut words: Vec<Range<usize>> = Vec::new();
    for (at, c) in flat.char_indices().filter(|(_, c)| is_arabic(*c) && !"،؛؟".contains(*c)) {
        match words.last_mut().filter(|last| last.end == at) {
            Some(last) => last.end += c.len_utf8(),
            None => words.push(at..at + c.len_utf8()),
        }
    }
    words
}

/// A given name and the family's after it.
fn name_at(flat: &str, words: &[Range<usize>], at: usize) -> Option<Range<usize>> {
    let first = words.get(at).filter(|first| is_arabic_name(&flat[(*first).clone()]))?;
    let rest = words[at + 1..].iter().take_while(|word| {
        let text = &flat[(*word).clone()];
        is_arabic_name(text) || text.starts_with("ال") || ["بن", "بنت", "أبو", "آل"].contains(&text)
    });
    let mut end = first.end;
    for word in rest.take(3).take_while(|word| flat[first.end..word.start].chars().all(|c| c == ' ' || is_arabic(c))) {
        end = word.end;
    }
    Some(first.start..end)
}

/// A country of one or two words after a verb, or before it.
fn country_beside(flat: &str, words: &[Range<usize>], verb: usize) -> Option<Range<usize>> {
    let beside = [verb + 1..verb + 3, verb + 1..verb + 2, verb.saturating_sub(2)..verb, verb.saturating_sub(1)..verb];
    beside.into_iter().find_map(|span| {
        let range = words.get(span.start).filter(|_| !span.is_empty())?.start..words.get(span.end - 1)?.end;
        let text = &flat[range.clone()];
        let name = text.strip_prefix('و').filter(|rest| countries().contains(*rest));
        let skip = if name.is_some() { 'و'.len_utf8() } else { 0 };
        (name.is_some() || countries().contains(text)).then(|| range.start + skip..range.end)
    })
}

/// Whether a word after a title is no name: "قال الرئيس إن".
pub fn is_no_name(word: &str) -> bool {
    ["إن", "أن", "هو", "هي", "في", "على", "من", "عن", "إلى", "ثم", "قال", "قالت"].contains(&word)
}

/// Whether "الرئيس" at `at` is "main", after a thing.
pub fn is_main(flat: &str, at: usize) -> bool {
    let before = flat[..at].trim_end_matches(' ');
    let word = before.rsplit(|c: char| !is_arabic(c)).next().unwrap_or_default();
    let thing = |word: &str| MAIN.contains(&word);
    before.len() < at && (thing(word) || word.strip_prefix(['و', 'ف', 'ب']).is_some_and(thing))
}

#[cfg(test)]
mod tests {
    use super::{is_main, speakers};

    fn found(text: &str) -> Vec<&str> {
        let mut out = Vec::new();
        speakers(text, &mut out);
        out.into_iter().map(|d| &text[d.range]).collect()
    }

    #[test]
    fn who_speaks_is_found_without_the_verb() {
        for (text, whom) in [
            ("قالت مصر إن ذلك جيد", vec!["مصر"]),
            ("قال محمد الفاسي إن ذلك جيد", vec!["محمد الفاسي"]),
            ("شكرا يا فاطمة", vec!["فاطمة"]),
            ("واعترضت المملكة المتحدة", vec!["المملكة المتحدة"]),
            ("مندوب مصر تحدث", vec!["مندوب مصر"]),
            ("وفد من مصر سيحضر", vec!["وفد من مصر"]),
            ("وفد من الطلاب سيحضر", vec![]),
            ("الكابلات في مصر", vec![]),
        ] {
            assert_eq!(found(text), whom, "{text}");
        }
    }

    #[test]
    fn main_things_are_no_president() {
        let text = "السبب الرئيس هو";
        assert!(is_main(text, text.find("الرئيس").unwrap_or_default()));
        let text = "شكر الرئيس";
        assert!(!is_main(text, text.find("الرئيس").unwrap_or_default()));
    }
}
