//! The glyphs of quotation marks, and the entities that stand for them in text taken from web pages.

/// Marks that pair with each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(crate) enum Family {
    /// `"…"`, `“…”`, `„…“`, ``` ``…'' ```
    Double,
    /// `'…'`, `‘…’`, `‚…‘`
    Single,
    /// `«…»`, `»…«`
    Angle,
    /// `‹…›`, `›…‹`
    SingleAngle,
    /// `「…」`
    Corner,
    /// `『…』`
    DoubleCorner,
}

impl Family {
    /// How many there are.
    pub(crate) const COUNT: usize = 6;
}

/// What the glyph itself says of the side.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(crate) enum Written {
    Opening,
    Closing,
    Straight,
}

/// A glyph as it stands in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Glyph {
    /// Its bytes: more than one character's where two make one mark, or an entity stands for one.
    pub(crate) bytes: usize,
    /// The character, or the first of two.
    pub(crate) sign: char,
    pub(crate) family: Family,
    pub(crate) written: Written,
}

/// Whether `c` is used as a quotation mark (apostrophes included).
pub fn is_mark(c: char) -> bool {
    matches!(c, '"' | '\'' | '`' | '“'..='‟' | '‘'..='‛' | '«' | '»' | '‹' | '›' | '「'..='』' | '〝'..='〟' | '＂')
}

/// The family and the side of a mark of one character.
const fn of_sign(c: char) -> Option<(Family, Written)> {
    Some(match c {
        '"' | '＂' => (Family::Double, Written::Straight),
        '“' | '„' | '‟' | '〝' => (Family::Double, Written::Opening),
        '”' | '〞' | '〟' => (Family::Double, Written::Closing),
        '\'' => (Family::Single, Written::Straight),
        '‘' | '‚' | '`' => (Family::Single, Written::Opening),
        '’' => (Family::Single, Written::Closing),
        '«' => (Family::Angle, Written::Opening),
        '»' => (Family::Angle, Written::Closing),
        '‹' => (Family::SingleAngle, Written::Opening),
        '›' => (Family::SingleAngle, Written::Closing),
        '「' => (Family::Corner, Written::Opening),
        '」' => (Family::Corner, Written::Closing),
        '『' => (Family::DoubleCorner, Written::Opening),
        '』' => (Family::DoubleCorner, Written::Closing),
        _ => return None,
    })
}

/// What two of the character are, where that is a mark of its own.
const fn doubled(c: char) -> Option<Written> {
    match c {
        '`' | '‘' | ',' => Some(Written::Opening),
        '’' => Some(Written::Closing),
        '\'' => Some(Written::Straight),
        _ => None,
    }
}

/// The mark at byte `at` of `text`, if one is there.
pub(crate) fn read(text: &str, at: usize) -> Option<Glyph> {
    let bytes = text.as_bytes().get(at..)?;
    let (sign, length) = match bytes {
        [b'&', ..] => {
            let (sign, bytes) = entity(text.get(at..)?)?;
            let (family, written) = of_sign(sign)?;
            return Some(Glyph { bytes, sign, family, written });
        }
        [byte, ..] if byte.is_ascii() => (char::from(*byte), 1),
        // The block of U+2018 to U+203A, by the bits of its third byte.
        [0xe2, 0x80, third, ..] => (char::from_u32(0x2000 | u32::from(third & 0x3f))?, 3),
        _ => text.get(at..)?.chars().next().map(|c| (c, c.len_utf8()))?,
    };
    if let Some(written) = doubled(sign)
        && bytes.get(length) == bytes.first()
        && bytes.get(length..2 * length) == bytes.get(..length)
    {
        return Some(Glyph { bytes: 2 * length, sign, family: Family::Double, written });
    }
    let (family, written) = of_sign(sign)?;
    Some(Glyph { bytes: length, sign, family, written })
}

/// The most bytes of an entity that stands for a mark, with `&` and `;` (`&#x0201c;`).
pub(crate) const ENTITY_BYTES: usize = 10;

/// The character that the entity at the start of `rest` stands for, and its bytes.
pub(crate) fn entity(rest: &str) -> Option<(char, usize)> {
    let near = rest.as_bytes().get(..ENTITY_BYTES).unwrap_or(rest.as_bytes());
    let end = near.iter().position(|&b| b == b';')?;
    let name = rest.get(1..end)?;
    let sign = match name.strip_prefix('#') {
        Some(number) => {
            let hexadecimal = number.strip_prefix(['x', 'X']);
            let (digits, base) = hexadecimal.map_or((number, 10), |digits| (digits, 16));
            char::from_u32(u32::from_str_radix(digits, base).ok()?)?
        }
        None => named(name)?,
    };
    Some((sign, end + 1))
}

/// The names that HTML gives to marks and to what stands beside them.
fn named(name: &str) -> Option<char> {
    Some(match name {
        "quot" => '"',
        "apos" => '\'',
        "ldquo" => '“',
        "rdquo" => '”',
        "bdquo" => '„',
        "lsquo" => '‘',
        "rsquo" => '’',
        "sbquo" => '‚',
        "laquo" => '«',
        "raquo" => '»',
        "lsaquo" => '‹',
        "rsaquo" => '›',
        "nbsp" => '\u{a0}',
        "mdash" => '—',
        "ndash" => '–',
        "hellip" => '…',
        _ => return None,
    })
}

/// The character before byte `at`, an entity read as what it stands for, and the offset at which it begins.
pub(crate) fn sign_before(text: &str, at: usize) -> Option<(char, usize)> {
    let before = text.get(..at)?;
    let last = before.chars().next_back()?;
    if last == ';' {
        let from = before.floor_char_boundary(at.saturating_sub(ENTITY_BYTES));
        let near = before.get(from..)?;
        if let Some(start) = near.rfind(['&'])
            && let Some((sign, bytes)) = entity(near.get(start..)?)
            && start + bytes == near.len()
        {
            return Some((sign, from + start));
        }
    }
    Some((last, at - last.len_utf8()))
}

/// The character at byte `at`, an entity read as what it stands for, and the offset behind it.
pub(crate) fn sign_after(text: &str, at: usize) -> Option<(char, usize)> {
    let rest = text.get(at..)?;
    let first = rest.chars().next()?;
    if first == '&'
        && let Some((sign, bytes)) = entity(rest)
    {
        return Some((sign, at + bytes));
    }
    Some((first, at + first.len_utf8()))
}

#[cfg(test)]
mod tests {
    use super::{Family, Written, entity, read, sign_after, sign_before};

    #[test]
    fn an_entity_is_the_glyph_that_it_stands_for() {
        for text in ["&quot;x", "&#34;x", "&#x22;x", "&#034;x"] {
            let glyph = read(text, 0).unwrap();
            assert_eq!(
                (glyph.family, glyph.written, glyph.bytes),
                (Family::Double, Written::Straight, text.len() - 1)
            );
        }
        for text in ["&amp;", "&quot", "&;", "& ;", "&#;", "&#xd800;", "&waytoolonganame;"] {
            assert_eq!(read(text, 0), None, "{text}");
        }
    }

    #[test]
    fn neighbours_are_read_through_entities() {
        assert_eq!(entity("&rsquo;s"), Some(('’', 7)));
        assert_eq!(sign_before("a&nbsp;b", 7), Some(('\u{a0}', 1)));
        assert_eq!(sign_before("a;b", 2), Some((';', 1)));
        assert_eq!(sign_after("&hellip; x", 0), Some(('…', 8)));
    }
}
