//! Folding for comparison: what two spellings of the same characters have in common.

use crate::text::chars::{is_apostrophe, is_combining, is_invisible};

/// A hash of a word that is blind to case, to the form of apostrophes and to invisible characters (FNV-1a).
///
/// ```
/// use quotidian::text::fold::hash;
/// assert_eq!(hash("Don’t"), hash("don't"));
/// assert_ne!(hash("do"), hash("don't"));
/// ```
pub fn hash(word: &str) -> u32 {
    let mut hash = 0x811c_9dc5_u32;
    for c in word.chars().filter(|&c| !is_invisible(c) && !is_combining(c)) {
        let c = if is_apostrophe(c) { '\'' } else { c };
        for c in c.to_lowercase() {
            hash = (hash ^ u32::from(c)).wrapping_mul(0x0100_0193);
        }
    }
    hash
}

/// Whether two words differ at most in case, the form of apostrophes and invisible characters.
pub fn same(a: &str, b: &str) -> bool {
    let fold = |s| {
        str::chars(s)
            .filter(|&c| !is_invisible(c))
            .map(|c| if is_apostrophe(c) { '\'' } else { c })
            .flat_map(char::to_lowercase)
    };
    fold(a).eq(fold(b))
}
