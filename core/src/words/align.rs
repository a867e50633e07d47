//! The shape of a language's words for comparing wordings.

/// A language's words for comparing wordings.
#[derive(Clone, Copy, Debug)]
pub struct AlignWords {}
