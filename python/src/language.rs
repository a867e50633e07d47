//! The language of a text: the one named, or the one that the text itself shows.

use pyo3::prelude::*;
use quotidian::words::{LANGUAGES, Language};

use crate::errors::raise;

/// What stands for the language that a text shows.
const AUTO: &str = "auto";

/// A choice of language, as Python makes it.
#[derive(Clone, Copy)]
pub(crate) enum Chosen {
    /// This one for every text.
    Named(&'static Language),
    /// The one that each text shows.
    Shown,
}

impl Chosen {
    /// The choice that `code` stands for: `auto`, or the ISO 639-1 code of a language that core knows.
    pub(crate) fn new(py: Python<'_>, code: &str) -> PyResult<Chosen> {
        if code == AUTO {
            return Ok(Chosen::Shown);
        }
        Language::named(code).map(Chosen::Named).ok_or_else(|| {
            let known: Vec<_> = LANGUAGES.iter().map(|language| language.code).collect();
            let expected = format!("{AUTO}, {}", known.join(", "));
            raise(py, "LanguageError", &format!("no language: {code:?}"), None, &expected)
        })
    }

    /// The language to read `text` in.
    pub(crate) fn of(self, text: &str) -> &'static Language {
        match self {
            Chosen::Named(language) => language,
            Chosen::Shown => Language::of(text),
        }
    }
}
