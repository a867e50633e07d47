//! One quotation mark, and on which side of words it stands.

use crate::span::Span;
use crate::text::chars::{after, before, is_combining, is_invisible, is_space};

/// Marks that pair with each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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

/// What the glyph itself says of the side.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Written {
    Opening,
    Closing,
    Straight,
}

/// How well a mark fits a role.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Fit {
    Never,
    Weak,
    Strong,
}

/// A quotation mark of a block.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Mark {
    pub(crate) span: Span,
    pub(crate) family: Family,
    pub(crate) written: Written,
    /// How well it opens, by glyph and surroundings.
    pub(crate) opens: Fit,
    /// How well it closes.
    pub(crate) closes: Fit,
}

/// The glyphs: two-character ones first.
const GLYPHS: &[(&str, Family, Written)] = &[
    ("``", Family::Double, Written::Opening),
    ("''", Family::Double, Written::Straight),
    ("‘‘", Family::Double, Written::Opening),
    ("’’", Family::Double, Written::Closing),
    (",,", Family::Double, Written::Opening),
    ("\"", Family::Double, Written::Straight),
    ("“", Family::Double, Written::Opening),
    ("”", Family::Double, Written::Closing),
    ("„", Family::Double, Written::Opening),
    ("‟", Family::Double, Written::Opening),
    ("＂", Family::Double, Written::Straight),
    ("〝", Family::Double, Written::Opening),
    ("〞", Family::Double, Written::Closing),
    ("〟", Family::Double, Written::Closing),
    ("«", Family::Angle, Written::Opening),
    ("»", Family::Angle, Written::Closing),
    ("‹", Family::SingleAngle, Written::Opening),
    ("›", Family::SingleAngle, Written::Closing),
    ("「", Family::Corner, Written::Opening),
    ("」", Family::Corner, Written::Closing),
    ("『", Family::DoubleCorner, Written::Opening),
    ("』", Family::DoubleCorner, Written::Closing),
    ("'", Family::Single, Written::Straight),
    ("‘", Family::Single, Written::Opening),
    ("’", Family::Single, Written::Closing),
    ("‚", Family::Single, Written::Opening),
    ("`", Family::Single, Written::Opening),
];

/// Whether `c` is used as a quotation mark (apostrophes included).
pub fn is_mark(c: char) -> bool {
    matches!(c, '"' | '\'' | '`' | '“'..='‟' | '‘'..='‛' | '«' | '»' | '‹' | '›' | '「'..='』' | '〝'..='〟' | '＂')
}

/// Whether a glyph of a quotation mark can begin with this byte.
const fn may_begin(byte: u8) -> bool {
    matches!(byte, b'"' | b'\'' | b'`' | b',' | 0xc2 | 0xe2 | 0xe3 | 0xef)
}

/// The next mark of `block` at or after byte `from`, with the fits that its surroundings give.
pub(crate) fn next_mark(block: &str, from: usize) -> Option<Mark> {
    let mut at = from;
    loop {
        at += block.as_bytes().get(at..)?.iter().position(|&b| may_begin(b))?;
        if let Some(mark) = read(block, at) {
            return Some(mark);
        }
        at += 1;
    }
}

fn read(block: &str, at: usize) -> Option<Mark> {
    let rest = block.get(at..)?;
    let &(glyph, family, written) = GLYPHS.iter().find(|(glyph, ..)| rest.starts_with(glyph))?;
    let span = Span::new(at, at + glyph.len());
    let sides = Sides::of(block, span);
    if glyph == ",," && !(sides.edge_before && sides.word_after) {
        return None;
    }
    let (opens, closes) = sides.fits(written, family);
    Some(Mark { span, family, written, opens, closes })
}

/// What stands on both sides of a mark, other marks passed over.
#[derive(Clone, Copy, Debug)]
struct Sides {
    /// A space, the start, an opening bracket or a dash before.
    edge_before: bool,
    /// A space or the start before.
    space_before: bool,
    /// A letter or digit before.
    word_before: bool,
    /// A space, the end, closing punctuation or a dash after.
    edge_after: bool,
    /// A space or the end after.
    space_after: bool,
    /// A letter or digit after.
    word_after: bool,
}

impl Sides {
    fn of(block: &str, mark: Span) -> Sides {
        let passed = |c: &char| !is_mark(*c) && !is_invisible(*c) && !is_combining(*c);
        // A mark's neighbours are few: the look past them is bounded so that a run of marks stays linear.
        let left = block.get(..mark.start).and_then(|s| s.chars().rev().take(8).find(passed));
        let right = block.get(mark.end..).and_then(|s| s.chars().take(8).find(passed));
        let spaced = |c: Option<char>| c.is_none_or(is_space);
        let dash = |c: Option<char>| matches!(c, Some('—' | '–' | '-' | '―' | '/'));
        // A space between two marks is a space: `" "` must not look like two marks in a row.
        let near_left = before(block, mark.start);
        let near_right = after(block, mark.end);
        let space_before = spaced(left) || spaced(near_left);
        let space_after = spaced(right) || spaced(near_right);
        Sides {
            edge_before: space_before
                || dash(left)
                || matches!(left, Some('(' | '[' | '{' | '<' | '¿' | '¡' | '=' | '>')),
            space_before,
            word_before: left.is_some_and(char::is_alphanumeric),
            edge_after: space_after
                || dash(right)
                || matches!(
                    right,
                    Some('.' | ',' | ';' | ':' | '!' | '?' | ')' | ']' | '}' | '…' | '<' | '>' | '*')
                ),
            space_after,
            word_after: right.is_some_and(char::is_alphanumeric),
        }
    }

    /// How well the mark opens and closes. The glyph decides, unless the spaces flatly contradict it.
    fn fits(self, written: Written, family: Family) -> (Fit, Fit) {
        let opens = if self.space_after {
            Fit::Never
        } else if self.edge_before {
            Fit::Strong
        } else {
            Fit::Never
        };
        let closes = if self.space_before {
            Fit::Never
        } else if self.edge_after {
            Fit::Strong
        } else {
            Fit::Never
        };
        let spaced = self.space_before && self.space_after;
        match written {
            Written::Straight if opens == closes => (Fit::Weak, Fit::Weak),
            Written::Straight => (opens, closes),
            // French puts spaces inside «…», so that between two spaces the glyph alone speaks.
            _ if matches!(family, Family::Corner | Family::DoubleCorner) || spaced => match written {
                Written::Opening => (Fit::Strong, Fit::Never),
                _ => (Fit::Never, Fit::Strong),
            },
            Written::Opening if opens == Fit::Never && closes == Fit::Strong => (Fit::Weak, Fit::Strong),
            Written::Opening => (Fit::Strong, if self.word_before { Fit::Weak } else { Fit::Never }),
            Written::Closing if closes == Fit::Never && opens == Fit::Strong && self.word_after => {
                (Fit::Strong, Fit::Weak)
            }
            Written::Closing => (if self.space_before { Fit::Weak } else { Fit::Never }, Fit::Strong),
        }
    }
}
