//! How far a subject reaches to the left: what its phrase hangs on by a preposition.

use crate::speech::clause::Clause;
use crate::speech::phrase::{Phrase, ending_at, is_named};
use crate::text::token::Token;
use crate::words::Tags;
use crate::words::speech::class;

/// A phrase with the one that it hangs on by a preposition (`the head of the union`); of a name the name alone.
pub(crate) fn whole(clause: &Clause<'_>, phrase: Phrase) -> Phrase {
    // `at a skipper as she said`, `fell after Poe said`: a clause begins there
    let hangs = |p: &usize| {
        clause.is(*p, class::PREPOSITION)
            && !clause.is(p + 1, class::SUBJECT)
            && !clause.is(*p, class::AS.and(class::WHEN))
    };
    let Some(preposition) = phrase.first.checked_sub(1).filter(hangs) else { return phrase };
    let Some(head) = preposition.checked_sub(1).and_then(|end| ending_at(clause, end)) else { return phrase };
    if clause.is(head.last, class::TIME)
        || head.first == 0 && !clause.get(0).is_some_and(|t| noun_phrase_starts(&t))
    {
        return phrase;
    }
    let person = with_person(clause, head, class::WITH);
    if person == head && is_named(clause, head) {
        head
    } else {
        Phrase { first: person.first, last: phrase.last }
    }
}

/// The [whole] phrase, also with a person on whom a name hangs.
pub(super) fn spoken(clause: &Clause<'_>, phrase: Phrase) -> Phrase {
    // `says that Poe said`: behind a verb it opens a clause
    let that = phrase.first < phrase.last
        && clause.is(phrase.first, class::THAT)
        && phrase.first.checked_sub(1).is_some_and(|before| clause.is(before, class::ANY_CUE));
    if that {
        return Phrase { first: phrase.first + 1, last: phrase.last };
    }
    let mut held = whole(clause, phrase);
    while !is_named(clause, held) {
        let wider = whole(clause, held);
        if wider.first >= held.first {
            break;
        }
        held = wider;
    }
    let person = with_person(clause, held, class::PREPOSITION);
    if person == held { held } else { Phrase { first: person.first, last: phrase.last } }
}

/// Takes in the person on whom the phrase hangs by one of the `prepositions` (`a spokesman for the Department`).
fn with_person(clause: &Clause<'_>, phrase: Phrase, prepositions: Tags) -> Phrase {
    let preposition = phrase.first.checked_sub(1).filter(|&p| clause.is(p, prepositions));
    let person = preposition.and_then(|p| p.checked_sub(1)).and_then(|end| ending_at(clause, end));
    let role = |t: Token<'_>| t.is(class::ROLE) && !t.is(class::INSTITUTION) && !t.capital();
    match person.filter(|person| clause.get(person.last).is_some_and(role)) {
        Some(person) => Phrase { first: person.first, last: phrase.last },
        None => phrase,
    }
}

fn noun_phrase_starts(token: &Token<'_>) -> bool {
    token.is(class::DETERMINER.and(class::POSSESSIVE).and(class::ROLE)) || token.is_name()
}
