//! Who joined and who left between any two cycles.
//!
//! In: rosters. Out: [`Changes`]. Must never: depend on the cycles in between.

use super::Site;
use super::people::{Term, count};
use super::route::Route;

/// From an earlier cycle to a later one.
#[derive(Debug)]
pub struct Changes {
    /// Terms of the later cycle, in order of name.
    pub joined: Vec<Term>,
    /// Terms of the earlier cycle, in order of name.
    pub left: Vec<Term>,
    /// Those in both cycles who sit in another group now: the earlier term and the later.
    pub regrouped: Vec<(Term, Term)>,
    /// How many are in both.
    pub stayed: u32,
}

impl Site {
    /// Both cycles by their place in [`Site::cycles`].
    pub fn changes(&self, earlier: usize, later: usize) -> Changes {
        let terms = |i: usize| self.cycles.get(i).map(|c| c.members.as_slice()).unwrap_or_default();
        let (before, after) = (terms(earlier), terms(later));
        let same = |term: &Term, among: &[Term]| {
            let id = &self.member(*term).id;
            among.iter().copied().find(|t| self.member(*t).id == *id)
        };
        let pairs: Vec<(Term, Term)> = after.iter().filter_map(|t| Some((same(t, before)?, *t))).collect();
        Changes {
            joined: after.iter().filter(|t| same(t, before).is_none()).copied().collect(),
            left: before.iter().filter(|t| same(t, after).is_none()).copied().collect(),
            stayed: count(pairs.len()),
            regrouped: pairs.into_iter().filter(|(a, b)| self.member(*a).group != self.member(*b).group).collect(),
        }
    }

    /// The page of two cycles, given by their years.
    pub fn changes_route(earlier: u32, later: u32) -> Route {
        Route::page(&format!("members/cycles/{earlier}-{later}"))
    }
}
