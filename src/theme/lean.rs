//! Stylesheets as they are published: without what only their authors read.
//!
//! In: a stylesheet. Out: the same rules without comments, and with no blank that says nothing. Must never: touch what
//! stands in quotation marks.

/// Signs beside which a blank says nothing.
const APART: &[char] = &['{', '}', ';', ',', '>'];

/// Takes comments and idle blanks out of a stylesheet.
pub fn lean(css: &str) -> String {
    let mut out = String::with_capacity(css.len());
    let mut chars = css.chars().peekable();
    let mut blank = false;
    while let Some(c) = chars.next() {
        if c == '/' && chars.next_if_eq(&'*').is_some() {
            let mut star = false;
            chars.by_ref().find(|c| std::mem::replace(&mut star, *c == '*') && *c == '/');
            // Between words it keeps them apart and is no blank.
            let idle = |c: &char| c.is_whitespace() || APART.contains(c);
            if !blank && !out.is_empty() && !out.ends_with(APART) && !chars.peek().is_none_or(idle) {
                out.push_str("/**/");
            }
            continue;
        }
        if c.is_whitespace() {
            blank = true;
            continue;
        }
        if blank && !APART.contains(&c) && !out.is_empty() && !out.ends_with(APART) {
            out.push(' ');
        }
        blank = false;
        out.push(c);
        if c == '"' || c == '\'' {
            quoted(c, &mut chars, &mut out);
        }
    }
    out
}

/// Copies what stands up to the closing mark as it is.
fn quoted(mark: char, chars: &mut impl Iterator<Item = char>, out: &mut String) {
    while let Some(c) = chars.next() {
        out.push(c);
        if c == '\\' {
            out.extend(chars.next());
        } else if c == mark {
            return;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::lean;

    #[test]
    fn what_authors_read_goes_and_the_rules_stay() {
        let css = "/* Tokens, */\n:root {\n  --a: \"x /* no */  y, z\";\n}\n\na > b ,\n.c :not(.d)/**/ e {\n  width: calc(1px + \
                   2px); content: '\\'  ;';\n}\n";
        let expected = ":root{--a: \"x /* no */  y, z\";}a>b,.c :not(.d) e{width: calc(1px + 2px);content: '\\'  ;';}";
        assert_eq!(lean(css), expected);
    }

    #[test]
    fn what_is_not_closed_lasts_to_the_end() {
        assert_eq!(lean("a{}/* b"), "a{}");
        assert_eq!(lean(".a/* one */.b/* two */ .c{}"), ".a/**/.b .c{}");
        assert_eq!(lean("a{b: \"c"), "a{b: \"c");
    }
}
