//! Whether a clause before a passage, in its sentence, is the condition on which the passage depends: `If the dam breaks, | we leave`.

use super::lexeme::{Lexeme, flag};
use super::lexer::Lexer;
use super::spelling::folded;
use crate::span::Span;
use crate::text::chars::is_space;
use crate::words::align::class;
use crate::words::{AlignWords, Tags};

/// Bytes before a passage in which the condition of its sentence may open.
const SENTENCE_BYTES: usize = 256;

/// Whether the passage that begins at byte `start` of the text depends on a condition that its sentence opens before it.
#[inline(never)] // its lexer leaves the stack before others do
pub(super) fn is_conditional(text: &str, start: usize, words: &'static AlignWords) -> bool {
    let head = text.get(..start).unwrap_or("");
    if !head.ends_with(is_space) || !head.trim_end_matches(is_joint).ends_with(char::is_alphanumeric) {
        return false;
    }
    let from = head.ceil_char_boundary(head.len().saturating_sub(SENTENCE_BYTES));
    let near = head.get(from..).unwrap_or("");
    // from the start of a word on
    let cut = if from > 0 { near.find(is_space).unwrap_or(near.len()) } else { 0 };
    let base = from + cut;
    let (mut clause, mut end) = (Clause { words: usize::from(from > 0) * 2, ..Clause::default() }, base);
    let mut lexer = Lexer::of_text(text, Span::new(base, start), words);
    while let Some(word) = lexer.next() {
        let span = word.span(base);
        let between = text.get(end..span.start).unwrap_or("");
        // the lexer takes its first word for the first of a sentence
        if ends(between) || word.has(BORDERS) && end > base {
            clause = Clause::default();
        }
        clause.take(words, &word, span.of(text));
        end = span.end;
    }
    let between = text.get(end..start).unwrap_or("");
    between.chars().all(is_joint) && clause.conditions(between.contains(is_comma))
}

/// What parts a word from the sentence or the speech before it.
const BORDERS: u32 = flag::AFTER_SENTENCE | flag::AFTER_OPENING | flag::AFTER_CLOSING | flag::AFTER_PARAGRAPH;

/// Whether no condition reaches over these signs.
fn ends(between: &str) -> bool {
    between.contains([';', ':'])
}

/// What may stand between a condition and what depends on it.
fn is_joint(c: char) -> bool {
    is_space(c) || is_comma(c)
}

fn is_comma(c: char) -> bool {
    c == ','
}

/// What a sentence has opened so far.
#[derive(Default)]
struct Clause {
    words: usize,
    /// A condition at its head (`If`, `And if`), one further on, and a verb at its head that may make one (`Had I known`).
    first: bool,
    later: bool,
    inverted: bool,
}

impl Clause {
    fn take(&mut self, words: &AlignWords, word: &Lexeme, written: &str) {
        let is = |class: Tags| folded(written).is_some_and(|word| words.lexicon.tags(&word).any(class));
        if is(class::TURNS) {
            *self = Clause::default();
        } else if word.has(flag::CONDITION) && is(class::OPENS) {
            self.first |= self.words <= 1;
            self.later = true;
        }
        self.inverted |= self.words == 0 && is(class::INVERTS);
        self.words += 1;
    }

    /// Whether what follows depends on it; behind the head of the sentence a comma has to end the condition.
    fn conditions(&self, comma: bool) -> bool {
        self.first || comma && (self.later || self.inverted)
    }
}
