//! Whether somebody read what is published of a protected meeting.
//!
//! In: the publication. Out: errors for protected meetings that are approved and were not read as they stand; and, for
//! `glasshouse attest`, the text to read and its hash. What is shown is what is hashed. Must never: see anything but the
//! publication. A hash of a name or of the raw text would let anybody confirm a guess.

use crate::diagnostic::{Diagnostic, Problems, say};
use crate::disclosure::{Markup, PublicText};
use crate::manuscript::words::{Fingerprint, Rule, Status};
use crate::publication::meeting::{Kept, Meeting};
use crate::publication::{Version, prose::Prose};

/// Reports every protected meeting that is approved and whose redacted text nobody read as it stands.
pub fn check(meetings: &[Meeting], problems: &mut Problems) {
    for meeting in meetings {
        if matches!(meeting.status, Status::Draft | Status::Retracted)
            || !is_needed(meeting)
            || meeting.attested == Some(fingerprint(meeting))
        {
            continue;
        }
        let message = match meeting.attested {
            None => say("Nobody attested that the redacted text of this meeting names nobody."),
            Some(_) => say("The redacted text of this meeting is another than the one that was attested."),
        };
        problems.push(Diagnostic::error("unattested", meeting.status_span, message).help(say(
            "Read the redacted text and attest it with `glasshouse attest FILE`, which shows it. To read it as a page first, \
             set `status: draft` and build.",
        )));
    }
}

/// Whether a meeting needs to be attested. Of a wholly private one nothing is published but that it was held.
pub fn is_needed(meeting: &Meeting) -> bool {
    meeting.strictest.protects() && meeting.rule != Rule::Private
}

/// The hash of what is published of a meeting.
pub fn fingerprint(meeting: &Meeting) -> Fingerprint {
    Fingerprint::of(&redacted(meeting))
}

/// All words that are published of a meeting, as plain text: a line for each field, what stands in it indented below, so
/// that no text can look like a field.
pub fn redacted(meeting: &Meeting) -> String {
    let mut page = Page(String::new());
    page.version("original", &meeting.versions.original);
    for (lang, version) in &meeting.versions.translations {
        page.version(lang.as_str(), version);
    }
    page.fields("number", meeting.number.iter());
    page.fields("place", meeting.place.iter());
    page.fields("where access was decided", meeting.access.iter().flat_map(|a| &a.place));
    page.fields("reason of access", meeting.access.iter().flat_map(|a| &a.reason));
    page.fields("join", meeting.join.iter());
    for item in meeting.agenda.iter().flat_map(|a| &a.items) {
        page.fields("item of the agenda", [&item.id, &item.title]);
    }
    for decision in &meeting.decisions {
        page.field("decision", decision.id.as_str());
        page.fields("text", [&decision.text]);
        page.fields("explained", decision.explained.iter());
        page.fields("objection", &decision.objections);
        page.fields("item", decision.item.iter());
        page.fields("outcome", decision.outcome.iter());
    }
    for action in &meeting.actions {
        page.fields("action", [&action.text]);
        page.fields("owner", action.owner.iter());
    }
    for document in &meeting.documents {
        page.fields("document", [&document.title]);
        match &document.kept {
            Kept::Withheld(reason) => page.fields("withheld", [reason]),
            // Neither the name of a file nor its bytes: both may come from somebody who was there.
            Kept::File(_) | Kept::Nothing => {}
        }
    }
    page.fields("correction", meeting.corrections.iter().map(|(_, text)| text));
    page.fields("mandate", &meeting.mandate);
    page.fields("tag", &meeting.tags);
    page.fields("withheld", meeting.withheld.iter());
    page.0
}

struct Page(String);

impl Page {
    fn field(&mut self, name: &str, text: &str) {
        self.0.push_str(name);
        self.0.push('\n');
        for line in text.lines().map(str::trim).filter(|l| !l.is_empty()) {
            self.0.push_str("  ");
            self.0.push_str(line);
            self.0.push('\n');
        }
    }

    fn fields<'t>(&mut self, name: &str, texts: impl IntoIterator<Item = &'t PublicText>) {
        texts.into_iter().for_each(|text| self.field(name, text.as_str()));
    }

    fn version(&mut self, name: &str, version: &Version) {
        self.field("language", name);
        self.fields("title", [&version.title]);
        self.fields("summary", version.summary.iter());
        self.prose(&version.prose);
    }

    fn prose(&mut self, prose: &Prose) {
        for section in &prose.sections {
            let heading = section.heading.as_ref().map_or("", |h| h.text.as_str());
            self.field("section", &format!("{} {} {heading}", section.level, section.rule.word()));
            for block in &section.blocks {
                self.field("text", &plain(&block.markup));
            }
        }
        for note in &prose.notes {
            self.field("note", &format!("{} {} {}", note.number, note.rule.word(), plain(&note.markup)));
        }
    }
}

/// The words of a text and the addresses of its links to elsewhere. Not its tags: a new version of the program may write
/// others. Nor where links within the site lead: that is the name of a file, and the site gives it another.
fn plain(markup: &Markup) -> String {
    let mut html = String::new();
    markup.resolve(|_| None, &mut html);
    let mut out = String::with_capacity(html.len());
    let mut rest = html.as_str();
    while let Some((text, after)) = rest.split_once('<') {
        out.push_str(text);
        // The program's own tags have no `>` in their attributes.
        let (tag, after) = after.split_once('>').unwrap_or((after, ""));
        let name = tag.trim_start_matches('/').split(' ').next().unwrap_or_default();
        match name {
            "a" => {
                let address = tag.split("href=\"").nth(1).and_then(|h| h.split('"').next());
                // The number of a note stands there already.
                out.extend(address.filter(|a| !a.starts_with('#')).map(|a| format!("<{a}> ")));
            }
            "em" | "strong" | "del" | "code" | "b" | "bdi" => {}
            "sup" => out.push_str(if tag.starts_with('/') { "]" } else { "[" }),
            "td" | "th" | "span" => out.push(' '),
            _ => out.push('\n'),
        }
        rest = after;
    }
    out.push_str(rest);
    out.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&")
}
