//! Places on the calendar, and the moment at which a text was written.

use core::fmt;
use core::str::FromStr;

use super::calendar;

/// A place on the calendar (proleptic Gregorian): a day, with a time of day where it is known.
///
/// It prints as ISO 8601: `2017-11-14`, or `2017-11-14T19:31:00`.
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

impl Point {
    /// The day `year`-`month`-`day`; none where the calendar has no such day.
    ///
    /// ```
    /// use quotidian::date::Point;
    /// assert!(Point::day(2024, 2, 29).is_some());
    /// assert!(Point::day(2023, 2, 29).is_none());
    /// ```
    pub fn day(year: i16, month: u8, day: u8) -> Option<Point> {
        calendar::date(year, month, day).map(calendar::point)
    }

    /// The same day without a time.
    pub const fn whole_day(self) -> Point {
        Point { second: None, ..self }
    }

    /// The day of the week, 1 for Monday to 7 for Sunday; none outside the years −9999 to 9999.
    pub fn weekday(self) -> Option<u8> {
        calendar::date(self.year, self.month, self.day).map(calendar::weekday)
    }

    /// The day so many days on (or back); none outside the years −9999 to 9999.
    pub fn plus_days(self, days: i32) -> Option<Point> {
        let date = calendar::date(self.year, self.month, self.day)?.checked_add(days).ok()?;
        Some(Point { second: self.second, ..calendar::point(date) })
    }
}

impl fmt::Display for Point {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.year < 0 {
            f.write_str("-")?;
        }
        // by hand: every date of a text is written three times, and formatted numbers take several times as long
        let digit = |number: u32| b'0' + (number % 10) as u8;
        let pair = |number: u32| [digit(number / 10), digit(number)];
        let (year, month, day) =
            (u32::from(self.year.unsigned_abs()), u32::from(self.month), u32::from(self.day));
        let ([c0, c1], [y0, y1], [m0, m1], [d0, d1]) = (pair(year / 100), pair(year), pair(month), pair(day));
        if year > 9999 {
            write(f, &[digit(year / 10_000)])?;
        }
        write(f, &[c0, c1, y0, y1, b'-', m0, m1, b'-', d0, d1])?;
        let Some(second) = self.second else { return Ok(()) };
        let ([h0, h1], [m0, m1], [s0, s1]) = (pair(second / 3600), pair(second / 60 % 60), pair(second % 60));
        write(f, &[b'T', h0, h1, b':', m0, m1, b':', s0, s1])
    }
}

/// Writes digits and signs.
fn write(f: &mut fmt::Formatter<'_>, ascii: &[u8]) -> fmt::Result {
    f.write_str(core::str::from_utf8(ascii).unwrap_or(""))
}

/// The moment at which a text was written; relative dates count from it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Anchor {
    /// The day, and the time where it is known.
    pub point: Point,
    /// Minutes east of UTC, where known.
    pub offset: Option<i16>,
}

impl From<Point> for Anchor {
    fn from(point: Point) -> Anchor {
        Anchor { point, offset: None }
    }
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

/// Reads an ISO date, with or without a time, seconds (a fraction is dropped) and an offset (`Z`, `-05:00`, `+0530`).
///
/// ```
/// use quotidian::date::Anchor;
/// let anchor: Anchor = "2017-11-14T19:31:00-05:00".parse().unwrap();
/// assert_eq!(anchor.point.to_string(), "2017-11-14T19:31:00");
/// assert_eq!(anchor.offset, Some(-300));
/// assert!("2017-02-30".parse::<Anchor>().is_err());
/// ```
impl FromStr for Anchor {
    type Err = ParseAnchorError;

    fn from_str(iso: &str) -> Result<Anchor, ParseAnchorError> {
        let mut rest = Digits(iso.trim());
        let anchor = rest.anchor().ok_or(ParseAnchorError)?;
        if rest.0.is_empty() { Ok(anchor) } else { Err(ParseAnchorError) }
    }
}

/// The unread rest of an ISO date.
pub(super) struct Digits<'t>(pub(super) &'t str);

impl Digits<'_> {
    /// A number of exactly `width` digits.
    pub(super) fn number(&mut self, width: usize) -> Option<u32> {
        let digits = self.0.get(..width).filter(|d| d.bytes().all(|b| b.is_ascii_digit()))?;
        self.0 = self.0.get(width..)?;
        digits.parse().ok()
    }

    /// Takes `c` where it comes next.
    pub(super) fn take(&mut self, c: char) -> bool {
        let rest = self.0.strip_prefix(c);
        self.0 = rest.unwrap_or(self.0);
        rest.is_some()
    }

    /// A date, and the time and offset that follow it.
    pub(super) fn anchor(&mut self) -> Option<Anchor> {
        let before = self.take('-');
        let year = i16::try_from(self.number(4)?).ok()?;
        let month = self.take('-').then(|| self.number(2))??;
        let day = self.take('-').then(|| self.number(2))??;
        let year = if before { -year } else { year };
        let point = Point::day(year, u8::try_from(month).ok()?, u8::try_from(day).ok()?)?;
        if !(self.take('T') || self.take('t') || self.take(' ')) {
            return Some(Anchor { point, offset: None });
        }
        let second = self.time()?;
        Some(Anchor { point: Point { second: Some(second), ..point }, offset: self.offset() })
    }

    /// `19`, `19:31`, `19:31:00.5`, `1931`.
    fn time(&mut self) -> Option<u32> {
        let hour = self.number(2).filter(|&h| h < 24)?;
        let minute = if self.take(':') { self.number(2)? } else { self.number(2).unwrap_or(0) };
        let second = if self.take(':') { self.number(2)? } else { 0 };
        if second > 0 || self.0.starts_with(['.', ',']) {
            let fraction = self.0.strip_prefix(['.', ',']).unwrap_or(self.0);
            if fraction.len() < self.0.len() && fraction.starts_with(|c: char| c.is_ascii_digit()) {
                self.0 = fraction.trim_start_matches(|c: char| c.is_ascii_digit());
            }
        }
        (minute < 60 && second < 60).then_some(hour * 3600 + minute * 60 + second)
    }

    /// `Z`, `+01:00`, `-0500`, `+01`; nothing is taken where none follows.
    fn offset(&mut self) -> Option<i16> {
        if self.take('Z') || self.take('z') {
            return Some(0);
        }
        let whole = self.0;
        let east = self.take('+');
        if !east && !self.take('-') {
            return None;
        }
        let found = self.number(2).and_then(|hours| {
            let colon = self.take(':');
            let minutes = self.number(2).or(if colon { None } else { Some(0) })?;
            i16::try_from(hours * 60 + minutes).ok().filter(|m| *m <= 18 * 60)
        });
        if found.is_none() {
            self.0 = whole;
        }
        found.map(|m| if east { m } else { -m })
    }
}

#[cfg(test)]
mod tests {
    extern crate std;
    use super::*;
    use std::string::ToString;

    #[test]
    fn an_anchor_reads_what_iso_writes() {
        let offset = |iso: &str| iso.parse::<Anchor>().unwrap().offset;
        assert_eq!(offset("2017-11-14"), None);
        assert_eq!(offset("2017-11-14T19:31Z"), Some(0));
        assert_eq!(offset("2017-11-14T19:31:05.25+0530"), Some(330));
        assert_eq!(offset("2017-11-14 19:31-08"), Some(-480));
        assert_eq!("2017-11-14T00:00:00".parse::<Anchor>().unwrap().point.second, Some(0));
    }

    #[test]
    fn a_point_prints_as_iso_writes_it() {
        for (year, month, day, second, iso) in [
            (2017, 11, 4, None, "2017-11-04"),
            (79, 8, 24, Some(0), "0079-08-24T00:00:00"),
            (-43, 3, 15, None, "-0043-03-15"),
            (i16::MAX, 12, 31, Some(86_399), "32767-12-31T23:59:59"),
            (i16::MIN, 1, 2, Some(3_661), "-32768-01-02T01:01:01"),
        ] {
            assert_eq!(Point { year, month, day, second }.to_string(), iso);
        }
    }

    #[test]
    fn what_is_no_date_is_an_error() {
        for iso in ["", "2017", "2017-13-01", "2017-11-31", "2017-11-14T25:00", "2017-11-14x", "14.11.2017"] {
            assert_eq!(iso.parse::<Anchor>(), Err(ParseAnchorError), "{iso}");
        }
    }

    #[test]
    fn points_print_as_iso() {
        assert_eq!(Point { year: -43, month: 3, day: 15, second: None }.to_string(), "-0043-03-15");
        assert_eq!(Point::day(2024, 12, 31).unwrap().plus_days(1).unwrap().to_string(), "2025-01-01");
        assert_eq!(Point::day(9999, 12, 31).unwrap().plus_days(1), None);
    }
}
