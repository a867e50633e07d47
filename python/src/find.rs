//! One quotation looked up in one text.

use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::PyBytes;
use quotidian::Error;
use quotidian::align::{Alteration, Match, Needle, Operation, Warning};
use quotidian::words::Language;
use serde::Serialize;

use crate::errors::from_core;
use crate::language::Chosen;
use crate::rows::{Place, Source};
use crate::text::utf8;

/// Operations that most alignments fit in; more are asked for where they do not.
const OPERATIONS: usize = 512;

/// One step of an alignment.
#[derive(Serialize, IntoPyObject)]
struct OperationRow<'a> {
    change: &'static str,
    quote: Place<'a>,
    doc: Place<'a>,
    alteration: Option<&'static str>,
}

/// The best place, and how the quotation stands to it.
#[derive(Serialize, IntoPyObject)]
pub(crate) struct MatchRow<'a> {
    verdict: &'static str,
    start: Option<usize>,
    end: Option<usize>,
    text: Option<&'a str>,
    alterations: Vec<&'static str>,
    warnings: Vec<&'static str>,
    operations: Vec<OperationRow<'a>>,
    places: u32,
}

/// How `quote` stands to `text`, as a dictionary.
#[pyfunction]
pub(crate) fn find<'py>(
    quote: &Bound<'py, PyAny>,
    text: &Bound<'py, PyAny>,
    language: &str,
) -> PyResult<Bound<'py, PyAny>> {
    let py = text.py();
    let (quote, text) = (utf8(quote, "quote")?, utf8(text, "text")?);
    let chosen = Chosen::new(py, language)?;
    let row = py.detach(|| row(quote, text, chosen)).map_err(|error| from_core(py, error, "quote"))?;
    Ok(row.into_pyobject(py)?.into_any())
}

/// How `quote` stands to `text`, as one line of JSON in UTF-8.
#[pyfunction]
pub(crate) fn find_json<'py>(
    quote: &Bound<'py, PyAny>,
    text: &Bound<'py, PyAny>,
    language: &str,
) -> PyResult<Bound<'py, PyBytes>> {
    let py = text.py();
    let (quote, text) = (utf8(quote, "quote")?, utf8(text, "text")?);
    let chosen = Chosen::new(py, language)?;
    let json = py.detach(|| row(quote, text, chosen).map(|row| serde_json::to_vec(&row)));
    let json = json.map_err(|error| from_core(py, error, "quote"))?;
    Ok(PyBytes::new(py, &json.map_err(|error| PyValueError::new_err(error.to_string()))?))
}

/// Looks the quotation up, with as much memory as it asks for.
pub(crate) fn look_up(
    quote: &str,
    text: &str,
    language: &'static Language,
) -> Result<(Match, Vec<Operation>), Error> {
    let needle = Needle::new(quote, language.align)?;
    let mut scratch = vec![0; needle.scratch()];
    let mut operations = vec![Operation::default(); OPERATIONS];
    loop {
        let found = needle.find(quote, text, &mut scratch, &mut operations)?;
        if !found.more {
            operations.truncate(found.written);
            return Ok((found, operations));
        }
        operations.resize(operations.len() * 2, Operation::default());
    }
}

fn row<'a>(quote: &'a str, text: &'a str, chosen: Chosen) -> Result<MatchRow<'a>, Error> {
    let (found, operations) = look_up(quote, text, chosen.of(text))?;
    Ok(MatchRow::new(&Source::new(quote), &Source::new(text), found, &operations))
}

impl<'a> MatchRow<'a> {
    pub(crate) fn new(
        quote: &Source<'a>,
        text: &Source<'a>,
        found: Match,
        operations: &[Operation],
    ) -> MatchRow<'a> {
        let place = found.span.map(|span| text.place(span));
        let operations = operations.iter().map(|operation| OperationRow {
            change: operation.change.name(),
            quote: quote.place(operation.quote),
            doc: text.place(operation.text),
            alteration: operation.alteration.map(Alteration::name),
        });
        MatchRow {
            verdict: found.verdict.name(),
            start: place.as_ref().map(|place| place.start),
            end: place.as_ref().map(|place| place.end),
            text: place.map(|place| place.text),
            alterations: found.alterations.alterations().map(Alteration::name).collect(),
            warnings: found.warnings.warnings().map(Warning::name).collect(),
            operations: operations.collect(),
            places: found.places,
        }
    }
}
