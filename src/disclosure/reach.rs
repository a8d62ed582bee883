//! What leads to people in a protected text: addresses, handles, telephone numbers, and links.
//!
//! In: a run, or finished pieces. Out: what is removed or replaced of it. Must never: keep an address because its words were
//! harmless.

use std::ops::Range;

use pulldown_cmark::{Event, LinkType, Tag, TagEnd};

use super::address::{addresses, decode, domains};
use super::contacts;
use super::join::with_blank;
use super::names::Kind;
use super::outside;
use super::redact::{Redactor, mentions};
use super::run::{Piece, Pieces, Run};
use crate::defects::{self, Defect};
use crate::diagnostic::{Problems, Span, say};
use crate::manuscript::decode::Located;
use crate::manuscript::words::Unknown;

impl Redactor<'_> {
    /// Finds mentions, addresses, handles and telephone numbers of a run. Gives back where addresses stand, which are no
    /// words.
    pub(super) fn reached(
        &self,
        run: &Run,
        removed: &mut Vec<Range<usize>>,
        hits: &mut Vec<(Range<usize>, Kind)>,
        problems: &mut Problems,
    ) -> Vec<Range<usize>> {
        let mut addresses = addresses(&run.flat);
        let apart = |range: &Range<usize>| !addresses.iter().any(|a| a.start < range.end && range.start < a.end);
        let domains = domains(&run.flat).filter(|range| self.session.tells_in_address(&run.flat[range.clone()]));
        let accounts: Vec<Range<usize>> =
            contacts::bare_handles(&run.flat).into_iter().chain(domains).filter(apart).collect();
        addresses.extend(accounts);
        for range in contacts::written_out(&run.flat) {
            addresses.retain(|a| a.end <= range.start || range.end <= a.start);
            addresses.push(range);
        }
        for (range, id) in mentions(&run.flat) {
            if let Some(span) = run.span(&range) {
                self.session.identities.check(&Located { value: id, span }, true, problems);
            }
            hits.push((range, Kind::Person));
        }
        self.outside_addresses(run, &addresses, removed, problems);
        for range in addresses.iter().cloned() {
            let covered = |r: &Range<usize>| r.start <= range.start && range.end <= r.end;
            let address = &run.flat[range.clone()];
            if self.session.is_public(address) || address.contains("://") && !self.tells(address) {
                continue;
            }
            if self.session.find(address, self.vocabulary).is_empty() && !removed.iter().any(covered) {
                let message = say("A handle or an e-mail address leads to somebody.");
                self.doubt("address", run, &range, message, problems);
            }
            hits.push((range, Kind::Person));
        }
        for range in contacts::telephones(&run.flat) {
            let covered = addresses.iter().any(|r| r.start <= range.start && range.end <= r.end);
            if !covered && !self.session.is_public(&run.flat[range.clone()]) {
                let message = say("This may be somebody's telephone number.");
                self.doubt("address", run, &range, message, problems);
                hits.push((range, Kind::Person));
            }
        }
        addresses
    }

    /// A link whose address names somebody loses the address; its words were redacted like all others.
    pub(super) fn without_telling_links(&self, pieces: Pieces, problems: &mut Problems) -> Pieces {
        let mut out = Pieces::with_capacity(pieces.len());
        let mut dropped = Vec::new();
        // A link whose words were a person leads to them.
        let whom: Vec<bool> = (0..pieces.len()).map(|at| self.links_a_person(&pieces[at..])).collect();
        for ((piece, span), whom) in pieces.into_iter().zip(whom) {
            match &piece {
                Piece::Event(Event::Start(Tag::Link { dest_url, link_type, .. })) => {
                    let outside = self.leads_to_people(dest_url);
                    // The words of `<https://…>` are its address, and were reported as such.
                    if outside && self.unknown == Unknown::Stop && *link_type != LinkType::Autolink {
                        problems.push(outside::telling(span));
                    }
                    let tells = (whom || self.drops(dest_url)) && !defects::on(Defect::LinkAddressKept);
                    dropped.push(tells);
                    if tells {
                        continue;
                    }
                }
                Piece::Event(Event::End(TagEnd::Link)) if dropped.pop() == Some(true) => continue,
                _ => {}
            }
            out.push((piece, span));
        }
        out
    }

    fn links_a_person(&self, pieces: &[(Piece, Span)]) -> bool {
        let Some((Piece::Event(Event::Start(Tag::Link { .. })), _)) = pieces.first() else { return false };
        let end = pieces.iter().position(|(piece, _)| matches!(piece, Piece::Event(Event::End(TagEnd::Link))));
        end.is_some_and(|end| self.is_a_person(&pieces[1..end]))
    }

    fn leads_to_people(&self, address: &str) -> bool {
        (outside::tells_of_people(address) || outside::names_somebody(address, self.vocabulary))
            && !self.session.is_public(address)
    }

    /// Whether a link loses its address.
    pub fn drops(&self, address: &str) -> bool {
        self.leads_to_people(address) || self.tells(address)
    }

    /// Addresses in the text that lead to people go without a word in their place.
    fn outside_addresses(
        &self,
        run: &Run,
        addresses: &[Range<usize>],
        removed: &mut Vec<Range<usize>>,
        problems: &mut Problems,
    ) {
        let whole = addresses.iter().filter(|r| self.leads_to_people(&run.flat[(*r).clone()])).cloned();
        for range in whole.chain(outside::bare(&run.flat)) {
            let apart = removed.iter().all(|r| range.end <= r.start || r.end <= range.start);
            if !apart || self.session.is_public(&run.flat[range.clone()]) {
                continue;
            }
            if let Some(span) = run.span(&range).filter(|_| self.unknown == Unknown::Stop) {
                problems.push(outside::telling(span));
            }
            removed.push(with_blank(&run.flat, range));
        }
    }

    /// Whether an address gives somebody away: a person's page of this site, or a name among its words.
    pub(super) fn tells(&self, address: &str) -> bool {
        // The page of a meeting is not called like its file: of a link to one the anchor alone is seen.
        let (path, anchor) = address.split_once('#').unwrap_or((address, ""));
        let of_a_meeting = path.ends_with(".md") && (!path.contains('/') || path.contains("meetings/"));
        let address = if of_a_meeting { anchor } else { address };
        let decoded = decode(address);
        let words: String =
            decoded.chars().map(|c| if c.is_alphanumeric() || !c.is_ascii() { c } else { ' ' }).collect();
        address.contains("members/")
            || address.starts_with("mailto:")
            || address.starts_with("tel:")
            || !self.session.find(address, self.vocabulary).is_empty()
            || !self.session.find_anywhere(&words).is_empty()
            || self.session.tells_in_address(&words)
            || self.session.is_in_pieces(&decoded)
    }
}
