//! What is asked of a text: a quotation, and what is known besides its words.

use core::fmt::Debug;

use crate::span::Span;

/// Tells whether words of a quotation and of a text name one day, each from where it stands.
pub trait Days: Debug {
    /// Whether the bytes `quote` of the quotation and `text` of the text name one day and nothing else; none where one of them
    /// names no date, or it is not known when the two were written.
    fn same(&self, quote: Span, text: Span) -> Option<bool>;
}

/// A quotation to be looked for in a text.
#[derive(Clone, Copy, Debug)]
pub struct Query<'a> {
    pub(super) quote: &'a str,
    pub(super) text: &'a str,
    pub(super) within: Span,
    pub(super) prefix: &'a str,
    pub(super) suffix: &'a str,
    pub(super) days: Option<&'a dyn Days>,
}

impl<'a> Query<'a> {
    /// Of `quote` in all of `text`.
    pub const fn new(quote: &'a str, text: &'a str) -> Query<'a> {
        Query { quote, text, within: Span::new(0, text.len()), prefix: "", suffix: "", days: None }
    }

    /// Looks at these bytes alone; what surrounds them still tells where words end and whether a condition follows.
    pub const fn with_within(self, within: Span) -> Query<'a> {
        Query { within, ..self }
    }

    /// Says what stands right before and right behind the quotation, as a selector of the Web Annotation Data Model does: of places
    /// as good it is the one that agrees with more of it. At most [`CONTEXT_LETTERS`] letters of each are compared.
    ///
    /// ```
    /// use quotidian::align::{Needle, Operation, Query, SCRATCH_MAX};
    /// use quotidian::words::en;
    ///
    /// let (quote, text) = ("no comment", "Asked in May, she had no comment. Asked in June, he had no comment.");
    /// let needle = Needle::new(quote, &en::ALIGN).unwrap();
    /// let query = Query::new(quote, text).with_context("he had ", "");
    /// let found = needle.look(&query, &mut vec![0; SCRATCH_MAX], &mut [Operation::default(); 8]).unwrap();
    /// assert_eq!((found.span.unwrap().start, found.places), (56, 2));
    /// ```
    pub const fn with_context(self, prefix: &'a str, suffix: &'a str) -> Query<'a> {
        Query { prefix, suffix, ..self }
    }

    /// Asks `days` whether words for a day, in brackets in one of the two, name the same.
    pub const fn with_days(self, days: &'a dyn Days) -> Query<'a> {
        Query { days: Some(days), ..self }
    }

    /// How many letters around `span` agree with the context, the spaces between its words included.
    pub(super) fn agreement(&self, span: Span) -> usize {
        if !self.has_context() {
            return 0;
        }
        let before = self.text.get(..span.start).unwrap_or("");
        let behind = self.text.get(span.end..).unwrap_or("");
        let ahead = common(self.prefix.chars().rev(), before.chars().rev());
        ahead + common(self.suffix.chars(), behind.chars())
    }

    /// Whether a context is given.
    pub(super) const fn has_context(&self) -> bool {
        !(self.prefix.is_empty() && self.suffix.is_empty())
    }
}

/// The most letters of a context that are compared on either side.
pub const CONTEXT_LETTERS: usize = 64;
/// Characters in which they are looked for, so that a place costs no more.
const CONTEXT_CHARACTERS: usize = 256;

/// How many letters and spaces a context and a text have in common at their start, where neither begins with a space.
fn common(context: impl Iterator<Item = char>, text: impl Iterator<Item = char>) -> usize {
    let mut context = letters(context).peekable();
    if context.peek() == Some(&' ') {
        return 0; // nothing but a space
    }
    let alike = |&(a, b): &(char, char)| a == b || a.to_lowercase().eq(b.to_lowercase());
    context.zip(letters(text)).take(CONTEXT_LETTERS).take_while(alike).count()
}

/// The letters and digits from the first on, with one space for whatever stands between them and at the end.
fn letters(text: impl Iterator<Item = char>) -> impl Iterator<Item = char> {
    let near = text.take(CONTEXT_CHARACTERS).skip_while(|c| !c.is_alphanumeric()).chain([' ']);
    let spaced = near.scan(false, |spaced, c| {
        let letter = c.is_alphanumeric();
        let shown = letter.then_some(c).or((!*spaced).then_some(' '));
        *spaced = !letter;
        Some(shown)
    });
    spaced.flatten()
}
