//! Whatever a file holds: no panic; and whatever an author writes of known people under the Rule: no name in the output.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::disallowed_methods,
    reason = "a test reads, writes and fails loudly"
)]

use glasshouse::diagnostic::resolve;
use glasshouse::pipeline::{Options, Outcome, build};
use glasshouse::source::SourceTree;
use glasshouse::theme::Files;
use proptest::prelude::*;

const SITE: &str = "title: Portal\nbase_url: https://portal.example.org/mag/\nlanguages: [en]\n";
const ROSTER: &str = "cycle: 2026\nappointed: 2025-12-01\nsource: https://example.org/\nmembers:\n  - { id: zubeida-quarshie, name: \
                      Zubeida Quarshie, group: government, region: africa, affiliation: Volta Spectrum Board }\n";

fn run(files: &[(&str, String)]) -> (SourceTree, Outcome) {
    let base = [("site.yaml", SITE.to_owned()), ("rosters/2026.yaml", ROSTER.to_owned())];
    let base = base.iter().filter(|(path, _)| files.iter().all(|(p, _)| p != path));
    let (tree, problems) = SourceTree::from_texts(base.chain(files).map(|(p, t)| (*p, t.clone())));
    let options = Options { as_of: "2026-06-15T12:00:00Z".parse().unwrap(), drafts: false, base_url: None };
    let outcome = build(&tree, |_| Files::new(), &options, problems, &|_| {});
    (tree, outcome)
}

fn meeting(front: &str, body: &str) -> String {
    format!(
        "---\ntitle: Virtual Meeting II\nstarts: 2026-03-18T12:00:00Z\nkind: virtual\naccess: {{ value: open-observation, decided: \
         2026-03-01 }}\n{front}---\n{body}"
    )
}

/// A name, written in one of the forms that are certain.
fn name() -> impl Strategy<Value = String> {
    let forms = [
        "Zubeida Quarshie",
        "ZUBEIDA QUARSHIE",
        "Quarshie, Zubeida",
        "Z. Quarshie",
        "Zubeida\nQuarshie",
        "**Zubeida** Quarshie",
        "*Zubeida Quarshie*",
        "[Zubeida Quarshie](https://example.org/zubeida-quarshie)",
        "[@zubeida-quarshie]",
        "Zubéida Quarshie",
        "Zubei\u{ad}da Quarshie",
        "Zubeida&nbsp;Quarshie",
        "Ms. Zubeida Quarshie (Volta Spectrum Board)",
        "Volta Spectrum Board",
        "the VOLTA spectrum board",
        "~~Zubeida~~ Quarshie",
        "`Zubeida Quarshie`",
        "Ｚubeida Quarshie",
    ];
    prop::sample::select(forms.to_vec()).prop_map(str::to_owned)
}

/// Where a name may stand.
fn block() -> impl Strategy<Value = String> {
    (name(), 0..12usize).prop_map(|(name, place)| match place {
        0 => format!("{name}: I agree.\n\n"),
        1 => format!("**{}:** I agree.\n\n", name.replace(['*', '\n'], " ")),
        2 => format!(">> {}: I agree.\n\n", name.replace('\n', " ")),
        3 => format!("- a point\n- {} said so\n\n", name.replace('\n', " ")),
        4 => format!("> {}\n\n", name.replace('\n', " ")),
        5 => format!("| Who | What |\n| --- | --- |\n| {} | x |\n\n", name.replace('\n', " ")),
        6 => format!("A note.[^{0}]\n\n[^{0}]: {1}\n\n", name.len(), name.replace('\n', " ")),
        7 => format!("## On {}\n\n", name.replace('\n', " ")),
        8 => format!("![{}](x.png)\n\n", name.replace(['\n', '[', ']'], " ")),
        9 => format!("```\n{name}\n```\n\n"),
        10 => format!("It was said: {name}'s view stands; so does that of {name}.\n\n"),
        _ => format!("<i title=\"{}\">x</i>\n\n", name.replace(['\n', '"'], " ")),
    })
}

/// What a reader sees, without case, marks and tags; every file of the site.
fn letters(text: &str) -> String {
    use unicode_normalization::UnicodeNormalization;
    let decoded = text.replace("&nbsp;", " ").replace("&shy;", "").replace("%20", " ").replace(['<', '>'], " ");
    decoded.nfkd().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn no_certain_name_comes_out_of_a_protected_session(blocks in prop::collection::vec(block(), 1..6), title in name()) {
        let title = title.replace(['\n', '"', '\\'], " ");
        let front = format!("summary: \"{title}\"\ntags: [ \"{title}\" ]\ndecisions: [ {{ id: d1, text: \"{title}\" }} ]\n");
        let (_, outcome) = run(&[("meetings/zubeida-quarshie.md", meeting(&front, &blocks.concat()))]);
        // A refusal is fine; a leak is not, and neither is a stop by the audit, for it means that the redactor failed.
        prop_assert!(outcome.problems.list.iter().all(|d| d.code != "leak"), "the redactor missed something");
        if let Some(rendition) = outcome.rendition {
            for (path, bytes) in rendition.iter().filter(|(p, _)| p.starts_with("meetings/") || p.starts_with("feeds/") || p.starts_with("decisions/")) {
                let text = letters(&String::from_utf8_lossy(bytes));
                prop_assert!(!text.contains("quarshie") && !text.contains("voltaspectrum"), "{path}");
                prop_assert!(!path.contains("quarshie"));
            }
        }
    }

    #[test]
    fn the_output_does_not_depend_on_who_spoke(blocks in prop::collection::vec(block(), 1..5)) {
        // The same text of another person, and another name of the file.
        let body = blocks.concat();
        let other = body.replace("Zubeida", "Oluchi").replace("ZUBEIDA", "OLUCHI").replace("Zubéida", "Olúchi")
            .replace("Zubei\u{ad}da", "Olu\u{ad}chi").replace("Z. Q", "O. Q").replace("Ｚubeida", "Ｏluchi").replace("zubeida", "oluchi")
            .replace("Quarshie", "Bemvinda").replace("QUARSHIE", "BEMVINDA").replace("quarshie", "bemvinda");
        let roster = ROSTER.to_owned()
            + "  - { id: oluchi-bemvinda, name: Oluchi Bemvinda, group: government, region: africa, affiliation: Volta Spectrum Board }\n";
        let front = |id: &str| format!("participants: [ {id} ]\n");
        let (_, one) = run(&[("rosters/2026.yaml", roster.clone()), ("meetings/a.md", meeting(&front("zubeida-quarshie"), &body))]);
        let (_, two) = run(&[("rosters/2026.yaml", roster), ("meetings/b.md", meeting(&front("oluchi-bemvinda"), &other))]);
        if let (Some(one), Some(two)) = (one.rendition, two.rendition) {
            let (one, two): (Vec<_>, Vec<_>) = (one.iter().collect(), two.iter().collect());
            prop_assert!(one == two, "the output tells who spoke");
        }
    }

    #[test]
    fn no_input_panics_and_every_problem_prints(front in ".{0,200}", body in "(.|\n){0,400}", rule in "[a-z.{}# -]{0,30}") {
        let files = [
            ("meetings/a.md", meeting(&format!("{front}\n"), &format!("\n## X {{{rule}}}\n\n{body}"))),
            ("pages/b.md", format!("---\ntitle: x\n---\n{body}")),
            ("calls/c.md", body.clone()),
            ("site.yaml", format!("{SITE}{front}")),
        ];
        for n in [1, 3, 4] {
            let (tree, outcome) = run(&files[..n]);
            let _ = resolve(&outcome.problems, &tree, true);
            let _ = resolve(&outcome.problems, &tree, false);
        }
    }
}
