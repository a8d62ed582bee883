//! What holds for the default theme's stylesheet, computed from its text.

use std::collections::BTreeMap;

use regex::Regex;

const CSS: &str = include_str!("../../themes/default/static/site.css");

/// The colours of one `:root { … }`, by name.
fn colours(block: &str) -> BTreeMap<String, [f64; 3]> {
    let one = Regex::new(r"--([a-z]+): #([0-9a-f]{3}(?:[0-9a-f]{3})?)\b").unwrap();
    one.captures_iter(block)
        .map(|c| {
            let digits: String =
                if c[2].len() == 3 { c[2].chars().flat_map(|d| [d, d]).collect() } else { c[2].into() };
            let part = |i: usize| f64::from(u8::from_str_radix(&digits[i..i + 2], 16).unwrap()) / 255.0;
            (c[1].to_owned(), [part(0), part(2), part(4)])
        })
        .collect()
}

/// Relative luminance, WCAG 2.2.
fn luminance(colour: [f64; 3]) -> f64 {
    let linear = colour.map(|c| if c <= 0.04045 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) });
    0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
}

fn contrast(a: [f64; 3], b: [f64; 3]) -> f64 {
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

/// The schemes: light, dark, paper.
fn schemes() -> Vec<BTreeMap<String, [f64; 3]>> {
    let roots: Vec<_> = Regex::new(r":root \{[^}]*\}").unwrap().find_iter(CSS).map(|m| colours(m.as_str())).collect();
    assert_eq!(roots.len(), 3, "light, dark and paper");
    roots
}

#[test]
fn text_stands_out_from_its_ground() {
    for scheme in schemes() {
        for ground in ["ground", "tint"] {
            for (ink, least) in [("ink", 7.0), ("soft", 4.5), ("accent", 4.5), ("attention", 4.5)] {
                let found = contrast(scheme[ink], scheme[ground]);
                assert!(found >= least, "--{ink} on --{ground}: {found:.2}, less than {least}");
            }
        }
    }
}

/// The colours are in one place: whatever else names one would be the same in light and in dark.
#[test]
fn colours_are_tokens() {
    let outside = Regex::new(r":root \{[^}]*\}").unwrap().replace_all(CSS, "");
    let colour =
        Regex::new(r"#[0-9a-fA-F]{3,8}\b|\b(?:rgba?|hsla?|oklch|lab)\(|:[^;{}]*\b(?:white|black|gr[ae]y|red)\b")
            .unwrap();
    let found: Vec<_> = colour.find_iter(&outside).map(|m| m.as_str()).collect();
    assert!(found.is_empty(), "{found:?}");
}

/// Arabic is the mirror of English: nothing may say left or right.
#[test]
fn properties_are_logical() {
    let physical = Regex::new(
        r"(?x)
          (?:^|[\s;{]) (?:(?:margin|padding|border|inset|scroll-margin|scroll-padding)-)? (?:left|right|top|bottom)
              (?:-(?:width|style|color))? \s* :
        | (?:^|[\s;{]) (?:min-|max-)? (?:width|height) \s* : (?:[^)]|$)
        | border-(?:top|bottom)-(?:left|right)-radius
        | (?:text-align|float|clear) \s* : \s* (?:left|right)\b
        | (?:^|[\s;{]) (?:margin|padding|inset) \s* : \s* [^\s;{}]+ (?:\s+[^\s;{}]+){3} \s* [;}]",
    )
    .unwrap();
    // `@page` and the conditions of `@media` and `@container` have no logical names everywhere.
    let conditions = Regex::new(r"@(?:media|container)[^{]*\{|@page \{[^}]*\}").unwrap().replace_all(CSS, "{");
    let found: Vec<_> = physical.find_iter(&conditions).map(|m| m.as_str().trim()).collect();
    assert!(found.is_empty(), "{found:?}");
}

/// Nothing is fetched, and nothing moves.
#[test]
fn it_asks_for_nothing_and_keeps_still() {
    for word in ["url(", "@import", "@font-face", "@keyframes", "transition:", "animation:"] {
        let uses = CSS.matches(word).count();
        let allowed = usize::from(["transition:", "animation:"].contains(&word));
        assert!(uses <= allowed, "`{word}` stands {uses} times");
    }
    for query in
        ["prefers-color-scheme: dark", "forced-colors: active", "prefers-reduced-motion: reduce", "@media print"]
    {
        assert!(CSS.contains(query), "nothing is said for {query}");
    }
}
