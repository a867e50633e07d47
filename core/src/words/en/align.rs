//! English words for comparing wordings.

use crate::words::{AlignWords, Clitic, Contraction, Filler, Hedge, Lexicon};

mod classes;
mod letters;
mod numbers;
mod spelling;

/// English words for comparing wordings.
#[rustfmt::skip] // one word a line would hide that it is one class
pub static ALIGN: AlignWords = AlignWords {
    lexicon: &LEXICON,
    fillers: FILLERS,
    hedges: HEDGES,
    contractions: CONTRACTIONS,
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
    negates_last: false,
    hyphen_prefixes: &[
        "anti", "counter", "de", "dis", "ex", "half", "il", "im", "in", "ir", "mis", "near", "neo", "never", "no", "non",
        "not", "over", "post", "pre", "pro", "pseudo", "quasi", "semi", "sub", "un", "under", "vice",
    ],
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
    cased: &["aids", "it", "may", "polish", "turkey", "us", "who"],
    hyphen_tells: &[
        "coop", "recollect", "recover", "recovered", "recovering", "recovers", "recreate", "recreation", "reform", "reformed",
        "release", "released", "represent", "represented", "repress", "resent", "resign", "resigned", "resigning", "resigns",
        "resort", "resound", "restrain", "retreat", "retreated",
    ],
    spelt_out: &[],
    spelling: &spelling::SPELLING,
    numbers: &numbers::NUMBERS,
    letters: Some(&letters::LETTERS),
};

static LEXICON: Lexicon =
    align_lexicon!(classes::WORDS, numbers::NUMBERS, spelling::SPELLING, CONTRACTIONS, FILLERS);

const CONTRACTIONS: &[Contraction] = &[
    Contraction { form: "can't", parts: ("can", "not"), split: 2 },
    Contraction { form: "cannot", parts: ("can", "not"), split: 3 },
    Contraction { form: "gonna", parts: ("going", "to"), split: 3 },
    Contraction { form: "gotta", parts: ("got", "to"), split: 3 },
    Contraction { form: "let's", parts: ("let", "us"), split: 3 },
    Contraction { form: "shan't", parts: ("shall", "not"), split: 3 },
    Contraction { form: "wanna", parts: ("want", "to"), split: 3 },
    Contraction { form: "won't", parts: ("will", "not"), split: 2 },
];

const FILLERS: &[Filler] = &[
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
];

#[rustfmt::skip] // one field a line would take five lines for each
const HEDGES: &[Hedge] = &[
    Hedge { words: &["about"], of_number: true },
    Hedge { words: &["above"], of_number: true },
    Hedge { words: &["approximately"], of_number: true },
    Hedge { words: &["around"], of_number: true },
    Hedge { words: &["at", "least"], of_number: true },
    Hedge { words: &["at", "most"], of_number: true },
    Hedge { words: &["as", "few", "as"], of_number: true },
    Hedge { words: &["as", "many", "as"], of_number: true },
    Hedge { words: &["as", "much", "as"], of_number: true },
    Hedge { words: &["below"], of_number: true },
    Hedge { words: &["close", "to"], of_number: true },
    Hedge { words: &["fewer", "than"], of_number: true },
    Hedge { words: &["less", "than"], of_number: true },
    Hedge { words: &["more", "than"], of_number: true },
    Hedge { words: &["over"], of_number: true },
    Hedge { words: &["roughly"], of_number: true },
    Hedge { words: &["some"], of_number: true },
    Hedge { words: &["under"], of_number: true },
    Hedge { words: &["up", "to"], of_number: true },
    Hedge { words: &["upwards", "of"], of_number: true },
    Hedge { words: &["alleged"], of_number: false },
    Hedge { words: &["almost"], of_number: false },
    Hedge { words: &["few", "of"], of_number: false },
    Hedge { words: &["half", "of"], of_number: false },
    Hedge { words: &["many", "of"], of_number: false },
    Hedge { words: &["most", "of"], of_number: false },
    Hedge { words: &["nearly"], of_number: false },
    Hedge { words: &["one", "of"], of_number: false },
    Hedge { words: &["part", "of"], of_number: false },
    Hedge { words: &["practically"], of_number: false },
    Hedge { words: &["purported"], of_number: false },
    Hedge { words: &["so-called"], of_number: false },
    Hedge { words: &["some", "of"], of_number: false },
    Hedge { words: &["supposed"], of_number: false },
    Hedge { words: &["virtually"], of_number: false },
    Hedge { words: &["would-be"], of_number: false },
];
