//! Copies the rulebook out of its envelopes. It is public.

use std::sync::LazyLock;

use super::cross_record::{self, Guests};
use super::identities::Session;
use super::open_text;
use crate::diagnostic::Problems;
use crate::manuscript::rulebook as source;
use crate::publication::rulebook::{How, Limits, Rule, Rulebook, Text, Version};

const PUBLIC: &str = "the rulebook is published as written";

/// The site's own rulebook, or the one that is built in.
pub(super) fn rulebook(
    own: Option<source::Rulebook>,
    session: &Session<'_>,
    guests: &Guests,
    problems: &mut Problems,
) -> Rulebook {
    /// Read once: `prove` builds a site thousands of times.
    static BUILT_IN: LazyLock<Rulebook> = LazyLock::new(|| source::built_in().map(copy).unwrap_or_default());
    let Some(own) = own else { return BUILT_IN.clone() };
    let reasons = own.reasons.iter().map(|r| &r.text);
    for text in reasons.chain(own.rules.iter().flat_map(|r| &r.versions).map(|v| &v.text)).flat_map(|t| &t.texts) {
        cross_record::check_text(session, guests, &text.1, problems);
    }
    copy(own)
}

fn copy(book: source::Rulebook) -> Rulebook {
    let source::Rulebook { span: _, reasons, rules } = book;
    let reasons: Vec<_> = reasons
        .into_iter()
        .map(|r| {
            let source::Reason { span: _, id, text: words } = r;
            (id.value, text(words))
        })
        .collect();
    let rule = |rule: source::Rule| {
        let source::Rule { span: _, id, heading, sentence, check, cannot_be_checked, versions } = rule;
        let reason = cannot_be_checked.and_then(|c| reasons.iter().find(|(id, _)| *id == c.value));
        Rule {
            id: id.value,
            heading,
            sentence: sentence.value,
            how: match check {
                Some(check) => How::Check(check),
                None => How::Cannot(reason.map(|(_, text)| text.clone()).unwrap_or_default()),
            },
            versions: versions.into_iter().map(version).collect(),
        }
    };
    Rulebook { rules: rules.into_iter().map(rule).collect() }
}

fn version(version: source::Version) -> Version {
    let source::Version { span: _, from, text: words, share, years, least, most, days } = version;
    let limits = Limits {
        share: share.map(|l| l.value),
        years: years.map(|l| l.value),
        least: least.map(|l| l.value),
        most: most.map(|l| l.value),
        days: days.map(|l| l.value),
    };
    Version { from: from.value, text: text(words), limits }
}

fn text(words: source::Localized) -> Text {
    let source::Localized { texts } = words;
    texts.into_iter().map(|(lang, words)| (lang, open_text(words, PUBLIC))).collect()
}
