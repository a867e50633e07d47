//! TIMEX3 values without a place on the calendar: lengths, patterns, and dates of which too little is known.

use super::form::{Clock, Count, Name, Sum};
use super::place::{Place, part_of_day};
use super::told::Told;
use crate::words::date::{Holiday, Season, Unit};

/// `P2W`, `PT5H30M`, `PXY`.
pub(super) fn duration(count: Count, unit: Unit) -> Place {
    let (time, letter, times) = match unit {
        Unit::Second => ("T", "S", 1),
        Unit::Minute => ("T", "M", 1),
        Unit::Hour => ("T", "H", 1),
        Unit::Day => ("", "D", 1),
        Unit::Weekend => ("", "WE", 1),
        Unit::Week => ("", "W", 1),
        Unit::Fortnight => ("", "W", 2),
        Unit::Month => ("", "M", 1),
        Unit::Quarter => ("", "Q", 1),
        Unit::Half => ("", "M", 6),
        Unit::Year => ("", "Y", 1),
        Unit::Decade => ("", "Y", 10),
        Unit::Century => ("", "Y", 100),
        Unit::Millennium => ("", "Y", 1000),
    };
    match count {
        Count::Vague if times == 1 => Place::nowhere(format_args!("P{time}X{letter}")),
        Count::Vague if times == 10 => Place::nowhere(format_args!("PXDE")),
        Count::Vague if times == 100 => Place::nowhere(format_args!("PXCE")),
        Count::Vague => Place::nowhere(format_args!("P{time}X{letter}")),
        Count::Exact { whole, quarters: 0 } => {
            Place::nowhere(format_args!("P{time}{}{letter}", u32::from(whole) * times))
        }
        Count::Exact { whole, quarters } if unit == Unit::Year => match whole {
            0 => Place::nowhere(format_args!("P{}M", quarters * 3)),
            _ => Place::nowhere(format_args!("P{whole}Y{}M", quarters * 3)),
        },
        Count::Exact { whole, quarters } if unit == Unit::Hour => match whole {
            0 => Place::nowhere(format_args!("PT{}M", u32::from(quarters) * 15)),
            _ => Place::nowhere(format_args!("PT{whole}H{}M", u32::from(quarters) * 15)),
        },
        Count::Exact { whole, quarters } => {
            let hundredths = (u64::from(whole) * 100 + u64::from(quarters) * 25) * u64::from(times);
            let (units, rest) = (hundredths / 100, hundredths % 100);
            match rest {
                0 => Place::nowhere(format_args!("P{time}{units}{letter}")),
                _ if rest % 10 == 0 => Place::nowhere(format_args!("P{time}{units}.{}{letter}", rest / 10)),
                _ => Place::nowhere(format_args!("P{time}{units}.{rest}{letter}")),
            }
        }
    }
}

/// `P3Y2M`, `PT2H5M30S`.
pub(super) fn sum(sum: Sum) -> Place {
    Place::nowhere(format_args!("{}", Length(sum)))
}

/// A sum as ISO 8601 writes it.
struct Length(Sum);

impl core::fmt::Display for Length {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        let Sum { years, months, days, seconds } = self.0;
        let (hours, minutes, rest) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
        f.write_str("P")?;
        let calendar = [(u32::from(years), "Y"), (u32::from(months), "M"), (u32::from(days), "D")];
        for (count, letter) in calendar.into_iter().filter(|&(count, _)| count > 0) {
            write!(f, "{count}{letter}")?;
        }
        if seconds > 0 {
            f.write_str("T")?;
        }
        let clock = [(hours, "H"), (minutes, "M"), (rest, "S")];
        for (count, letter) in clock.into_iter().filter(|&(count, _)| count > 0) {
            write!(f, "{count}{letter}")?;
        }
        Ok(())
    }
}

/// `XXXX-WXX-1`, `XXXX-07`.
pub(super) fn set_of(name: Name) -> Place {
    match name {
        Name::Weekday(day) => Place::nowhere(format_args!("XXXX-WXX-{day}")),
        Name::Workday => Place::nowhere(format_args!("XXXX-WXX-1/XXXX-WXX-5")),
        Name::Month(month) => Place::nowhere(format_args!("XXXX-{month:02}")),
        Name::Season(Season::Spring) => Place::nowhere(format_args!("XXXX-SP")),
        Name::Season(Season::Summer) => Place::nowhere(format_args!("XXXX-SU")),
        Name::Season(Season::Autumn) => Place::nowhere(format_args!("XXXX-FA")),
        Name::Season(Season::Winter) => Place::nowhere(format_args!("XXXX-WI")),
        Name::Quarter(quarter) => Place::nowhere(format_args!("XXXX-Q{quarter}")),
        Name::Half(half) => Place::nowhere(format_args!("XXXX-H{half}")),
        Name::Holiday(Holiday::Fixed(month, day)) => Place::nowhere(format_args!("XXXX-{month:02}-{day:02}")),
        Name::Holiday(_) => Place::nowhere(format_args!("XXXX-XX-XX")),
        Name::NthWeekday { month, .. } => Place::nowhere(format_args!("XXXX-{month:02}-XX")),
        Name::NthDay { month: 0, .. } => Place::nowhere(format_args!("XXXX-XX-XX")),
        Name::NthDay { nth: day @ 1.., month } => Place::nowhere(format_args!("XXXX-{month:02}-{day:02}")),
        Name::NthDay { month, .. } => Place::nowhere(format_args!("XXXX-{month:02}-XX")),
        Name::NthWeek { .. } => Place::nowhere(format_args!("XXXX-WXX")),
        Name::NthWeekend { .. } => Place::nowhere(format_args!("XXXX-WXX-WE")),
    }
}

pub(super) fn reference(way: i8) -> Place {
    Place::nowhere(match way {
        ..0 => format_args!("PAST_REF"),
        0 => format_args!("PRESENT_REF"),
        _ => format_args!("FUTURE_REF"),
    })
}

/// A time of day on no day that is known.
pub(super) fn floating(day: &Place, clock: Clock) -> Place {
    let value = day.value;
    match clock {
        Clock::Unsaid => *day,
        Clock::At { second, .. } => {
            Place::nowhere(format_args!("{value}T{:02}:{:02}", second / 3600, second / 60 % 60))
        }
        Clock::Through(from, to) => Place::nowhere(format_args!(
            "{value}T{:02}:{:02}/{:02}:{:02}",
            from / 60,
            from % 60,
            to / 60,
            to % 60
        )),
        Clock::Part(part) => Place::nowhere(format_args!("{value}T{}", part_of_day(part).0)),
    }
}

/// A time of day that comes round.
pub(super) fn repeated(told: Told, clock: Clock) -> Told {
    let place = if told.place.value.as_str() == "P1D" {
        Place::nowhere(format_args!("XXXX-XX-XX"))
    } else {
        told.place
    };
    Told { place: floating(&place, clock), ..told }
}

/// A unit on no day that is known.
pub(super) struct Unplaced(pub(super) Unit);

impl core::fmt::Display for Unplaced {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str(match self.0 {
            Unit::Week | Unit::Fortnight => "XXXX-WXX",
            Unit::Weekend => "XXXX-WXX-WE",
            Unit::Month => "XXXX-XX",
            Unit::Quarter => "XXXX-QX",
            Unit::Half => "XXXX-HX",
            Unit::Year | Unit::Decade | Unit::Century | Unit::Millennium => "XXXX",
            _ => "XXXX-XX-XX",
        })
    }
}
