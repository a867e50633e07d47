//! One scan of a text: quotations with their speakers, dates, problems.

use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use quotidian::Error;
use quotidian::date::Anchor;
use quotidian::record::{Item, Scan, Utterance};
use quotidian::words::en::ENGLISH;

use crate::calendar::{anchor as parse_anchor, iso_anchor};
use crate::errors::from_core;
use crate::rows::{DateRow, ProblemRow, QuoteRow, ScanRows, Source};
use crate::text::utf8;

/// Everything that a scan finds, as dictionaries.
#[pyfunction]
pub(crate) fn scan<'py>(text: &Bound<'py, PyAny>, anchor: Option<&str>) -> PyResult<Bound<'py, PyAny>> {
    let py = text.py();
    let (text, anchor) = (utf8(text, "text")?, parse_anchor(py, anchor)?);
    let rows = py.detach(|| rows(text, anchor)).map_err(|error| from_core(py, error, "text"))?;
    Ok(rows.into_pyobject(py)?.into_any())
}

/// Everything that a scan finds, as one line of JSON.
#[pyfunction]
pub(crate) fn scan_json(text: &Bound<'_, PyAny>, anchor: Option<&str>) -> PyResult<String> {
    let py = text.py();
    let (text, anchor) = (utf8(text, "text")?, parse_anchor(py, anchor)?);
    let json = py.detach(|| rows(text, anchor).map(|rows| serde_json::to_string(&rows)));
    json.map_err(|error| from_core(py, error, "text"))?
        .map_err(|error| PyValueError::new_err(error.to_string()))
}

/// The anchor that `iso` names, as core reads it.
#[pyfunction]
pub(crate) fn check_anchor(py: Python<'_>, iso: &str) -> PyResult<Option<String>> {
    Ok(parse_anchor(py, Some(iso))?.map(iso_anchor))
}

/// Runs the cursor to the end of the text. Names are asked for at the end, when all of them are known.
fn rows(text: &str, anchor: Option<Anchor>) -> Result<ScanRows<'_>, Error> {
    let source = Source::new(text);
    let mut scan = Scan::new(&ENGLISH, anchor);
    let mut utterances: Vec<Utterance> = Vec::new();
    let mut found = ScanRows {
        anchor: anchor.map(iso_anchor),
        quotes: Vec::new(),
        dates: Vec::new(),
        problems: Vec::new(),
    };
    loop {
        match scan.next(text) {
            Ok(None) => break,
            Ok(Some(Item::Quote(utterance))) => utterances.push(utterance),
            Ok(Some(Item::Date(date))) => found.dates.push(DateRow::new(&source, &date)),
            Err(Error::Limit { limit, span }) => found.problems.push(ProblemRow::new(&source, limit, span)),
            Err(error) => return Err(error),
        }
    }
    found.quotes = utterances
        .iter()
        .map(|utterance| {
            let name = utterance.speaker.and_then(|speaker| scan.name(&speaker).or(speaker.name));
            QuoteRow::new(&source, utterance, name)
        })
        .collect();
    Ok(found)
}
