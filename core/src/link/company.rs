//! Which documents tell of the same: those that share an utterance. They alone lend each other names, and the year of a month, for
//! two texts about different things may each have a Brenner and a June, which are two.

use super::fingerprint::Table;
use super::{Utterance, Version};
use crate::error::Error;
use crate::limits::NAME_LENDERS;

/// Numbers of documents, in their order.
pub(super) type Lenders = heapless::Vec<usize, NAME_LENDERS>;

/// The first version of an utterance: its document, and where it begins.
pub(super) fn place(utterance: &Utterance, versions: &[Version]) -> Option<(usize, usize)> {
    versions.get(utterance.first).map(|version| (version.document, version.span.start))
}

/// Puts the utterances in the order of their [places](place), and notes which of them each document shares with others: in the table,
/// which holds nothing else from then on.
///
/// # Errors
/// [`Error::Room`] where the table is too small.
pub(super) fn note(
    table: &mut Table<'_>,
    utterances: &mut [Utterance],
    versions: &[Version],
) -> Result<(), Error> {
    utterances.sort_unstable_by_key(|utterance| (place(utterance, versions), utterance.first));
    table.clear();
    for (number, utterance) in utterances.iter().enumerate().filter(|(_, utterance)| utterance.count > 1) {
        for version in versions_of(utterance, versions) {
            table.insert(hash(version.document), number);
        }
    }
    table.check()
}

/// The document itself, and those that share utterances with it. The utterances are those that were noted, in the same order.
pub(super) fn of(
    document: usize,
    table: &Table<'_>,
    utterances: &[Utterance],
    versions: &[Version],
) -> Lenders {
    let mut others = Lenders::new();
    for utterance in table.passages(hash(document)).filter_map(|number| utterances.get(number)) {
        // they stand in the order of their documents
        for other in versions_of(utterance, versions).iter().map(|version| version.document) {
            if other == document || others.contains(&other) {
                continue;
            }
            if others.len() < NAME_LENDERS - 1 {
                let _ = others.push(other);
            } else if others.last().is_some_and(|&last| other < last) {
                others.pop();
                let _ = others.push(other);
            } else {
                break;
            }
            others.sort_unstable();
        }
    }
    let _ = others.push(document);
    others.sort_unstable();
    others
}

fn versions_of<'v>(utterance: &Utterance, versions: &'v [Version]) -> &'v [Version] {
    versions.get(utterance.first..utterance.first + utterance.count).unwrap_or_default()
}

fn hash(document: usize) -> u32 {
    u32::try_from(document).unwrap_or(u32::MAX)
}
