//! Lengths of time, distances in time, and repetition.

use super::number;
use super::{Found, beside, period};
use crate::date::Modifier;
use crate::date::form::{Away, Clock, Count, Form, Name, Reach, Sum, Year};
use crate::date::lexer::{Figure, Window};
use crate::words::date::{DayPart, Pick, Sense, Unit, Vague, Way};

/// A unit, and the position after it: `day`, `days`, `-day`, `hrs`, `min` glued to a figure.
pub(super) fn unit(w: &Window<'_>, at: usize) -> Option<(Unit, usize)> {
    let at = w.over_hyphen(at);
    match w.sense(at) {
        Sense::Unit(unit) if unit != Unit::Weekend => Some((unit, at + 1)),
        Sense::Units(unit) => Some((unit, at + 1)),
        Sense::Ordinal(2) if w.word(at).len() == 6 && at > 0 && is_one(w, at - 1) => {
            Some((Unit::Second, at + 1))
        }
        _ if w.is_glued(at) && at > 0 && w.figure(at - 1).is_some() => {
            let word = w.word(at);
            let found = w.words.short_units.binary_search_by(|(short, _)| (*short).cmp(word)).ok()?;
            w.words.short_units.get(found).map(|&(_, unit)| (unit, at + 1))
        }
        _ => None,
    }
}

/// `one`, `1`.
fn is_one(w: &Window<'_>, at: usize) -> bool {
    w.means(at, Sense::Number(1)) || number::plain(w, at) == Some((1, 1))
}

/// `two weeks ago`, `a year earlier`, `three days later`, `five minutes from now`, `two weeks`, `10-year`.
pub(super) fn counted(w: &Window<'_>, at: usize) -> Option<Found> {
    let (count, mut next) = number::count(w, at)?;
    while matches!(w.sense(next), Sense::Filler | Sense::Additional) || additional(w, next) {
        next += 1;
    }
    if let Some(found) = names_away(w, count, next).or_else(|| picked_behind(w, count, next)) {
        return Some(found);
    }
    let range = ranged(w, next);
    let (unit, end) = unit(w, range.unwrap_or(next))?;
    let (count, end) = half_after(w, count, end);
    // `a two-week-long strike`; of `a day-long one` the article is no number
    let end = match (is_long(w, end), w.sense(at)) {
        (true, Sense::A) => return None,
        (true, _) => return Some(Found::new(Form::Duration { count, unit }, end + 2)),
        _ => end,
    };
    let added = sum(w, at, count, unit, end).filter(|_| range.is_none());
    // `seven days a week, 24 hours a day`
    if let (Sense::A, Count::ONE, Some(_), Some(found)) =
        (w.sense(at), count, added, repeated(w, at, unit, end))
    {
        return Some(found);
    }
    if let Some((sum, end)) = added {
        let (way, end) = way(w, end).map_or((None, end), |(way, end)| (Some(way), end));
        return (!aged(w, end)).then(|| Found::new(Form::Sum { sum, way }, end));
    }
    if aged(w, end) {
        return None;
    }
    let (end, modifier) = match or_so(w, count, end) {
        Some(end) => (end, Some(Modifier::Approx)),
        None => (end, None),
    };
    // `runs for two weeks from Saturday` is a length
    let lasts = w.means(end, Sense::From) && matches!(w.before(at).sense, Sense::Preposition | Sense::Within);
    if is_title(w, at, end) {
        return None;
    }
    let away = Away::of(count, unit).filter(|_| !lasts);
    let counted = |away| beside::counted_from(w, end, away).or_else(|| beside::week_on(w, at, end, away));
    if let Some(found) = away.and_then(counted) {
        return Some(found);
    }
    if let Some((way, end)) = way(w, end) {
        let form = explained(w, way, end).unwrap_or(Form::Shift { count, unit, way });
        return Some(Found { modifier, ..Found::new(form, end) });
    }
    if unit == Unit::Quarter {
        return None; // a fourth of something
    }
    let one = w.means(at, Sense::A) && count == Count::ONE && !matches!(w.sense(at + 1), Sense::Vague(_));
    if one && !alone(w, at, end) {
        return repeated(w, at, unit, end);
    }
    Some(Found { modifier, ..Found::new(Form::Duration { count, unit }, end) })
}

/// The position behind `or so` (`a week or so ago`), and `or two` behind one of a unit.
pub(super) fn or_so(w: &Window<'_>, count: Count, end: usize) -> Option<usize> {
    let or = w.means(end, Sense::And) && w.word(end) == w.words.alternative;
    let so = w.means(end + 1, Sense::Additional);
    let two = count == Count::ONE && w.means(end + 1, Sense::Number(2)) && unit(w, end + 2).is_none();
    let free = !w.is_word(end + 2) || !w.means(end + 2, Sense::None) || so;
    (or && (so || two) && free).then_some(end + 2)
}

/// Whether a number and its unit with a capital are the name of something (`60 Minutes`), in a sentence that is no headline.
fn is_title(w: &Window<'_>, at: usize, end: usize) -> bool {
    let (unit, before) = (w.at(end - 1), w.before(at));
    let written = unit.capital && matches!(unit.sense, Sense::Units(Unit::Minute | Unit::Hour | Unit::Day));
    let quoted = matches!(before.sign, Some('“' | '"' | '‘' | '\'' | '`'));
    let lower = before.is_word() && !before.capital && before.sense == Sense::None;
    written && !w.words.nouns_capitalised && w.figure(at).is_some() && end == at + 2 && (quoted || lower)
}

/// `two coming weeks`, `three past years`: what picks them stands behind the number.
fn picked_behind(w: &Window<'_>, count: Count, at: usize) -> Option<Found> {
    let reach = match w.sense(at) {
        Sense::Pick(Pick::Coming) => Reach::FromNow,
        Sense::Pick(Pick::Past) => Reach::UpToNow,
        _ => return None,
    };
    let Sense::Units(unit) = w.sense(at + 1) else { return None };
    let alone = !matches!(w.sense(at + 2), Sense::Way(_) | Sense::Side(_)) && !w.joins(at + 2);
    alone.then(|| Found::new(Form::Duration { count, unit }, at + 2).reaching(reach))
}

/// `two Sundays ago`, `three Fridays from now`, `two summers ago`.
fn names_away(w: &Window<'_>, count: Count, at: usize) -> Option<Found> {
    let Count::Exact { whole, quarters: 0 } = count else { return None };
    let times = i8::try_from(whole).ok().filter(|&times| times > 0)?;
    let (times, end) = match way(w, at + 1)? {
        (Way::Ago, end) => (-times, end),
        (Way::Hence, end) => (times, end),
        _ => return None,
    };
    Some(match w.sense(at) {
        Sense::Weekday(weekday) | Sense::Weekdays(weekday) => {
            Found::new(Form::WeekdayAway { weekday, times }, end)
        }
        Sense::Season(season) | Sense::Seasons(season) => Found::new(Form::SeasonAway { season, times }, end),
        _ => return None,
    })
}

/// More units behind the first (`1 year 2 days`, `two hours, five minutes and 30 seconds`), and the position after them. Behind
/// `and` or a comma a unit is smaller than the one before; behind `between` two lengths are the ends of a range.
pub(super) fn sum(w: &Window<'_>, at: usize, count: Count, first: Unit, end: usize) -> Option<(Sum, usize)> {
    const PARTS: usize = 7;
    let before = w.before(at);
    let between = before.sense == Sense::Between;
    // `After 10 years, two weeks ago he quit`
    let apart = matches!(before.sense, Sense::Side(_));
    let (mut sum, mut last, mut end, mut parts) = (Sum::default().plus(count, first)?, first, end, 1);
    while parts < PARTS {
        let comma = if w.is(end, ',') { end + 1 } else { end };
        let and = w.means(comma, Sense::And) && !between && w.word(comma) != w.words.alternative;
        let next = if and { comma + 1 } else { comma };
        let (bare, listed) = (next == end, comma > end);
        // In words, two lengths side by side are two (`one day two years ago`).
        if bare && !(w.figure(next).is_some() && w.figure(at).is_some()) || listed && apart {
            break;
        }
        let Some((count, number_end)) = number::count(w, next) else { break };
        let Some((unit, unit_end)) = unit(w, number_end) else { break };
        if unit >= last || w.means(unit_end, Sense::Of) {
            break;
        }
        let Some(more) = sum.plus(count, unit) else { break };
        (sum, last, end, parts) = (more, unit, unit_end, parts + 1);
    }
    (parts > 1).then_some((sum, end))
}

/// `more` between a number and its unit.
fn additional(w: &Window<'_>, at: usize) -> bool {
    w.means(at, Sense::Fuzz(crate::words::date::Fuzz::More)) && unit(w, at + 1).is_some()
}

/// The second number of `two to three weeks`.
pub(super) fn ranged(w: &Window<'_>, at: usize) -> Option<usize> {
    let joint = matches!(w.sense(at), Sense::To | Sense::And) || w.is_dash(at);
    let (_, end) = number::count(w, at + 1).filter(|_| joint && !w.means(at + 1, Sense::A))?;
    unit(w, end).map(|_| end)
}

/// `a minute and a half`.
pub(super) fn half_after(w: &Window<'_>, count: Count, end: usize) -> (Count, usize) {
    let at = if w.means(end + 1, Sense::A) { end + 2 } else { end + 1 };
    // `two years and half a million`
    let of = matches!(w.sense(at + 1), Sense::A | Sense::The | Sense::Of);
    let half = w.means(end, Sense::And) && w.means(at, Sense::Vague(Vague::Half)) && !of;
    match count {
        Count::Exact { whole, quarters: 0 } if half => (Count::Exact { whole, quarters: 2 }, at + 1),
        _ => (count, end),
    }
}

/// Whether it is an age (`8-month-old`, `40 years old`).
fn aged(w: &Window<'_>, end: usize) -> bool {
    w.means(w.over_hyphen(end), Sense::Old)
}

/// What stands before what it counts (`vor zwei Wochen`).
pub(super) fn before(w: &Window<'_>, way: Way, at: usize) -> Option<Found> {
    match counted(w, at).or_else(|| bare_units(w, at))? {
        Found { form: Form::Duration { count, unit }, end, .. } => {
            Some(Found::new(Form::Shift { count, unit, way }, end))
        }
        Found { form: Form::Sum { sum, way: None }, end, .. } => {
            Some(Found::new(Form::Sum { sum, way: Some(way) }, end))
        }
        _ => None,
    }
}

/// `Jahren`, without a number.
fn bare_units(w: &Window<'_>, at: usize) -> Option<Found> {
    let Sense::Units(unit) = w.sense(at) else { return None };
    Some(Found::new(Form::Duration { count: Count::Vague, unit }, at + 1))
}

/// `ago`, `earlier`, `later`, `from now`, `hence`.
fn way(w: &Window<'_>, at: usize) -> Option<(Way, usize)> {
    match (w.sense(at), w.sense(at + 1)) {
        (Sense::Way(way), _) => Some((way, at + 1)),
        (Sense::From, Sense::Reference(0) | Sense::Day(0)) => Some((Way::Hence, at + 2)),
        // `a day from right now`
        (Sense::From, Sense::Exactly) if w.means(at + 2, Sense::Reference(0)) => Some((Way::Hence, at + 3)),
        (Sense::Side(way), _) if !w.exists(at + 1) || (w.sign(at + 1).is_some() && !w.is_dash(at + 1)) => {
            Some((way, at + 1))
        }
        _ => None,
    }
}

/// The date that says which day is meant (`a week later, on 12 October`), or which year (`a decade later, in 1998`).
fn explained(w: &Window<'_>, way: Way, end: usize) -> Option<Form> {
    let next = if w.is(end, ',') { end + 1 } else { end };
    let led = w.sense(next);
    if !matches!(way, Way::Earlier | Way::Later) || !matches!(led, Sense::On | Sense::In) {
        return None;
    }
    let fits = |form: &Form| match form {
        Form::Date(fields) => led == Sense::On || matches!(fields.year, Year::Full(_)),
        _ => false,
    };
    super::core(w, next + 1).map(|found| found.form).filter(fits)
}

/// Whether `a year` stands as a length by itself.
fn alone(w: &Window<'_>, at: usize, end: usize) -> bool {
    let before = w.before(at);
    matches!(
        before.sense,
        Sense::Preposition
            | Sense::Within
            | Sense::In
            | Sense::Side(_)
            | Sense::Fuzz(_)
            | Sense::Than
            | Sense::At
            | Sense::Until
            | Sense::Since
            | Sense::Before(_)
    ) || matches!(w.sense(end), Sense::Side(_)) && w.exists(end + 1)
        || matches!(w.sense(end), Sense::And) && w.means(end + 1, Sense::A)
}

/// `a year` after a number that it divides (`$26 million a year`, `twice a week`).
fn repeated(w: &Window<'_>, at: usize, unit: Unit, end: usize) -> Option<Found> {
    let amount = at == 0 && behind_amount(w);
    (amount && !w.joins(end)).then(|| Found::new(Form::Set { count: Count::ONE, unit }, end))
}

/// Whether a number stands before the head, with the word that it counts or without (`twice`, `$26 million`, `seven days`).
pub(super) fn behind_amount(w: &Window<'_>) -> bool {
    let (before, two) = (w.back(1), w.back(2));
    let number = |t: crate::date::lexer::Token| {
        t.figure.is_some()
            || matches!(t.sense, Sense::Number(_) | Sense::Scale(_) | Sense::Vague(Vague::Some))
    };
    let times = w.words.times.iter().any(|times| w.word_of(before).eq_ignore_ascii_case(times));
    times
        || number(before)
        || before.sign == Some('%')
        || (before.is_word() && number(two) && !before.capital)
}

/// `all day`, `all-year`: a length, of which the unit stands at `at`.
pub(super) fn all(w: &Window<'_>, at: usize) -> Option<Found> {
    let at = w.over_hyphen(at);
    let Sense::Unit(unit @ (Unit::Day | Unit::Week | Unit::Weekend | Unit::Month | Unit::Year)) = w.sense(at)
    else {
        return None;
    };
    (!w.joins(at + 1)).then(|| Found::new(Form::Duration { count: Count::ONE, unit }, at + 1))
}

/// `weeklong`, `day-long`, `decades-long`.
pub(super) fn long(w: &Window<'_>, at: usize) -> Option<Found> {
    let told = is_long(w, at + 1);
    let (count, unit, end) = match w.sense(at) {
        Sense::Long(unit) => (Count::ONE, unit, at + 1),
        Sense::Unit(unit) if told => (Count::ONE, unit, at + 3),
        Sense::Units(unit) if told => (Count::Vague, unit, at + 3),
        _ => return None,
    };
    Some(Found::new(Form::Duration { count, unit }, end))
}

/// `-long` behind a unit.
fn is_long(w: &Window<'_>, at: usize) -> bool {
    w.joins(at) && w.word(at + 1).eq_ignore_ascii_case(w.words.long)
}

/// `years`, `weeks` after a word that makes a length of them (`for years`).
pub(super) fn bare(w: &Window<'_>, at: usize) -> Option<Found> {
    // `am Wochenende`, where the article is in the preposition; not `on weekend duty`
    let noun = w.words.nouns_capitalised && w.is_capital(at) && !w.joins(at + 1);
    if noun && at == 0 && w.means(at, Sense::Unit(Unit::Weekend)) && w.sense_back(1) == Sense::On {
        return Some(Found::new(Form::Unit { unit: Unit::Weekend, pick: Pick::Bare }, at + 1));
    }
    if let (Sense::Units(unit), true) = (w.sense(at), at == 0) {
        // `on weekends`
        if (unit, w.sense_back(1)) == (Unit::Weekend, Sense::On) {
            return Some(Found::new(Form::Set { count: Count::ONE, unit }, at + 1));
        }
        let told = matches!(
            w.sense_back(1),
            Sense::Preposition | Sense::Within | Sense::Fuzz(crate::words::date::Fuzz::More)
        );
        let follows = matches!(w.sense(at + 1), Sense::Side(_) | Sense::Way(_));
        if let (Sense::Way(way), true) = (w.sense(at + 1), true) {
            return Some(Found::new(Form::Shift { count: Count::Vague, unit, way }, at + 2));
        }
        return (told || follows).then(|| Found::new(Form::Duration { count: Count::Vague, unit }, at + 1));
    }
    None
}

/// `every day`, `each July`, `every two weeks`, `daily`, `mornings`.
pub(super) fn set(w: &Window<'_>, at: usize) -> Option<Found> {
    match w.sense(at) {
        // `bi-weekly` is another
        Sense::Often(_)
            if w.is_glued(at) && w.before(at).sign == Some('-') && w.before_by(at, 2).span.len() < 4 =>
        {
            None
        }
        // `the Daily Courier`
        Sense::Often(_) if super::traps::begins_name(w, at) => None,
        Sense::Often(unit) => Some(Found::new(Form::Set { count: Count::ONE, unit }, at + 1)),
        Sense::Every => every(w, at),
        // `weekdays`, `weekday mornings`
        Sense::Workday(many) => {
            let found = Found::new(Form::SetOf(Name::Workday), at + 1);
            match w.sense(at + 1) {
                Sense::Parts(part) => Some(found.with(Clock::Part(part), at + 2)),
                _ => many.then_some(found),
            }
        }
        _ => None,
    }
}

fn every(w: &Window<'_>, at: usize) -> Option<Found> {
    let other = w.means(at + 1, Sense::Other);
    let next = if other { at + 2 } else { at + 1 };
    if let Some((unit, end)) = unit(w, next) {
        let count = if other { Count::whole(2) } else { Count::ONE };
        return Some(Found::new(Form::Set { count, unit }, end));
    }
    if let Some((count, end)) = number::count(w, next) {
        let (unit, end) = unit(w, ranged(w, end).unwrap_or(end))?;
        return Some(Found::new(Form::Set { count, unit }, end));
    }
    if let (Some(nth), None) = (ordinal(w, next), unit(w, next)) {
        return every_nth(w, nth, next);
    }
    let name = match w.sense(next) {
        Sense::Weekday(day) => Name::Weekday(day),
        Sense::Workday(_) => Name::Workday,
        Sense::Month(month) if w.is_capital(next) => Name::Month(month),
        Sense::Season(season) => Name::Season(season),
        Sense::Part(part) => return Some(daily(part, next + 1)),
        Sense::Unit(Unit::Weekend) => {
            return Some(Found::new(Form::Set { count: Count::ONE, unit: Unit::Weekend }, next + 1));
        }
        _ => {
            let found = period::holiday(w, next)?;
            let Form::Named { name, year: Year::Unsaid, .. } = found.form else { return None };
            return Some(Found::new(Form::SetOf(name), found.end));
        }
    };
    let found = Found::new(Form::SetOf(name), next + 1);
    Some(match w.sense(next + 1) {
        Sense::Part(part) => found.with(Clock::Part(part), next + 2),
        _ => found,
    })
}

/// An ordinal as one word.
fn ordinal(w: &Window<'_>, at: usize) -> Option<u8> {
    match (w.figure(at), w.sense(at)) {
        (Some(Figure::Ordinal(nth)), _) | (None, Sense::Ordinal(nth)) => Some(nth),
        _ => None,
    }
}

/// `every second Tuesday`, `every fourth year`, `every third Friday of the month`.
fn every_nth(w: &Window<'_>, nth: u8, at: usize) -> Option<Found> {
    if let Sense::Weekday(weekday) = w.sense(at + 1) {
        let monthly = period::ordinal(w, at).map(|found| found.end);
        return Some(match monthly {
            Some(end) => Found::new(Form::Set { count: Count::ONE, unit: Unit::Month }, end),
            None => Found::new(Form::SetOf(Name::Weekday(weekday)), at + 2),
        });
    }
    let (unit, end) = unit(w, at + 1)?;
    Some(Found::new(Form::Set { count: Count::whole(nth.into()), unit }, end))
}

fn daily(part: DayPart, end: usize) -> Found {
    Found::new(Form::Set { count: Count::ONE, unit: Unit::Day }, end).with(Clock::Part(part), end)
}

/// What `the` begins: `the quarter`, `the year`, `the weekend`, `the nine months`, `the first two years`.
pub(super) fn definite(w: &Window<'_>, at: usize) -> Option<Found> {
    let next = at + 1;
    let filled = if w.means(next, Sense::Filler) { next + 1 } else { next };
    if let Sense::Unit(found @ (Unit::Quarter | Unit::Weekend | Unit::Year)) = w.sense(filled) {
        // nor is it this one that has a number (`the year 800`)
        let numbered = found == Unit::Year && w.figure(filled + 1).is_some() && !w.is(filled + 2, '%');
        if w.joins(filled + 1) || w.means(filled + 1, Sense::Of) || numbered {
            return None;
        }
        let told = at > 0
            || found == Unit::Weekend
            || matches!(
                w.sense_back(1),
                Sense::In | Sense::Preposition | Sense::Within | Sense::Of | Sense::Until | Sense::At
            );
        // `the year ended June 30`, `the year to March` are as long as one
        let month = |at: usize| matches!(w.sense(at), Sense::Month(_));
        let end_of = w.means(filled + 2, Sense::The) && month(filled + 5);
        let up_to = w.means(filled + 1, Sense::To) && (month(filled + 2) || end_of);
        if found == Unit::Year && (up_to || w.means(filled + 1, Sense::Ended)) {
            return told.then(|| Found::new(Form::Duration { count: Count::ONE, unit: found }, filled + 1));
        }
        // `the quarter ended June 30`
        let ended = found == Unit::Quarter && w.means(filled + 1, Sense::Ended);
        let form = match ended.then(|| period::day_behind(w, filled + 2)).flatten() {
            Some(day) => Form::UnitOf { unit: found, day },
            None => Form::Unit { unit: found, pick: Pick::Bare },
        };
        return told.then(|| Found::new(form, filled + 1));
    }
    let ordinal = matches!(w.sense(next), Sense::Ordinal(1)) && w.figure(next).is_none();
    let picked = || number::count(w, next).and_then(|(count, end)| picked_behind(w, count, end));
    if let Some(found) = picked() {
        return Some(found);
    }
    let (count, unit, end) = period::first_units(w, if ordinal { next + 1 } else { next })?;
    if aged(w, end) || w.joins(end - 2) || w.figure(next).is_some_and(|f| matches!(f, Figure::Ordinal(_))) {
        return None;
    }
    Some(Found::new(Form::Duration { count, unit }, end))
}
