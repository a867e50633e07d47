//! The subject where the finite verb of a main clause stands second and that of a subordinate clause last.
//!
//! One constituent stands before the verb. When that is the subject, all is as in other languages (`Weber sagte`); when anything
//! else stands first, the subject follows the verb (`In Bonn sagte Weber`). A subordinate clause has its subject right
//! behind the word that begins it (`wie Weber sagte`). A participle or an infinitive stands at the end of the clause, and the
//! auxiliary in the verb's place (`In Bonn hat Weber gesagt`).

use crate::speech::clause::Clause;
use crate::speech::phrase::{Phrase, beginning_at, is_named, with_complement};
use crate::text::token::Token;
use crate::words::Tags;
use crate::words::speech::class;

/// Whether the cue at `at` is used as a verb that introduces speech.
pub(crate) fn is_cue(clause: &Clause<'_>, at: usize, token: &Token<'_>) -> bool {
    if token.is(class::EXPLETIVE) && !beside(clause, at, class::EXPLETIVE) {
        return false;
    }
    if token.is(class::CUE_PARTED) && particle(clause, at).is_none() {
        return false;
    }
    if token.is(class::CUE_PAST_PARTICIPLE) && finite(clause, at) == at {
        return false;
    }
    !is_attribute(clause, at)
}

/// Whether a word of one of the classes stands right before or behind.
fn beside(clause: &Clause<'_>, at: usize, tags: Tags) -> bool {
    clause.is(at + 1, tags) || at > 0 && clause.is(at - 1, tags)
}

/// Whether a form stands as an adjective before a noun (`den befürchteten Abbau`).
fn is_attribute(clause: &Clause<'_>, at: usize) -> bool {
    const BEFORE: Tags = class::DETERMINER.and(class::POSSESSIVE).and(class::ADJECTIVE).and(class::OBLIQUE);
    let Some(before) = at.checked_sub(1).and_then(|b| clause.get(b)).filter(|b| b.is(BEFORE)) else {
        return false;
    };
    let noun = clause.get(at + 1).is_some_and(|t| t.capital());
    before.is(class::OBLIQUE) && !before.is(class::OBJECT) || noun && at > 1
}

/// The particle of a separable verb at `at`, at the end of its clause (`teilte Weber am Montag mit`).
fn particle(clause: &Clause<'_>, at: usize) -> Option<usize> {
    let ends = |i: usize| clause.get(i).is_none_or(|t| t.is_any_sign() || t.is(class::CONJUNCTION));
    let within = |i: &usize| !clause.is_sign(*i, &[';', ':', '.', '!', '?']);
    (at + 1..clause.len()).take_while(within).find(|&i| {
        clause.is(i, class::CUE_PARTICLE) && ends(i + 1) && !clause.get(i).is_some_and(|t| t.capital())
    })
}

/// Where the finite verb of the clause stands that the cue at `at` belongs to: the auxiliary of a participle or an infinitive.
fn finite(clause: &Clause<'_>, at: usize) -> usize {
    let form = class::CUE_PAST_PARTICIPLE.and(class::CUE_BASE).and(class::CUE);
    if !clause.is(at, form) {
        return at;
    }
    let auxiliary = |i: usize| clause.is(i, class::AUXILIARY);
    let closes =
        |i: &usize| clause.is_sign(*i, &[';', ':', ',', '(', ')']) || clause.is(*i, class::SUBORDINATE);
    let before = (0..at).rev().take_while(|i| !closes(i)).find(|&i| auxiliary(i));
    before.or(Some(at + 1).filter(|&i| auxiliary(i))).unwrap_or(at)
}

/// The subject of the cue at `at`, or who else speaks by it: in a passive its agent.
pub(crate) fn subject(clause: &Clause<'_>, at: usize) -> Option<Phrase> {
    let verb = finite(clause, at);
    if verb != at && clause.is(verb, class::BE) && !clause.is(at, class::CUE_BASE) {
        let agent = (verb.min(at)..verb.max(at)).find(|&i| clause.is(i, class::BY));
        let agent = agent.and_then(|by| beginning_at(clause, by + 1));
        // `wird mit den Worten zitiert`: who is spoken of speaks.
        let quoted = (verb..at).any(|i| clause.is(i, class::CUE_NOUN));
        return if quoted { of_verb(clause, verb) } else { agent };
    }
    if verb == at && clause.is(at, class::QUOTES) {
        return quoted(clause, at).or_else(|| of_verb(clause, at));
    }
    of_verb(clause, verb.min(at))
}

/// Where the clause begins that the cue at `at` introduces: behind the next comma.
pub(crate) fn complement(clause: &Clause<'_>, at: usize) -> Option<usize> {
    /// Where and when something was said seldom takes more words.
    const NEAR: usize = 14;
    let within = |i: &usize| !clause.is_sign(*i, &[';', ':', '.']);
    let comma = (at + 1..at + NEAR).take_while(within).find(|&i| clause.is_sign(i, &[',']))?;
    (comma + 1 < clause.len()).then_some(comma + 1)
}

/// Whom the subject of the verb at `verb` quotes: the phrase behind it, in any case.
fn quoted(clause: &Clause<'_>, verb: usize) -> Option<Phrase> {
    let next = (verb + 1..clause.len()).find(|&i| !clause.get(i).is_some_and(|t| t.is_filler()))?;
    let object = !clause.is(next, class::PREPOSITION);
    object.then(|| opening_phrase(clause, next)).flatten()
}

/// The subject of a clause whose verb or particle stands behind a quotation, at the beginning of `tail`, with the cue there or in
/// `head` (`hat das als „Unsinn“ bezeichnet`, `wies das als „Unsinn“ zurück`).
pub(crate) fn closed_by<'t>(head: &Clause<'t>, tail: &Clause<'t>) -> Option<(Option<Phrase>, Token<'t>)> {
    let closes =
        tail.get(1).is_none_or(|t| t.is_any_sign() || t.is(class::AUXILIARY.and(class::CONJUNCTION)));
    let first = tail.get(0).filter(|t| closes && !t.capital())?;
    if first.is(class::CUE_PARTICLE) {
        let verb = (0..head.len()).rev().find(|&i| head.is(i, class::CUE_PARTED))?;
        return Some((of_verb(head, verb), head.get(verb)?));
    }
    let passive = tail.is(1, class::BE);
    let helped = || tail.is(1, class::AUXILIARY) || (0..head.len()).any(|i| head.is(i, class::AUXILIARY));
    if first.is(class::CUE_PAST_PARTICIPLE) && !helped() {
        return None;
    }
    first.is(class::ANY_CUE).then(|| (before_last_verb(head, passive), first))
}

/// The subject of a clause whose last verb stands behind it; of a passive its agent.
fn before_last_verb(head: &Clause<'_>, passive: bool) -> Option<Phrase> {
    let end = head.len();
    if let Some(begins) = subordinate(head, end).filter(|_| !passive) {
        return behind_subordinator(head, begins, end);
    }
    let auxiliary = (0..end).rev().find(|&i| head.is(i, class::AUXILIARY));
    let passive = passive || auxiliary.is_some_and(|i| head.is(i, class::BE));
    if let Some(auxiliary) = auxiliary.filter(|_| !passive) {
        return of_verb(head, auxiliary);
    }
    let by = (0..end).rev().find(|&i| head.is(i, class::BY))?;
    beginning_at(head, by + 1)
}

/// The subject of the finite verb at `verb`.
fn of_verb(clause: &Clause<'_>, verb: usize) -> Option<Phrase> {
    if let Some(begins) = subordinate(clause, verb) {
        return behind_subordinator(clause, begins, verb);
    }
    of_main_clause(clause, verb)
}

/// The subject of the sentence, where no cue tells whose words they are: that of its first clause with a finite verb.
pub(crate) fn of_sentence(clause: &Clause<'_>) -> Option<Phrase> {
    let verb = (1..clause.len()).find(|&i| {
        clause
            .get(i)
            .is_some_and(|t| !t.capital() && t.is(class::AUXILIARY.and(class::CUE).and(class::CUE_PARTED)))
            && subordinate(clause, i).is_none()
    });
    match verb {
        Some(verb) => of_main_clause(clause, verb),
        None => behind_clause(clause).or_else(|| ahead_of(clause, first_word(clause, 0), clause.len())),
    }
}

/// The subject behind a verb that no list has, where a subordinate clause stands before it (`Als Vos ging, weinte der Wirt`).
fn behind_clause(clause: &Clause<'_>) -> Option<Phrase> {
    let opens = clause.is(first_word(clause, 0), class::SUBORDINATE);
    let comma = (0..clause.len()).find(|&at| opens && clause.is_sign(at, &[',']))?;
    of_main_clause(clause, comma + 1)
}

/// Where the subordinate clause begins that the verb at `verb` ends.
fn subordinate(clause: &Clause<'_>, verb: usize) -> Option<usize> {
    let parts = |i: &usize| clause.is_sign(*i, &[',', ';', ':', '(', '–', '—']);
    let first = (0..verb).rev().find(parts).map_or(0, |sign| sign + 1);
    let begins = (first..verb).find(|&i| {
        !clause
            .get(i)
            .is_some_and(|t| t.is(class::PREPOSITION.and(class::CONJUNCTION)) && !t.is(class::SUBORDINATE))
    })?;
    let relative = first > 0 && is_relative(clause, begins);
    (clause.is(begins, class::SUBORDINATE) && begins + 1 < verb || relative).then_some(begins)
}

/// Whether the word at `at` begins a relative clause: a determiner without a noun behind it.
fn is_relative(clause: &Clause<'_>, at: usize) -> bool {
    const NO_NOUN: Tags = class::DETERMINER
        .and(class::POSSESSIVE)
        .and(class::SUBJECT)
        .and(class::OBJECT)
        .and(class::PREPOSITION)
        .and(class::ADVERB);
    let pronoun = clause.is(at, class::RELATIVE.and(class::DETERMINER));
    let prepositional = at > 0 && clause.is(at - 1, class::PREPOSITION);
    pronoun && (prepositional || clause.get(at + 1).is_some_and(|t| !t.capital() && t.is(NO_NOUN)))
}

/// The subject of the subordinate clause that begins at `begins`: the phrase behind that word, or the word itself.
fn behind_subordinator(clause: &Clause<'_>, begins: usize, verb: usize) -> Option<Phrase> {
    let own = Phrase { first: begins, last: begins };
    let is_pronoun = !clause.is(begins, class::SUBORDINATE);
    let dropped = begins.checked_sub(1).is_some_and(|before| clause.is(before, class::PREPOSITION));
    let next = (begins + 1..verb).find(|&i| !clause.get(i).is_some_and(|t| is_passed(&t)));
    let phrase = next.filter(|&i| !is_oblique(clause, i)).and_then(|i| opening_phrase(clause, i));
    let phrase = phrase.filter(|p| p.last < verb);
    if is_pronoun && !dropped && !clause.is(begins, class::OBLIQUE) {
        // `die das sagen` has its subject first, `die er nannte` last.
        let nominative = phrase.filter(|p| clause.get(p.first).is_some_and(|t| t.is_only_subject()));
        return nominative.or(Some(own));
    }
    phrase
}

/// A word that stands between a verb and its subject: an adverb, or an object's pronoun.
fn is_passed(token: &Token<'_>) -> bool {
    let object = token.is(class::OBJECT) && !token.is(class::SUBJECT.and(class::POSSESSIVE));
    (token.is_filler() || object) && !token.proper()
}

/// Whether the phrase at `at` is in a case that no subject has.
fn is_oblique(clause: &Clause<'_>, at: usize) -> bool {
    clause.get(at).is_some_and(|t| t.is(class::OBLIQUE.and(class::PREPOSITION)) && !t.proper())
}

/// The subject of the verb at `verb` in a main clause.
fn of_main_clause(clause: &Clause<'_>, verb: usize) -> Option<Phrase> {
    let behind = || behind_verb(clause, verb);
    let first = first_word(clause, opening(clause, verb));
    if first >= verb {
        return behind();
    }
    if let Some(pronoun) = behind().filter(|p| clause.get(p.first).is_some_and(|t| t.is_only_subject())) {
        let found = placed(clause, pronoun, first, verb);
        // `Die Opposition nannte es „spät“`: an object, where it stands for nobody
        return found.or_else(|| ahead_of(clause, first, verb));
    }
    if shares(clause, verb) {
        return shared(clause, first, verb);
    }
    let Some(ahead) = ahead_of(clause, first, verb) else {
        return behind().or_else(|| name_ahead(clause, first, verb));
    };
    // `Nachfolgerin wird Ann Poe`: what somebody is stands ahead alone
    let alone =
        ahead.first == ahead.last && clause.is(ahead.last, class::ROLE) && clause.is(verb, class::AUXILIARY);
    let better = behind().filter(|p| {
        is_named(clause, *p) && (alone && !is_named(clause, ahead) || !is_subject_like(clause, ahead))
    });
    Some(better.unwrap_or(ahead))
}

/// Where the main clause begins that the verb at `verb` belongs to.
fn opening(clause: &Clause<'_>, verb: usize) -> usize {
    let begins = |i: &usize| {
        clause.is_sign(*i, &[';', ':'])
            || clause.is_sign(*i, &[','])
                && clause.is(i + 1, class::CONJUNCTION)
                && !clause.is(i + 1, class::SUBORDINATE)
                && i + 2 < verb
    };
    (0..verb).rev().find(begins).map_or(0, |sign| sign + 1)
}

/// The first token from `from` on that is a word and joins nothing.
fn first_word(clause: &Clause<'_>, from: usize) -> usize {
    let joins = |t: &Token<'_>| {
        t.is(class::CONJUNCTION) && !t.is(class::SUBORDINATE.and(class::ADVERB)) && !t.proper()
    };
    (from..clause.len())
        .find(|&i| clause.get(i).is_some_and(|t| !t.is_any_sign() && !joins(&t)))
        .unwrap_or(clause.len())
}

/// The phrase right behind the verb, adverbs and objects' pronouns aside.
fn behind_verb(clause: &Clause<'_>, verb: usize) -> Option<Phrase> {
    let next = (verb + 1..clause.len()).find(|&i| !clause.get(i).is_some_and(|t| is_passed(&t)))?;
    let other =
        is_oblique(clause, next) || clause.get(next).is_some_and(|t| t.is(class::TIME) && !t.proper());
    if other { None } else { opening_phrase(clause, next) }
}

/// The subject behind the verb at `verb` that follows a quotation (`sagte Weber`); of `heißt es in dem Brief` the letter.
pub(crate) fn subject_behind(clause: &Clause<'_>, verb: usize) -> Option<Phrase> {
    let phrase = behind_verb(clause, verb)?;
    placed(clause, apposed(clause, phrase).unwrap_or(phrase), verb, verb)
}

/// Whether the verb at `verb` is joined to one before it (`kam und sagte`).
fn shares(clause: &Clause<'_>, verb: usize) -> bool {
    let before = (0..verb).rev().find(|&i| !clause.get(i).is_some_and(|t| t.is_filler()));
    before.is_some_and(|i| clause.is(i, class::CONJUNCTION) && !clause.is(i, class::SUBORDINATE))
}

/// The subject of the first verb of the clause that begins at `first`, which the one at `verb` shares.
fn shared(clause: &Clause<'_>, first: usize, verb: usize) -> Option<Phrase> {
    let earlier = (first + 1..verb)
        .find(|&i| clause.is(i, class::CUE.and(class::AUXILIARY)) && subordinate(clause, i).is_none());
    match earlier {
        Some(earlier) => of_main_clause(clause, earlier),
        None => ahead_of(clause, first, verb),
    }
}

/// The phrase that opens the clause, where it can be the subject: of one with a name between commas behind it, that name.
fn ahead_of(clause: &Clause<'_>, first: usize, verb: usize) -> Option<Phrase> {
    let token = clause.get(first)?;
    // `Auch Weber sagte`: an adverb may stand before the subject, but not alone.
    let first =
        if token.is(class::ADVERB) && !token.proper() && first + 1 < verb { first + 1 } else { first };
    let fronted = class::PREPOSITION.and(class::SUBORDINATE).and(class::ADVERB).and(class::THAT);
    let barred = |t: Token<'_>| (t.is(fronted) || is_time(&t)) && !t.proper() || t.adverb_shaped();
    if clause.get(first).is_none_or(barred) || is_oblique(clause, first) {
        return None;
    }
    let phrase = opening_phrase(clause, first).filter(|p| p.last < verb)?;
    Some(apposed(clause, phrase).filter(|a| a.last < verb).unwrap_or(phrase))
}

/// The name between commas behind a phrase that has none (`der Chef der Gruppe, Jens Poe,`).
fn apposed(clause: &Clause<'_>, phrase: Phrase) -> Option<Phrase> {
    let comma = clause.is_sign(phrase.last + 1, &[',']) && !is_named(clause, phrase);
    let name = if comma { beginning_at(clause, phrase.last + 2)? } else { return None };
    let capital = clause.get(name.first).is_some_and(|t| t.capital());
    (capital && is_named(clause, name)).then_some(name)
}

fn is_time(token: &Token<'_>) -> bool {
    token.is(class::TIME) && !token.is(class::GIVEN)
}

/// Whether a phrase ahead of the verb is a speaker by its words: a pronoun, a name, a role.
fn is_subject_like(clause: &Clause<'_>, phrase: Phrase) -> bool {
    is_named(clause, phrase)
        || (phrase.first..=phrase.last)
            .any(|i| clause.is(i, class::SUBJECT.and(class::MALE).and(class::FEMALE)))
}

/// A name that begins with small words and opens the clause (`Von der Leyen sagte`).
fn name_ahead(clause: &Clause<'_>, first: usize, verb: usize) -> Option<Phrase> {
    let last = verb.checked_sub(1)?;
    let small = (first..last).all(|i| clause.is(i, class::PARTICLE));
    (small && first < last && clause.get(last)?.capital()).then_some(Phrase { first, last })
}

/// A pronoun behind the verb; of one that stands for nobody what names the place (`In dem Brief heißt es`).
fn placed(clause: &Clause<'_>, pronoun: Phrase, first: usize, verb: usize) -> Option<Phrase> {
    if !clause.is(pronoun.first, class::EXPLETIVE) {
        return Some(pronoun);
    }
    let at = [first, pronoun.last + 1].into_iter().find(|&i| clause.is(i, class::PREPOSITION))?;
    let source = with_complement(clause, beginning_at(clause, at + 1)?);
    (source.last < verb || source.first > verb).then_some(source)
}

/// The noun phrase at `first` with what belongs to it: a noun or a name is in it, both with a capital, or a pronoun.
fn opening_phrase(clause: &Clause<'_>, first: usize) -> Option<Phrase> {
    const PRONOUN: Tags = class::SUBJECT
        .and(class::DETERMINER)
        .and(class::POSSESSIVE)
        .and(class::RELATIVE)
        .and(class::NEGATION);
    let phrase = with_complement(clause, beginning_at(clause, first)?);
    let noun = (phrase.first..=phrase.last).any(|i| clause.get(i).is_some_and(|t| t.capital()));
    (noun || clause.is(first, PRONOUN)).then_some(phrase)
}
