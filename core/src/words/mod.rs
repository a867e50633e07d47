//! A language as data. To add one, write one folder beside `en` that fills a [`Language`], and name it in [`LANGUAGES`].
//!
//! Each layer has its own table type, so that a program that uses dates alone links the words of dates alone.

/// A table of words by their [classes](speech::class): one line a class.
macro_rules! words {
    ($($tags:expr => [$($word:literal)+];)+) => {
        /// The words with their classes.
        pub(super) const WORDS: &[(&str, crate::words::Tags)] = &[$($(($word, $tags),)+)+];
    };
}

/// A table of nouns for what was said: each line gives the forms of one.
macro_rules! nouns {
    ($($($noun:literal)+;)+) => {
        /// Nouns for what was said.
        pub(super) const NOUNS: &[(&str, crate::words::Tags)] = &[$($((
            $noun,
            crate::words::speech::class::CUE_NOUN
                .and(crate::words::Tags::of_cue(crate::words::CueClass::Noun)),
        ),)+)+];
    };
}

/// A [`Lexicon`](crate::words::Lexicon) for comparing wordings: words by their classes, and what stands in the other tables.
macro_rules! align_lexicon {
    ($classes:expr, $numbers:expr, $spelling:expr, $contractions:expr, $fillers:expr) => {{
        use crate::words::align::{alone, class, contracted, opening, paired};
        crate::lexicon!(&[
            $classes,
            &paired::<_, { $numbers.cardinals.len() }>($numbers.cardinals, class::NUMBER),
            &paired::<_, { $numbers.ordinals.len() }>($numbers.ordinals, class::NUMBER),
            &alone::<{ $numbers.minus.len() }>($numbers.minus, class::NUMBER),
            &alone::<{ $numbers.articles.len() }>($numbers.articles, class::ARTICLE),
            &paired::<_, { $numbers.powers.len() }>($numbers.powers, class::AFTER_NUMBER),
            &paired::<_, { $numbers.units.len() }>($numbers.units, class::AFTER_NUMBER),
            &paired::<_, { $numbers.fractions.len() }>($numbers.fractions, class::NUMBER),
            &paired::<_, { $numbers.halved.len() }>($numbers.halved, class::NUMBER),
            &paired::<_, { $numbers.percent.len() }>($numbers.percent, class::AFTER_NUMBER),
            &paired::<_, { $spelling.words.len() }>($spelling.words, class::SPELT),
            &paired::<_, { $spelling.abbreviations.len() }>($spelling.abbreviations, class::SPELT),
            &alone::<{ $spelling.exceptions.len() }>($spelling.exceptions, class::SPELT),
            &contracted::<{ $contractions.len() }>($contractions),
            &opening::<{ $fillers.len() }>($fillers),
        ])
    }};
}

/// A [`DateLexicon`](crate::words::date::DateLexicon) of a list of words, of which the list itself is not linked.
macro_rules! date_lexicon {
    ($list:expr) => {{
        use crate::words::date::{DateLexicon, Packed, SLOTS};
        static WORDS: [Packed; $list.len()] = DateLexicon::packed($list);
        static INDEX: [u16; SLOTS] = DateLexicon::index($list);
        static LASTS: [u64; DateLexicon::long($list)] = DateLexicon::lasts($list);
        DateLexicon { words: &WORDS, index: &INDEX, lasts: &LASTS }
    }};
}

#[cfg(feature = "german")]
pub mod de;
#[cfg(feature = "english")]
pub mod en;

#[cfg(not(any(feature = "english", feature = "german")))]
compile_error!("choose a language: the features are english and german");

pub mod align;
pub mod date;
#[doc(hidden)]
pub mod festivals;
pub mod lexicon;
mod link;
mod lower;
#[doc(hidden)]
pub mod packing;
pub mod speech;
mod text;

pub use align::{AlignWords, Clitic, Contraction, Ending, Filler, Hedge, LetterTable, NumberWords, Spelling};
pub use date::DateWords;
pub use lexicon::{Lexicon, Tags};
pub use link::LinkWords;
pub use lower::Lower;
pub use speech::{According, CueClass, SpeechWords};
pub use text::TextWords;

/// All the words of one language.
#[derive(Clone, Copy, Debug)]
pub struct Language {
    /// ISO 639-1 code.
    pub code: &'static str,
    /// Frequent words that no other language of [`LANGUAGES`] has, and that are no names elsewhere: by these a text's
    /// language is known. Lower case, straight apostrophes, sorted.
    pub markers: &'static [&'static str],
    /// For sentence ends.
    pub text: &'static TextWords,
    /// For speakers and cues.
    pub speech: &'static SpeechWords,
    /// For dates.
    pub date: &'static DateWords,
    /// For comparing wordings.
    pub align: &'static AlignWords,
    /// For linking documents.
    pub link: &'static LinkWords,
}

/// Every language that is compiled in, English first.
pub static LANGUAGES: &[&Language] = &[
    #[cfg(feature = "english")]
    &en::ENGLISH,
    #[cfg(feature = "german")]
    &de::GERMAN,
];

/// The code and the markers of each language, apart from its other words.
static MARKERS: &[(&str, &[&str])] = &[
    #[cfg(feature = "english")]
    (en::ENGLISH.code, en::ENGLISH.markers),
    #[cfg(feature = "german")]
    (de::GERMAN.code, de::GERMAN.markers),
];

/// The language of a text that does not tell: English, where it is there.
#[cfg(feature = "english")]
pub(crate) const FIRST: &Language = &en::ENGLISH;
#[cfg(all(feature = "german", not(feature = "english")))]
pub(crate) const FIRST: &Language = &de::GERMAN;

/// How many bytes of a text are looked at to know its language: hundreds of words, of which a third are markers.
const LOOKED_AT: usize = 4096;

impl Language {
    /// The language with an ISO 639-1 code, in any case; none where it is not known, or not compiled in.
    ///
    /// ```
    /// use quotidian::words::Language;
    /// assert_eq!(Language::named("DE").unwrap().code, "de");
    /// assert!(Language::named("tlh").is_none());
    /// ```
    pub fn named(code: &str) -> Option<&'static Language> {
        LANGUAGES.iter().copied().find(|language| language.code.eq_ignore_ascii_case(code))
    }

    /// The language that `text` is written in: the one with the most [markers](Language::markers) in its first 4 KB;
    /// English when in doubt, and the only one where no other is compiled in. Constant time in the length of the text.
    ///
    /// ```
    /// use quotidian::words::Language;
    /// assert_eq!(Language::of("Der Minister sagte, das sei nicht wahr.").code, "de");
    /// assert_eq!(Language::of("The minister said that it was not true.").code, "en");
    /// assert_eq!(Language::of("").code, "en");
    /// ```
    pub fn of(text: &str) -> &'static Language {
        Language::named(Language::code_of(text)).unwrap_or(FIRST)
    }

    /// The code of [`Language::of`], for who links no more of a language than its markers. Constant time in the length of the text.
    ///
    /// ```
    /// use quotidian::words::Language;
    /// assert_eq!(Language::code_of("She said that the bridge was safe."), "en");
    /// ```
    pub fn code_of(text: &str) -> &'static str {
        let near = text.get(..text.floor_char_boundary(LOOKED_AT)).unwrap_or(text);
        let mut best = ("", None);
        for (code, markers) in MARKERS {
            let marks = Some(marks(near, markers));
            if marks > best.1 {
                best = (code, marks);
            }
        }
        best.0
    }
}

/// How many words of `text` are among these.
fn marks(text: &str, markers: &[&str]) -> usize {
    let words = text.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty());
    words.filter(|word| Lower::of(word).is_in(markers)).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markers_are_sorted_and_belong_to_one_language() {
        for (at, language) in LANGUAGES.iter().enumerate() {
            assert!(language.markers.is_sorted_by(|a, b| a < b), "{}", language.code);
            let others = LANGUAGES.iter().enumerate().filter(|(other, _)| *other != at);
            for (_, other) in others {
                assert!(!language.markers.iter().any(|marker| other.markers.contains(marker)));
                assert_ne!(language.code, other.code);
            }
        }
    }

    #[test]
    fn a_language_is_known_by_its_frequent_words() {
        for (text, code) in [
            ("", "en"),
            ("…", "en"),
            ("Hello", "en"),
            ("nicht", "de"),
            ("ÜBER", "de"),
            ("天气很好，大家都去公园散步了。", "en"),
            ("Ursula von der Leyen left Brussels.", "en"),
            ("He shouted “Achtung!” and the dog sat down.", "en"),
            ("„Yes, we can“, rief er, und die Menge jubelte. Das ist nicht neu.", "de"),
            ("Die Sitzung wurde auf Montag verschoben, weil der Saal noch gesperrt ist.", "de"),
            ("Two trains were late, and a third did not come.", "en"),
            ("Jan Holm spricht von „Unfug“.", "de"),
            ("„Unfug“, meint Holm.", "de"),
            ("Der Laden öffnet um 10 Uhr.", "de"),
            ("Seit Montag streiken sie.", "de"),
            ("Das Buch erscheint am Freitag.", "de"),
            ("Weber reist am Mittwoch ab.", "de"),
            ("I am here.", "en"),
            ("Doors open 9 AM Friday.", "en"),
            ("Van der Berg won in Kiel.", "en"),
        ] {
            assert_eq!(Language::of(text).code, code, "{text}");
        }
    }

    #[test]
    fn only_the_beginning_of_a_text_is_looked_at() {
        extern crate std;
        let long = std::format!("{}{}", "ß".repeat(LOOKED_AT / 2 - 1), " und nicht".repeat(9));
        assert_eq!(Language::of(&long).code, "en");
        let german = std::format!("{}{}", "und ".repeat(LOOKED_AT / 4), "the and ".repeat(LOOKED_AT));
        assert_eq!(Language::of(&german).code, "de");
    }

    #[test]
    fn every_language_is_found_by_its_code() {
        for language in LANGUAGES {
            assert_eq!(Language::named(language.code).map(|found| found.code), Some(language.code));
        }
    }
}
