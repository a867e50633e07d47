//! A name, while it is read and as it is found.

use crate::span::Span;
use crate::speech::mention::Gender;
use crate::text::token::Token;
use crate::words::Tags;

/// Whether small words such as `van` belong to the surname.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Particles {
    #[default]
    None,
    /// Behind a given name (`Piet van der Haas`).
    Inside,
    /// Ahead of all (`Van der Haas`): it may be the surname of one with a given name before it.
    Leading,
}

/// A name as it stands in the text: its words without titles.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Mention {
    pub(crate) span: Span,
    /// The same with the titles before it.
    pub(crate) titled: Span,
    /// The hashes of its first and its last word.
    pub(crate) first: u32,
    pub(crate) last: u32,
    pub(crate) count: usize,
    /// Whether a suffix follows (`Jr.`).
    pub(crate) suffix: bool,
    pub(crate) particles: Particles,
    pub(crate) gender: Gender,
    /// Whether it is a person's, by a title, a given name or a suffix.
    pub(crate) person: bool,
    /// Whether it is a common word, and a name only where the text has named somebody in full so (`Young said`).
    pub(crate) doubtful: bool,
    /// Whether it begins a sentence, or stands behind what leads that up.
    pub(crate) subject: bool,
    pub(crate) possessive: bool,
    /// The hash of the office named with it (`Mayor`), or 0.
    pub(crate) role: u32,
    /// The numbers of its first token and of the one behind it.
    pub(crate) place: usize,
    pub(crate) behind: usize,
    /// Its years, as they stand beside it, or 0.
    pub(crate) age: u8,
}

/// The words of a name so far.
pub(super) struct Name<'t> {
    /// The number of its first token.
    pub(super) place: usize,
    pub(super) first: Token<'t>,
    pub(super) last: Token<'t>,
    /// What they can be, taken together.
    pub(super) known: Tags,
    pub(super) span: Span,
    pub(super) count: usize,
    /// Whether more than a hyphen stands between two of them: `Moll-Ruud` alone may be a firm.
    pub(super) spaced: bool,
    pub(super) suffix: bool,
    pub(super) possessive: bool,
}

impl<'t> Name<'t> {
    pub(super) fn of(place: usize, first: Token<'t>, tags: Tags) -> Name<'t> {
        let (span, possessive) = (first.stem(), first.possessive());
        Name {
            place,
            first,
            last: first,
            known: tags,
            span,
            count: 1,
            spaced: false,
            suffix: false,
            possessive,
        }
    }

    /// Takes in one more word.
    pub(super) fn take(&mut self, text: &str, word: Token<'t>, tags: Tags) {
        self.spaced |= !matches!(text.as_bytes().get(self.span.end), Some(b'-' | b'&'));
        self.span.end = word.stem().end;
        self.possessive = word.possessive();
        self.known = self.known.and(tags);
        self.last = word;
        self.count += 1;
    }
}

/// The titles right before a name.
#[derive(Clone, Copy, Debug)]
pub(super) struct Title {
    pub(super) gender: Gender,
    pub(super) role: u32,
    pub(super) start: usize,
    /// The number of its first token.
    pub(super) place: usize,
}
