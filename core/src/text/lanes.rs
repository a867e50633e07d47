//! A wide look over the bytes, sixty-four at a time: where lines end, and where quotation marks may begin.
//!
//! News has a mark or an apostrophe every hundred bytes. What lies between is compared in lanes without a branch a byte, so that the
//! compiler turns it into vector instructions; only the bytes found are looked at one by one.

use heapless::Vec;

use crate::fixed;
use crate::limits::BLOCK_BYTES;

/// The bytes compared at a time.
pub(crate) const LANES: usize = 64;

/// A bit for each of sixty-four bytes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Hits {
    /// A quotation mark may begin with it.
    pub(crate) marks: u64,
    /// It ends a line.
    pub(crate) newlines: u64,
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

impl Hits {
    /// The hits among the first bytes of `rest`, and how many bytes these are.
    #[inline]
    pub(crate) fn of(rest: &[u8]) -> (Hits, usize) {
        let beside = rest.get(1..).and_then(<[u8]>::first_chunk::<LANES>);
        if let (Some(lanes), Some(beside)) = (rest.first_chunk::<LANES>(), beside) {
            return (compare(lanes, beside), LANES);
        }
        Hits::of_last(rest)
    }

    /// The same for the bytes that are left at the end of a text.
    fn of_last(rest: &[u8]) -> (Hits, usize) {
        let (mut lanes, mut beside) = ([0; LANES], [0; LANES]);
        let length = rest.len().min(LANES);
        if let (Some(slots), Some(bytes)) = (lanes.get_mut(..length), rest.get(..length)) {
            fixed::copy(slots, bytes);
        }
        let next = rest.get(1..).unwrap_or_default();
        let beyond = next.len().min(LANES);
        if let (Some(slots), Some(bytes)) = (beside.get_mut(..beyond), next.get(..beyond)) {
            fixed::copy(slots, bytes);
        }
        (compare(&lanes, &beside), length)
    }
}

/// For each lane, the bit of its row of eight.
const ROWS: [u8; LANES] = {
    let mut rows = [0; LANES];
    let mut lane = 0;
    while lane < LANES {
        #[allow(clippy::indexing_slicing)] // at compile time
        {
            rows[lane] = 1 << (lane / 8);
        }
        lane += 1;
    }
    rows
};

fn compare(lanes: &[u8; LANES], beside: &[u8; LANES]) -> Hits {
    let mut marks = [0_u8; LANES];
    for (((mark, &byte), &next), &row) in marks.iter_mut().zip(lanes).zip(beside).zip(&ROWS) {
        *mark = all_ones(may_begin(byte, next)) & row;
    }
    let mut newlines = [0_u8; LANES];
    for ((newline, &byte), &row) in newlines.iter_mut().zip(lanes).zip(&ROWS) {
        *newline = all_ones((byte == b'\n') | (byte == b'\r')) & row;
    }
    // Most of the bytes are all of ASCII.
    if !lanes.is_ascii() {
        for ((mark, &byte), &row) in marks.iter_mut().zip(lanes).zip(&ROWS) {
            *mark |= all_ones(may_begin_wide(byte)) & row;
        }
    }
    Hits { marks: in_order(&marks), newlines: in_order(&newlines) }
}

const fn all_ones(yes: bool) -> u8 {
    0_u8.wrapping_sub(yes as u8)
}

/// The bits in the order of the lanes.
#[inline(always)]
fn in_order(flags: &[u8; LANES]) -> u64 {
    let (rows, _) = flags.as_chunks::<8>();
    // Each row in a bit of its own: together they are the columns.
    let mut bits = rows.iter().fold(0, |all, &row| all | u64::from_le_bytes(row));
    if bits == 0 {
        return 0;
    }
    // The transposition of eight rows of eight bits (Warren, Hacker's Delight, section 7-3).
    for (shift, mask) in [(7, 0x00aa_00aa_00aa_00aa), (14, 0x0000_cccc_0000_cccc), (28, 0xf0f0_f0f0)] {
        let turned = (bits ^ bits >> shift) & mask;
        bits ^= turned ^ turned << shift;
    }
    bits
}

/// The lanes of one block: those within it, and two that it may share with its neighbours.
pub(crate) type Room = Vec<u64, { BLOCK_BYTES / LANES + 2 }>;

/// The lanes that were compared last, which the next block may begin in.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Last {
    /// Their offset in the text.
    at: usize,
    hits: Option<Hits>,
}

/// The places where marks may begin in one block, as they are seen on the way to its end.
#[derive(Debug)]
pub(crate) struct Seen<'r> {
    /// Where they may begin, sixty-four bytes to a number. No part of the struct: the compiler would clear it.
    marks: &'r mut Room,
    last: &'r mut Last,
    /// The offset of the block in the text, and in the first lanes.
    start: usize,
    skew: usize,
    /// The line ends among the lanes that were compared last, of those not given yet.
    newlines: u64,
}

impl<'r> Seen<'r> {
    /// Nothing seen yet, with `room`, which is empty, to note it.
    #[inline]
    pub(crate) const fn new(marks: &'r mut Room, last: &'r mut Last) -> Seen<'r> {
        Seen { marks, last, start: 0, skew: 0, newlines: 0 }
    }

    /// Begins with the block at byte `start` of the text.
    #[inline]
    pub(crate) fn begin(&mut self, start: usize) {
        (self.start, self.skew, self.newlines) = (start, 0, 0);
        self.marks.clear();
        let skew = start.wrapping_sub(self.last.at);
        if let Some(hits) = self.last.hits
            && skew < LANES
        {
            let behind = u64::MAX << skew;
            let _ = self.marks.push(hits.marks & behind);
            self.newlines = hits.newlines & behind;
            self.skew = skew;
        }
    }

    /// The offset of the first line end from `from` on, which must rise, among the first `within` bytes of `rest`: what begins
    /// with the block.
    #[inline]
    pub(crate) fn newline(&mut self, rest: &[u8], from: usize, within: usize) -> Option<usize> {
        loop {
            while self.newlines == 0 {
                let known = (self.marks.len() * LANES).saturating_sub(self.skew);
                if known >= within {
                    return None;
                }
                let (hits, length) = Hits::of(rest.get(known..)?);
                self.marks.push(hits.marks).ok()?;
                self.newlines = hits.newlines;
                // Those at the end of the text may be longer when it is looked at again.
                *self.last =
                    Last { at: self.start + known, hits: if length == LANES { Some(hits) } else { None } };
            }
            let lanes = self.marks.len().saturating_sub(1) * LANES;
            let at = (lanes + self.newlines.trailing_zeros() as usize).saturating_sub(self.skew);
            if at >= from {
                return (at < within).then_some(at);
            }
            self.newlines &= self.newlines - 1;
        }
    }

    /// The offsets from `from` to `end` at which marks may begin.
    #[inline]
    pub(crate) fn marks(&self, from: usize, end: usize) -> Marks<'_> {
        let (first, end) = (from + self.skew, end + self.skew);
        let rest = self.marks.get(first / LANES..).unwrap_or_default();
        let (hits, rest) = rest.split_first().map_or((0, rest), |(hits, rest)| (*hits, rest));
        let hits = hits & (u64::MAX << (first % LANES));
        Marks { rest, at: first / LANES * LANES, hits, skew: self.skew, end }
    }
}

/// A cursor over the offsets at which marks may begin.
#[derive(Clone, Debug)]
pub(crate) struct Marks<'s> {
    rest: &'s [u64],
    /// The offset of the lanes of `hits`, and where they end, both from the first lanes on.
    at: usize,
    end: usize,
    hits: u64,
    skew: usize,
}

impl Iterator for Marks<'_> {
    type Item = usize;

    #[inline]
    fn next(&mut self) -> Option<usize> {
        while self.hits == 0 {
            let (&hits, rest) = self.rest.split_first()?;
            (self.hits, self.rest, self.at) = (hits, rest, self.at + LANES);
        }
        let at = self.at + self.hits.trailing_zeros() as usize;
        self.hits &= self.hits - 1;
        (at < self.end).then_some(at.saturating_sub(self.skew))
    }
}

#[cfg(test)]
mod tests {
    extern crate std;
    use super::{Last, Room, Seen, may_begin, may_begin_wide};
    use std::{string::String, vec::Vec};

    #[test]
    fn every_place_is_found_once_wherever_it_stands() {
        let piece = "abc \"d\", ,, it's `x`\n “y” ä «z» 「 ＂&quot; — …, the rest\r\nhas none, none at all, and so it goes on,,";
        for shift in 0..70 {
            let text: String = "x".repeat(shift) + piece + &"y".repeat(shift % 40) + ",";
            let bytes = text.as_bytes();
            let slow: Vec<usize> = (0..bytes.len())
                .filter(|&at| {
                    let next = bytes.get(at + 1).copied().unwrap_or(0);
                    may_begin(bytes[at], next) || may_begin_wide(bytes[at])
                })
                .collect();
            let (mut room, mut last) = (Room::new(), Last::default());
            let mut seen = Seen::new(&mut room, &mut last);
            let (mut newlines, mut from) = (Vec::new(), 0);
            while let Some(at) = seen.newline(bytes, from, bytes.len()) {
                newlines.push(at);
                from = at + 1;
            }
            let ends: Vec<usize> =
                (0..bytes.len()).filter(|&at| matches!(bytes[at], b'\n' | b'\r')).collect();
            assert_eq!(newlines, ends);
            assert_eq!(seen.marks(0, bytes.len()).collect::<Vec<_>>(), slow, "{shift}");
        }
    }
}
