//! What runs the cases: the core itself, or the core behind the interface of another language.

use quotidian::Span;
use quotidian::align::{Needle, Operation};
use quotidian::words::en;

use crate::compare::{self, Document, Record};
use crate::scan::{self, Scanned};

/// Something that scans and finds.
pub trait Engine {
    /// Scans `text`, written at `anchor` (ISO), in `language` (an ISO code; without one, that of the text).
    ///
    /// # Errors
    /// When `anchor` or `language` is none, or the scan loses its place.
    fn scan(&mut self, text: &str, anchor: Option<&str>, language: Option<&str>) -> Result<Scanned, String>;

    /// The best place of `quote` in `text`.
    ///
    /// # Errors
    /// What the engine says where it cannot look.
    fn find(&mut self, quote: &str, text: &str) -> Result<Found, String>;

    /// The record of several documents.
    ///
    /// # Errors
    /// When an anchor is none, or the engine refuses.
    fn compare(&mut self, documents: &[Document]) -> Result<Record, String>;
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
    /// A step each: what it does, the bytes of the quotation, those of the text, the class of alteration.
    pub operations: Vec<(String, Span, Span, String)>,
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

    fn find(&mut self, quote: &str, text: &str) -> Result<Found, String> {
        let needle = Needle::new(quote, &en::ALIGN).map_err(|e| e.to_string())?;
        let mut scratch = vec![0; needle.scratch()];
        let mut operations = vec![Operation::default(); 1024];
        let found = needle.find(quote, text, &mut scratch, &mut operations).map_err(|e| e.to_string())?;
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

fn step(operation: &Operation) -> (String, Span, Span, String) {
    let alteration = operation.alteration.map_or("", |a| a.name());
    (operation.change.name().to_owned(), operation.quote, operation.text, alteration.to_owned())
}
