//! glasshouse turns the record of a group that meets under the Chatham House Rule into a public website.
//!
//! The whole program is one way through six types; [`pipeline`] shows it on one screen. The modules, in reading order:
//!
//! - [`source`] reads `content/` into a [`SourceTree`](source::SourceTree). The only place that reads.
//! - [`manuscript`] parses and types it: a [`Manuscript`](manuscript::Manuscript), in which everything that may say who
//!   somebody is stands inside [`Attributed`](disclosure::Attributed).
//! - [`disclosure`] is the locked room, the one door to a [`Publication`](publication::Publication).
//! - [`publication`] holds the same records with public data only.
//! - [`attestation`] asks whether somebody read what is published of a protected meeting.
//! - [`site`] plans the pages: a [`Site`](site::Site) with addresses, links, order and statistics. [`rulebook`] compares it
//!   with the Terms of Reference.
//! - [`view`] is what templates may see; [`theme`] and [`strings`] are how it looks and what it is called.
//! - [`render`] makes every file in memory: a [`Rendition<Unaudited>`](render::Rendition).
//! - [`audit`] reads the finished bytes with other code, and makes it a `Rendition<Audited>`.
//! - [`publish`] writes it, whole or not at all. The only place that writes.
//! - [`serve`] shows on this machine what the public would see.
//! - [`scrub`] is the way of a source file that shall hold no protected identity any more.
//! - [`commands`] is the command line, [`diagnostic`] what it says.

pub mod attestation;
pub mod audit;
pub mod commands;
mod defects;
pub mod diagnostic;
pub mod disclosure;
pub mod manuscript;
pub mod pipeline;
pub mod prove;
pub mod publication;
pub mod publish;
pub mod render;
pub mod rulebook;
pub mod scrub;
pub mod serve;
pub mod site;
pub mod source;
pub mod strings;
pub mod theme;
pub mod view;
