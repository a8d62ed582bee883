//! The sample site, whole: every address of the contract, every link, every protected name.

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
use std::process::Command;
use std::sync::LazyLock;

use tempfile::TempDir;

/// The sample site, built once: path → bytes.
static SITE: LazyLock<BTreeMap<String, Vec<u8>>> = LazyLock::new(|| {
    let dir = TempDir::new().unwrap();
    let out = dir.path().join("public");
    let output = Command::new(env!("CARGO_BIN_EXE_glasshouse"))
        .args(["build", env!("CARGO_MANIFEST_DIR"), "--as-of", "2026-06-15T12:00:00Z", "--out"])
        .arg(&out)
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    walkdir::WalkDir::new(&out)
        .into_iter()
        .map(Result::unwrap)
        .filter(|e| e.file_type().is_file())
        .map(|e| (e.path().strip_prefix(&out).unwrap().to_str().unwrap().to_owned(), fs::read(e.path()).unwrap()))
        .collect()
});

fn html() -> impl Iterator<Item = (&'static str, String)> {
    SITE.iter().filter(|(p, _)| p.ends_with(".html")).map(|(p, b)| (p.as_str(), String::from_utf8(b.clone()).unwrap()))
}

/// Values of an attribute.
fn attributes<'t>(page: &'t str, name: &str) -> Vec<&'t str> {
    let start = format!(" {name}=\"");
    page.split(start.as_str()).skip(1).map(|rest| rest.split('"').next().unwrap()).collect()
}

#[test]
fn every_address_of_the_contract_exists_in_every_language() {
    let pages = [
        "index.html",
        "members/index.html",
        "members/cycles/2026/index.html",
        "members/amara-okafor/index.html",
        "meetings/index.html",
        "calls/index.html",
        "decisions/index.html",
        "outreach/index.html",
        "rules/index.html",
        "overdue/index.html",
        "timeliness/index.html",
        "timeliness/2025/index.html",
        "work/index.html",
        "programme/2026/index.html",
        "contributions/index.html",
        "working-groups/index.html",
        "briefings/index.html",
        "issues/index.html",
        "recommendations/index.html",
        "communities/civil-society/index.html",
        "corrections/index.html",
        "feeds/briefings.atom",
        "search/index.html",
        "topics/index.html",
        "subscribe/index.html",
        "404.html",
        "about/index.html",
        "feeds/all.atom",
        "feeds/meetings.atom",
        "feeds/calls.atom",
        "feeds/decisions.atom",
        "calendar/all.ics",
        "opensearch.xml",
    ];
    for lang in ["", "fr/", "es/", "ru/", "ar/", "zh/"] {
        for page in pages {
            assert!(SITE.contains_key(&format!("{lang}{page}")), "{lang}{page} is missing");
        }
    }
    for file in [
        "sitemap.xml",
        "robots.txt",
        "_headers",
        "_redirects",
        "next-change.json",
        "data/members.csv",
        "data/members.json",
        "data/meetings.csv",
        "data/calls.json",
        "data/decisions.csv",
        "data/rotation.csv",
        "data/overdue.csv",
        "data/timeliness.json",
        "data/openness.csv",
        "data/programme.csv",
        "data/trace.json",
    ] {
        assert!(SITE.contains_key(file), "{file} is missing");
    }
}

#[test]
fn no_link_of_the_site_is_dead() {
    let mut ids: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    for (path, page) in html() {
        let list: Vec<&str> = attributes(&page, "id");
        let set: BTreeSet<String> = list.iter().map(|i| (*i).to_owned()).collect();
        assert_eq!(set.len(), list.len(), "an id stands twice in {path}: {list:?}");
        ids.insert(path, set);
    }
    let mut dead = Vec::new();
    for (path, page) in html() {
        for link in attributes(&page, "href").into_iter().chain(attributes(&page, "action")) {
            let link = link.replace("&amp;", "&");
            if link.starts_with("http") || link.starts_with("mailto:") {
                continue;
            }
            let (file, anchor) = link.split_once('#').unwrap_or((&link, ""));
            let target = match file {
                "" => path.to_owned(),
                file if file.starts_with("/mag/") => file.trim_start_matches("/mag/").to_owned(),
                file => join(path, file),
            };
            let anchor = decode(anchor);
            let known = SITE.contains_key(&target);
            let there = anchor.is_empty() || ids.get(target.as_str()).is_some_and(|set| set.contains(&anchor));
            if !known || !there {
                dead.push(format!("{path}: {link}"));
            }
        }
    }
    assert!(dead.is_empty(), "{} dead links, such as\n{}", dead.len(), dead[..dead.len().min(20)].join("\n"));
}

fn join(from: &str, to: &str) -> String {
    let mut parts: Vec<&str> = from.split('/').collect();
    parts.pop();
    for part in to.split('/') {
        match part {
            ".." => {
                assert!(parts.pop().is_some(), "{from}: {to} leads out of the site");
            }
            "." => {}
            part => parts.push(part),
        }
    }
    parts.join("/")
}

fn decode(text: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = text.as_bytes();
    while let Some((&first, tail)) = rest.split_first() {
        if first == b'%' && tail.len() >= 2 {
            bytes.push(u8::from_str_radix(std::str::from_utf8(&tail[..2]).unwrap(), 16).unwrap());
            rest = &tail[2..];
        } else {
            bytes.push(first);
            rest = tail;
        }
    }
    String::from_utf8(bytes).unwrap()
}

/// Names of members and guests as the sources have them, read without any code of the program.
fn names() -> Vec<String> {
    let mut names = BTreeSet::new();
    for entry in walkdir::WalkDir::new(Path::new(env!("CARGO_MANIFEST_DIR")).join("content")) {
        let entry = entry.unwrap();
        let path = entry.path().to_string_lossy();
        if !path.contains("/rosters/") && !path.contains("/meetings/") || !entry.file_type().is_file() {
            continue;
        }
        for line in fs::read_to_string(entry.path()).unwrap_or_default().lines() {
            for key in ["name: ", "affiliation: "] {
                if let Some((_, value)) = line.split_once(key) {
                    let value = value.split([',', '}']).next().unwrap().trim().trim_matches('"');
                    names.insert(value.to_owned());
                }
            }
        }
    }
    assert!(names.len() > 150, "the names were not found: {}", names.len());
    names.into_iter().collect()
}

/// The parts of a page that come from protected sessions, by counting tags.
fn protected_parts(page: &str) -> Vec<String> {
    let mut parts = Vec::new();
    for (at, _) in page.match_indices("data-rule=\"chatham-house\"") {
        let start = page[..at].rfind('<').unwrap();
        let name: String = page[start + 1..].chars().take_while(|c| c.is_alphanumeric()).collect();
        let (open, close) = (format!("<{name}"), format!("</{name}>"));
        let (mut depth, mut end) = (0, start);
        for (i, _) in page[start..].match_indices('<') {
            let rest = &page[start + i..];
            if rest.starts_with(&close) {
                depth -= 1;
            } else if rest.starts_with(&open) && !rest[open.len()..].starts_with(|c: char| c.is_alphanumeric()) {
                depth += 1;
            }
            end = start + i;
            if depth == 0 || name == "meta" {
                end += rest.find('>').unwrap();
                break;
            }
        }
        parts.push(page[start..end].to_owned());
    }
    parts
}

#[test]
fn no_name_stands_in_what_comes_from_a_protected_session() {
    let names = names();
    let mut parts = 0;
    for (path, page) in html() {
        for part in protected_parts(&page) {
            parts += 1;
            for name in &names {
                assert!(!part.contains(name.as_str()), "a name stands in a protected part of {path}");
            }
        }
    }
    assert!(parts > 500, "there should be many protected parts: {parts}");
}

#[test]
fn a_mixed_meeting_shows_names_where_it_may() {
    let mixed = html().filter(|(p, page)| {
        p.starts_with("meetings/2026-02-09")
            && page.contains("data-rule=\"on-the-record\"")
            && page.contains("data-rule=\"private\"")
    });
    let mut seen = 0;
    for (path, page) in mixed {
        seen += 1;
        assert!(page.contains("/members/") && page.contains("class=\"part shut\""), "{path}");
    }
    assert_eq!(seen, 1);
}

#[test]
fn pages_are_light_and_ask_nobody_else() {
    for (path, page) in html() {
        assert!(!page.contains(" style=") && !page.contains("<img"), "{path}");
        // Scripts are files of the site, wait until the page is read, and hold nothing that a page should say.
        let scripts: Vec<&str> = page.split("<script").skip(1).collect();
        assert_eq!(attributes(&page, "src").len(), scripts.len(), "{path}");
        for script in scripts {
            let script = script.strip_prefix(" src=\"").and_then(|s| s.split_once("\" defer></script>"));
            let file = join(path, script.unwrap_or_else(|| panic!("{path}: another kind of script")).0);
            assert!(file.starts_with("static/") && SITE.contains_key(&file), "{path}: {file}");
        }
        assert!(!page.contains("<th scope=\"col\"></th>"), "{path} has an empty heading in a table");
        let sheets: Vec<&str> = page.split("<link rel=\"stylesheet\"").skip(1).collect();
        assert_eq!(sheets.len(), 1, "{path}");
    }
}

/// It may only improve, so it may be small.
#[test]
fn the_script_that_counts_days_is_small() {
    let scripts: Vec<_> = SITE.iter().filter(|(p, _)| p.starts_with("static/site.") && p.ends_with(".js")).collect();
    assert_eq!(scripts.len(), 1);
    assert!(scripts[0].1.len() <= 1100 && compressed(scripts[0].1) <= 700, "{} bytes", scripts[0].1.len());
}

/// Bytes as a host sends them.
fn compressed(bytes: &[u8]) -> usize {
    miniz_oxide::deflate::compress_to_vec(bytes, 6).len() + 18
}

/// What the design promises of an ordinary page, in each language; here no page at all is heavier than the budget.
#[test]
fn pages_are_light() {
    let assets: BTreeMap<&str, usize> = SITE
        .iter()
        .filter(|(p, _)| p.starts_with("static/"))
        .map(|(p, bytes)| (p.as_str(), compressed(bytes)))
        .collect();
    let mut heavy = Vec::new();
    let mut weights: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (path, page) in html() {
        // The script of the search page has a budget of its own (`tests/search.rs`) and comes after the page.
        let sources = if path.ends_with("search/index.html") { Vec::new() } else { attributes(&page, "src") };
        let asked = attributes(&page, "href").into_iter().chain(sources).map(|link| match path {
            "404.html" => link.trim_start_matches("/mag/").to_owned(),
            _ => join(path, link),
        });
        let asked: usize = asked.collect::<BTreeSet<_>>().iter().filter_map(|file| assets.get(file.as_str())).sum();
        let weight = compressed(page.as_bytes()) + asked;
        if weight > 14 << 10 {
            heavy.push(format!("{path}: {weight}"));
        }
        let first = path.split('/').next().unwrap();
        weights.entry(if first.len() == 2 { first } else { "" }).or_default().push(weight);
    }
    assert!(heavy.is_empty(), "above 14 KB: {heavy:#?}");
    for (lang, mut weights) in weights {
        weights.sort_unstable();
        let middle = weights[weights.len() / 2];
        assert!(middle <= 10 << 10, "the page in the middle of `{lang}` has {middle} bytes");
    }
}

/// Rows of a table of the open data, without its head.
fn rows(name: &str) -> Vec<String> {
    let text = String::from_utf8(SITE[&format!("data/{name}.csv")].clone()).unwrap();
    text.lines().skip(1).map(str::to_owned).collect()
}

#[test]
fn a_meeting_says_how_its_agenda_changed_and_what_became_of_its_decisions() {
    let page = |path: &str| String::from_utf8(SITE[path].clone()).unwrap();
    let gaborone = "meetings/2025-10-22-official-mag-meeting-during-the-annual-meeting-in-gaborone/index.html";
    let meeting = page(gaborone);
    assert!(meeting.contains("Taking stock</bdi> <ins>added at pre-approval</ins>"));
    assert!(meeting.contains("<del><bdi>Dates of the next cycle</bdi></del> <ins>removed at pre-approval</ins>"));
    assert!(!meeting.contains("No change after the proposal is on record."));
    let decisions = page("decisions/index.html");
    for text in [&meeting, &decisions] {
        assert!(text.contains("Outcome: <bdi>The call for comments was opened in February 2026.</bdi>"));
        assert!(text.contains("Open the call for comments on captioning</a> <span>Done 9 February 2026</span>"));
    }
    assert!(page(&format!("fr/{gaborone}")).contains("<ins>retiré à la préapprobation</ins>"));
    // The example of a citation leads to the first paragraph, that of a decision to the decision.
    let cited = meeting.split("id=\"cite\"").nth(1).unwrap();
    let anchor = cited.split("index.html").next().unwrap().split("#p-").nth(1).unwrap();
    let anchor = anchor.split('<').next().unwrap();
    assert!(meeting.contains(&format!("id=\"p-{anchor}\"")), "{anchor}");
    assert!(meeting.contains("Decision D1. https://portal.example.org/mag/meetings/2025-10-22-"), "{meeting}");
    // An unattributed objection stands in the register.
    assert!(decisions.contains("Some held that 92 is too many for the rooms available."));
    // A corrected summary says so in every list and at its head.
    let corrected = html().filter(|(_, p)| p.contains("First Open Consultations and MAG Meeting of 2024</a></h3>"));
    let mut seen = 0;
    for (path, page) in corrected {
        let entry = page.split("First Open Consultations and MAG Meeting of 2024</a></h3>").nth(1).unwrap();
        let entry = entry.split("</li>").next().unwrap();
        assert!(entry.contains("class=\"state\">"), "{path}");
        seen += 1;
    }
    assert!(seen >= 6, "{seen}");
}

/// Text of a piece of HTML.
fn plain(html: &str) -> String {
    let text: String = html.split('<').map(|t| t.split_once('>').map_or(t, |(_, rest)| rest)).collect();
    text.replace("&quot;", "\"").replace("&#39;", "'").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
}

#[test]
fn every_call_and_approved_summary_can_be_passed_on() {
    let names = names();
    let mut shared = 0;
    for (path, page) in html() {
        let inside = path.split('/').skip_while(|p| p.len() == 2).collect::<Vec<_>>();
        let is_call = inside.len() == 3 && inside[0] == "calls";
        let is_meeting = inside.len() == 3 && inside[0] == "meetings" && inside[1].starts_with("20");
        let Some(share) = page.split("<h2 id=\"share\">").nth(1) else {
            assert!(!is_call, "{path}");
            continue;
        };
        shared += 1;
        assert!(is_call || is_meeting, "{path}");
        let share = share.split("</section>").next().unwrap();
        let address = format!("https://portal.example.org/mag/{}", path.trim_end_matches("index.html"));
        let text = plain(share.split("<bdi>").nth(1).unwrap().split("</bdi>").next().unwrap());
        assert!(text.chars().count() <= 280, "{path}: {text}");
        assert!(text.ends_with(&format!(" {address}")), "{path}: {text}");
        let body = plain(share.split("<pre dir=\"auto\">").nth(1).unwrap().split("</pre>").next().unwrap());
        let subject = plain(share.split("<bdi>").nth(2).unwrap().split("</bdi>").next().unwrap());
        let mail = attributes(share, "href").into_iter().find(|h| h.starts_with("mailto:")).unwrap();
        let sent = format!("mailto:?subject={subject}&body={}", body.replace('\n', "\r\n"));
        assert_eq!(decode(&mail.replace("&amp;", "&")), sent, "{path}");
        assert!(body.contains(&address) && body.starts_with(&subject), "{path}: {body}");
        let card = &SITE[&path.replace("index.html", "card.svg")];
        let card = String::from_utf8(card.clone()).unwrap();
        assert!(card.contains("<title id=\"t\">") && card.contains("viewBox=\"0 0 1200 630\""));
        assert!(!card.contains("href") && !card.contains("url("), "{path}: a card asks for nothing");
        // The neighbours of a mixed meeting's page may be named elsewhere; what is passed on of a protected one may not.
        let protected =
            page.split("<h2 id=\"share\">").next().unwrap().rsplit('<').next().unwrap().contains("data-rule");
        let whole = format!("{text}{body}{card}");
        assert!(!protected || names.iter().all(|name| !whole.contains(name.as_str())), "a name is passed on by {path}");
    }
    assert!(shared > 150, "{shared}");
    // A draft, a private meeting and one to come are not passed on.
    for path in SITE.keys().filter(|p| p.ends_with("card.svg")) {
        let page = path.replace("card.svg", "index.html");
        assert!(String::from_utf8_lossy(&SITE[&page]).contains("<h2 id=\"share\">"), "{path} belongs to no page");
        assert!(!path.contains("working-group-on-improvements-second") && !path.contains("workshop-review"), "{path}");
    }
}

#[test]
fn outreach_is_narrowed_by_pages_that_need_no_script() {
    let page = |path: &str| String::from_utf8(SITE[path].clone()).unwrap();
    let entries = |path: &str| page(path).matches("<li class=\"entry\"").count();
    assert_eq!(entries("outreach/index.html"), 6);
    for (path, expected) in [
        ("outreach/language/en/index.html", 4),
        ("outreach/language/fr/index.html", 2),
        ("outreach/language/es/index.html", 2),
        ("ar/outreach/region/africa/index.html", 1),
        ("outreach/region/latin-america-caribbean/index.html", 1),
        ("outreach/initiative/forum-des-deux-rives-sur-la-gouvernance-de-linternet/index.html", 1),
    ] {
        assert_eq!(entries(path), expected, "{path}");
        assert_eq!(page(path).matches("aria-current=\"page\"").count(), 1, "{path}");
    }
    let whole = page("outreach/index.html");
    assert!(whole.contains("English</bdi> (4)") && whole.contains("Africa</bdi> (1)"), "{whole}");
}

#[test]
fn the_pages_of_the_account_have_the_rows_of_their_tables() {
    let page = |path: &str| String::from_utf8(SITE[path].clone()).unwrap();
    let overdue = rows("overdue");
    assert!(overdue.len() > 5, "{overdue:?}");
    for lang in ["", "fr/", "es/", "ru/", "ar/", "zh/"] {
        let html = page(&format!("{lang}overdue/index.html"));
        assert_eq!(html.matches("<li class=\"entry\"").count(), overdue.len(), "{lang}");
    }
    // 22 April to 15 June: 8 days of April, 31 of May, 15 of June.
    let missing = overdue.iter().find(|r| r.starts_with("summary,") && r.contains("2026-04-22")).unwrap();
    assert!(missing.ends_with(",2026-04-22,54"), "{missing}");
    assert!(page("overdue/index.html").contains("54 days ago"));
    assert!(page("ar/overdue/index.html").contains("قبل 54 يومًا"));

    let held = rows("timeliness").len();
    let pages: Vec<&String> =
        SITE.keys().filter(|p| p.starts_with("timeliness/") && p.ends_with("index.html")).collect();
    let of_pages: usize = pages
        .iter()
        .map(|p| {
            let html = page(p);
            let table = html.split("<section class=\"pair\" aria-labelledby=\"meetings\">").nth(1).unwrap();
            table.split("</section>").next().unwrap().matches("<th scope=\"row\">").count()
        })
        .sum();
    assert_eq!((of_pages, pages.len()), (held, rows("openness").len()));
    let meetings: usize = rows("openness").iter().map(|r| r.split(',').nth(1).unwrap().parse::<usize>().unwrap()).sum();
    assert_eq!(meetings, held);
}

/// A table of the open data, as rows of name and value.
fn table(name: &str) -> Vec<BTreeMap<String, String>> {
    let text = String::from_utf8(SITE[&format!("data/{name}.csv")].clone()).unwrap();
    let mut lines = text.split("\r\n").filter(|l| !l.is_empty());
    let head: Vec<&str> = lines.next().unwrap().split(',').collect();
    // The columns compared here hold no quotation marks; what follows them may.
    lines.map(|l| head.iter().zip(l.split(',')).map(|(k, v)| ((*k).to_owned(), v.to_owned())).collect()).collect()
}

#[test]
fn figures_are_the_same_on_pages_and_in_both_forms_of_the_data() {
    let text = |page: &str| {
        let page = String::from_utf8(SITE[page].clone()).unwrap();
        page.split('<').filter_map(|piece| piece.split_once('>')).map(|(_, text)| text).collect::<String>()
    };
    for name in ["rotation", "composition", "changes", "attendance", "cadence"] {
        let json: serde_json::Value = serde_json::from_slice(&SITE[&format!("data/{name}.json")]).unwrap();
        let (json, csv) = (json.as_array().unwrap(), table(name));
        assert_eq!(json.len(), csv.len(), "{name}");
        assert!(csv.len() >= 4, "{name} is nearly empty");
        for (object, row) in json.iter().zip(&csv) {
            for (key, value) in object.as_object().unwrap().iter().filter(|(k, _)| *k != "reason" && *k != "name") {
                let value = value.as_str().map_or_else(|| value.to_string(), str::to_owned).replace("null", "");
                assert_eq!(row[key], value, "{name} {key}");
            }
        }
    }
    for row in table("rotation") {
        let page = text(&format!("members/cycles/{}/index.html", row["cycle"]));
        let said = format!("{} of {} members are new: {} %", row["new"], row["members"], row["new_percent"]);
        assert!(page.contains(&said), "{said}");
        let (n, of) = (&row["new_without_office"], &row["members_without_office"]);
        let said = format!("{n} of {of}: {} %", row["new_percent_without_office"]);
        assert!(page.contains(&said), "{said}");
    }
    let mut sums: BTreeMap<(String, String), u32> = BTreeMap::new();
    for row in table("composition") {
        *sums.entry((row["cycle"].clone(), row["by"].clone())).or_default() += row["members"].parse::<u32>().unwrap();
    }
    let members = table("members");
    assert_eq!(sums.len(), 15);
    for ((cycle, by), sum) in sums {
        assert_eq!(members.iter().filter(|m| m["cycle"] == cycle).count(), sum as usize, "{cycle} {by}");
    }
    for row in table("changes") {
        let page = text(&format!("members/cycles/{}-{}/index.html", row["from"], row["to"]));
        assert!(page.contains(&row["name"]), "{} {}", row["from"], row["to"]);
    }
}

#[test]
fn the_sample_shows_years_below_one_third_with_and_without_a_reason() {
    let rows = table("rotation");
    let of = |year: &str| rows.iter().find(|r| r["cycle"] == year).unwrap();
    // Nine of forty in 2024; in 2026 thirteen of forty, and thirteen of the thirty-eight seats without office.
    assert_eq!((of("2024")["new_percent"].as_str(), of("2024")["reason"].as_str()), ("22.5", ""));
    assert_eq!(
        (of("2026")["new_percent"].as_str(), of("2026")["new_percent_without_office"].as_str()),
        ("32.5", "34.2")
    );
    assert!(!of("2026")["reason"].is_empty());
    let page = String::from_utf8(SITE["members/cycles/2024/index.html"].clone()).unwrap();
    assert!(
        page.contains("22.5 %") && page.contains("below one third") && page.contains("No reason has been published.")
    );
}
