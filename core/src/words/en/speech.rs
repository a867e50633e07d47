//! English words for speakers and cues.

use super::cues::{NOUNS, count_forms, forms, judging, saying, sounding};
use super::{form, function, names, people, sentences};
use crate::words::speech::According;
use crate::words::{SpeechWords, Tags};

/// English words for speakers and cues.
pub static SPEECH: SpeechWords = SpeechWords {
    gerund_endings: &["ing"],
    according: &[
        According { words: &["according", "to"], before: true, beside: false },
        According { words: &["in", "the", "words", "of"], before: true, beside: false },
        According { words: &["in", "the", "view", "of"], before: true, beside: false },
        According { words: &["in", "the", "opinion", "of"], before: true, beside: false },
    ],
    reports_by_mood: false,
    newcomers: &["a", "an", "another", "one", "some"],
    acts: &[
        "ate",
        "blinked",
        "coughed",
        "crouched",
        "drank",
        "drinking",
        "eating",
        "frowned",
        "gazed",
        "glanced",
        "kneeling",
        "knelt",
        "leaned",
        "leant",
        "limped",
        "nodded",
        "sat",
        "shivered",
        "shivering",
        "shrugged",
        "sitting",
        "sleeping",
        "slept",
        "smiled",
        "smiling",
        "squinted",
        "stared",
        "staring",
        "strode",
        "swallowed",
        "walked",
        "walking",
        "weeping",
        "wept",
        "winced",
        "woke",
        "yawned",
    ],
    dies: &["dead", "died", "drowned", "killed", "perished"],
    hears: &["hear", "heard", "hears"],
    looks: &[
        "blinked", "gaped", "gawped", "gazed", "glanced", "glared", "goggled", "looked", "peered", "stared",
    ],
    starts: &["blanched", "flinched", "froze", "gaped", "obeyed", "recoiled", "reddened", "stiffened"],
    ages: &["old"],
};

/// The most frequent words stand first, so that they lie beside each other in memory. The verbs stand before the nouns: a
/// word that is also a noun of speech has the class of the verb.
pub(super) const ROOMS: &[&[(&str, Tags)]] = &[
    function::WORDS,
    form::WORDS,
    sentences::WORDS,
    &forms::<{ count_forms(saying::VERBS) }>(saying::VERBS),
    &forms::<{ count_forms(judging::VERBS) }>(judging::VERBS),
    &forms::<{ count_forms(sounding::VERBS) }>(sounding::VERBS),
    NOUNS,
    people::WORDS,
    names::WORDS,
];
