//! The subject of a cue, to its left or to its right.

use crate::speech::clause::Clause;
use crate::speech::cue::extent::spoken;
use crate::speech::cue::parenthesis::{PARENTHESIS, before_parenthesis};
use crate::speech::cue::relative::{over_contact, over_relative, relative};
use crate::speech::cue::verb::is_infinitive;
use crate::speech::cue::{earlier_subject, is_cue, whole};
use crate::speech::order;
use crate::speech::perceived::perceived;
use crate::speech::phrase::{Phrase, beginning_at, ending_at, is_named, with_complement};
use crate::words::CueClass;
use crate::words::speech::class;

/// What stands where a subject is looked for.
pub(super) enum Subject {
    Own(Phrase),
    /// The verb shares the subject of an earlier one; looked for before this token.
    Shared(usize),
    Missing,
}

/// The subject to the left of the cue at `at`.
pub(crate) fn subject_before(clause: &Clause<'_>, at: usize) -> Option<Phrase> {
    if clause.verb_second() {
        return order::subject(clause, at);
    }
    match subject(clause, at) {
        Subject::Own(phrase) => Some(phrase),
        Subject::Shared(before) => earlier_subject(clause, before),
        Subject::Missing => None,
    }
}

pub(super) fn subject(clause: &Clause<'_>, at: usize) -> Subject {
    let own = |phrase: Option<Phrase>| phrase.map_or(Subject::Missing, Subject::Own);
    let infinitive = is_infinitive(clause, at);
    let participle = clause.is(at, class::CUE_PARTICIPLE);
    if participle && clause.cue_class(at) == Some(CueClass::Show) && at > 0 && !clause.is_sign(at - 1, &[','])
    {
        // `a chart showing “x”` says nothing of who spoke
        return Subject::Missing;
    }
    let helped = |end: usize| clause.get(end).is_some_and(|t| t.is(class::AUXILIARY) && !infinitive);
    let mut next = at.checked_sub(1);
    if (participle || infinitive) && next.is_none_or(|end| !helped(end)) {
        let own = if participle { beside_participle(clause, at) } else { None };
        return own.map_or(Subject::Shared(at), Subject::Own);
    }
    // Each step goes left, so that the loop ends.
    while let Some((end, token)) = next.and_then(|end| Some((end, clause.get(end)?))) {
        let floats = token.is(class::ALONE) && is_floating(clause, end);
        if token.is_filler() || time_phrase(clause, end) || floats {
            next = end.checked_sub(1);
        } else if token.is_sign(&PARENTHESIS) {
            return own(before_parenthesis(clause, end));
        } else if token.is(class::RELATIVE.and(class::THAT)) {
            return own(relative(clause, end));
        } else if token.is(class::CONJUNCTION) {
            return Subject::Shared(end);
        } else {
            let phrase = ending_at(clause, end).map(|p| spoken(clause, p));
            let over = |p: Phrase| over_relative(clause, p).or_else(|| over_contact(clause, p, at));
            if let Some(who) = phrase.and_then(over) {
                return Subject::Own(who);
            }
            return phrase.and_then(|p| hangs_on(clause, p)).map_or(own(phrase), Subject::Shared);
        }
    }
    Subject::Missing
}

/// The preposition by which a phrase for what was said hangs on the verb before: it is no subject (`said in a letter posted on Monday`).
fn hangs_on(clause: &Clause<'_>, phrase: Phrase) -> Option<usize> {
    let preposition = phrase.first.checked_sub(1).filter(|&at| clause.is(at, class::PREPOSITION))?;
    let verb = preposition.checked_sub(1).filter(|&at| is_cue(clause, at));
    verb.filter(|_| clause.is(phrase.last, class::CUE_NOUN)).map(|_| preposition)
}

/// Whether the determiner at `at` belongs to the subject before it (`they all`, `Poe and Vos both`).
fn is_floating(clause: &Clause<'_>, at: usize) -> bool {
    let before = at.checked_sub(1).and_then(|before| clause.get(before));
    before.is_some_and(|t| t.is_name() || t.is(class::PLURAL) && t.is(class::SUBJECT))
}

/// Whether the token at `at` is a day with or without its preposition (`Smith on Monday said`).
pub(crate) fn time_phrase(clause: &Clause<'_>, at: usize) -> bool {
    let time = |i: usize| clause.get(i).is_some_and(|t| t.is(class::TIME) && !t.is(class::GIVEN));
    time(at) || (clause.is(at, class::PREPOSITION) && time(at + 1))
}

/// Whose the participle at `at` is, where that is not the subject of the sentence.
fn beside_participle(clause: &Clause<'_>, at: usize) -> Option<Phrase> {
    absolute(clause, at).or_else(|| reported_as(clause, at)).or_else(|| perceived(clause, at))
}

/// The subject that a participle has of its own (`with Poe reportedly yelling`).
fn absolute(clause: &Clause<'_>, at: usize) -> Option<Phrase> {
    let last = (0..at).rev().find(|&i| !clause.get(i).is_some_and(|t| t.is_filler()))?;
    let phrase = ending_at(clause, last)?;
    let with = phrase.first.checked_sub(1).is_some_and(|before| clause.is(before, class::WITH));
    with.then_some(phrase)
}

/// Whom a verb that quotes has in the participle (`quoted Poe as saying`).
fn reported_as(clause: &Clause<'_>, at: usize) -> Option<Phrase> {
    let joint = at.checked_sub(1).filter(|&i| clause.is(i, class::AS))?;
    let phrase = whole(clause, ending_at(clause, joint.checked_sub(1)?)?);
    phrase.first.checked_sub(1).filter(|&verb| clause.is(verb, class::QUOTES)).map(|_| phrase)
}

/// Who speaks in a passive: the phrase after `by`.
pub(crate) fn agent(clause: &Clause<'_>, at: usize) -> Option<Phrase> {
    let by = (at + 1..clause.len()).find(|&i| clause.is(i, class::BY))?;
    beginning_at(clause, by + 1)
}

/// The subject to the right of the cue at `at` (`said Ann Poe`).
pub(crate) fn subject_after(clause: &Clause<'_>, at: usize) -> Option<Phrase> {
    if clause.verb_second() {
        return order::subject_behind(clause, at);
    }
    let mut first = at + 1;
    if clause.get(first).is_some_and(|t| t.is_filler() && !t.is(class::DETERMINER)) {
        first += 1;
    }
    let token = clause.get(first)?;
    if token.is(class::OBJECT) && !token.is(class::POSSESSIVE)
        || token.is(class::TIME) && !token.is(class::GIVEN)
    {
        return None;
    }
    let phrase = with_complement(clause, beginning_at(clause, first)?);
    let named_after =
        clause.is_sign(phrase.last + 1, &[',']).then(|| beginning_at(clause, phrase.last + 2)).flatten();
    let apposed = named_after
        .filter(|a| !is_named(clause, phrase) && is_named(clause, *a) && begins_with_name(clause, *a));
    Some(apposed.unwrap_or(phrase))
}

fn begins_with_name(clause: &Clause<'_>, phrase: Phrase) -> bool {
    clause.get(phrase.first).is_some_and(|t| t.is_name() && !t.possessive())
}
