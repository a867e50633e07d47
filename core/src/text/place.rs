//! Where a token lies in its block: on a small machine, whose memory counts, in three bytes; elsewhere in four, which are read in
//! fewer steps.

use crate::limits::BLOCK_BYTES;
use crate::span::{Piece, Span};

#[cfg(target_pointer_width = "64")]
pub(crate) type Place = Piece;
#[cfg(not(target_pointer_width = "64"))]
pub(crate) type Place = Short;

#[cfg_attr(not(target_pointer_width = "64"), allow(dead_code))] // compared with the other alone
impl Piece {
    /// The bytes from `start` to `end` of a block.
    #[inline(always)]
    #[allow(clippy::cast_possible_truncation)] // a block is not longer
    pub(crate) const fn from_to(start: usize, end: usize) -> Piece {
        Piece { start: start as u16, end: end as u16 }
    }

    #[inline(always)]
    pub(crate) const fn start(self) -> usize {
        self.start as usize
    }

    #[inline(always)]
    pub(crate) const fn end(self) -> usize {
        self.end as usize
    }
}

/// One byte at least of a block: twelve bits say where the first lies, and twelve how many come behind it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(target_pointer_width = "64", allow(dead_code))] // as above
pub(crate) struct Short([u8; 3]);

const _: () = assert!(BLOCK_BYTES <= 1 << 12);

#[cfg_attr(target_pointer_width = "64", allow(dead_code))]
impl Short {
    /// The bytes from `start` to `end` of a block.
    #[allow(clippy::cast_possible_truncation)] // a block is not longer
    pub(crate) const fn from_to(start: usize, end: usize) -> Short {
        let bits = (start & 0xfff | end.wrapping_sub(start + 1) << 12) as u32;
        let [first, second, third, _] = bits.to_le_bytes();
        Short([first, second, third])
    }

    const fn bits(self) -> usize {
        let Short([first, second, third]) = self;
        u32::from_le_bytes([first, second, third, 0]) as usize
    }

    pub(crate) const fn start(self) -> usize {
        self.bits() & 0xfff
    }

    pub(crate) const fn end(self) -> usize {
        let bits = self.bits();
        (bits & 0xfff) + (bits >> 12) + 1
    }

    pub(crate) const fn span(self) -> Span {
        Span { start: self.start(), end: self.end() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn three_bytes_say_what_four_do() {
        for start in [0, 1, 255, 256, 2047, 4094, 4095] {
            for end in [start + 1, start + 2, start + 255, start + 256, start + 257, 4095, 4096] {
                if (start + 1..=BLOCK_BYTES).contains(&end) {
                    let (short, piece) = (Short::from_to(start, end), Piece::from_to(start, end));
                    assert_eq!((short.start(), short.end()), (piece.start(), piece.end()));
                    assert_eq!(short.span(), piece.span());
                }
            }
        }
    }
}
