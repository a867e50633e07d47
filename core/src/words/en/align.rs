//! English words for comparing wordings.

use crate::words::{AlignWords, Clitic, Contraction, Filler};

mod function;
mod letters;
mod numbers;
mod spelling;

/// English words for comparing wordings.
pub static ALIGN: AlignWords = AlignWords {
    negations: &[
        "barely", "cannot", "hardly", "neither", "never", "no", "nobody", "none", "nor", "not", "nothing",
        "nowhere", "rarely", "scarcely", "seldom", "without",
    ],
    modals: &["can", "could", "may", "might", "must", "need", "ought", "shall", "should", "will", "would"],
    conditions: &[
        "assuming",
        "except",
        "if",
        "only",
        "provided",
        "providing",
        "subject",
        "supposing",
        "unless",
    ],
    function: function::WORDS,
    cues: function::CUES,
    fillers: &[
        Filler { words: &["uh"], before_comma: false },
        Filler { words: &["um"], before_comma: false },
        Filler { words: &["er"], before_comma: false },
        Filler { words: &["erm"], before_comma: false },
        Filler { words: &["hmm"], before_comma: false },
        Filler { words: &["you", "know"], before_comma: true },
        Filler { words: &["i", "mean"], before_comma: true },
        Filler { words: &["look"], before_comma: true },
        Filler { words: &["well"], before_comma: true },
        Filler { words: &["ah"], before_comma: true },
        Filler { words: &["oh"], before_comma: true },
        Filler { words: &["so"], before_comma: true },
        Filler { words: &["like"], before_comma: true },
    ],
    contractions: &[
        Contraction { form: "can't", parts: ("can", "not"), split: 2 },
        Contraction { form: "cannot", parts: ("can", "not"), split: 3 },
        Contraction { form: "gonna", parts: ("going", "to"), split: 3 },
        Contraction { form: "gotta", parts: ("got", "to"), split: 3 },
        Contraction { form: "let's", parts: ("let", "us"), split: 3 },
        Contraction { form: "shan't", parts: ("shall", "not"), split: 3 },
        Contraction { form: "wanna", parts: ("want", "to"), split: 3 },
        Contraction { form: "won't", parts: ("will", "not"), split: 2 },
    ],
    clitics: &[
        Clitic { form: "n't", words: ("not", "not") },
        Clitic { form: "'ll", words: ("will", "shall") },
        Clitic { form: "'re", words: ("are", "are") },
        Clitic { form: "'ve", words: ("have", "have") },
        Clitic { form: "'d", words: ("would", "had") },
        Clitic { form: "'m", words: ("am", "am") },
        Clitic { form: "'s", words: ("is", "has") },
    ],
    negative_prefixes: &["dis", "non", "mis", "un", "in", "im", "ir", "il", "a"],
    negative_suffixes: &[("less", "ful"), ("less", "")],
    hyphen_prefixes: &["anti", "counter", "de", "dis", "ex", "il", "im", "in", "ir", "mis", "non", "un"],
    notes: &[
        "applause",
        "crosstalk",
        "emphasis added",
        "emphasis mine",
        "emphasis supplied",
        "inaudible",
        "laughs",
        "laughter",
        "pause",
        "sic",
    ],
    days: &[
        "friday",
        "monday",
        "saturday",
        "sunday",
        "thursday",
        "today",
        "tomorrow",
        "tonight",
        "tuesday",
        "wednesday",
        "yesterday",
    ],
    cased: &["aids", "it", "may", "polish", "turkey", "us", "who"],
    spelling: &spelling::SPELLING,
    numbers: &numbers::NUMBERS,
    letters: Some(&letters::LETTERS),
};
