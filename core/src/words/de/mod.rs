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
        "aber", "als", "angaben", "auch", "auf", "bei", "beim", "betonte", "dass", "doch", "durch", "eine",
        "einem", "einen", "einer", "fordert", "für", "gegen", "habe", "haben", "hatte", "ich", "ihm", "ihr",
        "ihre", "ist", "jedoch", "kann", "kein", "keine", "lobte", "meint", "meinte", "nach", "nannte",
        "nennt", "nicht", "noch", "nur", "oder", "rief", "ruft", "sagen", "sagt", "sagte", "sagten", "schon",
        "schrieb", "sei", "sein", "seine", "sich", "sind", "sowie", "sprach", "spricht", "teilte", "und",
        "uns", "unter", "vom", "vor", "waren", "warnt", "warnte", "weil", "wenn", "werde", "werden", "wie",
        "wieder", "wir", "wird", "worden", "wurde", "wurden", "zu", "zufolge", "zum", "zur", "über",
    ],
    text: &TEXT,
    speech: &SPEECH,
    date: &DATE,
    align: &ALIGN,
    link: &LINK,
};
