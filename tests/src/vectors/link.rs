//! Utterances and days across documents.

use quotidian::Span;
use serde::Deserialize;

use super::Case;
use super::spots::spots;
use crate::compare::{Document, Record, Utterance};
use crate::engine::Engine;

/// Several documents, and what belongs together in them. A passage is written `id: words`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct LinkCase {
    pub name: String,
    pub why: String,
    pub documents: Vec<Document>,
    /// Versions of one utterance.
    #[serde(default)]
    pub together: Vec<Vec<String>>,
    /// Passages that are not all versions of one utterance.
    #[serde(default)]
    pub apart: Vec<Vec<String>>,
    #[serde(default)]
    pub days: Vec<ExpectedDay>,
    #[serde(default)]
    pub speakers: Vec<ExpectedSpeaker>,
}

/// A day, and places that name it; there may be more.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct ExpectedDay {
    pub value: String,
    pub mentions: Vec<String>,
}

/// The fullest name of who said the utterances that have a version at a passage.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct ExpectedSpeaker {
    pub of: String,
    pub name: String,
}

impl Case for LinkCase {
    const FILE: &'static str = "link";

    fn name(&self) -> &str {
        &self.name
    }

    fn why(&self) -> &str {
        &self.why
    }

    fn is_sound(&self) -> Result<(), String> {
        let groups = self.together.iter().chain(&self.apart);
        let spoken = self.speakers.iter().map(|speaker| &speaker.of);
        groups.flatten().chain(spoken).try_for_each(|passage| self.spot(passage).map(|_| ()))?;
        let mentions = self.days.iter().flat_map(|day| &day.mentions);
        mentions.map(|mention| self.spots(mention)).try_for_each(|spots| spots.map(|_| ()))
    }

    fn check(&self, engine: &mut dyn Engine) -> Result<(), String> {
        let record = engine.compare(&self.documents)?;
        for group in &self.together {
            if !self.share_one(&record, group)? {
                return Err(format!("not together: {group:?}"));
            }
        }
        for group in &self.apart {
            if self.share_one(&record, group)? {
                return Err(format!("not apart: {group:?}"));
            }
        }
        self.speakers.iter().try_for_each(|speaker| self.speaks(&record, speaker))?;
        self.days.iter().try_for_each(|day| self.names(&record, day))
    }
}

impl LinkCase {
    /// Every place of a passage: its document and bytes.
    fn spots(&self, passage: &str) -> Result<Vec<(usize, Span)>, String> {
        let (id, words) = passage.split_once(": ").ok_or_else(|| format!("no document in {passage:?}"))?;
        let number = self.documents.iter().position(|document| document.id == id);
        let number = number.ok_or_else(|| format!("no document {id:?}"))?;
        let text = &self.documents[number].text;
        let found: Vec<_> =
            spots(text, words).iter().map(|at| (number, Span::new(at.start, at.end))).collect();
        if found.is_empty() { Err(format!("{words:?} does not stand in {id}")) } else { Ok(found) }
    }

    /// The only place of a passage.
    fn spot(&self, passage: &str) -> Result<(usize, Span), String> {
        match self.spots(passage)?.as_slice() {
            [spot] => Ok(*spot),
            spots => Err(format!("{passage:?} stands {} times", spots.len())),
        }
    }

    /// Whether one utterance has a version at each of the passages.
    fn share_one(&self, record: &Record, group: &[String]) -> Result<bool, String> {
        let spots: Vec<_> = group.iter().map(|passage| self.spot(passage)).collect::<Result<_, _>>()?;
        Ok(record.utterances.iter().any(|u| spots.iter().all(|spot| touches(u, spot))))
    }

    fn speaks(&self, record: &Record, wanted: &ExpectedSpeaker) -> Result<(), String> {
        let spot = self.spot(&wanted.of)?;
        let own: Vec<_> = record.utterances.iter().filter(|utterance| touches(utterance, &spot)).collect();
        let is_right = |utterance: &&Utterance| utterance.speaker.as_ref() == Some(&wanted.name);
        if own.is_empty() || !own.iter().all(is_right) {
            let got: Vec<_> = own.iter().map(|utterance| &utterance.speaker).collect();
            return Err(format!("{:?} is not said by {:?}: {got:?}", wanted.of, wanted.name));
        }
        Ok(())
    }

    fn names(&self, record: &Record, wanted: &ExpectedDay) -> Result<(), String> {
        let days = record.days.iter().filter(|day| day.value == wanted.value);
        let got: Vec<_> = days.flat_map(|day| &day.mentions).map(|m| (m.document, m.span)).collect();
        for mention in &wanted.mentions {
            if !self.spots(mention)?.iter().any(|spot| got.contains(spot)) {
                return Err(format!("{} is not named by {mention:?}", wanted.value));
            }
        }
        Ok(())
    }
}

/// Whether an utterance has a version at a place.
fn touches(utterance: &Utterance, (document, span): &(usize, Span)) -> bool {
    utterance.versions.iter().any(|v| v.document == *document && v.span.overlaps(*span))
}
