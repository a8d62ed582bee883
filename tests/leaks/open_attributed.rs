//! Only the disclosure room opens an envelope.

use glasshouse::disclosure::Attributed;

fn main() {
    let name = Attributed::seal(String::from("somebody"));
    let _: &String = name.reveal("curiosity");
}
