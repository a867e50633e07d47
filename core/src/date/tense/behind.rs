//! What stands behind a date in its sentence: what belongs to it, how its clause goes on and ends, what is told of it there.

use super::Sentence;
use super::verb::Class;
use crate::date::form::Tense;
use crate::text::chars::is_apostrophe;
use crate::words::Tags;
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

    /// Whether what belongs to the date, or was to be on it, has been put off (`Saturday’s match has been called off`, `The match on
    /// Saturday is cancelled`, not `Friday’s loan has been paid off`, `Monday’s order has been cancelled`).
    pub(super) fn is_put_off(&self) -> bool {
        let (before, after) = (self.before(), self.after());
        // `called off`, `put back`
        let parted =
            |at: usize| after.is(at, telling::NAMES.and(telling::MOVES)) && after.is(at + 1, telling::STATE);
        let off = |at: usize| after.is(at, telling::PUT_OFF) || parted(at);
        let mut own = self.judge.opening(after);
        let be = own.find(|&at| after.is(at, telling::PRESENT));
        let put = be.is_some_and(|at| off(if after.is(at + 1, telling::BEEN) { at + 2 } else { at + 1 }));
        let last = before.length().saturating_sub(1);
        let done = telling::MESSAGE.and(telling::HAPPENED);
        let over = (0..3).any(|at| after.is(at, done)) || before.was(last, 1, done);
        put && !over && (self.owns() || self.judge.sense(before, last) == Some(Sense::On))
    }

    /// Whether the date opens the sentence, and is something (`Friday is the deadline`), but not what happened (`Sunday is the day he died`).
    pub(super) fn is_subject(&self) -> bool {
        let (before, after) = (self.before(), self.after());
        let is = after.is(0, telling::AUXILIARY) && after.is(0, telling::PRESENT);
        let opens = before.length().checked_sub(1).is_none_or(|last| self.judge.ends_sentence(before, last));
        is && opens && matches!(self.names(), Some(Sense::Weekday(_))) && !self.past_follows()
    }

    /// Whether the date opens its clause, and right behind it stands a verb of the present (`am Donnerstag kehrt er zurück`).
    pub(super) fn opens_present(&self) -> bool {
        let (judge, ending) = (&self.judge, self.judge.words.present_ending);
        if ending.is_empty() {
            return false;
        }
        let (before, after) = (self.before(), self.after());
        let last = before.length().saturating_sub(1);
        let opens = last.checked_sub(1).and_then(|at| before.get(at)).is_none_or(|sign| !sign.is_letters());
        let verb = after.get(0).is_some_and(|word| word.of(judge.text).ends_with(ending));
        let told = after.is(0, Tags(u64::MAX));
        opens && verb && !told && judge.is_lower(after, 0) && judge.sense(before, last) == Some(Sense::On)
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
