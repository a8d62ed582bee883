//! The words of a run, and what stands between them.
//!
//! In: flat text. Out: [`Token`]s in order. Must never: join what a reader sees apart.

use std::borrow::Cow;
use std::ops::Range;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::fold::is_invisible;
use super::names::is_unspaced;
use crate::manuscript::html::NOTHING;

/// One word.
pub struct Token<'t> {
    pub range: Range<usize>,
    /// As written, without invisible characters.
    pub text: Cow<'t, str>,
    pub lower: Cow<'t, str>,
    /// Begins a sentence, a line, a cell or a quotation.
    pub begins: bool,
    /// What stands between the word before and this one.
    pub gap: &'t str,
    /// Neither public nor already known for a name.
    pub open: bool,
    /// Already known for a name, or in a label.
    pub settled: bool,
}

/// Cuts a text into words.
pub fn tokens(flat: &str) -> Vec<Token<'_>> {
    let inside = |c: char| {
        if c.is_ascii() {
            return c.is_ascii_alphanumeric() || c == NOTHING;
        }
        (c.is_alphanumeric() || is_invisible(c) || is_combining_mark(c)) && !is_unspaced(c)
    };
    let mut tokens: Vec<Token<'_>> = Vec::with_capacity(flat.len() / 5);
    let mut at = 0;
    while at < flat.len() {
        let Some(start) = flat[at..].find(inside).map(|i| at + i) else { break };
        let mut end = flat[start..].find(|c| !inside(c)).map_or(flat.len(), |i| start + i);
        // An apostrophe between small letters is part of the word; before a capital it separates.
        while let Some(mark) = flat[end..].chars().next().filter(|c| matches!(c, '\'' | '’' | '\u{2bc}')) {
            let after = end + mark.len_utf8();
            if !flat[after..].starts_with(|c: char| c.is_lowercase()) {
                break;
            }
            let rest = flat[after..].find(|c| !inside(c)).map_or(flat.len(), |i| after + i);
            if &flat[after..rest] == "s" {
                break;
            }
            end = rest;
        }
        let word = &flat[start..end];
        let text: Cow<'_, str> = if word.is_ascii() {
            Cow::Borrowed(word)
        } else {
            Cow::Owned(word.chars().filter(|c| !is_invisible(*c)).nfkc().collect())
        };
        let gap_from = tokens.last().map_or(0, |t| t.range.end);
        let gap = &flat[gap_from..start];
        let begins = match tokens.last() {
            None => true,
            Some(_) if gap == " " => false,
            Some(before) => begins_after(gap, before),
        };
        let lower = match &text {
            Cow::Borrowed(word) if !word.bytes().any(|b| b.is_ascii_uppercase()) => Cow::Borrowed(*word),
            text => Cow::Owned(text.to_lowercase().replace(['’', '\u{2bc}'], "'")),
        };
        tokens.push(Token { range: start..end, text, lower, begins, gap, open: true, settled: false });
        at = end;
    }
    tokens
}

/// Whether a word after this gap begins something.
fn begins_after(gap: &str, before: &Token<'_>) -> bool {
    let opening = |c: char| c.is_whitespace() || "\"'“”«»‘’([*_`#>-–—•".contains(c);
    // "V. Doe" is no end of a sentence.
    let initial = gap.starts_with('.') && is_initial(&before.text);
    !initial && gap.trim_end_matches(opening).ends_with(['.', '!', '?', ':', ';', '…', '。', '؟'])
}

/// Whether a word is one capital letter.
pub fn is_initial(word: &str) -> bool {
    let mut letters = word.chars();
    letters.next().is_some_and(char::is_uppercase) && letters.next().is_none()
}
