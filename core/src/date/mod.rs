//! Dates as written, and their resolution on the calendar (TIMEX3 of ISO-TimeML).
//!
//! [`Expressions`] finds and parses: no anchor needed. [`Context`] places an expression on the calendar, with the anchor and
//! the dates before it. [`Dates`] does both.

use core::fmt;
use core::str::FromStr;

use crate::error::Error;
use crate::limits::READINGS_OF_DATE;
use crate::span::Span;
use crate::words::DateWords;

/// A place on the calendar (proleptic Gregorian): a day, with a time of day where it is known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Point {
    /// Astronomical year: 0 is 1 BC.
    pub year: i16,
    /// 1 to 12.
    pub month: u8,
    /// 1 to 31.
    pub day: u8,
    /// The second of the day, 0 to 86 399; none where the whole day is meant.
    pub second: Option<u32>,
}

/// The moment at which a text was written; relative dates count from it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Anchor {
    /// The day, and the time where it is known.
    pub point: Point,
    /// Minutes east of UTC, where known.
    pub offset: Option<i16>,
}

/// Why a text is no [`Anchor`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ParseAnchorError;

impl fmt::Display for ParseAnchorError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not an ISO date or datetime (2017-11-14, 2017-11-14T19:31, 2017-11-14T19:31:00-05:00)")
    }
}

impl core::error::Error for ParseAnchorError {}

impl FromStr for Anchor {
    type Err = ParseAnchorError;

    fn from_str(_iso: &str) -> Result<Anchor, ParseAnchorError> {
        Err(ParseAnchorError)
    }
}

/// The TIMEX3 type.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Type {
    /// A day or more.
    #[default]
    Date,
    /// A time of day.
    Time,
    /// How long.
    Duration,
    /// How often.
    Set,
}

/// The TIMEX3 `mod`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
pub enum Modifier {
    Before,
    After,
    OnOrBefore,
    OnOrAfter,
    LessThan,
    MoreThan,
    EqualOrLess,
    EqualOrMore,
    Start,
    Mid,
    End,
    Approx,
}

/// A TIMEX3 value (`2017-11-13`, `2017-11-13TNI`, `P2W`, `PAST_REF`): ASCII, at most 31 bytes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Value {
    bytes: [u8; 31],
    length: u8,
}

impl Value {
    /// The value as TIMEX3 writes it.
    pub fn as_str(&self) -> &str {
        self.bytes.get(..usize::from(self.length)).and_then(|b| core::str::from_utf8(b).ok()).unwrap_or("")
    }
}

/// Why a reading is what it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Reason {
    /// The latest one up to the anchor.
    Past,
    /// The next one after the anchor.
    Future,
    /// The day stands before the month.
    DayFirst,
    /// The month stands before the day.
    MonthFirst,
    /// The year or month comes from the date before it in the text.
    Context,
}

/// One way to read a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Reading {
    /// The TIMEX3 value.
    pub value: Value,
    /// The first moment.
    pub from: Option<Point>,
    /// The moment after the last.
    pub to: Option<Point>,
    /// Why.
    pub reason: Reason,
}

/// A date as written, parsed: no anchor needed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Expression {
    /// Its bytes.
    pub span: Span,
}

/// An expression placed on the calendar.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Resolution {
    /// The bytes of the expression.
    pub span: Span,
    /// The TIMEX3 type.
    pub kind: Type,
    /// The TIMEX3 value.
    pub value: Value,
    /// The TIMEX3 `mod`.
    pub modifier: Option<Modifier>,
    /// The first moment; none where the value names no place on the calendar, or where the past is open.
    pub from: Option<Point>,
    /// The moment after the last.
    pub to: Option<Point>,
    /// Every other reading.
    pub readings: [Option<Reading>; READINGS_OF_DATE],
}

/// A cursor over the date expressions of a text.
#[derive(Clone, Copy, Debug)]
pub struct Expressions {
    at: usize,
    words: &'static DateWords,
}

impl Expressions {
    /// A cursor at the start of a text.
    pub fn new(words: &'static DateWords) -> Expressions {
        Expressions { at: 0, words }
    }

    /// The next expression of `text`; none at the end.
    ///
    /// # Errors
    /// [`Error::Position`] when the cursor belongs to another text.
    pub fn next(&mut self, text: &str) -> Result<Option<Expression>, Error> {
        let _ = (self.words, text.get(self.at..).ok_or(Error::Position { at: self.at })?);
        Ok(None)
    }
}

/// What places expressions on the calendar: the anchor, and what the dates before have fixed.
#[derive(Clone, Copy, Debug)]
pub struct Context {
    anchor: Option<Anchor>,
}

impl Context {
    /// With this anchor and no date before.
    pub fn new(anchor: Option<Anchor>) -> Context {
        Context { anchor }
    }

    /// The anchor.
    pub fn anchor(&self) -> Option<Anchor> {
        self.anchor
    }

    /// Places `expression` on the calendar, and remembers it for those after it.
    pub fn resolve(&mut self, expression: &Expression) -> Resolution {
        Resolution { span: expression.span, ..Resolution::default() }
    }
}

/// A cursor over the dates of a text, each resolved in the writer's voice.
#[derive(Clone, Copy, Debug)]
pub struct Dates {
    expressions: Expressions,
    context: Context,
}

impl Dates {
    /// A cursor at the start of a text written at `anchor`.
    pub fn new(words: &'static DateWords, anchor: Option<Anchor>) -> Dates {
        Dates { expressions: Expressions::new(words), context: Context::new(anchor) }
    }

    /// The next date of `text`; none at the end.
    ///
    /// # Errors
    /// As [`Expressions::next`].
    pub fn next(&mut self, text: &str) -> Result<Option<Resolution>, Error> {
        let expression = self.expressions.next(text)?;
        Ok(expression.map(|e| self.context.resolve(&e)))
    }
}
