//! What stands right before a date: the word that leads to it, what it is the date of, a verb that surely looks ahead.

use super::row::Row;
use super::verb::{Class, Judge};
use crate::date::form::Tense;
use crate::text::chars::is_apostrophe;
use crate::words::Tags;
use crate::words::date::{Pick, Sense, Way, telling};

/// How many words before a date may hold the verb that puts something on it that is to come.
const DUE_REACH: usize = 8;
/// The same where no word puts something on it: the verb alone (`will be released Monday`).
const DUE_VERB: usize = 3;
/// How many words before a date may hold what happened, with what it followed (`after a brawl in a bar`).
const EVENT_REACH: usize = 9;

impl Judge<'_> {
    /// Whether the row ends with a verb of the past, or with one and the word that puts it on the day behind (`held on`).
    pub(super) fn is_beside(&self, row: &Row<'_>) -> bool {
        let last = row.length().saturating_sub(1);
        let on = last > 0 && self.sense(row, last) == Some(Sense::On);
        self.class(row, if on { last - 1 } else { last }) == Some(Class::Past)
    }

    /// Whether the row ends with a word that puts something on the date behind.
    pub(super) fn is_led(&self, row: &Row<'_>) -> bool {
        let last = row.length().saturating_sub(1);
        let leads = matches!(self.sense(row, last), Some(Sense::In | Sense::On | Sense::From));
        last > 0 && (leads || row.is(last, telling::MEANT))
    }

    /// Whether a verb that surely looks ahead stands near the end of the row, before the word that [leads](Self::is_led) to the date.
    pub(super) fn is_close(&self, row: &Row<'_>, led: bool) -> bool {
        let end = if led { row.length() - 1 } else { row.length() };
        // `will sing in Lund in April`
        let place = |at: usize| self.sense(row, at) == Some(Sense::In);
        let other = |at: usize| {
            row.get(at).is_none_or(|word| !word.is_letters())
                || row.is(at, telling::HAPPENED)
                || self.turns_away(row, at) && !place(at)
        };
        let near = (0..end).rev().take(if led { DUE_REACH } else { DUE_VERB });
        let verb = near.take_while(|at| !other(*at)).find(|at| self.verb(row, *at).is_some());
        verb.is_some_and(|at| self.is_sure(row, at))
    }

    /// Whether the date begins a clause, whose verb stands behind it (`will argue that on Sunday he slept`).
    pub(super) fn opens_clause(&self, row: &Row<'_>) -> bool {
        let last = row.length().saturating_sub(1);
        let led = last > 0 && matches!(self.sense(row, last), Some(Sense::In | Sense::On));
        let word = if led { row.get(last - 1) } else { None };
        word.is_some_and(|word| {
            self.words.behind_days.iter().any(|behind| word.of(self.text).eq_ignore_ascii_case(behind))
        })
    }

    /// What is told of a date that is that of something which is over, whatever will be done about it: a day has been, a month is the
    /// nearest one.
    pub(super) fn over(&self, row: &Row<'_>, month: bool) -> Option<Tense> {
        let last = row.length().saturating_sub(1);
        // `the results for March`
        let reported = || month && row.is(last, telling::MEANT) && row.was(last, 1, telling::REPORTED);
        // `in`, `on`, and of `den Unfall vom Samstag` the German `vom`
        let led = matches!(self.sense(row, last), Some(Sense::In | Sense::On | Sense::From));
        let told = if month { Tense::Unsaid } else { Tense::Past };
        let event = || self.is_of_event(row, last) || self.is_behind_event(row, last, month);
        (reported() || led && event()).then_some(told)
    }

    /// Whether the date, which a word at `led` leads to, is that of something that is known to have happened (`the shooting in March`).
    fn is_of_event(&self, row: &Row<'_>, led: usize) -> bool {
        // `the rise in rents in February`
        let led = if row.was(led, 3, telling::CHANGE) { led - 2 } else { led };
        let back = |by: usize| led.checked_sub(by);
        let the = (2..=3).find(|&by| back(by).is_some_and(|at| self.sense(row, at) == Some(Sense::The)));
        let before = the.and_then(|by| back(by + 1));
        // `ahead of the verdict on Friday`
        let awaited = before.is_some_and(|at| {
            row.is(at, telling::MEANT)
                || row.was(at, 1, telling::AWAITED)
                // `deliver the verdict on Friday`, `rule on the murder on Friday`
                || row.is(at, telling::GIVES)
                || self.sense(row, at) == Some(Sense::On) && row.was(at, 1, telling::GIVES)
                || matches!(
                    self.sense(row, at),
                    Some(Sense::Side(Way::Earlier) | Sense::Before(_) | Sense::Until)
                )
        });
        row.was(led, 1, telling::HAPPENED.and(telling::CHANGE)) && the.is_some() && !awaited
    }

    /// Whether the date is that of what is appointed, and of which something was ahead (`Speaking ahead of the vote on Friday, he was calm`).
    pub(super) fn is_ahead_of(&self, row: &Row<'_>) -> bool {
        let last = row.length().saturating_sub(1);
        let led = matches!(self.sense(row, last), Some(Sense::In | Sense::On));
        // the words `ahead of the`, and one at most of the vote
        let ahead = (4..=5).any(|back| {
            row.was(last, back, telling::AWAITED) && row.was(last, back - 2, telling::DETERMINER)
        });
        led && row.was(last, 1, telling::APPOINTED) && ahead
    }

    /// Whether the date is that of what something follows or is known by, with no verb of its own (`will rest after a brawl in a bar on
    /// Sunday`, `after being hit on Sunday`, `will close, according to a letter on Friday`; not `will appear after theft on Monday`).
    fn is_behind_event(&self, row: &Row<'_>, led: usize, month: bool) -> bool {
        let goes_on = |at: &usize| {
            !row.get(*at).is_none_or(|word| word.is(','))
                && !self.ends_sentence(row, *at)
                && self.verb(row, *at).is_none()
        };
        let message = row.was(led, 1, telling::MESSAGE);
        let (mut happened, mut one) = (false, false);
        for at in (0..led).rev().take(EVENT_REACH).take_while(goes_on) {
            let follows = row.is(at, telling::FOLLOWS)
                || month && row.is(at, telling::CONCERNS)
                || self.sense(row, at) == Some(Sense::Side(Way::Later));
            let done = row.is(at + 1, telling::AUXILIARY) && row.is(at + 1, telling::ARRANGED);
            if message && row.is(at, telling::SOURCE) || follows && (happened && one || done) {
                return true;
            }
            one |= happened && matches!(self.sense(row, at), Some(Sense::A | Sense::The));
            happened |= row.is(at, telling::HAPPENED);
        }
        false
    }

    /// Whether the nearest verb tells what was to be (`was expected in`, `was to open in`).
    pub(super) fn was_once(&self, row: &Row<'_>) -> bool {
        let mut own = self.closing(row, row.length());
        let verb = own.find(|at| self.verb(row, *at).is_some());
        verb.is_some_and(|at| (0..=2).any(|back| row.was(at, back, telling::WAS)))
    }

    /// Whether a verb that looks ahead tells what will be, not what would be, what may be or what was once to be.
    pub(super) fn is_sure(&self, row: &Row<'_>, at: usize) -> bool {
        let perfect = || {
            (1..=2)
                .any(|on| row.is(at + on, telling::BEEN) || self.class(row, at + on) == Some(Class::Present))
        };
        match self.class(row, at) {
            Some(Class::Future) => row.is(at, telling::SURE) && !perfect(),
            Some(Class::Ahead) => !(1..=2).any(|back| row.was(at, back, telling::FUTURE)),
            Some(Class::Infinitive) => true,
            // `is leaving on Friday`
            Some(Class::Present) => {
                let short = row.get(at).is_some_and(|word| word.of(self.text).chars().any(is_apostrophe));
                (short || row.is(at, telling::AUXILIARY))
                    && (1..=2).any(|on| row.is(at + on, telling::ARRANGED))
            }
            _ => false,
        }
    }

    /// Whether it ends with what likens something to what was on the date behind (`will be dearer than in March`).
    pub(super) fn is_likened(&self, row: &Row<'_>, likens: Tags) -> bool {
        let last = row.length().saturating_sub(1);
        matches!(self.sense(row, last), Some(Sense::In | Sense::On | Sense::At)) && row.was(last, 1, likens)
    }

    /// Whether it ends with `is`, or with it and the words that put something on the day behind (`The final is on Sunday`, `The results
    /// are out on Thursday`).
    pub(super) fn is_appointed(&self, row: &Row<'_>) -> bool {
        let last = row.length().saturating_sub(1);
        let led = last > 0 && matches!(self.sense(row, last), Some(Sense::On | Sense::At | Sense::In));
        let at = if led { last - 1 } else { last };
        let at = if at > 0 && row.is(at, telling::STATE) { at - 1 } else { at };
        row.is(at, telling::AUXILIARY) && self.class(row, at) == Some(Class::Present)
    }

    /// Whether a word between a duty and a date says that the date is that of something else.
    pub(super) fn turns_away(&self, row: &Row<'_>, at: usize) -> bool {
        let Some(word) = row.get(at) else { return true };
        let last = at + 1 == row.length();
        let other = matches!(
            self.sense_of(&word),
            Some(
                Sense::Preposition
                    | Sense::Side(_)
                    | Sense::Of
                    | Sense::From
                    | Sense::Fuzz(_)
                    | Sense::Since
                    | Sense::In
                    | Sense::On
                    | Sense::Pick(Pick::That)
            )
        );
        other && !last
            || self.words.behind_days.iter().any(|behind| word.of(self.text).eq_ignore_ascii_case(behind))
    }
}
