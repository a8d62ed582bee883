//! Elements of a drawing. Along the line everything is in tenths of a percent, across it in pixels.

/// Ways to fill: plain, hatched, dotted, crossed, empty. Each can be told from the others without colour.
pub const FILLS: usize = 5;

/// In a key: the ring.
pub const RING: usize = FILLS;

/// The elements so far.
pub struct Canvas {
    pub id: String,
    pub body: String,
    pub height: u32,
    /// Whether lengths begin at the right.
    pub mirrored: bool,
}

/// Where a text begins, is centred or ends, in the direction of its language.
#[derive(Clone, Copy, Debug)]
pub enum Anchor {
    Start,
    Middle,
    End,
}

/// How a word is drawn.
#[derive(Clone, Copy, Debug)]
pub struct Ink {
    pub anchor: Anchor,
    pub class: &'static str,
}

/// A mark for one time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    Square,
    Ring,
    Diamond,
}

impl Canvas {
    pub fn new(id: &str, height: u32, mirrored: bool) -> Self {
        Canvas { id: id.to_owned(), body: String::new(), height, mirrored }
    }

    /// A rectangle, filled as number `fill` of [`FILLS`].
    pub fn rect(&mut self, (x, width): (u32, u32), (y, height): (u32, u32), fill: usize) {
        let x = if self.mirrored { 1000u32.saturating_sub(x + width) } else { x };
        let fill = self::fill(&self.id, fill);
        self.body.push_str(&format!(
            "<rect x=\"{}\" y=\"{y}\" width=\"{}\" height=\"{height}\" {fill}/>",
            percent(x),
            percent(width)
        ));
    }

    /// A word or a number.
    pub fn text(&mut self, x: u32, y: u32, ink: Ink, text: &str) {
        let anchor = match ink.anchor {
            Anchor::Start => "start",
            Anchor::Middle => "middle",
            Anchor::End => "end",
        };
        let class = if ink.class.is_empty() { String::new() } else { format!(" class=\"{}\"", ink.class) };
        let x = percent(self.at(x));
        self.body
            .push_str(&format!("<text x=\"{x}\" y=\"{y}\" text-anchor=\"{anchor}\"{class}>{}</text>", escaped(text)));
    }

    /// A line from one place to another.
    pub fn line(&mut self, (x1, y1): (u32, u32), (x2, y2): (u32, u32), class: &str) {
        let (x1, x2) = (percent(self.at(x1)), percent(self.at(x2)));
        self.body.push_str(&format!("<line x1=\"{x1}\" y1=\"{y1}\" x2=\"{x2}\" y2=\"{y2}\" class=\"{class}\"/>"));
    }

    /// A mark around a place.
    pub fn mark(&mut self, x: u32, y: u32, shape: Shape) {
        let (path, fill) = match shape {
            Shape::Square => ("M-5-5h10v10h-10z", 0),
            Shape::Ring => ("M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0", 4),
            Shape::Diamond => ("M0-7L7 0L0 7L-7 0z", 0),
        };
        let fill = self::fill(&self.id, fill);
        let x = percent(self.at(x));
        self.body.push_str(&format!("<svg x=\"{x}\" y=\"{y}\" overflow=\"visible\"><path d=\"{path}\" {fill}/></svg>"));
    }

    /// A ring that shows on any ground.
    pub fn ring(&mut self, x: u32, y: u32) {
        let x = percent(self.at(x));
        self.body.push_str(&format!("<circle cx=\"{x}\" cy=\"{y}\" r=\"4\" class=\"ring\"/>"));
    }

    fn at(&self, x: u32) -> u32 {
        if self.mirrored { 1000u32.saturating_sub(x) } else { x }
    }
}

/// The attributes of a filling.
pub fn fill(id: &str, fill: usize) -> String {
    match fill % FILLS {
        0 => "fill=\"currentColor\" stroke=\"currentColor\"".to_owned(),
        4 => "fill=\"none\" stroke=\"currentColor\"".to_owned(),
        n => format!("fill=\"url(#{id}-p{n})\" stroke=\"currentColor\""),
    }
}

/// The patterns of one drawing: hatched, dotted, crossed.
pub fn patterns(id: &str) -> String {
    let paths = ["M0 6L6 0M-1 1L1-1M5 7L7 5", "M2 2h1.8v1.8H2z", "M0 3h6M3 0v6"];
    let one = |(i, path): (usize, &&str)| {
        format!(
            "<pattern id=\"{id}-p{}\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\"><path d=\"{path}\" \
             stroke=\"currentColor\" stroke-width=\"1.2\"/></pattern>",
            i + 1
        )
    };
    paths.iter().enumerate().map(one).collect()
}

fn percent(tenths: u32) -> String {
    if tenths.is_multiple_of(10) { format!("{}%", tenths / 10) } else { format!("{}.{}%", tenths / 10, tenths % 10) }
}

pub fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
