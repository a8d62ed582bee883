//! Addresses elsewhere that tell of people: recordings, transcripts, shared documents, chats, profiles.
//!
//! In: an address, as an author wrote it. Out: whether to expect people behind it. Must never: look at what is behind it.

use std::ops::Range;

use super::address::{decode, has_any};
use super::usage::known_word;
use super::vocabulary::{Vocabulary, is_name, is_ordinary, is_place, is_region};
use crate::diagnostic::{Diagnostic, Span, say};

/// Hosts of which every page tells of people, and all hosts below these.
const HOSTS: &[&str] = &[
    // Shared documents, with their authors, comments and versions.
    "docs.google.com",
    "drive.google.com",
    "dropbox.com",
    "sharepoint.com",
    "onedrive.live.com",
    "1drv.ms",
    "hackmd.io",
    "box.com",
    "notion.so",
    "notion.site",
    // Recordings and transcripts.
    "youtube.com",
    "youtu.be",
    "youtube-nocookie.com",
    "vimeo.com",
    "otter.ai",
    // Rooms, with their recordings and chats.
    "zoom.us",
    "zoom.com",
    "teams.microsoft.com",
    "teams.live.com",
    "meet.google.com",
    "webex.com",
    "meet.jit.si",
    // Chats and profiles.
    "t.me",
    "telegram.me",
    "wa.me",
    "whatsapp.com",
    "discord.com",
    "discord.gg",
    "slack.com",
    "twitter.com",
    "x.com",
    "linkedin.com",
    "lnkd.in",
    "facebook.com",
    "fb.com",
    "fb.me",
    "instagram.com",
    "threads.net",
    "bsky.app",
    "orcid.org",
];

/// First or middle names of hosts that anybody may run.
const LABELS: &[&str] = &["etherpad", "pad", "cryptpad", "bbb", "bigbluebutton", "jitsi"];

/// Folders of people where they stand first in the path.
const FOLDERS: &[&str] = &["users", "user", "people", "profile", "profiles", "in"];

/// Hosts on which the first part of the path, alone, is a person.
const FORGES: &[&str] = &["github.com", "gitlab.com", "codeberg.org", "bitbucket.org"];

/// Whether people are to be expected behind an address.
pub fn tells_of_people(address: &str) -> bool {
    let address = decode(address).to_lowercase();
    let Some((_, rest)) = address.split_once("//") else { return false };
    let (host, path) = rest.split_at(rest.find(['/', '?', '#']).unwrap_or(rest.len()));
    let host = host.rsplit('@').next().unwrap_or_default();
    let host = host.split(':').next().unwrap_or_default().trim_end_matches('.');
    let is = |known: &&str| host.strip_suffix(*known).is_some_and(|before| before.is_empty() || before.ends_with('.'));
    let (path, rest) = path.split_at(path.find(['?', '#']).unwrap_or(path.len()));
    let parts: Vec<&str> = path.split('/').filter(|p| !p.is_empty()).collect();
    HOSTS.iter().any(is)
        || host.split('.').any(|label| LABELS.contains(&label))
        || FORGES.iter().any(is) && parts.len() == 1
        || parts.iter().any(|p| p.starts_with('@'))
        || parts.len() > 1 && FOLDERS.contains(&parts[0])
        || is_timed(rest)
}

/// Whether a path spells the name of a person, as far as its capitals tell: `Jane_Doe.pdf`.
pub fn names_somebody(address: &str, vocabulary: &Vocabulary) -> bool {
    let address = decode(address);
    let Some((_, rest)) = address.split_once("//") else { return false };
    let path = rest.find(['/', '?', '#']).map_or("", |at| &rest[at..]);
    let words: Vec<&str> = path.split(|c: char| !c.is_alphanumeric()).collect();
    let capital = |word: &str| {
        word.chars().count() > 2
            && word.starts_with(char::is_uppercase)
            && word.chars().skip(1).all(|c| c.is_lowercase() || !c.is_uppercase() && c.is_alphabetic())
    };
    let unknown = |word: &str| {
        let lower = word.to_lowercase();
        !known_word(&lower, vocabulary) && !is_ordinary(&lower) && !is_place(&lower) && !is_region(&lower)
    };
    let name = |word: &str| is_name(&word.to_lowercase());
    words.windows(2).any(|two| {
        capital(two[0]) && capital(two[1]) && (two.iter().any(|w| unknown(w)) || two.iter().all(|w| name(w)))
    }) || words.iter().any(|word| capital(word) && name(word) && unknown(word))
}

/// Whether the query or the anchor names a second of a recording: `?t=90`, `&start=1m30s`, `#t=12`.
fn is_timed(rest: &str) -> bool {
    rest.split(['?', '&', '#', ';']).any(|pair| {
        pair.split_once('=').is_some_and(|(key, value)| {
            matches!(key, "t" | "start" | "time_continue" | "ts") && value.starts_with(|c: char| c.is_ascii_digit())
        })
    })
}

/// Addresses without `https://` that stand in the text as it is, in bytes of the flat text.
pub fn bare(flat: &str) -> Vec<Range<usize>> {
    if !has_any(flat, *b"//") {
        return Vec::new();
    }
    let edge = |c: char| c.is_whitespace() || "<>()[]\"“”«»,;".contains(c);
    let mut ranges = Vec::new();
    let mut at = 0;
    for token in flat.split(edge) {
        let start = at;
        at += token.len() + flat[at + token.len()..].chars().next().map_or(0, char::len_utf8);
        let token = token.trim_end_matches(['.', ':', '!', '?']);
        let is_address = token.contains('/') && !token.contains("://") && !token.contains('@');
        if is_address && tells_of_people(&format!("//{}", token.trim_start_matches('/'))) {
            ranges.push(start..start + token.len());
        }
    }
    ranges
}

/// What is wrong with such an address under the Rule.
pub fn telling(span: Span) -> Diagnostic {
    let message =
        say("This address leads to a recording, a shared document, a chat or somebody's page: it tells who was there.");
    Diagnostic::error("telling-link", span, message)
        .help(say("Give the public document's own address, or leave the address out and keep the words."))
        .seal()
}

#[cfg(test)]
mod tests {
    use super::{bare, tells_of_people};

    #[test]
    fn people_are_behind_these() {
        for address in [
            "https://docs.google.com/document/d/1",
            "http://DRIVE.google.com./x",
            "https://www.youtube.com/watch?v=1",
            "https://youtu.be/x",
            "https://us02web.zoom.us/rec/1",
            "https://etherpad.example.org/p/x",
            "https://board.etherpad.example/p/x",
            "https://pad.example.org/x",
            "https://hackmd.io/x",
            "https://teams.microsoft.com/l/1",
            "https://group.webex.com/x",
            "https://group.sharepoint.com/x",
            "https://t.me/x",
            "https://discord.gg/x",
            "https://group.slack.com/archives/1",
            "https://x.com/someone",
            "https://www.linkedin.com/in/someone",
            "https://social.example/@someone/1",
            "https://social.example/%40someone",
            "https://social.example/users/someone",
            "https://github.com/someone",
            "https://github.com/someone/",
            "https://video.example.org/w/1?t=90",
            "https://video.example.org/w/1?a=b&start=1m30s",
            "https://video.example.org/w/1#t=12",
            "https://user@docs.google.com:443/x",
            "//docs.google.com/x",
        ] {
            assert!(tells_of_people(address), "{address}");
        }
    }

    #[test]
    fn nobody_is_behind_these() {
        for address in [
            "https://example.org/tunis",
            "https://www.intgovforum.org/en/content/terms-of-reference",
            "https://github.com/group/portal",
            "https://netflix.com/x",
            "https://notdropbox.com/x",
            "https://ipad.example.org/x",
            "https://example.org/?topic=2026",
            "https://example.org/report?t=draft",
            "https://example.org/people",
            "../calls/2026-comments.md",
            "mailto:info@example.org",
        ] {
            assert!(!tells_of_people(address), "{address}");
        }
    }

    #[test]
    fn addresses_without_a_scheme_are_found_in_text() {
        let text = "It is (docs.google.com/d/1), and/or youtu.be/x?t=1. Not in 2/3 of example.org/x.";
        let found: Vec<&str> = bare(text).into_iter().map(|r| &text[r]).collect();
        assert_eq!(found, ["docs.google.com/d/1", "youtu.be/x?t=1"]);
    }
}
