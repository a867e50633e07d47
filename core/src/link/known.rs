//! The words read lately, with what is known of each, so that a frequent word is folded once and not ten thousand times.
//!
//! Comparing documents reads each quotation again for every other that shares a phrase with it. Most of that time would go into
//! looking up which spellings are one and which words are grammar, which depends on the word alone.

use core::cell::Cell;

use super::token::{Reader, Token, is_content};
use crate::align::canonical;
use crate::span::Span;
use crate::text::eight::{eight, first_bytes};
use crate::words::Language;

/// Words that are kept: 4 KB of stack.
const SLOTS: usize = 256;
/// Bytes of the longest word that is kept: of a hundred words in the news five are longer.
const LONGEST: usize = 11;
/// The bits of the number of a slot.
const SLOT_BITS: u32 = SLOTS.trailing_zeros();
const CONTENT: u32 = 1 << 31;

const _: () = assert!(SLOTS.is_power_of_two());

/// A word and what is known of it: the two parts of its key, the second with [`CONTENT`] besides.
#[derive(Clone, Copy, Debug)]
struct Slot {
    head: u64,
    tail: u32,
    hash: u32,
}

const _: () = assert!(size_of::<Slot>() == 16);

/// The letters of a short word as numbers: eight bytes, then three, its length, and whether it says what the text is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Key(u64, u32);

impl Key {
    /// That of `length` bytes of a text from `start` on; none where they are too many.
    fn of(text: &str, start: usize, length: usize) -> Option<Key> {
        if length > LONGEST {
            return None;
        }
        let (bytes, rest) = (text.as_bytes(), length.saturating_sub(8));
        let head = eight(bytes, start) & first_bytes(length);
        let tail = if rest > 0 { eight(bytes, start + 8) & first_bytes(rest) } else { 0 };
        Some(Key(head, tail as u32 | (length as u32) << 24))
    }

    fn slot(self) -> usize {
        let mixed = (self.0 ^ u64::from(self.1).rotate_left(40)).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        (mixed >> (64 - SLOT_BITS)) as usize
    }
}

/// Words of one language; the slot that a word falls into holds the one that fell into it last.
#[derive(Debug)]
pub(super) struct Known {
    pub(super) language: &'static Language,
    slots: [Cell<Slot>; SLOTS],
}

impl Known {
    /// Knows no word yet.
    pub(super) fn new(language: &'static Language) -> Known {
        Known { language, slots: [const { Cell::new(Slot { head: 0, tail: 0, hash: 0 }) }; SLOTS] }
    }

    /// The words and numbers within `span`.
    pub(super) fn read(&self, text: &str, span: Span) -> impl Iterator<Item = Token> {
        let mut reader = Reader::new(text, span);
        core::iter::from_fn(move || reader.next(self))
    }

    /// The hash of what all spellings of the word at `span` have in common, and whether it says what the text is about.
    pub(super) fn look_up(&self, text: &str, span: Span) -> (u32, bool) {
        let key = Key::of(text, span.start, span.len());
        let Some((key, slot)) = key.and_then(|key| Some((key, self.slots.get(key.slot())?))) else {
            return self.fold(span.of(text));
        };
        let known = slot.get();
        if known.head == key.0 && known.tail & !CONTENT == key.1 {
            return (known.hash, known.tail & CONTENT != 0);
        }
        let (hash, content) = self.fold(span.of(text));
        let tail = key.1 | if content { CONTENT } else { 0 };
        slot.set(Slot { head: key.0, tail, hash });
        (hash, content)
    }

    fn fold(&self, word: &str) -> (u32, bool) {
        (canonical(word, self.language.align), is_content(word, self.language.link))
    }
}

#[cfg(test)]
mod tests {
    extern crate std;
    use super::*;
    use crate::words::en;
    use std::{format, string::String};

    #[test]
    fn what_was_seen_before_is_what_it_was() {
        let known = Known::new(&en::ENGLISH);
        let mut text: String = (0..3 * SLOTS).map(|n| format!("word{n} ")).collect();
        text.push_str(
            "the colour of 12 U.S. parks, twelve colors of disestablishmentarianism déjà-vu won’t end",
        );
        let whole = Span::new(0, text.len());
        for _ in 0..2 {
            for token in known.read(&text, whole) {
                let word = token.span().of(&text);
                assert_eq!((token.hash, token.content), known.fold(word), "{word}");
            }
        }
    }

    #[test]
    fn a_word_is_not_the_beginning_of_another() {
        let known = Known::new(&en::ENGLISH);
        for word in
            ["can", "canal", "canalisation", "canalis\0", "canal\0\0\0", "a", "canalising", "canalisingx"]
        {
            for _ in 0..2 {
                assert_eq!(known.look_up(word, Span::new(0, word.len())), known.fold(word), "{word:?}");
            }
        }
    }
}
