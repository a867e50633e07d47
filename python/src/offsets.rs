//! Byte offsets to code points: one linear pass, then a short count for each offset.

/// Bytes between two marks of the table, few enough to be counted in a byte.
const STEP: usize = 64;

/// The code points before each [`STEP`] bytes of a text; empty where every character is one byte.
pub(crate) struct CodePoints<'a> {
    text: &'a [u8],
    before: Vec<usize>,
}

impl<'a> CodePoints<'a> {
    /// Reads `text` once.
    pub(crate) fn new(text: &'a str) -> CodePoints<'a> {
        let bytes = text.as_bytes();
        if bytes.is_ascii() {
            return CodePoints { text: bytes, before: Vec::new() };
        }
        let before = bytes
            .chunks(STEP)
            .scan(0, |sum, chunk| {
                let here = *sum;
                *sum += characters(chunk);
                Some(here)
            })
            .collect();
        CodePoints { text: bytes, before }
    }

    /// The number of code points before byte `at`; past the end counts as the end.
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
