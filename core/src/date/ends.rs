//! Ranges and lists: an end lies behind its start, a weekday of a list behind the one before.

use jiff_core::civil::Date;

use super::calendar;
use super::form::{Behind, Expression, Fields, Form, Name, Tense, Year};
use super::place::Place;
use super::point::Point;
use super::recurring::in_year;
use super::resolve::Resolver;
use super::told::Told;
use super::value::{Reading, Reason};
use crate::words::date::Pick;

impl Resolver<'_> {
    /// The end of a range, which lies behind its start: in another reading (`from December to May`), on the next such weekday (`will
    /// run from Monday to Friday`), in the year that the start has written (`between May 1990 and June`).
    #[inline(never)]
    pub(super) fn behind_its_start(&self, form: &Form, told: &mut Told) {
        let [_, start] = self.story.ends;
        // a range from now ends behind today
        let now = start.value.as_str() == "PRESENT_REF";
        let start = self.anchor.filter(|_| now).map_or(start, Place::day);
        let day = |from: Option<Point>| from.map(Point::whole_day);
        let behind = |from: Option<Point>| from.is_some() && day(from) >= day(start.from);
        let (Some(from), Some(_)) = (start.from, told.place.from) else { return };
        let yearless = match *form {
            Form::Named { name, pick: Pick::Bare, year: Year::Unsaid }
                if !matches!(name, Name::Weekday(_)) =>
            {
                Some(name)
            }
            Form::Date(Fields { year: Year::Unsaid, month: month @ 1.., day, weekday: 0, .. }) => {
                i8::try_from(day).ok().map(|nth| Name::NthDay { nth, month })
            }
            _ => None,
        };
        let first_behind = |name: Name| {
            let here = in_year(name, from.year);
            if behind(here.place.from) { here } else { in_year(name, from.year.saturating_add(1)) }
        };
        if let (Some(name), true) = (yearless, self.story.year == Some(from.year)) {
            *told = first_behind(name);
            return;
        }
        if behind(told.place.from) {
            return;
        }
        if let (Form::Named { name: Name::Weekday(weekday), .. }, Some(first)) =
            (form, calendar::day_of(from))
        {
            let ahead = calendar::to_weekday(first, *weekday);
            if let Some(day) = calendar::plus_days(first, ahead) {
                *told = Told::day(day);
            }
            return;
        }
        let Some(found) = told.reading.filter(|reading| behind(reading.from)) else {
            // `will run from March to May`, said in May
            if let Some(name) = yearless {
                *told = first_behind(name);
            }
            return;
        };
        let Place { value, from, to } = told.place;
        told.reading = Some(Reading { value, from, to, reason: Reason::Past });
        told.place = Place { value: found.value, from: found.from, to: found.to };
        told.day = told.day.and(found.from).and_then(calendar::day_of);
    }

    /// A weekday behind another of its list, where what is told is ahead (`will meet on Monday and Tuesday`), or of its range.
    pub(super) fn behind_weekday(&self, expression: &Expression, told: &mut Told) {
        let ahead = expression.tense.is_ahead() || expression.behind.is(Behind::THROUGH);
        let (Form::Named { name: Name::Weekday(weekday), .. }, Some(first), true) =
            (expression.form, self.story.day, ahead)
        else {
            return;
        };
        if let Some(day) = calendar::plus_days(first, calendar::to_weekday(first, weekday)) {
            *told = Told::day(day);
        }
    }

    /// From the one before the last date to the last one; what holds now begins or ends on the day of the anchor.
    #[inline(never)]
    pub(super) fn range(&self) -> Told {
        let today = self.anchor.map(Place::day);
        let [first, last] = self.story.ends.map(|end| match (end.value.as_str(), today) {
            ("PRESENT_REF", Some(today)) => today,
            ("PRESENT_REF" | "PAST_REF" | "FUTURE_REF", _) => Place::nowhere("XXXX-XX-XX", &[]),
            _ => end,
        });
        let ordered = first.from.zip(last.to).is_some_and(|(from, to)| from < to);
        let place = Place::through(first, last);
        let place = if ordered { place } else { Place { from: None, to: None, ..place } };
        Told { place, timed: first.from.or(last.to).is_some_and(|p| p.second.is_some()), ..Told::default() }
    }

    /// From one day, month or year to another. A range that ends in an earlier month runs over the turn of the year.
    #[inline(never)]
    pub(super) fn through(&self, first: &Fields, last: &Fields, tense: Tense) -> Told {
        if let (0, 0, weekday @ 1..) = (first.month, first.day, first.weekday)
            && matches!(first.year, Year::Unsaid)
        {
            return self.weekdays(weekday, last.weekday, tense);
        }
        let turns = first.month > last.month && last.month > 0;
        let (start, end) = match (self.year(first.year), self.year(last.year)) {
            (Some(year), Some(end)) if year == end && turns => (Year::Full(year - 1), Year::Full(end)),
            (None, Some(end)) => (Year::Full(if turns { end - 1 } else { end }), Year::Full(end)),
            _ => (first.year, last.year),
        };
        let first = self.date(&Fields { year: start, ..*first }, tense);
        let from = first.place.from.map(|p| p.year);
        let end = match (end, from) {
            (Year::Unsaid, Some(year)) => Year::Full(if turns { year + 1 } else { year }),
            _ => end,
        };
        let last = self.date(&Fields { year: end, ..*last }, tense);
        if last.place.to <= first.place.from {
            return first;
        }
        Told { place: Place::through(first.place, last.place), day: first.day, ..Told::default() }
    }

    /// From one weekday to the next such one behind it.
    fn weekdays(&self, first: u8, last: u8, tense: Tense) -> Told {
        let Some(anchor) = self.anchor else {
            return Place::nowhere("XXXX-WXX-#/XXXX-WXX-#", &[first.into(), last.into()]).into();
        };
        let ahead = (i32::from(last) - i32::from(first)).rem_euclid(7);
        let through = |day: Date| {
            let last = calendar::plus_days(day, ahead)?;
            Some(Place::through(Place::day(day), Place::day(last)))
        };
        let told = self.weekday(first, Pick::Bare, tense, anchor);
        let Some(place) = told.day.and_then(through) else { return Told::default() };
        let found = Told { place, day: told.day, ..Told::default() };
        let Some(other) = told.reading else { return found };
        found.or(other.from.and_then(calendar::day_of).and_then(through), other.reason)
    }
}
