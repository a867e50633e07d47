//! What lies beside a quotation, and the order in which the rules are tried on it.

use crate::Confidence;
use crate::span::Span;
use crate::speech::Rule;
use crate::speech::attribute::head::strong_cue;
use crate::speech::attribution::Attribution;
use crate::speech::clause::Clause;
use crate::speech::cue::{cue_at, is_cue};
use crate::speech::phrase::{Phrase, beginning_at, is_named};
use crate::words::SpeechWords;
use crate::words::speech::class;

/// What lies around one quotation, in the block.
pub(crate) struct Beside<'t> {
    pub(crate) text: &'t str,
    pub(crate) words: &'t SpeechWords,
    /// The quotation's words, without marks.
    pub(crate) content: Span,
    /// The writer's words before it in the sentence; empty where it begins one.
    pub(crate) head: Clause<'t>,
    /// Those after it in the sentence.
    pub(crate) tail: Clause<'t>,
}

impl Beside<'_> {
    /// By the rules on the sentence of the quotation.
    pub(crate) fn attribute(&self) -> Option<Attribution> {
        let (head, tail) = (&self.head, &self.tail);
        if self.is_heard() {
            return self.tailed(tail).or_else(|| self.signed(tail)).map(|a| self.framed(a));
        }
        let strong = strong_cue(head).and_then(|cue| self.headed(head, cue));
        if let Some(strong) = strong {
            return Some(self.framed(strong.sure(Confidence::Medium)));
        }
        let closed = if head.verb_second() { self.closed(head, tail) } else { None };
        if closed.is_some() {
            return closed.map(|a| self.framed(a));
        }
        let introduced = head.len().checked_sub(1).is_some_and(|last| head.is_sign(last, &[':']));
        let comma = self.content.of(self.text).trim_end().ends_with(',')
            || tail.stops_outside() && tail.is_sign(0, &[',']);
        // `called it “late,” and Vos called it “a joke”`: what follows tells of the next.
        // `whom Vos accused of “lying,” denied`: so does what follows words that a preposition governs.
        let hangs = || {
            let last = head.len().checked_sub(1);
            last.is_some_and(|last| head.is(last, class::PREPOSITION) && !head.is(last, class::INFINITIVE))
                && is_cue(tail, 0)
        };
        let governed =
            || (tail.is(0, class::CONJUNCTION) || hangs()) && (0..head.len()).any(|at| is_cue(head, at));
        let tail_first = head.is_empty() || self.breaks_off() && (comma || !introduced) && !governed();
        let sides: [&dyn Fn() -> Option<Attribution>; 2] = [&|| self.tailed(tail), &|| self.in_head(head)];
        let (first, second) = if tail_first { (sides[0], sides[1]) } else { (sides[1], sides[0]) };
        self.dangling(head, tail)
            .or_else(first)
            .or_else(second)
            .or_else(|| if head.verb_second() { self.worded(head, tail) } else { None })
            .or_else(|| self.led_up_to(head))
            .or_else(|| self.signed(tail))
            .map(|a| self.framed(a))
    }

    /// With the side of the sentence on which speaker and cue stand.
    pub(super) fn framed(&self, attribution: Attribution) -> Attribution {
        let place = attribution.cue().map(|cue| cue.span).or(attribution.speaker());
        let sides = [self.head, self.tail].into_iter().filter_map(|side| side.whole());
        let frame = sides.into_iter().find(|side| place.is_some_and(|p| side.contains(p)));
        attribution.framed(frame)
    }

    /// A name after a dash and nothing else: a signature (`“…” — Ann Poe, Boston`).
    fn signed(&self, tail: &Clause<'_>) -> Option<Attribution> {
        let dash = tail.is_sign(0, &['—', '–', '―', '-', '~']);
        let name = if dash { beginning_at(tail, 1)? } else { return None };
        let ends = tail.get(name.last + 1).is_none_or(|t| t.is_sign(&[',', '.', '(', ';']));
        let signed = is_named(tail, name) && ends;
        let speaker = tail.span(name.first, name.last).filter(|_| signed)?;
        Some(Attribution::new(Rule::Signed, speaker, None).sure(Confidence::Medium))
    }

    /// Whether the quotation ends as one does before its attribution: with a comma, a question, a dash.
    pub(crate) fn breaks_off(&self) -> bool {
        let content = self.content.of(self.text).trim_end();
        content.ends_with([',', '?', '!', '—', '–', '…', '-']) || self.tail.is_sign(0, &[','])
    }

    /// Whether the quotation ends with a point.
    pub(super) fn is_ended(&self) -> bool {
        self.content.of(self.text).trim_end().ends_with('.')
    }

    /// Whether it stands where a title does: behind a word that introduces no speech, in the middle of a sentence
    /// (`the star of “Long Tide,” left`).
    pub(crate) fn is_mid_sentence(&self) -> bool {
        let head = &self.head;
        let Some(last) = head.len().checked_sub(1) else { return false };
        let word = head.get(last).is_some_and(|t| t.is_letters() || t.possessive());
        word && !is_cue(head, last) && !head.is(last, class::THAT)
    }

    pub(super) fn found(
        &self,
        clause: &Clause<'_>,
        phrase: Option<Phrase>,
        cue: usize,
        rule: Rule,
    ) -> Option<Attribution> {
        let phrase = phrase?;
        let speaker = clause.span(phrase.first, phrase.last)?;
        Some(Attribution::new(rule, speaker, Some(cue_at(clause, cue))))
    }
}
