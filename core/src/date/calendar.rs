//! Calendar arithmetic, by jiff-core: the one file that knows that library.

use jiff_core::civil::Date;

use super::point::Point;

/// The day; none where the calendar has no such day, or outside the years −9999 to 9999.
pub(super) fn date(year: i16, month: u8, day: u8) -> Option<Date> {
    Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
}

/// The day as a point.
pub(super) fn point(date: Date) -> Point {
    Point {
        year: date.year(),
        month: date.month().unsigned_abs(),
        day: date.day().unsigned_abs(),
        second: None,
    }
}

/// The point's day.
pub(super) fn day_of(point: Point) -> Option<Date> {
    date(point.year, point.month, point.day)
}

/// 1 for Monday to 7 for Sunday.
pub(super) fn weekday(date: Date) -> u8 {
    // The day from which days are counted was a Wednesday.
    ((number(date) + 2) % 7) as u8 + 1
}

/// Days from a day to the next such weekday: none where it is one.
pub(super) fn to_weekday(from: Date, day: u8) -> i32 {
    (i32::from(day) - i32::from(weekday(from))).rem_euclid(7)
}

/// So many days on.
pub(super) fn plus_days(date: Date, days: i32) -> Option<Date> {
    date.checked_add(days).ok()
}

/// The month so many months after `year`-`month`.
pub(super) fn month_plus(year: i16, month: u8, months: i32) -> Option<(i16, u8)> {
    let count = (i32::from(year) * 12 + i32::from(month) - 1).checked_add(months)?;
    Some((i16::try_from(count.div_euclid(12)).ok()?, u8::try_from(count.rem_euclid(12)).ok()? + 1))
}

/// The number of a day, counted from 1 March of the year −12000: years that begin in March have their leap day at the end, and
/// months whose lengths repeat every five. Own code, as are weekdays and weeks with it: the library counts the same, as a test holds,
/// but has places at which the compiler cannot rule out a panic.
// In one place: copies where days are compared took some kilobytes.
#[inline(never)]
fn number(date: Date) -> u32 {
    // As many years of 400 as make every one positive.
    const BEFORE: i32 = 30 * 400;
    let month = date.month().unsigned_abs();
    let year = (i32::from(date.year()) + BEFORE - i32::from(month <= 2)).unsigned_abs();
    let of_year = (153 * ((u32::from(month) + 9) % 12) + 2) / 5 + u32::from(date.day().unsigned_abs()) - 1;
    365 * year + year / 4 - year / 100 + year / 400 + of_year
}

/// The number of days from `earlier` to `later`.
pub(super) fn days_between(earlier: Date, later: Date) -> i32 {
    number(later).wrapping_sub(number(earlier)).cast_signed()
}

/// The ISO year and week of a day.
#[inline(never)]
pub(super) fn iso_week(date: Date) -> (i16, u8) {
    // A week belongs to the year of its Thursday.
    let thursday = plus_days(date, 4 - i32::from(weekday(date))).unwrap_or(date);
    let first = self::date(thursday.year(), 1, 1).unwrap_or(thursday);
    (thursday.year(), (days_between(first, thursday) / 7) as u8 + 1)
}

/// The Monday of an ISO week.
pub(super) fn monday_of_week(year: i16, week: u8) -> Option<Date> {
    let fourth = date(year, 1, 4)?;
    let monday = plus_days(fourth, 1 - i32::from(weekday(fourth)))?;
    let found = plus_days(monday, 7 * (i32::from(week) - 1))?;
    (iso_week(found) == (year, week)).then_some(found)
}

/// The Monday of the day's week.
pub(super) fn monday(date: Date) -> Option<Date> {
    plus_days(date, 1 - i32::from(weekday(date)))
}

/// The nth weekday of a month; −1 is the last.
pub(super) fn nth_weekday(year: i16, month: u8, day: u8, nth: i8) -> Option<Date> {
    if nth > 0 {
        let first = date(year, month, 1)?;
        let found = plus_days(first, to_weekday(first, day) + 7 * (i32::from(nth) - 1))?;
        return (found.month().unsigned_abs() == month).then_some(found);
    }
    let last = date(year, month, 1)?.last_of_month();
    let back = (i32::from(weekday(last)) - i32::from(day)).rem_euclid(7);
    let found = plus_days(last, -back + 7 * (i32::from(nth) + 1))?;
    (found.month().unsigned_abs() == month).then_some(found)
}

/// A day of the nth week of a month, or of the year where that is 0: as ISO 8601 has it, a week belongs where its Thursday lies.
pub(super) fn nth_week(year: i16, month: u8, nth: i8) -> Option<Date> {
    const THURSDAY: u8 = 4;
    let (from, weeks) = match (month, nth) {
        (1.., _) => return nth_weekday(year, month, THURSDAY, nth),
        (_, ..0) => (nth_weekday(year, 12, THURSDAY, -1)?, i32::from(nth) + 1),
        _ => (nth_weekday(year, 1, THURSDAY, 1)?, i32::from(nth) - 1),
    };
    plus_days(from, 7 * weeks).filter(|found| found.year() == year)
}

/// The nth day of a month, or of the year where that is 0; −1 is the last.
pub(super) fn nth_day(year: i16, month: u8, nth: i8) -> Option<Date> {
    if month == 0 {
        let (from, days) =
            if nth > 0 { (date(year, 1, 1)?, nth - 1) } else { (date(year, 12, 31)?, nth.checked_add(1)?) };
        return plus_days(from, days.into()).filter(|found| found.year() == year);
    }
    if nth > 0 {
        return date(year, month, nth.unsigned_abs());
    }
    let found = plus_days(date(year, month, 1)?.last_of_month(), i32::from(nth) + 1)?;
    (found.month().unsigned_abs() == month).then_some(found)
}

/// The same day so many months on, or the last of that month where it has none such.
pub(super) fn plus_months(from: Date, months: i32) -> Option<Date> {
    let (year, month) = month_plus(from.year(), from.month().unsigned_abs(), months)?;
    date(year, month, from.day().unsigned_abs()).or_else(|| Some(date(year, month, 1)?.last_of_month()))
}

/// Easter Sunday in the Gregorian calendar (the anonymous algorithm of Nature, 1876).
pub(super) fn easter(year: i16) -> Option<Date> {
    let y = i32::from(year);
    let (a, b, c) = (y.rem_euclid(19), y.div_euclid(100), y.rem_euclid(100));
    let (d, e) = (b / 4, b.rem_euclid(4));
    let g = (8 * b + 13) / 25;
    let h = (19 * a + b - d - g + 15).rem_euclid(30);
    let l = (32 + 2 * e + 2 * (c / 4) - h - c % 4).rem_euclid(7);
    let m = (a + 11 * h + 19 * l) / 433;
    let month = (h + l - 7 * m + 90) / 25;
    let day = (h + l - 7 * m + 33 * month + 19).rem_euclid(32);
    date(year, u8::try_from(month).ok()?, u8::try_from(day).ok()?)
}

#[cfg(test)]
mod tests {
    extern crate std;
    use super::*;

    fn day(year: i16, month: u8, day: u8) -> Date {
        date(year, month, day).unwrap()
    }

    #[test]
    fn months_are_counted_over_years() {
        assert_eq!(month_plus(2020, 1, -13), Some((2018, 12)));
        assert_eq!(month_plus(0, 1, -1), Some((-1, 12)));
    }

    #[test]
    fn weeks_and_weekdays() {
        assert_eq!(iso_week(day(2021, 1, 3)), (2020, 53));
        assert_eq!(monday_of_week(2020, 53), Some(day(2020, 12, 28)));
        assert_eq!(monday_of_week(2021, 53), None);
        assert_eq!(nth_weekday(2023, 11, 4, 4), Some(day(2023, 11, 23)));
        assert_eq!(nth_weekday(2023, 5, 1, -1), Some(day(2023, 5, 29)));
        assert_eq!(nth_weekday(2023, 2, 3, 5), None);
    }

    #[test]
    fn days_are_counted_as_the_library_counts_them() {
        let (first, last) = (day(1583, 1, 1), day(2999, 12, 31));
        let mut days = 0;
        let mut next = Some(first);
        while let Some(date) = next.filter(|date| *date <= last) {
            let week = date.to_iso_week_date();
            assert_eq!(weekday(date), date.weekday().to_monday_one_offset().unsigned_abs(), "{date:?}");
            assert_eq!(iso_week(date), (week.year(), week.week().unsigned_abs()), "{date:?}");
            assert_eq!(days_between(first, date), first.until(date), "{date:?}");
            assert_eq!(days_between(date, first), date.until(first), "{date:?}");
            days += 1;
            next = date.tomorrow().ok();
        }
        assert_eq!(days - 1, first.until(last));
    }

    /// The first and the last days that there are, where a number must not pass its bounds.
    #[test]
    fn days_are_counted_to_the_ends_of_the_calendar() {
        let (first, last) = (day(-9999, 1, 1), day(9999, 12, 31));
        assert_eq!(days_between(first, last), first.until(last));
        for date in [first, last] {
            assert_eq!(weekday(date), date.weekday().to_monday_one_offset().unsigned_abs());
        }
        assert_eq!(iso_week(last), (9999, 52));
    }

    #[test]
    fn easter_is_where_the_tables_have_it() {
        for (year, month, dom) in [(1961, 4, 2), (2000, 4, 23), (2008, 3, 23), (2024, 3, 31), (2038, 4, 25)] {
            assert_eq!(easter(year), Some(day(year, month, dom)));
        }
    }
}
