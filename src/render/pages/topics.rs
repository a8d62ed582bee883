//! Topics, each with its newest records: one page, for readers without a script.

use std::collections::BTreeMap;

use super::{Made, Maker, lists, lists_sessions};
use crate::manuscript::moment::Date;
use crate::publication::Versions;
use crate::render::maker::rule_key;
use crate::site::route::Route;
use crate::site::{Site, slug};
use crate::view::{Href, Key, Tagged, Topic, Topics};

/// Records that are shown of a topic; all of them are in the lists by year.
const NEWEST: usize = 10;

/// A record with a topic.
struct Record<'s> {
    date: Option<Date>,
    route: &'s Route,
    versions: &'s Versions,
    protected: bool,
}

/// The records of each topic, in the order of the topics' names; the newest first.
fn records(site: &Site) -> BTreeMap<&crate::disclosure::PublicText, Vec<Record<'_>>> {
    let mut topics: BTreeMap<_, Vec<Record<'_>>> = BTreeMap::new();
    let meetings = site.meetings.iter().map(|m| {
        let (date, protected) = (Some(m.record.starts.date()), m.record.strictest.protects());
        (&m.record.tags, Record { date, route: &m.route, versions: &m.record.versions, protected })
    });
    let calls = site.calls.iter().map(|c| {
        let date = Some(c.record.closes.date());
        (&c.record.tags, Record { date, route: &c.route, versions: &c.record.versions, protected: false })
    });
    let outreach = site.outreach.iter().map(|o| {
        let date = o.record.date;
        (&o.record.tags, Record { date, route: &o.route, versions: &o.record.versions, protected: false })
    });
    for (tags, Record { date, route, versions, protected }) in meetings.chain(calls).chain(outreach) {
        for tag in tags {
            topics.entry(tag).or_default().push(Record { date, route, versions, protected });
        }
    }
    for records in topics.values_mut() {
        records.sort_by_key(|r| std::cmp::Reverse(r.date));
    }
    topics
}

/// Links to the topics, on the page `from`.
pub fn links(maker: &Maker<'_>, from: &Route) -> Vec<Topic> {
    topics(maker, from, &|anchor| maker.href_at(from, &Route::page("topics"), anchor))
}

fn topics(maker: &Maker<'_>, from: &Route, href: &dyn Fn(&str) -> Href) -> Vec<Topic> {
    let one = |(name, records): (&crate::disclosure::PublicText, Vec<Record<'_>>)| {
        let anchor = format!("topic-{}", slug::anchor(name.as_str()));
        let newest = records.iter().take(NEWEST).map(|record| {
            let (version, foreign) = maker.version(record.versions);
            Tagged {
                href: maker.href(from, record.route),
                title: version.title.clone(),
                date: record.date.map(|d| maker.date(d)),
                rule: rule_key(record.protected),
                foreign,
            }
        });
        Topic {
            href: href(&anchor),
            anchor: Key::of(anchor),
            name: name.clone(),
            rule: rule_key(records.iter().any(|r| r.protected)),
            records: newest.collect(),
        }
    };
    records(maker.site).into_iter().map(one).collect()
}

pub fn page(maker: &Maker<'_>) -> Made {
    let route = Route::page("topics");
    let page = Topics {
        topics: topics(maker, &route, &|anchor| maker.href_at(&route, &route, anchor)),
        meetings: maker.href(&route, &Route::page("meetings")),
    };
    let head = lists::head(maker, &route, "topics", "topics", false);
    maker.page("topics.html", &head, &page, lists_sessions(maker.site))
}
