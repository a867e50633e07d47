//! The shape of a language's words for linking documents.

use super::Lexicon;

/// A language's words for linking documents.
#[derive(Clone, Copy, Debug)]
pub struct LinkWords {
    /// Words that say nothing about what a text is about (`the`, `would`, `said`): lower case, straight apostrophes,
    /// sorted.
    pub function: &'static [&'static str],
    /// Articles of what is known (`the`): lower case, sorted.
    pub definite: &'static [&'static str],
    /// Words after a name that tell a son from his father (`jr`): lower case, sorted.
    pub name_endings: &'static [&'static str],
    /// What tells a woman's name from a man's: titles and given names, as in [`TextWords::lexicon`](super::TextWords::lexicon).
    pub people: &'static Lexicon,
}
