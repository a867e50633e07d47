//! The interval of a TIMEX3 value, read off its letters alone. It counts with years, months and days of its own.

use quotidian::date::Point;

/// The first moment of `value` and the moment after its last; none for a value that names no place on the calendar.
pub fn interval(value: &str) -> Option<(Point, Point)> {
    match value.split_once('/') {
        None => single(value),
        // `2021-06-08T15:30/18:00`: the second time is of the same day, or of the next where it is not later
        Some((first, time)) if is_time(time) => {
            let (from, _) = single(first)?;
            let (_, clock) = first.split_once('T')?;
            let (opens, closes) = (seconds(clock)?, seconds(time)?);
            let day = Point { second: None, ..from };
            let day = if closes > opens { day } else { plus_days(day, 1) };
            Some((from, at(day, closes)))
        }
        Some((first, last)) => Some((single(first)?.0, single(last)?.1)),
    }
}

fn is_time(text: &str) -> bool {
    text.get(2..3) == Some(":")
}

fn single(value: &str) -> Option<(Point, Point)> {
    if let Some((day, clock)) = value.split_once('T') {
        return within(interval(day)?.0, clock);
    }
    if let Some(rest) = value.strip_prefix("BC") {
        return match rest.strip_suffix("XX") {
            // the 5th century before Christ, `BC04XX`, is 500 to 401 BC
            Some(century) => years(1 - (number(century, 2)? + 1) * 100, 100),
            None => match rest.len() {
                4 => years(1 - number(rest, 4)?, 1),
                _ => dated(1 - number(rest.get(..4)?, 4)?, rest.get(4..)?.strip_prefix('-')?),
            },
        };
    }
    if let Some(century) = value.strip_suffix("XX") {
        return years(number(century, 2)? * 100, 100);
    }
    if let Some(decade) = value.strip_suffix('X') {
        return years(number(decade, 3)? * 10, 10);
    }
    let year = number(value.get(..4)?, 4)?;
    match value.get(4..)? {
        "" => years(year, 1),
        rest => dated(year, rest.strip_prefix('-')?),
    }
}

/// What stands behind the year.
fn dated(year: i32, rest: &str) -> Option<(Point, Point)> {
    let season = |month| Some(months(year, month, 3));
    match rest {
        "SP" => return season(3),
        "SU" => return season(6),
        "FA" => return season(9),
        "WI" => return season(12),
        _ => {}
    }
    if let Some(quarter) = rest.strip_prefix('Q') {
        return Some(months(year, number(quarter, 1)? * 3 - 2, 3));
    }
    if let Some(half) = rest.strip_prefix('H') {
        return Some(months(year, number(half, 1)? * 6 - 5, 6));
    }
    if let Some(week) = rest.strip_prefix('W') {
        let monday = plus_days(first_monday(year), (number(week.get(..2)?, 2)? - 1) * 7);
        return match week.get(2..)? {
            "" => Some((monday, plus_days(monday, 7))),
            "-WE" => Some((plus_days(monday, 5), plus_days(monday, 7))),
            _ => None,
        };
    }
    match rest.split_once('-') {
        None => Some(months(year, number(rest, 2)?, 1)),
        Some((month, day)) => {
            let day = point(year, number(month, 2)?, number(day, 2)?);
            Some((day, plus_days(day, 1)))
        }
    }
}

/// A part of a day, or a time of it: a minute long, or a second where seconds are written.
fn within(day: Point, clock: &str) -> Option<(Point, Point)> {
    let hours = |from, to| Some((at(day, from * 3600), at(day, to * 3600)));
    match clock {
        "MO" => hours(6, 12),
        "MI" => hours(12, 13),
        "AF" => hours(12, 18),
        "EV" | "NI" => hours(18, 24),
        "DT" => hours(6, 18),
        _ => {
            let from = seconds(clock)?;
            let long = if clock.len() == 8 { 1 } else { 60 };
            Some((at(day, from), at(day, from + long)))
        }
    }
}

/// The second of the day that `14:05` or `14:05:09` names.
fn seconds(clock: &str) -> Option<i32> {
    let part = |at: usize| number(clock.get(at..at + 2)?, 2);
    let whole = part(0)? * 3600 + part(3)? * 60;
    match clock.len() {
        5 => Some(whole),
        8 => Some(whole + part(6)?),
        _ => None,
    }
}

/// A number of exactly so many figures.
fn number(text: &str, figures: usize) -> Option<i32> {
    let all = text.len() == figures && text.bytes().all(|b| b.is_ascii_digit());
    all.then(|| text.parse().ok())?
}

fn point(year: i32, month: i32, day: i32) -> Point {
    Point { year: year as i16, month: month as u8, day: day as u8, second: None }
}

fn years(first: i32, count: i32) -> Option<(Point, Point)> {
    Some((point(first, 1, 1), point(first + count, 1, 1)))
}

fn months(year: i32, month: i32, count: i32) -> (Point, Point) {
    let end = month + count - 1;
    (point(year, month, 1), point(year + end / 12, end % 12 + 1, 1))
}

/// The second of a day; 86 400 is the first one of the next.
fn at(day: Point, second: i32) -> Point {
    let day = plus_days(day, second / 86_400);
    Point { second: Some((second % 86_400) as u32), ..day }
}

fn days_in(year: i32, month: i32) -> i32 {
    match month {
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// The day so many on, one at a time.
fn plus_days(day: Point, count: i32) -> Point {
    let (mut year, mut month, mut date) = (i32::from(day.year), i32::from(day.month), i32::from(day.day));
    for _ in 0..count {
        date += 1;
        if date > days_in(year, month) {
            (date, month) = (1, month + 1);
        }
        if month > 12 {
            (month, year) = (1, year + 1);
        }
    }
    for _ in count..0 {
        date -= 1;
        if date < 1 {
            month -= 1;
            if month < 1 {
                (month, year) = (12, year - 1);
            }
            date = days_in(year, month);
        }
    }
    point(year, month, date)
}

/// The Monday of the first week of ISO 8601: the one that holds the fourth of January.
fn first_monday(year: i32) -> Point {
    // 1 January of the year 1 was a Monday
    let before = year - 1;
    let leap = before.div_euclid(4) - before.div_euclid(100) + before.div_euclid(400);
    let weekday = (before * 365 + leap + 3).rem_euclid(7);
    plus_days(point(year, 1, 4), -weekday)
}

#[cfg(test)]
mod tests {
    use super::interval;

    fn written(value: &str) -> String {
        interval(value).map_or("none".into(), |(from, to)| format!("{from} {to}"))
    }

    #[test]
    fn the_oracle_itself() {
        assert_eq!(written("2016"), "2016-01-01 2017-01-01");
        assert_eq!(written("2016-12"), "2016-12-01 2017-01-01");
        assert_eq!(written("2016-02-28"), "2016-02-28 2016-02-29");
        assert_eq!(written("2016-12-31"), "2016-12-31 2017-01-01");
        assert_eq!(written("2016-Q4"), "2016-10-01 2017-01-01");
        assert_eq!(written("2016-H1"), "2016-01-01 2016-07-01");
        assert_eq!(written("2016-WI"), "2016-12-01 2017-03-01");
        assert_eq!(written("2020-W53"), "2020-12-28 2021-01-04");
        assert_eq!(written("2019-W01"), "2018-12-31 2019-01-07");
        assert_eq!(written("2019-W20-WE"), "2019-05-18 2019-05-20");
        assert_eq!(written("198X"), "1980-01-01 1990-01-01");
        assert_eq!(written("15XX"), "1500-01-01 1600-01-01");
        assert_eq!(written("BC0490"), "-0489-01-01 -0488-01-01");
        assert_eq!(written("BC0044-03-15"), "-0043-03-15 -0043-03-16");
        assert_eq!(written("BC04XX"), "-0499-01-01 -0399-01-01");
        assert_eq!(written("1914/1918"), "1914-01-01 1919-01-01");
        assert_eq!(written("2011-09-06/2011-09-09"), "2011-09-06 2011-09-10");
        assert_eq!(written("2012-12-31T23:59"), "2012-12-31T23:59:00 2013-01-01T00:00:00");
        assert_eq!(written("2012-12-31T10:00:05"), "2012-12-31T10:00:05 2012-12-31T10:00:06");
        assert_eq!(written("2012-02-29TNI"), "2012-02-29T18:00:00 2012-03-01T00:00:00");
        assert_eq!(written("2012-05-03T23:00/01:30"), "2012-05-03T23:00:00 2012-05-04T01:30:00");
    }

    #[test]
    fn what_names_no_place_has_no_interval() {
        for value in [
            "P2W",
            "PT5H",
            "PAST_REF",
            "XXXX-WXX-1",
            "XXXX-05-03",
            "XXXX-XX-XXT19:00",
            "P1D",
            "2016-WXX-1",
            "",
        ] {
            assert_eq!(written(value), "none", "{value}");
        }
    }
}
