//! German.

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

/// German: Germany, Austria and Switzerland.
pub static GERMAN: Language = Language {
    code: "de",
    markers: &[
        "aber", "als", "auch", "auf", "bei", "beim", "dass", "doch", "durch", "eine", "einem", "einen",
        "einer", "für", "gegen", "habe", "haben", "hatte", "ich", "ihm", "ihr", "ihre", "ist", "jedoch",
        "kann", "kein", "keine", "nach", "nicht", "noch", "nur", "oder", "sagen", "sagte", "schon", "sei",
        "sein", "seine", "sich", "sind", "sowie", "und", "uns", "unter", "vom", "vor", "waren", "weil",
        "wenn", "werde", "werden", "wie", "wieder", "wir", "wird", "worden", "wurde", "wurden", "zu", "zum",
        "zur", "über",
    ],
    text: &TEXT,
    speech: &SPEECH,
    date: &DATE,
    align: &ALIGN,
    link: &LINK,
};
