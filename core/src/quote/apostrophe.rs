//! Single marks that are apostrophes, though no letter stands on one of their sides.

use crate::quote::glyph::{Family, Written};
use crate::quote::mark::{Fit, Kept, Mark};
use crate::text::chars::{after, before, is_apostrophe, is_lower, is_space};
use crate::words::TextWords;

/// Whether a single mark is an apostrophe by what stands beside it, whatever is open: before a number or a clipped word
/// (`’70s`, `’em`). Those between two letters were never read as marks.
pub(crate) fn is_clipped(block: &str, mark: &Mark, words: &TextWords) -> bool {
    // Nearly always the bytes say it.
    let (left, right) = block.as_bytes().split_at_checked(mark.span.start).unwrap_or_default();
    let may_clip = match left {
        [] | [.., 0xe2, 0x80, _] => false,
        [.., before, last] if last.is_ascii() => {
            last.is_ascii_alphabetic() && (matches!(before, b'\'' | b'`') || !before.is_ascii())
        }
        [last] => !last.is_ascii(),
        _ => true,
    };
    let word_follows = match right.get(mark.span.len()..) {
        Some([0xe2, 0x80, ..] | []) | None => false,
        Some([next, ..]) => next.is_ascii_alphanumeric() || !next.is_ascii(),
    };
    if !may_clip && !word_follows {
        return false;
    }
    if after_clipped_letter(block, mark) {
        return true;
    }
    let word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    if word(before(block, mark.span.start)) || !word(after(block, mark.span.end)) {
        return false;
    }
    match mark.written {
        Written::Closing => true,
        Written::Straight => clips(block, mark, words) != Clipped::Nothing,
        // A program has turned the apostrophe the wrong way: surely before a decade, else in the middle of a sentence.
        Written::Opening if after(block, mark.span.end).is_some_and(|c| c.is_ascii_digit()) => {
            clips(block, mark, words) == Clipped::Decade
        }
        Written::Opening => follows_word(block, mark) && clips(block, mark, words) == Clipped::Word,
    }
}

/// Whether a lone letter with an apostrophe before it stands before the mark (`rock ’n’ roll`).
fn after_clipped_letter(block: &str, mark: &Mark) -> bool {
    let mut left = block.get(..mark.span.start).unwrap_or("").chars().rev();
    left.next().is_some_and(char::is_alphabetic)
        && left.next().is_some_and(is_apostrophe)
        && left.next().is_none_or(is_space)
}

#[derive(PartialEq, Eq)]
enum Clipped {
    Nothing,
    /// A word without its beginning.
    Word,
    /// `70s`
    Decade,
}

/// What stands behind the mark: a clipped word, a year without its century.
fn clips(block: &str, mark: &Mark, words: &TextWords) -> Clipped {
    let rest = block.get(mark.span.end..).unwrap_or("");
    let ascii = rest.bytes().take_while(u8::is_ascii_alphanumeric).count();
    let word = match rest.as_bytes().get(ascii) {
        Some(byte) if !byte.is_ascii() => rest.split(|c: char| !c.is_alphanumeric()).next().unwrap_or(""),
        _ => rest.get(..ascii).unwrap_or(""),
    };
    let digits = word.bytes().take_while(u8::is_ascii_digit).count();
    match word.get(digits..) {
        Some("s") if digits == 2 => Clipped::Decade,
        Some("") if digits == 2 => Clipped::Word,
        _ if digits == 0 && words.clipped.iter().any(|clipped| clipped.eq_ignore_ascii_case(word)) => {
            Clipped::Word
        }
        _ => Clipped::Nothing,
    }
}

/// Whether a word and one space stand before the mark, so that no sentence begins with it.
fn follows_word(block: &str, mark: &Mark) -> bool {
    let mut left = block.get(..mark.span.start).unwrap_or("").chars().rev();
    left.next().is_some_and(is_space) && left.next().is_some_and(char::is_alphanumeric)
}

/// Whether the single mark, which could close a quotation, is rather the apostrophe of a plural (`the players’ bus`) or of
/// a dropped letter (`waitin’`): a small letter after, and a better mark to close the quotation among those to come.
pub(crate) fn ends_word(block: &str, mark: &Mark, later: &[Kept], words: &TextWords) -> bool {
    if !block.as_bytes().get(mark.span.end).is_some_and(|b| b.is_ascii_whitespace() || !b.is_ascii()) {
        return false;
    }
    let left = block.get(..mark.span.start).unwrap_or("");
    let ending = words.plural_endings.iter().chain(words.dropping).any(|ending| left.ends_with(ending));
    let rest = block.get(mark.span.end..).unwrap_or("");
    let word_follows = rest.starts_with(is_space)
        && rest
            .trim_start_matches(is_space)
            .chars()
            .next()
            .is_some_and(|c| is_lower(c) || c.is_ascii_digit());
    ending && word_follows && closes_later(block, later, words)
}

/// Eight marks on, the sentence is another one; the bound keeps a run of plurals linear.
const LATER_MOST: usize = 8;

/// Whether a mark that surely closes comes before the next that opens.
fn closes_later(block: &str, later: &[Kept], words: &TextWords) -> bool {
    for next in later.iter().take(LATER_MOST).filter(|m| m.family == Family::Single) {
        if next.opens == Fit::Strong {
            return false;
        }
        let before_mark = block.get(..next.mark().span.start).unwrap_or("");
        if before_mark.ends_with(['.', ',', '!', '?', '…'])
            || !words.plural_endings.iter().any(|ending| before_mark.ends_with(ending))
        {
            return true;
        }
    }
    false
}
