//! How two dates stand to each other.

use crate::date::{Point, Resolution};

/// How one date stands to another: Allen's relations of intervals, as far as they matter for whether two texts speak of
/// one day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Relation {
    /// The same interval.
    Equal,
    /// The first lies within the second (`Monday night` within `Monday`).
    Within,
    /// The second lies within the first.
    Contains,
    /// They share a part.
    Overlaps,
    /// They are apart, but another reading of one of them is the other or holds it.
    Compatible,
    /// The first ends where the second begins, or before.
    Before,
    /// The first begins where the second ends, or after.
    After,
}

impl Relation {
    /// The name in JSON, C and Python.
    pub const fn name(self) -> &'static str {
        match self {
            Relation::Equal => "equal",
            Relation::Within => "within",
            Relation::Contains => "contains",
            Relation::Overlaps => "overlaps",
            Relation::Compatible => "compatible",
            Relation::Before => "before",
            Relation::After => "after",
        }
    }

    /// Whether the two may be one date.
    pub const fn may_be_one(self) -> bool {
        !matches!(self, Relation::Before | Relation::After)
    }
}

/// A half-open stretch of the calendar; an end that is none is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Interval {
    pub(super) from: Option<Point>,
    pub(super) to: Option<Point>,
}

impl Interval {
    /// The interval of a date; none where it names no place on the calendar.
    pub(super) fn of(date: &Resolution) -> Option<Interval> {
        Interval::new(date.from, date.to)
    }

    fn new(from: Option<Point>, to: Option<Point>) -> Option<Interval> {
        (from.is_some() || to.is_some()).then_some(Interval { from, to })
    }

    /// How it stands to `other`; midnight and a whole day's beginning are one moment.
    pub(super) fn relation(self, other: Interval) -> Relation {
        let (a, b) = (self.moments(), other.moments());
        match () {
            () if a == b => Relation::Equal,
            () if a.1 <= b.0 => Relation::Before,
            () if b.1 <= a.0 => Relation::After,
            () if b.0 <= a.0 && a.1 <= b.1 => Relation::Within,
            () if a.0 <= b.0 && b.1 <= a.1 => Relation::Contains,
            () => Relation::Overlaps,
        }
    }

    /// Both ends as numbers that sort as the moments do.
    fn moments(self) -> (i64, i64) {
        (self.from.map_or(i64::MIN, moment), self.to.map_or(i64::MAX, moment))
    }
}

/// A number that sorts as the moments do. No date: the days of a month are all taken as 31.
pub(super) fn moment(point: Point) -> i64 {
    let days = (i64::from(point.year) * 12 + i64::from(point.month)) * 31 + i64::from(point.day);
    days * 86_400 + i64::from(point.second.unwrap_or(0))
}

/// How `a` stands to `b`; none where one of them names no place on the calendar.
///
/// ```
/// use quotidian::date::{Point, Resolution};
/// use quotidian::link::{Relation, relation};
///
/// let at = |month, day| Some(Point { year: 2024, month, day, second: None });
/// let day = Resolution { from: at(3, 9), to: at(3, 10), ..Resolution::default() };
/// let month = Resolution { from: at(3, 1), to: at(4, 1), ..Resolution::default() };
/// assert_eq!(relation(&day, &month), Some(Relation::Within));
/// assert_eq!(relation(&month, &day), Some(Relation::Contains));
/// ```
pub fn relation(a: &Resolution, b: &Resolution) -> Option<Relation> {
    let (first, second) = (Interval::of(a)?, Interval::of(b)?);
    let relation = first.relation(second);
    if relation.may_be_one() || !(has_reading(a, second) || has_reading(b, first)) {
        return Some(relation);
    }
    Some(Relation::Compatible)
}

/// Whether another reading of `date` is `interval` or holds it.
pub(super) fn has_reading(date: &Resolution, interval: Interval) -> bool {
    let readings = date.readings.iter().flatten();
    readings
        .filter_map(|reading| Interval::new(reading.from, reading.to))
        .any(|reading| matches!(interval.relation(reading), Relation::Equal | Relation::Within))
}

#[cfg(test)]
mod tests {
    extern crate std;
    use super::*;
    use crate::date::{Reading, Reason};

    fn day(year: i16, month: u8, from: u8, to: u8) -> Resolution {
        let point = |day| Some(Point { year, month, day, second: None });
        Resolution { from: point(from), to: point(to), ..Resolution::default() }
    }

    #[test]
    fn intervals_as_allen_has_them() {
        let of = |a: (u8, u8), b: (u8, u8)| relation(&day(2024, 3, a.0, a.1), &day(2024, 3, b.0, b.1));
        assert_eq!(of((3, 4), (3, 4)), Some(Relation::Equal));
        assert_eq!(of((3, 4), (1, 8)), Some(Relation::Within));
        assert_eq!(of((1, 8), (3, 4)), Some(Relation::Contains));
        assert_eq!(of((1, 4), (3, 8)), Some(Relation::Overlaps));
        assert_eq!(of((1, 3), (3, 8)), Some(Relation::Before));
        assert_eq!(of((3, 8), (1, 3)), Some(Relation::After));
        assert_eq!(relation(&Resolution::default(), &day(2024, 3, 3, 4)), None);
    }

    #[test]
    fn midnight_begins_the_day() {
        let mut timed = day(2024, 3, 3, 4);
        timed.from = timed.from.map(|point| Point { second: Some(0), ..point });
        assert_eq!(relation(&timed, &day(2024, 3, 3, 4)), Some(Relation::Equal));
    }

    #[test]
    fn another_reading_makes_two_dates_compatible() {
        let (mut bare, full) = (day(2023, 5, 3, 4), day(2022, 5, 3, 4));
        assert_eq!(relation(&bare, &full), Some(Relation::After));
        let reading = Reading { value: full.value, from: full.from, to: full.to, reason: Reason::Past };
        bare.readings = [Some(reading), None, None, None];
        assert_eq!(relation(&bare, &full), Some(Relation::Compatible));
        assert_eq!(relation(&full, &bare), Some(Relation::Compatible));
    }
}
