//! The one spelling to which the spellings of a word are brought.

use heapless::String;

use crate::fixed;
use crate::text::fold;
use crate::words::align::class;
use crate::words::{AlignWords, Ending, Spelling, Tags};

/// Letters of the longest word whose spelling is looked at; a longer one has one spelling.
pub(super) const LETTERS: usize = 40;

/// A folded word in fixed memory.
pub(super) type Folded = String<LETTERS>;

/// `word` folded; none when it is longer than [`LETTERS`].
pub(super) fn folded(word: &str) -> Option<Folded> {
    let mut folded = Folded::new();
    if word.is_ascii() {
        let push = |byte| folded.push(char::from(fold::plain_ascii(byte))).ok();
        return word.bytes().try_for_each(push).map(|()| folded);
    }
    fold::letters(word).try_for_each(|c| folded.push(c).ok()).map(|()| folded)
}

/// A word with the letters that have no mark, where the language writes others for those that have one (`Müller`, `Mueller`),
/// folded; none where it has none of them.
pub(super) fn spelt_out(written: &str, words: &AlignWords) -> Option<Folded> {
    if written.is_ascii() || words.spelt_out.is_empty() {
        return None;
    }
    let (mut spelt, mut any) = (Folded::new(), false);
    let mut rest = written.chars();
    while let Some(c) = rest.next() {
        let lower = c.to_lowercase().next()?;
        let composed = (lower, rest.clone().next());
        let is = |&&(letter, _): &&(char, &str)| letter == lower || fold::decomposed(letter) == composed;
        if let Some((_, letters)) = words.spelt_out.iter().find(is) {
            any = true;
            spelt.push_str(letters).ok()?;
        } else {
            let mut room = [0; 4];
            let written = core::str::from_utf8(fixed::utf8(c, &mut room)).unwrap_or_default();
            fold::letters(written).try_for_each(|c| spelt.push(c).ok())?;
        }
    }
    any.then_some(spelt)
}

/// Whether a word is an abbreviation of single letters with points between (`U.S`, `p.m`), its last point not counted.
pub(super) fn is_dotted(written: &str) -> bool {
    let mut letters = written.split(['.']);
    written.contains('.')
        && letters.all(|part| {
            let mut chars = part.chars();
            chars.next().is_some_and(char::is_alphabetic) && chars.next().is_none()
        })
}

/// A folded word without points.
pub(super) fn without_points(word: &Folded) -> Folded {
    let mut bare = Folded::new();
    // It is no longer than the word, so that there is room.
    let _ = word.chars().filter(|&c| c != '.').try_for_each(|c| bare.push(c));
    bare
}

/// The folded `word`, with these classes, in the spelling that stands for all. `name`: it is one, and the spellings of whole
/// words, which tell names apart (`Gray`, `Grey`), stay as they are.
pub(super) fn root(word: &str, tags: Tags, name: bool, rules: &Spelling) -> Option<Folded> {
    if tags.any(class::SPELT) {
        let short = rules.abbreviations.binary_search_by_key(&word, |(from, _)| from).ok();
        if let Some((_, whole)) = short.and_then(|at| rules.abbreviations.get(at)) {
            return Folded::try_from(*whole).ok();
        }
        let at = rules.words.binary_search_by_key(&word, |(from, _)| from).ok()?;
        return rules.words.get(at).filter(|_| !name).and_then(|(_, to)| Folded::try_from(*to).ok());
    }
    let stem = stem_of(word, rules);
    let begun = match stem {
        Some((from, to)) => concatenated(&[to, word.get(from.len()..)?])?,
        None => Folded::try_from(word).ok()?,
    };
    let ended = rules.endings.iter().find_map(|ending| ended(&begun, ending));
    ended.or_else(|| stem.map(|_| begun))
}

/// The longest stem of the rules with which `word` begins.
fn stem_of(word: &str, rules: &Spelling) -> Option<(&'static str, &'static str)> {
    let key = word.get(..3)?;
    let from = rules.stems.partition_point(|(stem, _)| *stem < key);
    let near = rules.stems.get(from..)?.iter().take_while(|(stem, _)| stem.starts_with(key));
    near.filter(|(stem, _)| word.starts_with(stem)).max_by_key(|(stem, _)| stem.len()).copied()
}

/// `word` with the ending of the rule exchanged, if it has it.
fn ended(word: &str, ending: &Ending) -> Option<Folded> {
    let last = word.len().checked_sub(ending.from.len())?;
    let begins = |&at: &usize| word.get(at..).is_some_and(|rest| rest.starts_with(ending.from));
    let at = (0..=last).rev().find(begins)?;
    if at < ending.least {
        return None;
    }
    let inflection = word.get(at + ending.from.len()..)?;
    ending.inflections.contains(&inflection).then_some(())?;
    concatenated(&[word.get(..at)?, ending.to, inflection])
}

fn concatenated(parts: &[&str]) -> Option<Folded> {
    let mut whole = Folded::new();
    parts.iter().try_for_each(|part| whole.push_str(part).ok()).map(|()| whole)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::en;

    fn compared(word: &str) -> Folded {
        let folded = folded(word).unwrap();
        root(&folded, en::ALIGN.lexicon.tags(&folded), false, en::ALIGN.spelling).unwrap_or(folded)
    }

    #[test]
    fn spellings_of_one_word_meet() {
        for (uk, us) in [
            ("harbours", "harbors"),
            ("organisation", "organization"),
            ("travelled", "traveled"),
            ("theatres", "theaters"),
            ("manoeuvre", "maneuver"),
            ("analysed", "analyzed"),
            ("programme", "program"),
            ("Defence", "defense"),
            ("practise", "practice"),
        ] {
            assert_eq!(compared(uk), compared(us));
        }
    }

    #[test]
    fn different_words_stay_apart() {
        for (one, other) in [
            ("four", "for"),
            ("our", "or"),
            ("hour", "hor"),
            ("filled", "filed"),
            ("mourning", "morning"),
            ("fourth", "forth"),
            ("prise", "prize"),
            ("tour", "tor"),
        ] {
            assert_ne!(compared(one), compared(other));
        }
    }

    #[test]
    fn the_tables_are_sorted() {
        let rules = en::ALIGN.spelling;
        assert!(rules.words.is_sorted() && rules.stems.is_sorted() && rules.exceptions.is_sorted());
        assert!(rules.stems.iter().all(|(stem, _)| stem.len() >= 3));
    }
}
