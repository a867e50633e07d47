//! A speaker and a cue, as found by one rule.

use heapless::Vec;

use crate::limits::QUOTATIONS_IN_BLOCK;
use crate::span::{Piece, Span};
use crate::speech::Rule;

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
    pub(crate) source: Source,
}

/// An attribution for each quotation of a block, in the same order.
pub(crate) type Attributions = Vec<Attribution, QUOTATIONS_IN_BLOCK>;

fn known(piece: Piece) -> Option<Span> {
    Some(piece.span()).filter(|span| !span.is_empty())
}

impl Attribution {
    pub(crate) fn new(rule: Rule, speaker: Span, cue: Option<Span>) -> Attribution {
        let cue = cue.unwrap_or_default().into();
        Attribution { speaker: speaker.into(), cue, rule, ..Attribution::default() }
    }

    /// By what an earlier block has left.
    pub(crate) fn inherited(rule: Rule, source: Source, person: u32) -> Attribution {
        Attribution { rule, source, person, ..Attribution::default() }
    }

    pub(crate) fn framed(self, frame: Option<Span>) -> Attribution {
        Attribution { frame: frame.unwrap_or_default().into(), ..self }
    }

    /// The same for a quotation that goes on from this one.
    pub(crate) fn going_on(self) -> Attribution {
        Attribution { rule: Rule::GoesOn, ..self }
    }

    /// Whether a rule has found a speaker.
    pub(crate) fn is_made(&self) -> bool {
        self.rule != Rule::None
    }

    /// The words that name the speaker, where they stand in this block.
    pub(crate) fn speaker(&self) -> Option<Span> {
        known(self.speaker)
    }

    pub(crate) fn cue(&self) -> Option<Span> {
        known(self.cue)
    }

    pub(crate) fn frame(&self) -> Option<Span> {
        known(self.frame)
    }
}
