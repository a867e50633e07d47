//! Reads a block as tokens: eight bytes at a time where they are plain letters, by [`Words`] elsewhere.

use core::sync::atomic::AtomicU16;

use super::{
    CAPITAL, ENDS, LETTERS, NOUN, NUMBER, OTHER, POSSESSIVE, Packed, SHAPED, Source, Tokens, UNREAD,
    possessive_stem,
};
use crate::span::Span;
use crate::text::chars::is_apostrophe;
use crate::text::eight::{Case, Run, may_join, small_word};
use crate::text::place::Place;
use crate::text::sentence::{closed, ends};
use crate::text::{Shape, Word, WordKind, Words};
use crate::words::speech::class;
use crate::words::{Tags, TextWords};

/// Reads the tokens of a block.
pub(super) struct Reader<'t> {
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

impl<'t> Reader<'t> {
    /// At the start of a block; with `ends` where its sentences end is read as well.
    pub(super) fn of(tokens: &'t mut Tokens, block: &'t str, words: &'t TextWords, ends: bool) -> Reader<'t> {
        let looked = if ends { 0 } else { block.len() };
        Reader { tokens, block, words, sentence: 0, looked, ends_at: 0 }
    }

    /// Reads what stands at byte `at` of `bytes`, the block; where to go on.
    #[inline(always)] // one loop over the words, with what it knows in registers
    pub(super) fn step(&mut self, bytes: &[u8], at: usize) -> usize {
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

/// Byte `at`, or the one behind it where that is a space.
fn past_space(bytes: &[u8], at: usize) -> usize {
    at + usize::from(bytes.get(at) == Some(&b' '))
}
