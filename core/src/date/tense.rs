//! Past or future, read off the sentence without a tagger.
//!
//! The verb nearest before the date in its sentence decides, for English puts the time after the verb that it belongs
//! to (`said Friday it will …`); where none stands before it, the first one after it does (`On Friday the board will …`).
//! At most [`REACH`] bytes on either side are read, so that each date costs a bounded amount of work.

use core::cell::Cell;

use super::form::Tense;
use crate::span::Span;
use crate::text::chars::{is_apostrophe, is_lower, is_upper};
use crate::text::{Word, Words};
use crate::words::date::{Pick, Sense, Way, telling};
use crate::words::{DateWords, Tags};

/// How far a verb is looked for, in bytes.
const REACH: usize = 160;
/// How far at first, for most verbs stand that near.
const NEAR: usize = 56;
/// How many words are kept on either side.
const KEPT: usize = 32;
/// The fewest words between the one that sets a condition and a date in it.
const SUBJECT_AND_VERB: usize = 2;

/// A word and what it tells.
#[derive(Clone, Copy)]
pub(super) struct Heard {
    word: Word,
    tags: Tags,
}

/// How many words before a date may make it the measure of a record (`the biggest rise in sales in ten years`).
const RECORD_REACH: usize = 8;
/// Words before a date among which one of duty is looked for.
const DUTY_REACH: usize = 8;
/// How many words before a date may hold the verb that puts something on it that is to come.
const DUE_REACH: usize = 8;
/// The same where no word puts something on it: the verb alone (`will be released Monday`).
const DUE_VERB: usize = 3;
/// How many words back from the word of a bound what sets it is looked for (`gave the last of them until Friday`).
const BOUND_REACH: usize = 12;
/// How many words may stand between what is done to a date and that date (`postponed the trial of the three from Monday`).
const MOVE_REACH: usize = 10;

/// Some words in a row, each with what follows it known.
struct Row<'t> {
    words: &'t [Cell<Option<Heard>>],
    length: Cell<usize>,
    /// Whether all of its words were read that are wanted.
    whole: Cell<bool>,
}

/// The memory of a sentence: apart from it, since what is handed over by value lies on the stack twice.
pub(super) type Rows = [Cell<Option<Heard>>; 2 * KEPT];

/// Room for the words before a date and behind it.
#[inline(never)] // an array alone is written where it is to lie
pub(super) fn rows() -> Rows {
    [const { Cell::new(None) }; 2 * KEPT]
}

impl<'t> Row<'t> {
    const fn new(words: &'t [Cell<Option<Heard>>]) -> Row<'t> {
        Row { words, length: Cell::new(0), whole: Cell::new(false) }
    }

    /// Reads the words of `text` within `span`; where there are too many, the ones nearest to the date: the last ones or, with `first`,
    /// the first.
    #[inline(never)]
    fn read(&self, text: &str, words: &DateWords, span: Span, first: bool) {
        self.length.set(0);
        let mut cursor = Words::new(span.start);
        while let Some(word) = cursor.next(text).filter(|w| w.span.end <= span.end) {
            let heard =
                Heard { word, tags: if word.is_letters() { tags(text, words, word.span) } else { Tags(0) } };
            if self.length() == KEPT {
                if first {
                    break;
                }
                self.words.windows(2).for_each(|pair| {
                    if let [slot, next] = pair {
                        slot.set(next.get());
                    }
                });
                self.length.set(KEPT - 1);
            }
            if let Some(slot) = self.words.get(self.length()) {
                slot.set(Some(heard));
                self.length.set(self.length() + 1);
            }
        }
    }

    fn length(&self) -> usize {
        self.length.get()
    }

    fn heard(&self, at: usize) -> Option<Heard> {
        self.words.get(..self.length())?.get(at)?.get()
    }

    fn get(&self, at: usize) -> Option<Word> {
        self.heard(at).map(|heard| heard.word)
    }

    /// Whether the word at `at` tells one of these; false outside.
    fn is(&self, at: usize, telling: Tags) -> bool {
        self.heard(at).is_some_and(|heard| heard.tags.any(telling))
    }

    /// Whether the word `back` words before `at` tells one of these; false outside.
    fn was(&self, at: usize, back: usize, telling: Tags) -> bool {
        at.checked_sub(back).is_some_and(|at| self.is(at, telling))
    }
}

/// What a word tells; regular forms of the past are told by their ending.
pub(super) fn tags(text: &str, words: &DateWords, word: Span) -> Tags {
    let written = word.of(text);
    let tags = words.telling.tags_at(text, word);
    let tail = written.len().checked_sub(words.past_ending.len()).and_then(|from| written.get(from..));
    let regular = written.len() > 3 && tail.is_some_and(|tail| tail.eq_ignore_ascii_case(words.past_ending));
    if regular && !tags.any(telling::NOT_PAST) { tags.and(telling::REGULAR) } else { tags }
}

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
        let own = (0..before.length()).rev().take_while(|at| !judge.ends_sentence(before, *at));
        own.take(MOVE_REACH).any(|at| before.is(at, telling::MOVES))
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

    /// Whether something belongs to the date (`Friday’s vote`).
    fn owns(&self) -> bool {
        self.judge.text.get(self.sides[1].start..).unwrap_or("").starts_with(is_apostrophe)
    }

    /// Whether few words stand between a verb that surely looks ahead and the date, and none of them says what else lay on it (`will meet in
    /// April`, `is to publish its report on June 3`, not `will look into the fire in April`). Without a word that puts something on the
    /// date nothing but the verb may stand there (`will meet April 3`, not `will appeal the April 3 ruling`).
    fn is_due(&self) -> bool {
        let (judge, before) = (&self.judge, self.before());
        let led = judge.is_led(before);
        judge.is_close(before, led) && if led { !self.owns() } else { self.ends_clause() }
    }

    /// Whether the clause closes behind the date as one that is only said to have happened (`soll im April gestohlen haben`).
    fn is_hearsay(&self) -> bool {
        let after = self.after();
        let goes_on =
            |at: &usize| !self.judge.ends_sentence(after, *at) && !after.get(*at).is_some_and(|w| w.is(','));
        let lower = |at: usize| after.get(at).is_some_and(|w| w.of(self.judge.text).starts_with(is_lower));
        let mut own = (1..after.length()).take_while(goes_on);
        own.any(|at| after.is(at, telling::CLOSES) && lower(at - 1))
    }

    /// Whether its clause ends behind the date, or goes on with where or when (`is on Sunday in Ghent`, not `is Friday’s vote`).
    fn ends_clause(&self) -> bool {
        let after = self.after();
        let next = after.get(0);
        !self.owns()
            && (next.is_none_or(|word| !word.is_letters())
                || matches!(
                    self.judge.sense(after, 0),
                    Some(Sense::In | Sense::At | Sense::On | Sense::From)
                ))
    }

    /// What it tells of the date.
    pub(super) fn tense(&self) -> Tense {
        let judge = &self.judge;
        if judge.is_soonest(self) {
            return Tense::Future;
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
            Some(Tense::Future) if judge.is_of_event(self.before()) || self.is_hearsay() => Tense::Past,
            Some(Tense::Future) if judge.was_once(self.before()) => Tense::Once,
            Some(Tense::Future) if self.is_due() => Tense::Due,
            Some(told) => told,
        }
    }

    /// Whether it asks what is possible, and if so, whether it proposes the date (`Could you do Tuesday?`), or wonders what happened then
    /// (`How could it fall on Monday?`).
    pub(super) fn proposes(&self) -> Option<bool> {
        let (judge, before) = (&self.judge, self.before());
        let mut own = (0..before.length()).rev().take_while(|at| !judge.ends_sentence(before, *at));
        let possible = own.find(|at| before.is(*at, telling::POSSIBLE))?;
        let after = self.after();
        let ends = (0..after.length()).find(|&at| judge.ends_sentence(after, at));
        let asks = ends.and_then(|at| after.get(at)).is_some_and(|sign| sign.is('?'));
        asks.then(|| before.is(possible + 1, telling::TALKS))
    }

    /// Whether what is told behind the date, or what is said there of it, looks ahead (`By Sunday, the mayor said, it will be clean`), not
    /// what was feared or clear by then.
    pub(super) fn looks_ahead(&self) -> bool {
        let (judge, after) = (&self.judge, self.after());
        let own = (0..after.length()).take_while(|at| !judge.ends_sentence(after, *at));
        let mut verbs = own.filter_map(|at| judge.verb(after, at).map(|tense| (at, tense)));
        let first = verbs.next();
        first.is_some_and(|(at, tense)| {
            let reports = after.is(at, telling::BINDS);
            tense == Tense::Future || reports && verbs.any(|(_, tense)| tense == Tense::Future)
        })
    }

    /// Whether what is told before the date, though it is past, sets a bound that may be still to come (`gave them until Friday`, `was
    /// shut until Friday`), and is no state or event that the bound ends (`rose until Friday`, `was not shut until Friday`).
    pub(super) fn sets_bound(&self) -> bool {
        let (judge, before) = (&self.judge, self.before());
        // the word of the bound stands last
        let last = before.length().saturating_sub(1);
        let own = || (0..last).rev().take(BOUND_REACH).take_while(|at| !judge.ends_sentence(before, *at));
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
        let goes_on = |row: &Row<'_>, at: &usize| !judge.ends_sentence(row, *at);
        (0..before.length()).rev().take_while(|at| goes_on(before, at)).any(|at| had(before, at))
            || (0..after.length()).take_while(|at| goes_on(after, at)).any(|at| had(after, at))
    }
}

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
    .and(telling::INTENDED)
    .and(telling::DUTY);

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

/// Reads tenses off words.
struct Judge<'t> {
    text: &'t str,
    words: &'t DateWords,
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

    /// Whether the row ends with a verb of the past, or with one and the word that puts it on the day behind (`held on`).
    fn is_beside(&self, row: &Row<'_>) -> bool {
        let last = row.length().saturating_sub(1);
        let on = last > 0 && self.sense(row, last) == Some(Sense::On);
        self.class(row, if on { last - 1 } else { last }) == Some(Class::Past)
    }

    /// Whether the row ends with a word that puts something on the date behind.
    fn is_led(&self, row: &Row<'_>) -> bool {
        let last = row.length().saturating_sub(1);
        let leads = matches!(self.sense(row, last), Some(Sense::In | Sense::On | Sense::From));
        last > 0 && (leads || row.is(last, telling::MEANT))
    }

    /// Whether a verb that surely looks ahead stands near the end of the row, before the word that [leads](Self::is_led) to the date.
    fn is_close(&self, row: &Row<'_>, led: bool) -> bool {
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
    fn opens_clause(&self, row: &Row<'_>) -> bool {
        let last = row.length().saturating_sub(1);
        let led = last > 0 && matches!(self.sense(row, last), Some(Sense::In | Sense::On));
        let word = if led { row.get(last - 1) } else { None };
        word.is_some_and(|word| {
            self.words.behind_days.iter().any(|behind| word.of(self.text).eq_ignore_ascii_case(behind))
        })
    }

    /// Whether the date is that of something that is known to have happened, whatever will be done about it (`over the shooting in March`).
    fn is_of_event(&self, row: &Row<'_>) -> bool {
        let last = row.length().saturating_sub(1);
        let led = matches!(self.sense(row, last), Some(Sense::In | Sense::On));
        let back = |by: usize| last.checked_sub(by);
        let the = (2..=3).find(|&by| back(by).is_some_and(|at| self.sense(row, at) == Some(Sense::The)));
        let before = the.and_then(|by| back(by + 1));
        // `ahead of the verdict on Friday`
        let awaited = before.is_some_and(|at| {
            row.is(at, telling::MEANT)
                || row.was(at, 1, telling::AWAITED)
                || matches!(self.sense(row, at), Some(Sense::Side(Way::Earlier) | Sense::Until))
        });
        led && row.was(last, 1, telling::HAPPENED) && the.is_some() && !awaited
    }

    /// Whether the nearest verb tells what was to be (`was expected in`, `was to open in`).
    fn was_once(&self, row: &Row<'_>) -> bool {
        let mut own = (0..row.length()).rev().take_while(|at| !self.ends_sentence(row, *at));
        let verb = own.find(|at| self.verb(row, *at).is_some());
        verb.is_some_and(|at| (1..=2).any(|back| row.was(at, back, telling::WAS)))
    }

    /// Whether a verb that looks ahead tells what will be, not what would be, what may be or what was once to be.
    fn is_sure(&self, row: &Row<'_>, at: usize) -> bool {
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
    fn is_likened(&self, row: &Row<'_>, likens: Tags) -> bool {
        let last = row.length().saturating_sub(1);
        matches!(self.sense(row, last), Some(Sense::In | Sense::On | Sense::At)) && row.was(last, 1, likens)
    }

    /// Whether it ends with `is`, or with it and the words that put something on the day behind (`The final is on Sunday`, `The results
    /// are out on Thursday`).
    fn is_appointed(&self, row: &Row<'_>) -> bool {
        let last = row.length().saturating_sub(1);
        let led = last > 0 && matches!(self.sense(row, last), Some(Sense::On | Sense::At | Sense::In));
        let at = if led { last - 1 } else { last };
        let at = if at > 0 && row.is(at, telling::STATE) { at - 1 } else { at };
        row.is(at, telling::AUXILIARY) && self.class(row, at) == Some(Class::Present)
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
            let mut own = (0..row.length()).rev().take_while(|at| !self.ends_sentence(row, *at));
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

    /// Whether a word between a duty and a date says that the date is that of something else.
    fn turns_away(&self, row: &Row<'_>, at: usize) -> bool {
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

    /// The first verb of the row, within its sentence.
    fn forward(&self, row: &Row<'_>) -> Tense {
        let ends = (0..row.length()).find(|&at| self.ends_sentence(row, at)).unwrap_or(row.length());
        (0..ends).find_map(|at| self.verb(row, at)).unwrap_or_default()
    }

    /// Whether a sentence ends with this sign.
    fn ends_sentence(&self, row: &Row<'_>, at: usize) -> bool {
        let Some(word) = row.get(at) else { return true };
        if word.is('!') || word.is('?') || word.is(';') {
            return true;
        }
        let before = at.checked_sub(1).and_then(|b| row.get(b));
        let short = before
            .is_some_and(|b| b.span.len() <= 3 && b.is_letters() && b.of(self.text).starts_with(is_upper));
        let quoted = row.get(at + 1).is_some_and(|n| n.of(self.text).starts_with(is_opening));
        let next = row.get(if quoted { at + 2 } else { at + 1 });
        let capital = next.is_none_or(|n| n.of(self.text).starts_with(is_upper));
        word.is('.') && capital && !short
    }

    /// What the word at `at` says, with its neighbours; none where it says nothing.
    fn verb(&self, row: &Row<'_>, at: usize) -> Option<Tense> {
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
            Class::Ahead if row.is(at, telling::SCHEDULED) && !self.is_behind_noun(row, at) => None,
            Class::Ahead if row.is(at, telling::INTENDED) && !self.is_infinitive(row, at + 1) => None,
            Class::Ahead if self.is_done(row, at) => Some(Tense::Past),
            Class::Ahead | Class::Future => Some(Tense::Future),
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

    /// Whether it is an infinitive that is written like the past (`will cut jobs`, `did not hit it`).
    fn is_bare_form(&self, row: &Row<'_>, at: usize) -> bool {
        let helps = telling::FUTURE.and(telling::POSSIBLE).and(telling::DUTY).and(telling::INFINITIVE);
        row.is(at, telling::BARE) && (1..=2).any(|back| row.was(at, back, helps))
    }

    /// Whether what it names goes by that too (`Eid, also called the lesser feast, is …`): behind a comma, and a word at most.
    fn is_another_name(&self, row: &Row<'_>, at: usize) -> bool {
        let comma =
            |back: usize| at.checked_sub(back).and_then(|at| row.get(at)).is_some_and(|sign| sign.is(','));
        let plain = at.checked_sub(1).and_then(|at| row.heard(at)).is_some_and(|heard| heard.tags == Tags(0));
        row.is(at, telling::NAMES) && (comma(1) || plain && comma(2))
    }

    /// Whether what the infinitive says is still to be done to what stands before it (`the talks, to be held on Thursday`).
    fn is_to_be_done(&self, row: &Row<'_>, at: usize) -> bool {
        let comma = at.checked_sub(1).and_then(|at| row.get(at)).is_some_and(|sign| sign.is(','));
        let done = row.is(at + 1, telling::AUXILIARY) && row.is(at + 2, telling::PAST.and(telling::REGULAR));
        done && (comma || self.is_behind_noun(row, at))
    }

    /// Whether a word that tells nothing stands before (`talks resume`, not `did not go`).
    fn is_behind_noun(&self, row: &Row<'_>, at: usize) -> bool {
        let noun = |before: usize| {
            let word = row.get(before).filter(|word| word.is_letters());
            let plain = word.is_some_and(|word| matches!(self.sense_of(&word), None | Some(Sense::None)));
            // `The trial opens`, `Tickets go on sale`
            let noun = telling::APPOINTED.and(telling::AWAITED).and(telling::HAPPENED).and(telling::ARRANGED);
            plain && row.heard(before).is_some_and(|heard| heard.tags.and(noun) == noun)
        };
        at.checked_sub(1).is_some_and(noun)
    }

    /// Whether a word that can look ahead (`set for`, `set to`, `set Friday as the day`) tells of the past: it is a past form too,
    /// other words follow, and neither `be` nor `will` stands before it.
    fn is_done(&self, row: &Row<'_>, at: usize) -> bool {
        let goes_on = row.is(at + 1, telling::INFINITIVE)
            || self.sense(row, at + 1) == Some(Sense::Preposition)
            || row.get(at + 1).is_none();
        let led = row.was(at, 1, telling::AUXILIARY.and(telling::FUTURE));
        row.is(at, telling::PAST) && !led && !goes_on
    }

    /// What the word at `at` means in a date.
    fn sense(&self, row: &Row<'_>, at: usize) -> Option<Sense> {
        self.sense_of(&row.get(at)?)
    }

    fn sense_of(&self, word: &Word) -> Option<Sense> {
        let plain = word.is_letters() && word.of(self.text).is_ascii();
        plain.then(|| self.words.meaning_at(self.text, word.span).map(|meaning| meaning.sense))?
    }

    /// Whether it is a month with its capital, though a verb is written alike (`May`).
    fn is_month(&self, row: &Row<'_>, at: usize) -> bool {
        row.get(at).is_some_and(|word| self.names_month(&word))
    }

    fn names_month(&self, word: &Word) -> bool {
        let capital = word.of(self.text).starts_with(is_upper);
        capital && matches!(self.sense_of(word), Some(Sense::Month(_)))
    }

    /// Where the last word within `span` ends, if none of them tells anything.
    fn tells_nothing(&self, span: Span) -> Option<usize> {
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

    /// Whether the word before `at` is of this class.
    fn follows(&self, row: &Row<'_>, at: usize, class: Class) -> bool {
        at.checked_sub(1).and_then(|before| self.class(row, before)) == Some(class)
    }

    /// Whether a verb in the infinitive follows.
    fn is_infinitive(&self, row: &Row<'_>, at: usize) -> bool {
        let lower = |w: Word| w.is_letters() && w.of(self.text).starts_with(is_lower);
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
            && row.get(at + 1).is_some_and(lower)
            && !row.is(at + 1, telling::DETERMINER)
            && !counts()
    }

    /// What the word at `at` tells by itself: the first of its classes in this order.
    fn class(&self, row: &Row<'_>, at: usize) -> Option<Class> {
        const ORDER: [(Tags, Class); 5] = [
            (telling::INFINITIVE, Class::Infinitive),
            (telling::FUTURE, Class::Future),
            (telling::AHEAD.and(telling::SCHEDULED).and(telling::INTENDED), Class::Ahead),
            (telling::PAST.and(telling::REGULAR), Class::Past),
            (telling::PRESENT, Class::Present),
        ];
        ORDER.into_iter().find(|&(tags, _)| row.is(at, tags)).map(|(_, class)| class)
    }
}

/// Whether a quotation can open with this mark.
fn is_opening(c: char) -> bool {
    matches!(c, '“' | '‘' | '"' | '\'' | '«' | '„')
}

/// What a word can say.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Class {
    Past,
    Present,
    Future,
    Ahead,
    Infinitive,
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
