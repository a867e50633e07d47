//! Dates that count from the anchor or from the date before in the text.

use super::number;
use super::{Found, beside, calendar, period};
use crate::date::form::{Away, Base, Clock, Count, Form, Name, Reach, Year};
use crate::date::lexer::{Window, fold};
use crate::words::date::{DayPart, Fuzz, Pick, Sense, Unit, Vague, Way, telling};

/// `yesterday`, `tonight`, `now`.
pub(super) fn word(w: &Window<'_>, at: usize) -> Option<Found> {
    match w.sense(at) {
        Sense::Day(days) => {
            // `heute vor 50 Jahren`
            if w.means(at + 1, Sense::Before(Way::Ago))
                && let Some(Found { form: Form::Shift { count, unit, .. }, end, .. }) =
                    super::quantity::before(w, Way::Ago, at + 2)
                && let Some(away) = Away::of(count, unit)
            {
                return Some(beside::from(away.back(), Base::Day(days), end));
            }
            // `am Morgen`
            let part = w.words.parts_behind.iter().find(|(word, _)| *word == w.word(at));
            let part = part.filter(|_| matches!(w.before(at).sense, Sense::On | Sense::In));
            Some(match part {
                Some(&(_, part)) => Found::new(Form::Clock, at + 1).with(Clock::Part(part), at + 1),
                None => Found::new(Form::Days(days.into()), at + 1),
            })
        }
        // `overnight Saturday`
        Sense::PartOf(days @ ..0, part) => Some(match calendar::weekday(w, at + 1) {
            Some(found @ Found { form: Form::Named { name: Name::Weekday(_), .. }, .. })
                if !w.is_possessive(found.end - 1) =>
            {
                found.with(Clock::Part(part), found.end)
            }
            _ => Found::new(Form::Days(days.into()), at + 1).with(Clock::Part(part), at + 1),
        }),
        Sense::PartOf(days, part) => {
            Some(Found::new(Form::Days(days.into()), at + 1).with(Clock::Part(part), at + 1))
        }
        Sense::Reference(way) => Some(Found::new(Form::Reference(way), at + 1)),
        _ => None,
    }
}

/// What `the` begins: `the past two months`, `the day before yesterday`, `the future`.
pub(super) fn definite(w: &Window<'_>, at: usize) -> Option<Found> {
    match w.sense(at + 1) {
        Sense::Pick(Pick::Past) if !counts(w, at + 2) => past_alone(w, at),
        Sense::Pick(_) => picked(w, at + 1).map(after_story),
        Sense::TheReference(way) => Some(Found::new(Form::Reference(way), at + 2)),
        Sense::Unit(Unit::Day) => beside::counted_from(w, at + 2, Away::DAY)
            .or_else(|| second_on(w, at + 1))
            .or_else(|| beside_story(w, at + 1)),
        Sense::Unit(_) => second_on(w, at + 1).or_else(|| beside_story(w, at + 1)),
        Sense::Part(_) => beside_story(w, at + 1),
        Sense::Weekday(weekday) => beside::weekday(w, weekday, at + 2),
        Sense::Season(season) => {
            let (steps, end) = second(w, at + 2)?;
            Some(Found::new(Form::SeasonAway { season, times: steps }, end))
        }
        _ => None,
    }
}

/// `the day before`, `the night before`, with nothing that it is before: beside what is told of.
fn beside_story(w: &Window<'_>, at: usize) -> Option<Found> {
    let pick = match w.sense(at + 1) {
        Sense::Side(Way::Earlier) => Pick::Previous,
        Sense::Side(Way::Later) => Pick::Following,
        _ => return None,
    };
    // `the night before last`
    if let (Sense::Part(part), Pick::Previous, Sense::Pick(Pick::Last)) = (w.sense(at), pick, w.sense(at + 2))
    {
        let alone =
            !counts(w, at + 3) && !matches!(w.sense(at + 3), Sense::Part(_) | Sense::Holiday | Sense::All);
        return alone.then(|| Found::new(Form::Days(-2), at + 3).with(Clock::Part(part), at + 3));
    }
    // `the week before Christmas`
    if let Sense::Unit(unit @ (Unit::Week | Unit::Weekend)) = w.sense(at)
        && let Some((holiday, year, end)) = beside::holiday(w, at + 2)
    {
        return Some(Found::new(Form::UnitOfHoliday { unit, pick, holiday, year }, end));
    }
    let alone = !w.exists(at + 2) || w.sign(at + 2).is_some() && !w.is_dash(at + 2);
    let found = match w.sense(at) {
        Sense::Unit(unit) if (Unit::Day..Unit::Decade).contains(&unit) => {
            Found::new(Form::Unit { unit, pick }, at + 2)
        }
        Sense::Part(part) => part_picked(pick, part, at + 2)?,
        _ => return None,
    };
    alone.then_some(found)
}

/// `the next day` comes after the day that is told of, as `the following day` does; `next day` is none of those.
fn after_story(found: Found) -> Found {
    match found.form {
        Form::Unit { unit: unit @ Unit::Day, pick: Pick::Next } => {
            Found { form: Form::Unit { unit, pick: Pick::Following }, ..found }
        }
        _ => found,
    }
}

/// `the past`, with nothing that it could be the past of.
fn past_alone(w: &Window<'_>, at: usize) -> Option<Found> {
    let alone = !w.is_word(at + 2) || !w.means(at + 2, Sense::None);
    (alone && !w.is_dash(at + 2)).then(|| Found::new(Form::Reference(-1), at + 2))
}

/// Whether a number or unit stands at `at`.
fn counts(w: &Window<'_>, at: usize) -> bool {
    number::count(w, at).is_some()
        || matches!(
            w.sense(at),
            Sense::Unit(_)
                | Sense::Units(_)
                | Sense::Season(_)
                | Sense::Month(_)
                | Sense::Weekday(_)
                | Sense::Filler
                | Sense::Fiscal
        )
}

/// `week after next`, `year before last`: the second one from the anchor's.
fn second_on(w: &Window<'_>, at: usize) -> Option<Found> {
    let Sense::Unit(unit) = w.sense(at) else { return None };
    let (steps, end) = second(w, at + 1)?;
    (Unit::Day..Unit::Millennium).contains(&unit).then(|| Found::new(Form::UnitAt { unit, steps }, end))
}

/// `after next`, `before last`: how many times from now, and the position behind.
pub(super) fn second(w: &Window<'_>, at: usize) -> Option<(i8, usize)> {
    let pick = if w.means(at + 1, Sense::The) { at + 2 } else { at + 1 };
    let steps = match (w.sense(at), w.sense(pick)) {
        (Sense::Side(Way::Later), Sense::Pick(Pick::Next)) => 2,
        (Sense::Side(Way::Earlier), Sense::Pick(Pick::Last)) => -2,
        _ => return None,
    };
    // `the week before last Tuesday` is another week.
    let alone =
        !counts(w, pick + 1) && !matches!(w.sense(pick + 1), Sense::Part(_) | Sense::Holiday | Sense::All);
    alone.then_some((steps, pick + 1))
}

/// `day after tomorrow`, without an article.
pub(super) fn day_beside(w: &Window<'_>, at: usize) -> Option<Found> {
    let tomorrow = matches!(w.sense(at + 2), Sense::Day(days) if days != 0);
    if w.means(at, Sense::Unit(Unit::Day)) && tomorrow {
        beside::counted_from(w, at + 1, Away::DAY)
    } else {
        None
    }
}

/// `last week`, `this year’s third quarter`, `next Friday`, `the past two months`, `recent years`, `that night`.
pub(super) fn picked(w: &Window<'_>, at: usize) -> Option<Found> {
    let Sense::Pick(mut pick) = w.sense(at) else { return None };
    let mut next = at + 1;
    // `this past week`, `this coming Sunday`, `that same day`
    if let (Pick::This, Sense::Pick(second)) | (Pick::That, Sense::Pick(second @ Pick::That)) =
        (pick, w.sense(next))
    {
        pick = match second {
            Pick::Following => Pick::Next,
            // `this past week` is the length up to now
            Pick::Past if w.means(next + 1, Sense::Unit(Unit::Weekend)) => Pick::Last,
            other => other,
        };
        next += 1;
    }
    if w.joins(next) {
        return None; // `last-minute`, `next-door`
    }
    let part = matches!(
        w.sense(next),
        Sense::Vague(Vague::Half) | Sense::Ordinal(3) | Sense::Unit(Unit::Quarter | Unit::Half)
    );
    if let Some(found) = period::final_of(w, next).filter(|_| part && pick == Pick::Last) {
        return Some(found);
    }
    if let Some((count, end)) = number::count(w, next)
        && !w.means(next, Sense::A)
    {
        // `will last three weeks`
        if pick == Pick::Last && is_verb(w, at) {
            return None;
        }
        return several(w, pick, next, (count, end));
    }
    let filled = if w.means(next, Sense::Filler) { next + 1 } else { next };
    match w.sense(filled) {
        Sense::Unit(Unit::Day | Unit::Week | Unit::Month | Unit::Year)
            if !w.is_possessive(filled) && is_somebodys(w, pick, at) =>
        {
            None
        }
        Sense::Unit(unit) => unit_picked(w, pick, unit, filled + 1),
        Sense::Units(unit) => units_picked(pick, unit, filled + 1),
        Sense::Part(part) => part_picked(pick, part, filled + 1),
        // `am nächsten Morgen`
        Sense::Day(_) => {
            let part = w.words.parts_behind.iter().find(|(word, _)| *word == w.word(filled));
            // no article tells that it counts from the day of the story
            let pick = if pick == Pick::Next { Pick::Following } else { pick };
            part.and_then(|&(_, part)| part_picked(pick, part, filled + 1))
        }
        Sense::Fiscal => period::fiscal_picked(w, pick, filled),
        Sense::Period if pick == Pick::Latest => {
            Some(Found::new(Form::Unit { unit: Unit::Quarter, pick }, filled + 1))
        }
        // `Following Friday’s ruling` comes after it
        _ if pick == Pick::Following && w.is_possessive(next) && w.before(at).sense != Sense::The => None,
        _ => name_picked(w, pick, next),
    }
}

/// Whether a word that picks is a verb, behind `to`, `will` and the like.
fn is_verb(w: &Window<'_>, at: usize) -> bool {
    let before = w.before(at);
    let helps = telling::FUTURE.and(telling::POSSIBLE).and(telling::DUTY);
    before.sense == Sense::To || before.is_word() && w.words.telling.tags_at(w.text, before.span).any(helps)
}

/// `his last year`: of somebody’s, not from now.
fn is_somebodys(w: &Window<'_>, pick: Pick, at: usize) -> bool {
    let before = w.before(at);
    let mut folded = [0; 8];
    let word = fold(before.span.of(w.text), &mut folded);
    matches!(pick, Pick::Last | Pick::Next | Pick::Previous)
        && before.is_word()
        && word.is_some_and(|word| w.words.possessives.contains(&word))
}

/// `the past two months`, `the next few days`, `the last 12 hours`; `this two-week` is none.
fn several(w: &Window<'_>, pick: Pick, at: usize, (count, end): (Count, usize)) -> Option<Found> {
    let end = if w.means(end, Sense::Filler) || w.means(end, Sense::Additional) { end + 1 } else { end };
    let (unit, unit_end) = super::quantity::unit(w, super::quantity::ranged(w, end).unwrap_or(end))?;
    let (form, end) = match super::quantity::sum(w, at, count, unit, unit_end) {
        Some((sum, end)) => (Form::Sum { sum, way: None }, end),
        None => {
            (Form::Duration { count, unit }, super::quantity::or_so(w, count, unit_end).unwrap_or(unit_end))
        }
    };
    let told = !matches!(pick, Pick::Bare | Pick::This | Pick::That);
    // `the last three months of 2015` lie there
    let reach = if w.means(end, Sense::Of) && pick != Pick::Past { Reach::Whole } else { reach(pick) };
    told.then(|| Found::new(form, end).reaching(reach))
}

/// Where a length that such a word picks lies: up to now, or from now on.
fn reach(pick: Pick) -> Reach {
    match pick {
        Pick::Last | Pick::Past | Pick::Recent | Pick::Latest => Reach::UpToNow,
        Pick::Next | Pick::Coming => Reach::FromNow,
        _ => Reach::Whole,
    }
}

/// Whether the unit that ends there is gone through from one end to the other (`over the next year`).
fn is_gone_through(w: &Window<'_>, end: usize) -> bool {
    let led = matches!(w.before_by(end, 4).sense, Sense::Within | Sense::Fuzz(Fuzz::More));
    led && w.before_by(end, 3).sense == Sense::The
        && !w.joins(end)
        && !w.is_possessive(end - 1)
        && !w.means(end, Sense::Of)
}

/// A unit after a pick.
fn unit_picked(w: &Window<'_>, pick: Pick, unit: Unit, end: usize) -> Option<Found> {
    let pick = match pick {
        // `the past year` is the length of time up to now
        Pick::Past => {
            // `the past year and a half`
            let (count, end) = super::quantity::half_after(w, Count::ONE, end);
            let found = Found::new(Form::Duration { count, unit }, end);
            return Some(found.reaching(Reach::UpToNow));
        }
        // `over the next year`, `within the last month`: the length from now on, or up to now
        Pick::Next | Pick::Last | Pick::Coming if unit >= Unit::Week && is_gone_through(w, end) => {
            let found = Found::new(Form::Duration { count: Count::ONE, unit }, end);
            return Some(found.reaching(reach(pick)));
        }
        Pick::Coming => Pick::Next,
        Pick::Recent => return None,
        Pick::Latest if unit != Unit::Quarter => return None,
        other => other,
    };
    if w.joins(end) {
        return None;
    }
    // `the same day last year`
    let other = (w.sense(end), w.sense(end + 1)) == (Sense::Pick(Pick::Last), Sense::Unit(Unit::Year));
    if other && pick == Pick::That && matches!(unit, Unit::Day | Unit::Week | Unit::Month) {
        return Some(Found::new(
            Form::UnitAway { unit, away: Away { days: 0, months: -12 }, told: true },
            end + 2,
        ));
    }
    if pick == Pick::Last {
        let found = period::nth_unit(w, -1, unit, end);
        // `the last week of the trial` is no week near now
        let the = w.before_by(end, 3).sense == Sense::The || w.means(end + 1, Sense::The);
        if found.is_some() || w.means(end, Sense::Of) && the {
            return found;
        }
    }
    if unit == Unit::Year {
        let year = match pick {
            Pick::This => Year::Relative(0),
            Pick::Last => Year::Relative(-1),
            Pick::Next => Year::Relative(1),
            Pick::That => Year::Context(0),
            _ => return Some(Found::new(Form::Unit { unit, pick }, end)),
        };
        if let Some(found) = w.is_possessive(end - 1).then(|| period::in_year(w, year, end)).flatten() {
            return Some(found);
        }
    }
    // `next week Friday`, `next week on Friday`
    let day = if w.means(end, Sense::On) { end + 1 } else { end };
    if let (Unit::Week, Sense::Weekday(weekday), false) = (unit, w.sense(day), w.at(day).common) {
        let weeks = match pick {
            Pick::This => 0,
            Pick::Last => -1,
            Pick::Next => 1,
            _ => return Some(Found::new(Form::Unit { unit, pick }, end)),
        };
        return Some(Found::new(Form::WeekdayOf { weekday, weeks }, day + 1));
    }
    let small = matches!(unit, Unit::Hour | Unit::Minute | Unit::Second);
    (!small || pick != Pick::That).then(|| Found::new(Form::Unit { unit, pick }, end))
}

/// `recent weeks`, `coming months`, `past years`.
fn units_picked(pick: Pick, unit: Unit, end: usize) -> Option<Found> {
    let way = match pick {
        Pick::Recent | Pick::Previous => -1,
        Pick::Coming => 1,
        Pick::Past | Pick::Last | Pick::Next => {
            return Some(Found::new(Form::Duration { count: Count::Vague, unit }, end));
        }
        _ => return None,
    };
    Some(Found::new(Form::Reference(way), end))
}

/// `this morning`, `last night`, `the next morning`, `that evening`.
fn part_picked(pick: Pick, part: DayPart, end: usize) -> Option<Found> {
    let form = match pick {
        Pick::This => Form::Days(0),
        Pick::Last | Pick::Past => Form::Days(-1),
        Pick::Next | Pick::Following | Pick::Coming => Form::Unit { unit: Unit::Day, pick: Pick::Following },
        Pick::Previous => Form::Unit { unit: Unit::Day, pick: Pick::Previous },
        Pick::That => Form::Unit { unit: Unit::Day, pick: Pick::That },
        _ => return None,
    };
    let part = if (part, pick) == (DayPart::Daytime, Pick::This) { return None } else { part };
    Some(Found::new(form, end).with(Clock::Part(part), end))
}

/// `last June`, `next Friday`, `this summer`, `last Thanksgiving`, `this third quarter`.
fn name_picked(w: &Window<'_>, pick: Pick, at: usize) -> Option<Found> {
    let (name, end) = match w.sense(at) {
        Sense::Month(month) => {
            let found = calendar::month_first(w, at);
            if let Some(Found { form: Form::Date(fields), .. }) = found {
                return (fields.day > 0 && pick != Pick::That).then_some(found).flatten();
            }
            let capital = !w.at(at).common || w.is_capital(at);
            (Name::Month(month), if capital { at + 1 } else { return None })
        }
        Sense::Weekday(day) => {
            if let (Pick::Last, Some(found)) = (pick, period::nth_weekday(w, -1, day, at + 1)) {
                return Some(found);
            }
            // none for a short form that may be another word (`that Sun`)
            let found = calendar::weekday(w, at)?;
            if let Form::Date(_) = found.form {
                return Some(found);
            }
            (Name::Weekday(day), at + 1)
        }
        Sense::Season(season) => (Name::Season(season), at + 1),
        Sense::Ordinal(_) if pick != Pick::That => match period::ordinal(w, at)? {
            Found { form: Form::Named { name, year: Year::Unsaid, .. }, end, .. } => (name, end),
            _ => return None,
        },
        _ => match period::holiday(w, at)? {
            Found { form: Form::Named { name, year: Year::Unsaid, .. }, end, .. } => (name, end),
            Found { form: Form::UnitOfHoliday { unit, holiday, year: Year::Unsaid, .. }, end, .. } => {
                let pick = of_names(pick);
                let form = Form::UnitOfHoliday { unit, pick, holiday, year: Year::Unsaid };
                return Some(Found::new(form, end));
            }
            _ => return None,
        },
    };
    let pick = of_names(pick);
    Some(Found::new(Form::Named { name, pick, year: Year::Unsaid }, end))
}

/// Which one is meant of what has a name.
fn of_names(pick: Pick) -> Pick {
    match pick {
        Pick::Past | Pick::Previous | Pick::Recent | Pick::Latest => Pick::Last,
        other => other,
    }
}

/// `year-ago`, `year-earlier`, with the quarter or period after it.
pub(super) fn year_ago(w: &Window<'_>, at: usize) -> Option<Found> {
    let Sense::Unit(Unit::Year) = w.sense(at) else { return None };
    let next = w.over_hyphen(at + 1);
    let Sense::Way(Way::Ago | Way::Earlier) = w.sense(next) else { return None };
    if next == at + 1 {
        return None;
    }
    if let Some(Found { form: Form::Named { name, year: Year::Unsaid, .. }, end, .. }) =
        period::ordinal(w, next + 1)
    {
        return Some(Found::new(Form::Named { name, pick: Pick::Bare, year: Year::Relative(-1) }, end));
    }
    Some(Found::new(Form::Shift { count: Count::ONE, unit: Unit::Year, way: Way::Earlier }, next + 1))
}
