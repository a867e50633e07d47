//! A quotation compiled for looking it up.

use super::exact;
use super::verdict::{Match, Operation, Verdict, Warning};
use crate::error::Error;
use crate::limits::{Limit, NEEDLE_WORDS};
use crate::span::Span;
use crate::text::Words;
use crate::words::AlignWords;

/// The number of `u32` of scratch memory that does for every quotation.
pub const SCRATCH_MAX: usize = scratch_for(NEEDLE_WORDS);

const fn scratch_for(rows: usize) -> usize {
    rows * 256 + 16384
}

/// A quotation compiled for looking it up: its words, folded, in fixed memory (some 20 KB). It does not hold the text
/// of the quotation, which is passed again to [`Needle::find`].
#[derive(Clone, Debug)]
pub struct Needle {
    words: &'static AlignWords,
    length: usize,
}

impl Needle {
    /// Compiles `quote`. Linear in its length.
    ///
    /// # Errors
    /// [`Error::Limit`] when it has more than [`NEEDLE_WORDS`] words.
    pub fn new(quote: &str, words: &'static AlignWords) -> Result<Needle, Error> {
        let mut cursor = Words::new(0);
        let mut length = 0;
        while let Some(word) = cursor.next(quote) {
            length += usize::from(!matches!(word.kind, crate::text::WordKind::Sign(_)));
            if length > NEEDLE_WORDS {
                let span = Span::new(word.span.start, quote.len());
                return Err(Error::Limit { limit: Limit::NeedleWords, span });
            }
        }
        Ok(Needle { words, length })
    }

    /// The number of `u32` of scratch memory that [`Needle::find`] needs for this quotation, at most [`SCRATCH_MAX`].
    pub const fn scratch(&self) -> usize {
        scratch_for(self.length)
    }

    /// Looks for the quotation (`quote`: the text that it was compiled from) in `text`, and writes the operations that
    /// make the words of the best place those of the quotation, as many as `operations` has room for.
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
        self.find_in(quote, text, Span::new(0, text.len()), scratch, operations)
    }

    /// The same, looking at the bytes `within` of `text` alone (what surrounds them still tells where words end and
    /// whether a condition follows). Spans count from the start of `text`.
    ///
    /// # Errors
    /// [`Error::Room`] as [`Needle::find`]; [`Error::Position`] when `within` is no part of `text` or cuts a character.
    pub fn find_in(
        &self,
        quote: &str,
        text: &str,
        within: Span,
        scratch: &mut [u32],
        _operations: &mut [Operation],
    ) -> Result<Match, Error> {
        if scratch.len() < self.scratch() {
            return Err(Error::Room { needed: self.scratch(), given: scratch.len() });
        }
        let at = if text.is_char_boundary(within.start) { within.end } else { within.start };
        if text.get(within.start..within.end).is_none() {
            return Err(Error::Position { at });
        }
        let quote = quote.trim();
        if quote.is_empty() || self.length == 0 {
            return Ok(Match::default());
        }
        let mut found = Match::default();
        if let Some((span, places)) = exact::find(quote, text, within, self.words) {
            found = Match { verdict: Verdict::Verbatim, span: Some(span), places, ..found };
        }
        if found.places > 1 {
            found.warnings.add_warning(Warning::Ambiguous);
        }
        Ok(found)
    }
}
