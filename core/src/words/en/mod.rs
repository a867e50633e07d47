//! English.

use super::Language;

mod align;
mod cues;
mod date;
mod form;
mod function;
mod link;
mod names;
mod people;
mod speech;
mod text;

pub use align::ALIGN;
pub use date::DATE;
pub use link::LINK;
pub use speech::SPEECH;
pub use text::TEXT;

/// English: US and UK.
pub static ENGLISH: Language =
    Language { code: "en", text: &TEXT, speech: &SPEECH, date: &DATE, align: &ALIGN, link: &LINK };
