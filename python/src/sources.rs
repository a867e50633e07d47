//! Texts to look in, read once for however many drafts and quotations are held against them.

use std::sync::{Arc, OnceLock};

use pyo3::prelude::*;
use quotidian::date::Anchor;
use quotidian::words::Language;

use crate::calendar::Anchored;
use crate::compare::Given;
use crate::language::Chosen;
use crate::offsets::Before;
use crate::rows::Source;
use crate::scan::{Known, Read};
use crate::text::{Text, dated, utf8};
use crate::threads::{Ask, Stop};

/// A text to look in, with what is known of it.
#[pyclass(frozen, module = "quotidian._core")]
pub(crate) struct ReadSource {
    /// A `str` or `bytes`.
    text: Py<PyAny>,
    before: Before,
    language: &'static Language,
    anchor: Option<Anchor>,
    /// What a scan finds in it: who wants quotations alone does not pay for it.
    known: OnceLock<Arc<Known>>,
}

/// Reads sources: their languages, anchors and offsets.
#[pyfunction]
pub(crate) fn read_sources(
    py: Python<'_>,
    sources: Vec<Given<'_>>,
    language: &str,
) -> PyResult<Vec<ReadSource>> {
    let chosen = Chosen::new(py, language)?;
    let one = |(id, text, anchor): &Given<'_>| {
        let (given, anchor) = dated(utf8(id, "id")?, text, anchor.as_deref())?;
        let (language, anchor, before) = py.detach(|| {
            let language = chosen.of(given.str);
            (language, Anchored::new(given.str, language, anchor).anchor, Source::new(given).before())
        });
        Ok(ReadSource { text: text.clone().unbind(), before, language, anchor, known: OnceLock::new() })
    };
    sources.iter().map(one).collect()
}

/// A source whose text is borrowed.
pub(crate) struct From<'a> {
    pub(crate) source: Source<'a>,
    pub(crate) language: &'static Language,
    pub(crate) anchor: Option<Anchor>,
    known: &'a OnceLock<Arc<Known>>,
}

impl<'a> From<'a> {
    pub(crate) fn new(given: &'a Bound<'_, ReadSource>) -> PyResult<From<'a>> {
        let ReadSource { text, before, language, anchor, known } = given.get();
        let text = Text::of(text.bind(given.py()), "text")?;
        Ok(From { source: Source::again(text, Arc::clone(before)), language, anchor: *anchor, known })
    }

    /// The source as a scan reads it, which is done once.
    pub(crate) fn read(&self, patience: &mut dyn Ask) -> Result<Read<'a>, Stop> {
        let source = self.source.clone();
        if let Some(known) = self.known.get() {
            return Ok(Read::again(source, Arc::clone(known)));
        }
        let read = Read::new(source.text, Chosen::Named(self.language), self.anchor, false, patience)?;
        // another thread may have been as fast, and found the same
        let _ = self.known.set(Arc::clone(&read.known));
        Ok(read)
    }
}
