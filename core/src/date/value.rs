//! What a date says: TIMEX3 type, value and `mod`, and the other ways to read it.

use core::fmt::{self, Write};

use super::point::Point;
use crate::fixed;

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

impl Type {
    /// The name as TIMEX3 writes it (`DATE`).
    pub const fn name(self) -> &'static str {
        match self {
            Type::Date => "DATE",
            Type::Time => "TIME",
            Type::Duration => "DURATION",
            Type::Set => "SET",
        }
    }
}

/// The TIMEX3 `mod`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Modifier {
    /// `before June`
    Before,
    /// `after June`
    After,
    /// `1990 or earlier`
    OnOrBefore,
    /// `1990 and beyond`
    OnOrAfter,
    /// `less than a year`
    LessThan,
    /// `more than a year`
    MoreThan,
    /// `at most a year`
    EqualOrLess,
    /// `at least a year`
    EqualOrMore,
    /// `early June`
    Start,
    /// `mid-June`
    Mid,
    /// `late June`
    End,
    /// `about a year`
    Approx,
}

impl Modifier {
    /// The name as TIMEX3 writes it (`EQUAL_OR_MORE`).
    pub const fn name(self) -> &'static str {
        match self {
            Modifier::Before => "BEFORE",
            Modifier::After => "AFTER",
            Modifier::OnOrBefore => "ON_OR_BEFORE",
            Modifier::OnOrAfter => "ON_OR_AFTER",
            Modifier::LessThan => "LESS_THAN",
            Modifier::MoreThan => "MORE_THAN",
            Modifier::EqualOrLess => "EQUAL_OR_LESS",
            Modifier::EqualOrMore => "EQUAL_OR_MORE",
            Modifier::Start => "START",
            Modifier::Mid => "MID",
            Modifier::End => "END",
            Modifier::Approx => "APPROX",
        }
    }
}

/// A TIMEX3 value (`2017-11-13`, `2017-11-13TNI`, `P2W`, `PAST_REF`): ASCII, at most 31 bytes. A range within one
/// expression (`1914–18`) has both ends, as ISO 8601 writes them: `1914/1918`.
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

    /// What `parts` print; nothing where that is longer than a value can be.
    pub(super) fn of(parts: fmt::Arguments<'_>) -> Value {
        let mut value = Value::default();
        match value.write_fmt(parts) {
            Ok(()) => value,
            Err(fmt::Error) => Value::default(),
        }
    }
}

impl Write for Value {
    fn write_str(&mut self, part: &str) -> fmt::Result {
        let start = usize::from(self.length);
        let end = start + part.len();
        fixed::copy(self.bytes.get_mut(start..end).ok_or(fmt::Error)?, part.as_bytes());
        self.length = u8::try_from(end).map_err(|_| fmt::Error)?;
        Ok(())
    }
}

impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
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

impl Reason {
    /// The name in JSON, C and Python.
    pub const fn name(self) -> &'static str {
        match self {
            Reason::Past => "past",
            Reason::Future => "future",
            Reason::DayFirst => "day_first",
            Reason::MonthFirst => "month_first",
            Reason::Context => "context",
        }
    }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_that_does_not_fit_is_empty_and_not_cut() {
        assert_eq!(Value::of(format_args!("{:031}", 1)).as_str().len(), 31);
        assert_eq!(Value::of(format_args!("{:032}", 1)).as_str(), "");
    }
}
