//! A paragraph as a reader reads it.
//!
//! In: [`Markup`]. Out: its text. Must never: see anything but markup that the disclosure room made.

use crate::disclosure::Markup;

/// The words of a stretch of markup, blocks apart, without the numbers of footnotes.
pub fn text(markup: &Markup) -> String {
    let mut html = String::new();
    markup.resolve(|_| None, &mut html);
    let mut out = String::with_capacity(html.len());
    let mut rest = html.as_str();
    while let Some(at) = rest.find('<') {
        unescape(&rest[..at], &mut out);
        rest = &rest[at..];
        let end = rest.find('>').map_or(rest.len(), |i| i + 1);
        let tag = rest[1..end].trim_start_matches('/');
        let name = tag.split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap_or_default();
        if name == "sup" && rest.starts_with("<sup") {
            let note = rest.find("</sup>").map_or(rest.len(), |i| i + "</sup>".len());
            rest = &rest[note..];
            continue;
        }
        if !matches!(name, "a" | "b" | "bdi" | "code" | "del" | "em" | "strong") && !out.ends_with(' ') {
            out.push(' ');
        }
        rest = &rest[end..];
    }
    unescape(rest, &mut out);
    let trimmed = out.trim();
    if trimmed.len() == out.len() { out } else { trimmed.to_owned() }
}

fn unescape(html: &str, out: &mut String) {
    let mut rest = html;
    while let Some(at) = rest.find(['&', '\n']) {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let known = [("&amp;", '&'), ("&lt;", '<'), ("&gt;", '>'), ("&quot;", '"'), ("\n", ' ')];
        let (sign, c) = known.into_iter().find(|(sign, _)| rest.starts_with(sign)).unwrap_or(("&", '&'));
        out.push(c);
        rest = &rest[sign.len()..];
    }
    out.push_str(rest);
}
