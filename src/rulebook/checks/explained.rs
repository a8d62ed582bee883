//! Member responsibilities, 9: decisions are explained. Of the decisions of meetings on the record throughout, all have an
//! explanation in plain words. Decisions under the Rule are not counted.

use crate::rulebook::{Finding, all};
use crate::site::Site;
use crate::site::people::Cycle;
use crate::site::route::Route;

pub fn find(site: &Site, cycle: &Cycle) -> Finding {
    let decisions: Vec<_> = site.meetings_on_record(cycle.year).flat_map(|m| &m.record.decisions).collect();
    let explained = decisions.iter().filter(|d| d.explained.is_some()).count();
    all(explained, decisions.len(), Route::page("decisions"), None)
}
