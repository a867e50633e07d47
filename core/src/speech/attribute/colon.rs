//! A colon before a quotation: who leads up to it, and who only hears.

use crate::speech::Rule;
use crate::speech::attribute::Beside;
use crate::speech::attribution::Attribution;
use crate::speech::clause::Clause;
use crate::speech::cue::{earlier_subject, is_cue, is_passive, sentence_subject};
use crate::speech::phrase::{Phrase, ending_at, is_named};
use crate::text::token::Slice;
use crate::words::speech::class;
use crate::words::{CueClass, SpeechWords};

impl Beside<'_> {
    /// Whether a colon leads up to it from who heard it: nobody says there who spoke (`The jury was told: “`).
    #[inline]
    pub(crate) fn is_heard(&self) -> bool {
        let colon = self.head.len().checked_sub(1).filter(|&last| self.head.is_sign(last, &[':']));
        colon.is_some_and(|colon| hears_at(&self.head, self.words, colon))
    }

    /// Whether a cue and a colon introduce it (`The fire service tweeted: “Avoid the High Street.”`).
    pub(crate) fn is_introduced(&self) -> bool {
        let head = &self.head;
        let colon = head.len().checked_sub(1).filter(|&last| head.is_sign(last, &[':']));
        colon.and_then(|colon| colon.checked_sub(1)).is_some_and(|cue| is_cue(head, cue))
    }

    /// The subject of a clause that ends with a colon, whatever its verb.
    pub(super) fn led_up_to(&self, head: &Clause<'_>) -> Option<Attribution> {
        let colon = head.len().checked_sub(1).filter(|&last| head.is_sign(last, &[':']))?;
        let subject = signed_ahead(head, colon)
            .or_else(|| earlier_subject(head, colon))
            .or_else(|| sentence_subject(head))?;
        Some(Attribution::new(Rule::Colon, head.span(subject.first, subject.last)?, None))
    }
}

/// Whether the subject of the sentence hears what is said, by the verb behind it or by that before `end` (`A court heard that Vos fled`,
/// `Vos fled, the jury was told`).
#[inline(never)] // a colon is rare
fn hears_at(clause: &Clause<'_>, words: &SpeechWords, end: usize) -> bool {
    let hears = |at: usize| {
        let told = || {
            clause.cue_class(at) == Some(CueClass::Tell)
                && is_passive(clause, at)
                && !clause.is(at + 1, class::BY)
        };
        clause.is_one_of(at, words.hears) || told()
    };
    let verb = || {
        let subject = sentence_subject(clause).filter(|subject| subject.last < end)?;
        (subject.last + 1..end).find(|&at| !clause.get(at).is_some_and(|t| t.is_filler()))
    };
    end.checked_sub(1).is_some_and(hears) || verb().is_some_and(hears)
}

/// Whether a sentence tells what somebody heard (`A court heard that Vos fled.`).
pub(crate) fn is_hearing(sentence: Slice<'_>, words: &SpeechWords) -> bool {
    let clause = Clause::ending(sentence);
    hears_at(&clause, words, clause.len())
}

/// A name between a dash and the colon at `colon` (`Turnout falls again — Ann Poe: “`).
fn signed_ahead(head: &Clause<'_>, colon: usize) -> Option<Phrase> {
    let name = ending_at(head, colon.checked_sub(1)?)?;
    let dash = name.first.checked_sub(1).is_some_and(|at| head.is_sign(at, &['—', '–', '-']));
    (dash && is_named(head, name)).then_some(name)
}
