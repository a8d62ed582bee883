//! The search page: a field for a script, and lists that lead everywhere without one.

use super::{Made, Maker, lists, lists_sessions, topics};
use crate::manuscript::words::Group;
use crate::render::search::FOLDER;
use crate::render::search::corpus::Kind;
use crate::site::route::Route;
use crate::view::{Browse, Counted, Href, Key, Label, NavLink, Said, Search, SearchLanguage};

/// A number of each plural form of any language (CLDR: zero, one, two, few, many, other), which the script puts others in
/// the place of.
const SAMPLES: [u32; 7] = [0, 1, 2, 3, 5, 11, 100];

pub fn search(maker: &Maker<'_>) -> Made {
    let site = maker.site;
    let route = Route::page("search");
    let browse = |folder: &str, key: &str, n: usize| Browse {
        href: maker.href(&route, &Route::page(folder)),
        label: maker.t(key),
        count: Label::of(maker.strings.count("browse-count", n)),
    };
    let decisions = site.meetings.iter().map(|m| m.record.decisions.len()).sum();
    let languages = site.about.languages.iter().map(|lang| {
        let home = maker.here(&route).to(&Route::page("").in_lang(site.prefix(lang)));
        SearchLanguage {
            lang: Key::of(lang.as_str()),
            name: Label::of(maker.theme.strings(lang).get("language-name")),
            home: Href::of(home.trim_end_matches("index.html").to_owned()),
        }
    });
    let years = lists::meeting_years(site);
    let meetings = Route::page("meetings");
    let shown = years.shown.iter().map(|y| (y, maker.href_at(&route, &meetings, &format!("y{y}"))));
    let apart = years.apart.iter().map(|y| (y, maker.href(&route, &Route::page(&format!("meetings/{y}")))));
    let year = |(year, href): (&u32, Href)| NavLink { href, label: Label::of(year.to_string()), current: false };
    let page = Search {
        script: maker.href_file(&route, &maker.theme.search),
        index: maker.href_file(&route, &format!("{FOLDER}/")),
        languages: languages.collect(),
        kinds: Kind::ALL.iter().map(|k| Said { key: Key::of(k.word()), label: maker.t(k.message()) }).collect(),
        groups: Group::ALL
            .iter()
            .map(|g| Said { key: Key::of(g.word()), label: maker.t(&format!("group-{}", g.word())) })
            .collect(),
        counts: SAMPLES
            .iter()
            .map(|n| Counted { n: *n, label: Label::of(maker.strings.count("search-results", *n as usize)) })
            .collect(),
        browse: vec![
            browse("meetings", "browse-meetings", site.meetings.len()),
            browse("calls", "browse-calls", site.calls.len()),
            browse("decisions", "browse-decisions", decisions),
            browse("members", "browse-members", site.current_cycle().map_or(0, |c| c.members.len())),
            browse("outreach", "browse-outreach", site.outreach.len()),
            browse("rules", "browse-rules", site.rulebook.rules.len()),
        ],
        years: shown.chain(apart).map(year).collect(),
        cycles: site
            .cycles
            .iter()
            .rev()
            .map(|c| NavLink {
                href: maker.href(&route, &crate::site::Site::cycle_route(c.year)),
                label: Label::of(c.year.to_string()),
                current: false,
            })
            .collect(),
        topics: topics::links(maker, &route),
    };
    let mut head = lists::head(maker, &route, "nav-search", "search", false);
    head.index = false;
    maker.page("search.html", &head, &page, lists_sessions(site))
}
