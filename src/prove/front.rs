//! Edits of a front matter as lines of text, so that nothing of a meeting but the edited place changes.
//!
//! In: the text of a file. Out: the same with values added or replaced; a place that is written in a way this does not
//! know is left alone. Must never: read the whole as a record.

use super::cast::quoted;

/// A front matter in lines and the body after it.
pub struct Front {
    lines: Vec<String>,
    pub body: String,
}

impl Front {
    /// `None` when there is no front matter.
    pub fn split(text: &str) -> Option<Self> {
        let rest = text.strip_prefix("---\n")?;
        let mut lines = Vec::new();
        let mut at = 0;
        for line in rest.split_inclusive('\n') {
            at += line.len();
            if line.trim_end() == "---" {
                return Some(Front { lines, body: rest[at..].to_owned() });
            }
            lines.push(line.trim_end_matches('\n').to_owned());
        }
        None
    }

    /// A front matter with next to nothing in it.
    pub fn bare(body: String) -> Self {
        Front { lines: vec!["summary: \"the rooms and the maps.\"".to_owned()], body }
    }

    pub fn text(&self) -> String {
        format!("---\n{}\n---\n{}", self.lines.join("\n"), self.body)
    }

    fn find(&self, key: &str) -> Option<usize> {
        self.lines.iter().position(|l| l.strip_prefix(key).is_some_and(|rest| rest.starts_with(':')))
    }

    /// The value on the line of a key.
    pub fn value(&self, key: &str) -> Option<&str> {
        self.lines[self.find(key)?].get(key.len() + 1..).map(str::trim)
    }

    /// The line after the last one that belongs to the key on line `at`.
    fn end(&self, at: usize) -> usize {
        let belongs = |l: &&String| l.starts_with([' ', '-', '\t']) || l.trim().is_empty();
        at + 1 + self.lines[at + 1..].iter().take_while(belongs).count()
    }

    /// Adds words to the end of a text, or gives the key that text.
    pub fn append(&mut self, key: &str, words: &str) {
        let Some(at) = self.find(key) else {
            self.lines.push(format!("{key}: {}", quoted(words.trim())));
            return;
        };
        if self.end(at) > at + 1 || self.lines[at].contains(" #") {
            return;
        }
        let line = self.lines[at].trim_end().to_owned();
        let value = self.value(key).unwrap_or_default().to_owned();
        if let Some(start) = line.strip_suffix('"').filter(|_| value.len() > 1 && value.starts_with('"')) {
            self.lines[at] = format!("{start}{}", quoted(words).replacen('"', "", 1));
        } else if !value.is_empty() && !value.starts_with(['"', '\'', '|', '>', '[', '{', '&', '*', '!']) {
            self.lines[at] = format!("{key}: {}", quoted(&format!("{value}{words}")));
        }
    }

    /// Gives a key another value, written on one line.
    pub fn set(&mut self, key: &str, value: &str) {
        self.remove(key);
        self.lines.push(format!("{key}: {value}"));
    }

    pub fn remove(&mut self, key: &str) {
        if let Some(at) = self.find(key) {
            let end = self.end(at);
            self.lines.drain(at..end);
        }
    }

    pub fn comment(&mut self, words: &str) {
        self.lines.push(format!("# {words}"));
    }

    /// Puts an item at the head of a list.
    pub fn add_item(&mut self, key: &str, item: &str) {
        match self.find(key) {
            None => self.lines.extend([format!("{key}:"), format!("  - {item}")]),
            Some(at) => self.add_item_at(at, item),
        }
    }

    /// The same for the `items:` below a key.
    pub fn add_below(&mut self, key: &str, below: &str, item: &str) {
        let Some(at) = self.find(key) else {
            self.lines.push(format!("{key}: {{ {below}: [ {item} ] }}"));
            return;
        };
        let found = (at + 1..self.end(at)).find(|i| self.lines[*i].trim_start().starts_with(&format!("{below}:")));
        if let Some(at) = found {
            self.add_item_at(at, item);
        }
    }

    fn add_item_at(&mut self, at: usize, item: &str) {
        let line = &self.lines[at];
        if let Some(open) = line.find('[').filter(|_| !line.contains('#')) {
            let comma = if line[open + 1..].trim_start().starts_with(']') { "" } else { "," };
            self.lines[at] = format!("{} {item}{comma} {}", &line[..=open], line[open + 1..].trim_start());
        } else if line.trim_end().ends_with(':')
            && let Some(next) = self.lines.get(at + 1).filter(|l| l.trim_start().starts_with("- "))
        {
            let indent = &next[..next.len() - next.trim_start().len()];
            let line = format!("{indent}- {item}");
            self.lines.insert(at + 1, line);
        }
    }

    /// Adds a key to a mapping that is written in braces on one line, if it has none of that name.
    pub fn add_key(&mut self, key: &str, name: &str, value: &str) {
        if let Some(at) = self.find(key)
            && let Some(open) = self.lines[at].find('{')
            && !self.lines[at].contains(&format!("{name}:"))
        {
            self.lines[at].insert_str(open + 1, &format!(" {name}: {value},"));
        }
    }

    /// The items of `participants:`, each as it is written, without its dash.
    pub fn participants(&self) -> Vec<String> {
        let Some(at) = self.find("participants") else { return Vec::new() };
        let value = self.value("participants").unwrap_or_default();
        if let Some(inner) = value.strip_prefix('[').and_then(|v| v.strip_suffix(']')) {
            let (mut items, mut depth, mut from) = (Vec::new(), 0u32, 0);
            for (i, c) in inner.char_indices() {
                match c {
                    '{' | '[' => depth += 1,
                    '}' | ']' => depth = depth.saturating_sub(1),
                    ',' if depth == 0 => {
                        items.push(inner[from..i].trim().to_owned());
                        from = i + 1;
                    }
                    _ => {}
                }
            }
            items.push(inner[from..].trim().to_owned());
            items.retain(|i| !i.is_empty());
            return items;
        }
        let mut items: Vec<String> = Vec::new();
        for line in &self.lines[at + 1..self.end(at)] {
            let text = line.trim_start();
            if let Some(item) = text.strip_prefix("- ") {
                items.push(item.to_owned());
            } else if let Some(last) = items.last_mut().filter(|_| !text.is_empty() && !text.starts_with('#')) {
                // A guest written over several lines: what follows the dash stands four blanks in.
                last.push_str(&format!("\n    {text}"));
            }
        }
        items
    }

    pub fn set_participants(&mut self, items: &[String]) {
        self.remove("participants");
        if !items.is_empty() {
            self.lines.push("participants:".to_owned());
            self.lines.extend(items.iter().map(|i| format!("  - {i}")));
        }
    }

    /// Changes every line of a key.
    pub fn change(&mut self, key: &str, change: impl Fn(&str) -> String) {
        if let Some(at) = self.find(key) {
            let end = self.end(at);
            self.lines[at..end].iter_mut().for_each(|l| *l = change(l));
        }
    }
}
