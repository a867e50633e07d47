//! The record of several documents.

use pyo3::prelude::*;
use quotidian::Error;
use quotidian::date::Anchor;
use serde::Serialize;

use crate::calendar::{Anchored, anchor as parse_anchor};
use crate::errors::from_core;
use crate::rows::{Place, ProblemRow, Source};
use crate::scan::run;
use crate::text::utf8;

/// A document of the record.
#[derive(Serialize, IntoPyObject)]
struct DocumentRow<'a> {
    id: &'a str,
    anchor: Option<String>,
    anchor_at: Option<Place<'a>>,
    problems: Vec<ProblemRow>,
}

/// The record.
#[derive(Serialize, IntoPyObject)]
struct RecordRows<'a> {
    documents: Vec<DocumentRow<'a>>,
    utterances: Vec<usize>,
    days: Vec<usize>,
}

/// A document as Python passes it: id, text, anchor.
type Given<'py> = (Bound<'py, PyAny>, Bound<'py, PyAny>, Option<String>);

/// The record of `documents`, as dictionaries.
#[pyfunction]
pub(crate) fn compare<'py>(py: Python<'py>, documents: Vec<Given<'py>>) -> PyResult<Bound<'py, PyAny>> {
    let mut texts = Vec::new();
    for (id, text, anchor) in &documents {
        texts.push((utf8(id, "id")?, utf8(text, "text")?, parse_anchor(py, anchor.as_deref())?));
    }
    let rows = py.detach(|| rows(&texts)).map_err(|error| from_core(py, error, "text"))?;
    Ok(rows.into_pyobject(py)?.into_any())
}

fn rows<'a>(texts: &[(&'a str, &'a str, Option<Anchor>)]) -> Result<RecordRows<'a>, Error> {
    let mut documents = Vec::new();
    for (id, text, anchor) in texts {
        let (anchored, source) = (Anchored::new(text, *anchor), Source::new(text));
        let found = run(text, anchored.anchor)?;
        let problems = found.passed.iter().map(|(limit, span)| ProblemRow::new(&source, *limit, *span));
        documents.push(DocumentRow {
            id,
            anchor: anchored.iso(),
            anchor_at: anchored.place(&source),
            problems: problems.collect(),
        });
    }
    Ok(RecordRows { documents, utterances: Vec::new(), days: Vec::new() })
}
