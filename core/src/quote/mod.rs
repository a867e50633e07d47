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
pub(crate) use kind::is_title_shaped;
pub use mark::is_mark;
pub use system::System;

use crate::span::Span;

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

pub(crate) use cursor::{Found, Pairing};
