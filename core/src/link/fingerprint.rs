//! Fingerprints: hashes of three words in a row, thinned out by winnowing, in an open table.
//!
//! Of every [`WINDOW`] fingerprints in a row the least is kept (Schleimer, Wilkerson and Aiken, *Winnowing*, 2003), so
//! that two passages that share nine words in a row share a fingerprint. A passage of one or two words has one
//! fingerprint, that of all its words; so has one whose words all are words of grammar (`“We will not”`).

use super::token::Token;
use crate::error::Error;
use crate::limits::PASSAGES_OF_FINGERPRINT;

/// Fingerprints in a row of which one is kept.
pub(super) const WINDOW: usize = 7;

/// A slot of the table of fingerprints: memory that the caller lends. Eight bytes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Fingerprint {
    hash: u32,
    /// 1 + the passage; 0 in an empty slot.
    passage: u32,
}

/// The table: open addressing, in the caller's slots.
#[derive(Debug)]
pub(super) struct Table<'m> {
    slots: &'m mut [Fingerprint],
    used: usize,
    missing: usize,
}

impl<'m> Table<'m> {
    /// An empty table.
    pub(super) fn new(slots: &'m mut [Fingerprint]) -> Table<'m> {
        slots.fill(Fingerprint::default());
        Table { slots, used: 0, missing: 0 }
    }

    /// Makes it empty.
    pub(super) fn clear(&mut self) {
        self.slots.fill(Fingerprint::default());
        (self.used, self.missing) = (0, 0);
    }

    /// An error with the number of slots that would do, where there are too few.
    pub(super) fn check(&self) -> Result<(), Error> {
        let (needed, given) = ((self.used + self.missing) * 2 + 1, self.slots.len());
        if self.missing == 0 { Ok(()) } else { Err(Error::Room { needed, given }) }
    }

    /// Puts a fingerprint of `passage` in. One that [`PASSAGES_OF_FINGERPRINT`] passages have is everywhere, and takes
    /// no more.
    pub(super) fn insert(&mut self, hash: u32, passage: usize) {
        if (self.used + 1) * 8 > self.slots.len() * 7 {
            self.missing += 1;
            return;
        }
        let Ok(passage) = u32::try_from(passage + 1) else { return };
        let (mut at, mut equal) = (self.home(hash), 0);
        while let Some(slot) = self.slots.get_mut(at) {
            if slot.passage == 0 {
                *slot = Fingerprint { hash, passage };
                self.used += 1;
                return;
            }
            equal += usize::from(slot.hash == hash);
            if equal >= PASSAGES_OF_FINGERPRINT || slot.hash == hash && slot.passage == passage {
                return;
            }
            at = if at + 1 < self.slots.len() { at + 1 } else { 0 };
        }
    }

    /// The passages that have this fingerprint.
    pub(super) fn passages(&self, hash: u32) -> impl Iterator<Item = usize> {
        let (after, before) = (self.slots.get(self.home(hash)..), self.slots.get(..self.home(hash)));
        after
            .into_iter()
            .chain(before)
            .flatten()
            .take_while(|slot| slot.passage != 0)
            .filter(move |slot| slot.hash == hash)
            .map(|slot| slot.passage as usize - 1)
    }

    /// The slot at which the search for a fingerprint begins. Winnowing keeps small hashes: mixed again they fill all of the table.
    fn home(&self, hash: u32) -> usize {
        let mixed = hash.wrapping_mul(0x9e37_79b1);
        ((u64::from(mixed) * self.slots.len() as u64) >> 32) as usize
    }
}

/// The fingerprint of up to three words in a row; none where all of them are words of grammar.
pub(super) fn shingle(words: &[Token]) -> Option<u32> {
    words.iter().any(|word| word.content).then(|| narrow(words))
}

/// The fingerprint of a passage whose words all are words of grammar: of the whole, for what they share with others says nothing.
pub(super) fn plain(words: &[Token]) -> Option<u32> {
    (!words.is_empty() && words.iter().all(|word| !word.content)).then(|| narrow(words))
}

fn narrow(words: &[Token]) -> u32 {
    let mixed = words
        .iter()
        .fold(words.len() as u32, |hash, word| (hash.rotate_left(11) ^ word.hash).wrapping_mul(0x85eb_ca6b));
    let mixed = (mixed ^ (mixed >> 15)).wrapping_mul(0xc2b2_ae35);
    mixed ^ (mixed >> 16)
}

/// The same in 64 bits, for tables of so many texts that 32 would mean a phrase of each other.
pub(super) fn wide(words: &[Token]) -> u64 {
    let mixed = words.iter().fold(words.len() as u64, |hash, word| {
        (hash.rotate_left(23) ^ u64::from(word.hash)).wrapping_mul(0x9e37_79b9_7f4a_7c15)
    });
    let mixed = (mixed ^ (mixed >> 32)).wrapping_mul(0xd6e8_feb8_6659_fd93);
    mixed ^ (mixed >> 29)
}

/// Calls `each` with the fingerprints under which a passage of these words is looked up, and the words of each.
pub(super) fn winnowed(words: &[Token], mut each: impl FnMut(u32, &[Token])) {
    let whole = if words.len() < 3 { shingle(words) } else { None };
    if let Some(hash) = whole.or_else(|| plain(words)) {
        each(hash, words);
    }
    if words.len() < 3 {
        return;
    }
    let all = || words.windows(3).map(|w| shingle(w).unwrap_or(u32::MAX));
    let count = words.len() - 2;
    let mut last = usize::MAX;
    for first in 0..=count.saturating_sub(WINDOW) {
        let window = all().enumerate().skip(first).take(WINDOW);
        if let Some((at, hash)) = window.min_by_key(|&(at, hash)| (hash, usize::MAX - at))
            && at != last
            && hash != u32::MAX
        {
            last = at;
            each(hash, words.get(at..at + 3).unwrap_or(&[]));
        }
    }
}

#[cfg(test)]
mod tests {
    extern crate std;
    use super::super::known::Known;
    use super::super::token::Tokens;
    use super::*;
    use crate::span::Span;
    use crate::words::en;
    use std::{vec, vec::Vec};

    fn fingerprints(text: &str) -> Vec<u32> {
        let tokens: Tokens = Known::new(&en::ENGLISH).read(text, Span::new(0, text.len())).collect();
        let mut all = Vec::new();
        winnowed(&tokens, |hash, _| all.push(hash));
        all
    }

    #[test]
    fn nine_words_in_a_row_share_a_fingerprint() {
        let a = fingerprints("nobody told us that the old ferry pier would close before the summer fair");
        let b =
            fingerprints("they knew that the old ferry pier would close before the summer, yet they went");
        assert!(a.iter().any(|hash| b.contains(hash)));
        assert!(a.len() < 6, "of 12 triples fewer are kept: {}", a.len());
    }

    #[test]
    fn a_short_passage_has_one_fingerprint_and_so_has_grammar() {
        assert_eq!(fingerprints("rubble").len(), 1);
        assert_eq!(fingerprints("pure rubble").len(), 1);
        assert_eq!(fingerprints("of the").len(), 1);
        assert_eq!(fingerprints("we will not be there with them").len(), 1);
        assert_ne!(fingerprints("we will not"), fingerprints("we will not be"));
        assert_eq!(fingerprints("").len(), 0);
    }

    #[test]
    fn a_full_table_says_how_many_it_needs() {
        let mut slots = vec![Fingerprint::default(); 8];
        let mut table = Table::new(&mut slots);
        (0..7).for_each(|n| table.insert(n * 600_000_000, n as usize));
        assert_eq!(table.check(), Ok(()));
        table.insert(9, 9);
        assert!(matches!(table.check(), Err(Error::Room { needed, given: 8 }) if needed > 8));
        assert_eq!(table.passages(600_000_000).collect::<Vec<_>>(), [1]);
    }

    #[test]
    fn what_is_everywhere_takes_no_more() {
        let mut slots = vec![Fingerprint::default(); 4 * PASSAGES_OF_FINGERPRINT];
        let mut table = Table::new(&mut slots);
        (0..2 * PASSAGES_OF_FINGERPRINT).for_each(|passage| table.insert(7, passage));
        assert_eq!(table.passages(7).count(), PASSAGES_OF_FINGERPRINT);
    }
}
