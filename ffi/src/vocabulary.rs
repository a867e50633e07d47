//! The enumerations, and their names as JSON and Python have them.

use core::ffi::{CStr, c_char};

use quotidian::align::{Alteration, Change, Verdict, Warning};
use quotidian::date::{Modifier, Reason, Type};
use quotidian::quote::Kind;
use quotidian::record::Voice;

/// What a quotation is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum QuotidianKind {
    /// A clause or more.
    Full = 0,
    /// Words inside the writer's sentence.
    Fragment = 1,
    /// A word held at a distance (so-called “experts”).
    Scare = 2,
    /// The title of a work.
    Title = 3,
    /// A name within a name (Earvin “Magic” Johnson).
    Nickname = 4,
    /// Feet and inches, minutes and seconds of arc (6'2").
    Measure = 5,
    /// Marks that belong to code or markup.
    Markup = 6,
    /// Speech without marks.
    Indirect = 7,
    /// Something that a later library knows, and this header does not.
    Other = 255,
}

/// Whose "today" a date counts from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum QuotidianVoice {
    /// The writer's: the anchor.
    Writer = 0,
    /// The speaker's: the day of speaking.
    Speaker = 1,
    /// The editor's, in square brackets inside a quotation: the writer's again.
    Editor = 2,
}

/// The TIMEX3 type of a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum QuotidianType {
    /// A day or more.
    Date = 0,
    /// A time of day.
    Time = 1,
    /// How long.
    Duration = 2,
    /// How often.
    Set = 3,
}

/// The TIMEX3 `mod` of a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum QuotidianModifier {
    /// No modifier.
    None = 0,
    /// Before it.
    Before = 1,
    /// After it.
    After = 2,
    /// On it or before it.
    OnOrBefore = 3,
    /// On it or after it.
    OnOrAfter = 4,
    /// Less than it.
    LessThan = 5,
    /// More than it.
    MoreThan = 6,
    /// As much or less.
    EqualOrLess = 7,
    /// As much or more.
    EqualOrMore = 8,
    /// Its beginning.
    Start = 9,
    /// Its middle.
    Mid = 10,
    /// Its end.
    End = 11,
    /// About it.
    Approx = 12,
}

/// Why a reading of a date is what it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum QuotidianReason {
    /// The latest one up to the anchor.
    Past = 0,
    /// The next one after the anchor.
    Future = 1,
    /// The day stands before the month.
    DayFirst = 2,
    /// The month stands before the day.
    MonthFirst = 3,
    /// The year or month comes from the date before it in the text.
    Context = 4,
    /// Something that a later library knows, and this header does not.
    Other = 255,
}

/// How a quotation stands to a passage of another text. A verdict up to INTERRUPTED says that the quotation is genuine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum QuotidianVerdict {
    /// Byte for byte.
    Verbatim = 0,
    /// Apart from case of the first letter, marks, dashes, spaces, line-break hyphens, terminal `,` or `.`, Unicode form.
    Typographic = 1,
    /// Apart from spelling, contraction, number form, fillers dropped.
    Variant = 2,
    /// Apart from marked edits: an ellipsis, words in brackets.
    Editorial = 3,
    /// Apart from an attribution or a paragraph break inside it.
    Interrupted = 4,
    /// With words changed that carry meaning.
    Altered = 5,
    /// In pieces whose order or distance the source does not have.
    Spliced = 6,
    /// Not at all.
    Absent = 7,
}

/// A class of alteration: one bit of the set in `QuotidianMatch.alterations`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u32)]
pub enum QuotidianAlteration {
    /// None.
    None = 0,
    /// A negation added or dropped.
    Negation = 1,
    /// Another number.
    Number = 2,
    /// Another name.
    Name = 4,
    /// Another modal verb.
    Modal = 8,
    /// Words in another order.
    Order = 16,
    /// Another word.
    Word = 32,
}

/// What a reader should know beside the verdict: one bit of the set in `QuotidianMatch.warnings`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u32)]
pub enum QuotidianWarning {
    /// None.
    None = 0,
    /// What the ellipsis leaves out holds a negation.
    ElisionHidesNegation = 1,
    /// What the ellipsis leaves out holds a condition.
    ElisionHidesCondition = 2,
    /// The passage goes on with a condition or a negation, or begins behind one that governs it (`I don’t think | it rained`) or a hedge (`at most | 100`).
    TruncatedCondition = 4,
    /// Two quotations of the source were joined.
    JoinsSeparateQuotes = 8,
    /// The quotation stands in more than one place.
    Ambiguous = 16,
    /// The quotation has so few words that it proves little.
    WeakEvidence = 32,
}

/// What an operation does to the words of the text to give those of the quotation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum QuotidianChange {
    /// The same word.
    Equal = 0,
    /// A word of the quotation that the text does not have.
    Insert = 1,
    /// A word of the text that the quotation does not have.
    Delete = 2,
    /// Another word.
    Replace = 3,
}

impl From<Kind> for QuotidianKind {
    fn from(kind: Kind) -> QuotidianKind {
        match kind {
            Kind::Full => QuotidianKind::Full,
            Kind::Fragment => QuotidianKind::Fragment,
            Kind::Scare => QuotidianKind::Scare,
            Kind::Title => QuotidianKind::Title,
            Kind::Nickname => QuotidianKind::Nickname,
            Kind::Measure => QuotidianKind::Measure,
            Kind::Markup => QuotidianKind::Markup,
            Kind::Indirect => QuotidianKind::Indirect,
            _ => QuotidianKind::Other,
        }
    }
}

impl From<Voice> for QuotidianVoice {
    fn from(voice: Voice) -> QuotidianVoice {
        match voice {
            Voice::Writer => QuotidianVoice::Writer,
            Voice::Speaker => QuotidianVoice::Speaker,
            Voice::Editor => QuotidianVoice::Editor,
        }
    }
}

impl From<Type> for QuotidianType {
    fn from(kind: Type) -> QuotidianType {
        match kind {
            Type::Date => QuotidianType::Date,
            Type::Time => QuotidianType::Time,
            Type::Duration => QuotidianType::Duration,
            Type::Set => QuotidianType::Set,
        }
    }
}

impl From<Option<Modifier>> for QuotidianModifier {
    fn from(modifier: Option<Modifier>) -> QuotidianModifier {
        match modifier {
            None => QuotidianModifier::None,
            Some(Modifier::Before) => QuotidianModifier::Before,
            Some(Modifier::After) => QuotidianModifier::After,
            Some(Modifier::OnOrBefore) => QuotidianModifier::OnOrBefore,
            Some(Modifier::OnOrAfter) => QuotidianModifier::OnOrAfter,
            Some(Modifier::LessThan) => QuotidianModifier::LessThan,
            Some(Modifier::MoreThan) => QuotidianModifier::MoreThan,
            Some(Modifier::EqualOrLess) => QuotidianModifier::EqualOrLess,
            Some(Modifier::EqualOrMore) => QuotidianModifier::EqualOrMore,
            Some(Modifier::Start) => QuotidianModifier::Start,
            Some(Modifier::Mid) => QuotidianModifier::Mid,
            Some(Modifier::End) => QuotidianModifier::End,
            Some(Modifier::Approx) => QuotidianModifier::Approx,
        }
    }
}

impl From<Reason> for QuotidianReason {
    fn from(reason: Reason) -> QuotidianReason {
        match reason {
            Reason::Past => QuotidianReason::Past,
            Reason::Future => QuotidianReason::Future,
            Reason::DayFirst => QuotidianReason::DayFirst,
            Reason::MonthFirst => QuotidianReason::MonthFirst,
            Reason::Context => QuotidianReason::Context,
            _ => QuotidianReason::Other,
        }
    }
}

impl From<Verdict> for QuotidianVerdict {
    fn from(verdict: Verdict) -> QuotidianVerdict {
        match verdict {
            Verdict::Verbatim => QuotidianVerdict::Verbatim,
            Verdict::Typographic => QuotidianVerdict::Typographic,
            Verdict::Variant => QuotidianVerdict::Variant,
            Verdict::Editorial => QuotidianVerdict::Editorial,
            Verdict::Interrupted => QuotidianVerdict::Interrupted,
            Verdict::Altered => QuotidianVerdict::Altered,
            Verdict::Spliced => QuotidianVerdict::Spliced,
            Verdict::Absent => QuotidianVerdict::Absent,
        }
    }
}

impl From<Option<Alteration>> for QuotidianAlteration {
    fn from(alteration: Option<Alteration>) -> QuotidianAlteration {
        match alteration {
            None => QuotidianAlteration::None,
            Some(Alteration::Negation) => QuotidianAlteration::Negation,
            Some(Alteration::Number) => QuotidianAlteration::Number,
            Some(Alteration::Name) => QuotidianAlteration::Name,
            Some(Alteration::Modal) => QuotidianAlteration::Modal,
            Some(Alteration::Order) => QuotidianAlteration::Order,
            Some(Alteration::Word) => QuotidianAlteration::Word,
        }
    }
}

impl From<Change> for QuotidianChange {
    fn from(change: Change) -> QuotidianChange {
        match change {
            Change::Equal => QuotidianChange::Equal,
            Change::Insert => QuotidianChange::Insert,
            Change::Delete => QuotidianChange::Delete,
            Change::Replace => QuotidianChange::Replace,
        }
    }
}

// Core's sets have the bit `1 << number`; the enumerations above are those bits.
const _: () = {
    assert!(1 << Alteration::Negation as u32 == QuotidianAlteration::Negation as u32);
    assert!(1 << Alteration::Word as u32 == QuotidianAlteration::Word as u32);
    assert!(1 << Warning::ElisionHidesNegation as u32 == QuotidianWarning::ElisionHidesNegation as u32);
    assert!(1 << Warning::WeakEvidence as u32 == QuotidianWarning::WeakEvidence as u32);
};

pub(crate) const UNKNOWN: &CStr = c"unknown";

const KINDS: [&CStr; 8] =
    [c"full", c"fragment", c"scare", c"title", c"nickname", c"measure", c"markup", c"indirect"];
const VOICES: [&CStr; 3] = [c"writer", c"speaker", c"editor"];
const TYPES: [&CStr; 4] = [c"DATE", c"TIME", c"DURATION", c"SET"];
const MODIFIERS: [&CStr; 13] = [
    c"",
    c"BEFORE",
    c"AFTER",
    c"ON_OR_BEFORE",
    c"ON_OR_AFTER",
    c"LESS_THAN",
    c"MORE_THAN",
    c"EQUAL_OR_LESS",
    c"EQUAL_OR_MORE",
    c"START",
    c"MID",
    c"END",
    c"APPROX",
];
const REASONS: [&CStr; 5] = [c"past", c"future", c"day_first", c"month_first", c"context"];
const VERDICTS: [&CStr; 8] = [
    c"verbatim",
    c"typographic",
    c"variant",
    c"editorial",
    c"interrupted",
    c"altered",
    c"spliced",
    c"absent",
];
const ALTERATIONS: [&CStr; 6] = [c"negation", c"number", c"name", c"modal", c"order", c"word"];
const WARNINGS: [&CStr; 6] = [
    c"elision_hides_negation",
    c"elision_hides_condition",
    c"truncated_condition",
    c"joins_separate_quotes",
    c"ambiguous",
    c"weak_evidence",
];
const CHANGES: [&CStr; 4] = [c"equal", c"insert", c"delete", c"replace"];

pub(crate) fn name(names: &[&'static CStr], number: u32) -> *const c_char {
    usize::try_from(number).ok().and_then(|n| names.get(n)).copied().unwrap_or(UNKNOWN).as_ptr()
}

/// The name of a single bit; "" for none.
fn bit_name(names: &[&'static CStr], bit: u32) -> *const c_char {
    match bit {
        0 => c"".as_ptr(),
        _ if bit.is_power_of_two() => name(names, bit.trailing_zeros()),
        _ => UNKNOWN.as_ptr(),
    }
}

/// Returns the name of a QuotidianKind ("full"), a static string; "unknown" for another number.
#[unsafe(no_mangle)]
pub extern "C" fn quotidian_kind_name(kind: u32) -> *const c_char {
    name(&KINDS, kind)
}

/// Returns the name of a QuotidianVoice ("writer"), a static string; "unknown" for another number.
#[unsafe(no_mangle)]
pub extern "C" fn quotidian_voice_name(voice: u32) -> *const c_char {
    name(&VOICES, voice)
}

/// Returns the name of a QuotidianType as TIMEX3 writes it ("DATE"), a static string; "unknown" for another number.
#[unsafe(no_mangle)]
pub extern "C" fn quotidian_type_name(r#type: u32) -> *const c_char {
    name(&TYPES, r#type)
}

/// Returns the name of a QuotidianModifier as TIMEX3 writes it ("APPROX"), a static string; "" for none, "unknown" for
/// another number.
#[unsafe(no_mangle)]
pub extern "C" fn quotidian_modifier_name(modifier: u32) -> *const c_char {
    name(&MODIFIERS, modifier)
}

/// Returns the name of a QuotidianReason ("past"), a static string; "unknown" for another number.
#[unsafe(no_mangle)]
pub extern "C" fn quotidian_reason_name(reason: u32) -> *const c_char {
    name(&REASONS, reason)
}

/// Returns the name of a QuotidianVerdict ("verbatim"), a static string; "unknown" for another number.
#[unsafe(no_mangle)]
pub extern "C" fn quotidian_verdict_name(verdict: u32) -> *const c_char {
    name(&VERDICTS, verdict)
}

/// Returns the name of one QuotidianAlteration ("negation"), a static string; "" for none, "unknown" for another number.
#[unsafe(no_mangle)]
pub extern "C" fn quotidian_alteration_name(alteration: u32) -> *const c_char {
    bit_name(&ALTERATIONS, alteration)
}

/// Returns the name of one QuotidianWarning ("ambiguous"), a static string; "" for none, "unknown" for another number.
#[unsafe(no_mangle)]
pub extern "C" fn quotidian_warning_name(warning: u32) -> *const c_char {
    bit_name(&WARNINGS, warning)
}

/// Returns the name of a QuotidianChange ("equal"), a static string; "unknown" for another number.
#[unsafe(no_mangle)]
pub extern "C" fn quotidian_change_name(change: u32) -> *const c_char {
    name(&CHANGES, change)
}
