//! Names that come round each year: months, seasons, quarters, holidays.

use jiff_core::civil::Date;

use super::calendar;
use super::form::{Name, Tense};
use super::moon;
use super::place::Place;
use super::told::{Told, quarter_told};
use super::value::Reason;
use crate::words::date::{Holiday, Pick, Season};

/// How much farther away a month or season counts as, in days, that lies on the other side of now than the tense says.
const AGAINST_TENSE: i32 = 300;
/// The same where the verb stands right beside it, a year and more: what will be then lies ahead.
pub(super) const RIGHT_BESIDE_TENSE: i32 = 400;
/// The same for holidays, a year and more: what happened on one happened on the last.
const AGAINST_TENSE_OF_HOLIDAYS: i32 = 380;
/// How soon a holiday comes that is spoken of as if it had begun, in days.
const SOON: i32 = 7;
/// The same for days and quarters: less, for a verb is easily misread, and a quarter just ended is still spoken of.
pub(super) const LIGHTLY_AGAINST_TENSE: i32 = 150;

/// ISO 8601 counts from Monday.
const SATURDAY: u8 = 6;

/// A name in a year that is known.
pub(super) fn in_year(name: Name, year: i16) -> Told {
    match name {
        Name::Month(month) => Place::month(year, month).into(),
        Name::Season(season) => Place::season(year, season).into(),
        Name::Quarter(quarter) => quarter_told(year, quarter),
        Name::Half(half) => Place::half(year, half).into(),
        Name::Holiday(Holiday::Islamic(month, 0)) => match moon::islamic(year, month, 1) {
            Some((from, length)) => match calendar::plus_days(from, length) {
                Some(to) => Place::days(from, to).into(),
                None => Told::default(),
            },
            None => Told::default(),
        },
        Name::Holiday(holiday) => holiday_in(holiday, year).map_or(Told::default(), Told::day),
        Name::NthWeekday { nth, weekday, month } => {
            calendar::nth_weekday(year, month, weekday, nth).map_or(Told::default(), Told::day)
        }
        Name::NthDay { nth, month } => calendar::nth_day(year, month, nth).map_or(Told::default(), Told::day),
        Name::NthWeek { nth, month } => match calendar::nth_week(year, month, nth).map(calendar::iso_week) {
            Some((year, week)) => Place::week(year, week).into(),
            None => Told::default(),
        },
        Name::NthWeekend { nth, month } => match calendar::nth_weekday(year, month, SATURDAY, nth) {
            Some(saturday) => calendar::monday(saturday).map(Place::weekend).unwrap_or_default().into(),
            None => Told::default(),
        },
        Name::Weekday(weekday) => Place::nowhere("####-WXX-#", &[year.into(), weekday.into()]).into(),
        Name::Workday => Told::default(),
    }
}

/// The day of a holiday.
pub(super) fn holiday_in(holiday: Holiday, year: i16) -> Option<Date> {
    match holiday {
        Holiday::Fixed(month, day) => calendar::date(year, month, day),
        Holiday::Nth(month, weekday, nth) => calendar::nth_weekday(year, month, weekday, nth),
        Holiday::Easter(days) => calendar::plus_days(calendar::easter(year)?, days.into()),
        Holiday::NthPlus(month, weekday, nth, days) => {
            calendar::plus_days(calendar::nth_weekday(year, month, weekday, nth)?, days.into())
        }
        Holiday::Orthodox(days) => calendar::plus_days(moon::orthodox_easter(year)?, days.into()),
        Holiday::Hebrew(month, day) => moon::hebrew(year, month, day),
        Holiday::Islamic(month, day) => moon::islamic(year, month, day.max(1)).map(|(day, _)| day),
        Holiday::Chinese(month, day) => moon::chinese(year, month, day),
        Holiday::Listed(listed, days) => {
            let (month, day) = listed.from;
            let days = i32::from(listed.in_year(year)?) + i32::from(days);
            calendar::plus_days(calendar::date(year, month, day)?, days)
        }
    }
}

/// A name that comes round each year: the one that pick and tense choose.
pub(super) fn recurring(name: Name, pick: Pick, tense: Tense, anchor: Date) -> Told {
    let this = anchor.year();
    let point = calendar::point(anchor);
    let held = in_year(name, this).place;
    let holds = held.from <= Some(point) && held.to.is_some_and(|to| point < to);
    let begun = held.from.is_none_or(|from| from <= point);
    let past = if begun { this } else { this - 1 };
    let future = if begun && !holds { this + 1 } else { this };
    let (found, other) = match pick {
        Pick::Last => (if holds { this - 1 } else { past }, if holds { this - 2 } else { past - 1 }),
        Pick::Next | Pick::Coming => {
            (if holds { this + 1 } else { future }, if holds { this + 2 } else { future + 1 })
        }
        Pick::This => (this, if begun { this + 1 } else { this - 1 }),
        _ if nearer(name, future, past, tense, anchor) => (future, past),
        _ => (past, future),
    };
    let reason = if other < found { Reason::Past } else { Reason::Future };
    in_year(name, found).or(Some(in_year(name, other).place), reason)
}

/// A season so many times from now: the first one ago is the last that is over, the first one on the next that has not begun.
pub(super) fn season_away(season: Season, times: i8, anchor: Date) -> Told {
    let (pick, on) = if times < 0 { (Pick::Last, times + 1) } else { (Pick::Next, times - 1) };
    let first = recurring(Name::Season(season), pick, Tense::Unsaid, anchor).place.from;
    let year = first.and_then(|first| first.year.checked_add(on.into()));
    year.map_or(Told::default(), |year| in_year(Name::Season(season), year))
}

/// Whether the coming one lies nearer than the one that has begun, as the tense weighs them.
pub(super) fn nearer(name: Name, future: i16, past: i16, tense: Tense, anchor: Date) -> bool {
    if future == past {
        return false;
    }
    let start = |year: i16| in_year(name, year).place.from.and_then(calendar::day_of);
    let end = |year: i16| in_year(name, year).place.to.and_then(calendar::day_of);
    let (Some(ahead), Some(behind)) = (start(future), end(past)) else { return false };
    let light =
        matches!(name, Name::Quarter(_) | Name::Half(_)) && tense == Tense::Future || tense == Tense::Once;
    // a holiday about to come is spoken of beforehand
    let holiday = matches!(name, Name::Holiday(_)) && calendar::days_between(anchor, ahead) > SOON;
    let weight = match (light, holiday) {
        (true, _) => LIGHTLY_AGAINST_TENSE,
        _ if matches!(tense, Tense::Done | Tense::Due) => RIGHT_BESIDE_TENSE,
        (_, true) => AGAINST_TENSE_OF_HOLIDAYS,
        _ => AGAINST_TENSE,
    };
    let against = |wrong: bool| if wrong { weight } else { 0 };
    let ahead = calendar::days_between(anchor, ahead) + against(tense.is_past());
    let behind = calendar::days_between(behind, anchor) + against(tense.is_ahead());
    ahead < behind
}
