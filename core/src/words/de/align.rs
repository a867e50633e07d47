//! German words for comparing wordings, without diacritics as every list for it.

use crate::words::align::beginnings;
use crate::words::{AlignWords, Contraction, Filler, Hedge, Lexicon, Spelling};

mod classes;
mod numbers;

/// German words for comparing wordings. Nothing is contracted as English does it, and which letters follow each other is
/// not known: no word is taken for a misspelling.
#[rustfmt::skip] // one word a line would hide that it is one class
pub static ALIGN: AlignWords = AlignWords {
    lexicon: &LEXICON,
    fillers: FILLERS,
    hedges: HEDGES,
    contractions: CONTRACTIONS,
    clitics: &[],
    negative_prefixes: &["miss", "un", "in", "ir", "il", "a"],
    negative_suffixes: &[("los", "voll"), ("los", "")],
    negates_last: true,
    hyphen_prefixes: &["anti", "ex", "halb", "nicht", "pro", "pseudo", "un", "vize"],
    notes: &["applaus", "beifall", "gelachter", "heiterkeit", "lacht", "pause", "sic", "unverstandlich", "zuruf"],
    cased: &[
        "ihnen", "ihr", "ihre", "ihrem", "ihren", "ihrer", "ihres", "sie",
    ],
    hyphen_tells: &[],
    spelt_out: &[('ä', "ae"), ('ö', "oe"), ('ü', "ue")],
    spelling: &SPELLING,
    numbers: &numbers::NUMBERS,
    letters: None,
};

/// Months and days.
const ABBREVIATIONS: &[(&str, &str)] = &[
    ("apr", "april"),
    ("aug", "august"),
    ("dez", "dezember"),
    ("feb", "februar"),
    ("jan", "januar"),
    ("nov", "november"),
    ("okt", "oktober"),
    ("sept", "september"),
];

/// Spellings of one word: none, since folding brings `daß` and `dass` together.
const SPELLING: Spelling = Spelling {
    exceptions: &[],
    words: &[],
    abbreviations: ABBREVIATIONS,
    stems: &[],
    beginnings: beginnings(&[]),
    endings: &[],
};

static LEXICON: Lexicon = align_lexicon!(classes::WORDS, numbers::NUMBERS, SPELLING, CONTRACTIONS, FILLERS);

const CONTRACTIONS: &[Contraction] = &[];

const FILLERS: &[Filler] = &[
    Filler { words: &["aeh"], before_comma: false },
    Filler { words: &["aehm"], before_comma: false },
    Filler { words: &["ah"], before_comma: false },
    Filler { words: &["ahm"], before_comma: false },
    Filler { words: &["hm"], before_comma: false },
    Filler { words: &["na", "ja"], before_comma: true },
    Filler { words: &["also"], before_comma: true },
    Filler { words: &["ja"], before_comma: true },
    Filler { words: &["wissen", "sie"], before_comma: true },
];

#[rustfmt::skip] // one field a line would take five lines for each
const HEDGES: &[Hedge] = &[
    Hedge { words: &["bis", "zu"], of_number: true },
    Hedge { words: &["circa"], of_number: true },
    Hedge { words: &["etwa"], of_number: true },
    Hedge { words: &["gegen"], of_number: true },
    Hedge { words: &["hochstens"], of_number: true },
    Hedge { words: &["knapp"], of_number: true },
    Hedge { words: &["maximal"], of_number: true },
    Hedge { words: &["mehr", "als"], of_number: true },
    Hedge { words: &["mindestens"], of_number: true },
    Hedge { words: &["rund"], of_number: true },
    Hedge { words: &["uber"], of_number: true },
    Hedge { words: &["unter"], of_number: true },
    Hedge { words: &["ungefahr"], of_number: true },
    Hedge { words: &["weniger", "als"], of_number: true },
    Hedge { words: &["beinahe"], of_number: false },
    Hedge { words: &["fast"], of_number: false },
    Hedge { words: &["nahezu"], of_number: false },
    Hedge { words: &["praktisch"], of_number: false },
];
