//! Years, months, days and weekdays written out, their lists and ranges.

use super::number;
use super::{Found, traps};
use crate::date::form::{Fields, Form, Name, Year};
use crate::date::lexer::{Figure, Window};
use crate::words::date::{Pick, Sense};

/// The month and year of a list whose days follow without them (`April 2, 4 and 9, 2011`).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(in crate::date) struct Carry {
    pub(in crate::date) month: u8,
    pub(in crate::date) year: Year,
}

impl Carry {
    /// What a date hands on to a list that goes on after it.
    pub(in crate::date) fn of(form: &Form) -> Carry {
        match form {
            Form::Date(Fields { year, month, day: 1.., either: false, .. }) => {
                Carry { month: *month, year: *year }
            }
            _ => Carry::default(),
        }
    }
}

/// A day of a list, right after the date that named its month.
pub(super) fn carried(w: &Window<'_>, carry: &Carry) -> Option<Found> {
    if carry.month == 0 {
        return None;
    }
    let back = |n| w.back(n);
    let joined = matches!(back(1).sense, Sense::And | Sense::To) || back(1).sign == Some(',');
    let (day, end) = number::day(w, 0).filter(|_| joined && w.at(0).sense == Sense::None)?;
    let goes_on = w.is(end, ',')
        || matches!(w.sense(end), Sense::And)
        || !w.at(end).is_word() && w.figure(end).is_none();
    let free = goes_on || back(1).sense == Sense::And || back(1).sense == Sense::To;
    let counted =
        matches!(w.sense(end), Sense::Unit(_) | Sense::Units(_) | Sense::Month(_) | Sense::Meridiem(_))
            || w.is(end, ':')
            || w.is(end, '%')
            || w.is_dash(end);
    let (year, end) = year_after(w, end).map_or((carry.year, end), |(y, e)| (Year::Full(y), e));
    (free && !counted)
        .then(|| Found::new(Form::Date(Fields { year, month: carry.month, day, ..Fields::default() }), end))
}

/// `Sept. 30, 1989`, `March 1996`, `June last year`, `May`, `August 10 – 22, 2012`.
pub(super) fn month_first(w: &Window<'_>, at: usize) -> Option<Found> {
    let Sense::Month(month) = w.sense(at) else { return None };
    let mut next = over_point(w, at + 1);
    if w.is(next, ',') && number::day(w, next + 1).is_some() && year_after(w, next).is_none() {
        next += 1;
    }
    let hyphen = w.over_hyphen(next);
    let mut start = if w.sense(hyphen) == Sense::The { hyphen + 1 } else { hyphen };
    if w.is(start, '/') {
        start += 1;
    }
    let day = number::day(w, start)
        .filter(|&(_, end)| !traps::not_a_day(w, start, end) && year_after(w, start).is_none());
    if let Some((day, end)) = day {
        return Some(month_day(w, month, day, end));
    }
    if let Some((year, end)) = year_after(w, next).or_else(|| year_after(w, hyphen)) {
        return Some(Found::new(dated(Year::Full(year), month, 0), end));
    }
    if let Some((year, end)) = relative_year(w, next) {
        return Some(Found::new(dated(year, month, 0), end));
    }
    (!w.at(at).common || traps::common_month_is_sure(w, at)).then(|| named(Name::Month(month), at + 1))
}

/// A month and a day, and what follows: a year, another day.
fn month_day(w: &Window<'_>, month: u8, day: u8, end: usize) -> Found {
    let first = Fields { month, day, ..Fields::default() };
    if let Some((last, after)) = through(w, end, day) {
        let (year, after) = year_after(w, after).map_or((Year::Unsaid, after), |(y, e)| (Year::Full(y), e));
        let first = Fields { year, ..first };
        return Found::new(Form::Through(first, Fields { day: last, ..first }), after);
    }
    let (year, end) =
        any_year(w, end).or_else(|| list_year(w, end).map(|y| (y, end))).unwrap_or((Year::Unsaid, end));
    Found::new(Form::Date(Fields { year, ..first }), end)
}

/// The last day of a range that a dash makes (`6–9`).
fn through(w: &Window<'_>, end: usize, first: u8) -> Option<(u8, usize)> {
    if !w.is_dash(end) {
        return None;
    }
    let (last, after) = number::day(w, end + 1).filter(|&(last, _)| last > first)?;
    (!traps::not_a_day(w, end + 1, after)).then_some((last, after))
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

/// `15 September 2016`, `the 3rd of May`, `7 and 8 March`, `22–23 Feb`.
pub(super) fn day_first(w: &Window<'_>, at: usize) -> Option<Found> {
    let (day, end) = number::day(w, at)?;
    if let Some((month, end)) = month_after(w, end) {
        let (year, end) = any_year(w, end).or_else(|| short_year(w, end)).unwrap_or((Year::Unsaid, end));
        let first = Fields { year, month, day, ..Fields::default() };
        return Some(far_range(w, first, Found::new(Form::Date(first), end)));
    }
    if w.is_dash(end) {
        let (last, after) = number::day(w, end + 1).filter(|&(last, _)| last > day)?;
        let (month, after) = month_after(w, after)?;
        let (year, after) = any_year(w, after).unwrap_or((Year::Unsaid, after));
        let first = Fields { year, month, day, ..Fields::default() };
        return Some(Found::new(Form::Through(first, Fields { day: last, ..first }), after));
    }
    let joint = matches!(w.sense(end), Sense::And | Sense::To) || w.is(end, ',');
    let (_, after) = number::day(w, end + 1).filter(|_| joint)?;
    let (month, after) = month_after(w, after)?;
    let (year, _) = any_year(w, after).unwrap_or((Year::Unsaid, after));
    Some(Found::new(dated(year, month, day), end))
}

/// `10 August – 12 September 2013`.
fn far_range(w: &Window<'_>, first: Fields, found: Found) -> Found {
    let other = || {
        let (day, end) = number::day(w, found.end + 1).filter(|_| w.is_dash(found.end))?;
        let (month, end) = month_after(w, end)?;
        let (year, end) = any_year(w, end).unwrap_or((first.year, end));
        Some((Fields { year, month, day, ..Fields::default() }, end))
    };
    let Some((last, end)) = other() else { return found };
    let first = if first.year == Year::Unsaid { Fields { year: last.year, ..first } } else { first };
    Found::new(Form::Through(first, last), end)
}

/// A month, after `of`, a hyphen, a slash or nothing.
fn month_after(w: &Window<'_>, at: usize) -> Option<(u8, usize)> {
    let mut at = w.over_hyphen(at);
    if w.sense(at) == Sense::Of || w.is(at, '/') || (w.is(at, '.') && w.at(at).glued) {
        at += 1;
    }
    let Sense::Month(month) = w.sense(at) else { return None };
    let ordinary = w.at(at).common
        && !w.at(at).capital
        && !matches!(w.figure(at + 1), Some(Figure::Plain { width: 4, .. }));
    let verb = ordinary && w.word(at).len() == 3 && w.at(at + 1).is_word() && w.sense(at + 1) == Sense::None;
    (!verb).then(|| (month, over_point(w, at + 1)))
}

/// The position after the point of an abbreviation, where a number follows it.
fn over_point(w: &Window<'_>, at: usize) -> usize {
    let after =
        w.is(at, '.') && w.at(at).glued && (w.figure(at + 1).is_some() || w.sense(at + 1) == Sense::The);
    if after { at + 1 } else { at }
}

/// `, 1996`, `1996`, `of 1996`, `345 BC`.
pub(super) fn year_after(w: &Window<'_>, at: usize) -> Option<(i16, usize)> {
    let at = if w.is(at, ',') || w.is(at, '/') || matches!(w.sense(at), Sense::Of) {
        at + 1
    } else {
        w.over_hyphen(at)
    };
    if let Some((year, end)) = number::spoken_year(w, at) {
        return Some((year, end));
    }
    let (value, width) = number::plain(w, at)?;
    if let Some((era, end)) = era(w, at + 1) {
        return Some((in_era(value, era)?, end));
    }
    let whole = width == 4 && (1000..=2999).contains(&value);
    (whole && !traps::not_a_year(w, at)).then(|| i16::try_from(value).ok().map(|y| (y, at + 1)))?
}

/// A year after a date: in full, short after an apostrophe, or relative.
fn any_year(w: &Window<'_>, at: usize) -> Option<(Year, usize)> {
    year_after(w, at)
        .map(|(year, end)| (Year::Full(year), end))
        .or_else(|| apostrophe_year(w, at))
        .or_else(|| relative_year(w, at))
}

/// `’96`.
fn apostrophe_year(w: &Window<'_>, at: usize) -> Option<(Year, usize)> {
    let mark = matches!(w.at(at).sign, Some('\'' | '’' | '‘')) && w.at(at + 1).glued;
    let (value, _) = number::plain(w, at + 1).filter(|&(_, width)| mark && width == 2)?;
    Some((Year::Short(u8::try_from(value).ok()?), at + 2))
}

/// `03 Aug 96`: two figures after a day and a month, with nothing that they could count.
fn short_year(w: &Window<'_>, at: usize) -> Option<(Year, usize)> {
    let at = w.over_hyphen(at);
    let (value, _) = number::plain(w, at).filter(|&(value, width)| width == 2 && value > 31)?;
    let counts = w.at(at + 1).is_word() || w.is(at + 1, ':') || w.is(at + 1, '%');
    (!counts).then(|| u8::try_from(value).ok().map(|v| (Year::Short(v), at + 1)))?
}

/// `this year`, `of last year`, `next year`.
pub(super) fn relative_year(w: &Window<'_>, at: usize) -> Option<(Year, usize)> {
    let at = if w.sense(at) == Sense::Of || w.is(at, ',') { at + 1 } else { at };
    let at = if w.sense(at) == Sense::The { at + 1 } else { at };
    let Sense::Unit(crate::words::date::Unit::Year) = w.sense(at + 1) else { return None };
    let year = match w.sense(at) {
        Sense::Pick(Pick::This) => Year::Relative(0),
        Sense::Pick(Pick::Last) => Year::Relative(-1),
        Sense::Pick(Pick::Next) => Year::Relative(1),
        Sense::Pick(Pick::That) => Year::Context,
        _ => return None,
    };
    Some((year, at + 2))
}

/// The era after a year.
fn era(w: &Window<'_>, at: usize) -> Option<(bool, usize)> {
    match w.sense(at) {
        Sense::Era(after) => Some((after, at + 1)),
        _ => None,
    }
}

fn in_era(value: u32, after: bool) -> Option<i16> {
    let year = i16::try_from(value).ok()?;
    Some(if after { year } else { 1 - year })
}

/// A year alone, where the words around it say that it is one.
pub(super) fn year_alone(w: &Window<'_>, at: usize) -> Option<Found> {
    if let Some(Figure::Decade { value, width }) = w.figure(at) {
        let first = i16::try_from(if width == 2 { 1900 + value } else { value }).ok()?;
        return Some(Found::new(Form::Decade { first, short: width == 2 }, at + 1));
    }
    let (value, width) = number::plain(w, at)?;
    if let Some((era, end)) = era(w, at + 1) {
        return Some(Found::new(dated(Year::Full(in_era(value, era)?), 0, 0), end));
    }
    let whole = width == 4 && !traps::not_a_year(w, at) && traps::year_is_sure(w, at, value);
    let year = i16::try_from(value).ok().filter(|_| whole)?;
    if let Some((last, end)) = last_year(w, at + 1, value) {
        return Some(Found::new(
            Form::Through(
                Fields { year: Year::Full(year), ..Fields::default() },
                Fields { year: Year::Full(last), ..Fields::default() },
            ),
            end,
        ));
    }
    Some(super::period::of_year(w, year, at + 1))
}

/// The last year of a range (`1914–18`, `2021/22`).
fn last_year(w: &Window<'_>, at: usize, first: u32) -> Option<(i16, usize)> {
    let joins = w.joins(at) || (w.is(at, '/') && w.at(at).glued && w.at(at + 1).glued);
    let (value, width) = number::plain(w, at + 1).filter(|_| joins)?;
    let last = match width {
        2 => first - first % 100 + value,
        4 => value,
        _ => return None,
    };
    let month = w.is_dash(at) && value <= 12 && last <= first;
    (last > first && !month && !w.joins(at + 2)).then(|| i16::try_from(last).ok().map(|y| (y, at + 2)))?
}

/// A year in words.
pub(super) fn spoken_year(w: &Window<'_>, at: usize) -> Option<Found> {
    let (year, end) = number::spoken_year(w, at)?;
    Some(Found::new(dated(Year::Full(year), 0, 0), end))
}

/// `Monday`, `Sun., March 6, 2016`, `Tuesday the 31st`, `Mondays`.
pub(super) fn weekday(w: &Window<'_>, at: usize) -> Option<Found> {
    if let Sense::Weekdays(day) = w.sense(at) {
        return Some(Found::new(Form::SetOf(Name::Weekday(day)), at + 1));
    }
    let Sense::Weekday(weekday) = w.sense(at) else { return None };
    let mut next = over_point(w, at + 1);
    if w.is(next, '.') && w.at(next).glued && w.word(at).len() <= 5 {
        next += 1;
    }
    next = if w.is(next, ',') { next + 1 } else { next };
    let dated =
        [next, if w.sense(next) == Sense::The || w.sense(next) == Sense::On { next + 1 } else { next }]
            .into_iter()
            .find_map(|n| day_after_weekday(w, n));
    if let Some(found) = dated
        && let Form::Date(fields) = found.form
    {
        return Some(Found { form: Form::Date(Fields { weekday, ..fields }), ..found });
    }
    let sure = !w.at(at).common || (w.at(at).capital && traps::common_weekday_is_sure(w, at));
    sure.then(|| named(Name::Weekday(weekday), at + 1))
}

/// The date after a weekday.
fn day_after_weekday(w: &Window<'_>, at: usize) -> Option<Found> {
    let found = match w.sense(at) {
        Sense::Month(_) => month_first(w, at),
        _ => super::numeric::date(w, at).or_else(|| day_first(w, at)).or_else(|| ordinal_day(w, at)),
    };
    found.filter(|f| matches!(f.form, Form::Date(Fields { day: 1.., .. })))
}

/// `the 31st` after a weekday.
fn ordinal_day(w: &Window<'_>, at: usize) -> Option<Found> {
    let ordinal = matches!(w.figure(at), Some(Figure::Ordinal(_)))
        || w.back(0).exists() && matches!(w.sense(at), Sense::Ordinal(_));
    let (day, end) = number::day(w, at).filter(|_| ordinal)?;
    (!w.at(end).is_word()).then(|| Found::new(dated(Year::Unsaid, 0, day), end))
}

/// A name with nothing beside it.
fn named(name: Name, end: usize) -> Found {
    Found::new(Form::Named { name, pick: Pick::Bare, year: Year::Unsaid }, end)
}

/// `the 15th of February`, `the month of June`, `the year 2000`, `the 1990s`, `the 60s`.
pub(super) fn definite(w: &Window<'_>, at: usize) -> Option<Found> {
    if number::plain(w, at + 1).is_none()
        && let Some(found) = day_first(w, at + 1)
    {
        return Some(found);
    }
    if matches!(w.figure(at + 1), Some(Figure::Decade { .. })) {
        return year_alone(w, at + 1);
    }
    if matches!(w.at(at + 1).sign, Some('\'' | '’' | '‘'))
        && matches!(w.figure(at + 2), Some(Figure::Decade { .. }))
    {
        return year_alone(w, at + 2);
    }
    match (w.sense(at + 1), w.sense(at + 2)) {
        (Sense::Unit(crate::words::date::Unit::Month), Sense::Of) => month_first(w, at + 3),
        (Sense::Unit(crate::words::date::Unit::Year), _) => {
            let (year, end) = year_after(w, at + 2)?;
            Some(Found::new(dated(Year::Full(year), 0, 0), end))
        }
        _ => None,
    }
}

/// A date of these fields.
pub(super) fn dated(year: Year, month: u8, day: u8) -> Form {
    Form::Date(Fields { year, month, day, ..Fields::default() })
}
