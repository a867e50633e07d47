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
        "a", "about", "after", "and", "are", "as", "at", "be", "been", "before", "but", "by", "can", "could",
        "did", "do", "does", "for", "from", "had", "has", "have", "he", "her", "his", "how", "i", "if",
        "into", "is", "it", "its", "me", "my", "no", "not", "of", "on", "or", "our", "out", "said", "she",
        "should", "than", "that", "the", "their", "them", "then", "there", "these", "they", "this", "to",
        "up", "we", "were", "what", "when", "where", "which", "who", "why", "with", "would", "you", "your",
    ],
    text: &TEXT,
    speech: &SPEECH,
    date: &DATE,
    align: &ALIGN,
    link: &LINK,
};
