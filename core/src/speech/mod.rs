//! Who spoke, and with which word.
//!
//! Around each quotation the writer's words are read with their classes (`clause`), noun phrases are bounded (`phrase`), cues
//! and their subjects found (`cue`), and the rules of attribution tried in order (`attribute`, `block`). Short forms and pronouns
//! are traced to the fullest name (`names`).

mod age;
mod attribute;
mod attribution;
mod block;
mod carried;
mod clause;
mod complement;
mod cue;
mod cursor;
#[cfg(test)]
mod german;
mod human;
mod indirect;
mod mention;
mod names;
mod opening;
mod order;
mod perceived;
mod phrase;
mod pronoun;
mod reader;
mod report;
mod source;
mod topic;
mod trace;

pub(crate) use attribution::Attribution;
pub use cursor::{SPEECHES_BYTES, Speeches};
pub(crate) use mention::Gender;
pub(crate) use reader::{Held, Reader, shifted};

use crate::Confidence;
use crate::quote::Quotation;
use crate::span::Span;
use crate::words::CueClass;

/// A quotation with its speaker.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Speech {
    /// The quotation.
    pub quotation: Quotation,
    /// Who spoke.
    pub speaker: Option<Speaker>,
    /// The word that introduces the speech.
    pub cue: Option<Cue>,
    /// How the speaker was found.
    pub rule: Rule,
    /// How sure that is. High: a cue with its subject right beside the quotation, the label of a transcript, and what goes on from
    /// such a one without a sentence between: right in 98 of 100 where readers had marked the speakers; medium in nine of ten; low where only what stands farther away tells.
    pub confidence: Confidence,
}

/// The word that introduces speech (`said`, `according to`).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Cue {
    /// Its bytes.
    pub span: Span,
    /// What it does with the words; none where it is no verb of speech (`according to`).
    pub class: Option<CueClass>,
    /// Whether the writer says that the words were not said (`did not say`).
    pub negated: bool,
    /// Whether the writer asks whether they were (`Did she say`).
    pub questioned: bool,
}

/// The span that names who spoke, as written, and whom it stands for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Speaker {
    /// The bytes that name the speaker (`Mr. Futerfas`, `he`).
    pub span: Span,
    /// The bytes of the fullest name that it stands for in the text, where there is one.
    pub name: Option<Span>,
    /// The number, in the memory of names, of whom it stands for: the same number is the same one; 0 where nobody is known.
    pub number: u32,
}

impl Speaker {
    /// A speaker written at `span`, with the fullest name at `name`.
    pub const fn new(span: Span, name: Option<Span>) -> Speaker {
        Speaker { span, name, number: 0 }
    }
}

/// How the speaker was found.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Rule {
    /// No speaker was found.
    #[default]
    None,
    /// After the quotation: `," said X`, `," X said`.
    Tail,
    /// Before it in the sentence: `X said, "`.
    Head,
    /// Before a colon: `X was blunt: "`.
    Colon,
    /// After a dash behind the quotation: `“…” — X`.
    Signed,
    /// With `according to`.
    According,
    /// The speaker of the quotation before goes on.
    GoesOn,
    /// Who the sentence before says spoke or is about.
    Before,
    /// The turn before.
    Turn,
    /// The label of a transcript: `X: …`.
    Label,
}

impl Rule {
    /// The name in JSON, C and Python.
    pub const fn name(self) -> &'static str {
        match self {
            Rule::None => "none",
            Rule::Tail => "tail",
            Rule::Head => "head",
            Rule::Colon => "colon",
            Rule::Signed => "signed",
            Rule::According => "according",
            Rule::GoesOn => "goes_on",
            Rule::Before => "before",
            Rule::Turn => "turn",
            Rule::Label => "label",
        }
    }
}
