//! The shape of a language's words for text: every word with its classes, sentence ends, and the form of quotations.

use crate::text::chars::is_upper;
use crate::words::lexicon::SetNumber;
use crate::words::speech::class;
use crate::words::{Lexicon, Lower, Tags};

/// A language's words for sentence ends and the form of quotations.
#[derive(Clone, Copy, Debug)]
pub struct TextWords {
    /// Every word with its [classes](class).
    pub lexicon: &'static Lexicon,
    /// Whether every noun is written with a capital, as in German. Then a capital makes no name: a word is one when no
    /// class knows it as something else and no article or adjective stands before it, or when a given name, a title
    /// or a role does (`der Sprecher Karl Weber`).
    pub nouns_capitalised: bool,
    /// Endings of nouns that are no names, where every noun has a capital (`ung`, `heit`).
    pub noun_endings: &'static [&'static str],
    /// Endings of adjectives before a noun, where every noun has a capital (`e`, `er`): behind one a capital makes no name.
    pub adjective_endings: &'static [&'static str],
    /// Whether the finite verb of a main clause stands second and that of a subordinate clause last, as in German: the
    /// subject stands behind the verb where anything else stands first (`In Bonn sagte sie`).
    pub verb_second: bool,
    /// Whether the point or comma that ends a quoted sentence within another stands behind the mark (`„Ja“, sagte sie`).
    pub stops_outside: bool,
    /// Words of the lexicon that end compounds, where the language writes them in one (`sprecherin` of
    /// `Polizeisprecherin`).
    pub heads: &'static [&'static str],
    /// Endings of adverbs (`quietly`).
    pub adverb_endings: &'static [&'static str],
    /// Endings of verbs of the past, where these stand beside their subject (`marched`).
    pub past_endings: &'static [&'static str],
    /// The possessive endings of a name (`’s`).
    pub possessive_endings: &'static [&'static str],
    /// Words of one capital letter, which a point after them does not make an initial (`I`).
    pub letter_words: &'static [&'static str],
    /// Words that lose their beginning in speech (`’em`), without the apostrophe. Lower case, sorted.
    pub clipped: &'static [&'static str],
    /// Endings after whose apostrophe a word may go on as a plural's possessive (`the players’ bus`).
    pub plural_endings: &'static [&'static str],
    /// Endings that drop a letter in speech (`in` for `ing`).
    pub dropping: &'static [&'static str],
    /// What a writer says before a word that is not his (`so-called`).
    pub distancing: &'static [&'static str],
    /// Words of who speaks and is spoken to (`I`, `you`, `let's`), which show that a line is talk. Lower case, sorted.
    pub talk: &'static [&'static str],
    /// Words that stand before a colon at the start of a line and name no speaker (`Note`, `Photos`). Lower case, sorted.
    pub headings: &'static [&'static str],
}

impl TextWords {
    /// The classes of `word`, in any case; of a compound that the lexicon does not hold, those of its last part.
    ///
    /// ```
    /// use quotidian::words::{de, en, speech::class};
    /// assert!(en::TEXT.tags("Spokeswoman").any(class::ROLE));
    /// assert!(de::TEXT.tags("Polizeisprecherin").any(class::ROLE));
    /// assert!(!de::TEXT.tags("Polizeiauto").any(class::ROLE));
    /// ```
    pub fn tags(&self, word: &str) -> Tags {
        self.lexicon.set(self.find(word))
    }

    /// The set of `word`'s classes, or of its last part's.
    pub(crate) fn find(&self, word: &str) -> SetNumber {
        let found = self.lexicon.find(word);
        if found != SetNumber::default() || !self.may_be_compound(word) {
            return found;
        }
        self.head_of(word).map_or(found, |head| self.lexicon.find(head))
    }

    /// Whether `word` can be a compound of [heads](TextWords::heads): a noun, where nouns have a capital.
    pub(crate) fn may_be_compound(&self, word: &str) -> bool {
        let noun = || !self.nouns_capitalised || word.starts_with(is_upper);
        !self.heads.is_empty() && noun()
    }

    /// The longest head that ends `word`. The last letter is compared first: few heads are left then.
    fn head_of(&self, word: &str) -> Option<&'static str> {
        let last = word.as_bytes().last()?.to_ascii_lowercase();
        let alike = self.heads.iter().filter(|head| head.as_bytes().last() == Some(&last));
        let lower = Lower::of(word);
        // once: what it gives is checked for UTF-8 each time
        let lower = lower.as_str();
        alike.filter(|head| lower.ends_with(**head)).max_by_key(|head| head.len()).copied()
    }

    /// Whether `text` ends as a sentence does: with a stop that does not belong to an abbreviation.
    ///
    /// ```
    /// use quotidian::words::en::TEXT;
    /// assert!(TEXT.ends_sentence("He left."));
    /// assert!(!TEXT.ends_sentence("He told Ann Poe Jr."));
    /// ```
    pub fn ends_sentence(&self, text: &str) -> bool {
        let Some(body) = text.strip_suffix('.') else { return text.ends_with(['!', '?', '…']) };
        let word = body.rsplit(|c: char| c.is_whitespace() || c == '(').next().unwrap_or("");
        !self.abbreviation(word).any(class::BEFORE_NAME.and(class::ABBREVIATED))
    }

    /// Which kinds of abbreviation `word` is, written as it is.
    pub(crate) fn abbreviation(&self, word: &str) -> Tags {
        let tags = self.lexicon.tags(word);
        let mut letters = word.chars();
        let capital = letters.next().is_some_and(is_upper);
        let plain = capital && (word.contains('.') || !letters.any(is_upper));
        let written = tags.any(class::SMALL_TOO) && !capital || plain;
        if written { tags } else { Tags(0) }
    }

    /// Whether `word` begins sentences.
    pub(crate) fn is_starter(&self, word: &str) -> bool {
        word.starts_with(is_upper) && self.lexicon.tags(word).any(class::STARTER)
    }

    /// Whether `word` is one that only a clause has.
    pub fn in_clause(&self, word: &str) -> bool {
        self.has(word, class::CLAUSE)
    }

    /// Whether titles write `word` small.
    pub fn is_small(&self, word: &str) -> bool {
        self.has(word, class::SMALL)
    }

    /// Whether `word` is one of who speaks or is spoken to.
    pub fn in_talk(&self, word: &str) -> bool {
        Lower::of(word).is_in(self.talk)
    }

    /// Whether `word` before a colon is a heading's, and no speaker's.
    pub fn is_heading(&self, word: &str) -> bool {
        Lower::of(word).is_in(self.headings)
    }

    /// Whether `word` is a noun for a work that has a title.
    pub fn is_work(&self, word: &str) -> bool {
        self.has(word, class::WORK)
    }

    fn has(&self, word: &str, tags: Tags) -> bool {
        self.tags(word).any(tags)
    }
}
