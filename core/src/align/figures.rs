//! Numbers in figures.

use super::number::{Number, listed, looked_up};
use super::spelling::folded;
use crate::words::NumberWords;

/// The value of a word of digits (`1,000`, `4.5m`, `3rd`), and whether a power of ten may follow; none for a form that has
/// no value (`1990s`, `4.2.1`) or has more digits than a value holds.
pub(super) fn read(word: &str, words: &NumberWords) -> Option<(Number, bool)> {
    let end = word.find(|c: char| !(c.is_ascii_digit() || matches!(c, '.' | ','))).unwrap_or(word.len());
    let (figures, suffix) = word.split_at_checked(end)?;
    let (whole, fraction) = figures.split_once([words.point]).unwrap_or((figures, ""));
    let grouped = whole.split(['.', ',']).skip(1).all(|group| group.len() == 3);
    if !grouped || fraction.contains(['.', ',']) || figures.len() > 24 {
        return None;
    }
    let mut mantissa = 0_u64;
    for digit in whole.bytes().chain(fraction.bytes()).filter(u8::is_ascii_digit) {
        mantissa = mantissa.checked_mul(10)?.checked_add(u64::from(digit - b'0'))?;
    }
    let number = Number::new(mantissa, -i16::try_from(fraction.len()).ok()?);
    if let Some(part) = suffix.chars().next().filter(|c| c.len_utf8() == suffix.len()).and_then(part) {
        return if whole.is_empty() { Some(Number::new(part.into(), -6)) } else { number.and(part, 0) }
            .map(|n| (n, true));
    }
    let suffix = folded(suffix)?;
    if suffix.is_empty() {
        return Some((number, true));
    }
    if listed(words.ordinal_suffixes, &suffix) {
        return Some((number.ordinal(), false));
    }
    let power = looked_up(words.suffixes, &suffix).map(|power| (number.times(power), true));
    power.or_else(|| looked_up(words.units, &suffix).map(|unit| (number.of(unit), false)))
}

/// The part of one that a sign stands for, in millionths.
pub(super) const fn part(sign: char) -> Option<u32> {
    let (above, below) = match sign {
        '½' => (1, 2),
        '⅓' => (1, 3),
        '⅔' => (2, 3),
        '¼' => (1, 4),
        '¾' => (3, 4),
        '⅕' => (1, 5),
        '⅖' => (2, 5),
        '⅗' => (3, 5),
        '⅘' => (4, 5),
        '⅙' => (1, 6),
        '⅚' => (5, 6),
        '⅛' => (1, 8),
        '⅜' => (3, 8),
        '⅝' => (5, 8),
        '⅞' => (7, 8),
        _ => return None,
    };
    Some(1_000_000 * above / below)
}

/// The value of one or two figures.
pub(super) fn small(word: &str) -> Option<u32> {
    if word.len() <= 2 && word.bytes().all(|b| b.is_ascii_digit()) { word.parse().ok() } else { None }
}
