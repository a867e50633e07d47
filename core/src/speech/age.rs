//! Ages: what the text gives beside a name, and who is meant by an age alone (`the 34-year-old`).

use crate::speech::clause::Clause;
use crate::speech::mention::{Gender, Mention};
use crate::speech::names::Names;
use crate::text::token::Token;
use crate::words::speech::class;
use crate::words::{SpeechWords, Tags};

/// How many words may stand between an age and the name that it is told of (`the 19-year-old striker Bo Lamm`).
const NEAR: usize = 3;

/// The text, in which ages are written.
#[derive(Clone, Copy)]
pub(super) struct Ages<'t> {
    pub(super) text: &'t str,
    pub(super) words: &'t SpeechWords,
}

impl Ages<'_> {
    /// The years that stand beside a name (`Vos, 41,`, `Vos (41)`, `41-year-old Vos`), or 0.
    pub(super) fn beside(&self, tokens: &Clause<'_>, mention: &Mention) -> u8 {
        self.behind(tokens, mention.behind).or_else(|| self.before(tokens, mention.place)).unwrap_or(0)
    }

    fn behind(&self, tokens: &Clause<'_>, at: usize) -> Option<u8> {
        if !tokens.is_sign(at, &[',', '(']) {
            return None;
        }
        let aged = tokens.is_one_of(at + 1, self.words.aged);
        let number = at + if aged { 2 } else { 1 };
        let closed = tokens.is_sign(number + 1, &[',', '.', ';', ')']);
        self.years(&tokens.get(number).filter(|_| closed)?)
    }

    fn before(&self, tokens: &Clause<'_>, place: usize) -> Option<u8> {
        // flags alone tell that no number is near, as is so of nearly all names
        if !(place.saturating_sub(NEAR + 4)..place).any(|at| tokens.get(at).is_some_and(|t| t.is_number())) {
            return None;
        }
        // `a 34-year-old fan of Bo Lamm` is not he
        const OTHER: Tags =
            class::PREPOSITION.and(class::DETERMINER).and(class::CONJUNCTION).and(class::POSSESSIVE);
        let plain =
            |at: &usize| tokens.get(*at).is_some_and(|t| t.is_letters() && !t.proper() && !t.is(OTHER));
        let mut near = (place.saturating_sub(NEAR)..place).rev().take_while(plain);
        let last = near.find(|&at| tokens.is_one_of(at, self.words.ages))?;
        // `34`, `-`, `year`, `-`, `old`
        (last.saturating_sub(4)..last).rev().find_map(|at| self.years(&tokens.get(at)?))
    }

    /// The age by which alone the words name somebody (`the 34-year-old`, `der 83-Jährige aus Bonn`).
    pub(super) fn alone(&self, clause: &Clause<'_>) -> Option<u8> {
        let number = clause.get(1).filter(|_| clause.is(0, class::DETERMINER))?;
        let years = self.years(&number)?;
        let last = (2..clause.len()).find(|&at| clause.is_one_of(at, self.words.ages))?;
        // `The 34-year-old waved`: the phrase may have swallowed the verb
        let ends = clause.get(last + 1).is_none_or(|t| t.is(class::PREPOSITION) || t.past_shaped());
        ends.then_some(years)
    }

    /// Whether one of the `tokens` tells that somebody is so old (`a 22-year-old man`).
    pub(super) fn tell(&self, tokens: &Clause<'_>, age: u8) -> bool {
        let old = |at: usize| (at + 1..at + 5).any(|i| tokens.is_one_of(i, self.words.ages));
        (0..tokens.len()).any(|at| tokens.get(at).and_then(|t| self.years(&t)) == Some(age) && old(at))
    }

    fn years(&self, number: &Token<'_>) -> Option<u8> {
        let years: u8 = if number.is_number() { number.span().of(self.text).parse().ok()? } else { 0 };
        (years > 0).then_some(years)
    }
}

/// Who of the names an age alone stands for.
pub(super) enum Aged {
    /// The one person of that age, by what the text tells.
    Known(u32),
    /// No one of several.
    Nobody,
    /// Whom the text is about, where it does not tell how old that one is.
    Untold,
}

impl Aged {
    pub(super) fn of(names: &Names, age: u8, gender: Gender) -> Aged {
        match names.of_age(age, gender) {
            None => Aged::Untold,
            Some(0) => Aged::Nobody,
            Some(number) => Aged::Known(number),
        }
    }
}
