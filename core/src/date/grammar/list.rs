//! Lists and ranges of days that share a month or a year.
//!
//! Each day of a list is a date of its own, for each can stand alone on the calendar; a range that shares its month
//! (`6–9 September`) is one date with both ends.

use super::calendar::{any_year, checked, dated, month_after, month_first, short_year, year_after};
use super::{Found, calendar, clock, core, number, traps};
use crate::date::form::{Clock, Fields, Form, Name, Reach, Year};
use crate::date::lexer::Window;
use crate::words::date::{Pick, Sense, Unit};

/// The month and year of a list whose days follow without them (`April 2, 4 and 9, 2011`), or the week in which a range of
/// weekdays lies (`next week from Monday to Wednesday`), in weeks from the anchor's.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(in crate::date) struct Carry {
    pub(in crate::date) month: u8,
    pub(in crate::date) year: Year,
    pub(in crate::date) week: Option<i8>,
    /// Whether it was a decade (`the 60s, 70s and 80s`).
    pub(in crate::date) decade: bool,
    /// Whether it was a weekday that comes round (`every Tuesday and Thursday`).
    pub(in crate::date) every: bool,
}

impl Carry {
    /// What a date hands on to a list that goes on after it.
    pub(in crate::date) fn of(form: &Form) -> Carry {
        match form {
            Form::Date(Fields { year, month, day: 1.., either: false, .. }) => {
                Carry { month: *month, year: *year, ..Carry::default() }
            }
            Form::Decade { .. } => Carry { decade: true, ..Carry::default() },
            Form::SetOf(Name::Weekday(_)) => Carry { every: true, ..Carry::default() },
            Form::WeekdayOf { weeks, .. } => Carry { week: Some(*weeks), ..Carry::default() },
            Form::Unit { unit: Unit::Week, pick } => {
                let week = match pick {
                    Pick::This => Some(0),
                    Pick::Last => Some(-1),
                    Pick::Next => Some(1),
                    _ => None,
                };
                Carry { week, ..Carry::default() }
            }
            _ => Carry::default(),
        }
    }
}

/// A day of a list, right after the date that named its month or week.
pub(super) fn carried(w: &Window<'_>, carry: &Carry) -> Option<Found> {
    if let (Some(weeks), Sense::Weekday(weekday)) = (carry.week, w.sense(0)) {
        let led = match w.sense_back(1) {
            Sense::From | Sense::Between => true,
            Sense::And | Sense::To | Sense::Until => {
                matches!(w.sense_back(2), Sense::Weekday(_) | Sense::Part(_))
            }
            _ => false,
        };
        let found =
            calendar::weekday(w, 0).filter(|found| led && matches!(found.form, Form::Named { .. }))?;
        return Some(clock::after(w, Found { form: Form::WeekdayOf { weekday, weeks }, ..found }));
    }
    let goes_on = matches!(w.sense_back(1), Sense::And | Sense::To) || w.sign_back(1) == Some(',');
    if carry.decade && goes_on {
        return calendar::decade_listed(w);
    }
    if let (true, Sense::Weekday(weekday)) = (carry.every && goes_on && !w.is_possessive(0), w.sense(0)) {
        return Some(clock::after(w, Found::new(Form::SetOf(Name::Weekday(weekday)), 1)));
    }
    if carry.month == 0 {
        return None;
    }
    let back = |n| w.back(n);
    let joined = matches!(back(1).sense, Sense::And | Sense::To) || back(1).sign == Some(',');
    let (day, end) = number::day(w, 0).filter(|_| joined && w.means(0, Sense::None))?;
    if month_after(w, end).is_some() {
        return None; // `bis 9. Juni`
    }
    let goes_on =
        w.is(end, ',') || matches!(w.sense(end), Sense::And) || !w.is_word(end) && w.figure(end).is_none();
    let free = goes_on || back(1).sense == Sense::And || back(1).sense == Sense::To;
    let counted =
        matches!(w.sense(end), Sense::Unit(_) | Sense::Units(_) | Sense::Month(_) | Sense::Meridiem(_))
            || w.is(end, ':')
            || w.is(end, '/')
            || w.is(end, '%')
            || w.is_dash(end);
    let (year, end) = year_after(w, end).map_or((carry.year, end), |(y, e)| (Year::Full(y), e));
    (free && !counted)
        .then(|| Found::new(Form::Date(Fields { year, month: carry.month, day, ..Fields::default() }), end))
}

/// A month and a day, and what follows: a year, another day.
pub(super) fn month_day(w: &Window<'_>, month: u8, day: u8, end: usize) -> Found {
    let first = Fields { month, day, ..Fields::default() };
    if let Some((last, after)) = through(w, end, day) {
        let (year, after) = year_after(w, after).map_or((Year::Unsaid, after), |(y, e)| (Year::Full(y), e));
        let first = Fields { year, ..first };
        return Found::new(Form::Through(first, Fields { day: last, ..first }), after);
    }
    let (year, end) = any_year(w, end)
        .or_else(|| list_year(w, end).map(|y| (y, end)))
        .or_else(|| short_year(w, if w.is(end, ',') { end + 1 } else { end }))
        .unwrap_or((Year::Unsaid, end));
    let first = Fields { year, ..first };
    if let Some((weekday, end)) = weekday_behind(w, end) {
        return Found::new(checked(Fields { weekday, ..first }), end);
    }
    if let (true, Some(Found { form: Form::Date(last), end, .. })) = (w.is_dash(end), month_first(w, end + 1))
        && last.day > 0
    {
        let year = if matches!(first.year, Year::Unsaid) { last.year } else { first.year };
        return Found::new(Form::Through(Fields { year, ..first }, last), end);
    }
    Found::new(checked(first), end)
}

/// The weekday behind a date (`July 18, Friday`), where it begins no date of its own.
fn weekday_behind(w: &Window<'_>, at: usize) -> Option<(u8, usize)> {
    let Sense::Weekday(weekday) = w.sense(at + 1) else { return None };
    let sure = !w.at(at + 1).common && w.is_capital(at + 1) && !w.is_possessive(at + 1);
    let alone = !w.exists(at + 2) || w.sign(at + 2).is_some_and(|sign| matches!(sign, ',' | '.' | ')' | ';'));
    let last = w.figure(at + 3).is_none() && !matches!(w.sense(at + 3), Sense::Weekday(_));
    (w.is(at, ',') && sure && alone && last).then_some((weekday, at + 2))
}

/// The last day of a range (`6–9`, `6 to 9`).
fn through(w: &Window<'_>, end: usize, first: u8) -> Option<(u8, usize)> {
    if !w.is_dash(end) && !w.means(end, Sense::To) {
        return None;
    }
    let day = if w.means(end + 1, Sense::The) { end + 2 } else { end + 1 };
    let (last, after) = number::day(w, day).filter(|&(last, _)| last > first)?;
    let counted = day > end + 1 && w.is_word(after) && w.means(after, Sense::None);
    let other = counted || traps::not_a_day(w, day, after) || matches!(w.sense(after), Sense::Month(_));
    (!other).then_some((last, after))
}

/// The year at the end of a list of days (`April 2, 4 and 9, 2011`).
fn list_year(w: &Window<'_>, mut at: usize) -> Option<Year> {
    for _ in 0..6 {
        let joint = w.is(at, ',') || matches!(w.sense(at), Sense::And | Sense::To);
        let (_, end) = number::day(w, at + 1).filter(|_| joint)?;
        if let Some((year, _)) = year_after(w, end) {
            return Some(Year::Full(year));
        }
        at = end;
    }
    None
}

/// Days before the month that they share: `7 and 8 March`, `4, 9 and 12 May`, `22–23 February`, `4 to 22 January`.
/// Behind `from` a range goes on with `until` too, and behind `between` with `and`.
pub(super) fn before_month(w: &Window<'_>, at: usize, first: u8, end: usize) -> Option<Found> {
    // `from the 3rd to the 9th of May`
    let before = match w.before(at) {
        article if article.sense == Sense::The => w.before_by(at, 2),
        before => before,
    };
    // `3. bis 12. Juni`
    let point = w.is(end, '.') && w.is_glued(end) && !w.is_glued(end + 1);
    let end = if point && matches!(w.sense(end + 1), Sense::To | Sense::And) { end + 1 } else { end };
    let ranged = match w.sense(end) {
        Sense::To => true,
        Sense::Until => before.sense == Sense::From,
        Sense::And => before.sense == Sense::Between,
        _ => w.is_dash(end),
    };
    if ranged {
        let last = if w.means(end + 1, Sense::The) { end + 2 } else { end + 1 };
        let (last, after) = number::day(w, last).filter(|&(last, _)| last > first)?;
        let Some((month, after)) = month_after(w, after) else {
            // `from 6 to 11 next month`
            let (months, after) =
                calendar::month_from_now(w, after).filter(|_| before.sense == Sense::From)?;
            let first = Fields { year: Year::OfMonth(months), day: first, ..Fields::default() };
            return Some(Found::new(Form::Through(first, Fields { day: last, ..first }), after));
        };
        let (year, after) = any_year(w, after).unwrap_or((Year::Unsaid, after));
        let first = Fields { year, month, day: first, ..Fields::default() };
        return Some(Found::new(Form::Through(first, Fields { day: last, ..first }), after));
    }
    let mut at = end;
    for _ in 0..6 {
        let joint = w.means(at, Sense::And) || w.is(at, ',');
        let (_, after) = number::day(w, at + 1).filter(|_| joint)?;
        if let Some((month, after)) = month_after(w, after) {
            let (year, _) = any_year(w, after).unwrap_or((Year::Unsaid, after));
            return Some(Found::new(dated(year, month, first), end));
        }
        at = after;
    }
    None
}

/// A month or a day without a year, with that of the end of the range that it begins (`from May to December 2022`).
pub(super) fn with_year_of_end(w: &Window<'_>, found: Found) -> Found {
    let (month, day) = match found.form {
        Form::Date(Fields { year: Year::Unsaid, month: month @ 1.., day, weekday: 0, .. }) => (month, day),
        Form::Named { name: Name::Month(month), pick: Pick::Bare, year: Year::Unsaid } => (month, 0),
        _ => return found,
    };
    if matches!(found.clock, Clock::Unsaid)
        && let Some(year) = year_of_last(w, found.end)
    {
        return Found { form: Form::Date(Fields { year, month, day, ..Fields::default() }), ..found };
    }
    let before = w.sense_back(1);
    let ranged = match w.sense(found.end) {
        Sense::To => true,
        Sense::Until => before == Sense::From,
        Sense::And => before == Sense::Between,
        _ => w.is_dash(found.end),
    };
    if !ranged || !matches!(found.clock, Clock::Unsaid) {
        return found;
    }
    let Some(Found { form: Form::Date(last), .. }) = core(w, found.end + 1) else { return found };
    let turns = (last.month, last.day) < (month, day);
    let year = match last.year {
        Year::Full(year) if last.month > 0 => Year::Full(if turns { year - 1 } else { year }),
        Year::Relative(year) if last.month > 0 => Year::Relative(if turns { year - 1 } else { year }),
        _ => return found,
    };
    Found { form: Form::Date(Fields { year, month, day, ..Fields::default() }), ..found }
}

/// A range written as one expression, without `from` or `between`: `Aug. 10 to Nov. 12`, `Monday – Friday`, `May through June 2010`.
/// Its ends are of one kind, with no time of day.
pub(super) fn whole_range(w: &Window<'_>, found: Found) -> Option<Found> {
    // `in 2018 to 2019 levels`, `flew on Monday to Tuesday’s venue`
    let led = matches!(w.sense_back(1), Sense::From | Sense::Between | Sense::In | Sense::On);
    let plain =
        matches!(found.clock, Clock::Unsaid) && found.modifier.is_none() && found.reach == Reach::Whole;
    let joined = matches!(w.sense(found.end), Sense::To | Sense::Until)
        || matches!(w.sign(found.end), Some('-' | '–'));
    if led || !plain || !joined {
        return None;
    }
    let first = end(&found.form)?;
    let behind = clock::after(w, core(w, found.end + 1)?);
    let last = end(&behind.form).filter(|_| matches!(behind.clock, Clock::Unsaid))?;
    let kind = |of: &Fields| (of.day > 0, of.month > 0, of.weekday > 0 && of.day == 0);
    let possessive = |at: usize| w.is_possessive(at - 1);
    let years = first.month == 0 && first.day == 0 && first.weekday == 0;
    if years && w.means(found.end, Sense::To) && traps::things(w, behind.end) {
        return None; // `1950 to 1960 Fords`
    }
    let alike = kind(&first) == kind(&last) && !possessive(found.end) && !possessive(behind.end);
    alike.then(|| Found::new(Form::Through(first, last), behind.end))
}

/// The days on which it is the time before them (`9 a.m. to 5 p.m. Monday through Friday`): no one time goes from the first to the last.
pub(super) fn weekdays(w: &Window<'_>, found: &Found) -> Option<Found> {
    let joined = w.means(found.end, Sense::To) || w.is_dash(found.end);
    let alone =
        |fields: &Fields, end: usize| fields.weekday > 0 && fields.day == 0 && !w.is_possessive(end - 1);
    let first = end(&found.form).filter(|first| joined && alone(first, found.end))?;
    let behind = core(w, found.end + 1)?;
    let last = end(&behind.form).filter(|last| alone(last, behind.end))?;
    Some(Found::new(Form::Through(first, last), behind.end))
}

/// A day, month, year or weekday as an end of such a range.
fn end(form: &Form) -> Option<Fields> {
    match *form {
        Form::Date(fields) => Some(fields),
        Form::Named { name: Name::Month(month), pick: Pick::Bare, year } => {
            Some(Fields { month, year, ..Fields::default() })
        }
        Form::Named { name: Name::Weekday(weekday), pick: Pick::Bare, year: Year::Unsaid } => {
            Some(Fields { weekday, ..Fields::default() })
        }
        _ => None,
    }
}

/// The year at the end of a list of months, or of days with their months (`in May, June and July 2014`, `May 3 and June 4, 2012`):
/// each has a month later than the one before.
fn year_of_last(w: &Window<'_>, mut at: usize) -> Option<Year> {
    for _ in 0..4 {
        // `Jan./Feb. 2012`
        let at_joint = if w.is(at, '.') && w.is(at + 1, '/') { at + 1 } else { at };
        let joint = if w.is(at, ',') && w.means(at + 1, Sense::And) { at + 2 } else { at_joint + 1 };
        if !(w.is(at, ',') || w.is(at_joint, '/') || w.means(at, Sense::And)) {
            return None;
        }
        let Sense::Month(_) = w.sense(joint) else { return None };
        let next = core(w, joint)?;
        match next.form {
            Form::Date(Fields { year: year @ Year::Full(_), month: 1.., .. }) => return Some(year),
            Form::Date(Fields { year: Year::Unsaid, .. })
            | Form::Named { name: Name::Month(_), year: Year::Unsaid, .. } => at = next.end,
            _ => return None,
        }
    }
    None
}

/// `10 August – 12 September 2013`.
pub(super) fn far_range(w: &Window<'_>, first: Fields, found: Found) -> Found {
    let other = || {
        let (day, end) = number::day(w, found.end + 1).filter(|_| w.is_dash(found.end))?;
        let (month, end) = month_after(w, end)?;
        let (year, end) = any_year(w, end).unwrap_or((first.year, end));
        Some((Fields { year, month, day, ..Fields::default() }, end))
    };
    let Some((last, end)) = other() else { return found };
    let first = if matches!(first.year, Year::Unsaid) { Fields { year: last.year, ..first } } else { first };
    Found::new(Form::Through(first, last), end)
}
