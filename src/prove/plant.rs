//! Sentences with known slots, put into the protected parts of a session.
//!
//! In: the texts of a session, the places chosen for a trial and its protected facts. Out: the texts to build. Which words
//! speak of a person is known because they were put there, never because a matcher found them. Must never: depend on
//! [`Facts`] in anything but the words of a slot and the protected values themselves.

use std::collections::BTreeMap;

use super::cast::quoted;
use super::chance::Chance;
use super::facts::{Facts, Slot};
use super::front::Front;
use super::parts::{Part, parts};
use crate::manuscript::words::Rule;

/// Places in a body. A slot is `{` number of the slot, kind `}`: `p` a person inline, `n` a written name, `l` a label, `m` a label in a
/// list, where `>>` is a quotation, `b` an affiliation, `s` a name as in an address. All else is in small letters and the same for everybody.
const BODY: &[&str] = &[
    "{0l} the rooms are too small for the remote hubs.",
    "{0l} the maps were late.\n\n{1l} they were not.\n\n{2l} it can be done.",
    "it was said by {0p} that the rooms are too small.",
    "{0p} asked for time, and so did {1p}.",
    "that was the view of *{0n}*, and **{1n}** had asked for it before.",
    "| who | what |\n| --- | --- |\n| {0p} | asked for maps |\n| {1n} | asked for time |",
    "- {0p} asked for maps\n- the paper of {1p} was read",
    "1. {0m} it is late\n2. {1m} it is not",
    "> so it was said by {0p} and by {1p}",
    "see [the paper of {0n}](https://example.org/papers/{1s}.html) for more.",
    "see [the list](https://example.org/papers/{0s}) for more.",
    "![{0n} at the board](https://example.org/{1s}.png)",
    "a remark was made.[^{0s}-x{k}]\n\n[^{0s}-x{k}]: it had been made by {1p} before.",
    "```\nthe note of {0n}\n```",
    "`{0n}` wrote it.",
    "the paper of {0b} was read, and so was that of {1p}.",
    "the wish of {0p}\nwas short, that of **{1n}**\nwas long.",
    "#{h} the plan of {0p} {.chatham-house}\n\nit was read.",
];

/// Places in the front matter of an original.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place {
    Title,
    Summary,
    Decision,
    Action,
    Agenda,
    Document,
    Correction,
    Tag,
    Venue,
    Join,
    Reason,
}

const FRONT: &[Place] = &[
    Place::Title,
    Place::Summary,
    Place::Decision,
    Place::Action,
    Place::Agenda,
    Place::Document,
    Place::Correction,
    Place::Tag,
    Place::Venue,
    Place::Join,
    Place::Reason,
];

/// Where a trial plants: the same in both sites of a pair.
pub struct Plan {
    /// Numbers of [`BODY`], and a number that says in which part.
    body: Vec<(usize, usize)>,
    front: Vec<Place>,
}

impl Plan {
    /// Some places by chance, so that a site that refuses one of them still proves the others.
    pub fn new(chance: &mut Chance) -> Self {
        let mut body: Vec<(usize, usize)> = (0..BODY.len()).map(|i| (i, chance.below(64))).collect();
        body.retain(|_| chance.below(2) == 0);
        let front = FRONT.iter().copied().filter(|_| chance.below(2) == 0).collect();
        Plan { body, front }
    }
}

/// One session of the site: its files as they are.
pub struct Session {
    /// The part of its path that names it: `meetings/2026-03-18-virtual-meeting-ii`.
    pub stem: String,
    /// The rest of the path of the original: `.md` or `/index.md`.
    pub rest: String,
    pub text: String,
    /// Files in its folder that are no records, by the rest of their path.
    pub beside: Vec<(String, Vec<u8>)>,
    /// The rest of the path of its translation, and its text if there is one already.
    pub translation: Option<(String, Option<String>)>,
    pub rule: Rule,
}

/// Files by path.
pub type Texts = BTreeMap<String, Vec<u8>>;

/// Writes a session with its facts. `n` keeps the sessions of a site apart.
pub fn write(session: &Session, plan: &Plan, facts: &Facts, n: usize, out: &mut Texts) {
    let Some(mut front) = Front::split(&session.text) else { return };
    let shape = parts(&front.body, session.rule);
    fill_front(&mut front, plan, facts, n);
    front.body = fill_body(&front.body, &shape, plan, &facts.slots, facts);
    let stem = stem(facts, n);
    out.insert(format!("{stem}{}", session.rest), front.text().into_bytes());
    out.extend(session.beside.iter().map(|(rest, bytes)| (format!("{stem}{rest}"), bytes.clone())));

    if let Some((rest, text)) = &session.translation {
        let translated = match text {
            Some(text) => Front::split(text),
            None => Front::split(&session.text).map(|original| Front::bare(original.body)),
        };
        if let Some(mut front) = translated {
            let own = parts(&front.body, session.rule);
            let aligned = own.iter().map(|p| p.level).eq(shape.iter().map(|p| p.level));
            fill_texts(&mut front, plan, &facts.translated);
            if aligned {
                // A translation is held to the stricter of its own rule and the original's.
                let own: Vec<Part> =
                    own.into_iter().zip(&shape).map(|(p, o)| Part { rule: p.rule.max(o.rule), ..p }).collect();
                front.body = fill_body(&front.body, &own, plan, &facts.translated, facts);
                out.insert(format!("{stem}{rest}"), front.text().into_bytes());
            }
        }
    }

    let (person, bytes) = &facts.attachment;
    let folder = if session.rest.starts_with('/') { stem.as_str() } else { "meetings" };
    let file = format!("{folder}/{}-{n}.pdf", person.slug());
    out.insert(file, format!("%PDF-1.7\n<< /Author ({}) >>\n{}", person.name, filler(*bytes)).into_bytes());

    let (person, words) = &facts.draft;
    let draft = format!(
        "---\ntitle: {}\nstarts: 20{}-03-18T12:00:00Z\nkind: virtual\naccess: {{ value: open-observation, decided: 2010-01-01 }}\ndraft: true\nparticipants:\n  - {}\n---\n\n{} {}\n",
        quoted(&format!("draft of {}", person.name)),
        10 + words % 80,
        person.participant(),
        person.label(*words),
        filler(*words)
    );
    out.insert(format!("meetings/{}-draft-{n}.md", person.slug()), draft.into_bytes());
}

/// The part of a session's path that names it.
pub fn stem(facts: &Facts, n: usize) -> String {
    format!("meetings/{}-{n}", facts.file.slug())
}

/// Words of no meaning, more or fewer.
fn filler(seed: u64) -> String {
    let words = ["the", "maps", "were", "late", "again", "and", "nobody", "knew", "why"];
    let mut chance = Chance::new(seed, 7);
    let count = 3 + chance.below(40);
    (0..count).map(|_| *chance.pick(&words)).collect::<Vec<_>>().join(" ")
}

fn fill_texts(front: &mut Front, plan: &Plan, slots: &[Slot]) {
    if plan.front.contains(&Place::Title) {
        front.append("title", &fill(" and the paper of {0p}", &slots[4 * 20..], 0));
    }
    if plan.front.contains(&Place::Summary) {
        front.append("summary", &fill(" it was asked for by {0p}.", &slots[4 * 21..], 0));
    }
}

fn fill_front(front: &mut Front, plan: &Plan, facts: &Facts, n: usize) {
    fill_texts(front, plan, &facts.slots);
    let say = |place: usize, template: &str| quoted(&fill(template, &facts.slots[4 * place..], 0));
    for place in &plan.front {
        match place {
            Place::Title | Place::Summary => {}
            Place::Decision => front.add_item(
                "decisions",
                &format!(
                    "{{ id: pv1, text: {}, method: rough-consensus, explained: {}, outcome: {}, objections: [ {} ] }}",
                    say(22, "the plan of {0p} is taken"),
                    say(22, "it was asked for by {1p}."),
                    say(22, "{3p} looked after it."),
                    say(22, "{2p} had another plan.")
                ),
            ),
            Place::Action => {
                let (text, owner) = (say(23, "send the paper of {0p}"), say(23, "{1n}"));
                front.add_item("actions", &format!("{{ text: {text}, owner: {owner}, due: 2026-03-01 }}"));
            }
            Place::Agenda => {
                front.add_below("agenda", "items", &format!("{{ id: pv1, title: {} }}", say(24, "the paper of {0p}")));
            }
            Place::Document => {
                // Its file has the name that is exchanged; it is withheld, so neither may show.
                let file = quoted(&format!("{}-{n}.pdf", facts.attachment.0.slug()));
                let (title, reason) = (say(25, "the paper of {0p}"), say(25, "{1p} asked for it"));
                front.add_item("documents", &format!("{{ title: {title}, file: {file}, withheld: {reason} }}"));
            }
            Place::Correction => {
                let text = say(26, "the sentence of {0p} was wrong");
                front.add_item("corrections", &format!("{{ date: 2026-03-02, text: {text} }}"));
            }
            Place::Tag => front.add_item("tags", &say(27, "paper of {0n}")),
            Place::Venue => front.append("place", &fill(" in the house of {0b}", &facts.slots[4 * 28..], 0)),
            Place::Join => front.append("join", &fill(" ask {0p} for the address.", &facts.slots[4 * 29..], 0)),
            Place::Reason => front.add_key("access", "reason", &say(30, "it was asked for by {0p}")),
        }
    }
    // An attestation holds for the text that stands there, not for one with more sentences.
    front.remove("attested");
    front.remove("approved");
    front.set("status", "draft");
    let mut people: Vec<String> = front.participants().iter().map(|p| renamed(p, facts)).collect();
    people.extend(facts.people().filter(|p| takes_part(p, facts)).map(|p| p.participant()));
    let mut seen = std::collections::BTreeSet::new();
    people.retain(|p| seen.insert(p.clone()));
    Chance::new(facts.order, 3).shuffle(&mut people);
    front.set_participants(&people);
    front.change("attendance", |line| renamed(line, facts));
    let written = front.value("provenance").is_some_and(|p| p.contains("ai-assisted"));
    let written = if written { "ai-assisted" } else { "human" };
    let reviewer = quoted(&facts.reviewer.name);
    front.set("provenance", &format!("{{ written_by: {written}, reviewed_by: {reviewer} }}"));
    front.comment(&format!("as {} said: {}", facts.comment.0.name, filler(facts.comment.1)));
}

/// Who writes a comment, a review or a draft need not have been there.
fn takes_part(person: &super::cast::Person, facts: &Facts) -> bool {
    facts.silent.contains(person) || facts.slots.iter().chain(&facts.translated).any(|s| s.person == *person)
}

/// Ids in the place of ids.
fn renamed(text: &str, facts: &Facts) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while !rest.is_empty() {
        let is_id = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        let end = rest.find(|c| !is_id(c)).unwrap_or(rest.len());
        let id = &rest[..end];
        out.push_str(facts.renamed.get(id).map_or(id, |id| id));
        let next = rest[end..].chars().next();
        out.extend(next);
        rest = &rest[end + next.map_or(0, char::len_utf8)..];
    }
    out
}

fn fill_body(body: &str, shape: &[Part], plan: &Plan, slots: &[Slot], facts: &Facts) -> String {
    let protected: Vec<usize> = (0..shape.len()).filter(|i| shape[*i].rule == Rule::ChathamHouse).collect();
    let mut out = String::with_capacity(body.len() + 4096);
    for (i, part) in shape.iter().enumerate() {
        let text = &body[part.range.clone()];
        if part.rule != Rule::ChathamHouse {
            out.push_str(text);
            continue;
        }
        out.push_str(&mentions(text, facts));
        let (mut after, first) = (String::new(), protected.first() == Some(&i));
        if first {
            let (person, seed) = &facts.comment;
            // In small letters, as in a note to oneself: were comments kept, no doubt would stop there.
            after.push_str(&format!("\n\n<!-- so {} said: {} -->\n", person.name.to_lowercase(), filler(*seed)));
        }
        for (n, _) in plan.body.iter().filter(|(_, part)| protected.get(part % protected.len()) == Some(&i)) {
            let level = (part.level + 1).clamp(2, 6);
            let template = BODY[*n].replace("#{h}", &"#".repeat(level));
            // A heading ends what stands before it, so it comes last.
            let filled = fill(&template, &slots[4 * n..], *n);
            after.push_str(&format!("\n\n{}\n", filled.trim_end()));
        }
        out.push_str(&after);
        out.push('\n');
    }
    let rule = if facts.open { Rule::OnTheRecord } else { Rule::ChathamHouse };
    out.push_str(&format!("\n\n## further points {{.{}}}\n\n", rule.word()));
    out.push_str(&fill(
        "{0l} there was time for one more point.\n\nit was said by {1p} that it is late.",
        &slots[4 * 31..],
        0,
    ));
    let (person, seed) = &facts.private;
    out.push_str(&format!("\n\n## the closed part {{.private}}\n\n{} {}\n", person.label(*seed), filler(*seed)));
    out
}

/// Members in the place of those whom the author mentions: found by looking for `[@`, as anybody would.
fn mentions(text: &str, facts: &Facts) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find("[@") {
        let end = rest[at..].find(']').map_or(rest.len(), |i| at + i);
        out.push_str(&rest[..at]);
        out.push_str(&renamed(&rest[at..end], facts));
        rest = &rest[end..];
    }
    out.push_str(rest);
    out
}

/// Puts people into the slots of a template.
fn fill(template: &str, slots: &[Slot], k: usize) -> String {
    let mut out = String::with_capacity(template.len() + 64);
    let mut rest = template;
    while let Some(at) = rest.find('{') {
        out.push_str(&rest[..at]);
        let end = rest[at..].find('}').map_or(rest.len(), |i| at + i);
        let inner = &rest[at + 1..end];
        if inner.starts_with('.') {
            out.push_str(&rest[at..=end]);
            rest = &rest[end + 1..];
            continue;
        }
        let number = inner.chars().next().and_then(|c| c.to_digit(10)).and_then(|d| usize::try_from(d).ok());
        match (number.map(|n| &slots[n]), inner.chars().last()) {
            (Some(slot), Some(kind)) => out.push_str(&word(slot, kind)),
            _ => out.push_str(&k.to_string()),
        }
        rest = rest.get(end + 1..).unwrap_or_default();
    }
    out.push_str(rest);
    out
}

fn word(slot: &Slot, kind: char) -> String {
    let Slot { person, form, doubtful } = slot;
    match kind {
        's' => person.slug(),
        'b' => person.body.clone(),
        'm' if form % 6 == 3 => person.label(4),
        'l' | 'm' => person.label(*form),
        _ if *doubtful => person.doubtful(),
        'n' => person.written(*form),
        _ => person.inline(*form),
    }
}
