//! How a speaker was found, how sure that is, and what the cue does; with the names that JSON and Python have.

use core::ffi::{CStr, c_char};

use quotidian::Confidence;
use quotidian::speech::Rule;
use quotidian::words::CueClass;

use crate::vocabulary::name;

/// How a speaker was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum QuotidianRule {
    /// No speaker was found.
    None = 0,
    /// After the quotation (“…,” said X).
    Tail = 1,
    /// Before it in the sentence (X said, “…”).
    Head = 2,
    /// Before a colon (X was blunt: “…”).
    Colon = 3,
    /// After a dash behind the quotation (“…” — X).
    Signed = 4,
    /// With "according to".
    According = 5,
    /// The speaker of the quotation before goes on.
    GoesOn = 6,
    /// Who the sentence before says spoke, or is about.
    Before = 7,
    /// The turn before.
    Turn = 8,
    /// The label of a transcript (X: …).
    Label = 9,
    /// Something that a later library knows, and this header does not.
    Other = 255,
}

/// How sure a finding is. Greater is surer. The figures are those of speakers, as often as they were right where readers
/// had marked them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum QuotidianConfidence {
    /// Told by what stands farther away alone; or no speaker was found.
    Low = 0,
    /// Right in nine of ten.
    Medium = 1,
    /// Right in 98 of 100.
    High = 2,
}

/// What a cue does with the words that it introduces.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum QuotidianCueClass {
    /// There is no cue, or it is no verb of speech ("according to").
    None = 0,
    /// States them ("said").
    Say = 1,
    /// Asks them ("wondered").
    Ask = 2,
    /// Says them to a hearer who comes first ("told").
    Tell = 3,
    /// Says that they are not so, or will not be done ("denied").
    Deny = 4,
    /// Puts them in writing ("tweeted").
    Write = 5,
    /// Holds them to be so ("believed").
    Think = 6,
    /// Says what is good or bad about something ("criticized").
    Judge = 7,
    /// Says what something is called ("described").
    Call = 8,
    /// Wants something done ("urged").
    Order = 9,
    /// Will do something ("vowed").
    Promise = 10,
    /// Makes it known, often a paper and no person ("suggests").
    Show = 11,
    /// Says how it sounded ("whispered").
    Sound = 12,
    /// A noun for what is said ("statement").
    Noun = 13,
    /// Something that a later library knows, and this header does not.
    Other = 255,
}

impl From<Rule> for QuotidianRule {
    fn from(rule: Rule) -> QuotidianRule {
        match rule {
            Rule::None => QuotidianRule::None,
            Rule::Tail => QuotidianRule::Tail,
            Rule::Head => QuotidianRule::Head,
            Rule::Colon => QuotidianRule::Colon,
            Rule::Signed => QuotidianRule::Signed,
            Rule::According => QuotidianRule::According,
            Rule::GoesOn => QuotidianRule::GoesOn,
            Rule::Before => QuotidianRule::Before,
            Rule::Turn => QuotidianRule::Turn,
            Rule::Label => QuotidianRule::Label,
            _ => QuotidianRule::Other,
        }
    }
}

impl From<Confidence> for QuotidianConfidence {
    fn from(confidence: Confidence) -> QuotidianConfidence {
        match confidence {
            Confidence::High => QuotidianConfidence::High,
            Confidence::Medium => QuotidianConfidence::Medium,
            Confidence::Low => QuotidianConfidence::Low,
        }
    }
}

impl From<Option<CueClass>> for QuotidianCueClass {
    fn from(class: Option<CueClass>) -> QuotidianCueClass {
        match class {
            None => QuotidianCueClass::None,
            Some(CueClass::Say) => QuotidianCueClass::Say,
            Some(CueClass::Ask) => QuotidianCueClass::Ask,
            Some(CueClass::Tell) => QuotidianCueClass::Tell,
            Some(CueClass::Deny) => QuotidianCueClass::Deny,
            Some(CueClass::Write) => QuotidianCueClass::Write,
            Some(CueClass::Think) => QuotidianCueClass::Think,
            Some(CueClass::Judge) => QuotidianCueClass::Judge,
            Some(CueClass::Call) => QuotidianCueClass::Call,
            Some(CueClass::Order) => QuotidianCueClass::Order,
            Some(CueClass::Promise) => QuotidianCueClass::Promise,
            Some(CueClass::Show) => QuotidianCueClass::Show,
            Some(CueClass::Sound) => QuotidianCueClass::Sound,
            Some(CueClass::Noun) => QuotidianCueClass::Noun,
            Some(_) => QuotidianCueClass::Other,
        }
    }
}

const RULES: [&CStr; 10] =
    [c"none", c"tail", c"head", c"colon", c"signed", c"according", c"goes_on", c"before", c"turn", c"label"];
const CONFIDENCES: [&CStr; 3] = [c"low", c"medium", c"high"];
const CUE_CLASSES: [&CStr; 14] = [
    c"", c"say", c"ask", c"tell", c"deny", c"write", c"think", c"judge", c"call", c"order", c"promise",
    c"show", c"sound", c"noun",
];

/// Returns the name of a QuotidianRule ("tail"), a static string; "unknown" for another number.
#[unsafe(no_mangle)]
pub extern "C" fn quotidian_rule_name(rule: u32) -> *const c_char {
    name(&RULES, rule)
}

/// Returns the name of a QuotidianConfidence ("high"), a static string; "unknown" for another number.
#[unsafe(no_mangle)]
pub extern "C" fn quotidian_confidence_name(confidence: u32) -> *const c_char {
    name(&CONFIDENCES, confidence)
}

/// Returns the name of a QuotidianCueClass ("say"), a static string; "" for none, "unknown" for another number.
#[unsafe(no_mangle)]
pub extern "C" fn quotidian_cue_class_name(class: u32) -> *const c_char {
    name(&CUE_CLASSES, class)
}
