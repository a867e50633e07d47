//! Folding for comparison: what two spellings of the same characters have in common.

use crate::text::chars::{is_apostrophe, is_combining, is_invisible};

/// Letters that carry a mark, under the mark: the composed letters, then the plain ones, in the same order. Latin and the
/// few Greek and Cyrillic letters that news prints; a letter that is not here differs from its decomposed form.
const MARKED: &[(char, &str, &str)] = &[
    ('\u{300}', "ÀÈÌÒÙàèìòùǸǹẀẁỲỳ", "AEIOUaeiouNnWwYy"),
    (
        '\u{301}',
        "ÁÉÍÓÚÝáéíóúýĆćĹĺŃńŔŕŚśŹźǴǵḰḱẂẃΆΈΉΊΌΎΏάέήίόύώ",
        "AEIOUYaeiouyCcLlNnRrSsZzGgKkWwΑΕΗΙΟΥΩαεηιουω",
    ),
    ('\u{302}', "ÂÊÎÔÛâêîôûĈĉĜĝĤĥĴĵŜŝŴŵŶŷẐẑ", "AEIOUaeiouCcGgHhJjSsWwYyZz"),
    ('\u{303}', "ÃÑÕãñõĨĩŨũẼẽỸỹ", "ANOanoIiUuEeYy"),
    ('\u{304}', "ĀāĒēĪīŌōŪūȲȳ", "AaEeIiOoUuYy"),
    ('\u{306}', "ĂăĔĕĞğĬĭŎŏŬŭЙй", "AaEeGgIiOoUuИи"),
    ('\u{307}', "ĊċĖėĠġİŻżȦȧḂḃḊḋ", "CcEeGgIZzAaBbDd"),
    ('\u{308}', "ÄËÏÖÜäëïöüÿŸЁёЇїẄẅΪΫϊϋ", "AEIOUaeiouyYЕеІіWwΙΥιυ"),
    ('\u{30a}', "ÅåŮů", "AaUu"),
    ('\u{30b}', "ŐőŰű", "OoUu"),
    ('\u{30c}', "ČčĎďĚěŇňŘřŠšŤťŽžǍǎǏǐǑǒǓǔǦǧǨǩ", "CcDdEeNnRrSsTtZzAaIiOoUuGgKk"),
    ('\u{31b}', "ƠơƯư", "OoUu"),
    ('\u{323}', "ḌḍḤḥỌọỤụẠạẸẹỊịṢṣṬṭ", "DdHhOoUuAaEeIiSsTt"),
    ('\u{326}', "ȘșȚț", "SsTt"),
    ('\u{327}', "ÇçĢģĶķĻļŅņŖŗŞşŢţ", "CcGgKkLlNnRrSsTt"),
    ('\u{328}', "ĄąĘęĮįŲųǪǫ", "AaEeIiUuOo"),
];

/// Letters and ligatures that are written as others where the type is missing.
const WRITTEN_AS: &[(char, &str)] = &[
    ('ß', "ss"),
    ('æ', "ae"),
    ('ð', "d"),
    ('ø', "o"),
    ('þ', "th"),
    ('đ', "d"),
    ('ħ', "h"),
    ('ı', "i"),
    ('ł', "l"),
    ('œ', "oe"),
    ('ſ', "s"),
    ('ﬀ', "ff"),
    ('ﬁ', "fi"),
    ('ﬂ', "fl"),
    ('ﬃ', "ffi"),
    ('ﬄ', "ffl"),
    ('ﬅ', "st"),
    ('ﬆ', "st"),
];

/// The plain letter of a composed one, and its mark.
fn decomposed(c: char) -> (char, Option<char>) {
    if c < '\u{c0}' {
        return (c, None);
    }
    let found = MARKED.iter().find_map(|&(mark, composed, plain)| {
        let at = composed.chars().position(|other| other == c)?;
        Some((plain.chars().nth(at)?, Some(mark)))
    });
    found.unwrap_or((c, None))
}

/// A full-width form as the ordinary character, every form of apostrophe as `'`.
fn unified(c: char) -> char {
    match c {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(c) - 0xfee0).unwrap_or(c),
        c if is_apostrophe(c) => '\'',
        c => c,
    }
}

/// The characters of `word` in lower case, without diacritics, ligatures and invisible characters.
pub(crate) fn letters(word: &str) -> impl Iterator<Item = char> {
    let plain = |c: char| if c.is_ascii() { c } else { decomposed(unified(c)).0 };
    word.chars()
        .filter(|&c| c.is_ascii() || !(is_invisible(c) || is_combining(c)))
        .map(move |c| if c == '`' { '\'' } else { plain(c) })
        .flat_map(char::to_lowercase)
        .filter(|&c| !is_combining(c))
        .flat_map(|c| {
            let spelt = if c.is_ascii() { None } else { WRITTEN_AS.iter().find(|(other, _)| *other == c) };
            let alone = if spelt.is_none() { Some(c) } else { None };
            spelt.map_or("", |(_, letters)| *letters).chars().chain(alone)
        })
}

/// The start of a hash (FNV-1a).
const BASIS: u32 = 0x811c_9dc5;

/// Takes one more character into a hash.
const fn mixed(hash: u32, c: char) -> u32 {
    (hash ^ c as u32).wrapping_mul(0x0100_0193)
}

/// A hash of a word that is blind to case, to diacritics, to the form of apostrophes and to invisible characters (FNV-1a).
///
/// ```
/// use quotidian::text::fold::hash;
/// assert_eq!(hash("Don’t"), hash("don't"));
/// assert_eq!(hash("Café"), hash("cafe\u{301}"));
/// assert_ne!(hash("do"), hash("don't"));
/// ```
pub fn hash(word: &str) -> u32 {
    hash_on(BASIS, word)
}

/// Takes the folded characters of a word into a hash.
fn hash_on(hash: u32, word: &str) -> u32 {
    if word.is_ascii() {
        return word.bytes().map(plain_ascii).fold(hash, |hash, byte| mixed(hash, char::from(byte)));
    }
    letters(word).fold(hash, mixed)
}

/// An ASCII character folded.
pub(crate) const fn plain_ascii(byte: u8) -> u8 {
    if byte == b'`' { b'\'' } else { byte.to_ascii_lowercase() }
}

/// The hash of two words written as one.
pub(crate) fn hash_joined(first: &str, second: &str) -> u32 {
    hash_on(hash(first), second)
}

/// Whether two words differ at most in case, the form of apostrophes, Unicode form and invisible characters.
///
/// ```
/// use quotidian::text::fold::same;
/// assert!(same("Café", "CAFE\u{301}"));
/// assert!(!same("café", "cafe"));
/// ```
pub fn same(a: &str, b: &str) -> bool {
    let fold = |s| {
        str::chars(s)
            .filter(|&c| !is_invisible(c))
            .map(unified)
            .flat_map(char::to_lowercase)
            .flat_map(|c| {
                let (plain, mark) = decomposed(c);
                [Some(plain), mark].into_iter().flatten()
            })
            .flat_map(ligature)
    };
    fold(a).eq(fold(b))
}

/// The letters of a typographic ligature; any other character as it is.
fn ligature(c: char) -> impl Iterator<Item = char> {
    let spelt = match c {
        '\u{fb00}'..='\u{fb06}' => WRITTEN_AS.iter().find(|(other, _)| *other == c),
        _ => None,
    };
    let alone = if spelt.is_none() { Some(c) } else { None };
    spelt.map_or("", |(_, letters)| *letters).chars().chain(alone)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_marked_letter_has_its_plain_one() {
        for (mark, composed, plain) in MARKED {
            assert_eq!(composed.chars().count(), plain.chars().count(), "{mark:?}");
        }
    }

    #[test]
    fn ligatures_and_wide_forms_fold() {
        assert!(same("ﬁrst", "first"));
        assert_eq!(hash("Straße"), hash("STRASSE"));
        assert_eq!(hash("Ａ１"), hash("a1"));
        assert_eq!(hash_joined("hand", "shake"), hash("handshake"));
    }
}
