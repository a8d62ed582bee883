//! The body of a readable record: Markdown, cut into sections, each with the rule it was held under.
//!
//! In: the Markdown text and the rule of the record. Out: [`Prose`]. What is private is dropped here and is in no later
//! type. Must never: let a misspelt rule pass as text, or publish HTML that an author wrote.

use pulldown_cmark::{CowStr, Event, HeadingLevel, Options, Parser, Tag, TagEnd};

use super::decode::nearest;
use super::html;
use super::look_alikes;
use super::words::Rule;
use crate::defects::{self, Defect};
use crate::diagnostic::{Diagnostic, Problems, SourceId, Span, say};
use crate::disclosure::Attributed;

/// Stands for the `[` of a mention `[@id]`, so that the Markdown parser sees no link there. Sources hold no control
/// characters, so it means nothing else.
pub const MENTION: char = '\u{1}';
/// Stands, twice, for the `>>` at the start of a turn, so that the Markdown parser sees no quotation there.
pub const TURN: char = '\u{2}';

/// Markdown events and their places.
pub type Events = Vec<(Event<'static>, Span)>;

/// A body: its sections in order and the footnotes they refer to.
#[derive(Debug, Default)]
pub struct Prose {
    pub sections: Vec<Section>,
    pub footnotes: Vec<Footnote>,
    /// The level of every section, dropped ones too: what a translation must have as well.
    pub shape: Vec<u8>,
    /// Definitions of footnotes that nothing refers to; they are not published.
    pub unreferenced: Vec<Span>,
}

/// The text under one heading, up to the next heading of any level.
#[derive(Debug)]
pub struct Section {
    /// Its place in the shape of the text.
    pub number: usize,
    /// 0 for the text before the first heading, else 1 to 6.
    pub level: u8,
    pub rule: Rule,
    /// Whether its own heading states the rule.
    pub stated: bool,
    pub span: Span,
    /// Where its heading ends.
    pub after_heading: u32,
    pub heading: Option<Attributed<Events>>,
    /// Empty when the rule is private.
    pub body: Attributed<Events>,
}

/// A footnote, held to the strictest rule among the places that define it and refer to it.
#[derive(Debug)]
pub struct Footnote {
    /// Its definition.
    pub span: Span,
    pub label: Attributed<String>,
    pub rule: Rule,
    /// The sections that define it or refer to it, by their number.
    pub sections: Vec<usize>,
    pub body: Attributed<Events>,
}

impl Prose {
    /// Whether any part of it protects identities.
    pub fn protects(&self) -> bool {
        self.sections.iter().any(|s| s.rule.protects())
    }
}

/// Nested deeper than this, a text is refused.
const DEEPEST: usize = 40;

fn options() -> Options {
    Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_HEADING_ATTRIBUTES
}

/// Parses `text`, which stands at byte `offset` of its source.
pub fn parse(text: &str, source: SourceId, offset: usize, rule: Rule, problems: &mut Problems) -> Prose {
    let at = |range: std::ops::Range<usize>| Span::new(source, offset + range.start, offset + range.end);
    look_alikes::check(text, &at, problems);
    let prepared = prepared(text, &at, problems);
    let mut cutter = Cutter::new(source, offset, rule);
    let mut parser = Parser::new_ext(&prepared, options()).into_offset_iter();
    for (event, range) in parser.by_ref() {
        let lines = prepared.get(range.clone()).unwrap_or_default();
        cutter.take(event.into_static(), lines, at(range), problems);
    }
    let definitions: Vec<Span> = parser.reference_definitions().iter().map(|(_, d)| at(d.span.clone())).collect();
    let prose = cutter.finish(offset + text.len());
    check_definitions(&prose, &definitions, problems);
    prose
}

/// The text as the Markdown parser gets it, as long as it was: without HTML, mentions and turns under signs.
pub fn prepared(text: &str, at: &impl Fn(std::ops::Range<usize>) -> Span, problems: &mut Problems) -> String {
    prepare(&html::hide(text, at, problems))
}

/// A link definition is used elsewhere, so it must not stand in a part that is stricter than another.
fn check_definitions(prose: &Prose, definitions: &[Span], problems: &mut Problems) {
    let Some(laxest) = prose.sections.iter().map(|s| s.rule).min() else { return };
    for definition in definitions {
        let within = |s: &&Section| s.span.start <= definition.start && definition.start < s.span.end;
        // A dropped subsection is in no list; what is in no section is private.
        let rule = prose.sections.iter().find(within).map_or(Rule::Private, |s| s.rule);
        if rule > laxest {
            let message = say("A link is defined in a part that is stricter than another, where it may be used.");
            problems.push(
                Diagnostic::error("link-definition", *definition, message)
                    .help(say("Write the address into the link itself: `[words](https://…)`."))
                    .seal(),
            );
        }
    }
}

fn underlined(span: Span) -> Diagnostic {
    let message = say("This line is a heading, because of the line under it, and it would end a stricter part.");
    Diagnostic::error("setext-heading", span, message)
        .help(say("Leave an empty line before a line of dashes; write headings with `#`."))
        .seal()
}

/// Hides mentions and `>>` turns from the Markdown parser without moving a byte.
fn prepare(text: &str) -> String {
    let mut out = text.replace("[@", "\u{1}@");
    let mut at = 0;
    while at < out.len() {
        let end = out[at..].find('\n').map_or(out.len(), |i| at + i + 1);
        let line = &out[at..end];
        let indent = line.len() - line.trim_start_matches(' ').len();
        if indent < 4
            && let Some(rest) = line[indent..].strip_prefix(">>")
            && !rest.starts_with('>')
            && rest.char_indices().any(|(i, c)| c == ':' && i <= 120)
        {
            out.replace_range(at + indent..at + indent + 2, "\u{2}\u{2}");
        }
        at = end;
    }
    out
}

/// Where a footnote is defined or named: the number of the section and the rule there.
type Place = (usize, Rule);

/// The parser takes labels that differ in case for the same.
fn normal(label: &str) -> String {
    label.to_lowercase().split_whitespace().collect::<Vec<_>>().join(" ")
}

struct FootnoteDraft {
    span: Span,
    label: String,
    place: Place,
    body: Events,
}

struct Cutter {
    source: SourceId,
    base: Rule,
    /// Headings that are open, outermost first.
    open: Vec<(u8, Rule)>,
    sections: Vec<Section>,
    shape: Vec<u8>,
    /// The section that is being filled.
    level: u8,
    rule: Rule,
    stated: bool,
    start: usize,
    after_heading: usize,
    heading: Option<Events>,
    body: Events,
    in_heading: bool,
    depth: usize,
    too_deep: bool,
    footnotes: Vec<FootnoteDraft>,
    in_footnote: bool,
    references: Vec<(String, Place)>,
}

impl Cutter {
    fn new(source: SourceId, offset: usize, base: Rule) -> Self {
        Cutter {
            source,
            base,
            open: Vec::new(),
            sections: Vec::new(),
            shape: Vec::new(),
            level: 0,
            rule: base,
            stated: false,
            start: offset,
            after_heading: offset,
            heading: None,
            body: Vec::new(),
            in_heading: false,
            depth: 0,
            too_deep: false,
            footnotes: Vec::new(),
            in_footnote: false,
            references: Vec::new(),
        }
    }

    /// `lines` are what the event was read from.
    fn take(&mut self, event: Event<'static>, lines: &str, span: Span, problems: &mut Problems) {
        match event {
            Event::Start(Tag::Heading { level, id, classes, attrs }) if self.depth == 0 => {
                let above = self.rule;
                self.begin_section(level, span);
                self.in_heading = true;
                self.stated = !classes.is_empty();
                self.rule = self.heading_rule(id.is_some() || !attrs.is_empty(), &classes, span, problems);
                // Only a heading that is underlined has two lines. A line of dashes was hardly meant to end a section.
                if self.rule < above && lines.trim().contains('\n') {
                    self.rule = above;
                    problems.push(underlined(span));
                }
                self.open.push((self.level, self.rule));
            }
            Event::End(TagEnd::Heading(_)) if self.in_heading => {
                self.in_heading = false;
                self.check_heading_text(span, problems);
            }
            Event::Start(Tag::Heading { .. }) => {
                let message = say("A heading inside a list, a quotation or a footnote cannot carry a rule.");
                problems.push(
                    Diagnostic::error("heading-inside", span, message).help(say("Move it to the start of a line.")),
                );
                self.depth += 1;
            }
            Event::Start(Tag::FootnoteDefinition(label)) => {
                self.depth += 1;
                self.in_footnote = true;
                let (label, place) = (normal(&label), self.place());
                self.footnotes.push(FootnoteDraft { span, label, place, body: Vec::new() });
            }
            Event::End(TagEnd::FootnoteDefinition) => {
                self.depth = self.depth.saturating_sub(1);
                self.in_footnote = false;
            }
            // `html::hide` left none; if one gets here all the same, it is not passed on.
            Event::Html(_) | Event::InlineHtml(_) => {
                problems.push(
                    Diagnostic::error("html", span, say("HTML is not interpreted."))
                        .help(say("Use Markdown; write `&lt;` for a `<` that is meant as a sign.")),
                );
            }
            Event::Start(Tag::HtmlBlock) | Event::End(TagEnd::HtmlBlock) => {}
            Event::FootnoteReference(label) => {
                let label = normal(&label);
                self.references.push((label.clone(), self.place()));
                self.push(Event::FootnoteReference(CowStr::from(label)), span);
            }
            Event::Text(text) => {
                self.check_text(&text, span, problems);
                self.push(Event::Text(text), span);
            }
            Event::Start(tag) => {
                self.depth += 1;
                if self.depth > DEEPEST && !self.too_deep {
                    self.too_deep = true;
                    problems.push(
                        Diagnostic::error("too-deep", span, say("Lists and quotations are nested too deeply here."))
                            .help(say("Write it flatter.")),
                    );
                }
                self.push(Event::Start(tag), span);
            }
            Event::End(tag) => {
                self.depth = self.depth.saturating_sub(1);
                self.push(Event::End(tag), span);
            }
            other => self.push(other, span),
        }
    }

    fn push(&mut self, event: Event<'static>, span: Span) {
        if self.too_deep {
            return;
        }
        if self.in_footnote {
            if let Some(footnote) = self.footnotes.last_mut().filter(|f| f.place.1 != Rule::Private) {
                footnote.body.push((event, span));
            }
        } else if self.in_heading {
            if let Some(heading) = &mut self.heading {
                heading.push((event, span));
            }
        } else if self.rule != Rule::Private || defects::on(Defect::PrivateKept) {
            self.body.push((event, span));
        }
    }

    fn begin_section(&mut self, level: HeadingLevel, span: Span) {
        self.close_section(span.start as usize);
        self.level = level as u8;
        while self.open.last().is_some_and(|(l, _)| *l >= self.level) {
            self.open.pop();
        }
        self.start = span.start as usize;
        self.after_heading = span.end as usize;
        self.heading = Some(Vec::new());
    }

    fn close_section(&mut self, end: usize) {
        let body = std::mem::take(&mut self.body);
        let heading = self.heading.take();
        // A subsection without a rule of its own inside a private section is part of what is dropped.
        let inherited_private =
            self.rule == Rule::Private && self.open.len() > 1 && self.open[self.open.len() - 2].1 == Rule::Private;
        if heading.is_none() && body.is_empty() {
            return;
        }
        self.shape.push(self.level);
        if inherited_private {
            return;
        }
        self.sections.push(Section {
            number: self.shape.len() - 1,
            level: self.level,
            rule: self.rule,
            stated: self.stated,
            span: Span::new(self.source, self.start, end),
            after_heading: u32::try_from(self.after_heading).unwrap_or(u32::MAX),
            heading: heading.map(Attributed::seal),
            body: Attributed::seal(body),
        });
    }

    /// The rule that a heading states, or the one it inherits. Anything that is not exactly one of ours is an error: a
    /// misspelt rule must not fall back to a laxer one in silence.
    fn heading_rule(&self, other: bool, classes: &[CowStr<'_>], span: Span, problems: &mut Problems) -> Rule {
        let inherited = self.open.last().map_or(self.base, |(_, rule)| *rule);
        let form = || say("Write `## Title {.chatham-house}`, or leave the braces out to keep the rule above.");
        if other {
            let message = say("A heading may carry nothing but its rule.");
            problems.push(Diagnostic::error("heading-attribute", span, message).help(form()).seal());
            return Rule::Private;
        }
        let mut rules = Vec::new();
        for class in classes {
            if let Some(rule) = Rule::of(class) {
                rules.push(rule);
            } else {
                let message = say("There is no rule ").quote(class.to_string()).say(".");
                let help = match nearest(class, Rule::WORDS) {
                    Some(near) => say("Did you mean `.").say(near).say("`?"),
                    None => say("The rules are ").one_of(Rule::WORDS).say("."),
                };
                problems.push(Diagnostic::error("unknown-rule", span, message).help(help).seal());
                return Rule::Private;
            }
        }
        if rules.len() > 1 {
            let message = say("A heading carries more than one rule.");
            problems.push(Diagnostic::error("two-rules", span, message).help(form()).seal());
        }
        rules.into_iter().max().unwrap_or(inherited)
    }

    fn check_heading_text(&self, span: Span, problems: &mut Problems) {
        let Some(heading) = &self.heading else { return };
        let text: String =
            heading.iter().map(|(e, _)| if let Event::Text(t) | Event::Code(t) = e { &**t } else { "" }).collect();
        let lower = text.to_lowercase();
        let looks_like = text.contains(['{', '}', '｛', '｝'])
            || Rule::WORDS.iter().any(|w| lower.contains(&format!(".{w}")) || lower.ends_with(&format!("({w})")));
        if looks_like {
            let message = say("The end of this heading looks like a rule and is not one.");
            problems.push(
                Diagnostic::error("rule-form", span, message)
                    .help(say("The rule is the last thing on the line, like this: `## Title {.chatham-house}`."))
                    .seal(),
            );
        }
    }

    fn check_text(&self, text: &str, span: Span, problems: &mut Problems) {
        if self.in_heading {
            return;
        }
        let paragraph_start = matches!(self.body.last(), Some((Event::Start(Tag::Paragraph), _)));
        let hashes = text.len() - text.trim_start_matches('#').len();
        let no_space = paragraph_start && (2..=6).contains(&hashes) && !text[hashes..].starts_with(' ');
        let lower = text.to_lowercase();
        let stray = ["{.", "{ .", "｛"].iter().any(|b| text.contains(b))
            || Rule::WORDS.iter().any(|w| lower.contains(&format!("{{{w}")));
        if no_space || stray {
            let message = say("This looks like a heading with a rule and is an ordinary line.");
            problems.push(
                Diagnostic::error("rule-form", span, message)
                    .help(say("A heading has a space after its `#`, and its rule in braces at its end."))
                    .seal(),
            );
        }
    }

    fn place(&self) -> Place {
        (self.sections.len(), self.rule)
    }

    fn finish(mut self, end: usize) -> Prose {
        self.close_section(end);
        let references = &self.references;
        let mut unreferenced = Vec::new();
        let footnotes = self.footnotes.drain(..).filter_map(|draft| {
            let mut places: Vec<Place> =
                references.iter().filter(|(label, _)| *label == draft.label).map(|(_, place)| *place).collect();
            if places.is_empty() {
                unreferenced.push(draft.span);
                return None;
            }
            places.push(draft.place);
            let rule = places.iter().map(|(_, rule)| *rule).max().unwrap_or(Rule::Private);
            let body = if rule == Rule::Private { Vec::new() } else { draft.body };
            let sections = places.into_iter().map(|(section, _)| section).collect();
            let (span, label) = (draft.span, Attributed::seal(draft.label));
            Some(Footnote { span, label, rule, sections, body: Attributed::seal(body) })
        });
        let footnotes = footnotes.collect();
        Prose { sections: self.sections, footnotes, shape: self.shape, unreferenced }
    }
}
