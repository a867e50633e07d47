//! Verbs that call something so (`called it “late”`), and who does.

use crate::speech::clause::Clause;
use crate::speech::phrase::Phrase;
use crate::text::token::Token;
use crate::words::speech::class;
use crate::words::{CueClass, Tags};

/// Whether the cue is a past form that calls something by a name.
pub(super) fn calls(head: &Clause<'_>, cue: usize) -> bool {
    head.is(cue, class::CUE) && head.cue_class(cue) == Some(CueClass::Call)
}

/// Whether the cue is a participle right before the quotation that calls something by it, as in a passive without its auxiliary (`the
/// offer, described as “late” by Poe`).
pub(super) fn is_reduced(head: &Clause<'_>, cue: usize) -> bool {
    let end = if head.is(cue + 1, class::AS) { cue + 2 } else { cue + 1 };
    calls(head, cue) && end == head.len()
}

/// Who calls something so, where that stands right before (`the bill Poe called “a gift”`): a verb that calls needs an object.
pub(super) fn who_calls(head: &Clause<'_>, cue: usize, phrase: Phrase) -> Phrase {
    pub(super) const OTHER: Tags =
        class::DETERMINER.and(class::POSSESSIVE).and(class::TITLE).and(class::ADJECTIVE).and(class::PARTICLE);
    let object = |t: Token<'_>| t.is_letters() && !t.capital() && !t.is(OTHER) && !t.possessive();
    let known = || {
        phrase
            .first
            .checked_sub(1)
            .is_some_and(|before| head.is(before, class::CONJUNCTION.and(class::RELATIVE).and(class::THAT)))
    };
    let names = |t: Token<'_>| t.is_name() || t.is(class::ROLE) && t.is(class::PLURAL);
    let mut first = phrase.last + 1;
    while first > phrase.first && head.get(first - 1).is_some_and(names) {
        first -= 1;
    }
    // `the actor Poe` is one, `the man police called “late”` are two
    let role = |t: Token<'_>| head.is(first, class::PLURAL) || !t.is(class::ROLE);
    let apart = first > phrase.first
        && first <= phrase.last
        && head.get(first - 1).is_some_and(|t| object(t) && role(t));
    let owned = is_reduced(head, cue)
        && head.is(phrase.first, class::DETERMINER)
        && !head.is(phrase.first, class::THAT);
    if owned && apart && !known() { Phrase { first, last: phrase.last } } else { phrase }
}
