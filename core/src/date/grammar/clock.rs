//! Times of day: on the clock, or a part of the day, before or after a date.

use super::number;
use super::{Found, calendar, core, list, traps};
use crate::date::Modifier;
use crate::date::form::{Clock, Fields, Form, Name, Year};
use crate::date::lexer::{Figure, Window};
use crate::words::date::{DayPart, Fuzz, Pick, Sense, Unit, Vague};

/// A time, what it says about noon, and the position after it.
#[derive(Clone, Copy)]
struct Reading {
    minute: u16,
    second: Option<u8>,
    zone: Option<i16>,
    /// Whether the words leave no doubt that it is a time.
    sure: bool,
    /// Whether before or after noon is said.
    halved: bool,
    end: usize,
}

impl Reading {
    /// A time of which the words leave no doubt; `halved`: nor about noon.
    const fn sure(minute: u16, halved: bool, end: usize) -> Reading {
        Reading { minute, second: None, zone: None, sure: true, halved, end }
    }

    fn clock(&self) -> Clock {
        let second = u32::from(self.minute) * 60 + u32::from(self.second.unwrap_or(0));
        Clock::At { second, precise: self.second.is_some(), zone: self.zone }
    }

    /// The time in that part of its day, where the words have not said before or after noon: the small hours stay those of a night.
    fn in_part(self, part: DayPart) -> Reading {
        let late = match part {
            DayPart::Afternoon | DayPart::Evening | DayPart::Midday => self.minute < 720,
            DayPart::Night => (EVENING..720).contains(&self.minute),
            DayPart::Morning | DayPart::Daytime => false,
        };
        Reading { minute: if late && !self.halved { self.minute + 720 } else { self.minute }, ..self }
    }
}

/// The hour, in minutes, from which on a night’s time lies before midnight.
const EVENING: u16 = 300;

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
    let (clock, end) = match through(w, &time, w.before(at).sense) {
        Some(range) => range,
        None if time.sure => (time.clock(), time.end),
        None => return None,
    };
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
    let Some(found) = dated else { return Some(Found::new(Form::Clock, end).with(clock, end)) };
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

/// `the night of 9–10 November`, `the early morning hours of the 4th`: a part of the day behind `of`, at `at`.
fn of_day(w: &Window<'_>, at: usize, part: DayPart) -> Option<Found> {
    if !w.means(at, Sense::Of) {
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

/// Whether figures with a colon tell how long something took (`finished in 2:05:12`, `a time of 13:40`).
fn lasts(w: &Window<'_>, at: usize) -> bool {
    matches!(w.before(at).sense, Sense::In | Sense::Of)
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
    let found = Found { modifier, ..found.with(clock, end) };
    if time.second.is_some() { with_year(w, found) } else { found }
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
    // `from 1 to 3:30`
    let led = matches!(before, Sense::From | Sense::Between) && w.is(first.end + 2, ':');
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
    if last.halved && !first.halved && last.minute >= 720 && from < 720 && from + 720 <= last.minute {
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

/// A time on the clock.
fn read(w: &Window<'_>, at: usize) -> Option<Reading> {
    let bare =
        moment(w, at).or_else(|| past_hour(w, at)).or_else(|| figures(w, at)).or_else(|| spoken(w, at))?;
    Some(zoned(w, halved(w, bare)))
}

/// Whether a time of day stands there of which before or after noon is told.
pub(super) fn is_half_told(w: &Window<'_>, at: usize) -> bool {
    read(w, at).is_some_and(|time| time.sure && time.halved)
}

/// `noon`, `12 noon`.
fn moment(w: &Window<'_>, at: usize) -> Option<Reading> {
    let day = w.over_hyphen(at + 1);
    if (w.sense(at), w.sense(day)) == (Sense::Fuzz(Fuzz::Mid), Sense::Unit(Unit::Day)) {
        return Some(Reading::sure(720, true, day + 1));
    }
    let skip = usize::from(matches!(number::plain(w, at), Some((12, _))));
    let Sense::Moment(minute) = w.sense(at + skip) else { return None };
    Some(Reading::sure(minute, true, at + skip + 1))
}

/// `half past eight`, `a quarter to seven`, `10 minutes past 3`.
fn past_hour(w: &Window<'_>, at: usize) -> Option<Reading> {
    let start = if w.means(at, Sense::A) { at + 1 } else { at };
    if let (true, Sense::Vague(Vague::Half), Some((hour @ 1..=12, end))) =
        (w.words.half_before, w.sense(start), hour(w, start + 1))
    {
        // `halb acht`
        let minute = hour * 60 - 30;
        let sure = w.means(end, Sense::OClock) || w.before(at).sense == Sense::At;
        return sure.then_some(Reading::sure(minute, false, end));
    }
    let led = w.before(at).sense == Sense::At;
    let (minutes, next) = match w.sense(start) {
        Sense::Vague(Vague::Half) => (30, start + 1),
        Sense::Unit(Unit::Quarter) => (15, start + 1),
        _ => {
            let (n, end) = hour(w, at).filter(|&(n, _)| n < 60)?;
            match w.sense(end) {
                Sense::Unit(Unit::Minute) | Sense::Units(Unit::Minute) => (n, end + 1),
                Sense::Pick(Pick::Past) if n % 5 == 0 && (led || said(w, end + 1)) => (n, end),
                // `at ten to five this afternoon`; from ten to five is a range
                Sense::To if n % 5 == 0 && led && said(w, end + 1) => (n, end),
                _ => return None,
            }
        }
    };
    let back = match w.sense(next) {
        Sense::Pick(Pick::Past) | Sense::Side(crate::words::date::Way::Later) => false,
        Sense::To => true,
        _ => return None,
    };
    // `a quarter past noon`
    let moment = match w.sense(next + 1) {
        Sense::Moment(minute) => Some((minute, next + 2)),
        _ => None,
    };
    let said = || hour(w, next + 1).filter(|&(h, _)| (1..=12).contains(&h)).map(|(h, end)| (h * 60, end));
    let (from, end) = moment.or_else(said)?;
    let minute = if back { (from + 1440 - minutes) % 1440 } else { from + minutes };
    Some(Reading::sure(minute, moment.is_some(), end))
}

/// Whether an hour stands at `at`, with words behind it that leave no doubt.
fn said(w: &Window<'_>, at: usize) -> bool {
    let noon = matches!(w.sense(at), Sense::Moment(_));
    noon || hour(w, at).is_some_and(|(_, end)| {
        w.means(end, Sense::OClock) || meridiem(w, end).is_some() || part_said(w, end).is_some()
    })
}

/// A number that can be an hour or a minute.
fn hour(w: &Window<'_>, at: usize) -> Option<(u16, usize)> {
    if let Some((value, 1 | 2)) = number::plain(w, at) {
        return Some((u16::try_from(value).ok()?, at + 1));
    }
    let (value, end) = number::spoken(w, at)?;
    Some((u16::try_from(value).ok()?, end))
}

/// `7:31`, `7.31 pm`, `19:31:05`, `7 p.m.`, `7 o’clock`, `4 in the morning`.
fn figures(w: &Window<'_>, at: usize) -> Option<Reading> {
    if let (Some(Figure::Decimal { whole, part, width: 2 }), Sense::Meridiem(_) | Sense::OClock) =
        (w.figure(at), w.sense(at + 1))
    {
        return reading(whole, part, None, true, at + 1);
    }
    if let (Some((value, 3 | 4)), Some(_)) = (number::plain(w, at), meridiem(w, at + 1)) {
        return reading(value / 100, value % 100, None, true, at + 1);
    }
    // `2200 GMT`, `at 0730`
    if let Some((value, 4)) = number::plain(w, at) {
        // `at 1900 hours`
        if w.before(at).sense == Sense::At && w.means(at + 1, Sense::Units(Unit::Hour)) {
            return reading(value / 100, value % 100, None, true, at + 2);
        }
        // `6:20 a.m. (0520 GMT)` tells one time twice
        let again = w.before(at).sign == Some('(') && matches!(w.sense_back(2), Sense::Meridiem(_));
        let before = w.before(at);
        let led =
            matches!(before.sense, Sense::At | Sense::Until | Sense::Side(_) | Sense::Fuzz(_) | Sense::None);
        let modern = (1900..2060).contains(&value) && !matches!(before.sense, Sense::At | Sense::Until);
        let other = |at: usize| w.is_word(at) && w.is_capital(at) && w.means(at, Sense::None);
        let zone =
            matches!(w.sense(at + 1), Sense::Zone(_)) && w.is_capital(at + 1) && w.word(at + 1).len() > 2;
        let zoned = zone && led && !modern && !again && !other(at + 2);
        let next = w.at(at + 1);
        // `at 0113 243 5353`
        let alone = !next.glued && w.figure(at + 1).is_none() && !other(at + 1);
        let nought = value < 1000 && before.sense == Sense::At && alone;
        return (zoned || nought).then(|| reading(value / 100, value % 100, None, true, at + 1))?;
    }
    let (hour, width) = number::plain(w, at).filter(|&(_, width)| width <= 2)?;
    let glued = |i: usize| w.is_glued(i) && w.is_glued(i + 1);
    if w.is(at + 1, ':') && glued(at + 1) {
        let (minute, _) = number::plain(w, at + 2).filter(|&(_, width)| width == 2)?;
        if w.is(at + 3, ':') && glued(at + 3) {
            let (second, _) = number::plain(w, at + 4).filter(|&(s, width)| width == 2 && s < 60)?;
            return reading(hour, minute, u8::try_from(second).ok(), !lasts(w, at), at + 5);
        }
        let sure = width == 2 && hour < 24 && !w.is(at + 3, ':') && !lasts(w, at);
        // `19:00 hrs`
        let hours = sure && w.means(at + 3, Sense::Units(Unit::Hour));
        return reading(hour, minute, None, sure, if hours { at + 4 } else { at + 3 });
    }
    if let Some((minute, said)) = minutes_behind_h(w, at + 1).filter(|_| hour < 24) {
        // `2h30` may be a length
        let before = w.before(at).sense;
        let sure = before == Sense::At || said && width == 2 && before != Sense::In;
        return reading(hour, minute, None, sure, at + 2);
    }
    let sure = matches!(w.sense(at + 1), Sense::OClock)
        || meridiem(w, at + 1).is_some()
        || part_said(w, at + 1).is_some()
        || w.before(at).sense == Sense::At && in_part_of_a_day(w, at + 1);
    (hour <= 12 || meridiem(w, at + 1).is_none()).then(|| reading(hour, 0, None, sure, at + 1))?
}

/// `h`, `h30` glued to an hour: the minutes, and whether they are written.
fn minutes_behind_h(w: &Window<'_>, at: usize) -> Option<(u32, bool)> {
    let digits = w.word(at).strip_prefix(['h', 'H']).filter(|_| w.is_glued(at))?;
    match digits.len() {
        0 => Some((0, false)),
        2 => digits.parse().ok().filter(|&minute| minute < 60).map(|minute| (minute, true)),
        _ => None,
    }
}

/// `seven p.m.`, `five thirty in the afternoon`.
fn spoken(w: &Window<'_>, at: usize) -> Option<Reading> {
    let Sense::Number(hour @ 1..=12) = w.sense(at) else { return None };
    let (minute, end) = match number::spoken(w, at + 1) {
        Some((minute, end)) if (10..60).contains(&minute) => (minute, end),
        _ => (0, at + 1),
    };
    let sure = w.means(end, Sense::OClock) || meridiem(w, end).is_some() || part_said(w, end).is_some();
    sure.then(|| reading(u32::from(hour), minute, None, true, end))?
}

fn reading(hour: u32, minute: u32, second: Option<u8>, sure: bool, end: usize) -> Option<Reading> {
    let minutes = u16::try_from(hour.checked_mul(60)? + minute).ok()?;
    // the hour 24 ends its day
    (minutes <= 1440 && minute < 60).then_some(Reading {
        minute: minutes,
        second,
        zone: None,
        sure,
        halved: hour > 12,
        end,
    })
}

/// Before or after noon, and the position after it: `p.m.`, `p. m.`, `in the p.m.`, and `p` right behind figures.
fn meridiem(w: &Window<'_>, at: usize) -> Option<(bool, usize)> {
    match w.sense(at) {
        Sense::Meridiem(late) => return Some((late, at + 1)),
        Sense::In if w.means(at + 1, Sense::The) => {
            let Sense::Meridiem(late) = w.sense(at + 2) else { return None };
            let noun = w.is_word(at + 3) && w.means(at + 3, Sense::None) || w.is_possessive(at + 2);
            return (!noun).then_some((late, at + 3));
        }
        // letters alone
        _ if w.at(at).span.len() > 1 => return None,
        _ => {}
    }
    let is = |at: usize, letter: &str| w.word(at).eq_ignore_ascii_case(letter);
    let &(_, second, late) = w.words.halves.iter().find(|(first, ..)| is(at, first))?;
    let point = |at: usize| if w.is(at, '.') && w.is_glued(at) { at + 1 } else { at };
    if is(point(at + 1), second) {
        return Some((late, point(point(at + 1) + 1)));
    }
    one_letter(w, at).then_some((late, at + 1))
}

/// Whether a letter alone behind figures tells of noon: behind a colon (`7:30p`), or of both ends of a range (`from 9a to 5p`); one
/// alone may be pence, a seat or a form at school.
fn one_letter(w: &Window<'_>, at: usize) -> bool {
    let letter = |at: usize| {
        at.checked_sub(1).is_some_and(|number| {
            let known = w.words.halves.iter().any(|(first, ..)| *first == w.word(at));
            let clock = number > 0 && w.is(number - 1, ':');
            let told = match number::plain(w, number) {
                Some((1..=12, 1 | 2)) => true,
                Some((..60, 2)) => clock,
                _ => false,
            };
            known && w.is_glued(at) && told
        })
    };
    if !letter(at) || w.is_glued(at + 1) && (w.is_word(at + 1) || w.figure(at + 1).is_some()) {
        return false;
    }
    let joined = |at: usize| w.means(at, Sense::To) || w.is_dash(at);
    let others = |one: usize, other: usize| letter(other) && w.word(one) != w.word(other);
    let clock = at > 1 && w.is(at - 2, ':');
    let first = joined(at + 1) && others(at, at + 3);
    let last = at > 3 && joined(at - 2) && others(at - 3, at);
    clock || first || last
}

/// `in the morning`, `at night`.
fn part_said(w: &Window<'_>, at: usize) -> Option<(DayPart, usize)> {
    let at = match (w.sense(at), w.sense(at + 1)) {
        (Sense::In, Sense::The) => at + 2,
        (Sense::At | Sense::Pick(Pick::This), _) => at + 1,
        _ => return None,
    };
    match w.sense(at) {
        Sense::Part(part) => Some((part, at + 1)),
        _ => None,
    }
}

/// Whether a day stands there with a part of it (`tomorrow evening`, `Monday night`, `last night`).
fn in_part_of_a_day(w: &Window<'_>, at: usize) -> bool {
    let day = matches!(w.sense(at), Sense::Day(_) | Sense::Weekday(_) | Sense::Pick(Pick::Last | Pick::This));
    day && matches!(w.sense(at + 1), Sense::Part(_)) && !w.is_possessive(at)
}

/// Whether an hour stands between `at` and `tonight`.
fn at_night(w: &Window<'_>, time: &Reading) -> bool {
    let tonight = matches!(w.sense(time.end), Sense::PartOf(0, DayPart::Evening | DayPart::Night));
    let before = if time.end == 1 { w.sense_back(1) } else { w.sense(time.end.saturating_sub(2)) };
    tonight && before == Sense::At && (EVENING..720).contains(&time.minute)
}

/// What says before or after noon.
fn halved(w: &Window<'_>, time: Reading) -> Reading {
    let next = if w.means(time.end, Sense::OClock) { time.end + 1 } else { time.end };
    let time = Reading { end: next, ..time };
    let (late, end) = match (meridiem(w, next), part_said(w, next)) {
        (Some(found), _) => found,
        // `2 at night` is early, `11 at night` late
        (_, Some((DayPart::Night, end))) => (time.minute % 720 >= EVENING, end),
        (_, Some((part, end))) => (part != DayPart::Morning, end),
        _ if at_night(w, &time) => (true, time.end),
        _ => return time,
    };
    // `7 p.m. in the evening`
    let end = match part_said(w, end) {
        Some((part, behind)) if late == (part != DayPart::Morning) && w.means(end, Sense::In) => behind,
        _ => end,
    };
    if time.halved || time.minute >= 780 {
        return Reading { end, sure: true, ..time };
    }
    // midnight is 12 a.m., noon is 12 p.m.
    let hour = time.minute % 720;
    Reading { minute: if late { hour + 720 } else { hour }, halved: true, sure: true, end, ..time }
}

/// The time zone that follows.
fn zoned(w: &Window<'_>, time: Reading) -> Reading {
    let Sense::Zone(zone) = w.sense(time.end) else {
        let named = if time.sure { over_zone(w, time.end) } else { None };
        return Reading { end: named.unwrap_or(time.end), ..time };
    };
    if !w.is_capital(time.end) && !time.sure {
        return time;
    }
    let end = time.end + 1;
    let (zone, end) = offset(w, end).filter(|_| zone == 0).unwrap_or((zone, end));
    Reading { zone: Some(zone), sure: true, end, ..time }
}

/// The position behind the name of a zone whose offset is not known: `local time`, `Greenwich Mean Time`, `9 p.m. Eastern`.
fn over_zone(w: &Window<'_>, at: usize) -> Option<usize> {
    const WORDS: usize = 3;
    let is = |at: usize, words: &[&str]| words.iter().any(|word| w.word(at).eq_ignore_ascii_case(word));
    let name = (at..at + WORDS).take_while(|&at| w.is_capital(at) || is(at, w.words.zones)).count();
    let first = if w.words.nouns_capitalised { at } else { at + 1 };
    // `at 3 p.m. Big Time Wrestling began`
    let titled = |noun: usize| w.is_capital(noun) && w.is_capital(noun + 1) && w.means(noun + 1, Sense::None);
    let noun = (first..=at + name).find(|&noun| is(noun, w.words.clock_nouns)).filter(|&noun| !titled(noun));
    let alone = || is(at, w.words.zones) && w.is_capital(at) && (name == 1 || !w.means(at + 1, Sense::None));
    noun.map(|noun| noun + 1).or_else(|| alone().then_some(at + 1))
}

/// `+5`, `+5:30`, `-0700`: minutes from the time of the meridian.
fn offset(w: &Window<'_>, at: usize) -> Option<(i16, usize)> {
    let sign = if w.is(at, '+') { 1 } else { -1 };
    let (value, width) = number::plain(w, at + 1).filter(|_| matches!(w.sign(at), Some('+' | '-' | '−')))?;
    let behind = number::plain(w, at + 3).filter(|&(_, width)| w.is(at + 2, ':') && width == 2);
    let (hours, minutes, end) = match (width, behind) {
        (1 | 2, Some((minutes, _))) => (value, minutes, at + 4),
        (1 | 2, None) => (value, 0, at + 2),
        (4, _) => (value / 100, value % 100, at + 2),
        _ => return None,
    };
    let zone = i16::try_from(hours * 60 + minutes).ok().filter(|_| hours <= 14 && minutes < 60)?;
    Some((sign * zone, end))
}
