//! What is public must not say who was in a session that is not: "as Jane said in the closed session".
//!
//! In: a paragraph that is published as written. Out: an error where it names a person or a body and speaks of a closed
//! session. Must never: change a text.

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::LazyLock;

use aho_corasick::AhoCorasick;

use super::Attributed;
use super::fold::{fold, folded, folded_exactly};
use super::hints::Hints;
use super::identities::Session;
use super::join::ends_with_title;
use super::names::{Found, Kind};
use super::redact::mentions;
use super::vocabulary::{Vocabulary, is_place, speaks};
use crate::diagnostic::{Diagnostic, Problems, Span, say};
use crate::manuscript::decode::Words;
use crate::manuscript::meeting::{Meeting, Participant};
use crate::manuscript::words::Lang;

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
    &["closed", "segment"],
    &["closed", "sitting"],
    &["closed", "portion"],
    &["closed", "consultation"],
    &["private", "session"],
    &["private", "meeting"],
    &["confidential", "session"],
    &["members", "only"],
    &["in", "camera"],
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
    &["partie", "fermee"],
    &["reunion", "restreinte"],
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
    names: Option<AhoCorasick>,
    /// Single words of people's names, long enough to be told from others.
    words: BTreeSet<String>,
    /// The same, to find them in the words of a path.
    pieces: Option<AhoCorasick>,
    /// Meetings that have a protected part, by the name of their file.
    closed: BTreeSet<String>,
}

impl Guests {
    pub fn of<'m>(meetings: impl IntoIterator<Item = &'m Meeting>) -> Self {
        let mut guests = Guests::default();
        let mut names = BTreeSet::new();
        for meeting in meetings.into_iter().filter(|m| m.strictest().protects()) {
            guests.closed.insert(file_name(&meeting.path).to_owned());
            for participant in &meeting.front.participants {
                let Participant::Guest(guest) = participant.reveal(BECAUSE) else { continue };
                for name in std::iter::once(&guest.name).chain(&guest.also_known_as) {
                    let name = folded(&name.value);
                    guests.words.extend(name.split(' ').filter(|w| w.chars().count() > 3).map(str::to_owned));
                    names.insert(name);
                }
                let bodies = guest.affiliation.iter().chain(&guest.affiliation_also_known_as);
                names.extend(bodies.map(|b| folded(&b.value)));
            }
        }
        names.retain(|n| n.chars().count() > 2);
        guests.names = AhoCorasick::new(&names).ok();
        guests.pieces = AhoCorasick::new(&guests.words).ok();
        guests
    }

    /// Whether a link leads to the record of a meeting that has a protected part.
    pub fn is_closed(&self, link: &str) -> bool {
        self.closed.contains(file_name(link.split(['#', '?']).next().unwrap_or_default()))
    }

    /// Whether one of them stands in a folded text.
    fn stand_in(&self, text: &str) -> bool {
        stands(self.names.as_ref(), text)
    }

    /// Whether a capital word that is no ordinary one is a word of one's name.
    fn stand_by_a_word(&self, flat: &str, vocabulary: &Vocabulary) -> bool {
        let words = flat.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.starts_with(char::is_lowercase));
        words.into_iter().any(|word| {
            let lower = word.to_lowercase();
            self.words.contains(&folded(word)) && !vocabulary.has(&lower) && !is_place(&lower)
        })
    }

    /// Whether one of them, or a word of a name, stands in the words of a path.
    pub fn stand_in_path(&self, words: &str) -> bool {
        let text = fold(words).text;
        stands(self.names.as_ref(), &text) || stands(self.pieces.as_ref(), &text)
    }
}

/// The name of a record's file, whatever its folder, language and ending.
fn file_name(path: &str) -> &str {
    let path = path.trim_end_matches('/');
    let stem = path.strip_suffix(".md").unwrap_or(path);
    let stem = stem.rsplit_once('.').filter(|(_, lang)| Lang::parse(lang).is_some()).map_or(stem, |(stem, _)| stem);
    let stem = stem.strip_suffix("/index").unwrap_or(stem);
    stem.rsplit('/').next().unwrap_or(stem)
}

fn stands(names: Option<&AhoCorasick>, text: &str) -> bool {
    names.is_some_and(|names| names.find_overlapping_iter(text).any(|found| is_word(text, found.range())))
}

/// Whether no letter goes on before or after. Where no spaces are written, every place is as good.
fn is_word(text: &str, range: Range<usize>) -> bool {
    let continues = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() && !matches!(c, '\u{2e80}'..='\u{d7af}'));
    !continues(text[..range.start].chars().next_back()) && !continues(text[range.end..].chars().next())
}

/// Whether a text names somebody and speaks of a closed session.
pub fn tells(session: &Session<'_>, guests: &Guests, flat: &str) -> bool {
    speaks_of_closed_session(flat) && names_somebody(session, guests, flat)
}

/// Whether a text names somebody, by a single word of their name as well.
pub fn names_somebody(session: &Session<'_>, guests: &Guests, flat: &str) -> bool {
    if !mentions(flat).is_empty() || guests.stand_in(&fold(flat).text) {
        return true;
    }
    // What is too short to tell is taken to be English, and foreign words for names: that stops too much rather than too
    // little.
    let vocabulary = Lang::parse("en").map(|lang| Vocabulary::of(flat, &lang)).unwrap_or_default();
    let is_meant = |found: &Found| {
        let words = flat[found.range.clone()].split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty());
        let ordinary = |word: &str| {
            let word = word.to_lowercase();
            vocabulary.has(&word) || is_place(&word)
        };
        let next = flat[found.range.end..].split_whitespace().next().unwrap_or_default();
        let mut words = words.peekable();
        words.peek().is_some_and(|w| !w.starts_with(char::is_lowercase))
            && (!words.all(ordinary) || ends_with_title(&flat[..found.range.start]) || speaks(&next.to_lowercase()))
    };
    session.find(flat, &vocabulary).iter().any(|found| found.kind != Kind::Part || is_meant(found))
        || guests.stand_by_a_word(flat, &vocabulary)
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
    /// The rarer word of each phrase, to leave most texts after one look.
    static HINTS: LazyLock<Hints> = LazyLock::new(|| {
        let common = ["session", "seance", "reunion", "sesion", "parte", "partie", "puerta", "in", "members"];
        let rare = PHRASES.iter().filter_map(|p| p.iter().copied().find(|word| !common.contains(word)));
        Hints::new(rare.map(str::to_owned).chain(SIGNS.iter().map(|s| folded_exactly(s))))
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
        PHRASES.iter().any(|p| stands(p))
            || closed_with_a_word_between(&words)
            || FOLDED.iter().any(|sign| sentence.contains(sign.as_str()))
    })
}

/// "The closed afternoon session", but not "closed before the session".
fn closed_with_a_word_between(words: &[&str]) -> bool {
    const SESSIONS: &[&str] = &["session", "meeting", "sitting", "consultation"];
    const JOINTS: &[&str] =
        &["a", "after", "and", "as", "at", "before", "by", "for", "in", "its", "of", "on", "the", "this", "to", "when"];
    words.windows(3).any(|row| {
        row[0] == "closed" && !JOINTS.contains(&row[1]) && SESSIONS.iter().any(|session| row[2].starts_with(session))
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
            "the closed afternoon session",
            "heard in camera",
            "a members-only meeting",
            "the closed segment",
            "a confidential session",
            "la partie fermée",
            "en réunion restreinte",
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
            "It closed before sessions began.",
            "la sesión se cerró",
            "заседание закрыто",
            "会议闭幕",
        ] {
            assert!(!speaks_of_closed_session(text), "{text}");
        }
    }
}
