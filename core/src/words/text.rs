//! The shape of a language's words for sentence ends.

/// A language's words for sentence ends.
#[derive(Clone, Copy, Debug)]
pub struct TextWords {
    /// Abbreviations after whose point a sentence goes on even before a capital (`Mr.`, `Gen.`), without the point, sorted.
    pub before_name: &'static [&'static str],
    /// Abbreviations after whose point a sentence may end or go on (`Inc.`, `p.m.`): it goes on unless the next
    /// word is one that begins sentences. Without the last point, sorted.
    pub anywhere: &'static [&'static str],
    /// Words that begin sentences (`The`, `He`), sorted.
    pub starters: &'static [&'static str],
}
