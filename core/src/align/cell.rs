//! A cell of the grid, in one word of memory: what the cheapest path to it costs, and where that path left the marked row.

use super::cost;
use crate::limits::{NEEDLE_WORDS, PASSAGE_WORDS};

/// Bits that say where: a column, and whether one row before.
const PLACE: u32 = 12;
/// Set where the path goes from the row before the marked one past it, with a step of two rows.
const BEFORE: u32 = 1 << (PLACE - 1);

/// The cell of no path.
pub(super) const NEVER: u32 = cost::NEVER << PLACE;

const _: () = assert!(
    NEEDLE_WORDS as u32 * cost::NEGATED + PASSAGE_WORDS as u32 * cost::SINGLE_MOST < cost::NEVER
        && cost::NEVER < 1 << (32 - PLACE - 1)
        && PASSAGE_WORDS < BEFORE as usize
);

/// What the path costs.
pub(super) const fn cost(cell: u32) -> u32 {
    cell >> PLACE
}

/// The cell whose path goes on at this cost.
pub(super) const fn plus(cell: u32, cost: u32) -> u32 {
    cell.saturating_add(cost << PLACE)
}

/// The cell whose path leaves the marked row, or the one before it, at `column`.
pub(super) const fn crossing(cell: u32, column: usize, before: bool) -> u32 {
    (cell >> PLACE << PLACE) | column as u32 | if before { BEFORE } else { 0 }
}

/// At which column the path left the marked row, and whether it did so one row before.
pub(super) const fn crossed(cell: u32) -> (usize, bool) {
    ((cell & (BEFORE - 1)) as usize, cell & BEFORE != 0)
}
