//! Work shared out among threads, an item at a time; what comes of it keeps the order of the items.

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread;
use std::time::{Duration, Instant};

use pyo3::exceptions::PyKeyboardInterrupt;
use pyo3::prelude::*;
use quotidian::Error;

use crate::errors::from_core;

/// How often the interpreter is asked whether the work is to stop.
const PATIENCE: Duration = Duration::from_millis(100);

/// Why long work ended before its end.
pub(crate) enum Stop {
    /// The core cannot do it.
    Core(Error),
    /// The user does not want it any more.
    Python(PyErr),
}

impl Stop {
    /// As an exception; `what` is what the core was given.
    pub(crate) fn raised(self, py: Python<'_>, what: &str) -> PyErr {
        match self {
            Stop::Core(error) => from_core(py, error, what),
            Stop::Python(error) => error,
        }
    }
}

impl From<Error> for Stop {
    fn from(error: Error) -> Stop {
        Stop::Core(error)
    }
}

/// What long work asks now and then whether it is to stop.
pub(crate) trait Ask {
    /// An error where it is.
    fn ask(&mut self) -> Result<(), Stop>;
}

/// Asks the interpreter. For work without its lock.
pub(crate) struct Patience {
    asked: Instant,
}

impl Patience {
    pub(crate) fn new() -> Patience {
        Patience { asked: Instant::now() }
    }

    fn is_out(&self) -> bool {
        self.asked.elapsed() >= PATIENCE
    }

    fn ask_after(&mut self, tell: impl FnOnce(Python<'_>) -> PyResult<()>) -> Result<(), Stop> {
        self.asked = Instant::now();
        Python::attach(|py| tell(py).and_then(|()| py.check_signals())).map_err(Stop::Python)
    }
}

impl Ask for Patience {
    /// Asks, where it was not asked lately.
    fn ask(&mut self) -> Result<(), Stop> {
        if self.is_out() { self.ask_after(|_| Ok(())) } else { Ok(()) }
    }
}

/// Asks whether the thread that waits for the work gave it up. For threads that [`shared_out`] starts: signals reach none of them.
pub(crate) struct GivenUp<'t>(&'t AtomicBool);

impl Ask for GivenUp<'_> {
    fn ask(&mut self) -> Result<(), Stop> {
        // nobody sees this error: the thread that waits has one of its own
        if self.0.load(Ordering::Relaxed) {
            Err(Stop::Python(PyKeyboardInterrupt::new_err(())))
        } else {
            Ok(())
        }
    }
}

/// The steps of long work: now and then, and after the last of them, `told` is called with how many are done, and how many there are.
pub(crate) struct Steps<'t> {
    patience: Patience,
    told: Option<&'t Py<PyAny>>,
    done: usize,
    all: usize,
}

impl<'t> Steps<'t> {
    pub(crate) fn new(all: usize, told: Option<&'t Py<PyAny>>) -> Steps<'t> {
        Steps { patience: Patience::new(), told, done: 0, all }
    }

    /// One more is done. For work without the interpreter's lock, which is asked as [`Patience`] asks it.
    pub(crate) fn step(&mut self) -> Result<(), Stop> {
        self.done += 1;
        let (told, steps) = (self.told, (self.done, self.all));
        if self.patience.is_out() || self.done == self.all && told.is_some() {
            return self.patience.ask_after(|py| told.map_or(Ok(()), |told| told.call1(py, steps).map(drop)));
        }
        Ok(())
    }
}

/// Does the work of each item on up to `jobs` threads (0 for as many as the machine runs at once). Each thread takes the next item that
/// nobody has; this one waits, calls `done` after each item, and looks whether the user wants it to end. Call it without the
/// interpreter's lock.
pub(crate) fn shared_out<I: Sync, T: Send>(
    items: &[I],
    jobs: usize,
    work: impl Fn(&I, &mut GivenUp<'_>) -> T + Sync,
    done: impl Fn(Python<'_>) -> PyResult<()>,
) -> PyResult<Vec<T>> {
    let (next, stopped) = (AtomicUsize::new(0), AtomicBool::new(false));
    let (give, take) = mpsc::channel();
    let mut results: Vec<Option<T>> = items.iter().map(|_| None).collect();
    let one = |give: mpsc::Sender<(usize, T)>| {
        while let Some((number, item)) = taken(items, &next).filter(|_| !stopped.load(Ordering::Relaxed)) {
            if give.send((number, work(item, &mut GivenUp(&stopped)))).is_err() {
                break;
            }
        }
    };
    thread::scope(|scope| {
        for _ in 0..threads(jobs, items.len()) {
            let give = give.clone();
            scope.spawn(|| one(give));
        }
        drop(give);
        loop {
            let told = match take.recv_timeout(PATIENCE) {
                Ok((number, result)) => {
                    if let Some(slot) = results.get_mut(number) {
                        *slot = Some(result);
                    }
                    Python::attach(|py| done(py).and_then(|()| py.check_signals()))
                }
                Err(RecvTimeoutError::Timeout) => Python::attach(|py| py.check_signals()),
                Err(RecvTimeoutError::Disconnected) => return Ok(()),
            };
            if told.is_err() {
                stopped.store(true, Ordering::Relaxed);
                return told;
            }
        }
    })?;
    Ok(results.into_iter().flatten().collect())
}

fn threads(jobs: usize, items: usize) -> usize {
    let wanted = match jobs {
        0 => thread::available_parallelism().map_or(1, |count| count.get()),
        jobs => jobs,
    };
    wanted.min(items)
}

fn taken<'i, I>(items: &'i [I], next: &AtomicUsize) -> Option<(usize, &'i I)> {
    let number = next.fetch_add(1, Ordering::Relaxed);
    Some((number, items.get(number)?))
}
