//! The shape of a language's words for comparing wordings.

/// A language's words for comparing wordings.
#[derive(Clone, Copy, Debug)]
pub struct AlignWords {
    /// Prefixes written with a hyphen that turn or bound the meaning of what follows (`non-`, `anti-`).
    pub hyphen_prefixes: &'static [&'static str],
}
