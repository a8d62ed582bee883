//! Members over the cycles: consecutive years, who joined and left, rotation, composition.
//!
//! In: public rosters. Out: [`Person`] and [`Cycle`]. Must never: count anything of a session under the Rule.

use std::collections::BTreeMap;

use crate::diagnostic::{Diagnostic, Problems, say};
use crate::manuscript::words::{Gender, Group, Id, Region};
use crate::publication::roster::{Member, Roster};
use crate::publication::rulebook::Rulebook;

/// A membership: which roster, which entry, and how many years in a row it makes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Term {
    pub roster: usize,
    pub member: usize,
    /// 1 for the first year, or the first after a gap.
    pub year: u32,
}

/// A person over all cycles; terms from the newest.
#[derive(Debug)]
pub struct Person {
    pub id: Id,
    pub terms: Vec<Term>,
}

/// A cycle of the group. `members` are entries of the roster, in order of name.
#[derive(Debug)]
pub struct Cycle {
    pub year: u32,
    pub roster: usize,
    pub members: Vec<Term>,
    /// Those who were not there in the cycle before; empty for the first known cycle.
    pub joined: Vec<Term>,
    /// Terms of the cycle before of those who are not there any more.
    pub departed: Vec<Term>,
    /// Whether the cycle before is known.
    pub has_previous: bool,
}

impl Cycle {
    pub fn total(&self) -> u32 {
        count(self.members.len())
    }

    pub fn new_members(&self) -> u32 {
        count(self.joined.len())
    }
}

/// A count as a number for a page.
pub fn count(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

/// Follows everybody through the cycles. `rosters` are in order of their cycles.
pub fn follow(rosters: &[Roster]) -> (BTreeMap<Id, Person>, Vec<Cycle>) {
    let mut people: BTreeMap<Id, Person> = BTreeMap::new();
    let mut cycles: Vec<Cycle> = Vec::new();
    for (r, roster) in rosters.iter().enumerate() {
        let before = r.checked_sub(1).map(|b| &rosters[b]).filter(|b| b.cycle.checked_add(1) == Some(roster.cycle));
        let mut members: Vec<Term> = Vec::new();
        for (m, member) in roster.members.iter().enumerate() {
            let person =
                people.entry(member.id.clone()).or_insert_with(|| Person { id: member.id.clone(), terms: Vec::new() });
            let previous =
                person.terms.first().filter(|t| rosters[t.roster].cycle.checked_add(1) == Some(roster.cycle));
            let term = Term { roster: r, member: m, year: previous.map_or(1, |t| t.year.saturating_add(1)) };
            person.terms.insert(0, term);
            members.push(term);
        }
        members.sort_by_cached_key(|term| name_key(rosters, *term));
        let present = |roster: &Roster, id: &Id| roster.members.iter().any(|m| m.id == *id);
        let joined = match before {
            Some(before) => members.iter().copied().filter(|t| !present(before, &member_of(rosters, *t).id)).collect(),
            None => Vec::new(),
        };
        let departed = match (before, cycles.last()) {
            (Some(_), Some(last)) => {
                last.members.iter().copied().filter(|t| !present(roster, &member_of(rosters, *t).id)).collect()
            }
            _ => Vec::new(),
        };
        cycles.push(Cycle { year: roster.cycle, roster: r, members, joined, departed, has_previous: before.is_some() });
    }
    (people, cycles)
}

/// ToR, Duration of term: "Exceptionally, MAG members can serve for a longer period". Whoever does so without a published
/// reason is a warning: the record is true, and something is missing in it.
pub fn check(rosters: &[Roster], cycles: &[Cycle], rulebook: &Rulebook, problems: &mut Problems) {
    let beyond = |t: &&Term| rulebook.regular_years(rosters[t.roster].cycle).is_some_and(|years| t.year > years);
    for term in cycles.iter().flat_map(|c| &c.members).filter(beyond) {
        let member = member_of(rosters, *term);
        if member.extension.is_some() || rosters[term.roster].extension.is_some() {
            continue;
        }
        let message = say("The member ")
            .quote(member.id.as_str())
            .say(" serves for year ")
            .count(term.year as usize)
            .say(" in a row, and no reason is published.");
        problems.push(Diagnostic::warning("extension-missing", member.span, message).help(say(
            "Add `extension: { reason: \"…\", re_nominated: true }` to the member, or to the roster for the whole group.",
        )));
    }
}

fn member_of(rosters: &[Roster], term: Term) -> &Member {
    &rosters[term.roster].members[term.member]
}

/// Names in the order of their last word, as lists of people are read.
fn name_key(rosters: &[Roster], term: Term) -> (String, String) {
    use unicode_normalization::UnicodeNormalization;
    let name = member_of(rosters, term).name.as_str();
    let plain: String =
        name.nfkd().filter(|c| !unicode_normalization::char::is_combining_mark(*c)).collect::<String>().to_lowercase();
    let last = plain.rsplit(' ').next().unwrap_or_default().to_owned();
    (last, plain)
}

/// How many members there are of each group, region and declared gender, in the order of the sets. `None` is "not
/// stated" and always last.
pub struct Counts {
    pub groups: Vec<(Group, u32)>,
    pub regions: Vec<(Region, u32)>,
    pub genders: Vec<(Option<Gender>, u32)>,
}

/// Counts the members of a roster.
pub fn counts(roster: &Roster) -> Counts {
    let of = |f: &dyn Fn(&Member) -> bool| count(roster.members.iter().filter(|m| f(m)).count());
    let mut genders: Vec<(Option<Gender>, u32)> =
        Gender::ALL.iter().map(|g| (Some(*g), of(&|m| m.gender == Some(*g)))).filter(|(_, n)| *n > 0).collect();
    let unstated = of(&|m| m.gender.is_none());
    if unstated > 0 {
        genders.push((None, unstated));
    }
    Counts {
        groups: Group::ALL.iter().map(|g| (*g, of(&|m| m.group == *g))).collect(),
        regions: Region::ALL.iter().map(|r| (*r, of(&|m| m.region == *r))).collect(),
        genders,
    }
}
