//! Single marks that are apostrophes.

use crate::quote::mark::{Family, Fit, Mark, Written, next_mark};
use crate::text::chars::{after, before, is_apostrophe, is_space};
use crate::words::{Lower, TextWords};

/// Whether a single mark is an apostrophe by what stands beside it, whatever is open: within a word (`don’t`), before
/// a number or a clipped word (`’70s`, `’em`).
pub(crate) fn within_word(block: &str, mark: &Mark, words: &TextWords) -> bool {
    let left = before(block, mark.span.start);
    let right = after(block, mark.span.end);
    let word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    if word(left) && word(right) || after_clipped_letter(block, mark) {
        return true;
    }
    !word(left)
        && word(right)
        && mark.written != Written::Opening
        && (clipped(block, mark, words) || mark.written == Written::Closing)
}

/// Whether a lone letter with an apostrophe before it stands before the mark (`rock ’n’ roll`).
fn after_clipped_letter(block: &str, mark: &Mark) -> bool {
    let mut left = block.get(..mark.span.start).unwrap_or("").chars().rev();
    left.next().is_some_and(char::is_alphabetic)
        && left.next().is_some_and(is_apostrophe)
        && left.next().is_none_or(is_space)
}

/// Whether a clipped word or a decade follows.
fn clipped(block: &str, mark: &Mark, words: &TextWords) -> bool {
    let rest = block.get(mark.span.end..).unwrap_or("");
    let word = rest.split(|c: char| !c.is_alphanumeric()).next().unwrap_or("");
    let digits = word.bytes().take_while(u8::is_ascii_digit).count();
    let decade = digits == 2 && matches!(word.get(2..), Some("" | "s"));
    decade || Lower::of(word).is_in(words.clipped)
}

/// Whether the single mark, which could close a quotation, is rather the apostrophe of a plural (`the players’ bus`) or of
/// a dropped letter (`waitin’`): a small letter after, and a better mark to close the quotation still to come.
pub(crate) fn ends_word(block: &str, mark: &Mark, words: &TextWords) -> bool {
    let left = block.get(..mark.span.start).unwrap_or("");
    let ending = words.plural_endings.iter().chain(words.dropping).any(|ending| left.ends_with(ending));
    let rest = block.get(mark.span.end..).unwrap_or("");
    let word_follows = rest.starts_with(is_space)
        && rest
            .trim_start_matches(is_space)
            .chars()
            .next()
            .is_some_and(|c| c.is_lowercase() || c.is_ascii_digit());
    ending && word_follows && closes_later(block, mark, words)
}

/// Whether a mark that surely closes comes before the next that opens.
fn closes_later(block: &str, mark: &Mark, words: &TextWords) -> bool {
    let mut at = mark.span.end;
    // Eight marks on, the sentence is another one; the bound keeps a run of plurals linear.
    for _ in 0..8 {
        let Some(next) = next_mark(block, at) else { return false };
        at = next.span.end;
        if next.family != Family::Single || within_word(block, &next, words) {
            continue;
        }
        if next.opens == Fit::Strong {
            return false;
        }
        let left = before(block, next.span.start);
        let before_mark = block.get(..next.span.start).unwrap_or("");
        if left.is_some_and(|c| matches!(c, '.' | ',' | '!' | '?' | '…'))
            || !words.plural_endings.iter().any(|ending| before_mark.ends_with(ending))
        {
            return true;
        }
    }
    false
}
