//! Who spoke, and with which word.

use crate::span::Span;

/// The span that names who spoke, as written, and whom it stands for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Speaker {
    /// The bytes that name the speaker (`Mr. Futerfas`, `he`).
    pub span: Span,
    /// The bytes of the fullest name that it stands for in the text, where there is one.
    pub name: Option<Span>,
}
