//! Who spoke, and with which word.

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

/// A quotation with its speaker as a case expects it; an empty `speaker`, `name`, `cue` or `class` stands for none.
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
        let quotes = engine.scan(&self.text, None, self.language.as_deref())?.quotes;
        let quotes: Vec<_> = quotes.iter().filter(|q| q.depth == 0 && q.kind != INDIRECT).collect();
        if quotes.len() != self.quotes.len() {
            let texts: Vec<_> = quotes.iter().map(|q| &q.text).collect();
            return Err(format!("{} quotations, expected {}: {texts:?}", quotes.len(), self.quotes.len()));
        }
        self.quotes.iter().zip(quotes).try_for_each(|(wanted, got)| wanted.agrees(got))
    }
}

impl ExpectedSpeech {
    fn passages(&self) -> impl Iterator<Item = &str> {
        let rest = [&self.speaker, &self.name, &self.cue];
        rest.into_iter().filter_map(|part| part.as_deref()).chain([self.text.as_str()])
    }

    fn agrees(&self, got: &Quote) -> Result<(), String> {
        differs("the text", Some(&self.text), &got.text)?;
        let of = |what| format!("the {what} of {:?}", got.text);
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
