//! What a scan finds.

use crate::Confidence;
use crate::date::Resolution;
use crate::quote::Quotation;
use crate::span::Span;
use crate::speech::{Cue, Rule, Speaker, Speech};

/// Whose "today" a date counts from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Voice {
    /// The writer's: the anchor.
    #[default]
    Writer,
    /// The speaker's: the day of speaking.
    Speaker,
    /// The editor's, in square brackets inside a quotation: the writer's again.
    Editor,
}

impl Voice {
    /// The name in JSON, C and Python.
    pub const fn name(self) -> &'static str {
        match self {
            Voice::Writer => "writer",
            Voice::Speaker => "speaker",
            Voice::Editor => "editor",
        }
    }
}

/// A quotation with its speaker and its day.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Utterance {
    /// The quotation.
    pub quotation: Quotation,
    /// Who spoke.
    pub speaker: Option<Speaker>,
    /// The word that introduces the speech.
    pub cue: Option<Cue>,
    /// How the speaker was found.
    pub rule: Rule,
    /// How sure that is.
    pub confidence: Confidence,
    /// When it was spoken.
    pub said_on: Option<Resolution>,
}

impl Utterance {
    /// What was said, and when.
    pub(crate) fn new(speech: Speech, said_on: Option<Resolution>) -> Utterance {
        let Speech { quotation, speaker, cue, rule, confidence } = speech;
        Utterance { quotation, speaker, cue, rule, confidence, said_on }
    }
}

/// A date with its voice.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct DateMention {
    /// Whose "today" it counts from.
    pub voice: Voice,
    /// Where it lies on the calendar; holds its span.
    pub resolution: Resolution,
}

/// What a scan finds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(clippy::large_enum_variant)] // both lie in arrays of the scan, not in this
pub enum Item {
    /// A quotation.
    Quote(Utterance),
    /// A date.
    Date(DateMention),
}

impl Item {
    /// The bytes of the quotation or the date.
    pub const fn span(&self) -> Span {
        match self {
            Item::Quote(utterance) => utterance.quotation.span,
            Item::Date(mention) => mention.resolution.span,
        }
    }
}
