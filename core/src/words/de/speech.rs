//! German words for speakers and cues.

use super::cues::{NOUNS, count_forms, forms, judging, saying};
use super::{form, function, names, people, sentences};
use crate::words::speech::According;
use crate::words::{SpeechWords, Tags};

/// Before the speaker (`laut Polizei`).
const fn before(words: &'static [&'static str]) -> According {
    According { words, before: true, beside: false }
}

/// German words for speakers and cues.
pub static SPEECH: SpeechWords = SpeechWords {
    gerund_endings: &[],
    according: &[
        before(&["nach", "angaben", "von"]),
        before(&["nach", "angaben"]),
        before(&["nach", "aussage", "von"]),
        before(&["nach", "aussage"]),
        before(&["nach", "aussagen", "von"]),
        before(&["nach", "aussagen"]),
        before(&["nach", "ansicht", "von"]),
        before(&["nach", "ansicht"]),
        before(&["nach", "auffassung", "von"]),
        before(&["nach", "auffassung"]),
        before(&["nach", "meinung", "von"]),
        before(&["nach", "meinung"]),
        before(&["nach", "einschätzung", "von"]),
        before(&["nach", "einschätzung"]),
        before(&["nach", "überzeugung", "von"]),
        before(&["nach", "überzeugung"]),
        before(&["nach", "darstellung", "von"]),
        before(&["nach", "darstellung"]),
        before(&["nach", "informationen", "von"]),
        before(&["nach", "informationen"]),
        before(&["nach", "worten", "von"]),
        before(&["nach", "den", "worten", "von"]),
        before(&["nach", "worten"]),
        before(&["nach", "den", "worten"]),
        before(&["nach", "einem", "bericht", "von"]),
        before(&["nach", "einem", "bericht"]),
        before(&["nach", "berichten", "von"]),
        before(&["nach", "berichten"]),
        before(&["nach", "meldungen", "von"]),
        before(&["nach", "meldungen"]),
        before(&["nach", "einer", "meldung", "von"]),
        before(&["nach", "einer", "meldung"]),
        before(&["aus", "sicht", "von"]),
        before(&["aus", "sicht"]),
        before(&["laut"]),
        before(&["gemäß"]),
        According { words: &["zufolge"], before: false, beside: false },
        According { words: &["so"], before: true, beside: true },
    ],
    reports_by_mood: true,
    newcomers: &["ein", "eine", "einer"],
    acts: &[
        "aß",
        "blinzelte",
        "grinste",
        "hustete",
        "kniete",
        "lachte",
        "lächelte",
        "nickte",
        "saß",
        "schlief",
        "schluckte",
        "seufzte",
        "starrte",
        "trank",
        "weinte",
        "zuckte",
    ],
    parts: &["augen", "finger", "gesicht", "hand", "hände", "knie", "lippen", "schultern", "stimme"],
    dies: &["ermordet", "gestorben", "getötet", "starb", "tot"],
    spared: &["beinahe", "fast", "hätte", "könnte", "wäre"],
    places: &["in"],
    several: &["haben", "hatten", "sind", "waren"],
    oneself: &["ich", "mein", "meine", "mich", "mir"],
    bodies: &["armee", "gericht", "kirche", "parlament", "polizei"],
    named: &["namens"],
    single: &[],
    hears: &["hört", "hörte", "hörten", "erfuhr", "erfuhren"],
    looks: &["blickte", "sah", "schaute", "starrte"],
    starts: &["erbleichte", "erstarrte", "stutzte"],
    ages: &["jährige", "jähriger", "jährigen"],
    aged: &[],
};

/// All verbs.
const WHOLE: &[&[super::cues::Verb]] = &[saying::VERBS, judging::VERBS];

/// The verbs stand first: a word that is also a noun of speech has the class of the verb.
pub(super) const ROOMS: &[&[(&str, Tags)]] = &[
    &forms::<{ count_forms(saying::VERBS) }>(saying::VERBS, WHOLE),
    &forms::<{ count_forms(judging::VERBS) }>(judging::VERBS, WHOLE),
    NOUNS,
    form::WORDS,
    sentences::WORDS,
    function::WORDS,
    people::WORDS,
    names::WORDS,
];

#[cfg(test)]
mod tests {
    use super::super::TEXT;
    use super::{SPEECH, people};
    use crate::words::Tags;
    use crate::words::speech::class;

    #[test]
    fn the_lexicon_knows_every_head() {
        for head in people::HEADS {
            assert_ne!(TEXT.lexicon.tags(head), Tags(0), "{head}");
        }
    }

    #[test]
    fn a_compound_is_what_its_last_part_is() {
        assert!(TEXT.tags("Konzernsprecherin").any(class::FEMALE));
        assert!(!TEXT.tags("Konzernsprecherin").any(class::MALE));
        assert!(TEXT.tags("Verkehrsminister").any(class::TITLE));
        assert_eq!(TEXT.tags("Apfelbaum"), Tags(0));
    }

    #[test]
    fn the_longer_phrase_stands_before_what_it_begins_with() {
        for (at, phrase) in SPEECH.according.iter().enumerate() {
            let mut earlier = SPEECH.according.iter().take(at);
            assert!(!earlier.any(|other| phrase.words.starts_with(other.words)), "{:?}", phrase.words);
        }
    }
}
