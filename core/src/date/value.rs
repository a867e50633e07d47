//! What a date says: TIMEX3 type, value and `mod`, and the other ways to read it.

use core::fmt;

use super::point::Point;

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

    /// What a pattern writes: each run of `#` stands for the next number, with zeros before it up to the length of the run, all else
    /// for itself. Nothing where that is longer than a value can be.
    ///
    /// Not by `core::fmt`, which takes more room in flash and on the stack than all that a value needs.
    pub(crate) fn of(pattern: &str, numbers: &[i32]) -> Value {
        Value::default().and(pattern, numbers)
    }

    /// The same behind what stands here.
    pub(crate) fn and(mut self, pattern: &str, numbers: &[i32]) -> Value {
        if self.write(pattern.as_bytes(), numbers).is_none() {
            return Value::default();
        }
        self
    }

    /// What a point prints.
    pub(crate) fn of_point(point: Point) -> Value {
        let Point { year, month, day, second } = point;
        let date = [year.unsigned_abs().into(), month.into(), day.into()];
        let day = Value::of(if year < 0 { "-####-##-##" } else { "####-##-##" }, &date);
        let Some(second) = second else { return day };
        day.and("T##:##:##", &[second / 3600, second / 60 % 60, second % 60].map(u32::cast_signed))
    }

    fn write(&mut self, pattern: &[u8], numbers: &[i32]) -> Option<()> {
        let (mut rest, mut numbers) = (pattern, numbers);
        while let [byte, behind @ ..] = rest {
            rest = behind;
            if *byte != b'#' {
                self.push(*byte)?;
                continue;
            }
            let mut width = 1;
            while let [b'#', behind @ ..] = rest {
                (rest, width) = (behind, width + 1);
            }
            let [number, others @ ..] = numbers else { return None };
            numbers = others;
            self.number(*number, width)?;
        }
        Some(())
    }

    /// Writes a number in at least so many places, a sign among them.
    #[allow(clippy::cast_possible_truncation)] // a digit
    fn number(&mut self, number: i32, width: usize) -> Option<()> {
        let sign = usize::from(number < 0);
        if number < 0 {
            self.push(b'-')?;
        }
        let (mut rest, mut digits, mut count) = (number.unsigned_abs(), [0; 10], 0);
        for digit in &mut digits {
            *digit = b'0' + (rest % 10) as u8;
            (rest, count) = (rest / 10, count + 1);
            if rest == 0 && count + sign >= width {
                break;
            }
        }
        digits.iter().take(count).rev().try_for_each(|digit| self.push(*digit))
    }

    fn push(&mut self, byte: u8) -> Option<()> {
        *self.bytes.get_mut(usize::from(self.length))? = byte;
        self.length += 1;
        Some(())
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
        let long = Value::of("XXXX-XX-XX/XXXX-XX-XX/XXXX-XX-", &[]);
        assert_eq!(long.and("#", &[1]).as_str().len(), 31);
        assert_eq!(long.and("#", &[12]).as_str(), "");
    }

    #[test]
    fn a_point_is_written_as_it_prints() {
        extern crate std;
        use std::string::ToString;
        for (year, second) in
            [(2017, None), (79, Some(0)), (-43, Some(86_399)), (i16::MAX, None), (i16::MIN, Some(1))]
        {
            let point = Point { year, month: 3, day: 15, second };
            assert_eq!(Value::of_point(point).as_str(), point.to_string());
        }
    }

    #[test]
    fn a_pattern_stands_for_its_numbers() {
        assert_eq!(Value::of("####-##-##", &[44, 3, 15]).as_str(), "0044-03-15");
        assert_eq!(Value::of("P#Y#M", &[12, 0]).as_str(), "P12Y0M");
        assert_eq!(Value::of("####", &[-44]).as_str(), "-044");
        assert_eq!(Value::of("#", &[i32::MIN]).as_str(), "-2147483648");
    }
}
