//! What can go wrong, said with what, where and what was expected.

use core::fmt;

use crate::limits::Limit;
use crate::span::Span;

/// Why a call gave no item. After [`Error::Limit`] and [`Error::NoSuchDay`] a cursor [goes on](Error::goes_on) at the end of the
/// span; what is no cursor (a needle, a comparison) ends with it. The others end the call.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Error {
    /// A bound of [`limits`](crate::limits) was passed: what lies in `span` was not looked at for what the bound counts.
    Limit {
        /// The bound.
        limit: Limit,
        /// The bytes that were passed over.
        span: Span,
    },
    /// A date is written that no calendar has (`February 30`, `13/13/2015`, `at 25:61`).
    NoSuchDay {
        /// Its bytes.
        span: Span,
    },
    /// A position lies past the end of the text or inside a character: the cursor belongs to another text.
    Position {
        /// The byte offset.
        at: usize,
    },
    /// A stream's bytes are no UTF-8.
    Utf8 {
        /// The byte offset of the first bad byte.
        at: usize,
    },
    /// The memory that the caller lent is too small.
    Room {
        /// The number of elements that would do.
        needed: usize,
        /// The number that was given.
        given: usize,
    },
}

impl Error {
    /// Whether a cursor goes on behind it: it is an item among others, and nothing else is lost by it.
    pub const fn goes_on(&self) -> bool {
        matches!(self, Error::Limit { .. } | Error::NoSuchDay { .. })
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Error::Limit { limit, span } => {
                write!(
                    f,
                    "{} (at most {}) passed at bytes {}..{}",
                    limit.name(),
                    limit.value(),
                    span.start,
                    span.end
                )
            }
            Error::NoSuchDay { span } => {
                write!(f, "no calendar has the date at bytes {}..{}", span.start, span.end)
            }
            Error::Position { at } => {
                write!(
                    f,
                    "byte {at} is no character boundary of this text: the cursor belongs to another text"
                )
            }
            Error::Utf8 { at } => write!(f, "byte {at} is no UTF-8: expected text in UTF-8"),
            Error::Room { needed, given } => write!(f, "room for {given} elements, {needed} needed"),
        }
    }
}

impl core::error::Error for Error {}
