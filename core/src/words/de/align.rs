//! German words for comparing wordings, without diacritics as every list for it.

use crate::words::{AlignWords, Filler, Spelling};

mod function;
mod numbers;

/// German words for comparing wordings. Nothing is contracted as English does it, and which letters follow each other is
/// not known: no word is taken for a misspelling.
#[rustfmt::skip] // one word a line would hide that it is one class
pub static ALIGN: AlignWords = AlignWords {
    negations: &[
        "kaum", "kein", "keine", "keinem", "keinen", "keiner", "keinerlei", "keines", "keinesfalls",
        "keineswegs", "nicht", "nichts", "nie", "niemals", "niemand", "niemandem", "niemanden",
        "nirgends", "ohne", "selten", "weder",
    ],
    modals: &[
        "darf", "durfe", "durfen", "durfte", "durften", "kann", "konne", "konnen", "konnte", "konnten",
        "mag", "mochte", "mochten", "moge", "mogen", "muss", "musse", "mussen", "musste", "mussten",
        "soll", "solle", "sollen", "sollte", "sollten", "werde", "werden", "will", "wird", "wolle",
        "wollen", "wollte", "wollten", "wurde", "wurden",
    ],
    conditions: &[
        "ausgenommen", "ausser", "falls", "nur", "sofern", "solange", "soweit", "vorausgesetzt",
        "vorbehaltlich", "wenn",
    ],
    function: function::WORDS,
    cues: function::CUES,
    fillers: &[
        Filler { words: &["ah"], before_comma: false },
        Filler { words: &["ahm"], before_comma: false },
        Filler { words: &["hm"], before_comma: false },
        Filler { words: &["na", "ja"], before_comma: true },
        Filler { words: &["also"], before_comma: true },
        Filler { words: &["ja"], before_comma: true },
        Filler { words: &["wissen", "sie"], before_comma: true },
    ],
    contractions: &[],
    clitics: &[],
    negative_prefixes: &["miss", "un", "in", "ir", "il", "a"],
    negative_suffixes: &[("los", "voll"), ("los", "")],
    hyphen_prefixes: &["anti", "ex", "nicht", "un"],
    notes: &["applaus", "beifall", "gelachter", "heiterkeit", "lacht", "pause", "sic", "unverstandlich", "zuruf"],
    days: &[
        "dienstag", "donnerstag", "freitag", "gestern", "heute", "mittwoch", "montag", "morgen",
        "samstag", "sonnabend", "sonntag", "ubermorgen", "vorgestern",
    ],
    cased: &[
        "ihnen", "ihr", "ihre", "ihrem", "ihren", "ihrer", "ihres", "sie",
    ],
    spelling: &SPELLING,
    numbers: &numbers::NUMBERS,
    letters: None,
};

/// Spellings of one word: none, since folding brings `daß` and `dass` together.
static SPELLING: Spelling = Spelling { exceptions: &[], words: &[], stems: &[], endings: &[] };
