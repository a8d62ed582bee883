//! From disclosed pieces to HTML.
//!
//! In: pieces that the redactor let through. Out: [`Markup`]. Every tag is written by name here, so nothing passes that
//! this file does not know. Must never: copy HTML of an author, or an address with a scheme that runs code.

use std::collections::{HashMap, HashSet};

use pulldown_cmark::{CodeBlockKind, Event, Tag, TagEnd};

use super::address::{Address, classify};
use super::public_text::{Link, Markup, Target};
use super::redact::shown;
use super::run::{Piece, Pieces};
use crate::diagnostic::{Diagnostic, Problems, Span, say};
use crate::manuscript::words::Id;
use crate::publication::prose::Block;

/// Numbers that run through a whole body: footnotes, paragraphs and anchors.
#[derive(Default)]
pub struct Numbers {
    notes: HashMap<String, u32>,
    /// Footnotes that are private, or that a private part refers to.
    dropped: HashSet<String>,
    anchors: HashMap<String, u32>,
    paragraphs: u32,
}

impl Numbers {
    /// Says that references to this footnote are not to be shown.
    pub fn drop_note(&mut self, label: &str) {
        self.dropped.insert(label.to_owned());
    }

    /// The footnotes that were referred to, in the order of their first reference.
    pub fn notes(&self) -> Vec<(u32, &str)> {
        let mut notes: Vec<(u32, &str)> = self.notes.iter().map(|(label, n)| (*n, label.as_str())).collect();
        notes.sort_unstable();
        notes
    }

    /// `wanted`, or `wanted-2` when it is taken.
    pub fn anchor(&mut self, wanted: String) -> String {
        let count = self.anchors.entry(wanted.clone()).or_insert(0);
        *count += 1;
        if *count == 1 {
            return wanted;
        }
        let next = format!("{wanted}-{count}");
        self.anchor(next)
    }
}

/// The blocks of a body, each numbered and with an anchor that depends on its own published text only.
pub fn blocks(pieces: Pieces, folder: &str, numbers: &mut Numbers, problems: &mut Problems) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut block = Pieces::new();
    let mut depth = 0usize;
    for (piece, span) in pieces {
        match &piece {
            Piece::Event(Event::Start(_)) => depth += 1,
            Piece::Event(Event::End(_)) => depth = depth.saturating_sub(1),
            _ => {}
        }
        block.push((piece, span));
        if depth == 0 {
            let markup = markup(std::mem::take(&mut block), folder, numbers, problems);
            if markup.html == "<p></p>" || markup.is_empty() {
                continue;
            }
            let hash = blake3::hash(markup.html.as_bytes()).to_hex();
            let anchor = numbers.anchor(format!("p-{}", &hash[..8]));
            numbers.paragraphs += 1;
            blocks.push(Block { anchor, number: numbers.paragraphs, markup });
        }
    }
    blocks
}

/// One stretch of HTML.
pub fn markup(pieces: Pieces, folder: &str, numbers: &mut Numbers, problems: &mut Problems) -> Markup {
    let mut writer = Writer {
        html: String::new(),
        links: Vec::new(),
        folder,
        numbers,
        problems,
        open_links: Vec::new(),
        table: None,
    };
    for (piece, span) in pieces {
        writer.piece(piece, span);
    }
    Markup { html: writer.html, links: writer.links }
}

/// A table that is being written: its column titles, for the cells to repeat on a narrow screen.
#[derive(Default)]
struct Table {
    head: bool,
    titles: Vec<String>,
    column: usize,
    cell_from: usize,
}

struct Writer<'a> {
    html: String,
    links: Vec<Link>,
    folder: &'a str,
    numbers: &'a mut Numbers,
    problems: &'a mut Problems,
    open_links: Vec<Open>,
    table: Option<Table>,
}

impl Writer<'_> {
    fn piece(&mut self, piece: Piece, span: Span) {
        match piece {
            Piece::Event(event) => self.event(event, span),
            Piece::Member { id, name } => {
                self.member(id, &name, span);
            }
            Piece::Speaker { id, label } => {
                if self.html.ends_with("<p>") {
                    self.html.truncate(self.html.len() - 1);
                } else {
                    trim_end(&mut self.html);
                    self.html.push_str("</p><p");
                }
                self.html.push_str(" class=\"turn\"><b class=\"speaker\">");
                if let Some(id) = id {
                    self.member(id, &label, span);
                } else {
                    self.html.push_str("<bdi>");
                    self.text(&label);
                    self.html.push_str("</bdi>");
                }
                self.html.push_str("</b> ");
            }
        }
    }

    fn event(&mut self, event: Event<'static>, span: Span) {
        match event {
            Event::Text(text) => self.text(&text),
            Event::Code(text) => {
                self.html.push_str("<code dir=\"ltr\">");
                self.text(&text);
                self.html.push_str("</code>");
            }
            Event::SoftBreak => self.html.push('\n'),
            Event::HardBreak => self.html.push_str("<br>"),
            Event::Rule => self.html.push_str("<hr>"),
            Event::TaskListMarker(done) => {
                let box_ = if done { "☑ " } else { "☐ " };
                self.html.push_str(box_);
            }
            Event::FootnoteReference(label) => self.reference(&label),
            Event::Start(tag) => self.start(tag, span),
            Event::End(tag) => self.end(tag),
            // HTML became text when it was read; formulas are not enabled.
            Event::Html(_) | Event::InlineHtml(_) | Event::InlineMath(_) | Event::DisplayMath(_) => {}
        }
    }

    fn start(&mut self, tag: Tag<'static>, span: Span) {
        match tag {
            Tag::Paragraph => self.html.push_str("<p>"),
            Tag::BlockQuote(_) => self.html.push_str("<blockquote>"),
            Tag::CodeBlock(kind) => {
                // The language of a code block is for highlighters; nothing here highlights.
                let (CodeBlockKind::Indented | CodeBlockKind::Fenced(_)) = kind;
                self.html.push_str("<pre dir=\"ltr\" tabindex=\"0\"><code>");
            }
            Tag::List(Some(1)) => self.html.push_str("<ol>"),
            Tag::List(Some(start)) => self.html.push_str(&format!("<ol start=\"{start}\">")),
            Tag::List(None) => self.html.push_str("<ul>"),
            Tag::Item => self.html.push_str("<li>"),
            Tag::Table(_) => {
                self.table = Some(Table::default());
                self.html.push_str("<table class=\"stack\">");
            }
            Tag::TableHead => {
                if let Some(table) = &mut self.table {
                    table.head = true;
                }
                self.html.push_str("<thead><tr>");
            }
            Tag::TableRow => {
                if let Some(table) = &mut self.table {
                    table.column = 0;
                }
                self.html.push_str("<tr>");
            }
            Tag::TableCell => self.start_cell(),
            Tag::Emphasis => self.html.push_str("<em>"),
            Tag::Strong => self.html.push_str("<strong>"),
            Tag::Strikethrough => self.html.push_str("<del>"),
            Tag::Link { dest_url, .. } => self.start_link(&dest_url, span),
            // The description of an image is its text; the image itself is not fetched from anywhere.
            Tag::Image { .. }
            | Tag::Heading { .. }
            | Tag::HtmlBlock
            | Tag::FootnoteDefinition(_)
            | Tag::MetadataBlock(_)
            | Tag::DefinitionList
            | Tag::DefinitionListTitle
            | Tag::DefinitionListDefinition
            | Tag::Superscript
            | Tag::Subscript => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Paragraph => {
                trim_end(&mut self.html);
                // A paragraph whose words all went is none.
                if let Some(rest) = self.html.strip_suffix("<p>") {
                    self.html.truncate(rest.len());
                } else {
                    self.html.push_str("</p>");
                }
            }
            TagEnd::BlockQuote(_) => self.html.push_str("</blockquote>"),
            TagEnd::CodeBlock => self.html.push_str("</code></pre>"),
            TagEnd::List(true) => self.html.push_str("</ol>"),
            TagEnd::List(false) => self.html.push_str("</ul>"),
            TagEnd::Item => self.html.push_str("</li>"),
            TagEnd::Table => {
                self.table = None;
                self.html.push_str("</tbody></table>");
            }
            TagEnd::TableHead => {
                if let Some(table) = &mut self.table {
                    table.head = false;
                }
                self.html.push_str("</tr></thead><tbody>");
            }
            TagEnd::TableRow => self.html.push_str("</tr>"),
            TagEnd::TableCell => self.end_cell(),
            TagEnd::Emphasis => self.html.push_str("</em>"),
            TagEnd::Strong => self.html.push_str("</strong>"),
            TagEnd::Strikethrough => self.html.push_str("</del>"),
            TagEnd::Link => match self.open_links.pop() {
                Some(Open::Inside) => self.close(),
                Some(Open::Outside) => self.html.push_str("</a>"),
                Some(Open::Nowhere) | None => {}
            },
            TagEnd::Image
            | TagEnd::Heading(_)
            | TagEnd::HtmlBlock
            | TagEnd::FootnoteDefinition
            | TagEnd::MetadataBlock(_)
            | TagEnd::DefinitionList
            | TagEnd::DefinitionListTitle
            | TagEnd::DefinitionListDefinition
            | TagEnd::Superscript
            | TagEnd::Subscript => {}
        }
    }

    fn start_cell(&mut self) {
        let Some(table) = &mut self.table else { return };
        if table.head {
            self.html.push_str("<th scope=\"col\">");
        } else {
            match table.titles.get(table.column) {
                Some(title) if !title.is_empty() => {
                    self.html.push_str("<td data-label=\"");
                    self.html.push_str(title);
                    self.html.push_str("\"><span>");
                }
                _ => self.html.push_str("<td><span>"),
            }
            table.column += 1;
        }
        table.cell_from = self.html.len();
    }

    fn end_cell(&mut self) {
        let Some(table) = &mut self.table else { return };
        if table.head {
            let title = without_tags(&self.html[table.cell_from..]);
            if title.trim().is_empty() {
                // The corner above row titles is no heading of anything.
                self.html.truncate(table.cell_from - "<th scope=\"col\">".len());
                self.html.push_str("<td></td>");
            } else {
                self.html.push_str("</th>");
            }
            table.titles.push(title);
        } else {
            self.html.push_str("</span></td>");
        }
    }

    fn start_link(&mut self, address: &str, span: Span) {
        let target = match classify(address, self.folder) {
            Address::Inside(target) => Some(target),
            Address::Outside => {
                self.html.push_str("<a rel=\"external\" href=\"");
                escape(address, &mut self.html);
                self.html.push_str("\">");
                self.open_links.push(Open::Outside);
                return;
            }
            Address::Refused => {
                let message = say("A link may lead to a page, a file of this site, a website or an e-mail address.");
                self.problems.push(
                    Diagnostic::error("link-scheme", span, message)
                        .help(say("Start it with `https://` or `mailto:`, or write the path of a source file.")),
                );
                None
            }
        };
        self.open_links.push(if target.is_some() { Open::Inside } else { Open::Nowhere });
        if let Some(target) = target {
            self.open(target, span);
        }
    }

    /// A member's name as a link; within another link it stays words, for links do not nest.
    fn member(&mut self, id: Id, name: &str, span: Span) {
        let nested = !self.open_links.is_empty();
        if !nested {
            self.open(Target::Member(id), span);
        }
        self.html.push_str("<bdi>");
        self.text(name);
        self.html.push_str("</bdi>");
        if !nested {
            self.close();
        }
    }

    /// Where a page puts the tag of a link, when it knows where the link leads.
    fn open(&mut self, target: Target, span: Span) {
        self.links.push(Link { at: self.html.len(), end: usize::MAX, target, span });
    }

    /// Ends the innermost link that is open.
    fn close(&mut self) {
        let end = self.html.len();
        if let Some(link) = self.links.iter_mut().rev().find(|l| l.end == usize::MAX) {
            link.end = end;
        }
    }

    fn reference(&mut self, label: &str) {
        if self.numbers.dropped.contains(label) {
            return;
        }
        let next = u32::try_from(self.numbers.notes.len()).unwrap_or(u32::MAX - 1) + 1;
        let first = !self.numbers.notes.contains_key(label);
        let n = *self.numbers.notes.entry(label.to_owned()).or_insert(next);
        let id = if first { format!(" id=\"ref-{n}\"") } else { String::new() };
        self.html.push_str(&format!("<sup{id}><a href=\"#note-{n}\" role=\"doc-noteref\">{n}</a></sup>"));
    }

    fn text(&mut self, text: &str) {
        escape(&shown(text), &mut self.html);
    }
}

/// What an open link needs at its end.
enum Open {
    Inside,
    Outside,
    Nowhere,
}

/// Escapes text for HTML, in content and in attributes.
pub fn escape(text: &str, out: &mut String) {
    let mut rest = text;
    while let Some(at) = rest.bytes().position(|b| matches!(b, b'&' | b'<' | b'>' | b'"')) {
        out.push_str(&rest[..at]);
        out.push_str(match rest.as_bytes()[at] {
            b'&' => "&amp;",
            b'<' => "&lt;",
            b'>' => "&gt;",
            _ => "&quot;",
        });
        rest = &rest[at + 1..];
    }
    out.push_str(rest);
}

fn trim_end(html: &mut String) {
    html.truncate(html.trim_end().len());
}

/// The text of a piece of HTML that this module wrote.
pub fn plain_text(html: &str) -> String {
    let text = without_tags(html);
    text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&")
}

fn without_tags(html: &str) -> String {
    let mut out = String::new();
    let mut inside = false;
    for c in html.chars() {
        match c {
            '<' => inside = true,
            '>' => inside = false,
            c if !inside => out.push(c),
            _ => {}
        }
    }
    out
}
