//! What a comparison says: the verdict, the classes of alteration, the warnings, the operations.

use crate::span::Span;

/// How a quotation stands to a passage of another text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Verdict {
    /// Byte for byte.
    Verbatim,
    /// Apart from case of the first letter, marks, dashes, spaces, line-break hyphens, punctuation, Unicode form.
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
    /// Every verdict, from the most to the least faithful.
    pub const ALL: [Verdict; 8] = [
        Verdict::Verbatim,
        Verdict::Typographic,
        Verdict::Variant,
        Verdict::Editorial,
        Verdict::Interrupted,
        Verdict::Altered,
        Verdict::Spliced,
        Verdict::Absent,
    ];

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

impl Alteration {
    /// Every class.
    pub const ALL: [Alteration; 6] = [
        Alteration::Negation,
        Alteration::Number,
        Alteration::Name,
        Alteration::Modal,
        Alteration::Order,
        Alteration::Word,
    ];

    /// The name in JSON, C and Python.
    pub const fn name(self) -> &'static str {
        match self {
            Alteration::Negation => "negation",
            Alteration::Number => "number",
            Alteration::Name => "name",
            Alteration::Modal => "modal",
            Alteration::Order => "order",
            Alteration::Word => "word",
        }
    }
}

/// What a reader should know beside the verdict.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(u8)]
pub enum Warning {
    /// What the ellipsis leaves out holds a negation.
    ElisionHidesNegation,
    /// What the ellipsis leaves out holds a condition.
    ElisionHidesCondition,
    /// The passage goes on with a condition or a negation, or begins behind one that governs it (`I don’t think | it rained`) or a hedge (`at most | 100`).
    TruncatedCondition,
    /// Two quotations of the source were joined.
    JoinsSeparateQuotes,
    /// The quotation stands in more than one place.
    Ambiguous,
    /// The quotation has so few words that who uses them need not repeat anybody: fewer than [`FEW_WORDS`], or none but words of
    /// grammar.
    WeakEvidence,
}

/// A quotation of fewer words is weak evidence that one text repeats the other.
pub const FEW_WORDS: usize = 3;

impl Warning {
    /// Every warning.
    pub const ALL: [Warning; 6] = [
        Warning::ElisionHidesNegation,
        Warning::ElisionHidesCondition,
        Warning::TruncatedCondition,
        Warning::JoinsSeparateQuotes,
        Warning::Ambiguous,
        Warning::WeakEvidence,
    ];

    /// The name in JSON, C and Python.
    pub const fn name(self) -> &'static str {
        match self {
            Warning::ElisionHidesNegation => "elision_hides_negation",
            Warning::ElisionHidesCondition => "elision_hides_condition",
            Warning::TruncatedCondition => "truncated_condition",
            Warning::JoinsSeparateQuotes => "joins_separate_quotes",
            Warning::Ambiguous => "ambiguous",
            Warning::WeakEvidence => "weak_evidence",
        }
    }
}

/// A set of alterations or of warnings, as bits: bit `1 << value as u8`.
///
/// ```
/// use quotidian::align::{Alteration, Flags};
/// let mut flags = Flags::default();
/// flags.add_alteration(Alteration::Number);
/// assert_eq!(flags.alterations().map(Alteration::name).collect::<Vec<_>>(), ["number"]);
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Flags(pub u8);

impl Flags {
    /// Puts an alteration in.
    pub const fn add_alteration(&mut self, alteration: Alteration) {
        self.0 |= 1 << alteration as u8;
    }

    /// Puts a warning in.
    pub const fn add_warning(&mut self, warning: Warning) {
        self.0 |= 1 << warning as u8;
    }

    /// Whether the set holds none.
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The members of a set of alterations, in the order of [`Alteration::ALL`].
    pub fn alterations(self) -> impl Iterator<Item = Alteration> {
        Alteration::ALL.into_iter().filter(move |&a| self.0 & (1 << a as u8) != 0)
    }

    /// The members of a set of warnings, in the order of [`Warning::ALL`].
    pub fn warnings(self) -> impl Iterator<Item = Warning> {
        Warning::ALL.into_iter().filter(move |&w| self.0 & (1 << w as u8) != 0)
    }
}

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

impl Change {
    /// The name in JSON, C and Python.
    pub const fn name(self) -> &'static str {
        match self {
            Change::Equal => "equal",
            Change::Insert => "insert",
            Change::Delete => "delete",
            Change::Replace => "replace",
        }
    }
}

/// One step of an alignment. `Equal` says that the two words mean the same (`12` and `twelve`, `don’t` and `do not`);
/// whether they are written the same, their bytes tell.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Operation {
    /// What it does.
    pub change: Change,
    /// Bytes of the quotation; empty for a deletion.
    pub quote: Span,
    /// Bytes of the text; empty for an insertion.
    pub text: Span,
    /// The class, where it alters the meaning; none where an editor may do it (`…`, `[he]`, a filler, an attribution).
    pub alteration: Option<Alteration>,
    /// Whether other words name the same day in both (`[Monday]`, `tonight`), each by its [`Days`](super::Days).
    pub same_day: bool,
}

/// What was found.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Match {
    /// The verdict on the best place.
    pub verdict: Verdict,
    /// The best place, in bytes of the text; none when absent.
    pub span: Option<Span>,
    /// The classes of alteration.
    pub alterations: Flags,
    /// The warnings.
    pub warnings: Flags,
    /// How many places are as good; 0 when absent. Exact for `verbatim`, else at most
    /// [`CANDIDATE_PLACES`](crate::limits::CANDIDATE_PLACES).
    pub places: u32,
    /// How many operations were written.
    pub written: usize,
    /// Whether there are more operations than the slice had room for.
    pub more: bool,
}
