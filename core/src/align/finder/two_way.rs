//! The two-way search of Crochemore and Perrin (Two-way string-matching, Journal of the ACM 38, 1991): linear whatever the two
//! repeat, in a fixed few bytes.

use memchr::memchr;

/// What is looked for.
#[derive(Clone, Debug)]
pub(crate) struct Finder<'n> {
    needle: &'n [u8],
    /// Where the needle is cut: its right part is compared first, from left to right, then its left one.
    cut: usize,
    period: usize,
    /// Whether the left part repeats after the period: what was compared before it then need not be again.
    repeats: bool,
}

/// The first place of `needle`.
pub(crate) fn find(bytes: &[u8], needle: &[u8]) -> Option<usize> {
    Finder::new(needle).find(bytes)
}

impl<'n> Finder<'n> {
    pub(crate) fn new(needle: &'n [u8]) -> Finder<'n> {
        let (down, up) = (greatest_suffix(needle, false), greatest_suffix(needle, true));
        let (cut, period) = if down.0 > up.0 { down } else { up };
        let repeats = needle.get(..cut) == needle.get(period..period + cut);
        let period = if repeats { period } else { cut.max(needle.len() - cut) + 1 };
        Finder { needle, cut, period, repeats }
    }

    pub(crate) const fn needle(&self) -> &'n [u8] {
        self.needle
    }

    /// The first place.
    pub(crate) fn find(&self, bytes: &[u8]) -> Option<usize> {
        let Some(&turn) = self.needle.get(self.cut) else { return Some(0) };
        // At `at` so many of the first bytes are known to agree.
        let (mut at, mut known) = (0, 0);
        loop {
            if known == 0 {
                at += memchr(turn, bytes.get(at + self.cut..)?)?;
            }
            let here = bytes.get(at..at + self.needle.len())?;
            let agrees = |place: &usize| here.get(*place) == self.needle.get(*place);
            if let Some(other) = (self.cut.max(known)..self.needle.len()).find(|place| !agrees(place)) {
                at += other - self.cut + 1;
                known = 0;
            } else if (known..self.cut).rev().all(|place| agrees(&place)) {
                return Some(at);
            } else {
                at += self.period;
                known = if self.repeats { self.needle.len() - self.period } else { 0 };
            }
        }
    }
}

/// Where the suffix begins that is the greatest by the order of bytes, or by the order turned round, and its period.
fn greatest_suffix(needle: &[u8], turned: bool) -> (usize, usize) {
    let (mut best, mut rival, mut same, mut period) = (0, 1, 0, 1);
    while let (Some(new), Some(old)) = (needle.get(rival + same), needle.get(best + same)) {
        if new == old {
            same += 1;
            if same == period {
                (rival, same) = (rival + period, 0);
            }
        } else if (new < old) != turned {
            rival += same + 1;
            (same, period) = (0, rival - best);
        } else {
            best = rival;
            (rival, same, period) = (rival + 1, 0, 1);
        }
    }
    (best, period)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_memmem_finds_is_found() {
        // Every string of two letters up to fourteen bytes, with every part of it up to seven, and the same with its last letter changed.
        for bits in 0..1_u32 << 14 {
            let bytes: [u8; 14] = core::array::from_fn(|at| b'a' + u8::from(bits >> at & 1 == 1));
            for length in 0..=7 {
                let mut needle = [0; 7];
                needle.copy_from_slice(&bytes[7..]);
                let needle = &mut needle[..length];
                assert_eq!(
                    find(&bytes, needle),
                    memchr::memmem::find(&bytes, needle),
                    "{needle:?} in {bytes:?}"
                );
                if let Some(last) = needle.last_mut() {
                    *last ^= 3;
                }
                assert_eq!(
                    find(&bytes, needle),
                    memchr::memmem::find(&bytes, needle),
                    "{needle:?} in {bytes:?}"
                );
            }
        }
    }

    #[test]
    fn nothing_is_found_at_the_start_and_in_nothing() {
        assert_eq!(Finder::new(b"ab").needle(), b"ab");
        assert_eq!(find(b"abc", b""), Some(0));
        assert_eq!(find(b"", b""), Some(0));
        assert_eq!(find(b"", b"a"), None);
        assert_eq!(find(b"ab", b"abc"), None);
    }
}
