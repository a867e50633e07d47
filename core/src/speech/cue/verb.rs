//! Whether a word that can be a cue is used as a verb that introduces speech.

use crate::speech::Cue;
use crate::speech::clause::Clause;
use crate::speech::cue::parenthesis::{PARENTHESIS, openers};
use crate::speech::order;
use crate::speech::perceived::perceived;
use crate::speech::phrase::{beginning_at, ending_at};
use crate::text::token::Token;
use crate::words::speech::class;
use crate::words::{CueClass, Tags};

/// Whether the token at `at` is used as a verb that introduces speech.
#[inline]
pub(crate) fn is_cue(clause: &Clause<'_>, at: usize) -> bool {
    clause.get(at).is_some_and(|token| token.is(class::ANY_CUE) && is_used(clause, at, token))
}

/// The same, where `token` at `at` can be one.
#[inline(never)]
fn is_used(clause: &Clause<'_>, at: usize, token: Token<'_>) -> bool {
    if token.possessive() || (token.capital() && at > 0) {
        return false;
    }
    if clause.verb_second() {
        return order::is_cue(clause, at, &token);
    }
    let before = at.checked_sub(1).and_then(|b| clause.get(b));
    let nominal = before.is_some_and(|b| is_nominal(&token, &b)) && !stands_alone(clause, at, &token);
    if token.is(class::CUE_PARTICIPLE) {
        return !before.is_some_and(|b| b.is(class::DETERMINER.and(class::POSSESSIVE)));
    }
    if token.is(class::CUE_PARTED) && !(1..=PARTICLE_WORDS).any(|n| clause.is(at + n, class::CUE_PARTICLE)) {
        return false;
    }
    if token.is(class::CUE) {
        return !nominal && (!token.is(class::CUE_PAST_PARTICIPLE) || is_helped(clause, at));
    }
    // The base form alone: after an auxiliary, `to`, or a plural subject
    let subject = (0..at).rev().filter_map(|i| clause.get(i)).find(|t| !t.is_filler());
    opens_question(clause, at)
        || is_inverted_plural(clause, at)
        || is_helped(clause, at)
        || subject.is_some_and(|b| {
            b.is(class::NEGATION)
                || b.is(class::PLURAL) && b.is(class::SUBJECT.and(class::OBJECT).and(class::POSSESSIVE))
                || (b.is(class::SUBJECT) && !b.is(class::MALE.and(class::FEMALE)))
                || is_plural_subject(&b)
                    && (!token.is(class::CUE_NOUN.and(class::CUE_WEAK)) || has_object(clause, at, &token))
                || !nominal
                    && is_plural_ahead(clause, at)
                    && (token.is(class::CUE_CLAUSAL) || has_object(clause, at, &token))
        })
        || is_infinitive(clause, at)
        || perceived(clause, at).is_some()
}

/// Whether a form that could be a noun's or an adjective's (`a reported plan`, `in comments`) is one behind `before`.
fn is_nominal(token: &Token<'_>, before: &Token<'_>) -> bool {
    if before.possessive() {
        return true;
    }
    let noun = token.is(class::CUE_NOUN.and(class::CUE_WEAK));
    let alone = before.is(class::ALONE) && !noun;
    if alone
        || before.is(class::SUBJECT.and(class::ROLE).and(class::ADVERB).and(class::THAT))
        || before.is_name()
    {
        return false;
    }
    before.is(class::DETERMINER.and(class::POSSESSIVE))
        || before.is(class::PREPOSITION) && (noun || !token.plural_shaped())
        || before.is(class::ADJECTIVE) && noun
}

/// What stands behind a verb, and hardly ever behind a noun.
const OBJECT_BEGINS: Tags = class::OBJECT.and(class::SUBJECT).and(class::DETERMINER).and(class::POSSESSIVE);

/// Whether an object follows the base form at `at`, so that it is a verb (`supporters call it`, `critics charge he`, `locals feel the
/// scheme`).
fn has_object(clause: &Clause<'_>, at: usize, token: &Token<'_>) -> bool {
    let judges = || {
        let judges = token
            .tags()
            .cue_class()
            .is_some_and(|class| matches!(class, CueClass::Call | CueClass::Judge | CueClass::Think));
        judges && !(0..at).any(|i| clause.is(i, class::CONDITION))
    };
    clause.is(at + 1, class::OBJECT.and(class::SUBJECT))
        || clause.is(at + 1, OBJECT_BEGINS) && !clause.is(at + 1, class::ALONE) && judges()
}

/// Whether a determiner before the verb is its subject by itself (`another called it`, `all described the pitch`).
fn stands_alone(clause: &Clause<'_>, at: usize, token: &Token<'_>) -> bool {
    let object = if token.plural_shaped() { class::OBJECT.and(class::SUBJECT) } else { OBJECT_BEGINS };
    clause.is(at.wrapping_sub(1), class::ALONE) && clause.is(at + 1, object)
}

/// The cue at `at`, with what the words before it say of it.
pub(crate) fn cue_at(clause: &Clause<'_>, at: usize) -> Cue {
    let Some(token) = clause.get(at) else { return Cue::default() };
    let before = || (0..at).rev().map_while(|i| clause.get(i));
    let negated = before().take_while(Token::is_filler).any(|t| t.is(class::NEGATION));
    // A verb opens a question that is answered by yes or no.
    let first =
        (0..at).find(|&i| !clause.get(i).is_some_and(|t| t.is_any_sign() || t.is(class::CONJUNCTION)));
    let helped = first.is_some_and(|i| clause.is(i, class::AUXILIARY));
    let asks = || (0..clause.len()).any(|i| clause.is_sign(i, &['?']));
    let class = token.tags().cue_class();
    Cue {
        span: token.span(),
        class,
        negated,
        questioned: helped && (first.is_some_and(|i| i + 1 < at) || asks()),
    }
}

/// How many words behind a verb its particle may stand (`pointed out`, `put it bluntly`).
const PARTICLE_WORDS: usize = 3;

/// Whether an auxiliary stands before the verb at `at` (`has often written`).
fn is_helped(clause: &Clause<'_>, at: usize) -> bool {
    let before = (0..at).rev().map_while(|i| clause.get(i));
    before.take_while(Token::is_filler).any(|t| t.is(class::AUXILIARY))
}

/// How far from its auxiliary the verb of a question may stand (`Did the mayor of the old town say`).
const QUESTION_WORDS: usize = 8;

/// Whether an auxiliary opens the clause, so that the base form at `at` is its verb (`Did she say`).
fn opens_question(clause: &Clause<'_>, at: usize) -> bool {
    at > 1
        && at <= QUESTION_WORDS
        && clause.is(0, class::AUXILIARY)
        && clause.get(at).is_some_and(|t| !t.is(class::CUE_NOUN.and(class::CUE_WEAK)))
        && (1..at).all(|i| !clause.is(i, class::AUXILIARY.and(class::ANY_CUE)))
}

/// Whether the base form at `at` opens the clause before a plural (`“…,” say residents of the tower`).
fn is_inverted_plural(clause: &Clause<'_>, at: usize) -> bool {
    let opens = (0..at).all(|i| clause.get(i).is_some_and(|t| t.is_any_sign()));
    opens
        && clause.is(at, class::CUE_CLAUSAL)
        && beginning_at(clause, at + 1)
            .and_then(|phrase| clause.get(phrase.last))
            .is_some_and(|t| is_plural_subject(&t))
}

/// Whether a base form takes a clause and is no noun (`police say`).
pub(super) fn is_clausal_base(token: &Token<'_>) -> bool {
    token.is(class::CUE_BASE) && token.is(class::CUE_CLAUSAL) && !token.capital()
}

/// Whether a noun in the plural stands where a subject may (`critics say`).
pub(super) fn is_plural_subject(token: &Token<'_>) -> bool {
    (token.plural_shaped() || token.is(class::PLURAL))
        && !token.possessive()
        && (token.is(class::ROLE) || !token.is(class::ANY_CUE))
        && !token.is(class::DETERMINER.and(class::PREPOSITION).and(class::ADVERB).and(class::CONJUNCTION))
}

/// Whether the subject of the base form at `at` is a plural with more behind it (`residents of Mill Lane say`, `his supporters, such
/// as Poe, call it`).
fn is_plural_ahead(clause: &Clause<'_>, at: usize) -> bool {
    let ahead = || {
        let last = (0..at).rev().find(|&i| !clause.get(i).is_some_and(|t| t.is_filler()))?;
        let joint = if clause.is_sign(last, &PARENTHESIS) {
            (0..last).rev().find(|&i| clause.is_sign(i, openers(clause, last)))?
        } else {
            let joint = ending_at(clause, last)?.first.checked_sub(1)?;
            clause.is(joint, class::PREPOSITION).then_some(joint)?
        };
        clause.get(joint.checked_sub(1)?)
    };
    ahead().is_some_and(|noun| is_plural_subject(&noun))
}

/// Whether `to` stands before the base form.
pub(super) fn is_infinitive(clause: &Clause<'_>, at: usize) -> bool {
    clause.is(at, class::CUE_BASE) && clause.is(at.wrapping_sub(1), class::INFINITIVE)
}

/// Whether a form of `be` stands before a past form: then its subject is spoken of, and `by` names who speaks.
pub(crate) fn is_passive(clause: &Clause<'_>, at: usize) -> bool {
    // Elsewhere the auxiliary stands far from the verb, and its subject is found with it.
    if clause.verb_second() {
        return false;
    }
    let mut before = at;
    while before > 0 {
        before -= 1;
        let Some(token) = clause.get(before) else { return false };
        if token.is(class::AUXILIARY) {
            return clause.is(at, class::CUE) && token.is(class::BE);
        }
        if !token.is_filler() {
            return false;
        }
    }
    false
}
