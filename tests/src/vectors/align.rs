//! One quotation against one text.

use quotidian::align::{Match, Needle, Operation};
use quotidian::words::en;
use serde::Deserialize;

use super::{Case, differs, stands_in};

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

    fn check(&self) -> Result<(), String> {
        let found = find(&self.quote, &self.text)?;
        differs("the verdict", Some(self.verdict.as_str()), found.verdict.name())?;
        let at = found.span.map_or("", |span| span.of(&self.text));
        differs("the passage", self.at.as_deref(), at)?;
        differs("the number of places", self.places, found.places)?;
        let alterations = names(found.alterations.alterations().map(|a| a.name()));
        differs("the alterations", set(&self.alterations), alterations)?;
        differs("the warnings", set(&self.warnings), names(found.warnings.warnings().map(|w| w.name())))
    }
}

/// The best place of `quote` in `text`.
fn find(quote: &str, text: &str) -> Result<Match, String> {
    let needle = Needle::new(quote, &en::ALIGN).map_err(|e| e.to_string())?;
    let mut scratch = vec![0; needle.scratch()];
    let mut operations = vec![Operation::default(); 1024];
    needle.find(quote, text, &mut scratch, &mut operations).map_err(|e| e.to_string())
}

fn names<'a>(names: impl Iterator<Item = &'a str>) -> Vec<String> {
    let mut names: Vec<_> = names.map(String::from).collect();
    names.sort();
    names
}

fn set(wanted: &Option<Vec<String>>) -> Option<Vec<String>> {
    wanted.as_ref().map(|list| names(list.iter().map(String::as_str)))
}
