//! What the ways to write one word have in common.

use super::phrase;
use super::spelling::{folded, root, spelt_out};
use crate::text::fold;
use crate::words::AlignWords;
use crate::words::align::class;

/// A hash that is the same for `colour` and `color`, and for `twelve` and `12`; else that of the folded word.
///
/// It looks at the word alone: `can’t` and `can not`, `1,000 dollars` and `$1,000` are told to be one by the alignment.
pub(crate) fn canonical(word: &str, words: &AlignWords) -> u32 {
    let Some(whole) = folded(word.trim_end_matches('.')) else { return fold::hash(word) };
    let tags = words.lexicon.tags(&whole);
    let digit = whole.starts_with(|c: char| !c.is_ascii_alphabetic());
    if (digit || tags.any(class::NUMBER.and(class::ARTICLE)))
        && let Some(number) = phrase::word(&whole, words)
    {
        return number.hash(false);
    }
    if let Some(spelt) = spelt_out(word, words) {
        return fold::hash(&spelt);
    }
    fold::hash(root(&whole, tags, false, words.spelling).as_deref().unwrap_or(&whole))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::en;

    #[test]
    fn the_ways_to_write_a_word_are_one() {
        let of = |word| canonical(word, &en::ALIGN);
        assert_eq!(of("Neighbours"), of("neighbors"));
        assert_eq!(of("twelve"), of("12"));
        assert_eq!(of("U.S."), of("U.S"));
        assert_ne!(of("four"), of("for"));
        assert_ne!(of("twelve"), of("twelfth"));
    }
}
