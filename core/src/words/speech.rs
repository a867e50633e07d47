//! The shape of a language's words for speakers and cues.

/// A language's words for speakers and cues.
#[derive(Clone, Copy, Debug)]
pub struct SpeechWords {}
