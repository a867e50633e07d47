//! Where the noun phrase beside a cue begins and ends. No grammar of the language: classes of words and capitals.

use crate::speech::clause::Clause;
use crate::text::token::Token;
use crate::words::Tags;
use crate::words::speech::class;

/// The first and the last token of a noun phrase.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Phrase {
    pub(crate) first: usize,
    pub(crate) last: usize,
}

/// Words that end a noun phrase.
const BOUNDARY: Tags = Tags(
    class::PREPOSITION.0
        | class::CONJUNCTION.0
        | class::AUXILIARY.0
        | class::RELATIVE.0
        | class::SUBJECT.0
        | class::OBJECT.0
        | class::THAT.0
        | class::NEGATION.0,
);

/// Whether a token can stand in a noun phrase beside others.
fn belongs(token: &Token<'_>) -> bool {
    if token.is_name() {
        return true;
    }
    if token.is_letters() {
        let possessive = token.is(class::POSSESSIVE);
        let noun = token.is(class::ROLE.and(class::CUE_NOUN).and(class::DETERMINER).and(class::TITLE));
        let verb = token.is(class::CUE.and(class::CUE_PARTICIPLE)) && !noun;
        return possessive
            || noun
            || (!token.is(BOUNDARY) && !verb && !token.is_filler() && !token.is(class::TIME));
    }
    token.is_number() || token.is_sign(&['-', '‑', '&', '@', '_'])
}

/// Whether the word at `at` is part of a compound with a hyphen (`the 34-year-old`).
fn is_hyphenated(clause: &Clause<'_>, at: usize) -> bool {
    let Some(token) = clause.get(at).filter(|t| t.is_letters()) else { return false };
    let joined = |other: Option<Token<'_>>, ends: bool| {
        other.is_some_and(|t| {
            let touches =
                if ends { t.span().start == token.span().end } else { t.span().end == token.span().start };
            touches && t.is_sign(&['-', '‑'])
        })
    };
    joined(clause.get(at + 1), true) || joined(at.checked_sub(1).and_then(|before| clause.get(before)), false)
}

/// Whether the apostrophe at `at` belongs to a plural that owns what follows (`the pilots’ union`).
fn is_plural_owner(clause: &Clause<'_>, at: usize) -> bool {
    let Some(mark) = clause.get(at).filter(|t| t.is_sign(&['’', '\''])) else { return false };
    at.checked_sub(1)
        .and_then(|before| clause.get(before))
        .is_some_and(|t| t.plural_shaped() && t.span().end == mark.span().start)
}

/// Whether a hyphen at `at` stands for a dash: a space before it or behind.
fn is_spaced_hyphen(clause: &Clause<'_>, at: usize) -> bool {
    let Some(hyphen) = clause.get(at).filter(|t| t.is_sign(&['-'])) else { return false };
    let left =
        at.checked_sub(1).and_then(|i| clause.get(i)).is_some_and(|t| t.span().end == hyphen.span().start);
    let right = clause.get(at + 1).is_some_and(|t| t.span().start == hyphen.span().end);
    !(left && right)
}

/// Whether a point at `at` belongs to an abbreviation or an initial (`Mr.`, `S.`).
fn is_abbreviation_point(clause: &Clause<'_>, at: usize) -> bool {
    let adjacent = clause
        .get(at.wrapping_sub(1))
        .zip(clause.get(at))
        .is_some_and(|(a, b)| a.span().end == b.span().start);
    // A title in full may end the sentence (`said the President.`).
    let ends = clause.get(at).is_some_and(|t| t.ends());
    clause.is_sign(at, &['.'])
        && adjacent
        && clause.get(at.wrapping_sub(1)).is_some_and(|t| {
            t.capital() && (t.span().len() <= 2 || t.is(class::SUFFIX) || t.is(class::TITLE) && !ends)
                || t.is(class::SUFFIX)
        })
}

/// The noun phrase that ends at token `last`.
pub(crate) fn ending_at(clause: &Clause<'_>, last: usize) -> Option<Phrase> {
    let token = clause.get(last)?;
    if token.is(class::SUBJECT) && !token.is_name() {
        return Some(Phrase { first: last, last });
    }
    let abbreviated = is_abbreviation_point(clause, last);
    // `the talks`, `his calls`: a noun, whatever else it can be
    let noun =
        || last > 0 && token.plural_shaped() && clause.is(last - 1, class::DETERMINER.and(class::POSSESSIVE));
    if !belongs(&token) && !abbreviated && !token.is(class::OBJECT) && !noun() {
        return None;
    }
    let mut first = last;
    while first > 0 {
        let before = clause.get(first - 1)?;
        let this = clause.get(first)?;
        let opens = this.is(class::DETERMINER.and(class::POSSESSIVE))
            && !this.is_name()
            && first < last
            && !is_hyphenated(clause, first);
        if is_spaced_hyphen(clause, first - 1) || is_clausal(&before) {
            break;
        }
        if opens {
            // `all the people`, `one of his lawyers`: a second determiner may stand before
            if !before.is(class::DETERMINER) || before.is(class::THAT) {
                break;
            }
        } else if this.is_name() && !before.is_name() && before.is(class::CUE_NOUN) {
            // `In a statement Poe said`
            break;
        } else if suffix_comma(clause, first - 1) {
            first -= 1;
            continue;
        } else if !belongs(&before)
            && !is_hyphenated(clause, first - 1)
            && !is_plural_owner(clause, first - 1)
            && !is_abbreviation_point(clause, first - 1)
            && !particle(clause, first - 1)
        {
            break;
        }
        first -= 1;
    }
    Some(Phrase { first, last })
}

/// Whether a base form is hardly ever a noun, but a verb before a clause (`prosecutors say Poe told`).
fn is_clausal(token: &Token<'_>) -> bool {
    token.is(class::CUE_BASE)
        && token.is(class::CUE_CLAUSAL)
        && !token.is(class::CUE_NOUN)
        && !token.capital()
}

/// A comma between a name and its suffix (`King, Jr.`).
fn suffix_comma(clause: &Clause<'_>, at: usize) -> bool {
    clause.is_sign(at, &[','])
        && clause.is(at + 1, class::SUFFIX)
        && clause.get(at.wrapping_sub(1)).is_some_and(|t| t.is_name())
}

/// A small word between two words of a name (`van` in `Ludwig van Beethoven`), with other small ones or alone.
fn particle(clause: &Clause<'_>, at: usize) -> bool {
    let small = |i: &usize| clause.is(*i, class::PARTICLE) && !clause.get(*i).is_some_and(|t| t.is_name());
    let name = |i: Option<usize>| i.and_then(|i| clause.get(i)).is_some_and(|t| t.is_name());
    small(&at) && name((at..at + 3).find(|i| !small(i))) && name((0..at).rev().take(2).find(|i| !small(i)))
}

/// The noun phrase that begins at token `first`.
pub(crate) fn beginning_at(clause: &Clause<'_>, first: usize) -> Option<Phrase> {
    let token = clause.get(first)?;
    if token.is(class::SUBJECT) && !token.is_name() {
        return Some(Phrase { first, last: first });
    }
    if !belongs(&token) || token.is_sign(&['-', '&']) {
        return None;
    }
    let mut last = first;
    while let Some(next) = clause.get(last + 1) {
        let suffix = next.is(class::SUFFIX) || suffix_comma(clause, last + 1);
        // After a name, a determiner or a small verb-like word begins something else (`said Smith the day after`).
        let owner = |at: usize| clause.get(at).is_some_and(|t| t.is_name() && t.possessive());
        // `said Hale’s mother on Friday`
        let owned = last > first && owner(last - 1);
        let named = owned || !owner(last) && clause.get(last).is_some_and(|t| t.is_name() || is_noun(&t));
        let before_name = clause.get(last + 2).is_some_and(|t| t.is_name());
        // `the Tribune reporter`: behind an article the name tells of the noun.
        let role =
            next.is(class::ROLE) && (owned || before_name || token.is(class::DETERMINER) && first < last);
        let fresh = named && !role && !next.capital() && !next.is_sign(&['-', '&']);
        // `said the ruling`: behind an article a noun, whatever else it can be
        let noun = last == first && is_article(&token) && next.is(class::ANY_CUE) && !next.is(BOUNDARY);
        let goes_on = suffix
            || noun
            || is_abbreviation_point(clause, last + 1)
            || particle(clause, last + 1)
            || is_hyphenated(clause, last + 1)
            || is_plural_owner(clause, last + 1) && clause.get(last + 2).is_some_and(|t| belongs(&t))
            || (belongs(&next) && !fresh);
        if !goes_on
            || is_past(clause, last + 1)
            || is_spaced_hyphen(clause, last + 1)
            || (next.is(class::DETERMINER) && !next.is_name() && !particle(clause, last + 1))
        {
            break;
        }
        last += 1;
    }
    let only_determiner =
        first == last && (token.is(class::POSSESSIVE) && !token.is_name() || is_article(&token));
    (!only_determiner).then_some(Phrase { first, last })
}

/// Whether a determiner is nothing by itself.
fn is_article(token: &Token<'_>) -> bool {
    const ALONE: Tags = class::ALONE.and(class::THAT).and(class::RELATIVE);
    token.is(class::DETERMINER) && !token.is(ALONE) && !token.is_name()
}

/// Whether the language knows a word as nothing in a phrase: it may be a verb.
pub(crate) fn is_unlisted(token: &Token<'_>) -> bool {
    token.tags().0 & !(class::CLAUSE.0 | class::PERCEIVES.0) == 0
}

/// Whether the word at `at` is a verb by what it governs, and by its ending or what somebody is before it (`a band marched along the
/// quay`, `her aunt took the lid`).
fn is_past(clause: &Clause<'_>, at: usize) -> bool {
    const GOVERNED: Tags =
        class::PREPOSITION.and(class::DETERMINER).and(class::POSSESSIVE).and(class::OBJECT);
    let person = at > 0 && clause.is(at - 1, class::ROLE) && !clause.is(at - 1, class::INSTITUTION);
    let plain = |t: Token<'_>| t.is_letters() && !t.capital() && is_unlisted(&t);
    // `a source close to the board`: what hangs on a person by a preposition is no verb's
    let acts = || person && !clause.is(at + 1, class::PREPOSITION);
    let verb = clause.get(at).is_some_and(|t| plain(t) && (t.past_shaped() || !t.plural_shaped() && acts()));
    verb && clause.is(at + 1, GOVERNED) && !is_hyphenated(clause, at)
}

/// A noun by its capital, where every noun has one: small words behind it are no part of its phrase.
fn is_noun(token: &Token<'_>) -> bool {
    const OTHER: Tags = class::DETERMINER.and(class::POSSESSIVE).and(class::ADJECTIVE).and(class::NEGATION);
    token.capital() && !token.proper() && !token.is(OTHER)
}

/// Whether the phrase itself is a name, not only what hangs on it by a preposition (`a lawyer for Poe`) or owns it (`Poe’s
/// lawyer`).
pub(crate) fn is_named(clause: &Clause<'_>, phrase: Phrase) -> bool {
    if is_role(clause, phrase) {
        return false;
    }
    let owned = (phrase.first..phrase.last).rev().find(|&at| clause.get(at).is_some_and(|t| t.possessive()));
    let own = (owned.map_or(phrase.first, |owner| owner + 1)..=phrase.last)
        .take_while(|&at| clause.get(at).is_some_and(|t| t.capital() || !t.is(class::PREPOSITION)));
    own.into_iter()
        .any(|at| clause.get(at).is_some_and(|t| t.is_name() && !t.possessive() && !t.is(class::ADJECTIVE)))
}

/// Whether the phrase ends with what somebody is, of whom the names before it say no more than where (`the State Department
/// spokesman`).
pub(crate) fn is_role(clause: &Clause<'_>, phrase: Phrase) -> bool {
    let person = |t: Token<'_>| t.is(class::ROLE) && !t.is(class::INSTITUTION) && !t.capital();
    phrase.first < phrase.last && clause.get(phrase.last).is_some_and(person)
}

/// Takes in the phrases that belong to it (`der Sprecher des Ministers`).
fn with_genitives(clause: &Clause<'_>, mut phrase: Phrase) -> Phrase {
    while clause.is(phrase.last + 1, class::GENITIVE)
        && let Some(more) = beginning_at(clause, phrase.last + 1).filter(|more| more.last > more.first)
    {
        phrase.last = more.last;
    }
    phrase
}

/// Takes in what hangs on the phrase by a preposition (`a spokesman for the union`); a name needs nothing.
pub(crate) fn with_complement(clause: &Clause<'_>, phrase: Phrase) -> Phrase {
    let mut phrase = phrase;
    if clause.verb_second() && !is_named(clause, phrase) {
        phrase = with_genitives(clause, phrase);
    }
    let pronoun = phrase.first == phrase.last
        && clause
            .get(phrase.first)
            .is_some_and(|t| t.is(class::MALE.and(class::FEMALE)) && t.is(class::SUBJECT));
    if pronoun || is_named(clause, phrase) || !clause.is(phrase.last + 1, class::PREPOSITION) {
        return phrase;
    }
    match beginning_at(clause, phrase.last + 2) {
        Some(more) if clause.get(phrase.last + 2).is_some_and(|t| !t.is(class::TIME)) => {
            Phrase { first: phrase.first, last: more.last }
        }
        _ => phrase,
    }
}
