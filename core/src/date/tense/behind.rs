//! What stands behind a date in its sentence: what belongs to it, how its clause goes on and ends, what is told of it there.

use super::Sentence;
use super::verb::Class;
use crate::date::form::Tense;
use crate::text::chars::is_apostrophe;
use crate::words::date::{Sense, telling};

impl Sentence<'_> {
    /// Whether something belongs to the date (`Friday’s vote`).
    pub(super) fn owns(&self) -> bool {
        self.judge.text.get(self.sides[1].start..).unwrap_or("").starts_with(is_apostrophe)
    }

    /// Whether the clause closes behind the date as one that is only said to have happened (`soll im April gestohlen haben`).
    pub(super) fn is_hearsay(&self) -> bool {
        let after = self.after();
        let goes_on =
            |at: &usize| !self.judge.ends_sentence(after, *at) && !after.get(*at).is_some_and(|w| w.is(','));
        // `soll im April gestohlen haben`, `soll im April ertrunken sein`, but `soll im April fertig sein`
        let closes = |at: usize| !after.is(at, telling::AUXILIARY) || after.was(at, 1, telling::BEEN);
        let mut own = (1..after.length()).take_while(goes_on);
        own.any(|at| after.is(at, telling::CLOSES) && self.judge.is_lower(after, at - 1) && closes(at))
    }

    /// Whether its clause ends behind the date, or goes on with where or when (`is on Sunday in Ghent`, not `is Friday’s vote`).
    pub(super) fn ends_clause(&self) -> bool {
        let after = self.after();
        let next = after.get(0);
        !self.owns()
            && (next.is_none_or(|word| !word.is_letters())
                || matches!(
                    self.judge.sense(after, 0),
                    Some(Sense::In | Sense::At | Sense::On | Sense::From)
                ))
    }

    /// Whether what belongs to the date has been put off (`Saturday’s match has been called off`, not `Friday’s loan has been paid off`).
    pub(super) fn is_put_off(&self) -> bool {
        let after = self.after();
        let been =
            (1..after.length()).find(|&at| after.is(at, telling::BEEN) && after.was(at, 1, telling::PRESENT));
        let parted = |at: usize| {
            after.is(at, telling::NAMES.and(telling::MOVES)) && after.is(at + 1, telling::PUT_OFF)
        };
        // `postponed`, not `off to a bad start`
        let off = |at: usize| parted(at) || after.is(at, telling::PUT_OFF) && after.is(at, telling::REGULAR);
        self.owns() && been.is_some_and(|at| off(at + 1))
    }

    /// Whether the date opens the sentence, and is something (`Friday is the deadline`), but not what happened (`Sunday is the day he died`).
    pub(super) fn is_subject(&self) -> bool {
        let (before, after) = (self.before(), self.after());
        let is = after.is(0, telling::AUXILIARY) && after.is(0, telling::PRESENT);
        let opens = before.length().checked_sub(1).is_none_or(|last| self.judge.ends_sentence(before, last));
        is && opens && matches!(self.names(), Some(Sense::Weekday(_))) && !self.past_follows()
    }

    /// Whether a verb of the past stands behind the date.
    pub(super) fn past_follows(&self) -> bool {
        let (judge, after) = (&self.judge, self.after());
        let mut own = judge.opening(after);
        own.any(|at| judge.class(after, at) == Some(Class::Past))
    }

    /// Whether what is told behind the date, or what is said there of it, looks ahead (`By Sunday, the mayor said, it will be clean`), not
    /// what was feared or clear by then.
    pub(in crate::date) fn looks_ahead(&self) -> bool {
        let (judge, after) = (&self.judge, self.after());
        let own = judge.opening(after);
        let mut verbs = own.filter_map(|at| judge.verb(after, at).map(|tense| (at, tense)));
        let first = verbs.next();
        first.is_some_and(|(at, tense)| {
            let reports = after.is(at, telling::BINDS);
            tense == Tense::Future || reports && verbs.any(|(_, tense)| tense == Tense::Future)
        })
    }
}
