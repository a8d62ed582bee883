//! What the audit looks for.
//!
//! In: names as they were written. Out: the same, to the audit only, by session. Must never: be printed or serialised.

use std::collections::HashMap;

/// Names that must not stand in what derives from a protected session.
pub struct Secrets {
    everybody: Vec<String>,
    sessions: HashMap<String, SessionSecrets>,
}

/// What holds for one protected session.
#[derive(Default)]
pub struct SessionSecrets {
    /// Guests' names, and the affiliations of all participants.
    pub(in crate::disclosure) guests: Vec<String>,
    /// Phrases that this meeting declared public.
    pub(in crate::disclosure) mentions: Vec<String>,
}

impl Secrets {
    pub(in crate::disclosure) fn new(everybody: Vec<String>) -> Self {
        Secrets { everybody, sessions: HashMap::new() }
    }

    pub(in crate::disclosure) fn add(&mut self, path: &str, session: Option<SessionSecrets>) {
        if let Some(session) = session {
            self.sessions.insert(path.to_owned(), session);
        }
    }

    /// Names and affiliations on any roster.
    pub fn everybody(&self) -> &[String] {
        &self.everybody
    }

    /// For each session of which something is protected: its source, the names and affiliations of its guests, and the
    /// phrases that it declared public.
    pub fn sessions(&self) -> Vec<(&str, &[String], &[String])> {
        self.sessions.iter().map(|(path, s)| (path.as_str(), s.guests.as_slice(), s.mentions.as_slice())).collect()
    }
}
