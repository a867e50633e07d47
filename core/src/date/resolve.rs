//! One expression on the calendar.

use jiff_core::civil::Date;

use super::beside::{days_from, weekday_beside};
use super::calendar;
use super::context::Story;
use super::form::{
    Behind, Clock, Count, Expression, Fields, Form, NTH_DAY, NTH_WEEK, NTH_WEEKEND, Name, Sum, Tense, Year,
};
use super::place::Place;
use super::recurring::{LIGHTLY_AGAINST_TENSE, RIGHT_BESIDE_TENSE, in_year, recurring, season_away};
use super::told::{Told, around, holding, quarter_of, quarter_told, stepped};
use super::unplaced::{duration, floating, reference, repeated, set_of, sum, unplaced};
use super::value::{Reading, Reason};
use crate::words::date::{Pick, Unit, Way};

/// A day as near to the anchor as this needs no year, whatever year the text speaks of, in days.
const NEAR: i32 = 30;

/// Days of a week.
const WEEK: i32 = 7;
/// Up to when a time of day belongs to the night before it: six, in seconds.
const SMALL_HOURS: u32 = 6 * 3600;

/// About as many as a month has.
const DAYS_OF_MONTH: i32 = 30;

/// What an expression counts from.
pub(super) struct Resolver<'c> {
    pub(super) anchor: Option<Date>,
    pub(super) second: Option<u32>,
    pub(super) story: &'c Story,
    pub(super) day_first: bool,
}

impl Resolver<'_> {
    /// The expression on the calendar.
    #[inline(never)]
    pub(super) fn told(&self, expression: &Expression) -> Told {
        let mut told = self.form(expression);
        if expression.behind.is(Behind::RANGE) {
            self.behind_its_start(&expression.form, &mut told);
        } else if expression.behind.is(Behind::WEEKDAY) {
            self.behind_weekday(expression, &mut told);
        }
        if told.place.value.as_str().is_empty() {
            told = Place::nowhere("XXXX-XX-XX", &[]).into(); // past the ends of the calendar
        } else if !matches!(expression.clock, Clock::Unsaid) {
            at_time(expression, &mut told);
        }
        told
    }

    #[inline(never)] // its memory leaves the stack before what hangs on its result is looked at
    fn form(&self, expression: &Expression) -> Told {
        let tense = expression.tense;
        match expression.form {
            Form::Date(fields) => self.dated(&fields, expression),
            Form::Through(first, last) => self.through(&first, &last, tense),
            Form::Named { name, pick, year } => self.named(name, pick, year, tense),
            Form::Unit { unit, pick } => self.unit(unit, pick, tense),
            Form::UnitAt { unit, steps } => match self.anchor {
                Some(anchor) => stepped(unit, anchor, steps.into()),
                None => unplaced(unit).into(),
            },
            Form::Shift { count, unit, way } => {
                self.not_ahead(way, tense, unit, self.shift(count, unit, way))
            }
            Form::Sum { sum, way: Some(way) } => {
                self.not_ahead(way, tense, Unit::Day, self.shift_sum(sum, way))
            }
            Form::Sum { sum: length, way: None } => sum(length).into(),
            Form::Beside { away, base } => self.beside(away, base, tense),
            Form::BesideHoliday { .. } | Form::WeekdayBeside { .. } | Form::WeekdayBesideHoliday { .. } => {
                self.beside_day(&expression.form, tense)
            }
            Form::UnitAway { unit, away, told } => self.unit_away(unit, away, told),
            Form::Days(days) => self.days(days),
            Form::NthOf { nth, weekday, months } => self.nth_of(nth, weekday, months),
            Form::WeekdayAway { weekday, times } => self.weekday_away(weekday, times),
            Form::SeasonAway { season, times } => match self.anchor {
                Some(anchor) => season_away(season, times, anchor),
                None => set_of(Name::Season(season)).into(),
            },
            Form::WeekdayOf { weekday, weeks } => self.weekday_of(weekday, weeks),
            Form::UnitOf { .. } | Form::UnitOfHoliday { .. } => self.unit_of(&expression.form, tense),
            Form::Decade { first, .. } => Place::decade(first).into(),
            Form::Century(number) => Place::century(number).into(),
            Form::Duration { count, unit } => duration(count, unit).into(),
            Form::Set { count, unit } => duration(count, unit).into(),
            Form::SetOf(name) => set_of(name).into(),
            Form::Reference(way) => reference(way).into(),
            Form::Range => self.range(),
            Form::Impossible => Told::default(),
            Form::Clock => self.clock(expression),
        }
    }

    /// So far from a day that has a name.
    #[inline(never)] // as in `form`
    fn beside_day(&self, form: &Form, tense: Tense) -> Told {
        match *form {
            Form::BesideHoliday { days, holiday, year } => {
                days_from(days, &self.holiday(holiday, year, tense))
            }
            Form::WeekdayBeside { weekday, ahead, base } => {
                weekday_beside(weekday, ahead, &self.base(base, tense, true))
            }
            Form::WeekdayBesideHoliday { weekday, ahead, holiday, year } => {
                weekday_beside(weekday, ahead, &self.holiday(holiday, year, tense))
            }
            _ => Told::default(),
        }
    }

    /// The week or weekend of a day.
    #[inline(never)] // as in `form`
    fn unit_of(&self, form: &Form, tense: Tense) -> Told {
        match *form {
            Form::UnitOf { unit, day } => match self.date(&day, tense).day {
                Some(day) => holding(unit, day).into(),
                None => unplaced(unit).into(),
            },
            Form::UnitOfHoliday { unit, pick, holiday, year } => {
                // `the week before Christmas`
                let (pick, days) = match pick {
                    Pick::Previous => (Pick::Bare, -7),
                    Pick::Following => (Pick::Bare, 7),
                    pick => (pick, 0),
                };
                let told = self.named(Name::Holiday(holiday), pick, year, tense);
                let day = told.day.and_then(|day| calendar::plus_days(day, days));
                day.and_then(|day| around(unit, day)).map_or(told, Told::from)
            }
            _ => Told::default(),
        }
    }

    /// A time of day alone.
    #[inline(never)] // as in `form`
    fn clock(&self, expression: &Expression) -> Told {
        match self.day_of_clock(expression).or(self.anchor) {
            Some(day) => Told::day(day).or(self.anchor.map(Place::day), Reason::Context),
            None => Place::nowhere("XXXX-XX-XX", &[]).into(),
        }
    }

    /// A date with what stands before it.
    #[inline(never)]
    fn dated(&self, fields: &Fields, expression: &Expression) -> Told {
        if let Some(told) = self.beside_year(fields, expression) {
            return told;
        }
        match self.in_month_named(fields, expression) {
            Some(day) => Told::day(day),
            None => self.date(fields, expression.tense),
        }
    }

    /// So many days from the anchor.
    pub(super) fn days(&self, days: i16) -> Told {
        match self.anchor.and_then(|anchor| calendar::plus_days(anchor, days.into())) {
            Some(day) => Told::day(day),
            None => Place::nowhere("XXXX-XX-XX", &[]).into(),
        }
    }

    /// The nth weekday, or day, of a month so many from the anchor's.
    fn nth_of(&self, nth: i8, weekday: u8, months: i8) -> Told {
        let Some(anchor) = self.anchor else { return Place::nowhere("XXXX-XX-XX", &[]).into() };
        let month = calendar::month_plus(anchor.year(), anchor.month().unsigned_abs(), months.into());
        let Some((year, month)) = month else { return Told::default() };
        let name = match weekday {
            NTH_DAY => Name::NthDay { nth, month },
            NTH_WEEK => Name::NthWeek { nth, month },
            NTH_WEEKEND => Name::NthWeekend { nth, month },
            _ => Name::NthWeekday { nth, weekday, month },
        };
        in_year(name, year)
    }

    /// A weekday so many times from the anchor.
    fn weekday_away(&self, weekday: u8, times: i8) -> Told {
        let Some(anchor) = self.anchor else {
            return Place::nowhere("XXXX-WXX-#", &[weekday.into()]).into();
        };
        let ahead = calendar::to_weekday(anchor, weekday);
        // today is neither ahead nor behind
        let first = match (ahead, times) {
            (0, 1..) => 7,
            (_, 1..) => ahead,
            _ => ahead - 7,
        };
        let days = first + 7 * (i32::from(times) - i32::from(times.signum()));
        calendar::plus_days(anchor, days).map_or(Told::default(), Told::day)
    }

    /// A weekday of the week so many from the anchor's.
    fn weekday_of(&self, weekday: u8, weeks: i8) -> Told {
        let monday = self.anchor.and_then(calendar::monday);
        let days = i32::from(weeks) * 7 + i32::from(weekday) - 1;
        match monday.and_then(|monday| calendar::plus_days(monday, days)) {
            Some(day) => Told::day(day),
            None => Place::nowhere("XXXX-WXX-#", &[weekday.into()]).into(),
        }
    }

    /// The year as a number, where it can be told.
    pub(super) fn year(&self, year: Year) -> Option<i16> {
        match year {
            Year::Unsaid => None,
            Year::Full(year) | Year::Known(year) => Some(year),
            Year::Short(short) => {
                let around = self.anchor.map_or(2000, Date::year);
                let century = around - around.rem_euclid(100) + i16::from(short);
                Some(if century > around + 20 { century - 100 } else { century })
            }
            Year::Relative(years) => self.anchor.map(|a| a.year() + i16::from(years)),
            Year::Context(years) => {
                let told = self.story.spoken_year.or(self.anchor.map(Date::year));
                told.and_then(|year| year.checked_add(years.into()))
            }
            Year::OfMonth(_) => None,
        }
    }

    #[inline(never)]
    pub(super) fn date(&self, fields: &Fields, tense: Tense) -> Told {
        let year = self.year(fields.year);
        if fields.month == 0 && fields.day == 0 {
            return match year {
                Some(year) => Place::year(year).into(),
                None => Place::nowhere("XXXX", &[]).into(),
            };
        }
        if let (Year::OfMonth(months), Ok(nth)) = (fields.year, i8::try_from(fields.day)) {
            return self.nth_of(nth, NTH_DAY, months);
        }
        if fields.month == 0 {
            return self.day_alone(fields, tense);
        }
        let Some(year) = year else { return self.yearless(fields, tense) };
        if fields.day == 0 {
            return Place::month(year, fields.month).into();
        }
        if fields.either {
            return self.either(fields, year);
        }
        match calendar::date(year, fields.month, fields.day) {
            Some(day) => Told::day(day),
            None => {
                Place::nowhere("####-##-##", &[year.into(), fields.month.into(), fields.day.into()]).into()
            }
        }
    }

    /// A date in figures whose day and month could change places.
    fn either(&self, fields: &Fields, year: i16) -> Told {
        let month_first = calendar::date(year, fields.month, fields.day);
        let day_first = calendar::date(year, fields.day, fields.month);
        let on = |date: Option<Date>| date.filter(|&d| calendar::weekday(d) == fields.weekday);
        let shown = match (fields.weekday, on(month_first), on(day_first)) {
            (1.., Some(_), None) => Some(false),
            (1.., None, Some(_)) => Some(true),
            _ => None,
        };
        let (first, second, reason) = if shown.or(fields.day_first).unwrap_or(self.day_first) {
            (day_first, month_first, Reason::MonthFirst)
        } else {
            (month_first, day_first, Reason::DayFirst)
        };
        let Some(day) = first.or(second) else { return Told::default() };
        let other = second.filter(|_| shown.is_none()).map(Place::day);
        Told::day(day).or(other, reason)
    }

    /// The day that was named before, for a time of day without one: in its sentence, or, within a week of the anchor, in its paragraph.
    /// What the sentence tells of past or future decides against it (`said on Monday that it will open at 7 p.m.`). The small hours
    /// behind a night are those of the next day.
    fn day_of_clock(&self, expression: &Expression) -> Option<Date> {
        let day = self.story.day.filter(|_| expression.behind.is(Behind::DAY))?;
        let ahead = self.anchor.map_or(0, |anchor| calendar::days_between(anchor, day));
        let near = expression.behind.is(Behind::NEAR);
        let fits = match expression.tense {
            Tense::Future | Tense::Once | Tense::Due => ahead >= 0,
            Tense::Past | Tense::Done => ahead <= 0 || near,
            _ => near || ahead.abs() <= WEEK,
        };
        let next = self.story.late && matches!(expression.clock, Clock::At { second: ..=SMALL_HOURS, .. });
        let day = if next { calendar::plus_days(day, 1)? } else { day };
        (fits && (near || ahead.abs() <= WEEK)).then_some(day)
    }

    /// `In 2012, on March 3`: a day without a year lies in the year that is named right before it, where it would be ahead or long ago
    /// by itself, and the sentence does not look ahead.
    fn beside_year(&self, fields: &Fields, expression: &Expression) -> Option<Told> {
        let year = self.story.year_alone.filter(|_| expression.behind.is(Behind::YEAR))?;
        if !matches!(fields.year, Year::Unsaid) || fields.month == 0 || fields.day == 0 || fields.weekday > 0
        {
            return None;
        }
        let (there, told) =
            (calendar::date(year, fields.month, fields.day)?, self.date(fields, expression.tense));
        let Some(anchor) = self.anchor else { return Some(Told::day(there)) };
        let recent = told.day.is_some_and(|day| {
            let days = calendar::days_between(day, anchor);
            (0..=NEAR).contains(&days)
        });
        let keeps = recent || expression.tense.is_ahead() || there > anchor;
        (!keeps).then(|| Told::day(there).or(Some(told.place), Reason::Context))
    }

    /// `on Nov 13th, and on the 15th`: a day alone lies in the month that its paragraph has named, or the one behind.
    fn in_month_named(&self, fields: &Fields, expression: &Expression) -> Option<Date> {
        let from = self.story.dated.filter(|_| expression.behind.is(Behind::DAY))?;
        if (fields.month, fields.weekday, fields.year) != (0, 0, Year::Unsaid) || fields.day == 0 {
            return None;
        }
        let (year, month) = (from.year(), from.month().unsigned_abs());
        let here = calendar::date(year, month, fields.day);
        let behind = calendar::month_plus(year, month, 1).and_then(|(y, m)| calendar::date(y, m, fields.day));
        let away = |day: &Date| calendar::days_between(from, *day).abs();
        let found = [here.filter(|day| *day >= from), here, behind];
        let near = found.into_iter().flatten().min_by_key(away)?;
        let found = here.filter(|day| *day >= from).unwrap_or(near);
        // in another sentence only what goes on from there, as far as the tense lets it
        let ahead = self.anchor.map_or(0, |anchor| calendar::days_between(anchor, found));
        let fits = match expression.tense {
            Tense::Future | Tense::Once | Tense::Due => ahead >= 0,
            Tense::Past | Tense::Done => ahead <= 0,
            _ => true,
        };
        let goes_on = found >= from && ahead.abs() <= 2 * DAYS_OF_MONTH;
        (fits && (expression.behind.is(Behind::NEAR) || goes_on)).then_some(found)
    }

    /// `Tuesday the 31st`: the month nearest to the anchor that has such a day.
    fn day_alone(&self, fields: &Fields, tense: Tense) -> Told {
        let Some(anchor) = self.anchor else {
            return Place::nowhere("XXXX-XX-##", &[fields.day.into()]).into();
        };
        // A weekday and a day of the month meet within a year at the latest.
        let found = (0..=12).find_map(|months| {
            let months = if tense.is_past() { -months } else { months };
            let (year, month) = calendar::month_plus(anchor.year(), anchor.month().unsigned_abs(), months)?;
            let date = calendar::date(year, month, fields.day)?;
            let ordered = if tense.is_past() { date <= anchor } else { date >= anchor };
            let weekday = fields.weekday == 0 || calendar::weekday(date) == fields.weekday;
            (ordered && weekday).then_some(date)
        });
        found.map_or(Place::nowhere("XXXX-XX-##", &[fields.day.into()]).into(), Told::day)
    }

    /// A month, or a month and a day, without a year.
    #[inline(never)]
    fn yearless(&self, fields: &Fields, tense: Tense) -> Told {
        if fields.day == 0 {
            return self.named(Name::Month(fields.month), Pick::Bare, Year::Unsaid, tense);
        }
        let on = |year: i16| {
            let date = calendar::date(year, fields.month, fields.day)?;
            (fields.weekday == 0 || calendar::weekday(date) == fields.weekday).then_some(date)
        };
        let any = |year: i16| calendar::date(year, fields.month, fields.day);
        let Some(anchor) = self.anchor else {
            return match self.story.year.or(self.story.spoken_year).and_then(any) {
                Some(day) => Told::day(day),
                None => Place::nowhere("XXXX-##-##", &[fields.month.into(), fields.day.into()]).into(),
            };
        };
        let this = anchor.year();
        // 29 February comes every four years
        let leap = (fields.month, fields.day) == (2, 29);
        let years = (0..=if leap { 4 } else { 1 }).flat_map(|by| [this - by, this + by]);
        let behind = |date: &Date| !leap || !tense.is_past() || *date <= anchor;
        let near = years.clone().filter_map(on).filter(behind).min_by_key(|&d| distance(anchor, d, tense));
        let near =
            near.or_else(|| years.filter_map(any).filter(behind).min_by_key(|&d| distance(anchor, d, tense)));
        let Some(near) = near else {
            return Place::nowhere("XXXX-##-##", &[fields.month.into(), fields.day.into()]).into();
        };
        let far = distance(anchor, near, tense) > NEAR;
        let story = self.story.year.filter(|&y| far && y != this && fields.weekday == 0).and_then(any);
        // what is to come lies in no year that is over
        let story = story.filter(|&day| !tense.is_ahead() || day > anchor);
        let other = |d: Date| any(d.year() + if d <= anchor { 1 } else { -1 }).map(Place::day);
        let reason = if near <= anchor { Reason::Future } else { Reason::Past };
        match story {
            Some(day) => Told::day(day)
                .or(Some(Place::day(near)), if near <= anchor { Reason::Past } else { Reason::Future }),
            None => Told::day(near).or(other(near), reason),
        }
    }

    #[inline(never)]
    pub(super) fn named(&self, name: Name, pick: Pick, year: Year, tense: Tense) -> Told {
        if let Some(year) = self.year(year) {
            return in_year(name, year);
        }
        let Some(anchor) = self.anchor else {
            if let (Some(year), false) = (self.story.year, matches!(name, Name::Weekday(_))) {
                return in_year(name, year);
            }
            return set_of(name).into();
        };
        match (name, pick, self.story.spoken_year) {
            (Name::Weekday(weekday), ..) => self.weekday(weekday, pick, tense, anchor),
            (_, Pick::That, Some(year)) => in_year(name, year),
            (_, Pick::Following | Pick::Previous, _) => {
                let pick = if pick == Pick::Following { Pick::Next } else { Pick::Last };
                recurring(name, pick, tense, self.story_at(Unit::Month, self.story.day.unwrap_or(anchor)))
            }
            _ => recurring(name, pick, tense, anchor),
        }
    }

    pub(super) fn weekday(&self, weekday: u8, pick: Pick, tense: Tense, anchor: Date) -> Told {
        let ahead = calendar::to_weekday(anchor, weekday);
        let back = ahead - if ahead == 0 { 0 } else { 7 };
        let week = i32::from(weekday) - i32::from(calendar::weekday(anchor));
        let story = self.story.day.unwrap_or(anchor);
        let from_story = calendar::to_weekday(story, weekday);
        let on = |days: i32| calendar::plus_days(anchor, days);
        let (found, other, reason) = match pick {
            Pick::Last => (on(if back == 0 { -7 } else { back }), None, Reason::Past),
            Pick::Next => (on(week + 7), None, Reason::Future),
            Pick::This if tense.is_past() => (on(back), on(ahead), Reason::Future),
            Pick::This => (on(ahead), on(back), Reason::Past),
            Pick::Coming => (on(if ahead == 0 { 7 } else { ahead }), None, Reason::Future),
            Pick::Following => (
                calendar::plus_days(story, if from_story == 0 { 7 } else { from_story }),
                None,
                Reason::Context,
            ),
            Pick::Previous => (calendar::plus_days(story, from_story - 7), None, Reason::Context),
            Pick::That => (calendar::plus_days(story, from_story), on(back), Reason::Past),
            _ if tense.is_ahead() => (on(ahead), on(back), Reason::Past),
            _ => (on(back), on(ahead), Reason::Future),
        };
        found.map_or(Told::default(), |day| Told::day(day).or(other.map(Place::day), reason))
    }

    fn unit(&self, unit: Unit, pick: Pick, tense: Tense) -> Told {
        let Some(anchor) = self.anchor.or(self.story.day) else {
            return unplaced(unit).into();
        };
        let story = self.story.day.unwrap_or(anchor);
        let (from, steps) = match pick {
            Pick::This => (anchor, 0),
            Pick::Last | Pick::Past => (anchor, -1),
            Pick::Next | Pick::Coming => (anchor, 1),
            Pick::Following | Pick::Previous | Pick::That => match self.story.vague {
                Some((year, month)) if unit <= Unit::Week => return Place::month(year, month).into(),
                _ => (self.story_at(unit, story), follows(pick)),
            },
            Pick::Latest | Pick::Recent | Pick::Bare => return self.bare_unit(unit, tense, anchor),
        };
        stepped(unit, from, steps)
    }

    /// The date that `that year` and `the same month` mean.
    pub(super) fn story_at(&self, unit: Unit, story: Date) -> Date {
        let january = |year: i16| calendar::date(year, 1, 1);
        let found = match unit {
            _ if unit >= Unit::Year => self.story.spoken_year.and_then(january),
            Unit::Month => self.story.month.and_then(|(year, month)| calendar::date(year, month, 1)),
            Unit::Quarter => self.story.quarter.and_then(|(year, q)| calendar::date(year, q * 3, 1)),
            _ => None,
        };
        found.unwrap_or(story)
    }

    /// `the weekend`, `the quarter`, `the year`, `the latest quarter`.
    fn bare_unit(&self, unit: Unit, tense: Tense, anchor: Date) -> Told {
        match unit {
            Unit::Weekend => {
                let ahead = tense.is_ahead() || calendar::weekday(anchor) > 5;
                stepped(unit, anchor, if ahead { 0 } else { -1 })
            }
            Unit::Quarter => match self.story.quarter {
                Some((year, quarter)) if (year, quarter) < quarter_of(anchor) => quarter_told(year, quarter),
                _ => stepped(unit, anchor, -1),
            },
            _ => stepped(unit, anchor, 0),
        }
    }

    /// What was or is so `later` than nobody knows when lies on no day that is known, rather than ahead of now.
    fn not_ahead(&self, way: Way, tense: Tense, unit: Unit, told: Told) -> Told {
        let told_of = tense.is_past() || tense == Tense::Present;
        let ahead = match (told.place.from, self.anchor) {
            (Some(from), Some(anchor)) => from.whole_day() > calendar::point(anchor),
            _ => told.place.value.as_str() == "FUTURE_REF",
        };
        if way == Way::Later && told_of && ahead { unplaced(unit).into() } else { told }
    }

    /// Several units away; as fine as the smallest of them.
    #[inline(never)]
    fn shift_sum(&self, sum: Sum, way: Way) -> Told {
        let back = matches!(way, Way::Ago | Way::Earlier);
        let story = matches!(way, Way::Earlier | Way::Later);
        let from = if story { self.story.day.or(self.anchor) } else { self.anchor };
        let Some(from) = from else { return reference(if back { -1 } else { 1 }).into() };
        let sign = if back { -1 } else { 1 };
        let months = sign * (i32::from(sum.years) * 12 + i32::from(sum.months));
        if sum.days == 0 && sum.seconds == 0 {
            return stepped(Unit::Month, if story { self.story_at(Unit::Month, from) } else { from }, months);
        }
        let day = calendar::plus_months(from, months);
        let Some(day) = day.and_then(|day| calendar::plus_days(day, sign * i32::from(sum.days))) else {
            return Told::default();
        };
        match sum.seconds {
            0 => Told::day(day),
            seconds => self.clocked(i64::from(sign) * i64::from(seconds), day, story),
        }
    }

    #[inline(never)]
    fn shift(&self, count: Count, unit: Unit, way: Way) -> Told {
        let back = matches!(way, Way::Ago | Way::Earlier);
        let story = matches!(way, Way::Earlier | Way::Later);
        let from = if story { self.story.day.or(self.anchor) } else { self.anchor };
        let (Count::Exact { whole, quarters }, Some(from)) = (count, from) else {
            return reference(if back { -1 } else { 1 }).into();
        };
        if let (Unit::Year, 1, true, Some((year, quarter))) = (unit, whole, back, self.story.compared) {
            return Place::quarter(year - 1, quarter).into();
        }
        if let (true, Unit::Day | Unit::Week, Some((year, month))) = (story, unit, self.story.vague) {
            return Place::month(year, month).into(); // some days after a day that is not said
        }
        if let (true, Some(year)) =
            (story && (Unit::Week..=Unit::Month).contains(&unit), self.story.vague_year)
        {
            return Place::year(year).into(); // some months after some time of that year
        }
        let whole_unit = unit >= Unit::Year || matches!(unit, Unit::Quarter | Unit::Month);
        let from = if story && whole_unit { self.story_at(unit, from) } else { from };
        let sign = if back { -1 } else { 1 };
        let steps = sign * i32::from(whole);
        // in parts of a unit that has so many smaller ones
        let parts = |of: i32| sign * (i32::from(whole) * 4 + i32::from(quarters)).saturating_mul(of) / 4;
        let days = |of: i32| calendar::plus_days(from, parts(of));
        match unit {
            Unit::Second | Unit::Minute | Unit::Hour => {
                let quarter = match unit {
                    Unit::Hour => 900,
                    Unit::Minute => 15,
                    _ => 0,
                };
                let quarters = i64::from(sign) * (i64::from(whole) * 4 + i64::from(quarters));
                self.clocked(quarters * quarter, from, story)
            }
            Unit::Day => calendar::plus_days(from, steps).map_or(Told::default(), Told::day),
            Unit::Fortnight => stepped(Unit::Week, from, steps * 2),
            Unit::Week if story => calendar::plus_days(from, steps * 7).map_or(Told::default(), Told::day),
            Unit::Week | Unit::Month if quarters > 0 => {
                let day = days(if unit == Unit::Week { 7 } else { DAYS_OF_MONTH });
                day.map_or(Told::default(), |day| holding(unit, day).into())
            }
            Unit::Decade => stepped(Unit::Year, from, parts(10)),
            Unit::Century => stepped(Unit::Year, from, parts(100)),
            Unit::Millennium => stepped(Unit::Year, from, parts(1000)),
            Unit::Half => stepped(Unit::Month, from, steps.saturating_mul(6)),
            Unit::Year if quarters > 0 => {
                stepped(Unit::Month, from, steps * 12 + sign * i32::from(quarters) * 3)
            }
            _ => stepped(unit, from, steps),
        }
    }

    /// So many seconds away: a moment where the time is known, else the day.
    fn clocked(&self, seconds: i64, from: Date, story: bool) -> Told {
        let (Some(now), false) = (self.second, story) else {
            return Told { timed: true, ..Told::day(from) };
        };
        let then = i64::from(now) + seconds;
        let days = i32::try_from(then.div_euclid(86_400)).unwrap_or(0);
        let second = u32::try_from(then.rem_euclid(86_400)).unwrap_or(0);
        let Some(day) = calendar::plus_days(from, days) else { return Told::default() };
        let place = Place::day(day).at(day, Clock::At { second, precise: second % 60 > 0, zone: None });
        Told { place, timed: true, ..Told::day(day) }
    }
}
/// What was told, at the time of day that was written with it.
#[inline(never)]
fn at_time(expression: &Expression, told: &mut Told) {
    let clock = expression.clock;
    match (told.day, expression.form) {
        (Some(day), _) => {
            if let Some(reading) = &mut told.reading
                && let Some(day) = reading.from.and_then(calendar::day_of)
            {
                let place = Place::day(day).at(day, clock);
                *reading = Reading { value: place.value, from: place.from, to: place.to, ..*reading };
            }
            told.place = Place::day(day).at(day, clock);
        }
        // a value that is a range has no room for a time
        (None, Form::SetOf(Name::Workday)) if !matches!(clock, Clock::Part(_)) => {}
        (None, Form::Set { .. } | Form::SetOf(_)) => told.place = repeated(&told.place, clock),
        // a time of some day in a month that is known: the month is all that is
        _ if told.place.from.is_some() => {}
        _ => told.place = floating(&told.place, clock),
    }
}

/// How many units on from the date before.
fn follows(pick: Pick) -> i32 {
    match pick {
        Pick::Following => 1,
        Pick::Previous => -1,
        _ => 0,
    }
}

/// How far a day lies from the anchor, in days; a day on the wrong side of the tense lies farther.
fn distance(anchor: Date, day: Date, tense: Tense) -> i32 {
    let days = calendar::days_between(anchor, day);
    let wrong = match tense {
        Tense::Past if days > 0 => LIGHTLY_AGAINST_TENSE,
        Tense::Done if days > 0 => RIGHT_BESIDE_TENSE,
        Tense::Future | Tense::Once if days < 0 => LIGHTLY_AGAINST_TENSE,
        Tense::Due if days < 0 => RIGHT_BESIDE_TENSE,
        _ => 0,
    };
    days.abs() + wrong
}
