//! The quotation byte for byte.

use super::boundary::is_whole;
use super::finder::Finder;
use crate::span::Span;
use crate::words::AlignWords;

/// The first of the places that hold `quote` byte for byte, at whole words, for which `worth` is greatest; how many there are; and
/// whether several are worth as much. Linear, whatever the two repeat.
pub(super) fn find(
    quote: &str,
    text: &str,
    within: Span,
    words: &'static AlignWords,
    worth: impl Fn(Span) -> usize,
) -> Option<(Span, u32, bool)> {
    // Nothing is found everywhere: a needle may be asked with another quotation than its own.
    if quote.is_empty() {
        return None;
    }
    let mut hits = Hits::of(quote.as_bytes(), within.of(text).as_bytes());
    let mut best: Option<(usize, Span, bool)> = None;
    let mut places = 0_u32;
    while let Some(start) = hits.next() {
        let span = Span::new(start, start + quote.len()).shifted(within.start);
        if is_whole(text, span, words) {
            let worth = worth(span);
            best = match best {
                Some((most, first, _)) if worth == most => Some((most, first, true)),
                Some(known) if worth < known.0 => Some(known),
                _ => Some((worth, span, false)),
            };
            places = places.saturating_add(1);
            hits.pass(start + quote.len());
        }
    }
    best.map(|(_, span, several)| (span, places, several))
}

/// The places of one string of bytes in another, those that overlap included.
///
/// A search from the start costs the length of the needle, which is too much for each of many places that overlap. Two such
/// places, one after the other, tell a period of the needle: the next is as far on if the bytes of one more period follow,
/// and none lies between, since it would lie between the two as well. Where the period breaks, the search starts again, and
/// it does so at most twice for as many bytes as the needle has: a string with two shorter periods has their common
/// divisor as one.
struct Hits<'a> {
    finder: Finder<'a>,
    bytes: &'a [u8],
    at: usize,
    /// The last place, and how far it lies after the one before, if they overlap.
    last: Option<usize>,
    period: Option<usize>,
}

impl<'a> Hits<'a> {
    fn of(needle: &'a [u8], bytes: &'a [u8]) -> Hits<'a> {
        Hits { finder: Finder::new(needle), bytes, at: 0, last: None, period: None }
    }

    /// Goes on at byte `at`.
    fn pass(&mut self, at: usize) {
        (self.at, self.last, self.period) = (at, None, None);
    }

    fn next(&mut self) -> Option<usize> {
        let start = self.repeated().or_else(|| self.searched())?;
        let needle = self.finder.needle().len();
        self.period = self.last.map(|last| start - last).filter(|&period| period < needle);
        (self.last, self.at) = (Some(start), start + 1);
        Some(start)
    }

    /// The place one period after the last.
    fn repeated(&self) -> Option<usize> {
        let (last, period) = (self.last?, self.period?);
        let needle = self.finder.needle();
        let end = last + needle.len();
        let follows = self.bytes.get(end..end + period)?;
        (follows == needle.get(needle.len() - period..)?).then_some(last + period)
    }

    fn searched(&self) -> Option<usize> {
        let hit = self.finder.find(self.bytes.get(self.at..)?)?;
        Some(self.at + hit)
    }
}

#[cfg(test)]
mod tests {
    extern crate std;
    use super::*;

    #[test]
    fn an_empty_quotation_is_nowhere() {
        assert_eq!(find("", "We go home.", Span::new(0, 11), &crate::words::en::ALIGN, |_| 0), None);
    }
    use std::vec::Vec;

    /// Every place, by looking at each.
    fn naive(needle: &[u8], bytes: &[u8]) -> Vec<usize> {
        (0..bytes.len()).filter(|&at| bytes[at..].starts_with(needle)).collect()
    }

    #[test]
    fn all_places_are_found_once() {
        // Every string of two letters up to twelve bytes, with every needle of them up to six.
        for bits in 0..1_u32 << 12 {
            let bytes: [u8; 12] = core::array::from_fn(|at| b'a' + u8::from(bits >> at & 1 == 1));
            for length in 1..=6 {
                let needle = &bytes[..length];
                let mut hits = Hits::of(needle, &bytes);
                let all: Vec<usize> = core::iter::from_fn(|| hits.next()).collect();
                assert_eq!(all, naive(needle, &bytes), "{needle:?} in {bytes:?}");
            }
        }
    }
}
