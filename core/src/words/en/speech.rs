//! English words for speakers and cues.

use super::cues::{NOUNS, count_forms, forms, judging, saying, sounding};
use super::{form, function, names, people, sentences};
use crate::words::speech::According;
use crate::words::{SpeechWords, Tags};

/// English words for speakers and cues.
pub static SPEECH: SpeechWords = SpeechWords {
    according: &[
        According { words: &["according", "to"], before: true, beside: false },
        According { words: &["in", "the", "words", "of"], before: true, beside: false },
    ],
};

/// The verbs stand first: a word that is also a noun of speech has the class of the verb.
pub(super) const ROOMS: &[&[(&str, Tags)]] = &[
    &forms::<{ count_forms(saying::VERBS) }>(saying::VERBS),
    &forms::<{ count_forms(judging::VERBS) }>(judging::VERBS),
    &forms::<{ count_forms(sounding::VERBS) }>(sounding::VERBS),
    NOUNS,
    form::WORDS,
    sentences::WORDS,
    function::WORDS,
    people::WORDS,
    names::WORDS,
];
