//! What a reader should know beside the verdict.

use super::boundary::cuts_negation;
use super::conditional::is_conditional;
use super::governed::is_governed;
use super::hedged::is_hedged;
use super::judge::Sides;
use super::lexeme::flag;
use super::lexer::Lexer;
use super::verdict::{Flags, Warning};
use super::window::lexeme_at;
use crate::span::Span;
use crate::words::AlignWords;
use crate::words::align::class;

/// How many words after the passage may open the condition with which it goes on (`but only if`).
const WORDS_AFTER: usize = 3;
/// How many bytes after the passage are read for them.
const BYTES_AFTER: usize = 96;

/// The warnings about an ellipsis that leaves out `words` words from word `at` on.
pub(super) fn of_gap(sides: &Sides<'_>, at: usize, words: usize, warnings: &mut Flags) {
    let mut closed = false;
    for place in at..=at + words {
        let word = lexeme_at(sides.passage, place);
        closed |= word.has(flag::AFTER_CLOSING);
        if closed && word.has(flag::AFTER_OPENING) {
            warnings.add_warning(Warning::JoinsSeparateQuotes);
        }
        if place == at + words {
            break;
        }
        // an attribution between joins what it attributes
        closed &= !word.has(flag::CUE);
        if word.has(flag::NEGATION | flag::REVERSES) {
            warnings.add_warning(Warning::ElisionHidesNegation);
        }
        if word.has(flag::CONDITION) {
            warnings.add_warning(Warning::ElisionHidesCondition);
        }
    }
}

/// The warning about what stands before the passage and what follows it.
pub(super) fn of_ends(text: &str, span: Span, words: &'static AlignWords, warnings: &mut Flags) {
    let before = is_governed(text, span.start, words)
        || is_conditional(text, span.start, words)
        || is_hedged(text, span, words);
    if before || goes_on_with_condition(text, span.end, words) {
        warnings.add_warning(Warning::TruncatedCondition);
    }
}

/// Whether the sentence goes on after byte `end` with a condition or a negation.
#[inline(never)] // its lexer leaves the stack before others do
fn goes_on_with_condition(text: &str, end: usize, words: &'static AlignWords) -> bool {
    if cuts_negation(text, Span::new(0, end), words) || words.follow(text, end, 1, class::NEGATION) {
        return true;
    }
    let ended = text.get(..end).is_some_and(|s| s.ends_with(['.', '!', '?']));
    let until =
        (end..text.len()).skip(BYTES_AFTER).find(|&at| text.is_char_boundary(at)).unwrap_or(text.len());
    let mut lexer = Lexer::of_text(text, Span::new(end, until), words);
    for place in 0..WORDS_AFTER {
        let Some(word) = lexer.next() else { return false };
        // the lexer takes its first word for the first of a sentence
        let sentence =
            word.has(flag::AFTER_SENTENCE) && (place > 0 || ended || stops(text, end, &word.span(end)));
        if sentence || word.has(flag::AFTER_CLOSING) {
            return false;
        }
        if word.has(flag::CONDITION) {
            return true;
        }
    }
    false
}

/// Whether a sentence ends between byte `end` and a word.
fn stops(text: &str, end: usize, word: &Span) -> bool {
    text.get(end..word.start).is_some_and(|between| between.contains(['.', '!', '?', '\n']))
}
