//! Text cases: input and expected output in one file.
//!
//! A case is a file in `tests/cases/<kind>/`. A line `=== content/…` starts an input file, `=== expected` what comes out.
//! `BLESS=1 cargo test --test cases` writes what comes out into the file; look at the diff before you commit it.
//!
//! - `problems/`: what `glasshouse check` says, one problem a line.
//! - `meeting/`: what is published of each meeting, as text with its marks.
//! - `figures/`: what is overdue, timely and open, as the tables of the open data say it.
//! - `pages/`: what stands on the pages that the part `=== show` lists, or in the section of an anchor, as
//!   text; `nowhere WORD` lists the files that hold the word.
//! - `record/`: figures. `=== show` lists what of the output is shown: a file, or `page#id` for the part under a heading as
//!   text, or `problems`; `lines WORD,WORD FILE` shows the lines of a file that hold one of the words. What stands above the
//!   first input says how the numbers were worked out by hand.
//! - `scrub/`: what `glasshouse scrub` makes of each meeting's file.
//! - `search/`: the words of each line, or the files of the search index.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::disallowed_methods,
    reason = "a test reads, writes and fails loudly"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use glasshouse::diagnostic::{Problems, Severity, resolve};
use glasshouse::disclosure::scrub::apply;
use glasshouse::pipeline::{Options, Outcome, build};
use glasshouse::scrub::{record, scrub};
use glasshouse::source::SourceTree;
use glasshouse::theme::Files;

const SITE: &str = "title: Portal\nbase_url: https://portal.example.org/mag/\nlanguages: [en]\n";

const ROSTER: &str = "\
cycle: 2026
appointed: 2025-12-01
source: https://example.org/announcement
members:
  - id: amara-okafor
    name: Amara Okafor
    also_known_as: [ \"أمارا أوكافور\" ]
    group: civil-society
    region: africa
    affiliation: Lagos Digital Rights Centre
    affiliation_also_known_as: [LDRC]
    contact: { email: amara@ldrc.example, public: true }
  - id: jonas-brandvold
    name: Jonas Brandvold
    group: technical-community
    region: western-europe-others
    affiliation: Fjord Registry
  - id: lin-zhihao
    name: 林志豪
    also_known_as: [ Lin Zhihao ]
    group: government
    region: asia-pacific
    affiliation: 海岸网络研究院
";

struct Case {
    inputs: Vec<(String, String)>,
    expected: String,
}

fn parse(text: &str) -> Case {
    let mut parts: Vec<(String, String)> = Vec::new();
    for line in text.split_inclusive('\n') {
        if let Some(name) = line.strip_prefix("=== ") {
            parts.push((name.trim().to_owned(), String::new()));
        } else if let Some((_, body)) = parts.last_mut() {
            body.push_str(line);
        }
    }
    let mut inputs: BTreeMap<String, String> = BTreeMap::new();
    inputs.insert("content/site.yaml".to_owned(), SITE.to_owned());
    inputs.insert("content/rosters/2026.yaml".to_owned(), ROSTER.to_owned());
    let mut expected = String::new();
    for (name, body) in parts {
        if name == "expected" {
            expected = body;
        } else {
            inputs.insert(name, body);
        }
    }
    // An empty input removes a file that every case has.
    let inputs = inputs.into_iter().filter(|(_, body)| !body.is_empty()).collect();
    Case { inputs, expected }
}

fn run(inputs: &[(String, String)]) -> (SourceTree, Outcome) {
    let texts = inputs.iter().map(|(path, text)| (path.trim_start_matches("content/").to_owned(), text.clone()));
    let (tree, problems) = SourceTree::from_texts(texts);
    let options = Options { as_of: "2026-06-15T12:00:00Z".parse().unwrap(), drafts: false, base_url: None };
    let outcome = build(&tree, |_| Files::new(), &options, problems, &|_| {});
    (tree, outcome)
}

fn problems(inputs: &[(String, String)]) -> String {
    let (tree, mut outcome) = run(inputs);
    outcome.problems.sort();
    let mut out = String::new();
    for p in resolve(&outcome.problems, &tree, false) {
        let _ = writeln!(out, "{} {} {}:{}:{}", p.severity.name(), p.code, p.path, p.line, p.column);
        if let Some(excerpt) = &p.excerpt {
            let _ = writeln!(out, "  | {}", excerpt.line);
        }
        let _ = writeln!(out, "  {}", p.message);
        let _ = writeln!(out, "  {}", p.help);
    }
    if out.is_empty() { "no problems\n".to_owned() } else { out }
}

fn meetings(inputs: &[(String, String)]) -> String {
    let (tree, outcome) = run(inputs);
    let Some(rendition) = outcome.rendition else {
        let lines = resolve(&outcome.problems, &tree, false);
        let lines = lines.iter().map(|p| format!("{} {}:{}", p.code, p.line, p.column));
        return lines.collect::<Vec<_>>().join("\n") + "\n";
    };
    let mut out = String::new();
    for (path, bytes) in rendition.iter() {
        let page = path.split_once('/').filter(|(first, _)| first.len() == 2).map_or(path, |(_, page)| page);
        if page.starts_with("meetings/") && page.matches('/').count() == 2 {
            let _ = writeln!(out, "--- {path}");
            // What a wholly private meeting must not say of itself.
            assert!(!String::from_utf8_lossy(bytes).contains("Secret"), "{path}");
            out.push_str(&as_text(&String::from_utf8_lossy(bytes)));
        }
    }
    out
}

/// The tables of the open data that hold computed figures, and when they change next.
fn figures(inputs: &[(String, String)]) -> String {
    let (tree, outcome) = run(inputs);
    let Some(rendition) = outcome.rendition else {
        let lines = resolve(&outcome.problems, &tree, false);
        let lines: Vec<String> = lines.iter().map(|p| format!("{} {}:{}\n", p.code, p.path, p.line)).collect();
        return lines.concat();
    };
    let mut out = String::new();
    let files = ["data/overdue.csv", "data/timeliness.csv", "data/openness.csv", "next-change.json"];
    for (path, bytes) in rendition.iter().filter(|(path, _)| files.contains(path)) {
        let text = String::from_utf8_lossy(bytes).replace('\r', "").replace("https://portal.example.org/mag/", "/");
        let _ = write!(out, "--- {path}\n{text}");
    }
    out
}

/// The body of a meeting's page: its sections with their rules, its paragraphs without numbers.
fn as_text(html: &str) -> String {
    let main = html.split("<main").nth(1).and_then(|m| m.split("</main>").next()).unwrap_or_default();
    let mut out = String::new();
    for section in main.split("<section").skip(1) {
        let rule = section.split("data-rule=\"").nth(1).and_then(|r| r.split('"').next()).unwrap_or_default();
        if !section.contains("class=\"part") {
            continue;
        }
        let heading = between(section, "<h", "</h").unwrap_or_default();
        let _ = writeln!(out, "[{rule}] {}", strip(heading.split_once('>').map_or("", |(_, t)| t)));
        for block in section.split("<div class=\"para\"").skip(1) {
            let block = block.split_once("</a>").map_or(block, |(_, rest)| rest);
            let block = block.split("<div class=\"para\"").next().unwrap_or_default();
            let block = block.split("</section>").next().unwrap_or_default();
            let text = block.replace("<b class=\"speaker\">", "<b>@").replace("</p>", "\n");
            for line in strip(&text).lines().map(str::trim).filter(|l| !l.is_empty()) {
                let _ = writeln!(out, "{line}");
            }
        }
    }
    for note in main.split("<li id=\"note-").skip(1) {
        let rule = note.split('>').next().unwrap_or_default().split("data-rule=\"").nth(1);
        let rule = rule.and_then(|r| r.split('"').next()).unwrap_or("on-the-record");
        let text = note.split_once('>').map_or("", |(_, t)| t).split("<a href=\"#ref").next().unwrap_or_default();
        let _ = writeln!(out, "note [{rule}] {}", strip(text));
    }
    out
}

fn between<'t>(text: &'t str, from: &str, to: &str) -> Option<&'t str> {
    let start = text.find(from)? + from.len();
    Some(&text[start..start + text[start..].find(to)?])
}

fn strip(html: &str) -> String {
    let mut out = String::new();
    let mut inside = false;
    for c in html.chars() {
        match c {
            '<' => inside = true,
            '>' => inside = false,
            c if !inside => out.push(c),
            _ => {}
        }
    }
    out.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&").trim().to_owned()
}

fn check(kind: &str, produce: impl Fn(&[(String, String)]) -> String) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases").join(kind);
    let bless = std::env::var_os("BLESS").is_some();
    let mut failures = String::new();
    let mut files: Vec<_> = fs::read_dir(&folder).unwrap().map(|e| e.unwrap().path()).collect();
    files.sort();
    assert!(!files.is_empty(), "no cases in {}", folder.display());
    for file in files {
        let text = fs::read_to_string(&file).unwrap();
        let case = parse(&text);
        let actual = produce(&case.inputs);
        if actual == case.expected {
            continue;
        }
        if bless {
            let head = text.split("=== expected").next().unwrap();
            fs::write(&file, format!("{head}=== expected\n{actual}")).unwrap();
        } else {
            let _ = writeln!(failures, "{}\n{}", file.display(), diff(&case.expected, &actual));
        }
    }
    assert!(failures.is_empty(), "\n{failures}\nBLESS=1 writes what came out into the cases.");
}

/// Lines that went, with `-`, and lines that came, with `+`.
fn diff(expected: &str, actual: &str) -> String {
    let (old, new): (Vec<&str>, Vec<&str>) = (expected.lines().collect(), actual.lines().collect());
    let start = old.iter().zip(&new).take_while(|(a, b)| a == b).count();
    let end = old[start..].iter().rev().zip(new[start..].iter().rev()).take_while(|(a, b)| a == b).count();
    let mut out = String::new();
    old[start..old.len() - end].iter().for_each(|l| out.push_str(&format!("  - {l}\n")));
    new[start..new.len() - end].iter().for_each(|l| out.push_str(&format!("  + {l}\n")));
    out
}

#[test]
fn problems_are_named_with_place_and_remedy() {
    check("problems", problems);
}

#[test]
fn meetings_are_published_as_their_rules_allow() {
    check("meeting", meetings);
}

/// The words of each line of a text, or the files of a site's index. `search.js` is held to the same words.
fn searched(inputs: &[(String, String)]) -> String {
    let mut out = String::new();
    if let Some((_, text)) = inputs.iter().find(|(name, _)| name == "text") {
        for line in text.lines() {
            let mut found = Vec::new();
            glasshouse::render::search::fold::words(line, |word, _| found.push(word.to_owned()));
            let _ = writeln!(out, "{}", found.join(" "));
        }
        return out;
    }
    let (tree, outcome) = run(inputs);
    let Some(rendition) = outcome.rendition else {
        return format!("{:?}", resolve(&outcome.problems, &tree, false).len());
    };
    for (path, bytes) in rendition.iter() {
        if let Some(name) = path.strip_prefix("search/index/") {
            let text = String::from_utf8_lossy(bytes);
            // The version is a hash of the rest.
            let text: Vec<&str> = text.splitn(4, '"').collect();
            let _ = writeln!(out, "--- {name}\n{}", text[3].split_once("\",").unwrap().1.trim_end());
        }
    }
    out
}

#[test]
fn texts_are_indexed_by_their_words() {
    check("search", searched);
}

/// What stands in `<main>` of the pages that the case wants to see; where nothing was published, the codes of the errors.
fn shown(inputs: &[(String, String)]) -> String {
    let show = inputs.iter().find(|(name, _)| name == "show").map(|(_, list)| list.as_str()).unwrap_or_default();
    let inputs: Vec<_> = inputs.iter().filter(|(name, _)| name != "show").cloned().collect();
    let (tree, outcome) = run(&inputs);
    let Some(rendition) = outcome.rendition else {
        let lines = resolve(&outcome.problems, &tree, false);
        let errors = lines.iter().filter(|p| p.severity == Severity::Error);
        let errors = errors.map(|p| format!("{} {}:{}:{}", p.code, p.path, p.line, p.column));
        return errors.collect::<Vec<_>>().join("\n") + "\n";
    };
    let mut out = String::new();
    for wanted in show.lines() {
        let _ = writeln!(out, "--- {wanted}");
        if let Some(word) = wanted.strip_prefix("nowhere ") {
            let holds = |(path, bytes): &(&str, &[u8])| {
                path.contains(word) || String::from_utf8_lossy(bytes).to_lowercase().contains(&word.to_lowercase())
            };
            let found: Vec<&str> = rendition.iter().filter(holds).map(|(path, _)| path).collect();
            let _ = writeln!(out, "{found:?}");
            continue;
        }
        let (path, anchor) = wanted.split_once('#').unwrap_or((wanted, ""));
        let Some((_, bytes)) = rendition.iter().find(|(p, _)| *p == path) else {
            out.push_str("not there\n");
            continue;
        };
        let text = String::from_utf8_lossy(bytes);
        let main = match (path.ends_with(".html"), anchor) {
            (false, _) => &text,
            (true, "") => between(&text, "<main", "</main>").unwrap_or_default(),
            (true, anchor) => between(&text, &format!("id=\"{anchor}\""), "</section>").unwrap_or("not there"),
        };
        let main = if path.ends_with(".html") { main.split_once('>').map_or(main, |(_, rest)| rest) } else { main };
        let main = main.replace("<br>", "\n").replace("</td>", " | ").replace("</dt>", ": ");
        for line in strip(&main).lines().map(str::trim).filter(|l| !l.is_empty()) {
            let _ = writeln!(out, "{line}");
        }
    }
    out
}

#[test]
fn pages_show_what_their_records_say() {
    check("pages", shown);
}

/// What `scrub` makes of each file of a meeting, or what it says instead.
fn scrubbed(inputs: &[(String, String)]) -> String {
    let texts = inputs.iter().map(|(path, text)| (path.trim_start_matches("content/").to_owned(), text.clone()));
    let (tree, _) = SourceTree::from_texts(texts);
    let mut out = String::new();
    let names: BTreeSet<&str> = tree.iter().filter_map(|(_, f)| record(&f.path)).collect();
    for name in names {
        let scrub = scrub(&tree, |_| Files::new(), name, Problems::default());
        for p in resolve(&scrub.problems, &scrub.tree, false).iter().filter(|p| p.severity == Severity::Error) {
            let _ = writeln!(out, "{} {}:{}:{}", p.code, p.path, p.line, p.column);
        }
        for (_, file) in scrub.tree.under("meetings").filter(|(_, f)| record(&f.path) == Some(name)) {
            match scrub.files.get(&file.path) {
                Some(edits) => {
                    let _ = write!(out, "--- {}\n{}", file.path, apply(file.text().unwrap(), edits));
                }
                None => {
                    let _ = writeln!(out, "--- {} stays", file.path);
                }
            }
        }
    }
    out
}

#[test]
fn figures_are_what_they_were_worked_out_to_be() {
    check("figures", figures);
}

#[test]
fn sources_are_scrubbed_as_their_rules_demand() {
    check("scrub", scrubbed);
}

/// The files and parts of pages that a case asks for.
fn recorded(inputs: &[(String, String)]) -> String {
    let (wanted, inputs): (Vec<_>, Vec<_>) = inputs.iter().cloned().partition(|(path, _)| path == "show");
    let (tree, outcome) = run(&inputs);
    let mut out = String::new();
    for wanted in wanted.iter().flat_map(|(_, list)| list.lines()) {
        let _ = writeln!(out, "--- {wanted}");
        if wanted == "problems" {
            out.push_str(&problems(&inputs));
            continue;
        }
        let Some(rendition) = &outcome.rendition else {
            let lines = resolve(&outcome.problems, &tree, false);
            for p in lines {
                let _ = writeln!(out, "{} {}:{}", p.code, p.path, p.line);
            }
            break;
        };
        let file = |path: &str| {
            let found = rendition.iter().find(|(p, _)| *p == path).unwrap_or_else(|| panic!("there is no {path}"));
            String::from_utf8(found.1.to_vec()).unwrap()
        };
        if let Some((words, path)) = wanted.strip_prefix("lines ").and_then(|w| w.split_once(' ')) {
            for line in file(path).lines().filter(|line| words.split(',').any(|word| line.contains(word))) {
                let _ = writeln!(out, "{line}");
            }
            continue;
        }
        let drawn = wanted.strip_prefix("drawing ").and_then(|w| w.split_once(' '));
        let (path, id) = drawn.map(|(path, _)| (path, None)).unwrap_or_default();
        let (path, id) = if drawn.is_some() {
            (path, id)
        } else {
            wanted.split_once('#').map_or((wanted, None), |(path, id)| (path, Some(id)))
        };
        let text = file(path);
        if let Some((_, id)) = drawn {
            let part = text.split("<figure class=\"drawn\">").find(|p| p.contains(&format!("id=\"{id}-t\""))).unwrap();
            let part = part.split("</figure>").next().unwrap();
            let _ = writeln!(out, "{}", part.replace("><", ">\n<"));
            continue;
        }
        match id {
            None => out.push_str(&text.replace('\r', "")),
            Some(id) => {
                let part = text.split(&format!("id=\"{id}\"")).nth(1).unwrap_or_else(|| panic!("no {id} in {path}"));
                let part = part.split("</section>").next().unwrap().split_once('>').unwrap().1;
                // Cells, items and lines apart, so that the numbers can be told from each other.
                let apart = ["</td>", "</th>", "</li>", "</dd>", "</dt>"]
                    .iter()
                    .fold(part.to_owned(), |t, tag| t.replace(tag, " | "));
                for line in strip(&apart).lines().map(|l| l.trim().trim_matches(['|', ' ']).trim()) {
                    if !line.is_empty() {
                        let _ = writeln!(out, "{line}");
                    }
                }
            }
        }
    }
    out
}

#[test]
fn figures_are_those_worked_out_by_hand() {
    check("record", recorded);
}

/// Members of three cycles, four each: one of four is new in 2025, two of four in 2026.
fn three_cycles() -> Vec<(String, String)> {
    let mut inputs = parse("").inputs;
    inputs.retain(|(path, _)| !path.contains("rosters"));
    for (year, ids) in [
        (2024, ["aa-a", "bb-b", "cc-c", "dd-d"]),
        (2025, ["aa-a", "bb-b", "cc-c", "ee-e"]),
        (2026, ["aa-a", "ee-e", "ff-f", "gg-g"]),
    ] {
        let member = |id: &&str| format!("  - {{ id: {id}, name: N {id}, group: government, region: africa }}\n");
        let members: String = ids.iter().map(member).collect();
        let text =
            format!("cycle: {year}\nappointed: {}-12-01\nsource: https://example.org/\nmembers:\n{members}", year - 1);
        inputs.push((format!("content/rosters/{year}.yaml"), text));
    }
    inputs
}

const ROTATION: &str = "\
rules:
  - id: rotation
    heading: duration-of-term
    sentence: 4
    check: rotation
    versions:
      - { from: 2006-01-01, share: 1/3, text: { en: One third changes. } }
";

#[test]
fn a_new_version_of_a_limit_leaves_earlier_cycles_as_they_were() {
    let build = |rulebook: String| {
        let mut inputs = three_cycles();
        inputs.push(("content/rulebook.yaml".to_owned(), rulebook));
        let rendition = run(&inputs).1.rendition.unwrap();
        rendition.iter().map(|(p, b)| (p.to_owned(), b.to_vec())).collect::<BTreeMap<String, Vec<u8>>>()
    };
    let first = build(ROTATION.to_owned());
    let version = "      - { from: 2026-01-01, share: 2/3, text: { en: Two thirds change. } }\n";
    let second = build(format!("{ROTATION}{version}"));
    let changed: Vec<&str> = first.keys().filter(|p| first[*p] != second[*p]).map(String::as_str).collect();
    assert_eq!(
        changed,
        [
            "data/rotation.csv",
            "data/rotation.json",
            "data/rules.csv",
            "data/rules.json",
            "members/cycles/2026/index.html",
            "members/cycles/index.html",
            "rules/2026/index.html",
            "rules/index.html",
        ]
    );
    // In the tables only the rows of the new cycle change.
    for table in ["data/rotation.csv", "data/rules.csv"] {
        let [one, two] = [&first, &second].map(|site| String::from_utf8(site[table].clone()).unwrap());
        let differ: Vec<(&str, &str)> = one.lines().zip(two.lines()).filter(|(a, b)| a != b).collect();
        assert!(!differ.is_empty() && differ.iter().all(|(a, _)| a.starts_with("2026,")), "{differ:?}");
    }
    // Two of four: one third is reached, two thirds are not. One of four in 2025 is below one third before and after.
    let holds = |site: &BTreeMap<String, Vec<u8>>, year: u32| {
        String::from_utf8(site[&format!("rules/{year}/index.html")].clone()).unwrap().contains("Does not hold")
    };
    assert_eq!([holds(&first, 2026), holds(&second, 2026)], [false, true]);
    assert_eq!([holds(&first, 2025), holds(&second, 2025)], [true, true]);
}

#[test]
fn every_sentence_of_the_terms_of_reference_has_its_rule() {
    use glasshouse::manuscript::rulebook::{Heading, built_in};
    let book = built_in().unwrap();
    let sentences = |heading: Heading| {
        book.rules.iter().filter(|r| r.heading == heading).map(|r| r.sentence.value).collect::<BTreeSet<u32>>()
    };
    // Counted in the text, each item of a list as one sentence. Note 1 says where the text comes from and rules nothing.
    assert_eq!(sentences(Heading::Opening), (1..=9).collect());
    assert_eq!(sentences(Heading::MemberResponsibilities), (1..=14).collect());
    assert_eq!(sentences(Heading::GroupProcedures), (1..=16).collect());
    assert_eq!(sentences(Heading::DurationOfTerm), (1..=5).collect());
    assert_eq!(sentences(Heading::Notes), [2].into());
    let languages: Vec<&str> = vec!["en", "fr", "es", "ru", "ar", "zh"];
    let texts =
        book.reasons.iter().map(|r| &r.text).chain(book.rules.iter().flat_map(|r| &r.versions).map(|v| &v.text));
    for text in texts {
        assert_eq!(text.texts.iter().map(|(lang, _)| lang.as_str()).collect::<Vec<_>>(), languages);
    }
}
