//! One quotation against one text.

use serde::Deserialize;

use super::{Case, differs, stands_in};
use crate::engine::Engine;

/// A quotation, a text, and how the one stands to the other.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct AlignCase {
    pub name: String,
    pub why: String,
    pub quote: String,
    pub text: String,
    pub verdict: String,
    /// The passage of the text, which stands there once.
    pub at: Option<String>,
    pub places: Option<u32>,
    pub alterations: Option<Vec<String>>,
    pub warnings: Option<Vec<String>>,
}

impl Case for AlignCase {
    const FILE: &'static str = "align";

    fn name(&self) -> &str {
        &self.name
    }

    fn why(&self) -> &str {
        &self.why
    }

    fn is_sound(&self) -> Result<(), String> {
        self.at.as_deref().map_or(Ok(()), |at| stands_in(at, &self.text))
    }

    fn check(&self, engine: &mut dyn Engine) -> Result<(), String> {
        let found = engine.find(&self.quote, &self.text)?;
        differs("the verdict", Some(&self.verdict), &found.verdict)?;
        let at = found.span.map_or("", |span| span.of(&self.text));
        differs("the passage", self.at.as_deref(), at)?;
        differs("the number of places", self.places, found.places)?;
        differs("the alterations", self.alterations.as_deref().map(sorted), sorted(&found.alterations))?;
        differs("the warnings", self.warnings.as_deref().map(sorted), sorted(&found.warnings))
    }
}

fn sorted(names: &[String]) -> Vec<String> {
    let mut names = names.to_vec();
    names.sort();
    names
}
