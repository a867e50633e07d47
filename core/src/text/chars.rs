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

/// The last character of `text` before byte `at`; none at the start or off a character boundary.
pub fn before(text: &str, at: usize) -> Option<char> {
    text.get(..at)?.chars().next_back()
}

/// The character of `text` at byte `at`; none at the end or off a character boundary.
pub fn after(text: &str, at: usize) -> Option<char> {
    text.get(at..)?.chars().next()
}
