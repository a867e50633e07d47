//! One time on the clock, in figures or in words, with its half of the day and its zone.

use super::number;
use crate::date::form::Clock;
use crate::date::lexer::{Figure, Window};
use crate::words::date::{DayPart, Fuzz, Pick, Sense, Unit, Vague};

/// A time, what it says about noon, and the position after it.
#[derive(Clone, Copy)]
pub(super) struct Reading {
    pub(super) minute: u16,
    pub(super) second: Option<u8>,
    pub(super) zone: Option<i16>,
    /// Whether the words leave no doubt that it is a time.
    pub(super) sure: bool,
    /// Whether before or after noon is said.
    pub(super) halved: bool,
    pub(super) end: usize,
}

impl Reading {
    /// A time of which the words leave no doubt; `halved`: nor about noon.
    pub(super) const fn sure(minute: u16, halved: bool, end: usize) -> Reading {
        Reading { minute, second: None, zone: None, sure: true, halved, end }
    }

    pub(super) fn clock(&self) -> Clock {
        let second = u32::from(self.minute) * 60 + u32::from(self.second.unwrap_or(0));
        Clock::At { second, precise: self.second.is_some(), zone: self.zone }
    }

    /// The time in that part of its day, where the words have not said before or after noon: the small hours stay those of a night.
    pub(super) fn in_part(self, part: DayPart) -> Reading {
        let late = match part {
            DayPart::Afternoon | DayPart::Evening | DayPart::Midday => self.minute < 720,
            DayPart::Night => (EVENING..720).contains(&self.minute),
            DayPart::Morning | DayPart::Daytime => false,
        };
        Reading { minute: if late && !self.halved { self.minute + 720 } else { self.minute }, ..self }
    }
}

/// The hour, in minutes, from which on a night’s time lies before midnight.
pub(super) const EVENING: u16 = 300;

/// A time on the clock.
pub(super) fn read(w: &Window<'_>, at: usize) -> Option<Reading> {
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
pub(super) fn hour(w: &Window<'_>, at: usize) -> Option<(u16, usize)> {
    if let Some((value, 1 | 2)) = number::plain(w, at) {
        return Some((u16::try_from(value).ok()?, at + 1));
    }
    let (value, end) = number::spoken(w, at)?;
    Some((u16::try_from(value).ok()?, end))
}

/// `7:31`, `7.31 pm`, `19:31:05`, `7 p.m.`, `7 o’clock`, `4 in the morning`.
fn figures(w: &Window<'_>, at: usize) -> Option<Reading> {
    if let Some(Figure::Decimal { whole, part, width: 2 }) = w.figure(at) {
        let sure = matches!(w.sense(at + 1), Sense::Meridiem(_) | Sense::OClock);
        // `At 14.30 on Sunday the lock jammed`; behind a verb it is a price (`closed at 14.30 on Monday`), and to the minute too
        let opens = w.before(at).sense == Sense::At && w.before(at).capital;
        let round = part % 5 == 0 && opens && leads_to_day(w, at + 1);
        return if sure || round { reading(whole, part, None, sure, at + 1) } else { None };
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

/// Whether figures with a colon tell how long something took (`finished in 2:05:12`, `a time of 13:40`).
pub(super) fn lasts(w: &Window<'_>, at: usize) -> bool {
    matches!(w.before(at).sense, Sense::In | Sense::Of)
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
    // `at seven on Friday`, `on Friday at seven.`
    let led = w.before(at).sense == Sense::At && leads_to_day(w, end);
    (sure || led).then(|| reading(u32::from(hour), minute, None, sure, end))?
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
pub(super) fn meridiem(w: &Window<'_>, at: usize) -> Option<(bool, usize)> {
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

/// Whether a day stands there, the word that leads to one, or none at all.
#[inline(never)] // in one place: many ask
pub(super) fn leads_to_day(w: &Window<'_>, at: usize) -> bool {
    match w.sense(at) {
        Sense::On | Sense::Weekday(_) | Sense::Day(_) => true,
        _ => !w.is_word(at) && !w.is_dash(at) && !w.is(at, '%'),
    }
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
