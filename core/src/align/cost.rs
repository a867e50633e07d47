//! What the aligner pays: the cost model, in one table. It only guides the alignment; the verdict is read off the steps.
//!
//! The word alignment is the cheapest path through quotation and passage, where a word that is exchanged costs a little less
//! than one that is added or dropped, and where what an editor may do costs next to nothing. A path costs at least [`LEAST_EDIT`] for each word that is added, dropped or exchanged without
//! leave, and everything that an editor may do between two such words costs less than that.

use super::lexeme::{Lexeme, flag};

/// No path.
pub(super) const NEVER: u32 = 1 << 18;
/// The least that an edited word costs, apart from a likely misspelling.
pub(super) const LEAST_EDIT: u32 = 80;
/// How much less two exchanged words cost than one of them added or dropped, so that at the edge of the passage too an
/// exchanged word is seen as such.
const EXCHANGE: u32 = 16;
/// A word with two spellings, a contraction.
const SPELLING: u32 = 4;
/// A word that is written as two, or two as one.
pub(super) const MERGE: u32 = 16;
/// A likely misspelling.
const MISSPELLING: u32 = 64;
/// An attribution inside the quotation.
pub(super) const ATTRIBUTION: u32 = 24;
/// The first word of the quotation added where the text negates what follows, or exchanged for the negation: more than
/// the negation dropped costs, which is what happened if the word stands before it.
pub(super) const NEGATED: u32 = 168;
/// The most words that an ellipsis leaves out.
pub(super) const GAP_WORDS: usize = 60;
/// The most words that a bracket replaces.
pub(super) const BRACKET_WORDS: usize = 6;

/// The most that a word costs that one of the two does not have.
pub(super) const SINGLE_MOST: u32 = 160;

/// The cost of a word that one of the two does not have.
pub(super) fn single(lexeme: &Lexeme) -> u32 {
    SINGLE.get((lexeme.flags & flag::CLASS) as usize).map_or(SINGLE_MOST, |&cost| u32::from(cost))
}

/// The same by the class of the word.
const SINGLE: [u8; flag::CLASS as usize + 1] = {
    let mut costs = [0; flag::CLASS as usize + 1];
    let (mut class, mut rest) = (0, costs.as_mut_slice());
    while let Some((cost, others)) = rest.split_first_mut() {
        *cost = single_of(class);
        (class, rest) = (class + 1, others);
    }
    costs
};

const fn single_of(class: u32) -> u8 {
    if class & flag::BRACKETED != 0 {
        4
    } else if class & flag::FILLER != 0 {
        8
    } else if class & (flag::NEGATION | flag::NUMBER | flag::MODAL | flag::NAME) != 0 {
        SINGLE_MOST as u8
    } else if class & flag::FUNCTION != 0 {
        (LEAST_EDIT + EXCHANGE) as u8
    } else {
        128
    }
}

/// The cost of a word of the quotation against one of the text. `edge`: the quotation breaks off after it, where the
/// unit of a number may be cut off.
pub(super) fn pair(quote: &Lexeme, text: &Lexeme, edge: bool) -> u32 {
    if quote.hash == text.hash {
        return 0;
    }
    if quote.equals(text) || (edge && same_value(quote, text)) {
        return SPELLING;
    }
    if quote.resembles(text) {
        return MISSPELLING;
    }
    u32::midpoint(single(quote), single(text)).saturating_sub(EXCHANGE)
}

/// The least that `words` words of weight `weight` cost that the passage has nothing like: each is exchanged for a word in the
/// brackets of the text.
pub(super) const fn least(weight: u32, words: usize) -> u32 {
    (weight / 2).saturating_sub(EXCHANGE * words as u32)
}

/// Whether the quotation has the number of the text without its unit.
pub(super) const fn same_value(quote: &Lexeme, text: &Lexeme) -> bool {
    quote.has(flag::NUMBER)
        && text.has(flag::NUMBER)
        && quote.hash == quote.alternative
        && quote.alternative == text.alternative
}

/// The cost of leaving out `words` words at an ellipsis.
pub(super) const fn gap(words: usize) -> u32 {
    8 + words as u32
}

/// The cost of words for a day that a bracket for a day replaces: less than of the word before them.
pub(super) const DAY: u32 = 4;

/// The cost of `words` words that a bracket replaces. `open`: the bracket begins or ends the quotation and the
/// sentence goes on beyond it, so that it more likely replaces a word than adds one.
pub(super) const fn bracket(words: usize, open: bool) -> u32 {
    match words {
        0 if open => 12,
        1 if open => 8,
        0 => 8,
        words => 12 * words as u32,
    }
}
