//! One quotation against one text: a verdict from the word alignment, never from a score.

use crate::error::Error;
use crate::span::Span;
use crate::words::AlignWords;

/// How a quotation stands to a passage of another text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Verdict {
    /// Byte for byte.
    Verbatim,
    /// Apart from case of the first letter, marks, dashes, spaces, line-break hyphens, terminal `,` or `.`, Unicode form.
    Typographic,
    /// Apart from spelling, contraction, number form, fillers dropped.
    Variant,
    /// Apart from marked edits.
    Editorial,
    /// Apart from an attribution or a paragraph break inside it.
    Interrupted,
    /// With words changed that carry meaning.
    Altered,
    /// In pieces whose order or distance the source does not have.
    Spliced,
    /// Not at all.
    #[default]
    Absent,
}

impl Verdict {
    /// The name in JSON, C and Python.
    pub const fn name(self) -> &'static str {
        match self {
            Verdict::Verbatim => "verbatim",
            Verdict::Typographic => "typographic",
            Verdict::Variant => "variant",
            Verdict::Editorial => "editorial",
            Verdict::Interrupted => "interrupted",
            Verdict::Altered => "altered",
            Verdict::Spliced => "spliced",
            Verdict::Absent => "absent",
        }
    }

    /// Whether the quotation is faithful: `verbatim` down to `interrupted`.
    pub const fn is_genuine(self) -> bool {
        (self as u8) <= (Verdict::Interrupted as u8)
    }
}

/// A class of alteration.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(u8)]
pub enum Alteration {
    /// A negation added or dropped.
    Negation,
    /// Another number.
    Number,
    /// Another name.
    Name,
    /// Another modal verb.
    Modal,
    /// Words in another order.
    Order,
    /// Another word.
    Word,
}

/// What a reader should know beside the verdict.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(u8)]
pub enum Warning {
    /// What the ellipsis leaves out holds a negation.
    ElisionHidesNegation,
    /// What the ellipsis leaves out holds a condition.
    ElisionHidesCondition,
    /// The passage goes on with a condition.
    TruncatedCondition,
    /// Two quotations of the source were joined.
    JoinsSeparateQuotes,
    /// The quotation stands in more than one place.
    Ambiguous,
}

/// A set of `T` (alterations or warnings), as bits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Flags(pub u8);

/// What an operation does to the words of the text to give those of the quotation.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Change {
    /// The same word.
    #[default]
    Equal,
    /// A word of the quotation that the text does not have.
    Insert,
    /// A word of the text that the quotation does not have.
    Delete,
    /// Another word.
    Replace,
}

/// One step of an alignment.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Operation {
    /// What it does.
    pub change: Change,
    /// Bytes of the quotation; empty for a deletion.
    pub quote: Span,
    /// Bytes of the text; empty for an insertion.
    pub text: Span,
    /// The class, where it alters the meaning.
    pub alteration: Option<Alteration>,
}

/// What was found.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Match {
    /// The verdict on the best place.
    pub verdict: Verdict,
    /// The best place; none when absent.
    pub span: Option<Span>,
    /// The classes of alteration: bit `1 << alteration as u8`.
    pub alterations: Flags,
    /// The warnings: bit `1 << warning as u8`.
    pub warnings: Flags,
    /// How many places are as good.
    pub places: u32,
    /// How many operations were written.
    pub written: usize,
    /// Whether there are more operations than the slice had room for.
    pub more: bool,
}

/// A quotation compiled for looking it up.
#[derive(Clone, Debug)]
pub struct Needle {}

impl Needle {
    /// Compiles `quote`.
    ///
    /// # Errors
    /// [`Error::Limit`] when it has more than [`NEEDLE_WORDS`](crate::limits::NEEDLE_WORDS) words.
    pub fn new(_quote: &str, _words: &'static AlignWords) -> Result<Needle, Error> {
        Ok(Needle {})
    }

    /// The number of `u32` of scratch memory that [`Needle::find`] needs for this quotation.
    pub fn scratch(&self) -> usize {
        0
    }

    /// Looks for the quotation (`quote`: the text that it was compiled from) in `text`, and writes the operations.
    ///
    /// # Errors
    /// [`Error::Room`] when `scratch` is shorter than [`Needle::scratch`].
    pub fn find(
        &self,
        _quote: &str,
        _text: &str,
        _scratch: &mut [u32],
        _operations: &mut [Operation],
    ) -> Result<Match, Error> {
        Ok(Match::default())
    }
}
