//! One quotation against one text.

use serde::Deserialize;

use super::{Case, differs, stands_in};
use crate::engine::{Asked, Engine};

/// A quotation, a text, and how the one stands to the other.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct AlignCase {
    pub name: String,
    pub why: String,
    pub quote: String,
    pub text: String,
    #[serde(default)]
    pub prefix: String,
    #[serde(default)]
    pub suffix: String,
    /// The code of their language; English without one.
    pub language: Option<String>,
    /// When quotation and text were written.
    pub anchors: Option<[String; 2]>,
    pub verdict: String,
    /// The passage of the text, which stands there once.
    pub at: Option<String>,
    pub places: Option<u32>,
    pub alterations: Option<Vec<String>>,
    pub warnings: Option<Vec<String>>,
    /// What names one day in quotation and text in other words; none named means that nothing does.
    #[serde(default)]
    pub same_day: Vec<[String; 2]>,
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
        let anchors = self.anchors.as_ref().map(|[quote, text]| [quote.as_str(), text.as_str()]);
        let AlignCase { quote, text, prefix, suffix, .. } = self;
        let language = self.language.as_deref();
        let found = engine.find(&Asked { quote, text, prefix, suffix, language, anchors })?;
        differs("the verdict", Some(&self.verdict), &found.verdict)?;
        let at = found.span.map_or("", |span| span.of(&self.text));
        differs("the passage", self.at.as_deref(), at)?;
        differs("the number of places", self.places, found.places)?;
        differs("the alterations", self.alterations.as_deref().map(sorted), sorted(&found.alterations))?;
        differs("the warnings", self.warnings.as_deref().map(sorted), sorted(&found.warnings))?;
        let days = found.operations.iter().filter(|step| step.4);
        let days: Vec<_> = days.map(|step| [step.1.of(quote), step.2.of(text)].map(String::from)).collect();
        differs("what names one day", Some(&self.same_day), &days)
    }
}

fn sorted(names: &[String]) -> Vec<String> {
    let mut names = names.to_vec();
    names.sort();
    names
}
