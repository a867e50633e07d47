//! Dates in figures: ISO 8601, slashes, points and hyphens.

use super::Found;
use super::calendar::dated;
use super::{hour, number};
use crate::date::calendar;
use crate::date::form::{Clock, Fields, Form, Name, Year};
use crate::date::lexer::{Figure, Window};
use crate::date::point::Digits;
use crate::words::date::{Pick, Sense};

/// A date in figures.
pub(super) fn date(w: &Window<'_>, at: usize) -> Option<Found> {
    iso(w, at)
        .or_else(|| iso_week(w, at))
        .or_else(|| separated(w, at))
        .or_else(|| dotted(w, at))
        .or_else(|| year_month(w, at))
        .or_else(|| spaced(w, at))
}

/// `11 / 2016`, `2016 / 11`: a month and a year with spaces around their slash.
fn spaced(w: &Window<'_>, at: usize) -> Option<Found> {
    let (first, second) = (number::plain(w, at)?, number::plain(w, at + 2).filter(|_| w.is(at + 1, '/'))?);
    let (month, year) = if first.1 == 4 { (second, first) } else { (first, second) };
    let fits = year.1 == 4 && (1900..=2199).contains(&year.0) && (1..=12).contains(&month.0);
    let fields = fits.then(|| dated_in(month.0, year.0))??;
    let before = w.before(at);
    let apart = !(w.is_glued(at + 1) && w.is_glued(at + 2));
    (apart && !w.is(at + 3, '/') && before.sign != Some('/')).then(|| Found::new(fields, at + 3))
}

/// A month of a year.
fn dated_in(month: u32, year: u32) -> Option<Form> {
    Some(dated(Year::Full(i16::try_from(year).ok()?), u8::try_from(month).ok()?, 0))
}

/// `2017-11-14`, with `T19:31:00-05:00` where it follows.
fn iso(w: &Window<'_>, at: usize) -> Option<Found> {
    number::plain(w, at).filter(|&(_, width)| width == 4)?;
    let start = w.at(at).span.start;
    let mut digits = Digits(w.text.get(start..)?);
    let anchor = digits.anchor();
    let (point, offset, length) = match anchor {
        Some(anchor) => (anchor.point, anchor.offset, w.text.len() - start - digits.0.len()),
        None => {
            let mut digits = Digits(w.text.get(start..)?.get(..10)?);
            (digits.anchor()?.point, None, 10)
        }
    };
    let end = (at..at + 20).find(|&i| !w.exists(i) || w.at(i).span.start >= start + length)?;
    let fields =
        Fields { year: Year::Full(point.year), month: point.month, day: point.day, ..Fields::default() };
    if w.is_glued(end) && w.figure(end).is_some() {
        return None;
    }
    let found = Found::new(Form::Date(fields), end);
    let Some(second) = point.second else { return Some(found) };
    Some(found.with(Clock::At { second, precise: second % 60 > 0, zone: offset }, end))
}

/// `2019-W07`, `2019-W07-3`.
fn iso_week(w: &Window<'_>, at: usize) -> Option<Found> {
    let (year, _) =
        number::plain(w, at).filter(|&(year, width)| width == 4 && (1000..=2999).contains(&year))?;
    let year = i16::try_from(year).ok()?;
    let week = w.word(at + 2).strip_prefix('W').filter(|digits| w.joins(at + 1) && digits.len() == 2)?;
    let week: u8 = week.parse().ok()?;
    let monday = calendar::monday_of_week(year, week)?;
    if let (Some((day @ 1..=7, 1)), true) = (number::plain(w, at + 4), w.joins(at + 3)) {
        let date = calendar::point(calendar::plus_days(monday, i32::try_from(day).ok()? - 1)?);
        return Some(Found::new(dated(Year::Full(date.year), date.month, date.day), at + 5));
    }
    let name = Name::NthWeek { nth: i8::try_from(week).ok()?, month: 0 };
    Some(Found::new(Form::Named { name, pick: Pick::Bare, year: Year::Full(year) }, at + 3))
}

/// Three numbers (or two) with the same sign between them.
fn separated(w: &Window<'_>, at: usize) -> Option<Found> {
    let sign = w.sign(at + 1).filter(|s| matches!(s, '/' | '-' | '.'))?;
    let tight = |i: usize| w.is_glued(i) && w.is_glued(i + 1);
    let part = |i: usize| number::plain(w, i);
    let first = part(at)?;
    if !tight(at + 1) {
        return None;
    }
    // `10/24,2009` in one figure
    if let (Some(Figure::Decimal { whole, part, width: width @ (2 | 4) }), '/') = (w.figure(at + 2), sign)
        && w.word(at + 2).contains(',')
        && !(w.is_glued(at + 3) && (w.is_word(at + 3) || w.figure(at + 3).is_some()))
    {
        let fields = three(first, (whole, if whole < 10 { 1 } else { 2 }), (part, width), sign)?;
        return Some(Found::new(Form::Date(fields), at + 3));
    }
    let second = part(at + 2)?;
    if let Some((Figure::Decimal { .. }, _)) = w.figure(at + 4).map(|f| (f, ())) {
        return None;
    }
    if w.is(at + 3, sign) && tight(at + 3) {
        let third = part(at + 4)?;
        // `03/28/2019-16:40`
        let timed = w.is(at + 7, ':') && w.is_glued(at + 8);
        let joined = matches!(w.sign(at + 5), Some('/' | '-')) && w.is_glued(at + 5) && w.is_glued(at + 6);
        let longer = joined && !timed;
        let letters = w.is_glued(at + 5) && w.is_word(at + 5) && w.word(at + 5) != "T";
        if longer || letters {
            return None;
        }
        return match three(first, second, third, sign) {
            Some(fields) => Some(Found::new(Form::Date(fields), at + 5)),
            None => written_as_day(first, second, third, sign).then(|| Found::new(Form::Impossible, at + 5)),
        };
    }
    if w.is_glued(at + 3) && (w.figure(at + 3).is_some() || w.is_word(at + 3)) {
        return None;
    }
    // `11/12, 2016`
    if let (true, Some(year)) = (sign == '/' && w.is(at + 3, ','), part(at + 4)) {
        let short = year.1 == 2 && tight(at + 3);
        if short || year.1 == 4 && (1900..2200).contains(&year.0) {
            return three(first, second, year, sign).map(|fields| Found::new(Form::Date(fields), at + 5));
        }
    }
    two(w, at, sign, first, second).map(|form| Found::new(form, at + 3))
}

/// `27.6.2018`
fn dotted(w: &Window<'_>, at: usize) -> Option<Found> {
    let Some(Figure::Dotted { first, second, third, widths: [a, b, c] }) = w.figure(at) else { return None };
    if c != 4 && a != 4 && !(a == 2 && b == 2 && c == 2) {
        return None;
    }
    let [first, second, third] =
        [(first, a), (second, b), (third, c)].map(|(part, width)| (part.into(), width));
    let Some(fields) = three(first, second, third, '.') else {
        return written_as_day(first, second, third, '.').then(|| Found::new(Form::Impossible, at + 1));
    };
    (!w.is_glued(at + 1) || !w.is_word(at + 1)).then(|| Found::new(Form::Date(fields), at + 1))
}

/// Whether three numbers that make no date are written as one, so that somebody meant a day: `13/13/2015`, `2015-02-30`,
/// `30.2.2015`. Others are versions, parts, scores.
fn written_as_day(first: (u32, u8), second: (u32, u8), third: (u32, u8), sign: char) -> bool {
    let year = |(value, width): (u32, u8)| width == 4 && (1000..=2999).contains(&value);
    let day = |(value, width): (u32, u8)| width <= 2 && (1..=31).contains(&value);
    match sign {
        '/' => year(third) && day(first) && day(second),
        '.' => year(third) && day(first) && second.1 <= 2 && (1..=12).contains(&second.0),
        _ => year(first) && second.1 == 2 && third.1 == 2 && day(second) && day(third),
    }
}

/// The date of three numbers and their widths.
fn three(first: (u32, u8), second: (u32, u8), third: (u32, u8), sign: char) -> Option<Fields> {
    let byte = |n: u32| u8::try_from(n).ok();
    if first.1 == 4 {
        let fields = Fields {
            year: Year::Full(i16::try_from(first.0).ok()?),
            month: byte(second.0)?,
            day: byte(third.0)?,
            ..Fields::default()
        };
        return valid(fields);
    }
    let year = match third.1 {
        4 => Year::Full(i16::try_from(third.0).ok()?),
        2 if sign != '-' || first.1 == 2 => Year::Short(byte(third.0)?),
        _ => return None,
    };
    if first.1 > 2 || second.1 > 2 {
        return None;
    }
    let (a, b) = (byte(first.0)?, byte(second.0)?);
    // points are written where the day comes first
    if sign == '.' && b <= 12 {
        return valid(Fields {
            year,
            month: b,
            day: a,
            either: a <= 12 && a != b && third.1 == 2,
            ..Fields::default()
        });
    }
    if a > 12 {
        return valid(Fields { year, month: b, day: a, day_first: Some(true), ..Fields::default() });
    }
    valid(Fields {
        year,
        month: a,
        day: b,
        either: b <= 12 && a != b,
        day_first: (b > 12).then_some(false),
        ..Fields::default()
    })
}

/// Fields that some year's calendar has.
fn valid(fields: Fields) -> Option<Fields> {
    let year = match fields.year {
        Year::Full(year) => year,
        Year::Short(year) => 2000 + i16::from(year),
        _ => 2000,
    };
    calendar::date(year, fields.month, fields.day).map(|_| fields)
}

/// Whether two numbers stand at the head, behind a word, and end their clause.
fn ends_clause(w: &Window<'_>, at: usize) -> bool {
    let next = w.at(at + 3);
    let ends = !next.exists() || matches!(next.sign, Some('.' | ',' | ';' | '!' | '?'));
    at == 0
        && w.back(1).is_word()
        && ends
        && !(next.glued && w.is_glued(at + 4) && w.figure(at + 4).is_some())
}

/// Whether they can be a fraction that somebody would write: in its lowest terms, of a denominator in use.
fn is_fraction(top: u32, bottom: u32) -> bool {
    let reducible = (2..=top).any(|n| top.is_multiple_of(n) && bottom.is_multiple_of(n));
    !reducible && matches!(bottom, 15 | 16 | 20 | 24 | 25 | 30)
}

/// Two numbers: a month and a year (`06/2004`), or a day and a month where the words around say so (`on 4/22`).
fn two(w: &Window<'_>, at: usize, sign: char, first: (u32, u8), second: (u32, u8)) -> Option<Form> {
    let byte = |n: u32| u8::try_from(n).ok();
    if first.1 <= 2 && second.1 == 4 && (1..=12).contains(&first.0) && (1000..=2999).contains(&second.0) {
        return dated_in(first.0, second.0);
    }
    // `in 2008-09`, `in 2008/09` two years are meant, whatever month the second could be
    let years = sign != '.' && second.1 == 2 && (first.0 + 1) % 100 == second.0 && w.before(at).is_word();
    if first.1 == 4
        && !years
        && (1..=12).contains(&second.0)
        && (1000..=2999).contains(&first.0)
        && (second.1 == 2 || second.1 == 1 && sign == '/')
    {
        return dated_in(second.0, first.0);
    }
    let told =
        at == 0 && matches!(w.sense_back(1), Sense::On | Sense::Until | Sense::Since | Sense::Weekday(_));
    let told = told
        || at > 0 && matches!(w.sense(at - 1), Sense::On | Sense::Weekday(_))
        || at > 1 && w.is(at - 1, ',');
    // `1/8 at 12 p.m.`
    let whole = second.0 > 12 || first.0 > 12;
    let told = told || sign == '/' && whole && w.means(at + 3, Sense::At) && hour::is_half_told(w, at + 4);
    // a line of its own, where the larger number can be no month
    let alone = at == 0 && !w.back(1).exists() && !w.exists(3) && first.0.max(second.0) > 12;
    let month_first = (1..=12).contains(&first.0) && (13..=31).contains(&second.0);
    let told = match sign {
        '/' => told || alone || month_first && ends_clause(w, at) && !is_fraction(first.0, second.0),
        // `on 5-19`
        '-' => month_first && at == 0 && w.means_back(1, Sense::On),
        _ => false,
    };
    // `after 9/11`
    let weekday = matches!(w.before(at).sense, Sense::Weekday(_)) || w.before(at).sign == Some(',');
    let event = sign == '/'
        && !weekday
        && w.words.events.iter().any(|event| (u32::from(event.0), u32::from(event.1)) == (first.0, second.0));
    if !told || event || first.1 > 2 || second.1 > 2 {
        return None;
    }
    let (a, b) = (byte(first.0)?, byte(second.0)?);
    let fields = if a > 12 {
        Fields { month: b, day: a, ..Fields::default() }
    } else {
        Fields { month: a, day: b, either: b <= 12 && a != b, ..Fields::default() }
    };
    valid(fields).map(Form::Date)
}

/// `2024/August`, `2013 May`.
fn year_month(w: &Window<'_>, at: usize) -> Option<Found> {
    let (value, _) = number::plain(w, at).filter(|&(v, width)| width == 4 && (1000..=2999).contains(&v))?;
    let next = if w.is(at + 1, '/') || w.joins(at + 1) || w.is(at + 1, ',') { at + 2 } else { at + 1 };
    let Sense::Month(month) = w.sense(next) else { return None };
    let year = Year::Full(i16::try_from(value).ok()?);
    let after = w.over_hyphen(if w.is(next + 1, '/') { next + 2 } else { next + 1 });
    if let Some((day, end)) = number::day(w, after)
        .filter(|_| next == at + 2 || matches!(w.figure(after), Some(Figure::Plain { .. })))
    {
        return Some(Found::new(dated(year, month, day), end));
    }
    let joined = next == at + 2 && !w.is(at + 1, ',');
    let behind = w.at(next + 1);
    let alone = next == at + 1
        && w.is_capital(next)
        && (!behind.is_word() && behind.figure.is_none() || matches!(behind.sense, Sense::And | Sense::To));
    (joined || alone).then(|| Found::new(dated(year, month, 0), next + 1))
}
