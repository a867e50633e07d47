//! English words for comparing wordings.

use crate::words::AlignWords;

/// English words for comparing wordings.
pub static ALIGN: AlignWords = AlignWords {};
