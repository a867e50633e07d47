//! The date layer counts days as a calendar library does, on every day from 1583 to 2999.

use jiff::civil::{Date, date};
use jiff::{ToSpan, Unit};
use quotidian::date::{Anchor, Dates, Point, Resolution};
use quotidian::words::en;

const WEEKDAYS: [&str; 7] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

fn every_day() -> impl Iterator<Item = Date> {
    date(1583, 1, 1).series(1.day()).take_while(|day| day.year() <= 2999)
}

fn anchor(day: Date) -> Anchor {
    Anchor { point: point(day), offset: None }
}

fn point(day: Date) -> Point {
    Point { year: day.year(), month: day.month() as u8, day: day.day() as u8, second: None }
}

/// The only date of `text`, written on `day`.
fn only(text: &str, day: Date) -> Resolution {
    let mut dates = Dates::new(&en::DATE, Some(anchor(day)));
    let found =
        dates.next(text).expect("no bound is reached").unwrap_or_else(|| panic!("no date in {text:?}"));
    assert_eq!(dates.next(text), Ok(None), "a second date in {text:?}");
    found
}

fn assert_day(text: &str, written: Date, wanted: Date) {
    let found = only(text, written);
    assert_eq!(found.value.as_str(), wanted.to_string(), "{text:?} written on {written}");
    assert_eq!(found.from, Some(point(wanted)), "{text:?} written on {written}");
    assert_eq!(found.to, wanted.tomorrow().ok().map(point), "{text:?} written on {written}");
}

/// The latest day of the weekday up to and including `day`.
fn latest(weekday: usize, day: Date) -> Date {
    let back = (day.weekday().to_monday_zero_offset() as i64 - weekday as i64).rem_euclid(7);
    day - back.days()
}

#[test]
fn yesterday_and_tomorrow() {
    for day in every_day() {
        assert_day("It rained yesterday.", day, day - 1.day());
        assert_day("It will rain tomorrow.", day, day + 1.day());
    }
}

#[test]
fn a_bare_weekday_is_the_latest_one() {
    for (number, day) in every_day().enumerate() {
        let weekday = number % 7;
        assert_day(&format!("It rained on {}.", WEEKDAYS[weekday]), day, latest(weekday, day));
    }
}

#[test]
fn a_full_date_is_itself() {
    for day in every_day() {
        let month = MONTHS[day.month() as usize - 1];
        assert_day(&format!("It rained on {month} {}, {}.", day.day(), day.year()), date(2024, 3, 12), day);
        assert_day(&format!("It rained on {day}."), date(2024, 3, 12), day);
    }
}

#[test]
fn days_ago_cross_months_and_leap_years() {
    for (number, day) in every_day().enumerate().step_by(3) {
        let count = number as i64 % 400 + 2;
        assert_day(&format!("It rained {count} days ago."), day, day - count.days());
    }
}

#[test]
fn days_later_are_counted_from_the_date_before() {
    for day in every_day().step_by(5) {
        let text = format!("It rained on {day}. Two days later it stopped.");
        let mut dates = Dates::new(&en::DATE, Some(anchor(date(2999, 12, 31))));
        let first = dates.next(&text).expect("no bound is reached");
        let second = dates
            .next(&text)
            .expect("no bound is reached")
            .unwrap_or_else(|| panic!("no second date in {text:?}"));
        assert!(first.is_some());
        assert_eq!(second.from, Some(point(day + 2.days())), "{text:?}");
    }
}

#[test]
fn last_month_is_the_month_before() {
    for day in every_day().step_by(11) {
        let found = only("It rained last month.", day);
        let first = day.first_of_month() - 1.month();
        assert_eq!(found.from, Some(point(first)), "written on {day}");
        assert_eq!(found.to, Some(point(day.first_of_month())), "written on {day}");
    }
}

#[test]
fn the_oracle_counts_every_day() {
    let days = every_day().count() as i64;
    let span = date(1583, 1, 1).until((Unit::Day, date(3000, 1, 1))).map(|s| s.get_days());
    assert_eq!(span.map(i64::from).ok(), Some(days));
}
