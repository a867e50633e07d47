//! English words for speakers and cues.

use super::cues::{NOUNS, count_forms, forms, judging, saying, sounding};
use super::{function, names, people};
use crate::words::speech::According;
use crate::words::{Lexicon, SpeechWords, Tags, count, join};

/// English words for speakers and cues.
pub static SPEECH: SpeechWords = SpeechWords {
    lexicon: Lexicon::new(&ENTRIES),
    according: &[
        According { words: &["according", "to"], before: true, beside: false },
        According { words: &["in", "the", "words", "of"], before: true, beside: false },
    ],
    nouns_capitalised: false,
    heads: &[],
    adverb_endings: &["ly"],
    possessive_endings: &["'s", "’s"],
};

/// The verbs stand first: a word that is also a noun of speech has the class of the verb.
const ROOMS: &[&[(&str, Tags)]] = &[
    &forms::<{ count_forms(saying::VERBS) }>(saying::VERBS),
    &forms::<{ count_forms(judging::VERBS) }>(judging::VERBS),
    &forms::<{ count_forms(sounding::VERBS) }>(sounding::VERBS),
    NOUNS,
    function::WORDS,
    people::WORDS,
    names::WORDS,
];

static ENTRIES: [(&str, Tags); count(ROOMS)] = join(ROOMS);
