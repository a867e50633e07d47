//! Where marks may stand: a wide look over the bytes, sixty-four at a time.
//!
//! News has a mark or an apostrophe every hundred bytes. What lies between is compared in lanes without a branch a byte, so that the
//! compiler turns it into vector instructions; only the bytes found are looked at one by one.

/// The bytes compared at a time.
const LANES: usize = 64;

/// A cursor over the offsets of the bytes that a quotation mark can begin with.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Candidates<'t> {
    all: &'t [u8],
    rest: &'t [u8],
    /// The offset of the lanes that were compared last, and of those behind them.
    lanes: usize,
    next: usize,
    /// A bit for each of these bytes that is left to give.
    hits: u64,
}

/// Whether a mark of ASCII, or an entity, can begin with `byte`. A comma is one only before another.
const fn may_begin(byte: u8, next: u8) -> bool {
    // Without two of its bits each of `"`, `&` and `'` is `"` (and so is `#`, which is rare).
    (byte & 0xfa == b'"') | (byte == b'`') | ((byte == b',') & (next == b','))
}

/// Whether a mark of more bytes can begin with `byte`.
const fn may_begin_wide(byte: u8) -> bool {
    // With its lowest bit set 0xe2 is 0xe3.
    (byte | 1 == 0xe3) | (byte == 0xc2) | (byte == 0xef)
}

impl<'t> Candidates<'t> {
    /// The candidates of `bytes`.
    pub(crate) const fn new(bytes: &'t [u8]) -> Candidates<'t> {
        Candidates { all: bytes, rest: bytes, lanes: 0, next: 0, hits: 0 }
    }

    /// Compares the next lanes; false at the end.
    fn advance(&mut self) -> bool {
        let beside = self.rest.get(1..).and_then(<[u8]>::first_chunk::<LANES>);
        let (Some(lanes), Some(beside)) = (self.rest.first_chunk::<LANES>(), beside) else {
            return self.advance_last();
        };
        self.hits = compare(lanes, beside);
        self.step(LANES);
        true
    }

    /// The same for the bytes that are left at the end: together with those before them, which were compared already.
    fn advance_last(&mut self) -> bool {
        let length = self.rest.len();
        if length == 0 {
            return false;
        }
        let mut beside = [0; LANES];
        if let Some(lanes) = self.all.last_chunk::<LANES>() {
            if let (Some(slots), Some(next)) = (beside.first_chunk_mut::<{ LANES - 1 }>(), lanes.last_chunk())
            {
                *slots = *next;
            }
            let known = LANES.saturating_sub(length);
            self.hits = compare(lanes, &beside) >> known;
            self.step(length.min(LANES));
        } else {
            let mut lanes = [0; LANES];
            for (slot, byte) in lanes.iter_mut().zip(self.rest) {
                *slot = *byte;
            }
            for (slot, byte) in beside.iter_mut().zip(self.rest.iter().skip(1)) {
                *slot = *byte;
            }
            self.hits = compare(&lanes, &beside);
            self.step(length);
        }
        true
    }

    fn step(&mut self, length: usize) {
        self.lanes = self.next;
        self.next += length;
        self.rest = self.rest.get(length..).unwrap_or_default();
    }
}

/// A bit for each lane in which a mark may begin.
fn compare(lanes: &[u8; LANES], beside: &[u8; LANES]) -> u64 {
    let mut flags = [0_u8; LANES];
    for ((flag, &byte), &next) in flags.iter_mut().zip(lanes).zip(beside) {
        *flag = u8::from(may_begin(byte, next));
    }
    // Most of the bytes are all of ASCII.
    if !lanes.is_ascii() {
        for (flag, &byte) in flags.iter_mut().zip(lanes) {
            *flag |= u8::from(may_begin_wide(byte));
        }
    }
    let (words, _) = flags.as_chunks::<8>();
    if words.iter().fold(0, |any, &word| any | u64::from_le_bytes(word)) == 0 {
        return 0;
    }
    let mut hits = 0_u64;
    for &word in words.iter().rev() {
        // The multiplication gathers the lowest bits of eight bytes in the highest byte.
        let gathered = u64::from_le_bytes(word).wrapping_mul(0x0102_0408_1020_4080) >> 56;
        hits = hits << 8 | gathered;
    }
    hits
}

impl Iterator for Candidates<'_> {
    type Item = usize;

    fn next(&mut self) -> Option<usize> {
        while self.hits == 0 {
            if !self.advance() {
                return None;
            }
        }
        let at = self.lanes + self.hits.trailing_zeros() as usize;
        self.hits &= self.hits - 1;
        Some(at)
    }
}

#[cfg(test)]
mod tests {
    extern crate std;
    use super::{Candidates, may_begin, may_begin_wide};
    use std::{string::String, vec::Vec};

    #[test]
    fn every_candidate_is_found_once_wherever_it_stands() {
        let piece = "abc \"d\", ,, it's `x` “y” ä «z» 「 ＂&quot; — …, the rest has none, none at all, and so it goes on,,";
        for shift in 0..70 {
            let text: String = "x".repeat(shift) + piece + &"y".repeat(shift % 40) + ",";
            let bytes = text.as_bytes();
            let slow: Vec<usize> = (0..bytes.len())
                .filter(|&at| {
                    let next = bytes.get(at + 1).copied().unwrap_or(0);
                    may_begin(bytes[at], next) || may_begin_wide(bytes[at])
                })
                .collect();
            assert_eq!(Candidates::new(bytes).collect::<Vec<_>>(), slow, "{shift}");
        }
    }
}
