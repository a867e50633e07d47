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
mod sentences;
mod speech;
mod text;

pub use align::ALIGN;
pub use date::DATE;
pub use link::LINK;
pub use speech::SPEECH;
pub use text::TEXT;

/// English: US and UK.
pub static ENGLISH: Language = Language {
    code: "en",
    markers: &[
        "and", "are", "as", "at", "be", "been", "but", "by", "could", "for", "from", "had", "has", "have",
        "he", "her", "his", "if", "into", "is", "it", "its", "not", "of", "on", "or", "our", "said", "she",
        "should", "that", "the", "their", "them", "there", "these", "they", "this", "to", "we", "were",
        "what", "when", "which", "who", "with", "would", "you", "your",
    ],
    text: &TEXT,
    speech: &SPEECH,
    date: &DATE,
    align: &ALIGN,
    link: &LINK,
};
