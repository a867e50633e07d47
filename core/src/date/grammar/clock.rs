//! Times of day: on the clock, or a part of the day, before or after a date.

use super::hour::{EVENING, Reading, hour, is_half_told, lasts, leads_to_day, meridiem, read};
use super::number;
use super::{Found, calendar, core, list, traps};
use crate::date::Modifier;
use crate::date::form::{Away, Base, Clock, Fields, Form, Name, Year};
use crate::date::lexer::Window;
use crate::words::date::{DayPart, Fuzz, Pick, Sense, Unit, telling};

/// A time that no clock shows, where the words around leave no doubt that one is meant: `at 25:61`, `13:75 p.m.`.
pub(super) fn impossible(w: &Window<'_>, at: usize) -> Option<Found> {
    let (hour, minute) = (number::plain(w, at)?, number::plain(w, at + 2)?);
    let written =
        w.is(at + 1, ':') && w.is_glued(at + 1) && w.is_glued(at + 2) && (hour.1, minute.1) == (2, 2);
    let wrong = hour.0 > 24 || minute.0 > 59;
    // scores and the clocks of matches stand behind `at` too
    let near = (24..30).contains(&hour.0) && minute.0 > 59;
    let said = meridiem(w, at + 3).is_some() || w.means(at + 3, Sense::OClock);
    let meant = said || near && w.before(at).sense == Sense::At;
    let alone = !(w.is(at + 3, ':') || w.is_glued(at + 3) && w.figure(at + 3).is_some());
    let end = meridiem(w, at + 3).map_or(at + 3, |(_, end)| end);
    (written && wrong && meant && alone).then(|| Found::new(Form::Impossible, end))
}

/// A time, with the date that may follow it (`10 p.m. Wednesday`, `noon on Thursday`).
pub(super) fn first(w: &Window<'_>, at: usize) -> Option<Found> {
    let time = read(w, at)?;
    let time = Reading { sure: time.sure || at == 0 && expected(w), ..time };
    let ranged = through(w, &time, w.before(at).sense);
    let sure = time.sure || ranged.is_some();
    if !sure && !is_led(w, &time) {
        return None;
    }
    let (clock, end) = ranged.unwrap_or((time.clock(), time.end));
    // `6:20 a.m. (0520 GMT) Sunday`: the day behind is its own too
    if let Some(found) = told_again(w, end).and_then(|at| core(w, at))
        && is_day(&found.form)
        && matches!(found.clock, Clock::Unsaid)
    {
        return Some(found.with(clock, end));
    }
    // `8:23 AM · Jul 9, 2012`, `8:23 AM - 9 Jul 2012`
    let stamped = matches!(w.sign(end), Some('·' | '•' | '∙' | '|' | '-' | '–' | '—')) && !w.is_glued(end);
    let joint = if w.is(end, ',') || stamped { end + 1 } else { end };
    let joint = if w.means(joint, Sense::On) || w.means(joint, Sense::Of) { joint + 1 } else { joint };
    let of_month = |f: &Found| matches!(f.form, Form::Date(Fields { day: 1.., month: 1.., .. }));
    let fits = |f: &Found| if stamped { of_month(f) } else { is_day(&f.form) || comes_round(&f.form) };
    let dated = core(w, joint).filter(|f| fits(f) && matches!(f.clock, Clock::Unsaid | Clock::Part(_)));
    // `8 p.m. on the 15th`
    let on = time.halved && joint > end && w.means(joint - 1, Sense::On);
    let dated = dated
        .or_else(|| calendar::day_of_month(w, joint).filter(|_| on && calendar::is_no_channel(w, joint)));
    let Some(found) = dated else { return sure.then(|| Found::new(Form::Clock, end).with(clock, end)) };
    if let Some(days) = list::weekdays(w, &found) {
        return Some(days);
    }
    if let (Clock::Part(part), Clock::At { .. }) = (found.clock, clock) {
        // `half past ten last night`; at two it was today
        let time = time.in_part(part);
        let small = (part, found.form) == (DayPart::Night, Form::Days(-1)) && time.minute < EVENING;
        let form = if small { Form::Days(0) } else { found.form };
        return Some(Found { form, ..found }.with(time.clock(), found.end));
    }
    // `8 o’clock on Monday evening`
    let part = match (found.clock, w.sense(found.end), clock) {
        (Clock::Unsaid, Sense::Part(part), Clock::At { .. }) if !w.is_possessive(found.end - 1) => Some(part),
        _ => None,
    };
    let Some(part) = part else { return Some(found.with(clock, found.end)) };
    Some(found.with(time.in_part(part).clock(), found.end + 1))
}

/// Whether the number at the head is the hour at which something is on the day behind it (`at 3 on Thursday`), and not a level
/// (`stood at 3 on Thursday`, `The rate, at 3 on Thursday,`), which may be one of two (`and at 4 on Friday`), or an age.
fn is_led(w: &Window<'_>, time: &Reading) -> bool {
    let behind = w.back(2);
    let beside = matches!(behind.sign, Some(',' | '(' | '–' | '—')) && !w.before(0).capital;
    let level = beside || behind.sense == Sense::And || traps::tells(w, behind, telling::LEVEL);
    let hour = time.minute <= 720 || !time.minute.is_multiple_of(60);
    w.before(0).sense == Sense::At && !level && hour && leads_to_day(w, time.end)
}

/// The position behind a time that is told again in brackets, by another zone.
fn told_again(w: &Window<'_>, at: usize) -> Option<usize> {
    let again = read(w, at + 1).filter(|again| w.is(at, '(') && again.zone.is_some())?;
    let end = if w.is(again.end, ')') { again.end + 1 } else { return None };
    Some(if w.means(end, Sense::On) || w.is(end, ',') { end + 1 } else { end })
}

/// A part of the day before its day (`afternoon yesterday`), or alone after `in the`.
pub(super) fn part(w: &Window<'_>, at: usize) -> Option<Found> {
    let Sense::Part(part) = w.sense(at) else { return None };
    if traps::begins_name(w, at) {
        return None;
    }
    if let Some(found) = night_before(w, at).filter(|_| part == DayPart::Night) {
        return Some(found);
    }
    let joint = if w.is(at + 1, ',') { at + 2 } else { at + 1 };
    let joint = if w.means(joint, Sense::On) { joint + 1 } else { joint };
    if let Some(found) = core(w, joint).filter(|f| is_day(&f.form) && matches!(f.clock, Clock::Unsaid)) {
        return Some(found.with(Clock::Part(part), found.end));
    }
    let hours = if w.means(at + 1, Sense::Units(Unit::Hour)) { at + 2 } else { at + 1 };
    if let Some(found) = of_day(w, hours, part) {
        return Some(found);
    }
    let lead = w.sense_back(1);
    let expected =
        matches!(lead, Sense::In | Sense::Until | Sense::Since | Sense::Preposition | Sense::Within);
    // `in the morning`, `in the late morning`, `by mid-afternoon`
    let blurred = at > 0 && (usize::from(w.means(0, Sense::The))..at).all(|at| is_blur(w, at));
    let told = match at {
        1 => {
            w.means(0, Sense::The)
                && (lead == Sense::In || expected && lead != Sense::Until && lead != Sense::Since)
        }
        _ => false,
    };
    (told || blurred && at > usize::from(w.means(0, Sense::The)) && expected)
        .then(|| Found::new(Form::Clock, hours).with(Clock::Part(part), hours))
        .filter(|_| !w.joins(hours) && !w.means(hours, Sense::Of))
}

/// How many words may name the day on whose evening a night begins (`30. April`).
const DAY_WORDS: usize = 3;

/// `Nacht zum Samstag`, `Nacht von Freitag auf Samstag`, `Nacht auf den 3. Mai`: the night at `at` begins on the day before.
fn night_before(w: &Window<'_>, at: usize) -> Option<Found> {
    let leads = |at: &usize| w.words.nights_before.binary_search(&w.word(*at)).is_ok();
    let evening = || core(w, at + 2).or_else(|| calendar::day_of_month(w, at + 2));
    let from = if w.means(at + 1, Sense::From) { evening() } else { None };
    let Some(leads) = (at + 1..=at + 1 + if from.is_some() { 1 + DAY_WORDS } else { 0 }).find(leads) else {
        // `Nacht vom Samstag`
        let found = from.filter(|found| is_day(&found.form) && matches!(found.clock, Clock::Unsaid))?;
        return Some(found.with(Clock::Part(DayPart::Night), found.end));
    };
    let day = if w.means(leads + 1, Sense::The) { leads + 2 } else { leads + 1 };
    let found = core(w, day).filter(|found| matches!(found.clock, Clock::Unsaid))?;
    let form = match found.form {
        Form::Days(days) => Form::Days(days - 1),
        Form::Named { name: Name::Weekday(day), pick: Pick::Bare, year } => {
            let name = Name::Weekday(if day == 1 { 7 } else { day - 1 });
            Form::Named { name, pick: Pick::Bare, year }
        }
        Form::Date(fields) if fields.day > 0 => {
            let away = Away { days: -1, months: 0 };
            Form::Beside { away, base: Base::Date(Fields { weekday: 0, ..fields }) }
        }
        _ => return None,
    };
    Some(Found { form, ..found }.with(Clock::Part(DayPart::Night), found.end))
}

/// `the night of 9–10 November`, `the early morning hours of the 4th`: a part of the day behind `of`, at `at`.
fn of_day(w: &Window<'_>, at: usize, part: DayPart) -> Option<Found> {
    // `am Abend des 9. November`
    let genitive = w.words.nouns_capitalised && w.means(at, Sense::The);
    if !genitive && !w.means(at, Sense::Of) {
        return None;
    }
    let found = core(w, at + 1).or_else(|| {
        let article = w.means(at + 1, Sense::The);
        calendar::day_of_month(w, at + 2).filter(|_| article)
    })?;
    let form = match found.form {
        Form::Through(first, last) if part == DayPart::Night && first.day + 1 == last.day => {
            Form::Date(first)
        }
        form => form,
    };
    let fits = is_day(&form) && matches!(found.clock, Clock::Unsaid);
    fits.then(|| Found { form, ..found }.with(Clock::Part(part), found.end))
}

/// Whether it blurs a part of the day, or joins what does to it (`late-`).
fn is_blur(w: &Window<'_>, at: usize) -> bool {
    matches!(w.sense(at), Sense::Fuzz(Fuzz::Start | Fuzz::Mid | Fuzz::End)) || w.joins(at)
}

/// Whether the word before the head leads up to a time.
fn expected(w: &Window<'_>) -> bool {
    w.is(1, ':') && w.back(1).is_word() && !w.back(1).capital && !lasts(w, 0)
}

/// Whether a time of day can go with the form.
fn is_day(form: &Form) -> bool {
    match form {
        Form::Date(fields) => fields.day > 0,
        Form::Named { name, .. } => {
            matches!(
                name,
                Name::Weekday(_) | Name::Holiday(_) | Name::NthWeekday { .. } | Name::NthDay { .. }
            )
        }
        Form::Unit { unit, .. } | Form::UnitAt { unit, .. } | Form::Shift { unit, .. } => *unit == Unit::Day,
        Form::Days(_)
        | Form::WeekdayOf { .. }
        | Form::WeekdayAway { .. }
        | Form::NthOf { .. }
        | Form::Beside { .. }
        | Form::BesideHoliday { .. }
        | Form::WeekdayBeside { .. }
        | Form::WeekdayBesideHoliday { .. } => true,
        _ => false,
    }
}

/// Whether the form names a day, or the first of several.
pub(in crate::date) fn names_day(form: &Form) -> bool {
    is_day(form) || matches!(form, Form::Through(Fields { day: 1.., .. }, _))
}

/// Whether it is a day that comes round (`every day`, `Sundays`).
fn comes_round(form: &Form) -> bool {
    matches!(form, Form::Set { unit: Unit::Day, .. } | Form::SetOf(Name::Weekday(_) | Name::Workday))
}

/// A date, and the time after it (`Monday night`, `May 5 at 11:00`, `yesterday, 9 p.m.`).
pub(super) fn after(w: &Window<'_>, found: Found) -> Found {
    match found.clock {
        _ if comes_round(&found.form) => return timed(w, found),
        _ if !is_day(&found.form) => return found,
        Clock::At { second, precise, zone: None } => {
            if let Some(ranged) = goes_on(w, &found, second) {
                return ranged;
            }
            let Sense::Zone(zone) = w.sense(found.end) else { return found };
            let zoned = Clock::At { second, precise, zone: Some(zone) };
            return if w.is_capital(found.end) { found.with(zoned, found.end + 1) } else { found };
        }
        Clock::Unsaid => {}
        Clock::Part(_) => return timed(w, found),
        _ => return found,
    }
    let next = w.over_hyphen(found.end);
    let written = w.word(next);
    if let Some(&(_, part)) = w.words.parts_behind.iter().find(|(word, _)| *word == written) {
        return timed(w, found.with(Clock::Part(part), next + 1));
    }
    if let Some((part, end)) = half_of_day(w, next).filter(|_| !w.is_possessive(found.end - 1)) {
        return found.with(Clock::Part(part), end);
    }
    // `Tuesday late-evening`
    let blurred = matches!(w.sense(next), Sense::Fuzz(Fuzz::Start | Fuzz::Mid | Fuzz::End));
    let next = if blurred { w.over_hyphen(next + 1) } else { next };
    if let Sense::Part(part) = w.sense(next)
        && !w.at(next).common
        && !w.is_possessive(found.end - 1)
    {
        let with = found.with(Clock::Part(part), next + 1);
        return timed(w, with);
    }
    if let (Sense::Moment(minute), false) = (w.sense(next), w.is_possessive(found.end - 1)) {
        return found
            .with(Clock::At { second: u32::from(minute) * 60, precise: false, zone: None }, next + 1);
    }
    if let (Sense::Parts(part), Form::Named { name, .. }) = (w.sense(next), found.form) {
        return Found { form: Form::SetOf(name), ..found }.with(Clock::Part(part), next + 1);
    }
    // `Friday in the afternoon`
    if let (Sense::In, Sense::The, Sense::Part(part)) = (w.sense(next), w.sense(next + 1), w.sense(next + 2))
    {
        return timed(w, found.with(Clock::Part(part), next + 3));
    }
    timed(w, found)
}

/// `Tuesday p.m.`: the half of a day behind it, with points or in capitals; `PM` before a name is another.
fn half_of_day(w: &Window<'_>, at: usize) -> Option<(DayPart, usize)> {
    let Sense::Meridiem(late) = w.sense(at) else { return None };
    let letters = w.word(at).as_bytes();
    let (dotted, lower) = (letters.get(1) == Some(&b'.'), letters.iter().any(u8::is_ascii_lowercase));
    let next = w.at(at + 1);
    let ends = !next.is_word() && !w.is_dash(at + 1) || matches!(next.sense, Sense::And | Sense::At);
    let part = if late { DayPart::Afternoon } else { DayPart::Morning };
    (dotted || !lower && ends && !w.is_possessive(at)).then_some((part, at + 1))
}

/// A day in figures with its time, which is the first of two (`2014-04-18 13:00 - 16:00`).
fn goes_on(w: &Window<'_>, found: &Found, second: u32) -> Option<Found> {
    let minute = u16::try_from(second / 60).ok()?;
    let first = Reading::sure(minute, true, found.end);
    read(w, found.end + 1).filter(|last| last.sure)?;
    let (clock, end) = through(w, &first, Sense::None)?;
    Some(found.with(clock, end))
}

/// A date, and the time on the clock after it.
fn timed(w: &Window<'_>, found: Found) -> Found {
    // `8 Nov 2011 - 9:52 a.m.`
    let dash = w.is_dash(found.end) && w.is(found.end + 2, ':') && w.is_glued(found.end + 3);
    let comma = w.is(found.end, ',') || dash;
    let next = if comma { found.end + 1 } else { found.end };
    let said = w.means(next, Sense::At) || w.is(next, '@') && !w.is_glued(next + 1);
    let next = if said { next + 1 } else { next };
    let about = w.means(next, Sense::Fuzz(Fuzz::Approx));
    let next = if about { next + 1 } else { next };
    let led = w.sense(next);
    if matches!(led, Sense::From | Sense::Between) {
        // `Friday between 1 p.m. and 4 p.m.`
        let range = read(w, next + 1).and_then(|time| through(w, &time, led));
        return range.map_or(found, |(clock, end)| found.with(clock, end));
    }
    let ends = |at: usize| !w.is_word(at) && w.figure(at).is_none();
    // `every evening at 8`
    let said = said
        && !about
        && (!comes_round(&found.form)
            || hour(w, next)
                .is_some_and(|(_, end)| ends(end) || w.means(end, Sense::And) && is_half_told(w, end + 1)));
    let Some(mut time) = read(w, next).filter(|r| r.sure || said || w.is(next + 1, ':')) else {
        return found;
    };
    if let Clock::Part(part) = found.clock {
        time = time.in_part(part);
    }
    if is_late_with_next(w, &time) {
        time.minute += 720;
    }
    let (clock, end) = through(w, &time, Sense::None).unwrap_or((time.clock(), time.end));
    let modifier = if about { Some(Modifier::Approx) } else { found.modifier };
    let found = ordered(Found { modifier, ..found.with(clock, end) });
    if time.second.is_some() { with_year(w, found) } else { found }
}

/// A date in figures whose zone tells their order: in Europe, Africa, India and Australia the day stands before the month (`07/05/2024 14:05 BST`).
fn ordered(found: Found) -> Found {
    match (found.form, found.clock) {
        (
            Form::Date(fields @ Fields { either: true, day_first: None, .. }),
            Clock::At { zone: Some(1..=330 | 600..), .. },
        ) => Found { form: Form::Date(Fields { day_first: Some(true), ..fields }), ..found },
        _ => found,
    }
}

/// A day without a year and its time to the second, as programs write them, with the year behind (`Oct 26 11:00:09 EDT 2023`).
fn with_year(w: &Window<'_>, found: Found) -> Found {
    match (found.form, number::plain(w, found.end)) {
        (Form::Date(fields), Some((year @ 1900..=2199, 4)))
            if matches!(fields.year, Year::Unsaid) && !traps::plural(w, found.end + 1) =>
        {
            let year = i16::try_from(year).map_or(Year::Unsaid, Year::Full);
            Found { form: Form::Date(Fields { year, ..fields }), end: found.end + 1, ..found }
        }
        _ => found,
    }
}

/// The second time of a range (`3:30–6 p.m.`, `between 1 p.m. and 4 p.m.`); `before` is the word before the first.
fn through(w: &Window<'_>, first: &Reading, before: Sense) -> Option<(Clock, usize)> {
    let joined = match w.sense(first.end) {
        Sense::To => true,
        Sense::And => before == Sense::Between,
        Sense::Until => before == Sense::From,
        _ => w.is_dash(first.end),
    };
    if !joined {
        return None;
    }
    // `from 1 to 3:30`, `is open from 10 to 4 on Friday`, `from 10 to 4 on Sundays`, but `rose from 8 to 12 on Friday`
    let runs = traps::tells(w, w.back(2), telling::RUNS) && leads_to_day(w, first.end + 2)
        || w.means(first.end + 2, Sense::On) && matches!(w.sense(first.end + 3), Sense::Weekdays(_));
    let led = matches!(before, Sense::From | Sense::Between) && (w.is(first.end + 2, ':') || runs);
    let last = read(w, first.end + 1).filter(|last| first.sure || last.sure || led)?;
    let goes_on = matches!(w.sense(last.end), Sense::On | Sense::And | Sense::Weekday(_) | Sense::Day(_));
    if !last.sure && w.is_word(last.end) && !goes_on || is_joined(w, last.end) {
        return None; // `from 1:30 p.m. to 4 people`, `from 10:00 to 01/23/2021`
    }
    let (mut from, mut to) = (first.minute, last.minute);
    if !first.halved && !last.halved && to <= from {
        // `from 11 to 3:30` is until half past three in the afternoon; `from 4:10 to 3:59` is none
        let bare = |end: usize| end < 2 || !w.is(end - 2, ':');
        if from >= 720 || to + 720 <= from || !bare(first.end) && !bare(last.end) {
            return None;
        }
        to += 720;
    }
    // `from 10 a.m. to 4`, not `from 13:00 to 2:00`
    let said = || {
        from < 780
            || (1..=4)
                .any(|back| back <= first.end && matches!(w.sense(first.end - back), Sense::Meridiem(_)))
    };
    if first.halved && !last.halved && to <= from && from < to + 720 && said() {
        to += 720;
    }
    // `from 8 to midnight`
    let end = if last.minute == 0 { 1440 } else { last.minute };
    if last.halved && !first.halved && end >= 720 && from < 720 && from + 720 <= end {
        from += 720;
    }
    Some((Clock::Through(from, to), last.end))
}

/// Whether a time has its half of the day from the one behind it (`at 2 and 7 p.m.`).
fn is_late_with_next(w: &Window<'_>, time: &Reading) -> bool {
    let joined = w.means(time.end, Sense::And) && !time.halved && !time.sure;
    let next = read(w, time.end + 1).filter(|next| joined && next.halved);
    next.is_some_and(|next| time.minute < 720 && time.minute + 720 < next.minute)
}

/// Whether a number goes on behind a sign with another.
fn is_joined(w: &Window<'_>, at: usize) -> bool {
    let sign = matches!(w.sign(at), Some('/' | '-' | '–' | ':')) && w.is_glued(at) && w.is_glued(at + 1);
    sign && w.figure(at + 1).is_some()
}
