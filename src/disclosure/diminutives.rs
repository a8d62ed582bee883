//! What those who know somebody call them: "Liz" for "Elizabeth", "Pepe" for "José", "Саша" for "Александр".
//!
//! In: a listed given name. Out: the names that stand for it. Must never: hold a name because a roster does.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use super::fold::folded_exactly;

/// The other names of a given name, in both directions.
pub fn diminutives(given: &str) -> impl Iterator<Item = &'static str> {
    static TABLE: LazyLock<BTreeMap<String, Vec<&'static str>>> = LazyLock::new(|| {
        let mut table: BTreeMap<String, Vec<&'static str>> = BTreeMap::new();
        let lines = include_str!("words/diminutives.txt").lines().filter(|line| !line.starts_with('#'));
        for line in lines {
            let mut names = line.split_whitespace();
            let Some(whole) = names.next() else { continue };
            for short in names {
                table.entry(folded_exactly(whole)).or_default().push(short);
                table.entry(folded_exactly(short)).or_default().push(whole);
            }
        }
        table
    });
    TABLE.get(&folded_exactly(given)).into_iter().flatten().copied()
}

#[cfg(test)]
mod tests {
    use super::diminutives;

    #[test]
    fn they_stand_for_each_other() {
        let all = |given| diminutives(given).collect::<Vec<_>>();
        assert!(all("Elizabeth").contains(&"liz"));
        assert!(all("JOSE").contains(&"pepe"));
        assert!(all("Bill").contains(&"william"));
        assert!(all("Александр").contains(&"саша"));
        assert!(all("Okafor").is_empty());
    }
}
