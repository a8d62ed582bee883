//! A rendition that nobody audited cannot stand where an audited one is asked for.

use glasshouse::render::{Audited, Rendition, Unaudited};

fn publish(_: &Rendition<Audited>) {}

fn main() {
    let rendition: Rendition<Unaudited> = Rendition::of([]);
    publish(&rendition);
    publish(&rendition.passed());
}
