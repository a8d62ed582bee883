//! One module per check. Each names its sentence in the Terms of Reference by heading and number.

mod access;
mod agenda;
mod announced;
mod annual;
mod audit;
mod briefings;
mod calls;
mod consensus;
mod evaluation;
mod exception;
mod explained;
mod funds;
mod improvements;
mod input;
mod issues;
mod liaisons;
mod linkages;
mod main_sessions;
mod openness;
mod outreach;
mod panels;
mod physical;
mod programme;
mod rotation;
mod summaries;
mod term;
mod virtual_meetings;
mod workshops;
mod yearly;

use super::Finding;
use crate::manuscript::rulebook::Check;
use crate::publication::rulebook::Limits;
use crate::site::Site;
use crate::site::people::Cycle;

/// Compares a cycle with a rule.
pub fn find(check: Check, site: &Site, cycle: &Cycle, limits: &Limits) -> Finding {
    match check {
        Check::Announced => announced::find(site, cycle),
        Check::Yearly => yearly::find(site, cycle),
        Check::Term => term::find(site, cycle, limits),
        Check::Evaluation => evaluation::find(site, cycle),
        Check::Rotation => rotation::find(site, cycle, limits),
        Check::Exception => exception::find(site, cycle),
        Check::Audit => audit::find(),
        Check::Agenda => agenda::find(site, cycle),
        Check::Openness => openness::find(site, cycle, limits),
        Check::Access => access::find(site, cycle),
        Check::Consensus => consensus::find(site, cycle),
        Check::Physical => physical::find(site, cycle, limits),
        Check::Virtual => virtual_meetings::find(site, cycle, limits),
        Check::Annual => annual::find(site, cycle, limits),
        Check::Outreach => outreach::find(site, cycle, limits),
        Check::Calls => calls::find(site, cycle, limits),
        Check::Input => input::find(site, cycle, limits),
        Check::Explained => explained::find(site, cycle),
        Check::Summaries => summaries::find(site, cycle, limits),
        Check::Improvements => improvements::find(site, cycle, limits),
        Check::Funds => funds::find(site, cycle, limits),
        Check::Liaisons => liaisons::find(site, cycle, limits),
        Check::Issues => issues::find(site, cycle, limits),
        Check::Briefings => briefings::find(site, cycle, limits),
        Check::Workshops => workshops::find(site, cycle, limits),
        Check::MainSessions => main_sessions::find(site, cycle, limits),
        Check::Linkages => linkages::find(site, cycle, limits),
        Check::Panels => panels::find(site, cycle, limits),
    }
}
