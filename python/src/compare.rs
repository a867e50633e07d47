//! The record of several documents.

use std::collections::HashSet;

use pyo3::prelude::*;
use quotidian::align::Alteration;
use quotidian::date::{Anchor, Resolution};
use quotidian::link::{self, Day, Document, Linker, Lookup, Mention, Record, Sizes, Utterance, Version};
use quotidian::speech::Speaker;
use quotidian::words::Language;
use quotidian::{Error, Span};
use serde::Serialize;

use crate::attributed::{AttributedRow, unlike};
use crate::calendar::anchor as parse_anchor;
use crate::language::Chosen;
use crate::link::{salt, salted};
use crate::rows::{Place, ProblemRow, SaidOnRow};
use crate::scan::Read;
use crate::text::{Text, dated, utf8};
use crate::threads::{Ask, Patience, Steps, Stop, shared_out};

/// A document of the record.
#[derive(Serialize, IntoPyObject)]
struct DocumentRow<'a> {
    id: &'a str,
    anchor: Option<String>,
    anchor_at: Option<Place<'a>>,
    problems: Vec<ProblemRow>,
}

/// The words of an utterance as one document has them.
#[derive(Serialize, IntoPyObject)]
struct VersionRow<'a> {
    doc: &'a str,
    start: usize,
    end: usize,
    text: &'a str,
    quoted: bool,
    /// Whether it shows that texts are about the same: for who takes names from them.
    #[serde(skip)]
    tells: bool,
    verdict: &'static str,
    alterations: Vec<&'static str>,
    attributed: Option<AttributedRow<'a>>,
}

/// One thing said once.
#[derive(Serialize, IntoPyObject)]
struct UtteranceRow<'a> {
    id: usize,
    speaker: Option<&'a str>,
    /// Whether these words are a name: for who lends a fuller one.
    #[serde(skip)]
    is_named: bool,
    said_on: Option<SaidOnRow>,
    text: &'a str,
    part_of: Option<usize>,
    versions: Vec<VersionRow<'a>>,
}

/// A place that names a day.
#[derive(Serialize, IntoPyObject)]
struct MentionRow<'a> {
    doc: &'a str,
    start: usize,
    end: usize,
    text: &'a str,
    completed: bool,
}

/// A day with the places that name it.
#[derive(Serialize, IntoPyObject)]
struct DayRow<'a> {
    value: String,
    from: String,
    to: String,
    mentions: Vec<MentionRow<'a>>,
}

/// The record.
#[derive(Serialize, IntoPyObject)]
struct RecordRows<'a> {
    documents: Vec<DocumentRow<'a>>,
    utterances: Vec<UtteranceRow<'a>>,
    days: Vec<DayRow<'a>>,
}

/// A document as Python passes it: id, text, anchor.
pub(crate) type Given<'py> = (Bound<'py, PyAny>, Bound<'py, PyAny>, Option<String>);

/// Which fingerprints of the quotations of a document (by its number) find nothing; none where the documents are all there are.
type LeftOut<'l> = Option<&'l dyn Fn(usize, Lookup) -> bool>;

/// A document that was scanned, with its id.
pub(crate) struct Named<'a> {
    pub(crate) id: &'a str,
    pub(crate) read: Read<'a>,
}

impl<'a> Named<'a> {
    fn new(
        (id, text, anchor): &(&'a str, Text<'a>, Option<Anchor>),
        chosen: Chosen,
        patience: &mut dyn Ask,
    ) -> Result<Named<'a>, Stop> {
        Ok(Named { id, read: Read::new(*text, chosen, *anchor, false, patience)? })
    }
}

/// The record of `documents`, as dictionaries. They are read on `jobs` threads (0 for all that the machine has); `done` is called after
/// each, and `linking` as [`Steps`] does while they are linked.
#[pyfunction]
pub(crate) fn compare<'py>(
    py: Python<'py>,
    documents: Vec<Given<'py>>,
    language: &str,
    jobs: usize,
    done: Option<Py<PyAny>>,
    linking: Option<Py<PyAny>>,
) -> PyResult<Bound<'py, PyAny>> {
    let named = read_all(py, &documents, language, jobs, done)?;
    record_of(py, named, linking.as_ref())
}

/// The documents, each read in its own language, on `jobs` threads.
pub(crate) fn read_all<'a>(
    py: Python<'_>,
    documents: &'a [Given<'_>],
    language: &str,
    jobs: usize,
    done: Option<Py<PyAny>>,
) -> PyResult<Vec<Named<'a>>> {
    let chosen = Chosen::new(py, language)?;
    let mut given = Vec::new();
    for (id, text, anchor) in documents {
        let id = utf8(id, "id")?;
        let (text, anchor) = dated(id, text, anchor.as_deref())?;
        given.push((id, text, anchor));
    }
    let told = |py: Python<'_>| done.as_ref().map_or(Ok(()), |done| done.call0(py).map(drop));
    let read =
        py.detach(|| shared_out(&given, jobs, |one, given_up| Named::new(one, chosen, given_up), told))?;
    read.into_iter().collect::<Result<_, _>>().map_err(|stop: Stop| stop.raised(py, "text"))
}

/// The record of documents that were read, as dictionaries.
pub(crate) fn record_of<'py>(
    py: Python<'py>,
    named: Vec<Named<'_>>,
    linking: Option<&Py<PyAny>>,
) -> PyResult<Bound<'py, PyAny>> {
    let rows = py.detach(|| rows(named, None, linking)).map_err(|stop| stop.raised(py, "text"))?;
    Ok(rows.into_pyobject(py)?.into_any())
}

/// The record of some of more documents, as dictionaries: each with the fingerprints (as `link_lookups` gives them) that its quotations
/// are not found by.
#[pyfunction]
pub(crate) fn link_record<'py>(
    py: Python<'py>,
    documents: Vec<Given<'py>>,
    left_out: Vec<HashSet<(i64, usize)>>,
    language: &str,
) -> PyResult<Bound<'py, PyAny>> {
    let chosen = Chosen::new(py, language)?;
    let mut given = Vec::new();
    for (id, text, anchor) in &documents {
        given.push((utf8(id, "id")?, utf8(text, "text")?.into(), parse_anchor(py, anchor.as_deref())?));
    }
    let rows = py.detach(|| {
        let mut patience = Patience::new();
        let named = given.iter().map(|one| Named::new(one, chosen, &mut patience));
        let named: Vec<_> = named.collect::<Result<_, Stop>>()?;
        let salt = named.first().map_or(0, |first| salt(first.read.language));
        let left_out = |number, lookup| {
            left_out.get(number).is_some_and(|known: &HashSet<_>| {
                matches!(lookup, Lookup::Has { hash, passage } if known.contains(&(salted(hash, salt), passage)))
            })
        };
        rows(named, Some(&left_out), None)
    });
    Ok(rows.map_err(|stop| stop.raised(py, "text"))?.into_pyobject(py)?.into_any())
}

/// Each document is read in its own language; all are compared in that of the first.
fn rows<'a>(
    named: Vec<Named<'a>>,
    left_out: LeftOut<'_>,
    linking: Option<&Py<PyAny>>,
) -> Result<RecordRows<'a>, Stop> {
    let documents: Vec<Document<'_>> = named
        .iter()
        .map(|Named { read, .. }| Document {
            text: read.source.text.str,
            quotes: &read.found.utterances,
            dates: &read.found.dates,
            anchor: read.anchored.anchor,
        })
        .collect();
    let language = named.first().map_or_else(|| Language::of(""), |first| first.read.language);
    let mut sizes = Sizes::of(&documents);
    loop {
        // two steps for each document, as `Linker::link` takes them
        let mut steps = Steps::new(2 * documents.len(), linking);
        match linked(&named, &documents, language, sizes, left_out, &mut steps) {
            Err(Stop::Core(Error::Room { .. })) => sizes = sizes.doubled(),
            other => return other,
        }
    }
}

/// The record, linked in memory of these sizes; the user may end it between two documents.
fn linked<'a>(
    named: &[Named<'a>],
    documents: &[Document<'_>],
    language: &'static Language,
    sizes: Sizes,
    left_out: LeftOut<'_>,
    steps: &mut Steps<'_>,
) -> Result<RecordRows<'a>, Stop> {
    let mut passages = vec![link::Passage::default(); sizes.passages];
    let mut fingerprints = vec![link::Fingerprint::default(); sizes.fingerprints];
    let mut utterances = vec![Utterance::default(); sizes.utterances];
    let mut versions = vec![Version::default(); sizes.versions];
    let mut mentions = vec![Mention::default(); sizes.mentions];
    let mut scratch = vec![0; sizes.scratch];
    let mut linker = Linker::new(language, &mut passages, &mut fingerprints, &mut scratch);
    if left_out.is_some() {
        linker = linker.of_some();
    }
    (0..documents.len()).try_for_each(|number| {
        linker.add_but(documents, |lookup| left_out.is_some_and(|left_out| left_out(number, lookup)))
    })?;
    linker.link(documents, || steps.step())?;
    let record = linker.record(documents, &mut utterances, &mut versions, &mut mentions)?;
    Ok(RecordRows::new(named, &record))
}

impl<'a> RecordRows<'a> {
    fn new(named: &[Named<'a>], record: &Record<'_>) -> RecordRows<'a> {
        let utterances = record.utterances.iter().enumerate();
        RecordRows {
            documents: named.iter().map(DocumentRow::new).collect(),
            utterances: utterances
                .map(|(number, one)| UtteranceRow::new(named, record, number, one))
                .collect(),
            days: record.days().map(|day| DayRow::new(named, &day)).collect(),
        }
    }
}

impl<'a> DocumentRow<'a> {
    fn new(Named { id, read }: &Named<'a>) -> DocumentRow<'a> {
        DocumentRow {
            id,
            anchor: read.anchored.iso(),
            anchor_at: read.anchored.place(&read.source),
            problems: read.problems().collect(),
        }
    }
}

impl<'a> UtteranceRow<'a> {
    /// `number` is the place in the order in which utterances were said; ids count from 1.
    fn new(named: &[Named<'a>], record: &Record<'_>, number: usize, one: &Utterance) -> UtteranceRow<'a> {
        let versions = record.versions_of(one).iter();
        let fullest = record.fullest(one).map_or("", |version| words(named, version.document, version.span));
        let said = Said::of(named, record, one);
        UtteranceRow {
            id: number + 1,
            speaker: one.speaker.map(|speaker| words(named, speaker.document, speaker.span)),
            is_named: one.is_named(),
            said_on: one.said_on.map(|said| SaidOnRow::new(said.value, Some(said.from), Some(said.to))),
            text: fullest,
            part_of: one.part_of.map(|number| number + 1),
            versions: versions.filter_map(|version| VersionRow::new(named, version, &said)).collect(),
        }
    }
}

/// Who said it and when, as the record has it, with what the text has that the day is taken from.
struct Said<'n> {
    speaker: Option<(&'n str, Speaker)>,
    said_on: Option<Resolution>,
}

impl<'n> Said<'n> {
    fn of(named: &[Named<'n>], record: &Record<'_>, one: &Utterance) -> Said<'n> {
        let speaker = one.speaker.and_then(|given| {
            let text = named.get(given.document)?.read.source.text.str;
            Some((text, Speaker::new(given.span, Some(given.span))))
        });
        let mut dates = record.versions_of(one).iter().filter_map(|version| {
            let read = &named.get(version.document)?.read;
            read.holding(version.span)?.said_on
        });
        let said_on = one.said_on.and_then(|said| {
            dates
                .find(|date| (date.value, date.from, date.to) == (said.value, Some(said.from), Some(said.to)))
        });
        Said { speaker, said_on }
    }
}

impl<'a> VersionRow<'a> {
    fn new(named: &[Named<'a>], version: &Version, said: &Said<'_>) -> Option<VersionRow<'a>> {
        let document = named.get(version.document)?;
        let speaker = said.speaker.as_ref().map(|(text, speaker)| (*text, speaker));
        let other = document.read.holding(version.span).filter(|_| version.quoted);
        let Place { start, end, text } = document.read.source.place(version.span);
        Some(VersionRow {
            doc: document.id,
            start,
            end,
            text,
            quoted: version.quoted,
            tells: version.tells(),
            verdict: version.verdict.name(),
            alterations: version.alterations.alterations().map(Alteration::name).collect(),
            attributed: other
                .and_then(|other| unlike(speaker, said.said_on.as_ref(), (&document.read, other))),
        })
    }
}

impl<'a> DayRow<'a> {
    fn new(named: &[Named<'a>], day: &Day<'_>) -> DayRow<'a> {
        DayRow {
            value: day.value.to_string(),
            from: day.from.to_string(),
            to: day.to.to_string(),
            mentions: day.mentions.iter().filter_map(|mention| MentionRow::new(named, mention)).collect(),
        }
    }
}

impl<'a> MentionRow<'a> {
    fn new(named: &[Named<'a>], mention: &Mention) -> Option<MentionRow<'a>> {
        let document = named.get(mention.document)?;
        let Place { start, end, text } = document.read.source.place(mention.span);
        Some(MentionRow { doc: document.id, start, end, text, completed: mention.completed })
    }
}

/// The characters of a span of a document.
fn words<'a>(named: &[Named<'a>], document: usize, span: Span) -> &'a str {
    named.get(document).map_or("", |document| span.of(document.read.source.text.str))
}
