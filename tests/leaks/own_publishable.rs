//! Nobody outside of the view declares a type publishable.

use glasshouse::view::Publishable;

#[derive(serde::Serialize)]
struct Mine(String);

impl Publishable for Mine {}

fn main() {}
