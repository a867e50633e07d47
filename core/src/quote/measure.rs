//! Feet and inches, minutes and seconds of arc.

use crate::quote::glyph::{Family, Written};
use crate::quote::mark::Mark;
use crate::span::Span;
use crate::text::chars::{before, is_lower, is_space};

/// The most bytes of a measure before its mark.
const MEASURE_BYTES: usize = 24;

/// The measure that a straight mark ends (`6'2"`, `12"`), when a digit stands before it.
pub(crate) fn measure(block: &str, mark: &Mark) -> Option<Span> {
    if mark.written == Written::Opening || !before(block, mark.span.start)?.is_ascii_digit() {
        return None;
    }
    // A measure is short; the bound keeps a run of them linear.
    let from = block.floor_char_boundary(mark.span.start.saturating_sub(MEASURE_BYTES));
    let left = block.get(from..mark.span.start)?;
    let part = |c: char| c.is_ascii_digit() || matches!(c, '\'' | '’' | '.' | '°' | '′' | '½' | '¼' | '¾');
    let body = left.trim_end_matches(part);
    let word_before = body.ends_with(char::is_alphabetic);
    let number = left.get(body.len()..)?.trim_start_matches(['\'', '’', '.']);
    let start = mark.span.start - number.len();
    (!word_before && (from == 0 || !body.is_empty())).then_some(Span::new(start, mark.span.end))
}

/// Whether a measure holds feet and inches, so that it is one even inside an open quotation.
pub(crate) fn is_certain(block: &str, mark: &Mark) -> bool {
    mark.family == Family::Double
        && measure(block, mark).is_some_and(|span| {
            let inner = block.get(span.start..mark.span.start).unwrap_or("");
            inner
                .split(['\'', '’', '′'])
                .filter(|part| part.starts_with(|c: char| c.is_ascii_digit()))
                .count()
                > 1
        })
}

/// Whether a digit stands before the mark and a small word after it (`12" wide`), as inside a quotation.
pub(crate) fn may_stand_inside(block: &str, mark: &Mark) -> bool {
    let after = block.get(mark.span.end..).unwrap_or("");
    mark.family == Family::Double
        && mark.written == Written::Straight
        && before(block, mark.span.start).is_some_and(|c| c.is_ascii_digit())
        && after.starts_with(is_space)
        && after.trim_start_matches(is_space).starts_with(is_lower)
}
