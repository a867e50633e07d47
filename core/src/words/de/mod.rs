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

/// Frequent words that tell German from other languages; laid out by hand, for a formatter gives each long list a line a word.
#[rustfmt::skip]
const MARKERS: &[&str] = &[
    "aber", "allem", "als", "angaben", "auch", "auf", "aus", "bei", "beim", "betonte", "bis", "damit", "dann",
    "das", "dass", "dem", "dezember", "dienstag", "diese", "dieser", "dieses", "doch", "donnerstag", "dort",
    "drei", "durch", "ein", "eine", "einem", "einen", "einer", "einige", "er", "erst", "februar", "fordert",
    "freitag", "fällt", "für", "gab", "gegen", "geht", "gestern", "gibt", "ging", "habe", "haben", "hatte",
    "heißt", "heute", "hier", "ich", "ihm", "ihr", "ihre", "im", "immer", "ist", "jahr", "jahre", "jahren",
    "januar", "jedoch", "jetzt", "juli", "juni", "kam", "kamen", "kann", "kein", "keine", "kommen", "kommenden",
    "kommt", "können", "könnte", "lobte", "mehr", "meint", "meinte", "mittwoch", "montag", "muss", "märz",
    "müssen", "nach", "nannte", "nennt", "nicht", "noch", "nur", "nächsten", "ob", "oder", "ohne", "oktober",
    "rief", "ruft", "sagen", "sagt", "sagte", "sagten", "samstag", "schon", "schrieb", "sehr", "sei", "sein",
    "seine", "seit", "sich", "sind", "soll", "sollen", "sollte", "sonntag", "sowie", "sprach", "spricht",
    "steht", "tage", "tagen", "teilte", "uhr", "und", "uns", "unter", "viele", "vom", "vor", "waren", "warnt",
    "warnte", "weil", "wenn", "werde", "werden", "wie", "wieder", "wir", "wird", "woche", "wochen", "wollen",
    "wollte", "worden", "wurde", "wurden", "während", "würde", "zu", "zufolge", "zum", "zur", "zwei",
    "zwischen", "über",
];

/// German: Germany, Austria and Switzerland.
pub static GERMAN: Language = Language {
    code: "de",
    markers: MARKERS,
    text: &TEXT,
    speech: &SPEECH,
    date: &DATE,
    align: &ALIGN,
    link: &LINK,
};
