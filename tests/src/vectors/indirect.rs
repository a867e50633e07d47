//! Speech without marks: what cues introduce, and how far it goes.

use serde::Deserialize;

use super::speech::{ExpectedSpeech, agree};
use super::{Case, INDIRECT, stands_in};
use crate::engine::Engine;

/// A text and what it reports without marks.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct IndirectCase {
    pub name: String,
    pub why: String,
    pub text: String,
    /// An ISO code; without one, the language of the text.
    pub language: Option<String>,
    pub reports: Vec<ExpectedSpeech>,
}

impl Case for IndirectCase {
    const FILE: &'static str = "indirect";

    fn name(&self) -> &str {
        &self.name
    }

    fn why(&self) -> &str {
        &self.why
    }

    fn is_sound(&self) -> Result<(), String> {
        self.reports.iter().flat_map(ExpectedSpeech::passages).try_for_each(|t| stands_in(t, &self.text))
    }

    fn check(&self, engine: &mut dyn Engine) -> Result<(), String> {
        let mut quotes = engine.scan(&self.text, None, self.language.as_deref())?.quotes;
        quotes.retain(|quote| quote.kind == INDIRECT);
        agree(&self.reports, &quotes)
    }
}
