//! The words of a block with what each can be, read once for all that looks at them.
//!
//! Nearly every word of a text is a few ASCII letters and a space behind them. Eight bytes are looked at as one number: how many
//! of them are letters, and which are capitals. Any other word is read by [`Words`]. What a word can be is looked up when that is
//! first asked: of half the words of a text or more nobody asks it.

mod read;

use self::read::Reader;
use core::sync::atomic::{AtomicU16, Ordering::Relaxed};

use heapless::Vec;

use crate::limits::WORDS_IN_BLOCK;
use crate::span::Span;
use crate::text::chars::is_apostrophe;
use crate::text::eight::Run;
use crate::text::fold;
use crate::text::place::Place;
use crate::words::lexicon::{Key, SetNumber, Sets};
use crate::words::packing::SETS_KEPT;
use crate::words::{Tags, TextWords};

/// A word, a number or a sign, as it is kept: eight bytes, and six on a small machine.
#[derive(Debug)]
pub(crate) struct Packed {
    place: Place,
    flags: u8,
    /// Of letters the number of their set of classes or [`UNREAD`], of a sign its code point. Atomic, for a cursor that lends its
    /// memory to the words may be shared between threads.
    what: AtomicU16,
}

const _: () = assert!(size_of::<Packed>() == if size_of::<usize>() < 8 { 6 } else { 8 }, "as the limits say");

/// Of letters that were not looked up yet: a number that no set has.
const UNREAD: u16 = u16::MAX;
const _: () = assert!(SETS_KEPT < UNREAD as usize);

const LETTERS: u8 = 1;
const NUMBER: u8 = 1 << 1;
const CAPITAL: u8 = 1 << 2;
const SHAPED: u8 = 1 << 3;
const POSSESSIVE: u8 = 1 << 4;
const ENDS: u8 = 1 << 5;
/// A noun that is no name, where every noun has a capital.
const NOUN: u8 = 1 << 6;
/// Letters that are not all of ASCII, or not letters alone.
const OTHER: u8 = 1 << 7;

impl Packed {
    #[inline(always)]
    fn what(&self) -> u16 {
        self.what.load(Relaxed)
    }

    /// The sign that it is, where it is one.
    fn sign(&self) -> char {
        char::from_u32(u32::from(self.what())).unwrap_or(char::REPLACEMENT_CHARACTER)
    }

    /// Whether it is an apostrophe, or a mark that may be one.
    fn is_apostrophe(&self) -> bool {
        self.flags & (LETTERS | NUMBER) == 0 && is_apostrophe(self.sign())
    }
}

/// A word, a number or a sign with its classes: two addresses, so that it is handed on in registers.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Token<'t> {
    packed: &'t Packed,
    source: &'t Source<'t>,
}

/// What tokens were read from.
#[derive(Debug)]
pub(crate) struct Source<'t> {
    block: &'t str,
    words: &'t TextWords,
    /// The sets of the lexicon: the classes of a word are asked for more often than anything else.
    sets: Sets<'t>,
}

impl<'t> Source<'t> {
    pub(crate) const fn of(block: &'t str, words: &'t TextWords) -> Source<'t> {
        Source { block, words, sets: words.lexicon.sets() }
    }

    /// What the word `packed` can be.
    fn tags(&self, packed: &Packed) -> Tags {
        if packed.flags & LETTERS == 0 {
            return Tags(0);
        }
        let mut set = packed.what();
        if set == UNREAD {
            set = self.look_up(packed).0;
            packed.what.store(set, Relaxed);
        }
        self.sets.get(SetNumber(set))
    }

    #[inline(never)]
    fn look_up(&self, packed: &Packed) -> SetNumber {
        let stem = self.stem(packed);
        if packed.flags & OTHER != 0 {
            return self.words.find(stem.of(self.block));
        }
        match self.words.lexicon.find_here(Key::at(self.block.as_bytes(), stem)) {
            SetNumber(0) if !self.words.heads.is_empty() => self.words.find(stem.of(self.block)),
            found => found,
        }
    }

    /// Where the word stands, without a possessive ending.
    #[inline]
    fn stem(&self, packed: &Packed) -> Span {
        let span = packed.place.span();
        if packed.flags & (POSSESSIVE | OTHER) == 0 { span } else { self.cut(packed) }
    }

    /// The same where it may have such an ending.
    #[inline(never)]
    fn cut(&self, packed: &Packed) -> Span {
        let span = packed.place.span();
        let length = if packed.flags & OTHER == 0 {
            Run::of(self.block.as_bytes(), span.start).length
        } else {
            possessive_stem(span.of(self.block), self.words).len()
        };
        Span::new(span.start, span.start + length)
    }
}

impl Token<'_> {
    pub(crate) const fn span(&self) -> Span {
        self.packed.place.span()
    }

    /// Where it stands, without a possessive ending.
    pub(crate) fn stem(&self) -> Span {
        self.source.stem(self.packed)
    }

    /// The [hash](fold::hash) of its stem.
    pub(crate) fn hash(&self) -> u32 {
        if self.packed.flags & (POSSESSIVE | OTHER) != 0 {
            return fold::hash_at(self.source.block, self.stem());
        }
        fold::hash_of_letters(self.source.block.as_bytes(), self.packed.place.span())
    }

    /// What it can be.
    pub(crate) fn tags(&self) -> Tags {
        self.source.tags(self.packed)
    }

    pub(crate) fn is(&self, tags: Tags) -> bool {
        self.tags().any(tags)
    }

    /// Whether it is one of some words, in any case of ASCII letters.
    pub(crate) fn is_one_of(&self, words: &[&str]) -> bool {
        let written = self.span().of(self.source.block);
        words.iter().any(|word| word.eq_ignore_ascii_case(written))
    }

    pub(crate) fn is_sign(&self, signs: &[char]) -> bool {
        self.is_any_sign() && signs.contains(&self.packed.sign())
    }

    /// Neither a word nor a number.
    pub(crate) const fn is_any_sign(&self) -> bool {
        self.packed.flags & (LETTERS | NUMBER) == 0
    }

    /// The sign that it is.
    pub(crate) fn sign(&self) -> Option<char> {
        if self.is_any_sign() { Some(self.packed.sign()) } else { None }
    }

    pub(crate) const fn is_letters(&self) -> bool {
        self.packed.flags & LETTERS != 0
    }

    pub(crate) const fn is_number(&self) -> bool {
        self.packed.flags & NUMBER != 0
    }

    /// It has a capital.
    pub(crate) const fn capital(&self) -> bool {
        self.packed.flags & CAPITAL != 0
    }

    /// It has a capital, and not because it is a noun.
    pub(crate) const fn proper(&self) -> bool {
        self.packed.flags & (CAPITAL | NOUN) == CAPITAL
    }

    /// It has an adjective's ending, as one has before a noun.
    pub(crate) fn adjective_shaped(&self) -> bool {
        self.is_letters() && self.has_ending(3, self.source.words.adjective_endings)
    }

    /// It has a capital behind its first letter (`NATO`, `McDonald`).
    pub(crate) const fn shaped(&self) -> bool {
        self.packed.flags & SHAPED != 0
    }

    /// It ends in a possessive (`Smith’s`).
    pub(crate) const fn possessive(&self) -> bool {
        self.packed.flags & POSSESSIVE != 0
    }

    /// An adverb by its ending (`quietly`).
    pub(crate) fn adverb(&self) -> bool {
        self.packed.flags & (LETTERS | CAPITAL) == LETTERS
            && self.has_ending(4, self.source.words.adverb_endings)
    }

    /// It has an adverb's ending, with a capital or without.
    pub(crate) fn adverb_shaped(&self) -> bool {
        self.is_letters() && self.has_ending(4, self.source.words.adverb_endings)
    }

    fn has_ending(&self, more_than: usize, endings: &[&str]) -> bool {
        let word = self.span().of(self.source.block);
        word.len() > more_than && endings.iter().any(|ending| word.ends_with(ending))
    }

    /// It ends as a plural does (`critics`).
    pub(crate) fn plural_shaped(&self) -> bool {
        self.is_letters() && self.has_ending(3, self.source.words.plural_endings)
    }

    /// It ends as a verb of the past does (`marched`).
    pub(crate) fn past_shaped(&self) -> bool {
        self.is_letters() && self.has_ending(3, self.source.words.past_endings)
    }

    /// A sentence ends with it.
    pub(crate) const fn ends(&self) -> bool {
        self.packed.flags & ENDS != 0
    }
}

/// The words of one block, in order.
#[derive(Debug, Default)]
pub(crate) struct Tokens {
    all: Vec<Packed, WORDS_IN_BLOCK>,
    /// From which byte on there was no room.
    pub(crate) passed: Option<usize>,
}

impl Tokens {
    /// Reads `block`; with `ends` also where its sentences end. Linear.
    #[inline(never)] // a loop with nothing else beside it in registers
    pub(crate) fn read(&mut self, block: &str, words: &TextWords, ends: bool) {
        self.all.clear();
        self.passed = None;
        let mut reader = Reader::of(self, block, words, ends);
        let (bytes, mut at) = (block.as_bytes(), 0);
        while at < bytes.len() {
            at = reader.step(bytes, at);
        }
    }

    /// The tokens, with what they were read from.
    pub(crate) fn view<'t>(&'t self, source: &'t Source<'t>) -> Slice<'t> {
        Slice { all: &self.all, source }
    }
}

/// Tokens in a row.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Slice<'t> {
    all: &'t [Packed],
    source: &'t Source<'t>,
}

impl<'t> Slice<'t> {
    /// The words of the language that they were read with.
    pub(crate) const fn words(&self) -> &'t TextWords {
        self.source.words
    }

    pub(crate) const fn len(&self) -> usize {
        self.all.len()
    }

    pub(crate) const fn is_empty(&self) -> bool {
        self.all.is_empty()
    }

    pub(crate) fn get(&self, at: usize) -> Option<Token<'t>> {
        let packed = self.all.get(at)?;
        Some(Token { packed, source: self.source })
    }

    /// Those from `first` to before `end`.
    pub(crate) fn range(&self, first: usize, end: usize) -> Slice<'t> {
        let end = end.min(self.all.len());
        Slice { all: self.all.get(first.min(end)..end).unwrap_or_default(), source: self.source }
    }

    /// The first token from `at` on that is no word in small letters.
    pub(crate) fn small_from(&self, at: usize) -> usize {
        let rest = self.all.get(at..).unwrap_or_default();
        at + rest.iter().take_while(|t| t.flags & (LETTERS | CAPITAL) == LETTERS).count()
    }

    /// Whether a word or a number is among them.
    pub(crate) fn has_words(&self) -> bool {
        self.all.iter().any(|t| t.flags & (LETTERS | NUMBER) != 0)
    }

    /// Those that begin within `span`.
    pub(crate) fn within(&self, span: Span) -> Slice<'t> {
        self.range(self.before(span.start), self.before(span.end))
    }

    /// The number of tokens that begin before byte `at`.
    pub(crate) fn before(&self, at: usize) -> usize {
        self.all.partition_point(|token| token.place.start() < at)
    }
}

/// `word` without a possessive ending.
fn possessive_stem<'t>(word: &'t str, words: &TextWords) -> &'t str {
    let cut = words.possessive_endings.iter().find_map(|e| word.strip_suffix(e));
    cut.or_else(|| word.strip_suffix(is_apostrophe)).unwrap_or(word)
}

#[cfg(test)]
mod tests {
    extern crate std;
    use super::*;
    use crate::text::{Shape, Word, Words};
    use crate::words::en::TEXT;
    use std::vec::Vec;

    /// What the cursor over words gives for the same text, possessive endings behind a point aside.
    fn plainly(text: &str) -> Vec<(Span, bool, bool, bool, bool)> {
        let mut cursor = Words::new(0);
        let told = |w: Word| {
            let letters = |shapes: &[Shape]| w.is_letters() && shapes.contains(&w.shape(text));
            let capital = letters(&[Shape::Capital, Shape::Mixed, Shape::Upper]);
            let possessive = w.is_letters() && possessive_stem(w.of(text), &TEXT) != w.of(text);
            (w.span, w.is_letters(), capital, letters(&[Shape::Mixed, Shape::Upper]), possessive)
        };
        std::iter::from_fn(|| cursor.next(text)).map(told).collect()
    }

    #[test]
    fn the_same_words_as_by_the_cursor() {
        let text = "Mr. O’Brien’s $4.5m U.S. plan — “don't”, he'd said; an A. Poe-like café, AT&T's x_1 iPhone 3rd 1,000s naïve acknowledgements a b.c I\u{ad}I \u{feff}x Ab's AB's twelveTh letterSo abcdefghI abcdefghiJ abcdefghijklmnoP abcdefghijklmnopQ";
        for end in (0..=text.len()).filter(|&at| text.is_char_boundary(at)) {
            let text = text.get(..end).unwrap();
            let mut tokens = Tokens::default();
            tokens.read(text, &TEXT, true);
            let source = Source::of(text, &TEXT);
            let view = tokens.view(&source);
            let read: Vec<_> = (0..view.len())
                .filter_map(|at| view.get(at))
                .map(|t| (t.span(), t.is_letters(), t.capital(), t.shaped(), t.possessive()))
                .collect();
            assert_eq!(read, plainly(text));
        }
    }

    #[test]
    fn what_finds_no_room_leaves_the_last_word_as_it_is() {
        let text = "x ".repeat(WORDS_IN_BLOCK - 1) + "said Poe's";
        let mut tokens = Tokens::default();
        tokens.read(&text, &TEXT, true);
        let source = Source::of(&text, &TEXT);
        let last = tokens.view(&source).get(WORDS_IN_BLOCK - 1).unwrap();
        assert_eq!((last.span().of(&text), last.possessive()), ("said", false));
        assert_eq!(tokens.passed, Some(text.len() - "Poe's".len()));
    }

    #[test]
    fn sentences_end_at_the_closing_mark() {
        let text = "Dr. Poe left. “He did.” He was in the U.S. The end";
        let mut tokens = Tokens::default();
        tokens.read(text, &TEXT, true);
        let source = Source::of(text, &TEXT);
        let view = tokens.view(&source);
        let ends: Vec<_> =
            (0..view.len()).filter_map(|at| view.get(at)).filter(Token::ends).map(|t| t.span().end).collect();
        assert_eq!(ends, [13, 25 + 2, 25 + 21]);
    }
}
