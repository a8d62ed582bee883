//! Where things stand in a front matter: lines of its entries, its single values and its comments.
//!
//! In: the text of a readable record. Out: a [`Layout`], places only. It is for changing a source file without touching
//! any other byte of it. Must never: hold a value.

use std::collections::BTreeMap;
use std::ops::Range;

use super::front_matter;
use super::node::{Node, Value};
use crate::diagnostic::{Problems, SourceId};

/// Places in a front matter, in bytes of the file.
#[derive(Debug)]
pub struct Layout {
    /// The YAML between the two `---` lines.
    pub yaml: Range<usize>,
    /// Where the body starts.
    pub body: usize,
    /// The entries at the top with their lines, up to the next entry.
    pub entries: Vec<(String, Range<usize>)>,
    /// What stands for a single value, by where the value starts. Of a block text that is its `|` as well.
    values: BTreeMap<usize, Range<usize>>,
    /// Comments with the blanks before them; one that has its lines for itself, with its line end.
    pub comments: Vec<Range<usize>>,
}

impl Layout {
    /// `None` when there is no usable front matter, or when its entries do not have lines of their own.
    pub fn of(text: &str, source: SourceId) -> Option<Self> {
        let (node, body, _) = front_matter::split(text, source, &mut Problems::default())?;
        let start = "---\n".len();
        let head = text[..body].strip_suffix('\n').unwrap_or(&text[..body]);
        let yaml = start..head.rfind('\n').map_or(start, |i| i + 1);
        let mut found = Found { text, values: BTreeMap::new(), taken: Vec::new() };
        found.walk(&node);
        let Value::Map(keys) = &node.value else { return None };
        let mut entries: Vec<(String, Range<usize>)> = Vec::new();
        for (key, _) in keys {
            let at = text[..key.span.start as usize].rfind('\n').map_or(0, |i| i + 1);
            if !text[at..key.span.start as usize].trim().is_empty() {
                return None;
            }
            if let Some((_, last)) = entries.last_mut() {
                last.end = at;
            }
            entries.push((key.name.clone(), at..yaml.end));
        }
        let comments = found.comments(&yaml);
        Some(Layout { yaml, body, entries, values: found.values, comments })
    }

    /// What stands for the value that starts at `at`.
    pub fn value(&self, at: u32) -> Option<Range<usize>> {
        self.values.get(&(at as usize)).cloned()
    }
}

struct Found<'t> {
    text: &'t str,
    values: BTreeMap<usize, Range<usize>>,
    /// Where a `#` is no comment.
    taken: Vec<Range<usize>>,
}

impl Found<'_> {
    fn walk(&mut self, node: &Node) {
        let span = node.span.range();
        match &node.value {
            Value::List(items) => items.iter().for_each(|item| self.walk(item)),
            Value::Map(entries) => {
                for (key, value) in entries {
                    self.taken.push(key.span.range());
                    self.walk(value);
                }
            }
            Value::Text(_) | Value::Number(_) | Value::Bool(_) => {
                let end = span.start + self.text[span.clone()].trim_end().len();
                let start = block_sign(self.text, span.start).unwrap_or(span.start);
                self.values.insert(span.start, start..end);
                self.taken.push(span);
            }
            Value::Null => {}
        }
    }

    fn comments(&mut self, yaml: &Range<usize>) -> Vec<Range<usize>> {
        self.taken.sort_by_key(|r| r.start);
        let mut comments = Vec::new();
        let mut at = yaml.start;
        while let Some(sign) = self.text[at..yaml.end].find('#').map(|i| at + i) {
            let before = &self.text[yaml.start..sign];
            let next = self.taken.partition_point(|r| r.end <= sign);
            let inside = self.taken.get(next).is_some_and(|r| r.start <= sign);
            if inside || !(before.is_empty() || before.ends_with([' ', '\t', '\n'])) {
                at = sign + 1;
                continue;
            }
            let end = self.text[sign..yaml.end].find('\n').map_or(yaml.end, |i| sign + i);
            let start = yaml.start + before.trim_end_matches([' ', '\t']).len();
            let alone = start == yaml.start || self.text[..start].ends_with('\n');
            comments.push(start..if alone { (end + 1).min(yaml.end) } else { end });
            at = end;
        }
        comments
    }
}

/// Where the `|` or `>` of a block text stands whose first line starts at `at`.
fn block_sign(text: &str, at: usize) -> Option<usize> {
    let line = text[..at].rfind('\n').map_or(0, |i| i + 1);
    if !text[line..at].trim().is_empty() {
        return None;
    }
    let header = text[..line].trim_end();
    let from = header.rfind('\n').map_or(0, |i| i + 1);
    let header = match header[from..].find(" #") {
        Some(comment) => header[..from + comment].trim_end(),
        None => header,
    };
    let sign = header.trim_end_matches(|c: char| c.is_ascii_digit() || "+-".contains(c));
    sign.ends_with(['|', '>']).then(|| sign.len() - 1)
}

#[cfg(test)]
mod tests {
    use super::Layout;
    use crate::diagnostic::SourceId;

    #[test]
    fn values_and_comments_have_their_places() {
        let text = "---\n# own\ntitle: A # b\nc: \"x # y\" # z\nd: |- # e\n  f # g\n  h\n\ni: [ j#k, { l: 'm' } ]\nn: o\n  p\n---\n";
        let layout = Layout::of(text, SourceId(0)).unwrap();
        let values: Vec<&str> = layout.values.values().map(|r| &text[r.clone()]).collect();
        assert_eq!(values, ["A", "\"x # y\"", "|- # e\n  f # g\n  h", "j#k", "'m'", "o\n  p"]);
        let comments: Vec<&str> = layout.comments.iter().map(|r| &text[r.clone()]).collect();
        assert_eq!(comments, ["# own\n", " # b", " # z", " # e"]);
        assert_eq!(&text[layout.entries[2].1.clone()], "d: |- # e\n  f # g\n  h\n\n");
        assert_eq!(layout.body, text.len());
        assert!(Layout::of("---\n{ title: A }\n---\n", SourceId(0)).is_none());
    }
}
