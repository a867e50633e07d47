//! The words beside a quotation, with what each can be.

use crate::span::Span;
use crate::text::token::{Slice, Token};
use crate::words::speech::class;
use crate::words::{CueClass, Tags};

/// The most words that are looked at on one side of a quotation. The subject stands farther away in 1 sentence of 500.
pub(crate) const CLAUSE_WORDS: usize = 80;

impl Token<'_> {
    /// A word that may stand between a speaker and the cue.
    pub(crate) fn is_filler(&self) -> bool {
        self.adverb() && !self.is(class::ROLE.and(class::INSTITUTION).and(class::ADJECTIVE))
            || (!self.capital()
                && self.is(class::ADVERB.and(class::AUXILIARY).and(class::NEGATION))
                && !self.possessive())
    }

    /// A pronoun that is a subject and no object (`he`, not `it`).
    pub(crate) fn is_only_subject(&self) -> bool {
        self.is(class::SUBJECT) && !self.is(class::OBJECT) && !self.proper()
    }

    /// A word of a name: capitalised, and neither a day nor a function word.
    pub(crate) fn is_name(&self) -> bool {
        self.proper() && may_name(self.tags())
    }
}

/// Whether a word of these classes may be one of a name.
pub(crate) fn may_name(tags: Tags) -> bool {
    const FUNCTION: Tags = class::DETERMINER
        .and(class::PREPOSITION)
        .and(class::CONJUNCTION)
        .and(class::SUBJECT)
        .and(class::POSSESSIVE)
        .and(class::RELATIVE)
        .and(class::AUXILIARY)
        .and(class::THAT)
        .and(class::TIME);
    !tags.any(FUNCTION) || tags.any(class::GIVEN)
}

/// The words of a piece of text.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Clause<'t> {
    tokens: Slice<'t>,
}

impl<'t> Clause<'t> {
    /// All of `tokens`.
    pub(crate) const fn of(tokens: Slice<'t>) -> Clause<'t> {
        Clause { tokens }
    }

    /// The last words of `tokens`.
    pub(crate) fn ending(tokens: Slice<'t>) -> Clause<'t> {
        let count = tokens.len();
        Clause { tokens: tokens.range(count.saturating_sub(CLAUSE_WORDS), count) }
    }

    /// The first words of `tokens`.
    pub(crate) fn beginning(tokens: Slice<'t>) -> Clause<'t> {
        Clause { tokens: tokens.range(0, CLAUSE_WORDS) }
    }

    /// Whether the finite verb stands second, so that the subject may stand behind it.
    pub(crate) const fn verb_second(&self) -> bool {
        self.tokens.words().verb_second
    }

    /// Whether the comma before an attribution stands behind the closing mark.
    pub(crate) const fn stops_outside(&self) -> bool {
        self.tokens.words().stops_outside
    }

    pub(crate) const fn len(&self) -> usize {
        self.tokens.len()
    }

    pub(crate) const fn is_empty(&self) -> bool {
        self.tokens.is_empty()
    }

    pub(crate) fn get(&self, at: usize) -> Option<Token<'t>> {
        self.tokens.get(at)
    }

    /// The first token from `at` on that is no word in small letters.
    pub(crate) fn small_from(&self, at: usize) -> usize {
        self.tokens.small_from(at)
    }

    /// Whether the token at `at` has one of the classes; false outside.
    pub(crate) fn is(&self, at: usize, tags: Tags) -> bool {
        self.get(at).is_some_and(|t| t.is(tags))
    }

    /// What the token at `at` does with words, where it is a cue; none outside.
    pub(crate) fn cue_class(&self, at: usize) -> Option<CueClass> {
        self.get(at).and_then(|t| t.tags().cue_class())
    }

    /// Whether the token at `at` is one of the signs; false outside.
    pub(crate) fn is_sign(&self, at: usize, signs: &[char]) -> bool {
        self.get(at).is_some_and(|t| t.is_sign(signs))
    }

    /// Whether the token at `at` is [one of some words](Token::is_one_of); false outside.
    pub(crate) fn is_one_of(&self, at: usize, words: &[&str]) -> bool {
        self.get(at).is_some_and(|t| t.is_one_of(words))
    }

    /// Its tokens from `start` to `end`.
    pub(crate) fn range(&self, start: usize, end: usize) -> Clause<'t> {
        Clause { tokens: self.tokens.range(start, end) }
    }

    /// The bytes from token `first` to token `last`, both included.
    pub(crate) fn span(&self, first: usize, last: usize) -> Option<Span> {
        Some(Span::new(self.get(first)?.span().start, self.get(last)?.span().end))
    }

    /// All of its bytes; none where it has no words.
    pub(crate) fn whole(&self) -> Option<Span> {
        self.span(0, self.len().checked_sub(1)?)
    }

    /// Whether the words of `phrase` stand from `at` on.
    pub(crate) fn reads(&self, text: &str, at: usize, phrase: &[&str]) -> bool {
        phrase
            .iter()
            .enumerate()
            .all(|(n, p)| self.get(at + n).is_some_and(|t| t.span().of(text).eq_ignore_ascii_case(p)))
    }
}
