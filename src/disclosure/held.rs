//! Protected meetings by what a text calls them: "she spoke at the meeting of 18 March".
//!
//! In: the dates and titles of all meetings. Out: whether a text places somebody at a protected one by its date, its month or
//! its title.
//! Must never: look at who was there.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use aho_corasick::AhoCorasick;

use super::closed_words::tells_who_was_there;
use super::cross_record::is_word;
use super::fold::folded_exactly;
use super::usage::says;
use crate::manuscript::meeting::Meeting;
use crate::manuscript::moment::Date;

const BECAUSE: &str = "a public text must not place somebody at it";

/// How a meeting is called.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Sign {
    /// A date that says its year, too.
    WholeDate(Date),
    /// A day and a month; a year may stand beside it.
    Day(Date),
    /// "The March meeting"; a year may stand beside it.
    Month(Date),
    Title(Date),
}

/// Protected meetings by their dates and titles.
#[derive(Default)]
pub struct Held {
    automaton: Option<AhoCorasick>,
    /// Of each form of the automaton: meetings of several years share a title or a day.
    signs: Vec<BTreeSet<Sign>>,
}

impl Held {
    /// Gathers those that have a protected part. What a meeting on the record is called, too, is no sign of them.
    pub fn of<'m>(meetings: impl IntoIterator<Item = &'m Meeting>) -> Self {
        let (protected, open): (Vec<_>, Vec<_>) = meetings.into_iter().partition(|m| m.strictest().protects());
        let open_dates: BTreeSet<Date> = open.iter().map(|m| m.front.starts.value.date()).collect();
        let open_titles: BTreeSet<String> = open.iter().flat_map(|m| titles(m)).collect();
        let mut signs: BTreeMap<String, BTreeSet<Sign>> = BTreeMap::new();
        for meeting in protected {
            let date = meeting.front.starts.value.date();
            let titles = titles(meeting).filter(|t| !open_titles.contains(t));
            let mut forms: Vec<(String, Sign)> = titles.map(|title| (title, Sign::Title(date))).collect();
            if !open_dates.iter().any(|open| (open.year(), open.month()) == (date.year(), date.month())) {
                forms.extend(months(date).into_iter().map(|form| (form, Sign::Month(date))));
            }
            if !open_dates.contains(&date) {
                forms.extend(whole_dates(date).into_iter().map(|form| (form, Sign::WholeDate(date))));
                forms.extend(days(date).into_iter().map(|form| (form, Sign::Day(date))));
            }
            for (form, sign) in forms {
                signs.entry(form).or_default().insert(sign);
            }
        }
        let (forms, signs): (Vec<String>, Vec<_>) = signs.into_iter().unzip();
        Held { automaton: AhoCorasick::new(&forms).ok().filter(|_| !forms.is_empty()), signs }
    }

    /// Whether a text says that somebody did something at one of them, but for the one of `own` date.
    pub fn takes_place_in(&self, text: &str, own: Option<Date>) -> bool {
        let Some(automaton) = &self.automaton else { return false };
        let whole = folded_exactly(text);
        if !automaton.is_match(&whole) {
            return false;
        }
        // Who acts must do it in the sentence that says where; a full stop in a date ends none.
        text.split_inclusive(". ").flat_map(|part| part.split(['!', '?', ';', '。', '؟'])).any(|sentence| {
            let text = folded_exactly(sentence);
            automaton.find_overlapping_iter(&text).any(|found| {
                let range = found.range();
                is_word(&text, range.clone())
                    && self.signs[found.pattern().as_usize()].iter().any(|sign| sign.places(&text, &range, own))
            })
        })
    }
}

impl Sign {
    /// Whether the sign at `range` of a folded sentence means its meeting, and somebody acts there.
    fn places(self, text: &str, range: &Range<usize>, own: Option<Date>) -> bool {
        let (date, means) = match self {
            Sign::WholeDate(date) => (date, speaks_of_a_meeting(text) || tells_who_was_there(text)),
            Sign::Day(date) => {
                let there = speaks_of_a_meeting(text) || tells_who_was_there(text);
                (date, there && !has_other_year(text, range, date))
            }
            Sign::Month(date) | Sign::Title(date) => (date, !sentence_has_other_year(text, date)),
        };
        let mut before = text[..range.start].split(' ').rev().filter(|w| !["", "the", "our"].contains(w));
        let at = matches!(self, Sign::Title(_)) && before.next().is_some_and(|w| ["at", "during"].contains(&w));
        means && own != Some(date) && (at || tells_who_was_there(text) || text.split(' ').any(says))
    }
}

/// The titles of a meeting in all languages that tell it from other texts, folded.
fn titles(meeting: &Meeting) -> impl Iterator<Item = String> {
    let translated = meeting.translations.iter().filter_map(|t| t.front.title.as_ref());
    std::iter::once(&meeting.front.title)
        .chain(translated)
        .map(|title| folded_exactly(&title.reveal(BECAUSE).value))
        .filter(|title| {
            title.contains(' ') && title.chars().count() > 7 || !title.is_ascii() && title.chars().count() > 4
        })
}

/// "2026-03-18", "18.3.2026" and "3/18/2026", folded.
fn whole_dates(date: Date) -> BTreeSet<String> {
    let (year, month, day) = (date.year(), date.month(), date.day());
    [
        format!("{year} {month:02} {day:02}"),
        format!("{year} {month} {day}"),
        format!("{day:02} {month:02} {year}"),
        format!("{day} {month} {year}"),
        format!("{month:02} {day:02} {year}"),
        format!("{month} {day} {year}"),
    ]
    .into_iter()
    .collect()
}

/// Names of the months: English, French, Spanish, Russian, Arabic in two manners.
const MONTHS: [[&str; 6]; 12] = [
    ["january", "janvier", "enero", "января", "يناير", "كانون الثاني"],
    ["february", "février", "febrero", "февраля", "فبراير", "شباط"],
    ["march", "mars", "marzo", "марта", "مارس", "آذار"],
    ["april", "avril", "abril", "апреля", "أبريل", "نيسان"],
    ["may", "mai", "mayo", "мая", "مايو", "أيار"],
    ["june", "juin", "junio", "июня", "يونيو", "حزيران"],
    ["july", "juillet", "julio", "июля", "يوليو", "تموز"],
    ["august", "août", "agosto", "августа", "أغسطس", "آب"],
    ["september", "septembre", "septiembre", "сентября", "سبتمبر", "أيلول"],
    ["october", "octobre", "octubre", "октября", "أكتوبر", "تشرين الأول"],
    ["november", "novembre", "noviembre", "ноября", "نوفمبر", "تشرين الثاني"],
    ["december", "décembre", "diciembre", "декабря", "ديسمبر", "كانون الأول"],
];

/// The ways to write a day without its year, folded.
fn days(date: Date) -> BTreeSet<String> {
    let day = date.day();
    let Some(names) = usize::try_from(date.month() - 1).ok().and_then(|month| MONTHS.get(month)) else {
        return BTreeSet::new();
    };
    let [english, french, spanish, russian, arabic, levantine] = names.map(folded_exactly);
    let eastern: String =
        day.to_string().chars().filter_map(|c| char::from_u32(u32::from(c) - u32::from('0') + 0x660)).collect();
    let mut out = BTreeSet::new();
    let ending = match day {
        1 | 21 | 31 => "st",
        2 | 22 => "nd",
        3 | 23 => "rd",
        _ => "th",
    };
    for english in [english.as_str(), english.get(..3).unwrap_or(&english)] {
        for day in [format!("{day}"), format!("{day:02}"), format!("{day}{ending}")] {
            out.extend([format!("{day} {english}"), format!("{english} {day}"), format!("{day} of {english}")]);
        }
    }
    out.insert(format!("{day} {french}"));
    if day == 1 {
        out.insert(format!("1er {french}"));
    }
    out.insert(format!("{day} de {spanish}"));
    out.insert(format!("{day} {russian}"));
    for arabic in [arabic, levantine] {
        out.extend([format!("{day} {arabic}"), format!("{eastern} {arabic}")]);
    }
    out.insert(format!("{}月{day}日", date.month()));
    out
}

/// What the only meeting of a month is called, folded.
fn months(date: Date) -> BTreeSet<String> {
    let Some(names) = usize::try_from(date.month() - 1).ok().and_then(|month| MONTHS.get(month)) else {
        return BTreeSet::new();
    };
    let [english, french, spanish, russian, arabic, levantine] = names.map(folded_exactly);
    let mut out = BTreeSet::new();
    for word in ["meeting", "session", "consultation", "consultations", "call", "sitting"] {
        out.extend([format!("{english} {word}"), format!("{word} of {english}"), format!("{word} in {english}")]);
    }
    out.extend(["reunion", "seance", "session"].map(|word| format!("{word} de {french}")));
    out.extend(["reunion", "sesion"].map(|word| format!("{word} de {spanish}")));
    out.extend(
        ["заседание", "заседании", "встреча", "встрече", "сессия", "сессии"]
            .map(|w| folded_exactly(&format!("{w} {russian}"))),
    );
    for month in [arabic, levantine] {
        out.extend(["اجتماع", "جلسة"].map(|word| folded_exactly(&format!("{word} {month}"))));
    }
    out.extend(["会议", "会"].map(|word| format!("{}月{word}", date.month())));
    out
}

/// Whether the year beside a day is another one: "18 March 2024", "2024年3月18日".
fn has_other_year(text: &str, day: &Range<usize>, date: Date) -> bool {
    let after = text[day.end..].trim_start_matches([' ', '،']).trim_start_matches("de ").trim_start_matches("del ");
    let before = text[..day.start].trim_end_matches([' ', '年']);
    let after: String = after.chars().take_while(char::is_ascii_digit).collect();
    let before: String = before.chars().rev().take_while(char::is_ascii_digit).collect();
    let before: String = before.chars().rev().collect();
    [after, before].iter().any(|year| year.len() == 4 && *year != date.year().to_string())
}

/// Whether a sentence speaks of another year only.
fn sentence_has_other_year(text: &str, date: Date) -> bool {
    let own = date.year().to_string();
    let mut years =
        text.split(|c: char| !c.is_ascii_digit()).filter(|w| w.len() == 4 && w.starts_with("20")).peekable();
    years.peek().is_some() && years.all(|year| year != own)
}

/// Beginnings of words for a meeting, folded.
const MEETINGS: &[&str] = &[
    "meeting",
    "session",
    "call",
    "consultation",
    "discussion",
    "sitting",
    "seance",
    "reunion",
    "sesion",
    "consulta",
    "discusion",
    "заседан",
    "встреч",
    "сесси",
    "консультац",
    "собран",
    "обсужден",
];

fn speaks_of_a_meeting(text: &str) -> bool {
    ["جلس", "اجتماع", "مشاور", "会", "會"].iter().any(|sign| text.contains(sign))
        || text.split(' ').any(|word| MEETINGS.iter().any(|start| word.starts_with(start)))
}
