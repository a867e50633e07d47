//! The rows of a column shared out among threads, a part at a time; the parts come back in their order.

use std::ops::Range;

use pyo3::prelude::*;

use super::column::Column;
use super::exchange::ArrowArray;
use crate::threads::{Ask, Patience, Stop, shared_out};

/// Bytes of text after which a part ends: some milliseconds of work, so that no thread waits long for another at the end.
const PART_BYTES: usize = 1 << 20;

/// Rows after which it is asked whether to stop.
const ASKED_ROWS: usize = 64;

/// Rows after which a part ends.
const PART_ROWS: usize = 1 << 13;

/// What is to be done.
pub(super) struct Job<'a> {
    pub(super) rows: usize,
    /// Threads; 0 for as many as the machine runs at once.
    pub(super) jobs: usize,
    /// How much text a row has.
    pub(super) bytes: &'a (dyn Fn(usize) -> usize + Sync),
}

impl Job<'_> {
    /// Stretches of rows that are some milliseconds of work each; at least one, so that there is always an array.
    fn parts(&self) -> Vec<Range<usize>> {
        let mut parts = Vec::new();
        let (mut start, mut bytes) = (0, 0);
        for row in 0..self.rows {
            let more = (self.bytes)(row);
            if row > start && (bytes + more > PART_BYTES || row - start == PART_ROWS) {
                parts.push(start..row);
                (start, bytes) = (row, 0);
            }
            bytes += more;
        }
        parts.push(start..self.rows);
        parts
    }
}

/// Fills columns with the rows of a job, on several threads and without the interpreter's lock; one array a part.
pub(super) fn in_parts<C: Column>(
    py: Python<'_>,
    job: &Job<'_>,
    fill: impl Fn(usize, &mut C, &mut dyn Ask) -> Result<(), Stop> + Sync,
) -> PyResult<Vec<ArrowArray>> {
    let arrays = py.detach(|| {
        let parts = job.parts();
        let one = |part: &Range<usize>, patience: &mut dyn Ask| {
            let mut columns = C::default();
            for row in part.clone() {
                if row % ASKED_ROWS == 0 {
                    patience.ask()?;
                }
                fill(row, &mut columns, patience)?;
            }
            Ok(columns.finish())
        };
        match parts.as_slice() {
            // not worth a thread; engines hand over some thousand rows at a time
            [part] => Ok(vec![one(part, &mut Patience::new())]),
            parts => shared_out(parts, job.jobs, |part, given_up| one(part, given_up), |_| Ok(())),
        }
    })?;
    let arrays = arrays.into_iter().map(|array| array.map(ArrowArray::new));
    arrays.collect::<Result<_, Stop>>().map_err(|stop| stop.raised(py, "text"))
}
