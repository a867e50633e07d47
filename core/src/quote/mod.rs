//! Quotation marks, and the quotations between them.
//!
//! Two levels: a block's marks are read with what stands beside them (`mark`), told from apostrophes and measures
//! (`apostrophe`, `measure`), and then paired with a stack (`pair`) which mends what is missing within the paragraph
//! (`mend`). What a quotation is ([`Kind`]) is read off its form.

mod apostrophe;
mod cursor;
mod kind;
mod mark;
mod measure;
mod mend;
mod pair;
mod system;

pub use cursor::{Quotations, iter};
pub use kind::Kind;
pub(crate) use kind::{classify, is_title_shaped};
pub use mark::is_mark;
pub use system::System;

use crate::span::{Piece, Span};

/// Text between an opening and a closing mark.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Quotation {
    /// Its bytes, marks included where it has any.
    pub span: Span,
    /// Its bytes without the marks.
    pub content: Span,
    /// 0, or the number of quotations that it lies in; 1 at least in second-level marks (see [`System`]).
    pub depth: u8,
    /// What it is.
    pub kind: Kind,
    /// Quotations of one act of speech have one number; new numbers rise through the text.
    pub group: u32,
    /// Whether a mark was missing, doubled or turned the wrong way.
    pub repaired: bool,
}

/// A quotation of the block that is being read, with offsets in the block.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Quoted {
    /// Marks included.
    pub(crate) outer: Piece,
    /// Without the marks.
    pub(crate) inner: Piece,
    pub(crate) group: u32,
    pub(crate) depth: u8,
    pub(crate) kind: Kind,
    pub(crate) repaired: bool,
}

impl Quoted {
    /// Its bytes, marks included.
    pub(crate) const fn span(&self) -> Span {
        self.outer.span()
    }

    /// Its bytes without the marks.
    pub(crate) const fn content(&self) -> Span {
        self.inner.span()
    }

    /// As it is given: with offsets in the document, where the block begins at byte `base`.
    pub(crate) const fn placed(&self, base: usize) -> Quotation {
        Quotation {
            span: self.span().shifted(base),
            content: self.content().shifted(base),
            depth: self.depth,
            kind: self.kind,
            group: self.group,
            repaired: self.repaired,
        }
    }
}

pub(crate) use cursor::{Found, Pairing};
