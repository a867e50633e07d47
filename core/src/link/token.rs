//! The words of a passage, folded, in fixed memory.

use super::known::Known;
use crate::limits::NEEDLE_WORDS;
use crate::span::Span;
use crate::text::{WordKind, Words, fold};
use crate::words::{LinkWords, Lower};

/// Letters of a stem.
const STEM_LETTERS: usize = 5;

/// A word of a passage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Token {
    /// What all its spellings have in common.
    pub(super) hash: u32,
    /// Its first byte in the text.
    pub(super) start: u32,
    /// Its bytes.
    pub(super) length: u16,
    /// Whether it says what the text is about.
    pub(super) content: bool,
}

impl Token {
    /// The bytes that it covers.
    pub(super) fn span(&self) -> Span {
        let start = self.start as usize;
        Span::new(start, start + usize::from(self.length))
    }
}

/// The words of one act of speech.
pub(super) type Tokens = heapless::Vec<Token, NEEDLE_WORDS>;

/// A cursor over the words and numbers within `span`; signs are left out.
pub(super) struct Reader<'t> {
    text: &'t str,
    cursor: Words,
    end: usize,
}

impl<'t> Reader<'t> {
    pub(super) fn new(text: &'t str, span: Span) -> Reader<'t> {
        let within = text.get(..span.end).unwrap_or("");
        Reader { text: within, cursor: Words::new(span.start), end: span.end }
    }

    /// The next one.
    pub(super) fn next(&mut self, known: &Known) -> Option<Token> {
        loop {
            let word = self.cursor.next(self.text).filter(|w| w.span.end <= self.end)?;
            if matches!(word.kind, WordKind::Sign(_)) {
                continue;
            }
            let (hash, content) = known.look_up(self.text, word.span);
            return Some(Token {
                hash,
                start: u32::try_from(word.span.start).ok()?,
                length: u16::try_from(word.span.len()).unwrap_or(u16::MAX),
                content,
            });
        }
    }
}

/// Whether `word` says what a text is about: no word of grammar, and more than one letter (a number always).
pub(super) fn is_content(word: &str, words: &LinkWords) -> bool {
    let several = word.chars().nth(1).is_some();
    let digit = word.chars().next().is_some_and(char::is_numeric);
    digit || (several || !word.is_ascii()) && !is_listed(word, words.function)
}

/// Whether the sorted list of lower-case words holds `word`, whatever its case and apostrophes.
pub(super) fn is_listed(word: &str, list: &[&str]) -> bool {
    Lower::of(word).is_in(list)
}

/// A hash of a word's first letters, which tell its stem well enough (`Russia`, `Russian`).
pub(super) fn stem(word: &str) -> u32 {
    let end = word.char_indices().nth(STEM_LETTERS).map_or(word.len(), |(at, _)| at);
    fold::hash(word.get(..end).unwrap_or(word))
}

/// The number of words that say what the text is about.
pub(super) fn content_of(tokens: &[Token]) -> usize {
    tokens.iter().filter(|token| token.content).count()
}

#[cfg(test)]
mod tests {
    extern crate std;
    use super::*;
    use crate::words::en;
    use std::vec::Vec;

    #[test]
    fn grammar_is_told_from_content() {
        let text = "The mayor won’t open 12 U.S. parks, “she” said; I know";
        let known = Known::new(&en::ENGLISH);
        let content: Vec<&str> = known
            .read(text, Span::new(0, text.len()))
            .filter(|t| t.content)
            .map(|t| t.span().of(text))
            .collect();
        assert_eq!(content, ["mayor", "open", "12", "U.S.", "parks"]);
    }

    #[test]
    fn the_lists_are_sorted() {
        assert!(en::LINK.function.is_sorted());
        assert!(en::LINK.name_endings.is_sorted());
    }
}
