//! One scan of a text: quotations with their speakers, dates, problems.

use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use quotidian::date::Anchor;
use quotidian::limits::Limit;
use quotidian::quote::System;
use quotidian::record::{DateMention, Item, Scan, Utterance};
use quotidian::words::en::ENGLISH;
use quotidian::{Error, Span};

use crate::calendar::{Anchored, anchor as parse_anchor, iso_anchor};
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

/// What the cursor gives from the start of a text to its end.
pub(crate) struct Found {
    pub(crate) utterances: Vec<Utterance>,
    pub(crate) dates: Vec<DateMention>,
    pub(crate) passed: Vec<(Limit, Span)>,
}

/// Runs the cursor to the end of the text. Speakers and names are asked for at the end, when all of them are known.
pub(crate) fn run(text: &str, anchor: Option<Anchor>) -> Result<Found, Error> {
    let mut scan = Scan::new(&ENGLISH, anchor).with_system(System::of(text, ENGLISH.text));
    let mut found = Found { utterances: Vec::new(), dates: Vec::new(), passed: Vec::new() };
    loop {
        match scan.next(text) {
            Ok(None) => break,
            Ok(Some(Item::Quote(utterance))) => found.utterances.push(utterance),
            Ok(Some(Item::Date(date))) => found.dates.push(date),
            Err(Error::Limit { limit, span }) => found.passed.push((limit, span)),
            Err(error) => return Err(error),
        }
    }
    for utterance in &mut found.utterances {
        utterance.speaker = scan.speaker(utterance);
        if let Some(speaker) = utterance.speaker.as_mut() {
            speaker.name = scan.name(speaker);
        }
    }
    Ok(found)
}

fn rows(text: &str, anchor: Option<Anchor>) -> Result<ScanRows<'_>, Error> {
    let (anchored, source) = (Anchored::new(text, anchor), Source::new(text));
    let found = run(text, anchored.anchor)?;
    Ok(ScanRows {
        anchor: anchored.iso(),
        anchor_at: anchored.place(&source),
        quotes: found.utterances.iter().map(|utterance| QuoteRow::new(&source, utterance)).collect(),
        dates: found.dates.iter().map(|date| DateRow::new(&source, date)).collect(),
        problems: found.passed.iter().map(|(limit, span)| ProblemRow::new(&source, *limit, *span)).collect(),
    })
}
