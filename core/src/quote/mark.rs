//! One quotation mark, and on which side of words it stands.

use heapless::Vec;

use crate::limits::MARKS_IN_BLOCK;
use crate::quote::glyph::{self, Family, Glyph, Written, is_mark, sign_after, sign_before};
use crate::span::{Piece, Span};
use crate::text::chars::{is_combining, is_invisible, is_space};

/// How well a mark fits a role.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
pub(crate) enum Fit {
    Never,
    Weak,
    Strong,
}

impl Fit {
    const fn strong_if(strong: bool) -> Fit {
        if strong { Fit::Strong } else { Fit::Never }
    }
}

/// A quotation mark, with what stands beside it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Mark {
    pub(crate) span: Span,
    /// The character, or the first of two.
    pub(crate) sign: char,
    pub(crate) family: Family,
    pub(crate) written: Written,
    /// How well it opens, by glyph and surroundings.
    pub(crate) opens: Fit,
    /// How well it closes.
    pub(crate) closes: Fit,
}

/// A mark of a block as it is kept: twelve bytes, for 512 of them lie on the stack while they are paired.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Kept {
    at: Piece,
    pub(crate) sign: char,
    pub(crate) family: Family,
    pub(crate) written: Written,
    pub(crate) opens: Fit,
    pub(crate) closes: Fit,
}

const _: () = assert!(size_of::<Kept>() == 12);

/// The marks of a block, where those read it that pair them.
pub(crate) type AllKept = Vec<Kept, MARKS_IN_BLOCK>;

impl Kept {
    #[inline]
    pub(crate) const fn new(mark: Mark) -> Kept {
        let Mark { span, sign, family, written, opens, closes } = mark;
        Kept { at: Piece::new(span), sign, family, written, opens, closes }
    }

    /// The mark.
    #[inline]
    pub(crate) const fn mark(&self) -> Mark {
        let Kept { at, sign, family, written, opens, closes } = *self;
        Mark { span: at.span(), sign, family, written, opens, closes }
    }
}

/// The marks of a text that are not apostrophes within a word.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Marks<'t> {
    text: &'t str,
    /// Whether the document turns `»` and `«` towards the words.
    inward: bool,
}

impl<'t> Marks<'t> {
    pub(crate) const fn new(text: &'t str) -> Marks<'t> {
        Marks { text, inward: false }
    }

    /// The same for a document that turns `»` and `«` towards the words, or not.
    pub(crate) const fn inward(mut self, inward: bool) -> Marks<'t> {
        self.inward = inward;
        self
    }

    /// Gives `take` each mark that begins at one of `candidates`, until it wants no more. No iterator: a mark that goes through
    /// memory to its reader costs as much as the rest of its reading.
    #[inline]
    pub(crate) fn each(self, candidates: impl Iterator<Item = usize>, mut take: impl FnMut(Mark) -> bool) {
        let bytes = self.text.as_bytes();
        // The end of the mark given last: one of several bytes holds no other.
        let mut end = 0;
        let mut run = 0;
        for at in candidates {
            if at < end {
                continue;
            }
            if let Some(passed) = pass_common(bytes, at) {
                end = passed;
                continue;
            }
            let mark = match plain(bytes, at) {
                Plain::Mark(mark) => mark,
                Plain::Nothing => continue,
                Plain::Look => match look_at(self.text, at, self.inward) {
                    Some(mark) => mark,
                    None => continue,
                },
            };
            run = if at == end { run + 1 } else { 0 };
            end = mark.span.end;
            if run >= RUN_MOST {
                end = run_end(bytes, mark.span);
                continue;
            }
            if !take(mark) {
                return;
            }
        }
    }
}

/// The most marks in a row: two levels may be written with three strokes each, as are those that quote a mark. More are a line
/// drawn with marks, or damage; those behind are left out.
const RUN_MOST: usize = 8;

/// The offset behind commas and `&` that begin no mark at byte `at`: a comma behind another, `&` before what no name of a mark's
/// entity begins with.
#[inline(always)] // as [`Marks::each`]
fn pass_common(bytes: &[u8], at: usize) -> Option<usize> {
    let byte = *bytes.get(at)?;
    let run = || bytes.iter().skip(at).take_while(|&&b| b == byte).count();
    match byte {
        b',' if bytes.get(at.checked_sub(1)?) == Some(&b',') => Some(at + run()),
        b'&' => match bytes.get(at + 1..)? {
            [b'#', ..] => None,
            [b'q', b'u', ..] | [b'a', b'p', ..] | [b'b', b'd', ..] => None,
            [b'l' | b'r', b'd' | b's' | b'a', ..] | [b's', b'b', ..] => None,
            [b'&', ..] => Some(at + run().saturating_sub(1).max(1)),
            _ => Some(at + 1),
        },
        _ => None,
    }
}

/// The end of the run of marks that goes on behind the one at `mark`.
fn run_end(bytes: &[u8], mark: Span) -> usize {
    let sign = bytes.get(mark.start..mark.end).unwrap_or_default();
    let mut rest = bytes.get(mark.end..).unwrap_or_default();
    loop {
        rest = match rest {
            [b'"' | b'\'' | b'`', behind @ ..] | [0xe2, 0x80, 0x98..=0x9f, behind @ ..] => behind,
            _ => match rest.strip_prefix(sign) {
                Some(behind) if !sign.is_empty() => behind,
                _ => return bytes.len() - rest.len(),
            },
        };
    }
}

/// What a mark is by the bytes beside it alone.
enum Plain {
    Mark(Mark),
    /// An apostrophe between two letters, or another character.
    Nothing,
    /// It takes a longer look.
    Look,
}

/// The mark at byte `at`, where it is one of the eight most frequent glyphs, and the bytes on both sides of it say what they are.
#[inline(always)] // as [`Marks::each`]
fn plain(bytes: &[u8], at: usize) -> Plain {
    let Some(near) = bytes.get(at..) else { return Plain::Nothing };
    let (length, sign, family, written) = match near {
        [b'"', ..] => (1, '"', Family::Double, Written::Straight),
        [b'\'', b'\'', ..] => return Plain::Look,
        [b'\'', ..] => (1, '\'', Family::Single, Written::Straight),
        [0xe2, 0x80, 0x99, ..] => (3, '’', Family::Single, Written::Closing),
        [0xe2, 0x80, 0x9c, ..] => (3, '“', Family::Double, Written::Opening),
        [0xe2, 0x80, 0x9d, ..] => (3, '”', Family::Double, Written::Closing),
        [0xe2, 0x80, 0x98, ..] => (3, '‘', Family::Single, Written::Opening),
        [0xe2, 0x80, 0x9a..=0x9f | 0xb9 | 0xba, ..] => return Plain::Look,
        [0xe2, ..] => return Plain::Nothing,
        _ => return Plain::Look,
    };
    let class = |at: Option<usize>| {
        let byte = at.and_then(|at| bytes.get(at)).copied().unwrap_or(b' ');
        CLASSES.get(usize::from(byte)).copied().unwrap_or(LOOK)
    };
    let (left, right) = (class(at.checked_sub(1)), class(Some(at + length)));
    if (left | right) & (LOOK | PASSED) != 0 {
        return Plain::Look;
    }
    if left & right & WORD != 0 && matches!(family, Family::Single) {
        return Plain::Nothing;
    }
    let fits = FITS.get(written as usize).and_then(|fits| fits.get(usize::from(left)));
    let Some(&(opens, closes)) = fits.and_then(|fits| fits.get(usize::from(right))) else {
        return Plain::Look;
    };
    let span = Span { start: at, end: at + length };
    Plain::Mark(Mark { span, sign, family, written, opens, closes })
}

/// How well a mark fits: by what is written, and the classes to its left and right.
static FITS: [[[(Fit, Fit); 16]; 16]; 3] = {
    let mut fits = [[[(Fit::Never, Fit::Never); 16]; 16]; 3];
    let written = [Written::Opening, Written::Closing, Written::Straight];
    let mut at = 0;
    while at < 3 * 256 {
        let (left, right) = (Class((at >> 4 & 15) as u8), Class((at & 15) as u8));
        let sides = Sides { near_left: left, near_right: right, left, right };
        #[allow(clippy::indexing_slicing)] // at compile time
        {
            fits[at >> 8][at >> 4 & 15][at & 15] = sides.fits(written[at >> 8], Family::Double);
        }
        at += 1;
    }
    fits
};

/// The mark at byte `at`, if it is one, by a look at all that stands beside it.
fn look_at(text: &str, at: usize, inward: bool) -> Option<Mark> {
    if passes(text.as_bytes(), at) { None } else { read(text, at, inward) }
}

/// Whether the candidate at byte `at` is no mark by the bytes around it alone: an apostrophe between two letters of ASCII, or
/// the beginning of another character.
fn passes(bytes: &[u8], at: usize) -> bool {
    let byte = |at: usize| bytes.get(at).copied().unwrap_or(b' ');
    let left = at.checked_sub(1).map_or(b' ', byte);
    let length = match byte(at) {
        // Two commas open behind a space or a bracket alone; what an entity names begins with a letter or a sign of number.
        b',' => return left == b',' || left.is_ascii_alphanumeric(),
        b'&' => return !(byte(at + 1).is_ascii_alphabetic() || byte(at + 1) == b'#'),
        b'\'' => 1,
        0xe2 => match (byte(at + 1), byte(at + 2)) {
            (0x80, 0x98 | 0x99) => 3,
            (0x80, 0x9a..=0x9f | 0xb9 | 0xba) => return false,
            _ => return true,
        },
        0xc2 => return !matches!(byte(at + 1), 0xab | 0xbb),
        0xe3 => return byte(at + 1) != 0x80,
        0xef => return byte(at + 1) != 0xbc,
        _ => return false,
    };
    left.is_ascii_alphanumeric() && byte(at + length).is_ascii_alphanumeric()
}

/// The mark that `glyph` at byte `at` is, with the fits that its surroundings give; none for an apostrophe within a word.
fn read(text: &str, at: usize, inward: bool) -> Option<Mark> {
    let Glyph { bytes, sign, family, written } = glyph::read(text, at)?;
    let written = match (family, written) {
        (Family::Angle | Family::SingleAngle, Written::Opening) if inward => Written::Closing,
        (Family::Angle | Family::SingleAngle, Written::Closing) if inward => Written::Opening,
        _ => written,
    };
    let span = Span::new(at, at + bytes);
    let sides = Sides::of(text, span);
    if sign == ',' && !(sides.edge_before() && sides.right.has(WORD)) {
        return None;
    }
    if family == Family::Single && sides.near_left.has(WORD) && sides.near_right.has(WORD) {
        return None;
    }
    let (opens, closes) = sides.fits(written, family);
    Some(Mark { span, sign, family, written, opens, closes })
}

/// What a character is to the mark beside it: some of the bits below.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Class(u8);

/// A space, a line end, or the end of the text.
const SPACE: u8 = 1;
/// A letter or a digit.
const WORD: u8 = 2;
/// What an opening mark may stand behind: a dash, an opening bracket, an equals sign.
const LEADS: u8 = 4;
/// What a closing mark may stand before: a dash, a stop, a closing bracket.
const FOLLOWS: u8 = 8;
/// Another mark, or what does not show: looked past.
const PASSED: u8 = 16;
/// Perhaps a part of an entity, or of a character of more bytes.
const LOOK: u8 = 32;

impl Class {
    const fn has(self, bits: u8) -> bool {
        self.0 & bits != 0
    }

    /// The class of a character of one byte.
    const fn of_byte(byte: u8) -> u8 {
        match byte {
            b' ' | b'\t' | b'\n' | b'\r' | 0x0b | 0x0c => SPACE,
            b'0'..=b'9' | b'a'..=b'z' | b'A'..=b'Z' => WORD,
            b'-' | b'/' | b'<' | b'>' | b'*' | b'_' => LEADS | FOLLOWS,
            b'(' | b'[' | b'{' | b'=' => LEADS,
            b'.' | b',' | b';' | b':' | b'!' | b'?' | b')' | b']' | b'}' => FOLLOWS,
            b'"' | b'\'' | b'`' => PASSED,
            _ => 0,
        }
    }

    fn of(c: char) -> Class {
        Class(match c {
            '\0'..='\x7f' => Class::of_byte(c as u8),
            '—' | '–' | '―' => LEADS | FOLLOWS,
            '¿' | '¡' => LEADS,
            '…' => FOLLOWS,
            _ if is_space(c) => SPACE,
            _ if is_mark(c) || is_invisible(c) || is_combining(c) => PASSED,
            _ if c.is_alphanumeric() => WORD,
            _ => 0,
        })
    }
}

/// The class of each byte of ASCII, where that is all there is to say.
static CLASSES: [u8; 128] = {
    let mut classes = [0; 128];
    let mut byte = 0_u8;
    while byte < 128 {
        let entity = matches!(byte, b'&' | b';');
        #[allow(clippy::indexing_slicing)] // at compile time
        {
            classes[byte as usize] = if entity { LOOK } else { Class::of_byte(byte) };
        }
        byte += 1;
    }
    classes
};

/// A mark's neighbours are few: the look past them is bounded so that a run of marks stays linear.
const PASSED_MOST: usize = 4;

/// What stands on both sides of a mark: the next character, and the next one that is no mark.
#[derive(Clone, Copy, Debug)]
struct Sides {
    near_left: Class,
    near_right: Class,
    left: Class,
    right: Class,
}

impl Sides {
    fn of(text: &str, mark: Span) -> Sides {
        let bytes = text.as_bytes();
        // Nearly always one byte says it: none where it takes a longer look.
        let plain = |byte: u8| {
            let class = CLASSES.get(usize::from(byte)).copied().unwrap_or(LOOK);
            (class & (LOOK | PASSED) == 0).then_some((Class(class), Class(class)))
        };
        let byte_before = mark.start.checked_sub(1).and_then(|at| bytes.get(at)).copied().unwrap_or(b' ');
        let byte_after = bytes.get(mark.end).copied().unwrap_or(b' ');
        let (near_left, left) = plain(byte_before).unwrap_or_else(|| look::<false>(text, mark.start));
        let (near_right, right) = plain(byte_after).unwrap_or_else(|| look::<true>(text, mark.end));
        Sides { near_left, near_right, left, right }
    }

    // A space between two marks is a space: `" "` must not look like two marks in a row.
    const fn space_before(self) -> bool {
        self.left.has(SPACE) || self.near_left.has(SPACE)
    }

    const fn space_after(self) -> bool {
        self.right.has(SPACE) || self.near_right.has(SPACE)
    }

    const fn edge_before(self) -> bool {
        self.space_before() || self.left.has(LEADS)
    }

    /// How well the mark opens and closes. The glyph decides, unless the spaces flatly contradict it.
    const fn fits(self, written: Written, family: Family) -> (Fit, Fit) {
        let opens = !self.space_after() && self.edge_before();
        let closes = !self.space_before() && (self.space_after() || self.right.has(FOLLOWS));
        let spaced = self.space_before() && self.space_after();
        match written {
            Written::Straight if opens == closes => (Fit::Weak, Fit::Weak),
            Written::Straight => (Fit::strong_if(opens), Fit::strong_if(closes)),
            // French puts spaces inside «…», so that between two spaces the glyph alone speaks.
            _ if matches!(family, Family::Corner | Family::DoubleCorner) || spaced => match written {
                Written::Opening => (Fit::Strong, Fit::Never),
                _ => (Fit::Never, Fit::Strong),
            },
            Written::Opening if !opens && closes => (Fit::Weak, Fit::Strong),
            Written::Opening => (Fit::Strong, if self.left.has(WORD) { Fit::Weak } else { Fit::Never }),
            Written::Closing if !closes && opens && self.right.has(WORD) => (Fit::Strong, Fit::Weak),
            Written::Closing => (if self.space_before() { Fit::Weak } else { Fit::Never }, Fit::Strong),
        }
    }
}

/// The classes of the next character and of the next one that is no mark, seen from byte `at`, ahead or back.
fn look<const AHEAD: bool>(text: &str, at: usize) -> (Class, Class) {
    let mut near = None;
    let mut at = at;
    for _ in 0..PASSED_MOST {
        let Some((class, behind)) = next_class::<AHEAD>(text, at) else { break };
        let near = *near.get_or_insert(class);
        if !class.has(PASSED) {
            return (near, class);
        }
        at = behind;
    }
    // The end of the text, or marks alone: as at the end.
    (near.unwrap_or(Class(SPACE)), Class(SPACE))
}

/// The class of the next character from byte `at`, ahead or back, and the offset on its other side.
fn next_class<const AHEAD: bool>(text: &str, at: usize) -> Option<(Class, usize)> {
    let near = if AHEAD { at } else { at.checked_sub(1)? };
    let bytes = text.as_bytes();
    let byte = *bytes.get(near)?;
    // The curly marks, without a look at the character.
    let curly = if AHEAD { bytes.get(at..) } else { bytes.get(at.saturating_sub(3)..at) };
    if let Some([0xe2, 0x80, 0x98..=0x9f, ..]) = curly {
        return Some((Class(PASSED), if AHEAD { at + 3 } else { at.saturating_sub(3) }));
    }
    match CLASSES.get(usize::from(byte)) {
        Some(class) if class & LOOK == 0 => Some((Class(*class), if AHEAD { at + 1 } else { near })),
        _ => {
            let (sign, behind) = if AHEAD { sign_after(text, at) } else { sign_before(text, at) }?;
            Some((Class::of(sign), behind))
        }
    }
}
