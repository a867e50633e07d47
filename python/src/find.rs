//! One quotation looked up in one text.

use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::PyBytes;
use quotidian::Error;
use quotidian::align::{Alteration, Match, Needle, Operation, Query, Warning};
use quotidian::date::Anchor;
use quotidian::link::{Dated, SameDay};
use quotidian::words::Language;
use serde::Serialize;

use crate::calendar::anchor as parse_anchor;
use crate::errors::from_core;
use crate::language::Chosen;
use crate::rows::{Place, Source};
use crate::text::Text;

/// Operations that most alignments fit in; more are asked for where they do not.
const OPERATIONS: usize = 512;

/// One step of an alignment.
#[derive(Serialize, IntoPyObject)]
pub(crate) struct OperationRow<'a> {
    pub(crate) change: &'static str,
    pub(crate) quote: Place<'a>,
    pub(crate) doc: Place<'a>,
    pub(crate) alteration: Option<&'static str>,
    pub(crate) same_day: bool,
}

/// The best place, and how the quotation stands to it.
#[derive(Serialize, IntoPyObject)]
pub(crate) struct MatchRow<'a> {
    pub(crate) verdict: &'static str,
    pub(crate) start: Option<usize>,
    pub(crate) end: Option<usize>,
    pub(crate) text: Option<&'a str>,
    pub(crate) alterations: Vec<&'static str>,
    pub(crate) warnings: Vec<&'static str>,
    pub(crate) operations: Vec<OperationRow<'a>>,
    pub(crate) places: u32,
}

/// What is known besides the words, as Python gives it: what stands before and behind the quotation, and when quotation and text
/// were written.
type Known<'py> = (Bound<'py, PyAny>, Bound<'py, PyAny>, Option<String>, Option<String>);

/// How `quote` stands to `text`, as a dictionary.
#[pyfunction]
pub(crate) fn find<'py>(
    quote: &Bound<'py, PyAny>,
    text: &Bound<'py, PyAny>,
    language: &str,
    known: Known<'py>,
) -> PyResult<Bound<'py, PyAny>> {
    let py = text.py();
    let (quote, text) = (Text::of(quote, "quote")?, Text::of(text, "text")?);
    let chosen = Chosen::new(py, language)?;
    let asked = Asked::new(quote, text).with(py, &known)?;
    let row = py.detach(|| asked.row(chosen)).map_err(|error| from_core(py, error, "quote"))?;
    Ok(row.into_pyobject(py)?.into_any())
}

/// How `quote` stands to `text`, as one line of JSON in UTF-8.
#[pyfunction]
pub(crate) fn find_json<'py>(
    quote: &Bound<'py, PyAny>,
    text: &Bound<'py, PyAny>,
    language: &str,
    known: Known<'py>,
) -> PyResult<Bound<'py, PyBytes>> {
    let py = text.py();
    let (quote, text) = (Text::of(quote, "quote")?, Text::of(text, "text")?);
    let chosen = Chosen::new(py, language)?;
    let asked = Asked::new(quote, text).with(py, &known)?;
    let json = py.detach(|| asked.row(chosen).map(|row| serde_json::to_vec(&row)));
    let json = json.map_err(|error| from_core(py, error, "quote"))?;
    Ok(PyBytes::new(py, &json.map_err(|error| PyValueError::new_err(error.to_string()))?))
}

/// A quotation and a text, with what is known besides their words.
pub(crate) struct Asked<'a> {
    quote: Text<'a>,
    text: Text<'a>,
    prefix: &'a str,
    suffix: &'a str,
    /// When quotation and text were written.
    anchors: Option<(Anchor, Anchor)>,
}

impl<'a> Asked<'a> {
    pub(crate) fn new(quote: Text<'a>, text: Text<'a>) -> Asked<'a> {
        Asked { quote, text, prefix: "", suffix: "", anchors: None }
    }

    /// With the days on which quotation and text were written.
    pub(crate) fn dated(self, anchors: Option<(Anchor, Anchor)>) -> Asked<'a> {
        Asked { anchors, ..self }
    }

    fn with(self, py: Python<'_>, known: &'a Known<'_>) -> PyResult<Asked<'a>> {
        let (prefix, suffix, of_quote, of_text) = known;
        let (prefix, suffix) = (Text::of(prefix, "prefix")?.str, Text::of(suffix, "suffix")?.str);
        let anchors = parse_anchor(py, of_quote.as_deref())?.zip(parse_anchor(py, of_text.as_deref())?);
        Ok(Asked { prefix, suffix, anchors, ..self })
    }

    /// Looks the quotation up, with as much memory as it asks for.
    pub(crate) fn look_up(
        &self,
        needle: &Needle,
        language: &'static Language,
    ) -> Result<(Match, Vec<Operation>), Error> {
        let dated = |text, anchor| Dated { text, anchor: Some(anchor), base: 0 };
        let days = self.anchors.map(|(of_quote, of_text)| {
            SameDay::new(dated(self.quote.str, of_quote), dated(self.text.str, of_text), language.date)
        });
        let query = Query::new(self.quote.str, self.text.str).with_context(self.prefix, self.suffix);
        let query = days.as_ref().map_or(query, |days| query.with_days(days));
        let mut scratch = vec![0; needle.scratch()];
        let mut operations = vec![Operation::default(); OPERATIONS];
        loop {
            let found = needle.look(&query, &mut scratch, &mut operations)?;
            if !found.more {
                operations.truncate(found.written);
                return Ok((found, operations));
            }
            operations.resize(operations.len() * 2, Operation::default());
        }
    }

    pub(crate) fn row(&self, chosen: Chosen) -> Result<MatchRow<'a>, Error> {
        let language = chosen.of(self.text.str);
        let (found, operations) = self.look_up(&Needle::new(self.quote.str, language.align)?, language)?;
        Ok(MatchRow::new(&Source::new(self.quote), &Source::new(self.text), found, &operations))
    }
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
            same_day: operation.same_day,
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
