//! The article that every program reads.

/// It lies in flash.
pub const TEXT: &str = include_str!("../article.txt");

/// The day on which it was written: year, month, day.
pub const WRITTEN: (i16, u8, u8) = (2024, 3, 12);

/// A quotation as another paper has it: two words are left out, and one is another.
pub const QUOTE: &str =
    "We found a crack in the main bearing on Sunday, and I will send a school bus across it";

/// How much of a stream arrives at once.
pub const PIECE: usize = 64;
