//! glasshouse turns the record of a group that meets under the Chatham House Rule into a public website.

pub mod audit;
pub mod commands;
pub mod diagnostic;
pub mod disclosure;
pub mod manuscript;
pub mod pipeline;
pub mod publication;
pub mod publish;
pub mod render;
pub mod rulebook;
pub mod site;
pub mod source;
pub mod strings;
pub mod theme;
pub mod view;
