//! Words with what they can be: one table for all classes of the layers that read words.
//!
//! The compiler packs a table from lists of words: all letters in one run of bytes, four bytes a word, and an index by hash. So
//! a look-up reads three short places of memory, and the 4,300 words of English take 38 KB.

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

    /// The one of so many slots, a power of two, in which a set is looked for.
    #[allow(clippy::cast_possible_truncation)] // the high bits are the best mixed
    pub(super) const fn slot(self, slots: usize) -> usize {
        (self.0.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 40) as usize & slots.wrapping_sub(1)
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

/// The sets of classes of a [`Lexicon`], by their numbers.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Sets<'l>(&'l [Tags]);

impl Sets<'_> {
    /// The classes of a set.
    #[inline]
    pub(crate) fn get(self, number: SetNumber) -> Tags {
        self.0.get(usize::from(number.0)).copied().unwrap_or_default()
    }
}

/// Words (lower case, straight apostrophes) with their classes. Made by [`lexicon!`](crate::lexicon).
#[derive(Clone, Copy, Debug)]
pub struct Lexicon {
    /// The letters of all words, but for their endings, each with [`LOWER`], and eight bytes of nothing.
    pub(super) letters: &'static [u8],
    /// In the order of their buckets.
    pub(super) entries: &'static [Entry],
    pub(super) sets: &'static [Tags],
    /// Where the entries of each bucket stand: as many groups as a power of two says.
    pub(super) groups: &'static [Group],
}

/// Sixteen buckets of words: those whose hashes end alike.
#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
pub struct Group {
    /// The number of entries before the group.
    pub(super) before: u16,
    /// Of those in it, how many stand before each bucket and behind the last.
    pub(super) within: [u8; BUCKETS + 1],
}

pub(super) const BUCKETS: usize = 16;

impl Group {
    pub(super) const EMPTY: Group = Group { before: 0, within: [0; BUCKETS + 1] };
}

/// A word of a [`Lexicon`]: where its letters are, how many, the [ending](ENDINGS) behind them, the number of its set of classes.
#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
pub struct Entry(u32);

pub(super) const AT_BITS: u32 = 15;
pub(super) const LENGTH_BITS: u32 = 5;
const ENDING_BITS: u32 = 3;
/// The most different sets of classes.
pub(super) const SETS: usize = 1 << (32 - AT_BITS - LENGTH_BITS - ENDING_BITS);

/// What a word may have behind the letters that it shares with another one.
pub(super) const ENDINGS: [&[u8]; 1 << ENDING_BITS] = [b"", b"s", b"d", b"ed", b"ing", b"t", b"te", b"es"];
pub(super) const LONGEST_ENDING: usize = 3;

/// The letters of each ending as a number.
static SPELT: [u32; ENDINGS.len()] = {
    let (mut spelt, mut at) = ([0; ENDINGS.len()], 0);
    #[allow(clippy::indexing_slicing, clippy::cast_possible_truncation)] // const evaluation
    while at < ENDINGS.len() {
        spelt[at] = eight(ENDINGS[at], 0) as u32;
        at += 1;
    }
    spelt
};

/// How many letters each ending has: four bits each.
const ENDING_LENGTHS: u32 = {
    let (mut lengths, mut at) = (0, 0);
    #[allow(clippy::indexing_slicing, clippy::cast_possible_truncation)] // const evaluation
    while at < ENDINGS.len() {
        lengths |= (ENDINGS[at].len() as u32) << (at * 4);
        at += 1;
    }
    lengths
};

#[allow(clippy::cast_possible_truncation)] // as many bits as each has
impl Entry {
    pub(super) const NONE: Entry = Entry(0);

    pub(super) const fn new(at: usize, length: usize, ending: usize) -> Entry {
        Entry(at as u32 | (length as u32) << AT_BITS | (ending as u32) << (AT_BITS + LENGTH_BITS))
    }

    pub(super) const fn with_set(self, set: usize) -> Entry {
        Entry(self.0 | (set as u32) << (AT_BITS + LENGTH_BITS + ENDING_BITS))
    }

    pub(super) const fn at(self) -> usize {
        (self.0 & ((1 << AT_BITS) - 1)) as usize
    }

    pub(super) const fn length(self) -> usize {
        (self.0 >> AT_BITS & ((1 << LENGTH_BITS) - 1)) as usize
    }

    /// Whether it has so many letters, and no ending beside them.
    const fn is_whole(self, length: usize) -> bool {
        (self.0 >> AT_BITS & ((1 << (LENGTH_BITS + ENDING_BITS)) - 1)) as usize == length
    }

    /// How many of its letters stand where it says.
    pub(super) const fn stem(self) -> usize {
        self.length() - (ENDING_LENGTHS >> (self.ending() * 4) & 0xf) as usize
    }

    /// The number of its ending.
    pub(super) const fn ending(self) -> usize {
        (self.0 >> (AT_BITS + LENGTH_BITS) & ((1 << ENDING_BITS) - 1)) as usize
    }

    const fn set(self) -> SetNumber {
        SetNumber((self.0 >> (AT_BITS + LENGTH_BITS + ENDING_BITS)) as u16)
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
        self.sets().get(number)
    }

    /// All its sets.
    pub(crate) const fn sets(&self) -> Sets<'static> {
        Sets(self.sets)
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
    #[inline(never)]
    pub(crate) fn find_key(&self, key: Key) -> SetNumber {
        self.find_here(key)
    }

    /// The same for who looks up most. Most words are in no table, and most of those in no bucket.
    #[inline(always)]
    pub(crate) fn find_here(&self, key: Key) -> SetNumber {
        let bucket = key.slot(self.groups.len() * BUCKETS);
        let entries =
            self.groups.get(bucket / BUCKETS).and_then(|group| self.bucket(group, bucket % BUCKETS));
        let entries = entries.unwrap_or_default();
        if key.length > 8 {
            return self.find_spelt(entries, key.first, key.last, key.length);
        }
        let (letters, mut spelt) = (first_bytes(key.length), false);
        for entry in entries {
            if !entry.is_whole(key.length) {
                spelt |= entry.length() == key.length;
            } else if self.letters_at(entry.at()) & letters == key.first {
                return entry.set();
            }
        }
        if spelt { self.find_spelt(entries, key.first, 0, key.length) } else { SetNumber(0) }
    }

    /// The same among these entries, by the parts of the key: so many are handed on in registers.
    #[inline(never)]
    fn find_spelt(&self, entries: &[Entry], first: u64, last: u64, length: usize) -> SetNumber {
        let is_it = |entry: &&Entry| entry.length() == length && self.is_spelt(**entry, first, last);
        entries.iter().find(is_it).map_or(SetNumber(0), |entry| entry.set())
    }

    /// The entries of a bucket of a group.
    #[inline(always)]
    fn bucket(&self, group: &Group, bucket: usize) -> Option<&'static [Entry]> {
        let (from, to) = (*group.within.get(bucket)?, *group.within.get(bucket + 1)?);
        let before = usize::from(group.before);
        self.entries.get(before + usize::from(from)..before + usize::from(to))
    }

    /// Eight letters of its words.
    #[inline(always)]
    fn letters_at(&self, at: usize) -> u64 {
        let letters = self.letters.get(at..at + 8).and_then(<[u8]>::first_chunk);
        letters.map_or(0, |letters| u64::from_le_bytes(*letters))
    }

    /// Whether a word, whose length fits, is the one with these first and last eight bytes: all but the middle of the longest words.
    #[inline]
    fn is_spelt(&self, entry: Entry, first: u64, last: u64) -> bool {
        let (at, length) = (entry.at(), entry.length());
        let ending = SPELT.get(entry.ending()).map_or(0, |&ending| u64::from(ending));
        // eight letters, of which the stem has so many
        let joined =
            |letters: u64, own: usize| letters & first_bytes(own) | ending.unbounded_shl(own as u32 * 8);
        joined(self.letters_at(at), entry.stem()) & first_bytes(length) == first
            && (length <= 8 || joined(self.letters_at(at + length - 8), 8 + entry.stem() - length) == last)
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
pub(super) const fn eight(word: &[u8], at: usize) -> u64 {
    let (mut eight, mut count, length) = (0_u64, 0, word.len());
    while count < 8 && at + count < length {
        eight |= (word[at + count] as u64) << (count * 8);
        count += 1;
    }
    eight
}

impl Key {
    /// The key of a word in ASCII, or in lower case.
    pub(crate) const fn of(word: &[u8]) -> Key {
        let length = word.len();
        if length <= 8 {
            return Key::of_short(eight(word, 0), length);
        }
        Key::of_long(eight(word, 0), eight(word, length - 8), length)
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

    pub(crate) const fn first(self) -> u64 {
        self.first
    }

    pub(crate) const fn last(self) -> u64 {
        self.last
    }

    pub(crate) const fn length(self) -> usize {
        self.length
    }

    /// Whether it is that of the same word.
    pub(super) const fn is(self, other: Key) -> bool {
        self.first == other.first && self.last == other.last && self.length == other.length
    }

    /// The one of so many slots, a power of two, in which the word is looked for, or from which on.
    pub(crate) const fn slot(self, slots: usize) -> usize {
        self.hash as usize & slots.wrapping_sub(1)
    }

    #[allow(clippy::cast_possible_truncation)] // the high bits are the best mixed
    const fn from_parts(first: u64, last: u64, length: usize) -> Key {
        let mixed = (first ^ last.rotate_left(29) ^ length as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        Key { first, last, length, hash: (mixed >> 40) as u32 }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    static FEW: Lexicon = crate::lexicon!(&[
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
