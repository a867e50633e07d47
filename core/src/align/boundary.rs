//! Where a passage may begin and end: never inside a word, a number or a negated word.

use crate::span::Span;
use crate::text::chars::{after, before, is_apostrophe, is_combining, is_invisible, is_space, is_unspaced};
use crate::words::AlignWords;

/// Whether `span` of `text` begins and ends where a word does, so that nothing of a word, of a number or of a
/// negated form (`can’t`, `non-violent`) is cut off.
pub(super) fn is_whole(text: &str, span: Span, words: &AlignWords) -> bool {
    starts_whole(text, span.start, words) && ends_whole(text, span.end)
}

/// Whether `c` can be inside a word.
fn is_inner(c: char) -> bool {
    (c.is_alphanumeric() && !is_unspaced(c)) || is_combining(c)
}

fn starts_whole(text: &str, start: usize, words: &AlignWords) -> bool {
    let (Some(last), Some(first)) = (before(text, start), after(text, start)) else { return true };
    if !is_inner(first) {
        return !is_apostrophe(first)
            || !is_inner(last)
            || !after(text, start + first.len_utf8()).is_some_and(is_inner);
    }
    if is_inner(last) {
        return false;
    }
    let ahead = start.saturating_sub(last.len_utf8());
    let second = before(text, ahead);
    match last {
        // `5` stands neither in `4.5` nor in `.5`.
        '.' => !first.is_numeric() || second.is_some_and(|c| !c.is_numeric() && !is_space(c)),
        ',' => !(first.is_numeric() && second.is_some_and(char::is_numeric)),
        '-' | '\u{2010}' | '\u{2011}' | '−' => !bound_by_hyphen(text, ahead, first, words),
        c if is_apostrophe(c) || is_invisible(c) => !second.is_some_and(is_inner),
        _ => true,
    }
}

/// Whether the hyphen at `at` binds what comes before it: a minus sign, or a prefix that turns the meaning.
fn bound_by_hyphen(text: &str, at: usize, first: char, words: &AlignWords) -> bool {
    let head = text.get(..at).unwrap_or("");
    let prefix = head.char_indices().rev().take(8).take_while(|(_, c)| c.is_alphabetic()).last();
    match prefix {
        None => first.is_numeric() && !head.ends_with(char::is_numeric),
        Some((from, _)) => {
            let prefix = head.get(from..).unwrap_or("");
            words.hyphen_prefixes.iter().any(|known| known.eq_ignore_ascii_case(prefix))
        }
    }
}

fn ends_whole(text: &str, end: usize) -> bool {
    let (Some(last), Some(first)) = (before(text, end), after(text, end)) else { return true };
    if !is_inner(last) {
        return !is_apostrophe(last) || !is_inner(first);
    }
    if is_inner(first) {
        return false;
    }
    let second = after(text, end + first.len_utf8());
    match first {
        '.' | ',' => !(last.is_numeric() && second.is_some_and(char::is_numeric)),
        c if is_apostrophe(c) || is_invisible(c) => !second.is_some_and(is_inner),
        _ => true,
    }
}
