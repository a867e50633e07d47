//! Stretches of the calendar: their TIMEX3 value and their half-open interval.

use jiff_core::civil::Date;

use super::calendar;
use super::form::Clock;
use super::point::Point;
use super::value::Value;
use crate::words::date::{DayPart, Season};

/// A value with its interval.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Place {
    pub(super) value: Value,
    pub(super) from: Option<Point>,
    pub(super) to: Option<Point>,
}

/// A year as TIMEX3 writes it, four digits or `BC` with the year before Christ, and what a pattern writes behind it.
#[inline(never)]
fn dated(year: i16, pattern: &str, numbers: &[i32]) -> Value {
    let year = match i32::from(year) {
        year @ 1.. => Value::of("####", &[year]),
        year => Value::of("BC####", &[1 - year]),
    };
    year.and(pattern, numbers)
}

/// Whether four figures can write its year.
fn is_written(point: Point) -> bool {
    (-9998..=9999).contains(&point.year)
}

impl Place {
    /// A value without a place on the calendar.
    pub(super) fn nowhere(pattern: &str, numbers: &[i32]) -> Place {
        Place::valued(Value::of(pattern, numbers))
    }

    /// The same.
    pub(super) fn valued(value: Value) -> Place {
        Place { value, from: None, to: None }
    }

    fn between(value: Value, from: Option<Date>, to: Option<Date>) -> Place {
        Place { value, from: from.map(calendar::point), to: to.map(calendar::point) }
    }

    pub(super) fn day(date: Date) -> Place {
        let point = calendar::point(date);
        if !is_written(point) {
            return Place::default();
        }
        let value = dated(point.year, "-##-##", &[point.month.into(), point.day.into()]);
        Place::between(value, Some(date), calendar::plus_days(date, 1))
    }

    /// From one day to the day before another.
    pub(super) fn days(from: Date, to: Date) -> Place {
        match calendar::plus_days(to, -1) {
            Some(last) => Place::through(Place::day(from), Place::day(last)),
            None => Place::day(from),
        }
    }

    pub(super) fn week(year: i16, week: u8) -> Place {
        let monday = calendar::monday_of_week(year, week);
        let value = dated(year, "-W##", &[week.into()]);
        Place::between(value, monday, monday.and_then(|m| calendar::plus_days(m, 7)))
    }

    /// The weekend of the week that begins on this Monday.
    pub(super) fn weekend(monday: Date) -> Place {
        let (year, week) = calendar::iso_week(monday);
        let value = dated(year, "-W##-WE", &[week.into()]);
        Place::between(value, calendar::plus_days(monday, 5), calendar::plus_days(monday, 7))
    }

    pub(super) fn month(year: i16, month: u8) -> Place {
        Place::months(dated(year, "-##", &[month.into()]), year, month, 1)
    }

    pub(super) fn quarter(year: i16, quarter: u8) -> Place {
        let value = dated(year, "-Q#", &[quarter.into()]);
        Place::months(value, year, quarter.saturating_mul(3).saturating_sub(2), 3)
    }

    pub(super) fn half(year: i16, half: u8) -> Place {
        let value = dated(year, "-H#", &[half.into()]);
        Place::months(value, year, half.saturating_mul(6).saturating_sub(5), 6)
    }

    /// A season, by whole months; the winter of a year begins in its December.
    pub(super) fn season(year: i16, season: Season) -> Place {
        let (name, month) = match season {
            Season::Spring => ("-SP", 3),
            Season::Summer => ("-SU", 6),
            Season::Autumn => ("-FA", 9),
            Season::Winter => ("-WI", 12),
        };
        Place::months(dated(year, name, &[]), year, month, 3)
    }

    pub(super) fn year(year: i16) -> Place {
        Place::months(dated(year, "", &[]), year, 1, 12)
    }

    /// Ten years: `198X`.
    pub(super) fn decade(first: i16) -> Place {
        Place::years(Value::of("###X", &[first.div_euclid(10).into()]), first, 10)
    }

    /// A hundred years: `19XX` for the 20th century.
    pub(super) fn century(number: i8) -> Place {
        let first = i16::from(number) * 100;
        match number {
            1.. => Place::years(Value::of("##XX", &[i32::from(number) - 1]), first - 100, 100),
            _ => Place::years(Value::of("BC##XX", &[-(i32::from(number) + 1)]), first + 1, 100),
        }
    }

    fn months(value: Value, year: i16, month: u8, count: i32) -> Place {
        let first = |(year, month): (i16, u8)| Point { year, month, day: 1, second: None };
        let from = first((year, month));
        match calendar::month_plus(year, month, count).map(first) {
            Some(to) if is_written(from) && is_written(to) => Place { value, from: Some(from), to: Some(to) },
            _ => Place::default(),
        }
    }

    fn years(value: Value, first: i16, count: i16) -> Place {
        Place::months(value, first, 1, i32::from(count) * 12)
    }

    /// The month, where the place is one.
    pub(super) fn month_alone(&self) -> Option<(i16, u8)> {
        let (from, to) = (self.from?, self.to?);
        let next = calendar::month_plus(from.year, from.month, 1)?;
        ((from.day, to.day) == (1, 1) && next == (to.year, to.month)).then_some((from.year, from.month))
    }

    /// From the start of one place to the end of another. Two times of different days do not fit: the value has their days.
    pub(super) fn through(first: Place, last: Place) -> Place {
        let value = ends(first.value.as_str(), last.value.as_str());
        let value = if value == Value::default() { ends(day(&first.value), day(&last.value)) } else { value };
        Place { value, from: first.from, to: last.to }
    }

    /// A time of this day.
    pub(super) fn at(self, date: Date, clock: Clock) -> Place {
        let day = calendar::point(date);
        let moment = |second: u32| {
            let days = i32::try_from(second / 86_400).unwrap_or(0);
            Point { second: Some(second % 86_400), ..day }.plus_days(days)
        };
        let value = self.value;
        match clock {
            Clock::Unsaid => self,
            Clock::At { second, precise, .. } => {
                let [hour, minute, rest] =
                    [second / 3600, second / 60 % 60, second % 60].map(u32::cast_signed);
                let value = value.and(if precise { "T##:##:##" } else { "T##:##" }, &[hour, minute, rest]);
                Place { value, from: moment(second), to: moment(second + if precise { 1 } else { 60 }) }
            }
            Clock::Through(from, to) => {
                let value = value.and("T##:##/##:##", &hours(from, to));
                let to = u32::from(to) + if to <= from { 1440 } else { 0 };
                Place { value, from: moment(u32::from(from) * 60), to: moment(to * 60) }
            }
            Clock::Part(part) => {
                let (name, from, to) = part_of_day(part);
                let value = value.and(name, &[]);
                Place { value, from: moment(from * 3600), to: moment(to * 3600) }
            }
        }
    }
}

/// The values of both ends of a range.
fn ends(first: &str, last: &str) -> Value {
    let value = Value::of(first, &[]).and("/", &[]);
    if value == Value::default() { value } else { value.and(last, &[]) }
}

/// The day of a value that may have a time.
fn day(value: &Value) -> &str {
    value.as_str().split(['T']).next().unwrap_or("")
}

/// Two minutes of the day as hours and minutes.
pub(super) fn hours(from: u16, to: u16) -> [i32; 4] {
    [from / 60, from % 60, to / 60, to % 60].map(i32::from)
}

/// The TIMEX3 name of a part of the day behind a day, and the hours that it spans. Night ends with its day: `Monday night` is Monday.
pub(super) fn part_of_day(part: DayPart) -> (&'static str, u32, u32) {
    match part {
        DayPart::Morning => ("TMO", 6, 12),
        DayPart::Midday => ("TMI", 12, 13),
        DayPart::Afternoon => ("TAF", 12, 18),
        DayPart::Evening => ("TEV", 18, 24),
        DayPart::Night => ("TNI", 18, 24),
        DayPart::Daytime => ("TDT", 6, 18),
    }
}

#[cfg(test)]
mod tests {
    extern crate std;
    use super::*;
    use std::string::{String, ToString};

    fn interval(place: Place) -> [String; 3] {
        let point = |p: Option<Point>| p.unwrap().to_string();
        [place.value.to_string(), point(place.from), point(place.to)]
    }

    #[test]
    fn each_stretch_ends_where_the_next_begins() {
        assert_eq!(interval(Place::quarter(2016, 4)), ["2016-Q4", "2016-10-01", "2017-01-01"]);
        assert_eq!(interval(Place::season(2016, Season::Winter)), ["2016-WI", "2016-12-01", "2017-03-01"]);
        assert_eq!(interval(Place::week(2020, 53)), ["2020-W53", "2020-12-28", "2021-01-04"]);
        assert_eq!(interval(Place::century(20)), ["19XX", "1900-01-01", "2000-01-01"]);
        assert_eq!(interval(Place::decade(1980)), ["198X", "1980-01-01", "1990-01-01"]);
    }

    #[test]
    fn before_christ_the_years_are_astronomical_in_the_interval_alone() {
        assert_eq!(interval(Place::year(-489)), ["BC0490", "-0489-01-01", "-0488-01-01"]);
        assert_eq!(interval(Place::century(-5)), ["BC04XX", "-0499-01-01", "-0399-01-01"]);
    }

    #[test]
    fn the_last_minute_of_a_day_ends_on_the_next() {
        let date = calendar::date(2016, 12, 31).unwrap();
        let clock = Clock::At { second: 86_340, precise: false, zone: None };
        let found = interval(Place::day(date).at(date, clock));
        assert_eq!(found, ["2016-12-31T23:59", "2016-12-31T23:59:00", "2017-01-01T00:00:00"]);
    }
}
