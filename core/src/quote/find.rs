//! Where marks may stand in a text whose lines are not looked for.

use crate::text::lanes::Hits;

/// A cursor over the offsets of the bytes that a quotation mark can begin with.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Candidates<'t> {
    rest: &'t [u8],
    /// The offset of the bytes that were compared last, and of those behind them.
    at: usize,
    next: usize,
    /// A bit for each of these bytes that is left to give.
    hits: u64,
}

impl<'t> Candidates<'t> {
    /// The candidates of `bytes`.
    pub(crate) const fn new(bytes: &'t [u8]) -> Candidates<'t> {
        Candidates { rest: bytes, at: 0, next: 0, hits: 0 }
    }
}

impl Iterator for Candidates<'_> {
    type Item = usize;

    #[inline]
    fn next(&mut self) -> Option<usize> {
        while self.hits == 0 {
            if self.rest.is_empty() {
                return None;
            }
            let (hits, length) = Hits::of(self.rest);
            self.rest = self.rest.get(length..).unwrap_or_default();
            (self.hits, self.at, self.next) = (hits.marks, self.next, self.next + length);
        }
        let at = self.at + self.hits.trailing_zeros() as usize;
        self.hits &= self.hits - 1;
        Some(at)
    }
}
