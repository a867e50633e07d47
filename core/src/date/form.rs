//! The parsed form of a date: what is written, before any calendar.

use crate::span::Span;
use crate::words::date::{DayPart, Holiday, Pick, Season, Unit, Way};

use super::value::{Modifier, Type};

/// Past or future, as the sentence says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Tense {
    /// Nothing says.
    #[default]
    Unsaid,
    /// What it tells has happened.
    Past,
    /// The same, and the verb stands right before the date, on which it happened (`held on Jan. 31`).
    Done,
    /// What it tells is happening, or holds.
    Present,
    /// What it tells is still to come.
    Future,
    /// The same, as it was once seen (`was expected in March`).
    Once,
    /// The same, and few words stand between the verb and the date, on which it will happen (`will meet in April`).
    Due,
}

impl Tense {
    /// Whether it has happened.
    pub(super) const fn is_past(self) -> bool {
        matches!(self, Tense::Past | Tense::Done)
    }

    /// Whether it is still to come.
    pub(super) const fn is_ahead(self) -> bool {
        matches!(self, Tense::Future | Tense::Once | Tense::Due)
    }
}

/// A date as written, parsed: no anchor and no text needed to place it on a calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Expression {
    /// Its bytes.
    pub span: Span,
    /// Past or future, as the sentence says.
    pub tense: Tense,
    pub(super) form: Form,
    pub(super) clock: Clock,
    pub(super) modifier: Option<Modifier>,
    pub(super) reach: Reach,
    pub(super) behind: Behind,
}

/// What stands before a date.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(super) struct Behind(u8);

impl Behind {
    /// A date that begins a range, which it ends.
    pub(super) const RANGE: Behind = Behind(1);
    /// A day in its paragraph, on which a time of day may lie that has none of its own.
    pub(super) const DAY: Behind = Behind(1 << 1);
    /// A day in its sentence.
    pub(super) const NEAR: Behind = Behind(1 << 3);
    /// Another weekday in its list or range, behind which it lies (`Monday and Tuesday`).
    pub(super) const WEEKDAY: Behind = Behind(1 << 4);
    /// The same in a range.
    pub(super) const THROUGH: Behind = Behind(1 << 5);
    /// A year alone, right before it (`In 2012, on March 3`).
    pub(super) const YEAR: Behind = Behind(1 << 2);

    /// Both.
    pub(super) const fn and(self, other: Behind) -> Behind {
        Behind(self.0 | other.0)
    }

    /// Itself, or nothing.
    pub(super) const fn only_if(self, it: bool) -> Behind {
        if it { self } else { Behind(0) }
    }

    /// Whether it holds `other`.
    pub(super) const fn is(self, other: Behind) -> bool {
        self.0 & other.0 != 0
    }
}

impl Expression {
    /// A date at these bytes that no calendar has.
    pub(crate) fn impossible(span: Span) -> Expression {
        Expression {
            span,
            tense: Tense::Unsaid,
            form: Form::Impossible,
            clock: Clock::Unsaid,
            modifier: None,
            reach: Reach::Whole,
            behind: Behind::default(),
        }
    }

    /// Whether no calendar has it.
    pub(crate) fn is_impossible(&self) -> bool {
        matches!(self.form, Form::Impossible)
    }

    /// How many of the expressions right before it have to be resolved before it: the ends of a range.
    pub(crate) fn needs(&self) -> usize {
        match self.form {
            Form::Range => 2,
            _ => usize::from(self.behind.is(Behind::RANGE)),
        }
    }

    /// The TIMEX3 type.
    ///
    /// ```
    /// use quotidian::{date::{Expressions, Type}, words::en};
    /// let found = Expressions::new(&en::DATE).next("It took two weeks.").unwrap().unwrap();
    /// assert_eq!(found.kind(), Type::Duration);
    /// ```
    pub fn kind(&self) -> Type {
        match (self.form, self.clock) {
            (Form::Duration { .. } | Form::Sum { way: None, .. }, _) => Type::Duration,
            (Form::Sum { sum: Sum { seconds: 1.., .. }, .. }, _) => Type::Time,
            (Form::Set { .. } | Form::SetOf(_), _) => Type::Set,
            (Form::Shift { unit: Unit::Hour | Unit::Minute | Unit::Second, .. }, _) => Type::Time,
            (Form::Unit { unit: Unit::Hour | Unit::Minute | Unit::Second, .. }, _) => Type::Time,
            (_, Clock::Unsaid) => Type::Date,
            _ => Type::Time,
        }
    }
}

/// How far an expression reaches from now.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(super) enum Reach {
    /// What its form says.
    #[default]
    Whole,
    /// No end (`since 2009`).
    Open,
    /// A length that ends where today begins (`the past two weeks`); of a stretch, what lies before today (`earlier this year`).
    UpToNow,
    /// A length that begins where today ends (`the next two weeks`); of a stretch, what is left from today on (`later this year`).
    FromNow,
    /// A length that begins now (`within five days`).
    Within,
}

/// A year as written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(super) enum Year {
    #[default]
    Unsaid,
    /// Astronomical.
    Full(i16),
    /// Not written, but of an event that all know; no later day has it too.
    Known(i16),
    /// Two figures (`’96`).
    Short(u8),
    /// Years from the anchor's (`last year`).
    Relative(i8),
    /// Years from that of the date before (`that year`, `the following year`).
    Context(i8),
    /// That of a month so many from the anchor's, which is the month too (`from 6 to 11 next month`).
    OfMonth(i8),
}

/// A day, month or year as written; 0 is unsaid.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(super) struct Fields {
    pub(super) year: Year,
    pub(super) month: u8,
    pub(super) day: u8,
    pub(super) weekday: u8,
    /// Whether day and month could change places (`5/4/2021`); they stand here as written.
    pub(super) either: bool,
    /// Whether the day stands first in figures, where the figures show it.
    pub(super) day_first: Option<bool>,
}

/// A stretch of the calendar with a name that comes round.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Name {
    Weekday(u8),
    /// Monday to Friday.
    Workday,
    Month(u8),
    Season(Season),
    Quarter(u8),
    Half(u8),
    Holiday(Holiday),
    /// The nth weekday of a month.
    NthWeekday {
        nth: i8,
        weekday: u8,
        month: u8,
    },
    /// The nth day of a month, or of the year where that is 0 (−1 is the last).
    NthDay {
        nth: i8,
        month: u8,
    },
    /// The nth weekend of a month: that of its nth Saturday.
    NthWeekend {
        nth: i8,
        month: u8,
    },
    /// The nth week of a month, or of the year where that is 0: the weeks whose Thursdays lie in it.
    NthWeek {
        nth: i8,
        month: u8,
    },
}

/// How far one day lies from another: before it where negative.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct Away {
    pub(super) days: i16,
    pub(super) months: i16,
}

impl Away {
    pub(super) const DAY: Away = Away { days: 1, months: 0 };

    /// So many whole units; none where no day is as far away as that.
    pub(super) fn of(count: Count, unit: Unit) -> Option<Away> {
        let Count::Exact { whole, quarters: 0 } = count else { return None };
        let whole = i16::try_from(whole).ok()?;
        let (days, months) = match unit {
            Unit::Day => (1, 0),
            Unit::Week => (7, 0),
            Unit::Fortnight => (14, 0),
            Unit::Month => (0, 1),
            Unit::Year => (0, 12),
            Unit::Decade => (0, 120),
            _ => return None,
        };
        Some(Away { days: whole.checked_mul(days)?, months: whole.checked_mul(months)? })
    }

    /// As far in the other direction.
    pub(super) const fn back(self) -> Away {
        Away { days: self.days.saturating_neg(), months: self.months.saturating_neg() }
    }
}

/// The day that such a distance counts from. Holidays, which take more room than all else, have forms of their own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Base {
    /// So many days from the anchor.
    Day(i8),
    /// The next such weekday from the anchor on, or the last one up to it.
    Weekday { weekday: u8, ahead: bool },
    /// A weekday that is picked.
    Picked { weekday: u8, pick: Pick },
    /// A day of a month.
    Date(Fields),
}

/// How many.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Count {
    /// Whole ones, and quarters.
    Exact {
        whole: u16,
        quarters: u8,
    },
    Vague,
}

impl Count {
    pub(super) const ONE: Count = Count::Exact { whole: 1, quarters: 0 };

    pub(super) const fn whole(whole: u16) -> Count {
        Count::Exact { whole, quarters: 0 }
    }
}

/// Several units, one after the other (`1 year and 2 days`).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(super) struct Sum {
    pub(super) years: u16,
    pub(super) months: u16,
    pub(super) days: u16,
    pub(super) seconds: u32,
}

impl Sum {
    /// With so many more of a unit; none where that has a part, is no unit of a sum, or is there already.
    pub(super) fn plus(self, count: Count, unit: Unit) -> Option<Sum> {
        let Count::Exact { whole, quarters: 0 } = count else { return None };
        let some = (whole > 0).then_some(whole);
        let days = |each: u16| whole.checked_mul(each).and_then(|days| self.days.checked_add(days));
        let seconds = |each: u32| u32::from(whole).checked_mul(each)?.checked_add(self.seconds);
        Some(match unit {
            Unit::Year if self.years == 0 => Sum { years: some?, ..self },
            Unit::Month if self.months == 0 => Sum { months: some?, ..self },
            Unit::Week => Sum { days: days(7)?, ..self },
            Unit::Day => Sum { days: days(1)?, ..self },
            Unit::Hour => Sum { seconds: seconds(3600)?, ..self },
            Unit::Minute => Sum { seconds: seconds(60)?, ..self },
            Unit::Second => Sum { seconds: seconds(1)?, ..self },
            _ => return None,
        })
    }
}

/// What stands for a weekday where the nth day of a month is meant, its week, its weekend.
pub(super) const NTH_DAY: u8 = 0;
pub(super) const NTH_WEEK: u8 = 8;
pub(super) const NTH_WEEKEND: u8 = 9;

/// What is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Form {
    /// Year, month, day.
    Date(Fields),
    /// From one day, month or year to another, in one expression.
    Through(Fields, Fields),
    /// A name (`last June`, `the third quarter of 1990`).
    Named { name: Name, pick: Pick, year: Year },
    /// A unit (`this week`, `the following day`).
    Unit { unit: Unit, pick: Pick },
    /// A unit so many from the one that holds the anchor (`the week after next`).
    UnitAt { unit: Unit, steps: i8 },
    /// So many units away.
    Shift { count: Count, unit: Unit, way: Way },
    /// Several units away, or as long.
    Sum { sum: Sum, way: Option<Way> },
    /// So far from a day (`two weeks from Friday`).
    Beside { away: Away, base: Base },
    /// So many days from a holiday (`the day after Easter`).
    BesideHoliday { days: i16, holiday: Holiday, year: Year },
    /// The weekday before or after a day (`the Tuesday before Nov. 6`).
    WeekdayBeside { weekday: u8, ahead: bool, base: Base },
    /// The weekday before or after a holiday (`the Friday before Christmas`).
    WeekdayBesideHoliday { weekday: u8, ahead: bool, holiday: Holiday, year: Year },
    /// The unit that holds the day so far from the anchor (`a year ago this week`), or from the day `told` of (`the same week last year`).
    UnitAway { unit: Unit, away: Away, told: bool },
    /// So many days from the anchor (`the day before yesterday` is −2).
    Days(i16),
    /// The week or weekend that holds a day.
    UnitOf { unit: Unit, day: Fields },
    /// The weekend or week of a holiday (`Labor Day weekend`).
    UnitOfHoliday { unit: Unit, pick: Pick, holiday: Holiday, year: Year },
    /// Ten years from this one.
    Decade { first: i16, short: bool },
    /// 20 is the 20th; negative before Christ.
    Century(i8),
    /// A length of time.
    Duration { count: Count, unit: Unit },
    /// Every so many units.
    Set { count: Count, unit: Unit },
    /// Every one of a name.
    SetOf(Name),
    /// −1 past, 0 present, 1 future.
    Reference(i8),
    /// The nth weekday of a month so many from the anchor's, or its [`NTH_DAY`], [`NTH_WEEK`], [`NTH_WEEKEND`].
    NthOf { nth: i8, weekday: u8, months: i8 },
    /// A weekday so many times from now (`two Sundays ago` is −2).
    WeekdayAway { weekday: u8, times: i8 },
    /// A season so many times from now (`two summers ago` is −2).
    SeasonAway { season: Season, times: i8 },
    /// A weekday of the week so many from the anchor's.
    WeekdayOf { weekday: u8, weeks: i8 },
    /// From the one before the last date to the last one (`from Oct. 2 to Nov. 4`).
    Range,
    /// A time of day alone.
    Clock,
    /// A day or a time that no calendar has.
    Impossible,
}

/// A time of day.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(super) enum Clock {
    #[default]
    Unsaid,
    /// On the clock.
    At {
        second: u32,
        /// Whether seconds are written.
        precise: bool,
        zone: Option<i16>,
    },
    /// From one time to another, in minutes.
    Through(u16, u16),
    /// A part of the day.
    Part(DayPart),
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every date that waits for its block holds one.
    #[test]
    fn a_form_is_no_larger_than_a_holiday_with_its_year() {
        assert!(size_of::<Form>() <= size_of::<Holiday>() + 8);
    }
}
