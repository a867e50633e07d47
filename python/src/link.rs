//! What a table of documents is linked by, on many machines: the fingerprints of one document, and what of two is linked.

use std::collections::HashMap;

use pyo3::prelude::*;
use quotidian::date::Anchor;
use quotidian::link::{self, Document, Link, Linker, Lookup, Roster, Sizes, lookups};
use quotidian::words::Language;
use quotidian::{Error, Span};

use crate::calendar::anchor as parse_anchor;
use crate::language::Chosen;
use crate::scan::Read;
use crate::text::utf8;
use crate::threads::{Ask, Patience, Stop};

/// What one document adds to a table that is linked.
#[derive(IntoPyObject)]
struct LookupsRow {
    language: &'static str,
    /// Fingerprints, each with the number of the quotation that has it.
    has: Vec<(i64, usize)>,
    /// Fingerprints that the text asks for, each once.
    asks: Vec<i64>,
}

/// Documents that are linked widely: what may be one utterance.
#[derive(Default, IntoPyObject)]
struct LinksRow {
    /// Places that are in one set.
    links: Vec<(Node, Node)>,
    /// Places that are in one set if the next two are.
    beside: Vec<(Node, Node, Node, Node)>,
}

/// The number of a document, a span of it in code points, and whether it stands within quotation marks.
type Node = (usize, usize, usize, bool);

/// A document as Python passes it: text, anchor.
type Given<'py> = (Bound<'py, PyAny>, Option<String>);

/// The fingerprints of a document. Those of two languages are never the same.
#[pyfunction]
pub(crate) fn link_lookups<'py>(
    text: &Bound<'py, PyAny>,
    anchor: Option<&str>,
    language: &str,
) -> PyResult<Bound<'py, PyAny>> {
    let py = text.py();
    let (text, anchor) = (utf8(text, "text")?, parse_anchor(py, anchor)?);
    let chosen = Chosen::new(py, language)?;
    let row = py
        .detach(|| {
            let read = Read::new(text.into(), chosen, anchor, false, &mut Patience::new());
            read.map(|read| read_lookups(&read))
        })
        .map_err(|stop| stop.raised(py, "text"))?;
    Ok(row.into_pyobject(py)?.into_any())
}

/// What tells the fingerprints of a language from those of others.
pub(crate) fn salt(language: &Language) -> u64 {
    language.code.bytes().fold(0, |salt, byte| salt << 8 | u64::from(byte))
}

/// A fingerprint as Python has it.
pub(crate) fn salted(hash: u64, salt: u64) -> i64 {
    (hash ^ salt).cast_signed()
}

fn read_lookups(read: &Read<'_>) -> LookupsRow {
    let salt = salt(read.language);
    let mut row = LookupsRow { language: read.language.code, has: Vec::new(), asks: Vec::new() };
    lookups(read.language, &document(read), |lookup| match lookup {
        Lookup::Has { hash, passage } => row.has.push((salted(hash, salt), passage)),
        Lookup::Asks { hash } => row.asks.push(salted(hash, salt)),
    });
    row.has.sort_unstable();
    row.has.dedup();
    row.asks.sort_unstable();
    row.asks.dedup();
    row
}

/// What may be one utterance of the documents of each pair; of a pair of one and the same, within it. Each document is read once.
#[pyfunction]
pub(crate) fn link_pairs<'py>(
    py: Python<'py>,
    documents: Vec<Given<'py>>,
    pairs: Vec<(usize, usize)>,
    language: &str,
) -> PyResult<Bound<'py, PyAny>> {
    let chosen = Chosen::new(py, language)?;
    let mut given = Vec::new();
    for (text, anchor) in &documents {
        given.push((utf8(text, "text")?, parse_anchor(py, anchor.as_deref())?));
    }
    let rows = py.detach(|| linked_pairs(&given, &pairs, chosen)).map_err(|stop| stop.raised(py, "text"))?;
    Ok(rows.into_pyobject(py)?.into_any())
}

fn linked_pairs(
    given: &[(&str, Option<Anchor>)],
    pairs: &[(usize, usize)],
    chosen: Chosen,
) -> Result<LinksRow, Stop> {
    let mut patience = Patience::new();
    let read =
        given.iter().map(|(text, anchor)| Read::new((*text).into(), chosen, *anchor, false, &mut patience));
    let read: Vec<Read<'_>> = read.collect::<Result<_, _>>()?;
    let mut rows = LinksRow::default();
    let mut memory = Memory::default();
    for &(one, other) in pairs {
        patience.ask()?;
        let numbers = if one == other { vec![one] } else { vec![one, other] };
        let chosen: Vec<_> = numbers.iter().filter_map(|&number| Some((number, read.get(number)?))).collect();
        memory.link(&chosen, &mut rows)?;
    }
    Ok(rows)
}

/// The fullest name of each speaker (how he is written, and whether that is a name) that these documents give; None where they give no
/// fuller one.
#[pyfunction]
pub(crate) fn link_names(
    py: Python<'_>,
    texts: Vec<Bound<'_, PyAny>>,
    speakers: Vec<(String, bool)>,
    language: &str,
) -> PyResult<Vec<Option<String>>> {
    let chosen = Chosen::new(py, language)?;
    let texts = texts.iter().map(|text| utf8(text, "text")).collect::<PyResult<Vec<_>>>()?;
    py.detach(|| fullest(&texts, &speakers, chosen)).map_err(|stop| stop.raised(py, "text"))
}

fn fullest(texts: &[&str], speakers: &[(String, bool)], chosen: Chosen) -> Result<Vec<Option<String>>, Stop> {
    let mut patience = Patience::new();
    let read = texts.iter().map(|text| Read::new((*text).into(), chosen, None, false, &mut patience));
    let read: Vec<Read<'_>> = read.collect::<Result<_, _>>()?;
    let documents: Vec<Document<'_>> = read.iter().map(document).collect();
    let Some(language) = read.first().map(|read| read.language) else {
        return Ok(vec![None; speakers.len()]);
    };
    let roster = Roster::of(language, &documents);
    let name = |speaking: link::Speaking| {
        documents.get(speaking.document).map(|document| speaking.span.of(document.text).to_owned())
    };
    Ok(speakers.iter().map(|(written, is_named)| roster.fullest(written, *is_named).and_then(name)).collect())
}

fn document<'a>(read: &'a Read<'_>) -> Document<'a> {
    Document {
        text: read.source.text.str,
        quotes: &read.found.utterances,
        dates: &read.found.dates,
        anchor: read.anchored.anchor,
    }
}

/// What a linker works in, used again for each pair.
#[derive(Default)]
struct Memory {
    passages: Vec<link::Passage>,
    fingerprints: Vec<link::Fingerprint>,
    scratch: Vec<u32>,
}

impl Memory {
    /// Adds what may be one utterance of a few documents.
    fn link(&mut self, read: &[(usize, &Read<'_>)], rows: &mut LinksRow) -> Result<(), Error> {
        let documents: Vec<Document<'_>> = read.iter().map(|(_, read)| document(read)).collect();
        let Some(language) = read.first().map(|(_, read)| read.language) else { return Ok(()) };
        let mut sizes = Sizes::of(&documents);
        loop {
            match self.sets(&documents, language, sizes) {
                Err(Error::Room { .. }) => sizes = sizes.doubled(),
                Err(other) => return Err(other),
                Ok((alone, beside)) => {
                    rows.extend(read, &alone, &beside);
                    return Ok(());
                }
            }
        }
    }

    /// The passages with their sets, without and with what quotations beside them decide.
    fn sets(
        &mut self,
        documents: &[Document<'_>],
        language: &'static Language,
        sizes: Sizes,
    ) -> Result<(Vec<Link>, Vec<Link>), Error> {
        self.passages.resize(sizes.passages, link::Passage::default());
        self.fingerprints.resize(sizes.fingerprints, link::Fingerprint::default());
        self.scratch.resize(sizes.scratch, 0);
        let mut linker =
            Linker::new(language, &mut self.passages, &mut self.fingerprints, &mut self.scratch).widely();
        documents.iter().try_for_each(|_| linker.add(documents))?;
        (0..documents.len()).try_for_each(|number| linker.probe(documents, number))?;
        linker.settle(documents)?;
        let alone = linker.links().collect();
        linker.settle_beside(documents)?;
        Ok((alone, linker.links().collect()))
    }
}

/// Passages of a set of which each pair is told of.
const CROWD: usize = 32;

impl LinksRow {
    fn extend(&mut self, read: &[(usize, &Read<'_>)], alone: &[Link], beside: &[Link]) {
        let node = |link: &Link| -> Node {
            let (number, read) = read.get(link.document).copied().unzip();
            let span = |span: Span| {
                read.map_or((0, 0), |read| {
                    let place = read.source.place(span);
                    (place.start, place.end)
                })
            };
            let (start, end) = span(link.span);
            (number.unwrap_or(0), start, end, link.quoted)
        };
        let mut first = HashMap::new();
        for link in alone {
            match first.get(&link.set) {
                Some(&before) => self.links.push((node(before), node(link))),
                None => drop(first.insert(link.set, link)),
            }
        }
        let count = alone.iter().take_while(|link| link.quoted).count();
        let near = |at: usize| {
            let own = alone.get(at).map(|link| link.document);
            [at.wrapping_sub(1), at + 1]
                .into_iter()
                .filter(move |&other| other < count && alone.get(other).map(|link| link.document) == own)
        };
        let mut sets: HashMap<usize, Vec<usize>> = HashMap::new();
        for (at, link) in beside.iter().take(count).enumerate() {
            sets.entry(link.set).or_default().push(at);
        }
        // the pairs of many would be too many: they are joined without a condition, which leaves more to compare and no other answer
        let (few, many): (Vec<_>, Vec<_>) = sets.values().partition(|set| set.len() <= CROWD);
        for set in many {
            let mut nodes = set.iter().filter_map(|&at| alone.get(at)).map(node);
            if let Some(first) = nodes.next() {
                self.links.extend(nodes.map(|other| (first, other)));
            }
        }
        let pairs = few.iter().flat_map(|set| {
            set.iter().enumerate().flat_map(|(at, &p)| set.iter().skip(at + 1).map(move |&q| (p, q)))
        });
        let same = |p: usize, q: usize| alone.get(p).map(|p| p.set) == alone.get(q).map(|q| q.set);
        for (p, q) in pairs.filter(|&(p, q)| !same(p, q)) {
            for (i, j) in near(p).flat_map(|i| near(q).map(move |j| (i, j))).filter(|(i, j)| i != j) {
                let four = [p, q, i, j].map(|at| alone.get(at).map(node));
                if let [Some(p), Some(q), Some(i), Some(j)] = four {
                    self.beside.push((p, q, i, j));
                }
            }
        }
    }
}
