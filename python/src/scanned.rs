//! What a scan found, kept until it is asked for: most who scan a text ask for a part of it, and a row of Python's costs more than to
//! find what stands in it.

use std::cell::RefCell;
use std::ptr;
use std::sync::Arc;

use pyo3::IntoPyObjectExt;
use pyo3::prelude::*;
use pyo3::types::{PyString, PyTuple};

use crate::rows::{
    CueRow, DateRow, MarksRow, Place, ProblemRow, QuoteRow, ReadingRow, SaidOnRow, Source, SpeakerRow,
};
use crate::scan::{Known, Read};
use crate::text::Text;

/// A tuple of values of different kinds, of any number.
macro_rules! tuple {
    ($py:expr, $($value:expr),+) => { PyTuple::new($py, [$($value.into_bound_py_any($py)?),+]) };
}

/// The words of closed sets (`full`, `tail`, `writer`) as Python has them. Every row has some: each is looked up once a call.
struct Words<'py> {
    py: Python<'py>,
    known: RefCell<Vec<(&'static str, Bound<'py, PyString>)>>,
}

impl<'py> Words<'py> {
    fn new(py: Python<'py>) -> Words<'py> {
        Words { py, known: RefCell::default() }
    }

    fn of(&self, word: &'static str) -> Bound<'py, PyString> {
        let mut known = self.known.borrow_mut();
        if let Some((_, string)) = known.iter().find(|(before, _)| ptr::eq(*before, word)) {
            return string.clone();
        }
        let string = PyString::intern(self.py, word);
        known.push((word, string.clone()));
        string
    }
}

/// The values of a row in the order in which the class of Python's has them.
trait Values {
    fn values<'py>(self, words: &Words<'py>) -> PyResult<Bound<'py, PyTuple>>;
}

/// The same of a row that may not be there.
fn of<'py>(words: &Words<'py>, row: Option<impl Values>) -> PyResult<Option<Bound<'py, PyTuple>>> {
    row.map(|row| row.values(words)).transpose()
}

/// The same of several rows.
fn all<'py>(words: &Words<'py>, rows: impl Iterator<Item = impl Values>) -> PyResult<Bound<'py, PyTuple>> {
    PyTuple::new(words.py, rows.map(|row| row.values(words)).collect::<PyResult<Vec<_>>>()?)
}

impl Values for Place<'_> {
    fn values<'py>(self, words: &Words<'py>) -> PyResult<Bound<'py, PyTuple>> {
        tuple!(words.py, self.start, self.end, self.text)
    }
}

impl Values for SpeakerRow<'_> {
    fn values<'py>(self, words: &Words<'py>) -> PyResult<Bound<'py, PyTuple>> {
        tuple!(words.py, self.start, self.end, self.text, self.name, self.name_start, self.name_end)
    }
}

impl Values for CueRow<'_> {
    fn values<'py>(self, words: &Words<'py>) -> PyResult<Bound<'py, PyTuple>> {
        tuple!(
            words.py,
            self.start,
            self.end,
            self.text,
            self.class.map(|word| words.of(word)),
            self.negated,
            self.questioned
        )
    }
}

impl Values for SaidOnRow {
    fn values<'py>(self, words: &Words<'py>) -> PyResult<Bound<'py, PyTuple>> {
        tuple!(words.py, self.value, self.from, self.to)
    }
}

impl Values for QuoteRow<'_> {
    fn values<'py>(self, words: &Words<'py>) -> PyResult<Bound<'py, PyTuple>> {
        let (speaker, cue, said_on) =
            (of(words, self.speaker)?, of(words, self.cue)?, of(words, self.said_on)?);
        tuple!(
            words.py,
            self.start,
            self.end,
            self.text,
            self.depth,
            words.of(self.kind),
            words.of(self.form),
            self.group,
            self.repaired,
            speaker,
            cue,
            words.of(self.rule),
            words.of(self.confidence),
            said_on
        )
    }
}

impl Values for ReadingRow {
    fn values<'py>(self, words: &Words<'py>) -> PyResult<Bound<'py, PyTuple>> {
        tuple!(words.py, self.value, self.from, self.to, words.of(self.reason))
    }
}

impl Values for DateRow<'_> {
    fn values<'py>(self, words: &Words<'py>) -> PyResult<Bound<'py, PyTuple>> {
        let readings = all(words, self.readings.into_iter())?;
        tuple!(
            words.py,
            self.start,
            self.end,
            self.text,
            words.of(self.r#type),
            self.value,
            self.r#mod.map(|word| words.of(word)),
            self.from,
            self.to,
            words.of(self.voice),
            readings
        )
    }
}

impl Values for ProblemRow {
    fn values<'py>(self, words: &Words<'py>) -> PyResult<Bound<'py, PyTuple>> {
        tuple!(words.py, words.of(self.kind), self.start, self.end, self.message)
    }
}

impl Values for MarksRow {
    fn values<'py>(self, words: &Words<'py>) -> PyResult<Bound<'py, PyTuple>> {
        tuple!(words.py, words.of(self.first), words.of(self.style), words.of(self.confidence))
    }
}

/// What a scan of one text found. Rows are tuples, with the values in the order of the JSON.
#[pyclass(frozen, module = "quotidian._core")]
pub(crate) struct Scanned {
    /// A `str` or `bytes`.
    text: Py<PyAny>,
    known: Arc<Known>,
    /// The language's code, marks, anchor, and the place of the anchor.
    #[pyo3(get)]
    head: Py<PyTuple>,
}

impl Scanned {
    pub(crate) fn new(py: Python<'_>, text: Py<PyAny>, read: Read<'_>) -> PyResult<Scanned> {
        let words = Words::new(py);
        let place = of(&words, read.anchored.place(&read.source))?;
        let head = tuple!(py, read.language.code, of(&words, read.marks())?, read.anchored.iso(), place)?;
        Ok(Scanned { text, head: head.unbind(), known: read.known })
    }
}

/// Which of the items in a row are asked for.
struct Asked {
    first: usize,
    most: usize,
}

/// Rows after which it is asked whether to stop.
const ASKED_ROWS: usize = 1024;

/// The values of a row for each item found in `text` that is asked for.
fn rows<'py, 'a, I, R: Values>(
    text: &'a Bound<'py, PyAny>,
    items: &[I],
    asked: Asked,
    row: impl Fn(&Source<'a>, &I) -> Option<R>,
) -> PyResult<Bound<'py, PyTuple>> {
    let rest = items.get(asked.first..).unwrap_or_default();
    let items = rest.get(..asked.most).unwrap_or(rest);
    if items.is_empty() {
        return Ok(PyTuple::empty(text.py()));
    }
    let source = Source::new(Text::of(text, "text")?);
    let words = Words::new(text.py());
    let mut values = Vec::with_capacity(items.len());
    for stretch in items.chunks(ASKED_ROWS) {
        text.py().check_signals()?;
        for row in stretch.iter().filter_map(|item| row(&source, item)) {
            values.push(row.values(&words)?);
        }
    }
    PyTuple::new(text.py(), values)
}

#[pymethods]
impl Scanned {
    #[pyo3(signature = (first=0, most=usize::MAX))]
    fn quotes<'py>(&self, py: Python<'py>, first: usize, most: usize) -> PyResult<Bound<'py, PyTuple>> {
        rows(self.text.bind(py), &self.known.found.utterances, Asked { first, most }, |source, quote| {
            Some(QuoteRow::new(source, quote))
        })
    }

    #[pyo3(signature = (first=0, most=usize::MAX))]
    fn dates<'py>(&self, py: Python<'py>, first: usize, most: usize) -> PyResult<Bound<'py, PyTuple>> {
        rows(self.text.bind(py), &self.known.found.dates, Asked { first, most }, |source, date| {
            Some(DateRow::new(source, date))
        })
    }

    fn problems<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        let asked = Asked { first: 0, most: usize::MAX };
        rows(self.text.bind(py), &self.known.found.problems, asked, ProblemRow::new)
    }
}
