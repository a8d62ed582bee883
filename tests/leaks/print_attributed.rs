//! An attributed value cannot be printed.

use glasshouse::disclosure::Attributed;

fn main() {
    let name = Attributed::seal(String::from("somebody"));
    println!("{name}");
}
