//! The alignment: full dynamic programming over the words of the quotation and of one passage, with traceback, in the
//! caller's memory.
//!
//! Rows are words of the quotation, columns words of the passage; the passage may begin and end anywhere. Of several
//! cheapest alignments, the one that ends first is given, and from its end backward a pair of words goes before
//! a merge, that before a dropped word of the text, that before an added word of the quotation.

use super::cost;
use super::lexeme::{LEXEME, Lexeme, flag, prepended};
use super::window::{Packed, attribution, lexeme_at};

/// One step of an alignment, from the end backward as it is stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// So many words of the quotation against so many of the text: `(1, 1)`, or a word written as two.
    Pair(usize, usize),
    /// A word of the quotation that the text does not have.
    Insert,
    /// A word of the text that the quotation does not have.
    Delete,
    /// An ellipsis or a bracket of the quotation against so many words of the text.
    Skip(usize),
    /// An attribution of so many words of the text.
    Attribution(usize),
}

impl Step {
    const fn code(self) -> u32 {
        match self {
            Step::Pair(1, 1) => 0,
            Step::Pair(1, _) => 1,
            Step::Pair(_, 1) => 2,
            Step::Pair(..) => 3,
            Step::Insert => 4,
            Step::Delete => 5,
            Step::Skip(words) => 64 + words as u32,
            Step::Attribution(words) => 16 + words as u32,
        }
    }

    const fn from_code(code: u32) -> Step {
        match code {
            0 => Step::Pair(1, 1),
            1 => Step::Pair(1, 2),
            2 => Step::Pair(2, 1),
            3 => Step::Pair(2, 2),
            4 => Step::Insert,
            5 => Step::Delete,
            16..64 => Step::Attribution(code as usize - 16),
            code => Step::Skip(code.saturating_sub(64) as usize),
        }
    }

    /// How many words of the quotation and of the text it takes.
    pub(super) const fn takes(self) -> (usize, usize) {
        match self {
            Step::Pair(quote, text) => (quote, text),
            Step::Insert => (1, 0),
            Step::Delete => (0, 1),
            Step::Skip(words) => (1, words),
            Step::Attribution(words) => (0, words),
        }
    }
}

/// The number of `u32` that a grid of `rows` and `columns` needs.
pub(super) const fn memory(rows: usize, columns: usize) -> usize {
    columns * LEXEME + 3 * (columns + 1) + (rows + columns) + (rows * (columns + 1)).div_ceil(4)
}

/// The memory of an alignment.
pub(super) struct Grid<'s> {
    /// The lexemes of the passage.
    pub(super) passage: &'s mut Packed,
    rows: [&'s mut [u32]; 3],
    steps: &'s mut [u32],
    trace: &'s mut [u32],
    /// How many lexemes of the passage there are.
    columns: usize,
}

/// The end of a cheapest alignment.
#[derive(Clone, Copy, Debug)]
pub(super) struct Best {
    /// What it costs.
    pub(super) cost: u32,
    /// How many words of the passage lie before its end.
    pub(super) end: usize,
}

impl<'s> Grid<'s> {
    /// Divides `scratch` for quotations of `rows` words and passages of `columns`; none when it is too small.
    pub(super) fn new(scratch: &'s mut [u32], rows: usize, columns: usize) -> Option<Grid<'s>> {
        let (passage, rest) = scratch.split_at_mut_checked(columns * LEXEME)?;
        let (first, rest) = rest.split_at_mut_checked(columns + 1)?;
        let (second, rest) = rest.split_at_mut_checked(columns + 1)?;
        let (third, rest) = rest.split_at_mut_checked(columns + 1)?;
        let (steps, trace) = rest.split_at_mut_checked(rows + columns)?;
        let (passage, _) = passage.as_chunks_mut();
        Some(Grid { passage, rows: [first, second, third], steps, trace, columns: 0 })
    }

    /// Says how many lexemes the passage holds.
    pub(super) fn set_columns(&mut self, columns: usize) {
        self.columns = columns.min(self.passage.len());
    }

    /// The lexemes of the passage.
    pub(super) fn lexemes(&self) -> &Packed {
        self.passage.get(..self.columns).unwrap_or_default()
    }

    /// Aligns `quote` with the passage: the cheapest end, the first of several.
    pub(super) fn align(&mut self, quote: &Packed) -> Best {
        let [older, previous, current] = &mut self.rows;
        older.fill(cost::NEVER);
        previous.fill(0);
        let passage = self.passage.get(..self.columns).unwrap_or_default();
        for at in 0..quote.len() {
            let mut row = Row {
                quote,
                at,
                passage,
                older,
                previous,
                current,
                trace: self.trace,
                base: at * (self.columns + 1),
            };
            if lexeme_at(quote, at).has(flag::GAP | flag::BRACKET) {
                row.skip()
            } else {
                row.word()
            }
            core::mem::swap(older, previous);
            core::mem::swap(previous, current);
        }
        let mut best = Best { cost: cost::NEVER, end: 0 };
        for (end, &cost) in previous.iter().enumerate().take(self.columns + 1) {
            if cost < best.cost {
                best = Best { cost, end };
            }
        }
        best
    }

    /// The ends of the alignments that cost as little as `best`, without those nearer to the one before than `rows` words.
    pub(super) fn ends(&self, best: Best, rows: usize) -> impl Iterator<Item = usize> {
        let [_, last, _] = &self.rows;
        let mut free = 0;
        let all = last.iter().enumerate().take(self.columns + 1);
        all.filter(move |&(end, &cost)| {
            let counts = cost == best.cost && end >= free;
            free = if counts { end + rows.max(1) } else { free };
            counts
        })
        .map(|(end, _)| end)
    }

    /// Reads the alignment back from its end: where it begins, and how many steps it has.
    pub(super) fn trace(&mut self, rows: usize, end: usize) -> (usize, usize) {
        let (mut row, mut column, mut count) = (rows, end, 0);
        while row > 0 {
            let at = (row - 1) * (self.columns + 1) + column;
            let code = self.trace.get(at / 4).map_or(4, |word| (word >> (8 * (at % 4))) & 0xff);
            let (quote, text) = Step::from_code(code).takes();
            if let Some(slot) = self.steps.get_mut(count) {
                *slot = code;
                count += 1;
            }
            if quote + text == 0 {
                break;
            }
            row = row.saturating_sub(quote);
            column = column.saturating_sub(text);
        }
        (column, count)
    }

    /// The steps of the alignment that was traced last, from its beginning on.
    pub(super) fn steps(&self, count: usize) -> impl Iterator<Item = Step> + Clone {
        self.steps.iter().take(count).rev().map(|&code| Step::from_code(code))
    }

    /// Memory that an alignment overwrites, at least twice the number of rows.
    pub(super) fn spare(&mut self) -> &mut [u32] {
        self.steps
    }
}

/// One row of the grid while it is filled.
struct Row<'a> {
    quote: &'a Packed,
    at: usize,
    passage: &'a Packed,
    older: &'a [u32],
    previous: &'a [u32],
    current: &'a mut [u32],
    trace: &'a mut [u32],
    base: usize,
}

impl Row<'_> {
    fn put(&mut self, column: usize, cost: u32, step: Step) {
        if let Some(slot) = self.current.get_mut(column) {
            *slot = cost;
        }
        let at = self.base + column;
        if let Some(word) = self.trace.get_mut(at / 4) {
            let shift = 8 * (at % 4);
            *word = *word & !(0xff << shift) | step.code() << shift;
        }
    }

    /// Fills the row of a word.
    fn word(&mut self) {
        let quote = lexeme_at(self.quote, self.at);
        let edge = is_edge(self.quote, self.at);
        let first = self.at == 0;
        let insert = cost::single(&quote);
        let mut left = value(self.previous, 0).saturating_add(insert);
        self.put(0, left, Step::Insert);
        for column in 1..=self.passage.len() {
            let text = lexeme_at(self.passage, column - 1);
            let pair = self.exchanged(&quote, &text, edge);
            let pair = value(self.previous, column - 1).saturating_add(pair);
            let mut best = (pair, Step::Pair(1, 1));
            let merged = self.merged(&quote, &text, column);
            let dropped = (left.saturating_add(cost::single(&text)), Step::Delete);
            let insert = if first && self.is_negated(column) { insert.max(cost::NEGATED) } else { insert };
            let added = (value(self.previous, column).saturating_add(insert), Step::Insert);
            for other in [merged, dropped, added] {
                best = if other.0 < best.0 { other } else { best };
            }
            if self.passage.get(column).is_some_and(|next| Lexeme::unpacked(next).has(flag::AFTER_OPENING)) {
                best = self.attributed(column, best);
            }
            left = best.0;
            self.put(column, best.0, best.1);
        }
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
        let Some(from) = attribution(self.passage, column) else { return best };
        let cost = value(self.current, from).saturating_add(cost::ATTRIBUTION);
        if cost < best.0 { (cost, Step::Attribution(column - from)) } else { best }
    }

    /// The best of the ways in which one word is written as two.
    fn merged(&self, quote: &Lexeme, text: &Lexeme, column: usize) -> (u32, Step) {
        let mut best = (cost::NEVER, Step::Pair(1, 2));
        let mut consider = |equal: bool, from: u32, step: Step| {
            if equal && from.saturating_add(cost::MERGE) < best.0 {
                best = (from.saturating_add(cost::MERGE), step);
            }
        };
        let twice = |lexeme: &Lexeme| lexeme.joined != 0;
        if column >= 2 && twice(text) {
            consider(text.joined == quote.hash, value(self.previous, column - 2), Step::Pair(1, 2));
            let equal = text.joined == quote.joined && self.at > 0;
            consider(equal, value(self.older, column - 2), Step::Pair(2, 2));
        }
        if self.at > 0 && twice(quote) {
            consider(quote.joined == text.hash, value(self.older, column - 1), Step::Pair(2, 1));
        }
        best
    }

    /// Fills the row of an ellipsis or a bracket.
    fn skip(&mut self) {
        let mark = lexeme_at(self.quote, self.at);
        for column in 0..=self.passage.len() {
            let best = if mark.has(flag::GAP) { self.gap(column) } else { self.bracket(&mark, column) };
            self.put(column, best.0, Step::Skip(best.1));
        }
    }

    /// The best number of words that an ellipsis leaves out before `column`. Where the text has an ellipsis itself, the
    /// quotation repeats it and leaves nothing out.
    fn gap(&self, column: usize) -> (u32, usize) {
        let mut best = (value(self.previous, column).saturating_add(cost::gap(0)), 0);
        if lexeme_at(self.passage, column).has(flag::AFTER_ELLIPSIS) {
            return best;
        }
        for words in 1..=cost::GAP_WORDS.min(column) {
            let cost = value(self.previous, column - words).saturating_add(cost::gap(words));
            if cost < best.0 && !lexeme_at(self.passage, column - words).has(flag::AFTER_ELLIPSIS) {
                best = (cost, words);
            }
        }
        best
    }

    /// The best number of words that a bracket replaces before `column`. What the text has in brackets itself, it
    /// replaces for nothing, but not together with other words; a note (`[sic]`) replaces no other words.
    fn bracket(&self, mark: &Lexeme, column: usize) -> (u32, usize) {
        let open = self.sentence_goes_on(column);
        let most = if mark.has(flag::NOTE) { 0 } else { cost::BRACKET_WORDS };
        let mut best = (value(self.previous, column).saturating_add(cost::bracket(0, open)), 0);
        let (mut plain, mut marked, mut content, mut day) = (0, false, 0, false);
        for words in 1..=cost::GAP_WORDS.min(column) {
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
            let cost = value(self.previous, column - words).saturating_add(skipped);
            best = if cost < best.0 { (cost, words) } else { best };
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

fn value(row: &[u32], at: usize) -> u32 {
    row.get(at).copied().unwrap_or(cost::NEVER)
}
