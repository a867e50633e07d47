//! The interval of an expression where it is not that of its value: open ends, a part of a stretch, what lies before or
//! after now, a length that begins or ends now.

use super::calendar;
use super::form::{Count, Expression, Form, Reach, Sum};
use super::place::Place;
use super::point::{Anchor, Point};
use super::value::Modifier;
use crate::words::date::Unit;

/// The first moment, and the moment after the last.
pub(super) type Bounds = (Option<Point>, Option<Point>);

/// The interval of `expression`, whose value lies at `place`.
#[inline(never)]
pub(super) fn bounds(expression: &Expression, place: &Place, anchor: Option<Anchor>) -> Bounds {
    let (from, to) = (place.from, place.to);
    let now = anchor.map(|anchor| anchor.point);
    if let (Some(length), Some(now)) = (Length::of(&expression.form), now) {
        return length.from(now, expression.reach).unwrap_or_default();
    }
    match (expression.modifier, expression.reach) {
        (_, Reach::Open) | (Some(Modifier::OnOrAfter | Modifier::After), _) => (from, None),
        (Some(Modifier::OnOrBefore | Modifier::Before), _) => (None, to),
        (_, Reach::UpToNow) => (from, today_within(from, to, now).or(to)),
        (_, Reach::FromNow) => (today_within(from, to, now).or(from), to),
        (Some(Modifier::Start), _) => third(from, to, 0),
        (Some(Modifier::Mid), _) => third(from, to, 1),
        (Some(Modifier::End), _) => third(from, to, 2),
        _ => (from, to),
    }
}

/// Today, where it lies within the interval and not at its start.
fn today_within(from: Option<Point>, to: Option<Point>, now: Option<Point>) -> Option<Point> {
    now.map(Point::whole_day).filter(|&today| from < Some(today) && Some(today) < to)
}

/// What a stretch is divided by.
#[derive(Clone, Copy)]
enum Grain {
    Days,
    Months,
    Years,
}

impl Grain {
    /// The point so many on.
    fn on(self, from: Point, count: i32) -> Option<Point> {
        let months = match self {
            Grain::Days => return from.plus_days(count),
            Grain::Months => count,
            Grain::Years => count.checked_mul(12)?,
        };
        let (year, month) = calendar::month_plus(from.year, from.month, months)?;
        Point::day(year, month, from.day)
    }
}

/// The first (0), middle or last third of a stretch of three days or more. Of one that does not fall into thirds the last is the
/// longest (of a week Friday to Sunday, of a month all from the 21st on), of years the middle (1973 to 1976).
fn third(from: Option<Point>, to: Option<Point>, number: i32) -> Bounds {
    let part = |first: Point, end: Point| {
        if first.second.or(end.second).is_some() {
            return None;
        }
        let months = (i32::from(end.year) - i32::from(first.year)) * 12 + i32::from(end.month)
            - i32::from(first.month);
        let whole = (first.day, end.day) == (1, 1);
        let (grain, count, rounding) = match months {
            36.. if whole => (Grain::Years, months / 12, 1),
            3.. if whole => (Grain::Months, months, 0),
            _ => {
                let days = calendar::days_between(calendar::day_of(first)?, calendar::day_of(end)?);
                (Grain::Days, days, 0)
            }
        };
        let month = whole && months == 1;
        let at = |third: i32| match third {
            3 => Some(end),
            _ if month => grain.on(first, third * 10), // of February too
            _ => grain.on(first, (count * third + rounding) / 3),
        };
        (count >= 3).then_some((at(number)?, at(number + 1)?))
    };
    match from.zip(to).and_then(|(first, end)| part(first, end)) {
        Some((from, to)) => (Some(from), Some(to)),
        None => (from, to),
    }
}

/// A length of time that is known.
struct Length {
    months: i32,
    days: i32,
    seconds: i64,
}

impl Length {
    /// The length that a form gives; none where it gives none or a vague one.
    fn of(form: &Form) -> Option<Length> {
        let length = |months: i32, days: i32, seconds: i64| Some(Length { months, days, seconds });
        let (whole, quarters, unit) = match *form {
            Form::Sum { sum: Sum { years, months, days, seconds }, way: None } => {
                return length(i32::from(years) * 12 + i32::from(months), days.into(), seconds.into());
            }
            Form::Duration { count: Count::Exact { whole, quarters }, unit } => {
                (i32::from(whole), i32::from(quarters), unit)
            }
            Form::Duration { count: Count::Vague, .. } => return length(0, 0, 0),
            _ => return None,
        };
        let (months, days, seconds) = match unit {
            Unit::Second => (0, 0, 1),
            Unit::Minute => (0, 0, 60),
            Unit::Hour => (0, 0, 3600),
            Unit::Day => (0, 1, 0),
            Unit::Week | Unit::Weekend => (0, 7, 0),
            Unit::Fortnight => (0, 14, 0),
            Unit::Month => (1, 0, 0),
            Unit::Quarter => (3, 0, 0),
            Unit::Half => (6, 0, 0),
            Unit::Year => (12, 0, 0),
            Unit::Decade => (120, 0, 0),
            Unit::Century => (1200, 0, 0),
            Unit::Millennium => (12_000, 0, 0),
        };
        let parts = |each: i32| each * quarters / 4;
        length(
            whole.checked_mul(months)?.checked_add(parts(months))?,
            whole * days + parts(days),
            i64::from(whole) * seconds + seconds * i64::from(quarters) / 4,
        )
    }

    /// Where it lies; none for one that is not bound to now, is vague, or is finer than what is known of now.
    fn from(&self, now: Point, reach: Reach) -> Option<Bounds> {
        let fine = self.seconds > 0;
        if (self.months, self.days, self.seconds) == (0, 0, 0) || fine && now.second.is_none() {
            return None;
        }
        let now = if fine { now } else { now.whole_day() };
        let (from, to) = match reach {
            Reach::UpToNow => (self.away(now, -1)?, now),
            Reach::FromNow if !fine => {
                let tomorrow = now.plus_days(1)?;
                (tomorrow, self.away(tomorrow, 1)?)
            }
            Reach::FromNow | Reach::Within => (now, self.away(now, 1)?),
            Reach::Whole | Reach::Open => return None,
        };
        Some((Some(from), Some(to)))
    }

    /// The point at its other end: on (1) or back (−1).
    fn away(&self, from: Point, sign: i32) -> Option<Point> {
        let day = calendar::plus_months(calendar::day_of(from)?, sign * self.months)?;
        let day = calendar::point(calendar::plus_days(day, sign.checked_mul(self.days)?)?);
        let Some(second) = from.second else { return Some(day) };
        let then = i64::from(second) + i64::from(sign) * self.seconds;
        let second = u32::try_from(then.rem_euclid(86_400)).ok()?;
        Point { second: Some(second), ..day }.plus_days(i32::try_from(then.div_euclid(86_400)).ok()?)
    }
}
