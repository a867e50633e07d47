//! Words with what they can be, looked up by hash: one table for all classes of a layer.

use crate::words::{CueClass, Lower};

/// FNV-1a of a word in lower case.
const fn hash(word: &[u8]) -> u32 {
    let mut hash = 0x811c_9dc5_u32;
    let mut at = 0;
    while at < word.len() {
        #[allow(clippy::indexing_slicing)] // const evaluation: out of bounds would not compile
        let byte = word[at];
        hash = (hash ^ byte as u32).wrapping_mul(0x0100_0193);
        at += 1;
    }
    hash
}

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
    /// use quotidian::words::{CueClass, en::SPEECH};
    /// assert_eq!(SPEECH.lexicon.tags("wondered").cue_class(), Some(CueClass::Ask));
    /// assert_eq!(SPEECH.lexicon.tags("statements").cue_class(), Some(CueClass::Noun));
    /// assert_eq!(SPEECH.lexicon.tags("table").cue_class(), None);
    /// ```
    pub const fn cue_class(self) -> Option<CueClass> {
        CueClass::of_number(self.0 >> CUE_CLASS_SHIFT & 0xf)
    }
}

/// The slots of a [`Lexicon`]'s index: at least twice its words.
const SLOTS: usize = 16384;

/// How many words some tables hold together.
pub const fn count(rooms: &[&[(&'static str, Tags)]]) -> usize {
    let (mut rooms, mut words) = (rooms, 0);
    while let [room, rest @ ..] = rooms {
        words += room.len();
        rooms = rest;
    }
    words
}

/// The words of some tables as one, in their order. `WORDS` has to be their [`count`]: a constant that cannot be
/// inferred, and a wrong one does not compile.
#[allow(clippy::indexing_slicing)] // const evaluation: out of bounds would not compile
#[allow(clippy::panic)] // likewise
pub const fn join<const WORDS: usize>(rooms: &[&[(&'static str, Tags)]]) -> [(&'static str, Tags); WORDS] {
    assert!(count(rooms) == WORDS, "the tables hold another number of words");
    let mut words = [("", Tags(0)); WORDS];
    let (mut rooms, mut written) = (rooms, 0);
    while let [room, rest @ ..] = rooms {
        let mut at = 0;
        while at < room.len() {
            words[written] = room[at];
            written += 1;
            at += 1;
        }
        rooms = rest;
    }
    words
}

/// Words (lower case, straight apostrophes) with their classes. A word may stand in it more than once: its classes add
/// up, but for the class of a cue, of which the first is taken.
#[derive(Debug)]
pub struct Lexicon {
    entries: &'static [(&'static str, Tags)],
    index: [u16; SLOTS],
}

impl Lexicon {
    /// Indexes the words; in a `static` this is done by the compiler. Fails to compile with more than half of the slots in use.
    #[allow(clippy::indexing_slicing)] // const evaluation: out of bounds would not compile
    #[allow(clippy::panic)] // likewise
    #[allow(clippy::cast_possible_truncation)]
    pub const fn new(entries: &'static [(&'static str, Tags)]) -> Lexicon {
        assert!(entries.len() * 2 <= SLOTS, "too many words for the index");
        let mut index = [0_u16; SLOTS];
        let mut number = 0;
        while number < entries.len() {
            let mut slot = hash(entries[number].0.as_bytes()) as usize % SLOTS;
            while index[slot] != 0 {
                slot = (slot + 1) % SLOTS;
            }
            index[slot] = number as u16 + 1;
            number += 1;
        }
        Lexicon { entries, index }
    }

    /// The classes of `word`, in any case; none when it is not in the table.
    ///
    /// ```
    /// use quotidian::words::{Lexicon, Tags};
    /// static FEW: Lexicon = Lexicon::new(&[("said", Tags(1)), ("her", Tags(2)), ("her", Tags(4))]);
    /// assert_eq!(FEW.tags("Said"), Tags(1));
    /// assert_eq!(FEW.tags("her"), Tags(6));
    /// assert_eq!(FEW.tags("him"), Tags(0));
    /// ```
    pub fn tags(&self, word: &str) -> Tags {
        let lower = Lower::of(word);
        let word = lower.as_str();
        let mut tags = Tags::default();
        let mut slot = hash(word.as_bytes()) as usize % SLOTS;
        while let Some(&number) = self.index.get(slot).filter(|&&n| n != 0) {
            if let Some((entry, more)) = self.entries.get(usize::from(number) - 1)
                && *entry == word
            {
                tags = tags.and(*more);
            }
            slot = (slot + 1) % SLOTS;
        }
        tags
    }
}
