//! A day so far from another: `two weeks from Friday`, `a year ago today`, `the Friday before Christmas`.

use jiff_core::civil::Date;

use super::calendar;
use super::form::{Away, Base, Name, Tense, Year};
use super::place::Place;
use super::resolve::Resolver;
use super::told::{Told, stepped};
use super::unplaced::unplaced;
use crate::words::date::{Holiday, Pick, Unit};

impl Resolver<'_> {
    /// So far from a day.
    pub(super) fn beside(&self, away: Away, base: Base, tense: Tense) -> Told {
        // an anniversary may be about to come; a week ago it was another week
        let other = away.months != 0;
        moved(&self.base(base, tense, other), &|day| plus(day, away))
    }

    /// The unit that holds the day so far from the anchor, or from the day `told` of.
    pub(super) fn unit_away(&self, unit: Unit, away: Away, told: bool) -> Told {
        let story = self.story.day.or(self.anchor);
        let from = if told { story.map(|story| self.story_at(unit, story)) } else { self.anchor };
        match from.and_then(|anchor| plus(anchor, away)) {
            Some(day) => stepped(unit, day, 0),
            None => unplaced(unit).into(),
        }
    }

    /// A holiday of the year which is said, or of the one that fits.
    #[inline(never)]
    pub(super) fn holiday(&self, holiday: Holiday, year: Year, tense: Tense) -> Told {
        self.named(Name::Holiday(holiday), Pick::Bare, year, tense)
    }

    /// The day that a distance counts from; `other`: with the other one that may be meant.
    #[inline(never)]
    pub(super) fn base(&self, base: Base, tense: Tense, other: bool) -> Told {
        match base {
            Base::Day(days) => self.days(days.into()),
            Base::Weekday { weekday, ahead } => {
                let tense = if ahead { Tense::Future } else { Tense::Past };
                let told = self.named(Name::Weekday(weekday), Pick::Bare, Year::Unsaid, tense);
                if other { told } else { told.day.map_or(told, Told::day) }
            }
            Base::Picked { weekday, pick } => self.named(Name::Weekday(weekday), pick, Year::Unsaid, tense),
            Base::Date(fields) => self.date(&fields, tense),
        }
    }
}

/// So many days from a day that was told.
pub(super) fn days_from(days: i16, told: &Told) -> Told {
    moved(told, &|day| plus(day, Away { days, months: 0 }))
}

/// The weekday right before or after a day that was told.
#[inline(never)]
pub(super) fn weekday_beside(weekday: u8, ahead: bool, told: &Told) -> Told {
    moved(told, &|day| {
        let days = calendar::to_weekday(day, weekday);
        let on = match (ahead, days) {
            (true, 0) => 7,
            (true, _) => days,
            (false, _) => days - 7,
        };
        calendar::plus_days(day, on)
    })
}

/// The day so far away.
fn plus(day: Date, away: Away) -> Option<Date> {
    let there = if away.months == 0 { day } else { calendar::plus_months(day, away.months.into())? };
    calendar::plus_days(there, away.days.into())
}

/// What was told, with each day of it moved.
fn moved(told: &Told, to: &dyn Fn(Date) -> Option<Date>) -> Told {
    let Some(day) = told.day.and_then(to) else {
        return Place::nowhere("XXXX-XX-XX", &[]).into();
    };
    let Some(reading) = &told.reading else { return Told::day(day) };
    let other = reading.from.and_then(calendar::day_of).and_then(to);
    Told::day(day).or(other.map(Place::day), reading.reason)
}
