//! What stands right before a passage and says that it is not so, or not for sure: `If | it rains`, `I don’t think | it rains`.

use super::boundary::ending;
use super::lexeme::{Lexeme, flag};
use super::lexer::Lexer;
use super::spelling::folded;
use crate::span::Span;
use crate::text::chars::is_space;
use crate::words::AlignWords;
use crate::words::align::class;

/// Words before a passage that are looked at: `do n’t really think that`.
const WORDS: usize = 5;

/// Whether the clause that begins at byte `start` of the text is a condition, or one that the clause around it negates.
pub(super) fn is_governed(text: &str, start: usize, words: &'static AlignWords) -> bool {
    let head = text.get(..start).unwrap_or("");
    let base = start - ending(head).len();
    let mut before = Before { words: [None; WORDS], text, base, known: words };
    let mut lexer = Lexer::of_text(text, Span::new(base, start), words);
    while let Some(word) = lexer.next() {
        before.take(word);
    }
    let end = before.words.last().copied().flatten().map_or(start, |word| word.span(base).end);
    let joined =
        text.get(end..start).is_some_and(|between| !between.is_empty() && between.chars().all(joins));
    joined && before.governs()
}

/// Whether nothing ends at a sign between two words.
const fn joins(sign: char) -> bool {
    is_space(sign) || sign == ','
}

/// The last words of the sentence before a passage.
struct Before<'t> {
    words: [Option<Lexeme>; WORDS],
    text: &'t str,
    base: usize,
    known: &'static AlignWords,
}

impl Before<'_> {
    fn take(&mut self, word: Lexeme) {
        if word.has(flag::AFTER_SENTENCE | flag::AFTER_OPENING | flag::AFTER_CLOSING) {
            self.words = [None; WORDS];
        }
        self.words.rotate_left(1);
        if let Some(last) = self.words.last_mut() {
            *last = Some(word);
        }
    }

    fn is(&self, word: &Lexeme, class: crate::words::Tags) -> bool {
        folded(word.span(self.base).of(self.text))
            .is_some_and(|word| self.known.lexicon.tags(&word).any(class))
    }

    /// Whether the words open a condition, or negate what is thought or said, in either order (`glaube nicht, dass`).
    fn governs(&self) -> bool {
        let mut back = self.words.iter().rev().flatten().peekable();
        let opens = |word: &&Lexeme| word.has(flag::CONDITION) && !self.is(word, class::RESTRICTS);
        if back.peek().is_some_and(opens) {
            return true;
        }
        let _ = back.next_if(|word| self.is(word, class::SUBORDINATES));
        let negated = back.next_if(|word| word.has(flag::NEGATION)).is_some();
        let embeds = back.next_if(|word| self.is(word, class::EMBEDS));
        // who does not doubt it says it
        embeds.is_some_and(|word| {
            word.has(flag::REVERSES) != (negated || back.any(|word| word.has(flag::NEGATION)))
        })
    }
}
