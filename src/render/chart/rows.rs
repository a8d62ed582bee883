//! A whole made of parts, one row a year.

use super::canvas::{Anchor, Canvas, FILLS, Ink};
use super::{About, drawing};
use crate::view::Drawing;

const ROW: u32 = 34;
/// Where rows begin, after their label.
const FROM: u32 = 120;

/// One year and the counts of its parts, in the order of the names.
#[derive(Clone, Debug)]
pub struct Row {
    pub label: String,
    pub parts: Vec<u32>,
}

/// Rows in the order given. There are at most as many parts as there are ways to fill.
pub fn rows(about: &About<'_>, rows: &[Row], names: &[&str]) -> Drawing {
    let height = ROW * u32::try_from(rows.len()).unwrap_or(0);
    let mut canvas = Canvas::new(about.id, height, about.rtl);
    let longest = rows.iter().map(|r| r.parts.iter().sum::<u32>()).max().unwrap_or(0).max(1);
    for (row, top) in rows.iter().zip((0..height).step_by(ROW as usize)) {
        canvas.text(0, top + 18, Ink { anchor: Anchor::Start, class: "" }, &row.label);
        let mut before = 0;
        for (i, n) in row.parts.iter().enumerate().filter(|(_, n)| **n > 0) {
            let at = |n: u32| FROM + (1000 - FROM) * n / longest;
            let (left, width) = (at(before), at(before + n) - at(before));
            canvas.rect((left, width), (top + 2, ROW - 10), i);
            if width >= 45 {
                let ink = Ink { anchor: Anchor::Middle, class: "count" };
                canvas.text(left + width / 2, top + 18, ink, &n.to_string());
            }
            before += n;
        }
    }
    let key: Vec<(usize, &str)> = names.iter().take(FILLS).copied().enumerate().collect();
    drawing(about, canvas, &key)
}
