//! How the date and the month of a meeting are written, in six languages.
//!
//! In: a date. Out: its written forms, folded. Must never: know whose date it is.

use std::collections::BTreeSet;

use super::fold::folded_exactly;
use crate::manuscript::moment::Date;

/// "2026-03-18", "18.3.2026" and "3/18/2026", folded.
pub fn whole_dates(date: Date) -> BTreeSet<String> {
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
pub fn days(date: Date) -> BTreeSet<String> {
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
pub fn months(date: Date) -> BTreeSet<String> {
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
