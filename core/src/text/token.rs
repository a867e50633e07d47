//! The words of a block with what each can be, read once for all that looks at them.
//!
//! Nearly every word of a text is a few ASCII letters and a space behind them. Eight bytes are looked at as one number: how many
//! of them are letters, which are capitals, and what the word is looked up by. Any other word is read by [`Words`].

use heapless::Vec;

use crate::limits::WORDS_IN_BLOCK;
use crate::span::{Piece, Span};
use crate::text::chars::is_apostrophe;
use crate::text::sentence::{closed, ends};
use crate::text::{Shape, Word, WordKind, Words};
use crate::words::lexicon::{Key, SetNumber};
use crate::words::speech::class;
use crate::words::{Tags, TextWords};

/// A word, a number or a sign, as it is kept: eight bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Packed {
    place: Piece,
    /// Of letters the number of their set of classes, of a sign its code point.
    what: u16,
    flags: u16,
}

const LETTERS: u16 = 1;
const NUMBER: u16 = 1 << 1;
const CAPITAL: u16 = 1 << 2;
const SHAPED: u16 = 1 << 3;
const POSSESSIVE: u16 = 1 << 4;
const ENDS: u16 = 1 << 5;
/// A noun that is no name, where every noun has a capital.
const NOUN: u16 = 1 << 6;

/// A word, a number or a sign with its classes.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Token<'t> {
    pub(crate) place: Piece,
    pub(crate) tags: Tags,
    sign: char,
    flags: u16,
    source: Source<'t>,
}

/// What tokens were read from.
#[derive(Clone, Copy, Debug)]
struct Source<'t> {
    block: &'t str,
    words: &'t TextWords,
}

impl Token<'_> {
    pub(crate) const fn span(&self) -> Span {
        self.place.span()
    }

    pub(crate) const fn is(&self, tags: Tags) -> bool {
        self.tags.any(tags)
    }

    pub(crate) fn is_sign(&self, signs: &[char]) -> bool {
        self.is_any_sign() && signs.contains(&self.sign)
    }

    /// Neither a word nor a number.
    pub(crate) const fn is_any_sign(&self) -> bool {
        self.flags & (LETTERS | NUMBER) == 0
    }

    /// The sign that it is.
    pub(crate) const fn sign(&self) -> Option<char> {
        if self.is_any_sign() { Some(self.sign) } else { None }
    }

    pub(crate) const fn is_letters(&self) -> bool {
        self.flags & LETTERS != 0
    }

    pub(crate) const fn is_number(&self) -> bool {
        self.flags & NUMBER != 0
    }

    /// It has a capital.
    pub(crate) const fn capital(&self) -> bool {
        self.flags & CAPITAL != 0
    }

    /// It has a capital, and not because it is a noun.
    pub(crate) const fn proper(&self) -> bool {
        self.flags & (CAPITAL | NOUN) == CAPITAL
    }

    /// It has an adjective's ending, as one has before a noun.
    pub(crate) fn adjective_shaped(&self) -> bool {
        self.is_letters() && self.has_ending(3, self.source.words.adjective_endings)
    }

    /// It has a capital behind its first letter (`NATO`, `McDonald`).
    pub(crate) const fn shaped(&self) -> bool {
        self.flags & SHAPED != 0
    }

    /// It ends in a possessive (`Smith’s`).
    pub(crate) const fn possessive(&self) -> bool {
        self.flags & POSSESSIVE != 0
    }

    /// An adverb by its ending (`quietly`).
    pub(crate) fn adverb(&self) -> bool {
        self.flags & (LETTERS | CAPITAL) == LETTERS && self.has_ending(4, self.source.words.adverb_endings)
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

    /// A sentence ends with it.
    pub(crate) const fn ends(&self) -> bool {
        self.flags & ENDS != 0
    }
}

/// The words of one block, in order.
#[derive(Clone, Debug, Default)]
pub(crate) struct Tokens {
    all: Vec<Packed, WORDS_IN_BLOCK>,
    /// From which byte on there was no room.
    pub(crate) passed: Option<usize>,
}

impl Tokens {
    /// Reads `block`. Linear.
    pub(crate) fn read(&mut self, block: &str, words: &TextWords) {
        self.all.clear();
        self.passed = None;
        let mut reader = Reader { tokens: self, block, words, sentence: 0, looked: 0, ends_at: 0 };
        let mut at = 0;
        while at < block.len() {
            at = reader.step(at);
        }
    }

    /// The tokens, with what they were read from.
    pub(crate) fn view<'t>(&'t self, block: &'t str, words: &'t TextWords) -> Slice<'t> {
        Slice { all: &self.all, source: Source { block, words } }
    }
}

/// Tokens in a row.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Slice<'t> {
    all: &'t [Packed],
    source: Source<'t>,
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
        let letters = packed.flags & LETTERS != 0;
        let tags = if letters { self.source.words.lexicon.set(SetNumber(packed.what)) } else { Tags(0) };
        let sign = char::from_u32(u32::from(packed.what)).unwrap_or(char::REPLACEMENT_CHARACTER);
        Some(Token { place: packed.place, tags, sign, flags: packed.flags, source: self.source })
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
        self.all.partition_point(|token| usize::from(token.place.start) < at)
    }
}

struct Reader<'t> {
    tokens: &'t mut Tokens,
    block: &'t str,
    words: &'t TextWords,
    /// Where the sentence begins.
    sentence: usize,
    /// Up to where stops were looked at: those in a row are one.
    looked: usize,
    /// Where the sentence ends, when that is known.
    ends_at: usize,
}

impl Reader<'_> {
    /// Reads what stands at byte `at`; where to go on.
    fn step(&mut self, at: usize) -> usize {
        let eight = eight(self.block.as_bytes(), at);
        let first = first_byte(eight);
        if matches!(first, b' ' | b'\n') {
            return at + 1;
        }
        let count = letters(eight);
        if (2..8).contains(&count) {
            let next = first_byte(eight >> (count * 8));
            if next == b' ' {
                self.ascii(at, count, eight);
                return at + count + 1;
            }
            if matches!(next, b',' | b'.' | b'\n' | b'-' | b';' | b':' | b'?' | b'!' | b')' | b'"') {
                self.ascii(at, count, eight);
                return at + count;
            }
        }
        self.odd(at, first, count, eight)
    }

    /// The same for what is no short word with a plain end; its first letters are `count` of `eight`.
    #[inline(never)]
    fn odd(&mut self, at: usize, first: u8, count: usize, eight: u64) -> usize {
        if count > 0
            && !self.is_after_apostrophe(at)
            && let Some(end) = self.plain(at, count, eight)
        {
            return end;
        }
        if first.is_ascii_punctuation() && first != b'_' {
            self.sign(at, at + 1, char::from(first));
            return at + 1;
        }
        if let Some(sign) = general_punctuation(self.block.as_bytes(), at) {
            self.sign(at, at + 3, sign);
            return at + 3;
        }
        let mut words = Words::new(at);
        let Some(word) = words.next(self.block) else { return self.block.len() };
        self.other(&word);
        word.span.end
    }

    /// A word of ASCII letters, perhaps with an apostrophe within; none where more may belong to it.
    fn plain(&mut self, at: usize, count: usize, eight: u64) -> Option<usize> {
        let bytes = self.block.as_bytes();
        let mut length = count;
        if count == 8 {
            length += bytes.get(at + 8..)?.iter().take_while(|b| b.is_ascii_alphabetic()).count();
        }
        let end = at + length;
        match bytes.get(end) {
            // `U.S.`, and the initial of a name
            Some(b'.') if length == 1 => None,
            Some(b'`' | b'&' | b'_' | b'0'..=b'9') => None,
            Some(b'\'') => self.clipped(at, end, 1),
            Some(0xe2) if bytes.get(end..end + 3) == Some(&[0xe2, 0x80, 0x99]) => self.clipped(at, end, 3),
            Some(0x80..) if general_punctuation(bytes, end).is_none_or(is_apostrophe) => None,
            _ => self.ascii(at, length, eight),
        }
    }

    /// A word that ends at `end` or goes on behind an apostrophe of `mark` bytes there; none where it is neither.
    fn clipped(&mut self, at: usize, end: usize, mark: usize) -> Option<usize> {
        let bytes = self.block.as_bytes();
        let behind = end + mark;
        let more = letters(eight(bytes, behind));
        let after = bytes.get(behind + more).copied().unwrap_or(b' ');
        if more == 0 && !(after.is_ascii_alphanumeric() || after >= 0x80) {
            return self.ascii(at, end - at, eight(bytes, at));
        }
        let ends = after.is_ascii() && !matches!(after, b'\'' | b'`' | b'&' | b'_' | b'0'..=b'9');
        let whole = Span::new(at, behind + more);
        if more == 0 || more == 8 || !ends {
            return None;
        }
        let ending = Span::new(end, whole.end).of(self.block);
        if !self.words.possessive_endings.contains(&ending) {
            return None;
        }
        self.ascii(at, end - at, eight(bytes, at))?;
        if let Some(word) = self.tokens.all.last_mut() {
            word.place = whole.into();
            word.flags |= POSSESSIVE;
        }
        Some(whole.end)
    }

    /// Takes in `length` ASCII letters at `at`, whose first are `eight`.
    #[inline]
    fn ascii(&mut self, at: usize, length: usize, eight: u64) -> Option<usize> {
        let word = self.block.as_bytes().get(at..at + length)?;
        let upper = !eight & CASE_BIT & low_bytes(length);
        let short = length <= 8;
        let more = !short && word.iter().skip(8).any(u8::is_ascii_uppercase);
        let capital = upper != 0 || more;
        let key = if short {
            Key::of_short(eight, length)
        } else {
            Key::of_long(eight, self::eight(self.block.as_bytes(), at + length - 8), length)
        };
        let SetNumber(set) = match self.words.lexicon.find_key(key) {
            SetNumber(0) if !self.words.heads.is_empty() && (capital || !self.words.nouns_capitalised) => {
                self.words.find(self.block.get(at..at + length)?)
            }
            found => found,
        };
        let flags =
            LETTERS | if capital { CAPITAL } else { 0 } | if upper & !0xff != 0 || more { SHAPED } else { 0 };
        self.push(at, at + length, set, flags);
        Some(at + length)
    }

    fn sign(&mut self, start: usize, end: usize, sign: char) {
        let code = u16::try_from(u32::from(sign)).unwrap_or(0xfffd);
        self.push(start, end, code, 0);
        if matches!(sign, '.' | '!' | '?' | '…' | '。') {
            self.stop(start, end);
        }
    }

    /// Any word, as [`Words`] bounds it.
    fn other(&mut self, word: &Word) {
        let Span { start, end } = word.span;
        match word.kind {
            WordKind::Sign(sign) => self.sign(start, end, sign),
            WordKind::Number => self.push(start, end, 0, NUMBER),
            WordKind::Letters => {
                if !self.ends_possessive(word.span) {
                    self.letters(word);
                }
                // `U.S.` may end a sentence.
                if word.of(self.block).ends_with('.') {
                    self.stop(end - 1, end);
                }
            }
        }
    }

    fn letters(&mut self, word: &Word) {
        let written = word.of(self.block);
        let stem = possessive_stem(written, self.words);
        let shape = word.shape(self.block);
        let lower = shape == Shape::Lower;
        // `A.` in a name is no article.
        let initial = !lower
            && stem.len() == 1
            && self.block.get(word.span.end..).is_some_and(|rest| rest.starts_with('.'));
        let SetNumber(set) = if initial { SetNumber(0) } else { self.words.find(stem) };
        let flags = LETTERS
            | if lower { 0 } else { CAPITAL }
            | if matches!(shape, Shape::Mixed | Shape::Upper) { SHAPED } else { 0 }
            | if stem.len() < written.len() { POSSESSIVE } else { 0 };
        self.push(word.span.start, word.span.end, set, flags);
    }

    /// Whether an apostrophe stands right before byte `at`, which may begin an ending of the word before it.
    fn is_after_apostrophe(&self, at: usize) -> bool {
        let mark = self.tokens.all.last().filter(|t| t.flags & (LETTERS | NUMBER) == 0);
        mark.is_some_and(|t| {
            usize::from(t.place.end) == at && char::from_u32(u32::from(t.what)).is_some_and(is_apostrophe)
        })
    }

    /// Takes in a possessive ending that a point parts from its word (`Jr.’s`).
    fn ends_possessive(&mut self, word: Span) -> bool {
        let Some(mark) = self.tokens.all.last().filter(|t| t.flags & (LETTERS | NUMBER) == 0) else {
            return false;
        };
        let apostrophe = char::from_u32(u32::from(mark.what)).is_some_and(is_apostrophe);
        let ending = Span::new(usize::from(mark.place.start), word.end);
        let listed = apostrophe && self.words.possessive_endings.contains(&ending.of(self.block));
        if listed {
            self.tokens.all.pop();
            if let Some(owner) = self.tokens.all.last_mut() {
                owner.flags |= POSSESSIVE;
            }
        }
        listed
    }

    /// Looks whether the sentence ends with the stop at `start`, and up to where closing marks belong to it.
    fn stop(&mut self, start: usize, end: usize) {
        if start < self.looked {
            return;
        }
        let after = closed(self.block, end);
        self.looked = after;
        if ends(self.block, self.sentence, start, after, self.words) {
            self.ends_at = after;
            self.sentence = after;
            self.mark_end();
        }
    }

    /// Marks the token that ends where the sentence does.
    fn mark_end(&mut self) {
        let ends_at = self.ends_at;
        if let Some(last) = self.tokens.all.last_mut().filter(|t| usize::from(t.place.end) == ends_at) {
            last.flags |= ENDS;
        }
    }

    /// Whether a word with a capital is a noun and no name: it is known as something else, ends as nouns do, or stands behind
    /// what belongs to a noun.
    #[cold] // kept out of the loop over the words of languages without capitals
    fn is_noun(&self, word: Span, set: u16, shaped: bool) -> bool {
        const NAMED: Tags = class::GIVEN.and(class::SUFFIX);
        const BESIDE: Tags = class::DETERMINER
            .and(class::POSSESSIVE)
            .and(class::OBLIQUE)
            .and(class::ADJECTIVE)
            .and(class::NEGATION);
        let tags = self.words.lexicon.set(SetNumber(set));
        let ends = |endings: &[&str]| endings.iter().any(|ending| word.of(self.block).ends_with(ending));
        let known = tags != Tags(0) && !tags.any(class::INSTITUTION);
        if known || ends(self.words.noun_endings) {
            return !tags.any(NAMED);
        }
        let Some(before) = self.tokens.all.last().filter(|_| !shaped) else { return false };
        let after_sign =
            self.tokens.all.iter().nth_back(1).is_some_and(|t| t.flags & (LETTERS | NUMBER) == 0);
        if before.flags & (LETTERS | CAPITAL) != LETTERS {
            return before.flags & NUMBER != 0;
        }
        let classes = self.words.lexicon.set(SetNumber(before.what));
        if classes.any(class::PARTICLE) && self.is_within_name() {
            return false;
        }
        let adjective = || {
            let written = before.place.span().of(self.block);
            self.words.adjective_endings.iter().any(|ending| written.ends_with(ending))
        };
        // Behind a sign a word with such an ending may be a verb (`„Ja“, strahlte Weber`).
        classes.any(BESIDE) || classes == Tags(0) && !after_sign && adjective()
    }

    /// Whether a name stands before the one or two small words that were read last (`Ann von der`).
    fn is_within_name(&self) -> bool {
        let small = |token: &&Packed| {
            token.flags & (LETTERS | CAPITAL) == LETTERS
                && self.words.lexicon.set(SetNumber(token.what)).any(class::PARTICLE)
        };
        let count = self.tokens.all.iter().rev().take(2).take_while(small).count();
        let name = self.tokens.all.iter().rev().nth(count);
        count > 1 && name.is_some_and(|token| token.flags & (LETTERS | CAPITAL | NOUN) == LETTERS | CAPITAL)
    }

    #[allow(clippy::cast_possible_truncation)] // a block is not longer
    fn push(&mut self, start: usize, end: usize, what: u16, mut flags: u16) {
        let place = Piece { start: start as u16, end: end as u16 };
        if flags & CAPITAL != 0 && self.words.nouns_capitalised {
            let noun = self.is_noun(Span::new(start, end), what, flags & SHAPED != 0);
            flags |= if noun { NOUN } else { 0 };
        }
        if self.tokens.all.push(Packed { place, what, flags }).is_err() {
            self.tokens.passed = self.tokens.passed.or(Some(start));
        }
        if end == self.ends_at {
            self.mark_end();
        }
    }
}

/// The dash, mark or point of the block of general punctuation (U+2010 to U+2027) at byte `at`.
fn general_punctuation(bytes: &[u8], at: usize) -> Option<char> {
    match *bytes.get(at..at + 3)? {
        [0xe2, 0x80, last @ 0x90..=0xa7] => char::from_u32(0x2000 + u32::from(last & 0x3f)),
        _ => None,
    }
}

/// `word` without a possessive ending.
pub(crate) fn possessive_stem<'t>(word: &'t str, words: &TextWords) -> &'t str {
    let cut = words.possessive_endings.iter().find_map(|e| word.strip_suffix(e));
    cut.or_else(|| word.strip_suffix(is_apostrophe)).unwrap_or(word)
}

const HIGH_BIT: u64 = 0x8080_8080_8080_8080;
/// What tells the cases of an ASCII letter apart.
const CASE_BIT: u64 = 0x2020_2020_2020_2020;

const fn each(byte: u8) -> u64 {
    byte as u64 * 0x0101_0101_0101_0101
}

#[allow(clippy::cast_possible_truncation)] // that is the first
const fn first_byte(eight: u64) -> u8 {
    eight as u8
}

/// All bits of the first `count` of eight bytes.
const fn low_bytes(count: usize) -> u64 {
    if count >= 8 { u64::MAX } else { (1 << (count * 8)) - 1 }
}

/// The eight bytes from `at` on, nothing behind the end.
fn eight(bytes: &[u8], at: usize) -> u64 {
    if let Some(whole) = bytes.get(at..at + 8).and_then(|b| b.try_into().ok()) {
        return u64::from_le_bytes(whole);
    }
    bytes.get(at..).unwrap_or_default().iter().take(8).rev().fold(0, |sum, &b| sum << 8 | u64::from(b))
}

/// How many of eight bytes, from the first on, are ASCII letters.
const fn letters(eight: u64) -> usize {
    let folded = (eight | CASE_BIT) & !HIGH_BIT;
    // The high bit of each byte says: at least `a`, more than `z`, not ASCII.
    let least = folded + each(0x80 - b'a');
    let above = folded + each(0x80 - b'z' - 1);
    let others = (!least | above | eight) & HIGH_BIT;
    (others.trailing_zeros() / 8) as usize
}

#[cfg(test)]
mod tests {
    extern crate std;
    use super::*;
    use crate::words::en::TEXT;
    use std::vec::Vec;

    #[test]
    fn letters_are_counted_up_to_the_first_other() {
        assert_eq!(letters(u64::from_le_bytes(*b"Zebra, a")), 5);
        assert_eq!(letters(u64::from_le_bytes(*b"azAZazAZ")), 8);
        for other in [b'@', b'[', b'`', b'{', b'0', b'\'', 0, 0x80, 0xe1, 0xfa, 0xff] {
            assert_eq!(letters(u64::from_le_bytes([b'a', b'z', other, b'a', b'a', b'a', b'a', b'a'])), 2);
        }
    }

    /// What the cursor over words gives for the same text, possessive endings behind a point aside.
    fn plainly(text: &str) -> Vec<(Span, bool, bool)> {
        let mut cursor = Words::new(0);
        std::iter::from_fn(|| cursor.next(text))
            .map(|w| (w.span, w.is_letters(), w.is_letters() && w.shape(text) != Shape::Lower))
            .collect()
    }

    #[test]
    fn the_same_words_as_by_the_cursor() {
        let text = "Mr. O’Brien’s $4.5m U.S. plan — “don't”, he'd said; an A. Poe-like café, AT&T's x_1 iPhone 3rd 1,000s naïve acknowledgements a b.c I\u{ad}I \u{feff}x";
        for end in (0..=text.len()).filter(|&at| text.is_char_boundary(at)) {
            let text = text.get(..end).unwrap();
            let mut tokens = Tokens::default();
            tokens.read(text, &TEXT);
            let view = tokens.view(text, &TEXT);
            let read: Vec<_> = (0..view.len())
                .filter_map(|at| view.get(at))
                .map(|t| (t.span(), t.is_letters(), t.capital()))
                .collect();
            assert_eq!(read, plainly(text));
        }
    }

    #[test]
    fn sentences_end_at_the_closing_mark() {
        let text = "Dr. Poe left. “He did.” He was in the U.S. The end";
        let mut tokens = Tokens::default();
        tokens.read(text, &TEXT);
        let view = tokens.view(text, &TEXT);
        let ends: Vec<_> =
            (0..view.len()).filter_map(|at| view.get(at)).filter(Token::ends).map(|t| t.place.end).collect();
        assert_eq!(ends, [13, 25 + 2, 25 + 21]);
    }
}
