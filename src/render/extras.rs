//! What hosts, crawlers and schedulers read: sitemap, robots, headers, OpenSearch, the next change.

use serde_json::json;

use super::feed::escaped;
use super::maker::Maker;
use super::{Artifact, Origin, Part};
use crate::site::Site;
use crate::site::route::Route;

/// The policy of every page: nothing but the site's own style, script, images and index.
pub const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; \
                          base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

/// Files of one language.
pub fn per_language(maker: &Maker<'_>) -> Vec<(Route, Artifact)> {
    let site = maker.site;
    let search = maker.absolute(&Route::page("search"));
    let xml = format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n\
         <OpenSearchDescription xmlns=\"http://a9.com/-/spec/opensearch/1.1/\">\n\
         <ShortName>{}</ShortName>\n<InputEncoding>UTF-8</InputEncoding>\n\
         <Url type=\"text/html\" template=\"{}?q={{searchTerms}}\"/>\n</OpenSearchDescription>\n",
        escaped(&site.about.title.as_str().chars().take(16).collect::<String>()),
        escaped(&search)
    );
    vec![(maker.here(&Route::file("opensearch.xml")), Artifact::public(xml))]
}

/// Files that exist once.
pub fn all(site: &Site) -> Vec<(Route, Artifact)> {
    let base = site.about.base_url.as_str();
    let robots = format!("User-agent: *\nAllow: /\nSitemap: {base}sitemap.xml\n");
    let headers = format!(
        "/*\n  Content-Security-Policy: {POLICY}\n  X-Content-Type-Options: nosniff\n  Referrer-Policy: no-referrer\n  \
         Cross-Origin-Opener-Policy: same-origin\n  Permissions-Policy: interest-cohort=()\n\n\
         /static/*\n  Cache-Control: public, max-age=31536000, immutable\n"
    );
    let next = json!({
        "as_of": site.as_of.to_string(),
        "next_change": site.next_change.map(|c| c.to_string()),
    });
    let mut files = vec![
        (Route::file("robots.txt"), Artifact::public(robots)),
        (Route::file("_headers"), Artifact::public(headers)),
        // Addresses have not changed yet; hosts that look for the file find it.
        (Route::file("_redirects"), Artifact::public(Vec::new())),
        (Route::file("next-change.json"), Artifact::public(format!("{next}\n"))),
    ];
    files.extend(sitemap(site));
    files
}

/// One sitemap may hold 50,000 addresses (sitemaps.org); more are split and listed in an index.
const LONGEST: usize = 40_000;

/// No `lastmod`: the date of a protected session's file would tell when its author worked on it.
fn sitemap(site: &Site) -> Vec<(Route, Artifact)> {
    let mut routes: Vec<(Route, Option<&str>)> = [
        "",
        "meetings",
        "calls",
        "decisions",
        "members",
        "outreach",
        "work",
        "rules",
        "overdue",
        "timeliness",
        "subscribe",
        "topics",
    ]
    .iter()
    .map(|f| (Route::page(f), None))
    .collect();
    routes.extend(site.meetings.iter().map(|m| {
        let session = m.record.strictest.protects().then_some(m.record.path.as_str());
        (m.route.clone(), session)
    }));
    let public = site.calls.iter().map(|c| c.route.clone());
    let public = public.chain(site.people.keys().map(Site::person_route));
    let public = public.chain(site.cycles.iter().map(|c| Site::cycle_route(c.year)));
    let public = public.chain(site.outreach.iter().map(|o| o.route.clone()));
    routes.extend(public.chain(site.pages.iter().map(|p| p.route.clone())).map(|route| (route, None)));
    routes.extend(super::pages::work_routes(site).into_iter().map(|route| (route, None)));
    let base = site.about.base_url.as_str();
    let addresses: Vec<(String, Option<&str>)> = site
        .about
        .languages
        .iter()
        .flat_map(|lang| {
            let address = move |r: &Route| format!("{base}{}", r.in_lang(site.prefix(lang)).pretty());
            routes.iter().map(move |(route, session)| (address(route), *session))
        })
        .collect();
    let list = |addresses: &[(String, Option<&str>)], kind: &str, item: &str| {
        let mut xml = String::from("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
        xml.push_str(&format!("<{kind} xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n"));
        let (mut ranges, mut sessions) = (Vec::new(), Vec::new());
        for (address, session) in addresses {
            let from = xml.len();
            xml.push_str(&format!("<{item}><loc>{}</loc></{item}>\n", escaped(address)));
            if let Some(session) = session {
                ranges.push(from..xml.len());
                sessions.push((*session).to_owned());
            }
        }
        xml.push_str(&format!("</{kind}>\n"));
        Artifact { bytes: xml.into_bytes(), origin: Origin { sessions, part: Part::Ranges(ranges) } }
    };
    if addresses.len() <= LONGEST {
        return vec![(Route::file("sitemap.xml"), list(&addresses, "urlset", "url"))];
    }
    let mut files = Vec::new();
    let mut parts = Vec::new();
    for (i, part) in addresses.chunks(LONGEST).enumerate() {
        let name = format!("sitemap-{}.xml", i + 1);
        parts.push((format!("{base}{name}"), None));
        files.push((Route::file(name), list(part, "urlset", "url")));
    }
    files.push((Route::file("sitemap.xml"), list(&parts, "sitemapindex", "sitemap")));
    files
}
