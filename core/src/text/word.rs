//! Words, numbers and the marks between them.

use crate::span::Span;
use crate::text::chars::{is_apostrophe, is_combining, is_invisible, is_space, is_unspaced, is_upper};
use crate::text::eight::{Run, may_join};

/// What a [`Word`] is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum WordKind {
    /// Letters: `Monday`, `don’t`, `U.S.`, `AT&T`; a character of a script without spaces.
    Letters,
    /// Begins with a digit: `12`, `4.5`, `1,000`, `3rd`, `1990s`.
    Number,
    /// One character of anything else.
    Sign(char),
}

/// How a word is capitalised.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Shape {
    /// No capital, or no letter.
    Lower,
    /// The first letter alone.
    Capital,
    /// Two or more letters, all capitals.
    Upper,
    /// Capitals elsewhere: `iPhone`, `McDonald`, `O’Brien`.
    Mixed,
}

/// A word, a number or a sign.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Word {
    /// Its bytes.
    pub span: Span,
    /// What it is made of.
    pub kind: WordKind,
}

impl Word {
    /// The word as written.
    pub fn of<'t>(&self, text: &'t str) -> &'t str {
        self.span.of(text)
    }

    /// Whether it is the sign `c`.
    pub fn is(&self, c: char) -> bool {
        self.kind == WordKind::Sign(c)
    }

    /// Whether it is a word of letters.
    pub fn is_letters(&self) -> bool {
        self.kind == WordKind::Letters
    }

    /// How it is capitalised.
    pub fn shape(&self, text: &str) -> Shape {
        let mut letters = self.of(text).chars().filter(|c| c.is_alphabetic());
        let first = letters.next().is_some_and(is_upper);
        let (mut upper, mut lower) = (0, 0);
        for c in letters {
            if is_upper(c) {
                upper += 1;
            } else {
                lower += 1;
            }
        }
        match (first, upper, lower) {
            (false, 0, _) => Shape::Lower,
            (true, 0, _) => Shape::Capital,
            (true, _, 0) => Shape::Upper,
            _ => Shape::Mixed,
        }
    }
}

/// A cursor over the words, numbers and signs of a text; white space and invisible characters lie between them.
///
/// Hyphens separate (`two-day` is three items); an apostrophe between letters, a point between single letters, and a
/// point or comma between digits do not.
///
/// ```
/// use quotidian::text::Words;
/// let text = "Mr. O’Brien’s $4.5m U.S. plan";
/// let mut words = Words::new(0);
/// let mut all = [""; 8];
/// for slot in &mut all {
///     if let Some(word) = words.next(text) {
///         *slot = word.of(text);
///     }
/// }
/// assert_eq!(all, ["Mr", ".", "O’Brien’s", "$", "4.5m", "U.S.", "plan", ""]);
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Words {
    at: usize,
}

impl Words {
    /// A cursor at byte `at`, which has to be a character boundary; else it gives nothing.
    pub const fn new(at: usize) -> Words {
        Words { at }
    }

    /// The offset after the last item.
    pub const fn position(&self) -> usize {
        self.at
    }

    /// The next item of `text`; none at the end.
    pub fn next(&mut self, text: &str) -> Option<Word> {
        if !text.is_char_boundary(self.at) {
            return None;
        }
        let bytes = text.as_bytes();
        let mut start = self.at;
        while bytes.get(start) == Some(&b' ') {
            start += 1;
        }
        match plain(bytes, start) {
            Some((length, kind)) => {
                self.at = start + length;
                Some(Word { span: Span::new(start, self.at), kind })
            }
            None => self.odd(text, start),
        }
    }

    /// The next item, where it is none of those that nearly all are; from byte `start` on.
    #[inline(never)]
    fn odd(&mut self, text: &str, start: usize) -> Option<Word> {
        let rest = text.get(start..)?;
        let rest = if rest.starts_with(|c: char| c.is_ascii_graphic()) {
            rest
        } else {
            rest.trim_start_matches(|c| is_space(c) || is_invisible(c))
        };
        let start = text.len() - rest.len();
        let Some(first) = rest.chars().next() else {
            self.at = text.len();
            return None;
        };
        let (length, kind) = if is_unspaced(first) {
            (first.len_utf8(), WordKind::Letters)
        } else if first.is_numeric() {
            (run(rest), WordKind::Number)
        } else if first.is_alphabetic() {
            (run(rest), WordKind::Letters)
        } else {
            (first.len_utf8(), WordKind::Sign(first))
        };
        self.at = start + length;
        Some(Word { span: Span::new(start, start + length), kind })
    }
}

/// The length and kind of the word at byte `start`, where no look at what joins words is needed: a few ASCII letters, digits
/// or a sign of ASCII.
#[inline]
fn plain(bytes: &[u8], start: usize) -> Option<(usize, WordKind)> {
    let letters = Run::of(bytes, start).length;
    let behind = |length: usize| bytes.get(start + length).copied().unwrap_or(b' ');
    match letters {
        0 => {}
        1 if behind(1) == b' ' => return Some((1, WordKind::Letters)),
        1 => return None,
        _ => return (!may_join(behind(letters))).then_some((letters, WordKind::Letters)),
    }
    let first = *bytes.get(start)?;
    if let (0xe2, Some(&[0x80, last @ 0x90..=0xa7])) =
        (first, bytes.get(start + 1..start + 3).and_then(|b| b.first_chunk()))
    {
        // from ‐ to ‧: dashes, quotation marks, dots
        return char::from_u32(0x2000 | u32::from(last & 0x3f)).map(|sign| (3, WordKind::Sign(sign)));
    }
    if first.is_ascii_punctuation() {
        return Some((1, WordKind::Sign(first.into())));
    }
    if !first.is_ascii_digit() {
        return None;
    }
    let digits = 1 + bytes.get(start + 1..)?.iter().take_while(|byte| byte.is_ascii_digit()).count();
    let alone = match behind(digits) {
        b'.' | b',' => !behind(digits + 1).is_ascii_digit(),
        next => !next.is_ascii_alphabetic() && !may_join(next),
    };
    alone.then_some((digits, WordKind::Number))
}

/// The length of the run of letters and digits at the start of `rest`, with what joins them.
fn run(rest: &str) -> usize {
    let plain = rest.bytes().take_while(u8::is_ascii_alphanumeric).count();
    // Nearly every word ends here: at a space, or at a sign that joins nothing.
    match rest.as_bytes().get(plain) {
        None | Some(b' ' | b'\n' | b'\r' | b')' | b'"' | b'-' | b';' | b':' | b'?' | b'!') if plain > 0 => {
            return plain;
        }
        _ => {}
    }
    if let Some(length) = dotted(rest) {
        return length;
    }
    let mut chars = rest.char_indices().peekable();
    let (mut end, mut last) = (0, ' ');
    while let Some((at, c)) = chars.next() {
        let next = chars.peek().map_or(' ', |&(_, c)| c);
        let joins = if c.is_alphanumeric() {
            !is_unspaced(c)
        } else if is_apostrophe(c) && c != '`' {
            last.is_alphabetic() && next.is_alphabetic()
        } else if matches!(c, '.' | ',') {
            last.is_ascii_digit() && next.is_ascii_digit()
        } else if c == '&' {
            is_upper(last) && is_upper(next)
        } else {
            is_combining(c)
                || (c == '_' && next.is_alphanumeric())
                || (is_invisible(c) && c != '\u{200b}' && next.is_alphanumeric())
        };
        if !joins {
            break;
        }
        (end, last) = (at + c.len_utf8(), c);
    }
    end.max(rest.chars().next().map_or(0, char::len_utf8))
}

/// The most letters of an abbreviation. The bound keeps `a.a.a.a…` linear.
const ABBREVIATION_LETTERS: usize = 8;

/// The length of an abbreviation of single letters with a point after each (`U.S.`, `p.m.`), two at least.
fn dotted(rest: &str) -> Option<usize> {
    let mut chars = rest.chars();
    let mut length = 0;
    for _ in 0..ABBREVIATION_LETTERS {
        let mut ahead = chars.clone();
        let (letter, point) = (ahead.next(), ahead.next());
        match (letter, point) {
            (Some(l), Some('.')) if l.is_alphabetic() => length += l.len_utf8() + 1,
            (Some(l), _) if l.is_alphabetic() && length > 0 => {
                // `U.S` without the last point, or no abbreviation at all (`a.name`)
                let alone = !point.is_some_and(char::is_alphanumeric);
                return (alone && length >= 2).then_some(length + l.len_utf8());
            }
            _ => return (length >= 4).then_some(length),
        }
        chars = ahead;
    }
    Some(length)
}
