//! Eight bytes as one number, so that each is looked at without a branch.

pub(crate) const HIGH_BIT: u64 = 0x8080_8080_8080_8080;
/// What tells the cases of an ASCII letter apart. Digits, apostrophes, points and `&` have it too.
pub(crate) const CASE_BIT: u64 = 0x2020_2020_2020_2020;

const fn each(byte: u8) -> u64 {
    byte as u64 * 0x0101_0101_0101_0101
}

/// The eight bytes from `at` on, nothing behind the end.
pub(crate) fn eight(bytes: &[u8], at: usize) -> u64 {
    if let Some(whole) = bytes.get(at..at + 8).and_then(|b| b.try_into().ok()) {
        return u64::from_le_bytes(whole);
    }
    bytes.get(at..).unwrap_or_default().iter().take(8).rev().fold(0, |sum, &b| sum << 8 | u64::from(b))
}

/// The high bit of each of eight bytes that is no ASCII letter.
pub(crate) const fn others(eight: u64) -> u64 {
    let folded = (eight | CASE_BIT) & !HIGH_BIT;
    // The high bit of each byte says: at least `a`, more than `z`, not ASCII.
    let least = folded + each(0x80 - b'a');
    let above = folded + each(0x80 - b'z' - 1);
    (!least | above | eight) & HIGH_BIT
}

/// How many bytes stand before the first with its high bit set.
pub(crate) const fn before_first(high: u64) -> usize {
    (high.trailing_zeros() / 8) as usize
}

/// All bits of the first `count` bytes.
pub(crate) const fn first_bytes(count: usize) -> u64 {
    match count {
        0 => 0,
        1..8 => u64::MAX >> (64 - 8 * count),
        _ => u64::MAX,
    }
}

/// All bits of the bytes before the first with its high bit set.
pub(crate) const fn below_first(high: u64) -> u64 {
    ((high & high.wrapping_neg()) >> 7).wrapping_sub(1)
}

/// Eight bytes of ASCII with small letters for capitals and `'` for `` ` ``.
pub(crate) const fn folded(eight: u64) -> u64 {
    let least = eight + each(0x80 - b'A');
    let above = eight + each(0x80 - b'Z' - 1);
    let lower = eight | (least & !above & HIGH_BIT) >> 2;
    // The lowest bit of each grave accent.
    let accents = (!((lower ^ each(b'`')) + each(0x7f)) & HIGH_BIT) >> 7;
    lower ^ (accents * (b'`' ^ b'\'') as u64)
}

/// A run of ASCII letters.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Run {
    pub(crate) length: usize,
    /// Not 0 where one is a capital, above 255 where one behind the first is.
    pub(crate) upper: u64,
}

impl Run {
    /// That at byte `at`; of no length where none stands there.
    #[inline(always)]
    pub(crate) fn of(bytes: &[u8], at: usize) -> Run {
        let first = eight(bytes, at);
        let others = others(first);
        let run = Run { length: before_first(others), upper: !first & CASE_BIT & below_first(others) };
        if run.length == 8 { run.longer(bytes, at) } else { run }
    }

    /// With the letters behind the first eight.
    fn longer(mut self, bytes: &[u8], at: usize) -> Run {
        loop {
            let next = eight(bytes, at + self.length);
            let others = others(next);
            let upper = !next & CASE_BIT & below_first(others) != 0;
            self.upper |= u64::from(upper) << 8;
            self.length += before_first(others);
            if others != 0 {
                return self;
            }
        }
    }
}

/// Whether a byte behind ASCII letters can belong to the same word.
pub(crate) const fn may_join(byte: u8) -> bool {
    matches!(byte, b'\'' | b'`' | b'&' | b'_' | b'0'..=b'9' | 0x80..)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn letters_of(eight: u64) -> usize {
        before_first(others(eight))
    }

    #[test]
    fn letters_are_counted_up_to_the_first_other() {
        assert_eq!(letters_of(u64::from_le_bytes(*b"Zebra, a")), 5);
        assert_eq!(letters_of(u64::from_le_bytes(*b"azAZazAZ")), 8);
        for other in [b'@', b'[', b'`', b'{', b'0', b'\'', 0, 0x80, 0xe1, 0xfa, 0xff] {
            assert_eq!(letters_of(u64::from_le_bytes([b'a', b'z', other, b'a', b'a', b'a', b'a', b'a'])), 2);
        }
    }

    #[test]
    fn every_byte_of_ascii_folds_as_alone() {
        for byte in 0..0x80_u8 {
            let plain = if byte == b'`' { b'\'' } else { byte.to_ascii_lowercase() };
            for place in 0..8 {
                let mut bytes = *b"Az`'Zz@[";
                bytes[place] = byte;
                let folded = folded(u64::from_le_bytes(bytes)).to_le_bytes();
                assert_eq!(folded[place], plain);
            }
        }
    }
}
