//! Quotation marks, and the quotations between them.
//!
//! A block's bytes are searched for marks many at a time (`find`), and those found are read as [glyphs](is_mark) with what
//! stands beside them (`glyph`, `mark`), told from apostrophes and measures (`apostrophe`, `measure`), and then paired with
//! a stack (`pair`, `settle`) which mends what is missing within the paragraph (`mend`). Speech that no mark sets off is read
//! off how its lines begin (`lines`). That much is [`Pairs`]; what a quotation is ([`Kind`]) is a second look, at its words.

mod apostrophe;
mod cursor;
mod find;
mod form;
mod glyph;
mod kind;
mod lines;
mod mark;
mod measure;
mod mend;
mod pair;
mod pairing;
mod settle;
mod system;

pub use cursor::{Pairs, Quotations, iter};
pub use form::Form;
pub use glyph::is_mark;
pub use kind::Kind;
pub(crate) use kind::{classify, is_title_shaped};
pub(crate) use mark::AllKept;
pub(crate) use pairing::{Found, Pairing};
pub use system::{FirstLevel, Style, System};

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
    /// How it is set off: by marks, or without.
    pub form: Form,
    /// Quotations of one act of speech have one number; new numbers rise through the text.
    pub group: u32,
    /// Whether a mark was missing, doubled or turned the wrong way.
    pub repaired: bool,
}

/// A quotation of the block that is being read, with offsets in the block: sixteen bytes, for a hundred and more are kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Quoted {
    /// Marks included.
    pub(crate) outer: Piece,
    /// Without the marks.
    pub(crate) inner: Piece,
    pub(crate) group: u32,
    pub(crate) depth: u8,
    pub(crate) kind: Kind,
    family: glyph::Family,
    traits: Traits,
}

const _: () = assert!(size_of::<Quoted>() == 16);

/// What is known of a quotation by a bit each; the two lowest ones are its form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Traits(u8);

impl Traits {
    const FORM: u8 = 3;
    const REPAIRED: u8 = 4;
    const GOES_ON: u8 = 8;
    const CONTINUES: u8 = 16;

    const fn has(self, bit: u8) -> bool {
        self.0 & bit != 0
    }

    const fn with(self, bit: u8, yes: bool) -> Traits {
        Traits(if yes { self.0 | bit } else { self.0 & !bit })
    }
}

impl Quoted {
    /// A whole pair of marks, its group and depth not known yet.
    const fn new(span: Span, content: Span, family: glyph::Family) -> Quoted {
        Quoted {
            outer: Piece::new(span),
            inner: Piece::new(content),
            group: 0,
            depth: 0,
            kind: Kind::Full,
            family,
            traits: Traits(Form::Marks as u8),
        }
    }

    /// How it is set off.
    pub(crate) const fn form(&self) -> Form {
        match self.traits.0 & Traits::FORM {
            0 => Form::Marks,
            1 => Form::Block,
            2 => Form::Dash,
            _ => Form::Transcript,
        }
    }

    /// Whether a mark was missing, doubled or turned the wrong way.
    pub(crate) const fn repaired(&self) -> bool {
        self.traits.has(Traits::REPAIRED)
    }

    /// Whether it goes on in the next block, which reopens the mark, or which the same paragraph goes on in.
    pub(crate) const fn goes_on(&self) -> bool {
        self.traits.has(Traits::GOES_ON)
    }

    /// Whether it goes on with the one before it in the block, whose mark it reopens at a line's start, or from which the
    /// writer's words between dashes part it.
    const fn continues(&self) -> bool {
        self.traits.has(Traits::CONTINUES)
    }

    const fn in_form(self, form: Form) -> Quoted {
        Quoted { traits: Traits(self.traits.0 & !Traits::FORM | form as u8), ..self }
    }

    pub(crate) const fn with_repaired(self, yes: bool) -> Quoted {
        Quoted { traits: self.traits.with(Traits::REPAIRED, yes), ..self }
    }

    pub(crate) const fn with_goes_on(self, yes: bool) -> Quoted {
        Quoted { traits: self.traits.with(Traits::GOES_ON, yes), ..self }
    }

    const fn with_continues(self, yes: bool) -> Quoted {
        Quoted { traits: self.traits.with(Traits::CONTINUES, yes), ..self }
    }

    /// Words of a speaker's without marks.
    pub(crate) const fn reported(span: Span, group: u32) -> Quoted {
        Quoted { kind: Kind::Indirect, group, ..Quoted::new(span, span, glyph::Family::Double) }
    }

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
            form: self.form(),
            group: self.group,
            repaired: self.repaired(),
        }
    }
}
