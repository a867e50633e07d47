//! What a passage can be at most, by which words of the quotation it has at all, in whatever order: most passages that seeds point at
//! can only be absent, and are not aligned.

use super::cost;
use super::judge::is_absent;
use super::lexeme::{Lexeme, flag};
use super::search::Rank;
use super::window::{Packed, lexeme_at};
use crate::limits::NEEDLE_WORDS;

/// Bits of a set of hashes: with the hashes of 1,024 words one word in five that a passage lacks passes for one that it has, with
/// those of 160, as most passages have, one in thirty. It then is aligned in vain.
const BITS: usize = 1 << 14;

/// Words of the quotation, a bit each.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Rows([u64; NEEDLE_WORDS / 64]);

impl Rows {
    fn add(&mut self, row: usize) {
        if let Some(word) = self.0.get_mut(row / 64) {
            *word |= 1 << (row % 64);
        }
    }

    fn has(&self, row: usize) -> bool {
        self.0.get(row / 64).is_some_and(|word| word >> (row % 64) & 1 == 1)
    }

    /// Takes in those of another set.
    pub(super) fn join(&mut self, other: &Rows) {
        self.0.iter_mut().zip(&other.0).for_each(|(word, more)| *word |= more);
    }

    /// Whether the first `count` are in it.
    pub(super) fn are_all(&self, count: usize) -> bool {
        (0..count).all(|row| self.has(row))
    }

    /// The words of the quotation that may have a counterpart in the passage: the same word, one that resembles it, or a part of
    /// one. What needs none (an ellipsis, a bracket, a filler) counts as there.
    pub(super) fn in_passage(quote: &Packed, passage: &Packed) -> Rows {
        let mut words = Hashes([0; BITS / 64]);
        for packed in passage {
            let Lexeme { hash, root, alternative, joined, .. } = Lexeme::unpacked(packed);
            [hash, root, alternative, joined].into_iter().for_each(|hash| words.add(hash));
        }
        let mut rows = Rows::default();
        for row in 0..quote.len() {
            let word = lexeme_at(quote, row);
            let free = word.has(flag::GAP | flag::BRACKET | flag::FILLER | flag::DAY);
            if free || [word.hash, word.root, word.alternative].into_iter().any(|hash| words.has(hash)) {
                rows.add(row);
            }
            if word.joined != 0 && row > 0 && words.has(word.joined) {
                rows.add(row - 1);
                rows.add(row);
            }
        }
        for row in (0..quote.len()).filter(|&row| !rows.has(row)).collect::<heapless::Vec<_, NEEDLE_WORDS>>()
        {
            let word = lexeme_at(quote, row);
            if passage.iter().any(|packed| word.resembles(&Lexeme::unpacked(packed))) {
                rows.add(row);
            }
        }
        rows
    }
}

/// What of the quotation a passage has, and what it lacks.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Presence {
    /// The words of the quotation, and their weight.
    words: usize,
    total: u32,
    /// The words that the passage lacks, and their weight.
    missing: usize,
    lost: u32,
}

impl Presence {
    /// Of a passage that has these words of the quotation.
    pub(super) fn of(quote: &Packed, rows: &Rows) -> Presence {
        let mut presence = Presence { words: quote.len(), ..Presence::default() };
        for row in 0..quote.len() {
            let word = lexeme_at(quote, row);
            if word.has(flag::GAP | flag::BRACKET) {
                continue;
            }
            let weight = cost::single(&word);
            presence.total += weight;
            if !rows.has(row) {
                presence.missing += 1;
                presence.lost += weight;
            }
        }
        presence
    }

    /// Whether the passage can be nothing but absent.
    pub(super) const fn only_absent(&self) -> bool {
        is_absent(self.lost, self.total, self.missing, self.words)
    }

    /// What no alignment with the passage comes before.
    pub(super) const fn at_best(&self) -> Rank {
        (self.missing > 0, cost::least(self.lost, self.missing))
    }
}

/// A set of hashes.
struct Hashes([u64; BITS / 64]);

impl Hashes {
    const fn place(hash: u32) -> (usize, u32) {
        let mixed = hash.wrapping_mul(0x9e37_79b1) >> (32 - BITS.ilog2());
        (mixed as usize / 64, mixed % 64)
    }

    fn add(&mut self, hash: u32) {
        let (word, bit) = Hashes::place(hash);
        if let Some(word) = self.0.get_mut(word) {
            *word |= 1 << bit;
        }
    }

    fn has(&self, hash: u32) -> bool {
        let (word, bit) = Hashes::place(hash);
        self.0.get(word).is_some_and(|word| word >> bit & 1 == 1)
    }
}
