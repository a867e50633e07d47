//! Several documents compared, as plain values.

use quotidian::Span;
use quotidian::date::Anchor;
use quotidian::error::Error;
use quotidian::link::{self, Memory, Sizes};
use quotidian::quote::System;
use quotidian::record::{DateMention, Item, Scan};
use quotidian::speech::Speaker;
use quotidian::words::en::ENGLISH;
use serde::Deserialize;

use crate::scan::iso;

/// A document to be compared with others.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct Document {
    pub id: String,
    pub anchor: Option<String>,
    pub text: String,
}

/// An utterance with its versions.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct Utterance {
    pub speaker: Option<String>,
    /// The value of the day of speaking.
    pub said_on: Option<String>,
    /// The number of the version with the most words, among all versions of the record.
    pub fullest: usize,
    pub part_of: Option<usize>,
    pub versions: Vec<Version>,
}

/// An utterance as one document gives it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct Version {
    pub document: usize,
    pub span: Span,
    pub quoted: bool,
    pub verdict: String,
    pub alterations: Vec<String>,
}

/// A day with the places that name it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct Day {
    pub value: String,
    pub from: String,
    pub to: String,
    pub mentions: Vec<Mention>,
}

/// A place that names a day.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct Mention {
    pub document: usize,
    pub span: Span,
    pub completed: bool,
}

/// What several documents say.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct Record {
    pub utterances: Vec<Utterance>,
    pub days: Vec<Day>,
}

struct Scanned {
    anchor: Option<Anchor>,
    quotes: Vec<quotidian::record::Utterance>,
    dates: Vec<DateMention>,
}

fn scan(document: &Document) -> Result<Scanned, String> {
    let anchor = document.anchor.as_deref().filter(|anchor| !anchor.is_empty());
    let anchor = anchor.map(str::parse::<Anchor>).transpose().map_err(|e| e.to_string())?;
    let text = document.text.as_str();
    let mut scan = Scan::new(&ENGLISH, anchor).with_system(System::of(text, ENGLISH.text));
    let mut scanned = Scanned { anchor, quotes: Vec::new(), dates: Vec::new() };
    loop {
        match scan.next(text) {
            Ok(Some(Item::Quote(quote))) => scanned.quotes.push(quote),
            Ok(Some(Item::Date(date))) => scanned.dates.push(date),
            Ok(None) => break,
            Err(error) if error.goes_on() => {}
            Err(error) => return Err(error.to_string()),
        }
    }
    for quote in &mut scanned.quotes {
        let speaker = scan.speaker(quote);
        quote.speaker = speaker.map(|speaker| Speaker { name: scan.name(&speaker), ..speaker });
    }
    Ok(scanned)
}

/// The record of `documents`.
///
/// # Errors
/// When an anchor is none, or the core refuses.
pub fn compare(documents: &[Document]) -> Result<Record, String> {
    compare_in(documents).map(|(record, _)| record)
}

/// The same, with the sizes of the memory that did.
///
/// # Errors
/// When an anchor is none, or the core refuses.
pub fn compare_in(documents: &[Document]) -> Result<(Record, Sizes), String> {
    let scanned: Vec<Scanned> = documents.iter().map(scan).collect::<Result<_, _>>()?;
    let all: Vec<link::Document<'_>> = documents
        .iter()
        .zip(&scanned)
        .map(|(document, found)| link::Document {
            text: &document.text,
            quotes: &found.quotes,
            dates: &found.dates,
            anchor: found.anchor,
        })
        .collect();
    let mut sizes = Sizes::of(&all);
    loop {
        match linked(&all, sizes) {
            Err(Error::Room { .. }) => sizes = sizes.doubled(),
            result => return result.map(|record| (record, sizes)).map_err(|e| e.to_string()),
        }
    }
}

fn linked(documents: &[link::Document<'_>], sizes: Sizes) -> Result<Record, Error> {
    let memory = Memory {
        passages: &mut vec![Default::default(); sizes.passages],
        fingerprints: &mut vec![Default::default(); sizes.fingerprints],
        utterances: &mut vec![Default::default(); sizes.utterances],
        versions: &mut vec![Default::default(); sizes.versions],
        mentions: &mut vec![Default::default(); sizes.mentions],
        scratch: &mut vec![0; sizes.scratch],
    };
    let record = link::compare(&ENGLISH, documents, memory)?;
    Ok(Record {
        utterances: record.utterances.iter().map(|u| utterance(u, &record, documents)).collect(),
        days: record.days().map(|d| day(&d)).collect(),
    })
}

fn utterance(
    found: &link::Utterance,
    record: &link::Record<'_>,
    documents: &[link::Document<'_>],
) -> Utterance {
    let versions = record.versions_of(found).iter().map(|version| Version {
        document: version.document,
        span: version.span,
        quoted: version.quoted,
        verdict: version.verdict.name().to_owned(),
        alterations: version.alterations.alterations().map(|a| a.name().to_owned()).collect(),
    });
    Utterance {
        speaker: found.speaker.map(|s| s.span.of(documents[s.document].text).to_owned()),
        said_on: found.said_on.map(|day| day.value.as_str().to_owned()),
        fullest: found.fullest,
        part_of: found.part_of,
        versions: versions.collect(),
    }
}

fn day(found: &link::Day<'_>) -> Day {
    let mention = |m: &link::Mention| Mention { document: m.document, span: m.span, completed: m.completed };
    Day {
        value: found.value.as_str().to_owned(),
        from: iso(found.from),
        to: iso(found.to),
        mentions: found.mentions.iter().map(mention).collect(),
    }
}
