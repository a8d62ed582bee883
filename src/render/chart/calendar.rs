//! A year with a mark for each day on which something was held.

use jiff::civil::Date;

use super::canvas::{Anchor, Canvas, Ink, Shape};
use super::{About, drawing};
use crate::view::Drawing;

const ROW: u32 = 40;

/// A day and the row that it belongs to.
#[derive(Clone, Copy, Debug)]
pub struct Dot {
    pub date: Date,
    pub row: usize,
}

/// `kinds` are the rows: their name and how a day in them looks. A day outside of the year stands at its edge.
pub fn calendar(about: &About<'_>, year: u32, kinds: &[(&str, Shape)], dots: &[Dot]) -> Drawing {
    // Time runs from left to right.
    let rows = u32::try_from(kinds.len()).unwrap_or(0);
    let mut canvas = Canvas::new(about.id, ROW * rows + 22, false);
    for month in 0..12 {
        let x = month * 1000 / 12;
        canvas.line((x, 0), (x, ROW * rows), "axis");
        let ink = Ink { anchor: Anchor::Middle, class: "soft" };
        canvas.text(x + 42, ROW * rows + 17, ink, &(month + 1).to_string());
    }
    canvas.line((1000, 0), (1000, ROW * rows), "axis");
    for ((name, shape), top) in kinds.iter().zip((0..).step_by(ROW as usize)) {
        canvas.line((0, top + ROW), (1000, top + ROW), "axis");
        let ink = Ink { anchor: if about.rtl { Anchor::End } else { Anchor::Start }, class: "count" };
        canvas.text(6, top + 15, ink, name);
        let row = (top / ROW) as usize;
        for dot in dots.iter().filter(|d| d.row == row) {
            canvas.mark(place(dot.date, year), top + 28, *shape);
        }
    }
    drawing(about, canvas, &[])
}

/// Months are as wide as each other, so that a day stands in its own.
fn place(date: Date, year: u32) -> u32 {
    match i64::from(date.year()).cmp(&i64::from(year)) {
        std::cmp::Ordering::Less => 0,
        std::cmp::Ordering::Greater => 1000,
        std::cmp::Ordering::Equal => {
            let months = u32::from(date.month().unsigned_abs()) - 1;
            let days = u32::from(date.day().unsigned_abs()) - 1;
            (months * 31 + days) * 1000 / (12 * 31)
        }
    }
}
