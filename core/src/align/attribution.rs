//! Attributions in a passage: the words that say who speaks, between two of his quotations or behind the last.

use super::lexeme::{Lexeme, flag};
use super::window::{Packed, lexeme_at};
use crate::text::fold;
use crate::words::AlignWords;

/// The most words of an attribution inside a quotation.
const WORDS: usize = 24;
/// The most words of a quotation that go on behind what is cited of it.
const REST: usize = 64;

/// Where the attribution that ends before lexeme `at` begins: the first lexeme after the closing mark, if an opening
/// mark stands before `at`.
pub(super) fn before(packed: &Packed, at: usize) -> Option<usize> {
    if !lexeme_at(packed, at).has(flag::AFTER_OPENING) {
        return None;
    }
    for from in (at.saturating_sub(WORDS)..at).rev() {
        let lexeme = lexeme_at(packed, from);
        // what a new paragraph tells belongs to no quotation before it
        if lexeme.has(flag::AFTER_PARAGRAPH) {
            return None;
        }
        if lexeme.has(flag::AFTER_CLOSING) {
            return Some(from);
        }
        if lexeme.has(flag::AFTER_OPENING) {
            return None;
        }
    }
    None
}

/// Whether the words from `from` up to `to` say who speaks, and do not deny it or put it in doubt; where they say so twice, another
/// may.
pub(super) fn attributes(packed: &Packed, (from, to): (usize, usize), words: &AlignWords) -> bool {
    let (mut cued, mut another, mut subject, mut named) = (false, false, false, false);
    let mut last = Lexeme::default();
    for word in (from..to).map(|at| lexeme_at(packed, at)) {
        let joined = word.has(flag::AFTER_COMMA) || is_conjunction(&last, words);
        let again = cued && (word.has(flag::CUE) && another || word.has(flag::TELLS) && (subject || !joined));
        // `Ann, she said`: the name is the subject of another clause
        let aside = !cued && word.has(flag::CUE) && named && last.has(flag::SUBJECT);
        let unreal = word.has(flag::MODAL) && (!cued || word.has(flag::AFTER_COMMA));
        if word.has(flag::NEGATION) || again || aside || unreal {
            return false;
        }
        another |= cued && word.has(flag::NAME | flag::AFTER_SENTENCE);
        subject |= cued && word.has(flag::SUBJECT);
        named |= is_name(&word);
        cued |= word.has(flag::CUE);
        last = word;
    }
    cued
}

fn is_conjunction(word: &Lexeme, words: &AlignWords) -> bool {
    words.numbers.conjunctions.iter().any(|conjunction| fold::hash(conjunction) == word.hash)
}

/// The words that introduce the quotation that holds the word at `at`, from the start of their sentence up to the opening mark; none
/// where they have no cue.
pub(super) fn ahead(packed: &Packed, at: usize) -> Option<(usize, usize)> {
    let mut to = at;
    while !lexeme_at(packed, to).has(flag::AFTER_OPENING) {
        let outside = flag::AFTER_CLOSING | flag::AFTER_PARAGRAPH;
        if to == 0 || at - to > REST || lexeme_at(packed, to).has(outside) {
            return None;
        }
        to -= 1;
    }
    // a sentence before it introduces nothing
    if lexeme_at(packed, to).has(flag::AFTER_SENTENCE) {
        return None;
    }
    let begins = flag::AFTER_SENTENCE | flag::AFTER_CLOSING | flag::AFTER_OPENING;
    let from = (to.saturating_sub(WORDS)..to).rev().find(|&at| lexeme_at(packed, at).has(begins))?;
    (from..to).any(|at| lexeme_at(packed, at).has(flag::CUE)).then_some((from, to))
}

/// Whether the second of two attributions has another subject: no pronoun that takes up the first, and no word of it.
pub(super) fn has_other_subject(packed: &Packed, first: (usize, usize), second: (usize, usize)) -> bool {
    let content = |word: &Lexeme| !word.has(flag::FUNCTION | flag::CUE | flag::NUMBER);
    let words = |(from, to): (usize, usize)| (from..to).map(|at| lexeme_at(packed, at)).filter(content);
    !lexeme_at(packed, second.0).has(flag::SUBJECT)
        && !words(second).any(|word| words(first).any(|other| other.equals(&word)))
}

/// The attribution behind the quotation that holds the word before lexeme `at`: from its closing mark up to the end of the sentence,
/// or the next opening mark.
pub(super) fn behind(packed: &Packed, at: usize) -> Option<(usize, usize)> {
    let from = (at..packed.len()).take(REST).find(|&at| {
        lexeme_at(packed, at).has(flag::AFTER_CLOSING | flag::AFTER_OPENING | flag::AFTER_PARAGRAPH)
    })?;
    let ends = flag::AFTER_OPENING | flag::AFTER_PARAGRAPH;
    if !lexeme_at(packed, from).has(flag::AFTER_CLOSING) || lexeme_at(packed, from).has(ends) {
        return None;
    }
    let ends = ends | flag::AFTER_SENTENCE;
    let to = (from + 1..packed.len()).take(WORDS).find(|&at| lexeme_at(packed, at).has(ends));
    Some((from, to.unwrap_or(packed.len().min(from + WORDS))))
}

/// Whether two attributions name speakers of whom one is not the other: neither shares a name with the other, nor do the names of
/// both stand beside each other somewhere, as those of one person.
pub(super) fn names_another(packed: &Packed, first: (usize, usize), second: (usize, usize)) -> bool {
    let (Some(one), Some(other)) = (speaker(packed, first), speaker(packed, second)) else { return false };
    let names = |(from, to): (usize, usize)| (from..to).map(|at| lexeme_at(packed, at)).filter(is_name);
    let shared = names(first).any(|name| names(second).any(|other| other.equals(&name)));
    let together = packed.windows(2).any(|pair| {
        let [a, b] = pair else { return false };
        let (a, b) = (Lexeme::unpacked(a), Lexeme::unpacked(b));
        (a.equals(&one) && b.equals(&other)) || (a.equals(&other) && b.equals(&one))
    });
    !shared && !together
}

/// The name that an attribution begins with (`Bo Poe said`), or that follows the cue that it begins with (`said Bo Poe`).
fn speaker(packed: &Packed, (from, to): (usize, usize)) -> Option<Lexeme> {
    let mut words = (from..to).map(|at| lexeme_at(packed, at));
    let first = words.next()?;
    let cued = || (from..to).any(|at| lexeme_at(packed, at).has(flag::CUE));
    if is_name(&first) {
        return cued().then_some(first);
    }
    words.next().filter(|second| first.has(flag::CUE) && is_name(second))
}

fn is_name(lexeme: &Lexeme) -> bool {
    lexeme.has(flag::NAME) && !lexeme.has(flag::FUNCTION)
}
