//! A template cannot be given an attributed value.

use glasshouse::disclosure::Attributed;
use glasshouse::view::Publishable;

fn show<T: Publishable>(_: &T) {}

fn main() {
    show(&Attributed::seal(String::from("somebody")));
}
