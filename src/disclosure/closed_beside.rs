//! Ways to call a session closed that only the words beside them tell from other things: "under the Rule", "members only".
//!
//! In: the folded words of one sentence. Out: whether some of them mean a closed session. Must never: take a mailing list, a
//! law or an institute for a session.

use super::closed_words::is_form;

/// What stands in each way, for a first look.
pub const HINTS: &[&str] = &[
    "chatham house",
    "closed",
    "private",
    "confidential",
    "restricted",
    "under the rule",
    "in camera",
    "member only",
    "members only",
    "invitation only",
    "invite only",
];

/// Nouns for a meeting or a part of one, folded.
const SESSIONS: &[&str] = &[
    "session",
    "meeting",
    "sitting",
    "part",
    "portion",
    "segment",
    "call",
    "consultation",
    "discussion",
    "workshop",
    "panel",
    "gathering",
    "hearing",
    "briefing",
    "round",
    "roundtable",
    "event",
    "retreat",
    "dinner",
    "lunch",
    "breakfast",
    "seance",
    "reunion",
    "partie",
    "sesion",
    "parte",
];

fn is_session(word: &str) -> bool {
    SESSIONS.iter().any(|noun| is_form(word, noun))
}

/// Whether some of the words of a sentence mean a closed session.
pub fn mean_closed_session(words: &[&str]) -> bool {
    (0..words.len()).any(|at| {
        let (before, here) = (&words[..at], &words[at..]);
        a_word_between(here)
            || closed_to_others(before, here)
            || under_the_rule(before, here)
            || only_for_some(before, here)
            || in_camera(here)
            || chatham_house(before, here)
    })
}

/// The last `n` words before a place.
fn last<'w, 's>(before: &'s [&'w str], n: usize) -> &'s [&'w str] {
    &before[before.len().saturating_sub(n)..]
}

/// "The closed afternoon session", "the private MAG session"; but not "closed before the session", "closed captioning
/// sessions", "private sector meetings".
fn a_word_between(here: &[&str]) -> bool {
    const JOINTS: &[&str] = &[
        "a", "after", "and", "another", "as", "at", "before", "by", "each", "every", "for", "her", "his", "in", "its",
        "of", "on", "our", "that", "the", "their", "this", "to", "when", "with",
    ];
    /// Things that are closed themselves.
    const CLOSED_THINGS: &[&str] =
        &["access", "caption", "captioned", "captioning", "captions", "circuit", "issue", "loop", "market", "source"];
    /// What tells a session from others. Much else is private: a sector, a key, a network.
    const KINDS: &[&str] = &[
        "afternoon",
        "bilateral",
        "committee",
        "day",
        "evening",
        "expert",
        "first",
        "group",
        "igf",
        "informal",
        "last",
        "leadership",
        "mag",
        "member",
        "members",
        "morning",
        "online",
        "planning",
        "plenary",
        "preparatory",
        "second",
        "third",
        "virtual",
        "working",
    ];
    let [kind, word, noun, ..] = here else { return false };
    match *kind {
        "closed" => {
            let session = ["session", "meeting", "sitting", "consultation"].iter().any(|of| is_form(noun, of));
            session && !JOINTS.contains(word) && !CLOSED_THINGS.contains(word)
        }
        "private" | "confidential" | "restricted" => is_session(noun) && KINDS.contains(word),
        _ => false,
    }
}

/// "The session closed to observers", "the part was closed to the public", but not "the session closed to applause".
fn closed_to_others(before: &[&str], here: &[&str]) -> bool {
    const OTHERS: &[&str] =
        &["all", "everybody", "everyone", "guest", "media", "non", "observer", "other", "outsider", "press", "public"];
    let ["closed", "to", rest @ ..] = here else { return false };
    let whom = rest.iter().find(|word| **word != "the");
    let what = before.iter().rfind(|word| !["is", "was", "were", "are", "that", "which"].contains(word));
    whom.is_some_and(|word| OTHERS.iter().any(|of| is_form(word, of))) && what.is_some_and(|word| is_session(word))
}

/// "The part held under the Rule", but not "held under the rule of law".
fn under_the_rule(before: &[&str], here: &[&str]) -> bool {
    let ["under", "the", "rule", rest @ ..] = here else { return false };
    let of_something =
        rest.first().is_some_and(|word| ["about", "for", "of", "on", "requiring", "that", "which"].contains(word));
    let said = |word: &&str| is_session(word) || ["said", "spoke", "speaking", "told"].contains(word);
    !of_something && last(before, 4).iter().any(said)
}

/// "A members-only meeting", "a session by invitation only", but not "a list for members only".
fn only_for_some(before: &[&str], here: &[&str]) -> bool {
    let ["member" | "members" | "invitation" | "invite", "only", rest @ ..] = here else { return false };
    let alone = before.is_empty() && rest.is_empty();
    alone || last(before, 5).iter().chain(rest.iter().take(2)).any(|word| is_session(word))
}

/// "Heard in camera", but not "investment in camera systems".
fn in_camera(here: &[&str]) -> bool {
    const AFTER: &[&str] = &[
        "about",
        "after",
        "and",
        "at",
        "before",
        "but",
        "by",
        "for",
        "on",
        "proceedings",
        "that",
        "to",
        "when",
        "with",
    ];
    let ["in", "camera", rest @ ..] = here else { return false };
    rest.first().is_none_or(|word| AFTER.contains(word) || is_session(word))
}

/// The Rule and not the institute that it is called by: "the Chatham House part", but not "she left Chatham House".
fn chatham_house(before: &[&str], here: &[&str]) -> bool {
    const RULE: &[&str] =
        &["basis", "condition", "format", "mode", "principle", "protected", "regla", "regle", "rule", "style", "term"];
    let ["chatham", "house", rest @ ..] = here else { return false };
    let rule = |word: &&str| RULE.iter().any(|of| is_form(word, of));
    let by_rule = |word: &&str| rule(word) || ["under", "sous", "bajo", "segun", "selon"].contains(word);
    let place = ["at", "by", "for", "from", "of", "to", "with"];
    before.is_empty() && rest.is_empty()
        || rest.iter().take(2).any(|word| rule(word) || is_session(word))
        || last(before, 4).iter().any(by_rule)
        || before.last() == Some(&"in")
        || before.last().is_some_and(|word| !place.contains(word))
            && last(before, 3).iter().any(|word| is_session(word))
}
