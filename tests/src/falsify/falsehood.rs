//! Changes that alter the meaning, by class. Each gives none where the words at hand do not allow it.

use super::draft::Draft;
use super::number::{is_numeric, joins_a_number, number, unit};
use super::random::Random;
use super::source::{bare, core};
use super::tables::{
    ADDED, ANTONYMS, AUXILIARIES, CONDITIONS, MODALS, NAMES, NEGATED, NEGATIONS, NEGATIVE_PREFIXES, PREFIXED,
    PROPER_NAMES, QUANTIFIERS, SPELLINGS, is_content, other_of,
};

/// Changes a draft.
pub type Falsify = fn(&mut Draft<'_>, &mut Random) -> Option<()>;

/// Every class.
pub const FALSEHOODS: &[(&str, Falsify)] = &[
    ("negation dropped", negation_dropped),
    ("negation added", negation_added),
    ("negating prefix", prefix),
    ("negating quantifier", quantifier),
    ("number", number),
    ("unit", unit),
    ("name", name),
    ("modal", modal),
    ("antonym", antonym),
    ("order", order),
    ("word exchanged", exchanged),
    ("one letter", one_letter),
    ("word dropped", dropped),
    ("word inserted", inserted),
    ("condition dropped", condition),
    ("negation in a bracket", negating_bracket),
    ("number in a bracket", bracketed_number),
    ("name in a bracket", bracketed_name),
    ("modal in a bracket", bracketed_modal),
];

fn negation_dropped(draft: &mut Draft<'_>, random: &mut Random) -> Option<()> {
    let at = draft.pick(random, |draft, at| {
        let word = draft.small(at);
        draft.is_inner(at) && NEGATIONS.contains(&word.as_str()) || affirmed(&word).is_some()
    })?;
    match affirmed(&draft.small(at)) {
        Some(word) => draft.exchange(at, word),
        None => draft.remove(at..at + 1),
    }
    Some(())
}

/// The verb of a negated one: `can` for `can't`.
fn affirmed(word: &str) -> Option<&'static str> {
    NEGATED.iter().find(|(_, negated)| *negated == word).map(|(verb, _)| *verb)
}

/// Whether a negation can be put in behind the word at `at`.
fn can_be_negated(draft: &Draft<'_>, at: usize) -> bool {
    AUXILIARIES.contains(&draft.small(at).as_str())
        && draft.is_open(at)
        && draft.are_free(at..at + 2)
        && !NEGATIONS.contains(&draft.small(at + 1).as_str())
}

fn negation_added(draft: &mut Draft<'_>, random: &mut Random) -> Option<()> {
    let at = draft.pick(random, can_be_negated)?;
    let word = draft.small(at);
    let negated: Vec<&str> = NEGATED.iter().filter(|(verb, _)| *verb == word).map(|(_, n)| *n).collect();
    match random.below(3) {
        0 if !negated.is_empty() => draft.exchange(at, random.pick(&negated)),
        1 => draft.insert(at + 1, "never"),
        _ => draft.insert(at + 1, "not"),
    }
    Some(())
}

fn prefix(draft: &mut Draft<'_>, random: &mut Random) -> Option<()> {
    let at = draft.pick(random, |draft, at| {
        let word = draft.small(at);
        other_of(PREFIXED, &word).is_some() || takes_a_prefix(&word)
    })?;
    let word = draft.small(at);
    let new = match other_of(PREFIXED, &word) {
        Some(other) => other.to_owned(),
        None => format!("{}{word}", random.pick(NEGATIVE_PREFIXES)),
    };
    draft.exchange(at, &new);
    Some(())
}

fn takes_a_prefix(word: &str) -> bool {
    is_content(word) && ["ed", "able", "al", "ent", "ful", "ing", "ive"].iter().any(|end| word.ends_with(end))
}

fn quantifier(draft: &mut Draft<'_>, random: &mut Random) -> Option<()> {
    pair(draft, random, QUANTIFIERS)
}

fn antonym(draft: &mut Draft<'_>, random: &mut Random) -> Option<()> {
    pair(draft, random, ANTONYMS)
}

/// A word exchanged for the other of its pair.
fn pair(draft: &mut Draft<'_>, random: &mut Random, pairs: &[(&'static str, &'static str)]) -> Option<()> {
    let at = draft.pick(random, |draft, at| other_of(pairs, &draft.small(at)).is_some())?;
    draft.exchange(at, other_of(pairs, &draft.small(at))?);
    Some(())
}

fn name(draft: &mut Draft<'_>, random: &mut Random) -> Option<()> {
    let at = draft.pick(random, Draft::is_name)?;
    let other = |name: &str| name.to_lowercase() != draft.small(at);
    let new = if random.below(2) == 0 {
        random.pick_where(NAMES, |name| other(name))?.to_string()
    } else {
        random.pick_where(&draft.source.names, |name| other(name))?.clone()
    };
    draft.exchange(at, &new);
    Some(())
}

fn modal(draft: &mut Draft<'_>, random: &mut Random) -> Option<()> {
    let at = draft.pick(random, |draft, at| MODALS.contains(&core(&draft.tokens[at].word)))?;
    let new = random.pick_where(MODALS, |modal| *modal != draft.small(at))?;
    draft.exchange(at, new);
    Some(())
}

/// Two words of content in each other's place, as of subject and object.
fn order(draft: &mut Draft<'_>, random: &mut Random) -> Option<()> {
    let content = |draft: &Draft<'_>, at: usize| is_content(&draft.small(at));
    let first = draft.pick(random, content)?;
    let second = draft.pick(random, |draft, at| {
        content(draft, at) && (first + 1..first + 8).contains(&at) && draft.small(at) != draft.small(first)
    })?;
    let words = [first, second].map(|at| core(&draft.tokens[at].word).to_owned());
    draft.exchange(first, &words[1]);
    draft.exchange(second, &words[0]);
    Some(())
}

fn exchanged(draft: &mut Draft<'_>, random: &mut Random) -> Option<()> {
    let at = draft.pick(random, |draft, at| is_content(&draft.small(at)))?;
    let new = random.pick_where(&draft.source.content, |word| *word != draft.small(at))?.clone();
    draft.exchange(at, &new);
    Some(())
}

/// A word of the text that is one letter away.
fn one_letter(draft: &mut Draft<'_>, random: &mut Random) -> Option<()> {
    let at = draft
        .pick(random, |draft, at| draft.small(at).len() > 2 && !joins_a_number(&draft.tokens[at].word))?;
    let old = draft.small(at);
    let is_other = |word: &String| are_near(&old, word) && other_of(SPELLINGS, &old) != Some(word.as_str());
    let new = random.pick_where(&draft.source.vocabulary, is_other)?.clone();
    draft.exchange(at, &new);
    Some(())
}

/// Whether two words, letters alone, are one letter apart: one added, dropped or another.
fn are_near(one: &str, other: &str) -> bool {
    let (short, long) = if one.len() < other.len() { (one, other) } else { (other, one) };
    let plain = |word: &str| word.bytes().all(|letter| letter.is_ascii_alphabetic());
    if short.len() < 2 || long.len() > short.len() + 1 || short == long || !plain(one) || !plain(other) {
        return false;
    }
    let same = short.bytes().zip(long.bytes()).take_while(|(a, b)| a == b).count();
    short[same + usize::from(short.len() == long.len())..] == long[same + 1..]
}

fn dropped(draft: &mut Draft<'_>, random: &mut Random) -> Option<()> {
    let at = draft.pick(random, |draft, at| draft.is_inner(at) && is_content(&draft.small(at)))?;
    draft.remove(at..at + 1);
    Some(())
}

fn inserted(draft: &mut Draft<'_>, random: &mut Random) -> Option<()> {
    let at = draft.pick(random, |draft, at| at > 0 && draft.are_free(at - 1..at + 1))?;
    let new = if random.below(2) == 0 {
        random.pick(ADDED).to_string()
    } else {
        draft.source.content[random.below(draft.source.content.len())].clone()
    };
    draft.insert(at, &new);
    Some(())
}

/// A condition left out, up to the mark that ends it or over some words.
fn condition(draft: &mut Draft<'_>, random: &mut Random) -> Option<()> {
    let at = draft.pick(random, |draft, at| at > 0 && CONDITIONS.contains(&draft.small(at).as_str()))?;
    let marked = (at + 1..draft.tokens.len()).find(|&end| !draft.is_open(end));
    let last = marked.filter(|last| last - at < 12).unwrap_or(at + random.within(2, 8));
    let before_a_number = draft.tokens.get(last + 1).is_some_and(|next| is_numeric(&next.word));
    if last + 1 >= draft.tokens.len() || !draft.are_free(at..last + 1) || before_a_number {
        return None;
    }
    draft.remove(at..last + 1);
    Some(())
}

fn negating_bracket(draft: &mut Draft<'_>, random: &mut Random) -> Option<()> {
    let at = draft.pick(random, can_be_negated)?;
    draft.insert(at + 1, random.pick(&["[not]", "[never]"]));
    Some(())
}

fn bracketed_number(draft: &mut Draft<'_>, random: &mut Random) -> Option<()> {
    bracketed(draft, random, number)
}

fn bracketed_name(draft: &mut Draft<'_>, random: &mut Random) -> Option<()> {
    let at = draft.pick(random, |draft, at| {
        draft.is_name(at) && PROPER_NAMES.contains(&core(&draft.tokens[at].word)) && draft.is_inner(at)
    })?;
    let bracket = format!("[{}]", random.pick(NAMES));
    draft.exchange(at, &bracket);
    Some(())
}

fn bracketed_modal(draft: &mut Draft<'_>, random: &mut Random) -> Option<()> {
    bracketed(draft, random, modal)
}

/// What a change exchanges, put into brackets; not at the end or beside a number, where a bracket may as well add a word.
fn bracketed(draft: &mut Draft<'_>, random: &mut Random, falsify: Falsify) -> Option<()> {
    let before: Vec<String> = draft.tokens.iter().map(|token| token.word.clone()).collect();
    falsify(draft, random)?;
    let at = draft.tokens.iter().zip(before).position(|(token, before)| token.word != before)?;
    let word = &draft.tokens[at].word;
    let bracket = word.replacen(bare(word), &format!("[{}]", bare(word)), 1);
    draft.rewrite(at, bracket);
    let alone = draft.is_inner(at) && ![at - 1, at + 1].iter().any(|&at| is_numeric(&draft.tokens[at].word));
    alone.then_some(())
}

#[cfg(test)]
mod tests {
    use super::are_near;

    #[test]
    fn near_words_are_one_letter_apart() {
        for (one, other, near) in [
            ("form", "farm", true),
            ("bolt", "bolts", true),
            ("then", "the", true),
            ("now", "know", true),
            ("form", "form", false),
            ("form", "from", false),
            ("can", "can't", false),
            ("the", "them", true),
            ("the", "there", false),
        ] {
            assert_eq!(are_near(one, other), near, "{one} {other}");
            assert_eq!(are_near(other, one), near, "{other} {one}");
        }
    }
}
