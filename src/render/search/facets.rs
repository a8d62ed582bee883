//! What a search can be narrowed to.
//!
//! In: documents in order. Out: `m.js`, which every search needs, and `f.js` with the topics. Must never: count anything
//! but published records.

use std::collections::BTreeMap;

use super::classes::Form;
use super::code;
use super::corpus::Doc;
use super::records::{TOGETHER, quote};
use super::shards::Body;

/// Number of documents, kind and cycle of each, groups, translations, and how the index is cut.
pub fn about(docs: &[Doc<'_>], firsts: &[Form], texts: &[usize]) -> Body {
    let mut body = Body::default();
    let kinds: String = docs.iter().map(|d| d.kind.letter()).collect();
    body.text.push_str(&format!("{{\"n\":{},\"per\":{TOGETHER},\"kinds\":\"{kinds}\"", docs.len()));
    for (name, runs) in [
        ("cycles", runs(docs.iter().map(|d| d.cycle.unwrap_or_default()))),
        ("groups", runs(docs.iter().map(|d| d.groups))),
        ("translated", runs(docs.iter().map(|d| d.translated))),
    ] {
        body.text.push_str(&format!(",\n\"{name}\":[{runs}]"));
    }
    let texts: Vec<String> = texts.iter().map(usize::to_string).collect();
    body.text.push_str(&format!(",\n\"texts\":[{}],\n\"words\":[", texts.join(",")));
    for (i, first) in firsts.iter().enumerate() {
        if i > 0 {
            body.text.push(',');
        }
        body.part(&first.sessions, |out| quote(&first.word, out));
    }
    body.text.push_str("]}");
    body
}

/// Values that repeat, each with how often: `value,times,…`.
fn runs(values: impl Iterator<Item = u32>) -> String {
    let mut runs: Vec<(u32, u32)> = Vec::new();
    for value in values {
        match runs.last_mut() {
            Some((last, times)) if *last == value => *times += 1,
            _ => runs.push((value, 1)),
        }
    }
    runs.iter().map(|(value, times)| format!("{value},{times}")).collect::<Vec<_>>().join(",")
}

/// Topics: `[[topic, documents], …]`, the most frequent first.
pub fn topics(docs: &[Doc<'_>]) -> Body {
    let mut topics: BTreeMap<&str, (Vec<u32>, Vec<u32>)> = BTreeMap::new();
    for (doc, number) in docs.iter().zip(0..) {
        for topic in doc.topics {
            let (of, sessions) = topics.entry(topic.as_str()).or_default();
            if of.last() != Some(&number) {
                of.push(number);
            }
            sessions.extend(doc.session);
        }
    }
    let mut topics: Vec<_> = topics.into_iter().collect();
    topics.sort_by_key(|(_, (of, _))| std::cmp::Reverse(of.len()));
    let mut body = Body::default();
    body.text.push('[');
    for (i, (topic, (of, mut sessions))) in topics.into_iter().enumerate() {
        if i > 0 {
            body.text.push_str(",\n");
        }
        sessions.sort_unstable();
        sessions.dedup();
        let mut signs = String::new();
        code::postings(of.into_iter().map(|doc| (doc, 0)), &mut signs);
        body.text.push('[');
        body.part(&sessions, |out| quote(topic, out));
        body.text.push_str(&format!(",\"{signs}\"]"));
    }
    body.text.push(']');
    body
}
