//! Outreach material, whole and by language, region and initiative, and what there is to pass on.

use super::{Made, Maker, Origin, Part};
use crate::publication::page::Outreach;
use crate::render::pages::lists::head;
use crate::render::share::is_shared;
use crate::site::route::Route;
use crate::site::{CallState, Placed, Site, slug};
use crate::view::{Facet, Facets, Label, OutreachList};

/// Summaries that are offered to be passed on; each page offers its own.
const SUMMARIES: usize = 5;

/// What the list is narrowed to: one value of one attribute.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Filter {
    by: By,
    /// The word of the address.
    word: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum By {
    Language,
    Region,
    Initiative,
}

impl By {
    const ALL: [By; 3] = [By::Language, By::Region, By::Initiative];

    fn word(self) -> &'static str {
        match self {
            By::Language => "language",
            By::Region => "region",
            By::Initiative => "initiative",
        }
    }

    /// The words of an item, for addresses, in its order.
    fn of(self, item: &Outreach) -> Vec<String> {
        match self {
            By::Language => item.languages.iter().map(|l| l.as_str().to_owned()).collect(),
            By::Region => item.region.iter().map(|r| r.word().to_owned()).collect(),
            By::Initiative => item.initiative.iter().map(|i| initiative_word(i.as_str())).collect(),
        }
    }
}

/// A name in other letters than ours has no slug; its hash stands for it.
fn initiative_word(name: &str) -> String {
    let slug = slug::page(name);
    if slug.is_empty() { blake3::hash(name.as_bytes()).to_hex()[..12].to_owned() } else { slug }
}

fn place(filter: &Filter) -> Route {
    Route::page(&format!("outreach/{}/{}", filter.by.word(), filter.word))
}

/// Every list there is besides the whole one, in the order of their addresses.
pub fn filters(site: &Site) -> Vec<Filter> {
    let mut all = Vec::new();
    for by in By::ALL {
        let mut words: Vec<String> = site.outreach.iter().flat_map(|o| by.of(&o.record)).collect();
        words.sort_unstable();
        words.dedup();
        all.extend(words.into_iter().map(|word| Filter { by, word }));
    }
    all
}

pub fn list(maker: &Maker<'_>, filter: Option<&Filter>) -> Made {
    let site = maker.site;
    let route = filter.map_or_else(|| Route::page("outreach"), place);
    let holds = |o: &Placed<Outreach>, f: &Filter| f.by.of(&o.record).contains(&f.word);
    let shown = site.outreach.iter().filter(|o| filter.is_none_or(|f| holds(o, f)));
    let all = filters(site);
    let facets = By::ALL.into_iter().map(|by| Facets {
        label: maker.t(match by {
            By::Language => "language",
            By::Region => "head-region",
            By::Initiative => "initiative",
        }),
        facets: all
            .iter()
            .filter(|f| f.by == by)
            .map(|f| Facet {
                href: maker.href(&route, &place(f)),
                label: name(maker, f),
                count: site.outreach.iter().filter(|o| holds(o, f)).count(),
                current: filter == Some(f),
            })
            .collect(),
    });
    let calls = site.calls.iter().rev().filter(|c| CallState::of(&c.record, site.as_of) == CallState::Open);
    let calls = calls.map(|c| {
        let mut link = maker.nav_text(&route, &c.route, &c.record.versions, false);
        link.href = maker.href_at(&route, &c.route, "share");
        link
    });
    let summaries: Vec<_> = site.meetings.iter().filter(|m| is_shared(&m.record)).take(SUMMARIES).collect();
    let sessions: Vec<String> =
        summaries.iter().filter(|m| m.record.strictest.protects()).map(|m| m.record.path.clone()).collect();
    let summaries = summaries.into_iter().map(|m| {
        let mut link = maker.nav_text(&route, &m.route, &m.record.versions, m.record.strictest.protects());
        link.href = maker.href_at(&route, &m.route, "share");
        link
    });
    let whole = filter.is_none();
    let page = OutreachList {
        items: shown.map(|o| maker.outreach_item(&route, o)).collect(),
        facets: facets.filter(|f| !f.facets.is_empty()).collect(),
        only: filter.map(|f| name(maker, f)),
        all: maker.href(&route, &Route::page("outreach")),
        pass_on: if whole { calls.chain(summaries).collect() } else { Vec::new() },
    };
    let mut head = head(maker, &route, "nav-outreach", "outreach", !whole);
    if let Some(filter) = filter {
        head.label = format!("{}: {}", head.label, name_text(maker, filter));
    }
    let sessions = if whole { sessions } else { Vec::new() };
    maker.page("outreach.html", &head, &page, Origin { sessions, part: Part::Marked })
}

fn name(maker: &Maker<'_>, filter: &Filter) -> Label {
    Label::of(name_text(maker, filter))
}

fn name_text(maker: &Maker<'_>, filter: &Filter) -> String {
    match filter.by {
        By::Language => {
            let key = format!("lang-{}", filter.word);
            if maker.strings.has(&key) { maker.strings.get(&key) } else { filter.word.clone() }
        }
        By::Region => maker.strings.get(&format!("region-{}", filter.word)),
        By::Initiative => {
            let names = maker.site.outreach.iter().filter_map(|o| o.record.initiative.as_ref());
            let name = names.map(|n| n.as_str()).find(|n| initiative_word(n) == filter.word);
            name.unwrap_or_default().to_owned()
        }
    }
}
