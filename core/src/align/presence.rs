//! What a passage can be at most, by which words of the quotation it has at all, and how many of them in their order: most
//! passages that seeds point at can only be absent, and are not aligned.

use super::cost;
use super::judge::{PIECE_WORDS, is_absent};
use super::lexeme::{Lexeme, flag};
use super::search::Rank;
use super::window::{Packed, lexeme_at};
use crate::limits::{NEEDLE_WORDS, PASSAGE_WORDS};

/// Bits of a set of hashes: with the hashes of 1,024 words one word in five that a passage lacks passes for one that it has, with
/// those of 160, as most passages have, one in thirty. It then is aligned in vain.
///
/// A small machine has half of them, and aligns a few more in vain: they lie on the stack.
const BITS: usize = if cfg!(target_pointer_width = "64") { 1 << 14 } else { 1 << 13 };

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
    fn join(&mut self, other: &Rows) {
        self.0.iter_mut().zip(&other.0).for_each(|(word, more)| *word |= more);
    }

    /// Those in runs that are long enough for a piece of a spliced quotation, ellipses and brackets not counted.
    fn in_pieces(&self, quote: &Packed) -> Rows {
        let mut pieces = Rows::default();
        let (mut from, mut words) = (0, 0);
        for row in 0..=quote.len() {
            if row < quote.len() && self.has(row) {
                words += usize::from(!lexeme_at(quote, row).has(flag::GAP | flag::BRACKET));
                continue;
            }
            if words >= PIECE_WORDS {
                (from..row).for_each(|row| pieces.add(row));
            }
            (from, words) = (row + 1, 0);
        }
        pieces
    }

    /// Whether the first `count` are in it.
    pub(super) fn are_all(&self, count: usize) -> bool {
        (0..count).all(|row| self.has(row))
    }
}

/// What of the quotation a passage has, and what it lacks.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Presence {
    /// The words of the quotation, and their weight.
    words: usize,
    total: u32,
    /// How many words at least have no counterpart in an alignment with the passage, and their least weight.
    missing: usize,
    lost: u32,
}

impl Presence {
    /// Of a passage; adds to `pieces` those of the quotation that it may have.
    #[inline(never)] // its sets leave the stack before a passage is read
    pub(super) fn of(quote: &Packed, passage: &Packed, pieces: &mut Rows) -> Presence {
        let present = Present::of(quote, passage);
        let mut all = present.free;
        all.join(&present.placed);
        pieces.join(&all.in_pieces(quote));
        let mut presence = Presence { words: quote.len(), ..Presence::default() };
        let mut least = u32::MAX;
        for row in 0..quote.len() {
            let word = lexeme_at(quote, row);
            if word.has(flag::GAP | flag::BRACKET) {
                continue;
            }
            let weight = cost::single(&word);
            presence.total += weight;
            if present.placed.has(row) {
                least = least.min(weight);
            } else if !present.free.has(row) {
                presence.missing += 1;
                presence.lost += weight;
            }
        }
        // words that are all there may stand in another order
        if presence.missing > 0 && !presence.only_absent() {
            let lost = present.out_of_order(quote, passage);
            presence.missing += lost;
            presence.lost += least.saturating_mul(u32::try_from(lost).unwrap_or(0));
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

/// The words of a quotation that may have a counterpart in a passage.
#[derive(Debug, Default)]
struct Present {
    /// The same word, or one that resembles it.
    placed: Rows,
    /// A part of a word, or several as one; and what needs no counterpart (an ellipsis, a bracket, a filler).
    free: Rows,
}

impl Present {
    #[inline(never)] // the hashes leave the stack before the order is looked at
    fn of(quote: &Packed, passage: &Packed) -> Present {
        let mut words = Hashes([0; BITS / 64]);
        for packed in passage {
            let Lexeme { hash, root, alternative, joined, .. } = Lexeme::unpacked(packed);
            [hash, root, alternative, joined].into_iter().for_each(|hash| words.add(hash));
        }
        let mut present = Present::default();
        for row in 0..quote.len() {
            let word = lexeme_at(quote, row);
            if word.has(flag::GAP | flag::BRACKET | flag::FILLER | flag::DAY) {
                present.free.add(row);
            } else if [word.hash, word.root, word.alternative].into_iter().any(|hash| words.has(hash)) {
                present.placed.add(row);
            }
            if word.joined != 0 && row > 0 && words.has(word.joined) {
                present.free.add(row - 1);
                present.free.add(row);
            }
        }
        for row in 0..quote.len() {
            let word = lexeme_at(quote, row);
            if !present.placed.has(row)
                && !present.free.has(row)
                && passage.iter().any(|packed| word.resembles(&Lexeme::unpacked(packed)))
            {
                present.placed.add(row);
            }
        }
        present
    }

    /// How many of the words, at least, no alignment can pair, since they do not stand in the order of the quotation: those
    /// that the longest common subsequence has not (bit-parallel: Hyyrö 2004). Rows times columns.
    #[inline(never)] // as above
    fn out_of_order(&self, quote: &Packed, passage: &Packed) -> usize {
        let width = passage.len().div_ceil(64);
        let mut open = [u64::MAX; PASSAGE_WORDS / 64];
        let mut count = 0;
        for row in (0..quote.len()).filter(|&row| self.placed.has(row) && !self.free.has(row)) {
            let word = lexeme_at(quote, row);
            let mut places = [0; PASSAGE_WORDS / 64];
            let (mut any, mut joined) = (false, false);
            for (packed, place) in passage.iter().zip(0_usize..) {
                let other = Lexeme::unpacked(packed);
                joined |= other.joined == word.hash;
                if word.equals(&other) || word.resembles(&other) {
                    any = true;
                    if let Some(bits) = places.get_mut(place / 64) {
                        *bits |= 1 << (place % 64);
                    }
                }
            }
            // what is there as two words may be anywhere
            if joined || !any {
                continue;
            }
            count += 1;
            let mut carry = false;
            for (open, &places) in open.iter_mut().zip(&places).take(width) {
                let (sum, first) = open.overflowing_add(*open & places);
                let (sum, second) = sum.overflowing_add(u64::from(carry));
                carry = first | second;
                *open = sum | (*open & !places);
            }
        }
        let paired: u32 = open.iter().take(width).map(|open| open.count_zeros()).sum();
        count - (paired as usize).min(count)
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
