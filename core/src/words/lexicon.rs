//! Words with what they can be: one table for all classes of the layers that read words.
//!
//! The compiler packs a table from lists of words: all letters in one run of bytes, four bytes a word, and an index by hash. So
//! a look-up reads three short places of memory, and the 4,300 words of English take 70 KB.

use crate::span::Span;
use crate::text::eight::{CASE_BIT, eight as eight_at, first_bytes};
use crate::words::{CueClass, Lower};

/// What a word can be: a set of classes, as bits that its layer names; for a cue also the number of its
/// [class](CueClass).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Tags(pub u64);

/// The bits that hold the number of a cue's class, and how far up they stand.
const CUE_CLASS: u64 = 0xf << CUE_CLASS_SHIFT;
const CUE_CLASS_SHIFT: u32 = 56;

impl Tags {
    /// Whether it has one of `other`'s classes; the classes of cues are not compared.
    pub const fn any(self, other: Tags) -> bool {
        self.0 & other.0 & !CUE_CLASS != 0
    }

    /// Both sets' classes. Of two classes of cues the first stays: their numbers cannot add up.
    pub const fn and(self, other: Tags) -> Tags {
        if self.0 & CUE_CLASS == 0 { Tags(self.0 | other.0) } else { Tags(self.0 | other.0 & !CUE_CLASS) }
    }

    /// Nothing but the class of a cue.
    pub const fn of_cue(class: CueClass) -> Tags {
        Tags((class as u64) << CUE_CLASS_SHIFT)
    }

    /// What a cue does with the words; none when it is no cue.
    ///
    /// ```
    /// use quotidian::words::{CueClass, en::TEXT};
    /// assert_eq!(TEXT.lexicon.tags("wondered").cue_class(), Some(CueClass::Ask));
    /// assert_eq!(TEXT.lexicon.tags("statements").cue_class(), Some(CueClass::Noun));
    /// assert_eq!(TEXT.lexicon.tags("table").cue_class(), None);
    /// ```
    pub const fn cue_class(self) -> Option<CueClass> {
        CueClass::of_number(self.0 >> CUE_CLASS_SHIFT & 0xf)
    }
}

/// The number of a word's set of classes in its [`Lexicon`]: 0 is that of a word which is not in it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct SetNumber(pub(crate) u16);

/// Words (lower case, straight apostrophes) with their classes. Made by [`lexicon!`](crate::lexicon).
#[derive(Debug)]
pub struct Lexicon {
    /// The letters of all words, and eight bytes of nothing.
    letters: &'static [u8],
    entries: &'static [Entry],
    sets: &'static [Tags],
    /// By hash, the number of an entry and one; 0 where there is none. Its length is a power of two.
    index: &'static [u16],
}

/// A word of a [`Lexicon`].
#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
pub struct Entry {
    at: u16,
    /// The length in the low [`LENGTH_BITS`], the number of its set of classes above.
    packed: u16,
}

const LENGTH_BITS: u32 = 5;
/// The most different sets of classes.
const SETS: usize = 1 << (16 - LENGTH_BITS);

impl Entry {
    const fn length(self) -> usize {
        (self.packed & ((1 << LENGTH_BITS) - 1)) as usize
    }

    const fn set(self) -> SetNumber {
        SetNumber(self.packed >> LENGTH_BITS)
    }
}

impl Lexicon {
    /// The classes of `word`, in any case; none when it is not in the table.
    ///
    /// ```
    /// use quotidian::words::{Lexicon, Tags};
    /// static FEW: Lexicon = quotidian::lexicon!(&[&[("said", Tags(1)), ("her", Tags(2))], &[("her", Tags(4))]]);
    /// assert_eq!(FEW.tags("Said"), Tags(1));
    /// assert_eq!(FEW.tags("her"), Tags(6));
    /// assert_eq!(FEW.tags("him"), Tags(0));
    /// ```
    pub fn tags(&self, word: &str) -> Tags {
        self.set(self.find(word))
    }

    /// The classes of the word at `span` of `text`, in any case.
    pub(crate) fn tags_at(&self, text: &str, span: Span) -> Tags {
        let written = span.of(text);
        let plain = written.is_ascii() && !written.contains('`');
        if plain { self.set(self.find_key(Key::at(text.as_bytes(), span))) } else { self.tags(written) }
    }

    /// The classes of a set.
    pub(crate) fn set(&self, number: SetNumber) -> Tags {
        self.sets.get(usize::from(number.0)).copied().unwrap_or_default()
    }

    /// The set of `word`'s classes.
    pub(crate) fn find(&self, word: &str) -> SetNumber {
        if word.is_ascii() && !word.contains('`') {
            return self.find_key(Key::of(word.as_bytes()));
        }
        let lower = Lower::of(word);
        self.find_key(Key::of(lower.as_str().as_bytes()))
    }

    /// The set of the word with this key.
    #[inline]
    pub(crate) fn find_key(&self, key: Key) -> SetNumber {
        let most = self.index.len().wrapping_sub(1);
        let mut slot = key.hash as usize & most;
        while let Some(&number) = self.index.get(slot).filter(|&&n| n != 0) {
            if let Some(entry) = self.entries.get(usize::from(number) - 1)
                && entry.length() == key.length
                && self.is_at(usize::from(entry.at), key)
            {
                return entry.set();
            }
            slot = (slot + 1) & most;
        }
        SetNumber(0)
    }

    /// Whether the word at `at` of the letters is the one with this key, whose length it has: its first and its last eight
    /// bytes are all but the middle of the longest words.
    #[inline]
    fn is_at(&self, at: usize, key: Key) -> bool {
        let eight = |at: usize| {
            self.letters.get(at..).and_then(<[u8]>::first_chunk).map_or(0, |eight| u64::from_le_bytes(*eight))
        };
        if key.length <= 8 {
            return (eight(at) | CASE_BIT) & first_bytes(key.length) == key.first;
        }
        eight(at) | CASE_BIT == key.first && eight(at + key.length - 8) | CASE_BIT == key.last
    }
}

/// What a word is looked up by. Words of more than sixteen bytes that differ in the middle alone are taken for one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Key {
    /// Its first eight bytes in lower case, and nothing.
    first: u64,
    /// The last eight of a longer word.
    last: u64,
    length: usize,
    hash: u32,
}

/// Eight bytes of `word` from `at` on, and nothing behind its end.
#[allow(clippy::indexing_slicing)] // within the length that was looked at; const
const fn eight(word: &[u8], at: usize) -> u64 {
    let (mut eight, mut count) = (0_u64, 0);
    while count < 8 && at + count < word.len() {
        eight |= (word[at + count] as u64) << (count * 8);
        count += 1;
    }
    eight
}

impl Key {
    /// The key of a word in ASCII, or in lower case.
    pub(crate) const fn of(word: &[u8]) -> Key {
        if word.len() <= 8 {
            return Key::of_short(eight(word, 0), word.len());
        }
        Key::of_long(eight(word, 0), eight(word, word.len() - 8), word.len())
    }

    /// The key of a word of at most eight bytes, which stands at the start of `eight`.
    #[inline]
    pub(crate) const fn of_short(eight: u64, length: usize) -> Key {
        Key::from_parts((eight | CASE_BIT) & first_bytes(length), 0, length)
    }

    /// The key of a word of more than eight bytes, by its first and its last eight.
    #[inline]
    pub(crate) const fn of_long(first: u64, last: u64, length: usize) -> Key {
        Key::from_parts(first | CASE_BIT, last | CASE_BIT, length)
    }

    /// The key of the word at `span` of a text: in ASCII, or in lower case.
    #[inline]
    pub(crate) fn at(text: &[u8], span: Span) -> Key {
        let first = eight_at(text, span.start);
        match span.len() {
            length @ ..=8 => Key::of_short(first, length),
            length => Key::of_long(first, eight_at(text, span.end - 8), length),
        }
    }

    /// The first of so many slots, a power of two, that the word is looked for in.
    pub(crate) const fn slot(self, slots: usize) -> usize {
        self.hash as usize & (slots - 1)
    }

    #[allow(clippy::cast_possible_truncation)] // the high bits are the best mixed
    const fn from_parts(first: u64, last: u64, length: usize) -> Key {
        let mixed = (first ^ last.rotate_left(29) ^ length as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        Key { first, last, length, hash: (mixed >> 40) as u32 }
    }
}

/// How much room the words of a table take.
#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
pub struct Size {
    pub words: usize,
    pub letters: usize,
    pub sets: usize,
    pub slots: usize,
}

impl Size {
    /// What lists of words take at most.
    #[allow(clippy::indexing_slicing)] // const evaluation: out of bounds would not compile
    pub const fn of(parts: &[&[(&str, Tags)]]) -> Size {
        let (mut words, mut letters, mut part) = (0, 0, 0);
        while part < parts.len() {
            let mut at = 0;
            while at < parts[part].len() {
                words += 1;
                letters += parts[part][at].0.len();
                at += 1;
            }
            part += 1;
        }
        Size { words, letters: letters + READ_BEYOND, sets: SETS_KEPT, slots: slots(words) }
    }
}

/// Bytes behind the last word that a look at eight of its letters may reach.
const READ_BEYOND: usize = 8;

/// How many slots an index of so many words has.
const fn slots(words: usize) -> usize {
    (words + words / 2).next_power_of_two()
}

/// How many different sets of classes there is room for: English has 300.
pub(crate) const SETS_KEPT: usize = 512;
const _: () = assert!(SETS_KEPT <= SETS);

/// The packed words of a [`Lexicon`].
#[doc(hidden)]
#[derive(Debug)]
pub struct Packed<const WORDS: usize, const LETTERS: usize, const SETS: usize, const SLOTS: usize> {
    letters: [u8; LETTERS],
    entries: [Entry; WORDS],
    sets: [Tags; SETS],
    index: [u16; SLOTS],
}

/// Packed words in more room than they take: a word may stand in the lists more than once, and letters serve two words.
#[doc(hidden)]
#[derive(Debug)]
pub struct Draft<const WORDS: usize, const LETTERS: usize, const SLOTS: usize> {
    packed: Packed<WORDS, LETTERS, SETS_KEPT, SLOTS>,
    /// What is taken of it.
    words: usize,
    letters: usize,
    sets: usize,
}

impl<const WORDS: usize, const LETTERS: usize, const SLOTS: usize> Draft<WORDS, LETTERS, SLOTS> {
    /// Packs lists of words; too many different sets of classes, or 64 KB of letters, do not compile.
    #[allow(clippy::indexing_slicing)] // const evaluation: out of bounds would not compile
    #[allow(clippy::cast_possible_truncation)] // asserted
    #[allow(clippy::panic)] // a panic here is an error of the compiler
    pub const fn new(parts: &[&[(&str, Tags)]]) -> Self {
        let mut tags = [Tags(0); WORDS];
        let packed = Packed {
            letters: [0; LETTERS],
            entries: [Entry { at: 0, packed: 0 }; WORDS],
            sets: [Tags(0); SETS_KEPT],
            index: [0; SLOTS],
        };
        let mut draft = Draft { packed, words: 0, letters: 0, sets: 1 };
        // Where the word begins whose letters were put down last.
        let (mut part, mut last) = (0, 0);
        while part < parts.len() {
            let mut at = 0;
            while at < parts[part].len() {
                let (word, more) = parts[part][at];
                let word = word.as_bytes();
                assert!(!word.is_empty() && word.len() < 32, "a word of no or of too many letters");
                let slot = draft.slot(word);
                if draft.packed.index[slot] == 0 {
                    last = draft.put(word, last);
                    assert!(draft.letters < 0xffff, "too many letters");
                    draft.packed.entries[draft.words] = Entry { at: last as u16, packed: word.len() as u16 };
                    draft.words += 1;
                    draft.packed.index[slot] = draft.words as u16;
                }
                let entry = draft.packed.index[slot] as usize - 1;
                tags[entry] = tags[entry].and(more);
                at += 1;
            }
            part += 1;
        }
        draft.number(&tags);
        draft
    }

    /// Puts down the letters of a word, and gives where. One that goes on where the word at `last` ends (`announce`,
    /// `announces`), or is the beginning of it, shares its letters.
    #[allow(clippy::indexing_slicing)] // const evaluation
    const fn put(&mut self, word: &[u8], last: usize) -> usize {
        let mut same = 0;
        while same < word.len()
            && last + same < self.letters
            && self.packed.letters[last + same] == word[same]
        {
            same += 1;
        }
        if same == word.len() {
            return last;
        }
        let start = if last + same == self.letters { last } else { self.letters };
        let mut letter = self.letters - start;
        while letter < word.len() {
            self.packed.letters[start + letter] = word[letter];
            letter += 1;
        }
        self.letters = start + word.len();
        start
    }

    /// How much room the words take.
    pub const fn size(&self) -> Size {
        let letters = self.letters + READ_BEYOND;
        Size { words: self.words, letters, sets: self.sets, slots: slots(self.words) }
    }

    /// The same words in the room that they take: that of [`Draft::size`].
    #[allow(clippy::indexing_slicing)] // const evaluation
    #[allow(clippy::cast_possible_truncation)] // as in the draft
    pub const fn fitted<const FEW: usize, const SPELT: usize, const KINDS: usize, const PLACES: usize>(
        &self,
    ) -> Packed<FEW, SPELT, KINDS, PLACES> {
        let mut fitted = Packed {
            letters: [0; SPELT],
            entries: [Entry { at: 0, packed: 0 }; FEW],
            sets: [Tags(0); KINDS],
            index: [0; PLACES],
        };
        let (mut letter, mut set, mut entry) = (0, 0, 0);
        while letter < self.letters {
            fitted.letters[letter] = self.packed.letters[letter];
            letter += 1;
        }
        while set < KINDS {
            fitted.sets[set] = self.packed.sets[set];
            set += 1;
        }
        while entry < FEW {
            let word = self.packed.entries[entry];
            fitted.entries[entry] = word;
            let (_, rest) = self.packed.letters.split_at(word.at as usize);
            let mut slot = Key::of(rest.split_at(word.length()).0).slot(PLACES);
            while fitted.index[slot] != 0 {
                slot = (slot + 1) & (PLACES - 1);
            }
            entry += 1;
            fitted.index[slot] = entry as u16;
        }
        fitted
    }

    /// The slot of `word`, or the free one where it belongs.
    #[allow(clippy::indexing_slicing)] // const evaluation
    const fn slot(&self, word: &[u8]) -> usize {
        let mut slot = Key::of(word).slot(SLOTS);
        while self.packed.index[slot] != 0 {
            let entry = self.packed.entries[self.packed.index[slot] as usize - 1];
            let mut same = 0;
            while same < word.len()
                && entry.length() == word.len()
                && self.packed.letters[entry.at as usize + same] == word[same]
            {
                same += 1;
            }
            if same == word.len() {
                return slot;
            }
            slot = (slot + 1) & (SLOTS - 1);
        }
        slot
    }

    /// Gives each different set of classes a number.
    #[allow(clippy::indexing_slicing)] // const evaluation
    #[allow(clippy::cast_possible_truncation)] // asserted
    #[allow(clippy::panic)]
    const fn number(&mut self, tags: &[Tags; WORDS]) {
        let mut entry = 0;
        while entry < self.words {
            let mut set = 1;
            while set < self.sets && self.packed.sets[set].0 != tags[entry].0 {
                set += 1;
            }
            assert!(set < SETS_KEPT, "too many different sets of classes");
            if set == self.sets {
                self.packed.sets[set] = tags[entry];
                self.sets += 1;
            }
            self.packed.entries[entry].packed |= (set as u16) << LENGTH_BITS;
            entry += 1;
        }
    }
}

impl<const WORDS: usize, const LETTERS: usize, const SETS: usize, const SLOTS: usize>
    Packed<WORDS, LETTERS, SETS, SLOTS>
{
    /// The table to look words up in.
    pub const fn lexicon(&'static self) -> Lexicon {
        Lexicon { letters: &self.letters, entries: &self.entries, sets: &self.sets, index: &self.index }
    }
}

/// A [`Lexicon`](crate::words::Lexicon) of lists of words, each with its [`Tags`](crate::words::Tags), packed by the compiler. A word may stand in it more
/// than once: its classes add up, but for the class of a cue, of which the first is taken.
#[macro_export]
macro_rules! lexicon {
    ($parts:expr) => {{
        const PARTS: &[&[(&str, $crate::words::Tags)]] = $parts;
        const MOST: $crate::words::lexicon::Size = $crate::words::lexicon::Size::of(PARTS);
        const DRAFT: $crate::words::lexicon::Draft<{ MOST.words }, { MOST.letters }, { MOST.slots }> =
            $crate::words::lexicon::Draft::new(PARTS);
        const SIZE: $crate::words::lexicon::Size = DRAFT.size();
        static PACKED: $crate::words::lexicon::Packed<
            { SIZE.words },
            { SIZE.letters },
            { SIZE.sets },
            { SIZE.slots },
        > = DRAFT.fitted();
        PACKED.lexicon()
    }};
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_serve_two_words_and_no_room_is_left_over() {
        const PARTS: &[&[(&str, Tags)]] = &[
            &[("say", Tags(1)), ("says", Tags(2)), ("said", Tags(1)), ("sa", Tags(4)), ("id", Tags(8))],
            &[("says", Tags(4)), ("say", Tags(4)), ("saidst", Tags(8))],
        ];
        const MOST: Size = Size::of(PARTS);
        const DRAFT: Draft<{ MOST.words }, { MOST.letters }, { MOST.slots }> = Draft::new(PARTS);
        const SIZE: Size = DRAFT.size();
        static FITTED: Packed<{ SIZE.words }, { SIZE.letters }, { SIZE.sets }, { SIZE.slots }> =
            DRAFT.fitted();
        let words = [("say", 5), ("says", 6), ("said", 1), ("sa", 4), ("id", 8), ("saidst", 8), ("s", 0)];
        for (word, tags) in words {
            assert_eq!(FITTED.lexicon().tags(word), Tags(tags), "{word}");
        }
        assert_eq!((SIZE.words, SIZE.letters, SIZE.sets), (6, b"sayssaididsaidst".len() + READ_BEYOND, 6));
    }

    static FEW: Lexicon = lexicon!(&[
        &[("a", Tags(1)), ("acknowledge", Tags(2)), ("acknowledged", Tags(4)), ("o'clock", Tags(8))],
        &[("a", Tags(16)), ("über", Tags(32))],
    ]);

    #[test]
    fn words_are_found_in_any_case_and_form_of_apostrophe() {
        assert_eq!(FEW.tags("A"), Tags(17));
        assert_eq!(FEW.tags("Acknowledge"), Tags(2));
        assert_eq!(FEW.tags("ACKNOWLEDGED"), Tags(4));
        assert_eq!(FEW.tags("O’Clock"), Tags(8));
        assert_eq!(FEW.tags("Über"), Tags(32));
    }

    #[test]
    fn other_words_are_not() {
        for word in ["", "b", "acknowledges", "acknowledg", "acknowledgeX", "ober", "漢", "`a"] {
            assert_eq!(FEW.tags(word), Tags(0), "{word}");
        }
    }

    #[test]
    fn a_short_word_has_one_key_however_it_is_read() {
        let eight = u64::from_le_bytes(*b"Said he,");
        let (short, whole) = (Key::of_short(eight, 4), Key::of(b"said"));
        assert_eq!((short.first, short.hash), (whole.first, whole.hash));
    }
}
