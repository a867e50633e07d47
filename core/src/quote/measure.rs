//! Feet and inches, minutes and seconds of arc.

use crate::quote::mark::{Family, Mark, Written};
use crate::span::Span;
use crate::text::chars::before;

/// The measure that a straight mark ends (`6'2"`, `12"`), when a digit stands before it.
pub(crate) fn measure(block: &str, mark: &Mark) -> Option<Span> {
    if mark.written == Written::Opening || !before(block, mark.span.start)?.is_ascii_digit() {
        return None;
    }
    let left = block.get(..mark.span.start)?;
    let part = |c: char| c.is_ascii_digit() || matches!(c, '\'' | '’' | '.' | '°' | '′' | '½' | '¼' | '¾');
    let body = left.trim_end_matches(part);
    let word_before = body.ends_with(char::is_alphabetic);
    let start = body.len() + left.get(body.len()..)?.len()
        - left.get(body.len()..)?.trim_start_matches(['\'', '’', '.']).len();
    (!word_before).then_some(Span::new(start, mark.span.end))
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
