//! Words packed into a [`Lexicon`] by the compiler: letters that words share, an index by hash, each different set of classes once.

use super::lexicon::{
    AT_BITS, BUCKETS, ENDINGS, Entry, Group, Key, LENGTH_BITS, LONGEST_ENDING, Lexicon, SETS, Tags,
};
use crate::text::eight::CASE_BIT;

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
            size: Size { words: 0, letters: 0, sets: 1, slots: SLOTS, groups: 0 },
        };
        let into = (&mut draft.letters as &mut [u8], &mut draft.entries as &mut [Entry]);
        let (words, letters) = put_all(parts, into, &mut draft.keys, &mut tags, &mut [0; SLOTS]);
        draft.size = Size { words, letters, ..draft.size };
        draft.number(&tags);
        draft
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

/// Puts down each word of some lists once, with its letters, its key and its classes; how many they are, and how many letters.
/// `slots` are as many as a power of two, and nothing.
///
/// The compiler runs this, most slowly where it is generic and where it calls: what is done for each word stands here.
#[allow(clippy::indexing_slicing, clippy::cast_possible_truncation)] // const evaluation; fewer words than that
#[allow(clippy::panic)] // a panic here is an error of the compiler
const fn put_all(
    parts: &[&[(&str, Tags)]],
    (letters, entries): (&mut [u8], &mut [Entry]),
    keys: &mut [Key],
    tags: &mut [Tags],
    slots: &mut [u16],
) -> (usize, usize) {
    let mut last = Last { at: 0, letters: 0, end: 0 };
    let (mut part, mut words, count) = (0, 0, slots.len());
    while part < parts.len() {
        let (list, mut at) = (parts[part], 0);
        let length = list.len();
        while at < length {
            let (word, more) = list[at];
            let word = word.as_bytes();
            at += 1;
            // Room that a list did not need.
            if word.is_empty() {
                continue;
            }
            let key = Key::of(word);
            let mut slot = key.slot(count);
            // By hash, the number of a word and one; 0 where there is none.
            while slots[slot] != 0 && !keys[slots[slot] as usize - 1].is(key) {
                slot = (slot + 1) & (count - 1);
            }
            if slots[slot] == 0 {
                entries[words] = last.put(word, key, letters);
                keys[words] = key;
                words += 1;
                slots[slot] = words as u16;
            }
            let number = slots[slot] as usize - 1;
            tags[number] = tags[number].and(more);
        }
        part += 1;
    }
    assert!(last.end < 1 << AT_BITS, "too many letters");
    (words, last.end)
}

/// The word whose letters were put down last: where it begins, its first eight letters, where it ends.
struct Last {
    at: usize,
    letters: u64,
    end: usize,
}

impl Last {
    /// Puts down the letters of the next word. One that goes on where this one ends (`her`, `herself`), is the beginning of it, or has
    /// nothing but an ending more than such a beginning (`announces`, `announced`), shares its letters.
    #[allow(clippy::indexing_slicing)] // const evaluation
    #[allow(clippy::panic)] // a panic here is an error of the compiler
    const fn put(&mut self, word: &[u8], key: Key, letters: &mut [u8]) -> Entry {
        let length = word.len();
        assert!(length < 1 << LENGTH_BITS, "a word of too many letters");
        let mut same = (self.letters ^ key.first()).trailing_zeros() as usize / 8;
        // Behind their ends both have nothing.
        if same > length {
            same = length;
        }
        while same >= 8 && same < length && letters[self.at + same] == word[same] | LOWER {
            same += 1;
        }
        if same > 0
            && let Some(ending) = ending_of(word, same)
        {
            return Entry::new(self.at, length, ending);
        }
        let start = if self.at + same == self.end { self.at } else { self.end };
        let mut letter = self.end - start;
        while letter < length {
            letters[start + letter] = word[letter] | LOWER;
            letter += 1;
        }
        *self = Last { at: start, letters: key.first(), end: start + length };
        Entry::new(start, length, 0)
    }
}

/// The number of the ending that a word has behind its first letters.
#[allow(clippy::indexing_slicing)] // const evaluation
const fn ending_of(word: &[u8], stem: usize) -> Option<usize> {
    let (length, mut number) = (word.len() - stem, 0);
    while length <= LONGEST_ENDING && number < ENDINGS.len() {
        let (ending, mut same) = (ENDINGS[number], 0);
        while same < length && length == ending.len() && ending[same] == word[stem + same] {
            same += 1;
        }
        if same == length && length == ending.len() {
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
        const MOST: $crate::words::packing::Size = $crate::words::packing::Size::of(PARTS);
        const DRAFT: $crate::words::packing::Draft<{ MOST.words }, { MOST.letters }, { MOST.slots }> =
            $crate::words::packing::Draft::new(PARTS);
        const SIZE: $crate::words::packing::Size = DRAFT.size();
        static PACKED: $crate::words::packing::Packed<
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
    fn letters_serve_two_words_and_room_that_a_list_did_not_need_takes_none() {
        const PARTS: &[&[(&str, Tags)]] = &[
            &[("say", Tags(1)), ("says", Tags(2)), ("said", Tags(1)), ("sa", Tags(4)), ("id", Tags(8))],
            &[("", Tags(0)), ("says", Tags(4)), ("say", Tags(4)), ("saidst", Tags(8))],
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
}
