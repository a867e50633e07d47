//! What the sentence before a pronoun is about: who stands there as its subject is whom the pronoun means.

use crate::quote::{Kind, Quoted};
use crate::span::Span;
use crate::speech::attribute::of_sentence;
use crate::speech::clause::Clause;
use crate::speech::cue::{is_cue, sentence_subject, subject_after};
use crate::speech::mention::Gender;
use crate::speech::phrase::{Phrase, is_named};
use crate::speech::trace::Scene;
use crate::text::token::{Slice, Token};
use crate::words::CueClass;
use crate::words::speech::class;

/// The quotations that may belong to the sentence of a pronoun before it; of more nobody is looked for behind them.
const QUOTATIONS: usize = 4;

/// A sentence, and what it is about.
pub(super) struct Topic {
    pub(super) subject: Span,
    /// Where the verb ends by which it asks, if it does.
    pub(super) asks: Option<usize>,
    pub(super) sentence: Span,
}

/// Who closes the sentence as having said it (`The pier will be sold, said Poe, its keeper.`).
fn closing_subject(clause: &Clause<'_>) -> Option<Span> {
    let says = |at: &usize| {
        clause.is_sign(at - 1, &[',']) && is_cue(clause, *at) && !clause.is(*at, class::CUE_PARTICIPLE)
    };
    let subject = subject_after(clause, (1..clause.len()).rev().find(says)?)?;
    // `Poe, a pilot, said Vos will wait`: a clause of its own
    let ends = clause.get(subject.last + 1).is_none_or(|t| t.is_sign(&[',', '.']));
    let named = ends && is_named(clause, subject) && clause.get(subject.first).is_some_and(|t| t.capital());
    if named { clause.span(subject.first, subject.last) } else { None }
}

/// A sentence without the subordinate clause that opens it (`When Poe died, Vos wept`).
fn main_clause(sentence: Slice<'_>) -> Slice<'_> {
    let opens = !sentence.words().verb_second && sentence.get(0).is_some_and(|t| t.is(class::SUBORDINATE));
    let comma = |at: &usize| sentence.get(*at).is_some_and(|t| t.is_sign(&[',']));
    let end = (0..sentence.len()).find(|at| opens && comma(at));
    end.map_or(sentence, |end| sentence.range(end + 1, sentence.len()))
}

/// Whether the subject is a pronoun behind what opens the sentence (`Along with her husband, Piet Vos, she`).
fn has_pronoun_behind(clause: &Clause<'_>) -> bool {
    (1..clause.len())
        .any(|at| clause.is_sign(at - 1, &[',']) && clause.get(at).is_some_and(|t| t.is_only_subject()))
}

/// Whether the phrase names somebody, or says what somebody is.
fn is_somebody(clause: &Clause<'_>, phrase: Phrase) -> bool {
    is_named(clause, phrase) || clause.is(phrase.last, class::ROLE) || clause.is(phrase.first, class::SUBJECT)
}

impl<'t> Scene<'t> {
    /// The subject of the writer's sentence right before the one with the pronoun at `pronoun`; none where a quotation stands
    /// there, whose speaker is known without it.
    pub(super) fn topic(&self, pronoun: Span) -> Option<Topic> {
        let sentence = main_clause(self.sentence_before(self.sentence_start(pronoun)?)?);
        let clause = Clause::ending(sentence);
        if has_pronoun_behind(&clause) {
            return None;
        }
        if let Some(subject) = closing_subject(&clause) {
            return Some(Topic { subject, asks: None, sentence: clause.whole()? });
        }
        let says = of_sentence(sentence, true)?;
        let subject = || sentence_subject(&clause).filter(|phrase| is_somebody(&clause, *phrase));
        let cue = says.cue();
        // `It was Vos who spoke`, `Asked what he reads, Vos shrugs`: a clause of its own tells of whom the sentence is about
        let relative = |span: Span| {
            self.tokens
                .get(self.tokens.before(span.start))
                .is_some_and(|t| t.is(class::RELATIVE) || t.is_only_subject())
        };
        let subject = match cue.and_then(|cue| cue.class) {
            Some(CueClass::Ask | CueClass::Say | CueClass::Tell | CueClass::Write | CueClass::Deny)
                if !says.speaker().is_some_and(relative) =>
            {
                says.speaker()
            }
            _ => subject().map_or(says.speaker(), |phrase| clause.span(phrase.first, phrase.last)),
        };
        let asks = cue.filter(|cue| cue.class == Some(CueClass::Ask)).map(|cue| cue.span.end);
        Some(Topic { subject: subject?, asks, sentence: clause.whole()? })
    }

    /// The last sentence of the block, where no quotation is a part of it. Where sentences end is not asked of a block without
    /// quotations: a stop before a capital will do.
    pub(super) fn last_sentence(&self) -> Option<Slice<'t>> {
        let last = self.tokens.len().checked_sub(1)?;
        let is_stop = |at: usize| self.tokens.get(at).is_some_and(|t| t.is_sign(&['.', '!', '?']));
        let begins = |at: usize| self.tokens.get(at).is_some_and(|t| t.capital());
        let stop = (0..last).rev().find(|&at| is_stop(at) && begins(at + 1));
        let sentence = self.tokens.range(stop.map_or(0, |stop| stop + 1), self.tokens.len());
        let start = sentence.get(0)?.span().start;
        let quoted = self.found.iter().any(|q| q.kind != Kind::Indirect && q.span().end > start);
        (!quoted && is_stop(last)).then_some(sentence)
    }

    /// Whether a quotation between `start` and the pronoun behind it speaks of somebody of that gender.
    pub(super) fn speaks_of(&self, gender: Gender, start: usize, pronoun: Span) -> bool {
        let between = |q: &&Quoted| {
            q.kind != Kind::Indirect
                && q.depth == 0
                && start <= q.span().start
                && q.span().end <= pronoun.start
        };
        let of = |t: Token<'_>| t.is(class::SUBJECT) && !t.is_name() && Gender::of(t.tags()) == gender;
        self.found.iter().filter(between).any(|q| {
            let content = self.tokens.within(q.content());
            (0..content.len()).filter_map(|at| content.get(at)).any(of)
        })
    }

    /// Where the sentence begins in which the pronoun stands, the quotation before it included; none where it is too long.
    pub(super) fn sentence_start(&self, pronoun: Span) -> Option<usize> {
        let mut start = pronoun.start;
        for _ in 0..QUOTATIONS {
            let before = self.quotation_before(start);
            let gap = self.between(before, start);
            if gap.is_empty() && before.is_some_and(|before| self.ends_before(before, start)) {
                return Some(start);
            }
            let end = (0..gap.len()).rev().find(|&at| gap.get(at).is_some_and(|t| t.ends()));
            if let Some(first) = end.map(|end| gap.get(end + 1)) {
                return Some(first.map_or(start, |t| t.span().start));
            }
            let Some(before) = before else { return Some(0) };
            start = before.span().start;
        }
        None
    }

    /// Whether a sentence ends with a quotation and the next one begins right behind it, at `next` (`Vos said: “No.” He left.`).
    fn ends_before(&self, quotation: &Quoted, next: usize) -> bool {
        let ended = quotation.content().of(self.text).trim_end().ends_with(['.', '!', '?']);
        ended && self.tokens.get(self.tokens.before(next)).is_some_and(|t| t.capital())
    }

    /// The writer's sentence that ends right before `start`.
    fn sentence_before(&self, start: usize) -> Option<Slice<'t>> {
        let quotation = self.quotation_before(start);
        let gap = self.between(quotation, start);
        let last = gap.len().checked_sub(1).filter(|&last| gap.get(last).is_some_and(|t| t.ends()))?;
        let end = (0..last).rev().find(|&at| gap.get(at).is_some_and(|t| t.ends()));
        // What stands right behind a quotation attributes it, unless that ends its sentence.
        let whole = || quotation.is_none_or(|q| q.content().of(self.text).ends_with(['.', '!', '?']));
        let first = end.map(|end| end + 1).or_else(|| whole().then_some(0))?;
        Some(gap.range(first, gap.len()))
    }

    /// The writer's words between a quotation, or the start of the block, and `end`.
    fn between(&self, quotation: Option<&Quoted>, end: usize) -> Slice<'t> {
        let start = quotation.map_or(0, |q| q.span().end);
        self.tokens.range(self.tokens.before(start), self.tokens.before(end))
    }

    /// The outermost quotation that ends last before `at`.
    fn quotation_before(&self, at: usize) -> Option<&'t Quoted> {
        let ended = self.found.iter().filter(|q| q.kind != Kind::Indirect && q.span().end <= at);
        ended.max_by_key(|q| (q.span().end, core::cmp::Reverse(q.span().start)))
    }
}
