//! Changes of a source text.
//!
//! In: ranges of a text and what shall stand there. Out: the same, in order and without overlaps; and the words escaped
//! for the place where they come to stand. Must never: change a byte outside of its ranges.

use std::ops::Range;

/// The bytes of `range` become `with`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    pub range: Range<usize>,
    pub with: String,
}

/// Holds a line or a blank open where a tag or a comment stood. It says nothing.
pub const PLACEHOLDER: &str = "<!---->";

/// Edits of one text while they are gathered.
#[derive(Default)]
pub struct Edits(Vec<Edit>);

impl Edits {
    pub fn replace(&mut self, range: Range<usize>, with: impl Into<String>) {
        self.0.push(Edit { range, with: with.into() });
    }

    pub fn delete(&mut self, range: Range<usize>) {
        self.replace(range, "");
    }

    /// The edits in order. One that lies within another goes; one that changes nothing goes, too.
    pub fn finish(mut self, text: &str) -> Vec<Edit> {
        self.0.sort_by_key(|e| (e.range.start, std::cmp::Reverse(e.range.end)));
        let mut out: Vec<Edit> = Vec::new();
        for mut edit in self.0 {
            if let Some(last) = out.last() {
                let covered = !edit.range.is_empty() && edit.range.end == last.range.end;
                if edit.range.end < last.range.end || covered || *last == edit {
                    continue;
                }
                edit.range.start = edit.range.start.max(last.range.end);
            }
            out.push(edit);
        }
        out.retain(|e| text[e.range.clone()] != e.with);
        out
    }
}

/// The text with its edits, which are in order.
pub fn apply(text: &str, edits: &[Edit]) -> String {
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    for edit in edits {
        out.push_str(&text[at..edit.range.start]);
        out.push_str(&edit.with);
        at = edit.range.end;
    }
    out.push_str(&text[at..]);
    out
}

/// Where in the text before its edits something stood that stands at `at` after them.
pub fn origin(edits: &[Edit], at: usize) -> usize {
    let (mut old, mut new) = (0, 0);
    for edit in edits {
        let kept = edit.range.start - old;
        if at < new + kept {
            break;
        }
        new += kept + edit.with.len();
        old = edit.range.end;
        if at < new {
            return edit.range.start;
        }
    }
    old + at.saturating_sub(new)
}

/// A text as a YAML value.
pub fn yaml(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

/// A text as words of Markdown, without any markup.
pub fn markdown(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if "\\`*_[]<>&|~".contains(c) {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

/// A text as code within a line.
pub fn code(text: &str) -> String {
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest + 1);
    let blank = |edge: Option<char>| edge == Some(' ');
    let padded = text.starts_with('`') || text.ends_with('`');
    let stripped = blank(text.chars().next()) && blank(text.chars().next_back()) && !text.trim().is_empty();
    let pad = if padded || stripped { " " } else { "" };
    format!("{fence}{pad}{text}{pad}{fence}")
}

/// Where a text that now begins a line needs a `\` so as not to begin a list, a heading, a quotation or the like.
pub fn escape_at(rest: &str) -> Option<usize> {
    let line = rest.lines().next().unwrap_or_default();
    let mut chars = line.chars();
    let (first, second) = (chars.next()?, chars.next());
    let gap = second.is_none_or(char::is_whitespace);
    let only = |c: char| line.chars().all(|d| d == c || d.is_whitespace());
    let begins = match first {
        '#' | '>' | '|' | '=' => true,
        '-' | '+' => gap || only(first),
        '*' | '_' => first == '*' && gap || only(first),
        '`' | '~' => line.starts_with("```") && !line[3..].contains('`') || line.starts_with("~~~"),
        '[' => line.contains("]:") || gap || line[1..].starts_with(['x', 'X', ' ']) && line[2..].starts_with(']'),
        _ => false,
    };
    if begins {
        return Some(0);
    }
    let digits = line.len() - line.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let after = &line[digits..];
    let item = (1..=9).contains(&digits) && after.starts_with(['.', ')']);
    (item && after[1..].chars().next().is_none_or(char::is_whitespace)).then_some(digits)
}

/// What stands in place of a tag, a comment or the mark of a note that goes from `range` of `text`; `blank` is what it was
/// read as. Without a placeholder a blank would fall off the end of a line, or an empty line would part a paragraph.
pub fn instead(text: &str, body: usize, range: &Range<usize>, blank: &'static str) -> String {
    let line = text[body..range.start].rfind('\n').map_or(body, |i| body + i + 1);
    let end = text[range.end..].find('\n').map_or(text.len(), |i| range.end + i);
    let (before, after) = (&text[line..range.start], &text[range.end..end]);
    let empty = |line: &str| line.trim_matches([' ', '\t', '>']).is_empty();
    // Signs that begin a block, and those that end a cell or begin the rule of a heading, are no text either.
    let begins = |text: &str| text.trim_end_matches(|c: char| c.is_whitespace() || ">#-+*|".contains(c)).is_empty();
    let begins = begins(before) || before.trim_end().ends_with('|');
    let ends = after.trim().is_empty() || after.trim_start().starts_with(['|', '{']);
    let needed = if empty(before) && after.trim().is_empty() {
        let above =
            empty(text[body..line].strip_suffix('\n').unwrap_or_default().rsplit('\n').next().unwrap_or_default());
        let below = text[end..].strip_prefix('\n').is_none_or(|rest| empty(rest.lines().next().unwrap_or_default()));
        !(above && below)
    } else if ends {
        begins || !blank.is_empty() || before.ends_with([' ', '\t'])
    } else if begins {
        after.starts_with([' ', '\t']) || escape_at(after).is_some()
    } else {
        false
    };
    if needed { format!("{blank}{PLACEHOLDER}") } else { blank.to_owned() }
}
