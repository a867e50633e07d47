//! How quotations are set off, and by which marks; with the names that JSON and Python have.

use core::ffi::{CStr, c_char};

use quotidian::quote::{FirstLevel, Form, Style};

use crate::attribution::QuotidianConfidence;
use crate::vocabulary::name;

/// How a quotation is set off from the words around it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum QuotidianForm {
    /// By quotation marks; or not at all, where its kind is INDIRECT.
    Marks = 0,
    /// As a block of its own: indented, or with > before each line.
    Block = 1,
    /// By a dash at the start of a line.
    Dash = 2,
    /// By the speaker's name or Q and a colon before it, which are no part of the span.
    Transcript = 3,
    /// Something that a later library knows, and this header does not.
    Other = 255,
}

/// The marks of a text's first level.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum QuotidianFirstLevel {
    /// Not known: the text has no marks that tell.
    None = 0,
    /// Double marks; single ones are of the second level.
    Double = 1,
    /// Single marks; double ones are of the second level.
    Single = 2,
    /// Angle marks («…»).
    Angle = 3,
    /// Corner brackets (「…」).
    Corner = 4,
    /// Something that a later library knows, and this header does not.
    Other = 255,
}

/// How the marks of the first level are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum QuotidianStyle {
    /// Not known.
    None = 0,
    /// The typewriter's.
    Straight = 1,
    /// Curly (“…”).
    Curly = 2,
    /// Low at the beginning („…“).
    Low = 3,
    /// Backticks before, apostrophes behind (``…'').
    Backtick = 4,
    /// Apostrophes on both sides (''…'').
    Apostrophes = 5,
    /// Angles that point outward («…»).
    Outward = 6,
    /// Angles that point inward (»…«).
    Inward = 7,
    /// Corner brackets (「…」).
    Corner = 8,
    /// More than one of these, none of them far more often than the others.
    Mixed = 9,
    /// Something that a later library knows, and this header does not.
    Other = 255,
}

/// Which marks a text uses for quotations of the first level.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(C)]
pub struct QuotidianMarks {
    /// Which they are.
    pub first: QuotidianFirstLevel,
    /// How they are written.
    pub style: QuotidianStyle,
    /// How sure that is; LOW where it is not known.
    pub confidence: QuotidianConfidence,
}

impl From<Form> for QuotidianForm {
    fn from(form: Form) -> QuotidianForm {
        match form {
            Form::Marks => QuotidianForm::Marks,
            Form::Block => QuotidianForm::Block,
            Form::Dash => QuotidianForm::Dash,
            Form::Transcript => QuotidianForm::Transcript,
            _ => QuotidianForm::Other,
        }
    }
}

impl From<Option<FirstLevel>> for QuotidianFirstLevel {
    fn from(first: Option<FirstLevel>) -> QuotidianFirstLevel {
        match first {
            None => QuotidianFirstLevel::None,
            Some(FirstLevel::Double) => QuotidianFirstLevel::Double,
            Some(FirstLevel::Single) => QuotidianFirstLevel::Single,
            Some(FirstLevel::Angle) => QuotidianFirstLevel::Angle,
            Some(FirstLevel::Corner) => QuotidianFirstLevel::Corner,
            Some(_) => QuotidianFirstLevel::Other,
        }
    }
}

impl From<Option<Style>> for QuotidianStyle {
    fn from(style: Option<Style>) -> QuotidianStyle {
        match style {
            None => QuotidianStyle::None,
            Some(Style::Straight) => QuotidianStyle::Straight,
            Some(Style::Curly) => QuotidianStyle::Curly,
            Some(Style::Low) => QuotidianStyle::Low,
            Some(Style::Backtick) => QuotidianStyle::Backtick,
            Some(Style::Apostrophes) => QuotidianStyle::Apostrophes,
            Some(Style::Outward) => QuotidianStyle::Outward,
            Some(Style::Inward) => QuotidianStyle::Inward,
            Some(Style::Corner) => QuotidianStyle::Corner,
            Some(Style::Mixed) => QuotidianStyle::Mixed,
            Some(_) => QuotidianStyle::Other,
        }
    }
}

const FORMS: [&CStr; 4] = [c"marks", c"block", c"dash", c"transcript"];
const FIRST_LEVELS: [&CStr; 5] = [c"", c"double", c"single", c"angle", c"corner"];
const STYLES: [&CStr; 10] = [
    c"",
    c"straight",
    c"curly",
    c"low",
    c"backtick",
    c"apostrophes",
    c"outward",
    c"inward",
    c"corner",
    c"mixed",
];

/// Returns the name of a QuotidianForm ("transcript"), a static string; "unknown" for another number.
#[unsafe(no_mangle)]
pub extern "C" fn quotidian_form_name(form: u32) -> *const c_char {
    name(&FORMS, form)
}

/// Returns the name of a QuotidianFirstLevel ("double"), a static string; "" for none, "unknown" for another number.
#[unsafe(no_mangle)]
pub extern "C" fn quotidian_first_level_name(first: u32) -> *const c_char {
    name(&FIRST_LEVELS, first)
}

/// Returns the name of a QuotidianStyle ("curly"), a static string; "" for none, "unknown" for another number.
#[unsafe(no_mangle)]
pub extern "C" fn quotidian_style_name(style: u32) -> *const c_char {
    name(&STYLES, style)
}
