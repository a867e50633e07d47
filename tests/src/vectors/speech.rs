//! Who spoke, and with which word.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::{Case, INDIRECT, differs, stands_in};
use crate::engine::Engine;
use crate::scan::Quote;

/// A text and the speakers of its quotations in marks at depth 0.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct SpeechCase {
    pub name: String,
    pub why: String,
    pub text: String,
    /// An ISO code; without one, the language of the text.
    pub language: Option<String>,
    pub quotes: Vec<ExpectedSpeech>,
}

/// Something said, in marks or without, as a case expects it; an empty `speaker`, `name`, `cue` or `class` stands for none.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct ExpectedSpeech {
    pub text: String,
    pub speaker: Option<String>,
    pub name: Option<String>,
    pub cue: Option<String>,
    pub class: Option<String>,
    pub negated: Option<bool>,
    pub questioned: Option<bool>,
    pub rule: Option<String>,
    pub confidence: Option<String>,
    /// Relative: the same number stands for the same act of speech.
    pub group: Option<u32>,
}

impl Case for SpeechCase {
    const FILE: &'static str = "speech";

    fn name(&self) -> &str {
        &self.name
    }

    fn why(&self) -> &str {
        &self.why
    }

    fn is_sound(&self) -> Result<(), String> {
        self.quotes.iter().flat_map(ExpectedSpeech::passages).try_for_each(|t| stands_in(t, &self.text))
    }

    fn check(&self, engine: &mut dyn Engine) -> Result<(), String> {
        let mut quotes = engine.scan(&self.text, None, self.language.as_deref())?.quotes;
        quotes.retain(|quote| quote.depth == 0 && quote.kind != INDIRECT);
        agree(&self.quotes, &quotes)
    }
}

/// Says where what was said differs from what a case expects.
pub(super) fn agree(wanted: &[ExpectedSpeech], got: &[Quote]) -> Result<(), String> {
    if got.len() != wanted.len() {
        let texts: Vec<_> = got.iter().map(|q| &q.text).collect();
        return Err(format!("{} of them, expected {}: {texts:?}", got.len(), wanted.len()));
    }
    wanted.iter().zip(got).try_for_each(|(wanted, got)| wanted.agrees(got))?;
    groups(wanted, got)
}

impl ExpectedSpeech {
    pub(super) fn passages(&self) -> impl Iterator<Item = &str> {
        let rest = [&self.speaker, &self.name, &self.cue];
        rest.into_iter().filter_map(|part| part.as_deref()).chain([self.text.as_str()])
    }

    fn agrees(&self, got: &Quote) -> Result<(), String> {
        differs("the text", Some(&self.text), &got.text)?;
        let of = |what| format!("the {what} of {:?}", got.text);
        differs(of("depth"), Some(0), got.depth)?;
        differs(of("speaker"), self.speaker.as_deref(), got.speaker.as_deref().unwrap_or(""))?;
        differs(of("name"), self.name.as_deref(), got.name.as_deref().unwrap_or(""))?;
        differs(of("cue"), self.cue.as_deref(), got.cue.as_deref().unwrap_or(""))?;
        differs(of("class"), self.class.as_deref(), got.class.as_deref().unwrap_or(""))?;
        differs(of("negation"), self.negated, got.negated)?;
        differs(of("question"), self.questioned, got.questioned)?;
        differs(of("rule"), self.rule.as_deref(), got.rule.as_str())?;
        differs(of("confidence"), self.confidence.as_deref(), got.confidence.as_str())
    }
}

/// Says where two of them have one group in the case and not in the engine, or the other way round.
fn groups(wanted: &[ExpectedSpeech], got: &[Quote]) -> Result<(), String> {
    let (mut theirs, mut ours) = (BTreeMap::new(), BTreeMap::new());
    for (wanted, got) in wanted.iter().zip(got) {
        let Some(number) = wanted.group else { continue };
        let same = *theirs.entry(number).or_insert(got.group) == got.group;
        if !same || *ours.entry(got.group).or_insert(number) != number {
            return Err(format!("{:?} has group {}, which is not group {number}", got.text, got.group));
        }
    }
    Ok(())
}
