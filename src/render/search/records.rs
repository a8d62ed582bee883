//! What a result shows: titles in one set of files, texts in another.
//!
//! In: documents. Out: `d<n>.js` with address, title and date of so many documents each, which every search needs; and
//! `t<n>.js` with their paragraphs, for a site that is read from a disk, where a script may not read the pages themselves.
//! Must never: leave out which part comes from which protected session.

use super::corpus::Doc;
use super::shards::Body;

/// Documents in one file of titles.
pub const TOGETHER: usize = 48;
/// Files of texts in one language are not more than about these.
const MOST: usize = 64;
/// What a file of texts holds at least, in bytes.
const LEAST: usize = 16 << 10;

/// Titles: `[[address, anchor, title, date], …]`.
pub fn titles(docs: &[Doc<'_>]) -> Vec<Body> {
    docs.chunks(TOGETHER).map(list_of_titles).collect()
}

fn list_of_titles(docs: &[Doc<'_>]) -> Body {
    let mut body = Body::default();
    for (i, doc) in docs.iter().enumerate() {
        body.text.push_str(if i == 0 { "[" } else { ",\n" });
        let date = doc.date.map(|d| d.to_string()).unwrap_or_default();
        body.part(doc.session.as_slice(), |out| {
            out.push('[');
            for (i, text) in [doc.route.as_str(), doc.anchor, doc.title, &date].into_iter().enumerate() {
                if i > 0 {
                    out.push(',');
                }
                quote(text, out);
            }
            out.push(']');
        });
    }
    body.text.push(']');
    body
}

/// Where each file of texts begins: the number of its first document.
pub fn text_files(docs: &[Doc<'_>]) -> Vec<usize> {
    let size = |d: &Doc<'_>| d.fields.iter().map(|f| f.text.len()).sum::<usize>();
    let full = (docs.iter().map(size).sum::<usize>() / MOST).max(LEAST);
    let (mut starts, mut filled) = (Vec::new(), full);
    for (i, doc) in docs.iter().enumerate() {
        if filled >= full {
            starts.push(i);
            filled = 0;
        }
        filled += size(doc);
    }
    starts
}

/// Texts: `[[[anchor, text], …], …]`, without what stands in the titles.
pub fn texts(docs: &[Doc<'_>]) -> Body {
    let size = docs.iter().flat_map(|d| &d.fields).map(|f| f.text.len() + 20).sum();
    let mut body = Body { text: String::with_capacity(size), parts: Vec::new() };
    for (i, doc) in docs.iter().enumerate() {
        body.text.push_str(if i == 0 { "[[" } else { "],\n[" });
        for (i, field) in doc.fields.iter().skip(1).enumerate() {
            if i > 0 {
                body.text.push(',');
            }
            let sessions = doc.session.filter(|_| field.protected);
            body.part(sessions.as_slice(), |out| {
                out.push('[');
                quote(&field.anchor, out);
                out.push(',');
                quote(&field.text, out);
                out.push(']');
            });
        }
    }
    body.text.push_str("]]");
    body
}

/// A string of JSON, which is one of JavaScript, too (ECMA-262, since 2019). No tag stands in it, for a host that takes
/// the file for a page.
pub fn quote(text: &str, out: &mut String) {
    out.push('"');
    let mut from = 0;
    for (i, b) in text.bytes().enumerate().filter(|(_, b)| matches!(b, b'"' | b'\\' | b'<' | 0..=0x1f)) {
        out.push_str(&text[from..i]);
        from = i + 1;
        match b {
            b'"' => out.push_str("\\\""),
            b'\\' => out.push_str("\\\\"),
            b'<' => out.push_str("\\u003c"),
            _ => out.push(' '),
        }
    }
    out.push_str(&text[from..]);
    out.push('"');
}
