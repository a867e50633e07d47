//! The words of a block with what each can be, read once for all that looks at them.
//!
//! Nearly every word of a text is a few ASCII letters and a space behind them. Eight bytes are looked at as one number: how many
//! of them are letters, and which are capitals. Any other word is read by [`Words`]. What a word can be is looked up when that is
//! first asked: of half the words of a text or more nobody asks it.

use core::sync::atomic::{AtomicU16, Ordering::Relaxed};

use heapless::Vec;

use crate::limits::WORDS_IN_BLOCK;
use crate::span::Span;
use crate::text::chars::is_apostrophe;
use crate::text::eight::{Case, Run, may_join, small_word};
use crate::text::fold;
use crate::text::place::Place;
use crate::text::sentence::{closed, ends};
use crate::text::{Shape, Word, WordKind, Words};
use crate::words::lexicon::{Key, SetNumber, Sets};
use crate::words::packing::SETS_KEPT;
use crate::words::speech::class;
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
        let looked = if ends { 0 } else { block.len() };
        let mut reader = Reader { tokens: self, block, words, sentence: 0, looked, ends_at: 0 };
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
    /// Reads what stands at byte `at` of `bytes`, the block; where to go on.
    #[inline(always)] // one loop over the words, with what it knows in registers
    fn step(&mut self, bytes: &[u8], at: usize) -> usize {
        let Some(length) = small_word(bytes, at) else { return self.less_plain(at) };
        self.keep(at, at + length, UNREAD, LETTERS);
        at + length + 1
    }

    /// The same for all but small words before a space.
    #[inline(never)]
    fn less_plain(&mut self, at: usize) -> usize {
        let bytes = self.block.as_bytes();
        let run = Run::of(bytes, at);
        if run.length > 1 && !may_join(run.next()) || run.length == 1 && is_apart(bytes, at, run) {
            let end = self.run(at, run);
            return self.behind(end, run.next());
        }
        if run.length == 0 && (matches!(run.next(), b' ' | b'\n') || is_sign(run.next())) {
            return self.behind(at, run.next());
        }
        self.odd(at, run)
    }

    /// Goes past `next`, what stands at byte `at`, where it is a space, or a sign of ASCII, which is taken in.
    #[inline]
    fn behind(&mut self, at: usize, next: u8) -> usize {
        match next {
            b' ' | b'\n' => at + 1,
            next if is_sign(next) => {
                self.sign(at, at + 1, char::from(next));
                past_space(self.block.as_bytes(), at + 1)
            }
            _ => at,
        }
    }

    /// The same for what is neither a word with a plain end nor a sign of ASCII.
    #[inline(never)]
    fn odd(&mut self, at: usize, run: Run) -> usize {
        let bytes = self.block.as_bytes();
        if run.length > 0 {
            if !self.is_after_apostrophe(at)
                && let Some(end) = self.plain(at, run)
            {
                return end;
            }
        } else if let Some(sign) = general_punctuation(bytes, at) {
            self.sign(at, at + 3, sign);
            return past_space(bytes, at + 3);
        }
        let mut words = Words::new(at);
        let Some(word) = words.next(self.block) else { return self.block.len() };
        self.other(&word);
        word.span.end
    }

    /// A word of ASCII letters, perhaps with an apostrophe within; none where more may belong to it.
    fn plain(&mut self, at: usize, run: Run) -> Option<usize> {
        let bytes = self.block.as_bytes();
        let end = at + run.length;
        match bytes.get(end) {
            // `U.S.`, and the initial of a name
            Some(b'.') if run.length == 1 => None,
            Some(b'\'') => self.clipped(at, run, 1),
            Some(0xe2) if bytes.get(end..end + 3) == Some(&[0xe2, 0x80, 0x99]) => self.clipped(at, run, 3),
            Some(&next @ 0..0x80) if may_join(next) => None,
            Some(0x80..) if general_punctuation(bytes, end).is_none_or(is_apostrophe) => None,
            _ => Some(self.run(at, run)),
        }
    }

    /// The run at `at`, which ends or goes on behind an apostrophe of `mark` bytes; none where it does neither.
    fn clipped(&mut self, at: usize, run: Run, mark: usize) -> Option<usize> {
        let bytes = self.block.as_bytes();
        let end = at + run.length;
        let behind = end + mark;
        let more = Run::of(bytes, behind);
        if more.length == 0 && !(more.next().is_ascii_alphanumeric() || more.next() >= 0x80) {
            return Some(self.run(at, run));
        }
        let whole = Span::new(at, behind + more.length);
        if more.length == 0 || may_join(more.next()) {
            return None;
        }
        if !self.words.possessive_endings.contains(&Span::new(end, whole.end).of(self.block)) {
            // `don't`
            let case = if more.case() == Case::Small { run.case() } else { Case::Inner };
            self.keep(at, whole.end, UNREAD, OTHER | shape(case));
            return Some(whole.end);
        }
        let before = self.tokens.all.len();
        self.run(at, run);
        if let Some(word) = self.tokens.all.get_mut(before) {
            word.place = Place::from_to(whole.start, whole.end);
            word.flags |= POSSESSIVE;
        }
        Some(whole.end)
    }

    /// Takes in the ASCII letters at `at`; where they end.
    #[inline(always)]
    fn run(&mut self, at: usize, run: Run) -> usize {
        self.keep(at, at + run.length, UNREAD, shape(run.case()));
        at + run.length
    }

    #[inline]
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
        let set = if initial { 0 } else { UNREAD };
        let flags = LETTERS
            | OTHER
            | if lower { 0 } else { CAPITAL }
            | if matches!(shape, Shape::Mixed | Shape::Upper) { SHAPED } else { 0 }
            | if stem.len() < written.len() { POSSESSIVE } else { 0 };
        self.push(word.span.start, word.span.end, set, flags);
    }

    /// Whether an apostrophe stands right before byte `at`, which may begin an ending of the word before it.
    fn is_after_apostrophe(&self, at: usize) -> bool {
        self.tokens.all.last().is_some_and(|t| t.place.end() == at && t.is_apostrophe())
    }

    /// Takes in a possessive ending that a point parts from its word (`Jr.’s`).
    fn ends_possessive(&mut self, word: Span) -> bool {
        let Some(mark) = self.tokens.all.last().filter(|t| t.is_apostrophe()) else { return false };
        let ending = Span::new(mark.place.start(), word.end);
        let listed = self.words.possessive_endings.contains(&ending.of(self.block));
        if listed {
            self.tokens.all.pop();
            if let Some(owner) = self.tokens.all.last_mut() {
                owner.flags |= POSSESSIVE;
            }
        }
        listed
    }

    /// Looks whether the sentence ends with the stop at `start`, and up to where closing marks belong to it.
    #[inline(never)]
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
        if let Some(last) = self.tokens.all.last_mut().filter(|t| t.place.end() == ends_at) {
            last.flags |= ENDS;
        }
    }

    /// The set and the flags of a word with a capital, looked up, and told whether it is a noun.
    #[cold]
    fn with_noun(&self, word: Packed) -> (u16, u8) {
        let noun = if self.is_noun(&word) { NOUN } else { 0 };
        (word.what(), word.flags | noun)
    }

    /// Whether a word with a capital is a noun and no name: it is known as something else, ends as nouns do, or stands behind
    /// what belongs to a noun.
    #[cold] // kept out of the loop over the words of languages without capitals
    fn is_noun(&self, word: &Packed) -> bool {
        const NAMED: Tags = class::GIVEN.and(class::SUFFIX);
        const BESIDE: Tags = class::DETERMINER
            .and(class::POSSESSIVE)
            .and(class::OBLIQUE)
            .and(class::ADJECTIVE)
            .and(class::NEGATION);
        let source = Source::of(self.block, self.words);
        let tags = source.tags(word);
        let written = word.place.span().of(self.block);
        let ends = |endings: &[&str]| endings.iter().any(|ending| written.ends_with(ending));
        let known = tags != Tags(0) && !tags.any(class::INSTITUTION);
        if known || ends(self.words.noun_endings) {
            return !tags.any(NAMED);
        }
        let Some(before) = self.tokens.all.last().filter(|_| word.flags & SHAPED == 0) else { return false };
        let after_sign =
            self.tokens.all.iter().nth_back(1).is_some_and(|t| t.flags & (LETTERS | NUMBER) == 0);
        let classes = source.tags(before);
        if before.flags & (LETTERS | CAPITAL) != LETTERS {
            // `Sein Widersacher`: the sentence gives that word its capital
            return before.flags & NUMBER != 0 || classes.any(class::POSSESSIVE);
        }
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
                && Source::of(self.block, self.words).tags(token).any(class::PARTICLE)
        };
        let count = self.tokens.all.iter().rev().take(2).take_while(small).count();
        let name = self.tokens.all.iter().rev().nth(count);
        count > 1 && name.is_some_and(|token| token.flags & (LETTERS | CAPITAL | NOUN) == LETTERS | CAPITAL)
    }

    fn push(&mut self, start: usize, end: usize, what: u16, flags: u8) {
        self.keep(start, end, what, flags);
        if end == self.ends_at {
            self.mark_end();
        }
    }

    /// Takes in what no sentence ends with.
    #[inline(always)]
    fn keep(&mut self, start: usize, end: usize, what: u16, flags: u8) {
        let place = Place::from_to(start, end);
        let (mut what, mut flags) = (what, flags);
        if self.words.nouns_capitalised && flags & CAPITAL != 0 {
            // In a function of its own: what has an address is not kept in registers.
            (what, flags) = self.with_noun(Packed { place, what: AtomicU16::new(what), flags });
        }
        if self.tokens.all.push(Packed { place, what: AtomicU16::new(what), flags }).is_err() {
            self.tokens.passed = self.tokens.passed.or(Some(start));
        }
    }
}

/// Whether the letter at `at` stands between spaces.
fn is_apart(bytes: &[u8], at: usize, run: Run) -> bool {
    run.next() == b' ' && at.checked_sub(1).and_then(|before| bytes.get(before)) == Some(&b' ')
}

/// Whether a byte that is no letter is a sign by itself.
const fn is_sign(byte: u8) -> bool {
    matches!(byte, b'!'..=b'~') && !byte.is_ascii_digit() && byte != b'_'
}

/// The flags of letters.
const fn shape(case: Case) -> u8 {
    match case {
        Case::Small => LETTERS,
        Case::First => LETTERS | CAPITAL,
        Case::Inner => LETTERS | CAPITAL | SHAPED,
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
fn possessive_stem<'t>(word: &'t str, words: &TextWords) -> &'t str {
    let cut = words.possessive_endings.iter().find_map(|e| word.strip_suffix(e));
    cut.or_else(|| word.strip_suffix(is_apostrophe)).unwrap_or(word)
}

/// Byte `at`, or the one behind it where that is a space.
fn past_space(bytes: &[u8], at: usize) -> usize {
    at + usize::from(bytes.get(at) == Some(&b' '))
}

#[cfg(test)]
mod tests {
    extern crate std;
    use super::*;
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
