//! What a cue introduces behind it: where the clause begins that is said.

use crate::speech::cue::{is_cue, is_passive};
use crate::speech::indirect::Sentence;
use crate::speech::order::complement;
use crate::speech::phrase::{Phrase, beginning_at, with_complement};
use crate::text::token::Token;
use crate::words::CueClass;
use crate::words::speech::class;

impl Sentence<'_> {
    /// Whether a condition stands before the subject: nobody is said to have spoken (`If he said`).
    pub(super) fn is_supposed(&self, subject: Option<Phrase>) -> bool {
        let before = subject.and_then(|p| p.first.checked_sub(1));
        before.is_some_and(|i| self.clause.is(i, class::CONDITION))
    }

    /// Where the clause begins that the cue at `at` introduces.
    pub(super) fn complement(&self, at: usize, kind: CueClass, cue: &Token<'_>) -> Option<usize> {
        use CueClass::{Ask, Deny, Order, Promise, Say, Show, Sound, Tell, Think, Write};
        let states = matches!(kind, Say | Tell | Write | Think | Show | Deny | Promise | Sound);
        let bare = matches!(kind, Say | Tell | Write | Think | Show) && !cue.is(class::CUE_WEAK);
        let mut next =
            if self.clause.verb_second() { complement(&self.clause, at)? } else { self.past_time(at + 1) };
        let opens =
            |i: usize| self.opens_clause(i, kind) && (states || kind == Ask) && self.has_clause(i, cue);
        let hears = (cue.is(class::ADDRESSES) || kind == Order) && !opens(next);
        if hears && let Some(hearer) = self.hearer(next) {
            next = self.past_time(hearer + 1);
        }
        let passive = is_passive(&self.clause, at);
        let intends = matches!(kind, Promise | Deny) || hears && (next > at + 1 || passive);
        if intends && self.is_intention(next) || kind == Deny && self.is_gerund(next) || opens(next) {
            return Some(next);
        }
        if bare && self.is_clause(next, cue.is(class::CUE_CLAUSAL)) {
            return Some(next);
        }
        let that = || self.that_behind(next).filter(|&that| self.has_clause(that, cue));
        if states && !cue.is(class::CUE_WEAK) { that() } else { None }
    }

    /// Whether an infinitive stands at `next` (`to wait`).
    fn is_intention(&self, next: usize) -> bool {
        let verb = self.clause.get(next + 1).is_some_and(|t| t.is_letters() && !t.capital());
        self.clause.is(next, class::INFINITIVE) && verb
    }

    /// Whether a verb made a noun stands at `next` (`denied selling it`).
    fn is_gerund(&self, next: usize) -> bool {
        let endings = self.scene.words.gerund_endings;
        self.clause.get(next).filter(|t| t.is_letters() && !t.capital()).is_some_and(|t| {
            let written = t.span().of(self.scene.text);
            endings.iter().any(|ending| written.len() > ending.len() + 2 && written.ends_with(ending))
        })
    }

    /// Whether what opens at `i` can be a clause: `wrote that letter` has no verb.
    fn has_clause(&self, i: usize, cue: &Token<'_>) -> bool {
        let rest = i + 1..self.clause.len();
        let finite = |t: Token<'_>| t.is(class::AUXILIARY.and(class::SUBJECT)) && !t.capital();
        let verb = |i: usize| self.clause.get(i).is_some_and(finite) || is_cue(&self.clause, i);
        rest.len() > 4 || cue.is(class::CUE_CLAUSAL) || rest.clone().any(verb)
    }

    /// The last word of a hearer at `next` (`the court`, `them`).
    pub(super) fn hearer(&self, next: usize) -> Option<usize> {
        if self.clause.is(next, class::OBJECT) {
            return Some(next);
        }
        let hearer = beginning_at(&self.clause, next)?;
        let direct = self.clause.is(hearer.last + 1, class::INFINITIVE);
        Some(if direct { hearer.last } else { with_complement(&self.clause, hearer).last })
    }

    /// Behind days and their prepositions.
    pub(super) fn past_time(&self, mut next: usize) -> usize {
        let clause = &self.clause;
        loop {
            let time = |i: usize| clause.get(i).is_some_and(|t| t.is(class::TIME) && !t.is(class::GIVEN));
            if time(next) || clause.get(next).is_some_and(|t| t.adverb() && !t.capital()) {
                next += 1;
            } else if clause.is(next, class::PREPOSITION) && time(next + 1) {
                next += 2;
            } else {
                return next;
            }
        }
    }

    /// `that` behind what says where and when (`said in a statement on Monday that`): no verb stands between.
    fn that_behind(&self, next: usize) -> Option<usize> {
        const NEAR: usize = 10;
        let passed = |i: &usize| {
            self.clause.get(*i).is_some_and(|t| {
                let strong = is_cue(&self.clause, *i) && !t.is(class::CUE_WEAK);
                let stops = t.is(class::AUXILIARY.and(class::SUBJECT)) || t.is_sign(&[';', ':', '—', '.']);
                !stops && !strong && !self.is_quoted(&t)
            })
        };
        let that = (next..next + NEAR).take_while(passed).find(|&i| self.opens_clause(i, CueClass::Say))?;
        self.clause.is(that, class::THAT).then_some(that)
    }

    /// Whether the word at `i` opens a clause that a cue of `kind` introduces.
    pub(super) fn opens_clause(&self, i: usize, kind: CueClass) -> bool {
        let clause = &self.clause;
        let asks = matches!(kind, CueClass::Ask | CueClass::Tell | CueClass::Think | CueClass::Show);
        let question = if asks { class::INTRODUCES } else { class::QUESTION };
        // `said that day`, `said that the`
        let that = clause.is(i, class::THAT) && !clause.is(i + 1, class::TIME);
        that || clause.is(i, question)
    }

    /// Whether a clause without `that` begins at `next`.
    pub(super) fn is_clause(&self, next: usize, plain: bool) -> bool {
        let clause = &self.clause;
        let Some(first) = clause.get(next) else { return false };
        if self.is_quoted(&first) || first.is_any_sign() {
            return false;
        }
        let subject = first.is(class::SUBJECT) && !first.is(class::OBJECT);
        if subject {
            return true;
        }
        let noun = first.is(class::DETERMINER.and(class::POSSESSIVE).and(class::ADJECTIVE))
            || first.is_name()
            || first.is_number()
            || first.plural_shaped();
        let begins = noun || !first.is(class::PREPOSITION.and(class::CONJUNCTION));
        // Behind a comma only what it encloses goes on: `anything, nobody heard it`.
        let stops = |i: &usize| {
            clause.is_sign(*i, &[';', ':'])
                || clause.is_sign(*i, &[',']) && !noun && !clause.is(*i + 1, class::RELATIVE)
        };
        let verb = (next + 1..clause.len()).take_while(|i| !stops(i)).any(|i| {
            let finite = |t: Token<'_>| t.is(class::AUXILIARY.and(class::REPORTED)) && !t.capital();
            clause.get(i).is_some_and(finite) && !clause.is(i - 1, class::INFINITIVE)
        });
        begins && (verb || noun && self.clause.is(next - 1, class::CUE) && plain && clause.len() - next > 4)
    }
}
