//! What is public must not say who was in a session that is not: "as Jane said in the closed session".
//!
//! In: a paragraph that is published as written. Out: an error where it names a person or a body and speaks of a closed
//! session. Must never: change a text, or take a single word of a name for somebody.

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::LazyLock;

use super::Attributed;
use super::fold::{fold, folded, folded_exactly};
use super::hints::Hints;
use super::identities::Session;
use super::names::Kind;
use super::redact::mentions;
use super::vocabulary::Vocabulary;
use crate::diagnostic::{Diagnostic, Problems, Span, say};
use crate::manuscript::decode::Words;
use crate::manuscript::meeting::{Meeting, Participant};

const BECAUSE: &str = "a public text must not say who was in a closed session";

/// Phrases that mean a closed session, folded, as the beginnings of words in a row. The languages that inflect their words
/// do it at the end.
const PHRASES: &[&[&str]] = &[
    &["chatham", "house"],
    // en
    &["closed", "session"],
    &["closed", "meeting"],
    &["closed", "part"],
    &["closed", "discussion"],
    &["closed", "door"],
    &["private", "session"],
    &["private", "part"],
    &["private", "discussion"],
    // fr
    &["huis", "clos"],
    &["seance", "fermee"],
    &["session", "fermee"],
    &["reunion", "fermee"],
    &["seance", "privee"],
    &["session", "privee"],
    &["partie", "privee"],
    // es
    &["sesion", "cerrada"],
    &["reunion", "cerrada"],
    &["parte", "cerrada"],
    &["sesion", "privada"],
    &["parte", "privada"],
    &["puerta", "cerrada"],
    // ru
    &["закрыт", "заседан"],
    &["закрыт", "сесси"],
    &["закрыт", "встреч"],
    &["закрыт", "част"],
    &["закрыт", "обсужден"],
    &["закрыт", "двер"],
    &["чатем", "хаус"],
    &["чатам", "хаус"],
    &["чэтем", "хаус"],
    &["чатэм", "хаус"],
];

/// The same for languages that put particles before words, or no spaces between them.
const SIGNS: &[&str] = &[
    // ar
    "جلسة مغلقة",
    "الجلسة المغلقة",
    "جلسة خاصة",
    "الجلسة الخاصة",
    "اجتماع مغلق",
    "الاجتماع المغلق",
    "الجزء المغلق",
    "الجزء الخاص",
    "تشاتام هاوس",
    "شاتام هاوس",
    // zh
    "闭门",
    "閉門",
    "非公开会议",
    "非公开部分",
    "不公开会议",
    "查塔姆",
    "查达姆",
    "漆咸樓",
];

/// People and bodies that only the source of a protected meeting names, folded.
#[derive(Default)]
pub struct Guests {
    names: BTreeSet<String>,
    /// Single words of people's names, long enough to be told from others.
    words: BTreeSet<String>,
}

impl Guests {
    pub fn of(meetings: &[Meeting]) -> Self {
        let mut guests = Guests::default();
        for meeting in meetings.iter().filter(|m| m.strictest().protects()) {
            for participant in &meeting.front.participants {
                let Participant::Guest(guest) = participant.reveal(BECAUSE) else { continue };
                for name in std::iter::once(&guest.name).chain(&guest.also_known_as) {
                    let name = folded(&name.value);
                    guests.words.extend(name.split(' ').filter(|w| w.chars().count() > 3).map(str::to_owned));
                    guests.names.insert(name);
                }
                let bodies = guest.affiliation.iter().chain(&guest.affiliation_also_known_as);
                guests.names.extend(bodies.map(|b| folded(&b.value)));
            }
        }
        guests.names.retain(|n| n.chars().count() > 2);
        guests
    }

    /// Whether one of them stands in a folded text.
    fn stand_in(&self, text: &str) -> bool {
        stands(&self.names, text)
    }

    /// Whether one of them, or a word of a name, stands in the words of a path.
    pub fn stand_in_path(&self, words: &str) -> bool {
        let text = fold(words).text;
        stands(&self.names, &text) || stands(&self.words, &text)
    }
}

fn stands(names: &BTreeSet<String>, text: &str) -> bool {
    names.iter().any(|name| text.match_indices(name.as_str()).any(|(at, _)| is_word(text, at..at + name.len())))
}

/// Whether no letter goes on before or after. Where no spaces are written, every place is as good.
fn is_word(text: &str, range: Range<usize>) -> bool {
    let continues = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() && !matches!(c, '\u{2e80}'..='\u{d7af}'));
    !continues(text[..range.start].chars().next_back()) && !continues(text[range.end..].chars().next())
}

/// Whether a text names somebody and speaks of a closed session.
pub fn tells(session: &Session<'_>, guests: &Guests, flat: &str) -> bool {
    speaks_of_closed_session(flat)
        && (!mentions(flat).is_empty()
            || session.find(flat, &Vocabulary::default()).iter().any(|f| f.kind != Kind::Part)
            || guests.stand_in(&fold(flat).text))
}

/// Reports a text of a record that is published as written.
pub fn check_text(session: &Session<'_>, guests: &Guests, words: &Attributed<Words>, problems: &mut Problems) {
    let span = words.reveal(BECAUSE).span;
    if tells(session, guests, &words.reveal(BECAUSE).value.replace("[@", "\u{1}@")) {
        problems.push(problem(span));
    }
}

/// The same for a text on the page of a member, whom the page names.
pub fn check_named(words: &Attributed<Words>, problems: &mut Problems) {
    let words = words.reveal(BECAUSE);
    if speaks_of_closed_session(&words.value) {
        problems.push(problem(words.span));
    }
}

/// What is wrong with such a text.
pub fn problem(span: Span) -> Diagnostic {
    let message = say("This names a person or an organization and speaks of a closed session: it tells who was there.");
    Diagnostic::error("names-closed-session", span, message)
        .help(say("Leave out the name; or speak of the session in a paragraph of its own, without names."))
        .seal()
}

/// Whether a text speaks of a closed session, in one of six languages.
pub fn speaks_of_closed_session(text: &str) -> bool {
    /// The last word of each phrase, to leave most texts after one look.
    static HINTS: LazyLock<Hints> = LazyLock::new(|| {
        Hints::new(
            PHRASES
                .iter()
                .filter_map(|p| p.last().copied())
                .map(str::to_owned)
                .chain(SIGNS.iter().map(|s| folded_exactly(s))),
        )
    });
    static FOLDED: LazyLock<Vec<String>> = LazyLock::new(|| SIGNS.iter().map(|s| folded_exactly(s)).collect());
    if !HINTS.is_match(&folded_exactly(text)) {
        return false;
    }
    // A phrase does not reach over the end of a sentence, which folding would hide.
    text.split(['.', '!', '?', ';', '。', '؟']).any(|sentence| {
        let sentence = folded_exactly(sentence);
        let words: Vec<&str> = sentence.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).collect();
        let stands = |phrase: &[&str]| {
            words.windows(phrase.len()).any(|row| row.iter().zip(phrase).all(|(word, start)| word.starts_with(start)))
        };
        PHRASES.iter().any(|p| stands(p)) || FOLDED.iter().any(|sign| sentence.contains(sign.as_str()))
    })
}

#[cfg(test)]
mod tests {
    use super::speaks_of_closed_session;

    #[test]
    fn closed_sessions_are_known_in_six_languages() {
        for text in [
            "As was said in the closed session, it works.",
            "Held under the Chatham\u{a0}House Rule",
            "in the PRIVATE part of the meeting",
            "It was a closed-door meeting",
            "Lors de la séance à huis clos",
            "pendant les sessions fermées",
            "En la sesión cerrada se habló",
            "las partes privadas",
            "На закрытом заседании",
            "по правилу Чатем-Хаус",
            "قيل في الجلسة المغلقة",
            "وفي الجلسة الخاصّة",
            "قاعدة تشاتام هاوس",
            "在闭门会议上",
            "根据查塔姆研究所规则",
        ] {
            assert!(speaks_of_closed_session(text), "{text}");
        }
    }

    #[test]
    fn other_words_are_none() {
        for text in [
            "The session closed at noon.",
            "Undisclosed sessions",
            "The call is closed. Session two begins.",
            "the private sector",
            "la sesión se cerró",
            "заседание закрыто",
            "会议闭幕",
        ] {
            assert!(!speaks_of_closed_session(text), "{text}");
        }
    }
}
