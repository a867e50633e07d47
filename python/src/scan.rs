//! One scan of a text: quotations with their speakers, dates, problems.

use std::ops::Deref;
use std::sync::Arc;

use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::PyBytes;
use quotidian::date::Anchor;
use quotidian::quote::System;
use quotidian::record::{DateMention, Item, Scan, Utterance};
use quotidian::words::Language;
use quotidian::{Error, Span};

use crate::calendar::{Anchored, anchor as parse_anchor, iso_anchor};
use crate::language::Chosen;
use crate::rows::{DateRow, Each, MarksRow, ProblemRow, QuoteRow, ScanRows, Source};
use crate::scanned::Scanned;
use crate::text::Text;
use crate::threads::{Ask, Patience, Stop};

/// Everything that a scan finds.
#[pyfunction]
pub(crate) fn scan(
    text: &Bound<'_, PyAny>,
    anchor: Option<&str>,
    language: &str,
    indirect: bool,
) -> PyResult<Scanned> {
    let py = text.py();
    let (given, anchor) = (Text::of(text, "text")?, parse_anchor(py, anchor)?);
    let chosen = Chosen::new(py, language)?;
    let read = py
        .detach(|| Read::new(given, chosen, anchor, indirect, &mut Patience::new()))
        .map_err(|stop| stop.raised(py, "text"))?;
    Scanned::new(py, text.clone().unbind(), read)
}

/// Everything that a scan finds, as one line of JSON in UTF-8.
#[pyfunction]
pub(crate) fn scan_json<'py>(
    text: &Bound<'py, PyAny>,
    anchor: Option<&str>,
    language: &str,
    indirect: bool,
) -> PyResult<Bound<'py, PyBytes>> {
    let py = text.py();
    let (text, anchor) = (Text::of(text, "text")?, parse_anchor(py, anchor)?);
    let chosen = Chosen::new(py, language)?;
    let read = || Read::new(text, chosen, anchor, indirect, &mut Patience::new());
    let json = py.detach(|| read().map(|read| read.json())).map_err(|stop| stop.raised(py, "text"))?;
    Ok(PyBytes::new(py, &json.map_err(|error| PyValueError::new_err(error.to_string()))?))
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
    /// Bounds that were passed, and dates that no calendar has.
    pub(crate) problems: Vec<Error>,
}

/// Bytes of text, a millisecond or two of work, after which it is asked whether to stop. In the core a text without quotations and dates
/// is one step.
const STRETCH: usize = 1 << 16;

/// Runs a cursor to the end of its text. Speakers and names are asked for at the end, when all of them are known.
fn run(text: &str, mut scan: Scan, patience: &mut dyn Ask) -> Result<Found, Stop> {
    let mut found = Found { utterances: Vec::new(), dates: Vec::new(), problems: Vec::new() };
    let mut stretch = STRETCH;
    loop {
        let read = match scan.next(text) {
            Ok(None) => break,
            Ok(Some(Item::Quote(utterance))) => {
                let read = utterance.quotation.span.end;
                found.utterances.push(utterance);
                read
            }
            Ok(Some(Item::Date(date))) => {
                let read = date.resolution.span.end;
                found.dates.push(date);
                read
            }
            Err(error) if error.goes_on() => {
                found.problems.push(error);
                0
            }
            Err(error) => return Err(error.into()),
        };
        if read >= stretch {
            patience.ask()?;
            stretch = read + STRETCH;
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

/// Everything that a scan finds, in lists.
pub(crate) type ScanLists<'a> = ScanRows<'a, Vec<QuoteRow<'a>>, Vec<DateRow<'a>>, Vec<ProblemRow>>;

/// What is known of a text that was scanned.
pub(crate) struct Known {
    pub(crate) language: &'static Language,
    system: System,
    pub(crate) anchored: Anchored,
    pub(crate) found: Found,
}

/// A text that was scanned. What is known of it may be kept longer than the text is borrowed.
pub(crate) struct Read<'a> {
    pub(crate) source: Source<'a>,
    pub(crate) known: Arc<Known>,
}

impl Deref for Read<'_> {
    type Target = Known;

    fn deref(&self) -> &Known {
        &self.known
    }
}

impl<'a> Read<'a> {
    pub(crate) fn new(
        text: Text<'a>,
        chosen: Chosen,
        anchor: Option<Anchor>,
        indirect: bool,
        patience: &mut dyn Ask,
    ) -> Result<Read<'a>, Stop> {
        let language = chosen.of(text.str);
        let anchored = Anchored::new(text.str, language, anchor);
        let system = System::of(text.str, language.text);
        let scan = Scan::new(language, anchored.anchor).with_system(system);
        let found = run(text.str, if indirect { scan.with_indirect() } else { scan }, patience)?;
        Ok(Read::again(Source::new(text), Arc::new(Known { language, system, anchored, found })))
    }

    /// A text of which all is known.
    pub(crate) fn again(source: Source<'a>, known: Arc<Known>) -> Read<'a> {
        Read { source, known }
    }

    fn quotes(&self) -> impl Iterator<Item = QuoteRow<'a>> {
        self.found.utterances.iter().map(|utterance| QuoteRow::new(&self.source, utterance))
    }

    fn dates(&self) -> impl Iterator<Item = DateRow<'a>> {
        self.found.dates.iter().map(|date| DateRow::new(&self.source, date))
    }

    /// The quotation that shares the most with a span.
    pub(crate) fn holding(&self, span: Span) -> Option<&Utterance> {
        let shared = |other: &&Utterance| {
            let content = other.quotation.content;
            content.end.min(span.end).saturating_sub(content.start.max(span.start))
        };
        self.found.utterances.iter().filter(|other| shared(other) > 0).max_by_key(shared)
    }

    pub(crate) fn problems(&self) -> impl Iterator<Item = ProblemRow> {
        self.found.problems.iter().filter_map(|error| ProblemRow::new(&self.source, error))
    }

    pub(crate) fn marks(&self) -> Option<MarksRow> {
        MarksRow::new(self.system)
    }

    /// All of it as lists.
    pub(crate) fn lists(&self) -> ScanLists<'a> {
        self.rows(self.quotes().collect(), self.dates().collect(), self.problems().collect())
    }

    fn rows<Q, D, P>(&self, quotes: Q, dates: D, problems: P) -> ScanRows<'a, Q, D, P> {
        ScanRows {
            language: self.language.code,
            marks: self.marks(),
            anchor: self.anchored.iso(),
            anchor_at: self.anchored.place(&self.source),
            quotes,
            dates,
            problems,
        }
    }

    fn json(&self) -> Result<Vec<u8>, serde_json::Error> {
        let (quotes, dates) = (Each(|| self.quotes()), Each(|| self.dates()));
        serde_json::to_vec(&self.rows(quotes, dates, Each(|| self.problems())))
    }
}
