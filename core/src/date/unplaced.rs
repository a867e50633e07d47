//! TIMEX3 values without a place on the calendar: lengths, patterns, and dates of which too little is known.

use super::form::{Clock, Count, Name, Sum};
use super::place::{Place, hours, part_of_day};
use super::value::Value;
use crate::words::date::{Holiday, Season, Unit};

/// `P2W`, `PT5H30M`, `PXY`.
pub(super) fn duration(count: Count, unit: Unit) -> Place {
    let (letter, times) = match unit {
        Unit::Second => ("S", 1),
        Unit::Minute | Unit::Month => ("M", 1),
        Unit::Hour => ("H", 1),
        Unit::Day => ("D", 1),
        Unit::Weekend => ("WE", 1),
        Unit::Week => ("W", 1),
        Unit::Fortnight => ("W", 2),
        Unit::Quarter => ("Q", 1),
        Unit::Half => ("M", 6),
        Unit::Year => ("Y", 1),
        Unit::Decade => ("Y", 10),
        Unit::Century => ("Y", 100),
        Unit::Millennium => ("Y", 1000),
    };
    let length = Value::of(if unit <= Unit::Hour { "PT" } else { "P" }, &[]);
    let of = |pattern: &str, numbers: &[i32]| length.and(pattern, numbers).and(letter, &[]);
    Place::valued(match count {
        Count::Vague if times == 10 => length.and("XDE", &[]),
        Count::Vague if times == 100 => length.and("XCE", &[]),
        Count::Vague => of("X", &[]),
        Count::Exact { whole, quarters: 0 } => of("#", &[i32::from(whole) * times]),
        Count::Exact { whole, quarters } if matches!(unit, Unit::Year | Unit::Hour) => {
            let whole = if whole == 0 { length } else { of("#", &[whole.into()]) };
            whole.and("#M", &[i32::from(quarters) * if unit == Unit::Year { 3 } else { 15 }])
        }
        Count::Exact { whole, quarters } => {
            let parts = i32::from(quarters) * 25 * times;
            let (units, rest) = (i32::from(whole) * times + parts / 100, parts % 100);
            match rest {
                0 => of("#", &[units]),
                _ if rest % 10 == 0 => of("#.#", &[units, rest / 10]),
                _ => of("#.#", &[units, rest]),
            }
        }
    })
}

/// `P3Y2M`, `PT2H5M30S`.
pub(super) fn sum(sum: Sum) -> Place {
    let Sum { years, months, days, seconds } = sum;
    let calendar = [years, months, days].map(u32::from);
    let clock = [seconds / 3600, seconds / 60 % 60, seconds % 60];
    let with = |length: Value, counts: [u32; 3], patterns: [&str; 3]| {
        let written = counts.into_iter().zip(patterns).filter(|&(count, _)| count > 0);
        written.fold(length, |length, (count, pattern)| length.and(pattern, &[count.cast_signed()]))
    };
    let length = with(Value::of("P", &[]), calendar, ["#Y", "#M", "#D"]);
    let length = if seconds > 0 { length.and("T", &[]) } else { length };
    Place::valued(with(length, clock, ["#H", "#M", "#S"]))
}

/// `XXXX-WXX-1`, `XXXX-07`.
pub(super) fn set_of(name: Name) -> Place {
    match name {
        Name::Weekday(day) => Place::nowhere("XXXX-WXX-#", &[day.into()]),
        Name::Workday => Place::nowhere("XXXX-WXX-1/XXXX-WXX-5", &[]),
        Name::Month(month) => Place::nowhere("XXXX-##", &[month.into()]),
        Name::Season(Season::Spring) => Place::nowhere("XXXX-SP", &[]),
        Name::Season(Season::Summer) => Place::nowhere("XXXX-SU", &[]),
        Name::Season(Season::Autumn) => Place::nowhere("XXXX-FA", &[]),
        Name::Season(Season::Winter) => Place::nowhere("XXXX-WI", &[]),
        Name::Quarter(quarter) => Place::nowhere("XXXX-Q#", &[quarter.into()]),
        Name::Half(half) => Place::nowhere("XXXX-H#", &[half.into()]),
        Name::Holiday(Holiday::Fixed(month, day)) => {
            Place::nowhere("XXXX-##-##", &[month.into(), day.into()])
        }
        Name::Holiday(_) => Place::nowhere("XXXX-XX-XX", &[]),
        Name::NthWeekday { month, .. } => Place::nowhere("XXXX-##-XX", &[month.into()]),
        Name::NthDay { month: 0, .. } => Place::nowhere("XXXX-XX-XX", &[]),
        Name::NthDay { nth: day @ 1.., month } => Place::nowhere("XXXX-##-##", &[month.into(), day.into()]),
        Name::NthDay { month, .. } => Place::nowhere("XXXX-##-XX", &[month.into()]),
        Name::NthWeek { .. } => Place::nowhere("XXXX-WXX", &[]),
        Name::NthWeekend { .. } => Place::nowhere("XXXX-WXX-WE", &[]),
    }
}

pub(super) fn reference(way: i8) -> Place {
    let value = match way {
        ..0 => "PAST_REF",
        0 => "PRESENT_REF",
        _ => "FUTURE_REF",
    };
    Place::nowhere(value, &[])
}

/// A time of day on no day that is known.
pub(super) fn floating(day: &Place, clock: Clock) -> Place {
    let value = day.value;
    match clock {
        Clock::Unsaid => *day,
        Clock::At { second, .. } => {
            let [hour, minute] = [second / 3600, second / 60 % 60].map(u32::cast_signed);
            Place::valued(value.and("T##:##", &[hour, minute]))
        }
        Clock::Through(from, to) => Place::valued(value.and("T##:##/##:##", &hours(from, to))),
        Clock::Part(part) => Place::valued(value.and(part_of_day(part).0, &[])),
    }
}

/// A time of day that comes round.
pub(super) fn repeated(told: &Place, clock: Clock) -> Place {
    let day = told.value.as_str() == "P1D";
    floating(&if day { Place::nowhere("XXXX-XX-XX", &[]) } else { *told }, clock)
}

/// A unit on no day that is known.
pub(super) fn unplaced(unit: Unit) -> Place {
    let value = match unit {
        Unit::Week | Unit::Fortnight => "XXXX-WXX",
        Unit::Weekend => "XXXX-WXX-WE",
        Unit::Month => "XXXX-XX",
        Unit::Quarter => "XXXX-QX",
        Unit::Half => "XXXX-HX",
        Unit::Year | Unit::Decade | Unit::Century | Unit::Millennium => "XXXX",
        _ => "XXXX-XX-XX",
    };
    Place::nowhere(value, &[])
}
