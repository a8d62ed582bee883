//! The front matter of a meeting, without who took part.
//!
//! In: a front matter and its layout. Out: edits of its source. It is taken apart without `..`, so that a new key does not
//! compile until somebody decides what becomes of it. Must never: touch a text that the page would show as it stands.

use super::edit::{Edits, yaml};
use crate::diagnostic::{Problems, Span};
use crate::disclosure::Attributed;
use crate::disclosure::redact::Redactor;
use crate::manuscript::decode::Words;
use crate::manuscript::layout::Layout;
use crate::manuscript::meeting::{
    Access, Action, Agenda, AgendaItem, Correction, Decision, Document, Front, Mention, Provenance,
};
use crate::manuscript::words::Rule;

const BECAUSE: &str = "the redactor decides what of it may be seen";

/// Stands where something was that is nobody's business and that the schema wants.
const WITHHELD: &str = "withheld";

/// What a wholly private meeting publishes nothing of.
const UNSEEN: &[&str] = &[
    "number",
    "place",
    "join",
    "summary",
    "agenda",
    "decisions",
    "actions",
    "documents",
    "corrections",
    "mandate",
    "tags",
];

/// Edits the front matter of a meeting of which some part is protected. `rule` is the meeting's own.
pub fn front(
    front: &Front,
    rule: Rule,
    redactor: &Redactor<'_>,
    layout: &Layout,
    edits: &mut Edits,
    problems: &mut Problems,
) {
    let Front {
        span: _,
        title,
        starts: _,
        kind: _,
        ends: _,
        cycle: _,
        number,
        place,
        rule: _,
        access,
        join,
        status: _,
        approved: _,
        // It holds for the redacted text, which stays.
        attested: _,
        provenance,
        summary,
        agenda,
        participants,
        attendance: _,
        public_mentions,
        decisions,
        actions,
        documents,
        corrections,
        mandate,
        tags,
        transcript: _,
        recording: _,
        withheld,
        retracted,
        draft: _,
    } = front;
    let private = rule == Rule::Private;
    // The page leaves such a tag out; a source does without it, too.
    let (hidden, shown): (Vec<_>, Vec<_>) =
        tags.iter().map(|tag| tag.reveal(BECAUSE)).partition(|tag| redactor.hides_in_tag(&tag.value));
    for (key, lines) in &layout.entries {
        match key.as_str() {
            "participants" if !participants.is_empty() => edits.replace(lines.clone(), "participants: []\n"),
            "attendance" | "transcript" | "recording" => edits.delete(lines.clone()),
            "tags" if !private && !hidden.is_empty() => {
                let shown = shown.iter().map(|tag| yaml(&redactor.text(&tag.value, tag.span, problems)));
                edits.replace(lines.clone(), format!("tags: [{}]\n", shown.collect::<Vec<_>>().join(", ")));
            }
            key if private && UNSEEN.contains(&key) => edits.delete(lines.clone()),
            _ => {}
        }
    }
    let mut texts = Texts(vec![title.reveal(BECAUSE)]);
    // What is mentioned was declared public; the reason was not, and the redactor lets the mention itself stand in it.
    for Mention { span: _, text: _, because } in public_mentions {
        texts.one(because);
    }
    texts.maybe(withheld.as_ref());
    texts.maybe(retracted.as_ref().map(|r| &r.reason));
    if !private {
        for text in [place, join, summary] {
            texts.maybe(text.as_ref());
        }
        texts.0.extend(number.iter().chain(mandate));
        if hidden.is_empty() {
            texts.all(tags);
        }
        if let Some(Agenda { span: _, proposed: _, pre_approved: _, adopted: _, items }) = agenda {
            for AgendaItem { span: _, id, title, added_at: _, removed_at: _ } in items {
                texts.0.push(id);
                texts.one(title);
            }
        }
        for Decision { span: _, id: _, text, method: _, explained, objections, item, outcome } in decisions {
            texts.one(text);
            texts.maybe(explained.as_ref());
            texts.maybe(outcome.as_ref());
            texts.all(objections);
            texts.0.extend(item);
        }
        for Action { span: _, text, owner, decision: _, due: _, done: _ } in actions {
            texts.one(text);
            texts.maybe(owner.as_ref());
        }
        for Document { span: _, title, file: _, withheld } in documents {
            texts.one(title);
            texts.maybe(withheld.as_ref());
        }
        for Correction { span: _, date: _, text } in corrections {
            texts.one(text);
        }
    }
    if let Some(Access { span: _, value: _, decided: _, place, reason }) = access {
        for text in place.iter().chain(reason) {
            if private {
                put(text.reveal(BECAUSE), WITHHELD, layout, edits);
            } else {
                texts.one(text);
            }
        }
    }
    if let Some(Provenance { span: _, written_by: _, reviewed_by: Some(reviewer) }) = provenance {
        put(reviewer.reveal("it is replaced whoever it is"), WITHHELD, layout, edits);
    }
    for text in texts.0 {
        redact(text, redactor, layout, edits, problems);
    }
}

/// Texts that the page would show redacted.
struct Texts<'a>(Vec<&'a Words>);

impl<'a> Texts<'a> {
    fn one(&mut self, text: &'a Attributed<Words>) {
        self.0.push(text.reveal(BECAUSE));
    }

    fn maybe(&mut self, text: Option<&'a Attributed<Words>>) {
        self.0.extend(text.map(|t| t.reveal(BECAUSE)));
    }

    fn all(&mut self, texts: &'a [Attributed<Words>]) {
        self.0.extend(texts.iter().map(|t| t.reveal(BECAUSE)));
    }
}

/// Redacts a text where it stands.
pub fn redact(words: &Words, redactor: &Redactor<'_>, layout: &Layout, edits: &mut Edits, problems: &mut Problems) {
    let redacted = redactor.text(&words.value, words.span, problems);
    if redacted != words.value {
        put(words, &redacted, layout, edits);
    }
}

fn put(words: &Words, with: &str, layout: &Layout, edits: &mut Edits) {
    if words.value != with {
        edits.replace(layout.value(words.span.start).unwrap_or_else(|| words.span.range()), yaml(with));
    }
}

/// Where the declared public mentions stand, which are not to be looked at.
pub fn public_mentions(front: &Front) -> Vec<Span> {
    let of = |mention: &Mention| mention.text.reveal("its place is wanted, not its text").span;
    front.public_mentions.iter().map(of).collect()
}
