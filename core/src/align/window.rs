//! The lexemes of a passage, in the caller's memory.

use super::lexeme::{LEXEME, Lexeme, flag};
use super::lexer::Lexer;
use crate::span::Span;
use crate::text::fold;
use crate::words::AlignWords;

/// Lexemes in a slice, each [`LEXEME`] words of memory.
pub(super) type Packed = [[u32; LEXEME]];

/// The lexeme at `at`; an empty one past the end.
pub(super) fn lexeme_at(packed: &Packed, at: usize) -> Lexeme {
    packed.get(at).map_or(Lexeme::default(), Lexeme::unpacked)
}

/// Reads lexemes into `packed`, and says how many, and whether the text went on.
pub(super) fn read(lexer: &mut Lexer<'_>, packed: &mut Packed, words: &AlignWords) -> (usize, bool) {
    let mut count = 0;
    let mut more = false;
    while let Some(lexeme) = lexer.next() {
        let Some(slot) = packed.get_mut(count) else {
            more = true;
            break;
        };
        *slot = lexeme.packed();
        count += 1;
    }
    mark_fillers(packed.get_mut(..count).unwrap_or_default(), words);
    (count, more)
}

/// Marks the words of speech that an editor may drop.
fn mark_fillers(packed: &mut Packed, words: &AlignWords) {
    for at in 0..packed.len() {
        let first = lexeme_at(packed, at);
        if !first.has(flag::OPENS_FILLER) {
            continue;
        }
        for filler in words.fillers {
            let end = at + filler.words.len();
            let follows = filler
                .words
                .iter()
                .zip(at..)
                .all(|(word, at)| lexeme_at(packed, at).hash == fold::hash(word));
            let alone = flag::AFTER_COMMA | flag::AFTER_SENTENCE | flag::AFTER_OPENING | flag::AFTER_CLOSING;
            // `well` and `so` are words of their own where nothing sets them off
            let set_off = !filler.before_comma || filler.words.len() > 1 || first.has(alone);
            if follows && set_off && (!filler.before_comma || lexeme_at(packed, end).has(flag::AFTER_COMMA)) {
                for (part, slot) in packed.get_mut(at..end).unwrap_or_default().iter_mut().enumerate() {
                    let mut lexeme = Lexeme::unpacked(slot);
                    lexeme.flags |= flag::FILLER;
                    lexeme.flags |= if part > 0 { flag::CONTINUED } else { 0 };
                    lexeme.flags |= if at + part + 1 < end { flag::CONTINUES } else { 0 };
                    *slot = lexeme.packed();
                }
            }
        }
    }
}

/// The bytes from lexeme `from` up to lexeme `to`, empty at `from` when there are none.
pub(super) fn span_of(packed: &Packed, from: usize, to: usize, base: usize) -> Span {
    let start = lexeme_at(packed, from).span(base).start;
    match to.checked_sub(1) {
        Some(last) if last >= from => Span::new(start, lexeme_at(packed, last).span(base).end),
        _ => Span::new(start, start),
    }
}
