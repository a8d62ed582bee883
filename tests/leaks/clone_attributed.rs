//! An attributed value cannot be copied out of reach.

use glasshouse::disclosure::Attributed;

fn main() {
    let name = Attributed::seal(String::from("somebody"));
    let _: Attributed<String> = name.clone();
}
