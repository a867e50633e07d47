//! English words for dates.

use crate::words::DateWords;

/// English words for dates.
pub static DATE: DateWords = DateWords {};
