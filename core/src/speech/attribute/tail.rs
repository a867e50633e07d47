//! Cue and speaker in the words after a quotation.

use crate::Confidence;
use crate::speech::attribute::{Beside, sourced};
use crate::speech::attribution::Attribution;
use crate::speech::clause::Clause;
use crate::speech::cue::{is_cue, is_passive, subject_after, subject_before, time_phrase};
use crate::speech::phrase::{Phrase, beginning_at, ending_at, is_named};
use crate::speech::source::source_beside;
use crate::speech::{Cue, Rule};
use crate::text::token::Slice;
use crate::words::Tags;
use crate::words::speech::class;

/// What may stand between a quotation and its attribution; a mark is one that was left over.
const BETWEEN: [char; 10] = [',', '—', '–', '-', ')', '.', '\'', '’', '"', '”'];

impl Beside<'_> {
    /// A cue in the words after: the one right there with its subject behind it, else the first that has one before it, else the
    /// one that closes the sentence.
    pub(super) fn tailed(&self, tail: &Clause<'_>) -> Option<Attribution> {
        let start = (0..tail.len()).find(|&i| !tail.is_sign(i, &BETWEEN))?;
        let beside = source_beside(tail, self.text, self.words, start);
        if let Some(source) = beside {
            return sourced(tail, &source);
        }
        let begins =
            (start..tail.len()).find(|&i| !tail.get(i).is_some_and(|t| t.is_filler())).unwrap_or(start);
        if is_cue(tail, begins) && !tail.is(begins, class::CUE_PARTICIPLE) {
            let inverted = subject_after(tail, begins);
            // `said she was late`: a clause of its own, by who stands before the quotation
            let clause =
                |p: Phrase| tail.is(p.first, class::SUBJECT) && tail.is(p.last + 1, class::AUXILIARY);
            if inverted.is_some_and(clause) {
                return None;
            }
            if let Some(found) = self.found(tail, inverted, begins, Rule::Tail) {
                return Some(found.sure(Confidence::High));
            }
        }
        if let Some(found) = self.inverted(tail, begins) {
            return Some(found);
        }
        if !self.breaks_off() && !self.tail_reads_on(tail, start) {
            return None;
        }
        self.within(tail, start).or_else(|| self.closing(tail, start))
    }

    /// The first cue in the words after from `start` on that has a subject before it.
    fn within(&self, tail: &Clause<'_>, start: usize) -> Option<Attribution> {
        let mut cues = (start + 1..tail.len()).filter(|&at| is_cue(tail, at) && !is_passive(tail, at));
        let fresh = self.starts_afresh(tail, start);
        let fits = |p: Phrase, at: usize| {
            let beside = p.last + 2 >= at || tail.is_sign(p.last + 1, &[',']);
            p.first >= start && p.last < at && (!fresh || p.first == start && beside)
        };
        let subject = |at: usize| Some((at, subject_before(tail, at).filter(|p| fits(*p, at))?));
        let (cue, subject) = cues.find_map(subject)?;
        // `a woman who answered the door told us`: the verb of who stands before the relative clause follows it
        let relative = tail.is(subject.first, class::RELATIVE);
        let who = subject.first.checked_sub(1).filter(|_| relative).and_then(|end| ending_at(tail, end));
        let main = who.filter(|who| who.first == start).and_then(|who| Some((cues.next()?, who)));
        let (cue, subject) = main.unwrap_or((cue, subject));
        let confidence = if subject.first == start { Confidence::High } else { Confidence::Medium };
        Some(self.found(tail, Some(subject), cue, Rule::Tail)?.sure(confidence))
    }

    /// The attribution that closes the sentence, behind a comma (`stops for “anyone” by the canal, said Poe`).
    fn closing(&self, tail: &Clause<'_>, start: usize) -> Option<Attribution> {
        let finite = |at: usize| is_cue(tail, at) && !tail.is(at, class::CUE_PARTICIPLE);
        let ends = |at: usize| tail.get(at).is_none_or(|t| t.is_sign(&[',', '.', ';']));
        let named = |phrase: &Phrase| is_named(tail, *phrase) && ends(phrase.last + 1);
        let comma = |at: usize| tail.is_sign(at, &[',']);
        let (cue, subject) = (start..tail.len()).filter(|&at| comma(at)).find_map(|at| {
            if finite(at + 1) {
                return Some((at + 1, subject_after(tail, at + 1).filter(named)?));
            }
            let subject = beginning_at(tail, at + 1)?;
            let cue = subject.last + 1;
            let last = (cue + 1..tail.len())
                .find(|&at| !time_phrase(tail, at))
                .is_none_or(|at| tail.is_sign(at, &['.']));
            (last && finite(cue)).then_some((cue, subject))
        })?;
        self.found(tail, Some(subject), cue, Rule::Tail).map(|found| found.sure(Confidence::Medium))
    }

    /// Whether one does.
    pub(crate) fn is_closed(&self) -> bool {
        self.closing(&self.tail, 0).is_some()
    }

    /// Any verb at `begins` with a subject behind it, where the quotation fills the place before the verb (`„Ja“, strahlte sie`).
    pub(super) fn inverted(&self, tail: &Clause<'_>, begins: usize) -> Option<Attribution> {
        let fills = tail.verb_second() && self.head.is_empty() && begins == 1 && tail.is_sign(0, &[',']);
        let verb =
            tail.get(begins).filter(|t| fills && t.is_letters() && !t.capital() && t.tags() == Tags(0))?;
        let subject = subject_after(tail, begins)?;
        let cue = Cue { span: verb.span(), ..Cue::default() };
        Some(Attribution::new(Rule::Tail, tail.span(subject.first, subject.last)?, Some(cue)))
    }

    /// Whether the words after belong to the quotation's sentence, in small letters.
    fn tail_reads_on(&self, tail: &Clause<'_>, start: usize) -> bool {
        !self.is_ended() || tail.get(start).is_some_and(|t| !t.capital())
    }

    /// Whether the words after begin a sentence of their own, as after `?”`: only an attribution right there counts then.
    fn starts_afresh(&self, tail: &Clause<'_>, start: usize) -> bool {
        let ended = self.content.of(self.text).trim_end().ends_with(['.', '?', '!']);
        ended && tail.get(start).is_some_and(|t| t.capital())
    }
}

/// Whether an attribution stands right at the start of `tail`: `said X`, or `X said`.
pub(crate) fn attribution_follows(tail: Slice<'_>) -> bool {
    attributed_at(&Clause::beginning(tail)).is_some()
}

/// The same, where it names who spoke and nothing but its sentence stands in `tail`.
pub(crate) fn attribution_ends(tail: Slice<'_>) -> bool {
    let clause = Clause::beginning(tail);
    let last = clause.len().saturating_sub(1);
    let whole = clause.len() == tail.len() && !(0..last).any(|at| clause.get(at).is_some_and(|t| t.ends()));
    whole && attributed_at(&clause).is_some_and(|subject| is_named(&clause, subject))
}

/// The subject of the attribution at the start of `clause`.
fn attributed_at(clause: &Clause<'_>) -> Option<Phrase> {
    let finite = |at: usize| is_cue(clause, at) && !clause.is(at, class::CUE_PARTICIPLE.and(class::CUE_WEAK));
    if finite(0) {
        return subject_after(clause, 0);
    }
    beginning_at(clause, 0).filter(|subject| finite(subject.last + 1))
}
