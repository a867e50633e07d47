//! Ranges whose ends are dates of their own: `from Oct. 2 to Nov. 4`.

use super::form::{Behind, Clock, Expression, Fields, Form, Name, Reach};
use super::grammar::{Found, traps};
use super::lead::Lead;
use super::lexer::Window;
use crate::span::Span;
use crate::words::date::{Holiday, Pick, Sense};

/// A date that may be the first end of a range.
#[derive(Clone, Copy, Debug)]
pub(super) struct Opened {
    /// The bytes from `from` or `between` on.
    pub(super) span: Span,
    /// `from`, `between` or none of them.
    by: Sense,
    end: End,
    /// Whether it has a time of day.
    timed: bool,
    /// Whether `in` or `on` stands before it: what follows is hardly the end of a range.
    placed: bool,
}

/// What kind of date an end of a range is: ends joined by a dash have to be of one kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum End {
    Year,
    Month,
    Day,
    Weekday,
    Clock,
    /// Any other (`today`, `last summer`).
    Other,
}

impl End {
    /// The kind of a form; none where it can be no end.
    fn of(form: &Form, clock: Clock) -> Option<End> {
        Some(match form {
            // a month of another calendar is a range already
            Form::Named { name: Name::Holiday(Holiday::Islamic(_, 0)), .. } => return None,
            Form::Clock => End::Clock,
            Form::Date(Fields { month: 0, day: 0, .. }) => End::Year,
            Form::Date(Fields { day: 0, .. }) | Form::Named { name: Name::Month(_), .. } => End::Month,
            Form::Named { name: Name::Weekday(_), .. } => End::Weekday,
            Form::Date(_) if matches!(clock, Clock::Unsaid) => End::Day,
            Form::Date(_)
            | Form::Named { .. }
            | Form::Unit { .. }
            | Form::UnitAt { .. }
            | Form::Shift { .. }
            | Form::Days(_)
            | Form::Beside { .. }
            | Form::BesideHoliday { .. }
            | Form::WeekdayBeside { .. }
            | Form::WeekdayBesideHoliday { .. }
            | Form::UnitAway { .. }
            | Form::NthOf { .. }
            | Form::WeekdayOf { .. }
            | Form::WeekdayAway { .. }
            | Form::SeasonAway { .. }
            | Form::UnitOf { .. }
            | Form::UnitOfHoliday { .. }
            | Form::Decade { .. }
            | Form::Century(_)
            | Form::Reference(0) => End::Other,
            Form::Through(..)
            | Form::Range
            | Form::Sum { .. }
            | Form::Duration { .. }
            | Form::Set { .. }
            | Form::SetOf(_)
            | Form::Reference(_)
            | Form::Impossible => return None,
        })
    }
}

impl Opened {
    /// The range that an expression may begin.
    pub(super) fn by(told: &Expression, lead: &Lead) -> Option<Opened> {
        // `the year to March 2018` is a year long
        let bare = matches!(told.form, Form::Unit { pick: Pick::Bare, .. });
        let end = End::of(&told.form, told.clock).filter(|_| !bare)?;
        let led = matches!(lead.sense, Sense::From | Sense::Between);
        let start = if led { lead.start } else { told.span.start };
        let by = if led { lead.sense } else { Sense::None };
        let timed = !matches!(told.clock, Clock::Unsaid);
        let placed = matches!(lead.sense, Sense::In | Sense::On);
        let span = Span::new(start, told.span.end);
        (told.reach == Reach::Whole).then_some(Opened { span, by, end, timed, placed })
    }

    /// Whether what was found at the head of the window is the other end: nothing but the word of a range stands between.
    pub(super) fn leads_to(&self, window: &Window<'_>, found: &Found, text: &str) -> bool {
        let joint = window.back(1);
        let between = text.get(self.span.end..joint.span.start).map(str::trim);
        // a comma behind a year, the point of an abbreviation
        if !between.is_some_and(|between| matches!(between, "" | "," | ".")) || found.reach != Reach::Whole {
            return false;
        }
        let possessive = window.is_possessive(found.end.saturating_sub(1));
        // `until Sunday. By Friday`
        let parted = between == Some(".") && joint.capital;
        if possessive
            || parted
            || self.timed != (!matches!(found.clock, Clock::Unsaid))
            || self.placed && self.by == Sense::None
        {
            return false;
        }
        let Some(end) = End::of(&found.form, found.clock) else { return false };
        // `1950 to 1960 Fords`
        if end == End::Year && self.by == Sense::None && traps::things(window, found.end) {
            return false;
        }
        if between == Some(",") && joint.sense == Sense::Until {
            return false;
        }
        let alike = self.end == end || self.end == End::Other || end == End::Other;
        match joint.sense {
            Sense::To => self.by == Sense::From || alike,
            Sense::Until => self.by == Sense::From || end != End::Clock || self.end == End::Clock,
            Sense::And => self.by == Sense::Between,
            _ => matches!(joint.sign, Some('-' | '–')) && self.end == end && end != End::Other,
        }
    }

    /// The range that `last` ends.
    pub(super) fn range(&self, last: &Expression) -> Expression {
        Expression {
            span: Span::new(self.span.start, last.span.end),
            form: Form::Range,
            modifier: None,
            clock: Clock::Unsaid,
            reach: Reach::Whole,
            behind: Behind::default(),
            tense: last.tense,
        }
    }
}
