//! One unit of comparison: a word or a part of a contraction, a number with its unit, an ellipsis, a bracket.

use crate::span::Span;

/// What a lexeme is and what stands before it, as bits of [`Lexeme::flags`].
pub(super) mod flag {
    /// A number with its unit.
    pub(in crate::align) const NUMBER: u32 = 1 << 0;
    /// A word that negates.
    pub(in crate::align) const NEGATION: u32 = 1 << 1;
    /// A modal verb.
    pub(in crate::align) const MODAL: u32 = 1 << 2;
    /// A capitalised word that is not so by its place in the sentence alone.
    pub(in crate::align) const NAME: u32 = 1 << 3;
    /// A word so frequent that it identifies nothing.
    pub(in crate::align) const FUNCTION: u32 = 1 << 4;
    /// Within square brackets, in a text.
    pub(in crate::align) const BRACKETED: u32 = 1 << 5;
    /// A word of speech without content, set off as such.
    pub(in crate::align) const FILLER: u32 = 1 << 6;
    /// Those that decide what a word costs.
    pub(in crate::align) const CLASS: u32 = (1 << 7) - 1;
    /// A verb of speaking.
    pub(in crate::align) const CUE: u32 = 1 << 7;
    /// Begins with a capital.
    pub(in crate::align) const CAPITAL: u32 = 1 << 8;
    /// A word that opens a condition.
    pub(in crate::align) const CONDITION: u32 = 1 << 9;
    /// A part of a contraction.
    pub(in crate::align) const CONTRACTED: u32 = 1 << 10;
    /// The word, or the filler, goes on with the next lexeme.
    pub(in crate::align) const CONTINUES: u32 = 1 << 11;
    /// Written with a bracket inside (`[w]e`).
    pub(in crate::align) const EDITED: u32 = 1 << 12;
    /// An ellipsis of the quotation.
    pub(in crate::align) const GAP: u32 = 1 << 13;
    /// Bracketed words of the quotation, as one.
    pub(in crate::align) const BRACKET: u32 = 1 << 14;
    /// Bracketed words that say something about the quotation and stand for nothing in it (`[sic]`).
    pub(in crate::align) const NOTE: u32 = 1 << 15;
    /// An opening quotation mark stands before it.
    pub(in crate::align) const AFTER_OPENING: u32 = 1 << 16;
    /// A closing quotation mark stands before it.
    pub(in crate::align) const AFTER_CLOSING: u32 = 1 << 17;
    /// It begins a paragraph.
    pub(in crate::align) const AFTER_PARAGRAPH: u32 = 1 << 18;
    /// It begins a sentence.
    pub(in crate::align) const AFTER_SENTENCE: u32 = 1 << 19;
    /// A hyphen joins it to the word before.
    pub(in crate::align) const AFTER_HYPHEN: u32 = 1 << 20;
    /// A comma stands before it.
    pub(in crate::align) const AFTER_COMMA: u32 = 1 << 21;
    /// An ellipsis of the text stands before it.
    pub(in crate::align) const AFTER_ELLIPSIS: u32 = 1 << 22;
    /// The word before is a part of the same filler.
    pub(in crate::align) const CONTINUED: u32 = 1 << 24;
    /// A word that names a day (`Monday`, `tonight`).
    pub(in crate::align) const DAY: u32 = 1 << 23;
    /// A verb of speaking that is nothing else.
    pub(in crate::align) const TELLS: u32 = 1 << 26;
    /// A title before a name.
    pub(in crate::align) const TITLE: u32 = 1 << 28;
    /// A pronoun that is a subject.
    pub(in crate::align) const SUBJECT: u32 = 1 << 27;
    /// Says of a noun that it is none of those before.
    pub(in crate::align) const OTHER: u32 = 1 << 29;
    /// Turns what goes with it, and is no negation.
    pub(in crate::align) const REVERSES: u32 = 1 << 30;
    /// A filler may begin with it.
    pub(in crate::align) const OPENS_FILLER: u32 = 1 << 25;
    /// A word that is a stutter where it stands twice in a row.
    pub(in crate::align) const STUTTERED: u32 = 1 << 31;
}

/// One unit of comparison. Two of them are equal when one of the three hashes is.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Lexeme {
    /// Its bytes, counted from the base of the lexer.
    pub(super) start: u32,
    pub(super) end: u32,
    /// The hash of the folded word, or of the value and unit of a number.
    pub(super) hash: u32,
    /// The hash of its one spelling among several (`colour`, `color`), or of what a clitic stands for.
    pub(super) root: u32,
    /// The hash of what else a clitic stands for; of a number without its unit.
    pub(super) alternative: u32,
    /// The hash of the word before it and itself, written as one.
    pub(super) joined: u32,
    /// Which letters it holds (bit 0: `a`), and its length from bit 26 on.
    pub(super) letters: u32,
    /// Bits of [`flag`].
    pub(super) flags: u32,
}

/// The number of `u32` that hold a lexeme.
pub(super) const LEXEME: usize = 8;

impl Lexeme {
    /// Whether it has one of `flags`.
    pub(super) const fn has(&self, flags: u32) -> bool {
        self.flags & flags != 0
    }

    /// Its bytes in a text, `base` being where the lexer began to count.
    pub(super) const fn span(&self, base: usize) -> Span {
        Span { start: base + self.start as usize, end: base + self.end as usize }
    }

    /// As words of memory.
    pub(super) const fn packed(&self) -> [u32; LEXEME] {
        [self.start, self.end, self.hash, self.root, self.alternative, self.joined, self.letters, self.flags]
    }

    /// From words of memory.
    pub(super) const fn unpacked(packed: &[u32; LEXEME]) -> Lexeme {
        let &[start, end, hash, root, alternative, joined, letters, flags] = packed;
        Lexeme { start, end, hash, root, alternative, joined, letters, flags }
    }

    /// Whether the two mean the same, however they are written.
    pub(super) const fn equals(&self, other: &Lexeme) -> bool {
        if self.hash == other.hash {
            return true;
        }
        if (self.flags | other.flags) & flag::NUMBER != 0 {
            return false;
        }
        self.root == other.root || self.alternative == other.root || self.root == other.alternative
    }

    /// Whether few letters tell the two apart, so that one may be a misspelling of the other.
    pub(super) const fn resembles(&self, other: &Lexeme) -> bool {
        const LETTERS: u32 = (1 << 26) - 1;
        let lengths = (self.letters >> 26).abs_diff(other.letters >> 26);
        (self.flags | other.flags) & flag::NUMBER == 0
            && self.letters >> 26 > 3
            && lengths <= 1
            && at_most_two((self.letters ^ other.letters) & LETTERS)
    }
}

/// Whether no more than two bits are set.
const fn at_most_two(bits: u32) -> bool {
    let fewer = bits & bits.wrapping_sub(1);
    fewer & fewer.wrapping_sub(1) == 0
}

/// The hash of a run of lexemes, one after another, from 0 on.
pub(super) const fn chained(hash: u32, next: &Lexeme) -> u32 {
    hash.rotate_left(5) ^ next.hash
}

/// The hash of a run of `count` lexemes with another put before it.
pub(super) const fn prepended(hash: u32, first: &Lexeme, count: usize) -> u32 {
    hash ^ first.hash.rotate_left((5 * count % 32) as u32)
}
