//! Forms of Russian verbs that the word list leaves out.
//!
//! In: a word in small letters. Out: whether it is one. Must never: take an ending alone for a verb; surnames end so, too.

/// Whether a word in small letters is the past tense or a participle of a verb that `has` knows by its infinitive:
/// "обсудили", "упоминались", "рассматриваемые". The list has no such forms.
pub fn is_verb(word: &str, has: impl Fn(&str) -> bool) -> bool {
    const PAST: &[&str] = &["ли", "ла", "ло", "л"];
    const PARTICIPLE: &[&str] = &["ем", "вш", "нн", "ющ"];
    const ADJECTIVE: &[&str] = &["ый", "ий", "ая", "ое", "ее", "ые", "ие", "ого", "его", "ых", "их", "ым", "им", "ую"];
    let (word, reflexive) = match word.strip_suffix("сь").or_else(|| word.strip_suffix("ся")) {
        Some(word) => (word, true),
        None => (word, false),
    };
    let verb = |stem: &str| has(&format!("{stem}ть")) || reflexive && has(&format!("{stem}ться"));
    let short = ["ны", "на", "но", "н"];
    PAST.iter().chain(&short).any(|end| word.strip_suffix(end).is_some_and(verb))
        || ADJECTIVE
            .iter()
            .filter_map(|end| word.strip_suffix(end))
            .any(|stem| PARTICIPLE.iter().any(|end| stem.strip_suffix(end).is_some_and(verb)))
}

#[cfg(test)]
mod tests {
    use super::is_verb;

    #[test]
    fn forms_are_known_by_the_infinitive_and_surnames_are_not() {
        let has = |word: &str| ["обсудить", "рассматривать", "упоминаться"].contains(&word);
        for form in ["обсудили", "обсудила", "рассматриваемые", "упоминались"]
        {
            assert!(is_verb(form, has), "{form}");
        }
        for name in ["торичелли", "иванова", "цурцумили"] {
            assert!(!is_verb(name, has), "{name}");
        }
    }
}
