//! Outreach, pages of the site's own, rules, subscribe, and the page for what is missing.

use super::{Made, Maker};
use crate::disclosure::PublicText;
use crate::publication::page::{Outreach, Page};
use crate::render::maker::{Head, body};
use crate::render::pages::calls::is_web_address;
use crate::render::pages::lists::{head, no_sessions, record_head};
use crate::site::Placed;
use crate::site::route::Route;
use crate::view::{DataFile, Feed, Href, NotFound, OutreachPage, Subscribe, TextPage};

pub fn outreach(maker: &Maker<'_>, placed: &Placed<Outreach>) -> Made {
    let (record, route) = (&placed.record, &placed.route);
    let (version, foreign) = maker.version(&record.versions);
    let (sections, notes) = body(maker, route, &version.prose);
    let page = OutreachPage {
        item: maker.outreach_item(route, placed),
        links: record.links.iter().filter(|l| is_web_address(l)).cloned().collect(),
        tags: record.tags.clone(),
        sections,
        notes,
        suggest: maker.suggest(&record.path),
    };
    let mut head = record_head(maker, route, "outreach", &version.title, version.summary.as_ref());
    head.original = foreign;
    head.versions = Some(&record.versions);
    maker.page("outreach-item.html", &head, &page, no_sessions())
}

pub fn page(maker: &Maker<'_>, placed: &Placed<Page>) -> Made {
    let (record, route) = (&placed.record, &placed.route);
    let (version, foreign) = maker.version(&record.versions);
    let (sections, notes) = body(maker, route, &version.prose);
    let page = TextPage {
        title: version.title.clone(),
        summary: version.summary.clone(),
        sections,
        notes,
        suggest: maker.suggest(&record.path),
    };
    let mut head = record_head(maker, route, "", &version.title, version.summary.as_ref());
    head.original = foreign;
    head.versions = Some(&record.versions);
    maker.page("page.html", &head, &page, no_sessions())
}

pub fn subscribe(maker: &Maker<'_>) -> Made {
    let route = Route::page("subscribe");
    let feed = |name: &str, calendar: Option<&str>| Feed {
        label: maker.t(&format!("feed-{name}")),
        atom: maker.href(&route, &Route::file(format!("feeds/{name}.atom"))),
        calendar: calendar.map(|c| maker.href(&route, &Route::file(format!("calendar/{c}.ics")))),
    };
    let data = crate::render::data::names(maker.site).into_iter().map(|name| DataFile {
        label: maker.t(&format!("data-{name}")),
        csv: maker.href_file(&route, &format!("data/{name}.csv")),
        json: maker.href_file(&route, &format!("data/{name}.json")),
    });
    let page = Subscribe {
        feeds: vec![
            feed("all", Some("all")),
            feed("meetings", Some("meetings")),
            feed("calls", Some("calls")),
            feed("decisions", None),
            feed("outreach", None),
            feed("briefings", None),
        ],
        data: data.collect(),
    };
    maker.page("subscribe.html", &head(maker, &route, "nav-subscribe", "subscribe", false), &page, no_sessions())
}

/// The page that a host shows in place of a missing one, at whatever address: its links begin at the site's root.
pub fn not_found(maker: &Maker<'_>) -> Made {
    let route = Route::file("404.html");
    let head = Head {
        route: &route,
        label: maker.strings.get("not-found-title"),
        title: PublicText::default(),
        description: PublicText::default(),
        protected: false,
        section: "",
        trail: Vec::new(),
        original: None,
        versions: None,
        index: false,
    };
    let page = NotFound { home: Href::of("index.html".to_owned()), search: Href::of("search/index.html".to_owned()) };
    let (route, mut artifact) = maker.page("404.html", &head, &page, no_sessions())?;
    let root = maker.site.about.base_url.path();
    let folder = maker.prefix().map(|l| format!("{}/", l.as_str())).unwrap_or_default();
    artifact.bytes = from_the_root(&String::from_utf8_lossy(&artifact.bytes), &root, &folder).into_bytes();
    Ok((route, artifact))
}

/// Puts the path of the site before every relative address of a page in `folder`.
fn from_the_root(html: &str, root: &str, folder: &str) -> String {
    let mut out = String::with_capacity(html.len() + 512);
    let mut rest = html;
    while let Some(at) = ["href=\"", "action=\""].iter().filter_map(|a| rest.find(a).map(|i| i + a.len())).min() {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let end = rest.find('"').unwrap_or(rest.len());
        let address = &rest[..end];
        if address.contains("://") || address.starts_with(['#', '/']) || address.starts_with("mailto:") {
            out.push_str(address);
        } else if let Some(above) = address.strip_prefix("../") {
            out.push_str(root);
            out.push_str(above);
        } else {
            out.push_str(root);
            out.push_str(folder);
            out.push_str(address);
        }
        rest = &rest[end..];
    }
    out.push_str(rest);
    out
}
