//! Which documents tell of the same: those that share a statement. They alone lend each other names, and the year of a month, for
//! two texts about different things may each have a Brenner and a June, which are two.

use super::fingerprint::Table;
use super::passage::Passages;
use super::{Utterance, Version};
use crate::error::Error;
use crate::limits::NAME_LENDERS;

/// Words, and words of content, from which on what two texts quote shows that they are about the same.
const TELLING: (usize, usize) = (10, 5);

/// Numbers of documents, in their order.
pub(super) type Lenders = heapless::Vec<usize, NAME_LENDERS>;

/// The first version of an utterance: its document, and where it begins.
pub(super) fn place(utterance: &Utterance, versions: &[Version]) -> (usize, usize) {
    versions.get(utterance.first).map_or((usize::MAX, 0), |version| (version.document, version.span.start))
}

/// Puts the utterances in the order of their [places](place), and notes which of them each document shares with others: in the table,
/// which holds nothing else from then on. A stock phrase (`“No comment,” he said`) is said of many things, and does not count.
///
/// # Errors
/// [`Error::Room`] where the table is too small.
pub(super) fn note(
    (table, passages): (&mut Table<'_>, &Passages<'_>),
    utterances: &mut [Utterance],
    versions: &mut [Version],
) -> Result<(), Error> {
    for version in versions.iter_mut() {
        let own = || (version.first..version.first + version.count).map(|at| passages.get(at));
        let words: usize = own().map(|passage| usize::from(passage.words)).sum();
        let content: usize = own().map(|passage| usize::from(passage.content)).sum();
        version.tells = words >= TELLING.0 || content >= TELLING.1;
    }
    utterances.sort_unstable_by_key(|utterance| (place(utterance, versions), utterance.first));
    table.clear();
    for (number, utterance) in utterances.iter().enumerate().filter(|(_, utterance)| utterance.count > 1) {
        for document in telling(utterance, versions) {
            table.insert(hash(document), number);
        }
    }
    table.check()
}

/// The document itself, and those that share statements with it; none where they are too many: a name that is not read may be that of a
/// second Brenner. The utterances are those that were noted, in the same order.
pub(super) fn of(
    document: usize,
    table: &Table<'_>,
    utterances: &[Utterance],
    versions: &[Version],
) -> Option<Lenders> {
    let mut lenders = Lenders::new();
    let _ = lenders.push(document);
    let shared = table.passages(hash(document)).filter_map(|number| utterances.get(number));
    for other in shared.flat_map(|utterance| telling(utterance, versions)) {
        if !lenders.contains(&other) {
            lenders.push(other).ok()?;
        }
    }
    lenders.sort_unstable();
    Some(lenders)
}

/// The documents of the versions of an utterance that tell what a text is about.
fn telling<'v>(utterance: &Utterance, versions: &'v [Version]) -> impl Iterator<Item = usize> + use<'v> {
    let versions = utterance.own(versions).iter();
    versions.filter(|version| version.tells).map(|version| version.document)
}

fn hash(document: usize) -> u32 {
    u32::try_from(document).unwrap_or(u32::MAX)
}
