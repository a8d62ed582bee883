//! The rules of the group, as published.

use std::collections::BTreeMap;

use crate::disclosure::PublicText;
use crate::manuscript::moment::Date;
use crate::manuscript::rulebook::{Check, Fraction, Heading};
use crate::manuscript::words::{Id, Lang};

/// A text in one or more languages.
pub type Text = BTreeMap<Lang, PublicText>;

#[derive(Clone, Debug, Default)]
pub struct Rulebook {
    /// In the order of the file.
    pub rules: Vec<Rule>,
}

#[derive(Clone, Debug)]
pub struct Rule {
    pub id: Id,
    pub heading: Heading,
    /// Of the heading, counted from one.
    pub sentence: u32,
    pub how: How,
    /// The oldest first.
    pub versions: Vec<Version>,
}

#[derive(Clone, Debug)]
pub enum How {
    Check(Check),
    /// Why it cannot be checked.
    Cannot(Text),
}

#[derive(Clone, Debug)]
pub struct Version {
    pub from: Date,
    pub text: Text,
    pub limits: Limits,
}

/// The figures that a check compares with; those it needs are there.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Limits {
    pub share: Option<Fraction>,
    pub years: Option<u32>,
    pub least: Option<u32>,
    pub most: Option<u32>,
    pub days: Option<u32>,
}

impl Rule {
    /// The version that a cycle is held to: the one in force on the first of January of its year. `None` where the rule is
    /// younger than the cycle.
    pub fn in_cycle(&self, year: u32) -> Option<&Version> {
        let begins = |v: &&Version| {
            let from = v.from;
            let first =
                if (from.month(), from.day()) == (1, 1) { i64::from(from.year()) } else { i64::from(from.year()) + 1 };
            first <= i64::from(year)
        };
        self.versions.iter().rfind(begins)
    }
}

impl Rulebook {
    /// The limits of a check in a cycle. `None` where no rule asks for it.
    pub fn limits(&self, check: Check, year: u32) -> Option<Limits> {
        let of = |r: &&Rule| matches!(r.how, How::Check(c) if c == check);
        self.rules.iter().filter(of).find_map(|r| r.in_cycle(year)).map(|v| v.limits)
    }

    /// How many years in a row a member serves regularly.
    pub fn regular_years(&self, year: u32) -> Option<u32> {
        self.limits(Check::Term, year)?.years
    }

    /// Days after a meeting of a cycle within which its summary is to be published.
    pub fn summary_days(&self, year: u32) -> Option<u32> {
        self.limits(Check::Summaries, year)?.days
    }

    /// The part of the group that changes with a cycle.
    pub fn least_rotation(&self, year: u32) -> Option<Fraction> {
        self.limits(Check::Rotation, year)?.share
    }
}
