//! Only the disclosure room says that a text is public.

use glasshouse::disclosure::PublicText;

fn main() {
    let _ = PublicText::new(String::from("somebody"));
}
