//! Whether two texts name one speaker.

use super::token::{is_listed, stem};
use crate::speech::{Gender, Speaker};
use crate::text::{Shape, Words, fold};
use crate::words::LinkWords;
use crate::words::Tags;
use crate::words::speech::class::{ADJECTIVE, GIVEN, INSTITUTION, ROLE, TITLE};

/// Words beside a name that say what its bearer is.
const LABEL: Tags = TITLE.and(ROLE).and(ADJECTIVE);

/// Words of a name that are compared. `Her Royal Highness the Princess Royal` has five.
const NAME_WORDS: usize = 8;

/// How two speakers stand to each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Agreement {
    /// One surname, and no first names that differ.
    Same,
    /// One of them is not named, or only the surname is the same; or a pronoun was traced to another name, which is a guess.
    Unknown,
    /// Two names, or one surname of a woman and of a man.
    Different,
}

/// Whether two texts name one speaker, each by the fullest name that it gives.
///
/// ```
/// use quotidian::link::{Agreement, agreement};
/// use quotidian::speech::{Speaker, Speeches};
/// use quotidian::words::en::{ENGLISH, LINK};
///
/// let speaker = |text: &str| -> Speaker {
///     let mut speeches = Speeches::new(&ENGLISH);
///     speeches.next(text).unwrap().unwrap().speaker.unwrap()
/// };
/// let one = "“The ferry sails,” said Ana Ruiz.";
/// for (other, stands) in [
///     ("“The ferry sails,” Ms. Ruiz said.", Agreement::Same),
///     ("“The ferry sails,” Bo Lind said.", Agreement::Different),
///     ("“The ferry sails,” she said.", Agreement::Unknown),
/// ] {
///     assert_eq!(agreement((one, &speaker(one)), (other, &speaker(other)), &LINK), stands);
/// }
/// ```
pub fn agreement(one: (&str, &Speaker), other: (&str, &Speaker), words: &LinkWords) -> Agreement {
    let names = |(text, speaker)| Names::of(text, Some(speaker), words);
    names(one).agreement(&names(other))
}

/// The words of a speaker's name, folded.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Names {
    words: heapless::Vec<u32, NAME_WORDS>,
    stems: heapless::Vec<u32, NAME_WORDS>,
    ending: Option<u32>,
    /// How many of the words say what somebody is (`Director`, `Democrat`).
    labels: usize,
    /// Whether its first word is a first name, and its last one that of an institution.
    is_given: bool,
    is_body: bool,
    /// What its title tells of its bearer, and what its first name does.
    titled: Gender,
    given: Gender,
    /// Whether a pronoun or a role was traced to the name: that may be somebody else's.
    traced: bool,
}

impl Names {
    /// The fullest name of `speaker`; empty for a pronoun or a role (`the spokesman`).
    pub(super) fn of(text: &str, speaker: Option<&Speaker>, words: &LinkWords) -> Names {
        let Some(speaker) = speaker else { return Names::default() };
        let named = Names::read(speaker.name.map_or("", |name| name.of(text)), words);
        let written = Names::read(speaker.span.of(text), words);
        if named.words.is_empty() {
            return written;
        }
        let titled = named.titled.or(written.titled);
        Names { traced: written.words.is_empty(), titled, ..named }
    }

    /// The capitalised words of `name`, without those of grammar.
    pub(super) fn read(name: &str, words: &LinkWords) -> Names {
        let mut names = Names::default();
        let mut cursor = Words::new(0);
        while let Some(word) = cursor.next(name) {
            let written = word.of(name);
            let possessive = written.strip_suffix("’s").or_else(|| written.strip_suffix("'s"));
            let bare = possessive.unwrap_or(written);
            let tags = words.people.tags(bare);
            if tags.any(TITLE) {
                names.titled = names.titled.or(Gender::of(tags));
            }
            if is_listed(bare, words.name_endings) {
                names.ending = Some(fold::hash(bare));
            } else if word.is_letters()
                && word.shape(name) != Shape::Lower
                && !is_listed(bare, words.function)
            {
                if names.words.is_empty() && tags.any(GIVEN) {
                    names.given = Gender::of(tags);
                    names.is_given = true;
                }
                names.is_body = tags.any(INSTITUTION);
                names.labels += usize::from(tags.any(LABEL));
                let _ = names.words.push(fold::hash(bare));
                let _ = names.stems.push(stem(bare));
            }
        }
        names
    }

    /// The number of words of the name that do not say what its bearer is.
    pub(super) fn fullness(&self) -> usize {
        self.words.len().saturating_sub(self.labels)
    }

    /// The number of words of the name.
    pub(super) fn len(&self) -> usize {
        self.words.len()
    }

    /// Whether two names have the same words.
    pub(super) fn is_like(&self, other: &Names) -> bool {
        self.words == other.words && self.ending == other.ending
    }

    /// Whether it is a fuller name of the same person, beyond doubt: with the same surname, or the first name that `other` has alone, and
    /// neither a firm named after one nor somebody of the other sex.
    pub(super) fn is_fuller(&self, other: &Names) -> bool {
        let last = self.words.last() == other.words.last();
        let first = other.len() == 1 && self.words.first() == other.words.first() && self.is_given;
        let sexes = self.titled.or(self.given).agrees(other.titled.or(other.given));
        (last || first) && !self.is_body && sexes && self.agreement(other) == Agreement::Same
    }

    /// Whether a word with this stem is part of the name.
    pub(super) fn has_stem(&self, stem: u32) -> bool {
        self.stems.contains(&stem)
    }

    /// Whether the one is a woman and the other a man: by their titles, or by two first names. A title against a first name tells
    /// nothing, for many are of both (`Alexis`).
    fn are_opposed(&self, other: &Names, one_first: bool) -> bool {
        let known = self.titled != Gender::Unknown && other.titled != Gender::Unknown;
        let by_name = !known && !one_first && self.len() > 1 && other.len() > 1;
        !self.titled.agrees(other.titled) || by_name && !self.given.agrees(other.given)
    }

    /// How two speakers stand to each other.
    pub(super) fn agreement(&self, other: &Names) -> Agreement {
        let (Some(mine), Some(theirs)) = (self.words.last(), other.words.last()) else {
            return Agreement::Unknown;
        };
        if mine != theirs && !self.words.contains(theirs) && !other.words.contains(mine) {
            let guessed = self.traced || other.traced;
            return if guessed { Agreement::Unknown } else { Agreement::Different };
        }
        let (fewer, more) = if self.len() <= other.len() { (self, other) } else { (other, self) };
        let one_first = fewer.len() < 2 || more.words.contains(fewer.words.first().unwrap_or(mine));
        if self.are_opposed(other, one_first) {
            return if self.traced || other.traced { Agreement::Unknown } else { Agreement::Different };
        }
        let one_ending = fewer.len() < 2 || self.ending == other.ending;
        if one_first && one_ending { Agreement::Same } else { Agreement::Unknown }
    }
}

#[cfg(test)]
mod tests {
    extern crate std;
    use super::*;
    use crate::words::en;

    #[test]
    fn names_of_one_speaker_agree() {
        let agreement = |a, b| Names::read(a, &en::LINK).agreement(&Names::read(b, &en::LINK));
        assert_eq!(agreement("Ms. Vasterling", "Ingrid A. Vasterling"), Agreement::Same);
        assert_eq!(agreement("Harbour Director Ann Lee", "Lee’s"), Agreement::Same);
        assert_eq!(agreement("The Harbour account", "Harbour"), Agreement::Same);
        assert_eq!(agreement("Ann Lee", "Bo Lee"), Agreement::Unknown);
        assert_eq!(agreement("Ann Lee", "Tom Lee"), Agreement::Different);
        assert_eq!(agreement("Ms. Lee", "Mr. Lee"), Agreement::Different);
        assert_eq!(agreement("Ms. Lee", "Ann Lee"), Agreement::Same);
        assert_eq!(agreement("Mr. Lee", "Alexis Lee"), Agreement::Same);
        assert_eq!(agreement("Tom Ruth", "Mr. Ruth"), Agreement::Same);
        assert_eq!(agreement("Bo Lee Jr.", "Bo Lee"), Agreement::Unknown);
        assert_eq!(agreement("he", "Bo Lee"), Agreement::Unknown);
        assert_eq!(agreement("Ann Lee", "Ann Marsh"), Agreement::Different);
    }
}
