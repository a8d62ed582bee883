//! How many days before and after something other things were done.

use super::canvas::{Anchor, Canvas, Ink, Shape};
use super::{About, drawing};
use crate::view::Drawing;

const ROW: u32 = 40;
/// Days on each side of the middle.
const SIDE: i32 = 60;

/// The row that a mark belongs to, and its days: below 0 before, above 0 after.
#[derive(Clone, Copy, Debug)]
pub struct Away {
    pub row: usize,
    pub days: i32,
}

/// `kinds` are the rows: their name, how a mark in them looks, and the days after which it is late. What is farther away than
/// the drawing reaches stands at its edge.
pub fn days(about: &About<'_>, kinds: &[(&str, Shape, Option<u32>)], marks: &[Away]) -> Drawing {
    // Time runs from left to right.
    let rows = u32::try_from(kinds.len()).unwrap_or(0);
    let mut canvas = Canvas::new(about.id, ROW * rows + 22, false);
    let (left, right) = if about.rtl { (Anchor::End, Anchor::Start) } else { (Anchor::Start, Anchor::End) };
    for tick in [-SIDE, -30, 0, 30, SIDE] {
        canvas.line((place(tick), 0), (place(tick), ROW * rows), if tick == 0 { "now" } else { "axis" });
        let anchor = match tick {
            d if d == -SIDE => left,
            d if d == SIDE => right,
            _ => Anchor::Middle,
        };
        canvas.text(place(tick), ROW * rows + 17, Ink { anchor, class: "soft" }, &tick.unsigned_abs().to_string());
    }
    for (row, ((name, shape, late), top)) in kinds.iter().zip((0..).step_by(ROW as usize)).enumerate() {
        canvas.line((0, top + ROW), (1000, top + ROW), "axis");
        if let Some(late) = late.and_then(|l| i32::try_from(l).ok()) {
            canvas.line((place(late), top), (place(late), top + ROW), "least");
        }
        canvas.text(6, top + 15, Ink { anchor: left, class: "count" }, name);
        for mark in marks.iter().filter(|m| m.row == row) {
            canvas.mark(place(mark.days), top + 28, *shape);
        }
    }
    drawing(about, canvas, &[])
}

fn place(days: i32) -> u32 {
    let days = days.clamp(-SIDE, SIDE);
    (days + SIDE).unsigned_abs() * 1000 / (2 * SIDE).unsigned_abs()
}
