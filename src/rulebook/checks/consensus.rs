//! Group procedures, 5: rough consensus. Of the decisions of meetings on the record throughout, all say that they were found
//! so. Decisions under the Rule are not counted.

use crate::rulebook::{Finding, all};
use crate::site::Site;
use crate::site::people::Cycle;
use crate::site::route::Route;

pub fn find(site: &Site, cycle: &Cycle) -> Finding {
    let decisions: Vec<_> = site.meetings_on_record(cycle.year).flat_map(|m| &m.record.decisions).collect();
    let by_consensus = decisions.iter().filter(|d| d.method.is_some()).count();
    all(by_consensus, decisions.len(), Route::page("decisions"), None)
}
