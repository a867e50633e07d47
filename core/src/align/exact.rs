//! The quotation byte for byte.

use memchr::memmem;

use super::boundary::is_whole;
use crate::span::Span;
use crate::words::AlignWords;

/// The first place that holds `quote` byte for byte, at whole words, and how many there are. Linear.
pub(super) fn find(quote: &str, text: &str, within: Span, words: &AlignWords) -> Option<(Span, u32)> {
    let finder = memmem::Finder::new(quote.as_bytes());
    let bytes = within.of(text).as_bytes();
    let (mut at, mut first, mut places) = (0, None, 0_u32);
    while let Some(hit) = bytes.get(at..).and_then(|rest| finder.find(rest)) {
        let start = at + hit;
        let span = Span::new(start, start + quote.len()).shifted(within.start);
        if is_whole(text, span, words) {
            first = first.or(Some(span));
            places = places.saturating_add(1);
            at = start + quote.len();
        } else {
            at = start + 1;
        }
    }
    Some((first?, places))
}
