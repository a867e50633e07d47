//! The shape of a language's words for dates.

/// A language's words for dates.
#[derive(Clone, Copy, Debug)]
pub struct DateWords {}
