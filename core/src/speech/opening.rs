//! What opens the sentence of a pronoun before it, and whom it therefore does not mean (`Asked about Vos, he`): nobody is asked about
//! himself by name.

use crate::span::Span;
use crate::speech::clause::Clause;
use crate::speech::cue::{is_cue, time_phrase};
use crate::speech::phrase::ending_at;
use crate::speech::trace::Scene;
use crate::text::token::Token;
use crate::words::Tags;
use crate::words::speech::class;

/// The words of an adverbial that opens a sentence.
#[derive(Clone, Copy)]
pub(super) struct Opening {
    span: Span,
    /// Whether a participle opens it, which tells all of it of the subject; a preposition only governs what stands last (`After a
    /// call with Vos, he`, but `After Vos left, he`).
    whole: bool,
}

impl Opening {
    /// Whether somebody named at `name` is another than the subject behind it.
    pub(super) fn excludes(&self, name: Span) -> bool {
        self.span.contains(name) && (self.whole || name.end == self.span.end)
    }
}

/// Whether a participle opens the clause at `at` (`Praising Vos`, `Asked about Vos`), and not a verb before its subject (`Said Vos`).
fn is_participle(clause: &Clause<'_>, at: usize) -> bool {
    const BEHIND: Tags = class::PREPOSITION.and(class::INTRODUCES).and(class::THAT);
    let past = |t: Token<'_>| t.is(class::CUE) || t.past_shaped() && !t.is(class::GIVEN);
    clause.is(at, class::CUE_PARTICIPLE)
        || clause.is(at + 1, BEHIND) && clause.get(at).is_some_and(|t| t.tags() != class::GIVEN && past(t))
}

/// Where the words end that stand before the subject at `subject`: before their comma, or the verb that stands second.
fn end(clause: &Clause<'_>, subject: usize) -> Option<usize> {
    let before = subject.checked_sub(1)?;
    if clause.is_sign(before, &[',']) {
        return Some(before);
    }
    let verb = clause.verb_second() && (is_cue(clause, before) || clause.is(before, class::AUXILIARY));
    let behind_comma = before.checked_sub(1).filter(|&comma| clause.is_sign(comma, &[',']));
    verb.then(|| behind_comma.unwrap_or(before))
}

/// Whether somebody speaks behind the first comma of what begins at `first` (`Asked about it, Vos said no, he`).
fn has_clause(clause: &Clause<'_>, first: usize, last: usize) -> bool {
    let comma = (first..last).find(|&at| clause.is_sign(at, &[',']));
    let finite = |at: usize| is_cue(clause, at) && !clause.is(at, class::CUE_PARTICIPLE);
    comma.is_some_and(|comma| (comma..last).any(finite))
}

/// Whether who is named before `last` made what was said (`In a statement issued by Vos`), and so is the subject behind it.
fn is_issued_by(clause: &Clause<'_>, last: usize) -> bool {
    let name = last.checked_sub(1).and_then(|end| ending_at(clause, end));
    let by = name.and_then(|name| name.first.checked_sub(1)).filter(|&by| clause.is(by, class::BY));
    by.is_some_and(|by| (0..by).any(|at| clause.is(at, class::CUE_NOUN)))
}

impl Scene<'_> {
    /// Whether no more than a place and a day stands from `at` to `last` (`in York on Monday`): the name is not a person's then.
    fn is_place(&self, clause: &Clause<'_>, at: usize, last: usize) -> bool {
        clause.is_one_of(at, self.words.places)
            && clause.get(at + 1).is_some_and(|t| t.is_name())
            && (at + 2..last).all(|day| time_phrase(clause, day))
    }

    /// What opens the sentence of the subject at `subject`, where that is an adverbial of its own.
    pub(super) fn opening(&self, subject: Span) -> Option<Opening> {
        let start = self.sentence_start(subject).filter(|&start| start < subject.start)?;
        let clause =
            Clause::of(self.tokens.range(self.tokens.before(start), self.tokens.before(subject.start)));
        let last = end(&clause, clause.len())?;
        let leads = |at: &usize| clause.is(*at, class::CONJUNCTION.and(class::ADVERB));
        let first = (0..last).find(|at| !leads(at))?;
        let participle = is_participle(&clause, first);
        // `As for Vos, he` is about nobody else
        let preposition =
            clause.is(first, class::PREPOSITION) && !(0..first).any(|at| clause.is(at, class::AS));
        if !participle && !preposition || has_clause(&clause, first, last) {
            return None;
        }
        if is_issued_by(&clause, last)
            || self.is_place(&clause, if participle { first + 1 } else { first }, last)
        {
            return None;
        }
        // `Nach Vos gefragt`
        let asked = last.checked_sub(1).filter(|&at| clause.is(at, class::CUE_PAST_PARTICIPLE));
        let span = clause.span(first, asked.unwrap_or(last).checked_sub(1)?)?;
        Some(Opening { span, whole: participle })
    }
}
