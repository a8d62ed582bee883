//! A series over the years: a column each, and the line that a rule asks for.

use super::canvas::{self, Anchor, Canvas, Ink};
use super::{About, drawing};
use crate::view::Drawing;

/// Labels that fit side by side on a phone.
const LABELS: usize = 7;
const HEIGHT: u32 = 150;
const BASE: u32 = 170;

/// One year of the series. Shares are per thousand.
#[derive(Clone, Debug)]
pub struct Column {
    pub label: String,
    /// `None` where the figure is not known.
    pub share: Option<u32>,
    /// In words.
    pub value: String,
    /// A second figure, as a ring.
    pub ring: Option<u32>,
    pub least: Option<u32>,
}

/// The oldest first. A column below its line is hatched, one that reaches it is plain. `names` are those of a column that
/// reaches the line, of one below it, and of the ring.
pub fn columns(about: &About<'_>, series: &[Column], line: &str, names: [&str; 3]) -> Drawing {
    // Time runs from left to right.
    let mut canvas = Canvas::new(about.id, BASE + 24, false);
    let top = series.iter().flat_map(|c| [c.share, c.ring, c.least]).flatten().max().unwrap_or(0).max(100) + 50;
    let y = |share: u32| BASE - share * HEIGHT / top;
    let slot = 1000 / u32::try_from(series.len().max(1)).unwrap_or(1000);
    let step = series.len().div_ceil(LABELS).max(1);
    let word = |class| Ink { anchor: Anchor::Middle, class };
    canvas.line((0, BASE), (1000, BASE), "axis");
    for (i, column) in series.iter().enumerate() {
        let left = slot * u32::try_from(i).unwrap_or(0);
        let middle = left + slot / 2;
        // From the newest backwards, so that the newest always has its label.
        let labelled = (series.len() - 1 - i).is_multiple_of(step);
        if labelled {
            canvas.text(middle, BASE + 18, word(""), &column.label);
        }
        if let Some(share) = column.share {
            let below = column.least.is_some_and(|least| share < least);
            canvas.rect((left + slot / 4, slot / 2), (y(share), BASE - y(share)), usize::from(below));
            if labelled {
                canvas.text(
                    middle,
                    y(share.max(column.ring.unwrap_or(0))).saturating_sub(9),
                    word("count"),
                    &column.value,
                );
            }
        }
        if let Some(ring) = column.ring {
            canvas.ring(middle, y(ring));
        }
        if let Some(least) = column.least {
            canvas.line((left, y(least)), (left + slot, y(least)), "least");
        }
    }
    if let Some(least) = series.iter().find_map(|c| c.least) {
        // The column of the first known cycle is empty, so that the words stand free there.
        let ink = Ink { anchor: if about.rtl { Anchor::End } else { Anchor::Start }, class: "count" };
        canvas.text(4, y(least).saturating_sub(6), ink, line);
    }
    let mut key = vec![(0, names[0])];
    key.push((1, names[1]));
    key.push((canvas::RING, names[2]));
    drawing(about, canvas, &key)
}
