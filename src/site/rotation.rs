//! How much of the group changed with a cycle.
//!
//! In: rosters. Out: [`Rotation`]. Must never: guess where the cycle before is not known.
//!
//! ToR, Duration of term: "rotated by at least one-third each year, in order to enhance diversity and bring in new
//! viewpoints". What brings in new viewpoints is who is new, so the share is that of new members among all members of the
//! cycle. Seats held by office (chair, host country) change with the office and not with the group: the share is given with
//! and without them. The rule is held to all seats.

use super::Site;
use super::people::{Cycle, Term, count};
use crate::manuscript::rulebook::Fraction;

/// `n` of `of`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Share {
    pub n: u32,
    pub of: u32,
}

impl Share {
    /// Per thousand, rounded half up; 0 of 0 is 0.
    pub fn per_mille(self) -> u32 {
        let (n, of) = (u64::from(self.n), u64::from(self.of));
        u32::try_from((n * 1000 + of / 2).checked_div(of).unwrap_or_default()).unwrap_or(u32::MAX)
    }

    /// Whether it is at least `least`, without rounding.
    pub fn reaches(self, least: Fraction) -> bool {
        u64::from(self.n) * u64::from(least.whole) >= u64::from(self.of) * u64::from(least.part)
    }
}

/// The change into a cycle.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rotation {
    /// New members of all members.
    pub all: Share,
    /// The same among those who hold no office in the cycle.
    pub without_office: Share,
    /// Members of the cycle before who are gone, of its members.
    pub departed: Share,
}

impl Site {
    /// `None` when the cycle before is not on the site.
    pub fn rotation(&self, cycle: &Cycle) -> Option<Rotation> {
        if !cycle.has_previous {
            return None;
        }
        let before = self.cycles.iter().find(|c| c.year.checked_add(1) == Some(cycle.year))?;
        let seats = |terms: &[Term]| count(terms.iter().filter(|t| self.member(**t).office.is_none()).count());
        Some(Rotation {
            all: Share { n: count(cycle.joined.len()), of: count(cycle.members.len()) },
            without_office: Share { n: seats(&cycle.joined), of: seats(&cycle.members) },
            departed: Share { n: count(cycle.departed.len()), of: count(before.members.len()) },
        })
    }
}
