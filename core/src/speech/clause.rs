//! The words beside a quotation, with what each can be.

use heapless::Vec;

use crate::span::Span;
use crate::text::chars::is_apostrophe;
use crate::text::{Shape, Word, WordKind, Words};
use crate::words::speech::class;
use crate::words::{SpeechWords, Tags};

/// The most words that are looked at on one side of a quotation. The subject stands farther away in 1 sentence of 500.
pub(crate) const CLAUSE_WORDS: usize = 80;

/// A word of a clause.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Token {
    pub(crate) word: Word,
    pub(crate) tags: Tags,
    /// It begins with a capital.
    pub(crate) capital: bool,
    /// It ends in a possessive (`Smith’s`).
    pub(crate) possessive: bool,
    /// An adverb by its ending (`quietly`).
    pub(crate) adverb: bool,
}

impl Token {
    pub(crate) fn read(text: &str, word: Word, words: &SpeechWords) -> Token {
        let written = word.of(text);
        let stem = possessive_stem(written, words);
        let letters = word.is_letters();
        let lower = word.shape(text) == Shape::Lower;
        // `A.` in a name is no article.
        let initial =
            !lower && stem.len() == 1 && text.get(word.span.end..).is_some_and(|s| s.starts_with('.'));
        let tags = if letters && !initial { words.lexicon.tags(stem) } else { Tags::default() };
        let adverb = letters
            && lower
            && written.len() > 4
            && words.adverb_endings.iter().any(|e| written.ends_with(e));
        Token { word, tags, capital: letters && !lower, possessive: stem.len() < written.len(), adverb }
    }

    pub(crate) fn span(&self) -> Span {
        self.word.span
    }

    pub(crate) fn is(&self, tags: Tags) -> bool {
        self.tags.any(tags)
    }

    pub(crate) fn is_sign(&self, signs: &[char]) -> bool {
        matches!(self.word.kind, WordKind::Sign(c) if signs.contains(&c))
    }

    /// A word that may stand between a speaker and the cue.
    pub(crate) fn is_filler(&self) -> bool {
        self.adverb
            || (!self.capital
                && self.is(class::ADVERB.and(class::AUXILIARY).and(class::NEGATION))
                && !self.possessive)
    }

    /// A word of a name: capitalised, and neither a day nor a function word.
    pub(crate) fn is_name(&self) -> bool {
        let function = class::DETERMINER
            .and(class::PREPOSITION)
            .and(class::CONJUNCTION)
            .and(class::SUBJECT)
            .and(class::POSSESSIVE)
            .and(class::RELATIVE)
            .and(class::AUXILIARY)
            .and(class::THAT)
            .and(class::TIME);
        self.capital && (!self.is(function) || self.is(class::GIVEN))
    }
}

/// `word` without a possessive ending.
pub(crate) fn possessive_stem<'t>(word: &'t str, words: &SpeechWords) -> &'t str {
    let cut = words.possessive_endings.iter().find_map(|e| word.strip_suffix(e));
    cut.or_else(|| word.strip_suffix(is_apostrophe)).unwrap_or(word)
}

/// The words of a piece of text.
#[derive(Clone, Debug, Default)]
pub(crate) struct Clause {
    tokens: Vec<Token, CLAUSE_WORDS>,
}

impl Clause {
    /// The last words of `span`.
    pub(crate) fn ending(text: &str, span: Span, words: &SpeechWords) -> Clause {
        let count = tokens(text, span).count();
        Clause::of(tokens(text, span).skip(count.saturating_sub(CLAUSE_WORDS)), text, words)
    }

    /// The first words of `span`.
    pub(crate) fn beginning(text: &str, span: Span, words: &SpeechWords) -> Clause {
        Clause::of(tokens(text, span).take(CLAUSE_WORDS), text, words)
    }

    fn of(found: impl Iterator<Item = Word>, text: &str, words: &SpeechWords) -> Clause {
        let mut clause = Clause::default();
        for word in found {
            if clause.ends_possessive(text, &word, words) {
                continue;
            }
            if clause.tokens.push(Token::read(text, word, words)).is_err() {
                break;
            }
        }
        clause
    }

    /// Takes in a possessive ending that a point parts from its word (`Jr.’s`).
    fn ends_possessive(&mut self, text: &str, word: &Word, words: &SpeechWords) -> bool {
        let Some(mark) =
            self.tokens.last().filter(|t| matches!(t.word.kind, WordKind::Sign(c) if is_apostrophe(c)))
        else {
            return false;
        };
        let ending = Span::new(mark.span().start, word.span.end);
        if !words.possessive_endings.contains(&ending.of(text)) {
            return false;
        }
        self.tokens.pop();
        if let Some(owner) = self.tokens.last_mut() {
            owner.possessive = true;
        }
        true
    }

    pub(crate) fn len(&self) -> usize {
        self.tokens.len()
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.tokens.is_empty()
    }

    pub(crate) fn get(&self, at: usize) -> Option<&Token> {
        self.tokens.get(at)
    }

    /// Whether the token at `at` has one of the classes; false outside.
    pub(crate) fn is(&self, at: usize, tags: Tags) -> bool {
        self.get(at).is_some_and(|t| t.is(tags))
    }

    /// Whether the token at `at` is one of the signs; false outside.
    pub(crate) fn is_sign(&self, at: usize, signs: &[char]) -> bool {
        self.get(at).is_some_and(|t| t.is_sign(signs))
    }

    /// The bytes from token `first` to token `last`, both included.
    pub(crate) fn span(&self, first: usize, last: usize) -> Option<Span> {
        Some(Span::new(self.get(first)?.span().start, self.get(last)?.span().end))
    }

    /// Whether the words of `phrase` stand from `at` on.
    pub(crate) fn reads(&self, text: &str, at: usize, phrase: &[&str]) -> bool {
        phrase
            .iter()
            .enumerate()
            .all(|(n, p)| self.get(at + n).is_some_and(|t| t.word.of(text).eq_ignore_ascii_case(p)))
    }
}

fn tokens(text: &str, span: Span) -> impl Iterator<Item = Word> + '_ {
    let mut words = Words::new(span.start);
    let within = text.get(..span.end).unwrap_or("");
    core::iter::from_fn(move || words.next(within))
}
