//! The alignment: full dynamic programming over the words of the quotation and of one passage, with traceback, in the
//! caller's memory.
//!
//! Rows are words of the quotation, columns words of the passage; the passage may begin and end anywhere. Of several
//! cheapest alignments, the one that ends first is given, and from its end backward a pair of words goes before
//! a merge, that before a dropped word of the text, that before an added word of the quotation.
//!
//! Where the steps of all cells have no room, only the column at which each path crosses the middle row is kept, and each half is
//! aligned again between its two ends, down to blocks whose steps have room. That takes about twice the time, and gives the same
//! steps: the cheapest path to the end of a block, among those through its start, is decided at every cell as in the whole, where
//! the others cost no less.

use heapless::Vec;

use super::cell;
use super::cost;
use super::lexeme::LEXEME;
use super::row::{Row, value};
use super::step::{Bytes, Step};
use super::window::Packed;
use crate::limits::NEEDLE_WORDS;

/// The most times that a quotation is halved.
const DEPTH: usize = NEEDLE_WORDS.ilog2() as usize + 2;

/// The fewest rows whose steps have to have room: a middle row, and a step of two rows past it.
const ROWS_LEAST: usize = 3;

/// The number of `u32` that a grid of `rows` and `columns` needs, where it may be `most`, if not for less.
pub(super) const fn memory(rows: usize, columns: usize, most: usize) -> usize {
    let fixed = columns * LEXEME + 2 * (columns + 1) + (rows + columns).div_ceil(4);
    let all = (rows * (columns + 1)).div_ceil(4);
    let least = (ROWS_LEAST * (columns + 1)).div_ceil(4);
    let room = most.saturating_sub(fixed);
    let room = if room > least { room } else { least };
    fixed + if all < room { all } else { room }
}

/// The memory of an alignment.
pub(super) struct Grid<'s> {
    /// The lexemes of the passage.
    pub(super) passage: &'s mut Packed,
    /// The row before the last and the last.
    rows: [&'s mut [u32]; 2],
    steps: Bytes<'s>,
    trace: Bytes<'s>,
    /// How many lexemes of the passage there are.
    columns: usize,
    /// What is known of the whole alignment.
    kept: Kept,
}

/// What is kept of an alignment besides the last row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kept {
    /// Every step.
    Steps,
    /// Where the path to each cell of the last row crossed this row.
    Crossings(usize),
    /// Nothing: others were made in its place.
    Nothing,
}

/// A cell of the grid: how many words of the quotation and of the passage lie before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Point {
    row: usize,
    column: usize,
}

/// A part of the grid, from one cell to another; all columns of row 0 where it begins anywhere.
#[derive(Clone, Copy, Debug)]
struct Part {
    from: Option<Point>,
    to: Point,
}

impl Part {
    fn first(&self) -> Point {
        self.from.unwrap_or(Point { row: 0, column: 0 })
    }

    /// How many columns it has.
    fn width(&self) -> usize {
        self.to.column + 1 - self.first().column
    }
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
        let (older, rest) = rest.split_at_mut_checked(columns + 1)?;
        let (last, rest) = rest.split_at_mut_checked(columns + 1)?;
        let (steps, trace) = rest.split_at_mut_checked((rows + columns).div_ceil(4))?;
        let (passage, _) = passage.as_chunks_mut();
        let (rows, steps, trace) = ([older, last], Bytes(steps), Bytes(trace));
        Some(Grid { passage, rows, steps, trace, columns: 0, kept: Kept::Nothing })
    }

    /// Says how many lexemes the passage holds.
    pub(super) fn set_columns(&mut self, columns: usize) {
        self.columns = columns.min(self.passage.len());
        self.kept = Kept::Nothing;
    }

    /// The lexemes of the passage.
    pub(super) fn lexemes(&self) -> &Packed {
        self.passage.get(..self.columns).unwrap_or_default()
    }

    /// Aligns `quote` with the passage: the cheapest end, the first of several.
    pub(super) fn align(&mut self, quote: &Packed) -> Best {
        let whole = Part { from: None, to: Point { row: quote.len(), column: self.columns } };
        self.kept = self.fill(quote, whole);
        let [_, last] = &self.rows;
        let mut best = Best { cost: cost::NEVER, end: 0 };
        for (end, &cell) in last.iter().enumerate().take(self.columns + 1) {
            if cell::cost(cell) < best.cost {
                best = Best { cost: cell::cost(cell), end };
            }
        }
        best
    }

    /// The ends of the alignments that cost as little as `best`, without those nearer to the one before than `rows` words. Holds
    /// until an alignment is traced.
    pub(super) fn ends(&self, best: Best, rows: usize) -> impl Iterator<Item = usize> {
        let [_, last] = &self.rows;
        let mut free = 0;
        let all = last.iter().enumerate().take(self.columns + 1);
        all.filter(move |&(end, &cell)| {
            let counts = cell::cost(cell) == best.cost && end >= free;
            free = if counts { end + rows.max(1) } else { free };
            counts
        })
        .map(|(end, _)| end)
    }

    /// Reads the alignment of `quote` that was made last back from its end: where it begins, and how many steps it has.
    pub(super) fn trace(&mut self, quote: &Packed, end: usize) -> (usize, usize) {
        let mut starts: Vec<Point, DEPTH> = Vec::new();
        let (mut to, mut count) = (Point { row: quote.len(), column: end }, 0);
        let (mut kept, mut stride) = (self.kept, self.columns + 1);
        while to.row > 0 {
            let part = Part { from: starts.last().copied(), to };
            if kept == Kept::Nothing {
                (kept, stride) = (self.fill(quote, part), part.width());
                self.kept = Kept::Nothing;
            }
            if let Kept::Crossings(row) = kept {
                let [_, last] = &self.rows;
                let (column, before) = cell::crossed(value(last, to.column));
                let _ = starts.push(Point { row: row - usize::from(before), column });
            } else {
                (to, count) = self.read_back(part, stride, count);
                starts.pop();
            }
            kept = Kept::Nothing;
        }
        (to.column, count)
    }

    /// Adds the steps of a part, from its end backward, to the first `count`; gives its start and how many there are then.
    fn read_back(&mut self, part: Part, stride: usize, mut count: usize) -> (Point, usize) {
        let first = part.first();
        let Point { mut row, mut column } = part.to;
        while row > first.row {
            let at = (row - 1 - first.row) * stride + column - first.column;
            let code = self.trace.get(at).unwrap_or(Step::Insert.code());
            self.steps.put(count, code);
            count += 1;
            let (quote, text) = Step::from_code(code).takes();
            if quote + text == 0 {
                break;
            }
            row = row.saturating_sub(quote);
            column = column.saturating_sub(text);
        }
        (Point { row, column }, count)
    }

    /// The steps of the alignment that was traced last, from its beginning on.
    pub(super) fn steps(&self, count: usize) -> impl Iterator<Item = Step> + Clone {
        (0..count).rev().filter_map(|at| self.steps.get(at)).map(Step::from_code)
    }

    /// Memory that an alignment overwrites, at least twice the number of rows.
    pub(super) fn spare(&mut self) -> [&mut [u32]; 2] {
        self.kept = Kept::Nothing;
        let [older, last] = &mut self.rows;
        [older, last]
    }

    /// Fills a part of the grid: its last row, and every step where there is room, else where the paths cross its middle row.
    fn fill(&mut self, quote: &Packed, part: Part) -> Kept {
        let Part { from, to } = part;
        let (first, stride) = (part.first(), part.width());
        let rows = to.row.saturating_sub(first.row);
        let whole = rows * stride <= self.trace.len();
        let middle = first.row + rows / 2;
        let [older, last] = &mut self.rows;
        let start = if from.is_some() { cell::NEVER } else { 0 };
        older.get_mut(..=to.column).unwrap_or_default().fill(cell::NEVER);
        last.get_mut(..=to.column).unwrap_or_default().fill(start);
        if let Some(slot) = last.get_mut(first.column) {
            *slot = 0;
        }
        for at in first.row..to.row {
            let passage = self.passage.get(..self.columns).unwrap_or_default();
            let (low, high) = (first.column, to.column);
            let mut row = Row { quote, at, passage, low, high, previous: last, current: older };
            if whole {
                let base = (at - first.row) * stride;
                let trace = &mut self.trace;
                row.fill(|column, step| trace.put(base + column - low, step.code()));
            } else {
                row.fill(|_, _| ());
            }
            core::mem::swap(older, last);
            if at + 1 == middle && !whole {
                for (cells, before) in [(&mut *older, true), (&mut *last, false)] {
                    let cells = cells.iter_mut().enumerate().take(high + 1).skip(low);
                    cells.for_each(|(column, cell)| *cell = cell::crossing(*cell, column, before));
                }
            }
        }
        if whole { Kept::Steps } else { Kept::Crossings(middle) }
    }
}

#[cfg(test)]
mod tests {
    extern crate std;
    use std::string::String;
    use std::vec;

    use super::*;
    use crate::align::lexer::Lexer;
    use crate::align::window;
    use crate::span::Span;
    use crate::words::en::ALIGN;

    const WORDS: [&str; 24] = [
        "we",
        "mend",
        "mended",
        "the",
        "foot",
        "ball",
        "football",
        "can",
        "not",
        "cannot",
        "five",
        "5",
        "said",
        "Bo",
        "”",
        "“",
        ".",
        "…",
        "harbour",
        "harbor",
        "[the]",
        "[we mend]",
        "[sic]",
        "um,",
    ];

    /// Sentences of few words, the same for the same `seed`.
    fn soup(seed: &mut u32, count: usize) -> String {
        let mut text = String::new();
        for _ in 0..count {
            *seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            text.push_str(WORDS[(*seed >> 16) as usize % WORDS.len()]);
            text.push(' ');
        }
        text
    }

    #[test]
    fn the_same_steps_however_little_room() {
        let mut seed = 1;
        let mut halved = 0;
        for round in 0..600 {
            let text = soup(&mut seed, 10 + round % 90);
            let cut = text.char_indices().nth(round % 31).map_or(0, |(at, _)| at);
            let quote = match round % 3 {
                0 => soup(&mut seed, 5 + round % 60),
                1 => String::from(text.split_at(cut).1),
                _ => text.split_at(cut).1.replace("the", "…").replace("said", "can"),
            };
            let mut rows = vec![[0; LEXEME]; 200];
            let (count, _) = window::read(&mut Lexer::of_quotation(&quote, &ALIGN), &mut rows, &ALIGN);
            let rows = &rows[..count];
            let columns = 200;
            let align = |most: usize| {
                let mut scratch = vec![0; memory(count, columns, most)];
                let room = scratch.len();
                let mut grid = Grid::new(&mut scratch, count, columns).expect("room enough");
                let mut lexer = Lexer::of_text(&text, Span::new(0, text.len()), &ALIGN);
                let (read, _) = window::read(&mut lexer, grid.passage, &ALIGN);
                grid.set_columns(read);
                let best = grid.align(rows);
                let ends: vec::Vec<usize> = grid.ends(best, count).collect();
                let mut traced = |end: usize| {
                    let (start, count) = grid.trace(rows, end);
                    (start, grid.steps(count).collect::<vec::Vec<_>>())
                };
                let steps: vec::Vec<_> = ends.iter().chain(&ends).map(|&end| traced(end)).collect();
                (room, best.cost, ends, steps)
            };
            let (least, all) = (align(0), align(usize::MAX));
            halved += usize::from(least.0 < all.0);
            assert_eq!((least.1, &least.2, &least.3), (all.1, &all.2, &all.3), "{quote:?} in {text:?}");
            let cost_of_ends = all.2.len();
            assert_eq!(all.3[..cost_of_ends], all.3[cost_of_ends..], "traced twice: {quote:?} in {text:?}");
        }
        assert!(halved > 500, "{halved}");
    }
}
