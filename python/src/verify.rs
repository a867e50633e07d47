//! Every quotation of a draft, looked up in each source.

use pyo3::prelude::*;
use quotidian::Error;
use quotidian::align::{Match, Operation, Verdict};
use quotidian::quote::{Kind, Quotation, System};
use quotidian::record::{Scan, Utterance};
use serde::Serialize;

use crate::errors::from_core;
use crate::find::{MatchRow, look_up};
use crate::language::Chosen;
use crate::rows::{Place, ProblemRow, Source, SpeakerRow};
use crate::scan::run;
use crate::text::utf8;

/// A quotation of the draft, the source that holds it best, and how it stands to that source.
#[derive(Serialize, IntoPyObject)]
struct CheckRow<'a> {
    start: usize,
    end: usize,
    text: &'a str,
    kind: &'static str,
    speaker: Option<SpeakerRow<'a>>,
    source: Option<usize>,
    found: MatchRow<'a>,
}

/// All quotations of the draft, and what could not be checked.
#[derive(Serialize, IntoPyObject)]
struct VerifyRows<'a> {
    quotes: Vec<CheckRow<'a>>,
    problems: Vec<ProblemRow>,
}

/// Checks every quotation of `draft` against `sources`, as dictionaries; `source` is the number of the source.
#[pyfunction]
pub(crate) fn verify<'py>(
    draft: &Bound<'py, PyAny>,
    sources: Vec<Bound<'py, PyAny>>,
    language: &str,
) -> PyResult<Bound<'py, PyAny>> {
    let py = draft.py();
    let draft = utf8(draft, "draft")?;
    let chosen = Chosen::new(py, language)?;
    let sources = sources.iter().map(|source| utf8(source, "source")).collect::<PyResult<Vec<_>>>()?;
    let rows = py.detach(|| rows(draft, &sources, chosen)).map_err(|error| from_core(py, error, "draft"))?;
    Ok(rows.into_pyobject(py)?.into_any())
}

fn rows<'a>(draft: &'a str, sources: &[&'a str], chosen: Chosen) -> Result<VerifyRows<'a>, Error> {
    let language = chosen.of(draft);
    let scan = Scan::new(language, None).with_system(System::of(draft, language.text));
    let found = run(draft, scan)?;
    let text = Source::new(draft);
    let sources: Vec<Source<'a>> = sources.iter().map(|source| Source::new(source)).collect();
    let mut rows = VerifyRows { quotes: Vec::new(), problems: Vec::new() };
    // what was not looked at may hold a quotation; a wrong date is no matter here
    let passed = found.problems.iter().filter(|error| matches!(error, Error::Limit { .. }));
    rows.problems.extend(passed.filter_map(|error| ProblemRow::new(&text, error)));
    for utterance in found.utterances.iter().filter(|utterance| claims_words(&utterance.quotation)) {
        match check(&text, utterance, &sources, chosen) {
            Ok(row) => rows.quotes.push(row),
            Err(Error::Limit { limit, .. }) => {
                let error = Error::Limit { limit, span: utterance.quotation.span };
                rows.problems.extend(ProblemRow::new(&text, &error));
            }
            Err(error) => return Err(error),
        }
    }
    Ok(rows)
}

/// Whether a quotation claims that somebody used these words. Words held at a distance (`Scare`) are counted in: a
/// fabrication that passes for one would go unseen.
fn claims_words(quotation: &Quotation) -> bool {
    quotation.depth == 0 && matches!(quotation.kind, Kind::Full | Kind::Fragment | Kind::Scare)
}

fn check<'a>(
    draft: &Source<'a>,
    utterance: &Utterance,
    sources: &[Source<'a>],
    chosen: Chosen,
) -> Result<CheckRow<'a>, Error> {
    let Quotation { span, content, kind, .. } = utterance.quotation;
    let Place { start, end, text } = draft.place(span);
    let words: &'a str = content.of(draft.text);
    let best = best(words, sources, chosen)?;
    let source = best.as_ref().filter(|(_, found, _)| found.verdict != Verdict::Absent).map(|best| best.0);
    let quote = Source::new(words);
    let found = match best {
        Some((number, found, operations)) => {
            MatchRow::new(&quote, sources.get(number).unwrap_or(&quote), found, &operations)
        }
        None => MatchRow::new(&quote, &quote, Match { verdict: Verdict::Absent, ..Match::default() }, &[]),
    };
    let speaker = utterance.speaker.as_ref().map(|speaker| SpeakerRow::new(draft, speaker));
    Ok(CheckRow { start, end, text, kind: kind.name(), speaker, source, found })
}

/// The source with the best verdict; the first of equals.
fn best(
    words: &str,
    sources: &[Source<'_>],
    chosen: Chosen,
) -> Result<Option<(usize, Match, Vec<Operation>)>, Error> {
    let mut best: Option<(usize, Match, Vec<Operation>)> = None;
    for (number, source) in sources.iter().enumerate() {
        let (found, operations) = look_up(words, source.text, chosen.of(source.text))?;
        if best.as_ref().is_none_or(|(_, other, _)| found.verdict < other.verdict) {
            best = Some((number, found, operations));
        }
        if found.verdict == Verdict::Verbatim {
            break;
        }
    }
    Ok(best)
}
