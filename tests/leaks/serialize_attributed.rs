//! An attributed value cannot be written out as data.

use glasshouse::disclosure::Attributed;

fn main() {
    let name = Attributed::seal(String::from("somebody"));
    let _ = serde_json::to_string(&name);
}
