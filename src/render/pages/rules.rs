//! The rules of the group with their live result: for the cycle that runs, and for each cycle by itself.

use super::{Made, Maker};
use crate::manuscript::rulebook::{Check, Heading};
use crate::publication::rulebook::{How, Limits, Text, Version};
use crate::render::pages::cycles::{files, percent};
use crate::render::pages::lists::{head, no_sessions};
use crate::rulebook::{Applied, Finding, applied};
use crate::site::Site;
use crate::site::people::{Cycle, count};
use crate::site::rotation::Share;
use crate::site::route::Route;
use crate::view::{Key, Label, NavLink, OtherVersion, RuleItem, RuleText, Rules, RulesUnder};

/// `only`: the page of one cycle, by its place, with the rules that can be checked.
pub fn rules(maker: &Maker<'_>, only: Option<usize>) -> Made {
    let site = maker.site;
    let cycle = only.map_or_else(|| site.current_cycle(), |i| site.cycles.get(i));
    let route = match (only, cycle) {
        (Some(_), Some(cycle)) => Site::rules_route(cycle.year),
        _ => Route::page("rules"),
    };
    let items: Vec<(Heading, RuleItem)> = match cycle {
        Some(cycle) => applied(site, cycle)
            .filter(|a| only.is_none() || a.checked.is_some())
            .map(|a| (a.rule.heading, item(maker, &route, cycle, &a)))
            .collect(),
        None => Vec::new(),
    };
    let results = |word: &str| count(items.iter().filter(|(_, i)| i.result == Key::of(word)).count());
    let (holds, fails, open, unchecked) = (results("holds"), results("fails"), results("open"), results("unchecked"));
    let mut headings: Vec<RulesUnder> = Heading::ALL
        .iter()
        .map(|h| RulesUnder {
            anchor: Key::of(h.word()),
            label: maker.t(&format!("tor-{}", h.word())),
            rules: Vec::new(),
        })
        .collect();
    for (heading, item) in items {
        if let Some(under) = headings.iter_mut().find(|u| u.anchor == Key::of(heading.word())) {
            under.rules.push(item);
        }
    }
    headings.retain(|u| !u.rules.is_empty());
    let page = Rules {
        cycle: cycle.map(|c| c.year),
        only: only.is_some(),
        headings,
        holds,
        fails,
        open,
        unchecked,
        cycles: site.cycles.iter().rev().map(|c| cycle_link(maker, &route, c, only.and(cycle))).collect(),
        files: files(maker, &route, &["rules"]),
    };
    let mut head = head(maker, &route, "nav-rules", "rules", only.is_some());
    if let (Some(_), Some(cycle)) = (only, cycle) {
        head.label = maker.strings.with("rules-of-cycle", &[("year", &cycle.year.to_string())]);
    }
    maker.page("rules.html", &head, &page, no_sessions())
}

fn cycle_link(maker: &Maker<'_>, from: &Route, cycle: &Cycle, shown: Option<&Cycle>) -> NavLink {
    NavLink {
        href: maker.href(from, &Site::rules_route(cycle.year)),
        label: Label::of(cycle.year.to_string()),
        current: shown.is_some_and(|c| c.year == cycle.year),
    }
}

fn item(maker: &Maker<'_>, from: &Route, cycle: &Cycle, applied: &Applied<'_>) -> RuleItem {
    let Applied { rule, version, checked } = applied;
    let reason = match &rule.how {
        How::Check(_) => None,
        How::Cannot(reason) => text(maker, reason),
    };
    // A cycle's page says nothing of a version that begins after it, so that it stays as it was published.
    let others = rule.versions.iter().filter(|v| v.from < version.from);
    let other = |v: &Version| Some(OtherVersion { from: maker.date(v.from), wording: text(maker, &v.text)? });
    RuleItem {
        anchor: Key::of(rule.id.as_str()),
        wording: text(maker, &version.text).unwrap_or_default(),
        place: Label::of(maker.strings.count("tor-sentence", rule.sentence as usize)),
        result: Key::of(match checked.as_ref().map(|(_, finding)| finding.holds) {
            None => "unchecked",
            Some(None) => "open",
            Some(Some(true)) => "holds",
            Some(Some(false)) => "fails",
        }),
        evidence: checked.as_ref().map(|(c, f)| evidence(maker, cycle, *c, f, &version.limits)).unwrap_or_default(),
        reason,
        href: checked.as_ref().map(|(_, finding)| match finding.anchor {
            Some(anchor) => maker.href_at(from, &finding.page, anchor),
            None => maker.href(from, &finding.page),
        }),
        versions: others.filter_map(other).collect(),
    }
}

/// The figure of a check, in words.
fn evidence(maker: &Maker<'_>, cycle: &Cycle, check: Check, finding: &Finding, limits: &Limits) -> Label {
    if finding.holds.is_none() && finding.n == 0 && finding.of == 0 {
        let of_decisions = matches!(check, Check::Consensus | Check::Explained);
        return maker.t(if of_decisions { "finding-no-decision" } else { "finding-none" });
    }
    let mut args = fluent_bundle::FluentArgs::new();
    args.set("n", finding.n);
    args.set("of", finding.of);
    args.set("years", limits.years.unwrap_or_default());
    args.set("days", limits.days.unwrap_or_default());
    args.set("year", cycle.year.to_string());
    if check == Check::Rotation || check == Check::Openness {
        args.set("percent", percent(maker, Share { n: finding.n, of: finding.of }));
    }
    Label::of(maker.strings.format(&format!("finding-{}", check.word()), &args))
}

/// A text in the page's language, else in the site's, else in the first there is.
fn text(maker: &Maker<'_>, text: &Text) -> Option<RuleText> {
    if let Some(own) = text.get(maker.lang) {
        return Some(RuleText { text: own.clone(), foreign: None });
    }
    let default = maker.site.default_lang();
    let (lang, other) = text.get_key_value(default).or_else(|| text.iter().next())?;
    Some(RuleText { text: other.clone(), foreign: Some(maker.foreign(lang)) })
}
