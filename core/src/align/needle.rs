//! A quotation compiled for looking it up.

use super::filter::Filter;
use super::grid;
use super::lexeme::{LEXEME, Lexeme, flag};
use super::lexer::Lexer;
use super::query::Query;
use super::search::Search;
use super::seeds::Seeds;
use super::verdict::{Match, Operation};
use super::window::{self, Packed};
use crate::error::Error;
use crate::limits::{Limit, NEEDLE_WORDS, PASSAGE_WORDS};
use crate::span::Span;
use crate::words::AlignWords;

/// The bytes of a [`Needle`] and of its scratch memory, at most: a quotation that would need more is aligned in parts.
pub const LOOKUP_BYTES: usize = 65_536;

/// What of them is left for scratch memory.
const SCRATCH_LEFT: usize = (LOOKUP_BYTES - size_of::<Needle>()) / size_of::<u32>();

/// The number of `u32` of scratch memory that does for every quotation.
pub const SCRATCH_MAX: usize = SCRATCH_LEFT;

const _: () = assert!(grid::memory(NEEDLE_WORDS, PASSAGE_WORDS, SCRATCH_LEFT) <= SCRATCH_MAX);

/// A quotation compiled for looking it up: its words, folded, in fixed memory (some 20 KB). It does not hold the text
/// of the quotation, which is passed again to [`Needle::find`].
#[derive(Clone, Debug)]
pub struct Needle {
    words: &'static AlignWords,
    rows: [[u32; LEXEME]; NEEDLE_WORDS],
    count: usize,
    gaps: usize,
    brackets: usize,
    seeds: Seeds,
    filter: Filter,
}

impl Needle {
    /// Compiles `quote`. Linear in its length.
    ///
    /// # Errors
    /// [`Error::Limit`] when it has more than [`NEEDLE_WORDS`] words.
    pub fn new(quote: &str, words: &'static AlignWords) -> Result<Needle, Error> {
        let mut rows = [[0; LEXEME]; NEEDLE_WORDS];
        let mut lexer = Lexer::of_quotation(quote, words);
        let (mut count, more) = window::read(&mut lexer, &mut rows, words);
        if more {
            let read = rows.last().map_or(0, |last| Lexeme::unpacked(last).end as usize);
            return Err(Error::Limit { limit: Limit::NeedleWords, span: Span::new(read, quote.len()) });
        }
        let is_gap = |packed: &[u32; LEXEME]| Lexeme::unpacked(packed).has(flag::GAP);
        // an ellipsis at either end leaves nothing out
        let leading = rows.iter().take(count).take_while(|row| is_gap(row)).count();
        rows.rotate_left(leading.min(NEEDLE_WORDS));
        count -= leading;
        count -= rows.iter().take(count).rev().take_while(|row| is_gap(row)).count();
        let mut needle = Needle {
            words,
            rows,
            count,
            gaps: 0,
            brackets: 0,
            seeds: Seeds::default(),
            filter: Filter::of(rows.get(..count).unwrap_or_default()),
        };
        needle.gaps = needle.rows().iter().filter(|row| is_gap(row)).count();
        needle.brackets = needle.rows().iter().filter(|row| Lexeme::unpacked(row).has(flag::BRACKET)).count();
        needle.seeds = Seeds::of(quote, needle.rows());
        Ok(needle)
    }

    /// The words of the quotation.
    pub(super) fn rows(&self) -> &Packed {
        self.rows.get(..self.count).unwrap_or_default()
    }

    pub(super) const fn words(&self) -> &'static AlignWords {
        self.words
    }

    pub(super) const fn seeds(&self) -> &Seeds {
        &self.seeds
    }

    pub(super) const fn filter(&self) -> &Filter {
        &self.filter
    }

    pub(super) const fn gaps(&self) -> usize {
        self.gaps
    }

    /// The words of a passage that is aligned: those of the quotation, what its ellipses and brackets stand for, and
    /// attributions; as much again before it, since the seed may lie behind an ellipsis.
    pub(super) const fn passage(&self) -> usize {
        let words = self.count + self.count / 4 + 130 * self.gaps + 8 * self.brackets + 128;
        if words < PASSAGE_WORDS { words } else { PASSAGE_WORDS }
    }

    /// The number of `u32` of scratch memory that [`Needle::find`] needs for this quotation, at most [`SCRATCH_MAX`]; for
    /// one of 25 words some 2,700. More is of use to one of more than some 120, which then is aligned in one piece; the
    /// answer is the same.
    pub const fn scratch(&self) -> usize {
        grid::memory(self.count, self.passage(), SCRATCH_LEFT)
    }

    /// Looks for the quotation (`quote`: the text that it was compiled from) in `text`, and writes the operations that
    /// make the words of the best place those of the quotation, as many as `operations` has room for. An empty quotation
    /// is absent.
    ///
    /// Linear in the text. Where the quotation stands verbatim, at the speed of `memmem`; else at that speed once for each of six
    /// words, and at most [`CANDIDATE_PLACES`](crate::limits::CANDIDATE_PLACES) places are aligned. Word by word only where none of
    /// the six is there.
    ///
    /// # Errors
    /// [`Error::Room`] when `scratch` is shorter than [`Needle::scratch`].
    pub fn find(
        &self,
        quote: &str,
        text: &str,
        scratch: &mut [u32],
        operations: &mut [Operation],
    ) -> Result<Match, Error> {
        self.look(&Query::new(quote, text), scratch, operations)
    }

    /// The same with what is known besides the words. Spans count from the start of the text.
    ///
    /// # Errors
    /// [`Error::Room`] as [`Needle::find`]; [`Error::Position`] when the bytes to look at are no part of the text or cut a character.
    pub fn look(
        &self,
        query: &Query<'_>,
        scratch: &mut [u32],
        operations: &mut [Operation],
    ) -> Result<Match, Error> {
        let Query { text, within, .. } = *query;
        if scratch.len() < self.scratch() {
            return Err(Error::Room { needed: self.scratch(), given: scratch.len() });
        }
        if text.get(within.start..within.end).is_none() {
            let at = if text.is_char_boundary(within.start) { within.end } else { within.start };
            return Err(Error::Position { at });
        }
        if self.count == 0 {
            return Ok(Match::default());
        }
        let found = Search::new(self, *query, scratch).map(|search| search.find(operations));
        Ok(found.unwrap_or_default())
    }
}
