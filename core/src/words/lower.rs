//! A word in lower case, for looking it up.

use crate::fixed;
use crate::text::chars::{is_apostrophe, is_invisible};

/// The bytes of the longest word that can be looked up; a longer one is in no table.
const LONGEST: usize = 32;

/// A word in lower case with straight apostrophes, in a buffer of its own.
#[derive(Clone, Copy, Debug, Default)]
pub struct Lower {
    bytes: [u8; LONGEST],
    length: usize,
}

impl Lower {
    /// `word` in lower case; empty when it is longer than any word of a table.
    ///
    /// ```
    /// assert_eq!(quotidian::words::Lower::of("Don’t").as_str(), "don't");
    /// ```
    pub fn of(word: &str) -> Lower {
        let mut lower = Lower::default();
        if word.is_ascii() && !word.contains('`') {
            let Some(room) = lower.bytes.get_mut(..word.len()) else { return Lower::default() };
            fixed::copy(room, word.as_bytes());
            room.make_ascii_lowercase();
            lower.length = word.len();
            return lower;
        }
        for c in word.chars().filter(|&c| !is_invisible(c)) {
            let c = if is_apostrophe(c) { '\'' } else { c };
            for c in c.to_lowercase() {
                let end = lower.length + c.len_utf8();
                let Some(room) = lower.bytes.get_mut(lower.length..end) else { return Lower::default() };
                fixed::copy(room, fixed::utf8(c, &mut [0; 4]));
                lower.length = end;
            }
        }
        lower
    }

    /// The word.
    pub fn as_str(&self) -> &str {
        self.bytes.get(..self.length).and_then(|b| core::str::from_utf8(b).ok()).unwrap_or("")
    }

    /// Whether `table`, which has to be sorted, holds it.
    pub fn is_in(&self, table: &[&str]) -> bool {
        table.binary_search(&self.as_str()).is_ok()
    }
}
