//! What names a source without a verb: `according to the mayor`, `laut Polizei`, `der Polizei zufolge`, `so Weber`.

use crate::speech::clause::Clause;
use crate::speech::phrase::{Phrase, beginning_at, ending_at, with_complement};
use crate::text::token::Token;
use crate::words::SpeechWords;
use crate::words::speech::{According, class};

/// A source, and the words that name it as one.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Source {
    /// The words that introduce it.
    pub(crate) cue: Phrase,
    pub(crate) speaker: Phrase,
}

impl Source {
    /// The first token of it all.
    pub(crate) fn first(&self) -> usize {
        self.cue.first.min(self.speaker.first)
    }

    /// The last one.
    pub(crate) fn last(&self) -> usize {
        self.cue.last.max(self.speaker.last)
    }
}

/// The source that is known by the word at `at` ([`SOURCE`](class::SOURCE)), wherever it stands in the sentence.
#[inline]
pub(crate) fn source_by(clause: &Clause<'_>, text: &str, words: &SpeechWords, at: usize) -> Option<Source> {
    let token = clause.get(at).filter(|t| t.is(class::SOURCE))?;
    known_by(clause, text, words, at, &token)
}

/// The same, where `token` at `at` is such a word.
#[inline(never)]
fn known_by(
    clause: &Clause<'_>,
    text: &str,
    words: &SpeechWords,
    at: usize,
    token: &Token<'_>,
) -> Option<Source> {
    let written = token.span().of(text);
    words.according.iter().filter(|phrase| !phrase.beside).find_map(|phrase| {
        let ahead = phrase.words.iter().position(|word| same(word, written))?;
        source(clause, text, phrase, at.checked_sub(ahead)?)
    })
}

/// The source that begins at `at`, right behind a quotation: everyday words mean one there (`so Weber`).
pub(crate) fn source_beside(
    clause: &Clause<'_>,
    text: &str,
    words: &SpeechWords,
    at: usize,
) -> Option<Source> {
    let beside = || words.according.iter().filter(|phrase| phrase.beside);
    let written = clause.get(at)?.span().of(text);
    let opens =
        |phrase: &According| phrase.words.first().is_some_and(|first| first.eq_ignore_ascii_case(written));
    // most words begin none: no other is looked up then
    let may_begin = words.according.iter().any(|phrase| !phrase.beside && (!phrase.before || opens(phrase)));
    let begins = (at..at + if may_begin { LONGEST } else { 0 })
        .find_map(|by| source_by(clause, text, words, by).filter(|source| source.first() == at));
    begins.or_else(|| beside().find_map(|phrase| source(clause, text, phrase, at)))
}

/// The most words that name a source, so that the word it is known by stands among the first.
const LONGEST: usize = 6;

/// Whether the words of `phrase` stand at `first`, with a speaker on their side.
fn source(clause: &Clause<'_>, text: &str, phrase: &According, first: usize) -> Option<Source> {
    let count = phrase.words.len();
    let reads = clause.reads(text, first, phrase.words);
    let cue = Phrase { first, last: first + count.checked_sub(1).filter(|_| reads)? };
    let speaker = if phrase.before {
        with_complement(clause, beginning_at(clause, first + count)?)
    } else {
        ending_at(clause, first.checked_sub(1)?)?
    };
    Some(Source { cue, speaker })
}

/// Whether two words are the same, whatever their case.
fn same(listed: &str, written: &str) -> bool {
    written.chars().flat_map(char::to_lowercase).eq(listed.chars())
}
