//! Addresses under which the site publishes what was said in closed sessions.
//!
//! In: all meetings. Out: whether a link leads to the page of one that has a protected part, or to a decision of one. Must
//! never: need the redacted title, which is made later: the day tells the page, unless an open meeting was on it.

use std::collections::BTreeSet;

use crate::manuscript::meeting::Meeting;
use crate::site::slug;

const BECAUSE: &str = "a link to the page of an open meeting says nothing of a closed one";

/// The days of protected meetings, which their addresses begin with, and their decisions.
#[derive(Default)]
pub struct ClosedAddresses {
    days: BTreeSet<String>,
    /// Folders of the pages of open meetings.
    open: BTreeSet<String>,
    /// Ids of decisions that no open meeting has, too.
    decisions: BTreeSet<String>,
}

impl ClosedAddresses {
    pub fn of<'m>(meetings: impl IntoIterator<Item = &'m Meeting>) -> Self {
        let (protected, open): (Vec<_>, Vec<_>) = meetings.into_iter().partition(|m| m.strictest().protects());
        let day = |m: &Meeting| m.front.starts.value.date().to_string();
        let page = |m: &&Meeting| {
            let title = slug::page(&m.front.title.reveal(BECAUSE).value);
            if title.is_empty() { day(m) } else { format!("{}-{title}", day(m)) }
        };
        let decisions = |meetings: &[&Meeting]| -> BTreeSet<String> {
            meetings.iter().flat_map(|m| &m.front.decisions).map(|d| d.id.value.as_str().to_owned()).collect()
        };
        let open_decisions = decisions(&open);
        ClosedAddresses {
            days: protected.iter().map(|m| day(m)).collect(),
            open: open.iter().map(page).collect(),
            decisions: decisions(&protected).into_iter().filter(|id| !open_decisions.contains(id)).collect(),
        }
    }

    /// Whether a link of any form leads to one: from the root, from here, whole, in any language.
    pub fn have(&self, link: &str) -> bool {
        let (address, anchor) = link.split_once('#').unwrap_or((link, ""));
        let path = address.split('?').next().unwrap_or_default();
        let mut steps = path.split('/').skip_while(|step| !["meetings", "decisions"].contains(step));
        match steps.next() {
            // The name of a source is compared where its meeting is known.
            Some("meetings") => steps.next().is_some_and(|folder| {
                let day = folder.get(..10).unwrap_or_default();
                !folder.ends_with(".md") && self.days.contains(day) && !self.open.contains(folder)
            }),
            Some(_) => self.decisions.contains(anchor) || self.days.iter().any(|day| anchor.starts_with(day.as_str())),
            None => false,
        }
    }
}
