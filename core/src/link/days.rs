//! The days that documents name, and the places that name each.

use core::cmp::Reverse;

use super::Document;
use super::relation::{Interval, moment};
use crate::date::{Point, Resolution, Type, Value};
use crate::error::Error;
use crate::span::Span;

/// One place of a text that names a day, a month, a year or another closed stretch of the calendar.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Mention {
    /// The number of the document.
    pub document: usize,
    /// The number of the date among the document's.
    pub date: usize,
    /// Its bytes.
    pub span: Span,
    /// Whether another text told the year or the week.
    pub completed: bool,
    /// The TIMEX3 value.
    pub value: Value,
    /// The first day; none where no text tells the year (`XXXX-11-16`).
    pub from: Option<Point>,
    /// The day after the last.
    pub to: Option<Point>,
    /// Whether the year is written.
    pub(super) is_full: bool,
    /// Whether the year is a guess or unknown.
    pub(super) lacks_year: bool,
}

/// A day, a month, a year or another stretch of the calendar, with the places that name it.
#[derive(Clone, Copy, Debug)]
pub struct Day<'r> {
    /// The TIMEX3 value; of a single day, the day.
    pub value: Value,
    /// The first day.
    pub from: Point,
    /// The day after the last.
    pub to: Point,
    /// The places that name it, by document and place.
    pub mentions: &'r [Mention],
}

/// The days of mentions that stand in the order of time.
#[derive(Clone, Copy, Debug)]
pub struct Days<'r> {
    rest: &'r [Mention],
}

impl<'r> Days<'r> {
    pub(super) fn new(mentions: &'r [Mention]) -> Days<'r> {
        Days { rest: mentions }
    }
}

impl<'r> Iterator for Days<'r> {
    type Item = Day<'r>;

    fn next(&mut self) -> Option<Day<'r>> {
        let first = self.rest.first()?;
        let (from, to) = first.from.zip(first.to)?;
        let same = |mention: &Mention| (mention.from, mention.to) == (first.from, first.to);
        let count = self.rest.iter().position(|mention| !same(mention)).unwrap_or(self.rest.len());
        let (mentions, rest) = self.rest.split_at_checked(count)?;
        self.rest = rest;
        Some(Day { value: first.day_value(), from, to, mentions })
    }
}

impl Mention {
    /// The place that a date names; none where it names none even with a year (a duration, `in recent weeks`).
    pub(super) fn new(document: usize, date: usize, resolution: &Resolution, text: &str) -> Option<Mention> {
        let closed = resolution.from.zip(resolution.to);
        let unplaced = resolution.value.as_str().starts_with("XXXX");
        if !matches!(resolution.kind, Type::Date | Type::Time) || closed.is_none() && !unplaced {
            return None;
        }
        let mut mention = Mention {
            document,
            date,
            span: resolution.span,
            value: resolution.value,
            from: closed.map(|(from, _)| from.whole_day()),
            to: closed.map(|(_, to)| day_after(to)),
            is_full: has_year(resolution.span.of(text)),
            ..Mention::default()
        };
        mention.lacks_year = !mention.is_full && (closed.is_none() || mention.is_guessed(resolution));
        Some(mention)
    }

    /// Whether another reading is the same date in another year.
    fn is_guessed(&self, resolution: &Resolution) -> bool {
        let readings = resolution.readings.iter().flatten();
        readings.filter_map(|reading| reading.from).any(|from| {
            let same =
                |this: Point| (this.month, this.day) == (from.month, from.day) && this.year != from.year;
            self.from.is_some_and(same)
        })
    }

    /// The same date in the year of `other`; none where it is no month and no day of a month.
    pub(super) fn in_year_of(&self, other: &Mention) -> Option<Mention> {
        let year = other.from?.year;
        let rest = self.value.as_str().get(4..).filter(|_| (0..=9999).contains(&year))?;
        let number = |range: core::ops::Range<usize>| rest.get(range)?.parse::<u8>().ok();
        let month = number(1..3)?;
        let (from, to) = if rest.len() >= 6 {
            let from = Point::day(year, month, number(4..6)?)?;
            (from, from.plus_days(1)?)
        } else {
            let from = Point::day(year, month, 1)?;
            let december = month == 12;
            let to = if december { Point::day(year + 1, 1, 1) } else { Point::day(year, month + 1, 1) };
            (from, to?)
        };
        let value = Value::of("####", &[year.into()]).and(rest, &[]);
        Some(Mention { value, from: Some(from), to: Some(to), completed: true, ..*self })
    }

    /// The day that `other` names, where this is a weekday of an unknown week and that day is one.
    pub(super) fn in_week_of(&self, other: &Mention) -> Option<Mention> {
        let weekday = self.value.as_str().strip_prefix("XXXX-WXX-")?.parse().ok()?;
        let from = other.from.filter(|from| from.weekday() == Some(weekday))?;
        let one_day = from.plus_days(1) == other.to;
        let Mention { from, to, .. } = *other;
        one_day.then(|| Mention { value: other.day_value(), from, to, completed: true, ..*self })
    }

    /// The month and the day, where both are known; the day is 0 where a month is meant.
    pub(super) fn month_and_day(&self) -> Option<(u8, u8)> {
        let rest = self.value.as_str().get(4..)?;
        let month = rest.get(1..3)?.parse().ok()?;
        match rest.get(4..6) {
            None if rest.len() == 3 => Some((month, 0)),
            day => Some((month, day?.parse().ok()?)),
        }
    }

    /// The TIMEX3 value of the [`Day`] that it names: of a part of a single day that day, else its own value.
    ///
    /// ```
    /// use quotidian::{date::Point, link::Mention};
    /// let mut night = Mention::default();
    /// (night.from, night.to) = (Point::day(2024, 5, 6), Point::day(2024, 5, 7));
    /// assert_eq!(night.day_value().as_str(), "2024-05-06");
    /// ```
    pub fn day_value(&self) -> Value {
        let Some(from) = self.from.filter(|from| from.plus_days(1) == self.to) else { return self.value };
        Value::of_point(from)
    }

    /// Its stretch of the calendar.
    pub(super) fn interval(&self) -> Option<Interval> {
        self.from.map(|_| Interval { from: self.from, to: self.to })
    }

    /// What sorts mentions by time, longer stretches first; those without a year come last.
    fn key(&self) -> (i64, Reverse<i64>, usize, Span) {
        let (from, to) = (self.from.map_or(i64::MAX, moment), self.to.map_or(i64::MAX, moment));
        (from, Reverse(to), self.document, self.span)
    }
}

/// The first day that begins at `point` or later.
fn day_after(point: Point) -> Point {
    let day = point.whole_day();
    match point.second {
        Some(second) if second > 0 => day.plus_days(1).unwrap_or(day),
        _ => day,
    }
}

/// Whether four figures stand in a row.
fn has_year(written: &str) -> bool {
    written.as_bytes().windows(4).any(|figures| figures.iter().all(u8::is_ascii_digit))
}

/// Writes the dates of all documents, by document and place, and gives their number.
///
/// # Errors
/// [`Error::Room`] where there are more than `mentions` has room for.
pub(super) fn collect(documents: &[Document<'_>], mentions: &mut [Mention]) -> Result<usize, Error> {
    let (given, mut written) = (mentions.len(), 0);
    for (number, document) in documents.iter().enumerate() {
        for (date, mention) in document.dates.iter().enumerate() {
            let Some(mention) = Mention::new(number, date, &mention.resolution, document.text) else {
                continue;
            };
            if let Some(slot) = mentions.get_mut(written) {
                *slot = mention;
            }
            written += 1;
        }
    }
    let Some(all) = mentions.get_mut(..written) else {
        return Err(Error::Room { needed: written, given });
    };
    sort_by_place(all);
    Ok(written)
}

/// Sorts mentions by document and place.
pub(super) fn sort_by_place(mentions: &mut [Mention]) {
    mentions.sort_unstable_by_key(|mention| (mention.document, mention.span));
}

/// Sorts mentions by the time of their days, longer stretches first, then by document and place.
pub(super) fn sort_by_time(mentions: &mut [Mention]) {
    mentions.sort_unstable_by_key(Mention::key);
}

/// The mention at a place; `mentions` stand by document and place.
pub(super) fn position(mentions: &[Mention], document: usize, span: Span) -> Option<usize> {
    let at = mentions.partition_point(|mention| (mention.document, mention.span) < (document, span));
    mentions.get(at).is_some_and(|mention| (mention.document, mention.span) == (document, span)).then_some(at)
}

#[cfg(test)]
mod tests {
    extern crate std;
    use super::*;
    use crate::date::{Anchor, Dates};
    use crate::words::en;
    use std::string::ToString;

    fn mention(text: &str, anchor: Option<&str>) -> Mention {
        let anchor = anchor.map(|iso| iso.parse::<Anchor>().unwrap());
        let date = Dates::new(&en::DATE, anchor).next(text).unwrap().unwrap();
        Mention::new(0, 0, &date, text).unwrap()
    }

    #[test]
    fn a_date_without_its_year_is_told_from_a_full_one() {
        let full = mention("It sank on May 3, 2022.", Some("2023-01-09"));
        let bare = mention("It sank on May 3.", Some("2023-01-09"));
        let nowhere = mention("It sank on May 3.", None);
        assert!(full.is_full && !full.lacks_year && bare.lacks_year && nowhere.lacks_year);
        assert!(!mention("It sank yesterday.", Some("2023-01-09")).lacks_year);
        assert_eq!(nowhere.in_year_of(&full).unwrap().interval(), full.interval());
        assert_eq!(nowhere.in_year_of(&full).unwrap().value.as_str(), "2022-05-03");
    }

    #[test]
    fn a_month_and_a_weekday_are_completed() {
        let full = mention("It sank on Tuesday, December 13, 2022.", None);
        let month = mention("It sank in December.", None).in_year_of(&full).unwrap();
        assert_eq!(month.to.map(|to| to.to_string()).as_deref(), Some("2023-01-01"));
        let day = mention("It sank on Tuesday.", None);
        assert_eq!(day.in_week_of(&full).unwrap().value.as_str(), "2022-12-13");
        assert_eq!(mention("It sank on Monday.", None).in_week_of(&full), None);
        assert_eq!(mention("It sank on February 29.", None).in_year_of(&full), None);
    }

    #[test]
    fn a_night_is_of_its_day() {
        let night = mention("It sank on Monday night.", Some("2023-01-10"));
        assert_eq!(night.day_value().as_str(), "2023-01-09");
    }
}
