//! Every quotation of a draft, looked up in each source.

use pyo3::prelude::*;
use quotidian::align::{Match, Needle, Operation, Verdict};
use quotidian::limits::Limit;
use quotidian::quote::{Kind, Quotation};
use quotidian::record::Utterance;
use quotidian::{Error, Span};
use serde::Serialize;

use crate::attributed::{AttributedRow, differing};
use crate::calendar::anchor as parse_anchor;
use crate::find::{Asked, MatchRow};
use crate::language::Chosen;
use crate::rows::{ProblemRow, Source, SpeakerRow};
use crate::scan::Read;
use crate::sources::{From, ReadSource};
use crate::text::Text;
use crate::threads::{Ask, Patience, Stop};

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
    attributed: Option<AttributedRow<'a>>,
}

/// All quotations of the draft, and what could not be checked.
#[derive(Serialize, IntoPyObject)]
struct VerifyRows<'a> {
    quotes: Vec<CheckRow<'a>>,
    problems: Vec<ProblemRow>,
}

/// Checks every quotation of `draft` against `sources`, as dictionaries; `source` is the number of the source. Calls `done` after
/// each source.
#[pyfunction]
pub(crate) fn verify<'py>(
    draft: &Bound<'py, PyAny>,
    anchor: Option<&str>,
    sources: Vec<Bound<'py, ReadSource>>,
    language: &str,
    done: Option<Py<PyAny>>,
) -> PyResult<Bound<'py, PyAny>> {
    let py = draft.py();
    let (draft, anchor) = (Text::of(draft, "draft")?, parse_anchor(py, anchor)?);
    let chosen = Chosen::new(py, language)?;
    let sources = taken(&sources)?;
    let draft = py
        .detach(|| Read::new(draft, chosen, anchor, false, &mut Patience::new()))
        .map_err(|stop| stop.raised(py, "draft"))?;
    let claimed = draft.found.utterances.iter().filter(|utterance| claims_words(&utterance.quotation));
    let claims: Vec<Claim<'_>> = claimed
        .map(|utterance| Claim {
            utterance: Some(utterance),
            ..Claim::of(draft.source.part(utterance.quotation.content))
        })
        .collect();
    // what was not looked at may hold a quotation; a wrong date is no matter here
    let passed = draft.found.problems.iter().filter(|error| matches!(error, Error::Limit { .. }));
    let problems = passed.filter_map(|error| ProblemRow::new(&draft.source, error)).collect();
    let drafted = Drafted { read: Some(&draft), claims, problems };
    Ok(checked(py, &drafted, &sources, done)?.into_pyobject(py)?.into_any())
}

/// Checks quotations that stand alone, each against the source with its number, or against all where it has none.
#[pyfunction]
pub(crate) fn verify_quotes<'py>(
    py: Python<'py>,
    quotes: Vec<(Bound<'py, PyAny>, Option<usize>)>,
    sources: Vec<Bound<'py, ReadSource>>,
    done: Option<Py<PyAny>>,
) -> PyResult<Bound<'py, PyAny>> {
    let sources = taken(&sources)?;
    let claims = quotes
        .iter()
        .map(|(quote, source)| Ok(Claim { only: *source, ..Claim::of(Text::of(quote, "quote")?) }))
        .collect::<PyResult<_>>()?;
    let drafted = Drafted { read: None, claims, problems: Vec::new() };
    Ok(checked(py, &drafted, &sources, done)?.into_pyobject(py)?.into_any())
}

fn taken<'a>(sources: &'a [Bound<'_, ReadSource>]) -> PyResult<Vec<From<'a>>> {
    sources.iter().map(From::new).collect()
}

/// Words that are said to be somebody's.
#[derive(Clone, Copy)]
struct Claim<'a> {
    words: Text<'a>,
    /// The quotation in the draft.
    utterance: Option<&'a Utterance>,
    /// The number of the source that is to hold it.
    only: Option<usize>,
}

impl<'a> Claim<'a> {
    fn of(words: Text<'a>) -> Claim<'a> {
        Claim { words, utterance: None, only: None }
    }
}

/// What is to be checked.
struct Drafted<'a> {
    /// The draft; none for quotations that stand alone.
    read: Option<&'a Read<'a>>,
    claims: Vec<Claim<'a>>,
    problems: Vec<ProblemRow>,
}

/// The best place so far, and in which source.
struct Best {
    source: usize,
    found: Match,
    operations: Vec<Operation>,
}

/// What was found of a quotation: the best places, one for each source that is as good, in their order.
type Looked = Result<Vec<Best>, Error>;

/// Whether a quotation claims that somebody used these words. Words held at a distance (`Scare`) are counted in: a
/// fabrication that passes for one would go unseen.
fn claims_words(quotation: &Quotation) -> bool {
    quotation.depth == 0 && matches!(quotation.kind, Kind::Full | Kind::Fragment | Kind::Scare)
}

fn checked<'a>(
    py: Python<'_>,
    drafted: &'a Drafted<'a>,
    sources: &'a [From<'a>],
    done: Option<Py<PyAny>>,
) -> PyResult<VerifyRows<'a>> {
    let mut best: Vec<Looked> = drafted.claims.iter().map(|_| Ok(Vec::new())).collect();
    let mut patience = Patience::new();
    for (number, source) in sources.iter().enumerate() {
        py.detach(|| look_in(number, source, drafted, &mut best, &mut patience))
            .map_err(|stop| stop.raised(py, "draft"))?;
        if let Some(done) = &done {
            done.call0(py)?;
        }
    }
    py.detach(|| rows(drafted, sources, best, &mut patience)).map_err(|stop| stop.raised(py, "draft"))
}

/// Looks every quotation up in one source; the user may end it between two of them.
fn look_in(
    number: usize,
    source: &From<'_>,
    drafted: &Drafted<'_>,
    best: &mut [Looked],
    patience: &mut Patience,
) -> Result<(), Stop> {
    for (claim, looked) in drafted.claims.iter().zip(best) {
        patience.ask()?;
        let Ok(best) = looked else { continue };
        if claim.only.is_some_and(|only| only != number) {
            continue;
        }
        let anchors = drafted.read.and_then(|read| read.anchored.anchor).zip(source.anchor);
        let asked = Asked::new(claim.words, source.source.text).dated(anchors);
        let found = Needle::new(claim.words.str, source.language.align)
            .and_then(|needle| asked.look_up(&needle, source.language));
        match found {
            Ok((found, operations)) if found.verdict != Verdict::Absent => {
                let known = best.first().map(|best| best.found.verdict);
                if known.is_some_and(|known| found.verdict < known) {
                    best.clear();
                }
                if known.is_none_or(|known| found.verdict <= known) {
                    best.push(Best { source: number, found, operations });
                }
            }
            Ok(_) => {}
            Err(error) => *looked = Err(error),
        }
    }
    Ok(())
}

fn rows<'a>(
    drafted: &'a Drafted<'a>,
    sources: &'a [From<'a>],
    best: Vec<Looked>,
    patience: &mut Patience,
) -> Result<VerifyRows<'a>, Stop> {
    let mut rows = VerifyRows { quotes: Vec::new(), problems: Vec::new() };
    rows.problems.extend(drafted.problems.iter().cloned());
    for (claim, best) in drafted.claims.iter().zip(best) {
        match best {
            Ok(best) => rows.quotes.push(row(drafted, claim, best, sources, patience)?),
            Err(Error::Limit { limit, .. }) => rows.problems.extend(unchecked(drafted, claim, limit)),
            Err(error) => return Err(error.into()),
        }
    }
    Ok(rows)
}

/// The problem that a claim cannot be looked for, since it passes a bound.
fn unchecked(drafted: &Drafted<'_>, claim: &Claim<'_>, limit: Limit) -> Option<ProblemRow> {
    match (drafted.read, claim.utterance) {
        (Some(draft), Some(utterance)) => {
            ProblemRow::new(&draft.source, &Error::Limit { limit, span: utterance.quotation.span })
        }
        _ => {
            let span = Span::new(0, claim.words.str.len());
            ProblemRow::new(&Source::new(claim.words), &Error::Limit { limit, span })
        }
    }
}

fn row<'a>(
    drafted: &'a Drafted<'a>,
    claim: &Claim<'a>,
    best: Vec<Best>,
    sources: &'a [From<'a>],
    patience: &mut Patience,
) -> Result<CheckRow<'a>, Stop> {
    let quote = Source::new(claim.words);
    let said = drafted.read.zip(claim.utterance);
    let mut attribution = None;
    let mut chosen = best.first();
    for held in &best {
        let Some(said) = said else { break };
        let Some(from) = sources.get(held.source) else { continue };
        let other = attributed(said, claim.words.str, (&from.read(patience)?, &held.found));
        // of sources as good the first that agrees with the draft, else the first
        if other.is_none() {
            (chosen, attribution) = (Some(held), None);
            break;
        }
        attribution = attribution.or(other);
    }
    let held = chosen.and_then(|held| Some((held, sources.get(held.source)?)));
    let found = match held {
        Some((held, from)) => MatchRow::new(&quote, &from.source, held.found, &held.operations),
        None => MatchRow::new(&quote, &quote, Match { verdict: Verdict::Absent, ..Match::default() }, &[]),
    };
    let (place, kind) = match said {
        Some((draft, utterance)) => (draft.source.place(utterance.quotation.span), utterance.quotation.kind),
        None => (quote.place(Span::new(0, claim.words.str.len())), Kind::Full),
    };
    let speaker =
        said.and_then(|(draft, utterance)| Some(SpeakerRow::new(&draft.source, utterance.speaker.as_ref()?)));
    Ok(CheckRow {
        start: place.start,
        end: place.end,
        text: place.text,
        kind: kind.name(),
        speaker,
        source: held.map(|(held, _)| held.source),
        found,
        attributed: attribution,
    })
}

/// What the source says of speaker and day, as far as it says something else than the draft wherever it has the words.
fn attributed<'a>(
    said: (&Read<'_>, &Utterance),
    words: &str,
    (there, found): (&Read<'a>, &Match),
) -> Option<AttributedRow<'a>> {
    let span = found.span?;
    let row = differing(said, (there, there.holding(span)?))?;
    let again = |other: &&Utterance| other.quotation.content.of(there.source.text.str).contains(words);
    let agreed = found.places > 1
        && there.found.utterances.iter().filter(again).any(|other| differing(said, (there, other)).is_none());
    (!agreed).then_some(row)
}
