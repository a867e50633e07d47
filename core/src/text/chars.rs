//! Classes of characters that news text mixes up.

/// Whether `c` is a space of any width (no-break and thin ones too) or a line end.
pub const fn is_space(c: char) -> bool {
    matches!(
        c,
        ' ' | '\t' | '\n' | '\r' | '\x0b' | '\x0c' | '\u{85}' | '\u{a0}' | '\u{1680}' | '\u{2000}'
            ..='\u{200a}' | '\u{2028}' | '\u{2029}' | '\u{202f}' | '\u{205f}' | '\u{3000}'
    )
}

/// Whether `c` shows nothing and separates nothing: byte order mark, zero-width characters, soft hyphen, direction marks.
pub const fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2064}' | '\u{feff}')
}

/// Whether `c` is used as an apostrophe.
pub const fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’' | '‘' | 'ʼ' | '`' | '´' | '′')
}

/// Whether `c` belongs to a script written without spaces, so that each character counts as a word.
pub const fn is_unspaced(c: char) -> bool {
    matches!(c, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}'
        | '\u{20000}'..='\u{2fa1f}')
}

/// Whether `c` is a combining diacritical mark (U+0300–U+036F), as decomposed text has them.
pub const fn is_combining(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}')
}

/// Whether `c` is a capital: whether it has a small form, or is a capital of the mathematical alphabets that people write bold with.
///
/// The tables that the library keeps for this question alone can panic by their types, and are one more copy in flash; those of the
/// small forms are there anyway. `ǅ` counts as a capital; letters in frames, and a few of the mathematicians' (`ℂ`), do not.
#[inline]
pub(crate) fn is_upper(c: char) -> bool {
    if c.is_ascii() { c.is_ascii_uppercase() } else { is_wide_upper(c) }
}

/// Whether `c` is a small letter that has a capital, or one of the mathematical alphabets. Those of phonetic script have none.
#[inline]
pub(crate) fn is_lower(c: char) -> bool {
    if c.is_ascii() { c.is_ascii_lowercase() } else { is_wide_lower(c) }
}

#[inline(never)]
fn is_wide_upper(c: char) -> bool {
    styled(c).map_or_else(|| c.to_lowercase().next() != Some(c), |place| place < 26)
}

#[inline(never)]
fn is_wide_lower(c: char) -> bool {
    styled(c).map_or_else(|| c.to_uppercase().next() != Some(c) && !is_wide_upper(c), |place| place >= 26)
}

/// The place of a Latin letter in its mathematical alphabet: capitals, then small letters.
fn styled(c: char) -> Option<u32> {
    matches!(c, '\u{1d400}'..='\u{1d6a3}').then(|| (u32::from(c) - 0x1d400) % 52)
}

/// The last character of `text` before byte `at`; none at the start or off a character boundary.
pub fn before(text: &str, at: usize) -> Option<char> {
    text.get(..at)?.chars().next_back()
}

/// The character of `text` at byte `at`; none at the end or off a character boundary.
pub fn after(text: &str, at: usize) -> Option<char> {
    text.get(at..)?.chars().next()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Latin, Greek, Coptic, Cyrillic, Armenian, Georgian, Cherokee, Deseret; the rest of the alphabets with two cases is alike.
    #[test]
    fn cases_are_those_of_the_library_in_the_alphabets_of_news() {
        const PHONETIC: [core::ops::RangeInclusive<char>; 2] = ['\u{234}'..='\u{2af}', '\u{2b0}'..='\u{2ff}'];
        const ODD: &str = "ªºĸƍƪƫƺƾǅǈǋǲȡͺϒϓϔϼՠֈჼ";
        let asked = ('\0'..='\u{10ff}').chain('\u{1e00}'..='\u{1e9b}').chain('\u{1ea0}'..='\u{1f7f}');
        for c in asked.filter(|c| !ODD.contains(*c) && !PHONETIC.iter().any(|range| range.contains(c))) {
            assert_eq!((is_upper(c), is_lower(c)), (c.is_uppercase(), c.is_lowercase()), "{c:?}");
        }
        for c in ('\u{1d400}'..='\u{1d6a3}').filter(|c| c.is_alphabetic()) {
            assert_eq!((is_upper(c), is_lower(c)), (c.is_uppercase(), c.is_lowercase()), "{c:?}");
        }
        assert!(is_upper('ǅ') && !is_lower('ǅ'));
    }
}
