//! Attributions in a passage: the words that say who speaks, between two of his quotations or behind the last.

use super::judge::Sides;
use super::lexeme::{Lexeme, flag};
use super::subject::{Subject, WORDS};
use super::window::{Packed, lexeme_at};
use crate::text::chars::is_space;
use crate::text::fold;
use crate::words::AlignWords;

/// The most words of a quotation that go on behind what is cited of it.
const REST: usize = 64;

/// The most words of a title in marks within an attribution (`in “Boats at Dawn”`).
const TITLE_WORDS: usize = 6;

/// Where the attribution that ends before lexeme `at` begins: the first lexeme after the closing mark, if an opening
/// mark stands before `at`. A title in marks may stand in it.
pub(super) fn before(packed: &Packed, at: usize) -> Option<usize> {
    if !lexeme_at(packed, at).has(flag::AFTER_OPENING) {
        return None;
    }
    let mut nearest = None;
    // the closing mark of a title
    let mut title = lexeme_at(packed, at).has(flag::AFTER_CLOSING).then_some(at);
    for from in (at.saturating_sub(WORDS)..at).rev() {
        let lexeme = lexeme_at(packed, from);
        // what a new paragraph tells belongs to no quotation before it
        if lexeme.has(flag::AFTER_PARAGRAPH) {
            break;
        }
        if lexeme.has(flag::AFTER_OPENING) {
            // it belongs to the words before it
            let within = !lexeme.has(flag::AFTER_CLOSING | flag::AFTER_COMMA | flag::AFTER_SENTENCE);
            if !title.take().is_some_and(|end| within && end - from <= TITLE_WORDS) {
                break;
            }
        } else if lexeme.has(flag::AFTER_CLOSING) {
            if (from..at).any(|at| lexeme_at(packed, at).has(flag::CUE)) {
                return title.is_none().then_some(from).or(nearest);
            }
            (title, nearest) = (Some(from), nearest.or(title.is_none().then_some(from)));
        }
    }
    nearest
}

/// Whether the words `here` between two quotations give the second to the speaker of the first. `first`: the first word of the first;
/// `known`: the first words that were passed over.
pub(super) fn is_of_one_speaker(
    sides: &Sides<'_>,
    first: Option<usize>,
    known: (usize, usize),
    here: (usize, usize),
) -> bool {
    let passage = sides.passage;
    let introduced = first.and_then(|first| ahead(passage, first));
    attributes(passage, here, sides.words)
        && is_parted(sides, here)
        && !names_another(passage, known, here)
        && !introduced.is_some_and(|ahead| names_another(passage, ahead, here))
}

/// Whether a sign parts words that say who speaks from the quotation that opens behind them, or a cue does; and a colon none of another
/// sentence.
fn is_parted(sides: &Sides<'_>, (from, to): (usize, usize)) -> bool {
    let passage = sides.passage;
    let opening = lexeme_at(passage, to).span(sides.base).start;
    let mark = |c: char| {
        is_space(c)
            || matches!(c, '[' | '(' | '*' | '_' | '"' | '\'' | '`' | '‘'..='‟' | '«' | '»' | '‹' | '›' | '「'..='』')
    };
    let ahead = sides.text.get(..opening).unwrap_or("").trim_end_matches(mark);
    if ahead.ends_with(':') {
        let cued = (from..to).rposition(|at| lexeme_at(passage, at).has(flag::CUE)).unwrap_or(0);
        return !(from + cued + 1..to).any(|at| lexeme_at(passage, at).has(flag::AFTER_SENTENCE));
    }
    ahead.ends_with([',', '.', ';', '!', '?', '…', '–', '—', '-'])
        || lexeme_at(passage, to.saturating_sub(1)).has(flag::CUE)
}

/// How near a denial is to the quotation that it denies (`but not “so”`).
const DENIAL_WORDS: usize = 3;

/// Whether the words from `from` up to `to` say who speaks, and do not deny it or put it in doubt; where they say so twice, another
/// may.
fn attributes(packed: &Packed, (from, to): (usize, usize), words: &AlignWords) -> bool {
    let (mut cued, mut subject, mut named) = (false, false, false);
    let (mut last, mut joins) = (Lexeme::default(), false);
    for at in from..to {
        let word = lexeme_at(packed, at);
        // `and then added`
        let adverb = joins && last.has(flag::FUNCTION) && !last.has(flag::SUBJECT);
        let joined = word.has(flag::AFTER_COMMA) || is_conjunction(&last, words) || adverb;
        let again = cued && word.has(flag::TELLS) && (subject || !joined);
        // `Ann, she said`: the name is the subject of another clause
        let aside = !cued && word.has(flag::CUE) && named && last.has(flag::SUBJECT);
        let unreal = word.has(flag::MODAL) && (!cued || word.has(flag::AFTER_COMMA));
        let denied = word.has(flag::NEGATION) && (!cued && !named || to - at <= DENIAL_WORDS);
        if again || aside || unreal || denied {
            return false;
        }
        subject |= cued && word.has(flag::SUBJECT | flag::AFTER_SENTENCE);
        named |= is_name(&word);
        cued |= word.has(flag::CUE);
        joins = is_conjunction(&last, words) || last.has(flag::AFTER_COMMA);
        last = word;
    }
    cued
}

fn is_conjunction(word: &Lexeme, words: &AlignWords) -> bool {
    words.numbers.conjunctions.iter().any(|conjunction| fold::hash(conjunction) == word.hash)
}

/// The words that introduce the quotation that holds the word at `at`, from the start of their sentence up to the opening mark; none
/// where they have no cue.
fn ahead(packed: &Packed, at: usize) -> Option<(usize, usize)> {
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

/// The most words of a sentence of its own that says who spoke (`“…” Bo Kern said on Monday.`).
const SHORT_WORDS: usize = 8;
/// The most characters between the last letter of a quotation and what follows it.
const CLOSING_SIGNS: usize = 8;

/// The attribution behind the quotation that holds the word before lexeme `at`: from its closing mark up to the end of the sentence,
/// or the next opening mark.
pub(super) fn behind(sides: &Sides<'_>, at: usize) -> Option<(usize, usize)> {
    let packed = sides.passage;
    let from = (at..packed.len()).take(REST).find(|&at| {
        lexeme_at(packed, at).has(flag::AFTER_CLOSING | flag::AFTER_OPENING | flag::AFTER_PARAGRAPH)
    })?;
    let ends = flag::AFTER_OPENING | flag::AFTER_PARAGRAPH;
    if !lexeme_at(packed, from).has(flag::AFTER_CLOSING) || lexeme_at(packed, from).has(ends) {
        return None;
    }
    let ends = ends | flag::AFTER_SENTENCE;
    let to = (from + 1..packed.len()).take(WORDS).find(|&at| lexeme_at(packed, at).has(ends));
    let to = to.unwrap_or(packed.len().min(from + WORDS));
    // behind a full stop only a short sentence says no more than who spoke
    let start = lexeme_at(packed, from).span(sides.base).start;
    let signs = sides.text.get(..start).unwrap_or("").chars().rev().take(CLOSING_SIGNS);
    let stopped = signs.take_while(|c| !c.is_alphanumeric()).any(|c| c == '.');
    (!stopped || to - from <= SHORT_WORDS).then_some((from, to))
}

/// Whether two attributions name two speakers.
pub(super) fn names_another(packed: &Packed, first: (usize, usize), second: (usize, usize)) -> bool {
    first != second && Subject::of(packed, first).is_not(&Subject::of(packed, second), packed)
}

fn is_name(lexeme: &Lexeme) -> bool {
    lexeme.has(flag::NAME) && !lexeme.has(flag::FUNCTION)
}
