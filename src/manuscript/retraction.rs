//! A record that was taken back: its text goes, a stub with the reason stays.

use super::decode::{Located, Words, record};
use super::moment::Date;
use crate::disclosure::Attributed;

record! {
    pub struct Retraction ("a retraction") {
        date: required Located<Date>,
        reason: required Attributed<Words>,
    }
}
