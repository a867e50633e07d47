//! Byte offsets to those of the text as it was given: for code points one linear pass, then a short count for each offset.

use std::sync::Arc;

use crate::text::Text;

/// Bytes between two marks of the table, few enough to be counted in a byte.
const STEP: usize = 64;

/// What counts the offsets of a text.
#[derive(Clone)]
pub(crate) struct Offsets<'a> {
    text: &'a [u8],
    /// The code points before each [`STEP`] bytes; empty where offsets are bytes, or every character is one.
    before: Before,
}

/// The code points before each [`STEP`] bytes of a text; it may be kept longer than the text is borrowed.
pub(crate) type Before = Arc<[usize]>;

impl<'a> Offsets<'a> {
    /// Reads `text` once.
    pub(crate) fn new(text: Text<'a>) -> Offsets<'a> {
        let bytes = text.str.as_bytes();
        if text.in_bytes || bytes.is_ascii() {
            return Offsets { text: bytes, before: Arc::default() };
        }
        let before = bytes
            .chunks(STEP)
            .scan(0, |sum, chunk| {
                let here = *sum;
                *sum += characters(chunk);
                Some(here)
            })
            .collect();
        Offsets { text: bytes, before }
    }

    /// The offsets of a text that was read before.
    pub(crate) fn again(text: Text<'a>, before: Before) -> Offsets<'a> {
        Offsets { text: text.str.as_bytes(), before }
    }

    /// What was counted when the text was read.
    pub(crate) fn before(&self) -> Before {
        Arc::clone(&self.before)
    }

    /// The offset of byte `at`; past the end counts as the end.
    pub(crate) fn at(&self, at: usize) -> usize {
        let at = at.min(self.text.len());
        let row = (at / STEP).min(self.before.len().saturating_sub(1));
        match self.before.get(row) {
            Some(before) => before + self.text.get(row * STEP..at).map_or(0, characters),
            None => at,
        }
    }
}

/// The bytes that begin a character, of at most [`STEP`]: so many are added up side by side.
fn characters(bytes: &[u8]) -> usize {
    bytes.iter().map(|byte| u8::from((*byte as i8) >= -0x40)).fold(0, u8::wrapping_add).into()
}
