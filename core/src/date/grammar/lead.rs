//! What stands before a date and moves or blurs it: `early`, `mid-`, `the end of`, `about`, `more than`.

use super::Found;
use super::whole;
use crate::date::Modifier;
use crate::date::form::{Clock, Form, Name, Reach};
use crate::date::lexer::Window;
use crate::words::date::{Fuzz, Pick, Sense, Unit, Vague, Way};

/// A date with such words before it.
pub(super) fn led(w: &Window<'_>) -> Option<Found> {
    part_of(w).or_else(|| compared(w)).or_else(|| side(w)).or_else(|| stressed(w))
}

/// `early September`, `mid-November`, `the late 1970s`, `the end of 1990`, `late Monday`, `the rest of the year`.
fn part_of(w: &Window<'_>) -> Option<Found> {
    let start = usize::from(w.means(0, Sense::The));
    let (fuzz, noun) = match w.sense(start) {
        Sense::Fuzz(fuzz @ (Fuzz::Start | Fuzz::Mid | Fuzz::End)) => (fuzz, false),
        Sense::Edge(fuzz) => (fuzz, true),
        // `the last weeks of 2019`
        Sense::Final | Sense::Pick(Pick::Last) | Sense::Ordinal(1)
            if matches!(w.sense(start + 1), Sense::Units(_)) =>
        {
            (if w.means(start, Sense::Ordinal(1)) { Fuzz::Start } else { Fuzz::End }, true)
        }
        _ => return None,
    };
    let mut next = w.over_hyphen(start + 1);
    // `the early days of 1990`
    let days = matches!(w.sense(next), Sense::Units(Unit::Day | Unit::Week | Unit::Month))
        && w.means(next + 1, Sense::Of);
    next += usize::from(days);
    let of = w.means(next, Sense::Of);
    // `mid-year`
    if let (Fuzz::Mid, true, Sense::Unit(unit @ (Unit::Week | Unit::Month | Unit::Year))) =
        (fuzz, next > start + 1, w.sense(next))
    {
        let found = Found::new(Form::Unit { unit, pick: Pick::This }, next + 1);
        return Some(Found { modifier: Some(Modifier::Mid), ..found });
    }
    if (noun || days) != of {
        return None;
    }
    let on = w.means(next, Sense::On) && matches!(w.sense(next + 1), Sense::Weekday(_));
    if of || on || w.means(next, Sense::In) {
        next += 1;
    }
    // `Ende der Woche`
    let genitive = w.words.nouns_capitalised && w.means(next, Sense::The);
    let found = whole(w, next).or_else(|| of_unit(w, next, noun || genitive, fuzz == Fuzz::Rest))?;
    let fits = match found.form {
        Form::Date(fields) => fields.day == 0 || !of,
        Form::Named { name: Name::Weekday(_), .. } | Form::Days(_) => !of || is_due(w),
        Form::Named { .. } | Form::Decade { .. } | Form::Century(_) | Form::Through(..) => true,
        Form::Unit { unit, .. } => unit >= Unit::Week || !of || fuzz == Fuzz::Rest || is_due(w),
        Form::Clock => matches!(found.clock, Clock::Part(_)),
        _ => false,
    };
    let modifier = match fuzz {
        Fuzz::Start => Modifier::Start,
        Fuzz::Mid => Modifier::Mid,
        _ => Modifier::End,
    };
    let reach = if fuzz == Fuzz::Rest { Reach::FromNow } else { found.reach };
    fits.then_some(Found { modifier: Some(modifier), reach, ..found })
}

/// `the year` after `the end of`.
fn of_unit(w: &Window<'_>, at: usize, of: bool, rest: bool) -> Option<Found> {
    let at = if w.means(at, Sense::The) { at + 1 } else { at };
    match w.sense(at) {
        Sense::Unit(
            unit @ (Unit::Week | Unit::Month | Unit::Quarter | Unit::Year | Unit::Decade | Unit::Century),
        ) if of => Some(Found::new(Form::Unit { unit, pick: Pick::This }, at + 1)),
        // `by the end of the day Friday`
        Sense::Unit(Unit::Day) if of && is_due(w) && !w.joins(at + 1) => {
            let told = Found::new(Form::Unit { unit: Unit::Day, pick: Pick::That }, at + 1);
            let on = if w.means(at + 1, Sense::On) { at + 2 } else { at + 1 };
            let day = super::core(w, on);
            let fits =
                |day: &Found| matches!(day.form, Form::Named { name: Name::Weekday(_), .. } | Form::Days(_));
            Some(day.filter(fits).unwrap_or(told))
        }
        Sense::Unit(Unit::Day) if rest => {
            Some(Found::new(Form::Unit { unit: Unit::Day, pick: Pick::That }, at + 1))
        }
        _ => None,
    }
}

/// Whether something is due then (`by`, `before`, `until`): `at the end of the day` may say no more than `in the end`.
fn is_due(w: &Window<'_>) -> bool {
    matches!(w.sense_back(1), Sense::Until | Sense::Side(Way::Earlier))
}

/// `about two years ago`, `more than four hours`, `at least 72 hours`, `no more than sixty days`, `up to 180 days`.
fn compared(w: &Window<'_>) -> Option<Found> {
    let (modifier, next) = comparison(w, 0)?;
    let found = whole(w, next)?;
    let explained = matches!(w.sense(found.end.saturating_sub(1)), Sense::Way(_));
    let length =
        explained || matches!(found.form, Form::Duration { .. } | Form::Shift { .. } | Form::Sum { .. });
    // `more than two days before yesterday`
    let beside = matches!(found.form, Form::Days(_) | Form::Beside { .. } | Form::BesideHoliday { .. });
    let length = length || beside && !matches!(w.sense(next), Sense::Day(_) | Sense::PartOf(..));
    let fits = match modifier {
        Modifier::Approx => length || !matches!(found.clock, Clock::Unsaid) || year(&found.form),
        _ => length,
    };
    fits.then_some(Found { modifier: Some(modifier), ..found })
}

/// Whether the form is a year alone.
fn year(form: &Form) -> bool {
    matches!(form, Form::Date(fields) if fields.month == 0) || matches!(form, Form::Decade { .. })
}

/// The words of a comparison, and the position after them.
fn comparison(w: &Window<'_>, at: usize) -> Option<(Modifier, usize)> {
    let than = |i: usize| if w.means(i, Sense::Than) { Some(i + 1) } else { None };
    match (w.sense(at), w.sense(at + 1)) {
        // `c. 1480`
        (Sense::Fuzz(Fuzz::Approx), _) if w.is(at + 1, '.') && w.is_glued(at + 1) => {
            w.figure(at + 2).map(|_| (Modifier::Approx, at + 2))
        }
        (Sense::Fuzz(Fuzz::Approx), _) => Some((Modifier::Approx, at + 1)),
        // `some ten days later`
        (Sense::Vague(Vague::Some), _) if w.word(at).len() == 4 && is_number(w, at + 1) => {
            Some((Modifier::Approx, at + 1))
        }
        // `mindestens`, `höchstens`
        (Sense::Fuzz(Fuzz::AtLeast), _) if w.word(at).len() > 5 => Some((Modifier::EqualOrMore, at + 1)),
        (Sense::Fuzz(Fuzz::More), Sense::Than) => Some((Modifier::MoreThan, at + 2)),
        (Sense::Fuzz(Fuzz::Less), Sense::Than) => Some((Modifier::LessThan, at + 2)),
        (Sense::Fuzz(Fuzz::More), _) if w.word(at).len() == 4 && !w.means(at + 1, Sense::The) => {
            Some((Modifier::MoreThan, at + 1))
        }
        (Sense::Fuzz(Fuzz::Less), _) if w.word(at).len() == 5 => Some((Modifier::LessThan, at + 1)),
        (Sense::At, Sense::Fuzz(Fuzz::AtLeast)) => Some((Modifier::EqualOrMore, at + 2)),
        (Sense::At, Sense::Fuzz(Fuzz::AtMost)) => Some((Modifier::EqualOrLess, at + 2)),
        (Sense::Fuzz(Fuzz::AtMost), Sense::To) => Some((Modifier::EqualOrLess, at + 2)),
        (Sense::Fuzz(Fuzz::AtMost), _) if w.word(at).len() > 5 => Some((Modifier::EqualOrLess, at + 1)),
        (Sense::Not, Sense::Fuzz(Fuzz::More)) => than(at + 2).map(|n| (Modifier::EqualOrLess, n)),
        (Sense::Not, Sense::Fuzz(Fuzz::Less)) => than(at + 2).map(|n| (Modifier::EqualOrMore, n)),
        _ => None,
    }
}

/// Whether a number stands there, in words or in figures.
fn is_number(w: &Window<'_>, at: usize) -> bool {
    w.figure(at).is_some() || matches!(w.sense(at), Sense::Number(_))
}

/// `1990 and beyond`, `1994 or later`, `2003 or earlier`.
pub(super) fn open(w: &Window<'_>, found: Found) -> Found {
    let year = matches!(found.form, Form::Date(_)) && matches!(found.clock, Clock::Unsaid);
    if !w.means(found.end, Sense::And) || !year {
        return found;
    }
    let modifier = match w.sense(found.end + 1) {
        Sense::Way(Way::Later) | Sense::Beyond => Modifier::OnOrAfter,
        Sense::Way(Way::Earlier) => Modifier::OnOrBefore,
        Sense::Side(_) if w.is_word(found.end + 2) || w.figure(found.end + 2).is_some() => return found,
        Sense::Side(Way::Later) => Modifier::OnOrAfter,
        Sense::Side(Way::Earlier) => Modifier::OnOrBefore,
        _ => return found,
    };
    Found { modifier: Some(modifier), end: found.end + 2, ..found }
}

/// `right now`, `more recently`.
fn stressed(w: &Window<'_>) -> Option<Found> {
    match (w.sense(0), w.sense(1)) {
        (Sense::Exactly, Sense::Reference(0)) | (Sense::Fuzz(Fuzz::More), Sense::Reference(-1)) => {
            whole(w, 1)
        }
        _ => None,
    }
}

/// `earlier this year`, `later this month`, `later in the year`.
fn side(w: &Window<'_>) -> Option<Found> {
    let Sense::Way(way @ (Way::Earlier | Way::Later)) = w.sense(0) else { return None };
    if let (Sense::In, Sense::The, Sense::Unit(unit @ (Unit::Week | Unit::Month | Unit::Year))) =
        (w.sense(1), w.sense(2), w.sense(3))
    {
        let found = Found::new(Form::Unit { unit, pick: Pick::That }, 4);
        let earlier = way == Way::Earlier;
        let (modifier, reach) =
            if earlier { (Modifier::Start, Reach::UpToNow) } else { (Modifier::End, Reach::FromNow) };
        return Some(Found { modifier: Some(modifier), reach, ..found });
    }
    if !matches!(w.sense(1), Sense::Pick(Pick::This | Pick::That)) {
        return None;
    }
    let found =
        whole(w, 1).filter(|f| matches!(f.form, Form::Unit { .. } | Form::Named { .. } | Form::Days(_)))?;
    let modifier = match (way, found.form) {
        (_, Form::Unit { pick: Pick::That, .. }) => None,
        (Way::Earlier, _) => Some(Modifier::Start),
        _ => Some(Modifier::End),
    };
    let reach = match (modifier, way) {
        (None, _) => Reach::Whole,
        (_, Way::Earlier) => Reach::UpToNow,
        _ => Reach::FromNow,
    };
    Some(Found { modifier, reach, ..found })
}
