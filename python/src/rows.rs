//! What a scan gives, ready for Python (as dictionaries) and for JSON, with offsets in the unit of the text.

use pyo3::IntoPyObject;
use quotidian::date::{Point, Value};
use quotidian::quote::System;
use quotidian::record::{DateMention, Utterance};
use quotidian::speech::{Cue, Speaker};
use quotidian::{Error, Span};
use serde::{Serialize, Serializer};

use crate::calendar::iso;
use crate::offsets::{Before, Offsets};
use crate::text::Text;

/// A text with what counts its offsets.
#[derive(Clone)]
pub(crate) struct Source<'a> {
    pub(crate) text: Text<'a>,
    offsets: Offsets<'a>,
}

impl<'a> Source<'a> {
    pub(crate) fn new(text: Text<'a>) -> Source<'a> {
        Source { text, offsets: Offsets::new(text) }
    }

    /// A text that was read before.
    pub(crate) fn again(text: Text<'a>, before: Before) -> Source<'a> {
        Source { text, offsets: Offsets::again(text, before) }
    }

    /// What was counted when the text was read.
    pub(crate) fn before(&self) -> Before {
        self.offsets.before()
    }

    /// A part of the text as a text of the same unit.
    pub(crate) fn part(&self, span: Span) -> Text<'a> {
        Text { str: span.of(self.text.str), ..self.text }
    }

    /// The offsets of a span, and the characters that it covers.
    pub(crate) fn place(&self, span: Span) -> Place<'a> {
        Place {
            start: self.offsets.at(span.start),
            end: self.offsets.at(span.end),
            text: span.of(self.text.str),
        }
    }
}

/// A span of a text.
#[derive(Serialize, IntoPyObject)]
pub(crate) struct Place<'a> {
    pub(crate) start: usize,
    pub(crate) end: usize,
    pub(crate) text: &'a str,
}

/// Who spoke.
#[derive(Serialize, IntoPyObject)]
pub(crate) struct SpeakerRow<'a> {
    pub(crate) start: usize,
    pub(crate) end: usize,
    pub(crate) text: &'a str,
    pub(crate) name: Option<&'a str>,
    pub(crate) name_start: Option<usize>,
    pub(crate) name_end: Option<usize>,
}

impl<'a> SpeakerRow<'a> {
    pub(crate) fn new(source: &Source<'a>, speaker: &Speaker) -> SpeakerRow<'a> {
        let Place { start, end, text } = source.place(speaker.span);
        let name = speaker.name.map(|name| source.place(name));
        let (name_start, name_end) = name.as_ref().map(|name| (name.start, name.end)).unzip();
        SpeakerRow { start, end, text, name: name.map(|name| name.text), name_start, name_end }
    }
}

/// The word that introduces the speech.
#[derive(Serialize)]
pub(crate) struct CueRow<'a> {
    pub(crate) start: usize,
    pub(crate) end: usize,
    pub(crate) text: &'a str,
    pub(crate) class: Option<&'static str>,
    pub(crate) negated: bool,
    pub(crate) questioned: bool,
}

impl<'a> CueRow<'a> {
    fn new(source: &Source<'a>, cue: &Cue) -> CueRow<'a> {
        let Place { start, end, text } = source.place(cue.span);
        let class = cue.class.map(|class| class.name());
        CueRow { start, end, text, class, negated: cue.negated, questioned: cue.questioned }
    }
}

/// When it was said.
#[derive(Serialize, IntoPyObject)]
pub(crate) struct SaidOnRow {
    pub(crate) value: String,
    pub(crate) from: Option<String>,
    pub(crate) to: Option<String>,
}

impl SaidOnRow {
    pub(crate) fn new(value: Value, from: Option<Point>, to: Option<Point>) -> SaidOnRow {
        SaidOnRow { value: value.as_str().into(), from: iso(from), to: iso(to) }
    }
}

/// A quotation with its speaker and its day.
#[derive(Serialize)]
pub(crate) struct QuoteRow<'a> {
    pub(crate) start: usize,
    pub(crate) end: usize,
    pub(crate) text: &'a str,
    pub(crate) depth: u8,
    pub(crate) kind: &'static str,
    pub(crate) form: &'static str,
    pub(crate) group: u32,
    pub(crate) repaired: bool,
    pub(crate) speaker: Option<SpeakerRow<'a>>,
    pub(crate) cue: Option<CueRow<'a>>,
    pub(crate) rule: &'static str,
    pub(crate) confidence: &'static str,
    pub(crate) said_on: Option<SaidOnRow>,
}

impl<'a> QuoteRow<'a> {
    pub(crate) fn new(source: &Source<'a>, utterance: &Utterance) -> QuoteRow<'a> {
        let quotation = utterance.quotation;
        let Place { start, end, text } = source.place(quotation.span);
        QuoteRow {
            start,
            end,
            text,
            depth: quotation.depth,
            kind: quotation.kind.name(),
            form: quotation.form.name(),
            group: quotation.group,
            repaired: quotation.repaired,
            speaker: utterance.speaker.map(|speaker| SpeakerRow::new(source, &speaker)),
            cue: utterance.cue.map(|cue| CueRow::new(source, &cue)),
            rule: utterance.rule.name(),
            confidence: utterance.confidence.name(),
            said_on: utterance.said_on.map(|date| SaidOnRow::new(date.value, date.from, date.to)),
        }
    }
}

/// One way to read a date.
#[derive(Serialize)]
pub(crate) struct ReadingRow {
    pub(crate) value: String,
    pub(crate) from: Option<String>,
    pub(crate) to: Option<String>,
    pub(crate) reason: &'static str,
}

/// A date with its place on the calendar.
#[derive(Serialize)]
pub(crate) struct DateRow<'a> {
    pub(crate) start: usize,
    pub(crate) end: usize,
    pub(crate) text: &'a str,
    pub(crate) r#type: &'static str,
    pub(crate) value: String,
    pub(crate) r#mod: Option<&'static str>,
    pub(crate) from: Option<String>,
    pub(crate) to: Option<String>,
    pub(crate) voice: &'static str,
    pub(crate) readings: Vec<ReadingRow>,
}

impl<'a> DateRow<'a> {
    pub(crate) fn new(source: &Source<'a>, mention: &DateMention) -> DateRow<'a> {
        let date = &mention.resolution;
        let Place { start, end, text } = source.place(date.span);
        let readings = date.readings.iter().flatten().map(|reading| ReadingRow {
            value: reading.value.as_str().into(),
            from: iso(reading.from),
            to: iso(reading.to),
            reason: reading.reason.name(),
        });
        DateRow {
            start,
            end,
            text,
            r#type: date.kind.name(),
            value: date.value.as_str().into(),
            r#mod: date.modifier.map(|modifier| modifier.name()),
            from: iso(date.from),
            to: iso(date.to),
            voice: mention.voice.name(),
            readings: readings.collect(),
        }
    }
}

/// A stretch of text that a bound kept from being looked at, or a date that no calendar has.
#[derive(Clone, Serialize, IntoPyObject)]
pub(crate) struct ProblemRow {
    pub(crate) kind: &'static str,
    pub(crate) start: usize,
    pub(crate) end: usize,
    pub(crate) message: String,
}

impl ProblemRow {
    /// None for an error that ends a call.
    pub(crate) fn new(source: &Source<'_>, error: &Error) -> Option<ProblemRow> {
        let (kind, span, message) = match error {
            Error::Limit { limit, span } => {
                let message = format!("more than {} ({}): not looked at", limit.value(), limit.name());
                (limit.name(), *span, message)
            }
            Error::NoSuchDay { span } => {
                let written = source.place(*span).text;
                ("NO_SUCH_DAY", *span, format!("no calendar has {written:?}"))
            }
            _ => return None,
        };
        let Place { start, end, .. } = source.place(span);
        Some(ProblemRow { kind, start, end, message })
    }
}

/// Which marks a text uses for quotations of the first level.
#[derive(Serialize)]
pub(crate) struct MarksRow {
    pub(crate) first: &'static str,
    pub(crate) style: &'static str,
    pub(crate) confidence: &'static str,
}

impl MarksRow {
    /// None where the text has no marks that tell.
    pub(crate) fn new(system: System) -> Option<MarksRow> {
        Some(MarksRow {
            first: system.first()?.name(),
            style: system.style()?.name(),
            confidence: system.confidence()?.name(),
        })
    }
}

/// Everything that a scan finds: as lists for Python, or row by row ([`Each`]) for JSON.
#[derive(Serialize)]
pub(crate) struct ScanRows<'a, Q, D, P> {
    pub(crate) language: &'static str,
    pub(crate) marks: Option<MarksRow>,
    pub(crate) anchor: Option<String>,
    pub(crate) anchor_at: Option<Place<'a>>,
    pub(crate) quotes: Q,
    pub(crate) dates: D,
    pub(crate) problems: P,
}

/// Rows that are made while they are written, so that a long text never has all of them in memory.
pub(crate) struct Each<F>(pub(crate) F);

impl<F: Fn() -> I, I: Iterator<Item: Serialize>> Serialize for Each<F> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq((self.0)())
    }
}
