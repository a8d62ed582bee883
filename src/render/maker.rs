//! What every page needs: the language, its words, its addresses, the frame.

use std::sync::Arc;

use super::{Artifact, Made, Origin};
use crate::disclosure::{Link, PublicText};
use crate::manuscript::moment::{Date, Instant, Moment};
use crate::manuscript::words::{Lang, Rule};
use crate::publication::{Version, Versions};
use crate::site::route::Route;
use crate::site::{Site, links};
use crate::strings::Strings;
use crate::theme::Theme;
use crate::view::{
    self, Foreign, Frame, Href, Html, Key, Label, LanguageLink, NavLink, NavText, Publishable, Stale, Time,
};

/// The main sections: folder and message.
const SECTIONS: &[(&str, &str)] = &[
    ("meetings", "nav-meetings"),
    ("calls", "nav-calls"),
    ("decisions", "nav-decisions"),
    ("members", "nav-members"),
    ("work", "nav-work"),
    ("rules", "nav-rules"),
];

/// Makes the pages of one language.
pub struct Maker<'a> {
    pub site: &'a Site,
    pub theme: &'a Theme,
    pub lang: &'a Lang,
    pub strings: Arc<Strings>,
}

/// What a page says of itself in its head.
pub struct Head<'p> {
    /// The page, in the default language.
    pub route: &'p Route,
    /// A message of the interface, or empty.
    pub label: String,
    /// The title of a record, or empty.
    pub title: PublicText,
    pub description: PublicText,
    /// Whether title and description come from a protected session.
    pub protected: bool,
    /// The main section it belongs to.
    pub section: &'p str,
    /// The pages above it: route and message.
    pub trail: Vec<(Route, String)>,
    /// The record has no version in this language.
    pub original: Option<Foreign>,
    /// What the record says in each language.
    pub versions: Option<&'p Versions>,
    /// Whether search engines may list it.
    pub index: bool,
}

impl<'a> Maker<'a> {
    pub fn new(site: &'a Site, theme: &'a Theme, lang: &'a Lang) -> Self {
        Maker { site, theme, lang, strings: theme.strings(lang).clone() }
    }

    /// The folder of the language.
    pub fn prefix(&self) -> Option<&'a Lang> {
        self.site.prefix(self.lang)
    }

    /// The page `route` of the default language, in this language.
    pub fn here(&self, route: &Route) -> Route {
        route.in_lang(self.prefix())
    }

    pub fn t(&self, key: &str) -> Label {
        Label::of(self.strings.get(key))
    }

    /// The address of the page `to` on the page `from`; both are given in the default language.
    pub fn href(&self, from: &Route, to: &Route) -> Href {
        Href::of(self.here(from).to(&self.here(to)))
    }

    /// The address with an anchor.
    pub fn href_at(&self, from: &Route, to: &Route, anchor: &str) -> Href {
        let address = if from == to { String::new() } else { self.here(from).to(&self.here(to)) };
        Href::of(format!("{address}#{}", links::encode(anchor)))
    }

    /// The address of a file that exists once for all languages.
    pub fn href_file(&self, from: &Route, path: &str) -> Href {
        Href::of(self.here(from).to(&Route::file(path)))
    }

    /// The absolute address of a page in this language.
    pub fn absolute(&self, route: &Route) -> String {
        format!("{}{}", self.site.about.base_url.as_str(), self.here(route).pretty())
    }

    pub fn html(&self, from: &Route, markup: &crate::disclosure::Markup) -> Html {
        let here = self.here(from);
        Html::of(markup, |link: &Link| links::resolve(self.site, &here, self.prefix(), link))
    }

    pub fn date(&self, date: Date) -> Time {
        Time::of(date.to_string(), self.strings.date(date))
    }

    pub fn instant(&self, instant: &Instant) -> Time {
        Time::of(iso(instant), self.strings.instant(instant))
    }

    pub fn moment(&self, moment: &Moment) -> Time {
        match moment {
            Moment::Day(date) => self.date(*date),
            Moment::At(instant) => self.instant(instant),
        }
    }

    /// What a record says in this language, and the original's language when that is another.
    pub fn version<'v>(&self, versions: &'v Versions) -> (&'v Version, Option<Foreign>) {
        let original = self.site.default_lang();
        if self.lang == original {
            return (&versions.original, None);
        }
        match versions.in_lang(self.lang) {
            (version, true) => (version, None),
            (version, false) => (version, Some(self.foreign(original))),
        }
    }

    pub fn foreign(&self, lang: &Lang) -> Foreign {
        Foreign { lang: Key::of(lang.as_str()), rtl: lang.is_rtl(), name: self.language(lang) }
    }

    /// The name of a language, in this language.
    pub fn language(&self, lang: &Lang) -> Label {
        let key = format!("lang-{}", lang.as_str());
        if self.strings.has(&key) { self.t(&key) } else { Label::of(lang.as_str().to_owned()) }
    }

    /// Renders a page.
    pub fn page<V: Publishable>(&self, template: &str, head: &Head<'_>, page: &V, origin: Origin) -> Made {
        let frame = self.frame(template, head);
        let bytes = self.theme.render(self.lang, template, &frame, page)?;
        Ok((self.here(head.route), Artifact { bytes, origin }))
    }

    fn frame(&self, template: &str, head: &Head<'_>) -> Frame {
        let (site, from) = (self.site, head.route);
        let statement = Route::page("rules");
        let languages = site.about.languages.iter().map(|lang| {
            let other = from.in_lang(site.prefix(lang));
            LanguageLink {
                lang: Key::of(lang.as_str()),
                name: Label::of(self.theme.strings(lang).get("language-name")),
                rtl: lang.is_rtl(),
                href: Href::of(self.here(from).to(&other)),
                absolute: Href::of(format!("{}{}", site.about.base_url.as_str(), other.pretty())),
                current: lang == self.lang,
            }
        });
        let sections = SECTIONS.iter().map(|(folder, key)| NavLink {
            href: self.href(from, &Route::page(folder)),
            label: self.t(key),
            current: head.section == *folder || *folder == "work" && head.section == "outreach",
        });
        let trail = head.trail.iter().map(|(route, label)| NavLink {
            href: self.href(from, route),
            label: Label::of(label.clone()),
            current: false,
        });
        Frame {
            lang: Key::of(self.lang.as_str()),
            rtl: self.lang.is_rtl(),
            kind: Key::of(template.trim_end_matches(".html")),
            site: site.about.title.clone(),
            title: head.title.clone(),
            label: Label::of(head.label.clone()),
            description: head.description.clone(),
            rule: rule_key(head.protected),
            canonical: Href::of(self.absolute(from)),
            home: self.href(from, &Route::page("")),
            stylesheet: self.href_file(from, &self.theme.stylesheet),
            script: self.href_file(from, &self.theme.script),
            search: self.href(from, &Route::page("search")),
            opensearch: self.href(from, &Route::file("opensearch.xml")),
            statement: self.href_at(from, &statement, "chatham-house"),
            feed: self.href(from, &Route::file("feeds/all.atom")),
            languages: languages.collect(),
            sections: sections.collect(),
            footer: self.footer(from),
            pages: self.own_pages(from),
            trail: trail.collect(),
            built: self.instant(&site.as_of.to_zoned(jiff::tz::TimeZone::UTC)),
            changes: site.next_change.map(|c| self.instant(&c.to_zoned(jiff::tz::TimeZone::UTC))),
            original: head.original.clone(),
            stale: head.versions.and_then(|v| self.stale(from, v)),
            index: head.index,
        }
    }

    /// Subscribe, data, and the statement.
    fn footer(&self, from: &Route) -> Vec<NavLink> {
        let subscribe = Route::page("subscribe");
        let link = |href, label| NavLink { href, label, current: false };
        vec![
            link(self.href(from, &subscribe), self.t("nav-subscribe")),
            link(self.href_at(from, &subscribe, "data"), self.t("nav-data")),
            link(self.href_at(from, &Route::page("rules"), "chatham-house"), self.t("nav-statement")),
            link(self.href(from, &Route::page("overdue")), self.t("nav-overdue")),
            link(self.href(from, &Route::page("timeliness")), self.t("nav-timeliness")),
        ]
    }

    fn stale(&self, from: &Route, versions: &Versions) -> Option<Stale> {
        let (changed, total) = versions.changed_since(self.lang)?;
        let original = from.in_lang(self.site.prefix(self.site.default_lang()));
        Some(Stale { changed, total, original: Href::of(self.here(from).to(&original)) })
    }

    /// Every page of the site's own.
    fn own_pages(&self, from: &Route) -> Vec<NavText> {
        let pages = self.site.pages.iter();
        pages.map(|page| self.nav_text(from, &page.route, &page.record.versions, false)).collect()
    }

    /// A link with the title of a record, marked where that is of another language.
    pub fn nav_text(&self, from: &Route, to: &Route, versions: &Versions, protected: bool) -> NavText {
        let (version, foreign) = self.version(versions);
        NavText { href: self.href(from, to), text: version.title.clone(), rule: rule_key(protected), foreign }
    }

    /// "Suggest a change" for a public record; never for a protected one.
    pub fn suggest(&self, path: &str) -> Option<Href> {
        let repository = self.site.about.repository.as_ref()?;
        Some(Href::of(format!("{}edit/main/content/{path}", repository.as_str())))
    }
}

/// The mark of what comes from a protected session.
pub fn rule_key(protected: bool) -> Key {
    Key::of(if protected { Rule::ChathamHouse.word() } else { "" })
}

/// For machines: with the offset, without fractions.
pub fn iso(instant: &Instant) -> String {
    if instant.offset().is_zero() {
        instant.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
    } else {
        instant.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string()
    }
}

/// Sections and notes of a body for a page.
pub fn body(
    maker: &Maker<'_>,
    from: &Route,
    prose: &crate::publication::prose::Prose,
) -> (Vec<view::Section>, Vec<view::Note>) {
    let mut before = None;
    let mut sections = Vec::with_capacity(prose.sections.len());
    for section in &prose.sections {
        let blocks = section.blocks.iter().map(|block| {
            let html = maker.html(from, &block.markup);
            let paragraph = block.markup.is_paragraph();
            view::Block { anchor: Key::of(block.anchor.clone()), number: block.number, html, paragraph }
        });
        sections.push(view::Section {
            level: u32::from(section.level),
            rule: Key::of(section.rule.word()),
            heading: section.heading.as_ref().map(|h| h.text.clone()),
            anchor: Key::of(section.heading.as_ref().map_or("start", |h| h.anchor.as_str())),
            blocks: blocks.collect(),
            states_rule: before != Some(section.rule),
        });
        before = Some(section.rule);
    }
    let notes = prose.notes.iter().map(|note| view::Note {
        number: note.number,
        rule: Key::of(if note.rule.protects() { Rule::ChathamHouse.word() } else { "" }),
        html: maker.html(from, &note.markup),
    });
    (sections, notes.collect())
}
