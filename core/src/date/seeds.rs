//! Where in a text a date may stand at all.
//!
//! Of a hundred words of news two or three belong to a date, and each date has one that nothing else could stand for: a number, a
//! month, a unit. These seeds are looked for with little more than the reading of the words; the grammar looks at the rows of
//! words around them alone. A row ends at the first word that has neither a sense nor a figure, as `Window::is_of_time` says of
//! the word under the grammar's eyes.

use super::lexer::{BEHIND, Figure, figure, looked_up, names_holiday};
use crate::span::Span;
use crate::text::eight::{Run, may_join};
use crate::text::{WordKind, Words};
use crate::words::DateWords;
use crate::words::date::{MANY, Pick, Sense};

/// Words in a row that all can stand in a date, one of which makes one.
#[derive(Clone, Copy, Debug)]
pub(super) struct Row {
    /// Where the first begins.
    pub(super) start: usize,
    /// Where the [`BEHIND`] words before it begin.
    pub(super) behind: usize,
}

/// What a word is to a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Weight {
    /// Nothing.
    None,
    /// It can lead up to what makes one.
    Light,
    /// It can make one.
    Seed,
}

/// A cursor over the words of a block.
pub(super) struct Seeds<'t> {
    /// The text up to the end of the block.
    text: &'t str,
    words: &'static DateWords,
    at: usize,
    /// Where the last words begin, each in the place of the fourth before it.
    last: [usize; BEHIND],
    /// How many words were read.
    read: usize,
}

impl<'t> Seeds<'t> {
    /// A cursor at the start of a word, byte `at`.
    pub(super) fn new(text: &'t str, words: &'static DateWords, at: usize, end: usize) -> Seeds<'t> {
        Seeds { text: text.get(..end).unwrap_or(text), words, at, last: [at; BEHIND], read: 0 }
    }

    /// The first row from byte `from` on, which must rise; words before it are read for what lies behind the row.
    pub(super) fn row(&mut self, from: usize) -> Option<Row> {
        let mut row = None;
        while let Some((start, weight)) = self.next() {
            let oldest = self.last.get_mut(self.read % BEHIND);
            self.read += 1;
            let behind = oldest.map_or(start, |oldest| core::mem::replace(oldest, start));
            match weight {
                _ if start < from => {}
                Weight::None => row = None,
                Weight::Light => row = row.or(Some(Row { start, behind: behind.min(start) })),
                Weight::Seed => return row.or(Some(Row { start, behind: behind.min(start) })),
            }
        }
        None
    }

    /// Where the next word, number or sign begins, and what it is.
    fn next(&mut self) -> Option<(usize, Weight)> {
        let bytes = self.text.as_bytes();
        let mut start = self.at;
        while let Some(b' ' | b'\n') = bytes.get(start) {
            start += 1;
        }
        self.at = start;
        let first = *bytes.get(start)?;
        if first.is_ascii_alphabetic() {
            let end = start + Run::of(bytes, start).length;
            let next = bytes.get(end).copied().unwrap_or(b' ');
            if end > start + 1 && !may_join(next) || next == b' ' {
                self.at = end;
                let meaning = self.words.meaning_at(self.text, Span::new(start, end));
                return Some((
                    start,
                    meaning.map_or(Weight::None, |meaning| self.weight(meaning.sense, start, end)),
                ));
            }
        } else if first.is_ascii_punctuation() {
            self.at = start + 1;
            return Some((start, Weight::Light));
        }
        self.odd()
    }

    /// What the word at `start` is, which has this sense.
    #[inline]
    fn weight(&self, sense: Sense, start: usize, end: usize) -> Weight {
        if matches!(sense, Sense::Holiday | Sense::All)
            && !names_holiday(self.text, self.words, Span::new(start, end))
        {
            Weight::Light
        } else {
            weight(sense)
        }
    }

    /// The same for what is no plain word.
    #[inline(never)]
    fn odd(&mut self) -> Option<(usize, Weight)> {
        let word = Words::new(self.at).next(self.text)?;
        self.at = word.span.end;
        let weight = match word.kind {
            WordKind::Sign(_) => Weight::Light,
            WordKind::Number => {
                let (figure, length) = figure(word.of(self.text), self.words);
                // Letters behind the figures are a word of their own.
                self.at = word.span.start + length;
                let counts = matches!(figure, Figure::Decimal { .. } | Figure::Grouped(_) | Figure::Odd);
                if counts { Weight::Light } else { Weight::Seed }
            }
            WordKind::Letters => match looked_up(self.text, word.span, self.words).0 {
                Some(meaning) => self.weight(meaning.sense, word.span.start, word.span.end),
                None if has_digit(word.of(self.text)) => Weight::Seed,
                None => Weight::None,
            },
        };
        Some((word.span.start, weight))
    }
}

/// Whether a word holds a figure (`Q3`): it can make a date, though it has no sense.
pub(super) fn has_digit(word: &str) -> bool {
    word.bytes().any(|byte| byte.is_ascii_digit())
}

/// What a sense is to a date. No date is without a seed.
const fn weight(sense: Sense) -> Weight {
    match sense {
        Sense::None => Weight::None,
        // `the past` is a date by itself
        Sense::Pick(Pick::Past) => Weight::Seed,
        Sense::Pick(_)
        | Sense::Scale(..1000 | MANY)
        // `one second`
        | Sense::Ordinal(0 | 1 | 3..)
        | Sense::Number(..18 | 21..)
        | Sense::Era(_)
        | Sense::Vague(_)
        | Sense::The
        | Sense::A
        | Sense::Way(_)
        | Sense::Before(_)
        | Sense::Side(_)
        | Sense::Every
        | Sense::Fuzz(_)
        | Sense::Edge(_)
        | Sense::At
        | Sense::Beyond
        | Sense::Exactly
        | Sense::Additional
        | Sense::Final
        | Sense::Not => Weight::Light,
        _ if sense.connects() => Weight::Light,
        _ => Weight::Seed,
    }
}
