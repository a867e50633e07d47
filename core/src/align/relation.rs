//! How one word of the quotation stands to one of the text.

use super::cost::same_value;
use super::lexeme::{Lexeme, flag};
use super::misspelling::is_misspelling;
use super::number::is_currency;
use super::spelling::is_dotted;
use super::verdict::{Alteration, Verdict};
use crate::text::chars::is_lower;
use crate::text::fold;
use crate::words::AlignWords;

/// Words that tell meanings apart: none of them may be misspelt.
const PROTECTED: u32 = flag::NUMBER | flag::NEGATION | flag::MODAL | flag::NAME;

/// How one word stands to another: as faithful as this verdict says, or altered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Relation {
    /// No more than this verdict lies between the two.
    Faithful(Verdict),
    /// Another word.
    Altered(Alteration),
}

/// A word with its place.
#[derive(Clone, Copy, Debug)]
pub(super) struct Placed<'t> {
    /// What it is.
    pub(super) lexeme: Lexeme,
    /// As written.
    pub(super) written: &'t str,
}

/// How `quote` stands to `text`. `edge`: the quotation breaks off after it.
pub(super) fn relation(quote: Placed<'_>, text: Placed<'_>, edge: bool, words: &AlignWords) -> Relation {
    let negates = negates(quote.written, text.written, words);
    if quote.lexeme.equals(&text.lexeme) {
        if quote.lexeme.has(flag::EDITED) || text.lexeme.has(flag::EDITED) {
            let altered = Relation::Altered(Alteration::Negation);
            return if negates { altered } else { Relation::Faithful(Verdict::Editorial) };
        }
        return equal(quote, text, words);
    }
    // a unit behind the number may be cut off, one before it is dropped
    if edge && same_value(&quote.lexeme, &text.lexeme) && !text.written.starts_with(is_currency) {
        return Relation::Faithful(Verdict::Variant);
    }
    let protected = (quote.lexeme.flags | text.lexeme.flags) & PROTECTED != 0;
    if text.lexeme.has(flag::BRACKETED) && quote.lexeme.has(flag::DAY) && text.lexeme.has(flag::DAY) {
        return Relation::Faithful(Verdict::Editorial);
    }
    if negates {
        return Relation::Altered(Alteration::Negation);
    }
    if !protected && is_misspelling(quote.written, text.written, words) {
        return Relation::Faithful(Verdict::Variant);
    }
    Relation::Altered(class_of_pair(&quote.lexeme, &text.lexeme))
}

/// How two words that mean the same stand to each other.
fn equal(quote: Placed<'_>, text: Placed<'_>, words: &AlignWords) -> Relation {
    if quote.written == text.written {
        return Relation::Faithful(Verdict::Verbatim);
    }
    if text.lexeme.has(flag::BRACKETED) {
        return Relation::Faithful(Verdict::Editorial);
    }
    let dotted = |placed: &Placed<'_>| is_dotted(placed.written.trim_end_matches('.'));
    if dotted(&quote) != dotted(&text) {
        return of_abbreviations(quote, text);
    }
    if !fold::same(quote.written, text.written) {
        return Relation::Faithful(Verdict::Variant);
    }
    let capitals = quote.lexeme.has(flag::CAPITAL) != text.lexeme.has(flag::CAPITAL);
    let sentence = quote.lexeme.has(flag::AFTER_SENTENCE) || text.lexeme.has(flag::AFTER_SENTENCE);
    let means_another = || words.cased.iter().any(|word| fold::same(word, quote.written));
    if capitals && !sentence && means_another() {
        return Relation::Altered(Alteration::Name);
    }
    Relation::Faithful(Verdict::Typographic)
}

/// How an abbreviation with points stands to a word of the same letters: `us` is not `U.S.`
fn of_abbreviations(quote: Placed<'_>, text: Placed<'_>) -> Relation {
    let is_upper = |placed: &Placed<'_>| !placed.written.contains(is_lower);
    let lower = !is_upper(&quote) && !is_upper(&text);
    if lower || is_upper(&quote) && is_upper(&text) {
        Relation::Faithful(Verdict::Typographic)
    } else {
        Relation::Altered(Alteration::Name)
    }
}

/// Whether one of two words is the other with a prefix or a suffix that negates.
pub(super) fn negates(one: &str, other: &str, words: &AlignWords) -> bool {
    let is_negated = |long: &str, short: &str| {
        let prefixed = words.negative_prefixes.iter().any(|prefix| {
            let rest = long.len().checked_sub(short.len()).filter(|&length| length == prefix.len());
            rest.and_then(|at| long.split_at_checked(at))
                .is_some_and(|(head, tail)| fold::same(head, prefix) && fold::same(tail, short))
        });
        let suffixed = words.negative_suffixes.iter().any(|(negative, positive)| {
            let stem = long.strip_suffix(negative);
            stem.is_some_and(|stem| stem.len() > 2 && short.strip_suffix(positive) == Some(stem))
        });
        prefixed || suffixed
    };
    is_negated(one, other) || is_negated(other, one)
}

/// The class of a word that one of the two does not have.
pub(super) const fn class_of(lexeme: &Lexeme) -> Alteration {
    if lexeme.has(flag::NEGATION) {
        Alteration::Negation
    } else if lexeme.has(flag::NUMBER) {
        Alteration::Number
    } else if lexeme.has(flag::MODAL) {
        Alteration::Modal
    } else if lexeme.has(flag::NAME) {
        Alteration::Name
    } else {
        Alteration::Word
    }
}

/// The class of a word exchanged for another: the graver of the two.
fn class_of_pair(quote: &Lexeme, text: &Lexeme) -> Alteration {
    let (one, other) = (class_of(quote), class_of(text));
    let both_capital = quote.has(flag::CAPITAL) && text.has(flag::CAPITAL);
    let content = !quote.has(flag::FUNCTION) && !text.has(flag::FUNCTION);
    match if (one as u8) < (other as u8) { one } else { other } {
        Alteration::Word if both_capital && content => Alteration::Name,
        class => class,
    }
}
