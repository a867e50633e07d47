//! A speaker and a cue, as found by one rule.

use heapless::Vec;

use crate::Confidence;
use crate::limits::QUOTATIONS_IN_BLOCK;
use crate::span::{Piece, Span};
use crate::speech::{Cue, Rule};
use crate::words::CueClass;

/// Where the words of an attribution stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Source {
    /// In the block of the quotation.
    #[default]
    Here,
    /// In an earlier block: who spoke last.
    Last,
    /// In an earlier block: who is to speak.
    Introduced,
    /// In an earlier block: who spoke before the last one.
    Before,
}

/// What is said of the cue and of how it was found, in one byte: the state of a cursor holds 128 of them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Bits(u8);

impl Bits {
    const SOURCE: u8 = 0b11;
    const CONFIDENCE: u8 = 0b1100;
    const NEGATED: u8 = 1 << 4;
    const QUESTIONED: u8 = 1 << 5;

    fn with(self, mask: u8, value: u8) -> Bits {
        Bits(self.0 & !mask | value << mask.trailing_zeros() & mask)
    }

    fn read(self, mask: u8) -> u8 {
        (self.0 & mask) >> mask.trailing_zeros()
    }
}

/// Who speaks one quotation of the block, with offsets in the block; an empty piece stands for none.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Attribution {
    speaker: Piece,
    cue: Piece,
    /// The writer's words of the sentence that attributes it, in this block.
    frame: Piece,
    /// The number of the person; 0 where nobody is known.
    pub(crate) person: u32,
    pub(crate) rule: Rule,
    class: Option<CueClass>,
    bits: Bits,
}

/// An attribution for each quotation of a block, in the same order.
pub(crate) type Attributions = Vec<Attribution, QUOTATIONS_IN_BLOCK>;

fn known(piece: Piece) -> Option<Span> {
    Some(piece.span()).filter(|span| !span.is_empty())
}

impl Attribution {
    pub(crate) fn new(rule: Rule, speaker: Span, cue: Option<Cue>) -> Attribution {
        let made = Attribution { speaker: speaker.into(), rule, ..Attribution::default() };
        let Some(cue) = cue else { return made };
        let bits = made.bits.with(Bits::NEGATED, u8::from(cue.negated));
        let bits = bits.with(Bits::QUESTIONED, u8::from(cue.questioned));
        Attribution { cue: cue.span.into(), class: cue.class, bits, ..made }
    }

    /// By what an earlier block has left.
    pub(crate) fn inherited(rule: Rule, source: Source, person: u32) -> Attribution {
        let bits = Bits::default().with(Bits::SOURCE, source as u8);
        Attribution { rule, person, bits, ..Attribution::default() }
    }

    pub(crate) fn framed(self, frame: Option<Span>) -> Attribution {
        Attribution { frame: frame.unwrap_or_default().into(), ..self }
    }

    /// The same for a quotation that goes on from this one; less sure where a sentence stands between.
    pub(crate) fn going_on(self, apart: bool) -> Attribution {
        let most = if apart { Confidence::Medium } else { Confidence::High };
        Attribution { rule: Rule::GoesOn, ..self }.sure(self.confidence().min(most))
    }

    /// The same as another rule finds it.
    pub(crate) fn by(self, rule: Rule) -> Attribution {
        Attribution { rule, ..self }
    }

    pub(crate) fn sure(self, confidence: Confidence) -> Attribution {
        Attribution { bits: self.bits.with(Bits::CONFIDENCE, confidence as u8), ..self }
    }

    /// Whether a rule has found a speaker.
    pub(crate) fn is_made(&self) -> bool {
        self.rule != Rule::None
    }

    /// The words that name the speaker, where they stand in this block.
    pub(crate) fn speaker(&self) -> Option<Span> {
        known(self.speaker)
    }

    /// The cue, where it stands in this block.
    pub(crate) fn cue(&self) -> Option<Cue> {
        Some(Cue {
            span: known(self.cue)?,
            class: self.class,
            negated: self.bits.read(Bits::NEGATED) != 0,
            questioned: self.bits.read(Bits::QUESTIONED) != 0,
        })
    }

    pub(crate) fn frame(&self) -> Option<Span> {
        known(self.frame)
    }

    pub(crate) fn source(&self) -> Source {
        match self.bits.read(Bits::SOURCE) {
            1 => Source::Last,
            2 => Source::Introduced,
            3 => Source::Before,
            _ => Source::Here,
        }
    }

    pub(crate) fn confidence(&self) -> Confidence {
        match self.bits.read(Bits::CONFIDENCE) {
            2 => Confidence::High,
            1 => Confidence::Medium,
            _ => Confidence::Low,
        }
    }
}
