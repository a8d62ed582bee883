//! `next-change.json` is right: until that instant no page says anything else, and at it some page does.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::disallowed_methods,
    reason = "a test fails loudly"
)]

use std::collections::BTreeMap;

use glasshouse::diagnostic::resolve;
use glasshouse::pipeline::{Options, build};
use glasshouse::source::SourceTree;
use glasshouse::theme::Files;

use jiff::{Timestamp, ToSpan};

const FILES: &[(&str, &str)] = &[
    ("content/site.yaml", "title: Portal\nbase_url: https://portal.example.org/\nlanguages: [en]\n"),
    (
        "content/rosters/2026.yaml",
        "cycle: 2026\nappointed: 2025-12-01\nsource: https://example.org/a\nmembers:\n  - { id: amara-okafor, name: Amara \
         Okafor, group: civil-society, region: africa }\n",
    ),
    (
        "content/rosters/2027.yaml",
        "cycle: 2027\nappointed: 2026-06-10\nsource: https://example.org/b\nmembers:\n  - { id: jonas-brandvold, name: \
         Jonas Brandvold, group: technical-community, region: western-europe-others }\n",
    ),
    (
        "content/meetings/2026-02-09-one.md",
        "---\ntitle: Meeting One\nstarts: 2026-02-09T09:00[Europe/Zurich]\nends: 2026-02-10T17:00[Europe/Zurich]\nkind: \
         hybrid\nrule: on-the-record\naccess: { value: open-observation, decided: 2026-01-10 }\nstatus: approved\napproved: \
         2026-02-20\nactions: [ { text: Ask for prices, owner: secretariat, due: 2026-03-05 } ]\n---\n\nThe rooms are \
         shared.\n",
    ),
    (
        "content/meetings/2026-05-04-day.md",
        "---\ntitle: Meeting Two\nstarts: 2026-05-04\nkind: virtual\nrule: on-the-record\naccess: { value: open-observation, \
         decided: 2026-04-01 }\nstatus: approved\napproved: 2026-05-20\n---\n\nThe list is long.\n",
    ),
    (
        "content/calls/2026-comments.md",
        "---\ntitle: Comments\nopens: 2026-03-01T00:00[Africa/Lagos]\ncloses: 2026-04-15T23:59[Africa/Lagos]\nkind: \
         comments\naudience: Everyone\nhow: { email: input@example.org }\ndecided_by: The group\nnext: A page.\noutcome: { \
         due: 2026-05-30, published: 2026-06-20, text: Done. }\n---\n\nSay it.\n",
    ),
    (
        "content/calls/2026-later.md",
        "---\ntitle: Later\nopens: 2026-07-01T00:00:00Z\ncloses: 2026-07-31T23:59:00Z\nkind: comments\naudience: \
         Everyone\nhow: { email: input@example.org }\ndecided_by: The group\nnext: A page.\npublish: 2026-06-25T10:00:00Z\n---\n\nSay \
         it.\n",
    ),
];

/// What every page says at an instant, without its footer, which says when it was built; and the next change.
fn at(as_of: Timestamp) -> (BTreeMap<String, String>, Option<Timestamp>) {
    let (tree, problems) =
        SourceTree::from_texts(FILES.iter().map(|(p, t)| (p.strip_prefix("content/").unwrap(), (*t).to_owned())));
    let options = Options { as_of, drafts: false, base_url: None };
    let outcome = build(&tree, |_| Files::new(), &options, problems, &|_| ());
    let lines = resolve(&outcome.problems, &tree, false);
    let said = || lines.iter().map(|p| format!("{} {}:{} {}", p.code, p.path, p.line, p.message)).collect::<Vec<_>>();
    let rendition = outcome.rendition.unwrap_or_else(|| panic!("{as_of}: {:?}", said()));
    let mut next = None;
    let mut pages = BTreeMap::new();
    for (path, bytes) in rendition.iter() {
        let text = String::from_utf8_lossy(bytes);
        if path == "next-change.json" {
            let value: serde_json::Value = serde_json::from_str(&text).unwrap();
            assert_eq!(value["as_of"], as_of.to_string());
            next = value["next_change"].as_str().map(|t| t.parse().unwrap());
        } else if path.ends_with(".html") {
            pages.insert(path.to_owned(), text.split("<footer").next().unwrap().to_owned());
        }
    }
    (pages, next)
}

#[test]
fn no_page_changes_before_the_next_change_and_some_page_does_at_it() {
    let mut now: Timestamp = "2026-01-15T12:00:00Z".parse().unwrap();
    let (mut pages, mut next) = at(now);
    let mut steps = Vec::new();
    while let Some(change) = next {
        assert!(change > now, "{change} is not after {now}");
        let (before, still) = at(change - 1.second());
        assert_eq!(still, next, "between {now} and {change} the next change is another");
        for (path, page) in &pages {
            assert_eq!(before.get(path), Some(page), "{path} changed before {change}");
        }
        assert_eq!(before.len(), pages.len(), "a page came or went before {change}");
        let (after, later) = at(change);
        steps.push((change.to_string(), after != pages));
        (now, pages, next) = (change, after, later);
        // What is overdue counts its days for ever.
        if steps.len() == 40 {
            break;
        }
    }
    let idle: Vec<_> = steps.iter().filter(|(_, changed)| !changed).map(|(at, _)| at.as_str()).collect();
    assert!(idle.is_empty(), "at these instants no page changed: {idle:?}");
    assert!(steps.len() >= 10, "{steps:?}");
}
