//! Some words in a row, each with what it tells.

use core::cell::Cell;

use crate::span::Span;
use crate::text::{Word, Words};
use crate::words::date::telling;
use crate::words::{DateWords, Tags};

/// How many words are kept on either side.
pub(super) const KEPT: usize = 32;

/// A word and what it tells.
#[derive(Clone, Copy)]
pub(in crate::date) struct Heard {
    word: Word,
    pub(super) tags: Tags,
}

/// Some words in a row, each with what follows it known.
pub(super) struct Row<'t> {
    words: &'t [Cell<Option<Heard>>],
    length: Cell<usize>,
    /// Whether all of its words were read that are wanted.
    pub(super) whole: Cell<bool>,
}

/// The memory of a sentence: apart from it, since what is handed over by value lies on the stack twice.
pub(in crate::date) type Rows = [Cell<Option<Heard>>; 2 * KEPT];

/// Room for the words before a date and behind it.
#[inline(never)] // an array alone is written where it is to lie
pub(in crate::date) fn rows() -> Rows {
    [const { Cell::new(None) }; 2 * KEPT]
}

impl<'t> Row<'t> {
    pub(super) const fn new(words: &'t [Cell<Option<Heard>>]) -> Row<'t> {
        Row { words, length: Cell::new(0), whole: Cell::new(false) }
    }

    /// Reads the words of `text` within `span`; where there are too many, the ones nearest to the date: the last ones or, with `first`,
    /// the first.
    #[inline(never)]
    pub(super) fn read(&self, text: &str, words: &DateWords, span: Span, first: bool) {
        self.length.set(0);
        let mut cursor = Words::new(span.start);
        while let Some(word) = cursor.next(text).filter(|w| w.span.end <= span.end) {
            let heard =
                Heard { word, tags: if word.is_letters() { tags(text, words, word.span) } else { Tags(0) } };
            if self.length() == KEPT {
                if first {
                    break;
                }
                self.words.windows(2).for_each(|pair| {
                    if let [slot, next] = pair {
                        slot.set(next.get());
                    }
                });
                self.length.set(KEPT - 1);
            }
            if let Some(slot) = self.words.get(self.length()) {
                slot.set(Some(heard));
                self.length.set(self.length() + 1);
            }
        }
    }

    pub(super) fn length(&self) -> usize {
        self.length.get()
    }

    pub(super) fn heard(&self, at: usize) -> Option<Heard> {
        self.words.get(..self.length())?.get(at)?.get()
    }

    pub(super) fn get(&self, at: usize) -> Option<Word> {
        self.heard(at).map(|heard| heard.word)
    }

    /// Whether the word at `at` tells one of these; false outside.
    pub(super) fn is(&self, at: usize, telling: Tags) -> bool {
        self.heard(at).is_some_and(|heard| heard.tags.any(telling))
    }

    /// Whether the word `back` words before `at` tells one of these; false outside.
    pub(super) fn was(&self, at: usize, back: usize, telling: Tags) -> bool {
        at.checked_sub(back).is_some_and(|at| self.is(at, telling))
    }
}

/// What a word tells; regular forms of the past are told by their ending.
pub(in crate::date) fn tags(text: &str, words: &DateWords, word: Span) -> Tags {
    let written = word.of(text);
    let tags = words.telling.tags_at(text, word);
    let tail = written.len().checked_sub(words.past_ending.len()).and_then(|from| written.get(from..));
    let regular = written.len() > 3 && tail.is_some_and(|tail| tail.eq_ignore_ascii_case(words.past_ending));
    if regular && !tags.any(telling::NOT_PAST) { tags.and(telling::REGULAR) } else { tags }
}
