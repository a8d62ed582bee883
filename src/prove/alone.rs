//! With the redactor switched off, the audit alone stops every planted name, in every file it reaches.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails loudly")]

use std::collections::{BTreeMap, BTreeSet};

use super::Texts;
use super::cast::{self, Person, quoted};
use super::chance::Chance;
use super::oracle::{finds, letters};
use crate::audit;
use crate::defects::{Defect, with};
use crate::diagnostic::{Place, Problems};
use crate::disclosure;
use crate::manuscript::{self, Moments};
use crate::pipeline::load_theme;
use crate::render;
use crate::site;
use crate::source::SourceTree;
use crate::theme::{Files, Theme};

/// Where a name is put: `…` stands for it.
struct Spot {
    place: &'static str,
    /// Lines of the front matter.
    front: &'static str,
    body: &'static str,
    /// A translation, if there is one.
    french: &'static str,
}

const fn front(place: &'static str, front: &'static str) -> Spot {
    Spot { place, front, body: "", french: "" }
}

const fn body(place: &'static str, body: &'static str) -> Spot {
    Spot { place, front: "", body, french: "" }
}

const fn french(place: &'static str, french: &'static str) -> Spot {
    Spot { place, front: "", body: "", french }
}

const SPOTS: &[Spot] = &[
    body("text", "it was late, said … there."),
    body("label of a turn", "**…:** it is late."),
    body("marked turn", ">> …: it is late."),
    body("heading", "### on the plan of …\n\nit was read."),
    body("emphasis", "it was *…* again."),
    body("markup within the name", "it was **/…** again."),
    body("list item", "- a\n- …"),
    body("numbered item", "1. …"),
    body("task", "- [ ] ask …"),
    body("quotation", "> so said …"),
    body("code block", "```\n…\n```"),
    body("inline code", "it was `…` again."),
    body("table head", "| … | b |\n| --- | --- |\n| c | d |"),
    body("table cell", "| a | b |\n| --- | --- |\n| … | d |"),
    body("footnote", "so.[^1]\n\n[^1]: said …"),
    body("label of a footnote", "so.[^%]\n\n[^%]: said there"),
    body("words of a link", "see [the paper of …](https://example.org/a)."),
    body("address of a link", "see [it](https://example.org/%)."),
    body("address with percent signs", "see [it](https://example.org/?q=&)."),
    body("address of a mail", "see [it](mailto:%@example.org)."),
    body("bare address", "see <https://example.org/%>."),
    body("title of a link", "see [it](https://example.org/a \"by …\")."),
    body("description of an image", "![… at the board](https://example.org/a.png)"),
    body("address of an image", "![a board](https://example.org/%.png)"),
    body("title of an image", "![a board](https://example.org/a.png \"by …\")"),
    body("comment", "so.\n\n<!-- said … -->\n\nand so."),
    body("attribute of a tag", "so <i title=\"…\">it</i> was."),
    body("link definition", "see [it][1].\n\n[1]: https://example.org/%"),
    body("character references", "it was late, said # there."),
    body("private part", "### shut {.private}\n\nsaid …"),
    body("heading of a private part", "### on the plan of … {.private}\n\nit"),
    front("title", "title: meeting of …"),
    front("summary", "summary: it was asked by …"),
    front("number", "number: …"),
    front("place", "place: house of …"),
    // The lines of a calendar are cut after 75 bytes, here within the name.
    front("place in a cut line", "place: the house with the long name in the long street, quite near …"),
    front("join", "join: ask …"),
    front("tag", "tags: [ paper of … ]"),
    front("item of the agenda", "agenda: { items: [ { id: 1, title: the paper of … } ] }"),
    front("id of an item", "agenda: { items: [ { id: …, title: paper } ] }"),
    front("decision", "decisions: [ { id: d1, text: the plan of … } ]"),
    front("explanation", "decisions: [ { id: d1, text: plan, explained: asked by … } ]"),
    front("outcome of a decision", "decisions: [ { id: d1, text: plan, outcome: taken up by … } ]"),
    front("objection", "decisions: [ { id: d1, text: plan, objections: [ not … ] } ]"),
    front("item of a decision", "decisions: [ { id: d1, text: plan, item: … } ]"),
    front("id of a decision", "decisions: [ { id: %, text: plan } ]"),
    front("action", "actions: [ { text: send it to … } ]"),
    front("owner of an action", "actions: [ { text: send it, owner: … } ]"),
    front("document", "documents: [ { title: paper of …, withheld: no } ]"),
    front("reason of a document", "documents: [ { title: paper, withheld: … asked } ]"),
    front("file of a withheld document", "documents: [ { title: paper, file: %.pdf, withheld: no } ]"),
    front("table beside it", "documents: [ { title: paper, file: figures.csv } ]"),
    front("correction", "corrections: [ { date: 2026-03-02, text: … was wrong } ]"),
    front("where access was decided", "access: { value: closed, where: house of …, reason: small }"),
    front("reason of access", "access: { value: closed, reason: asked by … }"),
    front("why there is no summary", "withheld: asked by …"),
    front("reviewer", "provenance: { written_by: human, reviewed_by: … }"),
    front("public mention", "public_mentions: [ { text: some board, because: said … } ]"),
    french("title of a translation", "title: réunion de …\n---\n\n## salles\n\nc'était tard.\n"),
    french("summary of a translation", "summary: demandé par …\n---\n\n## salles\n\nc'était tard.\n"),
    french("heading of a translation", "title: réunion\n---\n\n## salles de …\n\nc'était tard.\n"),
    french("text of a translation", "title: réunion\n---\n\n## salles\n\nc'était tard, dit … là.\n"),
    french("alone in a translation's note", "title: réunion\n---\n\n## salles\n\ntard.[^1]\n\n[^1]: dit …\n"),
];

/// A site with one meeting, in which `name` stands at one spot.
fn site(spot: &Spot, guest: &Person, member: &Person, name: &str) -> Texts {
    let slug = name.to_lowercase().replace(' ', "-");
    let references = name.chars().fold(String::new(), |out, c| out + &format!("&#{};", u32::from(c)));
    let split = name.split_once(' ').map_or(name.to_owned(), |(a, b)| format!("{a}** {b}"));
    let put = |text: &str| {
        let text = text.replace("/…**", &split).replace('#', "\u{1}").replace("[^1]", "[^n]");
        // A heading's signs stand at the start of a line; only the one within a line is a name.
        let text = text.replace("said \u{1} there", &format!("said {references} there")).replace('\u{1}', "#");
        text.replace('…', name).replace('%', &slug).replace("?q=&", &format!("?q={}", name.replace(' ', "%20")))
    };
    let mut lines: BTreeMap<&str, String> = [
        ("title", "title: meeting".to_owned()),
        ("access", "access: { value: open-observation, decided: 2026-01-01 }".to_owned()),
    ]
    .into();
    if !spot.front.is_empty() {
        lines.insert(spot.front.split(':').next().unwrap(), put(spot.front));
    }
    let lines: Vec<String> = lines.into_values().collect();
    let text = format!(
        "---\n{}\nstarts: 2026-03-18T12:00:00Z\nkind: virtual\nparticipants: [ {}, {{ name: {}, affiliation: {} }} ]\n---\n\n\
         ## rooms\n\nit was late.\n\n{}\n",
        lines.join("\n"),
        member.slug(),
        quoted(&guest.name),
        quoted(&guest.body),
        put(spot.body)
    );
    let roster = format!(
        "cycle: 2026\nappointed: 2025-12-01\nsource: https://example.org/\nmembers:\n  - {{ id: {}, name: {}, group: \
         government, region: africa, affiliation: {} }}\n",
        member.slug(),
        quoted(&member.name),
        quoted(&member.body)
    );
    let mut texts = Texts::from([
        (
            "site.yaml".to_owned(),
            b"title: Portal\nbase_url: https://portal.example.org/mag/\nlanguages: [en, fr]\n".to_vec(),
        ),
        ("rosters/2026.yaml".to_owned(), roster.into_bytes()),
        ("meetings/m/index.md".to_owned(), text.into_bytes()),
        ("meetings/m/figures.csv".to_owned(), format!("who,count\n{name},4\n").into_bytes()),
    ]);
    if !spot.french.is_empty() {
        texts.insert("meetings/m/index.fr.md".to_owned(), format!("---\n{}", put(spot.french)).into_bytes());
    }
    texts
}

/// What became of a site without its redactor.
struct Fate {
    /// Errors before there was anything to audit.
    refused: BTreeSet<&'static str>,
    /// Files in which the name can be read.
    holding: BTreeSet<String>,
    /// Files that the audit stopped.
    stopped: BTreeSet<String>,
    /// Addresses that it stopped and does not print.
    unsaid: usize,
}

fn theme() -> Theme {
    let (tree, mut problems) = SourceTree::from_files(site(&front("nowhere", ""), &NOBODY, &NOBODY, "nobody"));
    let moments = Moments { as_of: as_of(), drafts: false };
    let manuscript = manuscript::parse(&tree, &moments, &mut problems).unwrap();
    load_theme(&manuscript.site, |_| Files::new(), &mut problems)
}

const NOBODY: Person = Person { id: None, name: String::new(), body: String::new() };

fn as_of() -> jiff::Timestamp {
    "2026-06-15T12:00:00Z".parse().unwrap()
}

fn build(texts: Texts, canary: &str, theme: &Theme) -> Fate {
    let as_of = as_of();
    let (tree, mut problems) = SourceTree::from_files(texts);
    let manuscript = manuscript::parse(&tree, &Moments { as_of, drafts: false }, &mut problems).unwrap();
    let (publication, secrets, _) = disclosure::disclose(manuscript, &theme.neutral(), &tree, &mut problems);
    let site = site::plan(publication, as_of, &mut problems);
    let mut fate = Fate { refused: BTreeSet::new(), holding: BTreeSet::new(), stopped: BTreeSet::new(), unsaid: 0 };
    let rendition = render::render(&site, theme, &tree, &mut problems);
    let (Some(rendition), false) = (rendition, problems.has_errors()) else {
        fate.refused = errors(&problems);
        return fate;
    };
    let canary = [letters(canary)];
    let holds = |(path, bytes): &(&str, &[u8])| finds(path.as_bytes(), &canary) || finds(bytes, &canary);
    fate.holding = rendition.iter().filter(holds).map(|(path, _)| path.to_owned()).collect();
    let furniture = theme.messages().chain([site.about.title.as_str(), site.about.base_url.as_str()]);
    if let Err(leaks) = audit::audit(rendition, &secrets, furniture) {
        for leak in leaks.list {
            match leak.place {
                Place::Path { path, .. } => drop(fate.stopped.insert(path)),
                _ => fate.unsaid += 1,
            }
        }
    }
    fate
}

fn errors(problems: &Problems) -> BTreeSet<&'static str> {
    let errors = problems.list.iter().filter(|d| d.severity == crate::diagnostic::Severity::Error);
    errors.map(|d| d.code).collect()
}

#[test]
fn the_audit_alone_stops_every_planted_name() {
    let mut chance = Chance::new(29, 0);
    let (guest, mut member) = (cast::guest(&mut chance), cast::guest(&mut chance));
    member.id = Some(member.slug());
    let theme = theme();
    // A member is named on pages of the site that are public.
    let nowhere = front("nowhere", "");
    let public: BTreeMap<&String, BTreeSet<String>> = with(Some(Defect::RedactorOff), || {
        let names = [&guest.name, &guest.body, &member.name].into_iter();
        names.map(|n| (n, build(site(&nowhere, &guest, &member, n), n, &theme).holding)).collect()
    });
    let (mut stopped, mut wrong) = (0, Vec::new());
    let mut kinds: BTreeSet<String> = BTreeSet::new();
    for spot in SPOTS {
        let mut said = Vec::new();
        for (who, name) in [("guest", &guest.name), ("affiliation", &guest.body), ("member", &member.name)] {
            let fate = with(Some(Defect::RedactorOff), || build(site(spot, &guest, &member, name), name, &theme));
            if !fate.refused.is_empty() {
                let codes: Vec<&str> = fate.refused.into_iter().collect();
                said.push(format!("{who} refused earlier ({})", codes.join(" ")));
                continue;
            }
            let holding: BTreeSet<String> = fate.holding.difference(&public[name]).cloned().collect();
            if holding.is_empty() {
                said.push(format!("{who} never reaches the output"));
                continue;
            }
            let missed: Vec<&String> = holding.iter().filter(|p| !fate.stopped.contains(*p)).collect();
            // An address that names somebody is reported without it.
            let addresses = missed.iter().filter(|p| finds(p.as_bytes(), &[letters(name)])).count();
            if missed.len() > addresses || addresses > fate.unsaid {
                wrong.push(format!("{}, {who}: {missed:?}", spot.place));
            }
            stopped += 1;
            said.push(format!("{who} stopped in {} files", holding.len()));
            kinds.extend(holding);
        }
        println!("{:<32} {}", spot.place, said.join(", "));
    }
    println!("{stopped} names stopped, in {}", kinds.into_iter().collect::<Vec<_>>().join(" "));
    assert!(wrong.is_empty(), "the audit let through:\n{}", wrong.join("\n"));
    assert!(stopped >= 3 * 29, "only {stopped} names reached the output");
}
