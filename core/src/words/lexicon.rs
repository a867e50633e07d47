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
    const fn slot(self, slots: usize) -> usize {
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
    letters: &'static [u8],
    /// In the order of their buckets.
    entries: &'static [Entry],
    sets: &'static [Tags],
    /// Where the entries of each bucket stand: as many groups as a power of two says.
    groups: &'static [Group],
}

/// Sixteen buckets of words: those whose hashes end alike.
#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
pub struct Group {
    /// The number of entries before the group.
    before: u16,
    /// Of those in it, how many stand before each bucket and behind the last.
    within: [u8; BUCKETS + 1],
}

const BUCKETS: usize = 16;

impl Group {
    const EMPTY: Group = Group { before: 0, within: [0; BUCKETS + 1] };
}

/// A word of a [`Lexicon`]: where its letters are, how many, the [ending](ENDINGS) behind them, the number of its set of classes.
#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
pub struct Entry(u32);

const AT_BITS: u32 = 15;
const LENGTH_BITS: u32 = 5;
const ENDING_BITS: u32 = 3;
/// The most different sets of classes.
const SETS: usize = 1 << (32 - AT_BITS - LENGTH_BITS - ENDING_BITS);

/// What a word may have behind the letters that it shares with another one.
const ENDINGS: [&[u8]; 1 << ENDING_BITS] = [b"", b"s", b"d", b"ed", b"ing", b"t", b"te", b"es"];

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
    const NONE: Entry = Entry(0);

    const fn new(at: usize, length: usize, ending: usize) -> Entry {
        Entry(at as u32 | (length as u32) << AT_BITS | (ending as u32) << (AT_BITS + LENGTH_BITS))
    }

    const fn with_set(self, set: usize) -> Entry {
        Entry(self.0 | (set as u32) << (AT_BITS + LENGTH_BITS + ENDING_BITS))
    }

    const fn at(self) -> usize {
        (self.0 & ((1 << AT_BITS) - 1)) as usize
    }

    const fn length(self) -> usize {
        (self.0 >> AT_BITS & ((1 << LENGTH_BITS) - 1)) as usize
    }

    /// Whether it has so many letters, and no ending beside them.
    const fn is_whole(self, length: usize) -> bool {
        (self.0 >> AT_BITS & ((1 << (LENGTH_BITS + ENDING_BITS)) - 1)) as usize == length
    }

    /// How many of its letters stand where it says.
    const fn stem(self) -> usize {
        self.length() - (ENDING_LENGTHS >> (self.ending() * 4) & 0xf) as usize
    }

    /// The number of its ending.
    const fn ending(self) -> usize {
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

    pub(crate) const fn first(self) -> u64 {
        self.first
    }

    pub(crate) const fn last(self) -> u64 {
        self.last
    }

    pub(crate) const fn length(self) -> usize {
        self.length
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

/// How much room the words of a table take.
#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
pub struct Size {
    pub words: usize,
    pub letters: usize,
    pub sets: usize,
    pub slots: usize,
    pub groups: usize,
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
        Size { words, letters: letters + READ_BEYOND, sets: SETS_KEPT, slots: slots(words), groups: 0 }
    }
}

/// What makes a small letter of a capital; words are compared with it in every byte.
const LOWER: u8 = CASE_BIT as u8;

/// Bytes behind the last word that a look at eight of its letters may reach.
const READ_BEYOND: usize = 8;

/// How many slots a draft of so many words has.
const fn slots(words: usize) -> usize {
    (words + words / 2).next_power_of_two()
}

/// How many groups of buckets there are for so many words: a bucket holds one or two. Of few words it holds one or none.
const fn groups(words: usize) -> usize {
    let full = words / BUCKETS + 1;
    if words > FEW { (full / 2 + 1).next_power_of_two() } else { full.next_power_of_two() * 2 }
}

/// So few words that their index may be loose.
const FEW: usize = 512;

/// How many different sets of classes there is room for: English has 300.
pub(crate) const SETS_KEPT: usize = 512;
const _: () = assert!(SETS_KEPT <= SETS);

/// The packed words of a [`Lexicon`].
#[doc(hidden)]
#[derive(Debug)]
pub struct Packed<const WORDS: usize, const LETTERS: usize, const SETS: usize, const GROUPS: usize> {
    letters: [u8; LETTERS],
    entries: [Entry; WORDS],
    sets: [Tags; SETS],
    groups: [Group; GROUPS],
}

/// Words in more room than they take: a word may stand in the lists more than once, and letters serve two words.
#[doc(hidden)]
#[derive(Debug)]
pub struct Draft<const WORDS: usize, const LETTERS: usize, const SLOTS: usize> {
    letters: [u8; LETTERS],
    entries: [Entry; WORDS],
    keys: [Key; WORDS],
    sets: [Tags; SETS_KEPT],
    /// By hash, the number of an entry and one; 0 where there is none.
    index: [u16; SLOTS],
    /// What is taken of it.
    size: Size,
}

#[allow(clippy::indexing_slicing)] // const evaluation: out of bounds would not compile
#[allow(clippy::cast_possible_truncation)] // asserted
#[allow(clippy::panic)] // a panic here is an error of the compiler
impl<const WORDS: usize, const LETTERS: usize, const SLOTS: usize> Draft<WORDS, LETTERS, SLOTS> {
    /// Packs lists of words; too many different sets of classes, or 32 KB of letters, do not compile.
    pub const fn new(parts: &[&[(&str, Tags)]]) -> Self {
        let mut tags = [Tags(0); WORDS];
        let mut draft = Draft {
            letters: [0; LETTERS],
            entries: [Entry::NONE; WORDS],
            keys: [Key::of(b""); WORDS],
            sets: [Tags(0); SETS_KEPT],
            index: [0; SLOTS],
            size: Size { words: 0, letters: 0, sets: 1, slots: SLOTS, groups: 0 },
        };
        // Where the word begins whose letters were put down last.
        let (mut part, mut last) = (0, 0);
        while part < parts.len() {
            let mut at = 0;
            while at < parts[part].len() {
                let (word, more) = parts[part][at];
                let word = word.as_bytes();
                assert!(
                    !word.is_empty() && word.len() < 1 << LENGTH_BITS,
                    "a word of no or of too many letters"
                );
                let slot = draft.slot(word);
                if draft.index[slot] == 0 {
                    let entry = draft.put(word, last);
                    last = entry.at();
                    assert!(draft.size.letters < 1 << AT_BITS, "too many letters");
                    draft.entries[draft.size.words] = entry;
                    draft.keys[draft.size.words] = Key::of(word);
                    draft.size.words += 1;
                    draft.index[slot] = draft.size.words as u16;
                }
                let entry = draft.index[slot] as usize - 1;
                tags[entry] = tags[entry].and(more);
                at += 1;
            }
            part += 1;
        }
        draft.number(&tags);
        draft
    }

    /// Puts down the letters of a word. One that goes on where the word at `last` ends (`her`, `herself`), is the beginning of it, or
    /// has nothing but an ending more than such a beginning (`announces`, `announced`), shares its letters.
    const fn put(&mut self, word: &[u8], last: usize) -> Entry {
        let mut same = 0;
        while same < word.len()
            && last + same < self.size.letters
            && self.letters[last + same] == word[same] | LOWER
        {
            same += 1;
        }
        if let Some(ending) = ending_of(word.split_at(same).1)
            && same > 0
        {
            return Entry::new(last, word.len(), ending);
        }
        let start = if last + same == self.size.letters { last } else { self.size.letters };
        let mut letter = self.size.letters - start;
        while letter < word.len() {
            self.letters[start + letter] = word[letter] | LOWER;
            letter += 1;
        }
        self.size.letters = start + word.len();
        Entry::new(start, word.len(), 0)
    }

    /// How much room the words take.
    pub const fn size(&self) -> Size {
        Size { letters: self.size.letters + READ_BEYOND, groups: groups(self.size.words), ..self.size }
    }

    /// The same words in the room that they take, that of [`Draft::size`], in the order of their buckets.
    pub const fn fitted<const FEW: usize, const SPELT: usize, const KINDS: usize, const GROUPS: usize>(
        &self,
    ) -> Packed<FEW, SPELT, KINDS, GROUPS> {
        let mut fitted = Packed {
            letters: [0; SPELT],
            entries: [Entry::NONE; FEW],
            sets: [Tags(0); KINDS],
            groups: [Group::EMPTY; GROUPS],
        };
        let (mut letter, mut set, mut entry) = (0, 0, 0);
        while letter < self.size.letters {
            fitted.letters[letter] = self.letters[letter];
            letter += 1;
        }
        while set < KINDS {
            fitted.sets[set] = self.sets[set];
            set += 1;
        }
        let places: [usize; FEW] = self.places(GROUPS, &mut fitted.groups);
        while entry < FEW {
            fitted.entries[places[entry]] = self.entries[entry];
            entry += 1;
        }
        fitted
    }

    /// Where each word stands in the order of so many groups of buckets, which are filled in.
    const fn places<const FEW: usize>(&self, groups: usize, into: &mut [Group]) -> [usize; FEW] {
        let (mut places, mut entry, mut before, mut group) = ([0; FEW], 0, 0, 0);
        // First how many words each bucket has, behind its own place; then how many stand before it.
        while entry < FEW {
            let bucket = self.keys[entry].slot(groups * BUCKETS);
            let count = &mut into[bucket / BUCKETS].within[bucket % BUCKETS + 1];
            places[entry] = *count as usize;
            *count += 1;
            entry += 1;
        }
        while group < groups {
            into[group].before = before;
            let mut bucket = 0;
            while bucket < BUCKETS {
                into[group].within[bucket + 1] += into[group].within[bucket];
                bucket += 1;
            }
            before += into[group].within[BUCKETS] as u16;
            group += 1;
        }
        entry = 0;
        while entry < FEW {
            let bucket = self.keys[entry].slot(groups * BUCKETS);
            let group = into[bucket / BUCKETS];
            places[entry] += group.before as usize + group.within[bucket % BUCKETS] as usize;
            entry += 1;
        }
        places
    }

    /// The slot of `word`, or the free one where it belongs.
    const fn slot(&self, word: &[u8]) -> usize {
        let mut slot = Key::of(word).slot(SLOTS);
        while self.index[slot] != 0 && !self.is(self.entries[self.index[slot] as usize - 1], word) {
            slot = (slot + 1) & (SLOTS - 1);
        }
        slot
    }

    /// Whether an entry is that of `word`.
    const fn is(&self, entry: Entry, word: &[u8]) -> bool {
        let (stem, ending) = (entry.stem(), ENDINGS[entry.ending()]);
        let mut same = 0;
        while same < word.len() && entry.length() == word.len() {
            let letter = if same < stem { self.letters[entry.at() + same] } else { ending[same - stem] };
            if letter != word[same] | LOWER {
                return false;
            }
            same += 1;
        }
        same == word.len()
    }

    /// Gives each different set of classes a number. Looked up by hash: the compiler counts the steps of what it evaluates, and stops a
    /// program that takes some millions.
    const fn number(&mut self, tags: &[Tags; WORDS]) {
        // By hash, the number of a set; 0 where there is none.
        let mut numbers = [0_u16; SETS_KEPT * 2];
        let mut entry = 0;
        while entry < self.size.words {
            let tags = tags[entry];
            let mut slot = tags.slot(numbers.len());
            while numbers[slot] != 0 && self.sets[numbers[slot] as usize].0 != tags.0 {
                slot = (slot + 1) % numbers.len();
            }
            if numbers[slot] == 0 && tags.0 != 0 {
                assert!(self.size.sets < SETS_KEPT, "too many different sets of classes");
                numbers[slot] = self.size.sets as u16;
                self.sets[self.size.sets] = tags;
                self.size.sets += 1;
            }
            self.entries[entry] = self.entries[entry].with_set(numbers[slot] as usize);
            entry += 1;
        }
    }
}

/// The number of an ending.
#[allow(clippy::indexing_slicing)] // const evaluation
const fn ending_of(letters: &[u8]) -> Option<usize> {
    let (spelt, mut number) = (eight(letters, 0), 0);
    while number < ENDINGS.len() {
        if ENDINGS[number].len() == letters.len() && eight(ENDINGS[number], 0) == spelt {
            return Some(number);
        }
        number += 1;
    }
    None
}

impl<const WORDS: usize, const LETTERS: usize, const SETS: usize, const GROUPS: usize>
    Packed<WORDS, LETTERS, SETS, GROUPS>
{
    /// The table to look words up in.
    pub const fn lexicon(&'static self) -> Lexicon {
        Lexicon { letters: &self.letters, entries: &self.entries, sets: &self.sets, groups: &self.groups }
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
            { SIZE.groups },
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
        static FITTED: Packed<{ SIZE.words }, { SIZE.letters }, { SIZE.sets }, { SIZE.groups }> =
            DRAFT.fitted();
        let words = [("say", 5), ("says", 6), ("said", 1), ("sa", 4), ("id", 8), ("saidst", 8), ("s", 0)];
        for (word, tags) in words {
            assert_eq!(FITTED.lexicon().tags(word), Tags(tags), "{word}");
        }
        assert_eq!((SIZE.words, SIZE.letters, SIZE.sets), (6, b"saysaididsaidst".len() + READ_BEYOND, 6));
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
