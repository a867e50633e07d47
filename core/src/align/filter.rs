//! The fallback where no seed hits: every word of the text is read, and the passages that share most words, and pairs of
//! words, with the quotation are candidates. Constant work a word.

use super::candidates::{Candidate, Candidates};
use super::lexeme::flag;
use super::window::{Packed, lexeme_at};
use crate::span::Span;
use crate::text::{WordKind, Words, fold};

/// What a frequent word, another word and a pair of words in the quotation's order speak for.
const FREQUENT: u32 = 1;
const RARE: u32 = 3;
const PAIR: u32 = 4;

/// Words of memory in a set of hashes: 4,096 bits, so that of 512 words of a quotation one in eight that it does not have
/// passes for one that it has.
const SLOTS: usize = 128;

/// The words and pairs of words of a quotation, as bits.
#[derive(Clone, Debug)]
pub(super) struct Filter {
    words: [u32; SLOTS],
    rare: [u32; SLOTS],
    pairs: [u32; SLOTS],
    count: usize,
}

impl Filter {
    /// The filter of a quotation.
    pub(super) fn of(rows: &Packed) -> Filter {
        let mut filter = Filter { words: [0; SLOTS], rare: [0; SLOTS], pairs: [0; SLOTS], count: 0 };
        let mut before = 0;
        for at in 0..rows.len() {
            let lexeme = lexeme_at(rows, at);
            if lexeme.has(flag::GAP | flag::BRACKET) {
                before = 0;
                continue;
            }
            for hash in [lexeme.hash, lexeme.root] {
                set(&mut filter.words, hash);
                if !lexeme.has(flag::FUNCTION) {
                    set(&mut filter.rare, hash);
                }
            }
            if before != 0 {
                set(&mut filter.pairs, paired(before, lexeme.hash));
            }
            before = lexeme.hash;
            filter.count += 1;
        }
        filter
    }

    /// The places of `within` that share most with the quotation. `words`: those of the text, each with the hashes of its spellings;
    /// `ring`: room for those of the quotation, twice. Linear in the text.
    pub(super) fn candidates(
        &self,
        words: impl Iterator<Item = (Span, [u32; 2])>,
        within: Span,
        ring: [&mut [u32]; 2],
        found: &mut Candidates,
    ) {
        let [weights, starts] = ring;
        let count = self.count.max(1).min(weights.len()).min(starts.len());
        weights.fill(0);
        starts.fill(0);
        let (mut sum, mut before, mut at) = (0, 0, 0);
        for (span, [hash, root]) in words {
            let weight = self.weight(before, hash).max(self.weight(before, root));
            before = hash;
            let (Some(old), Some(start)) = (weights.get_mut(at), starts.get_mut(at)) else { break };
            sum = sum + weight - *old;
            *old = weight;
            *start = low(span.start);
            at = (at + 1) % count;
            // the oldest word of the ring, `distance` bytes before this one
            let oldest = starts.get(at).copied().unwrap_or(0);
            let distance = low(span.start).wrapping_sub(oldest) as usize;
            if sum > 0 && weight > 0 {
                let start = span.start.saturating_sub(distance).max(within.start);
                found.offer(Candidate { start, end: span.end, score: sum });
            }
        }
    }

    fn weight(&self, before: u32, hash: u32) -> u32 {
        let word = if has(&self.rare, hash) {
            RARE
        } else if has(&self.words, hash) {
            FREQUENT
        } else {
            return 0;
        };
        word + if has(&self.pairs, paired(before, hash)) { PAIR } else { 0 }
    }
}

/// The words of `within`, as written.
pub(super) fn words(text: &str, within: Span) -> impl Iterator<Item = (Span, [u32; 2])> {
    let mut words = Words::new(within.start);
    let within = core::iter::from_fn(move || words.next(text).filter(|word| word.span.end <= within.end));
    within.filter(|word| !matches!(word.kind, WordKind::Sign(_))).map(move |word| {
        let hash = fold::hash(word.of(text));
        (word.span, [hash, hash])
    })
}

/// The low half of an offset: passages are shorter than 4 GB.
const fn low(offset: usize) -> u32 {
    (offset & 0xffff_ffff) as u32
}

const fn paired(first: u32, second: u32) -> u32 {
    first.rotate_left(7) ^ second
}

/// The slot and the bit of a hash.
const fn bit(hash: u32) -> (usize, u32) {
    let hash = hash.wrapping_mul(0x9e37_79b1);
    ((hash >> 25) as usize, 1 << ((hash >> 20) & 31))
}

fn set(bits: &mut [u32; SLOTS], hash: u32) {
    let (slot, bit) = bit(hash);
    if let Some(word) = bits.get_mut(slot) {
        *word |= bit;
    }
}

fn has(bits: &[u32; SLOTS], hash: u32) -> bool {
    let (slot, bit) = bit(hash);
    bits.get(slot).is_some_and(|word| word & bit != 0)
}
