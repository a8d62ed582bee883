//! What the group works on beside its meetings.

use super::papers::{Briefing, Idea, Issue, Recommendation, WorkingGroup};
use super::programme::Programme;

#[derive(Default)]
pub struct Work {
    pub programmes: Vec<Programme>,
    pub groups: Vec<WorkingGroup>,
    pub briefings: Vec<Briefing>,
    pub issues: Vec<Issue>,
    pub recommendations: Vec<Recommendation>,
    pub ideas: Vec<Idea>,
}
