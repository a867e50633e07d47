//! Quarters, halves, seasons, fiscal years, decades, centuries, weeks of the year and holidays.

use super::calendar::{apostrophe_year, dated, last_year, relative_month, relative_year, year_after, years};
use super::number;
use super::{Found, relative};
use crate::date::form::{Count, Fields, Form, NTH_DAY, NTH_WEEK, NTH_WEEKEND, Name, Year};
use crate::date::lexer::{Figure, HOLIDAY_BYTES, Window, fold, names_holiday};
use crate::words::date::{Fuzz, Holiday, Pick, Sense, Unit, Vague};

/// The year after a name: `of 1990`, `2003`, `this year`.
fn year_of(w: &Window<'_>, at: usize) -> (Year, usize) {
    let fiscal = |i: usize| if w.means(i, Sense::Fiscal) { i + 1 } else { i };
    let of = if w.means(at, Sense::Of) || w.means(at, Sense::In) { at + 1 } else { at };
    if w.means(of, Sense::Fiscal)
        && let Some((year, end)) = year_after(w, of + 1)
    {
        return (Year::Full(year), end);
    }
    year_after(w, fiscal(at))
        .map(|(year, end)| (Year::Full(year), end))
        .or_else(|| relative_year(w, at))
        .or_else(|| apostrophe_year(w, of))
        .or_else(|| fiscal_year(w, of))
        .or_else(|| the_year(w, at))
        .unwrap_or((Year::Unsaid, at))
}

/// `of the year`: the one that the tense chooses.
fn the_year(w: &Window<'_>, at: usize) -> Option<(Year, usize)> {
    let year =
        (w.sense(at), w.sense(at + 1), w.sense(at + 2)) == (Sense::Of, Sense::The, Sense::Unit(Unit::Year));
    (year && !w.is_possessive(at + 2) && !w.joins(at + 3)).then_some((Year::Unsaid, at + 3))
}

/// `FY14`, `FY2014`.
fn fiscal_year(w: &Window<'_>, at: usize) -> Option<(Year, usize)> {
    let year = match number_after(w, at, "FY")? {
        year @ ..100 if w.word(at).len() == 4 => Year::Short(u8::try_from(year).ok()?),
        year @ 1900..2100 => Year::Full(i16::try_from(year).ok()?),
        _ => return None,
    };
    Some((year, at + 1))
}

/// A year that may go on into the next one (`FY2023/24`).
fn over_years(w: &Window<'_>, year: i16, end: usize) -> Found {
    let last = u32::try_from(year).ok().and_then(|first| last_year(w, end, first));
    match last.filter(|&(last, _)| last == year + 1) {
        Some((last, end)) => years(year, last, end),
        None => Found::new(dated(Year::Full(year), 0, 0), end),
    }
}

/// A name that may have its year after it.
fn named(w: &Window<'_>, name: Name, at: usize) -> Found {
    let (year, end) = year_of(w, at);
    let year = if matches!(year, Year::Unsaid) { year_of_end(w, &name, end).unwrap_or(year) } else { year };
    Found::new(Form::Named { name, pick: Pick::Bare, year }, end)
}

/// The year that the end of a quarter has (`the fourth quarter ended Dec. 31, 2011`).
fn year_of_end(w: &Window<'_>, name: &Name, at: usize) -> Option<Year> {
    let ended = matches!(name, Name::Quarter(_)) && w.means(at, Sense::Ended);
    let end = ended.then(|| day_behind(w, at + 1))??;
    matches!(end.year, Year::Full(_)).then_some(end.year)
}

/// A day of a month.
pub(super) fn day_behind(w: &Window<'_>, at: usize) -> Option<Fields> {
    let on = if w.means(at, Sense::On) { at + 1 } else { at };
    match super::core(w, on)?.form {
        Form::Date(day @ Fields { day: 1.., month: 1.., .. }) => Some(day),
        _ => None,
    }
}

/// `third quarter`, `fourth-quarter`, `first half`, `20th century`, `second Tuesday of May`.
pub(super) fn ordinal(w: &Window<'_>, at: usize) -> Option<Found> {
    let (nth, next) = match (w.sense(at), w.figure(at)) {
        // `third- quarter`, where a line was broken
        (Sense::Ordinal(nth), _) | (_, Some(Figure::Ordinal(nth)))
            if w.is_dash(at + 1) && w.is_glued(at + 1) && w.means(at + 2, Sense::Unit(Unit::Quarter)) =>
        {
            (nth, at + 2)
        }
        (Sense::Ordinal(nth), _) | (_, Some(Figure::Ordinal(nth))) => (nth, w.over_hyphen(at + 1)),
        // `19. Jahrhundert`
        (_, Some(Figure::Plain { value: value @ 1..=30, .. }))
            if w.is(at + 1, '.')
                && w.is_glued(at + 1)
                && matches!(w.sense(at + 2), Sense::Unit(Unit::Century | Unit::Quarter | Unit::Half)) =>
        {
            (u8::try_from(value).ok()?, at + 2)
        }
        _ => return None,
    };
    let ends_list = w.before(at).sense == Sense::And || w.before(at).sign == Some(',');
    match w.sense(next) {
        Sense::Vague(Vague::Half) | Sense::Unit(Unit::Half | Unit::Quarter)
            if century_of(w, next).is_some() =>
        {
            let parts = if w.means(next, Sense::Unit(Unit::Quarter)) { 4 } else { 2 };
            let (first, end) = century_of(w, next).filter(|_| nth <= parts)?;
            Some(part_of_century(first, i16::from(nth) - 1, parts.into(), end))
        }
        Sense::Unit(Unit::Quarter) if nth <= 4 => Some(named(w, Name::Quarter(nth), next + 1)),
        Sense::Units(Unit::Quarter) if nth <= 4 && ends_list => Some(named(w, Name::Quarter(nth), next + 1)),
        Sense::Vague(Vague::Half) | Sense::Unit(Unit::Half) if nth <= 2 => {
            let found = named(w, Name::Half(nth), next + 1);
            (found.end > next + 1).then_some(found)
        }
        Sense::And => listed(w, nth, next),
        Sense::Of if (w.sense(next + 1), w.sense(next + 2)) == (Sense::Every, Sense::Unit(Unit::Month)) => {
            Some(Found::new(Form::Set { count: Count::ONE, unit: Unit::Month }, next + 3))
        }
        Sense::Unit(Unit::Century) | Sense::Units(Unit::Century)
            if ends_list || w.means(next, Sense::Unit(Unit::Century)) =>
        {
            let before = matches!(w.sense(next + 1), Sense::Era(false));
            let century = i8::try_from(nth).ok()?;
            let end = if matches!(w.sense(next + 1), Sense::Era(_)) { next + 2 } else { next + 1 };
            Some(Found::new(Form::Century(if before { -century } else { century }), end))
        }
        Sense::Weekday(weekday) => nth_weekday(w, i8::try_from(nth).ok()?, weekday, next + 1),
        Sense::Unit(unit) => nth_unit(w, i8::try_from(nth).ok()?, unit, next + 1),
        Sense::Pick(Pick::Last) => match w.sense(next + 1) {
            Sense::Unit(unit) => nth_unit(w, i8::try_from(nth).ok()?.checked_neg()?, unit, next + 2),
            _ => None,
        },
        _ => None,
    }
}

/// The first year of the century behind `of` at `at + 1`, and the position after it.
fn century_of(w: &Window<'_>, at: usize) -> Option<(i16, usize)> {
    let found = (w.means(at + 1, Sense::Of)).then(|| super::core(w, at + 2))??;
    match found.form {
        Form::Century(century @ 1..) => Some((i16::from(century) * 100 - 100, found.end)),
        _ => None,
    }
}

/// The nth of so many parts of a century (`the second half of the 19th century`).
fn part_of_century(first: i16, nth: i16, parts: i16, end: usize) -> Found {
    let start = |part: i16| first + (100 * part + parts / 2).checked_div(parts).unwrap_or(0);
    let year = |year: i16| Fields { year: Year::Full(year), ..Fields::default() };
    Found::new(Form::Through(year(start(nth)), year(start(nth + 1) - 1)), end)
}

/// The first of two that share what they are (`the second and third quarters of 2012`, `the 17th and 18th centuries`, `the first and
/// third Monday of each month`); `at` is the word between them.
fn listed(w: &Window<'_>, nth: u8, at: usize) -> Option<Found> {
    let last = ordinal(w, at + 1)?;
    let form = match last.form {
        Form::Named { name: Name::Quarter(_), pick, year } if nth <= 4 => {
            Form::Named { name: Name::Quarter(nth), pick, year }
        }
        Form::Century(century) => Form::Century(i8::try_from(nth).ok()? * century.signum()),
        Form::Set { .. } => return Some(last),
        _ => return None,
    };
    Some(Found::new(form, at))
}

/// What `last` or `final` picks of a year, a month or the like (`last half of 2012`, `final quarter of the year`, `final week of March`).
pub(super) fn final_of(w: &Window<'_>, at: usize) -> Option<Found> {
    let parts = match w.sense(at) {
        Sense::Vague(Vague::Half) | Sense::Unit(Unit::Half) => 2,
        Sense::Ordinal(3) => 3,
        Sense::Unit(Unit::Quarter) => 4,
        _ => 0,
    };
    if let Some((first, end)) = century_of(w, at).filter(|_| parts > 0) {
        return Some(part_of_century(first, parts - 1, parts, end));
    }
    let name = match w.sense(at) {
        Sense::Vague(Vague::Half) | Sense::Unit(Unit::Half) => Name::Half(2),
        Sense::Unit(Unit::Quarter) => Name::Quarter(4),
        Sense::Unit(unit) => return nth_unit(w, -1, unit, at + 1),
        Sense::Weekday(weekday) => return nth_weekday(w, -1, weekday, at + 1),
        _ => return None,
    };
    let found = named(w, name, at + 1);
    (w.means(at + 1, Sense::Of) && found.end > at + 1).then_some(found)
}

/// `third day of October`, `last week of 2015`, `first week of this year`.
pub(super) fn nth_unit(w: &Window<'_>, nth: i8, unit: Unit, at: usize) -> Option<Found> {
    // `last week in May` may be a week ago.
    let of = w.means(at, Sense::Of) || w.means(at, Sense::In) && (nth > 0 || unit == Unit::Day);
    if !of {
        return None;
    }
    // `the last decade of the 19th century`
    if let (Unit::Decade, Some(Found { form: Form::Century(century @ 1..), end, .. })) =
        (unit, super::core(w, at + 1))
    {
        let (decades, before) = if nth > 0 { (i16::from(nth) - 1, 1) } else { (i16::from(nth), 0) };
        let first = (i16::from(century) - before) * 100 + decades * 10;
        return Some(Found::new(Form::Decade { first, short: false }, end));
    }
    let name = |month: u8| match unit {
        Unit::Day if month == 0 || nth <= 31 => Some(Name::NthDay { nth, month }),
        Unit::Week if nth <= if month > 0 { 5 } else { 53 } => Some(Name::NthWeek { nth, month }),
        Unit::Weekend if month > 0 && nth <= 5 => Some(Name::NthWeekend { nth, month }),
        _ => None,
    };
    if let Sense::Month(month) = w.sense(at + 1) {
        return Some(named(w, name(month)?, at + 2));
    }
    let part = match unit {
        Unit::Day => Some(NTH_DAY),
        Unit::Week => Some(NTH_WEEK),
        Unit::Weekend => Some(NTH_WEEKEND),
        _ => None,
    };
    if let (Some(weekday), Some((months, end))) = (part, relative_month(w, at)) {
        return Some(Found::new(Form::NthOf { nth, weekday, months }, end));
    }
    of_a_year(named(w, name(0)?, if w.means(at, Sense::In) { at + 1 } else { at }))
}

/// A week whose year is said, and has so many.
fn of_a_year(found: Found) -> Option<Found> {
    let fits = match found.form {
        Form::Named { name: Name::NthWeek { nth, .. }, year: Year::Full(year), .. } => {
            crate::date::calendar::nth_week(year, 0, nth).is_some()
        }
        Form::Named { year, .. } => !matches!(year, Year::Unsaid),
        _ => false,
    };
    fits.then_some(found)
}

/// `week 31 of 2018`: the number of a week, and its year.
pub(super) fn numbered_week(w: &Window<'_>, at: usize) -> Option<Found> {
    let (number, _) = number::plain(w, at + 1).filter(|&(number, width)| width <= 2 && number <= 53)?;
    let nth = i8::try_from(number).ok().filter(|_| w.means(at, Sense::Unit(Unit::Week)) && number > 0)?;
    of_a_year(named(w, Name::NthWeek { nth, month: 0 }, at + 2))
}

/// `first Tuesday in October`.
pub(super) fn nth_weekday(w: &Window<'_>, nth: i8, weekday: u8, at: usize) -> Option<Found> {
    if !matches!(w.sense(at), Sense::Of | Sense::In) || nth > 5 {
        return None;
    }
    if let Some((months, end)) = relative_month(w, at) {
        return Some(Found::new(Form::NthOf { nth, weekday, months }, end));
    }
    if (w.sense(at + 1), w.sense(at + 2)) == (Sense::Every, Sense::Unit(Unit::Month)) {
        return Some(Found::new(Form::Set { count: Count::ONE, unit: Unit::Month }, at + 3));
    }
    let Sense::Month(month) = w.sense(at + 1) else { return None };
    Some(named(w, Name::NthWeekday { nth, weekday, month }, at + 2))
}

/// `the third quarter`, `the 20th century`, `the first nine months`, `the summer of 1994`, `the 1988 quarter`,
/// `the year-ago quarter`, `the fiscal year`, `the week of March 6`, `the last Friday of May`.
pub(super) fn definite(w: &Window<'_>, at: usize) -> Option<Found> {
    let next = at + 1;
    if let Some(found) = relative::year_ago(w, next) {
        if let Form::Named { .. } = found.form {
            return Some(found);
        }
        let period = matches!(w.sense(found.end), Sense::Unit(Unit::Quarter) | Sense::Period);
        return period.then_some(Found { end: found.end + 1, ..found });
    }
    match w.sense(next) {
        Sense::Ordinal(_) => ordinal(w, next).filter(|_| !w.joins(next + 1)),
        Sense::Final => final_of(w, next + 1),
        Sense::Season(_) => Some(season_named(w, next))
            .filter(|found| !w.at(next).common || found.end > next + 1 || leads_season(w, at)),
        Sense::Fiscal => fiscal(w, next),
        Sense::Unit(unit @ (Unit::Week | Unit::Weekend)) => match w.sense(next + 1) {
            Sense::Of => week_of(w, unit, next + 2),
            Sense::Starting | Sense::Edge(Fuzz::Start) => {
                week_of(w, unit, if w.means(next + 2, Sense::On) { next + 3 } else { next + 2 })
            }
            _ => None,
        },
        Sense::None if w.figure(next).is_some() => ordinal(w, next).or_else(|| year_first(w, next)),
        Sense::Holiday | Sense::All | Sense::Month(_) => holiday(w, next),
        _ => None,
    }
}

/// `the week of March 6`, `the week beginning on March 6`, `the week of the 6th`.
fn week_of(w: &Window<'_>, unit: Unit, at: usize) -> Option<Found> {
    if let (Sense::The, Some(Figure::Ordinal(day @ 1..=31))) = (w.sense(at), w.figure(at + 1)) {
        let next = w.at(at + 2);
        let free =
            !next.is_word() || !next.capital && !matches!(next.sense, Sense::Unit(_) | Sense::Units(_));
        let day = Fields { day, ..Fields::default() };
        return free.then(|| Found::new(Form::UnitOf { unit, day }, at + 2));
    }
    let found = super::core(w, at)?;
    match found.form {
        Form::Date(day @ Fields { day: 1.., .. }) => {
            Some(Found { form: Form::UnitOf { unit, day }, ..found })
        }
        // `the week of Memorial Day`
        Form::Named { name: Name::Holiday(holiday), pick: pick @ Pick::Bare, year } => {
            Some(Found { form: Form::UnitOfHoliday { unit, pick, holiday, year }, ..found })
        }
        _ => None,
    }
}

/// `the 1988 third quarter`, `the 1989 period`.
fn year_first(w: &Window<'_>, at: usize) -> Option<Found> {
    let (value, _) = number::plain(w, at).filter(|&(v, width)| width == 4 && (1800..=2199).contains(&v))?;
    let year = i16::try_from(value).ok()?;
    let found = of_year(w, year, at + 1);
    let period = matches!(w.sense(found.end), Sense::Period | Sense::Unit(Unit::Quarter));
    Some(Found { end: if period { found.end + 1 } else { found.end }, ..found }).filter(|f| f.end > at + 1)
}

/// What a year may have after it: `1988 third quarter`, `1998 summer`.
pub(super) fn of_year(w: &Window<'_>, year: i16, at: usize) -> Found {
    in_year(w, Year::Full(year), at).unwrap_or(Found::new(dated(Year::Full(year), 0, 0), at))
}

/// A quarter, half, season or holiday of a year that stands before it.
pub(super) fn in_year(w: &Window<'_>, year: Year, at: usize) -> Option<Found> {
    let fiscal = if w.means(at, Sense::Fiscal) { at + 1 } else { at };
    let found = match w.sense(fiscal) {
        Sense::Ordinal(nth @ 1..=2) if w.means(w.over_hyphen(fiscal + 1), Sense::Vague(Vague::Half)) => {
            named(w, Name::Half(nth), w.over_hyphen(fiscal + 1) + 1)
        }
        Sense::Ordinal(_) => ordinal(w, fiscal)?,
        Sense::Season(_) if !w.at(fiscal).common => season_named(w, fiscal),
        Sense::Holiday => holiday(w, fiscal)?,
        _ => Found::new(
            Form::Named { name: written_name(w, fiscal)?, pick: Pick::Bare, year: Year::Unsaid },
            fiscal + 1,
        ),
    };
    match found.form {
        Form::Named { name, year: Year::Unsaid, pick } => {
            Some(Found { form: Form::Named { name, pick, year }, ..found })
        }
        _ => None,
    }
}

/// `summer 1998`, `winter of 1994`, `summer`.
pub(super) fn season(w: &Window<'_>, at: usize) -> Option<Found> {
    let found = season_named(w, at);
    let dated = !matches!(found.form, Form::Named { year: Year::Unsaid, .. });
    let told = at == 0 && matches!(w.sense_back(1), Sense::In | Sense::Until | Sense::Since | Sense::Fuzz(_));
    // `by fall`
    let ends = matches!(w.sense_back(1), Sense::Until | Sense::Since)
        && !matches!(w.sense(at + 1), Sense::Of | Sense::In | Sense::From);
    let told = told && (!w.at(at).common || ends);
    (dated || told || at > 0 && matches!(w.sense(at - 1), Sense::Fuzz(_))).then_some(found)
}

/// Whether what stands before an article leads to a season, though its word is another too (`in the fall in Vermont`; not `The fall
/// was steep`, `by the fall in prices`, `the fall of the city`).
fn leads_season(w: &Window<'_>, at: usize) -> bool {
    let before = w.before(at).sense;
    match w.sense(at + 2) {
        Sense::Of => false,
        Sense::In => before == Sense::In,
        _ => !matches!(before, Sense::None | Sense::The | Sense::Side(_)),
    }
}

/// A winter with the year in which it ends (`the winter of 1812–13`, `winter 2021/22`).
fn over_turn(w: &Window<'_>, found: Found) -> Found {
    let Form::Named { year: Year::Full(year), .. } = found.form else { return found };
    let joined = w.joins(found.end) || w.is(found.end, '/') && w.is_glued(found.end);
    let next = u32::try_from(year).unwrap_or(0) + 1;
    let turns = match number::plain(w, found.end + 1) {
        Some((value, 2)) => value == next % 100,
        Some((value, 4)) => value == next,
        _ => false,
    };
    if joined && turns { Found { end: found.end + 2, ..found } } else { found }
}

fn season_named(w: &Window<'_>, at: usize) -> Found {
    match w.sense(at) {
        Sense::Season(season) => {
            // `the summer months of 2022`
            let months = w.means(at + 1, Sense::Units(Unit::Month));
            over_turn(w, named(w, Name::Season(season), if months { at + 2 } else { at + 1 }))
        }
        _ => Found::new(Form::Reference(0), at),
    }
}

/// `fiscal 1989`, `fiscal first quarter`, `fiscal year 2016`, `fiscal year`.
pub(super) fn fiscal(w: &Window<'_>, at: usize) -> Option<Found> {
    let next = w.over_hyphen(at + 1);
    if let Some(found) = ordinal(w, next) {
        return Some(found);
    }
    if w.means(next, Sense::Unit(Unit::Year)) {
        let year = year_after(w, next + 1);
        return Some(match year {
            Some((year, end)) => over_years(w, year, end),
            None => Found::new(Form::Unit { unit: Unit::Year, pick: Pick::That }, next + 1),
        })
        .filter(|_| year.is_some() || at > 0);
    }
    let (year, end) = year_after(w, next)?;
    Some(over_years(w, year, end))
}

/// `the current fiscal year`, `last fiscal year`, `next fiscal first quarter`.
pub(super) fn fiscal_picked(w: &Window<'_>, pick: Pick, at: usize) -> Option<Found> {
    if w.means(at + 1, Sense::Unit(Unit::Year)) {
        return Some(Found::new(Form::Unit { unit: Unit::Year, pick }, at + 2));
    }
    let found = ordinal(w, at + 1)?;
    match found.form {
        Form::Named { name, year, .. } => Some(Found { form: Form::Named { name, pick, year }, ..found }),
        _ => None,
    }
}

/// `Q3 2015`, `H1 2016`, `FY2016`: capital letters with a number.
pub(super) fn written(w: &Window<'_>, at: usize) -> Option<Found> {
    if let Some((year, end)) = fiscal_year(w, at) {
        return Some(match year {
            Year::Full(year) => over_years(w, year, end),
            year => Found::new(dated(year, 0, 0), end),
        });
    }
    let found = named(w, written_name(w, at)?, at + 1);
    let told = at == 0
        && matches!(
            w.sense_back(1),
            Sense::In | Sense::The | Sense::Until | Sense::Preposition | Sense::Within
        );
    let told = told || at > 0 && matches!(w.before(at).sense, Sense::Fuzz(_) | Sense::Of);
    (told || !matches!(found.form, Form::Named { year: Year::Unsaid, .. })).then_some(found)
}

/// `2016H1`, `2015Q3`: a year and what it has, in one word; `3Q12`, `1H 2013`, `4Q`.
pub(super) fn glued(w: &Window<'_>, at: usize) -> Option<Found> {
    let (number, width) = number::plain(w, at).filter(|_| w.is_glued(at + 1))?;
    if width == 1 {
        return part_first(w, u8::try_from(number).ok()?, at + 1);
    }
    let year = i16::try_from(number).ok().filter(|year| (1900..2100).contains(year))?;
    let name = written_name(w, at + 1)?;
    Some(Found::new(Form::Named { name, pick: Pick::Bare, year: Year::Full(year) }, at + 2))
}

/// The letter behind the number of a quarter or half, with the year that may follow; a half needs one.
fn part_first(w: &Window<'_>, nth: u8, at: usize) -> Option<Found> {
    let letters = w.word(at);
    let name = match (letters.as_bytes().first(), nth) {
        (Some(b'Q'), 1..=4) => Name::Quarter(nth),
        (Some(b'H'), 1..=2) => Name::Half(nth),
        _ => return None,
    };
    let short = letters.get(1..).filter(|digits| digits.len() == 2).and_then(|digits| digits.parse().ok());
    let found = match (short, letters.len()) {
        (Some(year), _) => {
            Found::new(Form::Named { name, pick: Pick::Bare, year: Year::Short(year) }, at + 1)
        }
        (None, 1) => named(w, name, at + 1),
        _ => return None,
    };
    let dated = found.end > at + 1 || letters.len() > 1;
    (dated || matches!(name, Name::Quarter(_))).then_some(found)
}

/// `Q3`, `H1`.
fn written_name(w: &Window<'_>, at: usize) -> Option<Name> {
    match (number_after(w, at, "Q"), number_after(w, at, "H")) {
        (Some(n @ 1..=4), _) => u8::try_from(n).ok().map(Name::Quarter),
        (_, Some(n @ 1..=2)) => u8::try_from(n).ok().map(Name::Half),
        _ => None,
    }
}

/// The number after letters in one word.
fn number_after(w: &Window<'_>, at: usize, letters: &str) -> Option<u16> {
    let digits = w.word(at).strip_prefix(letters).filter(|digits| digits.len() <= 4)?;
    digits.parse().ok()
}

/// `year-end`, `the year’s end`.
pub(super) fn year_end(w: &Window<'_>, at: usize) -> Option<Found> {
    let Sense::Unit(unit @ (Unit::Year | Unit::Month | Unit::Week)) = w.sense(at) else { return None };
    let next = w.over_hyphen(at + 1);
    if !w.means(next, Sense::Edge(Fuzz::End)) {
        return None;
    }
    let (year, end) = year_of(w, next + 1);
    let form = match year {
        Year::Unsaid => Form::Unit { unit, pick: Pick::This },
        year => dated(year, 0, 0),
    };
    Some(Found { modifier: Some(crate::date::Modifier::End), ..Found::new(form, end) })
}

/// `EOY`: the end of the unit that holds the anchor.
pub(super) fn end_of(w: &Window<'_>, unit: Unit, end: usize) -> Option<Found> {
    let found = Found::new(Form::Unit { unit, pick: Pick::This }, end);
    // `EOD Friday`
    if let (Unit::Day, Some(day)) = (unit, super::core(w, end))
        && matches!(day.form, Form::Named { name: Name::Weekday(_), .. } | Form::Days(_))
    {
        return Some(Found { modifier: Some(crate::date::Modifier::End), ..day });
    }
    // `the EOD team`
    let noun = w.is_word(end) && w.means(end, Sense::None);
    (!noun).then_some(Found { modifier: Some(crate::date::Modifier::End), ..found })
}

/// The most words and signs of a holiday's name (`eid al-fitr`, `martin luther king jr.`).
const HOLIDAY_WORDS: usize = 5;

/// A holiday by name, with its year (`Easter 2019`, `Thanksgiving Day`, `Election Day of 2012`).
pub(super) fn holiday(w: &Window<'_>, at: usize) -> Option<Found> {
    if !w.is_word(at) {
        return None;
    }
    let start = w.at(at).span.start;
    if !names_holiday(w.text, w.words, w.at(at).span) {
        return None;
    }
    (1..=HOLIDAY_WORDS).rev().find_map(|count| {
        let last = w.at(at + count - 1);
        let written_end =
            last.span.end + if last.possessive { possessive_length(w, at + count - 1) } else { 0 };
        let mut folded = [0; HOLIDAY_BYTES];
        let name = fold(w.text.get(start..written_end)?, &mut folded)?;
        let entry = w.words.holidays.binary_search_by(|h| h.words.cmp(name)).ok()?;
        let entry = w.words.holidays.get(entry)?;
        // `had to clean Monday`
        let apart = last.capital && !w.is_capital(at);
        if apart {
            return None;
        }
        holiday_named(w, at, at + count, entry.alone, entry.when)
    })
}

/// A holiday whose name ends at `end`, with `Day` or `Eve`, and the year.
fn holiday_named(w: &Window<'_>, at: usize, end: usize, alone: bool, when: Holiday) -> Option<Found> {
    // `Columbus day trips`, but `Martin Luther King day`, `Veterans day`, `MLK day`
    let name = w.word(at).as_bytes();
    let firm = end > at + 1
        || w.is_possessive(at)
        || name.last().is_some_and(u8::is_ascii_uppercase)
        || name.last() == Some(&b's');
    let firm = firm && w.is_capital(at) && super::calendar::counts_nothing(w, end + 1);
    let written = w.is_capital(end) || !w.is_capital(at) || firm && !alone;
    let day = w.means(end, Sense::Unit(Unit::Day)) && written;
    let end = if day { end + 1 } else { end };
    let eve = w.word(end).eq_ignore_ascii_case("eve");
    if !alone && !day && !eve {
        return None;
    }
    // `the Yom Kippur War`, `Easter Island`, `Holi Smith`; but `on Christmas Ann Poe came`
    let next = w.at(if eve { end + 1 } else { end });
    let named_after = next.is_word() && next.capital && next.sense == Sense::None && w.is_capital(at);
    let led = matches!(w.before(at).sense, Sense::On | Sense::Since | Sense::Until | Sense::Side(_));
    if named_after && !led && !day && !eve {
        return None;
    }
    let when = if eve { before(when)? } else { when };
    let end = if eve { end + 1 } else { end };
    // `Christmas in 1914`
    let told = (w.means(end, Sense::In)).then(|| year_after(w, end + 1)).flatten();
    // `Labor Day weekend`, `Thanksgiving week`
    let whole = match w.sense(end) {
        Sense::Unit(unit @ (Unit::Weekend | Unit::Week)) => Some(unit),
        _ => None,
    };
    if let Some(unit) = whole.filter(|_| !w.joins(end + 1)) {
        let told = (w.means(end + 1, Sense::In)).then(|| year_after(w, end + 2)).flatten();
        let told = told.map(|(year, end)| (Year::Full(year), end));
        let (year, end) = told.unwrap_or_else(|| year_of(w, end + 1));
        let pick = Pick::Bare;
        return Some(Found::new(Form::UnitOfHoliday { unit, pick, holiday: when, year }, end));
    }
    let name = Name::Holiday(when);
    Some(match told {
        Some((year, end)) => Found::new(Form::Named { name, pick: Pick::Bare, year: Year::Full(year) }, end),
        None => named(w, name, end),
    })
}

/// The day before a holiday; none where it is not spoken of.
fn before(when: Holiday) -> Option<Holiday> {
    Some(match when {
        Holiday::Fixed(1, 1) => Holiday::Fixed(12, 31),
        // The eve of 1 March is said of the 28th.
        Holiday::Fixed(month, 1) => Holiday::Fixed(month - 1, last_of(month - 1)),
        Holiday::Fixed(month, day) => Holiday::Fixed(month, day - 1),
        Holiday::Easter(days) => Holiday::Easter(days - 1),
        Holiday::Orthodox(days) => Holiday::Orthodox(days - 1),
        Holiday::Nth(month, day, nth) => Holiday::NthPlus(month, day, nth, -1),
        Holiday::NthPlus(month, day, nth, plus) => Holiday::NthPlus(month, day, nth, plus - 1),
        Holiday::Listed(listed, days) => Holiday::Listed(listed, days - 1),
        Holiday::Chinese(month, day) => Holiday::Chinese(month, day.checked_sub(1)?),
        Holiday::Hebrew(month, day) => Holiday::Hebrew(month, day.checked_sub(1)?),
        Holiday::Islamic(..) => return None,
    })
}

/// The last day of a month of a common year.
fn last_of(month: u8) -> u8 {
    match month {
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// The bytes of `’s` after a possessive token.
fn possessive_length(w: &Window<'_>, at: usize) -> usize {
    let rest = w.text.get(w.at(at).span.end..).unwrap_or("");
    rest.chars().take(2).map(char::len_utf8).sum()
}

/// `nine months`, after `the first` or `the`.
pub(super) fn first_units(w: &Window<'_>, at: usize) -> Option<(Count, Unit, usize)> {
    let (count, end) = number::count(w, at)?;
    let (unit, end) = super::quantity::unit(w, end)?;
    Some((count, unit, end))
}
