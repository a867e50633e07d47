//! The rows of a column shared out among threads, a part at a time; the parts come back in their order.

use std::ops::Range;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread;
use std::time::Duration;

use arrow_array::array::ArrayRef;
use pyo3::prelude::*;

use super::column::Column;
use super::exchange::ArrowArray;

/// Bytes of text after which a part ends: some milliseconds of work, so that no thread waits long for another at the end.
const PART_BYTES: usize = 1 << 20;

/// Rows after which a part ends.
const PART_ROWS: usize = 1 << 13;

/// How often the interpreter is asked whether the work is to stop.
const PATIENCE: Duration = Duration::from_millis(100);

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

    fn threads(&self, parts: usize) -> usize {
        let wanted = match self.jobs {
            0 => thread::available_parallelism().map_or(1, |count| count.get()),
            jobs => jobs,
        };
        wanted.min(parts)
    }
}

/// Fills columns with the rows of a job, on several threads and without the interpreter's lock; one array a part.
pub(super) fn in_parts<C: Column>(
    py: Python<'_>,
    job: &Job<'_>,
    fill: impl Fn(usize, &mut C) + Sync,
) -> PyResult<Vec<ArrowArray>> {
    let arrays = py.detach(|| {
        let parts = job.parts();
        let one = |part: &Range<usize>| {
            let mut columns = C::default();
            part.clone().for_each(|row| fill(row, &mut columns));
            columns.finish()
        };
        match job.threads(parts.len()) {
            1 if parts.len() == 1 => Ok(parts.iter().map(one).collect()),
            threads => shared_out(&parts, threads, one),
        }
    })?;
    Ok(arrays.into_iter().map(ArrowArray::new).collect())
}

/// Each thread takes the next part that nobody has; this one waits, and looks whether the user wants it to end.
fn shared_out(
    parts: &[Range<usize>],
    threads: usize,
    one: impl Fn(&Range<usize>) -> ArrayRef + Sync,
) -> PyResult<Vec<ArrayRef>> {
    let (next, stopped) = (AtomicUsize::new(0), AtomicBool::new(false));
    let (give, take) = mpsc::channel();
    let mut done: Vec<Option<ArrayRef>> = vec![None; parts.len()];
    thread::scope(|scope| {
        for _ in 0..threads {
            let give = give.clone();
            scope.spawn(|| {
                let give = give;
                while let Some((number, part)) =
                    taken(parts, &next).filter(|_| !stopped.load(Ordering::Relaxed))
                {
                    if give.send((number, one(part))).is_err() {
                        break;
                    }
                }
            });
        }
        drop(give);
        loop {
            match take.recv_timeout(PATIENCE) {
                Ok((number, array)) => {
                    if let Some(slot) = done.get_mut(number) {
                        *slot = Some(array);
                    }
                }
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => return Ok(()),
            }
            if let Err(interrupt) = Python::attach(|py| py.check_signals()) {
                stopped.store(true, Ordering::Relaxed);
                return Err(interrupt);
            }
        }
    })?;
    Ok(done.into_iter().flatten().collect())
}

fn taken<'p>(parts: &'p [Range<usize>], next: &AtomicUsize) -> Option<(usize, &'p Range<usize>)> {
    let number = next.fetch_add(1, Ordering::Relaxed);
    Some((number, parts.get(number)?))
}
