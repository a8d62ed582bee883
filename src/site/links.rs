//! Links between records.
//!
//! In: the targets that authors wrote. Out: addresses on a page; or a problem, when nothing is there.

use std::collections::{HashMap, HashSet};

use super::Site;
use super::route::Route;
use crate::diagnostic::{Diagnostic, Problems, Span, Wording, say};
use crate::disclosure::{Link, Target};
use crate::manuscript::words::{Lang, Rule};
use crate::publication::prose::Prose;

/// Anchors that a template gives a record's page: decisions, actions, agenda items and the parts of the page.
fn is_template_anchor(anchor: &str) -> bool {
    const PARTS: &[&str] = &[
        "main",
        "decisions",
        "actions",
        "agenda",
        "documents",
        "corrections",
        "cite",
        "contents",
        "how",
        "after",
        "contributions",
        "asked",
        "observe",
        "chatham-house",
    ];
    let numbered = |prefix: &str| anchor.strip_prefix(prefix).is_some_and(|n| n.bytes().all(|b| b.is_ascii_digit()));
    PARTS.contains(&anchor) || ["d", "a", "c", "item", "note-", "ref-"].iter().any(|p| numbered(p))
}

/// Checks every link of every body. A dead one is an error; under the Rule, where it may lead to what is kept back, it is
/// a warning and leaves its words. Returns the places of the dead ones.
pub fn check(site: &Site, problems: &mut Problems) -> HashSet<Span> {
    let mut anchors: HashMap<&Route, HashSet<&str>> = HashMap::new();
    for (route, prose) in site.bodies() {
        anchors.entry(route).or_default().extend(prose.anchors());
    }
    for (p, placed) in site.work.programmes.iter().enumerate() {
        let ids = super::trace::stations(p, &placed.record).map(|(id, _)| id.as_str());
        anchors.entry(&placed.route).or_default().extend(ids);
    }
    let mut dead = HashSet::new();
    for (_, prose) in site.bodies() {
        let blocks = prose.sections.iter().flat_map(|s| s.blocks.iter().map(|b| (s.rule, &b.markup)));
        for (rule, markup) in blocks.chain(prose.notes.iter().map(|n| (n.rule, &n.markup))) {
            for link in markup.links() {
                let Some((message, help)) = dead_end(site, &anchors, prose, &link.target) else { continue };
                dead.insert(link.span);
                problems.push(if rule == Rule::OnTheRecord {
                    Diagnostic::error("dead-link", link.span, message).help(say(help))
                } else {
                    Diagnostic::warning("dead-link", link.span, message).help(say(help))
                });
            }
        }
    }
    for call in &site.calls {
        if let Some((meeting, span)) = call.record.outcome.as_ref().and_then(|o| o.meeting.as_ref())
            && meeting_route(site, meeting).is_none()
        {
            let message = say("There is no meeting ").quote(meeting.clone()).say(".");
            problems.push(
                Diagnostic::error("unknown-meeting", *span, message)
                    .help(say("Write the name of its file in `meetings/`, without the ending.")),
            );
        }
    }
    dead
}

/// The page of a meeting, by the name of its source without ending.
pub fn meeting_route<'s>(site: &'s Site, name: &str) -> Option<&'s Route> {
    let name = name.trim_end_matches(".md");
    site.by_source
        .get(&format!("meetings/{name}.md"))
        .or_else(|| site.by_source.get(&format!("meetings/{name}/index.md")))
}

/// What is wrong with a target, and the way out.
fn dead_end(
    site: &Site,
    anchors: &HashMap<&Route, HashSet<&str>>,
    prose: &Prose,
    target: &Target,
) -> Option<(Wording, &'static str)> {
    let (path, anchor) = match target {
        Target::Member(id) if site.people.contains_key(id) => return None,
        Target::Member(_) => return Some((say("No roster has this member."), "Ids stand in `rosters/`.")),
        Target::Anchor(anchor) => {
            let known = prose.anchors().any(|a| a == anchor) || is_template_anchor(anchor);
            return (!known).then(|| (say("This page has no anchor ").quote(anchor.clone()).say("."), ANCHORS));
        }
        Target::Source { path, anchor } | Target::Path { path, anchor } => (path, anchor),
    };
    let Some(to) = find(site, target) else {
        let message = say("Nothing that is published is at ").quote(path.clone()).say(".");
        return Some((
            message,
            "Link to a source file, `../calls/2026-workshops.md`, or to a path of the site, `/calls/…/`.",
        ));
    };
    let known = |a: &str| anchors.get(&to).is_none_or(|set| set.contains(a)) || is_template_anchor(a);
    let anchor = anchor.as_deref().filter(|a| !known(a))?;
    Some((say("That page has no anchor ").quote(anchor.to_owned()).say("."), ANCHORS))
}

const ANCHORS: &str = "An anchor is a heading in small letters with hyphens.";

/// The page or file that a link names, in the default language.
fn find(site: &Site, target: &Target) -> Option<Route> {
    match target {
        Target::Member(id) => Some(Site::person_route(id)),
        Target::Anchor(_) => None,
        Target::Source { path, .. } => {
            let plain = path.trim_end_matches('/');
            let candidates =
                [plain.to_owned(), format!("{plain}/index.md"), format!("{plain}.md"), untranslated(plain)];
            candidates.iter().find_map(|c| site.by_source.get(c)).cloned()
        }
        Target::Path { path, .. } => {
            let folder = path.trim_matches('/').trim_end_matches("index.html").trim_end_matches('/');
            let route = Route::page(folder);
            let own =
                ["", "members", "meetings", "calls", "decisions", "outreach", "rules", "search", "subscribe", "work"];
            let known = own.contains(&folder)
                || site.by_source.values().any(|r| *r == route)
                || folder.strip_prefix("members/").is_some_and(|m| {
                    site.people.keys().any(|id| id.as_str() == m)
                        || site.cycles.iter().any(|c| m == format!("cycles/{}", c.year))
                });
            known.then_some(route)
        }
    }
}

/// `calls/x.fr.md` is the page of `calls/x.md`.
fn untranslated(path: &str) -> String {
    let stem = path.strip_suffix(".md").unwrap_or(path);
    match stem.rsplit_once('.') {
        Some((base, lang)) if Lang::parse(lang).is_some() => format!("{base}.md"),
        _ => path.to_owned(),
    }
}

/// The address of a link on the page `from`, which is in the language with folder `prefix`; `None` for a dead one.
pub fn resolve(site: &Site, from: &Route, prefix: Option<&Lang>, link: &Link) -> Option<String> {
    if site.dead_links.contains(&link.span) {
        return None;
    }
    let anchor = match &link.target {
        Target::Source { anchor, .. } | Target::Path { anchor, .. } => anchor.as_deref(),
        Target::Anchor(anchor) => return Some(format!("#{}", encode(anchor))),
        Target::Member(_) => None,
    };
    let to = find(site, &link.target)?;
    // Files that are no pages exist once, pages in each language.
    let to = if to.as_str().ends_with(".html") { to.in_lang(prefix) } else { to };
    let mut address = from.to(&to);
    if let Some(anchor) = anchor {
        address.push('#');
        address.push_str(&encode(anchor));
    }
    Some(address)
}

/// Percent-encodes what may not stand in a fragment.
pub fn encode(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for b in text.bytes() {
        if b.is_ascii_alphanumeric() || b"-._~".contains(&b) {
            out.push(char::from(b));
        } else {
            out.push_str(&format!("%{b:02X}"));
        }
    }
    out
}
