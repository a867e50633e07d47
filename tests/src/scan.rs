//! A whole scan as plain values, so that a test reads like the page a user sees.

use quotidian::date::{Anchor, Modifier, Point, Reading, Type};
use quotidian::quote::System;
use quotidian::record::{DateMention, Item, Scan, Utterance};
use quotidian::words::Language;
use quotidian::{Error, Span};

/// A quotation.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct Quote {
    pub span: Span,
    pub text: String,
    pub kind: String,
    pub form: String,
    pub depth: u8,
    pub group: u32,
    pub repaired: bool,
    pub speaker: Option<String>,
    pub name: Option<String>,
    pub name_span: Option<Span>,
    pub cue: Option<String>,
    /// What the cue does; none where it is no verb of speech.
    pub class: Option<String>,
    pub negated: bool,
    pub questioned: bool,
    pub rule: String,
    pub confidence: String,
    /// The value of the day of speaking.
    pub said_on: Option<String>,
}

/// A date.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct Date {
    pub span: Span,
    pub text: String,
    pub kind: String,
    pub value: String,
    pub modifier: Option<String>,
    pub from: Option<String>,
    pub to: Option<String>,
    pub voice: String,
    /// The values of the other readings.
    pub readings: Vec<String>,
}

/// Everything that a scan of a text gives.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct Scanned {
    pub quotes: Vec<Quote>,
    pub dates: Vec<Date>,
    /// What each is, and the text that it lies in.
    pub problems: Vec<String>,
    /// The first-level marks: which, how they are written, how sure that is; empty where they are not known.
    pub marks: [String; 3],
}

/// The language with this ISO code; without one, that of the text.
///
/// # Errors
/// When no language has the code.
pub fn language(code: Option<&str>, text: &str) -> Result<&'static Language, String> {
    match code {
        Some(code) => Language::named(code).ok_or_else(|| format!("no language {code:?}")),
        None => Ok(Language::of(text)),
    }
}

/// Scans `text` in `language` (an ISO code; without one, that of the text), written at `anchor` (ISO).
///
/// # Errors
/// When `language` or `anchor` is none, or the scan loses its place.
pub fn whole(text: &str, anchor: Option<&str>, code: Option<&str>) -> Result<Scanned, String> {
    let language = language(code, text)?;
    let system = System::of(text, language.text);
    let scan = Scan::new(language, self::anchor(anchor)?).with_system(system);
    Ok(Scanned { marks: marks(system), ..scanned(scan, text)? })
}

/// The same as a stream scans it: no look at the whole text tells its marks.
///
/// # Errors
/// As [`whole`].
pub fn streamed(text: &str, anchor: Option<&str>, code: Option<&str>) -> Result<Scanned, String> {
    scanned(Scan::new(language(code, text)?, self::anchor(anchor)?), text)
}

fn anchor(iso: Option<&str>) -> Result<Option<Anchor>, String> {
    iso.map(str::parse::<Anchor>).transpose().map_err(|e| e.to_string())
}

fn scanned(scan: Scan, text: &str) -> Result<Scanned, String> {
    let mut scan = scan.with_indirect();
    let (mut utterances, mut scanned) = (Vec::new(), Scanned::default());
    loop {
        let mut problem = |kind: &str, span: Span| scanned.problems.push(format!("{kind} {}", span.of(text)));
        match scan.next(text) {
            Ok(Some(Item::Quote(utterance))) => utterances.push(utterance),
            Ok(Some(Item::Date(mention))) => scanned.dates.push(date(&mention, text)),
            Ok(None) => break,
            Err(Error::Limit { limit, span }) => problem(limit.name(), span),
            Err(Error::NoSuchDay { span }) => problem("NO_SUCH_DAY", span),
            Err(error) => return Err(error.to_string()),
        }
    }
    scanned.quotes = utterances.iter().map(|utterance| quote(utterance, &scan, text)).collect();
    Ok(scanned)
}

fn marks(system: System) -> [String; 3] {
    let first = system.first().map_or("", |first| first.name());
    let style = system.style().map_or("", |style| style.name());
    let confidence = system.confidence().unwrap_or_default().name();
    [first, style, confidence].map(str::to_owned)
}

fn quote(utterance: &Utterance, scan: &Scan, text: &str) -> Quote {
    let Utterance { quotation, cue, rule, confidence, said_on, .. } = utterance;
    let speaker = scan.speaker(utterance);
    let name_span = speaker.and_then(|s| scan.name(&s));
    let of = |span: Span| span.of(text).to_owned();
    Quote {
        span: quotation.span,
        text: of(quotation.span),
        kind: quotation.kind.name().to_owned(),
        form: quotation.form.name().to_owned(),
        depth: quotation.depth,
        group: quotation.group,
        repaired: quotation.repaired,
        speaker: speaker.map(|s| of(s.span)),
        name: name_span.map(of),
        name_span,
        cue: cue.map(|cue| of(cue.span)),
        class: cue.and_then(|cue| cue.class).map(|class| class.name().to_owned()),
        negated: cue.is_some_and(|cue| cue.negated),
        questioned: cue.is_some_and(|cue| cue.questioned),
        rule: rule.name().to_owned(),
        confidence: confidence.name().to_owned(),
        said_on: said_on.map(|day| day.value.as_str().to_owned()),
    }
}

fn date(mention: &DateMention, text: &str) -> Date {
    let resolution = &mention.resolution;
    let value = |reading: &Reading| reading.value.as_str().to_owned();
    Date {
        span: resolution.span,
        text: resolution.span.of(text).to_owned(),
        kind: type_name(resolution.kind).to_owned(),
        value: resolution.value.as_str().to_owned(),
        modifier: resolution.modifier.map(|m| modifier_name(m).to_owned()),
        from: resolution.from.map(iso),
        to: resolution.to.map(iso),
        voice: mention.voice.name().to_owned(),
        readings: resolution.readings.iter().flatten().map(value).collect(),
    }
}

/// A point as ISO writes it.
pub fn iso(point: Point) -> String {
    point.to_string()
}

fn type_name(kind: Type) -> &'static str {
    match kind {
        Type::Date => "DATE",
        Type::Time => "TIME",
        Type::Duration => "DURATION",
        Type::Set => "SET",
    }
}

fn modifier_name(modifier: Modifier) -> &'static str {
    match modifier {
        Modifier::Before => "BEFORE",
        Modifier::After => "AFTER",
        Modifier::OnOrBefore => "ON_OR_BEFORE",
        Modifier::OnOrAfter => "ON_OR_AFTER",
        Modifier::LessThan => "LESS_THAN",
        Modifier::MoreThan => "MORE_THAN",
        Modifier::EqualOrLess => "EQUAL_OR_LESS",
        Modifier::EqualOrMore => "EQUAL_OR_MORE",
        Modifier::Start => "START",
        Modifier::Mid => "MID",
        Modifier::End => "END",
        Modifier::Approx => "APPROX",
    }
}
