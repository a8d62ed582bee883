//! HTML in Markdown: taken out before the parser sees it.
//!
//! In: the text of a body. Out: the same text, byte for byte as long, in which comments and the tags of HTML are blank and
//! any other `<` that could begin a tag is a sign. An HTML block would otherwise swallow what follows it, a heading with
//! its rule included. Must never: move a byte.

use std::ops::Range;

use crate::defects::{self, Defect};
use crate::diagnostic::{Diagnostic, Problems, Span, say};

/// Stands for a `<` that is a character and no tag.
pub const LESS: char = '\u{3}';
/// Stands for each byte of a tag that was taken out.
pub const NOTHING: char = '\u{4}';

/// Elements of HTML. A name in angle brackets that is none of these, such as a handle, stays as it is written.
const ELEMENTS: &[&str] = &[
    "a",
    "abbr",
    "address",
    "area",
    "article",
    "aside",
    "audio",
    "b",
    "base",
    "bdi",
    "bdo",
    "big",
    "blink",
    "blockquote",
    "body",
    "br",
    "button",
    "canvas",
    "caption",
    "center",
    "cite",
    "code",
    "col",
    "colgroup",
    "data",
    "datalist",
    "dd",
    "del",
    "details",
    "dfn",
    "dialog",
    "div",
    "dl",
    "dt",
    "em",
    "embed",
    "fieldset",
    "figcaption",
    "figure",
    "font",
    "footer",
    "form",
    "frame",
    "frameset",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "head",
    "header",
    "hr",
    "html",
    "i",
    "iframe",
    "img",
    "input",
    "ins",
    "kbd",
    "label",
    "legend",
    "li",
    "link",
    "main",
    "map",
    "mark",
    "marquee",
    "math",
    "menu",
    "meta",
    "meter",
    "nav",
    "noscript",
    "object",
    "ol",
    "optgroup",
    "option",
    "output",
    "p",
    "param",
    "picture",
    "pre",
    "progress",
    "q",
    "rp",
    "rt",
    "ruby",
    "s",
    "samp",
    "script",
    "search",
    "section",
    "select",
    "slot",
    "small",
    "source",
    "span",
    "strike",
    "strong",
    "style",
    "sub",
    "summary",
    "sup",
    "svg",
    "table",
    "tbody",
    "td",
    "template",
    "textarea",
    "tfoot",
    "th",
    "thead",
    "time",
    "title",
    "tr",
    "track",
    "tt",
    "u",
    "ul",
    "var",
    "video",
    "wbr",
];

/// Elements within a line of text; every other one separates words.
const WITHIN_WORDS: &[&str] = &[
    "a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "del", "dfn", "em", "font", "i", "ins", "kbd", "mark", "q",
    "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "tt", "u", "var", "wbr",
];

/// Hides HTML. `at` gives the place of a range of the text.
pub fn hide(text: &str, at: &impl Fn(Range<usize>) -> Span, problems: &mut Problems) -> String {
    let mut out = text.as_bytes().to_vec();
    let mut from = 0;
    while let Some(start) = text[from..].find('<').map(|i| from + i) {
        from = start + 1;
        let rest = &text[start..];
        if rest.starts_with("<!--") && !defects::on(Defect::CommentKept) {
            let Some(end) = rest.find("-->").map(|i| start + i + 3) else {
                problems.push(
                    Diagnostic::error("comment-open", at(start..start + 4), say("This comment never ends."))
                        .help(say("End it with `-->`.")),
                );
                blank(&mut out, start..text.len());
                break;
            };
            blank(&mut out, start..end);
            from = end;
        } else if let Some((name, end)) = tag(rest) {
            if ELEMENTS.contains(&name.as_str()) {
                problems.push(
                    Diagnostic::warning(
                        "html",
                        at(start..start + end),
                        say("HTML is not interpreted; this tag is left out."),
                    )
                    .help(say("Use Markdown; write `&lt;` for a `<` that is meant as a sign.")),
                );
                blank(&mut out, start..start + end);
                if !WITHIN_WORDS.contains(&name.as_str()) {
                    out[start] = b' ';
                }
                from = start + end;
            } else {
                out[start] = 3;
            }
        } else if rest[1..].starts_with(['!', '?', '/'])
            || rest[1..].starts_with(|c: char| c.is_ascii_alphabetic()) && !is_address(rest)
        {
            out[start] = 3;
        }
    }
    String::from_utf8(out).unwrap_or_default()
}

/// Overwrites a range, but for line ends, which Markdown needs. Not with spaces, of which four begin a code block.
fn blank(out: &mut [u8], range: Range<usize>) {
    for byte in &mut out[range] {
        if *byte != b'\n' {
            *byte = 4;
        }
    }
}

/// The name of a tag at the start of the text and where it ends; `None` for an address in angle brackets.
fn tag(text: &str) -> Option<(String, usize)> {
    let inner = text[1..].strip_prefix('/').unwrap_or(&text[1..]);
    let length = inner.find(|c: char| !c.is_ascii_alphanumeric() && c != '-').unwrap_or(inner.len());
    let after = &inner[length..];
    if length == 0
        || !inner.starts_with(|c: char| c.is_ascii_alphabetic())
        || !after.starts_with(['>', '/', ' ', '\t', '\n'])
    {
        return None;
    }
    let end = text.find('>').map(|i| i + 1)?;
    (!text[..end].contains("\n\n")).then(|| (inner[..length].to_ascii_lowercase(), end))
}

/// `<https://…>` and `<name@body.example>` are links.
fn is_address(text: &str) -> bool {
    let Some(end) = text.find(['>', ' ', '\n']) else { return false };
    text[end..].starts_with('>') && text[1..end].contains([':', '@'])
}
