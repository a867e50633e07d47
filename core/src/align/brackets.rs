//! What an editor's square brackets may stand for.

use super::judge::Sides;
use super::lexeme::{Lexeme, chained, flag};
use super::lexer::Lexer;
use super::relation::{Placed, Relation, class_of, negates};
use super::spelling::folded;
use super::verdict::{Alteration, Verdict};
use super::window::lexeme_at;
use crate::span::Span;
use crate::text::chars::{after, before};
use crate::words::align::class;

/// How the bracket `mark` of the quotation stands to the `words` words of the text, from word `at` on, in whose place it is.
///
/// It may say who or what is meant, or add a word. It may not turn a negation or put another number, modal or name for one
/// that is there; and where the text has a bracket too, the two are the same, or differ in all of their words.
///
/// The bracket is word `row` of the quotation.
pub(super) fn relation(sides: &Sides<'_>, mark: &Lexeme, row: usize, at: usize, words: usize) -> Relation {
    let replaced = (at..at + words).map(|at| lexeme_at(sides.passage, at));
    if words > 0 && replaced.clone().fold(0, |hash, word| chained(hash, &word)) == mark.hash {
        return Relation::Faithful(Verdict::Typographic);
    }
    let flags = replaced.clone().fold(0, |flags, word| flags | word.flags);
    if let Some(mask) = mask(sides, mark) {
        return of_mask(sides, mask, at, words);
    }
    let other_number = replaced.clone().any(|word| word.has(flag::NUMBER) && word.hash != mark.alternative);
    let other_name = replaced.clone().all(|word| word.hash != mark.hash);
    let both = mark.flags & flags;
    // what begins a sentence may be a name as well
    let capital = |word: &Lexeme| word.has(flag::CAPITAL) && !word.has(flag::FUNCTION);
    let capitals = words > 0 && replaced.clone().all(|word| capital(&word));
    let names =
        mark.has(flag::NAME) && (flags & flag::NAME != 0 || capitals) && !completes(sides, mark, at, words);
    match () {
        () if (mark.flags ^ flags) & flag::NEGATION != 0 => Relation::Altered(Alteration::Negation),
        () if mark.has(flag::NOTE) && words > 0 => Relation::Altered(Alteration::Word),
        () if makes_number(sides, mark, row) => Relation::Altered(Alteration::Number),
        () if (mark.flags ^ flags) & flag::REVERSES != 0 => Relation::Altered(Alteration::Word),
        () if both & flag::NUMBER != 0 && other_number => Relation::Altered(Alteration::Number),
        () if both & flag::MODAL != 0 => Relation::Altered(Alteration::Modal),
        () if names && other_name => Relation::Altered(Alteration::Name),
        () if takes_off_negation(sides, mark, at, words) => Relation::Altered(Alteration::Negation),
        () if flags & flag::CONDITION != 0 && !mark.has(flag::CONDITION) => {
            Relation::Altered(Alteration::Word)
        }
        () if flags & flag::BRACKETED != 0 => of_brackets(sides, mark, at, words),
        () => Relation::Faithful(Verdict::Editorial),
    }
}

/// What is no bracket but a word masked with stars.
fn mask<'t>(sides: &Sides<'t>, mark: &Lexeme) -> Option<&'t str> {
    Some(mark.span(0).of(sides.quote)).filter(|mask| mask.starts_with(char::is_alphabetic))
}

/// How a masked word stands to the words of the text in whose place it is: it may stand for an expletive with the letters that it shows.
fn of_mask(sides: &Sides<'_>, mask: &str, at: usize, words: usize) -> Relation {
    let word = sides.text_at(at);
    let masked = || folded(word.written).filter(|word| sides.words.lexicon.tags(word).any(class::MASKED));
    let shown = |written: &str| {
        let letters = |part: Option<&str>| part.and_then(folded).unwrap_or_default();
        let (head, tail) = (letters(mask.split(['*']).next()), letters(mask.rsplit(['*']).next()));
        written.strip_prefix(head.as_str()).is_some_and(|rest| rest.ends_with(tail.as_str()))
    };
    match () {
        () if words == 1 && masked().is_some_and(|word| shown(&word)) => {
            Relation::Faithful(Verdict::Editorial)
        }
        () if words == 1 => Relation::Altered(class_of(&word.lexeme)),
        () => Relation::Altered(Alteration::Word),
    }
}

/// Whether a bracket makes another number of the figures that it touches (`[1]5`, `5[%]`), or of the number beside it (`5 [million]`).
fn makes_number(sides: &Sides<'_>, mark: &Lexeme, row: usize) -> bool {
    let span = mark.span(0);
    let touches = before(sides.quote, span.start).is_some_and(char::is_numeric)
        || after(sides.quote, span.end).is_some_and(char::is_numeric);
    let beside = |at: Option<usize>| at.is_some_and(|at| lexeme_at(sides.rows, at).has(flag::NUMBER));
    let inner = Span::new(span.start + 1, span.end.saturating_sub(1)).of(sides.quote);
    let number = class::NUMBER.and(class::AFTER_NUMBER);
    let is_number = |word: Option<&str>| word.is_some_and(|word| sides.words.lexicon.tags(word).any(number));
    touches
        || beside(row.checked_sub(1)) && is_number(inner.split_whitespace().next())
        || beside(Some(row + 1)) && is_number(inner.split_whitespace().next_back())
}

/// The words inside a bracket of the quotation.
fn inside<'t>(sides: &Sides<'t>, mark: &Lexeme) -> impl Iterator<Item = Placed<'t>> {
    let span = mark.span(0);
    let inner = Span::new(span.start + 1, span.end.saturating_sub(1));
    let quote = sides.quote;
    let mut lexer = Lexer::of_text(quote, inner, sides.words);
    core::iter::from_fn(move || lexer.next())
        .map(move |lexeme| Placed { lexeme, written: lexeme.span(inner.start).of(quote) })
}

/// Whether a bracket has the name in whose place it is, and more of it (`[Ann Poe]`).
fn completes(sides: &Sides<'_>, mark: &Lexeme, at: usize, words: usize) -> bool {
    let given = |word: &Lexeme| inside(sides, mark).any(|inner| inner.lexeme.equals(word));
    words > 0 && (at..at + words).all(|at| given(&lexeme_at(sides.passage, at)))
}

/// Whether one of the words in a bracket is one of those in whose place it is, with a prefix or a suffix that negates or without.
fn takes_off_negation(sides: &Sides<'_>, mark: &Lexeme, at: usize, words: usize) -> bool {
    let replaced = || (at..at + words).map(|at| sides.text_at(at));
    inside(sides, mark).any(|word| replaced().any(|other| negates(word.written, other.written, sides.words)))
}

/// How a bracket of the quotation stands to another of the text.
fn of_brackets(sides: &Sides<'_>, mark: &Lexeme, at: usize, words: usize) -> Relation {
    let replaced = || (at..at + words).map(|at| sides.text_at(at).lexeme);
    let kept = |word: &Lexeme| replaced().any(|other| word.equals(&other) || word.resembles(&other));
    if inside(sides, mark).any(|word| kept(&word.lexeme)) {
        Relation::Altered(Alteration::Word)
    } else {
        Relation::Faithful(Verdict::Editorial)
    }
}
