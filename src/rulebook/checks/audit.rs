//! Group procedures, 1, and note 2: under the Rule nobody is named. A site is published only when the audit has read every
//! finished file and found no listed name in what comes from such a session, so that a page that says so is true.

use crate::rulebook::Finding;
use crate::site::route::Route;

pub fn find() -> Finding {
    Finding { holds: Some(true), n: 0, of: 0, page: Route::page("rules"), anchor: Some("chatham-house") }
}
