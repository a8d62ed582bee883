//! `site.yaml`: title, addresses, languages and how the Rule is kept.

use super::decode::{Decode, Located, Words, record};
use super::node::Node;
use super::shape::Shape;
use super::words::{Lang, Rule, Unknown};
use crate::diagnostic::{Diagnostic, Problems, say};
use crate::disclosure::Attributed;

record! {
    pub struct SiteFile ("the site's file") {
        title: required Attributed<Words>,
        base_url: required Located<BaseUrl>,
        languages: required Vec<Located<Lang>>,
        theme: optional Words,
        repository: optional Located<BaseUrl>,
        chatham_house: optional ChathamHouse,
    }
}

record! {
    pub struct ChathamHouse ("`chatham_house`") {
        default_rule: optional Located<Rule>,
        unknown: optional Unknown,
        small_cell: optional Located<u32>,
        offices: list Words,
        public_entities: list Words,
    }
}

impl Decode for Located<Rule> {
    fn decode(node: Node, problems: &mut Problems) -> Option<Self> {
        let span = node.span;
        Rule::decode(node, problems).map(|value| Located { value, span })
    }

    fn shape() -> Shape {
        Rule::shape()
    }
}

/// An absolute `http` or `https` address without query or fragment, ended by a slash.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BaseUrl(String);

impl BaseUrl {
    pub fn parse(text: &str) -> Option<Self> {
        let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"))?;
        let host = rest.split('/').next()?;
        let bad = |c: char| c.is_whitespace() || c.is_control() || "\"'<>\\^`{|}?#@".contains(c);
        if host.is_empty() || text.contains(bad) {
            return None;
        }
        Some(BaseUrl(if text.ends_with('/') { text.to_owned() } else { format!("{text}/") }))
    }

    /// The path on its host, with a slash at both ends.
    pub fn path(&self) -> String {
        let after = self.0.split_once("://").map_or("", |(_, rest)| rest);
        after.find('/').map_or_else(|| "/".to_owned(), |i| after[i..].to_owned())
    }

    /// With a slash at the end.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Decode for Located<BaseUrl> {
    fn decode(node: Node, problems: &mut Problems) -> Option<Self> {
        let words = Words::decode(node, problems)?;
        let url = BaseUrl::parse(&words.value);
        if url.is_none() {
            problems.push(
                Diagnostic::error("address", words.span, say("This is not the address of a website."))
                    .help(say("Write it whole: `https://portal.example.org/mag/`.")),
            );
        }
        url.map(|value| Located { value, span: words.span })
    }

    fn shape() -> Shape {
        Shape::Form("^https?://[^/\\s?#@]+[^\\s?#@]*$")
    }
}

/// Reads `site.yaml` and checks what only holds for it.
pub fn decode(node: Node, problems: &mut Problems) -> Option<SiteFile> {
    let site = SiteFile::decode(node, problems)?;
    if site.languages.is_empty() {
        problems.push(
            Diagnostic::error("no-language", site.span, say("A site needs at least one language."))
                .help(say("Write `languages: [en]`.")),
        );
        return None;
    }
    for (i, lang) in site.languages.iter().enumerate() {
        if site.languages[..i].iter().any(|l| l.value == lang.value) {
            problems.push(
                Diagnostic::error("language-twice", lang.span, say("This language is listed twice."))
                    .help(say("Delete one of them.")),
            );
        }
    }
    let rule = site.chatham_house.as_ref().and_then(|c| c.default_rule.as_ref());
    if let Some(rule) = rule.filter(|r| r.value == Rule::OnTheRecord) {
        let message = say("A whole site cannot be on the record: a forgotten line would then publish a name.");
        problems.push(
            Diagnostic::error("default-rule", rule.span, message)
                .help(say("Say `rule: on-the-record` in each meeting that is.")),
        );
    }
    Some(site)
}
