//! Past or future, read off the sentence without a tagger.
//!
//! The verb nearest before the date in its sentence decides, for English puts the time after the verb that it belongs
//! to (`said Friday it will …`); where none stands before it, the first one after it does (`On Friday the board will …`).
//! At most [`REACH`] bytes on either side are read, so that each date costs a bounded amount of work.

mod behind;
mod beside;
mod row;
mod verb;

use self::row::{KEPT, Row};
pub(super) use self::row::{Rows, rows, tags};
use self::verb::{Class, Judge};
use super::form::Tense;
use crate::span::Span;
use crate::text::Words;
use crate::words::DateWords;
use crate::words::date::{Sense, telling};

/// How far a verb is looked for, in bytes.
const REACH: usize = 160;
/// How far at first, for most verbs stand that near.
const NEAR: usize = 56;
/// The fewest words between the one that sets a condition and a date in it.
const SUBJECT_AND_VERB: usize = 2;
/// How many words before a date may make it the measure of a record (`the biggest rise in sales in ten years`).
const RECORD_REACH: usize = 8;
/// Words before a date among which one of duty is looked for.
const DUTY_REACH: usize = 8;
/// How many words back from the word of a bound what sets it is looked for (`gave the last of them until Friday`).
const BOUND_REACH: usize = 12;
/// How many words may stand between what is done to a date and that date (`postponed the trial of the three from Monday`).
const MOVE_REACH: usize = 10;

/// The sentence around a date, as far as a verb is looked for. Its words are read when they are asked for: mostly a few before
/// the date tell all.
pub(super) struct Sentence<'t> {
    judge: Judge<'t>,
    /// The bytes before the date and behind it.
    sides: [Span; 2],
    rows: [Row<'t>; 2],
}

impl<'t> Sentence<'t> {
    /// The one around `span`, which lies in the block `within`.
    pub(super) fn around(
        text: &'t str,
        words: &'t DateWords,
        rows: &'t Rows,
        within: Span,
        span: Span,
    ) -> Sentence<'t> {
        let start = text.floor_char_boundary(span.start.saturating_sub(REACH)).max(within.start);
        let end = text.floor_char_boundary(span.end.saturating_add(REACH).min(within.end)).max(span.end);
        let sides = [Span::new(start, span.start), Span::new(span.end, end)];
        let (before, after) = rows.split_at_checked(KEPT).unwrap_or_default();
        Sentence { judge: Judge { text, words }, sides, rows: [Row::new(before), Row::new(after)] }
    }

    /// Whether it tells that something was put from this date to another (`moved the vote from Monday to Friday`).
    pub(super) fn is_moved(&self) -> bool {
        let (judge, before) = (&self.judge, self.before());
        let own = judge.closing(before, before.length());
        own.take(MOVE_REACH).any(|at| before.is(at, telling::MOVES))
    }

    /// Whether it tells that something was put to this date, and not what became of it then (`The vote was moved to Thursday`).
    pub(super) fn was_moved(&self) -> bool {
        let (judge, before) = (&self.judge, self.before());
        let own = judge.closing(before, before.length());
        let helps = telling::WAS.and(telling::BEEN).and(telling::AUXILIARY);
        let moved =
            |at: usize| before.is(at, telling::MOVES) && (1..=2).any(|back| before.was(at, back, helps));
        !self.owns() && own.take(MOVE_REACH).any(moved) && !self.past_follows()
    }

    /// The words before the date.
    fn before(&self) -> &Row<'t> {
        let ([row, _], [span, _]) = (&self.rows, &self.sides);
        self.read(row, *span, false)
    }

    /// The words behind it.
    fn after(&self) -> &Row<'t> {
        let ([_, row], [_, span]) = (&self.rows, &self.sides);
        self.read(row, *span, true)
    }

    /// The words of a side.
    // In one place: nine ask, and each copy is a reader of words.
    #[inline(never)]
    fn read<'r>(&self, row: &'r Row<'t>, span: Span, first: bool) -> &'r Row<'t> {
        if !row.whole.get() {
            row.read(self.judge.text, self.judge.words, span, first);
            row.whole.set(true);
        }
        row
    }

    /// The few words right before the date, from a space on; none where that is all there is, or all was read before.
    fn near(&self) -> Option<&Row<'t>> {
        let ([row, _], [before, _]) = (&self.rows, &self.sides);
        let from = self.judge.text.floor_char_boundary(before.end.saturating_sub(NEAR));
        let rest =
            self.judge.text.get(from..before.end).filter(|_| from > before.start && !row.whole.get())?;
        let from = from + rest.find([' '])?;
        row.read(self.judge.text, self.judge.words, Span::new(from, before.end), false);
        Some(row)
    }

    /// Whether few words stand between a verb that surely looks ahead and the date, and none of them says what else lay on it (`will meet in
    /// April`, `is to publish its report on June 3`, not `will look into the fire in April`). Without a word that puts something on the
    /// date nothing but the verb may stand there (`will meet April 3`, not `will appeal the April 3 ruling`).
    fn is_due(&self) -> bool {
        let (judge, before) = (&self.judge, self.before());
        let led = judge.is_led(before);
        judge.is_close(before, led) && if led { !self.owns() } else { self.ends_clause() }
    }

    /// What the first word of the date means.
    fn names(&self) -> Option<Sense> {
        let [before, _] = self.sides;
        Words::new(before.end).next(self.judge.text).and_then(|word| self.judge.sense_of(&word))
    }

    /// Whether the date is ahead as that of what something is ahead of, and none of the verbs on both its sides tells what became of it
    /// (`fell ahead of the launch on Tuesday and rose after it`).
    fn is_awaited(&self) -> bool {
        let before = self.before();
        let told = || {
            self.judge.backward(before, false).is_some_and(|tense| tense != Tense::Unsaid)
                && self.past_follows()
        };
        self.judge.is_ahead_of(before) && !told()
    }

    /// What it tells of the date.
    pub(super) fn tense(&self) -> Tense {
        let month = || matches!(self.names(), Some(Sense::Month(_)));
        match self.told() {
            // `Schools open on Monday were packed`
            Tense::Once if self.after().is(0, telling::PAST.and(telling::REGULAR)) => Tense::Past,
            told @ (Tense::Future | Tense::Due | Tense::Once) => {
                self.judge.over(self.before(), month()).unwrap_or(told)
            }
            Tense::Past if self.is_awaited() => {
                if month() {
                    Tense::Unsaid
                } else {
                    Tense::Once
                }
            }
            Tense::Present if self.is_put_off() => Tense::Future,
            Tense::Present if self.is_subject() => Tense::Once,
            told => told,
        }
    }

    /// What its verbs tell of the date.
    fn told(&self) -> Tense {
        let judge = &self.judge;
        if judge.is_soonest(self) {
            return Tense::Future;
        }
        if self.opens_present() {
            return Tense::Once;
        }
        let near = match self.near() {
            // where the sentence begins among them, there is no need of more
            Some(near) if judge.begins(near) => {
                near.whole.set(true);
                None
            }
            near => near.and_then(|near| judge.backward(near, true)),
        };
        let told = near.or_else(|| judge.backward(self.before(), false));
        // what stands right before the date has been read, whether the rest was or not
        let [close, _] = &self.rows;
        match told {
            Some(told) if judge.opens_clause(close) => match judge.forward(self.after()) {
                Tense::Unsaid => told,
                inner => inner,
            },
            Some(_) if judge.is_likened(close, telling::EXCEEDS) => Tense::Past,
            None | Some(Tense::Unsaid) if judge.in_condition(self) => Tense::Future,
            // `decided to close in March, he said`
            Some(Tense::Unsaid) if judge.is_planned(self.before()) => Tense::Unsaid,
            None | Some(Tense::Unsaid) => judge.forward(self.after()),
            Some(Tense::Present) if judge.opened(self.before()).is_some() => Tense::Future,
            Some(Tense::Present) if self.is_due() => Tense::Due,
            Some(Tense::Present) if judge.is_appointed(self.before()) && self.ends_clause() => Tense::Future,
            Some(Tense::Past) if judge.is_beside(close) => Tense::Done,
            Some(Tense::Future) if judge.is_likened(close, telling::LIKENS) => Tense::Past,
            Some(Tense::Future) if self.is_hearsay() => Tense::Past,
            Some(Tense::Future) if judge.was_once(self.before()) => Tense::Once,
            Some(Tense::Future) if self.is_due() => Tense::Due,
            Some(told) => told,
        }
    }

    /// Whether it asks what is possible, and if so, whether it proposes the date (`Could you do Tuesday?`), or wonders what happened then
    /// (`How could it fall on Monday?`).
    pub(super) fn proposes(&self) -> Option<bool> {
        let (judge, before) = (&self.judge, self.before());
        let mut own = judge.closing(before, before.length());
        let possible = own.find(|at| before.is(*at, telling::POSSIBLE))?;
        let after = self.after();
        let ends = (0..after.length()).find(|&at| judge.ends_sentence(after, at));
        let asks = ends.and_then(|at| after.get(at)).is_some_and(|sign| sign.is('?'));
        asks.then(|| before.is(possible + 1, telling::TALKS))
    }

    /// Whether what is told before the date, though it is past, sets a bound that may be still to come (`gave them until Friday`, `was
    /// shut until Friday`), and is no state or event that the bound ends (`rose until Friday`, `was not shut until Friday`).
    pub(super) fn sets_bound(&self) -> bool {
        let (judge, before) = (&self.judge, self.before());
        // the word of the bound stands last
        let last = before.length().saturating_sub(1);
        let own = || judge.closing(before, last).take(BOUND_REACH);
        let binds = |at: usize| before.is(at, telling::BINDS) && !before.was(at, 1, telling::LASTED);
        // `reached a deal to leave by Friday`
        let planned = own()
            .take_while(|at| judge.verb(before, *at).is_none())
            .any(|at| judge.is_infinitive(before, at));
        let sets = planned || before.was(last, 1, telling::PERFECT) || own().any(binds);
        sets && !own().any(|at| before.is(at, telling::NEGATES))
    }

    /// Whether it tells what had been done by the date (`forty had answered by Wednesday`).
    pub(super) fn is_completed(&self) -> bool {
        let (judge, before, after) = (&self.judge, self.before(), self.after());
        let had = |row: &Row<'_>, at: usize| {
            let done = |at: usize| row.is(at, telling::BEEN) || judge.class(row, at) == Some(Class::Past);
            row.is(at, telling::PERFECT) && (1..=2).any(|on| done(at + on))
        };
        judge.closing(before, before.length()).any(|at| had(before, at))
            || judge.opening(after).any(|at| had(after, at))
    }
}

impl Sentence<'_> {
    /// The bytes that are read for it, where no word of theirs tells anything: a date near them need not read them again.
    /// `known` are such bytes; those that join them are read alone.
    pub(super) fn quiet(&self, known: Span) -> Option<Span> {
        let [before, after] = self.sides;
        let joins = known.start <= before.start && before.end <= known.end;
        let rest = Span::new(known.end, after.end.max(known.end));
        joins.then(|| self.judge.tells_nothing(rest).map(|end| Span::new(known.start, end)))?
    }

    /// The bytes that were read for it, where no word of theirs tells anything.
    pub(super) fn heard_nothing(&self) -> Option<Span> {
        let [before, after] = self.sides;
        self.judge.tells_nothing(before)?;
        self.judge.tells_nothing(Span::new(before.end, after.start))?;
        self.judge.tells_nothing(after).map(|end| Span::new(before.start, end))
    }

    /// Whether somebody has to do by the date what the words right before it tell (`must answer by Friday`, `announced in May, should
    /// close in June`): few words, and none that begins another clause or says what else lay on that day (`must pay for the accident
    /// in June`).
    pub(super) fn is_owed(&self) -> bool {
        let (judge, before) = (&self.judge, self.before());
        let own = (0..before.length()).rev().take(DUTY_REACH);
        let own = own.take_while(|at| !judge.ends_sentence(before, *at) && !judge.turns_away(before, *at));
        let mut telling = own.filter(|at| before.is(*at, telling::DUTY) || judge.verb(before, *at).is_some());
        let duty = telling.next().filter(|at| before.is(*at, telling::DUTY));
        // `must have left`, `a must-win game`, `did not need to`
        let done = |at: usize| {
            let not = at > 0 && judge.sense(before, at - 1) == Some(Sense::Not);
            judge.follows(before, if not { at - 1 } else { at }, Class::Past)
                || before.is(at + 1, telling::PRESENT)
                || before.get(at + 1).is_some_and(|next| next.is('-'))
        };
        duty.is_some_and(|at| !done(at))
    }

    /// Whether it tells of a record, whose length `in ten years` is then.
    pub(super) fn is_record(&self) -> bool {
        let (judge, before) = (&self.judge, self.before());
        let near = (0..before.length()).rev().take(RECORD_REACH);
        near.take_while(|at| !judge.ends_sentence(before, *at)).any(|at| before.is(at, telling::RECORD))
    }
}

impl Judge<'_> {
    /// What the verb nearest to the end of the row says, within its sentence; none without one. A past verb whose infinitive stands
    /// between (`decided to close in March`) says nothing of when that is. Where more words stand before the row (`cut`), its
    /// first ones are not judged, nor what hangs on the whole sentence.
    fn backward(&self, row: &Row<'_>, cut: bool) -> Option<Tense> {
        let mut planned = false;
        for at in (if cut { 2 } else { 0 }..row.length()).rev() {
            if self.ends_sentence(row, at) {
                return Some(Tense::Unsaid);
            }
            match self.verb(row, at) {
                Some(Tense::Past) if planned => return Some(Tense::Unsaid),
                Some(tense) => return Some(tense),
                None => planned |= self.is_infinitive(row, at) && self.follows(row, at, Class::Past),
            }
        }
        None
    }

    /// Whether the nearest verb is one of the past that looks ahead with its infinitive (`decided to close in March`); what was begun
    /// or attempted in March is past.
    fn is_planned(&self, row: &Row<'_>) -> bool {
        let mut planned = false;
        for at in (0..row.length()).rev() {
            match self.verb(row, at) {
                _ if self.ends_sentence(row, at) => return false,
                Some(_) => return planned && row.is(at, telling::COMMITS),
                None => planned |= self.is_infinitive(row, at) && self.follows(row, at, Class::Past),
            }
        }
        false
    }

    /// Whether a sentence ends within the row, and what begins behind that is judged as in a longer one.
    fn begins(&self, row: &Row<'_>) -> bool {
        (2..row.length()).any(|at| self.ends_sentence(row, at))
    }

    /// Whether the date is the earliest on which something can happen (`could leave as soon as Tuesday`).
    fn is_soonest(&self, sentence: &Sentence<'_>) -> bool {
        let [before, _] = sentence.sides;
        let written = self.text.get(..before.end).unwrap_or("").trim_end();
        let ends = |phrase: &str| {
            let tail = written.len().checked_sub(phrase.len()).and_then(|from| written.get(from..));
            let whole = written.len() == phrase.len()
                || written
                    .get(..written.len().saturating_sub(phrase.len()))
                    .is_some_and(|w| w.ends_with(' '));
            whole && tail.is_some_and(|tail| tail.eq_ignore_ascii_case(phrase))
        };
        self.words.soonest.iter().any(|phrase| ends(phrase)) && {
            let row = sentence.before();
            let mut own = self.closing(row, row.length());
            own.any(|at| row.is(at, telling::POSSIBLE))
        }
    }

    /// The word that sets a condition in the sentence that the row ends with, far enough from its end for a verb.
    fn opened(&self, before: &Row<'_>) -> Option<usize> {
        let stops = |at: &usize| self.ends_sentence(before, *at);
        let opens = |at: &usize| before.is(*at, telling::CONDITION);
        let opened = (0..before.length()).rev().take_while(|at| !stops(at)).find(opens)?;
        (before.length() - opened > SUBJECT_AND_VERB).then_some(opened)
    }

    /// Whether a condition without a verb of the past holds the date (`if the part arrives on Friday, …`): what it sets is
    /// still to come, though its verb stands in the present.
    fn in_condition(&self, sentence: &Sentence<'_>) -> bool {
        self.opened(sentence.before()).is_some() && {
            let after = sentence.after();
            let comma = |at: &usize| after.get(*at).is_some_and(|w| w.is(','));
            let clause = (0..after.length()).take_while(|at| !comma(at) && !self.ends_sentence(after, *at));
            clause.filter_map(|at| self.verb(after, at)).next() != Some(Tense::Past)
        }
    }

    /// The first verb of the row, within its sentence.
    fn forward(&self, row: &Row<'_>) -> Tense {
        self.opening(row).find_map(|at| self.verb(row, at)).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    extern crate std;
    use super::*;
    use crate::words::en;

    fn tense(text: &str, date: &str) -> Tense {
        let at = text.find(date).unwrap();
        let (block, span) = (Span::new(0, text.len()), Span::new(at, at + date.len()));
        Sentence::around(text, &en::DATE, &rows(), block, span).tense()
    }

    #[test]
    fn the_nearest_verb_before_the_date_decides() {
        assert_eq!(tense("The minister said Friday that he will resign.", "Friday"), Tense::Done);
        assert_eq!(tense("The minister left the sea on Monday.", "Monday"), Tense::Past);
        assert_eq!(tense("She said that he will resign Friday.", "Friday"), Tense::Due);
        assert_eq!(tense("The board is to meet Tuesday.", "Tuesday"), Tense::Due);
        assert_eq!(tense("She will, it seems, be named Monday.", "Monday"), Tense::Future);
        assert_eq!(tense("It was expected to sail on Monday.", "Monday"), Tense::Once);
        assert_eq!(tense("They walked to the sea on Monday.", "Monday"), Tense::Past);
        assert_eq!(tense("The report will be released Monday.", "Monday"), Tense::Due);
    }

    #[test]
    fn else_the_first_one_after_it() {
        assert_eq!(tense("He came. On Friday, the court will rule.", "Friday"), Tense::Future);
        assert_eq!(tense("On Friday, the court ruled.", "Friday"), Tense::Past);
        assert_eq!(tense("Friday!", "Friday"), Tense::Unsaid);
    }
}
