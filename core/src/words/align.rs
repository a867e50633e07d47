//! The shape of a language's words for comparing wordings. All words are folded (lower case, no diacritics, `'` for
//! every apostrophe), and every list is sorted, except where it says otherwise.

/// A language's words for comparing wordings.
#[derive(Clone, Copy, Debug)]
pub struct AlignWords {
    /// Words that negate.
    pub negations: &'static [&'static str],
    /// Modal verbs.
    pub modals: &'static [&'static str],
    /// Words that open a condition or an exception.
    pub conditions: &'static [&'static str],
    /// Words so frequent that they identify no passage. They are no names either, however capitalised.
    pub function: &'static [&'static str],
    /// Verbs of speaking, in the forms that stand between two parts of a quotation.
    pub cues: &'static [&'static str],
    /// Words of speech that an editor may drop; not sorted.
    pub fillers: &'static [Filler],
    /// Contractions that do not follow from [`AlignWords::clitics`].
    pub contractions: &'static [Contraction],
    /// What is written together with the word before it, the longest first.
    pub clitics: &'static [Clitic],
    /// Prefixes that negate the word after them (`unsafe`); longest first.
    pub negative_prefixes: &'static [&'static str],
    /// Suffixes that negate the word before them, each with the one that does not (`careless`, `careful`); not sorted.
    pub negative_suffixes: &'static [(&'static str, &'static str)],
    /// Prefixes written with a hyphen that turn or bound the meaning of what follows (`non-`, `anti-`).
    pub hyphen_prefixes: &'static [&'static str],
    /// What stands in brackets about a quotation rather than in its words (`[sic]`).
    pub notes: &'static [&'static str],
    /// Words that name a day, which each text names from where it stands.
    pub days: &'static [&'static str],
    /// Words that mean something else with a capital (`US`, `us`).
    pub cased: &'static [&'static str],
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
    /// Beginnings of words, three letters at least.
    pub stems: &'static [(&'static str, &'static str)],
    /// Endings; not sorted, the first that fits is taken.
    pub endings: &'static [Ending],
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
    /// Words for the unit of a hundredth, each one word or two.
    pub percent: &'static [(&'static str, &'static str)],
    /// Words for currencies after a number, with their signs.
    pub currencies: &'static [(&'static str, char)],
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
                align.negations,
                align.modals,
                align.conditions,
                align.function,
                align.cues,
                align.notes,
                align.days,
                align.cased,
                numbers.ordinal_suffixes,
                numbers.articles,
                numbers.conjunctions,
            ] {
                assert!(list.is_sorted_by(|a, b| a < b), "{code}: {list:?}");
                assert!(list.iter().all(|word| word.is_ascii()), "{code}: {list:?}");
            }
            for list in [numbers.cardinals, numbers.ordinals, numbers.powers, numbers.suffixes] {
                assert!(list.is_sorted_by(|a, b| a.0 < b.0), "{code}: {list:?}");
            }
            assert!(numbers.currencies.is_sorted_by(|a, b| a < b), "{code}");
            assert!(align.contractions.is_sorted_by(|a, b| a.form < b.form), "{code}");
        }
    }
}
