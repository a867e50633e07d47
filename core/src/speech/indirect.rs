//! Speech without marks: what a cue introduces as a clause of the writer's (`said that …`, `denied …`, `according to …`).
//!
//! In each sentence the cues are taken from left to right. What a cue introduces is looked for behind it, from `that`, a question
//! word or the beginning of a clause to the end of the sentence, or before it, where the cue and its subject stand behind a
//! comma. What stands between marks as a whole is no indirect speech; words between marks within it are.

use heapless::Vec;

use crate::Confidence;
use crate::limits::QUOTATIONS_IN_BLOCK;
use crate::quote::{Found, Kind, Quoted};
use crate::span::Span;
use crate::speech::Rule;
use crate::speech::attribute::sourced;
use crate::speech::attribution::Attribution;
use crate::speech::block::Scene;
use crate::speech::clause::{CLAUSE_WORDS, Clause};
use crate::speech::cue::{agent, cue_at, is_cue, is_passive, subject_after, subject_before};
use crate::speech::phrase::beginning_at;
use crate::speech::source::source_by;
use crate::text::token::Token;
use crate::words::CueClass;
use crate::words::speech::class;

/// What was found: the words, and who said them.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Reported {
    pub(crate) quoted: Quoted,
    pub(crate) attribution: Attribution,
}

/// The reported speech of a block, in the order of the words.
pub(crate) type AllReported = Vec<Reported, QUOTATIONS_IN_BLOCK>;

/// Finds the indirect speech of a block whose marked quotations are known; `group` is the first number that no group has. Returns
/// where the first begins for which there was no room.
pub(crate) fn find(
    scene: &Scene<'_>,
    found: &Found,
    mut group: u32,
    into: &mut AllReported,
) -> Option<usize> {
    let (tokens, mut first) = (scene.tokens, 0);
    let (mut has_cue, mut passed) = (false, None);
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        at += 1;
        has_cue |= token.is(class::ANY_CUE.and(class::SOURCE));
        let inside = is_inside(found, token.span());
        if token.ends() && !inside || at == tokens.len() {
            if has_cue {
                let clause = Clause::of(tokens.range(first, at.min(first + CLAUSE_WORDS)));
                let mut sentence = Sentence { scene, found, clause, taken: 0, group, passed };
                sentence.read(into);
                (group, passed) = (sentence.group, sentence.passed);
            }
            (first, has_cue) = (at, false);
        }
    }
    passed
}

/// Whether a token lies in a marked quotation and does not end it.
fn is_inside(found: &Found, token: Span) -> bool {
    found.iter().any(|q| q.span().start < token.start && token.end < q.span().end)
}

pub(super) struct Sentence<'t> {
    pub(super) scene: &'t Scene<'t>,
    found: &'t Found,
    pub(super) clause: Clause<'t>,
    /// Tokens before this one belong to what was found.
    taken: usize,
    /// The number of the next group: pieces of one report have one.
    group: u32,
    /// Where the first begins for which there was no room.
    passed: Option<usize>,
}

/// Some words of the sentence: the first, and one behind the last.
#[derive(Clone, Copy, Debug)]
struct Stretch {
    first: usize,
    end: usize,
}

/// What is said before the cue and behind it.
type Parts = [Option<Stretch>; 2];

impl Sentence<'_> {
    fn read(&mut self, into: &mut AllReported) {
        for at in 0..self.clause.len() {
            if at < self.taken {
                continue;
            }
            if let Some((parts, attribution)) = self.introduced(at) {
                for part in parts.into_iter().flatten() {
                    self.taken = self.taken.max(part.end);
                    self.give(part, attribution, into);
                }
                self.group = self.group.wrapping_add(1);
            }
        }
    }

    fn introduced(&self, at: usize) -> Option<(Parts, Attribution)> {
        let token = self.clause.get(at)?;
        if self.is_quoted(&token) {
            return None;
        }
        if let Some((content, attribution)) = self.according(at) {
            return Some(([Some(content), None], attribution));
        }
        if !is_cue(&self.clause, at) || self.is_noun(at, &token) {
            return None;
        }
        let behind =
            self.behind(at, &token).map(|(content, attribution)| ([Some(content), None], attribution));
        behind.or_else(|| self.around(at, &token))
    }

    /// Whether a cue that may be a noun too (`comments`) has no subject right before it.
    fn is_noun(&self, at: usize, token: &Token<'_>) -> bool {
        let before = (0..at).rev().filter_map(|i| self.clause.get(i)).find(|t| !t.is_filler());
        let subject = before.is_some_and(|t| {
            t.is(class::SUBJECT)
                || t.is_name()
                || t.is_sign(&[','])
                || t.is(class::AUXILIARY.and(class::INFINITIVE))
        });
        token.is(class::CUE_NOUN) && !token.is(class::CUE_PARTICIPLE) && !subject
    }

    pub(super) fn is_quoted(&self, token: &Token<'_>) -> bool {
        let span = token.span();
        self.found
            .iter()
            .any(|q| q.kind != Kind::Indirect && q.span().start <= span.start && span.end <= q.span().end)
    }

    /// `according to X, …` and `…, according to X`.
    fn according(&self, at: usize) -> Option<(Stretch, Attribution)> {
        let clause = &self.clause;
        let source = source_by(clause, self.scene.text, self.scene.words, at)?;
        let attribution = sourced(clause, &source)?;
        let opens = (self.taken..source.first())
            .all(|i| clause.get(i).is_some_and(|t| t.is_filler() || t.is(class::CONJUNCTION)));
        let content = if opens {
            let comma = || (source.last() + 1..clause.len()).find(|&i| clause.is_sign(i, &[',']));
            // Where the verb stands second, it follows without a comma.
            let first = if clause.verb_second() { source.last() + 1 } else { comma()? + 1 };
            Stretch { first, end: self.end(first) }
        } else {
            Stretch { first: self.taken, end: source.first() }
        };
        Some((content, attribution))
    }

    /// What stands behind the cue.
    fn behind(&self, at: usize, cue: &Token<'_>) -> Option<(Stretch, Attribution)> {
        let kind = cue.tags().cue_class()?;
        let first = self.complement(at, kind, cue)?;
        let clause = &self.clause;
        let passive = is_passive(clause, at);
        let subject = if passive { agent(clause, at) } else { subject_before(clause, at) };
        let speaker = subject.and_then(|p| clause.span(p.first, p.last));
        // Of a passive nobody may be named (`was told that`).
        if speaker.is_none() && !passive || self.is_supposed(subject) {
            return None;
        }
        let opens =
            cue.is(class::CUE_PARTICIPLE) && (0..at).all(|i| clause.get(i).is_some_and(|t| t.is_filler()));
        let comma = |i: &usize| clause.is_sign(*i, &[',']);
        let limit = if opens { (first..clause.len()).find(comma)? } else { clause.len() };
        let that = first > at + 1 || clause.is(first, class::THAT);
        let confidence = if that { Confidence::Medium } else { Confidence::Low };
        let cue = Some(cue_at(clause, at));
        let attribution = Attribution::new(Rule::Head, speaker.unwrap_or_default(), cue).sure(confidence);
        let content = Stretch { first, end: self.end(first).min(limit) };
        Some((content, attribution))
    }

    /// What stands around the cue and its subject: `…, X said`, `…, said X`, and on behind a comma.
    fn around(&self, at: usize, cue: &Token<'_>) -> Option<(Parts, Attribution)> {
        let clause = &self.clause;
        let kind = cue.tags().cue_class()?;
        let says = matches!(kind, CueClass::Say | CueClass::Think | CueClass::Write | CueClass::Sound);
        if !says || cue.is(class::CUE_WEAK.and(class::CUE_PARTICIPLE)) {
            return None;
        }
        let inverted = self.break_before(at).and_then(|comma| {
            let subject = subject_after(clause, at).filter(|p| !clause.is(p.first, class::POSSESSIVE))?;
            Some((comma, subject, subject.last + 1, true))
        });
        let straight = || {
            let subject = subject_before(clause, at).filter(|p| p.last < at)?;
            Some((self.break_before(subject.first)?, subject, at + 1, false))
        };
        let (comma, subject, behind, is_inverted) = inverted.or_else(straight)?;
        let before = Stretch { first: self.taken, end: comma };
        let own = |w: &Stretch| {
            (w.first..w.end)
                .filter_map(|i| clause.get(i))
                .filter(|t| t.is_letters() && !self.is_quoted(t))
                .count()
        };
        if own(&before) == 0 {
            return None;
        }
        let speaker = clause.span(subject.first, subject.last)?;
        let attribution =
            Attribution::new(Rule::Tail, speaker, Some(cue_at(clause, at))).sure(Confidence::Medium);
        let behind = self.past_time(behind);
        let goes_on = clause.is_sign(behind, &[','])
            && clause.get(behind + 1).is_some_and(|t| t.is_letters() && !self.is_quoted(&t));
        // Behind an inverted cue what follows tells of the speaker: `said Ann Poe, the mayor`.
        if goes_on && !is_inverted && !self.leaves(behind + 1) && !clause.is(behind + 1, class::RELATIVE) {
            let after = Stretch { first: behind + 1, end: self.end(behind + 1) };
            return Some(([Some(before), Some(after)], attribution));
        }
        let whole = self.is_statement(before) && self.closes(behind);
        whole.then_some(([Some(before), None], attribution))
    }

    /// The end of what stands before an attribution that begins at `next`: at a comma, or at marks with a comma inside.
    fn break_before(&self, next: usize) -> Option<usize> {
        let clause = &self.clause;
        let last = next.checked_sub(1)?;
        if clause.is_sign(last, &[',']) {
            return Some(last);
        }
        let quoted = clause.get(last).is_some_and(|t| self.is_quoted(&t))
            && clause.is_sign(last.checked_sub(1)?, &[',']);
        quoted.then_some(next)
    }

    /// Whether nothing that a cue could introduce stands from `next` on: the sentence ends, or a day or a place follows.
    fn closes(&self, next: usize) -> bool {
        let next = self.past_time(next);
        let Some(token) = self.clause.get(next) else { return true };
        token.is_sign(&['.', ',', ';', ')', '—'])
            && !self.clause.get(next + 1).is_some_and(|t| self.is_quoted(&t))
            || token.is(class::PREPOSITION) && !token.is(class::INFINITIVE)
    }

    /// Whether some words are a clause, and no mere place or time.
    fn is_statement(&self, words: Stretch) -> bool {
        let own =
            || (words.first..words.end).filter_map(|i| self.clause.get(i)).filter(|t| !self.is_quoted(t));
        let verb = own().any(|t| t.is(class::AUXILIARY) && !t.capital());
        let adverbial =
            self.clause.is(words.first, class::PREPOSITION.and(class::CUE_PARTICIPLE).and(class::TIME));
        let letters = own().filter(|t| t.is_letters()).count();
        let comma = own().any(|t| t.is_sign(&[',']));
        verb || letters > 4 && (!adverbial || comma)
    }

    /// Where the clause ends that begins at `first`.
    fn end(&self, first: usize) -> usize {
        let clause = &self.clause;
        let ends = |i: &usize| {
            let Some(token) = clause.get(*i) else { return true };
            if self.is_quoted(&token) {
                return false;
            }
            let before_quoted = clause.get(*i - 1).is_some_and(|t| self.is_quoted(&t));
            token.is_sign(&[';'])
                || token.is_sign(&[',']) && self.leaves(*i + 1)
                || before_quoted && self.leaves(*i)
                || token.is(class::CONJUNCTION) && self.says_on(*i + 1)
        };
        (first + 1..clause.len()).find(ends).unwrap_or(clause.len())
    }

    /// Whether the words at `next` are the writer's again, behind a comma or a mark.
    fn leaves(&self, next: usize) -> bool {
        let clause = &self.clause;
        let Some(token) = clause.get(next) else { return true };
        token.is(class::CUE_PARTICIPLE) && is_cue(clause, next)
            || (next..next + 3)
                .filter_map(|by| source_by(clause, self.scene.text, self.scene.words, by))
                .any(|source| source.first() == next)
            || token.is(class::CONJUNCTION) && (self.says_on(next + 1) || self.another_says(next + 1))
    }

    /// Whether a subject with a cue of its own stands at `next` (`, and she warned`).
    fn another_says(&self, next: usize) -> bool {
        let subject = beginning_at(&self.clause, next);
        subject.is_some_and(|subject| self.says_on(subject.last + 1))
    }

    /// Whether a cue stands at `next` that shares its subject with the one before (`and said that`).
    fn says_on(&self, mut next: usize) -> bool {
        let clause = &self.clause;
        while clause.get(next).is_some_and(|t| t.is_filler()) {
            next += 1;
        }
        clause.get(next).is_some_and(|t| t.is(class::CUE) && !t.is(class::CUE_WEAK)) && is_cue(clause, next)
    }

    /// Writes what was found, without signs at its ends.
    fn give(&mut self, content: Stretch, attribution: Attribution, into: &mut AllReported) {
        let clause = &self.clause;
        let word = |i: &usize| {
            clause.get(*i).is_some_and(|t| !t.is_sign(&[',', '.', ';', ':', '!', '?', '—', '–', '-']))
        };
        let Some(first) = (content.first..content.end).find(word) else { return };
        let Some(last) = (first..content.end).rev().find(word) else { return };
        let Some(span) = clause.span(first, last) else { return };
        // One that cuts a marked quotation is none.
        let cuts = |q: &Quoted| {
            let marked = q.span();
            marked.overlaps(span) && !span.contains(marked)
        };
        if self.found.iter().any(cuts) || self.found.iter().any(|q| q.span().contains(span)) {
            return;
        }
        let frame = self.frame(first, last, &attribution);
        let quoted = Quoted::reported(span, self.group);
        if into.push(Reported { quoted, attribution: attribution.framed(frame) }).is_err() {
            self.passed = self.passed.or(Some(span.start));
        }
    }

    /// The writer's words of the sentence on the side of the cue.
    fn frame(&self, first: usize, last: usize, attribution: &Attribution) -> Option<Span> {
        let (clause, content) = (&self.clause, self.clause.span(first, last)?);
        let ahead = attribution.cue().is_some_and(|cue| cue.span.start < content.start);
        if ahead {
            clause.span(0, first.checked_sub(1)?)
        } else {
            clause.span(last + 1, clause.len().checked_sub(1)?)
        }
    }
}
