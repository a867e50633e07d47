//! One scan of a document: quotations with speakers and days, dates with voices.

use crate::date::{Anchor, Resolution};
use crate::error::Error;
use crate::quote::{Found, Pairing, Quotation, System};
use crate::span::Span;
use crate::speech::{Attributions, Carried, Names, Speaker, Speakers, Tables, attribute, trace};
use crate::text::Blocks;
use crate::words::Language;

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
    /// The bytes of the word that introduces the speech.
    pub cue: Option<Span>,
    /// How the speaker was found.
    pub rule: crate::speech::Rule,
    /// When it was spoken.
    pub said_on: Option<Resolution>,
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
#[allow(clippy::large_enum_variant)]
pub enum Item {
    /// A quotation.
    Quote(Utterance),
    /// A date.
    Date(DateMention),
}

/// A cursor over the quotations and the dates of a text, block by block: in each block the quotations, then the dates.
#[derive(Clone, Debug)]
pub struct Scan {
    language: &'static Language,
    anchor: Option<Anchor>,
    blocks: Blocks,
    pairing: Pairing,
    carried: Carried,
    found: Found,
    attributions: Attributions,
    speakers: Speakers,
    names: Names,
    given: usize,
    passed: Option<Error>,
}

impl Scan {
    /// A cursor at the start of a text written at `anchor`.
    pub fn new(language: &'static Language, anchor: Option<Anchor>) -> Scan {
        Scan {
            language,
            anchor,
            blocks: Blocks::new(),
            pairing: Pairing::default(),
            carried: Carried::default(),
            found: Found::new(),
            attributions: Attributions::new(),
            speakers: Speakers::new(),
            names: Names::default(),
            given: 0,
            passed: None,
        }
    }

    /// The same, for a text whose first-level marks are known ([`System::of`]).
    pub fn with_system(mut self, system: System) -> Scan {
        self.pairing.system = system;
        self
    }

    /// The next item of `text`; none at the end. A speaker's `name` is the fullest one up to the item's block;
    /// [`Scan::name`] gives the fullest one known by now.
    ///
    /// # Errors
    /// [`Error::Limit`] where a bound was passed (go on calling), [`Error::Position`] when the cursor belongs to another text.
    pub fn next(&mut self, text: &str) -> Result<Option<Item>, Error> {
        let _ = self.anchor;
        loop {
            if let Some(&quotation) = self.found.get(self.given) {
                let a = self.attributions.get(self.given).copied().unwrap_or_default();
                let speaker = self.speakers.get(self.given).copied().flatten();
                self.given += 1;
                return Ok(Some(Item::Quote(Utterance {
                    quotation,
                    speaker,
                    cue: a.cue,
                    rule: a.rule,
                    said_on: None,
                })));
            }
            if let Some(error) = self.passed.take() {
                return Err(error);
            }
            let Some(block) = self.blocks.next(text, true)? else { return Ok(None) };
            (self.found, self.passed) = self.pairing.block(text, &block, self.language.text);
            let tables = Tables { text: self.language.text, speech: self.language.speech };
            self.attributions = attribute(text, &block, &mut self.found, &mut self.carried, tables);
            self.speakers =
                trace(text, &block, &self.found, &self.attributions, &mut self.names, self.language.speech);
            self.given = 0;
        }
    }

    /// The fullest name, known by now, of whom `speaker` stands for: call it at the end of a text.
    pub fn name(&self, speaker: &Speaker) -> Option<Span> {
        self.names.fullest(speaker.number).or(speaker.name)
    }
}
