//! The shape of a language's words for comparing wordings. All words are folded (lower case, no diacritics, `'` for
//! every apostrophe), and every list is sorted, except where it says otherwise.

use crate::words::{Lexicon, Tags};

/// What a word can be to a comparison of wordings.
pub mod class {
    use crate::words::Tags;

    /// Negates.
    pub const NEGATION: Tags = Tags(1);
    /// A modal verb.
    pub const MODAL: Tags = Tags(1 << 1);
    /// Opens a condition or an exception.
    pub const CONDITION: Tags = Tags(1 << 2);
    /// So frequent that it identifies no passage. It is no name either, however capitalised.
    pub const FUNCTION: Tags = Tags(1 << 3);
    /// A verb of speaking, in a form that stands between two parts of a quotation.
    pub const CUE: Tags = Tags(1 << 4);
    /// A verb of speaking, in a form that has no other use.
    pub const TELLS: Tags = Tags(1 << 12);
    /// Stands before a name and is none (`Mr`).
    pub const TITLE: Tags = Tags(1 << 14);
    /// A pronoun that is the subject of its clause.
    pub const SUBJECT: Tags = Tags(1 << 13);
    /// Says of a noun, or as one, that it is none of those named before (`another`).
    pub const OTHER: Tags = Tags(1 << 15);
    /// Names a day, as each text does from where it stands.
    pub const DAY: Tags = Tags(1 << 5);
    /// A number may begin with it.
    pub const NUMBER: Tags = Tags(1 << 6);
    /// One of the [`contractions`](super::AlignWords::contractions).
    pub const CONTRACTED: Tags = Tags(1 << 7);
    /// Has a [spelling](super::Spelling::words) of its own, or is an exception from the rules.
    pub const SPELT: Tags = Tags(1 << 8);
    /// One of the [`fillers`](super::AlignWords::fillers) begins with it.
    pub const FILLER: Tags = Tags(1 << 9);
    /// Stands for one before a power of ten (`a hundred`): a number may begin with it, too.
    pub const ARTICLE: Tags = Tags(1 << 10);
    /// A number before it goes on with it: a power of ten, a unit.
    pub const AFTER_NUMBER: Tags = Tags(1 << 11);
    /// Turns what goes with it, and is no negation (`refused`, `few`).
    pub const REVERSES: Tags = Tags(1 << 16);
    /// A verb that stands before the negation of its clause (`is not`).
    pub const AUXILIARY: Tags = Tags(1 << 17);
    /// Says or thinks the clause that follows it (`think`, `proof`), or by itself denies it (`doubt`).
    pub const EMBEDS: Tags = Tags(1 << 21);
    /// Joins such a clause to it (`that`).
    pub const SUBORDINATES: Tags = Tags(1 << 22);
    /// Of the words of a condition those that bound only what stands right behind them (`only 12 of 25`).
    pub const RESTRICTS: Tags = Tags(1 << 20);
    /// Said twice in a row it is a stutter (`the the`): it neither says more nor ends a clause of which another could begin with it.
    pub const STUTTERED: Tags = Tags(1 << 18);
    /// Of the words that negate those that negate the verb before them, and not only what follows.
    pub const OUTRIGHT: Tags = Tags(1 << 24);
    /// Opens a clause on which what follows in its sentence depends (`if`).
    pub const OPENS: Tags = Tags(1 << 25);
    /// At the head of a sentence it opens such a clause, if a comma ends it (`Had I known, …`).
    pub const INVERTS: Tags = Tags(1 << 26);
    /// Ends what depends on a clause before it (`but`).
    pub const TURNS: Tags = Tags(1 << 27);
    /// Of what says or thinks the clause that follows it, what says that it is not so (`myth`).
    pub const UNTRUE: Tags = Tags(1 << 28);
    /// An expletive, which papers mask with stars.
    pub const MASKED: Tags = Tags(1 << 23);
    /// A month, in whole or in short, behind which an ordinal is a day (`March 3rd`).
    pub const MONTH: Tags = Tags(1 << 19);
}

/// Words of a list with their class.
pub(super) const fn alone<const N: usize>(list: &[&'static str], tags: Tags) -> [(&'static str, Tags); N] {
    let mut all = [("", tags); N];
    let mut at = 0;
    #[allow(clippy::indexing_slicing)] // const evaluation: out of bounds would not compile
    while at < N {
        all[at].0 = list[at];
        at += 1;
    }
    all
}

/// The first of each pair of a list with their class.
pub(super) const fn paired<T, const N: usize>(
    list: &[(&'static str, T)],
    tags: Tags,
) -> [(&'static str, Tags); N] {
    let mut all = [("", tags); N];
    let mut at = 0;
    #[allow(clippy::indexing_slicing)] // const evaluation: out of bounds would not compile
    while at < N {
        all[at].0 = list[at].0;
        at += 1;
    }
    all
}

/// The forms of contractions with their class.
pub(super) const fn contracted<const N: usize>(list: &[Contraction]) -> [(&'static str, Tags); N] {
    let mut all = [("", class::CONTRACTED); N];
    let mut at = 0;
    #[allow(clippy::indexing_slicing)] // const evaluation: out of bounds would not compile
    while at < N {
        all[at].0 = list[at].form;
        at += 1;
    }
    all
}

/// The first words of fillers with their class.
pub(super) const fn opening<const N: usize>(list: &[Filler]) -> [(&'static str, Tags); N] {
    let mut all = [("", class::FILLER); N];
    let mut at = 0;
    #[allow(clippy::indexing_slicing)] // const evaluation: out of bounds would not compile
    while at < N {
        all[at].0 = list[at].words[0];
        at += 1;
    }
    all
}

/// A language's words for comparing wordings.
#[derive(Clone, Copy, Debug)]
pub struct AlignWords {
    /// Every word that is more than a word, with its [classes](class). Made by `align_lexicon!`.
    pub lexicon: &'static Lexicon,
    /// Words of speech that an editor may drop; not sorted.
    pub fillers: &'static [Filler],
    /// What makes less of the word behind it (`at most 100`, `almost everyone`); not sorted.
    pub hedges: &'static [Hedge],
    /// Contractions that do not follow from [`AlignWords::clitics`].
    pub contractions: &'static [Contraction],
    /// What is written together with the word before it, the longest first; each has an apostrophe.
    pub clitics: &'static [Clitic],
    /// Prefixes that negate the word after them (`unsafe`); longest first.
    pub negative_prefixes: &'static [&'static str],
    /// Suffixes that negate the word before them, each with the one that does not (`careless`, `careful`); not sorted.
    pub negative_suffixes: &'static [(&'static str, &'static str)],
    /// Whether a negation may stand behind all else of its clause (`Er kommt nicht`).
    pub negates_last: bool,
    /// Prefixes written with a hyphen that turn or bound the meaning of what follows (`non-`, `anti-`).
    pub hyphen_prefixes: &'static [&'static str],
    /// What stands in brackets about a quotation rather than in its words (`[sic]`).
    pub notes: &'static [&'static str],
    /// Words that mean something else with a capital (`US`, `us`).
    pub cased: &'static [&'static str],
    /// Words that are others with a hyphen inside (`resign`, `re-sign`).
    pub hyphen_tells: &'static [&'static str],
    /// Letters whose mark makes another letter, and what is written where there is none (`ä`, `ae`); not folded.
    pub spelt_out: &'static [(char, &'static str)],
    /// Spellings of one word.
    pub spelling: &'static Spelling,
    /// Numbers in words.
    pub numbers: &'static NumberWords,
    /// Which letters follow each other in words of the language; `None` when it is not known, and then no
    /// word is taken for a misspelling.
    pub letters: Option<&'static LetterTable>,
}

/// Words of speech that an editor may drop.
#[derive(Clone, Copy, Debug)]
pub struct Filler {
    /// The words.
    pub words: &'static [&'static str],
    /// Whether they are fillers only where a comma follows.
    pub before_comma: bool,
}

/// What makes less of the word behind it, or leaves it open.
#[derive(Clone, Copy, Debug)]
pub struct Hedge {
    /// The words.
    pub words: &'static [&'static str],
    /// Whether they are one only before a number.
    pub of_number: bool,
}

/// A word that stands for two.
#[derive(Clone, Copy, Debug)]
pub struct Contraction {
    /// As written.
    pub form: &'static str,
    /// The two words.
    pub parts: (&'static str, &'static str),
    /// How many letters of the form stand for the first.
    pub split: usize,
}

/// What is written together with the word before it (`’s`, `n’t`).
#[derive(Clone, Copy, Debug)]
pub struct Clitic {
    /// As written.
    pub form: &'static str,
    /// The words it may stand for: one, or the first and another.
    pub words: (&'static str, &'static str),
}

/// Rules that bring the spellings of one word to one.
#[derive(Clone, Copy, Debug)]
pub struct Spelling {
    /// Words that no rule changes.
    pub exceptions: &'static [&'static str],
    /// Whole words.
    pub words: &'static [(&'static str, &'static str)],
    /// Short forms, of names too, with the words that they stand for (`feb`, `february`).
    pub abbreviations: &'static [(&'static str, &'static str)],
    /// Beginnings of words, three letters at least.
    pub stems: &'static [(&'static str, &'static str)],
    /// Their first three letters: [`beginnings`] of the stems.
    pub beginnings: Beginnings,
    /// Endings; not sorted, the first that fits is taken.
    pub endings: &'static [Ending],
}

/// For each two letters that some stems begin with the third ones, as bits: most words begin like none of them.
pub type Beginnings = [u32; 26 * 26];

/// The [`Beginnings`] of stems.
#[allow(clippy::indexing_slicing)] // const evaluation: out of bounds would not compile
pub const fn beginnings(stems: &[(&str, &str)]) -> Beginnings {
    let (mut all, mut at) = ([0; 26 * 26], 0);
    while at < stems.len() {
        let stem = stems[at].0.as_bytes();
        all[(stem[0] - b'a') as usize * 26 + (stem[1] - b'a') as usize] |= 1 << (stem[2] - b'a');
        at += 1;
    }
    all
}

impl Spelling {
    /// Whether a rule may change a word of ASCII letters, in any case.
    pub(crate) fn may_change(&self, word: &[u8]) -> bool {
        let letter = |byte: &u8| usize::from((byte | 0x20).wrapping_sub(b'a'));
        let begins = word.first_chunk::<3>().is_some_and(|[first, second, third]| {
            let thirds = self.beginnings.get(letter(first) * 26 + letter(second));
            thirds.is_some_and(|thirds| thirds >> (letter(third) & 31) & 1 == 1)
        });
        begins || self.endings.iter().any(|ending| ending.is_in(word))
    }
}

impl Ending {
    /// Whether a word of ASCII letters, in any case, has its letters far enough from the beginning.
    fn is_in(&self, word: &[u8]) -> bool {
        let rest = word.get(self.least..).unwrap_or_default();
        let from = self.from.as_bytes();
        let begins = |at| rest.get(at..at + from.len()).is_some_and(|part| part.eq_ignore_ascii_case(from));
        rest.len().checked_sub(from.len()).is_some_and(|last| (0..=last).any(begins))
    }
}

/// An ending that is spelt in two ways.
#[derive(Clone, Copy, Debug)]
pub struct Ending {
    /// As written.
    pub from: &'static str,
    /// As compared.
    pub to: &'static str,
    /// The fewest letters before it.
    pub least: usize,
    /// What may follow it; not sorted.
    pub inflections: &'static [&'static str],
}

/// Numbers in words.
#[derive(Clone, Copy, Debug)]
pub struct NumberWords {
    /// Numbers below a hundred.
    pub cardinals: &'static [(&'static str, u8)],
    /// Ordinal numbers below a hundred.
    pub ordinals: &'static [(&'static str, u8)],
    /// Powers of ten, with their exponents (`thousand`, `bn`).
    pub powers: &'static [(&'static str, u8)],
    /// Powers of ten as a letter directly after digits (`4.5m`).
    pub suffixes: &'static [(&'static str, u8)],
    /// Letters after digits that make an ordinal.
    pub ordinal_suffixes: &'static [&'static str],
    /// Words that stand for one before a power (`a hundred`).
    pub articles: &'static [&'static str],
    /// Words between a hundred and what is below it (`and`).
    pub conjunctions: &'static [&'static str],
    /// Words between the two numbers of a range (`to`).
    pub ranges: &'static [&'static str],
    /// Words between a part and what it is a part of (`of`).
    pub part_of: &'static [&'static str],
    /// Words for the unit of a hundredth, each one word or two.
    pub percent: &'static [(&'static str, &'static str)],
    /// Words for a minus (`minus`).
    pub minus: &'static [&'static str],
    /// Words for currencies and measures after a number, with their signs, and others that count (`dozen`), each with a sign for it.
    pub units: &'static [(&'static str, char)],
    /// Parts of one, in millionths (`half`).
    pub fractions: &'static [(&'static str, u32)],
    /// Words for a number and a half, with the number (`anderthalb`).
    pub halved: &'static [(&'static str, u8)],
    /// What parts the whole from the decimals, `.` or `,`; the other parts groups of three figures.
    pub point: char,
}

/// Which four letters of `a`–`z` follow each other in the words of a language, the edge of a word being a letter too: a Bloom
/// filter with one hash, which knows every run that words have, and a part of those that they do not have as well.
#[derive(Clone, Copy, Debug)]
pub struct LetterTable {
    /// The bits, the lowest of a byte first.
    pub bits: &'static [u8; 16384],
}

impl LetterTable {
    /// Whether a folded word has four letters in a row that no word of the language has; a word with other characters than
    /// `a`–`z` never does.
    pub fn is_foreign(&self, word: &str) -> bool {
        const LETTERS: u32 = 27;
        if !word.bytes().all(|b| b.is_ascii_lowercase()) {
            return false;
        }
        let (mut run, mut seen) = (0, 1);
        for letter in word.bytes().map(|b| u32::from(b - b'a') + 1).chain([0]) {
            run = run % LETTERS.pow(3) * LETTERS + letter;
            seen += 1;
            if seen >= 4 && !self.has(run) {
                return true;
            }
        }
        false
    }

    fn has(&self, run: u32) -> bool {
        let bit = run.wrapping_mul(0x9e37_79b1) >> (32 - 17);
        self.bits.get(bit as usize / 8).is_none_or(|byte| byte & (1 << (bit % 8)) != 0)
    }
}

#[cfg(test)]
mod tests {
    use crate::words::LANGUAGES;

    #[test]
    fn the_lists_of_every_language_are_sorted() {
        for language in LANGUAGES {
            let (align, numbers, code) = (language.align, language.align.numbers, language.code);
            for list in [
                align.notes,
                align.cased,
                numbers.ordinal_suffixes,
                numbers.articles,
                numbers.conjunctions,
                numbers.ranges,
                numbers.part_of,
            ] {
                assert!(list.is_sorted_by(|a, b| a < b), "{code}: {list:?}");
                assert!(list.iter().all(|word| word.is_ascii()), "{code}: {list:?}");
            }
            for list in [numbers.cardinals, numbers.ordinals, numbers.powers, numbers.suffixes] {
                assert!(list.is_sorted_by(|a, b| a.0 < b.0), "{code}: {list:?}");
            }
            assert!(numbers.units.is_sorted_by(|a, b| a < b), "{code}");
            assert!(numbers.fractions.is_sorted_by(|a, b| a.0 < b.0), "{code}");
            assert!(numbers.halved.is_sorted_by(|a, b| a.0 < b.0), "{code}");
            assert!(numbers.minus.is_sorted() && align.hyphen_tells.is_sorted(), "{code}");
            assert!(align.contractions.is_sorted_by(|a, b| a.form < b.form), "{code}");
            assert!(align.clitics.iter().all(|clitic| clitic.form.contains('\'')), "{code}");
        }
    }
}
