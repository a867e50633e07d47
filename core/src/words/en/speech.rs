//! English words for speakers and cues.

use crate::words::SpeechWords;

/// English words for speakers and cues.
pub static SPEECH: SpeechWords = SpeechWords {};
