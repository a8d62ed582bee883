//! Files of which each part comes from sessions of its own: the search index.
//!
//! In: parts with their sessions, and what is looked for. Out: whether a name stands in one. A word of the index stands
//! out of its context, so that it may also be a word of a phrase that its session declared public; its context is read
//! where the index and the pages hold it. Must never: forgive more than single words.

use super::Wanted;
use super::phrases::{Phrases, words};
use super::reading::Kind;
use crate::render::Each;

/// Whether a protected name stands in a part that comes from its session.
pub(super) fn stands(text: &str, kind: Kind, each: &Each, wanted: &Wanted<'_>) -> bool {
    each.parts.iter().any(|(range, sessions)| {
        let Some(part) = text.get(range.clone()) else { return true };
        let alone = !part.trim_matches('"').contains(' ');
        kind.readings(part).iter().any(|reading| {
            let words = words(reading);
            let stand = |names: &Phrases<'_>, public: &[String]| {
                let forgiven = alone && public.iter().any(|phrase| holds(phrase, &words));
                !forgiven && names.stand_in(&words, &wanted.beginnings, public)
            };
            wanted.beginnings.any_in(&words)
                && sessions.iter().any(|session| {
                    let Some(path) = each.sessions.get(*session as usize) else { return true };
                    let (guests, public) =
                        wanted.sessions.get(path.as_str()).map_or((None, &[][..]), |(g, p)| (Some(g), *p));
                    stand(&wanted.everybody, public) || guests.is_some_and(|guests| stand(guests, public))
                })
        })
    })
}

/// Whether these words stand in a phrase, whole.
fn holds(phrase: &str, words: &str) -> bool {
    format!(" {phrase} ").contains(&format!(" {words} "))
}
