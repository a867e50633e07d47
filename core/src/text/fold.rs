//! Folding for comparison: what two spellings of the same characters have in common.

use crate::fixed;
use crate::span::Span;
use crate::text::chars::{is_apostrophe, is_combining, is_invisible};
use crate::text::eight::{CASE_BIT, HIGH_BIT, eight, first_bytes, folded};

/// Letters that carry a mark, with the plain letter and the mark, in the order of their code points. Latin and the few Greek
/// and Cyrillic letters that news prints; a letter that is not here differs from its decomposed form.
#[rustfmt::skip]
const MARKED: &[(char, char, char)] = &[
    ('À', 'A', '\u{300}'), ('Á', 'A', '\u{301}'), ('Â', 'A', '\u{302}'), ('Ã', 'A', '\u{303}'),
    ('Ä', 'A', '\u{308}'), ('Å', 'A', '\u{30a}'), ('Ç', 'C', '\u{327}'), ('È', 'E', '\u{300}'),
    ('É', 'E', '\u{301}'), ('Ê', 'E', '\u{302}'), ('Ë', 'E', '\u{308}'), ('Ì', 'I', '\u{300}'),
    ('Í', 'I', '\u{301}'), ('Î', 'I', '\u{302}'), ('Ï', 'I', '\u{308}'), ('Ñ', 'N', '\u{303}'),
    ('Ò', 'O', '\u{300}'), ('Ó', 'O', '\u{301}'), ('Ô', 'O', '\u{302}'), ('Õ', 'O', '\u{303}'),
    ('Ö', 'O', '\u{308}'), ('Ù', 'U', '\u{300}'), ('Ú', 'U', '\u{301}'), ('Û', 'U', '\u{302}'),
    ('Ü', 'U', '\u{308}'), ('Ý', 'Y', '\u{301}'), ('à', 'a', '\u{300}'), ('á', 'a', '\u{301}'),
    ('â', 'a', '\u{302}'), ('ã', 'a', '\u{303}'), ('ä', 'a', '\u{308}'), ('å', 'a', '\u{30a}'),
    ('ç', 'c', '\u{327}'), ('è', 'e', '\u{300}'), ('é', 'e', '\u{301}'), ('ê', 'e', '\u{302}'),
    ('ë', 'e', '\u{308}'), ('ì', 'i', '\u{300}'), ('í', 'i', '\u{301}'), ('î', 'i', '\u{302}'),
    ('ï', 'i', '\u{308}'), ('ñ', 'n', '\u{303}'), ('ò', 'o', '\u{300}'), ('ó', 'o', '\u{301}'),
    ('ô', 'o', '\u{302}'), ('õ', 'o', '\u{303}'), ('ö', 'o', '\u{308}'), ('ù', 'u', '\u{300}'),
    ('ú', 'u', '\u{301}'), ('û', 'u', '\u{302}'), ('ü', 'u', '\u{308}'), ('ý', 'y', '\u{301}'),
    ('ÿ', 'y', '\u{308}'), ('Ā', 'A', '\u{304}'), ('ā', 'a', '\u{304}'), ('Ă', 'A', '\u{306}'),
    ('ă', 'a', '\u{306}'), ('Ą', 'A', '\u{328}'), ('ą', 'a', '\u{328}'), ('Ć', 'C', '\u{301}'),
    ('ć', 'c', '\u{301}'), ('Ĉ', 'C', '\u{302}'), ('ĉ', 'c', '\u{302}'), ('Ċ', 'C', '\u{307}'),
    ('ċ', 'c', '\u{307}'), ('Č', 'C', '\u{30c}'), ('č', 'c', '\u{30c}'), ('Ď', 'D', '\u{30c}'),
    ('ď', 'd', '\u{30c}'), ('Ē', 'E', '\u{304}'), ('ē', 'e', '\u{304}'), ('Ĕ', 'E', '\u{306}'),
    ('ĕ', 'e', '\u{306}'), ('Ė', 'E', '\u{307}'), ('ė', 'e', '\u{307}'), ('Ę', 'E', '\u{328}'),
    ('ę', 'e', '\u{328}'), ('Ě', 'E', '\u{30c}'), ('ě', 'e', '\u{30c}'), ('Ĝ', 'G', '\u{302}'),
    ('ĝ', 'g', '\u{302}'), ('Ğ', 'G', '\u{306}'), ('ğ', 'g', '\u{306}'), ('Ġ', 'G', '\u{307}'),
    ('ġ', 'g', '\u{307}'), ('Ģ', 'G', '\u{327}'), ('ģ', 'g', '\u{327}'), ('Ĥ', 'H', '\u{302}'),
    ('ĥ', 'h', '\u{302}'), ('Ĩ', 'I', '\u{303}'), ('ĩ', 'i', '\u{303}'), ('Ī', 'I', '\u{304}'),
    ('ī', 'i', '\u{304}'), ('Ĭ', 'I', '\u{306}'), ('ĭ', 'i', '\u{306}'), ('Į', 'I', '\u{328}'),
    ('į', 'i', '\u{328}'), ('İ', 'I', '\u{307}'), ('Ĵ', 'J', '\u{302}'), ('ĵ', 'j', '\u{302}'),
    ('Ķ', 'K', '\u{327}'), ('ķ', 'k', '\u{327}'), ('Ĺ', 'L', '\u{301}'), ('ĺ', 'l', '\u{301}'),
    ('Ļ', 'L', '\u{327}'), ('ļ', 'l', '\u{327}'), ('Ń', 'N', '\u{301}'), ('ń', 'n', '\u{301}'),
    ('Ņ', 'N', '\u{327}'), ('ņ', 'n', '\u{327}'), ('Ň', 'N', '\u{30c}'), ('ň', 'n', '\u{30c}'),
    ('Ō', 'O', '\u{304}'), ('ō', 'o', '\u{304}'), ('Ŏ', 'O', '\u{306}'), ('ŏ', 'o', '\u{306}'),
    ('Ő', 'O', '\u{30b}'), ('ő', 'o', '\u{30b}'), ('Ŕ', 'R', '\u{301}'), ('ŕ', 'r', '\u{301}'),
    ('Ŗ', 'R', '\u{327}'), ('ŗ', 'r', '\u{327}'), ('Ř', 'R', '\u{30c}'), ('ř', 'r', '\u{30c}'),
    ('Ś', 'S', '\u{301}'), ('ś', 's', '\u{301}'), ('Ŝ', 'S', '\u{302}'), ('ŝ', 's', '\u{302}'),
    ('Ş', 'S', '\u{327}'), ('ş', 's', '\u{327}'), ('Š', 'S', '\u{30c}'), ('š', 's', '\u{30c}'),
    ('Ţ', 'T', '\u{327}'), ('ţ', 't', '\u{327}'), ('Ť', 'T', '\u{30c}'), ('ť', 't', '\u{30c}'),
    ('Ũ', 'U', '\u{303}'), ('ũ', 'u', '\u{303}'), ('Ū', 'U', '\u{304}'), ('ū', 'u', '\u{304}'),
    ('Ŭ', 'U', '\u{306}'), ('ŭ', 'u', '\u{306}'), ('Ů', 'U', '\u{30a}'), ('ů', 'u', '\u{30a}'),
    ('Ű', 'U', '\u{30b}'), ('ű', 'u', '\u{30b}'), ('Ų', 'U', '\u{328}'), ('ų', 'u', '\u{328}'),
    ('Ŵ', 'W', '\u{302}'), ('ŵ', 'w', '\u{302}'), ('Ŷ', 'Y', '\u{302}'), ('ŷ', 'y', '\u{302}'),
    ('Ÿ', 'Y', '\u{308}'), ('Ź', 'Z', '\u{301}'), ('ź', 'z', '\u{301}'), ('Ż', 'Z', '\u{307}'),
    ('ż', 'z', '\u{307}'), ('Ž', 'Z', '\u{30c}'), ('ž', 'z', '\u{30c}'), ('Ơ', 'O', '\u{31b}'),
    ('ơ', 'o', '\u{31b}'), ('Ư', 'U', '\u{31b}'), ('ư', 'u', '\u{31b}'), ('Ǎ', 'A', '\u{30c}'),
    ('ǎ', 'a', '\u{30c}'), ('Ǐ', 'I', '\u{30c}'), ('ǐ', 'i', '\u{30c}'), ('Ǒ', 'O', '\u{30c}'),
    ('ǒ', 'o', '\u{30c}'), ('Ǔ', 'U', '\u{30c}'), ('ǔ', 'u', '\u{30c}'), ('Ǧ', 'G', '\u{30c}'),
    ('ǧ', 'g', '\u{30c}'), ('Ǩ', 'K', '\u{30c}'), ('ǩ', 'k', '\u{30c}'), ('Ǫ', 'O', '\u{328}'),
    ('ǫ', 'o', '\u{328}'), ('Ǵ', 'G', '\u{301}'), ('ǵ', 'g', '\u{301}'), ('Ǹ', 'N', '\u{300}'),
    ('ǹ', 'n', '\u{300}'), ('Ș', 'S', '\u{326}'), ('ș', 's', '\u{326}'), ('Ț', 'T', '\u{326}'),
    ('ț', 't', '\u{326}'), ('Ȧ', 'A', '\u{307}'), ('ȧ', 'a', '\u{307}'), ('Ȳ', 'Y', '\u{304}'),
    ('ȳ', 'y', '\u{304}'), ('Ά', 'Α', '\u{301}'), ('Έ', 'Ε', '\u{301}'), ('Ή', 'Η', '\u{301}'),
    ('Ί', 'Ι', '\u{301}'), ('Ό', 'Ο', '\u{301}'), ('Ύ', 'Υ', '\u{301}'), ('Ώ', 'Ω', '\u{301}'),
    ('Ϊ', 'Ι', '\u{308}'), ('Ϋ', 'Υ', '\u{308}'), ('ά', 'α', '\u{301}'), ('έ', 'ε', '\u{301}'),
    ('ή', 'η', '\u{301}'), ('ί', 'ι', '\u{301}'), ('ϊ', 'ι', '\u{308}'), ('ϋ', 'υ', '\u{308}'),
    ('ό', 'ο', '\u{301}'), ('ύ', 'υ', '\u{301}'), ('ώ', 'ω', '\u{301}'), ('Ё', 'Е', '\u{308}'),
    ('Ї', 'І', '\u{308}'), ('Й', 'И', '\u{306}'), ('й', 'и', '\u{306}'), ('ё', 'е', '\u{308}'),
    ('ї', 'і', '\u{308}'), ('Ḃ', 'B', '\u{307}'), ('ḃ', 'b', '\u{307}'), ('Ḋ', 'D', '\u{307}'),
    ('ḋ', 'd', '\u{307}'), ('Ḍ', 'D', '\u{323}'), ('ḍ', 'd', '\u{323}'), ('Ḥ', 'H', '\u{323}'),
    ('ḥ', 'h', '\u{323}'), ('Ḱ', 'K', '\u{301}'), ('ḱ', 'k', '\u{301}'), ('Ṣ', 'S', '\u{323}'),
    ('ṣ', 's', '\u{323}'), ('Ṭ', 'T', '\u{323}'), ('ṭ', 't', '\u{323}'), ('Ẁ', 'W', '\u{300}'),
    ('ẁ', 'w', '\u{300}'), ('Ẃ', 'W', '\u{301}'), ('ẃ', 'w', '\u{301}'), ('Ẅ', 'W', '\u{308}'),
    ('ẅ', 'w', '\u{308}'), ('Ẑ', 'Z', '\u{302}'), ('ẑ', 'z', '\u{302}'), ('Ạ', 'A', '\u{323}'),
    ('ạ', 'a', '\u{323}'), ('Ẹ', 'E', '\u{323}'), ('ẹ', 'e', '\u{323}'), ('Ẽ', 'E', '\u{303}'),
    ('ẽ', 'e', '\u{303}'), ('Ị', 'I', '\u{323}'), ('ị', 'i', '\u{323}'), ('Ọ', 'O', '\u{323}'),
    ('ọ', 'o', '\u{323}'), ('Ụ', 'U', '\u{323}'), ('ụ', 'u', '\u{323}'), ('Ỳ', 'Y', '\u{300}'),
    ('ỳ', 'y', '\u{300}'), ('Ỹ', 'Y', '\u{303}'), ('ỹ', 'y', '\u{303}'),
];

/// The first and the last of [`MARKED`].
const FIRST_MARKED: char = 'À';
const LAST_MARKED: char = 'ỹ';

/// Letters and ligatures that are written as others where the type is missing, in the order of their code points.
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
pub(crate) fn decomposed(c: char) -> (char, Option<char>) {
    if !(FIRST_MARKED..=LAST_MARKED).contains(&c) {
        return (c, None);
    }
    let at = MARKED.binary_search_by_key(&c, |&(composed, ..)| composed).ok();
    let found = at.and_then(|at| MARKED.get(at)).map(|&(_, plain, mark)| (plain, Some(mark)));
    found.unwrap_or((c, None))
}

/// The letters that are written for `c` where the type is missing.
fn written_as(c: char) -> Option<&'static str> {
    let at = WRITTEN_AS.binary_search_by_key(&c, |&(other, _)| other).ok()?;
    WRITTEN_AS.get(at).map(|&(_, letters)| letters)
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
            let spelt = if c.is_ascii() { None } else { written_as(c) };
            let alone = if spelt.is_none() { Some(c) } else { None };
            spelt.unwrap_or("").chars().chain(alone)
        })
}

/// A sum with eight bytes more.
const fn mixed(sum: u64, eight: u64) -> u64 {
    let product = (sum ^ eight).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    product ^ product >> 29
}

/// A hash of folded letters, eight bytes of their UTF-8 at a time.
#[derive(Clone, Copy, Debug, Default)]
struct Mixed {
    sum: u64,
    /// The bytes that wait for others, and how many they are.
    waiting: u64,
    count: u32,
}

impl Mixed {
    /// Takes in eight bytes, none of which wait.
    const fn eight(&mut self, eight: u64) {
        self.sum = mixed(self.sum, eight);
    }

    fn push(&mut self, letter: char) {
        for &byte in fixed::utf8(letter, &mut [0; 4]) {
            self.waiting |= u64::from(byte) << (8 * self.count);
            self.count += 1;
            if self.count == 8 {
                self.eight(self.waiting);
                (self.waiting, self.count) = (0, 0);
            }
        }
    }

    /// Takes in the ASCII at `span`; false, and nothing of use, where there is other text.
    fn ascii(&mut self, bytes: &[u8], span: Span) -> bool {
        let mut at = span.start;
        while at < span.end {
            let count = (span.end - at).min(8);
            let next = eight(bytes, at) & first_bytes(count);
            if next & HIGH_BIT != 0 {
                return false;
            }
            self.bytes(folded(next), count);
            at += count;
        }
        true
    }

    /// Takes in the first `count` of eight bytes, of which the others are 0.
    fn bytes(&mut self, eight: u64, count: usize) {
        let waiting = self.count as usize;
        self.waiting |= eight << (8 * waiting);
        if waiting + count < 8 {
            self.count += count as u32;
            return;
        }
        self.eight(self.waiting);
        let taken = 8 - waiting;
        (self.waiting, self.count) =
            (if taken < 8 { eight >> (8 * taken) } else { 0 }, (count - taken) as u32);
    }

    fn word(mut self, word: &str) -> Mixed {
        letters(word).for_each(|letter| self.push(letter));
        self
    }

    #[allow(clippy::cast_possible_truncation)] // the high bits are the best mixed
    const fn finish(mut self) -> u32 {
        if self.count > 0 {
            self.eight(self.waiting);
        }
        (self.sum >> 32) as u32
    }
}

/// A hash of a word that is blind to case, to diacritics, to the form of apostrophes and to invisible characters. That of no
/// letters is 0; a character U+0000 at the end changes nothing.
///
/// ```
/// use quotidian::text::fold::hash;
/// assert_eq!(hash("Don’t"), hash("don't"));
/// assert_eq!(hash("Café"), hash("cafe\u{301}"));
/// assert_ne!(hash("do"), hash("don't"));
/// ```
pub fn hash(word: &str) -> u32 {
    hash_at(word, Span::new(0, word.len()))
}

/// The hash of the word at `span`: faster than that of a word alone, for eight bytes of the text can be read at once.
pub(crate) fn hash_at(text: &str, span: Span) -> u32 {
    let (bytes, mut at) = (text.as_bytes(), span.start);
    let mut mixed = Mixed::default();
    while at < span.end {
        let next = eight(bytes, at) & first_bytes(span.end - at);
        if next & HIGH_BIT != 0 {
            return Mixed::default().word(span.of(text)).finish();
        }
        mixed.eight(folded(next));
        at += 8;
    }
    mixed.finish()
}

/// The same of ASCII letters and nothing else.
#[inline]
#[allow(clippy::cast_possible_truncation)] // as in [`Mixed::finish`]
pub(crate) fn hash_of_letters(bytes: &[u8], span: Span) -> u32 {
    let (mut sum, mut at) = (0, span.start);
    while at < span.end {
        sum = mixed(sum, (eight(bytes, at) | CASE_BIT) & first_bytes(span.end - at));
        at += 8;
    }
    (sum >> 32) as u32
}

/// An ASCII character folded.
pub(crate) const fn plain_ascii(byte: u8) -> u8 {
    if byte == b'`' { b'\'' } else { byte.to_ascii_lowercase() }
}

/// The hash of the words at two spans, written as one.
pub(crate) fn hash_joined(text: &str, first: Span, second: Span) -> u32 {
    let mut mixed = Mixed::default();
    if mixed.ascii(text.as_bytes(), first) && mixed.ascii(text.as_bytes(), second) {
        return mixed.finish();
    }
    Mixed::default().word(first.of(text)).word(second.of(text)).finish()
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
        '\u{fb00}'..='\u{fb06}' => written_as(c),
        _ => None,
    };
    let alone = if spelt.is_none() { Some(c) } else { None };
    spelt.unwrap_or("").chars().chain(alone)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_are_in_order() {
        assert!(MARKED.is_sorted_by_key(|&(composed, ..)| composed));
        assert!(WRITTEN_AS.is_sorted_by_key(|&(letter, _)| letter));
        let ends = (MARKED.first().map(|row| row.0), MARKED.last().map(|row| row.0));
        assert_eq!(ends, (Some(FIRST_MARKED), Some(LAST_MARKED)));
    }

    #[test]
    fn every_marked_letter_is_its_plain_one_and_the_mark() {
        for &(composed, plain, mark) in MARKED {
            assert_eq!(decomposed(composed), (plain, Some(mark)));
            assert!(is_combining(mark) && decomposed(plain) == (plain, None), "{composed}");
        }
    }

    #[test]
    fn letters_beside_the_marked_ones_stay() {
        for c in ['×', 'я', 'Ω', '漁', '\u{1eff}', '\u{bf}'] {
            assert_eq!(decomposed(c), (c, None));
        }
    }

    #[test]
    fn ligatures_and_wide_forms_fold() {
        assert!(same("ﬁrst", "first"));
        assert_eq!(hash("Straße"), hash("STRASSE"));
        assert_eq!(hash("Ａ１"), hash("a1"));
        for (whole, at) in [
            ("handshake", 4),
            ("a", 0),
            ("Eightlet", 8),
            ("acknowledgements", 8),
            ("café", 3),
            ("don`tknow", 5),
        ] {
            let (first, second) = (Span::new(0, at), Span::new(at, whole.len()));
            assert_eq!(hash_joined(whole, first, second), hash(whole), "{whole}");
        }
    }

    #[test]
    fn words_of_ascii_hash_as_by_their_letters() {
        for word in ["", "a", "A`b", "don't", "eightlet", "Nineletrs", "acknowledgements", "x_1-@[{"] {
            assert_eq!(hash(word), Mixed::default().word(word).finish(), "{word}");
            if word.bytes().all(|byte| byte.is_ascii_alphabetic()) {
                assert_eq!(hash_of_letters(word.as_bytes(), Span::new(0, word.len())), hash(word));
            }
        }
    }
}
