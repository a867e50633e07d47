//! Whole columns: texts in and findings out through Arrow's C data interface, many rows at a time without the interpreter's lock.
//!
//! | file | what it holds |
//! |---|---|
//! | `exchange` | arrays in and out of Python; the only unsafe code of this crate |
//! | `texts` | a column of strings or of bytes, whichever way Arrow lays it out |
//! | `column` | columns that are built row by row |
//! | `schema` | which columns a scan has, and which a look-up |
//! | `parts` | the rows shared out among threads |

mod column;
mod exchange;
mod parts;
mod schema;
mod texts;

use pyo3::prelude::*;
use quotidian::date::Anchor;

pub(crate) use exchange::ArrowArray;

use crate::calendar::{anchor as parse_anchor, read_anchor};
use crate::errors::Wrong;
use crate::find::{Asked, MatchRow};
use crate::language::Chosen;
use crate::scan::{Read, ScanLists};
use crate::threads::{Ask, Stop};
use column::Column as _;
use exchange::Pair;
use parts::{Job, in_parts};
use schema::{FindColumns, Row, ScanColumns};
use texts::{Cell, Texts};

/// What a scan of each text finds; a part of the column after the other. `anchors` is one day for all, or a column of days.
#[pyfunction]
pub(crate) fn scan_arrow(
    py: Python<'_>,
    texts: Vec<Pair<'_>>,
    anchors: Days<'_>,
    language: &str,
    indirect: bool,
    jobs: usize,
) -> PyResult<Vec<ArrowArray>> {
    let chosen = Chosen::new(py, language)?;
    let texts = Texts::new(texts)?;
    let anchors = match anchors {
        Days::All(iso) => Anchors::All(parse_anchor(py, iso.as_deref())?),
        Days::Each(column) => Anchors::Each(Texts::new(column)?),
    };
    let job = Job { rows: texts.len(), jobs, bytes: &|row| texts.bytes(row) };
    in_parts(py, &job, |row, columns: &mut ScanColumns, patience| {
        let text = texts.get(row).map(|text| text.and_then(|text| Ok((text, anchors.get(row)?))));
        let scanned = text.map(|dated| scanned(dated, chosen, indirect, patience)).transpose()?;
        columns.push(scanned.as_ref());
        Ok(())
    })
}

/// How each quotation stands to the text beside it; a part of the columns after the other. Either may be one string for all.
#[pyfunction]
pub(crate) fn find_arrow(
    py: Python<'_>,
    quotes: Words<'_>,
    texts: Words<'_>,
    language: &str,
    jobs: usize,
) -> PyResult<Vec<ArrowArray>> {
    let chosen = Chosen::new(py, language)?;
    let (quotes, texts) = (Column::new(quotes)?, Column::new(texts)?);
    let rows = quotes.len().or(texts.len()).unwrap_or(1);
    let job = Job { rows, jobs, bytes: &|row| texts.bytes(row) };
    in_parts(py, &job, |row, columns: &mut FindColumns, _| {
        let found = quotes.get(row).zip(texts.get(row)).map(|(quote, text)| found(quote, text, chosen));
        columns.push(found.as_ref());
        Ok(())
    })
}

/// One day for all rows, or a column of days, as Python gives it.
#[derive(FromPyObject)]
pub(crate) enum Days<'py> {
    All(Option<String>),
    Each(Vec<Pair<'py>>),
}

/// One string for all rows, or a column of strings, as Python gives it.
#[derive(FromPyObject)]
pub(crate) enum Words<'py> {
    All(String),
    Each(Vec<Pair<'py>>),
}

/// The day on which each text was written.
enum Anchors {
    All(Option<Anchor>),
    Each(Texts),
}

impl Anchors {
    fn get(&self, row: usize) -> Result<Option<Anchor>, Wrong> {
        match self {
            Anchors::All(anchor) => Ok(*anchor),
            Anchors::Each(column) => read_anchor(column.get(row).transpose()?),
        }
    }
}

/// The strings of each row.
enum Column {
    All(String),
    Each(Texts),
}

impl Column {
    fn new(given: Words<'_>) -> PyResult<Column> {
        Ok(match given {
            Words::All(text) => Column::All(text),
            Words::Each(column) => Column::Each(Texts::new(column)?),
        })
    }

    /// None where one string stands for any number of rows.
    fn len(&self) -> Option<usize> {
        match self {
            Column::All(_) => None,
            Column::Each(column) => Some(column.len()),
        }
    }

    fn bytes(&self, row: usize) -> usize {
        match self {
            Column::All(text) => text.len(),
            Column::Each(column) => column.bytes(row),
        }
    }

    fn get(&self, row: usize) -> Option<Cell<'_>> {
        match self {
            Column::All(text) => Some(Ok(text)),
            Column::Each(column) => column.get(row),
        }
    }
}

/// What a scan finds in a text with its anchor, or what is wrong with it.
fn scanned<'a>(
    dated: Row<(&'a str, Option<Anchor>)>,
    chosen: Chosen,
    indirect: bool,
    patience: &mut dyn Ask,
) -> Result<Row<ScanLists<'a>>, Stop> {
    let read = match dated {
        Ok((text, anchor)) => Read::new(text.into(), chosen, anchor, indirect, patience),
        Err(wrong) => return Ok(Err(wrong)),
    };
    match read {
        Ok(read) => Ok(Ok(read.lists())),
        Err(Stop::Core(error)) => Ok(Err(Wrong::of_core(error, "text"))),
        Err(stop) => Err(stop),
    }
}

fn found<'a>(quote: Cell<'a>, text: Cell<'a>, chosen: Chosen) -> Row<MatchRow<'a>> {
    Asked::new(quote?.into(), text?.into()).row(chosen).map_err(|error| Wrong::of_core(error, "quote"))
}
