//! Whom somebody sees, hears or accuses, and who therefore is the one that speaks (`saw a policeman yelling`, `accused Poe of saying`).

use crate::speech::clause::Clause;
use crate::speech::cue::whole;
use crate::speech::phrase::{Phrase, ending_at, is_named};
use crate::words::speech::class;
use crate::words::{CueClass, Tags};

/// The words between a verb that sees and what is said.
const NEAR: usize = 10;

/// Who is perceived to do what the participle or the base form at `at` says.
#[inline(never)] // rare
pub(super) fn perceived(clause: &Clause<'_>, at: usize) -> Option<Phrase> {
    // most words before a cue see nobody: no phrase is looked for then
    if !utters(clause, at) || !(at.saturating_sub(NEAR)..at).any(|i| sees(clause, i)) {
        return None;
    }
    // `saw Poe before saying`: the participle is that of who saw
    if at
        .checked_sub(1)
        .is_some_and(|before| clause.is(before, class::PREPOSITION) && !clause.is(before, class::WITH))
    {
        return None;
    }
    let last = (0..at).rev().find(|&i| !clause.get(i).is_some_and(|t| t.is_filler()))?;
    // `accused Poe of saying`
    let of = clause.is(at, class::CUE_PARTICIPLE) && clause.is(last, class::PREPOSITION);
    let last = if of && clause.is(last, class::WITH) { last.checked_sub(1)? } else { last };
    let object = whole(clause, ending_at(clause, last)?);
    // `saw Poe and Vos shouting`
    let joined = object.first.checked_sub(2).filter(|at| clause.is(at + 1, class::CONJUNCTION));
    let first = joined.and_then(|end| ending_at(clause, end)).map_or(object.first, |other| other.first);
    let verb = (first.saturating_sub(1)..object.last).rev().find(|&at| sees(clause, at))?;
    // who accuses may go on as the participle says (`accused Poe on air, saying`)
    if !of && clause.cue_class(verb) == Some(CueClass::Judge) {
        return None;
    }
    let object = Phrase { first: object.first.max(verb + 1), last: object.last };
    let base = clause.is(at, class::CUE_PARTICIPLE) || !is_noun(clause, verb, at);
    (base && is_somebody(clause, object)).then_some(object)
}

fn sees(clause: &Clause<'_>, at: usize) -> bool {
    clause.get(at).is_some_and(|t| t.is(class::PERCEIVES) && !t.capital())
}

/// Whether the cue at `at` says words, which others can hear (`yelling`, not `wanting`).
fn utters(clause: &Clause<'_>, at: usize) -> bool {
    use CueClass::{Judge, Show, Think};
    clause.cue_class(at).is_some_and(|class| !matches!(class, Judge | Show | Think))
}

/// Whether the phrase means a person: by name, by what somebody is, by a pronoun.
fn is_somebody(clause: &Clause<'_>, phrase: Phrase) -> bool {
    const OTHER: Tags = class::CUE_NOUN.and(class::INSTITUTION).and(class::DETERMINER);
    let pronoun = phrase.first == phrase.last && clause.is(phrase.last, class::OBJECT);
    let role = clause.is(phrase.last, class::ROLE) && !clause.is(phrase.last, OTHER);
    pronoun || role || is_named(clause, phrase)
}

/// Whether the base form at `at` may be a noun behind what tells whose it is (`heard the police report`), or says no
/// words (`heard him say it`).
fn is_noun(clause: &Clause<'_>, verb: usize, at: usize) -> bool {
    let pronoun = verb + 2 == at && clause.is(verb + 1, class::OBJECT);
    clause.is(at + 1, class::SUBJECT) || clause.is(at, class::CUE_NOUN) && !pronoun
}
