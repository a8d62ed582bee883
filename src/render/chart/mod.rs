//! Pictures of figures, as SVG made while building: no script, no style of their own, no colour without a pattern.
//!
//! In: numbers and words of the interface. Out: a [`Drawing`]. Must never: hold text of a record, or say anything that the
//! table beside it does not.
//!
//! Places along a line are percentages, so that a drawing is as wide as its column and its words keep their size. Colours
//! are `currentColor` and classes, which follow the theme into the dark, onto paper and into forced colours. Lengths follow
//! the direction of the text; time runs from left to right in every language.

mod calendar;
mod canvas;
mod columns;
mod days;
mod rows;

pub use calendar::{Dot, calendar};
pub use canvas::Shape;
pub use columns::{Column, columns};
pub use days::{Away, days};
pub use rows::{Row, rows};

use crate::view::Drawing;

/// What every drawing says of itself.
#[derive(Clone, Copy, Debug)]
pub struct About<'a> {
    /// Begins the ids in the drawing; unique on its page.
    pub id: &'a str,
    pub title: &'a str,
    pub description: &'a str,
    pub rtl: bool,
}

/// An entry of the key: how something is filled, and its name.
type Key<'a> = (usize, &'a str);

fn drawing(about: &About<'_>, canvas: canvas::Canvas, key: &[Key<'_>]) -> Drawing {
    let canvas::Canvas { body, height, .. } = canvas;
    let (id, title) = (about.id, canvas::escaped(about.title));
    let mut out = format!(
        "<figure class=\"drawn\"><svg class=\"chart\" role=\"img\" aria-labelledby=\"{id}-t {id}-d\" width=\"100%\" \
         height=\"{height}\"><title id=\"{id}-t\">{title}</title><desc id=\"{id}-d\">{}</desc><defs>{}</defs>{body}</svg>",
        canvas::escaped(about.description),
        canvas::patterns(id)
    );
    if !key.is_empty() {
        out.push_str("<ul class=\"key\" aria-hidden=\"true\">");
        for (fill, name) in key {
            let swatch = if *fill == canvas::RING {
                "<circle cx=\"8\" cy=\"6\" r=\"4\" class=\"ring\"/>".to_owned()
            } else {
                format!("<rect x=\"1\" y=\"1\" width=\"14\" height=\"10\" {}/>", canvas::fill(id, *fill))
            };
            let name = canvas::escaped(name);
            out.push_str(&format!("<li><svg class=\"chart\" width=\"16\" height=\"12\">{swatch}</svg> {name}</li>"));
        }
        out.push_str("</ul>");
    }
    out.push_str("</figure>");
    Drawing::of(out)
}
