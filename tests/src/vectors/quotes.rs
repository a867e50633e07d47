//! Quotation marks, and the quotations between them.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::{Case, INDIRECT, differs, stands_in};
use crate::engine::Engine;
use crate::scan::Quote;

/// A text and its quotations.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct QuoteCase {
    pub name: String,
    pub why: String,
    pub text: String,
    pub quotes: Vec<ExpectedQuote>,
}

/// A quotation as a case expects it.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct ExpectedQuote {
    pub text: Option<String>,
    pub kind: Option<String>,
    pub form: Option<String>,
    pub depth: Option<u8>,
    /// Relative: the same number stands for the same act of speech.
    pub group: Option<u32>,
    pub repaired: Option<bool>,
}

impl Case for QuoteCase {
    const FILE: &'static str = "quotes";

    fn name(&self) -> &str {
        &self.name
    }

    fn why(&self) -> &str {
        &self.why
    }

    fn is_sound(&self) -> Result<(), String> {
        self.quotes.iter().filter_map(|q| q.text.as_deref()).try_for_each(|t| stands_in(t, &self.text))
    }

    fn check(&self, engine: &mut dyn Engine) -> Result<(), String> {
        let mut quotes = engine.scan(&self.text, None, None)?.quotes;
        quotes.retain(|quote| quote.kind != INDIRECT);
        if quotes.len() != self.quotes.len() {
            let texts: Vec<_> = quotes.iter().map(|q| &q.text).collect();
            return Err(format!("{} quotations, expected {}: {texts:?}", quotes.len(), self.quotes.len()));
        }
        let mut groups = Groups::default();
        self.quotes.iter().zip(&quotes).try_for_each(|(wanted, got)| {
            wanted.agrees(got)?;
            wanted.group.map_or(Ok(()), |number| groups.pair(number, got))
        })
    }
}

impl ExpectedQuote {
    fn agrees(&self, got: &Quote) -> Result<(), String> {
        differs("the text", self.text.as_ref(), &got.text)?;
        differs(format!("the kind of {:?}", got.text), self.kind.as_deref(), got.kind.as_str())?;
        differs(format!("the form of {:?}", got.text), self.form.as_deref(), got.form.as_str())?;
        differs(format!("the depth of {:?}", got.text), self.depth, got.depth)?;
        differs(format!("repaired of {:?}", got.text), self.repaired, got.repaired)
    }
}

/// Which number of the engine stands for which of the case: one to one.
#[derive(Default)]
struct Groups {
    theirs: BTreeMap<u32, u32>,
    ours: BTreeMap<u32, u32>,
}

impl Groups {
    fn pair(&mut self, wanted: u32, got: &Quote) -> Result<(), String> {
        let theirs = *self.theirs.entry(wanted).or_insert(got.group);
        let ours = *self.ours.entry(got.group).or_insert(wanted);
        if theirs == got.group && ours == wanted {
            Ok(())
        } else {
            let known =
                format!("group {wanted} of the case is {theirs}, {} is {ours} of the case", got.group);
            Err(format!("{:?} has group {}, expected {wanted}: {known}", got.text, got.group))
        }
    }
}
