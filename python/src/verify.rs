//! Every quotation of a draft, looked up in each source.

use pyo3::prelude::*;
use quotidian::align::{Match, Needle, Operation, Verdict};
use quotidian::date::Anchor;
use quotidian::limits::Limit;
use quotidian::link::{Agreement, Relation, agreement, relation};
use quotidian::quote::{Kind, Quotation};
use quotidian::record::Utterance;
use quotidian::words::Language;
use quotidian::{Error, Span};
use serde::Serialize;

use crate::calendar::{Anchored, anchor as parse_anchor};
use crate::errors::from_core;
use crate::find::{Asked, MatchRow};
use crate::language::Chosen;
use crate::rows::{Place, ProblemRow, SaidOnRow, Source, SpeakerRow};
use crate::scan::Read;
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
    attributed: Option<AttributedRow<'a>>,
}

/// To whom and to which day the source gives the words, where that is not what the draft says.
#[derive(Serialize, IntoPyObject)]
struct AttributedRow<'a> {
    speaker: Option<SpeakerRow<'a>>,
    said_on: Option<SaidOnRow>,
}

/// All quotations of the draft, and what could not be checked.
#[derive(Serialize, IntoPyObject)]
struct VerifyRows<'a> {
    quotes: Vec<CheckRow<'a>>,
    problems: Vec<ProblemRow>,
}

/// A source as Python gives it: text and anchor.
type Given<'py> = (Bound<'py, PyAny>, Option<String>);

/// Checks every quotation of `draft` against `sources`, as dictionaries; `source` is the number of the source. Calls `done` after
/// each source.
#[pyfunction]
pub(crate) fn verify<'py>(
    draft: &Bound<'py, PyAny>,
    anchor: Option<&str>,
    sources: Vec<Given<'py>>,
    language: &str,
    done: Option<Py<PyAny>>,
) -> PyResult<Bound<'py, PyAny>> {
    let py = draft.py();
    let (draft, anchor) = (utf8(draft, "draft")?, parse_anchor(py, anchor)?);
    let chosen = Chosen::new(py, language)?;
    let sources = taken(&sources, chosen)?;
    let draft =
        py.detach(|| Read::new(draft, chosen, anchor, false)).map_err(|e| from_core(py, e, "draft"))?;
    let claimed = draft.found.utterances.iter().filter(|utterance| claims_words(&utterance.quotation));
    let claims: Vec<Claim<'_>> = claimed
        .map(|utterance| Claim {
            utterance: Some(utterance),
            ..Claim::of(utterance.quotation.content.of(draft.source.text))
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
    sources: Vec<Given<'py>>,
    language: &str,
    done: Option<Py<PyAny>>,
) -> PyResult<Bound<'py, PyAny>> {
    let chosen = Chosen::new(py, language)?;
    let sources = taken(&sources, chosen)?;
    let claims = quotes
        .iter()
        .map(|(quote, source)| Ok(Claim { only: *source, ..Claim::of(utf8(quote, "quote")?) }))
        .collect::<PyResult<_>>()?;
    let drafted = Drafted { read: None, claims, problems: Vec::new() };
    Ok(checked(py, &drafted, &sources, done)?.into_pyobject(py)?.into_any())
}

/// A text to look in.
struct From<'a> {
    source: Source<'a>,
    language: &'static Language,
    chosen: Chosen,
    anchor: Option<Anchor>,
}

fn taken<'a>(sources: &'a [Given<'_>], chosen: Chosen) -> PyResult<Vec<From<'a>>> {
    let one = |(text, anchor): &'a Given<'_>| {
        let (py, text) = (text.py(), utf8(text, "source")?);
        let (language, given) = (chosen.of(text), parse_anchor(py, anchor.as_deref())?);
        let anchor = Anchored::new(text, language, given).anchor;
        Ok(From { source: Source::new(text), language, chosen, anchor })
    };
    sources.iter().map(one).collect()
}

/// Words that are said to be somebody's.
#[derive(Clone, Copy)]
struct Claim<'a> {
    words: &'a str,
    /// The quotation in the draft.
    utterance: Option<&'a Utterance>,
    /// The number of the source that is to hold it.
    only: Option<usize>,
}

impl<'a> Claim<'a> {
    fn of(words: &'a str) -> Claim<'a> {
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
    let mut best: Vec<Result<Option<Best>, Error>> = drafted.claims.iter().map(|_| Ok(None)).collect();
    for (number, source) in sources.iter().enumerate() {
        py.detach(|| look_in(number, source, drafted, &mut best));
        if let Some(done) = &done {
            done.call0(py)?;
        }
    }
    py.detach(|| rows(drafted, sources, best)).map_err(|error| from_core(py, error, "draft"))
}

/// Looks every quotation up in one source.
fn look_in(
    number: usize,
    source: &From<'_>,
    drafted: &Drafted<'_>,
    best: &mut [Result<Option<Best>, Error>],
) {
    for (claim, best) in drafted.claims.iter().zip(best) {
        let known = match best {
            Ok(known) => known.as_ref().map(|known| known.found.verdict),
            Err(_) => continue,
        };
        if claim.only.is_some_and(|only| only != number) || known == Some(Verdict::Verbatim) {
            continue;
        }
        let anchors = drafted.read.and_then(|read| read.anchored.anchor).zip(source.anchor);
        let asked = Asked::new(claim.words, source.source.text).dated(anchors);
        let looked = Needle::new(claim.words, source.language.align)
            .and_then(|needle| asked.look_up(&needle, source.language));
        match looked {
            Ok((found, operations)) if known.is_none_or(|known| found.verdict < known) => {
                *best = Ok(Some(Best { source: number, found, operations }));
            }
            Ok(_) => {}
            Err(error) => *best = Err(error),
        }
    }
}

fn rows<'a>(
    drafted: &'a Drafted<'a>,
    sources: &'a [From<'a>],
    best: Vec<Result<Option<Best>, Error>>,
) -> Result<VerifyRows<'a>, Error> {
    let mut rows = VerifyRows { quotes: Vec::new(), problems: Vec::new() };
    rows.problems.extend(drafted.problems.iter().cloned());
    let mut read: Vec<Option<Read<'a>>> = sources.iter().map(|_| None).collect();
    for (claim, best) in drafted.claims.iter().zip(best) {
        match best {
            Ok(best) => rows.quotes.push(row(drafted, claim, best, sources, &mut read)?),
            Err(Error::Limit { limit, .. }) => rows.problems.extend(unchecked(drafted, claim, limit)),
            Err(error) => return Err(error),
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
            let span = Span::new(0, claim.words.len());
            ProblemRow::new(&Source::new(claim.words), &Error::Limit { limit, span })
        }
    }
}

fn row<'a>(
    drafted: &'a Drafted<'a>,
    claim: &Claim<'a>,
    best: Option<Best>,
    sources: &'a [From<'a>],
    read: &mut [Option<Read<'a>>],
) -> Result<CheckRow<'a>, Error> {
    let quote = Source::new(claim.words);
    let held = best.filter(|best| best.found.verdict != Verdict::Absent);
    let from = held.as_ref().and_then(|best| sources.get(best.source));
    let found = match held.as_ref().zip(from) {
        Some((best, from)) => MatchRow::new(&quote, &from.source, best.found, &best.operations),
        None => MatchRow::new(&quote, &quote, Match { verdict: Verdict::Absent, ..Match::default() }, &[]),
    };
    let source = held.as_ref().map(|best| best.source);
    let (Some(draft), Some(utterance)) = (drafted.read, claim.utterance) else {
        let Place { start, end, text } = quote.place(Span::new(0, claim.words.len()));
        let kind = Kind::Full.name();
        return Ok(CheckRow { start, end, text, kind, speaker: None, source, found, attributed: None });
    };
    let mut attribution = None;
    if let Some((best, from)) = held.as_ref().zip(from)
        && let Some(slot) = read.get_mut(best.source)
    {
        if slot.is_none() {
            *slot = Some(Read::new(from.source.text, from.chosen, from.anchor, false)?);
        }
        let there = slot.as_ref();
        attribution = there.and_then(|there| attributed((draft, utterance), (there, &best.found)));
    }
    let Place { start, end, text } = draft.source.place(utterance.quotation.span);
    let speaker = utterance.speaker.as_ref().map(|speaker| SpeakerRow::new(&draft.source, speaker));
    let kind = utterance.quotation.kind.name();
    Ok(CheckRow { start, end, text, kind, speaker, source, found, attributed: attribution })
}

/// What the source says of speaker and day, as far as the draft says something else.
fn attributed<'a>(
    (draft, utterance): (&Read<'_>, &Utterance),
    (there, found): (&Read<'a>, &Match),
) -> Option<AttributedRow<'a>> {
    let span = found.span?;
    let shared = |other: &&Utterance| {
        let content = other.quotation.content;
        content.end.min(span.end).saturating_sub(content.start.max(span.start))
    };
    let other = there.found.utterances.iter().filter(|other| shared(other) > 0).max_by_key(shared)?;
    let named = utterance.speaker.as_ref().zip(other.speaker.as_ref()).filter(|(mine, theirs)| {
        let one = (draft.source.text, *mine);
        agreement(one, (there.source.text, theirs), there.language.link) == Agreement::Different
    });
    let dated =
        utterance.said_on.as_ref().zip(other.said_on.as_ref()).filter(|(mine, theirs)| {
            matches!(relation(mine, theirs), Some(Relation::Before | Relation::After))
        });
    (named.is_some() || dated.is_some()).then(|| AttributedRow {
        speaker: named.map(|(_, theirs)| SpeakerRow::new(&there.source, theirs)),
        said_on: dated.map(|(_, theirs)| SaidOnRow::new(theirs.value, theirs.from, theirs.to)),
    })
}
