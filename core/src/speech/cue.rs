//! Which word is a cue, and who is its subject.

use crate::speech::Cue;
use crate::speech::clause::Clause;
use crate::speech::order;
use crate::speech::perceived::perceived;
use crate::speech::phrase::{Phrase, beginning_at, ending_at, is_named, is_unlisted, with_complement};
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

/// Whether a noun in the plural stands where a subject may (`critics say`).
fn is_plural_subject(token: &Token<'_>) -> bool {
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
fn is_infinitive(clause: &Clause<'_>, at: usize) -> bool {
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

/// Who speaks in a passive: the phrase after `by`.
pub(crate) fn agent(clause: &Clause<'_>, at: usize) -> Option<Phrase> {
    let by = (at + 1..clause.len()).find(|&i| clause.is(i, class::BY))?;
    beginning_at(clause, by + 1)
}

/// What stands where a subject is looked for.
enum Subject {
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

fn subject(clause: &Clause<'_>, at: usize) -> Subject {
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

/// Whom a relative clause tells of that the phrase ends (`a farmer who found the hoard said`).
fn over_relative(clause: &Clause<'_>, phrase: Phrase) -> Option<Phrase> {
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
fn over_contact(clause: &Clause<'_>, phrase: Phrase, at: usize) -> Option<Phrase> {
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

/// Whether a base form takes a clause and is no noun (`police say`).
fn is_clausal_base(token: &Token<'_>) -> bool {
    token.is(class::CUE_BASE) && token.is(class::CUE_CLAUSAL) && !token.capital()
}

/// What closes a parenthesis.
const PARENTHESIS: [char; 4] = [',', '—', '–', ')'];

/// What opens the parenthesis that the sign at `close` closes: a comma in brackets opens none.
fn openers(clause: &Clause<'_>, close: usize) -> &'static [char] {
    if clause.is_sign(close, &[')']) { &['('] } else { &[',', '—', '–', '('] }
}

/// Whether the determiner at `at` belongs to the subject before it (`they all`, `Poe and Vos both`).
fn is_floating(clause: &Clause<'_>, at: usize) -> bool {
    let before = at.checked_sub(1).and_then(|before| clause.get(before));
    before.is_some_and(|t| t.is_name() || t.is(class::PLURAL) && t.is(class::SUBJECT))
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

/// A relative pronoun at `at`, where something stands before that it refers to.
fn relative(clause: &Clause<'_>, at: usize) -> Option<Phrase> {
    let before = at.checked_sub(1)?;
    let before =
        if clause.is_sign(before, &[',', '—', '–', '(']) { before.checked_sub(1)? } else { before };
    ending_at(clause, before).map(|_| Phrase { first: at, last: at })
}

/// Whether the token at `at` is a day with or without its preposition (`Smith on Monday said`).
pub(crate) fn time_phrase(clause: &Clause<'_>, at: usize) -> bool {
    let time = |i: usize| clause.get(i).is_some_and(|t| t.is(class::TIME) && !t.is(class::GIVEN));
    time(at) || (clause.is(at, class::PREPOSITION) && time(at + 1))
}

/// A phrase with the one that it hangs on by a preposition (`the head of the union`); of a name the name alone.
pub(super) fn whole(clause: &Clause<'_>, phrase: Phrase) -> Phrase {
    // `at a skipper as she said`: the pronoun begins a clause
    let hangs = |p: &usize| {
        clause.is(*p, class::PREPOSITION) && !clause.is(p + 1, class::SUBJECT) && !clause.is(*p, class::AS)
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
fn spoken(clause: &Clause<'_>, phrase: Phrase) -> Phrase {
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

/// The subject before what stands between two commas, dashes or brackets (`Smith, the mayor, said`), the second at `close`.
fn before_parenthesis(clause: &Clause<'_>, close: usize) -> Option<Phrase> {
    let opens = openers(clause, close);
    let mut nearest = None;
    let mut at = close;
    while at > 0 {
        at -= 1;
        if !clause.is_sign(at, opens) || at == 0 {
            continue;
        }
        let Some(phrase) = ending_at(clause, at - 1).map(|p| whole(clause, p)) else { continue };
        let apposition = beginning_at(clause, at + 1).filter(|a| a.last + 1 == close && is_named(clause, *a));
        if let Some(apposition) = apposition.filter(|_| !is_named(clause, phrase)) {
            // `His lawyer, Ann Poe, said`
            return Some(apposition);
        }
        if is_named(clause, phrase) || clause.is(phrase.first, class::SUBJECT) {
            return Some(phrase);
        }
        nearest = nearest.or(Some(phrase));
    }
    // One comma only: what stands before it opens the sentence (`At noon, said ...`), or is the subject itself.
    nearest.or_else(|| {
        close.checked_sub(1).and_then(|end| ending_at(clause, end)).filter(|p| is_named(clause, *p))
    })
}

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
    let phrase = beginning_at(clause, first)?;
    let apposition =
        clause.is_sign(phrase.last + 1, &[',']).then(|| beginning_at(clause, phrase.last + 2)).flatten();
    let apposition = apposition
        .filter(|a| !is_named(clause, phrase) && is_named(clause, *a) && clause.is_sign(a.last + 1, &[',']));
    Some(apposition.unwrap_or_else(|| with_complement(clause, phrase)))
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
