//! Who an attribution says speaks: the words that are the subject of its cue.

use heapless::Vec;

use super::lexeme::{Lexeme, flag};
use super::window::{Packed, lexeme_at};

/// The most words of an attribution.
pub(super) const WORDS: usize = 24;

/// Between how many commas a subject behind its cue stands: the phrase, and one beside it (`said Ann Poe, the mayor`).
const PARTS_BEHIND: usize = 2;

/// The subject of an attribution, as far as its words tell. It holds the places of words in the passage: the words themselves
/// are 32 bytes each.
#[derive(Default)]
pub(super) struct Subject {
    /// The words that tell who it is.
    heads: Vec<u16, WORDS>,
    /// The pronoun that it is instead.
    pronoun: Option<u16>,
    /// Whether it says that it is none of those before (`another neighbour`).
    other: bool,
}

impl Subject {
    /// The subject of the first cue among the words from `from` up to `to`: the words before it, or where none of them is one, those
    /// behind it.
    pub(super) fn of(passage: &Packed, (from, to): (usize, usize)) -> Subject {
        let word = |at: usize| lexeme_at(passage, at);
        let cue = (from..to).find(|&at| word(at).has(flag::CUE)).unwrap_or(to);
        let pronoun = |at: Option<usize>| {
            let at = at.filter(|at| (from..to).contains(at) && word(*at).has(flag::SUBJECT));
            at.and_then(|at| u16::try_from(at).ok())
        };
        let ahead = Subject { pronoun: pronoun(cue.checked_sub(1)), ..Subject::phrase(passage, from, cue) };
        if ahead.pronoun.is_some() || !ahead.heads.is_empty() {
            return ahead;
        }
        let first = (cue + 1).min(to);
        let ends = |at: &usize| word(*at).has(flag::CUE | flag::AFTER_SENTENCE);
        let end = (first..to).find(ends).unwrap_or(to);
        let mut commas = (first + 1..end).filter(|&at| word(at).has(flag::AFTER_COMMA));
        let end = commas.nth(PARTS_BEHIND - 1).unwrap_or(end);
        Subject { pronoun: pronoun(Some(first)), ..Subject::phrase(passage, first, end) }
    }

    /// What words tell: between two commas those from the last possessive on (`Poe’s | lawyer`), up to what is said of them (`the
    /// mayor | of Ghent`), without words of grammar and titles.
    fn phrase(passage: &Packed, from: usize, to: usize) -> Subject {
        let mut subject = Subject::default();
        // how many heads there were at the last comma, and whether what is said of them has begun
        let (mut parts, mut over) = (0, false);
        for at in from..to {
            let word = lexeme_at(passage, at);
            if word.has(flag::AFTER_COMMA) {
                // `on the other hand, she said`
                (parts, over, subject.other) = (subject.heads.len(), false, false);
            }
            subject.other |= word.has(flag::OTHER);
            let possessor = is_possessor(passage, at);
            if possessor {
                subject.heads.truncate(parts);
                over = false;
            }
            over |= word.has(flag::FUNCTION) && subject.heads.len() > parts;
            let apart =
                flag::FUNCTION | flag::CUE | flag::NUMBER | flag::TITLE | flag::CONTRACTED | flag::DAY;
            if !over && !possessor && !word.has(apart) {
                // who has more is told by these
                let _ = u16::try_from(at).map(|at| subject.heads.push(at));
            }
        }
        subject
    }

    /// Whether `next` is somebody else, as far as words tell: another pronoun, or other words for one, which stand beside those of the
    /// first nowhere in the passage (as in `Ann Poe, the mayor`). A pronoun may be whoever was named.
    pub(super) fn is_not(&self, next: &Subject, passage: &Packed) -> bool {
        if next.other {
            return true;
        }
        match (self.pronoun, next.pronoun) {
            (Some(one), Some(other)) => return !head(passage, one).equals(&head(passage, other)),
            (None, Some(_)) => return false,
            // who was `she` so far is not named in full
            (Some(_), None) => return next.names(passage).count() > 1,
            (None, None) => {}
        }
        if self.heads.is_empty() || next.heads.is_empty() {
            return false;
        }
        // two names are told apart by names alone
        let named = self.names(passage).next().is_some() && next.names(passage).next().is_some();
        !self.heads(named, passage).any(|word| next.has(&word, named, passage))
            && !self.stands_beside(next, named, passage)
    }

    /// Its words, or the names among them.
    fn heads<'p>(&'p self, named: bool, passage: &'p Packed) -> impl Iterator<Item = Lexeme> + 'p {
        let heads = self.heads.iter().map(|&at| head(passage, at));
        heads.filter(move |word| !named || word.has(flag::NAME))
    }

    fn has(&self, word: &Lexeme, named: bool, passage: &Packed) -> bool {
        self.heads(named, passage).any(|head| head.equals(word))
    }

    fn names<'p>(&'p self, passage: &'p Packed) -> impl Iterator<Item = Lexeme> + 'p {
        self.heads(true, passage)
    }

    /// Whether a word of the one stands in the passage beside one of the other: directly, or behind a comma and a word of grammar.
    fn stands_beside(&self, other: &Subject, named: bool, passage: &Packed) -> bool {
        let mut near = (false, false);
        for at in 0..passage.len() {
            let word = lexeme_at(passage, at);
            if word.has(flag::TITLE) || word.has(flag::FUNCTION) && word.has(flag::AFTER_COMMA) {
                continue;
            }
            let parted = flag::FUNCTION | flag::AFTER_SENTENCE | flag::AFTER_CLOSING | flag::AFTER_OPENING;
            if word.has(parted) {
                near = (false, false);
            }
            if is_possessor(passage, at) || word.has(flag::CONTRACTED) {
                near = (false, false);
                continue;
            }
            let here = (self.has(&word, named, passage), other.has(&word, named, passage));
            if matches!((near, here), ((true, false), (false, true)) | ((false, true), (true, false))) {
                return true;
            }
            near = here;
        }
        false
    }
}

/// A word of a subject.
fn head(passage: &Packed, at: u16) -> Lexeme {
    lexeme_at(passage, at.into())
}

/// Whether the word at `at` is a possessive without its ending (`Poe|’s`).
fn is_possessor(passage: &Packed, at: usize) -> bool {
    lexeme_at(passage, at).has(flag::CONTINUES) && lexeme_at(passage, at + 1).has(flag::CONTRACTED)
}
