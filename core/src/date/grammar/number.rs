//! Numbers in words and figures.

use super::traps;
use crate::date::form::Count;
use crate::date::lexer::{Figure, Window};
use crate::words::date::{MANY, Sense, Unit, Vague};

/// A whole number in figures without a sign of money or share around it.
pub(super) fn plain(w: &Window<'_>, at: usize) -> Option<(u32, u8)> {
    match w.figure(at) {
        Some(Figure::Plain { value, width }) => Some((value, width)),
        _ => None,
    }
}

/// A number in words (`twenty-four`, `a hundred`, `two thousand`), and the position after it.
pub(super) fn spoken(w: &Window<'_>, at: usize) -> Option<(u32, usize)> {
    let (mut total, mut part, mut end, mut any) = (0_u32, 0_u32, at, false);
    for _ in 0..6 {
        let next = if any { w.over_hyphen(end) } else { end };
        match w.sense(next) {
            Sense::Number(n) if part % 10 == 0 && (part % 100 == 0 || u32::from(n) < 10) => {
                part = part.saturating_add(u32::from(n))
            }
            Sense::Scale(MANY) => break,
            Sense::Scale(1000) if any => {
                (total, part) = (total.saturating_add(part.max(1).saturating_mul(1000)), 0)
            }
            Sense::Scale(scale) if any => part = part.max(1).saturating_mul(u32::from(scale)),
            Sense::A if !any && matches!(w.sense(next + 1), Sense::Scale(_)) => part = 1,
            Sense::And if any && part.max(total) >= 100 && matches!(w.sense(next + 1), Sense::Number(_)) => {}
            _ => break,
        }
        (any, end) = (true, next + 1);
    }
    any.then_some((total.saturating_add(part), end))
}

/// A year in words (`nineteen ninety-six`, `two thousand`), and the position after it.
pub(super) fn spoken_year(w: &Window<'_>, at: usize) -> Option<(i16, usize)> {
    let Sense::Number(first) = w.sense(at) else { return None };
    if first == 2 && w.means(at + 1, Sense::Scale(1000)) {
        let (year, end) = spoken(w, at)?;
        return Some((i16::try_from(year).ok()?, end));
    }
    let (rest, end) = spoken(w, w.over_hyphen(at + 1))?;
    let whole = matches!(first, 18..=20) && (10..100).contains(&rest);
    whole.then(|| i16::try_from(u32::from(first) * 100 + rest).ok().map(|year| (year, end)))?
}

/// How many, and the position after it. `a` counts as one; of millions no unit is counted.
pub(super) fn count(w: &Window<'_>, at: usize) -> Option<(Count, usize)> {
    if let (Some(Figure::Decimal { .. }), Sense::Scale(MANY)) = (w.figure(at), w.sense(at + 1)) {
        return Some((Count::Vague, at + 2));
    }
    let (count, end) = few(w, at)?;
    Some(if w.means(end, Sense::Scale(MANY)) { (Count::Vague, end + 1) } else { (count, end) })
}

/// How many, where they are fewer than a million.
fn few(w: &Window<'_>, at: usize) -> Option<(Count, usize)> {
    if let Some(found) = quarters(w, at) {
        return Some(found);
    }
    match (w.figure(at), w.sense(at)) {
        (Some(Figure::Plain { value, width }), _) if width <= 4 => figures(w, at, value),
        (Some(Figure::Grouped(value)), _) => Some((Count::whole(u16::try_from(value).ok()?), at + 1)),
        (Some(Figure::Decimal { whole, part, width }), _) => {
            let quarters = match (part, width) {
                (25, 2) => 1,
                (5, 1) | (50, 2) => 2,
                (75, 2) => 3,
                (0, _) => 0,
                _ => return None,
            };
            Some((Count::Exact { whole: u16::try_from(whole).ok()?, quarters }, at + 1))
        }
        (None, Sense::A) => match w.sense(at + 1) {
            Sense::Vague(_) => vague(w, at + 1),
            Sense::Scale(_) => spoken_count(w, at),
            _ => Some((Count::ONE, at + 1)),
        },
        (None, Sense::Vague(_)) => vague(w, at),
        (None, Sense::Number(_) | Sense::Scale(_)) => spoken_count(w, at),
        _ => None,
    }
}

/// `a quarter of a`, `three quarters of an`, with the unit behind.
fn quarters(w: &Window<'_>, at: usize) -> Option<(Count, usize)> {
    let quarters = match (w.sense(at), w.sense(at + 1)) {
        (Sense::A | Sense::Number(1), Sense::Unit(Unit::Quarter)) => 1,
        (Sense::Number(3), Sense::Units(Unit::Quarter)) => 3,
        _ => return None,
    };
    let of = (w.sense(at + 2), w.sense(at + 3)) == (Sense::Of, Sense::A);
    of.then_some((Count::Exact { whole: 0, quarters }, at + 4))
}

/// A fraction in figures: how many quarters, and the position after it.
fn fraction(w: &Window<'_>, at: usize) -> Option<(u8, usize)> {
    let ((top, _), (bottom, _)) = (plain(w, at)?, plain(w, at + 2).filter(|_| w.is(at + 1, '/'))?);
    let fits = matches!(bottom, 2 | 4) && (1..bottom).contains(&top);
    fits.then(|| u8::try_from(top * 4 / bottom).ok().map(|quarters| (quarters, at + 3)))?
}

/// Figures, and the fraction after them (`2 1/2`, `2½`), or one alone (`3/4 hour`).
fn figures(w: &Window<'_>, at: usize, value: u32) -> Option<(Count, usize)> {
    let whole = u16::try_from(value).ok()?;
    if let Some((quarters, end)) = fraction(w, at) {
        return Some((Count::Exact { whole: 0, quarters }, end));
    }
    if let Some((quarters, end)) = fraction(w, at + 1) {
        return Some((Count::Exact { whole, quarters }, end));
    }
    if w.means(at + 1, Sense::And) && w.means(at + 2, Sense::A) && w.means(at + 3, Sense::Vague(Vague::Half))
    {
        return Some((Count::Exact { whole, quarters: 2 }, at + 4));
    }
    Some((Count::whole(whole), at + 1))
}

fn spoken_count(w: &Window<'_>, at: usize) -> Option<(Count, usize)> {
    let (value, end) = spoken(w, at)?;
    // `thirty (30) days`
    let again = w.is(end, '(')
        && w.is(end + 2, ')')
        && plain(w, end + 1).is_some_and(|(figures, _)| figures == value);
    let end = if again { end + 3 } else { end };
    let whole = u16::try_from(value).ok()?;
    let half =
        w.means(end, Sense::And) && w.means(end + 1, Sense::A) && w.means(end + 2, Sense::Vague(Vague::Half));
    let quarters = if half { 2 } else { 0 };
    Some((Count::Exact { whole, quarters }, if half { end + 3 } else { end }))
}

/// `few`, `couple of`, `half a`.
fn vague(w: &Window<'_>, at: usize) -> Option<(Count, usize)> {
    let Sense::Vague(kind) = w.sense(at) else { return None };
    let mut end = at + 1;
    if w.means(end, Sense::Of) {
        end += 1;
        if w.means(end, Sense::The) {
            return None;
        }
    }
    let count = match kind {
        Vague::Some => Count::Vague,
        Vague::Couple => Count::whole(2),
        Vague::Dozen => Count::whole(12),
        Vague::Half => {
            end = if w.means(end, Sense::A) { end + 1 } else { w.over_hyphen(end) };
            Count::Exact { whole: 0, quarters: 2 }
        }
    };
    Some((count, end))
}

/// A day of the month as a cardinal in words (`twenty-one`), where nothing follows that it could count.
pub(super) fn day_in_words(w: &Window<'_>, at: usize) -> Option<(u8, usize)> {
    let Sense::Number(_) = w.sense(at) else { return None };
    let (value, end) = spoken(w, at)?;
    let day = u8::try_from(value).ok().filter(|day| (1..=31).contains(day))?;
    let year = super::calendar::year_after(w, end).is_some();
    let next = w.at(end);
    let free = !next.is_word() && !w.joins(end) && !w.is(end, ',');
    // `June twenty two with Jim`, not `June twenty two players`
    let goes_on = end > at + 1
        && next.is_word()
        && !next.capital
        && next.sense == Sense::None
        && !traps::plural(w, end);
    (year || (free || goes_on) && !w.is_capital(at)).then_some((day, end))
}

/// A day of the month (`4`, `4th`, `fourth`, `twenty-first`), and the position after it.
pub(super) fn day(w: &Window<'_>, at: usize) -> Option<(u8, usize)> {
    let found = match (w.figure(at), w.sense(at)) {
        (Some(Figure::Plain { value, width: 1 | 2 }), _) => (u8::try_from(value).ok()?, at + 1),
        (Some(Figure::Ordinal(value)), _) => (value, at + 1),
        (_, Sense::Ordinal(value)) => (value, at + 1),
        (_, Sense::Number(tens @ (20 | 30))) => match w.sense(w.over_hyphen(at + 1)) {
            Sense::Ordinal(ones @ 1..=9) => (u8::try_from(tens).ok()? + ones, w.over_hyphen(at + 1) + 1),
            _ => return None,
        },
        _ => return None,
    };
    (1..=31).contains(&found.0).then_some(found)
}
