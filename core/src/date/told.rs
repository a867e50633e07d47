//! Where an expression lies, with what later ones may count from; units so many away from a day.

use jiff_core::civil::Date;

use super::calendar;
use super::place::Place;
use super::value::{Reading, Reason};
use crate::words::date::Unit;

/// Where an expression lies, and what later ones may count from.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Told {
    pub(super) place: Place,
    /// The day, where it is one.
    pub(super) day: Option<Date>,
    pub(super) quarter: Option<(i16, u8)>,
    /// Whether the place is a time of day that the form alone does not show.
    pub(super) timed: bool,
    /// Another reading. The rules make no more than one, and room for more would be on the stack in each of them.
    pub(super) reading: Option<Reading>,
}

impl From<Place> for Told {
    fn from(place: Place) -> Told {
        Told { place, ..Told::default() }
    }
}

impl Told {
    pub(super) fn day(date: Date) -> Told {
        Told { place: Place::day(date), day: Some(date), ..Told::default() }
    }

    /// Adds a reading, where it says something else.
    pub(super) fn or(mut self, place: Option<Place>, reason: Reason) -> Told {
        let told = |p: &Place| p.value != self.place.value && !p.value.as_str().is_empty();
        if let (Some(place), None) = (place.filter(told), self.reading) {
            self.reading = Some(Reading { value: place.value, from: place.from, to: place.to, reason });
        }
        self
    }
}
/// The unit that holds the day, so many units on.
pub(super) fn stepped(unit: Unit, from: Date, steps: i32) -> Told {
    let months = |count: i32| calendar::month_plus(from.year(), from.month().unsigned_abs(), count);
    let years = |count: i32| i16::try_from(i32::from(from.year()).saturating_add(count)).ok();
    let place = match unit {
        Unit::Day => return calendar::plus_days(from, steps).map_or(Told::default(), Told::day),
        Unit::Week => calendar::plus_days(from, steps.saturating_mul(7))
            .map(calendar::iso_week)
            .map(|(y, w)| Place::week(y, w)),
        Unit::Fortnight => return stepped(Unit::Week, from, steps.saturating_mul(2)),
        Unit::Weekend => calendar::monday(from)
            .and_then(|m| calendar::plus_days(m, steps.saturating_mul(7)))
            .map(Place::weekend),
        Unit::Month => months(steps).map(|(year, month)| Place::month(year, month)),
        Unit::Quarter => {
            return months(steps.saturating_mul(3))
                .map_or(Told::default(), |(year, month)| quarter_told(year, month.div_ceil(3)));
        }
        Unit::Half => {
            months(steps.saturating_mul(6)).map(|(year, month)| Place::half(year, month.div_ceil(6)))
        }
        Unit::Year => years(steps).map(Place::year),
        Unit::Decade => years(steps.saturating_mul(10)).map(|y| Place::decade(y - y.rem_euclid(10))),
        Unit::Century => years(steps.saturating_mul(100))
            .and_then(|y| i8::try_from(y.div_euclid(100) + 1).ok())
            .map(Place::century),
        Unit::Millennium => years(steps.saturating_mul(1000)).map(Place::year),
        Unit::Hour | Unit::Minute | Unit::Second => return Told { timed: true, ..Told::day(from) },
    };
    place.unwrap_or_default().into()
}

/// The week or weekend that holds a day.
pub(super) fn holding(unit: Unit, day: Date) -> Place {
    stepped(unit, day, 0).place
}

/// The week that holds a day, or the weekend that it makes longer: the one behind it from Wednesday on, before that the last one.
pub(super) fn around(unit: Unit, day: Date) -> Option<Place> {
    let before = unit == Unit::Weekend && calendar::weekday(day) <= 2;
    let day = if before { calendar::plus_days(day, -7)? } else { day };
    Some(holding(unit, day))
}

/// The quarter that holds a day.
pub(super) fn quarter_of(day: Date) -> (i16, u8) {
    (day.year(), day.month().unsigned_abs().div_ceil(3))
}

pub(super) fn quarter_told(year: i16, quarter: u8) -> Told {
    Told { quarter: Some((year, quarter)), ..Place::quarter(year, quarter).into() }
}
