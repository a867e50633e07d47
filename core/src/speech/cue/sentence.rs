//! The subject of an earlier verb, or of the whole sentence.

use crate::speech::clause::Clause;
use crate::speech::cue::subject::{Subject, subject};
use crate::speech::cue::verb::is_infinitive;
use crate::speech::cue::{is_cue, is_passive};
use crate::speech::order;
use crate::speech::phrase::{Phrase, beginning_at, is_named, with_complement};
use crate::text::token::Token;
use crate::words::speech::class;
use crate::words::{CueClass, Tags};

/// The subject of an earlier cue, or of the sentence: for a verb that shares it (`and added`, `adding`).
pub(crate) fn earlier_subject(clause: &Clause<'_>, at: usize) -> Option<Phrase> {
    if clause.verb_second() {
        return order::of_sentence(clause);
    }
    let finite =
        |i: &usize| is_cue(clause, *i) && !clause.is(*i, class::CUE_PARTICIPLE) && !is_infinitive(clause, *i);
    let active = |i: &usize| finite(i) && !is_passive(clause, *i);
    for cue in (1..at).rev().filter(active) {
        match subject(clause, cue) {
            // Who is told of in a relative clause is not who goes on.
            Subject::Own(phrase) if clause.is(phrase.first, class::RELATIVE.and(class::THAT)) => {}
            Subject::Own(phrase) => return Some(phrase),
            Subject::Shared(_) => {}
            Subject::Missing => break,
        }
    }
    sentence_subject(clause)
}

/// Whether a time without a preposition opens the sentence (`Hours later, she`): a noun, an adverb and a comma.
fn is_time_ahead(clause: &Clause<'_>, first: usize) -> bool {
    let Some(phrase) = beginning_at(clause, first) else { return false };
    let filler =
        (phrase.last + 1..clause.len()).take_while(|&i| clause.get(i).is_some_and(|t| t.is_filler()));
    let adverbs = filler.count();
    adverbs > 0 && !is_named(clause, phrase) && clause.is_sign(phrase.last + 1 + adverbs, &[','])
}

/// Whether a month or the like is the first name of somebody (`April Thornbury, a baker, was angry`).
fn is_given(clause: &Clause<'_>, at: usize) -> bool {
    let surname = |t: Token<'_>| t.is_letters() && t.capital() && !t.is(class::TIME);
    clause.is(at, class::GIVEN) && clause.get(at + 1).is_some_and(surname)
}

/// The noun phrase that opens the sentence, after an adverbial (`In a statement, the union`).
pub(crate) fn sentence_subject(clause: &Clause<'_>) -> Option<Phrase> {
    if clause.verb_second() {
        return order::of_sentence(clause);
    }
    if let Some(name) = inverted(clause) {
        return Some(name);
    }
    let mut first = 0;
    while clause.get(first).is_some_and(|t| {
        t.is(class::CONJUNCTION) && !t.is_name()
            || t.is_filler()
            || t.is_sign(&['—', '-', '–', '*', '•', '>'])
    }) {
        first += 1;
    }
    let adverbial = clause.is(first, class::PREPOSITION.and(class::CUE_PARTICIPLE))
        || clause.is(first, class::CUE.and(class::TIME)) && !is_given(clause, first);
    let adverbial = adverbial || is_time_ahead(clause, first);
    if adverbial {
        let comma = (first..clause.len()).find(|&i| clause.is_sign(i, &[',']))?;
        first = comma + 1;
    }
    let phrase = with_complement(clause, beginning_at(clause, first)?);
    let apposition =
        clause.is_sign(phrase.last + 1, &[',']).then(|| beginning_at(clause, phrase.last + 2)).flatten();
    let apposition = apposition
        .filter(|a| !is_named(clause, phrase) && is_named(clause, *a) && clause.is_sign(a.last + 1, &[',']));
    Some(apposition.or_else(|| called(clause, phrase)).unwrap_or(phrase))
}

/// The name that somebody is told to have, where the sentence goes on behind it (`A man named Poe answered`, but not `A man called Poe a
/// liar`).
fn called(clause: &Clause<'_>, phrase: Phrase) -> Option<Phrase> {
    const OTHER: Tags =
        class::DETERMINER.and(class::POSSESSIVE).and(class::ADJECTIVE).and(class::PREPOSITION);
    let at = phrase.last + 1;
    let named = clause.is(at, class::CUE) && clause.cue_class(at) == Some(CueClass::Call);
    let somebody = named && clause.is(phrase.first, class::DETERMINER) && clause.is(phrase.last, class::ROLE);
    let name = if somebody { beginning_at(clause, at + 1)? } else { return None };
    let goes_on = clause.get(name.last + 1).is_some_and(|t| t.is_letters() && !t.is(OTHER));
    (goes_on && is_named(clause, name)).then_some(name)
}

/// Who stands behind the verb of a sentence that something else opens (`So did Poe`, `Among them was Poe`, `It was Poe who spoke`).
fn inverted(clause: &Clause<'_>) -> Option<Phrase> {
    /// The words ahead of such a verb.
    const WORDS: usize = 8;
    let verb = (1..WORDS).find(|&at| clause.is(at, class::AUXILIARY))?;
    let name = beginning_at(clause, verb + 1).filter(|name| is_named(clause, *name))?;
    let opens = class::ADVERB.and(class::CONJUNCTION).and(class::PREPOSITION);
    let ahead =
        |at: usize| clause.get(at).is_some_and(|t| t.is_letters() && !t.is(class::SUBJECT) && !t.is_name());
    let cleft = clause.is(0, class::SUBJECT) && verb == 1 && clause.is(name.last + 1, class::RELATIVE);
    let begins = clause.get(verb + 1).is_some_and(|t| t.capital());
    let other = clause.is(0, opens) && (1..verb).all(ahead) && begins;
    (cleft || other).then_some(name)
}
