//! One row of the grid: a word of the quotation against every word of the passage.

use super::attribution;
use super::cell;
use super::cost;
use super::lexeme::{Lexeme, flag, prepended};
use super::step::Step;
use super::window::{Packed, lexeme_at};

/// One row of the grid while it is filled.
pub(super) struct Row<'a> {
    pub(super) quote: &'a Packed,
    /// The word of the quotation that the row is for.
    pub(super) at: usize,
    pub(super) passage: &'a Packed,
    /// The first column and the last.
    pub(super) low: usize,
    pub(super) high: usize,
    /// The row before, where no column before the first has a path.
    pub(super) previous: &'a [u32],
    /// The row itself, over the one before the last.
    pub(super) current: &'a mut [u32],
}

/// The two cells of the row before the last that lie one and two columns before.
type Older = [u32; 2];

impl Row<'_> {
    /// Fills the row, and gives each step away with its column.
    pub(super) fn fill(&mut self, put: impl FnMut(usize, Step)) {
        if lexeme_at(self.quote, self.at).has(flag::GAP | flag::BRACKET) {
            self.skip(put)
        } else {
            self.word(put)
        }
    }

    /// Fills the row of a word.
    fn word(&mut self, mut put: impl FnMut(usize, Step)) {
        let quote = lexeme_at(self.quote, self.at);
        let edge = is_edge(self.quote, self.at);
        let first = self.at == 0;
        let insert = cost::single(&quote);
        let mut left = cell::plus(value(self.previous, self.low), insert);
        let mut older = [self.set(self.low, left), cell::NEVER];
        put(self.low, Step::Insert);
        for column in self.low + 1..=self.high {
            let Some(text) = self.passage.get(column - 1).map(Lexeme::unpacked) else { break };
            let (above, before) = (value(self.previous, column), value(self.previous, column - 1));
            let mut best = (cell::plus(before, self.exchanged(&quote, &text, edge)), Step::Pair(1, 1));
            if may_merge(&quote, &text) {
                best = cheaper(best, self.merged(&quote, &text, column, older));
            }
            let insert = if first && self.is_negated(column) { insert.max(cost::NEGATED) } else { insert };
            best = cheaper(best, (cell::plus(left, cost::single(&text)), Step::Delete));
            best = cheaper(best, (cell::plus(above, insert), Step::Insert));
            if self.passage.get(column).is_some_and(|next| Lexeme::unpacked(next).has(flag::AFTER_OPENING)) {
                best = self.attributed(column, best);
            }
            left = best.0;
            older = [self.set(column, left), older[0]];
            put(column, best.1);
        }
    }

    /// Writes a cell, and gives what stood there.
    fn set(&mut self, column: usize, cell: u32) -> u32 {
        self.current.get_mut(column).map_or(cell::NEVER, |slot| core::mem::replace(slot, cell))
    }

    /// The cost of the word of the row against one of the text.
    fn exchanged(&self, quote: &Lexeme, text: &Lexeme, edge: bool) -> u32 {
        let cost = cost::pair(quote, text, edge);
        let lost = self.at == 0 && text.has(flag::NEGATION) && !quote.has(flag::NEGATION);
        if lost { cost.max(cost::NEGATED) } else { cost }
    }

    /// Whether the word of the passage at `column` is one that a word before it, in the same sentence, negates.
    fn is_negated(&self, column: usize) -> bool {
        lexeme_at(self.passage, column.saturating_sub(1)).has(flag::NEGATION)
            && self.passage.get(column).is_some_and(|next| !Lexeme::unpacked(next).has(flag::AFTER_SENTENCE))
    }

    /// The best of an attribution that ends at `column` and what was found without.
    fn attributed(&self, column: usize, best: (u32, Step)) -> (u32, Step) {
        let Some(from) = attribution::before(self.passage, column) else { return best };
        if from < self.low {
            return best;
        }
        let cell = cell::plus(value(self.current, from), cost::ATTRIBUTION);
        cheaper(best, (cell, Step::Attribution(column - from)))
    }

    /// The best of the ways in which one word is written as two.
    fn merged(&self, quote: &Lexeme, text: &Lexeme, column: usize, older: Older) -> (u32, Step) {
        let mut best = (cell::NEVER, Step::Pair(1, 2));
        let mut consider = |equal: bool, from: u32, step: Step| {
            if equal {
                best = cheaper(best, (cell::plus(from, cost::MERGE), step));
            }
        };
        let twice = |lexeme: &Lexeme| lexeme.joined != 0;
        if column >= self.low + 2 && twice(text) {
            consider(text.joined == quote.hash, value(self.previous, column - 2), Step::Pair(1, 2));
            let equal = text.joined == quote.joined && self.at > 0;
            consider(equal, older[1], Step::Pair(2, 2));
        }
        if self.at > 0 && twice(quote) {
            consider(quote.joined == text.hash, older[0], Step::Pair(2, 1));
        }
        best
    }

    /// Fills the row of an ellipsis or a bracket.
    fn skip(&mut self, mut put: impl FnMut(usize, Step)) {
        let mark = lexeme_at(self.quote, self.at);
        for column in self.low..=self.high {
            let best = if mark.has(flag::GAP) { self.gap(column) } else { self.bracket(&mark, column) };
            self.set(column, best.0);
            put(column, Step::Skip(best.1));
        }
    }

    /// The best number of words that an ellipsis leaves out before `column`. Where the text has an ellipsis itself, the
    /// quotation repeats it and leaves nothing out.
    fn gap(&self, column: usize) -> (u32, usize) {
        let mut best = (cell::plus(value(self.previous, column), cost::gap(0)), 0);
        if lexeme_at(self.passage, column).has(flag::AFTER_ELLIPSIS) {
            return best;
        }
        for words in 1..=cost::GAP_WORDS.min(column - self.low) {
            if !lexeme_at(self.passage, column - words).has(flag::AFTER_ELLIPSIS) {
                let cell = cell::plus(value(self.previous, column - words), cost::gap(words));
                best = cheaper(best, (cell, words));
            }
        }
        best
    }

    /// The best number of words that a bracket replaces before `column`. What the text has in brackets itself, it
    /// replaces for nothing, but not together with other words; a note (`[sic]`) replaces no other words.
    fn bracket(&self, mark: &Lexeme, column: usize) -> (u32, usize) {
        let open = self.sentence_goes_on(column);
        let most = if mark.has(flag::NOTE) { 0 } else { cost::BRACKET_WORDS };
        let mut best = (cell::plus(value(self.previous, column), cost::bracket(0, open)), 0);
        let (mut plain, mut marked, mut content, mut day) = (0, false, 0, false);
        for words in 1..=cost::GAP_WORDS.min(column - self.low) {
            let first = lexeme_at(self.passage, column - words);
            content = prepended(content, &first, words - 1);
            marked |= first.has(flag::BRACKETED);
            plain += usize::from(!first.has(flag::BRACKETED));
            if plain > most || (marked && plain > 0) {
                break;
            }
            if marked && !self.is_whole_bracket(column - words, column) {
                continue;
            }
            day |= mark.has(flag::DAY) && first.has(flag::DAY);
            let skipped = match () {
                () if content == mark.hash => 0,
                () if day && open => cost::DAY,
                () => cost::bracket(plain, open),
            };
            best = cheaper(best, (cell::plus(value(self.previous, column - words), skipped), words));
        }
        best
    }

    /// Whether the bracketed words of the text from `from` up to `to` are all of their bracket.
    fn is_whole_bracket(&self, from: usize, to: usize) -> bool {
        let inside = |at: usize| lexeme_at(self.passage, at).has(flag::BRACKETED);
        !(inside(to) || from.checked_sub(1).is_some_and(inside))
    }

    /// Whether a bracket at the edge of the quotation, ending at `column`, has words of the same sentence beside it.
    fn sentence_goes_on(&self, column: usize) -> bool {
        let beside = if self.at == 0 {
            column
        } else if self.at + 1 == self.quote.len() && column > 0 {
            column - 1
        } else {
            return false;
        };
        let ends = flag::AFTER_SENTENCE | flag::AFTER_OPENING | flag::AFTER_CLOSING;
        self.passage.get(beside).is_some_and(|packed| !Lexeme::unpacked(packed).has(ends))
    }
}

/// Whether the quotation breaks off after row `at`: at its end or at an ellipsis.
pub(super) fn is_edge(quote: &Packed, at: usize) -> bool {
    at + 1 == quote.len() || lexeme_at(quote, at + 1).has(flag::GAP)
}

/// Whether one of the two may be the other written as two words, or both the same two words in one.
const fn may_merge(quote: &Lexeme, text: &Lexeme) -> bool {
    let joined = text.joined == quote.hash || text.joined == quote.joined;
    (text.joined != 0 && joined) || (quote.joined != 0 && quote.joined == text.hash)
}

/// The cell at a column of a row.
pub(super) fn value(row: &[u32], at: usize) -> u32 {
    row.get(at).copied().unwrap_or(cell::NEVER)
}

/// The cheaper of two ways, the first where they cost the same.
const fn cheaper<T: Copy>(first: (u32, T), second: (u32, T)) -> (u32, T) {
    if cell::cost(second.0) < cell::cost(first.0) { second } else { first }
}
