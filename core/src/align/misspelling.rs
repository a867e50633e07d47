//! Whether one word is a misspelling of another: one letter apart, and no word of the language itself.

use super::spelling::{Folded, folded};
use crate::text::chars::is_upper;
use crate::words::AlignWords;

/// The fewest letters of a word that a misspelling can leave recognisable.
const LETTERS_LEAST: usize = 4;

/// Whether `quote` is no word of the language while `text` may be one, and they differ by one letter that is added, dropped,
/// exchanged or swapped with the next. The other way round a word that the table does not know might have been exchanged for
/// one that it knows.
pub(super) fn is_misspelling(quote: &str, text: &str, words: &AlignWords) -> bool {
    let Some(table) = words.letters else { return false };
    // A capital may begin a name, at the start of a sentence too: there is no other spelling of a name.
    // A letter with a mark is not written by mistake.
    let marked = !quote.is_ascii() || !text.is_ascii();
    if marked || quote.starts_with(is_upper) || text.starts_with(is_upper) {
        return false;
    }
    let (Some(quote), Some(text)) = (folded(quote), folded(text)) else { return false };
    table.is_foreign(&quote) && !table.is_foreign(&text) && is_one_apart(&quote, &text)
}

/// Whether `word` has letters in a row that no word of the language has.
pub(super) fn is_foreign(word: &str, words: &AlignWords) -> bool {
    words.letters.is_some_and(|table| folded(word).is_some_and(|word| table.is_foreign(&word)))
}

/// Whether two folded words differ by one edit.
fn is_one_apart(one: &Folded, other: &Folded) -> bool {
    let (short, long) = if one.len() <= other.len() { (one, other) } else { (other, one) };
    let (short, long) = (short.as_bytes(), long.as_bytes());
    if short.len() < LETTERS_LEAST - 1 || long.len() < LETTERS_LEAST || long.len() - short.len() > 1 {
        return false;
    }
    let head = short.iter().zip(long).take_while(|(a, b)| a == b).count();
    let tail = short.iter().rev().zip(long.iter().rev()).take_while(|(a, b)| a == b).count();
    let rest = short.len().saturating_sub(head + tail.min(short.len() - head));
    if long.len() > short.len() {
        return head + tail >= short.len();
    }
    let swapped = short.get(head..head + 2).zip(long.get(head..head + 2));
    let swapped = swapped.is_some_and(|(a, b)| a.iter().rev().eq(b));
    rest == 1 || (rest == 2 && swapped)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_edit_apart() {
        let apart = |a, b| is_one_apart(&folded(a).unwrap(), &folded(b).unwrap());
        assert!(apart("winter", "wintr") && apart("winter", "wimter") && apart("winter", "witner"));
        assert!(apart("winter", "wintter"));
        assert!(!apart("winter", "wimfer") && !apart("winter", "winter") && !apart("winter", "splinter"));
    }
}
