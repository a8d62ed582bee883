//! Days before and after a day: when an agenda came before a meeting, and a summary after it.

use super::canvas::{Anchor, Canvas, Ink};
use super::{About, drawing};
use crate::view::Drawing;

const ROW: u32 = 30;
/// The day itself stands here: there are more days after it than before.
const ZERO: u32 = 400;

/// One meeting. Days are whole days.
#[derive(Clone, Debug)]
pub struct Span {
    pub label: String,
    /// Days before the first day; negative is after it.
    pub before: Option<i32>,
    /// Days after the last day.
    pub after: Option<u32>,
    /// It is still missing after so many days: the bar is hatched.
    pub missing: bool,
}

/// `limit` are the days within which the second is asked for; `names` are those of the day, of what comes before it and of
/// what comes after it.
pub fn strip(about: &About<'_>, spans: &[Span], limit: Option<u32>, names: [&str; 3]) -> Drawing {
    let height = ROW * u32::try_from(spans.len()).unwrap_or(0);
    // Time runs from left to right.
    let mut canvas = Canvas::new(about.id, height + 22, false);
    let days = spans.iter().flat_map(|s| [s.before.map(i32::unsigned_abs), s.after]).flatten();
    let longest = days.chain(limit).max().unwrap_or(0).max(1);
    let length = |days: u32, room: u32| days.min(longest) * room / longest;
    for (span, top) in spans.iter().zip((0..height).step_by(ROW as usize)) {
        canvas.text(
            0,
            top + 18,
            Ink { anchor: if about.rtl { Anchor::End } else { Anchor::Start }, class: "count" },
            &span.label,
        );
        match span.before {
            Some(days) if days > 0 => {
                let width = length(days.unsigned_abs(), ZERO - 150);
                canvas.rect((ZERO - width, width), (top + 8, 8), 4);
            }
            Some(days) => canvas.rect((ZERO, length(days.unsigned_abs(), 980 - ZERO)), (top + 8, 8), 3),
            None => {}
        }
        if let Some(days) = span.after {
            canvas.rect((ZERO, length(days, 980 - ZERO)), (top + 17, 8), usize::from(span.missing));
        }
    }
    canvas.line((ZERO, 0), (ZERO, height), "axis");
    canvas.text(ZERO, height + 17, Ink { anchor: Anchor::Middle, class: "soft" }, names[0]);
    if let Some(limit) = limit {
        let x = ZERO + length(limit, 980 - ZERO);
        canvas.line((x, 0), (x, height), "least");
        canvas.text(x, height + 17, Ink { anchor: Anchor::Middle, class: "soft" }, &limit.to_string());
    }
    drawing(about, canvas, &[(4, names[1]), (0, names[2])])
}
