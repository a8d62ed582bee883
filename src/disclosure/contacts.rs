//! Ways to reach somebody that are no addresses yet: e-mail written out, telephone numbers, names of accounts without `@`.
//!
//! In: the flat text of a run. Out: where they stand. Must never: take a date, an amount or the number of a document for
//! one.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use super::hints::Hints;
use super::usage::named_in_haste;

/// "jane (at) example.org", "jane [at] example dot org", "jane arroba example punto org".
const WRITTEN_OUT: &str = r"(?xi)
    [\w.+-]+(?:\ (?:dot|point|punto)\ [\w-]+)*\ ?
    (?: [\(\[\{<]\ ?(?:at|à|arobase|arroba|@|собака|a\ t|ät)\ ?[\)\]\}>]\ ?[\w-]+(?:(?:\ ?[\(\[\{<]\ ?(?:dot|point|punto|точка|\.)\ ?[\)\]\}>]\ ?|\ (?:dot|point|punto|точка)\ |\.)[\w-]+)*
      | \ at\ [\w-]+(?:\ ?[\(\[\{<]\ ?(?:dot|\.)\ ?[\)\]\}>]\ ?[\w-]+|\ dot\ [\w-]+)+
      | \ (?:arobase|arroba|собака|@)\ [\w-]+(?:\ ?[\(\[\{<]\ ?(?:dot|point|punto|точка|\.)\ ?[\)\]\}>]\ ?[\w-]+|\ (?:dot|point|punto|точка)\ [\w-]+)+
      | @\ ?[\w-]+(?:\ ?[\(\[\{<]\ ?(?:dot|point|punto|точка|\.)\ ?[\)\]\}>]\ ?[\w-]+|\ (?:dot|point|punto|точка)\ [\w-]+)+ )
";

/// E-mail addresses that a program would not find, in order.
pub fn written_out(flat: &str) -> Vec<Range<usize>> {
    static SIGNS: LazyLock<Hints> = LazyLock::new(|| {
        let signs = ["at", "At", "AT", "à", "@", "arobase", "arroba", "собака", "ät", "a t"];
        let brackets = ["(", "[", "{", "<"];
        let bracketed =
            brackets.iter().flat_map(|b| signs.iter().flat_map(move |s| [format!("{b}{s}"), format!("{b} {s}")]));
        let dots = [
            " dot ",
            " DOT ",
            " Dot ",
            " point ",
            " punto ",
            " точка ",
            "(dot",
            "[dot",
            "{dot",
            "(DOT",
            "[DOT",
            "(.",
            "[.",
            "{.",
        ];
        Hints::new(bracketed.chain(dots.into_iter().map(str::to_owned)))
    });
    static PATTERN: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(WRITTEN_OUT).ok());
    if !SIGNS.is_match(flat) {
        return Vec::new();
    }
    PATTERN.iter().flat_map(|pattern| pattern.find_iter(flat)).map(|found| found.range()).collect()
}

/// Telephone numbers: seven to fifteen figures, after a `+` or in groups, or at all after a word for a telephone.
pub fn telephones(flat: &str) -> Vec<Range<usize>> {
    let mut out = Vec::new();
    if flat.bytes().filter(u8::is_ascii_digit).count() < 7 {
        return out;
    }
    let starts = |c: char| c.is_ascii_digit() || c == '+' || c == '(';
    let inside = |c: char| c.is_ascii_digit() || "+()-.\u{a0}\u{2010}\u{2011}\u{2013}\u{202f} ".contains(c);
    let mut at = 0;
    while let Some(start) = flat[at..].find(starts).map(|i| at + i) {
        let end = flat[start..].find(|c| !inside(c)).map_or(flat.len(), |i| start + i);
        at = end.max(start + 1);
        let body = flat[start..end].trim_end_matches(|c: char| !c.is_ascii_digit());
        let body = without_end(body);
        let scheme = ["tel:", "sms:"].into_iter().find(|s| flat[..start].ends_with(s)).map_or(0, str::len);
        let range = start - scheme..start + body.len();
        let before = flat[..range.start].chars().next_back();
        let after = flat[range.end..].chars().next();
        let part_of_more = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || "/_:#=%$€£°".contains(c));
        if !part_of_more(before) && !part_of_more(after) && is_telephone(body, &flat[..start]) {
            out.push(range);
        }
    }
    out
}

/// A full stop and what follows it are another sentence.
fn without_end(body: &str) -> &str {
    body.split_once(". ").map_or(body, |(number, _)| number)
}

fn is_telephone(body: &str, before: &str) -> bool {
    let digits = body.chars().filter(char::is_ascii_digit).count();
    if !(7..=15).contains(&digits) {
        return false;
    }
    let word = before.trim_end_matches(|c: char| !c.is_alphanumeric()).rsplit(|c: char| !c.is_alphanumeric()).next();
    let word = word.unwrap_or_default().to_lowercase();
    if CALLED.contains(&word.as_str()) {
        return true;
    }
    if body.starts_with('+') || body.starts_with("(+") || body.starts_with("00") && body[2..].contains([' ', '-']) {
        return true;
    }
    let groups: Vec<&str> = body.split(|c: char| !c.is_ascii_digit()).filter(|g| !g.is_empty()).collect();
    groups.len() > 1
        && !NUMBERED.contains(&word.as_str())
        && !is_date(&groups)
        && !groups.iter().all(|g| is_year(g))
        && !is_amount(body, &groups)
        && !is_machine(body, &groups)
        && !is_row(body, &groups)
}

/// Words before a telephone number.
const CALLED: &[&str] = &[
    "tel",
    "telephone",
    "phone",
    "mobile",
    "cell",
    "whatsapp",
    "signal",
    "fax",
    "tél",
    "téléphone",
    "portable",
    "teléfono",
    "móvil",
    "celular",
    "тел",
    "телефон",
    "телефону",
    "هاتف",
    "الهاتف",
    "جوال",
    "电话",
    "手机",
    "電話",
    "手機",
];

/// Words before numbers of other things.
const NUMBERED: &[&str] =
    &["isbn", "issn", "doi", "rfc", "version", "v", "no", "nº", "section", "article", "para", "page", "pp"];

fn is_year(group: &str) -> bool {
    group.len() == 4 && (group.starts_with("19") || group.starts_with("20"))
}

/// Begins or ends with a date: "2026-03-18", "18.03.2026", "2026-03-18 14".
fn is_date(groups: &[&str]) -> bool {
    let small = |g: &str| g.len() <= 2 && g.parse::<u8>().is_ok_and(|n| n <= 31);
    groups
        .windows(3)
        .any(|g| is_year(g[0]) && small(g[1]) && small(g[2]) || small(g[0]) && small(g[1]) && is_year(g[2]))
}

/// Thousands: "1 250 000", "12.500.000".
fn is_amount(body: &str, groups: &[&str]) -> bool {
    let one_sign = body.chars().filter(|c| !c.is_ascii_digit()).all(|c| " .\u{a0}\u{202f}".contains(c));
    one_sign && !body.starts_with('0') && groups[0].len() <= 3 && groups[1..].iter().all(|g| g.len() == 3)
}

/// An address of a machine or a version.
fn is_machine(body: &str, groups: &[&str]) -> bool {
    let dotted = body.chars().all(|c| c.is_ascii_digit() || c == '.');
    dotted && (groups.len() == 4 && groups.iter().all(|g| g.len() <= 3) || groups.iter().all(|g| g.len() <= 2))
}

/// Figures beside each other, of a table or a list: "12 14 9 30", "2024 - 40".
fn is_row(body: &str, groups: &[&str]) -> bool {
    let spaced = |sign: &str| body.contains(sign);
    groups.iter().all(|g| g.len() <= 2) && !body.starts_with('0') && groups.len() > 5
        || spaced(" - ")
        || spaced(" – ")
        || spaced(") ") && !body.starts_with('(')
        || groups.iter().any(|g| g.len() == 1) && !body.starts_with(['(', '0', '1'])
        || groups.iter().any(|g| is_year(g)) && groups.len() == 2
}

/// Names of accounts without a sign, where notes name people: "owner: k4rl99".
pub fn bare_handles(flat: &str) -> Vec<Range<usize>> {
    let inside = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
    let mut out = Vec::new();
    if !flat.bytes().any(|b| b == b'_' || b.is_ascii_digit()) {
        return out;
    }
    let mut at = 0;
    while let Some(start) = flat[at..].find(|c: char| c.is_ascii_lowercase()).map(|i| at + i) {
        let end = flat[start..].find(|c| !inside(c)).map_or(flat.len(), |i| start + i);
        at = end;
        let word = flat[start..end].trim_end_matches('_');
        let end = start + word.len();
        let letters = word.chars().filter(char::is_ascii_lowercase).count();
        let shaped = letters >= 3 && word.contains(|c: char| c == '_' || c.is_ascii_digit());
        let apart = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric() && !"_./:@-=(".contains(c));
        let (before, after) = (&flat[..start], &flat[end..]);
        let colon = after.strip_prefix(':').is_some_and(|rest| rest.starts_with(' '));
        if shaped
            && apart(before.chars().next_back())
            && (colon || apart(after.chars().next()) || after.starts_with(['.', ')']))
            && named_in_haste(before, after)
        {
            out.push(start..end);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{bare_handles, telephones, written_out};

    fn texts(text: &str, found: Vec<std::ops::Range<usize>>) -> Vec<&str> {
        found.into_iter().map(|range| &text[range]).collect()
    }

    #[test]
    fn written_out_addresses_are_found_whole() {
        for (text, address) in [
            ("Write to jane (at) example.org.", "jane (at) example.org"),
            ("jane.doe [at] ldrc [dot] example", "jane.doe [at] ldrc [dot] example"),
            ("ask jane [at] example dot org today", "jane [at] example dot org"),
            ("ask jane at example dot org", "jane at example dot org"),
            ("jane dot doe AT example DOT org", "jane dot doe AT example DOT org"),
            ("jane(at)example(dot)org", "jane(at)example(dot)org"),
            ("jane arroba example punto org", "jane arroba example punto org"),
            ("jane@example [dot] org", "jane@example [dot] org"),
        ] {
            assert_eq!(texts(text, written_out(text)), [address], "{text}");
        }
        for text in [
            "We met at noon.",
            "a dot at the end",
            "two (at most)",
            "my sense at this point is",
            "the dot org registry",
        ] {
            assert!(written_out(text).is_empty(), "{text}: {:?}", texts(text, written_out(text)));
        }
    }

    #[test]
    fn telephone_numbers_are_found() {
        for (text, number) in [
            ("Call +41 22 123 45 67.", "+41 22 123 45 67"),
            ("at (212) 555-0134 today", "(212) 555-0134"),
            ("555-0134", "555-0134"),
            ("01 23 45 67 89", "01 23 45 67 89"),
            ("+2348031234567", "+2348031234567"),
            ("tel. 8031234567", "8031234567"),
            ("138 1234 5678", "138 1234 5678"),
            ("0803.123.4567", "0803.123.4567"),
        ] {
            assert_eq!(texts(text, telephones(text)), [number], "{text}");
        }
    }

    #[test]
    fn other_figures_are_none() {
        for text in [
            "on 2026-03-18 at noon",
            "18.03.2026",
            "2026-03-18 14:00",
            "2025-2026",
            "2024 2025 2026",
            "A/RES/70/125",
            "E/2025/8 and 70/125",
            "1 250 000 users",
            "USD 12.500.000",
            "1250000",
            "192.168.100.200",
            "version 1.2.3.4.5.6.7",
            "ISBN 978-92-1-123456-7",
            "9 of 40 in 2024, 15 in 2025",
            "RFC 9110 and 8446",
            "9:00-10:30",
            "12 14 9 30 11 8",
        ] {
            assert!(telephones(text).is_empty(), "{text}: {:?}", texts(text, telephones(text)));
        }
    }

    #[test]
    fn accounts_are_found_where_people_stand() {
        for (text, handle) in
            [("some_body said no.", "some_body"), ("owner: k4rl99", "k4rl99"), ("Thanks some_body!", "some_body")]
        {
            assert_eq!(texts(text, bare_handles(text)), [handle], "{text}");
        }
        for text in ["The value max_age is new.", "a file a_b.txt", "the http2 proposal", "see path/some_body"] {
            assert!(bare_handles(text).is_empty(), "{text}");
        }
    }
}
