//! What a sentence tells of its subject: whether that is a person, and whether who owns it speaks next.

use crate::speech::clause::Clause;
use crate::speech::mention::Gender;
use crate::speech::phrase::{Phrase, is_unlisted};
use crate::text::token::Token;
use crate::words::speech::class;
use crate::words::{CueClass, SpeechWords, Tags};

/// The words behind a subject in which its verb stands, auxiliaries and adverbs included.
const VERB_WORDS: usize = 5;

/// The words of an age behind a comma (`, a 23-year-old`).
const AGE_WORDS: usize = 8;

/// How far before a verb stands what says that it did not happen (`could have been killed`).
const HEDGE_WORDS: usize = 3;

/// A sentence and its subject.
pub(super) struct Told<'t> {
    pub(super) words: &'t SpeechWords,
    pub(super) clause: Clause<'t>,
    pub(super) subject: Phrase,
}

impl Told<'_> {
    /// The first word of the predicate that says what happens, with what only helps it left out.
    fn verb(&self) -> Option<Token<'_>> {
        let behind = self.subject.last + 1;
        let mut words = (behind..behind + VERB_WORDS).map_while(|at| self.clause.get(at));
        words.find(|t| !t.is_filler()).filter(|t| t.is_letters() && !t.capital())
    }

    /// Whether the subject does what hardly any firm or place does (`Vos walked`, `Vos had not slept`, `Vos shrugged`).
    pub(super) fn acts(&self) -> bool {
        self.verb().is_some_and(|verb| {
            let sounds = verb.is(class::ANY_CUE) && verb.tags().cue_class() == Some(CueClass::Sound);
            sounds && !verb.is(class::CUE_PARTED) || verb.is_one_of(self.words.acts)
        })
    }

    /// Whether what somebody is leads up to the name in it (`A man named Vos`).
    pub(super) fn is_led(&self) -> bool {
        const OTHER: Tags = class::INSTITUTION.and(class::CUE_NOUN);
        let Phrase { first, last } = self.subject;
        let role = |at: usize| self.clause.is(at, class::ROLE) && !self.clause.is(at, OTHER);
        self.clause.is(first, class::DETERMINER) && role(first + 1) && first + 1 < last
    }

    /// Whether an age behind a comma shows a person (`The sprinter, a 23-year-old from Lagos, ran`).
    pub(super) fn tells_age(&self) -> bool {
        let behind = self.subject.last + 1;
        let aged = |at: usize| self.clause.is_one_of(at, self.words.ages);
        self.clause.is_sign(behind, &[',']) && (behind..behind + AGE_WORDS).any(aged)
    }

    /// Whether its verb shows several, where one name stands (`Leeds Colts have lost`).
    pub(super) fn is_several(&self) -> bool {
        self.clause.is_one_of(self.subject.last + 1, self.words.several)
    }

    /// Whether something is told to be `gender`’s own ahead of any other name (`Vos beat her sister Ann`).
    pub(super) fn owns_first(&self, gender: Gender) -> bool {
        let own = |t: Token<'_>| t.is(class::POSSESSIVE) && !t.is_name() && Gender::of(t.tags()) == gender;
        let behind = self.subject.last + 1..self.clause.len();
        let first = behind.filter_map(|at| self.clause.get(at)).find(|t| t.is_name() || own(*t));
        first.is_some_and(own)
    }

    /// Whether it stands beside what one of several is (`One of them, Vos, said`, `The elder, Vos, nodded`).
    pub(super) fn is_one_of_several(&self) -> bool {
        let Phrase { first, last } = self.subject;
        let Some(comma) = first.checked_sub(1).filter(|&at| self.clause.is_sign(at, &[','])) else {
            return false;
        };
        let firm = (0..comma).any(|at| self.clause.is(at, class::INSTITUTION));
        let opens = self.clause.is(0, class::DETERMINER.and(class::POSSESSIVE));
        let person = class::ROLE.and(class::ADJECTIVE);
        let described = self.clause.is(0, class::ALONE)
            || comma.checked_sub(1).is_some_and(|at| self.clause.is(at, person));
        self.clause.is_sign(last + 1, &[',']) && opens && described && !firm
    }

    /// Whether something is told to be `gender`’s own, and nobody else is spoken of (`Vos pulled up his collar`).
    pub(super) fn has_own(&self, gender: Gender) -> bool {
        let behind = || self.subject.last + 1..self.clause.len();
        let other = |t: Token<'_>| t.is_name() || t.is(class::ROLE);
        let own = behind().find(|&at| {
            let token = self.clause.get(at);
            token.is_some_and(|t| t.is(class::POSSESSIVE) && !t.is_name() && Gender::of(t.tags()) == gender)
        });
        own.is_some() && !behind().filter_map(|at| self.clause.get(at)).any(other)
    }

    /// Whether the token at `other` is joined with it (`Poe and Vos met`), or acts on it (`Poe was fined by Vos`).
    pub(super) fn joins_or_obeys(&self, other: usize) -> bool {
        let behind = self.subject.last + 1;
        // `Poe and the carpenter Vos`, but not `Poe and his dog met Vos`
        let plain = |at: &usize| self.clause.get(*at).is_some_and(|t| is_unlisted(&t) && !t.is_name());
        let near = || (behind + 1..other).filter(plain).count() < 2;
        let joined = self.clause.is(behind, class::CONJUNCTION) && other <= behind + VERB_WORDS && near();
        let acts = (other.saturating_sub(VERB_WORDS)..other).any(|at| self.clause.is(at, class::BY));
        let passive = || (behind..other).any(|at| self.clause.is(at, class::BE));
        joined && self.clause.get(other).is_some_and(|t| t.capital()) || acts && passive()
    }

    /// Whether it is told to live no more (`died`, `was shot dead`, `drove home when he was killed`; not `killed a guard`, `nearly
    /// died`).
    pub(super) fn dies(&self, gender: Gender) -> bool {
        const OTHER: Tags = class::PREPOSITION.and(class::NEGATION).and(class::SUBJECT).and(OBJECT);
        const OBJECT: Tags = class::DETERMINER.and(class::POSSESSIVE).and(class::OBJECT);
        let behind = self.subject.last + 1;
        let passed = |at: &usize| {
            self.clause.get(*at).is_some_and(|t| !t.is_letters() || !t.capital() && !t.is(OTHER))
        };
        let listed = |at: usize| self.clause.get(at).is_some_and(|t| t.is_one_of(self.words.dies));
        let he = |t: Token<'_>| t.is(class::SUBJECT) && !t.is_name() && Gender::of(t.tags()) == gender;
        let own = |t: Token<'_>| gender != Gender::Unknown && he(t);
        let later = || {
            let pronoun = (behind..self.clause.len()).find(|&at| self.clause.get(at).is_some_and(own))?;
            (pronoun + 1..pronoun + VERB_WORDS).take_while(passed).find(|&at| listed(at))
        };
        let verb = (behind..behind + VERB_WORDS).take_while(passed).find(|&at| listed(at));
        let spared = |at: usize| {
            (at.saturating_sub(HEDGE_WORDS)..at).any(|i| self.clause.is_one_of(i, self.words.spared))
        };
        verb.or_else(later).filter(|&at| !spared(at)).is_some_and(|at| {
            let helped = (behind..at).any(|i| self.clause.is(i, class::BE));
            let object = self.clause.get(at + 1).is_some_and(|t| t.is(OBJECT) || t.is_name());
            helped || !object
        })
    }

    /// Whether what only a person has is its subject (`Reed’s hands shook`).
    pub(super) fn is_part(&self) -> bool {
        self.clause.get(self.subject.last).is_some_and(|t| t.is_one_of(self.words.parts))
    }

    /// Whether it tells how things are or were, and not what happens (`Her mother was a cook`).
    pub(super) fn is_background(&self) -> bool {
        let behind = self.subject.last + 1;
        let verb = (behind..behind + VERB_WORDS)
            .find(|&at| self.clause.get(at).is_some_and(|t| !t.is_filler() || t.is(class::AUXILIARY)));
        verb.is_some_and(|at| self.clause.is(at, class::AUXILIARY))
    }
}
