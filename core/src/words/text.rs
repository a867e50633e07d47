//! The shape of a language's words for sentence ends.

use crate::words::Lower;

/// A language's words for sentence ends and the form of quotations.
#[derive(Clone, Copy, Debug)]
pub struct TextWords {
    /// Abbreviations after whose point a sentence goes on even before a capital (`Mr.`, `Gen.`), without the point, sorted.
    pub before_name: &'static [&'static str],
    /// Abbreviations after whose point a sentence may end or go on (`Inc.`, `p.m.`): it goes on unless the next
    /// word is one that begins sentences. Without the last point, sorted.
    pub anywhere: &'static [&'static str],
    /// Words of one capital letter, which a point after them does not make an initial (`I`).
    pub letter_words: &'static [&'static str],
    /// Words that begin sentences (`The`, `He`), sorted.
    pub starters: &'static [&'static str],
    /// Words that only a clause has: subjects' pronouns, auxiliaries, contractions with them. Lower case, sorted.
    pub clause: &'static [&'static str],
    /// Words that titles write small (`of`, `the`). Lower case, sorted.
    pub small: &'static [&'static str],
    /// Nouns before the title of a work (`film`, `book`). Lower case, sorted.
    pub works: &'static [&'static str],
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
        let listed = |table: &[&str]| table.binary_search(&word).is_ok();
        !listed(self.before_name) && !listed(self.anywhere)
    }

    /// Whether `word` is one that only a clause has.
    pub fn in_clause(&self, word: &str) -> bool {
        Lower::of(word).is_in(self.clause)
    }

    /// Whether titles write `word` small.
    pub fn is_small(&self, word: &str) -> bool {
        Lower::of(word).is_in(self.small)
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
        Lower::of(word).is_in(self.works)
    }
}
