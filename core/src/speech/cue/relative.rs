//! Who speaks where a clause that hangs on that person stands between the two.

use crate::speech::clause::Clause;
use crate::speech::cue::extent::spoken;
use crate::speech::cue::is_cue;
use crate::speech::cue::verb::{is_clausal_base, is_plural_subject};
use crate::speech::phrase::{Phrase, beginning_at, ending_at, is_named, is_unlisted};
use crate::words::Tags;
use crate::words::speech::class;

/// A relative pronoun at `at`, where something stands before that it refers to.
pub(super) fn relative(clause: &Clause<'_>, at: usize) -> Option<Phrase> {
    let before = at.checked_sub(1)?;
    let before =
        if clause.is_sign(before, &[',', '—', '–', '(']) { before.checked_sub(1)? } else { before };
    ending_at(clause, before).map(|_| Phrase { first: at, last: at })
}

/// Whom a relative clause tells of that the phrase ends (`a farmer who found the hoard said`).
pub(super) fn over_relative(clause: &Clause<'_>, phrase: Phrase) -> Option<Phrase> {
    /// The words of such a clause before its object.
    const NEAR: usize = 8;
    const NO_VERB: Tags =
        class::DETERMINER.and(class::POSSESSIVE).and(class::PREPOSITION).and(class::SUBJECT).and(class::TIME);
    let passed = |at: &usize| {
        clause.get(*at).is_some_and(|t| t.is_letters() && !t.is(class::CUE_CLAUSAL.and(class::CONJUNCTION)))
            || clause.is(*at, class::RELATIVE)
    };
    let who =
        (0..phrase.first).rev().take(NEAR).take_while(passed).find(|&at| clause.is(at, class::RELATIVE))?;
    // `who arrested Karl Vos said`: the phrase may have taken in the verb
    let swallowed = || phrase.first < phrase.last && clause.get(phrase.first).is_some_and(|t| !t.capital());
    let verb = who + 1 < phrase.first || swallowed();
    let subject = clause.is(who, class::INTRODUCES) && verb && !clause.is(who + 1, NO_VERB);
    let before = if subject { ending_at(clause, who.checked_sub(1)?)? } else { return None };
    Some(spoken(clause, before))
}

/// Who opens the sentence, where a clause that hangs on that person stands before the cue at `at`: one without a pronoun (`a man she had
/// met told her`, `the man police say shot him told`), or one that reports (`a man who said he saw Poe told`). The phrase is
/// what stands before the cue.
pub(super) fn over_contact(clause: &Clause<'_>, phrase: Phrase, at: usize) -> Option<Phrase> {
    // most sentences open otherwise
    if at < 4 || !clause.is(0, class::DETERMINER.and(class::POSSESSIVE)) {
        return None;
    }
    let who = beginning_at(clause, 0)?;
    let person = |at: usize| clause.is(at, class::ROLE) && !clause.is(at, class::CUE_NOUN.and(class::PLURAL));
    let plural = |at: usize| clause.get(at).is_some_and(|t| is_plural_subject(&t));
    // `the man police say shot him`: those who say so stand beside him
    let says = (3..=who.last + 1).find(|&at| clause.get(at).is_some_and(|t| is_clausal_base(&t)));
    let says = says.filter(|&at| person(at - 2) && plural(at - 1));
    let told = says.is_some();
    let inner = says.unwrap_or(who.last + 1);
    let last = says.map_or(who.last, |at| at - 2);
    let pronoun = clause.get(inner).is_some_and(|t| t.is_only_subject());
    let relative = clause.is(inner, class::RELATIVE) && clause.is(inner, class::INTRODUCES);
    let opens = pronoun || relative || told;
    if !opens || !person(last) || is_named(clause, Phrase { first: 0, last }) || at < inner + 2 {
        return None;
    }
    let apart = (inner..at).any(|i| clause.is_sign(i, &[',', ';', ':', '—', '–', '(']));
    // who stands right before the verb as only a subject does is its own
    let own = clause.is(phrase.first, class::SUBJECT);
    let object = phrase.first == phrase.last && clause.is(phrase.last, class::OBJECT);
    let swallowed = (inner + 1..phrase.first).all(|i| clause.get(i).is_some_and(|t| t.is_filler()));
    let governed = phrase.first > 0 && clause.is(phrase.first - 1, class::PREPOSITION);
    let reported = relative && is_cue(clause, inner + 1) || told && is_plain(clause, inner + 1);
    (!apart && !own && (object || swallowed || governed || reported)).then_some(Phrase { first: 0, last })
}

/// Whether the word at `at` may be a verb: a small one that the language knows for nothing else.
fn is_plain(clause: &Clause<'_>, at: usize) -> bool {
    clause.get(at).is_some_and(|t| t.is_letters() && !t.capital() && is_unlisted(&t))
}
