//! A template sees publishable data, and a `String` is none.

use glasshouse::view::Publishable;

fn show<T: Publishable>(_: &T) {}

fn main() {
    show(&String::from("somebody"));
}
