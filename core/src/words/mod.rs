//! A language as data. To add one, write one file beside `en` that fills a [`Language`].
//!
//! Each layer has its own table type, so that a program that uses dates alone links the words of dates alone.

/// A table of words by their [classes](speech::class): one line a class.
macro_rules! words {
    ($($tags:expr => [$($word:literal)+];)+) => {
        /// The words with their classes.
        pub(super) const WORDS: &[(&str, crate::words::Tags)] = &[$($(($word, $tags),)+)+];
    };
}

pub mod en;

mod align;
pub mod date;
#[doc(hidden)]
pub mod lexicon;
mod link;
mod lower;
pub mod speech;
mod text;

pub use align::{AlignWords, Clitic, Contraction, Ending, Filler, LetterTable, NumberWords, Spelling};
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
