//! The steps of an alignment, a byte each.

/// One step of an alignment, from the end backward as it is stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// So many words of the quotation against so many of the text: `(1, 1)`, or a word written as two.
    Pair(usize, usize),
    /// A word of the quotation that the text does not have.
    Insert,
    /// A word of the text that the quotation does not have.
    Delete,
    /// An ellipsis or a bracket of the quotation against so many words of the text.
    Skip(usize),
    /// An attribution of so many words of the text.
    Attribution(usize),
}

impl Step {
    pub(super) const fn code(self) -> u8 {
        match self {
            Step::Pair(1, 1) => 0,
            Step::Pair(1, _) => 1,
            Step::Pair(_, 1) => 2,
            Step::Pair(..) => 3,
            Step::Insert => 4,
            Step::Delete => 5,
            Step::Skip(words) => 64 + words as u8,
            Step::Attribution(words) => 16 + words as u8,
        }
    }

    pub(super) const fn from_code(code: u8) -> Step {
        match code {
            0 => Step::Pair(1, 1),
            1 => Step::Pair(1, 2),
            2 => Step::Pair(2, 1),
            3 => Step::Pair(2, 2),
            4 => Step::Insert,
            5 => Step::Delete,
            16..64 => Step::Attribution(code as usize - 16),
            code => Step::Skip(code.saturating_sub(64) as usize),
        }
    }

    /// How many words of the quotation and of the text it takes.
    pub(super) const fn takes(self) -> (usize, usize) {
        match self {
            Step::Pair(quote, text) => (quote, text),
            Step::Insert => (1, 0),
            Step::Delete => (0, 1),
            Step::Skip(words) => (1, words),
            Step::Attribution(words) => (0, words),
        }
    }
}

/// Bytes in words of memory.
pub(super) struct Bytes<'s>(pub(super) &'s mut [u32]);

impl Bytes<'_> {
    /// How many there is room for.
    pub(super) const fn len(&self) -> usize {
        4 * self.0.len()
    }

    pub(super) fn get(&self, at: usize) -> Option<u8> {
        self.0.get(at / 4).map(|word| (word >> (8 * (at % 4)) & 0xff) as u8)
    }

    pub(super) fn put(&mut self, at: usize, byte: u8) {
        if let Some(word) = self.0.get_mut(at / 4) {
            let shift = 8 * (at % 4);
            *word = *word & !(0xff << shift) | u32::from(byte) << shift;
        }
    }
}
