//! What a scan found, kept until it is asked for: most who scan a text ask for a part of it, and a row of Python's costs more than to
//! find what stands in it.

use pyo3::IntoPyObjectExt;
use pyo3::prelude::*;
use pyo3::types::{PyString, PyTuple};

use crate::rows::{
    CueRow, DateRow, MarksRow, Place, ProblemRow, QuoteRow, ReadingRow, SaidOnRow, Source, SpeakerRow,
};
use crate::scan::{Found, Read};
use crate::text::utf8;

/// A tuple of values of different kinds, of any number.
macro_rules! tuple {
    ($py:ident, $($value:expr),+) => { PyTuple::new($py, [$($value.into_bound_py_any($py)?),+]) };
}

/// The values of a row in the order in which the class of Python's has them.
trait Values {
    fn values(self, py: Python<'_>) -> PyResult<Bound<'_, PyTuple>>;
}

/// The same of a row that may not be there.
fn of<'py>(py: Python<'py>, row: Option<impl Values>) -> PyResult<Option<Bound<'py, PyTuple>>> {
    row.map(|row| row.values(py)).transpose()
}

/// The same of several rows.
fn all<'py>(py: Python<'py>, rows: impl Iterator<Item = impl Values>) -> PyResult<Bound<'py, PyTuple>> {
    PyTuple::new(py, rows.map(|row| row.values(py)).collect::<PyResult<Vec<_>>>()?)
}

impl Values for Place<'_> {
    fn values(self, py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        tuple!(py, self.start, self.end, self.text)
    }
}

impl Values for SpeakerRow<'_> {
    fn values(self, py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        tuple!(py, self.start, self.end, self.text, self.name, self.name_start, self.name_end)
    }
}

impl Values for CueRow<'_> {
    fn values(self, py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        tuple!(py, self.start, self.end, self.text, self.class, self.negated, self.questioned)
    }
}

impl Values for SaidOnRow {
    fn values(self, py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        tuple!(py, self.value, self.from, self.to)
    }
}

impl Values for QuoteRow<'_> {
    fn values(self, py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        let (speaker, cue, said_on) = (of(py, self.speaker)?, of(py, self.cue)?, of(py, self.said_on)?);
        tuple!(
            py,
            self.start,
            self.end,
            self.text,
            self.depth,
            self.kind,
            self.form,
            self.group,
            self.repaired,
            speaker,
            cue,
            self.rule,
            self.confidence,
            said_on
        )
    }
}

impl Values for ReadingRow {
    fn values(self, py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        tuple!(py, self.value, self.from, self.to, self.reason)
    }
}

impl Values for DateRow<'_> {
    fn values(self, py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        let readings = all(py, self.readings.into_iter())?;
        tuple!(
            py,
            self.start,
            self.end,
            self.text,
            self.r#type,
            self.value,
            self.r#mod,
            self.from,
            self.to,
            self.voice,
            readings
        )
    }
}

impl Values for ProblemRow {
    fn values(self, py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        tuple!(py, self.kind, self.start, self.end, self.message)
    }
}

impl Values for MarksRow {
    fn values(self, py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        tuple!(py, self.first, self.style, self.confidence)
    }
}

/// What a scan of one text found. Rows are tuples, with the values in the order of the JSON.
#[pyclass(frozen, module = "quotidian._core")]
pub(crate) struct Scanned {
    text: Py<PyString>,
    found: Found,
    /// The language's code, marks, anchor, and the place of the anchor.
    #[pyo3(get)]
    head: Py<PyTuple>,
}

impl Scanned {
    pub(crate) fn new(py: Python<'_>, text: Py<PyString>, read: Read<'_>) -> PyResult<Scanned> {
        let place = of(py, read.anchored.place(&read.source))?;
        let head = tuple!(py, read.language.code, of(py, read.marks())?, read.anchored.iso(), place)?;
        Ok(Scanned { text, head: head.unbind(), found: read.found })
    }

    fn source<'a>(&self, text: &'a Bound<'_, PyAny>) -> PyResult<Source<'a>> {
        Ok(Source::new(utf8(text, "text")?))
    }
}

#[pymethods]
impl Scanned {
    fn quotes<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        let text = self.text.bind(py).as_any();
        let source = self.source(text)?;
        all(py, self.found.utterances.iter().map(|utterance| QuoteRow::new(&source, utterance)))
    }

    fn dates<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        let text = self.text.bind(py).as_any();
        let source = self.source(text)?;
        all(py, self.found.dates.iter().map(|date| DateRow::new(&source, date)))
    }

    fn problems<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        let text = self.text.bind(py).as_any();
        let source = self.source(text)?;
        all(py, self.found.problems.iter().filter_map(|error| ProblemRow::new(&source, error)))
    }
}
