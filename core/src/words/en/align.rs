//! English words for comparing wordings.

use crate::words::AlignWords;

/// English words for comparing wordings.
pub static ALIGN: AlignWords = AlignWords {
    hyphen_prefixes: &["anti", "counter", "de", "dis", "ex", "il", "im", "in", "ir", "mis", "non", "un"],
};
