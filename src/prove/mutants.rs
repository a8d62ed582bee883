//! The experiment finds every known leak, and nothing where there is none.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails loudly")]

use super::cast::{self, quoted};
use super::chance::Chance;
use super::{How, Operator, Site, Texts, Themes, Verdict, trial};
use crate::defects::{Defect, with};
use crate::theme::Files;

/// A small site by chance: a few members, a meeting or two, some of them in parts, some translated.
pub fn small_site(seed: u64) -> Texts {
    let mut chance = Chance::new(seed, 50);
    let mut texts = Texts::new();
    let site = "title: Portal\nbase_url: https://portal.example.org/mag/\nlanguages: [en, fr]\n";
    texts.insert("site.yaml".to_owned(), site.as_bytes().to_vec());
    let mut roster = "cycle: 2026\nappointed: 2025-12-01\nsource: https://example.org/\nmembers:\n".to_owned();
    let people: Vec<_> = (0..3 + chance.below(3)).map(|_| cast::guest(&mut chance)).collect();
    for person in &people {
        roster.push_str(&format!(
            "  - {{ id: {}, name: {}, group: government, region: africa, affiliation: {} }}\n",
            person.slug(),
            quoted(&person.name),
            quoted(&person.body)
        ));
    }
    texts.insert("rosters/2026.yaml".to_owned(), roster.into_bytes());
    for n in 0..=chance.below(2) {
        let (one, two) = (chance.pick(&people).slug(), chance.pick(&people).slug());
        let mixed = chance.below(2) == 0;
        let rule = if mixed { "on-the-record" } else { "chatham-house" };
        let part = if mixed { " {.chatham-house}" } else { "" };
        let text = format!(
            "---\ntitle: meeting {n}\nstarts: 2026-0{}-18T12:00:00Z\nkind: virtual\nrule: {rule}\naccess: {{ value: \
             open-observation, decided: 2026-01-01 }}\nparticipants: [ {one}, {two} ]\n---\n\nit was late.\n\n## \
             rooms{part}\n\n[@{one}]: the rooms are small.\n\nso said [@{two}] too.\n",
            n + 2
        );
        texts.insert(format!("meetings/meeting-{n}.md"), text.clone().into_bytes());
        if chance.below(2) == 0 {
            let (_, body) = text.rsplit_once("---\n").unwrap();
            texts.insert(
                format!("meetings/meeting-{n}.fr.md"),
                format!("---\ntitle: réunion\n---\n{body}").into_bytes(),
            );
        }
    }
    texts
}

fn run(seed: u64, themes: &Themes<'_>) -> Vec<(Operator, Verdict)> {
    let files = small_site(seed);
    let site = Site { files: &files, themes, as_of: "2026-06-15T12:00:00Z".parse().unwrap() };
    trial(&site, seed, Operator::ALL).unwrap()
}

#[test]
fn without_a_defect_nothing_is_found() {
    let themes = Themes::new(&|_| Files::new());
    let mut held = 0;
    for seed in 0..5 {
        for (operator, verdict) in with(None, || run(seed, &themes)) {
            assert!(!matches!(verdict, Verdict::Failed(..)), "{} with seed {seed}: {verdict:?}", operator.word());
            held += usize::from(verdict == Verdict::Held);
        }
    }
    assert!(held >= 5 * (Operator::ALL.len() - 2), "only {held} pairs were compared");
}

#[test]
fn every_known_leak_is_found() {
    let themes = Themes::new(&|_| Files::new());
    let mut missed = Vec::new();
    for defect in Defect::ALL {
        let found = (0..16).find_map(|seed| {
            let verdicts = with(Some(*defect), || run(seed, &themes));
            let failed = verdicts.into_iter().filter_map(|(o, v)| match v {
                Verdict::Failed(how, _) => Some((o, how)),
                _ => None,
            });
            let failed: Vec<(Operator, How)> = failed.collect();
            (!failed.is_empty()).then_some((seed, failed))
        });
        let Some((seed, failed)) = found else {
            missed.push(*defect);
            continue;
        };
        let mut hows: Vec<&str> = failed.iter().map(|(_, how)| how.word()).collect();
        hows.sort_unstable();
        hows.dedup();
        let operators: Vec<&str> = failed.iter().map(|(o, _)| o.word()).collect();
        let operators = if operators.len() == Operator::ALL.len() { "any".to_owned() } else { operators.join(" ") };
        println!("{:<24} trial {seed:<3} {:<14} {operators}", format!("{defect:?}"), hows.join(" "));
    }
    assert!(missed.is_empty(), "not found: {missed:?}");
}
