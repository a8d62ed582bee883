//! The part of a site that a trial builds: three protected sessions and what stands around them.
//!
//! In: all files of a site, and chance. Out: a [`World`], small whatever the size of the site: `site.yaml` with its first
//! language and one other, every roster, the sessions, two other meetings, and the calls that name one of them. Links to
//! what was left out lead to the list of meetings instead. Must never: leave out what a protected fact could move on the
//! pages that are kept.

use super::cast::{self, Person, key, words};
use super::chance::Chance;
use super::facts::Facts;
use super::front::Front;
use super::parts::{parts, rule};
use super::plant::{self, Plan, Session, Texts};
use crate::diagnostic::SourceId;
use crate::manuscript::node::{self, Value};
use crate::manuscript::words::{Lang, Rule};

/// Protected sessions of a trial.
const SESSIONS: usize = 3;
/// Other meetings around them.
const AROUND: usize = 2;

/// What a trial builds.
pub struct World {
    /// Files that are the same in both sites of a pair.
    fixed: Texts,
    pub sessions: Vec<Session>,
    /// Members who may be exchanged.
    pub members: Vec<Person>,
}

/// An original in `meetings/`: its stem and the rest of its path.
struct Original<'f> {
    stem: &'f str,
    rest: &'f str,
    text: &'f str,
    rule: Rule,
    protected: bool,
}

impl World {
    /// Chooses. `None` when the site has no session under the Rule.
    pub fn choose(site: &Texts, chance: &mut Chance) -> Option<Self> {
        let text = |path: &str| site.get(path).and_then(|b| std::str::from_utf8(b).ok());
        let about = node::parse(text("site.yaml")?, SourceId(0), 0).ok()?;
        let chatham = key(&about, "chatham_house");
        let default = chatham.and_then(|c| key(c, "default_rule")).and_then(words).and_then(rule);
        let default = default.unwrap_or(Rule::ChathamHouse);
        let list = |node: Option<&node::Node>| match node.map(|n| &n.value) {
            Some(Value::List(items)) => items.iter().filter_map(words).map(str::to_owned).collect(),
            _ => Vec::new(),
        };
        let public: Vec<String> = list(chatham.and_then(|c| key(c, "public_entities")));
        let languages: Vec<String> = list(key(&about, "languages"));

        let mut originals: Vec<Original<'_>> =
            site.keys().filter_map(|path| original(path, text(path)?, default)).collect();
        chance.shuffle(&mut originals);
        let (protected, others): (Vec<_>, Vec<_>) = originals.into_iter().partition(|o| o.protected);
        if protected.is_empty() {
            return None;
        }
        let language = languages.get(1..).filter(|l| !l.is_empty()).map(|others| {
            let exists = |l: &&String| protected.iter().take(SESSIONS).any(|o| text(&translation(o, l)).is_some());
            others.iter().find(exists).filter(|_| chance.below(3) > 0).unwrap_or(chance.pick(others)).as_str()
        });

        let mut fixed = Texts::new();
        fixed.insert(
            "site.yaml".to_owned(),
            with_languages(text("site.yaml")?, languages.first()?, language).into_bytes(),
        );
        let rosters: Vec<&str> = site.keys().filter(|p| p.starts_with("rosters/")).filter_map(|p| text(p)).collect();
        fixed.extend(site.iter().filter(|(p, _)| p.starts_with("rosters/")).map(|(p, b)| (p.clone(), b.clone())));
        let sessions: Vec<Session> = protected
            .iter()
            .take(SESSIONS)
            .map(|o| Session {
                stem: o.stem.to_owned(),
                rest: o.rest.to_owned(),
                text: o.text.to_owned(),
                beside: beside(site, o.stem),
                translation: language.map(|l| {
                    let path = translation(o, l);
                    (path[o.stem.len()..].to_owned(), text(&path).map(str::to_owned))
                }),
                rule: o.rule,
            })
            .collect();
        for other in others.iter().chain(protected.iter().skip(SESSIONS)).take(AROUND) {
            fixed.insert(format!("{}{}", other.stem, other.rest), other.text.as_bytes().to_vec());
            fixed.extend(
                beside(site, other.stem).into_iter().map(|(rest, bytes)| (format!("{}{rest}", other.stem), bytes)),
            );
            let translated = language.map(|l| translation(other, l));
            fixed.extend(translated.and_then(|p| Some((p.clone(), site.get(&p)?.clone()))));
        }
        for (path, bytes) in site {
            let names_one = || sessions.iter().any(|s| contains_name(&String::from_utf8_lossy(bytes), name(&s.stem)));
            let stem = path.strip_suffix(".md").unwrap_or_default();
            let of_language = stem.rsplit_once('.').is_none_or(|(_, l)| Some(l) == language);
            if path.starts_with("calls/") && of_language && names_one() {
                fixed.insert(path.clone(), bytes.clone());
            }
            // A file beside several meetings belongs to whichever names it.
            if path.strip_prefix("meetings/").is_some_and(|p| !p.contains('/')) && !path.ends_with(".md") {
                fixed.insert(path.clone(), bytes.clone());
            }
        }
        let mut world = World { fixed, sessions, members: cast::members(&rosters, &public) };
        world.mend_links();
        Some(world)
    }

    /// Writes the site with its facts.
    pub fn write(&self, plan: &Plan, facts: &[Facts]) -> Texts {
        let mut out = self.fixed.clone();
        for (n, (session, facts)) in self.sessions.iter().zip(facts).enumerate() {
            plant::write(session, plan, facts, n, &mut out);
        }
        // Records name sessions by their files, which have other names now.
        for (n, (session, facts)) in self.sessions.iter().zip(facts).enumerate() {
            let (old, new) = (name(&session.stem), plant::stem(facts, n));
            for bytes in out.iter_mut().filter(|(p, _)| p.ends_with(".md")).map(|(_, b)| b) {
                let text = String::from_utf8_lossy(bytes);
                if contains_name(&text, old) {
                    *bytes = rename(&text, old, name(&new)).into_bytes();
                }
            }
        }
        out
    }

    /// Leads links to what was left out elsewhere.
    fn mend_links(&mut self) {
        let mut kept: Vec<String> = self.fixed.keys().cloned().collect();
        for session in &self.sessions {
            kept.push(format!("{}{}", session.stem, session.rest));
            kept.extend(session.beside.iter().map(|(rest, _)| format!("{}{rest}", session.stem)));
        }
        for (path, bytes) in self.fixed.iter_mut().filter(|(p, _)| p.ends_with(".md")) {
            let text = mended(&String::from_utf8_lossy(bytes), path, &kept);
            *bytes = if path.starts_with("calls/") { without_meeting(&text, &kept) } else { text }.into_bytes();
        }
        for session in &mut self.sessions {
            let path = format!("{}{}", session.stem, session.rest);
            session.text = mended(&session.text, &path, &kept);
            if let Some((_, Some(text))) = &mut session.translation {
                *text = mended(text, &path, &kept);
            }
        }
    }
}

fn original<'f>(path: &'f str, text: &'f str, default: Rule) -> Option<Original<'f>> {
    let stem = path.strip_suffix(".md").filter(|s| s.starts_with("meetings/"))?;
    if stem.rsplit_once('.').is_some_and(|(_, l)| Lang::parse(l).is_some()) {
        return None;
    }
    let stem = stem.strip_suffix("/index").unwrap_or(stem);
    let front = Front::split(text)?;
    let rule = front.value("rule").and_then(|w| rule(w.split(" #").next().unwrap_or(w).trim())).unwrap_or(default);
    let hidden = front.value("draft") == Some("true") || front.value("withheld").is_some() || rule == Rule::Private;
    let protected = !hidden && parts(&front.body, rule).iter().any(|p| p.rule == Rule::ChathamHouse);
    Some(Original { stem, rest: &path[stem.len()..], text, rule, protected })
}

fn translation(original: &Original<'_>, lang: &str) -> String {
    let rest = original.rest.strip_suffix(".md").unwrap_or(original.rest);
    format!("{}{rest}.{lang}.md", original.stem)
}

fn beside(site: &Texts, stem: &str) -> Vec<(String, Vec<u8>)> {
    let folder = format!("{stem}/");
    let files = site.iter().filter(|(p, _)| p.starts_with(&folder) && !p.ends_with(".md"));
    files.map(|(p, b)| (p[stem.len()..].to_owned(), b.clone())).collect()
}

/// The last part of a path.
fn name(stem: &str) -> &str {
    stem.rsplit('/').next().unwrap_or(stem)
}

/// Where a record is named by its file: in the address of a link, or as the meeting of a call's outcome.
fn whole_names<'t>(text: &'t str, name: &'t str) -> impl Iterator<Item = usize> + 't {
    let joins = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '-');
    text.match_indices(name).map(|(at, _)| at).filter(move |at| {
        let (before, after) = (&text[..*at], &text[at + name.len()..]);
        let word = before.rsplit(char::is_whitespace).next().unwrap_or_default();
        let names = word.contains("](") || before.trim_end().ends_with("meeting:");
        names && !joins(before.chars().next_back()) && !joins(after.chars().next())
    })
}

fn contains_name(text: &str, name: &str) -> bool {
    whole_names(text, name).next().is_some()
}

fn rename(text: &str, old: &str, new: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut from = 0;
    for at in whole_names(text, old) {
        out.push_str(&text[from..at]);
        out.push_str(new);
        from = at + old.len();
    }
    out.push_str(&text[from..]);
    out
}

/// `site.yaml` with two languages at most.
fn with_languages(text: &str, first: &str, second: Option<&str>) -> String {
    let mut out = String::with_capacity(text.len());
    let mut inside = false;
    for line in text.lines() {
        inside = inside && line.starts_with([' ', '-', ']']);
        if line.starts_with("languages:") {
            inside = true;
            out.push_str(&format!("languages: [ {first}{} ]\n", second.map_or_else(String::new, |s| format!(", {s}"))));
        } else if !inside {
            out.push_str(line);
            out.push('\n');
        }
    }
    out
}

fn mended(text: &str, path: &str, kept: &[String]) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find("](") {
        let end = rest[at..].find([')', '\n', ' ']).map_or(rest.len(), |i| at + i);
        let target = &rest[at + 2..end];
        out.push_str(&rest[..at + 2]);
        out.push_str(if leads_out(target, path, kept) { "/meetings/" } else { target });
        rest = &rest[end..];
    }
    out.push_str(rest);
    let defined = |line: &str| {
        let (label, target) = line.strip_prefix('[').filter(|l| !l.starts_with(['^', '@']))?.split_once("]: ")?;
        leads_out(target.split(' ').next()?.trim(), path, kept).then(|| format!("[{label}]: /meetings/\n"))
    };
    out.split_inclusive('\n').map(|line| defined(line).unwrap_or_else(|| line.to_owned())).collect()
}

/// Whether a link leads to a record that this world has not.
fn leads_out(target: &str, path: &str, kept: &[String]) -> bool {
    if target.starts_with('#') || target.contains(':') || target.starts_with("/members/") {
        return false;
    }
    if target.starts_with('/') {
        return true;
    }
    let mut folders: Vec<&str> = path.split('/').collect();
    folders.pop();
    for part in target.split('#').next().unwrap_or_default().split('/') {
        match part {
            ".." => drop(folders.pop()),
            "." | "" => {}
            part => folders.push(part),
        }
    }
    let to = folders.join("/");
    !kept.iter().any(|k| *k == to || *k == format!("{to}.md") || *k == format!("{to}/index.md"))
}

/// A call may name the meeting of its outcome; one that this world has not is not named.
fn without_meeting(text: &str, kept: &[String]) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find("meeting:") {
        let end = rest[at..].find([',', '}', '\n']).map_or(rest.len(), |i| at + i);
        let named = format!("meetings/{}", rest[at + 8..end].trim().trim_end_matches(".md"));
        let known = kept.iter().any(|k| *k == format!("{named}.md") || *k == format!("{named}/index.md"));
        out.push_str(&rest[..if known { end } else { at }]);
        rest = rest[end..].strip_prefix(',').filter(|_| !known).unwrap_or(&rest[end..]);
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use super::{leads_out, mended, rename, without_meeting};

    #[test]
    fn a_file_is_renamed_where_it_is_named_and_nowhere_else() {
        let text = "[a](a.md), a (a) and [the a](../meetings/a/index.md#a).\noutcome: { meeting: a }\n";
        let expected = "[a](x.md), a (a) and [the a](../meetings/x/index.md#x).\noutcome: { meeting: x }\n";
        assert_eq!(rename(text, "a", "x"), expected);
    }

    #[test]
    fn links_to_what_was_left_out_lead_to_the_list() {
        let kept = ["meetings/a.md".to_owned(), "meetings/b/index.md".to_owned()];
        let text = "[x](a.md#y) [x](../meetings/b) [x](../calls/c.md) [x](#y) [x](https://example.org/) [x](/about/)";
        let expected =
            "[x](a.md#y) [x](../meetings/b) [x](/meetings/) [x](#y) [x](https://example.org/) [x](/meetings/)";
        assert_eq!(mended(text, "meetings/a.md", &kept), expected);
        let text = "[1]: ../calls/c.md \"t\"\n[2]: a.md\n[^3]: so\n[@x]: so\n";
        assert_eq!(mended(text, "meetings/a.md", &kept), "[1]: /meetings/\n[2]: a.md\n[^3]: so\n[@x]: so\n");
        assert!(!leads_out("/members/cycles/2026/", "meetings/a.md", &kept));
        let call = "outcome: { due: 2026-01-01, meeting: c, text: x }\n  meeting: a\n  meeting: c\n";
        assert_eq!(without_meeting(call, &kept), "outcome: { due: 2026-01-01,  text: x }\n  meeting: a\n  \n");
    }
}
