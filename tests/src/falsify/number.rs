//! Other numbers and units.

use super::draft::Draft;
use super::random::Random;
use super::source::core;
use super::tables::{CARDINALS, CURRENCIES, ORDINALS, POWERS, UNITS};

/// Whether a word is a number or a part of one.
pub fn is_numeric(word: &str) -> bool {
    let small = core(word).to_lowercase();
    let is_word = |part: &str| {
        CARDINALS.contains(&part) || ORDINALS.contains(&part) || POWERS.contains(&part) || part == "percent"
    };
    small.contains(|c: char| c.is_ascii_digit()) || small.split('-').any(is_word)
}

/// Whether a word can belong to the number beside it.
pub fn joins_a_number(word: &str) -> bool {
    is_numeric(word) || ["and", "dollars", "pounds"].contains(&core(word))
}

/// Makes another number of a word.
type Change = fn(&str, &mut Random) -> Option<String>;

const CHANGES: &[Change] =
    &[digit, point, sign, percent, currency, power, other_cardinal, other_cardinal, other_ordinal];

/// Another number in the place of one.
pub fn number(draft: &mut Draft<'_>, random: &mut Random) -> Option<()> {
    let at = draft.pick(random, |draft, at| is_numeric(&draft.tokens[at].word))?;
    let word = draft.tokens[at].word.clone();
    let new = random.pick(CHANGES)(&word, random)?;
    if is_unit_cut_off(draft, at, &new) {
        return None;
    }
    draft.rewrite(at, new);
    Some(())
}

/// Whether a number at the end only loses its unit, as a quotation may that breaks off there.
fn is_unit_cut_off(draft: &Draft<'_>, at: usize, new: &str) -> bool {
    at + 1 == draft.tokens.len() && draft.tokens[at].word.contains('%') && !new.contains('%')
}

/// Another unit or power of ten.
pub fn unit(draft: &mut Draft<'_>, random: &mut Random) -> Option<()> {
    let family = |word: &str| UNITS.iter().find(|family| family.contains(&word));
    let at = draft.pick(random, |draft, at| family(&draft.small(at)).is_some())?;
    let old = draft.small(at);
    let new = random.pick_where(family(&old)?, |unit| *unit != old)?;
    draft.exchange(at, new);
    Some(())
}

/// The places of figures.
fn figures(word: &str) -> Vec<usize> {
    word.match_indices(|c: char| c.is_ascii_digit()).map(|(at, _)| at).collect()
}

fn only_figures(word: &str) -> bool {
    let core = core(word);
    !core.is_empty() && core.chars().all(|c| c.is_ascii_digit())
}

fn digit(word: &str, random: &mut Random) -> Option<String> {
    let at = *random.pick_where(&figures(word), |_| true)?;
    let new = random.pick_where(&["1", "2", "3", "4", "6", "7", "8", "9"], |new| **new != word[at..=at])?;
    let mut word = word.to_owned();
    word.replace_range(at..=at, new);
    Some(word)
}

/// The decimal point moved, lost or put in.
fn point(word: &str, _: &mut Random) -> Option<String> {
    let figures = figures(word);
    let inner =
        figures.windows(2).find(|pair| pair[1] == pair[0] + 2 && word[pair[0] + 1..].starts_with('.'));
    if let Some(pair) = inner {
        let mut word = word.to_owned();
        word.remove(pair[0] + 1);
        return Some(word);
    }
    let &[.., last] = &figures[..] else { return None };
    (figures.len() > 1 && only_figures(word)).then(|| format!("{}.{}", &word[..last], &word[last..]))
}

/// A minus put in or lost.
fn sign(word: &str, _: &mut Random) -> Option<String> {
    if word.trim_start_matches(['“', '(']).starts_with('–') {
        return Some(word.replacen('–', "", 1));
    }
    word.starts_with(|c: char| c.is_ascii_digit()).then(|| format!("-{word}")).filter(|_| only_figures(word))
}

/// A sign for percent put in or lost.
fn percent(word: &str, _: &mut Random) -> Option<String> {
    if word.contains('%') {
        return Some(word.replace('%', ""));
    }
    let core = core(word);
    let counts = only_figures(word) && word.starts_with(core);
    counts.then(|| word.replace(core, &format!("{core}%")))
}

fn currency(word: &str, random: &mut Random) -> Option<String> {
    let old = CURRENCIES.iter().find(|sign| word.contains(**sign))?;
    let new = random.pick_where(CURRENCIES, |new| new != old)?;
    Some(word.replace(old, new))
}

fn power(word: &str, random: &mut Random) -> Option<String> {
    let core = core(word);
    only_figures(word)
        .then(|| word.replace(core, &format!("{core} {}", random.pick(&["thousand", "million"]))))
}

fn other_cardinal(word: &str, random: &mut Random) -> Option<String> {
    other_in(CARDINALS, word, random)
}

fn other_ordinal(word: &str, random: &mut Random) -> Option<String> {
    other_in(ORDINALS, word, random)
}

/// The last part of a number in words exchanged: `six` for `seven` in `twenty-seven`.
fn other_in(list: &[&str], word: &str, random: &mut Random) -> Option<String> {
    let small = core(word).to_lowercase();
    let last = small.rsplit('-').next().unwrap_or("");
    let old = list.iter().find(|old| **old == last)?;
    let new = random.pick_where(list, |new| new != old)?;
    let at = word.to_lowercase().rfind(old)?;
    Some(format!("{}{new}{}", &word[..at], &word[at + old.len()..]))
}
