//! What the verb of a sentence is, and what its form says.

use super::row::{Row, tags};
use crate::date::form::Tense;
use crate::span::Span;
use crate::text::chars::{is_lower, is_upper};
use crate::text::{Word, Words};
use crate::words::date::{Sense, telling};
use crate::words::{DateWords, Tags};

/// What by itself tells something.
const TELLS: Tags = telling::PAST
    .and(telling::REGULAR)
    .and(telling::FUTURE)
    .and(telling::AHEAD)
    .and(telling::PRESENT)
    .and(telling::PERFECT)
    .and(telling::BEEN)
    .and(telling::POSSIBLE)
    .and(telling::CONDITION)
    .and(telling::RECORD)
    .and(telling::SCHEDULED)
    .and(telling::FINITE)
    .and(telling::INTENDED)
    .and(telling::ARRANGES)
    .and(telling::DUTY);

/// Reads tenses off words.
pub(super) struct Judge<'t> {
    pub(super) text: &'t str,
    pub(super) words: &'t DateWords,
}

impl Judge<'_> {
    /// What the word at `at` says, with its neighbours; none where it says nothing.
    pub(super) fn verb(&self, row: &Row<'_>, at: usize) -> Option<Tense> {
        let class = self.class(row, at)?;
        if self.is_month(row, at) {
            return None;
        }
        match class {
            Class::Ahead if (1..=2).any(|back| row.was(at, back, telling::PERFECT.and(telling::BEEN))) => {
                None
            }
            // `opened as planned`, `sooner than expected`, but `as likely to win`
            Class::Ahead
                if (1..=2).any(|back| row.was(at, back, telling::LIKENS))
                    && !row.is(at + 1, telling::INFINITIVE) =>
            {
                None
            }
            Class::Ahead
                if row.is(at, telling::SCHEDULED.and(telling::FINITE)) && !self.is_finite(row, at) =>
            {
                None
            }
            Class::Ahead if row.is(at, telling::INTENDED) && !self.is_infinitive(row, at + 1) => None,
            // `was about to leave`
            Class::Ahead if row.is(at, telling::INTENDED) && row.was(at, 1, telling::WAS) => {
                Some(Tense::Past)
            }
            Class::Ahead if self.is_done(row, at) => Some(Tense::Past),
            Class::Ahead | Class::Future => Some(Tense::Future),
            Class::Arranges => self.is_arranged(row, at).then_some(Tense::Once),
            Class::Past if row.was(at, 1, telling::AUXILIARY) || self.is_another_name(row, at) => None,
            Class::Past if self.is_bare_form(row, at) => None,
            Class::Past => Some(Tense::Past),
            // `Could you do Tuesday?`
            Class::Present if (1..=2).any(|back| row.was(at, back, telling::POSSIBLE)) => None,
            Class::Present => Some(Tense::Present),
            Class::Infinitive if self.is_infinitive(row, at) && self.follows(row, at, Class::Present) => {
                Some(Tense::Future)
            }
            Class::Infinitive if self.is_to_be_done(row, at) => Some(Tense::Future),
            Class::Infinitive => None,
        }
    }

    /// Whether it is the verb of something that is arranged: no noun (`das Treffen`, `the close`), and where nouns have no capital, the
    /// first one of its sentence (`Doors open`, not `kept the shop open`).
    fn is_arranged(&self, row: &Row<'_>, at: usize) -> bool {
        let begun = || row.whole.get() || (0..at).any(|at| self.ends_sentence(row, at));
        let first = || begun() && self.closing(row, at).all(|at| self.class(row, at).is_none());
        // `weil er am Samstag feiern konnte`
        let helped = row.is(at + 1, telling::PAST.and(telling::REGULAR).and(telling::POSSIBLE));
        let noun = || self.words.nouns_capitalised && !helped || row.was(at, 1, telling::HOURS) && first();
        self.is_lower(row, at) && noun()
    }

    /// Whether it is an infinitive that is written like the past (`will cut jobs`, `did not hit it`).
    pub(super) fn is_bare_form(&self, row: &Row<'_>, at: usize) -> bool {
        let helps = telling::FUTURE.and(telling::POSSIBLE).and(telling::DUTY).and(telling::INFINITIVE);
        row.is(at, telling::BARE) && (1..=2).any(|back| row.was(at, back, helps))
    }

    /// Whether what it names goes by that too (`Eid, also called the lesser feast, is …`): behind a comma, and a word at most.
    pub(super) fn is_another_name(&self, row: &Row<'_>, at: usize) -> bool {
        let comma =
            |back: usize| at.checked_sub(back).and_then(|at| row.get(at)).is_some_and(|sign| sign.is(','));
        let plain = at.checked_sub(1).and_then(|at| row.heard(at)).is_some_and(|heard| heard.tags == Tags(0));
        row.is(at, telling::NAMES) && (comma(1) || plain && comma(2))
    }

    /// Whether what the infinitive says is still to be done to what stands before it (`the talks, to be held on Thursday`).
    pub(super) fn is_to_be_done(&self, row: &Row<'_>, at: usize) -> bool {
        let comma = at.checked_sub(1).and_then(|at| row.get(at)).is_some_and(|sign| sign.is(','));
        let done = row.is(at + 1, telling::AUXILIARY) && row.is(at + 2, telling::PAST.and(telling::REGULAR));
        done && (comma || self.is_behind_noun(row, at))
    }

    /// Whether what may be an infinitive or a noun too is a verb: behind a noun (`talks resume`), or of one, where it goes on from another
    /// verb or stands behind a clause between commas (`and leaves`, `, who joined in 1998, retires`).
    fn is_finite(&self, row: &Row<'_>, at: usize) -> bool {
        let joins = |before: usize| {
            row.get(before).is_some_and(|sign| sign.is(',')) || self.sense(row, before) == Some(Sense::And)
        };
        row.is(at, telling::SCHEDULED) && self.is_behind_noun(row, at)
            || row.is(at, telling::FINITE) && at.checked_sub(1).is_some_and(joins)
    }

    /// Whether a word that tells nothing stands before (`talks resume`, not `did not go`).
    pub(super) fn is_behind_noun(&self, row: &Row<'_>, at: usize) -> bool {
        let noun = |before: usize| {
            let word = row.get(before).filter(|word| word.is_letters());
            let plain = word.is_some_and(|word| matches!(self.sense_of(&word), None | Some(Sense::None)));
            // `The trial opens`, `Tickets go on sale`
            let noun = telling::APPOINTED
                .and(telling::AWAITED)
                .and(telling::HAPPENED)
                .and(telling::ARRANGED)
                .and(telling::GIVES)
                .and(telling::CHANGE);
            plain && row.heard(before).is_some_and(|heard| heard.tags.and(noun) == noun)
        };
        at.checked_sub(1).is_some_and(noun)
    }

    /// Whether a word that can look ahead (`set for`, `set to`, `set Friday as the day`) tells of the past: it is a past form too,
    /// other words follow, and neither `be` nor `will` stands before it.
    pub(super) fn is_done(&self, row: &Row<'_>, at: usize) -> bool {
        let goes_on = row.is(at + 1, telling::INFINITIVE)
            || self.sense(row, at + 1) == Some(Sense::Preposition)
            || row.get(at + 1).is_none();
        let led = row.was(at, 1, telling::AUXILIARY.and(telling::FUTURE));
        row.is(at, telling::PAST) && !led && !goes_on
    }

    /// What the word at `at` means in a date.
    pub(super) fn sense(&self, row: &Row<'_>, at: usize) -> Option<Sense> {
        self.sense_of(&row.get(at)?)
    }

    pub(super) fn sense_of(&self, word: &Word) -> Option<Sense> {
        let plain = word.is_letters() && word.of(self.text).is_ascii();
        plain.then(|| self.words.meaning_at(self.text, word.span).map(|meaning| meaning.sense))?
    }

    /// Whether it is a month with its capital, though a verb is written alike (`May`).
    pub(super) fn is_month(&self, row: &Row<'_>, at: usize) -> bool {
        row.get(at).is_some_and(|word| self.names_month(&word))
    }

    pub(super) fn names_month(&self, word: &Word) -> bool {
        let capital = word.of(self.text).starts_with(is_upper);
        capital && matches!(self.sense_of(word), Some(Sense::Month(_)))
    }

    /// Whether the word before `at` is of this class.
    pub(super) fn follows(&self, row: &Row<'_>, at: usize, class: Class) -> bool {
        at.checked_sub(1).and_then(|before| self.class(row, before)) == Some(class)
    }

    /// Whether a verb in the infinitive follows.
    pub(super) fn is_infinitive(&self, row: &Row<'_>, at: usize) -> bool {
        // `rose to at least ten`
        let counts = || {
            matches!(
                self.sense(row, at + 1),
                Some(
                    Sense::At
                        | Sense::A
                        | Sense::Number(_)
                        | Sense::Scale(_)
                        | Sense::Fuzz(_)
                        | Sense::Vague(_)
                )
            )
        };
        row.is(at, telling::INFINITIVE)
            && self.is_lower(row, at + 1)
            && !row.is(at + 1, telling::DETERMINER)
            && !counts()
    }

    /// Whether a word without a capital stands there.
    pub(super) fn is_lower(&self, row: &Row<'_>, at: usize) -> bool {
        row.get(at).is_some_and(|word| word.is_letters() && word.of(self.text).starts_with(is_lower))
    }

    /// What the word at `at` tells by itself: the first of its classes in this order.
    pub(super) fn class(&self, row: &Row<'_>, at: usize) -> Option<Class> {
        const ORDER: [(Tags, Class); 6] = [
            (telling::INFINITIVE, Class::Infinitive),
            (telling::FUTURE, Class::Future),
            (
                telling::AHEAD.and(telling::SCHEDULED).and(telling::FINITE).and(telling::INTENDED),
                Class::Ahead,
            ),
            (telling::PAST.and(telling::REGULAR), Class::Past),
            (telling::PRESENT, Class::Present),
            (telling::ARRANGES, Class::Arranges),
        ];
        ORDER.into_iter().find(|&(tags, _)| row.is(at, tags)).map(|(_, class)| class)
    }

    /// Whether a sentence ends with this sign.
    pub(super) fn ends_sentence(&self, row: &Row<'_>, at: usize) -> bool {
        let Some(word) = row.get(at) else { return true };
        if word.is('!') || word.is('?') || word.is(';') {
            return true;
        }
        let before = at.checked_sub(1).and_then(|b| row.get(b));
        // `Dr.`, `Gov.`; where nouns have a capital, three letters are a noun (`Rat.`), but behind a number (`3 Mio.`)
        let counted = at.checked_sub(2).and_then(|b| row.get(b)).is_some_and(|b| !b.is_letters());
        let longest = if self.words.nouns_capitalised && !counted { 2 } else { 3 };
        let short = before.is_some_and(|b| {
            b.span.len() <= longest && b.is_letters() && b.of(self.text).starts_with(is_upper)
        });
        let quoted = row.get(at + 1).is_some_and(|n| n.of(self.text).starts_with(is_opening));
        let next = row.get(if quoted { at + 2 } else { at + 1 });
        let capital = next.is_none_or(|n| n.of(self.text).starts_with(is_upper));
        word.is('.') && capital && !short
    }

    /// The words before `end` of the sentence that goes on there, the last one first.
    pub(super) fn closing(&self, row: &Row<'_>, end: usize) -> impl Iterator<Item = usize> {
        (0..end).rev().take_while(|at| !self.ends_sentence(row, *at))
    }

    /// The words of the sentence that goes on with the row.
    pub(super) fn opening(&self, row: &Row<'_>) -> impl Iterator<Item = usize> {
        (0..row.length()).take_while(|at| !self.ends_sentence(row, *at))
    }

    /// Where the last word within `span` ends, if none of them tells anything.
    pub(super) fn tells_nothing(&self, span: Span) -> Option<usize> {
        let mut cursor = Words::new(span.start);
        let mut end = span.start;
        while let Some(word) = cursor.next(self.text).filter(|word| word.span.end <= span.end) {
            let tells = word.is_letters() && tags(self.text, self.words, word.span).any(TELLS);
            if tells && !self.names_month(&word) {
                return None;
            }
            end = word.span.end;
        }
        Some(end)
    }
}

/// Whether a quotation can open with this mark.
fn is_opening(c: char) -> bool {
    matches!(c, '“' | '‘' | '"' | '\'' | '«' | '„')
}

/// What a word can say.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Class {
    Past,
    Present,
    Future,
    Ahead,
    Arranges,
    Infinitive,
}
