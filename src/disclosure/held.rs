//! Protected meetings by what a text calls them: "she spoke at the meeting of 18 March".
//!
//! In: the dates and titles of all meetings. Out: whether a text places somebody at a protected one by its date, its month or
//! its title.
//! Must never: look at who was there.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use aho_corasick::AhoCorasick;

use super::cross_record::is_word;
use super::fold::folded_exactly;
use super::held_dates::{days, months, whole_dates};
use super::there_words::{is_at_meeting_of, speaks_of_a_meeting, spoke, tells_who_was_there, was_elsewhere};
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
        let acts = || tells_who_was_there(text) || spoke(text);
        // Without the word, a day is that of a meeting only if no other place is named.
        let at_day = || speaks_of_a_meeting(text) || acts() && !was_elsewhere(text);
        let (date, means) = match self {
            Sign::WholeDate(date) => (date, at_day()),
            Sign::Day(date) => (date, at_day() && !has_other_year(text, range, date)),
            Sign::Month(date) | Sign::Title(date) => (date, !sentence_has_other_year(text, date)),
        };
        let mut before = text[..range.start].split(' ').rev().filter(|w| !["", "the", "our"].contains(w));
        let at = match self {
            Sign::Title(_) => before.next().is_some_and(|w| ["at", "during"].contains(&w)),
            Sign::WholeDate(_) | Sign::Day(_) => is_at_meeting_of(text, range),
            Sign::Month(_) => false,
        };
        means && own != Some(date) && (at || acts() || text.split(' ').any(says))
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
