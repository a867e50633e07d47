//! The grammar of dates over senses of words: no word of any language stands here.
//!
//! Each rule looks at a [`Window`] from a position and gives what it found with the position after it. A rule reads no
//! farther than the window, so that a place in the text costs a bounded amount of work.

mod beside;
mod calendar;
mod clock;
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
pub(super) fn parse(w: &Window<'_>, carry: &Carry) -> Option<Found> {
    if let Some(found) = list::carried(w, carry) {
        return Some(found);
    }
    if traps::before(w) {
        return None;
    }
    let found = lead::led(w).or_else(|| whole(w, 0))?;
    let ranged = || list::whole_range(w, found).unwrap_or_else(|| list::with_year_of_end(w, found));
    (!traps::after(w, &found)).then(ranged)
}

/// A date with all that follows it.
fn whole(w: &Window<'_>, at: usize) -> Option<Found> {
    if let Some(found) = clock::first(w, at).or_else(|| clock::impossible(w, at)) {
        return Some(found);
    }
    let found = core(w, at)?;
    Some(lead::open(w, clock::after(w, found)))
}

/// A date without a time of day.
fn core(w: &Window<'_>, at: usize) -> Option<Found> {
    if w.figure(at).is_some() {
        return numeric::date(w, at)
            .or_else(|| calendar::day_first(w, at))
            .or_else(|| calendar::day_before_time(w, at))
            .or_else(|| quantity::counted(w, at))
            .or_else(|| period::ordinal(w, at))
            .or_else(|| period::glued(w, at))
            .or_else(|| calendar::year_alone(w, at));
    }
    match w.sense(at) {
        Sense::None => calendar::apostrophe_alone(w, at).or_else(|| period::written(w, at)),
        Sense::Month(_) => period::holiday(w, at).or_else(|| calendar::month_first(w, at)),
        Sense::Weekday(_) | Sense::Weekdays(_) => calendar::weekday(w, at),
        Sense::WeekdayPart(weekday, part) => Some(calendar::weekday_part(weekday, part, at + 1)),
        Sense::Before(way) => quantity::before(w, way, at + 1),
        Sense::The => definite(w, at),
        Sense::Pick(_) => relative::picked(w, at),
        Sense::A | Sense::Vague(_) => quantity::counted(w, at),
        Sense::Number(_) | Sense::Scale(_) => quantity::counted(w, at)
            .or_else(|| calendar::spoken_year(w, at))
            .or_else(|| calendar::day_first(w, at)),
        Sense::Ordinal(_) => period::ordinal(w, at).or_else(|| calendar::day_first(w, at)),
        Sense::Part(_) => clock::part(w, at),
        Sense::Unit(Unit::Month) if w.sense(at + 1) == Sense::Of => calendar::month_first(w, at + 2),
        Sense::Unit(_) | Sense::Units(_) => relative::year_ago(w, at)
            .or_else(|| relative::day_beside(w, at))
            .or_else(|| calendar::year_behind(w, at))
            .or_else(|| period::numbered_week(w, at))
            .or_else(|| period::year_end(w, at))
            .or_else(|| quantity::long(w, at))
            .or_else(|| quantity::bare(w, at)),
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
    relative::definite(w, at)
        .or_else(|| period::definite(w, at))
        .or_else(|| clock::part(w, at + 1))
        .or_else(|| calendar::definite(w, at))
        .or_else(|| quantity::definite(w, at))
}
