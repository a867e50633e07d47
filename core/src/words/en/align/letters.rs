//! Which letters follow each other in English words: `letters.bin`, made by `letters.py` from Debian's large American
//! and British word lists.
//!
//! The lists are SCOWL, “Copyright 2000-2011 by Kevin Atkinson. Permission to use, copy, modify, distribute and sell these
//! word lists, the associated scripts, the output created from the scripts, and its documentation for any purpose is
//! hereby granted without fee, provided that the above copyright notice appears in all copies and that both that copyright
//! notice and this permission notice appear in supporting documentation. Kevin Atkinson makes no representations about the
//! suitability of this array for any purpose. It is provided ‘as is’ without express or implied warranty.”

use crate::words::LetterTable;

/// Which letters follow each other in English words.
pub(super) static LETTERS: LetterTable = LetterTable { bits: include_bytes!("letters.bin") };

#[cfg(test)]
mod tests {
    use super::LETTERS;

    #[test]
    fn words_are_not_foreign() {
        for word in
            ["a", "the", "harbour", "quarrel", "rhythm", "queue", "psychology", "strengths", "tweeted"]
        {
            assert!(!LETTERS.is_foreign(word), "{word}");
        }
    }

    #[test]
    fn many_misspellings_are_foreign() {
        for word in ["libraqry", "counzil", "neghbour", "hospitwl", "bridgge"] {
            assert!(LETTERS.is_foreign(word), "{word}");
        }
        assert!(!LETTERS.is_foreign("été") && !LETTERS.is_foreign(""));
    }
}
