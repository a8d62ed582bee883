//! Who may stand in a protected place: members of the site's rosters and invented guests.
//!
//! In: the rosters as YAML, and chance. Out: people and the written forms of their names that are certain. Must never:
//! use the forms that the disclosure room knows: what it misses must come to light here.

use super::chance::Chance;
use crate::diagnostic::SourceId;
use crate::manuscript::node::{self, Node, Value};

/// Somebody, with the affiliation that gives them away as well as their name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// Of a member.
    pub id: Option<String>,
    pub name: String,
    pub body: String,
}

/// Members that have an affiliation, each once. `public` are the phrases that the site lets stand.
pub fn members(rosters: &[&str], public: &[String]) -> Vec<Person> {
    let mut people: Vec<Person> = Vec::new();
    for text in rosters {
        let Ok(root) = node::parse(text, SourceId(0), 0) else { continue };
        let Some(Value::List(members)) = key(&root, "members").map(|m| &m.value) else { continue };
        for member in members {
            let text = |name| key(member, name).and_then(words);
            let (Some(id), Some(name), Some(body)) = (text("id"), text("name"), text("affiliation")) else { continue };
            let known = people.iter().any(|p| p.id.as_deref() == Some(id) || p.name == name);
            if !known && !public.iter().any(|p| p.to_lowercase() == body.to_lowercase()) {
                people.push(Person { id: Some(id.to_owned()), name: name.to_owned(), body: body.to_owned() });
            }
        }
    }
    people
}

/// The value of a key of a mapping.
pub fn key<'n>(node: &'n Node, name: &str) -> Option<&'n Node> {
    let Value::Map(entries) = &node.value else { return None };
    entries.iter().find(|(k, _)| k.name == name).map(|(_, value)| value)
}

/// The text of a value.
pub fn words(node: &Node) -> Option<&str> {
    match &node.value {
        Value::Text(text) | Value::Number(text) => Some(text.trim()),
        _ => None,
    }
}

const BEGIN: &[&str] = &["Vex", "Quor", "Zimb", "Thrad", "Brulv", "Nyvr", "Ostrav", "Plimq", "Gwarz", "Drezk", "Xilt"];
const MIDDLE: &[&str] = &["a", "o", "i", "u", "e"];
const END: &[&str] = &["lond", "mirv", "vask", "dorn", "neth", "quist", "pold", "zarn", "bex"];

fn latin(chance: &mut Chance) -> String {
    let mut name = (*chance.pick(BEGIN)).to_owned();
    for _ in 0..2 {
        name.push_str(MIDDLE[chance.below(MIDDLE.len())]);
        name.push_str(END[chance.below(END.len())]);
    }
    name
}

/// Somebody who is on no roster and whose name stands nowhere else: what is found of it came from here.
pub fn guest(chance: &mut Chance) -> Person {
    let (given, family) = (latin(chance), latin(chance));
    let body = format!("{} {}", latin(chance), latin(chance));
    Person { id: None, name: format!("{given} {family}"), body }
}

/// The same in another script, or with a name that is very short or very long.
pub fn foreign_guest(chance: &mut Chance) -> Person {
    let letters: &[&[char]] = &[
        &['ж', 'о', 'м', 'и', 'р', 'к', 'в', 'а', 'л', 'у', 'щ', 'ю'],
        &['ق', 'ز', 'ض', 'ر', 'م', 'ن', 'ط', 'ل', 'ب', 'س'],
        &['ζ', 'ο', 'μ', 'ι', 'ρ', 'κ', 'β', 'α', 'λ', 'υ', 'ξ'],
        &['翀', '琰', '瞿', '珏', '燊', '祎', '赟', '昶', '旻', '翊'],
    ];
    let word = |chance: &mut Chance, script: usize| -> String {
        let length = if script == 3 { 3 } else { 7 };
        let word: String = (0..length).map(|_| *chance.pick(letters[script])).collect();
        let mut chars = word.chars();
        chars.next().map(|first| first.to_uppercase().chain(chars).collect()).unwrap_or_default()
    };
    let other = guest(chance);
    let name = match chance.below(6) {
        script @ 0..=2 => format!("{} {}", word(chance, script), word(chance, script)),
        3 => word(chance, 3),
        4 => format!("Qy X{}j", chance.pick(MIDDLE)),
        _ => {
            let more: Vec<String> = (0..3).map(|_| latin(chance)).collect();
            format!("{} {}-{}", other.name, more.concat(), latin(chance))
        }
    };
    Person { name, ..other }
}

const TITLES: &[&str] = &["Ms.", "Mr.", "Dr.", "Prof.", "Ambassador"];

impl Person {
    /// The name as it may stand where no mention can: whole, in capitals, the last word first, or after a title.
    pub fn written(&self, form: u64) -> String {
        match form % 5 {
            0 => self.name.to_uppercase(),
            1 => self.surname_first(),
            2 => format!("{} {}", TITLES[usize::try_from(form / 5 % 5).unwrap_or(0)], self.name),
            _ => self.name.clone(),
        }
    }

    /// The same, or a mention, or with the affiliation.
    pub fn inline(&self, form: u64) -> String {
        match (form % 7, &self.id) {
            (0 | 1, Some(id)) => format!("[@{id}]"),
            (2, _) => format!("{} ({})", self.name, self.body),
            _ => self.written(form / 7),
        }
    }

    /// The label of a turn, with its colon.
    pub fn label(&self, form: u64) -> String {
        match (form % 6, &self.id) {
            (0, Some(id)) => format!("[@{id}]:"),
            (1, _) => format!("**{}:**", self.name),
            (2, _) => format!("**{} ({}):**", self.name, self.body),
            (3, _) => format!(">> {}:", self.name.to_uppercase()),
            (4, _) => format!("**{}:**", self.surname_first()),
            _ => format!("{}:", self.name),
        }
    }

    /// One word of the name, which is doubtful alone.
    pub fn doubtful(&self) -> String {
        self.name.rsplit(' ').next().unwrap_or(&self.name).to_owned()
    }

    fn surname_first(&self) -> String {
        match self.name.rsplit_once(' ') {
            Some((given, family)) => format!("{}, {given}", family.to_uppercase()),
            None => self.name.clone(),
        }
    }

    /// As it would stand in a file name.
    pub fn slug(&self) -> String {
        self.name.to_lowercase().replace(|c: char| !c.is_alphanumeric(), "-")
    }

    /// As an entry of `participants:`.
    pub fn participant(&self) -> String {
        match &self.id {
            Some(id) => id.clone(),
            None => format!("{{ name: {}, affiliation: {} }}", quoted(&self.name), quoted(&self.body)),
        }
    }
}

/// A text in the double quotation marks of YAML.
pub fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}
