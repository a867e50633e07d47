//! Eight bytes as one number, so that each is looked at without a branch.

pub(crate) const HIGH_BIT: u64 = 0x8080_8080_8080_8080;
/// What tells the cases of an ASCII letter apart. Digits, apostrophes, points and `&` have it too.
pub(crate) const CASE_BIT: u64 = 0x2020_2020_2020_2020;

const fn each(byte: u8) -> u64 {
    byte as u64 * 0x0101_0101_0101_0101
}

/// The eight bytes from `at` on, nothing behind the end.
pub(crate) fn eight(bytes: &[u8], at: usize) -> u64 {
    match bytes.get(at..at + 8).and_then(<[u8]>::first_chunk) {
        Some(whole) => u64::from_le_bytes(*whole),
        None => last_eight(bytes, at),
    }
}

/// The same where fewer than eight are left.
#[inline(never)]
fn last_eight(bytes: &[u8], at: usize) -> u64 {
    match bytes.last_chunk() {
        Some(last) => {
            let passed = (at + 8).saturating_sub(bytes.len());
            u64::from_le_bytes(*last).checked_shr(8 * passed as u32).unwrap_or(0)
        }
        None => bytes.get(at..).unwrap_or_default().iter().rev().fold(0, |sum, &b| sum << 8 | u64::from(b)),
    }
}

/// The high bit of each of eight bytes that is no ASCII letter.
pub(crate) const fn others(eight: u64) -> u64 {
    let folded = (eight | CASE_BIT) & !HIGH_BIT;
    // The high bit of each byte says: at least `a`, more than `z`, not ASCII.
    let least = folded + each(0x80 - b'a');
    let above = folded + each(0x80 - b'z' - 1);
    (!least | above | eight) & HIGH_BIT
}

/// The high bit of each of eight bytes that is no small letter of ASCII.
const fn not_small(eight: u64) -> u64 {
    let plain = eight & !HIGH_BIT;
    (!(plain + each(0x80 - b'a')) | (plain + each(0x80 - b'z' - 1)) | eight) & HIGH_BIT
}

/// How many bytes stand before the first with its high bit set.
pub(crate) const fn before_first(high: u64) -> usize {
    (high.trailing_zeros() / 8) as usize
}

/// All bits of the first `count` bytes, or of all.
pub(crate) const fn first_bytes(count: usize) -> u64 {
    let bits = if count < 8 { 8 * count as u32 } else { 64 };
    !u64::MAX.unbounded_shl(bits)
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

/// A run of ASCII letters: two numbers, which are handed on in registers.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Run {
    pub(crate) length: usize,
    /// The byte behind it, and above that its case.
    next: u16,
}

/// Which letters of a run are capitals.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Case {
    /// None.
    Small,
    /// The first alone.
    First,
    /// One behind the first.
    Inner,
}

impl Case {
    /// That of letters with the case bit of each capital set in `upper`.
    const fn of(upper: u64) -> Case {
        match upper {
            0 => Case::Small,
            1..=0xff => Case::First,
            _ => Case::Inner,
        }
    }
}

impl Run {
    fn new(length: usize, upper: u64, next: u8) -> Run {
        Run { length, next: u16::from(next) | (Case::of(upper) as u16) << 8 }
    }

    /// The byte behind it; 0 at the end of the text.
    pub(crate) const fn next(self) -> u8 {
        self.next as u8
    }

    /// Which of its letters are capitals.
    pub(crate) const fn case(self) -> Case {
        match self.next >> 8 {
            0 => Case::Small,
            1 => Case::First,
            _ => Case::Inner,
        }
    }

    /// That at byte `at`; of no length where none stands there.
    #[inline]
    pub(crate) fn of(bytes: &[u8], at: usize) -> Run {
        let first = eight(bytes, at);
        let others = others(first);
        if others == 0 {
            return Run::longer(first, bytes, at);
        }
        let length = before_first(others);
        Run::new(length, !first & CASE_BIT & first_bytes(length), behind(first, others))
    }

    /// One whose first eight letters are `first`.
    #[inline(never)]
    fn longer(first: u64, bytes: &[u8], at: usize) -> Run {
        let (mut length, mut upper) = (8, !first & CASE_BIT);
        loop {
            let next = eight(bytes, at + length);
            let others = others(next);
            let more = before_first(others);
            upper |= u64::from(!next & CASE_BIT & first_bytes(more) != 0) << 8;
            length += more;
            if others != 0 {
                return Run::new(length, upper, behind(next, others));
            }
        }
    }
}

/// The length of the word of two to fifteen small letters at byte `at`, behind which a space stands: most words of a text are such.
#[inline(always)]
pub(crate) fn small_word(bytes: &[u8], at: usize) -> Option<usize> {
    let rest = bytes.get(at..)?;
    let first = u64::from_le_bytes(*rest.first_chunk()?);
    let others = not_small(first);
    if others == 0 {
        let next = u64::from_le_bytes(*rest.get(8..)?.first_chunk()?);
        let others = not_small(next);
        return (others != 0 && behind(next, others) == b' ').then(|| 8 + before_first(others));
    }
    (others.trailing_zeros() > 15 && behind(first, others) == b' ').then(|| before_first(others))
}

/// The first of eight bytes with its high bit set in `high`, where one has it.
#[allow(clippy::cast_possible_truncation)] // one of them
const fn behind(eight: u64, high: u64) -> u8 {
    eight.wrapping_shr(high.trailing_zeros() & !7) as u8
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
    fn runs_and_small_words_are_those_of_a_look_at_each_byte() {
        let text =
            b"small words, Capital and mIxed CAPS; a be twelveletter acknowledgements fifteenlettered \
            acknowledgementS A b. it's x1 na\xc3\xafve Acknowledgements  two-day";
        for (start, end) in
            (0..text.len()).map(|at| (at, text.len())).chain((0..text.len()).map(|at| (0, at)))
        {
            let rest = &text[start..end];
            let length = rest.iter().take_while(|byte| byte.is_ascii_alphabetic()).count();
            let (word, next) = (&rest[..length], rest.get(length).copied().unwrap_or(0));
            let upper = |letters: &[u8]| letters.iter().any(u8::is_ascii_uppercase);
            let case = match (upper(word), upper(word.get(1..).unwrap_or_default())) {
                (_, true) => Case::Inner,
                (true, _) => Case::First,
                _ => Case::Small,
            };
            let run = Run::of(&text[..end], start);
            assert_eq!((run.length, run.case(), run.next()), (length, case, next));
            let small = (2..16).contains(&length) && case == Case::Small && next == b' ';
            // near the end of the text it is left to the run
            let whole = rest.len() >= if length < 8 { 8 } else { 16 };
            assert_eq!(small_word(&text[..end], start), (small && whole).then_some(length));
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
