//! A scrubbed source gives the same site, needs no second scrub and holds no name, whatever the source was.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::disallowed_methods,
    reason = "a test reads, writes and fails loudly"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use glasshouse::diagnostic::{Problems, Severity, resolve};
use glasshouse::disclosure::scrub::apply;
use glasshouse::pipeline::{Options, build};
use glasshouse::scrub::{patch, record, scrub};
use glasshouse::source::SourceTree;
use glasshouse::theme::Files;
use proptest::prelude::*;

const SITE: &str = "title: Portal\nbase_url: https://portal.example.org/mag/\nlanguages: [en]\n";
const ROSTER: &str = "cycle: 2026\nappointed: 2025-12-01\nsource: https://example.org/\nmembers:\n  - { id: zubeida-quarshie, name: \
                      Zubeida Quarshie, group: government, region: africa, affiliation: Volta Spectrum Board }\n";

/// Every file of the site, or nothing when it is refused.
fn site(tree: &SourceTree) -> Option<BTreeMap<String, Vec<u8>>> {
    let options = Options { as_of: "2026-06-15T12:00:00Z".parse().unwrap(), drafts: true, base_url: None };
    let outcome = build(tree, |_| Files::new(), &options, Problems::default(), &|_| {});
    Some(outcome.rendition?.iter().map(|(path, bytes)| (path.to_owned(), bytes.to_vec())).collect())
}

/// Scrubs every meeting of a tree: the tree after it, and what was refused.
fn scrub_all(tree: &SourceTree) -> (SourceTree, Vec<String>) {
    let (mut changed, mut refused) = (BTreeMap::new(), Vec::new());
    let names: BTreeSet<&str> = tree.iter().filter_map(|(_, f)| record(&f.path)).collect();
    for name in names {
        let scrub = scrub(tree, |_| Files::new(), name, Problems::default());
        for (path, edits) in &scrub.files {
            let id = tree.find(path).unwrap();
            changed.insert(path.clone(), apply(tree.get(id).unwrap().text().unwrap(), edits));
        }
        let said = resolve(&scrub.problems, &scrub.tree, false);
        let errors = said.iter().filter(|p| p.severity == Severity::Error);
        refused.extend(errors.map(|p| format!("{} {}:{}:{}", p.code, p.path, p.line, p.column)));
    }
    (tree.part(|_| true, &changed), refused)
}

/// What must hold of a tree that builds; the reasons of a refusal, if it was refused.
fn check(tree: &SourceTree) -> Result<Vec<String>, String> {
    let Some(before) = site(tree) else { return Ok(Vec::new()) };
    let (scrubbed, refused) = scrub_all(tree);
    let Some(after) = site(&scrubbed) else { return Err("the scrubbed sources do not build".to_owned()) };
    if let Some((path, _)) = before.iter().find(|(path, bytes)| after.get(*path) != Some(*bytes)) {
        return Err(format!("{path} is another page"));
    }
    if before.len() != after.len() {
        return Err("there are other pages".to_owned());
    }
    let (again, _) = scrub_all(&scrubbed);
    for ((_, one), (_, two)) in scrubbed.iter().zip(again.iter()) {
        if one.bytes() != two.bytes() {
            return Err(format!("{} changes once more:\n{}", one.path, two.text().unwrap()));
        }
    }
    Ok(refused)
}

fn read(root: &Path) -> SourceTree {
    SourceTree::read(root).unwrap().0
}

#[test]
fn the_sample_site_is_the_same_from_scrubbed_sources() {
    let tree = read(Path::new(env!("CARGO_MANIFEST_DIR")));
    let (scrubbed, refused) = scrub_all(&tree);
    assert_eq!(refused, Vec::<String>::new());
    let (before, after) = (site(&tree).unwrap(), site(&scrubbed).unwrap());
    assert!(before == after, "the site is another one");
    let mut changed = 0;
    for (id, file) in scrubbed.iter() {
        changed += usize::from(tree.get(id).unwrap().bytes() != file.bytes());
    }
    assert!(changed > 10, "the sample has protected meetings");
}

#[test]
fn the_text_cases_give_the_same_pages_from_scrubbed_sources() {
    let cases = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases.rs")).unwrap();
    let roster = cases.split("const ROSTER: &str = \"\\\n").nth(1).unwrap().split("\";\n").next().unwrap();
    let roster = roster.replace("\\\"", "\"");
    let mut seen = 0;
    let mut wrong = String::new();
    for folder in ["tests/cases/meeting", "tests/cases/scrub"] {
        for file in fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)).unwrap() {
            let file = file.unwrap().path();
            let text = fs::read_to_string(&file).unwrap();
            let mut inputs = BTreeMap::new();
            inputs.insert("site.yaml".to_owned(), SITE.to_owned());
            inputs.insert("rosters/2026.yaml".to_owned(), roster.clone());
            for part in text.split("=== content/").skip(1) {
                let (name, body) = part.split_once('\n').unwrap();
                inputs.insert(name.to_owned(), body.split("=== expected").next().unwrap().to_owned());
            }
            inputs.retain(|_, text| !text.is_empty());
            let (tree, _) = SourceTree::from_texts(inputs);
            seen += usize::from(site(&tree).is_some());
            match check(&tree) {
                Ok(refused) if refused.is_empty() || file.ends_with("doubt-stops-a-scrub.txt") => {}
                Ok(refused) => wrong.push_str(&format!("{}: refused: {}\n", file.display(), refused.join(", "))),
                Err(why) => wrong.push_str(&format!("{}: {why}\n", file.display())),
            }
        }
    }
    assert!(seen >= 15, "only {seen} cases build");
    assert!(wrong.is_empty(), "{wrong}");
}

fn name() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec![
        "Zubeida Quarshie",
        "ZUBEIDA QUARSHIE",
        "Quarshie, Zubeida",
        "Z. Quarshie",
        "Zubeida\nQuarshie",
        "Zubeida  \nQuarshie",
        "Zubeida\\\nQuarshie",
        "**Zubeida** Quarshie",
        "*Zubeida Quarshie*",
        "[Zubeida Quarshie](https://example.org/zubeida-quarshie)",
        "[Zubeida Quarshie](https://example.org/x \"Zubeida Quarshie\")",
        "<https://example.org/zubeida-quarshie>",
        "[@zubeida-quarshie]",
        "Zubéida Quarshie",
        "Zubei\u{ad}da Quarshie",
        "Zubeida&nbsp;Quarshie",
        "Zubeida &#81;uarshie",
        "Ms. Zubeida Quarshie (Volta Spectrum Board)",
        "Volta Spectrum Board",
        "the VOLTA spectrum board",
        "~~Zubeida~~ Quarshie",
        "`Zubeida Quarshie`",
        "`` `Zubeida Quarshie` ``",
        "Ｚubeida Quarshie",
        "Zu<b>bei</b>da Quarshie",
        "Zubeida <!-- x -->Quarshie",
        "\\*Zubeida Quarshie\\*",
        "Ingrid Solheim of the Reef Exchange",
    ])
}

/// Where a name may stand.
fn block() -> impl Strategy<Value = String> {
    let said = prop::sample::select(vec![
        "I agree.",
        "- no list",
        "2) no list",
        "# no heading",
        "> no quotation",
        "*yes* and no",
        "**bold**",
        "[x] no task",
        "| no | table |",
        "`code`",
        "\\*no\\* &amp; &lt;",
        "---",
        "",
        "see [it](https://example.org/)",
    ]);
    (name(), said, 0..20usize).prop_map(|(name, said, place)| {
        let flat = name.replace('\n', " ");
        match place {
            0 => format!("{name}: {said}\n\n"),
            1 => format!("**{}:** {said}\n\n", flat.replace('*', " ")),
            2 => format!(">> {flat}: {said}\n\n"),
            3 => format!("- a point\n- {flat} said so\n- {flat}: {said}\n\n"),
            4 => format!("> {flat}\n> and {flat}:\n> {said} again\n\n"),
            5 => format!("| Who | What |\n| --- | --- |\n| {flat} | x |\n\n"),
            6 => format!("A note.[^{0}]\n\n[^{0}]: {flat}\n\n", name.len()),
            7 => format!("### On {flat}\n\n"),
            8 => format!("![{}](x.png) ![](zubeida-quarshie.png)\n\n", flat.replace(['[', ']'], " ")),
            9 => format!("```\n{name}\n  {name}: {said}\n```\n\n"),
            10 => format!("It was said: {name}'s view stands; so does that of {name}.\n\n"),
            11 => format!("<i title=\"{}\">x</i> y<br>z\n\n", flat.replace('"', " ")),
            12 => format!("Before\n<!-- {flat} -->\nafter <!-- {flat} -->\n<!-- {flat} --> end\n\n"),
            13 => format!("Before\n\n<!-- {flat}\n\n{flat} -->\n\nAfter\n\n"),
            14 => format!("1. one\n\n   {flat}: {said}\n\n2. two\n   {flat}: {said}\n\n"),
            15 => format!("Before\n{name}: {said}\n{name}: {said}\n\n"),
            16 => format!("    {flat} in code\n    {flat}: {said}\n\n"),
            17 => format!("On {flat}\n===\n\n"),
            18 => format!("> - {flat}:\n>   {said} on\n>\n>   ```\n>   {flat}:\n>   x\n>   ```\n\n"),
            _ => format!("{said} *{flat}* or **{flat}: {said}** [{}](x.md)\n\n", flat.replace(['[', ']'], " ")),
        }
    })
}

fn section() -> impl Strategy<Value = (usize, Vec<String>)> {
    (0..4usize, prop::collection::vec(block(), 1..4))
}

fn text(rule: usize, sections: &[(usize, Vec<String>)], title: &str) -> String {
    let title = title.replace(['\n', '"', '\\'], " ");
    let rule = ["", "rule: on-the-record\n", "rule: private\n"][rule];
    let mut out = format!(
        "---\n# {title}\ntitle: \"{title}\" # {title}\nstarts: 2026-03-18T12:00:00Z\nkind: virtual\naccess: {{ value: open-observation, \
         decided: 2026-03-01, where: '{title}' }}\n{rule}participants: [ zubeida-quarshie, {{ name: Ingrid Solheim, affiliation: Reef \
         Exchange }} ]\nsummary: |\n  {title}\n\n  {title}\ntags: [ \"{title}\" ]\ndecisions:\n- id: d1\n  text: >-\n    {title} and\n    {title}\n\
         ---\n"
    );
    for (n, (rule, blocks)) in sections.iter().enumerate() {
        let rule = ["", " {.on-the-record}", " {.chatham-house}", " {.private}"][*rule];
        if n > 0 || !rule.is_empty() {
            out.push_str(&format!("## Part {n}{rule}\n\n"));
        }
        out.push_str(&blocks.concat());
    }
    out
}

/// What a reader sees, without case, marks and tags.
fn letters(text: &str) -> String {
    use unicode_normalization::UnicodeNormalization;
    let decoded = text.replace("&nbsp;", " ").replace("%20", " ").replace("&#81;", "Q");
    decoded.nfkd().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn a_scrubbed_meeting_gives_the_same_page_and_names_nobody(
        rule in 0..3usize,
        sections in prop::collection::vec(section(), 1..5),
        title in name(),
    ) {
        let text = text(rule, &sections, title);
        let base = [("site.yaml", SITE.to_owned()), ("rosters/2026.yaml", ROSTER.to_owned()), ("meetings/a.md", text.clone())];
        let (tree, _) = SourceTree::from_texts(base);
        match check(&tree) {
            Ok(refused) if refused.is_empty() => {
                let (scrubbed, _) = scrub_all(&tree);
                let new = scrubbed.get(scrubbed.find("meetings/a.md").unwrap()).unwrap().text().unwrap();
                // On the record, the source stays as it is, but for the marks of private notes.
                let part = |text: &str, n: usize| text.split(&format!("## Part {n} ")).nth(1).map(|t| t.split("\n## Part").next().unwrap().trim_end().to_owned());
                for (n, (own, blocks)) in sections.iter().enumerate() {
                    // A heading of a higher level begins a part under the meeting's own rule.
                    let leaves = blocks.iter().any(|b| b.contains("===") || b.starts_with("# "));
                    if *own == 1 && rule != 2 && !leaves && !blocks.concat().contains("[^") {
                        prop_assert_eq!(part(&text, n), part(new, n));
                    }
                }
                let open = sections.iter().any(|(own, _)| *own == 1) || rule == 1;
                if !open && new != text {
                    let letters = letters(new);
                    prop_assert!(!letters.contains("quarshie") && !letters.contains("voltaspectrum") && !letters.contains("solheim"), "{new}");
                }
            }
            // A refusal is fine; it writes nothing.
            Ok(_) => {}
            Err(why) => prop_assert!(false, "{why}\n{text}"),
        }
    }

    #[test]
    fn whatever_is_written_gives_the_same_page_or_is_refused(tokens in prop::collection::vec(token(), 1..40)) {
        let text = text(0, &[(0, vec![tokens.concat()])], "Talk");
        let base = [("site.yaml", SITE.to_owned()), ("rosters/2026.yaml", ROSTER.to_owned()), ("meetings/a.md", text.clone())];
        let (tree, _) = SourceTree::from_texts(base);
        if let Err(why) = check(&tree) {
            prop_assert!(false, "{why}\n{text}");
        }
    }

    #[test]
    fn no_source_panics(
        front in prop_oneof!["", ".{0,100}"],
        rule in prop_oneof!["", " \\{\\.private\\}", " \\{[a-z.# -]{0,20}\\}"],
        body in "(.|\n){0,200}",
        ends in "\n|\r\n|\r",
    ) {
        let text = format!(
            "---\ntitle: x\nstarts: 2026-03-18\nkind: virtual\n{front}\n---\n## X{rule}\n\nZubeida Quarshie: {body}"
        );
        let text = text.replace('\n', &ends);
        let base = [("site.yaml", SITE.to_owned()), ("rosters/2026.yaml", ROSTER.to_owned()), ("meetings/a.md", text.clone())];
        let (tree, problems) = SourceTree::from_texts(base);
        let scrub = scrub(&tree, |_| Files::new(), "meetings/a", problems);
        for edits in scrub.files.values() {
            let _ = patch(text.as_bytes(), edits);
        }
    }
}

/// A piece of a text, and of Markdown that may go wrong.
fn token() -> impl Strategy<Value = String> {
    let signs = [
        " ",
        " ",
        " ",
        "\n",
        "\n",
        "\n\n",
        "\n\n",
        ": ",
        ":\n",
        "**",
        "*",
        "_",
        "`",
        "``",
        "[",
        "](x.md)",
        "](https://example.org/ \"t\")",
        "<b>",
        "</b>",
        "<br>",
        "<!-- ",
        " -->",
        "> ",
        "- ",
        "1. ",
        "    ",
        " | ",
        "\n| --- | --- |\n",
        "\n## X {.private}\n\n",
        "\n## Y {.on-the-record}\n\n",
        "\n## Z {.chatham-house}\n\n",
        "\n### W\n\n",
        "[^1]",
        "\n[^1]: ",
        "[^2]",
        "\n\n[^2]: ",
        "&nbsp;",
        "&amp;",
        "\\",
        "\\*",
        "\n>> ",
        "\n```\n",
        "\n---\n",
        "\n===\n",
        "![",
        "~~",
        "  \n",
        "<https://example.org/>",
        "# ",
        "\t",
        "[ ] ",
    ];
    let words = ["so", "Yes,", "a point", "agreed", "é", "林", "A. B.", "the"];
    let known = [
        "Zubeida Quarshie",
        "Volta Spectrum Board",
        "[@zubeida-quarshie]",
        "Ingrid Solheim",
        "ZUBEIDA QUARSHIE",
        "the Reef Exchange",
    ];
    prop_oneof![
        4 => prop::sample::select(signs.to_vec()),
        2 => prop::sample::select(words.to_vec()),
        2 => prop::sample::select(known.to_vec()),
    ]
    .prop_map(str::to_owned)
}
