//! Paragraphs of the Tunis Agenda, on which the mandate rests.

use super::decode::{Decode, Located, Words};
use super::node::Node;
use super::shape::Shape;
use crate::diagnostic::{Diagnostic, Problems, say};

/// A paragraph, as it was written: `72c`, `72(c)` or `71`. A closed set, so that nobody can be named in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paragraph(String);

/// Paragraphs of the Tunis Agenda for the Information Society (WSIS-05/TUNIS/DOC/6(Rev.1)).
const LAST: u32 = 122;

/// For editors: paragraph 72 with its letters, or another.
const FORM: &str = r"^(72( ?\(?[a-l]\)?)?|([1-9]|[1-689][0-9]|7[013-9]|1[0-9]{2})( ?\(?[a-z]\)?)?)$";

impl Paragraph {
    /// Reads it. Paragraph 72, the mandate, has the letters a to l.
    pub fn parse(text: &str) -> Option<Self> {
        let plain: String = text.chars().filter(|c| !matches!(c, '(' | ')' | ' ')).collect();
        let digits = plain.trim_end_matches(|c: char| c.is_ascii_lowercase());
        let letters = &plain[digits.len()..];
        let number: u32 = digits.parse().ok()?;
        let good_letter = match letters.as_bytes() {
            [] => true,
            [letter] => number != 72 || (b'a'..=b'l').contains(letter),
            _ => false,
        };
        let written = digits.bytes().all(|b| b.is_ascii_digit()) && text.len() <= plain.len() + 3;
        (good_letter && written && (1..=LAST).contains(&number)).then(|| Paragraph(text.to_owned()))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Reports a text that is no paragraph.
pub fn check(words: &Words, problems: &mut Problems) -> Option<Paragraph> {
    let paragraph = Paragraph::parse(&words.value);
    if paragraph.is_none() {
        problems.push(
            Diagnostic::error(
                "mandate",
                words.span,
                say("The Tunis Agenda has no paragraph ").quote(&words.value).say("."),
            )
            .help(say("The mandate is `72a` to `72l`; other paragraphs are numbers from 1 to 122, such as `71`.")),
        );
    }
    paragraph
}

impl Decode for Located<Paragraph> {
    fn shape() -> Shape {
        Shape::Either(vec![Shape::Form(FORM), Shape::Whole])
    }

    fn decode(node: Node, problems: &mut Problems) -> Option<Self> {
        let words = Words::decode(node, problems)?;
        check(&words, problems).map(|value| Located { value, span: words.span })
    }
}

#[cfg(test)]
mod tests {
    use super::Paragraph;

    #[test]
    fn paragraphs_of_the_tunis_agenda() {
        for good in ["72", "72a", "72l", "72(c)", "72 (c)", "71", "122"] {
            assert!(Paragraph::parse(good).is_some(), "{good}");
        }
        for wrong in ["72m", "0", "123", "72ab", "c", "", "72((((c", "Agenda", "72C"] {
            assert!(Paragraph::parse(wrong).is_none(), "{wrong}");
        }
    }
}
