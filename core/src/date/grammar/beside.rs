//! Days that count from another day: `two days before Easter`, `a week ago Monday`, `the Friday before Christmas`.

use super::{Found, calendar, period, quantity, relative, traps};
use crate::date::form::{Away, Base, Clock, Fields, Form, Name, Year};
use crate::date::lexer::Window;
use crate::words::date::{DayPart, Holiday, Pick, Sense, Unit, Way, telling};

/// What counts from the words behind a length: `before yesterday`, `from Tuesday`, `after Easter 2018`, `ago today`.
pub(super) fn counted_from(w: &Window<'_>, at: usize, away: Away) -> Option<Found> {
    match w.sense(at) {
        Sense::Way(Way::Ago) => ago(w, at + 1, away.back()),
        Sense::Side(Way::Earlier) => {
            from_day(w, at + 1, away.back()).or_else(|| from_name(w, at + 1, away.back()))
        }
        Sense::Side(_) => from_day(w, at + 1, away).or_else(|| from_name(w, at + 1, away)),
        Sense::From => from_day(w, at + 1, away)
            .or_else(|| from_weekday(w, at + 1, away))
            .or_else(|| from_name(w, at + 1, away)),
        _ => None,
    }
}

/// `a week on Tuesday`, the Tuesday after the coming one: a length from `at` to `end` of one week or two, of nothing that comes so
/// often (`twice a week on Tuesday`).
pub(super) fn week_on(w: &Window<'_>, at: usize, end: usize, away: Away) -> Option<Found> {
    let weeks = matches!((away.days, away.months), (7 | 14, 0)) && w.means(at, Sense::A);
    if at > 0 || !weeks || !w.means(end, Sense::On) || quantity::behind_amount(w) {
        return None;
    }
    // `lost a week on Monday`
    let past = traps::tells(w, w.back(1), telling::PAST.and(telling::REGULAR));
    // `a profit a week on Monday mornings`
    let found = from_weekday(w, end + 1, away)?;
    (!past && !matches!(w.sense(found.end), Sense::Parts(_))).then_some(found)
}

/// The Friday `before Christmas`, `after Nov. 3`, `after next`.
pub(super) fn weekday(w: &Window<'_>, weekday: u8, at: usize) -> Option<Found> {
    let Sense::Side(way) = w.sense(at) else { return None };
    let ahead = way == Way::Later;
    if let Some((times, end)) = relative::second(w, at) {
        return Some(Found::new(Form::WeekdayAway { weekday, times }, end));
    }
    if let Some((holiday, year, end)) = holiday(w, at + 1) {
        return Some(Found::new(Form::WeekdayBesideHoliday { weekday, ahead, holiday, year }, end));
    }
    let (base, end) = date(w, at + 1)?;
    Some(Found::new(Form::WeekdayBeside { weekday, ahead, base }, end))
}

/// `ago today`, `ago Monday`, `ago on Monday`, `ago last night`, `ago this week`.
fn ago(w: &Window<'_>, at: usize, away: Away) -> Option<Found> {
    if let (Sense::Pick(Pick::This), Sense::Unit(unit @ (Unit::Week | Unit::Month))) =
        (w.sense(at), w.sense(at + 1))
    {
        let whole = away.months != 0 && !w.joins(at + 2) && !w.is_possessive(at + 1);
        return whole.then(|| Found::new(Form::UnitAway { unit, away, told: false }, at + 2));
    }
    if let Sense::Day(days) = w.sense(at) {
        return (!w.is_possessive(at)).then(|| from(away, Base::Day(days), at + 1));
    }
    if let Sense::PartOf(days, part) = w.sense(at) {
        return Some(from(away, Base::Day(days), at + 1).with(Clock::Part(part), at + 1));
    }
    // `40 years ago this coming Saturday`
    if let (Sense::Pick(Pick::This), Sense::Pick(Pick::Coming)) = (w.sense(at), w.sense(at + 1)) {
        let (weekday, end) = bare_weekday(w, at + 2)?;
        return Some(from(away, Base::Picked { weekday, pick: Pick::Coming }, end));
    }
    let start =
        if matches!(w.sense(at), Sense::On | Sense::Pick(Pick::Last | Pick::This)) { at + 1 } else { at };
    if let (Sense::Pick(Pick::Last), Sense::Part(part @ (DayPart::Night | DayPart::Evening))) =
        (w.sense(at), w.sense(start))
    {
        return Some(from(away, Base::Day(-1), start + 1).with(Clock::Part(part), start + 1));
    }
    let (weekday, end) = bare_weekday(w, start)?;
    Some(from(away, Base::Weekday { weekday, ahead: false }, end))
}

/// From today, tomorrow, yesterday.
fn from_day(w: &Window<'_>, at: usize, away: Away) -> Option<Found> {
    let Sense::Day(day) = w.sense(at) else { return None };
    // `the day before yesterday’s talks`, but `two days after yesterday’s vote`
    if w.is_possessive(at) && !is_next(away) {
        return None;
    }
    Some(match away.months {
        0 => Found::new(Form::Days(away.days.saturating_add(day.into())), at + 1),
        _ => from(away, Base::Day(day), at + 1),
    })
}

/// From a weekday to come.
fn from_weekday(w: &Window<'_>, at: usize, away: Away) -> Option<Found> {
    let (weekday, end) = bare_weekday(w, at)?;
    Some(from(away, Base::Weekday { weekday, ahead: true }, end))
}

/// From a holiday, or a weekday that is picked (`next Friday`).
fn from_name(w: &Window<'_>, at: usize, away: Away) -> Option<Found> {
    if let (Some((holiday, year, end)), 0) = (holiday(w, at), away.months) {
        return Some(Found::new(Form::BesideHoliday { days: away.days, holiday, year }, end));
    }
    // `the day before last Friday’s talks`, but `two days after last Friday’s vote`
    let (base, end) = picked(w, at)?;
    (is_next(away) || !w.is_possessive(end - 1)).then(|| from(away, base, end))
}

/// Whether it is a day ahead or back: what belongs to a day lies on it, and the day beside it is beside the day.
fn is_next(away: Away) -> bool {
    (away.months, away.days.abs()) == (0, 1)
}

pub(super) fn from(away: Away, base: Base, end: usize) -> Found {
    Found::new(Form::Beside { away, base }, end)
}

/// A weekday with no day of a month, and nothing of its own.
#[inline(never)]
fn bare_weekday(w: &Window<'_>, at: usize) -> Option<(u8, usize)> {
    let found = calendar::weekday(w, at).filter(|found| !w.is_possessive(found.end - 1))?;
    match found.form {
        Form::Named { name: Name::Weekday(weekday), pick: Pick::Bare, .. } => Some((weekday, found.end)),
        _ => None,
    }
}

#[inline(never)]
pub(super) fn holiday(w: &Window<'_>, at: usize) -> Option<(Holiday, Year, usize)> {
    // the Friday before `last Easter`
    let at = if w.means(at, Sense::Pick(Pick::Last)) { at + 1 } else { at };
    let found = period::holiday(w, at).filter(|found| !w.is_possessive(found.end - 1))?;
    match found.form {
        Form::Named { name: Name::Holiday(holiday), year, .. } => Some((holiday, year, found.end)),
        _ => None,
    }
}

fn picked(w: &Window<'_>, at: usize) -> Option<(Base, usize)> {
    let found = relative::picked(w, at)?;
    match found.form {
        Form::Named { name: Name::Weekday(weekday), pick, .. } => {
            Some((Base::Picked { weekday, pick }, found.end))
        }
        _ => None,
    }
}

/// A day of a month.
fn date(w: &Window<'_>, at: usize) -> Option<(Base, usize)> {
    let Sense::Month(_) = w.sense(at) else { return None };
    let found = calendar::month_first(w, at).filter(|found| !w.is_possessive(found.end - 1))?;
    match found.form {
        Form::Date(fields @ Fields { day: 1.., .. }) => Some((Base::Date(fields), found.end)),
        _ => None,
    }
}
