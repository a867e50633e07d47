//! What stands right before a passage and says that it is not so, or not for sure: `If | it rains`, `I don’t think | it rains`.

use super::boundary::ending;
use super::lexeme::{Lexeme, flag};
use super::lexer::Lexer;
use super::spelling::folded;
use crate::span::Span;
use crate::text::chars::is_space;
use crate::words::align::class;
use crate::words::{AlignWords, Tags};

/// Words before a passage that are looked at: `do n’t really think that`.
const WORDS: usize = 5;

/// Whether the clause that begins at byte `start` of the text is a condition, or one that the clause around it negates, or the word
/// before it negates.
#[inline(never)] // its words leave the stack before others are read
pub(super) fn is_governed(text: &str, start: usize, words: &'static AlignWords) -> bool {
    let mut before = Before::new(text, words);
    before.read_to(start) && (before.negates() || before.governs())
}

/// Whether the word before byte `start` negates what follows (`No | evidence was found`, `None of | the bolts`).
#[inline(never)] // as in `is_governed`
pub(super) fn is_negated(text: &str, start: usize, words: &'static AlignWords) -> bool {
    let mut before = Before::new(text, words);
    before.read_to(start) && before.negates()
}

/// What is kept of a word: its bytes, counted from the base, and its flags; nothing of what is none.
#[derive(Clone, Copy, Debug, Default)]
struct Word {
    start: u32,
    end: u32,
    flags: u32,
}

impl Word {
    fn has(&self, flags: u32) -> bool {
        self.flags & flags != 0
    }

    /// Its bytes in the text.
    fn span(&self, base: usize) -> Span {
        Span::new(base + self.start as usize, base + self.end as usize)
    }
}

/// The last words of the sentence before a passage.
struct Before<'t> {
    words: [Word; WORDS],
    text: &'t str,
    base: usize,
    known: &'static AlignWords,
}

impl<'t> Before<'t> {
    fn new(text: &'t str, known: &'static AlignWords) -> Before<'t> {
        Before { words: [Word::default(); WORDS], text, base: 0, known }
    }

    /// Reads the words before byte `start`; false where more than a space parts them from it.
    #[inline(never)] // the lexer leaves the stack before the words are judged
    fn read_to(&mut self, start: usize) -> bool {
        let head = self.text.get(..start).unwrap_or("");
        let near = ending(head);
        // from the start of a word on
        let cut = if near.len() < head.len() { near.find(is_space).unwrap_or(near.len()) } else { 0 };
        self.base = start - near.len() + cut;
        let mut lexer = Lexer::of_text(self.text, Span::new(self.base, start), self.known);
        while let Some(word) = lexer.next() {
            self.take(word);
        }
        let last = self.words.last().filter(|word| word.end > 0);
        let between = self.text.get(last.map_or(start, |word| word.span(self.base).end)..start);
        between.is_some_and(|between| !between.is_empty() && between.chars().all(is_space))
    }

    fn take(&mut self, word: Lexeme) {
        if word.has(flag::AFTER_SENTENCE | flag::AFTER_OPENING | flag::AFTER_CLOSING) {
            self.words = [Word::default(); WORDS];
        }
        self.words.rotate_left(1);
        if let Some(last) = self.words.last_mut() {
            *last = Word { start: word.start, end: word.end, flags: word.flags };
        }
    }

    fn is(&self, word: &Word, class: Tags) -> bool {
        folded(word.span(self.base).of(self.text))
            .is_some_and(|word| self.known.lexicon.tags(&word).any(class))
    }

    /// Whether the last word negates what follows; of a part of it, the one before (`none of`).
    fn negates(&self) -> bool {
        let mut back = Back(&self.words);
        let parts = |word: &Word| {
            let written = folded(word.span(self.base).of(self.text));
            written.is_some_and(|word| self.known.numbers.part_of.contains(&word.as_str()))
        };
        let _ = back.next_if(parts);
        back.next_if(|word| word.has(flag::NEGATION)).is_some()
    }

    /// Whether the words open a condition, or negate what is thought or said, in either order (`glaube nicht, dass`).
    fn governs(&self) -> bool {
        let mut back = Back(&self.words);
        let joint = back.next_if(|word| self.is(word, class::SUBORDINATES)).is_some();
        let opens = |word: &Word| word.has(flag::CONDITION) && !self.is(word, class::RESTRICTS);
        if back.next_if(opens).is_some() {
            return true;
        }
        let turns = |word: &Word| word.has(flag::NEGATION | flag::REVERSES) || self.is(word, class::UNTRUE);
        let negated =
            back.next_if(|word| word.has(flag::NEGATION) && !self.is(word, class::EMBEDS)).is_some();
        // `not that | I hate them`
        if joint && negated {
            return true;
        }
        let Some(embeds) = back.next_if(|word| self.is(word, class::EMBEDS)) else { return false };
        // a comma parts a clause that is not joined: `I was not there, I think`
        let mut apart = !joint && embeds.has(flag::AFTER_COMMA);
        let mut turned = usize::from(negated) + usize::from(turns(&embeds));
        while let Some(word) = back.next_if(|_| !apart) {
            apart |= word.has(flag::AFTER_COMMA);
            turned += usize::from(turns(&word));
        }
        // who does not doubt it says it
        turned % 2 == 1
    }
}

/// Words of a sentence, read from the last.
struct Back<'b>(&'b [Word]);

impl Back<'_> {
    /// The next one back, if `test` holds of it; else it stays.
    fn next_if(&mut self, test: impl Fn(&Word) -> bool) -> Option<Word> {
        let (&last, rest) = self.0.split_last()?;
        if last.end == 0 || !test(&last) {
            return None;
        }
        self.0 = rest;
        Some(last)
    }
}

#[cfg(test)]
mod tests {
    extern crate std;
    use super::*;
    use crate::words::en;
    use std::format;

    #[test]
    fn no_word_is_read_from_its_middle() {
        // wherever the bytes that are looked at begin, `casino` has no `no`
        for length in 1..60 {
            for (word, governed) in [("casino", false), ("no", true)] {
                let head = format!("{} {word} {} clerk claims that ", "x".repeat(40), "y".repeat(length));
                let near = governed && head.len() - 41 < 64;
                let found = is_governed(&format!("{head}it rains"), head.len(), &en::ALIGN);
                assert!(found == near, "{head}");
            }
        }
    }
}
