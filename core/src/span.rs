//! Half-open byte ranges.

use core::ops::Range;

/// A half-open byte range `[start, end)` of a text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Span {
    /// The first byte.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
}

impl Span {
    /// The range `[start, end)`; an `end` before `start` is taken as `start`.
    ///
    /// ```
    /// assert_eq!(quotidian::Span::new(3, 5).len(), 2);
    /// assert!(quotidian::Span::new(5, 3).is_empty());
    /// ```
    pub const fn new(start: usize, end: usize) -> Span {
        Span { start, end: if end < start { start } else { end } }
    }

    /// The number of bytes.
    pub const fn len(self) -> usize {
        self.end.saturating_sub(self.start)
    }

    /// Whether it holds no byte.
    pub const fn is_empty(self) -> bool {
        self.end <= self.start
    }

    /// Whether `other` lies within it.
    pub const fn contains(self, other: Span) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// Whether the two have a byte in common.
    pub const fn overlaps(self, other: Span) -> bool {
        self.start < other.end && other.start < self.end
    }

    /// The same range, counted from `base` bytes earlier.
    pub const fn shifted(self, base: usize) -> Span {
        Span { start: self.start.saturating_add(base), end: self.end.saturating_add(base) }
    }

    /// The bytes of `text` that it covers; empty where it is out of bounds or off a character boundary.
    ///
    /// ```
    /// assert_eq!(quotidian::Span::new(0, 2).of("don’t"), "do");
    /// assert_eq!(quotidian::Span::new(0, 99).of("don’t"), "");
    /// ```
    pub fn of(self, text: &str) -> &str {
        text.get(self.start..self.end).unwrap_or("")
    }
}

impl From<Range<usize>> for Span {
    fn from(range: Range<usize>) -> Span {
        Span::new(range.start, range.end)
    }
}

/// A byte range within a block, whose bytes two of its own count ([`BLOCK_BYTES`](crate::limits::BLOCK_BYTES)).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Piece {
    pub(crate) start: u16,
    pub(crate) end: u16,
}

impl Piece {
    pub(crate) const fn new(span: Span) -> Piece {
        const fn short(at: usize) -> u16 {
            if at < u16::MAX as usize { at as u16 } else { u16::MAX }
        }
        Piece { start: short(span.start), end: short(span.end) }
    }

    pub(crate) const fn span(self) -> Span {
        Span { start: self.start as usize, end: self.end as usize }
    }
}

impl From<Span> for Piece {
    fn from(span: Span) -> Piece {
        Piece::new(span)
    }
}

/// A span in the document, of one that counts from `base`. What lies before `base` wraps there and back.
pub(crate) fn absolute(span: Span, base: usize) -> Span {
    Span { start: span.start.wrapping_add(base), end: span.end.wrapping_add(base) }
}
