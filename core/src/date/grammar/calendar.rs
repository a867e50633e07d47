//! Years, months, days and weekdays written out, their lists and ranges.

use super::number;
use super::{Found, beside, list, traps};
use crate::date;
use crate::date::form::{Away, Base, Clock, Fields, Form, Name, Year};
use crate::date::lexer::{Figure, Token, Window};
use crate::words::date::{DayPart, Pick, Sense, Unit, Way, telling};

/// `Sept. 30, 1989`, `March 1996`, `June last year`, `May`, `August 10 – 22, 2012`.
pub(super) fn month_first(w: &Window<'_>, at: usize) -> Option<Found> {
    let Sense::Month(month) = w.sense(at) else { return None };
    let mut next = over_point(w, at + 1);
    if w.is(next, ',') && number::day(w, next + 1).is_some() && year_after(w, next).is_none() {
        next += 1;
    }
    let hyphen = w.over_hyphen(next);
    let mut start = if w.means(hyphen, Sense::The) { hyphen + 1 } else { hyphen };
    if w.is(start, '/') {
        start += 1;
    }
    let day = number::day(w, start)
        .or_else(|| number::day_in_words(w, start))
        .filter(|&(_, end)| !traps::not_a_day(w, start, end) && year_after(w, start).is_none());
    if let Some((day, end)) = day {
        let verb = w.at(at).common && !w.is_capital(at) && number::plain(w, start).is_some();
        if verb && w.is_word(end) && w.means(end, Sense::None) {
            return None; // `they march 12 miles`
        }
        return Some(of_event(w, at, list::month_day(w, month, day, end)));
    }
    if let (Some((32..=99, _)), Some((_, end))) = (number::plain(w, start), year_after(w, start + 1)) {
        return Some(Found::new(Form::Impossible, end));
    }
    if let Some((year, end)) = year_after(w, next).or_else(|| year_after(w, hyphen)) {
        return Some(Found::new(dated(Year::Full(year), month, 0), end));
    }
    if let Some((year, end)) =
        relative_year(w, next).or_else(|| year_in_short(w, next)).or_else(|| short_year(w, next))
    {
        return Some(Found::new(dated(year, month, 0), end));
    }
    // `March 240117`: an identifier, or two numbers run together
    let run_on = number::plain(w, start).is_some_and(|(_, width)| width > 4);
    let sure = !run_on && (!w.at(at).common || traps::common_month_is_sure(w, at));
    sure.then(|| named(Name::Month(month), at + 1))
}

/// A day whose year all know, beside the word for what happened then (`the Sept. 11 attacks`).
fn of_event(w: &Window<'_>, at: usize, found: Found) -> Found {
    let Form::Date(fields @ Fields { year: Year::Unsaid, month, day, .. }) = found.form else { return found };
    let known = w.words.events.iter().find(|event| (event.0, event.1) == (month, day));
    let is = |token: Token| w.words.attacks.iter().any(|word| w.word_of(token).eq_ignore_ascii_case(word));
    let before = || matches!(w.before(at).sense, Sense::Of | Sense::On) && is(w.before_by(at, 2));
    // those of another year say where, or come next
    let placed = |at: usize| matches!(w.sense(at), Sense::In | Sense::On | Sense::At | Sense::Preposition);
    let picked = matches!(w.before(at).sense, Sense::Pick(_));
    let behind = || is(w.at(found.end)) && !placed(found.end + 1);
    match known.filter(|_| !picked && (behind() || before() && !placed(found.end))) {
        Some(&(.., year)) => {
            Found { form: Form::Date(Fields { year: Year::Known(year), ..fields }), ..found }
        }
        None => found,
    }
}

/// `15 September 2016`, `the 3rd of May`, `7 and 8 March`, `22–23 Feb`.
pub(super) fn day_first(w: &Window<'_>, at: usize) -> Option<Found> {
    let (day, end) = number::day(w, at)?;
    if let Some((month, end)) = month_after(w, end) {
        let (year, end) = any_year(w, end).or_else(|| short_year(w, end)).unwrap_or((Year::Unsaid, end));
        let first = Fields { year, month, day, ..Fields::default() };
        return Some(list::far_range(w, first, Found::new(checked(first), end)));
    }
    if let Some((months, end)) = relative_month(w, end) {
        let nth = i8::try_from(day).ok()?;
        return Some(Found::new(Form::NthOf { nth, weekday: 0, months }, end));
    }
    list::before_month(w, at, day, end)
}

/// `of next month`, `in this month`: months from the anchor's.
pub(super) fn relative_month(w: &Window<'_>, at: usize) -> Option<(i8, usize)> {
    matches!(w.sense(at), Sense::Of | Sense::In).then(|| month_from_now(w, at))?
}

/// The same, with or without the word that leads to it (`from 6 to 11 next month`).
pub(super) fn month_from_now(w: &Window<'_>, at: usize) -> Option<(i8, usize)> {
    let at = if matches!(w.sense(at), Sense::Of | Sense::In) { at + 1 } else { at };
    let article = w.means(at, Sense::The) && matches!(w.sense(at + 1), Sense::Pick(_));
    let at = if article { at + 1 } else { at };
    let months = match w.sense(at) {
        Sense::Pick(Pick::This) | Sense::The => 0,
        Sense::Pick(Pick::Last | Pick::Previous) => -1,
        Sense::Pick(Pick::Next | Pick::Coming) => 1,
        _ => return None,
    };
    (w.means(at + 1, Sense::Unit(Unit::Month))).then_some((months, at + 2))
}

/// The date, or what the calendar has not (`February 30`).
pub(super) fn checked(fields: Fields) -> Form {
    let year = match fields.year {
        Year::Full(year) => year,
        _ => 2000,
    };
    match date::calendar::date(year, fields.month, fields.day) {
        Some(_) => Form::Date(fields),
        None => Form::Impossible,
    }
}

/// A month, after `of`, a hyphen, a slash or nothing.
pub(super) fn month_after(w: &Window<'_>, at: usize) -> Option<(u8, usize)> {
    let mut at = w.over_hyphen(at);
    if w.means(at, Sense::Of) || w.is(at, '/') || (w.is(at, '.') && w.is_glued(at)) {
        at += 1;
    }
    let Sense::Month(month) = w.sense(at) else { return None };
    let ordinary = w.at(at).common
        && !w.is_capital(at)
        && !matches!(w.figure(at + 1), Some(Figure::Plain { width: 4, .. }));
    let verb = ordinary && w.word(at).len() == 3 && w.is_word(at + 1) && w.means(at + 1, Sense::None);
    (!verb).then(|| (month, over_point(w, at + 1)))
}

/// The position after the point of an abbreviation, where a number follows it.
fn over_point(w: &Window<'_>, at: usize) -> usize {
    let after =
        w.is(at, '.') && w.is_glued(at) && (w.figure(at + 1).is_some() || w.means(at + 1, Sense::The));
    if after { at + 1 } else { at }
}

/// `, 1996`, `1996`, `of 1996`, `345 BC`, `(1996)`.
pub(super) fn year_after(w: &Window<'_>, at: usize) -> Option<(i16, usize)> {
    if let (true, true, Some((year @ 1000..=2999, 4))) =
        (w.is(at, '('), w.is(at + 2, ')'), number::plain(w, at + 1))
    {
        return Some((i16::try_from(year).ok()?, at + 3));
    }
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
pub(super) fn any_year(w: &Window<'_>, at: usize) -> Option<(Year, usize)> {
    year_after(w, at)
        .map(|(year, end)| (Year::Full(year), end))
        .or_else(|| apostrophe_year(w, at))
        .or_else(|| relative_year(w, at))
}

/// `’96`.
pub(super) fn apostrophe_year(w: &Window<'_>, at: usize) -> Option<(Year, usize)> {
    let mark = is_raised(w, at) && w.is_glued(at + 1);
    let (value, _) = number::plain(w, at + 1).filter(|&(_, width)| mark && width == 2)?;
    Some((Year::Short(u8::try_from(value).ok()?), at + 2))
}

/// `November ’96` where nothing follows that `In March ’10 years after’ was shown` has.
fn year_in_short(w: &Window<'_>, at: usize) -> Option<(Year, usize)> {
    apostrophe_year(w, at)
        .filter(|&(_, end)| counts_nothing(w, end) && !matches!(w.sign(end), Some('\'' | '’')))
}

/// `in ’96`, `the ’96 vote`: such a year alone, where a word leads up to one.
pub(super) fn apostrophe_alone(w: &Window<'_>, at: usize) -> Option<Found> {
    if let Some(found) = decade(w, at + 1).filter(|_| at > 0 && is_raised(w, at) && w.is_glued(at + 1)) {
        return Some(found);
    }
    let (year, end) = apostrophe_year(w, at).filter(|_| !w.is_glued(at) || w.before(at).sign.is_some())?;
    let led = lists_year(w, at)
        || matches!(
            w.before(at).sense,
            Sense::In
                | Sense::Since
                | Sense::Until
                | Sense::From
                | Sense::Of
                | Sense::Between
                | Sense::And
                | Sense::To
                | Sense::The
                | Sense::Fuzz(_)
                | Sense::Season(_)
        );
    let next = w.at(end);
    let counted = next.glued && (next.is_word() || next.figure.is_some() || next.sign == Some('%'))
        || matches!(next.sense, Sense::Unit(_) | Sense::Units(_) | Sense::Scale(_));
    (led && !counted).then(|| Found::new(dated(year, 0, 0), end))
}

/// `03 Aug 96`: two figures after a day and a month, with nothing that they could count.
pub(super) fn short_year(w: &Window<'_>, at: usize) -> Option<(Year, usize)> {
    // `21-APR-16`
    let joined = w.joins(at) && at.checked_sub(2).is_some_and(|month| w.joins(month));
    let at = w.over_hyphen(at);
    let (value, _) = number::plain(w, at).filter(|&(value, width)| width == 2 && (value > 31 || joined))?;
    let counts = w.is_word(at + 1) || matches!(w.sign(at + 1), Some(':' | '%' | ','));
    (joined || !counts).then(|| u8::try_from(value).ok().map(|v| (Year::Short(v), at + 1)))?
}

/// `this year`, `of last year`, `next year`, `of the following year`, `the year before`.
pub(super) fn relative_year(w: &Window<'_>, at: usize) -> Option<(Year, usize)> {
    let at = if w.means(at, Sense::Of) || w.is(at, ',') { at + 1 } else { at };
    let the = w.means(at, Sense::The);
    let at = if the { at + 1 } else { at };
    if let (true, Sense::Unit(Unit::Year), Sense::Side(way)) = (the, w.sense(at), w.sense(at + 1)) {
        let years = if way == Way::Earlier { -1 } else { 1 };
        return (!w.is_word(at + 2) && w.figure(at + 2).is_none()).then_some((Year::Context(years), at + 2));
    }
    let Sense::Unit(Unit::Year) = w.sense(at + 1) else { return None };
    let year = match w.sense(at) {
        Sense::Pick(Pick::Next) if the => Year::Context(1),
        Sense::Pick(Pick::Following) => Year::Context(1),
        Sense::Pick(Pick::Previous) => Year::Context(-1),
        Sense::Pick(Pick::This) => Year::Relative(0),
        Sense::Pick(Pick::Last) => Year::Relative(-1),
        Sense::Pick(Pick::Next) => Year::Relative(1),
        Sense::Pick(Pick::That) => Year::Context(0),
        _ => return None,
    };
    Some((year, at + 2))
}

/// The era after a year.
fn era(w: &Window<'_>, at: usize) -> Option<(bool, usize)> {
    if let Sense::Era(after) = w.sense(at) {
        // `5 ad breaks`
        let written = w.is_capital(at) || w.word(at).len() != 2;
        return written.then_some((after, at + 1));
    }
    // `v. Chr.`
    let point = |at: usize| if w.is(at, '.') && w.is_glued(at) { at + 1 } else { at };
    let second = point(at + 1);
    let is = |at: usize, word: &str| w.word(at).eq_ignore_ascii_case(word);
    let found = w.words.eras.iter().find(|(first, last, _)| is(at, first) && is(second, last))?;
    Some((found.2, point(second + 1)))
}

/// `AD 79`, in capitals.
pub(super) fn era_first(w: &Window<'_>, at: usize) -> Option<Found> {
    let capitals = w.word(at).bytes().all(|byte| !byte.is_ascii_lowercase());
    let (value, width) = number::plain(w, at + 1).filter(|_| capitals)?;
    let year = i16::try_from(value).ok().filter(|year| width <= 4 && (1..2200).contains(year))?;
    let counts = w.is_word(at + 2) && plural_or_unit(w, at + 2);
    (!counts).then(|| Found::new(dated(Year::Full(year), 0, 0), at + 2))
}

fn plural_or_unit(w: &Window<'_>, at: usize) -> bool {
    traps::plural(w, at) || matches!(w.sense(at), Sense::Unit(_) | Sense::Units(_) | Sense::Meridiem(_))
}

/// The era of the last year of a range, which its first has too (`between 1200 and 1100 BC`, `from 30 to 60 AD`): before Christ years
/// count down.
fn era_of_last(w: &Window<'_>, at: usize, first: u32) -> Option<bool> {
    let before = w.before(at).sense;
    let joined = match w.sense(at + 1) {
        Sense::To => before == Sense::From,
        Sense::And => before == Sense::Between,
        _ => false,
    };
    let (last, _) = number::plain(w, at + 2).filter(|_| joined)?;
    let (after, _) = era(w, at + 3)?;
    (if after { first < last } else { first > last }).then_some(after)
}

fn in_era(value: u32, after: bool) -> Option<i16> {
    let year = i16::try_from(value).ok()?;
    Some(if after { year } else { 1 - year })
}

/// A year alone, where the words around it say that it is one.
pub(super) fn year_alone(w: &Window<'_>, at: usize) -> Option<Found> {
    if let Some(found) = decade(w, at) {
        return Some(found);
    }
    let (value, width) = number::plain(w, at)?;
    if let Some((era, end)) = era(w, at + 1) {
        return Some(Found::new(dated(Year::Full(in_era(value, era)?), 0, 0), end));
    }
    if let Some(era) = era_of_last(w, at, value) {
        return Some(Found::new(dated(Year::Full(in_era(value, era)?), 0, 0), at + 1));
    }
    // `Kern (1480–1534)`, `the war of 1870–71`
    let before = w.before(at);
    let spanned = || {
        // `a crowd of 1500–1600`
        let short = matches!(number::plain(w, at + 2), Some((_, 2)));
        let led =
            before.sign == Some('(') || before.sense == Sense::The || before.sense == Sense::Of && short;
        led && (1000..1900).contains(&value)
            && last_year(w, at + 1, value).is_some_and(|(_, end)| !traps::things(w, end))
    };
    let whole = width == 4 && !traps::not_a_year(w, at) && (traps::year_is_sure(w, at, value) || spanned());
    let year = i16::try_from(value).ok().filter(|_| whole)?;
    if let Some((last, end)) = last_year(w, at + 1, value) {
        return Some(years(year, last, end));
    }
    Some(super::period::of_year(w, year, at + 1))
}

/// From one year to another.
pub(super) fn years(first: i16, last: i16, end: usize) -> Found {
    let of = |year| Fields { year: Year::Full(year), ..Fields::default() };
    Found::new(Form::Through(of(first), of(last)), end)
}

/// `1990s`, `60s`; `1990’s` after an article or `early`. `mid-30s` is an age or a temperature.
fn decade(w: &Window<'_>, at: usize) -> Option<Found> {
    let before = w.before(at);
    let (value, width, end) = match w.figure(at)? {
        Figure::Decade { value, width } => (value, width, at + 1),
        Figure::Plain { value, width: width @ (2 | 4) } if value % 10 == 0 => {
            let mark = matches!(w.sign(at + 1), Some('\'' | '’')) && w.is_glued(at + 1);
            let ending = w.word(at + 2) == w.words.decade_ending && w.is_glued(at + 2);
            let led = matches!(before.sense, Sense::The | Sense::Fuzz(_));
            (value, width, (mark && ending && led).then_some(at + 3)?)
        }
        _ => return None,
    };
    if width == 2 && (!is_short_decade(w, at) || traps::are_degrees(w, at)) {
        return None;
    }
    let first = i16::try_from(value).ok()?;
    Some(if width == 2 {
        short_decade(first, end)
    } else if first % 100 == 0 && first < 1900 {
        // `the 1800s` are no ten years
        Found::new(Form::Century(i8::try_from(first / 100 + 1).ok()?), end)
    } else {
        Found::new(Form::Decade { first, short: false }, end)
    })
}

/// Whether two figures name a decade: behind an apostrophe, `the` or `the early`. In her (early) 60s somebody is of an age.
fn is_short_decade(w: &Window<'_>, at: usize) -> bool {
    let before = |back: usize| w.before_by(at, back);
    match (before(1).sense, before(1).sign) {
        (Sense::The, _) | (_, Some('\'' | '’' | '‘')) => true,
        (Sense::Fuzz(_), _) => before(2).sense == Sense::The,
        _ => false,
    }
}

/// The decade at the head, behind others in a list (`the 1960s, 70s and 80s`, `1990s and early 00s`).
pub(super) fn decade_listed(w: &Window<'_>) -> Option<Found> {
    let Some(Figure::Decade { value, width: 2 }) = w.figure(0) else { return None };
    Some(short_decade(i16::try_from(value).ok()?, 1))
}

/// The decade of two figures. The 00s and 10s are those of this century.
fn short_decade(value: i16, end: usize) -> Found {
    let century = if value < 20 { 2000 } else { 1900 };
    Found::new(Form::Decade { first: century + value, short: true }, end)
}

/// `nineties` behind an article, `late forties` behind one too; in somebody’s forties is an age.
pub(super) fn decade_in_words(w: &Window<'_>, at: usize) -> Option<Found> {
    // `the tens of thousands` are none
    let Sense::Tens(tens @ 20..) = w.sense(at) else { return None };
    let before = |back: usize| at.checked_sub(back).map(|at| w.sense(at));
    let led = match before(1) {
        Some(Sense::The) => true,
        Some(Sense::Fuzz(_)) => before(2) == Some(Sense::The),
        _ => false,
    };
    // `neunziger Jahre`
    let end = if w.means(at + 1, Sense::Units(Unit::Year)) { at + 2 } else { at + 1 };
    led.then(|| Found::new(Form::Decade { first: 1900 + i16::from(tens), short: true }, end))
}

/// `eighteen seventies`, `twenty-tens`, `two thousands`.
fn decade_of_century(w: &Window<'_>, at: usize) -> Option<Found> {
    if let (Sense::Number(2), Sense::Tens(0)) = (w.sense(at), w.sense(at + 1)) {
        return Some(Found::new(Form::Decade { first: 2000, short: false }, at + 2));
    }
    let Sense::Number(hundreds @ 17..=20) = w.sense(at) else { return None };
    let next = w.over_hyphen(at + 1);
    let Sense::Tens(tens) = w.sense(next) else { return None };
    let first = i16::try_from(hundreds * 100).ok()? + i16::from(tens);
    Some(Found::new(Form::Decade { first, short: false }, next + 1))
}

/// Whether an apostrophe stands there.
fn is_raised(w: &Window<'_>, at: usize) -> bool {
    matches!(w.sign(at), Some('\'' | '’' | '‘'))
}

/// Whether a year and a comma stand before (`2015, ’17 and ’19`).
fn lists_year(w: &Window<'_>, at: usize) -> bool {
    let year = match w.before_by(at, 2).figure {
        Some(Figure::Plain { width: 4, value }) => (1900..2100).contains(&value),
        Some(Figure::Plain { width: 2, .. }) => matches!(w.before_by(at, 3).sign, Some('\'' | '’' | '‘')),
        _ => false,
    };
    year && w.before(at).sign == Some(',')
}

/// The last year of a range (`1914–18`, `2021/22`).
pub(super) fn last_year(w: &Window<'_>, at: usize, first: u32) -> Option<(i16, usize)> {
    let joins = w.joins(at) || (w.is(at, '/') && w.is_glued(at) && w.is_glued(at + 1));
    let (value, width) = number::plain(w, at + 1).filter(|_| joins)?;
    let last = match width {
        2 => first - first % 100 + value,
        4 => value,
        _ => return None,
    };
    let month = w.is_dash(at) && value <= 12 && last <= first;
    (last > first && !month && !w.joins(at + 2)).then(|| i16::try_from(last).ok().map(|y| (y, at + 2)))?
}

/// `year 2015`, where `in` or the like stands before it.
pub(super) fn year_behind(w: &Window<'_>, at: usize) -> Option<Found> {
    let before = w.before(at);
    let led = matches!(before.sense, Sense::In | Sense::Since | Sense::Until | Sense::To | Sense::From);
    let noun = matches!(w.sense(at), Sense::Unit(Unit::Year) | Sense::Units(Unit::Year));
    let year = noun && number::plain(w, at + 1).is_some() && led;
    let (year, end) = year.then(|| year_after(w, at + 1))??;
    Some(Found::new(dated(Year::Full(year), 0, 0), end))
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
    if w.is_possessive(at) && !w.at(at).common {
        return Some(named(Name::Weekday(weekday), at + 1));
    }
    let mut next = over_point(w, at + 1);
    if let Some(found) = beside::weekday(w, weekday, next).or_else(|| week_behind(w, weekday, next)) {
        return Some(found);
    }
    if w.is(next, '.') && w.is_glued(next) && w.word(at).len() <= 5 {
        next += 1;
    }
    next = if w.is(next, ',') { next + 1 } else { next };
    let dated = [next, if w.means(next, Sense::The) { next + 1 } else { next }]
        .into_iter()
        .find_map(|n| day_after_weekday(w, n));
    // `Saturday and Sunday, March 2 and 3`
    let several = |found: &Found| {
        let two = w.means(found.end, Sense::And) && number::day(w, found.end + 1).is_some();
        two && w.before(at).sense == Sense::And && matches!(w.before_by(at, 2).sense, Sense::Weekday(_))
    };
    if let Some(found) = dated.filter(|found| !several(found))
        && let Form::Date(fields) = found.form
    {
        return Some(Found { form: Form::Date(Fields { weekday, ..fields }), ..found });
    }
    if let Some((weeks, end)) = relative_week(w, next) {
        return Some(Found::new(Form::WeekdayOf { weekday, weeks }, end));
    }
    // `from Monday to Friday next week`
    let ranged = matches!(w.sense(next), Sense::To | Sense::And | Sense::Until) || w.is_dash(next);
    let behind = matches!(w.sense(next + 1), Sense::Weekday(_)) && ranged;
    if let Some((weeks, _)) = relative_week(w, next + 2).filter(|_| behind) {
        return Some(Found::new(Form::WeekdayOf { weekday, weeks }, at + 1));
    }
    let sure = !w.at(at).common || (w.is_capital(at) && traps::common_weekday_is_sure(w, at));
    (sure && !is_any(w, at) && !is_titled(w, at) && !traps::begins_name(w, at))
        .then(|| named(Name::Weekday(weekday), at + 1))
}

/// Whether a short form is a name behind a title (`Dr. Fri`).
fn is_titled(w: &Window<'_>, at: usize) -> bool {
    let (point, title) = (w.before(at), w.before_by(at, 2));
    let short = w.word(at).len() <= 5 && w.is_capital(at) && !w.is(at + 1, '.');
    let titled = title.capital && title.sense == Sense::None && (2..=4).contains(&title.span.len());
    short && titled && point.sign == Some('.') && point.glued
}

/// `on a Tuesday`, `one Saturday`: some weekday, not one near now; a `Tuesday interview` is one.
fn is_any(w: &Window<'_>, at: usize) -> bool {
    let before = |back: usize| w.before_by(at, back);
    let end = if matches!(w.sense(at + 1), Sense::Part(_)) { at + 2 } else { at + 1 };
    let next = w.at(end);
    let named = next.is_word() && next.sense == Sense::None && !next.possessive;
    // `on a Friday night, Feb. 22`
    let dated = w.is(end, ',')
        && (matches!(w.sense(end + 1), Sense::Month(_)) || number::count(w, end + 1).is_some());
    let opens = before(1).capital && !before(2).is_word() && before(1).figure.is_none();
    match before(1).sense {
        Sense::A => before(2).sense == Sense::On && !named && !dated,
        Sense::Number(1) => opens && !dated && !matches!(w.sense(at + 1), Sense::Way(_)),
        _ => false,
    }
}

/// `Friday week`: the Friday after the coming one.
fn week_behind(w: &Window<'_>, weekday: u8, at: usize) -> Option<Found> {
    let alone = !w.is_word(at + 1) && w.figure(at + 1).is_none() && !w.joins(at + 1);
    let week = w.means(at, Sense::Unit(Unit::Week)) && !w.is_capital(at) && !w.is_possessive(at);
    let base = Base::Weekday { weekday, ahead: true };
    (week && alone).then(|| Found::new(Form::Beside { away: Away { days: 7, months: 0 }, base }, at + 1))
}

/// `Dienstagabend`.
pub(super) fn weekday_part(weekday: u8, part: DayPart, end: usize) -> Found {
    named(Name::Weekday(weekday), end).with(Clock::Part(part), end)
}

/// `next week`, `of last week`: weeks from the anchor's.
fn relative_week(w: &Window<'_>, at: usize) -> Option<(i8, usize)> {
    let at = if matches!(w.sense(at), Sense::Of | Sense::From) { at + 1 } else { at };
    let weeks = match w.sense(at) {
        Sense::Pick(Pick::This) => 0,
        Sense::Pick(Pick::Last) => -1,
        Sense::Pick(Pick::Next) => 1,
        _ => return None,
    };
    (w.means(at + 1, Sense::Unit(Unit::Week))).then_some((weeks, at + 2))
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
        || w.figure(at).is_none() && matches!(w.sense(at), Sense::Ordinal(_) | Sense::Number(_));
    let (day, end) = number::day(w, at).filter(|_| ordinal)?;
    // `Monday the first who came`
    let free = match w.figure(at) {
        Some(_) => counts_nothing(w, end),
        None => !w.is_word(end) || goes_on(w, end),
    };
    free.then(|| Found::new(dated(Year::Unsaid, 0, day), end))
}

/// `the 15th`, `15` beside a time of day: a day of a month that is not said.
pub(super) fn day_of_month(w: &Window<'_>, at: usize) -> Option<Found> {
    let at = if w.means(at, Sense::The) { at + 1 } else { at };
    let (day, end) = number::day(w, at).filter(|_| w.figure(at).is_some())?;
    let goes_on = w.joins(end) || w.is(end, '/') || w.is(end, '%') || w.figure(end).is_some();
    (!goes_on && counts_nothing(w, end)).then(|| Found::new(dated(Year::Unsaid, 0, day), end))
}

/// Whether a number is an ordinal, or one that no channel or page is likely to have (`News on 7 at 5 p.m.`).
pub(super) fn is_no_channel(w: &Window<'_>, at: usize) -> bool {
    !matches!(number::plain(w, at), Some((..13, _)))
}

/// `on 15 at 8:00 a.m.`: such a day before a time of day of which noon is told.
pub(super) fn day_before_time(w: &Window<'_>, at: usize) -> Option<Found> {
    let found = day_of_month(w, at).filter(|_| w.before(at).sense == Sense::On && is_no_channel(w, at))?;
    let time = if w.means(found.end, Sense::At) || w.is(found.end, ',') { found.end + 1 } else { found.end };
    super::hour::is_half_told(w, time).then_some(found)
}

/// Whether what stands behind a day of the month is nothing that it could count (`the 27th anniversary`).
pub(super) fn counts_nothing(w: &Window<'_>, at: usize) -> bool {
    let tells = telling::PAST.and(telling::PRESENT).and(telling::FUTURE).and(telling::POSSIBLE);
    let word = w.word(at);
    !w.is_word(at)
        || goes_on(w, at)
        || matches!(
            w.sense(at),
            Sense::In | Sense::On | Sense::Since | Sense::Side(_) | Sense::The | Sense::A | Sense::Pick(_)
        )
        || w.words.behind_days.binary_search_by(|behind| (*behind).cmp(word)).is_ok()
        || w.words.telling.tags_at(w.text, w.at(at).span).any(tells)
}

/// Whether a word stands there that goes on from a day to a time or another day.
fn goes_on(w: &Window<'_>, at: usize) -> bool {
    matches!(
        w.sense(at),
        Sense::Until | Sense::To | Sense::From | Sense::At | Sense::And | Sense::Preposition
    )
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
    if let Some(Figure::Ordinal(day @ 1..=31)) = w.figure(at + 1) {
        // `on the 27th`
        let before = w.before(at).sense;
        let told = (at == 0 || before == Sense::On)
            && matches!(
                w.sense_back(1),
                Sense::On | Sense::Until | Sense::Since | Sense::Preposition | Sense::Within
            );
        let ends = !w.is_word(at + 2)
            || matches!(w.sense(at + 2), Sense::And | Sense::At | Sense::Until)
            || traps::tells(
                w,
                w.at(at + 2),
                telling::PAST.and(telling::REGULAR).and(telling::PRESENT).and(telling::FUTURE),
            );
        return (told && ends && !w.is_dash(at + 2)).then(|| Found::new(dated(Year::Unsaid, 0, day), at + 2));
    }
    if let Some(found) =
        decade(w, at + 1).or_else(|| decade_in_words(w, at + 1)).or_else(|| decade_of_century(w, at + 1))
    {
        return Some(found);
    }
    if is_raised(w, at + 1) && matches!(w.figure(at + 2), Some(Figure::Decade { .. })) {
        return decade(w, at + 2);
    }
    match (w.sense(at + 1), w.sense(at + 2)) {
        (Sense::Unit(Unit::Month), Sense::Of) => month_first(w, at + 3),
        (Sense::Unit(Unit::Year), _) => {
            let (year, end) = year_after(w, at + 2).or_else(|| early_year(w, at + 2))?;
            Some(Found::new(dated(Year::Full(year), 0, 0), end))
        }
        _ => None,
    }
}

/// The year `800`, behind `the year`; it counts nothing (`the year 800 people left`).
fn early_year(w: &Window<'_>, at: usize) -> Option<(i16, usize)> {
    let (year, _) = number::plain(w, at).filter(|&(year, _)| (100..1000).contains(&year))?;
    (!w.is_word(at + 1) && !w.joins(at + 1) && !w.is(at + 1, ','))
        .then(|| i16::try_from(year).ok().map(|year| (year, at + 1)))?
}

/// A date of these fields.
pub(super) fn dated(year: Year, month: u8, day: u8) -> Form {
    Form::Date(Fields { year, month, day, ..Fields::default() })
}
