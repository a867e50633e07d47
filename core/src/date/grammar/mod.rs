//! The grammar of dates over senses of words: no word of any language stands here.
//!
//! Each rule looks at a [`Window`] from a position and gives what it found with the position after it. A rule reads no
//! farther than the window, so that a place in the text costs a bounded amount of work.

mod beside;
mod calendar;
mod clock;
mod hour;
mod lead;
mod list;
mod number;
mod numeric;
mod period;
mod quantity;
mod relative;
pub(super) mod traps;

use super::form::{Clock, Form, Reach};
use super::lexer::Window;
use super::value::Modifier;
use crate::words::date::{Sense, Unit};

pub(super) use clock::names_day;
pub(super) use list::Carry;

/// What a rule found.
#[derive(Clone, Copy, Debug)]
pub(super) struct Found {
    pub(super) form: Form,
    pub(super) clock: Clock,
    pub(super) modifier: Option<Modifier>,
    pub(super) reach: Reach,
    /// The position after its last token.
    pub(super) end: usize,
}

impl Found {
    fn new(form: Form, end: usize) -> Found {
        Found { form, clock: Clock::Unsaid, modifier: None, reach: Reach::Whole, end }
    }

    fn with(self, clock: Clock, end: usize) -> Found {
        Found { clock, end, ..self }
    }

    fn reaching(self, reach: Reach) -> Found {
        Found { reach, ..self }
    }
}

/// The date that begins at the head of the window.
#[inline(never)] // its memory leaves the stack before the words beside a date are read
pub(super) fn parse(w: &Window<'_>, carry: &Carry) -> Option<Found> {
    let carried = list::carried(w, carry);
    if carried.is_some() {
        return carried;
    }
    if traps::before(w) {
        return None;
    }
    let found = begun(w)?;
    if traps::after(w, &found) { None } else { Some(ranged(w, found)) }
}

/// The date that begins there, without what a range or a list adds.
#[inline(never)] // as above
fn begun(w: &Window<'_>) -> Option<Found> {
    let whole: Rule = whole;
    let led: Rule = |w, _| lead::led(w);
    first(w, 0, &[led, whole])
}

/// A date with the other end of its range, or the year that ends its list.
#[inline(never)] // as above
fn ranged(w: &Window<'_>, found: Found) -> Found {
    list::whole_range(w, found).unwrap_or_else(|| list::with_year_of_end(w, found))
}

/// A rule that looks at the window from a position.
type Rule = fn(&Window<'_>, usize) -> Option<Found>;

/// What the first of some rules finds. A list, for each call in a row of them would take its own room on the stack and in flash.
fn first(w: &Window<'_>, at: usize, rules: &[Rule]) -> Option<Found> {
    for rule in rules {
        let found = rule(w, at);
        if found.is_some() {
            return found;
        }
    }
    None
}

/// A date with all that follows it.
fn whole(w: &Window<'_>, at: usize) -> Option<Found> {
    let found = first(w, at, &[clock::first, clock::impossible]);
    if found.is_some() {
        return found;
    }
    let found = core(w, at)?;
    Some(lead::open(w, clock::after(w, found)))
}

/// A date without a time of day.
fn core(w: &Window<'_>, at: usize) -> Option<Found> {
    if w.figure(at).is_some() {
        let rules: &[Rule] = &[
            numeric::date,
            calendar::day_first,
            calendar::day_before_time,
            quantity::counted,
            period::ordinal,
            period::glued,
            calendar::year_alone,
        ];
        return first(w, at, rules);
    }
    match w.sense(at) {
        Sense::None => first(w, at, &[calendar::apostrophe_alone, period::written]),
        Sense::Month(_) => first(w, at, &[period::holiday, calendar::month_first]),
        Sense::Weekday(_) | Sense::Weekdays(_) => calendar::weekday(w, at),
        Sense::WeekdayPart(weekday, part) => Some(calendar::weekday_part(weekday, part, at + 1)),
        Sense::Before(way) => quantity::before(w, way, at + 1),
        Sense::The => definite(w, at),
        Sense::Pick(_) => relative::picked(w, at),
        Sense::A | Sense::Vague(_) => quantity::counted(w, at),
        Sense::Number(_) | Sense::Scale(_) => {
            first(w, at, &[quantity::counted, calendar::spoken_year, calendar::day_first])
        }
        Sense::Ordinal(_) => first(w, at, &[period::ordinal, calendar::day_first]),
        Sense::Part(_) => clock::part(w, at),
        Sense::Unit(Unit::Month) if w.means(at + 1, Sense::Of) => calendar::month_first(w, at + 2),
        Sense::Unit(_) | Sense::Units(_) => {
            let rules: &[Rule] = &[
                relative::year_ago,
                relative::day_beside,
                calendar::year_behind,
                period::numbered_week,
                period::year_end,
                quantity::long,
                quantity::bare,
            ];
            first(w, at, rules)
        }
        Sense::Long(_) => quantity::long(w, at),
        Sense::Tens(_) => calendar::decade_in_words(w, at),
        Sense::Season(_) => period::season(w, at),
        Sense::Every | Sense::Often(_) | Sense::Parts(_) | Sense::Workday(_) => quantity::set(w, at),
        Sense::Era(true) => calendar::era_first(w, at),
        Sense::Fiscal => period::fiscal(w, at),
        Sense::EndOf(unit) => period::end_of(w, unit, at + 1),
        Sense::Day(_) | Sense::PartOf(..) | Sense::Reference(_) => relative::word(w, at),
        Sense::Holiday => period::holiday(w, at),
        Sense::Final => period::final_of(w, at + 1),
        Sense::All => period::holiday(w, at).or_else(|| quantity::all(w, at + 1)),
        _ => None,
    }
}

/// What `the` begins.
fn definite(w: &Window<'_>, at: usize) -> Option<Found> {
    if let Sense::EndOf(unit) = w.sense(at + 1) {
        return period::end_of(w, unit, at + 2);
    }
    let part: Rule = |w, at| clock::part(w, at + 1);
    first(w, at, &[relative::definite, period::definite, part, calendar::definite, quantity::definite])
}
