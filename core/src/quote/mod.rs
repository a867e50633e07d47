//! Quotation marks, and the quotations between them.

use crate::error::Error;
use crate::span::Span;

/// What a quotation is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Kind {
    /// A clause or more.
    #[default]
    Full,
    /// Words inside the writer's sentence.
    Fragment,
    /// A word held at a distance (`so-called “experts”`).
    Scare,
    /// The title of a work.
    Title,
    /// A name within a name (`Earvin “Magic” Johnson`).
    Nickname,
    /// Feet and inches, minutes and seconds of arc (`6'2"`).
    Measure,
    /// Marks that belong to code or markup (`<a href="…">`).
    Markup,
    /// Speech without marks.
    Indirect,
}

impl Kind {
    /// The name in JSON, C and Python.
    pub const fn name(self) -> &'static str {
        match self {
            Kind::Full => "full",
            Kind::Fragment => "fragment",
            Kind::Scare => "scare",
            Kind::Title => "title",
            Kind::Nickname => "nickname",
            Kind::Measure => "measure",
            Kind::Markup => "markup",
            Kind::Indirect => "indirect",
        }
    }
}

/// Text between an opening and a closing mark.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Quotation {
    /// Its bytes, marks included where it has any.
    pub span: Span,
    /// Its bytes without the marks.
    pub content: Span,
    /// 0, or the number of quotations that it lies in.
    pub depth: u8,
    /// What it is.
    pub kind: Kind,
    /// Quotations of one act of speech have one number; numbers rise through the text.
    pub group: u32,
    /// Whether a mark was missing, doubled or turned the wrong way.
    pub repaired: bool,
}

/// A cursor over the quotations of a text, in the order in which they begin.
#[derive(Clone, Debug, Default)]
pub struct Quotations {}

impl Quotations {
    /// A cursor at the start of a text.
    pub fn new() -> Quotations {
        Quotations {}
    }

    /// The next quotation of `text`; none at the end.
    ///
    /// # Errors
    /// [`Error::Limit`] where a bound was passed, [`Error::Position`] when the cursor belongs to another text.
    pub fn next(&mut self, _text: &str) -> Result<Option<Quotation>, Error> {
        Ok(None)
    }
}
