//! Text in pieces: [blocks](Blocks), [words](Words), [sentences](Sentences); and [folding](fold) for comparison.

pub(crate) mod block;
pub mod chars;
pub(crate) mod eight;
pub mod fold;
pub(crate) mod lanes;
mod place;
mod sentence;
pub(crate) mod token;
mod word;

pub use block::{AHEAD_MOST, BLANK_MOST, Block, Blocks};
pub use sentence::Sentences;
pub use word::{Shape, Word, WordKind, Words};
