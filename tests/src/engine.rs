//! What runs the cases: the core itself, or the core behind the interface of another language.

use quotidian::Span;
use quotidian::align::{Needle, Operation, Query};
use quotidian::link::{Dated, SameDay};

use crate::compare::{self, Document, Record};
use crate::scan::{self, Scanned};

/// Something that scans and finds.
pub trait Engine {
    /// Scans `text`, written at `anchor` (ISO), in `language` (an ISO code; without one, that of the text).
    ///
    /// # Errors
    /// When `anchor` or `language` is none, or the scan loses its place.
    fn scan(&mut self, text: &str, anchor: Option<&str>, language: Option<&str>) -> Result<Scanned, String>;

    /// The best place of a quotation in a text.
    ///
    /// # Errors
    /// What the engine says where it cannot look, or when an anchor is none.
    fn find(&mut self, asked: &Asked<'_>) -> Result<Found, String>;

    /// The record of several documents.
    ///
    /// # Errors
    /// When an anchor is none, or the engine refuses.
    fn compare(&mut self, documents: &[Document]) -> Result<Record, String>;
}

/// A quotation and a text, with what is known besides their words.
#[derive(Clone, Copy, Debug, Default)]
#[allow(missing_docs)]
pub struct Asked<'a> {
    pub quote: &'a str,
    pub text: &'a str,
    pub prefix: &'a str,
    pub suffix: &'a str,
    /// The code of their language; English without one.
    pub language: Option<&'a str>,
    /// When quotation and text were written (ISO).
    pub anchors: Option<[&'a str; 2]>,
}

/// How a quotation stands to a text, as plain values.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct Found {
    pub verdict: String,
    pub span: Option<Span>,
    pub places: u32,
    pub alterations: Vec<String>,
    pub warnings: Vec<String>,
    /// A step each: what it does, the bytes of the quotation, those of the text, the class of alteration, whether other words
    /// name one day.
    pub operations: Vec<(String, Span, Span, String, bool)>,
}

/// The core itself.
#[derive(Clone, Copy, Debug, Default)]
pub struct Core;

impl Engine for Core {
    fn scan(&mut self, text: &str, anchor: Option<&str>, language: Option<&str>) -> Result<Scanned, String> {
        scan::whole(text, anchor, language)
    }

    fn compare(&mut self, documents: &[Document]) -> Result<Record, String> {
        compare::compare(documents)
    }

    fn find(&mut self, asked: &Asked<'_>) -> Result<Found, String> {
        let Asked { quote, text, prefix, suffix, language, anchors } = *asked;
        let language = scan::language(Some(language.unwrap_or("en")), text)?;
        let needle = Needle::new(quote, language.align).map_err(|e| e.to_string())?;
        let mut scratch = vec![0; needle.scratch()];
        let mut operations = vec![Operation::default(); 1024];
        let dated = |text, anchor: &str| -> Result<Dated<'_>, String> {
            Ok(Dated {
                text,
                anchor: Some(anchor.parse().map_err(|_| format!("no anchor: {anchor}"))?),
                base: 0,
            })
        };
        let days = match anchors {
            Some([of_quote, of_text]) => {
                Some(SameDay::new(dated(quote, of_quote)?, dated(text, of_text)?, language.date))
            }
            None => None,
        };
        let query = Query::new(quote, text).with_context(prefix, suffix);
        let query = days.as_ref().map_or(query, |days| query.with_days(days));
        let found = needle.look(&query, &mut scratch, &mut operations).map_err(|e| e.to_string())?;
        Ok(Found {
            verdict: found.verdict.name().to_owned(),
            span: found.span,
            places: found.places,
            alterations: found.alterations.alterations().map(|a| a.name().to_owned()).collect(),
            operations: operations.iter().take(found.written).map(step).collect(),
            warnings: found.warnings.warnings().map(|w| w.name().to_owned()).collect(),
        })
    }
}

fn step(operation: &Operation) -> (String, Span, Span, String, bool) {
    let alteration = operation.alteration.map_or("", |a| a.name()).to_owned();
    let Operation { change, quote, text, same_day, .. } = *operation;
    (change.name().to_owned(), quote, text, alteration, same_day)
}
