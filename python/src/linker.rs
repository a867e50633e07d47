//! Documents that were read, kept until they are linked: with others that come later, and as often as that is asked for.

use std::sync::Arc;

use pyo3::prelude::*;

use crate::compare::{Given, Named, read_all, record_of};
use crate::rows::Source;
use crate::scan::{Known, Read};
use crate::text::Text;

/// A document that was read: its text, and what was found there.
#[pyclass(frozen, module = "quotidian._core")]
pub(crate) struct ReadDocument {
    id: String,
    /// A `str` or `bytes`.
    text: Py<PyAny>,
    known: Arc<Known>,
}

/// Reads documents, on `jobs` threads (0 for all that the machine has); `done` is called after each.
#[pyfunction]
pub(crate) fn read_documents(
    py: Python<'_>,
    documents: Vec<Given<'_>>,
    language: &str,
    jobs: usize,
    done: Option<Py<PyAny>>,
) -> PyResult<Vec<ReadDocument>> {
    let named = read_all(py, &documents, language, jobs, done)?;
    let read = named.into_iter().zip(&documents).map(|(Named { id, read }, (_, text, _))| ReadDocument {
        id: id.into(),
        text: text.clone().unbind(),
        known: read.known,
    });
    Ok(read.collect())
}

/// The record of documents that were read, as dictionaries; `linking` is called as [`Steps`](crate::threads::Steps) does.
#[pyfunction]
pub(crate) fn link_documents<'py>(
    py: Python<'py>,
    documents: Vec<Bound<'py, ReadDocument>>,
    linking: Option<Py<PyAny>>,
) -> PyResult<Bound<'py, PyAny>> {
    let named = documents.iter().map(|document| {
        let ReadDocument { id, text, known } = document.get();
        let source = Source::new(Text::of(text.bind(py), "text")?);
        Ok(Named { id, read: Read::again(source, Arc::clone(known)) })
    });
    record_of(py, named.collect::<PyResult<_>>()?, linking.as_ref())
}
